"""The evidence receipt and custody sheet as data: what was handed over, and through which hands it goes."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.case import Sample, SeizedItem, Transfer
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports import rest
from pcu_desk.reports.blocks import MM, Sketch, rule
from pcu_desk.reports.form import Column, Entry, Form, Line, Lines, Matter, Section, Signatory, Table
from pcu_desk.reports.forms import said, seized
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.lines import Align
from pcu_desk.reports.voices import Role

_BY_HAND = 6
_LEAST = 15.0
_THIN = 0.12 * MM
_SPOKEN: rest.Spoken = {
    **said.SPOKEN,
    "Sample": frozenset({"id", "item", "quantity", "seal", "taken", "sent_to", "result"}),
    "Transfer": frozenset({"id", "items", "released_by", "received_by", "at", "purpose", "condition", "seal", "place"}),
}


# --- 1 seizure, 2 items ---


def _seizure(matter: Matter) -> Iterator[Line]:
    seizure = said.seizure(matter)
    yield Line(QT_TRANSLATE_NOOP("report", "Seizure report no."), said.figure(seizure.number, bold=True), "seizure")
    yield Line(QT_TRANSLATE_NOOP("report", "Date and time"), said.moment(matter, seizure.at), "seizure.at")
    yield Line(QT_TRANSLATE_NOOP("report", "Place"), said.place(matter), "seizure.place")
    yield Line(QT_TRANSLATE_NOOP("report", "Legal basis"), said.legal_basis(matter), "seizure.legal_basis")
    yield Line(QT_TRANSLATE_NOOP("seizure", "Stored at"), said.plain(seizure.storage), "seizure.storage")
    yield Line(
        QT_TRANSLATE_NOOP("report", "Copies given to"), said.plain(seizure.copies), "seizure.copies", optional=True
    )


def _packing(_matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.plain(item.description))
    yield from said.entry(said.plain(item.packing), Role.SECOND)


_ITEMS = Table(
    seized.items,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 8, seized.numbered),
        Column(QT_TRANSLATE_NOOP("report", "Description, as recorded"), 73, _packing, path="description"),
        Column(QT_TRANSLATE_NOOP("report", "Category"), 36, seized.categorised, path="category"),
        Column(QT_TRANSLATE_NOOP("report", "Quantity"), 30, seized.measured, Align.END, path="quantity"),
        Column(QT_TRANSLATE_NOOP("report", "Bag seal"), 28, seized.bagged, Align.END, path="bag_seal"),
    ),
    path="seizure.items",
    end=QT_TRANSLATE_NOOP("report", "Items 1–{count}, end of list"),
)


# --- 3 samples ---


def _sample_item(_matter: Matter, sample: Sample, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.figure(sample.item, bold=True))


def _sample_quantity(matter: Matter, sample: Sample, _number: int) -> Iterator[Entry]:
    if sample.quantity:
        yield Entry((matter.voices.first.quantity(sample.quantity, bold=True),))
        yield from seized.other_unit(matter, sample.quantity)


def _sample_seal(_matter: Matter, sample: Sample, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.figure(sample.seal, bold=True))


def _sample_taken(matter: Matter, sample: Sample, _number: int) -> Iterator[Entry]:
    yield from said.stacked_moment(matter, sample.taken)


def _sample_sent(matter: Matter, sample: Sample, _number: int) -> Iterator[Entry]:
    more = rest.row_spans(matter, sample, _SPOKEN)
    yield from said.entry(said.phrase(matter, said.plain(sample.sent_to), more))


def _sample_result(_matter: Matter, sample: Sample, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.plain(sample.result))


_SAMPLES = Table(
    lambda matter: said.seizure(matter).samples,
    (
        Column(QT_TRANSLATE_NOOP("sample", "From item"), 22, _sample_item),
        Column(QT_TRANSLATE_NOOP("sample", "Bag seal"), 27, _sample_seal),
        Column(QT_TRANSLATE_NOOP("sample", "Taken"), 27, _sample_taken),
        Column(QT_TRANSLATE_NOOP("sample", "Sent to"), 40, _sample_sent),
        Column(QT_TRANSLATE_NOOP("sample", "Result"), 34, _sample_result),
        Column(QT_TRANSLATE_NOOP("sample", "Quantity"), 25, _sample_quantity, Align.END),
    ),
    path="seizure.samples",
    end=QT_TRANSLATE_NOOP("report", "Samples 1–{count}, end of list"),
)


# --- 4 custody so far, 5 custody from here on ---


def _moved(_matter: Matter, transfer: Transfer, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.plain(transfer.items))


def _released(_matter: Matter, transfer: Transfer, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.plain(transfer.released_by))


def _received(_matter: Matter, transfer: Transfer, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.plain(transfer.received_by))


def _moved_where(matter: Matter, transfer: Transfer, _number: int) -> Iterator[Entry]:
    yield from said.stacked_moment(matter, transfer.at)
    yield from said.entry(said.plain(transfer.place), Role.SECOND if transfer.at else Role.TEXT)


def _moved_how(matter: Matter, transfer: Transfer, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.code(matter, transfer.purpose))
    more = said.phrase(
        matter,
        said.plain(transfer.condition),
        said.figure(transfer.seal, bold=True),
        rest.row_spans(matter, transfer, _SPOKEN),
    )
    yield from said.entry(more, Role.SECOND if transfer.purpose else Role.TEXT)


_HANDS = (20.0, 40.0, 40.0, 34.0, 33.0)
_CUSTODY = Table(
    lambda matter: said.seizure(matter).custody,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 8, seized.numbered),
        Column(QT_TRANSLATE_NOOP("custody", "Items"), _HANDS[0], _moved),
        Column(QT_TRANSLATE_NOOP("custody", "Handed over by"), _HANDS[1], _released),
        Column(QT_TRANSLATE_NOOP("custody", "Received by"), _HANDS[2], _received),
        Column(QT_TRANSLATE_NOOP("report", "When, where"), _HANDS[3], _moved_where),
        Column(QT_TRANSLATE_NOOP("report", "Purpose, condition, seal"), _HANDS[4], _moved_how),
    ),
    path="seizure.custody",
    end=QT_TRANSLATE_NOOP("report", "Hand-overs 1–{count}, end of list"),
)


def _left_open(matter: Matter) -> tuple[int, ...]:
    """Return the numbers of the hand-overs that are written by hand: they go on from those recorded."""
    done = len(said.seizure(matter).custody)
    return tuple(range(done + 1, done + 1 + _BY_HAND))


def _next_number(_matter: Matter, number: int, _row: int) -> Iterator[Entry]:
    yield Entry((Span(str(number), bold=True, figure=True),))


def _to_write(_matter: Matter, _number: int, _row: int) -> Iterator[Entry]:
    yield Entry((Span(""),))


def _line(_number: int) -> Sketch:
    return _part_name_from_signature


def _part_name_from_signature(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    rule(pen, left, top - height / 2, width, _THIN)


_NEXT = Table(
    _left_open,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 8, _next_number),
        Column(QT_TRANSLATE_NOOP("custody", "Items"), _HANDS[0], _to_write),
        Column(QT_TRANSLATE_NOOP("report", "Handed over by: name, signature"), _HANDS[1], _to_write, stroke=_line),
        Column(QT_TRANSLATE_NOOP("report", "Received by: name, signature"), _HANDS[2], _to_write, stroke=_line),
        Column(QT_TRANSLATE_NOOP("report", "When, where"), _HANDS[3], _to_write),
        Column(QT_TRANSLATE_NOOP("report", "Purpose, condition, seal"), _HANDS[4], _to_write),
    ),
    path="",
    least=_LEAST,
    centred=True,
)


def _signatories(matter: Matter) -> tuple[Signatory, ...]:
    return (
        Signatory(QT_TRANSLATE_NOOP("custody", "Handed over by"), said.names(matter.source.seizing_officer)),
        Signatory(QT_TRANSLATE_NOOP("custody", "Received by"), ()),
    )


RECEIPT = Form(
    kind=ReportKind.RECEIPT.value,
    title=ReportKind.RECEIPT.label,
    sections=(
        Section("seizure", QT_TRANSLATE_NOOP("report", "Seizure"), (Lines(_seizure),)),
        Section("items", QT_TRANSLATE_NOOP("report", "Items handed over"), (_ITEMS,)),
        Section("samples", QT_TRANSLATE_NOOP("report", "Samples taken"), (_SAMPLES,)),
        Section("persons", QT_TRANSLATE_NOOP("report", "Persons present, signatures"), (seized.PERSONS,)),
        Section("custody", QT_TRANSLATE_NOOP("report", "Custody so far"), (_CUSTODY,)),
        Section("next", QT_TRANSLATE_NOOP("report", "Custody from here on, written by hand"), (_NEXT,)),
    ),
    number=said.seizure_number,
    signatories=_signatories,
)
