"""The journal extract of a case as data: each entry with its place in the chain, in words; proves nothing by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from string import hexdigits

from pcu_desk.domain.history import told
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import HistoryEntry
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.timeline import LANGUAGES, Step, Trace, timeline
from pcu_desk.reports import rest
from pcu_desk.reports.form import Column, Entry, Form, Line, Lines, Matter, Section, Signatory, Table
from pcu_desk.reports.forms import said
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.lines import Align
from pcu_desk.reports.voices import Role, Voice, Voices

_DIGITS, _HASH = 16, 64
_HASH_LINE, _HASH_LINE_RTL = 32, 16  # as many digits as the column holds; beside Arabic script they are larger
_DEVICE_DIGITS = 8
_OFFICER = QT_TRANSLATE_NOOP("report", "Officer of the case")


# --- 1 the case and its journal ---


def _about(matter: Matter) -> Iterator[Line]:
    case, entries = matter.case, matter.source.entries
    units = matter.voices.listed(said.figure(unit.number.strip(), bold=True) for unit in case.units)
    yield Line(QT_TRANSLATE_NOOP("report", "Transport unit"), units, "units")
    devices = dict.fromkeys(entry.event.device for entry in entries)
    desks = matter.voices.listed(said.figure(device) for device in devices)
    yield Line(QT_TRANSLATE_NOOP("report", "Journal of the desk"), desks, "")
    ends = (str(entries[0].event.sequence), str(entries[-1].event.sequence)) if entries else ()
    places = (*said.figure(ends[0]), Span(" – "), *said.figure(ends[1])) if ends else ()
    yield Line(QT_TRANSLATE_NOOP("report", "Entries, first – last"), places, "")


# --- 2 entries ---


@dataclass(frozen=True, slots=True)
class Row:
    """An entry, what it says in words, and the beginning of its desk's id where there are several desks."""

    entry: HistoryEntry
    step: Step
    desk: str


def _entries(matter: Matter) -> tuple[Row, ...]:
    entries = matter.source.entries
    several = len({entry.event.device for entry in entries}) > 1
    steps = timeline(Trace(entry.event, entry.hash) for entry in entries)
    return tuple(
        Row(entry, step, entry.event.device[:_DEVICE_DIGITS] if several else "")
        for entry, step in zip(entries, steps, strict=True)
    )


def _sequence(_matter: Matter, row: Row, _number: int) -> Iterator[Entry]:
    yield Entry((Span(str(row.entry.event.sequence), bold=True, figure=True),))
    yield from said.entry(said.figure(row.desk), Role.SECOND)


def _when(matter: Matter, row: Row, _number: int) -> Iterator[Entry]:
    utc = row.entry.event.at.utc
    yield from said.stacked_date(matter, utc.date())
    yield Entry(said.figure(f"{utc:%H:%M:%S}"))


def _who(matter: Matter, row: Row, _number: int) -> Iterator[Entry]:
    """Say the officer's name and, below it, the user name by which the journal knows him."""
    user = row.entry.event.officer
    officer = next((known for known in matter.source.officers if known.user == user), None)
    name = next(iter(said.names(officer)), "")
    yield from said.entry(said.plain(name))
    yield from said.entry(said.plain(user), Role.SECOND if name else Role.TEXT)


def _what(matter: Matter, row: Row, _number: int) -> Iterator[Entry]:
    """Say the act, the reason given, what a print or an export says of itself, and which fields were changed."""
    entry, step = row.entry, row.step
    yield from said.stacked(matter, [voice.say(step.act) for voice in matter.voices.all])
    if step.reason.strip():
        yield Entry(said.quoted(matter, step.reason))
    yield from _facts(matter, step)
    paths = told(entry.event).fields
    for voice in matter.voices.all:
        fields = (voice.words(voice.catalog.colon.join(voice.say(label) for label in path)) for path in paths)
        if shown := _listed(voice, tuple(fields)):
            yield Entry(shown, Role.SECOND, voice=voice)


