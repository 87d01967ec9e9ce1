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
from pcu_desk.reports.lines import Align
from pcu_desk.reports.voices import Role, Voice, Voices


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
    """One paragraph of a cell; with `most` it has no more lines than that, and "…" tells that there is more.

    `voice` is the language whose words it is made of, where it is one's alone: digits have that language's shapes.
    """

    spans: Spans
    role: Role = Role.TEXT
    most: int = 0
    voice: Voice | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A labelled value. Without one it prints "–", told as blank by its path; nothing at all if it is `optional`."""

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
class Picture:
    """A picture with its caption below: paragraphs, the first of them the caption's.

    `load` gives a JPEG when the picture is drawn, or no bytes: then `missing` is said in its place.
    """

    entries: tuple[Entry, ...]
    load: Callable[[], bytes]
    missing: Text


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures in two columns, each whole on its page with its caption; none is enlarged beyond 150 dpi."""

    of: Callable[[Matter], tuple[Picture, ...]]
    path: str


@dataclass(frozen=True, slots=True)
class Label:
    """What stands on the label of one evidence bag: paragraphs, and what its QR code says."""

    entries: tuple[Entry, ...]
    code: str


@dataclass(frozen=True, slots=True)
class Labels:
    """Labels to be cut out, in a grid; a page of labels has neither header nor footer of a report."""

    of: Callable[[Matter], tuple[Label, ...]]


Part = Lines | Prose | Table | Pictures | Labels


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered section; it keeps its number when nothing is recorded. `key` is its name in a unit's own form."""

    key: str
    title: Text
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Signatory:
    """A place to sign at the end: what the officer did and his names, or the reason why he did not sign."""

    label: Text
    names: tuple[str, ...]
    refused: Spans = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """What a cell of the band under the title says: a label and, below it, paragraphs."""

    label: Text
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of report: its sections, who signs, the number it goes by, and what its QR code names.

    `title` is the label of the kind. A form without `framed` has no header, band, footer and signatures: bare sheets of
    labels. `coded` is False where no code may lead to a record: on a sheet of secrets. `attached` names the file that
    the case (or the thread) is attached as, "" for none. `band` gives the facts under the title, none for no band;
    without it they are number, status, case and version. `stamped` keeps a place for the stamp at the last signature.
    """

    kind: str
    title: Text
    sections: tuple[Section, ...]
    number: Callable[[Matter], str]
    signatories: Callable[[Matter], tuple[Signatory, ...]]
    framed: bool = True
    coded: bool = True
    attached: str = "case.json"
    band: Callable[[Matter], tuple[Fact, ...]] | None = None
    stamped: bool = True
