"""What set text consists of: glyphs in runs, runs in lines, lines in paragraphs, each paragraph in a style.

Positions are in thousandths of the paragraph's type size, x from the line's left edge, y upwards from the baseline.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from pcu_desk.reports.fonts import EM, NASKH, Face
from pcu_desk.reports.ingest import Mark


class Align(StrEnum):
    """Where a line stands in its column; start and end follow the direction of the text's own page."""

    START = "start"
    END = "end"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Style:
    """Type size and leading in points, weight, alignment, the face for Arabic script, and the direction.

    `local_forms` is on for Urdu alone: it gives the Urdu shapes of ۴ ۶ ۷. `keep` lets the layout be remembered:
    for labels of the form, never for what an officer typed. `justified` spreads the words of left-to-right lines.
    """

    size: float
    leading: float
    bold: bool = False
    align: Align = Align.START
    arabic: str = NASKH
    rtl: bool = False
    local_forms: bool = False
    keep: bool = False
    justified: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a line: number, place, the text it stands for and where that begins in the paragraph."""

    number: int
    x: float
    y: float
    text: str
    index: int


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face in one scale, in order of x: a column for each thing known of them.

    A report has tens of thousands of glyphs; an object for each of them would take most of its time.
    """

    face: Face
    scale: float
    numbers: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    texts: tuple[str, ...]
    indexes: tuple[int, ...]

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        """The glyphs one by one."""
        return tuple(map(Glyph, self.numbers, self.xs, self.ys, self.texts, self.indexes))

    def only(self, places: list[int]) -> Run:
        """Return the run with the glyphs at these places alone."""
        glyphs = self.glyphs
        return run_of(self.face, self.scale, [glyphs[place] for place in places])


def run_of(face: Face, scale: float, glyphs: list[Glyph]) -> Run:
    """Return the run of glyphs that stand in order."""
    return Run(
        face,
        scale,
        tuple(glyph.number for glyph in glyphs),
        tuple(glyph.x for glyph in glyphs),
        tuple(glyph.y for glyph in glyphs),
        tuple(glyph.text for glyph in glyphs),
        tuple(glyph.index for glyph in glyphs),
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One set line."""

    start: int
    end: int
    width: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """A set paragraph: its lines, its marks, and the distances that its faces ask for (points).

    `parted` tells that a figure was wider than the column, so that a number stands without its unit.
    """

    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    boxed: tuple[str, ...]
    style: Style
    leading: float
    baseline: float
    parted: bool = False

    @property
    def height(self) -> float:
        """Height in points."""
        return self.leading * len(self.lines)

    @property
    def width(self) -> float:
        """Width of the longest line in points."""
        return max((line.width for line in self.lines), default=0.0) * self.style.size / EM

    def part(self, first: int, last: int | None = None) -> Laid:
        """Return some of the lines of this same layout; boxes are reported once, by the part that begins it."""
        return replace(self, lines=self.lines[first:last], boxed=self.boxed if first == 0 else ())
