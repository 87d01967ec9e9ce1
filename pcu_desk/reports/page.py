"""Composes a report from its form: header, band, sections, signatures, footer; owns the frame's texts and measures.

The measures are those of the printed form: A4, binding side 20 mm, text 175 mm wide (design of the report).
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pcu_desk.domain.errors import BugError
from pcu_desk.domain.report import ReportInput, ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.unit import UnitName
from pcu_desk.reports import qr
from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Row, Sketch, rule, set_row
from pcu_desk.reports.flow import Item, Page, paginate
from pcu_desk.reports.form import Column, Entry, Form, Line, Lines, Matter, Part, Prose, Section, Signatory, Table
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.layout import Align, Style, Typesetter
from pcu_desk.reports.voices import Role, Voice, Voices

PAGE = (210 * MM, 297 * MM)
WIDTH = 175 * MM
_BINDING, _OUTER, _EDGE = 20 * MM, 15 * MM, 11 * MM
_FOOT = _EDGE + 18 * MM + 2.2 * MM
_BODY = PAGE[1] - _EDGE - _FOOT - 1 * MM
_RUNNING_HEAD = 7 * MM
_LABEL, _VALUE = 31 * MM, 34 * MM
_GAP = 1.2 * MM
_QR = 18 * MM
_HEAVY, _TITLE_RULE, _TABLE_RULE, _ROW_RULE = 0.7 * MM, 0.35 * MM, 0.25 * MM, 0.12 * MM
_BAND = (49.0, 51.0, 30.0, 45.0)  # number, status, copy, case and version
_BAND_ROOM, _LEAST_STATUS = 4.0, 34.0
_OPEN_SPACE = 14 * MM
_LONG_STATUS = 18

_SECTION = QT_TRANSLATE_NOOP("report", "{number}  {title}")
_NUMBER = QT_TRANSLATE_NOOP("report", "Number")
_STATUS = QT_TRANSLATE_NOOP("report", "Status")
_COPY = QT_TRANSLATE_NOOP("report", "Copy")
_CASE_VERSION = QT_TRANSLATE_NOOP("report", "Case, version")
_NONE_RECORDED = QT_TRANSLATE_NOOP("report", "none recorded")
_FORM_VERSION = QT_TRANSLATE_NOOP("report", "Form of the unit, version {version}")
_JOURNAL = QT_TRANSLATE_NOOP("report", "Journal")
_PAGE_OF = QT_TRANSLATE_NOOP("report", "Page {page} of {pages}")
_STAMP = QT_TRANSLATE_NOOP("report", "Place of the stamp")
_EMBLEM = QT_TRANSLATE_NOOP("report", "emblem of the unit")
_CODE_POINTS = QT_TRANSLATE_NOOP("report", "Characters shown as code points: {list}")
_DRAFT_MARK = QT_TRANSLATE_NOOP("report", "DRAFT")
_TRAINING_MARK = QT_TRANSLATE_NOOP("report", "TRAINING")
_STATUSES: dict[ReportStatus, Text] = {
    ReportStatus.DRAFT: QT_TRANSLATE_NOOP("report", "Draft"),
    ReportStatus.ISSUED: QT_TRANSLATE_NOOP("report", "Issued, not yet approved"),
    ReportStatus.APPROVED: QT_TRANSLATE_NOOP("report", "Approved"),
    ReportStatus.TAKEN_IN: QT_TRANSLATE_NOOP("report", "From a file, not signed here"),
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """A report as reportlab wrote it, and the places (page, x, y from below, points) left open for the print shop."""

    pdf: bytes
    pages: int
    boxed: tuple[str, ...]
    blanks: tuple[str, ...]
    copy_place: tuple[float, float]
    printed_place: tuple[float, float]


def draw_report(
    typesetter: Typesetter,
    form: Form,
    source: ReportInput,
    voices: Voices,
    pen: Callable[[PageCanvas], Pen] = Pen,
) -> Drawn:
    """Set, paginate and draw a report."""
    return _Composer(typesetter, form, Matter(source, voices)).drawn(pen)


class _Composer:
    """Builds the rows of one report and draws them page by page."""

    def __init__(self, typesetter: Typesetter, form: Form, matter: Matter) -> None:
        self._typesetter = typesetter
        self._form = form
        self._matter = matter
        self._voices = matter.voices
        self._rtl = matter.voices.rtl
        self._left = _OUTER if self._rtl else _BINDING
        self._blanks: list[str] = []

    def drawn(self, pen: Callable[[PageCanvas], Pen]) -> Drawn:
        items = list(self._items())
        boxed = tuple(label for item in items for label in item.row.boxed)
        if boxed:
            items.insert(-1, self._code_points(boxed))
        pages = paginate(items, _BODY, _BODY - _RUNNING_HEAD)
        buffer = io.BytesIO()
        canvas = PageCanvas(buffer, pagesize=PAGE, invariant=1, pageCompression=1)
        self._draw(pen(canvas), pages)
        canvas.save()
        return Drawn(
            buffer.getvalue(),
            len(pages),
            boxed,
            tuple(dict.fromkeys(self._blanks)),
            self._copy_place(pages),
            self._printed_place(),
        )

    # --- rows ---

    def _items(self) -> Iterator[Item]:
        yield Item(self._header())
        yield Item(self._titles(), before=2.6 * MM)
        self._band_row = self._band()
        yield Item(self._band_row, before=1.2 * MM)
        for number, section in enumerate(self._form.sections, 1):
            yield from self._section(number, section)
        yield Item(self._signing_row(), before=2.5 * MM)

    def _row(self, cells: tuple[Cell, ...], measures: Measures) -> Row:
        return set_row(self._typesetter, cells, measures, WIDTH, rtl=self._rtl)

    def _style(self, role: Role, align: Align = Align.START) -> Style:
        """Return the type of a role for text that runs with the page."""
        return self._voices.style(role, align)

    def _header(self) -> Row:
        unit = self._matter.source.unit
        names = list(dict.fromkeys(unit.named(voice.catalog.language) for voice in self._voices.all))
        emblem = Cell(0, 18 * MM, self._emblem_words(), centred=True, sketch=_draw_circle)
        at, width = 23 * MM, (WIDTH - 23 * MM) / len(names) - 2 * MM
        cells = [emblem]
        for number, (voice, name) in enumerate(zip(self._voices.all, names, strict=False)):
            align = self._voices.far_edge(voice) if number else Align.START
            place = WIDTH - width if number else at
            cells.append(Cell(place, width, tuple(_unit_lines(voice, name, align)), centred=True))
        return self._row(tuple(cells), Measures(20.6 * MM, 0, 2.6 * MM, rule=_HEAVY))

    def _emblem_words(self) -> tuple[Paragraph, ...]:
        voice = self._voices.first
        style = voice.style(Role.LABEL, Align.CENTRE)
        return tuple(Paragraph((Span(word),), style) for word in _balanced(voice.say(_EMBLEM)))

    def _titles(self) -> Row:
        title = self._form.title
        first = Paragraph((Span(self._voices.first.say(title)),), self._style(Role.TITLE))
        if (second := self._voices.second) is None:
            return self._row((Cell(0, WIDTH, (first,)),), Measures(above=0, below=0))
        other = Paragraph((Span(second.say(title)),), second.style(Role.TITLE_SECOND, self._voices.far_edge(second)))
        half = WIDTH / 2
        return self._row((Cell(0, half, (first,)), Cell(half, half, (other,))), Measures(above=0, below=0))

    def _band(self) -> Row:
        source = self._matter.source
        status = [voice.say(_STATUSES[source.status]) for voice in self._voices.all]
        version = f"{source.case.number or '–'}, v{source.case.revision}"
        contents: tuple[tuple[Text, tuple[Entry, ...]], ...] = (
            (_NUMBER, self._figure_entry(self._form.number(self._matter) or "–", Role.BAND)),
            (_STATUS, _stacked_status(status)),
            (_COPY, (Entry((Span(""),), Role.BAND_SMALL),)),
            (_CASE_VERSION, self._figure_entry(version, Role.BAND_SMALL)),
        )
        self._band_widths = self._fitted(contents[0][1], contents[3][1])
        cells, at = [], 0.0
        for (label, entries), width in zip(contents, self._band_widths, strict=True):
            said = Paragraph(self._voices.both(label), self._style(Role.LABEL))
            below = tuple(Paragraph(entry.spans, self._style(entry.role)) for entry in entries)
            sketch = self._wall(label is _COPY) if at else None
            cells.append(Cell((at + 2) * MM, (width - 3) * MM, (said, *below), sketch=sketch))
            at += width
        return self._row((*cells, Cell(0, WIDTH, sketch=_draw_box)), Measures(10.4 * MM, 1.3 * MM, 1.0 * MM))

    def _fitted(self, number: tuple[Entry, ...], case: tuple[Entry, ...]) -> tuple[float, ...]:
        """Return the widths of the band's cells (mm): number and case take what they need, the status gives it."""
        needed = [
            self._typesetter.lay(entry.spans, self._style(entry.role)).width / MM + _BAND_ROOM
            for entry in (*number, *case)
        ]
        first, last = max(_BAND[0], needed[0]), max(_BAND[3], needed[1])
        status = sum(_BAND) - _BAND[2] - first - last
        return (first, status, _BAND[2], last) if status >= _LEAST_STATUS else _BAND

    def _wall(self, writing_line: bool) -> Sketch:
        """Draw the wall before a cell, and in the copy's cell the line where its number is laid over or written."""
        rtl = self._rtl

        def draw(pen: Pen, left: float, top: float, width: float, height: float) -> None:
            x = left + width + 2 * MM if rtl else left - 2 * MM
            pen.canvas.setLineWidth(_TABLE_RULE)
            pen.canvas.line(x, top, x, top - height)
            if writing_line:
                rule(pen, left, top - height + 1.8 * MM, width, _ROW_RULE)

        return draw

    def _figure_entry(self, text: str, role: Role) -> tuple[Entry, ...]:
        return (Entry((Span(text, figure=True),), role),)

    # --- sections ---

    def _section(self, number: int, section: Section) -> Iterator[Item]:
        yield Item(self._section_title(number, section.title), before=2.6 * MM, with_next=True)
        rows = [item for part in section.parts for item in self._part(part)]
        yield from rows or [Item(self._sentence(self._voices.both(_NONE_RECORDED)))]

    def _section_title(self, number: int, title: Text) -> Row:
        first = Paragraph((self._numbered(self._voices.first, number, title),), self._style(Role.SECTION))
        cells = [Cell(0, WIDTH / 2, (first,))]
        if (second := self._voices.second) is not None:
            edge = self._voices.far_edge(second)
            number_last = Span(f"{second.say(title)}  {number}")
            said = number_last if edge is Align.END else self._numbered(second, number, title)
            cells.append(Cell(WIDTH / 2, WIDTH / 2, (Paragraph((said,), second.style(Role.SECTION, edge)),)))
        return self._row(tuple(cells), Measures(5 * MM, 0, 0.6 * MM, rule=_TITLE_RULE))

    def _numbered(self, voice: Voice, number: int, title: Text) -> Span:
        return voice.said(_SECTION, number=number, title=title)

    def _part(self, part: Part) -> Iterator[Item]:
        if isinstance(part, Lines):
            yield from (Item(self._line(line)) for line in part.of(self._matter) if line.spans or not line.optional)
        elif isinstance(part, Prose):
            yield from self._prose(part)
        elif isinstance(part, Table):
            yield from self._table(part)
        else:
            raise BugError(f"nothing draws {type(part).__name__} yet")

    def _line(self, line: Line) -> Row:
        if not line.spans:
            self._blanks.append(line.path)
        room = WIDTH - _VALUE - (_VALUE if self._voices.second else 0)
        value = Paragraph(line.spans or (Span("–"),), self._style(Role.TEXT))
        cells = [self._label(self._voices.first, line.label, 0, Align.START), Cell(_VALUE, room, (value,))]
        if (second := self._voices.second) is not None:
            cells.append(self._label(second, line.label, WIDTH - _LABEL, self._voices.far_edge(second)))
        return self._row(tuple(cells), Measures(5 * MM, 0.45 * MM, 0.35 * MM, rule=_ROW_RULE))

    def _label(self, voice: Voice, label: Text, at: float, align: Align) -> Cell:
        return Cell(at, _LABEL, (Paragraph((Span(voice.say(label)),), voice.style(Role.LABEL, align)),))

    def _prose(self, prose: Prose) -> Iterator[Item]:
        text = prose.of(self._matter)
        if not text.strip():
            if prose.path:
                self._blanks.append(prose.path)
                yield Item(self._sentence((Span("–"),)))
            return
        cell = Cell(0, WIDTH, (Paragraph((Span(text),), self._voices.running(text)),))
        yield Item(self._row((cell,), Measures(0, 0.8 * MM, 0.8 * MM)), by_lines=True)

    def _sentence(self, spans: Spans, role: Role = Role.TEXT) -> Row:
        cell = Cell(0, WIDTH, (Paragraph(spans, self._style(role)),))
        return self._row((cell,), Measures(5 * MM, 0.45 * MM, 0.35 * MM, rule=_ROW_RULE))

    # --- tables ---

    def _table(self, table: Table) -> Iterator[Item]:
        rows = table.rows(self._matter)
        if not rows:
            self._blanks.append(table.path)
            return
        head = self._table_head(table.columns)
        for number, row in enumerate(rows, 1):
            last = number == len(rows)
            set_here = self._table_row(table, row, number, last=last)
            yield Item(set_here, head=(head,), with_next=last and table.end is not None)
        if table.end is not None:
            words = self._voices.both(table.end, count=len(rows))
            cell = Cell(_GAP, WIDTH - 2 * _GAP, (Paragraph(words, self._style(Role.SECOND)),))
            yield Item(self._row((cell,), Measures(0, 0.5 * MM, 0)))

    def _table_head(self, columns: tuple[Column, ...]) -> Row:
        cells = []
        for column, at in _places(columns):
            said = {voice.say(column.head): voice for voice in reversed(self._voices.all)}
            paragraphs = tuple(
                Paragraph((Span(text),), voice.style(Role.LABEL, column.align, rtl=self._rtl))
                for text, voice in reversed(said.items())
            )
            cells.append(Cell(at, _inner(column), paragraphs))
        return self._row(tuple(cells), Measures(0, 0.7 * MM, 0.6 * MM, rule=_TABLE_RULE))

    def _table_row(self, table: Table, row: object, number: int, *, last: bool) -> Row:
        cells = []
        for column, at in _places(table.columns):
            entries = tuple(column.entries(self._matter, row, number))
            if not entries and column.path:
                self._blanks.append(f"{table.path}[{number - 1}].{column.path}")
            paragraphs = tuple(
                Paragraph(entry.spans, self._style(entry.role, column.align))
                for entry in entries or (Entry((Span("–"),)),)
            )
            sketch = column.stroke(row) if column.stroke else None
            cells.append(Cell(at, _inner(column), paragraphs, table.centred, sketch))
        measures = Measures(table.least * MM, 0.9 * MM, 0.8 * MM, rule=_TABLE_RULE if last else _ROW_RULE)
        return self._row(tuple(cells), measures)

    # --- the end ---

    def _signing_row(self) -> Row:
        cells = [
            Cell(number * 72 * MM, 66 * MM, self._signatory(signatory), sketch=_draw_signing_place)
            for number, signatory in enumerate(self._form.signatories(self._matter))
        ]
        said = dict.fromkeys(voice.said(_STAMP) for voice in self._voices.all)
        stamp = tuple(Paragraph((words,), self._style(Role.LABEL, Align.CENTRE)) for words in said)
        cells.append(Cell(WIDTH - 26 * MM, 26 * MM, sketch=_draw_circle))
        cells.append(Cell(WIDTH - 23 * MM, 20 * MM, stamp, centred=True))
        return self._row(tuple(cells), Measures(26 * MM, 0, 0))

    def _signatory(self, signatory: Signatory) -> tuple[Paragraph, ...]:
        label = Paragraph(self._voices.both(signatory.label), self._style(Role.LABEL))
        space = Paragraph((Span(""),), Style(9, 12 * MM))
        names = [
            Paragraph((Span(name, bold=not place),), self._style(Role.SECOND if place else Role.TEXT))
            for place, name in enumerate(signatory.names)
        ]
        return (label, space, *names)

    def _code_points(self, boxed: tuple[str, ...]) -> Item:
        counted = ", ".join(
            label if count == 1 else f"{label} ×{count}" for label, count in sorted(Counter(boxed).items())
        )
        return Item(self._sentence(self._voices.both(_CODE_POINTS, list=counted), Role.SECOND), before=2 * MM)

    # --- drawing ---

    def _draw(self, pen: Pen, pages: tuple[Page, ...]) -> None:
        code = qr.squares(qr.message(self._matter.source))
        for number, page in enumerate(pages, 1):
            self._watermark(pen)
            self._training(pen)
            top = PAGE[1] - _EDGE
            if number > 1:
                self._running_head().draw(pen, self._left, top)
                top -= _RUNNING_HEAD
            for placed in page.placed:
                placed.row.draw(pen, self._left, top - placed.top)
            self._close_space(pen, top - page.used)
            self._footer(pen, number, len(pages), code)
            pen.canvas.showPage()

    def _running_head(self) -> Row:
        number = Span(self._form.number(self._matter), bold=True, figure=True)
        said = (*self._voices.both(self._form.title), Span(" · "), number)
        cell = Cell(0, WIDTH, (Paragraph(said, self._style(Role.FOOTER)),))
        return self._row((cell,), Measures(0, 0, 0.6 * MM, rule=_TITLE_RULE))

    def _close_space(self, pen: Pen, top: float) -> None:
        """Close unused space with a stroke, so that nothing can be added above the footer."""
        bottom = _FOOT + 1.5 * MM
        if top - bottom < _OPEN_SPACE:
            return
        pen.canvas.setLineWidth(_TABLE_RULE)
        pen.canvas.line(self._left, bottom, self._left + WIDTH, top - 3 * MM)

    def _marks(self) -> tuple[Text, ...]:
        source = self._matter.source
        draft = (_DRAFT_MARK,) if source.status is ReportStatus.DRAFT else ()
        return (*draft, *((_TRAINING_MARK,) if source.unit.training else ()))

    def _watermark(self, pen: Pen) -> None:
        """Lay the marks under the text in 10 % grey, across the page."""
        lines = [(voice.say(mark), voice) for mark in self._marks() for voice in self._voices.all]
        if not lines:
            return
        laid = [self._typesetter.lay((Span(text),), voice.style(Role.MARK, Align.CENTRE)) for text, voice in lines]
        canvas = pen.canvas
        canvas.saveState()
        canvas.setFillGray(0.9)
        canvas.translate(PAGE[0] / 2, PAGE[1] / 2)
        canvas.rotate(50)
        scale = min(1.0, 250 * MM / max(part.width for part in laid))
        canvas.scale(scale, scale)
        top = sum(part.height for part in laid) / 2
        for part in laid:
            pen.draw(part, -part.width / 2, top, part.width)
            top -= part.height
        canvas.restoreState()

    def _training(self, pen: Pen) -> None:
        """Stamp a training paper in black at the head of each page: grey alone does not survive a copy."""
        if not self._matter.source.unit.training:
            return
        laid = self._typesetter.lay(self._voices.both(_TRAINING_MARK), self._style(Role.SECTION))
        left, top = (PAGE[0] - laid.width) / 2, PAGE[1] - 3.4 * MM
        pen.draw(laid, left, top, laid.width)
        pen.canvas.setLineWidth(_TITLE_RULE)
        pen.canvas.rect(left - 3 * MM, top - laid.height - 0.3 * MM, laid.width + 6 * MM, laid.height + 0.6 * MM)

    def _footer(self, pen: Pen, page: int, pages: int, code: tuple[int, tuple[tuple[int, int, int], ...]]) -> None:
        rule(pen, self._left, _FOOT, WIDTH, _TITLE_RULE)
        side = 0.0 if self._rtl else WIDTH - _QR
        qr.draw_qr(pen.canvas, code, self._left + side, _EDGE, _QR)
        row = self._footer_row(page, pages)
        row.draw(pen, self._left, _EDGE + row.height)

    def _footer_row(self, page: int, pages: int) -> Row:
        source = self._matter.source
        number = Span(self._form.number(self._matter), bold=True, figure=True)
        form = [Span(voice.say(_FORM_VERSION, version=source.unit.form_version)) for voice in self._voices.all]
        journal = (*self._voices.both(_JOURNAL), Span(" "), Span(str(source.head.sequence), figure=True))
        head = Span(qr.head_in_fours(source), bold=True, figure=True)
        paged = self._voices.both(_PAGE_OF, bold=True, page=page, pages=pages)
        columns: tuple[tuple[float, float, Align, list[Spans]], ...] = (
            (0, 56 * MM, Align.START, [(number,), *((span,) for span in dict.fromkeys(form))]),
            (56 * MM, 44 * MM, Align.CENTRE, [journal, (head,)]),
            (100 * MM, 53 * MM, Align.END, [paged, (Span(""),)]),
        )
        tallest = max(len(lines) for *_, lines in columns)
        cells = tuple(Cell(at, width, self._from_below(lines, tallest, align)) for at, width, align, lines in columns)
        return self._row(cells, Measures(0, 0, 0))

    def _from_below(self, lines: list[Spans], tallest: int, align: Align) -> tuple[Paragraph, ...]:
        style = self._style(Role.FOOTER, align)
        padding: list[Spans] = [(Span(""),)] * (tallest - len(lines))
        return tuple(Paragraph(spans, style) for spans in (*padding, *lines))

    # --- places left open for the printed copy ---

    def _copy_place(self, pages: tuple[Page, ...]) -> tuple[float, float]:
        placed = next(placed for placed in pages[0].placed if placed.row is self._band_row)
        at = (self._band_widths[0] + self._band_widths[1] + 2) * MM
        left = self._left + (WIDTH - at - (_BAND[2] - 3) * MM if self._rtl else at)
        return left, PAGE[1] - _EDGE - placed.top - placed.row.height + 2.2 * MM

    def _printed_place(self) -> tuple[float, float]:
        at = 100 * MM
        return self._left + (WIDTH - at - 53 * MM if self._rtl else at), _EDGE


