"""What every page carries around its text: running head, footer with the code, the marks of draft and training."""

from __future__ import annotations

from dataclasses import replace

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.report import STATUSES, ReportInput, ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.reports import qr
from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Row, rule
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.lines import Align
from pcu_desk.reports.sheet import EDGE, FOOT, PAGE, TITLE_RULE, WIDTH, Sheet
from pcu_desk.reports.voices import Role
from pcu_desk.reports.wording import Wording

_QR = 18 * MM
_PRINTED_AT, PRINTED_WIDTH = 100 * MM, 53 * MM
_ANY_HOUR = Moment.parse("2026-11-28T20:48+04:00")
_MARKS = "marks"
_STAMP_FROM_EDGE = 3.4 * MM  # less does not print on every machine; the text of the page begins at EDGE
_MARK_WIDTH, _MARK_GREY, _MARK_SLOPE = 250 * MM, 0.9, 50

_FORM_VERSION = QT_TRANSLATE_NOOP("report", "Form of the unit, version {version}")
_JOURNAL = QT_TRANSLATE_NOOP("report", "Journal")
_PAGE_OF = QT_TRANSLATE_NOOP("report", "Page {page} of {pages}")
PRINTED = QT_TRANSLATE_NOOP("report", "Printed {when}, copy {copy}")
_DRAFT_MARK = QT_TRANSLATE_NOOP("report", "DRAFT")
_TRAINING_MARK = QT_TRANSLATE_NOOP("report", "TRAINING")
_Code = tuple[int, tuple[tuple[int, int, int], ...]]


def marks(source: ReportInput) -> tuple[Text, ...]:
    """Return the words that a paper is marked with: that it is a draft, that it is for training."""
    draft = (_DRAFT_MARK,) if source.status is ReportStatus.DRAFT else ()
    return (*draft, *((_TRAINING_MARK,) if source.unit.training else ()))


