"""Whether the hub is well, as told to anyone who asks: nothing of units, messages or files."""

from __future__ import annotations

import shutil
from dataclasses import asdict, dataclass
from datetime import UTC
from enum import StrEnum
from pathlib import Path
from typing import Any

from pcu_desk import __version__
from pcu_desk.wire.directory import Directory

_GIB = 2**30


class Space(StrEnum):
    """How much room the disk has left, in classes, so that nothing can be counted from outside."""

    AMPLE = "ample"
    LOW = "low"
    SCARCE = "scarce"


@dataclass(frozen=True, slots=True)
class Health:
    """`ok` while it serves, its directory is fresh and its disk has room; version of the program."""

    ok: bool
    version: str
    directory_fresh_until: str
    space: Space

    def to_json(self) -> dict[str, Any]:
        """Return the JSON object."""
        return asdict(self)


def look(epoch: str, folder: Path | None, directory: Directory, now: float) -> Health:
    """Return the health at `now` (Unix seconds); `epoch`, read from the database, shows that it answers."""
    fresh = now < directory.expires.timestamp()
    space = space_of(shutil.disk_usage(folder).free) if folder else Space.AMPLE
    until = directory.expires.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return Health(bool(epoch) and fresh and space is not Space.SCARCE, __version__, until, space)


def space_of(free: int) -> Space:
    """Return the class of so many free bytes: scarce below half a GiB, low below four."""
    if free < _GIB // 2:
        return Space.SCARCE
    return Space.LOW if free < 4 * _GIB else Space.AMPLE
