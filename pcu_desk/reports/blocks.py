"""Rows of set text: measures them, draws them, and parts those that are taller than a page by lines; owns no wording.

All distances are points; `at` counts from the starting edge of the page, so that one description serves both
directions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Laid, Style

MM = 72 / 25.4
LEAST_LINES = 2
"""A paragraph leaves no fewer lines on a page, neither where it begins nor where it ends."""
Sketch = Callable[[Pen, float, float, float, float], None]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Spans and their type; with `most` it is cut to so many lines, and "…" tells that there is more."""

    spans: tuple[Span, ...]
    style: Style
    most: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A column's share of a row: where it begins, how wide it is, its paragraphs, and what a pen adds to it.

    `once` is for a sketch that must not be drawn again where the row goes on on the next page.
    """

    at: float
    width: float
    paragraphs: tuple[Paragraph, ...] = ()
    centred: bool = False
    sketch: Sketch | None = None
    once: bool = False


@dataclass(frozen=True, slots=True)
class Measures:
    """How a row stands: least height, room above and below its text, the rules under and over it."""

    least: float = 0.0
    above: float = 1.0 * MM
    below: float = 0.8 * MM
    rule: float = 0.0
    rule_over: float = 0.0


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell whose paragraphs are laid out."""

    cell: Cell
    laid: tuple[Laid, ...]

    @property
    def height(self) -> float:
        """Height of the text."""
        return sum(laid.height for laid in self.laid)

    @property
    def baseline(self) -> float:
        """Distance of the first baseline from the top of the text."""
        return self.laid[0].baseline if self.laid else 0.0

    def parted(self, room: float) -> tuple[SetCell, SetCell]:
        """Return what fits into `room` points and the rest, by whole lines of the same layout."""
        head: list[Laid] = []
        tail: list[Laid] = []
        for laid in self.laid:
            fits = 0 if tail else _fitting(laid, room)
            if fits:
                head.append(laid.part(0, fits))
                room -= fits * laid.leading
            if fits < len(laid.lines):
                tail.append(laid.part(fits))
        rest = replace(self.cell, sketch=None) if self.cell.once else self.cell
        return replace(self, laid=tuple(head)), replace(self, cell=rest, laid=tuple(tail))


def _fitting(laid: Laid, room: float) -> int:
    """Return how many lines go into `room` points: all, or so many that no line is left alone on either page."""
    count, fits = len(laid.lines), int(room // laid.leading)
    if fits >= count:
        return count
    fits = min(fits, count - LEAST_LINES)
    return fits if fits >= LEAST_LINES else 0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of laid-out cells, `width` points wide. It moves whole; only a row taller than a page is parted."""

    cells: tuple[SetCell, ...]
    measures: Measures
    width: float
    rtl: bool
    height: float = field(init=False)

    def __post_init__(self) -> None:
        """Find the height: that of the tallest cell, and no less than asked for."""
        line = max((cell.baseline for cell in self.cells), default=0.0)
        text = max((self._shift(cell, line) + cell.height for cell in self.cells), default=0.0)
        tall = self.measures.above + text + self.measures.below
        object.__setattr__(self, "height", max(tall, self.measures.least))

    @property
    def boxed(self) -> tuple[str, ...]:
        """Code points that stand in boxes in this row."""
        return tuple(label for cell in self.cells for laid in cell.laid for label in laid.boxed)

    def split(self, room: float) -> tuple[Row, Row] | None:
        """Return the row in two parts, the first no taller than `room`; None when not even one line fits."""
        line = max((cell.baseline for cell in self.cells), default=0.0)
        space = room - self.measures.above - self.measures.below
        parts = [cell.parted(space - self._shift(cell, line)) for cell in self.cells]
        if not any(first.laid for first, _ in parts):
            return None
        open_below = replace(self.measures, rule=0.0, least=0.0)
        open_above = replace(self.measures, rule_over=0.0, least=0.0)
        return (
            replace(self, cells=tuple(first for first, _ in parts), measures=open_below),
            replace(self, cells=tuple(rest for _, rest in parts), measures=open_above),
        )

    def draw(self, pen: Pen, left: float, top: float) -> None:
        """Draw the row with its upper edge at `top`."""
        line = max((cell.baseline for cell in self.cells), default=0.0)
        for cell in self.cells:
            at = self.width - cell.cell.at - cell.cell.width if self.rtl else cell.cell.at
            self._draw_cell(pen, cell, left + at, top, line)
        bottom = top - self.height
        for width, y in ((self.measures.rule_over, top), (self.measures.rule, bottom)):
            if width:
                rule(pen, left, y, self.width, width)

    def _draw_cell(self, pen: Pen, cell: SetCell, left: float, top: float, line: float) -> None:
        if cell.cell.sketch is not None:
            cell.cell.sketch(pen, left, top, cell.cell.width, self.height)
        y = top - self.measures.above - self._shift(cell, line)
        if cell.cell.centred:
            y = top - (self.height - cell.height) / 2
        for laid in cell.laid:
            pen.draw(laid, left, y, cell.cell.width)
            y -= laid.height

    def _shift(self, cell: SetCell, line: float) -> float:
        """Return how far a cell is lowered so that all first lines stand on one baseline."""
        return 0.0 if cell.cell.centred or not cell.laid else line - cell.baseline


def set_row(typesetter: Typesetter, cells: tuple[Cell, ...], measures: Measures, width: float, *, rtl: bool) -> Row:
    """Lay out the paragraphs of a row's cells, each at its cell's width."""
    done = tuple(
        SetCell(cell, tuple(_laid(typesetter, part, cell.width) for part in cell.paragraphs)) for cell in cells
    )
    return Row(done, measures, width, rtl)


def _laid(typesetter: Typesetter, part: Paragraph, width: float) -> Laid:
    """Set a paragraph, by no more lines than it may have: the longest beginning that leaves room for "…"."""
    laid = typesetter.lay(part.spans, part.style, width)
    if not part.most or len(laid.lines) <= part.most:
        return laid
    fits, fails = 0, sum(len(span.written) for span in part.spans)
    cut = laid.part(0, part.most)
    while fails - fits > 1:
        length = (fits + fails) // 2
        tried = typesetter.lay(beginning(part.spans, length), part.style, width)
        if len(tried.lines) <= part.most:
            fits, cut = length, tried
        else:
            fails = length
    return cut


def beginning(spans: tuple[Span, ...], length: int) -> tuple[Span, ...]:
    """Return the first `length` characters of spans and "…"; a phrase or a figure is left out rather than cut."""
    made: list[Span] = []
    for span in spans:
        if length <= 0:
            break
        size = len(span.written)
        if size <= length:
            made.append(span)
        elif not span.inner and not span.figure:
            made.append(replace(span, text=f"{span.text[:length].rstrip()}…", digit=""))
            return tuple(made)
        length -= size
    return (*made, Span("…"))


def rule(pen: Pen, left: float, y: float, width: float, thickness: float) -> None:
    """Draw a horizontal rule."""
    pen.canvas.setLineWidth(thickness)
    pen.canvas.line(left, y, left + width, y)