class Surround:
    """Draws what stands around the text of each page of one report."""

    def __init__(self, sheet: Sheet, wording: Wording, number: str) -> None:
        """Take the sheet, the main form and the number it goes by."""
        self._sheet = sheet
        self._wording = wording
        self._number = number
        self._code: _Code | None = None
        self._columns: tuple[list[Spans], list[Spans], list[Spans]] | None = None

    # --- head ---

    def running_head(self) -> Row:
        """Set the head of a page that goes on: the title and the number, and that it is a draft."""
        draft = self._sheet.matter.source.status is ReportStatus.DRAFT
        said = list(self._wording.titles)
        if self._number:
            said += [Span(" · "), Span(self._number, bold=True, figure=True)]
        if draft:
            said += [Span(" · "), *self._sheet.voices.both(STATUSES[ReportStatus.DRAFT])]
        cell = Cell(0, WIDTH, (Paragraph(tuple(said), self._sheet.style(Role.FOOTER)),))
        return self._sheet.row((cell,), Measures(0, 0, 0.6 * MM, rule=TITLE_RULE))

    # --- marks ---

    def prepare_marks(self, pen: Pen) -> bool:
        """Draw the marks of draft and training once, as shapes, for all pages; tell whether there are any."""
        voices = self._sheet.voices
        lines = dict.fromkeys(
            (voice.say(mark), voice) for mark in marks(self._sheet.matter.source) for voice in voices.all
        )
        if not lines:
            return False
        laid = [self._sheet.lay((Span(text),), voice.style(Role.MARK, Align.CENTRE)) for text, voice in lines]
        canvas = pen.canvas
        canvas.beginForm(_MARKS)
        canvas.setFillGray(_MARK_GREY)
        canvas.translate(PAGE[0] / 2, PAGE[1] / 2)
        canvas.rotate(_MARK_SLOPE)
        scale = min(1.0, _MARK_WIDTH / max(part.width for part in laid))
        canvas.scale(scale, scale)
        top = sum(part.height for part in laid) / 2
        for part in laid:
            pen.trace(part, -part.width / 2, top, part.width)
            top -= part.height
        canvas.endForm()
        return True

    def lay_marks(self, pen: Pen) -> None:
        """Lay the prepared marks under the text of this page."""
        pen.canvas.doForm(_MARKS)

    def stamp_training(self, pen: Pen) -> None:
        """Stamp a training paper in black at the head of the page: grey alone does not survive a copy."""
        if not self._sheet.matter.source.unit.training:
            return
        laid = self._sheet.lay(self._sheet.voices.both(_TRAINING_MARK, bold=True), self._sheet.style(Role.BAND_SMALL))
        left, top = (PAGE[0] - laid.width) / 2, PAGE[1] - _STAMP_FROM_EDGE
        pen.draw(laid, left, top, laid.width)
        pen.canvas.setLineWidth(TITLE_RULE)
        pen.canvas.rect(left - 3 * MM, top - laid.height - 0.3 * MM, laid.width + 6 * MM, laid.height + 0.6 * MM)

    # --- foot ---

    def draw_footer(self, pen: Pen, page: int, pages: int) -> None:
        """Draw number, version, journal, page and the code."""
        sheet = self._sheet
        rule(pen, sheet.left, FOOT, WIDTH, TITLE_RULE)
        if self._wording.form.coded:
            self._code = self._code or qr.squares(qr.message(sheet.matter.source))
            qr.draw_qr(pen.canvas, self._code, sheet.left + (0.0 if sheet.rtl else WIDTH - _QR), EDGE, _QR)
        row = self._row(page, pages)
        row.draw(pen, sheet.left, EDGE + row.height)

    def _row(self, page: int, pages: int) -> Row:
        self._columns = self._columns or self._on_each_page()
        numbered, journal, room = self._columns
        paged = self._sheet.voices.both(_PAGE_OF, bold=True, page=page, pages=pages)
        columns: tuple[tuple[float, float, Align, list[Spans]], ...] = (
            (0, 56 * MM, Align.START, numbered),
            (56 * MM, 44 * MM, Align.CENTRE, journal),
            (_PRINTED_AT, PRINTED_WIDTH, Align.END, [paged, *room]),
        )
        tallest = max(len(lines) for *_, lines in columns)
        cells = tuple(Cell(at, width, self._from_below(lines, tallest, align)) for at, width, align, lines in columns)
        return self._sheet.row(cells, Measures(0, 0, 0))

    def _on_each_page(self) -> tuple[list[Spans], list[Spans], list[Spans]]:
        """Return what the footers of all pages have in common: number and form, journal, the room below the page."""
        source, version = self._sheet.matter.source, self._wording.template.version
        number: Spans = (Span(self._number, bold=True, figure=True),) if self._number else (Span(""),)
        form = dict.fromkeys(Span(voice.say(_FORM_VERSION, version=version)) for voice in self._sheet.voices.all)
        journal = self._journal() if self._wording.form.coded and source.head.sequence else []
        return [number, *((span,) for span in form)], journal, self._printed_room()

    def _printed_room(self) -> list[Spans]:
        """Return the empty lines over which the hour of print is laid: two where the language's dates are long."""
        said = self._sheet.voices.first.said(PRINTED, when=_ANY_HOUR, copy=88)
        style = self._sheet.voices.first.style(Role.FOOTER)
        return [(Span(""),)] * len(self._sheet.lay((said,), replace(style, keep=True), PRINTED_WIDTH).lines)

    def _journal(self) -> list[Spans]:
        source = self._sheet.matter.source
        sequence = Span(str(source.head.sequence), figure=True)
        head = Span(qr.head_in_fours(source), bold=True, figure=True)
        return [(*self._sheet.voices.both(_JOURNAL), Span(" "), sequence), (head,)]

    def _from_below(self, lines: list[Spans], tallest: int, align: Align) -> tuple[Paragraph, ...]:
        style = self._sheet.style(Role.FOOTER, align)
        padding: list[Spans] = [(Span(""),)] * (tallest - len(lines))
        return tuple(Paragraph(spans, style) for spans in (*padding, *lines))

    def printed_place(self) -> tuple[float, float]:
        """Return where the hour of print is laid over: x and y from below, in points."""
        left = self._sheet.left
        return left + (WIDTH - _PRINTED_AT - PRINTED_WIDTH if self._sheet.rtl else _PRINTED_AT), EDGE
