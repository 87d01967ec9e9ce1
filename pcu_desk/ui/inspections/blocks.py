"""What a section of the case page is made of, as data: fields, tables and the parts that draw themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pcu_desk.domain.case import Case
from pcu_desk.domain.identifiers import Reading
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import Text

Layout = tuple[tuple[tuple[str, int], ...], ...]
"""Rows of (field name, width in twelfths); a name that begins with `=` is computed, see `computed.py`."""

Shown = Callable[[Case, int], bool]
"""Tells from the case and the unit's high score whether a block is shown."""

COMPUTED = "="


@dataclass(frozen=True, slots=True)
class Fields:
    """Some fields of one dataclass, in rows of twelfths."""

    kind: type
    prefix: str
    layout: Layout
    title: Text | None = None
    when: Shown | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one dataclass: its columns with their shares, and the layout of the chosen row's other fields.

    Texts share the width that numbers and codes leave; a text with no share is as wide as what stands in it.
    A `rare` table is its title and a button while it is empty. `reads` reads a row's number by its rule: what fails is
    said below the table, and kept.
    """

    kind: type
    path: str
    columns: tuple[tuple[str, int], ...]
    detail: Layout = ()
    beside: Text | None = None
    states: tuple[tuple[str, dict[str, tuple[str, str]]], ...] = ()
    title: Text | None = None
    when: Shown | None = None
    rare: bool = False
    reads: Callable[[Record], Reading | None] | None = None


@dataclass(frozen=True, slots=True)
class Units:
    """The number field and the units."""

    path: str = "/units"


@dataclass(frozen=True, slots=True)
class Route:
    """The line of the route; the stops themselves are a table."""

    path: str = ""


@dataclass(frozen=True, slots=True)
class Risks:
    """The risk indicators and the score with its reasons."""

    path: str = "/risks"


@dataclass(frozen=True, slots=True)
class Checklist:
    """The checklist of each transport unit."""

    path: str = "/examination/checklist"


@dataclass(frozen=True, slots=True)
class Custody:
    """The chain of custody, which a hand-over makes longer."""

    path: str = "/seizure/custody"


Block = Fields | Table | Units | Route | Risks | Checklist | Custody


@dataclass(frozen=True, slots=True)
class SectionSpec:
    """A section: its key, its title, its blocks."""

    key: str
    title: Text
    blocks: tuple[Block, ...]


def named(block: Block) -> tuple[str, ...]:
    """Return the names of the fields that a block lays out."""
    if isinstance(block, Fields):
        return _in(block.layout)
    return (*(name for name, _ in block.columns), *_in(block.detail)) if isinstance(block, Table) else ()


def holds(block: Block, path: str) -> bool:
    """Tell whether a path of the record is edited in a block."""
    if isinstance(block, Fields):
        return path == block.prefix or path in {f"{block.prefix}/{name}" for name in named(block)}
    return bool(block.path) and (path == block.path or path.startswith(f"{block.path}/"))


def _in(layout: Layout) -> tuple[str, ...]:
    return tuple(name for row in layout for name, _ in row if not name.startswith(COMPUTED))
