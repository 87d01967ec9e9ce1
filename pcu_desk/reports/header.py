"""The top of a report: the unit's emblem and names, the titles, the band of facts; knows no section."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.report import STATUSES
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import UnitName
from pcu_desk.reports.blocks import MM, Cell, Measures, Paragraph, Row, Sketch, rule
from pcu_desk.reports.form import Entry, Fact
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.lines import Align
from pcu_desk.reports.pictures import Emblem, draw_emblem, read_emblem
from pcu_desk.reports.sheet import DASH, HEAVY, ROW_RULE, TABLE_RULE, WIDTH, Sheet
from pcu_desk.reports.voices import Role, Voice
from pcu_desk.reports.wording import Wording

_EMBLEM, _BESIDE_EMBLEM = 18 * MM, 23 * MM
_BETWEEN = 4 * MM
_LEAST_SHARE = 0.3
_BAND = (49.0, 51.0, 30.0, 45.0)  # number, status, copy, case and version
_COPY_AT, _COPY_WIDTH = 2, 30.0
_BAND_ROOM, _LEAST_CELL = 4.0, 34.0
_LONG_STATUS = 18

_NUMBER = QT_TRANSLATE_NOOP("report", "Number")
_STATUS = QT_TRANSLATE_NOOP("report", "Status")
_COPY = QT_TRANSLATE_NOOP("report", "Copy")
_CASE_VERSION = QT_TRANSLATE_NOOP("report", "Case, version")
_ANNEX = QT_TRANSLATE_NOOP("report", "Annex {number} to {report}")


# --- emblem and names ---


def unit_row(sheet: Sheet) -> Row:
    """Set the unit's emblem, if it has one, and its names in each language."""
    unit, voices = sheet.matter.source.unit, sheet.voices
    names = list(dict.fromkeys(unit.named(voice.catalog.language) for voice in voices.all))
    emblem = read_emblem(unit.emblem)
    at = _BESIDE_EMBLEM if emblem else 0.0
    width = (WIDTH - at) / len(names) - (2 * MM if len(names) > 1 else 0)
    cells = [Cell(0, _EMBLEM, sketch=_emblem(emblem))] if emblem else []
    for number, (voice, name) in enumerate(zip(voices.all, names, strict=False)):
        align = voices.far_edge(voice) if number else Align.START
        place = WIDTH - width if number else at
        cells.append(Cell(place, width, tuple(_unit_lines(voice, name, align)), centred=True))
    least = 20.6 * MM if emblem else 15 * MM
    return sheet.row(tuple(cells), Measures(least, 0, 2.6 * MM, rule=HEAVY))


def _emblem(emblem: Emblem) -> Sketch:
    def draw(pen: Pen, left: float, top: float, _width: float, _height: float) -> None:
        draw_emblem(pen, emblem, left, top, _EMBLEM)

    return draw


def _unit_lines(voice: Voice, name: UnitName, align: Align) -> Iterator[Paragraph]:
    style = voice.style(Role.UNIT, align)
    yield Paragraph((Span(name.name or "–", bold=True),), style)
    yield from (Paragraph((Span(text),), style) for text in (name.authority, name.address) if text)


# --- titles ---


def title_row(sheet: Sheet, wording: Wording) -> Row:
    """Set the title in each language; each takes the share of the line that it needs."""
    voices = sheet.voices
    first = Paragraph((Span(wording.title(voices.first)),), sheet.style(Role.TITLE, voice=voices.first))
    if (second := voices.second) is None:
        return sheet.row((Cell(0, WIDTH, (first,)),), Measures(above=0, below=0))
    other = Paragraph((Span(wording.title(second)),), second.style(Role.TITLE_SECOND, voices.far_edge(second)))
    left, right = _shared(sheet, first, other)
    return sheet.row((Cell(0, left, (first,)), Cell(WIDTH - right, right, (other,))), Measures(above=0, below=0))


def _shared(sheet: Sheet, first: Paragraph, second: Paragraph) -> tuple[float, float]:
    """Return the widths of two titles on one line: by half where both fit, else by what each of them needs."""
    room = WIDTH - _BETWEEN
    wanted = [sheet.lay(part.spans, part.style).width for part in (first, second)]
    if max(wanted) <= room / 2:
        return room / 2, room / 2
    share = min(max(wanted[0] / sum(wanted), _LEAST_SHARE), 1 - _LEAST_SHARE)
    if sum(wanted) <= room:
        return room - wanted[1] - 1, wanted[1] + 1
    return room * share, room * (1 - share)


def annex_row(sheet: Sheet, number: int, report: str) -> Row:
    """Say which annex this is, and to what."""
    spans = sheet.voices.both(_ANNEX, number=number, report=report)
    return sheet.row((Cell(0, WIDTH, (Paragraph(spans, sheet.style(Role.TEXT)),)),), Measures(0, 0, 1 * MM))


