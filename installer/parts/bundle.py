"""Makes an update's bundle of a version's folder; equal folders give equal bytes. It signs nothing."""

from __future__ import annotations

import json
import shutil
import stat
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

from .digests import digest
from .facts import BuildError

SUFFIX = ".pcuupdate"
BUILD = "build.json"
_MANIFEST = "manifest.json"
_FILES = "files/"
_RELEASE = ("_internal/release", "site/pcu_desk/_data/release")
PROGRAM = {"linux-x86_64": "pcu-desk", "windows-amd64": "runtime/python.exe"}
_BEFORE_ZIP = 315_532_800  # zip knows no time before 1980


@dataclass(frozen=True, slots=True)
class Build:
    """What a version's folder says of itself."""

    version: str
    sequence: int
    commit: str
    target: str

    @property
    def file(self) -> str:
        """Return the name of its bundle."""
        return f"pcu-desk-{self.version}-{self.target}{SUFFIX}"


def told_by(tree: Path) -> Build:
    """Return what a version's folder says of itself. BuildError for a folder that says nothing."""
    told = json.loads((release_folder(tree) / BUILD).read_bytes())
    return Build(told["version"], told["sequence"], told["commit"], told["target"])


def release_folder(tree: Path) -> Path:
    """Return the folder with what a build says of itself. BuildError where there is none."""
    for place in _RELEASE:
        if (tree / place / BUILD).is_file():
            return tree / place
    raise BuildError(f"{tree} holds no {BUILD}: it is not the folder of a packed version.")


def make(tree: Path, out: Path, *, epoch: int, least: int) -> Path:
    """Write the bundle of a version's folder into `out`; `least` is the oldest number that it may follow on."""
    build = told_by(tree)
    program = PROGRAM.get(build.target, "")
    if not (tree / program).is_file():
        raise BuildError(f"{tree} has no {program}, so it could not start; no update is made of it.")
    paths = _paths(tree)
    manifest = {
        "version": build.version,
        "sequence": build.sequence,
        "target": build.target,
        "min_sequence": least,
        "files": [_told(tree, path) for path in paths],
    }
    out.mkdir(parents=True, exist_ok=True)
    bundle = out / build.file
    with zipfile.ZipFile(bundle, "w") as archive:
        text = json.dumps(manifest, indent=1, sort_keys=True, ensure_ascii=False).encode()
        archive.writestr(_entry(_MANIFEST, epoch, "644"), text, compresslevel=9)
        for path in paths:
            entry = _entry(_FILES + path, epoch, _mode(tree / path))
            entry.file_size = (tree / path).stat().st_size
            with (tree / path).open("rb") as source, archive.open(entry, "w") as target:
                shutil.copyfileobj(source, target, 1024 * 1024)
    return bundle


def _paths(tree: Path) -> list[str]:
    """Return every file below a folder. BuildError for links and what is neither a file nor a folder."""
    found = []
    for path in tree.rglob("*"):
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            raise BuildError(f"{path.relative_to(tree)} is a link; an update holds files alone, so none is made.")
        if path.is_file():
            found.append(path.relative_to(tree).as_posix())
    return sorted(found)


def _told(tree: Path, path: str) -> dict[str, str | int]:
    file = tree / path
    return {"path": path, "size": file.stat().st_size, "sha256": digest(file), "mode": _mode(file)}


def _mode(path: Path) -> str:
    return "755" if path.stat().st_mode & stat.S_IXUSR else "644"


def _entry(name: str, epoch: int, mode: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, time.gmtime(max(epoch, _BEFORE_ZIP))[:6])
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, whatever builds it
    entry.external_attr = (stat.S_IFREG | int(mode, 8)) << 16
    return entry
