"""A Debian package from a folder, the same bytes every time. It decides nothing of what is inside."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import sources

CONTROL = "DEBIAN"
_KILOBYTE = 1024


def build(root: Path, control: dict[str, str], out: Path, epoch: int) -> Path:
    """Pack what lies below `root` (with its maintainer scripts in root/DEBIAN, if any) into `out`."""
    folder = root / CONTROL
    folder.mkdir(exist_ok=True)
    files = [path for path in sources.below(root) if not path.is_relative_to(folder)]
    (folder / "md5sums").write_text(_sums(root, files), encoding="utf-8")
    fields = {**control, "Installed-Size": str(_kilobytes(files))}
    (folder / "control").write_text("".join(f"{key}: {value}\n" for key, value in fields.items()), encoding="utf-8")
    sources.settle(root, epoch)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.unlink(missing_ok=True)
    # One thread: how much is packed at a time, and so the bytes, would follow the number of processors.
    sources.run(
        *("dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "--build", root, out),
        SOURCE_DATE_EPOCH=str(epoch),
    )
    return out


def link(root: Path, name: str, target: str) -> None:
    """Make a link in the package, with the words of the target as they are."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def place(file: Path, to: Path, *, program: bool = False) -> None:
    """Copy one file into the package, with the folders above it."""
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)
    to.chmod(0o755 if program else 0o644)


def _sums(root: Path, files: list[Path]) -> str:
    lines = []
    for path in files:
        if path.is_file() and not path.is_symlink():
            told = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{told}  {path.relative_to(root)}\n")
    return "".join(lines)


def _kilobytes(files: list[Path]) -> int:
    """Return the size as dpkg counts it: whole kilobytes of each file, one for each folder and link."""
    return sum(
        -(-path.stat().st_size // _KILOBYTE) if path.is_file() and not path.is_symlink() else 1 for path in files
    )
