"""A frozen program as a folder: made by PyInstaller, then checked that what it needs is in it or is the system's.

It makes no package. What stays out and what the system gives stands in trim.py.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path

import sources
import trim
from parts.facts import BuildError, Facts

INSIDE = "_internal"
_ELF = b"\x7fELF"
_NOT_FOUND = re.compile(r"Library not found: could not resolve '([^']+)', dependency of '([^']+)'")
_GLIBC = re.compile(r"\bGLIBC_([0-9]+(?:\.[0-9]+)+)")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Needs:
    """What a tree asks of the system: the lowest glibc that has its symbols, and the libraries that it leaves out."""

    glibc: str
    sonames: frozenset[str]


def freeze(spec: Path, name: str, source: Path, work: Path, facts: Facts) -> Path:
    """Return the frozen tree of a program, trimmed and stripped. BuildError when a library or a module is missing."""
    told = sources.run(
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "INFO"),
        *("--distpath", work / "dist", "--workpath", work / "work", spec),
        cwd=work,
        PCU_DESK_SOURCE=str(source),
        PYINSTALLER_CONFIG_DIR=str(work / "cache"),
        SOURCE_DATE_EPOCH=str(facts.epoch),
        PYTHONHASHSEED="1",
        PYTHONPATH="",
    )
    (work / "freeze.log").write_text(told, encoding="utf-8")
    missing = sorted({f"{name} (for {Path(by).name})" for name, by in _NOT_FOUND.findall(told) if not _left_out(by)})
    if missing:
        raise BuildError("Libraries that are not on this machine: " + ", ".join(missing))
    tree = work / "dist" / name
    _no_links(tree)
    for path in tree.rglob("*"):
        if path.is_file():
            path.chmod(0o755 if path == tree / name else 0o644)
    return tree


def release(tree: Path, product: str, facts: Facts, keys: Path) -> None:
    """Write the release folder into a tree: build.json, keys, list of parts, licences."""
    sources.release_data(product, tree, tree / INSIDE / "release", facts, keys)


def check(tree: Path) -> Needs:
    """Return what a tree needs of the system. BuildError for a library that neither has, or that both would give."""
    programs = [path for path in sources.below(tree) if path.is_file() and _is_elf(path)]
    own = {path.name for path in programs}
    wanted: dict[str, list[str]] = {}
    floor: tuple[int, ...] = (0,)
    for path in programs:
        told = sources.run("objdump", "-p", path)
        floor = max(floor, *(tuple(map(int, number.split("."))) for number in _GLIBC.findall(told)), (0,))
        for soname in _NEEDED.findall(told):
            wanted.setdefault(soname, []).append(str(path.relative_to(tree)))
    outside = {soname: by for soname, by in wanted.items() if soname not in own}
    strangers = sorted(f"{soname} (for {by[0]})" for soname, by in outside.items() if soname not in trim.SYSTEM)
    if strangers:
        raise BuildError("Neither in the tree nor named in trim.SYSTEM: " + ", ".join(strangers))
    _none_twice(own, set(outside))
    return Needs(".".join(map(str, floor)), frozenset(outside))


def depends(needs: Needs) -> list[str]:
    """Return the Debian packages that give what a tree needs, in order, with the glibc that it needs."""
    packages = {trim.SYSTEM[soname] for soname in needs.sonames if soname not in trim.OPTIONAL} - {"libc6"}
    return [f"libc6 (>= {needs.glibc})", *sorted(packages)]


def _none_twice(own: set[str], outside: set[str]) -> None:
    """Refuse a library of ours under a system's library: an older one of ours would stand in for a newer one there."""
    both = sorted(own & _resolved(outside))
    if both:
        raise BuildError("The system's own libraries would find these in the package: " + ", ".join(both))


def _resolved(outside: set[str]) -> set[str]:
    """Return every soname that the system's libraries of this machine stand on."""
    known: dict[str, str] = {}
    for line in sources.run("/sbin/ldconfig", "-p").splitlines():
        name, arrow, path = line.strip().partition(" => ")
        if arrow and "x86-64" in name:
            known.setdefault(name.split()[0], path)
    found: set[str] = set()
    for soname in sorted(outside & set(known)):
        told = sources.run("ldd", known[soname])
        found |= {Path(line.split()[0]).name for line in told.splitlines() if line.strip()}
    return found


def _left_out(path: str) -> bool:
    """Say whether what misses a library is left out of the package in any case."""
    return not trim.keeps(path.rpartition("/site-packages/")[2])


def _no_links(tree: Path) -> None:
    """Take out links to libraries that the loader finds where they lie; sticks and update bundles hold none."""
    for path in [path for path in tree.rglob("*") if path.is_symlink()]:
        target = path.resolve()
        if not target.exists():
            raise BuildError(f"{path.relative_to(tree)} leads nowhere.")
        path.unlink()
    for folder in sorted((path for path in tree.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF
