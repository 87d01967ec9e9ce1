"""The alert sheet as data: the alert, where it was delivered, the answers to it and the files that went along."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from pcu_desk.domain.message import IN, Delivery, Enclosure, Message
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports import rest
from pcu_desk.reports.form import Column, Entry, Fact, Form, Line, Lines, Matter, Section, Signatory, Table
from pcu_desk.reports.forms import consignment, said
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.lines import Align
from pcu_desk.reports.voices import Role

_RECEIVED = QT_TRANSLATE_NOOP("report", "Received")
_UNIT = QT_TRANSLATE_NOOP("report", "Transport unit")
_SPOKEN: rest.Spoken = {**said.SPOKEN, "Message": frozenset({"units"})}
_SPOKEN_OF_ANSWERS: rest.Spoken = {**said.SPOKEN, "Message": frozenset({"units", "subject", "outcome", "text"})}


def _first(matter: Matter) -> Message:
    return next(iter(matter.source.thread), Message())


# --- the band ---


def _band(matter: Matter) -> tuple[Fact, ...]:
    message = _first(matter)
    state = _RECEIVED if message.direction == IN else message.state().label
    return (
        Fact(QT_TRANSLATE_NOOP("report", "Number"), (Entry(said.figure(_number(matter) or "–"), Role.BAND),)),
        Fact(
            QT_TRANSLATE_NOOP("report", "State"),
            tuple(said.stacked(matter, [v.say(state) for v in matter.voices.all], Role.BAND)),
        ),
        Fact(QT_TRANSLATE_NOOP("report", "Case"), tuple(said.entry(said.figure(message.case_number), Role.BAND_SMALL))),
    )


def _number(matter: Matter) -> str:
    return _first(matter).number


# --- 1 alert ---


def _alert(matter: Matter) -> Iterator[Line]:
    message = _first(matter)
    author = said.phrase(matter, said.figure(message.sender, bold=True), said.plain(message.author))
    yield Line(QT_TRANSLATE_NOOP("report", "From"), author, "")
    to = matter.voices.listed(said.figure(unit, bold=True) for unit in message.recipients)
    yield Line(QT_TRANSLATE_NOOP("report", "To"), to, "")
    yield Line(QT_TRANSLATE_NOOP("report", "Written"), said.moment(matter, message.created), "")
    read = said.moment(matter, message.opened)
    yield Line(QT_TRANSLATE_NOOP("report", "First read here"), read, "", optional=message.direction != IN)
    replaced = said.figure(_number_of(matter, message.replaces))
    yield Line(QT_TRANSLATE_NOOP("report", "In the place of an earlier message"), replaced, "", optional=True)
    for unit in message.units:
        yield Line(_UNIT, consignment.unit(matter, unit), "")
    yield from rest.lines(matter, message, "", _SPOKEN)


def _number_of(matter: Matter, identity: str) -> str:
    """Return the number of a message of the thread, or its id where it is not there."""
    return next((one.number for one in matter.source.thread if one.id == identity and one.number), identity)


# --- 2 delivery ---


Sent = tuple[Message, Delivery]


def _deliveries(matter: Matter) -> tuple[Sent, ...]:
    return tuple((message, row) for message in matter.source.thread for row in message.deliveries)


def _sent_number(_matter: Matter, sent: Sent, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.figure(sent[0].number))


def _sent_to(_matter: Matter, sent: Sent, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.figure(sent[1].id, bold=True))


def _sent_state(matter: Matter, sent: Sent, _number: int) -> Iterator[Entry]:
    yield from said.stacked(matter, [voice.catalog.label(sent[1].state) for voice in matter.voices.all])


def _sent_at(matter: Matter, sent: Sent, _number: int) -> Iterator[Entry]:
    yield from said.stacked_moment(matter, sent[1].at)


def _sent_files(matter: Matter, sent: Sent, _number: int) -> Iterator[Entry]:
    yield from said.stacked_moment(matter, sent[1].fetched)


_DELIVERIES = Table(
    _deliveries,
    (
        Column(QT_TRANSLATE_NOOP("report", "Message"), 52, _sent_number),
        Column(QT_TRANSLATE_NOOP("report", "To"), 28, _sent_to),
        Column(QT_TRANSLATE_NOOP("report", "State"), 39, _sent_state),
        Column(QT_TRANSLATE_NOOP("report", "When"), 28, _sent_at),
        Column(QT_TRANSLATE_NOOP("report", "Files received"), 28, _sent_files),
    ),
    path="",
)


# --- 3 answers ---


def _answers(matter: Matter) -> tuple[Message, ...]:
    return matter.source.thread[1:]


def _answer_from(matter: Matter, answer: Message, _number: int) -> Iterator[Entry]:
    yield Entry(said.figure(answer.number, bold=True) or (Span("–"),))
    yield from said.entry(said.phrase(matter, said.figure(answer.sender), said.plain(answer.author)), Role.SECOND)


def _answer_at(matter: Matter, answer: Message, _number: int) -> Iterator[Entry]:
    yield from said.stacked_moment(matter, answer.created)


def _answer_outcome(matter: Matter, answer: Message, _number: int) -> Iterator[Entry]:
    if answer.outcome:
        yield from said.stacked(matter, [voice.catalog.label(answer.outcome) for voice in matter.voices.all])


def _answer_words(matter: Matter, answer: Message, _number: int) -> Iterator[Entry]:
    """Say what the answer tells: its subject where it has one, its words, and every other field that it holds."""
    yield from said.entry(said.plain(answer.subject))
    yield from said.entry(said.plain(answer.text))
    units = matter.voices.listed(consignment.unit(matter, unit) for unit in answer.units)
    case = said.told(matter, QT_TRANSLATE_NOOP("report", "Case"), " ", answer.case_number)
    more = said.phrase(matter, units, rest.row_spans(matter, answer, _SPOKEN_OF_ANSWERS), case)
    yield from said.entry(more, Role.SECOND)


_ANSWERS = Table(
    _answers,
    (
        Column(QT_TRANSLATE_NOOP("report", "Number, from"), 46, _answer_from),
        Column(QT_TRANSLATE_NOOP("report", "Written"), 26, _answer_at),
        Column(QT_TRANSLATE_NOOP("message", "Outcome"), 33, _answer_outcome),
        Column(QT_TRANSLATE_NOOP("report", "Answer"), 70, _answer_words),
    ),
    path="",
    end=QT_TRANSLATE_NOOP("report", "Answers 1–{count}, end of list"),
)


# --- 4 files ---


Enclosed = tuple[Message, Enclosure]


def _files(matter: Matter) -> tuple[Enclosed, ...]:
    return tuple((message, file) for message in matter.source.thread for file in message.files)


def _file_of(_matter: Matter, row: Enclosed, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.figure(row[0].number))


def _file_name(_matter: Matter, row: Enclosed, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.plain(row[1].name))
    yield from said.entry(said.plain(row[1].caption), Role.SECOND)


def _file_size(matter: Matter, row: Enclosed, _number: int) -> Iterator[Entry]:
    if row[1].size is not None:
        yield Entry((matter.voices.first.number(Decimal(row[1].size)),))


def _file_hash(_matter: Matter, row: Enclosed, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.in_fours(row[1].sha256), Role.SECOND)


_FILES = Table(
    _files,
    (
        Column(QT_TRANSLATE_NOOP("report", "Message"), 42, _file_of),
        Column(QT_TRANSLATE_NOOP("report", "File name, caption"), 43, _file_name),
        Column(QT_TRANSLATE_NOOP("evidence", "SHA-256"), 68, _file_hash),
        Column(QT_TRANSLATE_NOOP("report", "Size, bytes"), 22, _file_size, Align.END),
    ),
    path="",
    end=QT_TRANSLATE_NOOP("report", "Files 1–{count}, end of list"),
)


def _signatories(_matter: Matter) -> tuple[Signatory, ...]:
    return (
        Signatory(QT_TRANSLATE_NOOP("report", "Officer of the unit"), ()),
        Signatory(QT_TRANSLATE_NOOP("report", "Seen by"), ()),
    )


ALERT = Form(
    kind=ReportKind.ALERT.value,
    title=ReportKind.ALERT.label,
    sections=(
        Section("alert", QT_TRANSLATE_NOOP("report", "Alert"), (Lines(_alert),)),
        Section("answers", QT_TRANSLATE_NOOP("report", "Answers"), (_ANSWERS,)),
        Section("delivery", QT_TRANSLATE_NOOP("report", "Delivery"), (_DELIVERIES,)),
        Section("files", QT_TRANSLATE_NOOP("report", "Files of the messages"), (_FILES,)),
    ),
    number=_number,
    signatories=_signatories,
    attached="alert.json",
    band=_band,
)
