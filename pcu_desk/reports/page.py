"""Composes a report from its form and its annexes: rows in their order, on pages, drawn; owns no measure and no row."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from pcu_desk.domain.report import ReportInput
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports.blocks import MM, Row
from pcu_desk.reports.flow import Item, Page, kept_with_end, paginate
from pcu_desk.reports.footer import Surround
from pcu_desk.reports.form import Form, Matter
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.header import annex_row, band_row, standard_facts, title_row, unit_row
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.sections import part_items, section_items
from pcu_desk.reports.sheet import BODY, EDGE, FOOT, PAGE, RUNNING_HEAD, TABLE_RULE, WIDTH, Sheet
from pcu_desk.reports.signing import signing_rows
from pcu_desk.reports.voices import Role, Voices, written
from pcu_desk.reports.wording import Wording

__all__ = ["PAGE", "Bookmark", "Drawn", "draw_report"]

_OPEN_SPACE = 14 * MM
_WHOLE = PAGE[1] - 2 * EDGE

_CODE_POINTS = QT_TRANSLATE_NOOP("report", "Characters shown as code points: {list}")


class Bookmark(NamedTuple):
    """A title and where it stands: level 0 for a report or annex, 1 for a section; page from 0, points from below."""

    level: int
    title: str
    page: int
    top: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """A report as reportlab wrote it, and the places (x, y from below, points) left open for the printed copy.

    `title` is that of the main form in its languages; a form without a band or a frame leaves no such place.
    """

    pdf: bytes
    pages: int
    boxed: tuple[str, ...]
    blanks: tuple[str, ...]
    copy_place: tuple[float, float] | None
    printed_place: tuple[float, float] | None
    title: str = ""
    outline: tuple[Bookmark, ...] = ()


def draw_report(
    typesetter: Typesetter,
    form: Form,
    source: ReportInput,
    voices: Voices,
    pen: Callable[[PageCanvas], Pen] = Pen,
    *,
    annexes: tuple[Form, ...] = (),
) -> Drawn:
    """Set, paginate and draw a report and the annexes that follow it."""
    return _Composer(typesetter, form, Matter(source, voices), annexes).drawn(pen)


class _Composer:
    """Builds the rows of one report and draws them page by page."""

    def __init__(self, typesetter: Typesetter, form: Form, matter: Matter, annexes: tuple[Form, ...]) -> None:
        self._sheet = Sheet(typesetter, matter)
        self._form = form
        self._wording = Wording(form, matter)
        self._annexes = annexes
        self._number = form.number(matter)
        self._surround = Surround(self._sheet, self._wording, self._number)
        self._copy: tuple[Row, float] | None = None
        self._titles: dict[int, tuple[int, str]] = {}

    def drawn(self, pen: Callable[[PageCanvas], Pen]) -> Drawn:
        parts = [self._listed(self._main()), *(self._listed(self._annex(n, a)) for n, a in enumerate(self._annexes, 1))]
        pages = self._paginated(parts)
        buffer = io.BytesIO()
        canvas = PageCanvas(buffer, pagesize=PAGE, invariant=1, pageCompression=1)
        self._draw(pen(canvas), pages)
        canvas.save()
        return Drawn(
            buffer.getvalue(),
            len(pages),
            tuple(label for part in parts for item in part for label in item.row.boxed),
            tuple(dict.fromkeys(self._sheet.blanks)),
            self._copy_place(pages),
            self._surround.printed_place() if self._form.framed else None,
            written(self._wording.titles),
            tuple(self._outline(pages)),
        )

    # --- rows ---

    def _main(self) -> Iterator[Item]:
        if not self._form.framed:
            for section in self._wording.sections:
                yield from (item for part in section.parts for item in part_items(self._sheet, part))
            return
        yield Item(unit_row(self._sheet))
        yield Item(self._titled(title_row(self._sheet, self._wording), 0, self._wording), before=2.6 * MM)
        facts = standard_facts(self._sheet, self._number) if self._form.band is None else ()
        if told := facts or (self._form.band(self._sheet.matter) if self._form.band else ()):
            self._copy = band_row(self._sheet, told)
            yield Item(self._copy[0], before=1.2 * MM)
        yield from self._body(self._wording)

    def _annex(self, number: int, form: Form) -> Iterator[Item]:
        wording = Wording(form, self._sheet.matter)
        yield Item(self._titled(title_row(self._sheet, wording), 0, wording), before=1 * MM)
        if self._number:
            yield Item(annex_row(self._sheet, number, self._number))
        yield from self._body(wording)

    def _body(self, wording: Wording) -> Iterator[Item]:
        yield from self._words(wording, "opening")
        for number, section in enumerate(wording.sections, 1):
            first, *rest = section_items(self._sheet, wording, number, section)
            said = "".join(dict.fromkeys(wording.section_title(section, v) for v in self._sheet.voices.all[:1]))
            self._titles[id(first.row)] = (1, f"{number} {said}")
            yield from (first, *rest)
        yield from self._words(wording, "closing")
        for number, row in enumerate(signing_rows(self._sheet, wording)):
            yield Item(row, before=3.5 * MM if number else 2.5 * MM, closing=True)

    def _words(self, wording: Wording, place: str) -> Iterator[Item]:
        for number, (voice, words) in enumerate(wording.running(place)):
            style = self._sheet.voices.running_in(voice)
            row = self._sheet.running(words, style)
            yield Item(row, before=0.0 if number else 1.6 * MM, by_lines=True, closing=place == "closing")

    def _titled(self, row: Row, level: int, wording: Wording) -> Row:
        self._titles[id(row)] = (level, written(wording.titles))
        return row

    def _listed(self, made: Iterator[Item]) -> list[Item]:
        """Return the rows of a part; before its signatures stand the characters that are shown as code points."""
        items = list(made)
        boxed = [label for item in items for label in item.row.boxed]
        if boxed:
            place = next((place for place, item in enumerate(items) if item.closing), len(items))
            items.insert(place, self._code_points(boxed))
        return kept_with_end(items)

    def _code_points(self, boxed: list[str]) -> Item:
        counted = ", ".join(
            label if count == 1 else f"{label} ×{count}" for label, count in sorted(Counter(boxed).items())
        )
        words = self._sheet.voices.both(_CODE_POINTS, list=counted)
        return Item(self._sheet.sentence(words, Role.SECOND), before=2 * MM)

    # --- pages ---

    def _paginated(self, parts: list[list[Item]]) -> tuple[Page, ...]:
        if not self._form.framed:
            return paginate(parts[0], _WHOLE, _WHOLE)
        later = BODY - RUNNING_HEAD
        return tuple(
            page for number, part in enumerate(parts) for page in paginate(part, later if number else BODY, later)
        )

    def _draw(self, pen: Pen, pages: tuple[Page, ...]) -> None:
        marked = self._form.framed and self._surround.prepare_marks(pen)
        head = self._surround.running_head() if self._form.framed and len(pages) > 1 else None
        for number, page in enumerate(pages, 1):
            if marked:
                self._surround.lay_marks(pen)
            self._surround.stamp_training(pen)
            top = self._top(number - 1)
            if head and number > 1:
                head.draw(pen, self._sheet.left, PAGE[1] - EDGE)
            for placed in page.placed:
                placed.row.draw(pen, self._sheet.left, top - placed.top)
            if self._form.framed:
                self._close_space(pen, top - page.used)
                self._surround.draw_footer(pen, number, len(pages))
            pen.canvas.showPage()

    def _top(self, page: int) -> float:
        """Return the upper edge of a page's body, in points from below."""
        return PAGE[1] - EDGE - (RUNNING_HEAD if page and self._form.framed else 0.0)

    def _close_space(self, pen: Pen, top: float) -> None:
        """Close unused space with a stroke, so that nothing can be added above the footer."""
        bottom = FOOT + 1.5 * MM
        if top - bottom < _OPEN_SPACE:
            return
        pen.canvas.setLineWidth(TABLE_RULE)
        pen.canvas.line(self._sheet.left, bottom, self._sheet.left + WIDTH, top - 3 * MM)

    def _outline(self, pages: tuple[Page, ...]) -> Iterator[Bookmark]:
        for number, page in enumerate(pages):
            for placed in page.placed:
                if told := self._titles.get(id(placed.row)):
                    yield Bookmark(*told, number, round(self._top(number) - placed.top, 3))

    def _copy_place(self, pages: tuple[Page, ...]) -> tuple[float, float] | None:
        if self._copy is None:
            return None
        row, at = self._copy
        placed = next((placed for placed in pages[0].placed if placed.row is row), None)
        if placed is None:
            return None  # a title of many lines has driven the band to another page
        left = self._sheet.left + (WIDTH - at - 27 * MM if self._sheet.rtl else at)
        return left, PAGE[1] - EDGE - placed.top - placed.row.height + 2.2 * MM
