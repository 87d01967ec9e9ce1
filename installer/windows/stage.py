"""The version folder of the Windows program: runtime/ (Python) and site/ (program, libraries, release data).

It makes no installer. Everything is copied, nothing is installed on the machine that builds.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import dlls
import runtime
import slim
import sources
import wheels
from parts.facts import BuildError, Facts

WORK = sources.ROOT / "build" / "windows"
SITE = "site"
_ROOM = Path(SITE) / "pcu_desk"


@dataclass(frozen=True, slots=True)
class Python:
    """The embeddable zip that a package is made with, and the SHA-256 that it must have."""

    embed: Path
    sha256: str


def version(known: Facts, keys: Path, python: Python | None, versions: Path) -> Path:
    """Return the version folder, made anew below `versions`. Without `python` it has no runtime/ and can't start."""
    folder = sources.fresh(versions) / f"{known.version}-{known.sequence}"
    site = folder / SITE
    site.mkdir(parents=True)
    wheels.unpack(wheels.fetch(WORK / "wheels"), site)
    _program(sources.export(WORK / "source", known.epoch), folder)
    _drop(site, slim.keeps)
    if python is not None:
        runtime.place(python.embed, folder, python.sha256)
    _check(folder)
    sources.release_data("pcu-desk", folder, folder / _ROOM / "_data" / "release", known, keys)
    _drop(site, slim.keeps_paper)
    compiled = python is not None and _compile(folder)
    sources.settle(folder, known.epoch)
    _tell(folder, compiled=compiled)
    return folder


def _program(source: Path, folder: Path) -> None:
    """Lay the program out as its wheel does: modules, and resources and translations in _data/."""
    shutil.copytree(source / "pcu_desk", folder / _ROOM)
    for name in ("resources", "translations"):
        shutil.copytree(source / name, folder / _ROOM / "_data" / name)


def _drop(site: Path, keeps: Callable[[str], bool]) -> None:
    """Take out what a rule does not keep, and the folders that this leaves empty."""
    for path in list(sources.below(site)):
        if path.is_file() and not keeps(path.relative_to(site).as_posix()):
            path.unlink()
    for path in sorted((path for path in site.rglob("*") if path.is_dir()), reverse=True):
        if not any(path.iterdir()):
            path.rmdir()


def _check(folder: Path) -> None:
    given = folder / runtime.FOLDER
    missing = dlls.missing(folder, given if given.is_dir() else None)
    if missing:
        raise BuildError("Neither in the package nor part of Windows: " + ", ".join(missing))


def _compile(folder: Path) -> bool:
    """Let the package's own Python compile every module, under Wine; False where this machine has no Wine.

    A folder that a person may not write (the MSI's) would otherwise be compiled anew at each start. The compiled files
    name no path and no time: they hold for the sources beside them, which nobody changes.
    """
    wine = shutil.which("wine")
    if wine is None:
        return False
    prefix = WORK / "wine"
    prefix.mkdir(parents=True, exist_ok=True)
    own = {"WINEPREFIX": str(prefix), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "DISPLAY": ""}
    sources.run(
        *(wine, folder / runtime.FOLDER / "python.exe", "-I", "-m", "compileall", "-q", "-j", "1"),
        *("--invalidation-mode", "unchecked-hash", "-s", SITE, SITE),
        cwd=folder,
        **own,
    )
    return True


def _tell(folder: Path, *, compiled: bool) -> None:
    files = [path for path in folder.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files) / 1e6
    print(f"windows: {folder.name}: {len(files)} files, {size:.0f} MB, {_python(folder, compiled=compiled)}")


def _python(folder: Path, *, compiled: bool) -> str:
    if not (folder / runtime.FOLDER).is_dir():
        return f"WITHOUT its Python ({runtime.pin().file} was not given): it installs and does not start"
    return "modules compiled" if compiled else "modules not compiled (no Wine here): they are at the first start"
