"""Writes a file that is given out: whole under its name, or not at all; it opens none."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from pcu_desk.domain.errors import reason_of
from pcu_desk.domain.text import Text

_PART = ".part"


def write_whole(path: Path, data: bytes) -> Text | str:
    """Write a file beside its place and move it there; return why not, "" when it is written."""
    part = path.with_name(f".{path.name}{_PART}")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):  # the first reason is the one to tell
            part.unlink(missing_ok=True)
        return reason_of(error)
    return ""