# --- the band ---


def standard_facts(sheet: Sheet, number: str) -> tuple[Fact, ...]:
    """Return what the band says of a case: number, status, case and version."""
    source = sheet.matter.source
    status = {voice.say(STATUSES[source.status]): voice for voice in reversed(sheet.voices.all)}
    version = f"{source.case.number or '–'}, v{source.case.revision}"
    return (
        Fact(_NUMBER, (Entry((Span(number or "–", figure=True),), Role.BAND),)),
        Fact(_STATUS, _stacked_status(status)),
        Fact(_CASE_VERSION, (Entry((Span(version, figure=True),), Role.BAND_SMALL),)),
    )


def _stacked_status(said: dict[str, Voice]) -> tuple[Entry, ...]:
    """Return a status in each language, the last of them being the first on paper."""
    (first, voice), *others = reversed(said.items())
    role = Role.BAND_SMALL if len(first) > _LONG_STATUS else Role.BAND
    return (
        Entry((Span(first),), role, voice=voice),
        *(Entry((Span(text),), Role.SECOND, voice=other) for text, other in others),
    )


def band_row(sheet: Sheet, facts: tuple[Fact, ...]) -> tuple[Row, float]:
    """Set the band; return it and how far from the starting edge the place for the copy's number begins (points)."""
    copy = Fact(_COPY, (Entry((Span(""),), Role.BAND_SMALL),))
    place = min(_COPY_AT, len(facts))
    told = (*facts[:place], copy, *facts[place:])
    widths = _widths(sheet, told, place)
    cells, at = [], 0.0
    for number, (fact, width) in enumerate(zip(told, widths, strict=True)):
        label = Paragraph(sheet.voices.both(fact.label), sheet.style(Role.LABEL))
        entries = fact.entries or (Entry(DASH),)
        below = tuple(Paragraph(each.spans, sheet.style(each.role, voice=each.voice), each.most) for each in entries)
        sketch = _wall(sheet.rtl, copy=number == place, first=not number)
        cells.append(Cell((at + 2) * MM, (width - 3) * MM, (label, *below), sketch=sketch))
        at += width
    row = sheet.row((*cells, Cell(0, WIDTH, sketch=_draw_box)), Measures(10.4 * MM, 1.3 * MM, 1.0 * MM))
    return row, (sum(widths[:place]) + 2) * MM


def _widths(sheet: Sheet, facts: tuple[Fact, ...], copy: int) -> list[float]:
    """Return the widths of the band's cells (mm): numbers what they need, then words, and a share of what is left."""
    whole = WIDTH / MM - _COPY_WIDTH
    usual = list(_BAND) if len(facts) == len(_BAND) else [whole / (len(facts) - 1)] * len(facts)
    needed = [_needed(sheet, fact) for fact in facts]
    needed[copy] = usual[copy] = _COPY_WIDTH
    worded = [place for place, fact in enumerate(facts) if place != copy and not _is_number(fact)]
    free = whole + _COPY_WIDTH - sum(want for place, want in enumerate(needed) if place not in worded)
    for place in worded:  # words go on in a second line, a number must not
        needed[place] = max(_LEAST_CELL, min(needed[place], free / len(worded)))
    if (lacking := sum(max(want - has, 0.0) for want, has in zip(needed, usual, strict=True))) == 0.0:
        return usual
    spare = [max(has - want, 0.0) for want, has in zip(needed, usual, strict=True)]
    share = min(1.0, sum(spare) / lacking)
    taken = share * lacking / (sum(spare) or 1.0)
    return [
        has + share * max(want - has, 0.0) - taken * free for has, want, free in zip(usual, needed, spare, strict=True)
    ]


def _is_number(fact: Fact) -> bool:
    return any(span.figure for entry in fact.entries for span in entry.spans)


def _needed(sheet: Sheet, fact: Fact) -> float:
    wanted = (
        sheet.lay(each.spans, sheet.style(each.role, voice=each.voice)).width / MM + _BAND_ROOM for each in fact.entries
    )
    return max(_LEAST_CELL, max(wanted, default=0.0))


def _wall(rtl: bool, *, copy: bool, first: bool) -> Sketch:
    """Draw the wall before a cell, and in the copy's cell the line where its number is laid over or written."""

    def draw(pen: Pen, left: float, top: float, width: float, height: float) -> None:
        if not first:
            x = left + width + 2 * MM if rtl else left - 2 * MM
            pen.canvas.setLineWidth(TABLE_RULE)
            pen.canvas.line(x, top, x, top - height)
        if copy:
            rule(pen, left, top - height + 1.8 * MM, width, ROW_RULE)

    return draw


def _draw_box(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    pen.canvas.setLineWidth(TABLE_RULE)
    pen.canvas.rect(left, top - height, width, height)
