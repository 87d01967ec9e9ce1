"""What a report consists of, as data: sections, lines, running text, tables; draws and computes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from pcu_desk.domain.case import Case
from pcu_desk.domain.report import ReportInput
from pcu_desk.domain.text import Text
from pcu_desk.reports.blocks import Sketch
from pcu_desk.reports.ingest import Spans
from pcu_desk.reports.layout import Align
from pcu_desk.reports.voices import Role, Voices


@dataclass(frozen=True, slots=True)
class Matter:
    """What a report speaks about and in which languages."""

    source: ReportInput
    voices: Voices

    @property
    def case(self) -> Case:
        """The case."""
        return self.source.case


@dataclass(frozen=True, slots=True)
class Entry:
    """One paragraph of a cell."""

    spans: Spans
    role: Role = Role.TEXT


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled value. Without a value it prints "–" and is told as blank, or nothing at all when it is `optional`."""

    label: Text
    spans: Spans
    path: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Lines:
    """Labelled values."""

    of: Callable[[Matter], Iterable[Line]]


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text over the whole width, parted by lines where a page ends."""

    of: Callable[[Matter], str]
    path: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, width in millimetres, side, and what it says of a row (counted from 1).

    `stroke` tells for which rows a line to sign on is drawn. Without entries it prints "–"; with `path` it is told
    as blank too.
    """

    head: Text
    width: float
    entries: Callable[[Matter, Any, int], Iterable[Entry]]
    align: Align = Align.START
    path: str = ""
    stroke: Callable[[Any], Sketch | None] | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head that repeats on each page; `end` closes the list with the number of its rows."""

    rows: Callable[[Matter], tuple[Any, ...]]
    columns: tuple[Column, ...]
    path: str
    least: float = 0.0
    centred: bool = False
    end: Text | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered section; it keeps its number when nothing is recorded."""

    title: Text
    parts: tuple[Lines | Prose | Table, ...]


@dataclass(frozen=True, slots=True)
class Signatory:
    """A place to sign at the end: what the officer did, his names, and the day if it is known."""

    label: Text
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of report: its title, its sections, who signs, and the number it goes by."""

    kind: str
    title: Text
    sections: tuple[Section, ...]
    number: Callable[[Matter], str]
    signatories: Callable[[Matter], tuple[Signatory, ...]]
