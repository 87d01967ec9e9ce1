"""Sections as rows of the flow: their titles, lines, running text and pictures; draws nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.reports.albums import picture_items
from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Row
from pcu_desk.reports.flow import Item
from pcu_desk.reports.form import Labels, Line, Lines, Part, Pictures, Prose, Section, Table
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.labels import label_items
from pcu_desk.reports.lines import Align
from pcu_desk.reports.sheet import DASH, ROW_RULE, TITLE_RULE, WIDTH, Sheet
from pcu_desk.reports.tables import table_items
from pcu_desk.reports.voices import Role, Voice
from pcu_desk.reports.wording import Wording

_LABEL, _VALUE = 31 * MM, 34 * MM
_LONG_VALUE = 8
_BESIDE_TABLE = 1.4 * MM
_SEVERAL_LINES = 16 * MM  # a picture with its caption, a value of many words

_SECTION = QT_TRANSLATE_NOOP("report", "{number}  {title}")
_NONE_RECORDED = QT_TRANSLATE_NOOP("report", "none recorded")


def section_items(sheet: Sheet, wording: Wording, number: int, section: Section) -> Iterator[Item]:
    """Set a section; it keeps its title and number when nothing is recorded."""
    title = _title(sheet, wording, number, section)
    yield Item(title, before=2.6 * MM, with_next=True)
    rows: list[Item] = []
    before: Part | None = None
    for part in section.parts:
        if made := list(part_items(sheet, part)):
            if isinstance(before, Table) or (before and isinstance(part, Table)):
                made[0] = replace(made[0], before=_BESIDE_TABLE)
            rows += made
            before = part
    yield from _begun(rows) or [Item(sheet.sentence(sheet.voices.both(_NONE_RECORDED)))]


def _begun(rows: list[Item]) -> list[Item]:
    """Return the rows of a section so that its title is left with no fewer than two lines of them on a page."""
    if len(rows) == 1 or not rows or rows[0].head or rows[0].by_lines or rows[0].row.height > _SEVERAL_LINES:
        return rows
    return [replace(rows[0], with_next=True), *rows[1:]]


def part_items(sheet: Sheet, part: Part) -> Iterator[Item]:
    """Set one part of a section."""
    match part:
        case Lines():
            yield from (_line(sheet, line) for line in part.of(sheet.matter) if line.spans or not line.optional)
        case Prose():
            yield from _prose(sheet, part)
        case Table():
            yield from table_items(sheet, part)
        case Pictures():
            yield from picture_items(sheet, part)
        case Labels():
            yield from label_items(sheet, part)
        case _:
            assert_never(part)


def _title(sheet: Sheet, wording: Wording, number: int, section: Section) -> Row:
    voices = sheet.voices
    said = wording.section_title(section, voices.first)
    first = Paragraph((_numbered(voices.first, number, said),), sheet.style(Role.SECTION, voice=voices.first))
    cells = [Cell(0, WIDTH / 2 if voices.second else WIDTH, (first,))]
    if (second := voices.second) is not None:
        edge, title = voices.far_edge(second), wording.section_title(section, second)
        told = Span(f"{title}  {number}") if edge is Align.END else _numbered(second, number, title)
        cells.append(Cell(WIDTH / 2, WIDTH / 2, (Paragraph((told,), second.style(Role.SECTION, edge)),)))
    return sheet.row(tuple(cells), Measures(5 * MM, 0, 0.6 * MM, rule=TITLE_RULE))


def _numbered(voice: Voice, number: int, title: str) -> Span:
    return voice.said(_SECTION, number=number, title=title)


def _line(sheet: Sheet, line: Line) -> Item:
    if not line.spans and line.path:
        sheet.blanks.append(line.path)
    second = sheet.voices.second
    room = WIDTH - _VALUE - (_VALUE if second else 0)
    value = Paragraph(line.spans or DASH, sheet.style(Role.TEXT))
    cells = [_label(sheet.voices.first, line.label, 0, Align.START), Cell(_VALUE, room, (value,))]
    if second is not None:
        cells.append(_label(second, line.label, WIDTH - _LABEL, sheet.voices.far_edge(second)))
    row = sheet.row(tuple(cells), Measures(5 * MM, 0.45 * MM, 0.35 * MM, rule=ROW_RULE))
    return Item(row, by_lines=len(row.cells[1].laid[0].lines) > _LONG_VALUE)


def _label(voice: Voice, label: Text, at: float, align: Align) -> Cell:
    return Cell(at, _LABEL, (Paragraph((Span(voice.say(label)),), voice.style(Role.LABEL, align)),))


def _prose(sheet: Sheet, prose: Prose) -> Iterator[Item]:
    text = prose.of(sheet.matter)
    if text.strip():
        yield Item(sheet.running(text, sheet.voices.running(text)), by_lines=True)
    elif prose.path:
        sheet.blanks.append(prose.path)
        yield Item(sheet.sentence(DASH))
