"""What stands for a file's bytes, and what a door says of a file that it made."""

from __future__ import annotations

import hashlib
from pathlib import Path

from .facts import CHECKOUT

_MEGABYTE = 1e6


def digest(path: Path) -> str:
    """Return the SHA-256 of a file in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def told(made: Path) -> str:
    """Return one line: where a file of this checkout lies, how large it is, and its digest."""
    return f"{made.relative_to(CHECKOUT)} {made.stat().st_size / _MEGABYTE:.1f} MB sha256 {digest(made)}"
