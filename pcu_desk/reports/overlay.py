"""Lays copy number and print time over a finished report for the printer; the finished file itself is never changed."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pikepdf

from pcu_desk.domain.errors import BugError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports.blocks import MM
from pcu_desk.reports.finish import PLACES
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.layout import Align, Typesetter
from pcu_desk.reports.page import PAGE
from pcu_desk.reports.voices import Role, Voices, joined

_COPY_OF = QT_TRANSLATE_NOOP("report", "{copy} of {copies}")
_PRINTED = QT_TRANSLATE_NOOP("report", "Printed {when}, copy {copy}")
_Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """Which copy of how many, and when it is printed."""

    number: int
    copies: int
    when: Moment


def lay_over(typesetter: Typesetter, pdf: bytes, copy: PrintedCopy, voices: Voices) -> bytes:
    """Return the copy for the printer. Raises BugError for a file that this program did not make."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if PLACES not in document.Root:
            raise BugError("only a report of this program takes a copy number")
        copy_place = _place(document.Root[PLACES].Copy)
        printed_place = _place(document.Root[PLACES].Printed)
        sheets = _sheets(typesetter, len(document.pages), copy, voices, (copy_place, printed_place))
        with pikepdf.open(io.BytesIO(sheets)) as over:
            for page, sheet in zip(document.pages, over.pages, strict=True):
                page.add_overlay(sheet, pikepdf.Rectangle(sheet.mediabox))
            out = io.BytesIO()
            document.save(out, deterministic_id=True)
    return out.getvalue()


def _place(numbers: pikepdf.Object) -> _Place:
    left, bottom = (float(number) for number in numbers.as_list())
    return left, bottom


def _sheets(
    typesetter: Typesetter, pages: int, copy: PrintedCopy, voices: Voices, places: tuple[_Place, _Place]
) -> bytes:
    buffer = io.BytesIO()
    canvas = PageCanvas(buffer, pagesize=PAGE, invariant=1, pageCompression=1)
    pen = Pen(canvas)
    counted = joined(voice.said(_COPY_OF, copy=copy.number, copies=copy.copies) for voice in voices.all)
    first = voices.first
    said = first.said(_PRINTED, when=copy.when, copy=copy.number)
    for page in range(pages):
        if page == 0:
            laid = typesetter.lay(counted, first.style(Role.BAND_SMALL))
            pen.draw(laid, places[0][0], places[0][1] + laid.height - 1 * MM, 27 * MM)
        laid = typesetter.lay((said,), first.style(Role.FOOTER, Align.END))
        pen.draw(laid, places[1][0], places[1][1] + laid.height, 53 * MM)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()
