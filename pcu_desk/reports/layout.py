"""Sets paragraphs with Qt's QTextLayout; chooses no face and reads no glyph itself."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from pcu_desk.domain.errors import BugError
from pcu_desk.reports.choosing import NASKH_LARGER, Chooser, Stretch
from pcu_desk.reports.figures import turns
from pcu_desk.reports.fonts import EM, NASKH, NASTALIQ, SANS, Face, Faces
from pcu_desk.reports.ingest import NBSP, Prepared, Span, prepare
from pcu_desk.reports.justify import spread
from pcu_desk.reports.lines import Laid, Line, Style
from pcu_desk.reports.reading import read_line
from pcu_desk.reports.words import Words

_LEADING = {NASKH: 1.4, NASTALIQ: 2.3}
_NO_WRAP = 1e7
_WORDS = Style(10, 10)  # words are shaped in no size: all is in thousandths of it
_Paragraph = tuple[tuple[Span, ...], Style, float | None]
_MOST_LATELY = 1000  # paragraphs: some megabytes


class Typesetter:
    """Lays out paragraphs with one set of faces.

    The fixed texts of the forms are remembered for good. Of all others some are, for a list says the same in many rows,
    until they are to be forgotten: what an officer typed does not outlast its report.
    """

    def __init__(self, faces: Faces) -> None:
        """Take the faces to set in."""
        self.faces = faces
        self._choosers: dict[Style, Chooser] = {}
        self._options = {rtl: _option(rtl=rtl) for rtl in (False, True)}
        self._kept: dict[_Paragraph, Laid] = {}
        self._lately: dict[_Paragraph, Laid] = {}
        self._words = Words(self._shaped)

    def lay(self, spans: tuple[Span, ...], style: Style, width: float | None = None) -> Laid:
        """Set spans as one paragraph, wrapped at `width` points, or in as few lines as its newlines ask for."""
        known = self._kept if style.keep else self._lately
        key = (spans, style, width)
        laid = known.get(key)
        if laid is None:
            laid = self._lay(spans, style, width)
            if len(self._lately) >= _MOST_LATELY:
                self._lately.clear()
            known[key] = laid
        return laid

    def learn(self, told: Iterable[tuple[tuple[Span, ...], Style]]) -> None:
        """Have the words of paragraphs shaped, many at a time, before they are laid one by one; it changes no line."""
        texts: dict[bool, list[str]] = {False: [], True: []}
        for spans, style in told:
            if not style.rtl:
                for span in spans:
                    text = span.text.replace(" ", NBSP) if span.figure else span.text
                    texts[span.bold or style.bold].append(text)
        for bold, said in texts.items():
            self._words.learn(said, self.faces.face(SANS, bold=bold))

    def forget(self) -> None:
        """Remember nothing but fixed texts."""
        self._lately.clear()
        self._words.forget()

    def _lay(self, spans: tuple[Span, ...], style: Style, width: float | None) -> Laid:
        chooser = self._choosers.get(style)
        if chooser is None:
            chooser = self._choosers[style] = Chooser(self.faces, style)
        isolate = style.rtl or any(turns(span.written) for span in spans)
        ready = prepare(spans, chooser.covered, isolate=isolate)
        stretches, parted = chooser.stretches(ready), False
        lines = self._of_words(ready, stretches, style, width)
        if lines is None:
            layout = self._broken(ready, stretches, style, width)
            if parted := bool(ready.figures) and _parts_a_figure(layout, ready):
                ready = prepare(spans, chooser.covered, isolate=isolate, loose=True)
                stretches = chooser.stretches(ready)
                layout = self._broken(ready, stretches, style, width)
            lines = tuple(read_line(self.faces, layout, number, ready) for number in range(layout.lineCount()))
        if style.justified and width is not None and not style.rtl:
            lines = spread(lines, ready.text, width * EM / style.size)
        leading, baseline = _distances(style, {stretch.face.family for stretch in stretches})
        return Laid(lines, ready.marks, ready.boxed, style, leading, baseline, parted)

    def _of_words(
        self, ready: Prepared, stretches: tuple[Stretch, ...], style: Style, width: float | None
    ) -> tuple[Line, ...] | None:
        """Return the lines of a text that words are enough for; None for any other."""
        if style.rtl or len(stretches) != 1 or stretches[0].scale != 1.0:
            return None
        return self._words.lines(ready, stretches[0].face, width and width * EM / style.size)

    def _shaped(self, text: str, face: Face) -> Line:
        """Return a text of one face on one line, read back with every guard."""
        layout = self._broken(Prepared(text, (), (), {}), (Stretch(0, len(text), face, 1.0),), _WORDS, None)
        return read_line(self.faces, layout, 0, Prepared(text, (), (), {}))

    def _broken(
        self, ready: Prepared, stretches: tuple[Stretch, ...], style: Style, width: float | None
    ) -> QTextLayout:
        """Return the layout of a text in its stretches, broken into lines."""
        layout = broken(self.arranged(ready.text, stretches, style), width and width * EM / style.size)
        if layout.text() != ready.text:
            raise BugError("the text layout changed its text")
        return layout

    def arranged(self, text: str, stretches: tuple[Stretch, ...], style: Style) -> QTextLayout:
        """Return a paragraph as Qt arranges it, in these stretches and the direction of the style; not yet broken."""
        forms = style.local_forms
        first = stretches[0] if stretches else Stretch(0, 0, self.faces.face(SANS, bold=style.bold), 1.0)
        layout = QTextLayout(text, self.faces.font(first.face, first.scale, local_forms=forms))
        layout.setTextOption(self._options[style.rtl])
        if len(stretches) > 1:
            layout.setFormats([self._range(stretch, forms) for stretch in stretches])
        return layout

    def _range(self, stretch: Stretch, local_forms: bool) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = stretch.start, stretch.end - stretch.start
        text_format = QTextCharFormat()
        text_format.setFont(self.faces.font(stretch.face, stretch.scale, local_forms=local_forms))
        made.format = text_format
        return made


def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def broken(layout: QTextLayout, width: float | None = None) -> QTextLayout:
    """Break a layout into lines of a width (thousandths of the type size), or at its line separators alone."""
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_NO_WRAP if width is None else width)
    layout.endLayout()
    return layout


def _parts_a_figure(layout: QTextLayout, ready: Prepared) -> bool:
    """Whether a line ends within a figure, which then was wider than its column."""
    ends = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
    return any(begin < end < stop for begin, stop in ready.figures for end in ends)


def _distances(style: Style, families: set[str]) -> tuple[float, float]:
    """Return leading and the baseline's distance from the top of a line, in points."""
    size = {NASKH: style.size + (0.0 if style.rtl else NASKH_LARGER), NASTALIQ: style.size}
    leading = max([style.leading, *(size[family] * _LEADING[family] for family in families & _LEADING.keys())])
    ascent, descent = 1.069, 0.293
    if NASTALIQ in families:
        ascent, descent = 1.6, 0.6
    elif NASKH in families and style.rtl:
        ascent, descent = 1.069, 0.48
    return leading, (leading - (ascent + descent) * style.size) / 2 + ascent * style.size