def _facts(matter: Matter, step: Step) -> Iterator[Entry]:
    """Say facts in one language after the other, then each hash in lines of its own."""
    hashes = [fact for fact in step.facts if _is_hash(fact[1])]
    for voice in matter.voices.all:
        facts = (_fact(voice, *fact) for fact in step.facts if fact not in hashes)
        if shown := _listed(voice, tuple(facts)):
            yield Entry(shown, Role.SECOND, voice=voice)
    for label, value in hashes:
        yield Entry((*matter.voices.both(label), Span(said.colon(matter).rstrip())), Role.SECOND)
        line = _HASH_LINE_RTL if matter.voices.rtl else _HASH_LINE
        for at in range(0, _HASH, line):
            yield Entry(said.in_fours(str(value)[at : at + line]), Role.SECOND)


def _listed(voice: Voice, words: tuple[Span, ...]) -> Spans:
    """Join words by the comma of their language, in its direction on any page."""
    parts = [part for word in words for part in (Span(voice.catalog.comma), word)]
    return (Span("", rtl=voice.catalog.rtl, inner=tuple(parts[1:])),) if words else ()


def _is_hash(value: object) -> bool:
    return isinstance(value, str) and len(value) == _HASH and set(value) <= set(hexdigits)


def _fact(voice: Voice, label: Text, value: object) -> Span:
    return Span(
        "", rtl=voice.catalog.rtl, inner=(voice.said(label), Span(voice.catalog.colon), *_shown(voice, label, value))
    )


def _shown(voice: Voice, label: Text, value: object) -> Spans:
    if isinstance(value, Text):
        return (voice.said(value),)
    if label == LANGUAGES:
        return said.languages(Voices((voice,)), str(value))
    if isinstance(value, Moment):
        return (voice.moment(value),)
    if isinstance(value, date):
        return (voice.date(value),)
    if isinstance(value, Decimal):
        return (voice.number(value),)
    return (Span(str(value), figure=isinstance(value, int)),)  # a copy, a version: found again by these digits


def _hash(_matter: Matter, row: Row, _number: int) -> Iterator[Entry]:
    yield Entry(said.in_fours(row.entry.hash[:_DIGITS]), Role.SECOND)


def _signed(matter: Matter, row: Row, _number: int) -> Iterator[Entry]:
    words = rest.YES if row.entry.signed else rest.NO
    yield from said.stacked(matter, [voice.say(words) for voice in matter.voices.all])


_ENTRIES = Table(
    _entries,
    (
        Column(QT_TRANSLATE_NOOP("report", "Entry"), 14, _sequence),
        Column(QT_TRANSLATE_NOOP("report", "Time, UTC"), 25, _when),
        Column(QT_TRANSLATE_NOOP("report", "Officer"), 24, _who),
        Column(QT_TRANSLATE_NOOP("report", "What was done"), 60, _what),
        Column(QT_TRANSLATE_NOOP("report", "Hash, first 16 digits"), 36, _hash),
        Column(QT_TRANSLATE_NOOP("report", "Signed"), 16, _signed, Align.END),
    ),
    path="",
    end=QT_TRANSLATE_NOOP("report", "Entries: {count}, end of list"),
)


def _signatories(matter: Matter) -> tuple[Signatory, ...]:
    return (Signatory(_OFFICER, said.names(matter.source.seizing_officer)),)


JOURNAL = Form(
    kind=ReportKind.JOURNAL.value,
    title=ReportKind.JOURNAL.label,
    sections=(
        Section("case", QT_TRANSLATE_NOOP("report", "The case and its journal"), (Lines(_about),)),
        Section("entries", QT_TRANSLATE_NOOP("report", "Entries of the journal"), (_ENTRIES,)),
    ),
    number=lambda matter: matter.case.number,
    signatories=_signatories,
)
