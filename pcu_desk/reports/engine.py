"""The report engine: picks the form, composes, finishes and rasters; creates no application of its own."""

from __future__ import annotations

from pcu_desk.domain.errors import BugError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.paper import SignedPaper
from pcu_desk.domain.report import PageImage, RenderedReport, ReportInput
from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports import raster
from pcu_desk.reports.finish import finish
from pcu_desk.reports.fonts import Faces
from pcu_desk.reports.form import Form, Matter
from pcu_desk.reports.forms import FORMS
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.overlay import PrintedCopy, lay_over
from pcu_desk.reports.page import draw_report
from pcu_desk.reports.voices import Voice, Voices


class PdfReports:
    """Case and languages to PDF. Needs a QGuiApplication (offscreen will do); faces load with the first report."""

    def __init__(self) -> None:
        """Begin with nothing loaded."""
        self._typesetter: Typesetter | None = None
        self._voices: dict[str, Voice] = {}

    def sections(self, kind: str) -> tuple[tuple[str, Text], ...]:
        """Return the sections of the program's own form of a kind in their order: key and title."""
        return tuple((section.key, section.title) for section in _form(kind).sections)

    def render(self, source: ReportInput) -> RenderedReport:
        """Make the PDF; equal input gives equal bytes. Raises BugError rather than print a doubtful glyph."""
        form, annexes = _form(source.kind), tuple(map(_form, source.annexes))
        voices = self._languages(source.languages)
        try:
            drawn = draw_report(self._setter(), form, source, voices, annexes=annexes)
        finally:
            self._setter().forget()
        number = form.number(Matter(source, voices))
        pdf = finish(drawn, source, title=drawn.title, number=number, attached=form.attached)
        return RenderedReport(pdf, drawn.pages, drawn.boxed, drawn.blanks)

    def page(self, pdf: bytes, index: int, width: int) -> PageImage:
        """Render a page (from 0) at a width in pixels."""
        return raster.page(pdf, index, width)

    def page_count(self, pdf: bytes) -> int:
        """Return the number of pages."""
        return raster.page_count(pdf)

    def copy_for_print(  # noqa: PLR0917 - as the port has it
        self,
        pdf: bytes,
        copy: int,
        copies: int,
        printed: Moment,
        languages: tuple[str, ...],
        duplex: bool = False,
    ) -> bytes:
        """Lay copy number and print time over the finished PDF; the file that is given out stays as it is.

        With `duplex` the binding margin of even pages is on their other side.
        """
        made = PrintedCopy(copy, copies, printed, duplex)
        return lay_over(self._setter(), pdf, made, self._languages(languages))

    def sign(self, pdf: bytes, p12: bytes, passphrase: str) -> SignedPaper:
        """Put a signature with the key of a PKCS#12 behind a finished PDF. Raises UserError."""
        from pcu_desk.reports.sign import sign  # noqa: PLC0415 - few papers are signed, and its libraries are heavy

        return sign(pdf, p12, passphrase)

    def _setter(self) -> Typesetter:
        if self._typesetter is None:
            self._typesetter = Typesetter(Faces())
        return self._typesetter

    def _languages(self, codes: tuple[str, ...]) -> Voices:
        for code in codes:
            if code not in self._voices:
                self._voices[code] = Voice(Catalog(code))
        return Voices(tuple(self._voices[code] for code in codes))


def _form(kind: str) -> Form:
    form = FORMS.get(kind)
    if form is None:
        raise BugError(f"there is no report of the kind {kind!r}")
    return form
