"""What stands for a file's bytes, the list of such, and what a door says of a file that it made."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from .facts import CHECKOUT

SUMS = "SHA256SUMS"
_MEGABYTE = 1e6


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_sums(folder: Path, files: Iterable[Path]) -> Path:
    """Write the digest of each file into the list of the folder that they lie in, as `sha256sum -c` reads it."""
    lines = [f"{digest(file)}  {file.relative_to(folder).as_posix()}\n" for file in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
    return folder / SUMS


def told(made: Path) -> str:
    """Return one line: where a file lies, how large it is, and its digest."""
    place = made.relative_to(CHECKOUT) if made.is_relative_to(CHECKOUT) else made
    return f"{place} {megabytes(made)} sha256 {digest(made)}"


def megabytes(*files: Path) -> str:
    """Return how large files are together."""
    return f"{sum(file.stat().st_size for file in files) / _MEGABYTE:.1f} MB"
