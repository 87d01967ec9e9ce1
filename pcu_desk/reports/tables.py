"""Tables: the head on two lines, rows that never break over a page, columns that make room for their longest word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any

from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Row
from pcu_desk.reports.flow import Item
from pcu_desk.reports.form import Column, Entry, Table
from pcu_desk.reports.ingest import NBSP, Span
from pcu_desk.reports.lines import Laid, Line
from pcu_desk.reports.sheet import DASH, GAP, ROW_RULE, TABLE_RULE, WIDTH, Sheet
from pcu_desk.reports.voices import Role, written

_WIDEST, _GIVEN = 1.7, 0.3
_LAST_TWO, _LOW, _FEW = 70 * MM, 40 * MM, 3  # taller ones would leave too much of a page empty
_Contents = tuple[tuple[Paragraph, ...], ...]


def table_items(sheet: Sheet, table: Table) -> Iterator[Item]:
    """Set a table's rows under their head; a list that was recorded as empty is told as blank and sets nothing."""
    rows = table.rows(sheet.matter)
    if not rows:
        sheet.blanks += [table.path] if table.path else []
        return
    contents = (_heads(sheet, table.columns), *(_row(sheet, table, row, n) for n, row in enumerate(rows, 1)))
    sheet.typesetter.learn((part.spans, part.style) for content in contents for cell in content for part in cell)
    widths = tuple(column.width * MM for column in table.columns)
    head, *made = _set(sheet, table, rows, contents, widths)
    if (better := _widened(sheet, widths, contents, (head, *made))) != widths:
        head, *made = _set(sheet, table, rows, contents, better)
    for number, row in enumerate(made, 1):
        yield Item(row, head=(head,), with_next=_stays(made, number) or (number == len(made) and table.end is not None))
    if table.end is not None:
        words = sheet.voices.both(table.end, count=len(rows))
        cell = Cell(GAP, WIDTH - 2 * GAP, (Paragraph(words, sheet.style(Role.SECOND)),))
        yield Item(sheet.row((cell,), Measures(0, 0.5 * MM, 0)))


def _stays(rows: Sequence[Row], number: int) -> bool:
    """Whether a row stays with the next: the last but one, and the first if two of many or all of a few are low."""
    if number == len(rows) - 1:
        return sum(row.height for row in rows[-2:]) <= _LAST_TWO
    begun = rows if len(rows) <= _FEW else rows[:2]
    return number == 1 < len(rows) and sum(row.height for row in begun) <= _LOW


def inner(column: Column) -> float:
    """Return the width in points that a column has for its text, as long as no word asks for more."""
    return column.width * MM - 2 * GAP


def _heads(sheet: Sheet, columns: tuple[Column, ...]) -> _Contents:
    made = []
    for column in columns:
        said = {voice.say(column.head): voice for voice in reversed(sheet.voices.all)}
        made.append(
            tuple(
                Paragraph((Span(text),), voice.style(Role.LABEL, column.align, rtl=sheet.rtl))
                for text, voice in reversed(said.items())
            )
        )
    return tuple(made)


def _row(sheet: Sheet, table: Table, row: Any, number: int) -> _Contents:  # noqa: ANN401 - a row of any record
    made = []
    for column in table.columns:
        entries = tuple(column.entries(sheet.matter, row, number))
        if not entries and column.path:
            sheet.blanks.append(f"{table.path}[{number - 1}].{column.path}")
        shown = entries or (Entry(DASH),)
        styles = (sheet.style(entry.role, column.align, entry.voice) for entry in shown)
        made.append(tuple(Paragraph(e.spans, style, e.most) for e, style in zip(shown, styles, strict=True)))
    return tuple(made)


def _set(
    sheet: Sheet, table: Table, rows: tuple[Any, ...], contents: Sequence[_Contents], widths: tuple[float, ...]
) -> Iterator[Row]:
    """Set the head, then the rows, at these widths."""
    places = [sum(widths[:number]) + GAP for number in range(len(widths))]
    room = [width - 2 * GAP for width in widths]
    head, *bodies = contents
    cells = tuple(Cell(*place) for place in zip(places, room, head, strict=True))
    yield sheet.row(cells, Measures(0, 0.7 * MM, 0.6 * MM, rule=TABLE_RULE))
    for number, (row, body) in enumerate(zip(rows, bodies, strict=True), 1):
        strokes = [column.stroke(row) if column.stroke else None for column in table.columns]
        cells = tuple(
            Cell(at, width, paragraphs, table.centred, stroke)
            for at, width, paragraphs, stroke in zip(places, room, body, strokes, strict=True)
        )
        thickness = TABLE_RULE if number == len(rows) else ROW_RULE
        yield sheet.row(cells, Measures(table.least * MM, 0.9 * MM, 0.8 * MM, rule=thickness))