def _unit_lines(voice: Voice, name: UnitName, align: Align) -> Iterator[Paragraph]:
    style = voice.style(Role.UNIT, align)
    yield Paragraph((Span(name.name or "–", bold=True),), style)
    yield from (Paragraph((Span(text),), style) for text in (name.authority, name.address) if text)


def _stacked_status(said: list[str]) -> tuple[Entry, ...]:
    first, *others = dict.fromkeys(said)
    role = Role.BAND_SMALL if len(first) > _LONG_STATUS else Role.BAND
    return (Entry((Span(first),), role), *(Entry((Span(text),), Role.SECOND) for text in others))


def _balanced(text: str) -> tuple[str, ...]:
    """Break a short text into two lines of about the same length."""
    spaces = [place for place, character in enumerate(text) if character == " "]
    if not spaces:
        return (text,)
    middle = min(spaces, key=lambda place: abs(place - len(text) / 2))
    return text[:middle], text[middle + 1 :]


def _places(columns: tuple[Column, ...]) -> Iterator[tuple[Column, float]]:
    at = 0.0
    for column in columns:
        yield column, at * MM + _GAP
        at += column.width


def _inner(column: Column) -> float:
    return column.width * MM - 2 * _GAP


def _draw_circle(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    canvas = pen.canvas
    canvas.saveState()
    canvas.setLineWidth(0.4)
    canvas.setDash(1.6, 1.4)
    canvas.circle(left + width / 2, top - max(width, height) / 2 if height < width else top - height / 2, width / 2)
    canvas.restoreState()


def _draw_box(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    pen.canvas.setLineWidth(_TABLE_RULE)
    pen.canvas.rect(left, top - height, width, height)


def _draw_signing_place(pen: Pen, left: float, top: float, width: float, _height: float) -> None:
    rule(pen, left, top - 13.6 * MM, width, 0.35)
