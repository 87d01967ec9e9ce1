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
from pcu_desk.reports.footer import PRINTED, PRINTED_WIDTH
from pcu_desk.reports.glyphs import PageCanvas, Pen, figure
from pcu_desk.reports.ingest import Spans
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Align, Laid
from pcu_desk.reports.sheet import BINDING, OUTER, PAGE
from pcu_desk.reports.voices import Role, Voice, Voices, joined

_COPY_OF = QT_TRANSLATE_NOOP("report", "{copy} of {copies}")
_COPY_WIDTH = 27 * MM
_Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class PrintedCopy:
    """Which copy of how many, when it is printed, and whether each sheet is printed on both sides."""

    number: int
    copies: int
    when: Moment
    double_sided: bool = False


def lay_over(typesetter: Typesetter, pdf: bytes, copy: PrintedCopy, voices: Voices) -> bytes:
    """Return the copy for the printer. Raises BugError for a file that this program did not make.

    On sheets printed on both sides the binding margin of even pages is moved to the edge that is bound.
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if PLACES not in document.Root:
            raise BugError("only a report of this program takes a copy number")
        places = document.Root[PLACES]
        sheets = _sheets(
            typesetter, len(document.pages), copy, voices, (_place(places, "/Copy"), _place(places, "/Printed"))
        )
        with pikepdf.open(io.BytesIO(sheets)) as over:
            for number, (page, sheet) in enumerate(zip(document.pages, over.pages, strict=True)):
                page.add_overlay(sheet, pikepdf.Rectangle(sheet.mediabox))
                if copy.double_sided and number % 2:
                    _shift(document, page, BINDING - OUTER if voices.rtl else OUTER - BINDING)
            out = io.BytesIO()
            document.save(out, deterministic_id=True)
    return out.getvalue()


def _place(places: pikepdf.Object, name: str) -> _Place | None:
    """Return a place that the report left open; None where its form has none."""
    if name not in places:
        return None
    left, bottom = (float(number) for number in places[name].as_list())
    return left, bottom


def _shift(document: pikepdf.Pdf, page: pikepdf.Page, across: float) -> None:
    """Move all that stands on a page to the side."""
    page.contents_add(document.make_stream(f"q 1 0 0 1 {figure(across)} 0 cm\n".encode("ascii")), prepend=True)
    page.contents_add(document.make_stream(b"\nQ"))


def _sheets(
    typesetter: Typesetter,
    pages: int,
    copy: PrintedCopy,
    voices: Voices,
    places: tuple[_Place | None, _Place | None],
) -> bytes:
    buffer = io.BytesIO()
    canvas = PageCanvas(buffer, pagesize=PAGE, invariant=1, pageCompression=1)
    pen = Pen(canvas)
    counted = joined(voice.said(_COPY_OF, copy=copy.number, copies=copy.copies) for voice in voices.all)
    first = voices.first
    said = first.said(PRINTED, when=copy.when, copy=copy.number)
    for page in range(pages):
        if page == 0 and (place := places[0]) is not None:
            laid = _counted(typesetter, counted, first)
            pen.draw(laid, place[0], place[1] + laid.height - 1 * MM, _COPY_WIDTH)
        if (place := places[1]) is not None:
            laid = typesetter.lay((said,), first.style(Role.FOOTER, Align.END), PRINTED_WIDTH)
            pen.draw(laid, place[0], place[1] + laid.height, PRINTED_WIDTH)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _counted(typesetter: Typesetter, counted: Spans, voice: Voice) -> Laid:
    """Set which copy of how many this is: large where it goes on one line, else small on two."""
    laid = typesetter.lay(counted, voice.style(Role.BAND_SMALL))
    if laid.width <= _COPY_WIDTH:
        return laid
    return typesetter.lay(counted, voice.style(Role.SECOND), _COPY_WIDTH)