# --- room for the longest word ---


def _widened(
    sheet: Sheet, widths: tuple[float, ...], contents: Sequence[_Contents], rows: Sequence[Row]
) -> tuple[float, ...]:
    """Return widths at which no word is parted that a column can hold, what they need being taken from the widest."""
    wanted = list(widths)
    for content, row in zip(contents, rows, strict=True):
        for place, (paragraphs, cell) in enumerate(zip(content, row.cells, strict=True)):
            for paragraph, laid in zip(paragraphs, cell.laid, strict=True):
                most = widths[place] * _WIDEST - 2 * GAP
                if laid.parted:
                    wanted[place] = max(wanted[place], _whole(sheet, paragraph, most))
                elif parts_a_word(laid):
                    wanted[place] = max(wanted[place], _needed(sheet, paragraph, most))
    lacking = sum(wanted) - sum(widths)
    free = [width * _GIVEN if want == width else 0.0 for want, width in zip(wanted, widths, strict=True)]
    free = [room if room == max(free) else 0.0 for room in free]
    share = min(1.0, sum(free) / lacking) if lacking else 0.0
    taken = share * lacking / (sum(free) or 1.0)
    return tuple(
        has + share * (want - has) - taken * room for has, want, room in zip(widths, wanted, free, strict=True)
    )


def parts_a_word(laid: Laid) -> bool:
    """Whether a line ends between two letters or digits."""
    if len(laid.lines) == 1:
        return False
    edges = [edge for line in laid.lines for edge in _edges(line)]
    return any(
        end[-1].isalnum() and begin[0].isalnum() and begins - ends <= len(end)
        for (_, (ends, end)), ((begins, begin), _) in pairwise(edges)  # a face's space at a line's end has no glyph
    )


def _edges(line: Line) -> Iterator[tuple[tuple[int, str], tuple[int, str]]]:
    """Yield the first and the last that a line says, each with its place; nothing if it says nothing."""
    runs = line.runs
    if len(runs) == 1 and runs[0].indexes[-1] - runs[0].indexes[0] == len(runs[0].indexes) - 1 and all(runs[0].texts):
        yield (runs[0].indexes[0], runs[0].texts[0]), (runs[0].indexes[-1], runs[0].texts[-1])
        return
    texts = [(index, text) for run in runs for index, text in zip(run.indexes, run.texts, strict=True) if text]
    if texts:
        yield min(texts, key=itemgetter(0)), max(reversed(texts), key=itemgetter(0))


def _whole(sheet: Sheet, paragraph: Paragraph, most: float) -> float:
    """Return the width of a column that holds a paragraph's figures whole, else their parts; never more than `most`.

    A figure that no column can hold is parted at its spaces: a group of digits stays whole.
    """
    figures = [span for span in paragraph.spans if span.figure or span.inner]
    widths = [width for span in figures for width in _figure_widths(sheet, span, paragraph, most)]
    return max((width for width in widths if width <= most), default=0.0) + 2 * GAP + 0.1


def _figure_widths(sheet: Sheet, span: Span, paragraph: Paragraph, most: float) -> Iterator[float]:
    whole = sheet.lay((span,), paragraph.style).width
    if whole <= most:
        yield whole
        return
    for part in written((span,)).replace(NBSP, " ").split():
        yield sheet.lay((Span(part, bold=span.bold, figure=True),), paragraph.style).width


def _needed(sheet: Sheet, paragraph: Paragraph, most: float) -> float:
    """Return the width of a column whose longest word of at most `most` points stands whole."""
    bold = any(span.bold for span in paragraph.spans)
    words = {word for word in written(paragraph.spans).replace("-", "- ").replace("/", "/ ").split(" ") if word}
    widths = (sheet.lay((Span(word, bold=bold),), paragraph.style).width for word in words)
    return max((width for width in widths if width <= most), default=0.0) + 2 * GAP + 0.1
