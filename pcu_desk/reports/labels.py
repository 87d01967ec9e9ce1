"""Labels for evidence bags in a grid to be cut out, each with its QR code and the marks of its paper."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.reports import qr
from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Sketch
from pcu_desk.reports.flow import Item
from pcu_desk.reports.footer import marks
from pcu_desk.reports.form import Label, Labels
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.sheet import WIDTH, Sheet
from pcu_desk.reports.voices import Role

_A_ROW = 2
_WIDTH, _LEAST = WIDTH / _A_ROW, 50 * MM
_EDGE, _BETWEEN = 4 * MM, 2 * MM
_QR = 24 * MM
_CUT = 0.3


def label_items(sheet: Sheet, part: Labels) -> Iterator[Item]:
    """Set labels two in a row; a row is as tall as the fuller of them asks for."""
    labels = part.of(sheet.matter)
    for first in range(0, len(labels), _A_ROW):
        cells: list[Cell] = []
        for at, label in enumerate(labels[first : first + _A_ROW]):
            cells += _cells(sheet, label, at * _WIDTH)
        yield Item(sheet.row(tuple(cells), Measures(_LEAST, _EDGE, _EDGE)))


def _cells(sheet: Sheet, label: Label, at: float) -> tuple[Cell, ...]:
    quiet = _BETWEEN if label.code else 0.0
    side = _QR if label.code else 0.0
    width = _WIDTH - 2 * _EDGE - quiet - side
    marked = tuple(
        Paragraph(sheet.voices.both(mark, bold=True), sheet.style(Role.SECOND)) for mark in marks(sheet.matter.source)
    )
    text = marked + tuple(Paragraph(entry.spans, sheet.style(entry.role), entry.most) for entry in label.entries)
    cut = Cell(at, _WIDTH, sketch=_draw_cut)
    return (cut, Cell(at + _EDGE, width, text), *_code(label, at + _EDGE + width + quiet))


def _code(label: Label, at: float) -> tuple[Cell, ...]:
    return (Cell(at, _QR, sketch=_coded(label.code), once=True),) if label.code else ()


def _coded(code: str) -> Sketch:
    def draw(pen: Pen, left: float, top: float, _width: float, _height: float) -> None:
        qr.draw_qr(pen.canvas, qr.squares(code), left, top - _EDGE - _QR, _QR)

    return draw


def _draw_cut(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    canvas = pen.canvas
    canvas.saveState()
    canvas.setLineWidth(_CUT)
    canvas.setDash(2, 2)
    canvas.rect(left, top - height, width, height)
    canvas.restoreState()
