"""Reads code tables: lines of tab-separated cells below head lines that say source and licence; judges none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pcu_desk import assets
from pcu_desk.domain.errors import BugError

_COMMENT = "#"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file: what its head lines `# name: text` say, and the cells of each line below them."""

    about: Mapping[str, str]
    cells: tuple[tuple[str, ...], ...]


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the cells of each line of `resources/codes/<name>.tsv`, in the order of the file."""
    return read(assets.resource("codes", f"{name}.tsv")).cells


def read(path: Path) -> Sheet:
    """Return what a file holds. Raises BugError when it can't be read."""
    try:
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line]
    except (OSError, UnicodeDecodeError) as error:
        raise BugError(f"{path.name} can't be read") from error
    about = dict(line[1:].strip().partition(": ")[::2] for line in lines if line.startswith(_COMMENT))
    return Sheet(about, tuple(tuple(line.split("\t")) for line in lines if not line.startswith(_COMMENT)))
