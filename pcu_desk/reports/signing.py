"""The places to sign at the end of a report, and the place of the stamp; a line is never split from its names."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Row, Sketch, rule
from pcu_desk.reports.form import Signatory
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.lines import Align
from pcu_desk.reports.sheet import WIDTH, Sheet, space
from pcu_desk.reports.voices import Role
from pcu_desk.reports.wording import Wording

_A_ROW = 2
_STEP, _PLACE, _STAMP_SIDE = 72 * MM, 66 * MM, 26 * MM
_ROOM, _ABOVE_REFUSAL = 12 * MM, 1 * MM
_LINE = 0.35

_STAMP = QT_TRANSLATE_NOOP("report", "Place of the stamp")


def signing_rows(sheet: Sheet, wording: Wording) -> Iterator[Row]:
    """Set the places to sign, two in a row; the stamp's place stands at the end of the last row."""
    signatories = tuple(enumerate(wording.form.signatories(sheet.matter)))
    rows = [signatories[first : first + _A_ROW] for first in range(0, len(signatories), _A_ROW)]
    for number, row in enumerate(rows):
        yield _row(sheet, wording, row, stamped=wording.form.stamped and number == len(rows) - 1)


def _row(sheet: Sheet, wording: Wording, places: tuple[tuple[int, Signatory], ...], *, stamped: bool) -> Row:
    labels = [Paragraph(wording.signature(number, who), sheet.style(Role.LABEL)) for number, who in places]
    heights = [sheet.lay(label.spans, label.style, _PLACE).height for label in labels]
    tallest = max(heights)
    cells = []
    for at, ((_, who), label, height) in enumerate(zip(places, labels, heights, strict=True)):
        paragraphs = (label, *_room(sheet, who, tallest - height), *_names(sheet, who))
        sketch = None if who.refused else _signing_line(tallest + _ROOM - 1.4 * MM)
        cells.append(Cell(at * _STEP, _PLACE, paragraphs, sketch=sketch, once=True))
    return sheet.row((*cells, *(_stamp(sheet) if stamped else ())), Measures(_STAMP_SIDE if stamped else 0, 0, 1 * MM))


def _room(sheet: Sheet, who: Signatory, lower: float) -> tuple[Paragraph, ...]:
    """Return the room above the line, or the refusal that stands in its place."""
    if not who.refused:
        return (space(lower + _ROOM),)
    refused = Paragraph(who.refused, sheet.style(Role.TEXT))
    free = lower + _ROOM - _ABOVE_REFUSAL - sheet.lay(refused.spans, refused.style, _PLACE).height
    return (space(_ABOVE_REFUSAL), refused, space(max(free, _ABOVE_REFUSAL)))


def _names(sheet: Sheet, who: Signatory) -> Iterator[Paragraph]:
    for place, name in enumerate(who.names):
        yield Paragraph((Span(name, bold=not place),), sheet.style(Role.SECOND if place else Role.TEXT))


def _signing_line(below: float) -> Sketch:
    def draw(pen: Pen, left: float, top: float, width: float, _height: float) -> None:
        rule(pen, left, top - below, width, _LINE)

    return draw


def _stamp(sheet: Sheet) -> tuple[Cell, ...]:
    said = dict.fromkeys(voice.said(_STAMP) for voice in sheet.voices.all)
    words = tuple(Paragraph((word,), sheet.style(Role.LABEL, Align.CENTRE)) for word in said)
    inner = _STAMP_SIDE - 3 * MM
    return (
        Cell(WIDTH - _STAMP_SIDE, _STAMP_SIDE, sketch=_draw_circle, once=True),
        Cell(WIDTH - _STAMP_SIDE + 1.5 * MM, inner, words, centred=True),
    )


def _draw_circle(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    canvas = pen.canvas
    canvas.saveState()
    canvas.setLineWidth(0.4)
    canvas.setDash(1.6, 1.4)
    canvas.circle(left + width / 2, top - height / 2, width / 2)
    canvas.restoreState()
