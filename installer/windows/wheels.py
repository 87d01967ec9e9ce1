"""The wheels of the Windows program, fetched by their locked hashes and laid out as a site folder. It runs none."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import sources
from parts.facts import BuildError

LOCK = sources.ROOT / "installer" / "locks" / "windows.txt"
_PYTHON = "3.12"
_INTO_SITE = ("purelib", "platlib")  # what a wheel may hold beside its own root; scripts and headers stay out


def fetch(to: Path) -> list[Path]:
    """Return the wheels that the lock names, downloaded where they are not there yet. Each hash is checked."""
    to.mkdir(parents=True, exist_ok=True)
    sources.run(
        *(sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "--quiet", "download"),
        *("--require-hashes", "--no-deps", "--only-binary", ":all:"),
        *("--platform", "win_amd64", "--python-version", _PYTHON, "--implementation", "cp"),
        *("--find-links", to, "--dest", to, "--requirement", LOCK),
    )
    wanted = _locked()
    found = [path for path in sorted(to.glob("*.whl")) if _distribution(path) in wanted]
    missing = sorted(wanted - {_distribution(path) for path in found})
    if missing:
        raise BuildError("No wheel for Windows came of: " + ", ".join(f"{name} {version}" for name, version in missing))
    return found


def unpack(wheels: list[Path], site: Path) -> None:
    """Lay the wheels out below `site`. BuildError where two of them hold one name, or a name leads out of it."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for entry in archive.infolist():
                name = _inside(entry.filename)
                if name and not entry.is_dir():
                    _write(archive, entry, site / name, wheel)


def _inside(name: str) -> str:
    """Return a wheel's name as one below site/, "" for what has no place there."""
    folder, _, rest = name.partition("/")
    if folder.endswith(".data"):
        kind, _, rest = rest.partition("/")
        return rest if kind in _INTO_SITE else ""
    return name


def _write(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, wheel: Path) -> None:
    if ".." in Path(entry.filename).parts or Path(entry.filename).is_absolute():
        raise BuildError(f"{wheel.name} holds {entry.filename}, which leads out of it.")
    if target.exists() and target.read_bytes() != archive.read(entry):
        raise BuildError(f"{wheel.name} holds {entry.filename}, and so does another wheel.")
    target.parent.mkdir(parents=True, exist_ok=True)
    with archive.open(entry) as source, target.open("wb") as file:
        shutil.copyfileobj(source, file)


def _locked() -> set[tuple[str, str]]:
    pins = [line.split()[0] for line in LOCK.read_text(encoding="utf-8").splitlines() if line[:1].isalnum()]
    return {(_plain(name), version) for name, version in (pin.split("==") for pin in pins)}


def _distribution(wheel: Path) -> tuple[str, str]:
    name, version = wheel.name.split("-")[:2]
    return _plain(name), version


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")
