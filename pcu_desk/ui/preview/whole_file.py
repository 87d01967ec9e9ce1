"""Tells why a file that is given out was not written; it opens none."""

from __future__ import annotations

from pathlib import Path

from pcu_desk.domain.errors import reason_of
from pcu_desk.domain.text import Text
from pcu_desk.services import whole_file


def write_whole(path: Path, data: bytes) -> Text | str:
    """Write a file whole under its name, or not at all; return why not, "" when it is written."""
    try:
        whole_file.write_whole(path, lambda file: file.write(data))
    except OSError as error:
        return reason_of(error)
    return ""
