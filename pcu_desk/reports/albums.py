"""The photo annex: pictures two in a row, each whole on its page with its caption; loads each when it is drawn."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Sketch
from pcu_desk.reports.flow import Item
from pcu_desk.reports.form import Picture, Pictures
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.lines import Align
from pcu_desk.reports.pictures import draw_jpeg, fitted, measure
from pcu_desk.reports.sheet import ROW_RULE, WIDTH, Sheet, space
from pcu_desk.reports.voices import Role

_A_ROW = 2
_BETWEEN = 6 * MM
_WIDTH = (WIDTH - _BETWEEN) / _A_ROW
_HEIGHT = 53 * MM  # three rows with captions of four lines on a page
_ABOVE, _BELOW, _CAPTION = 1.5 * MM, 2 * MM, 1.5 * MM


def picture_items(sheet: Sheet, part: Pictures) -> Iterator[Item]:
    """Set pictures with their captions below; what `load` doesn't give is said in its place and told as blank."""
    pictures = part.of(sheet.matter)
    if not pictures:
        sheet.blanks.append(part.path)
    for first in range(0, len(pictures), _A_ROW):
        cells = [
            _cell(sheet, picture, at, f"{part.path}[{first + at}]")
            for at, picture in enumerate(pictures[first : first + _A_ROW])
        ]
        yield Item(sheet.row(tuple(cells), Measures(0, _ABOVE, _BELOW)))


def _cell(sheet: Sheet, picture: Picture, at: int, path: str) -> Cell:
    captions = tuple(Paragraph(entry.spans, sheet.style(entry.role), entry.most) for entry in picture.entries)
    place = at * (_WIDTH + _BETWEEN)
    return Cell(place, _WIDTH, (space(_HEIGHT + _CAPTION), *captions), sketch=_drawing(sheet, picture, path), once=True)


def _drawing(sheet: Sheet, picture: Picture, path: str) -> Sketch:
    def draw(pen: Pen, left: float, top: float, width: float, _height: float) -> None:
        jpeg = picture.load()
        size = measure(jpeg)
        floor = top - _ABOVE - _HEIGHT
        if size is None:
            sheet.blanks.append(path)
            _say_missing(sheet, picture, pen, (left, floor, width))
            return
        wide, high = fitted(size, width, _HEIGHT)
        x = left + width - wide if sheet.rtl else left
        draw_jpeg(pen, jpeg, size, (x, floor, wide, high))

    return draw


def _say_missing(sheet: Sheet, picture: Picture, pen: Pen, place: tuple[float, float, float]) -> None:
    left, floor, width = place
    pen.canvas.setLineWidth(ROW_RULE)
    pen.canvas.rect(left, floor, width, _HEIGHT)
    inner = width - 8 * MM
    laid = sheet.lay(sheet.voices.both(picture.missing), sheet.style(Role.TEXT, Align.CENTRE), inner)
    pen.draw(laid, left + 4 * MM, floor + (_HEIGHT + laid.height) / 2, inner)
