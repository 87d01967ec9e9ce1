"""Labels of evidence bags as data: what stands on each, and what its QR code says of the item in the bag."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import quote

from pcu_desk.domain.case import SCHEMA, Case, SeizedItem
from pcu_desk.domain.event import record_hash
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports.form import Entry, Form, Label, Labels, Matter, Section
from pcu_desk.reports.forms import said, seized
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.voices import Role

_ITEM_OF = QT_TRANSLATE_NOOP("report", "Item {number} of {count}")
_BAG_SEAL = QT_TRANSLATE_NOOP("report", "Bag seal")
_RECORD = "item"
_DIGITS = 16
_LONGEST = 48
_LINES = 12  # of the description: a label grows to hold them, and five rows of usual ones still fill a page
_AS_IS = " $*+-./"  # of the alphanumeric signs of a QR code all but those that part and escape


def bag_code(case: Case, item: SeizedItem) -> str:
    """Return what the QR code of a bag says: case, item, seal and 16 hex digits of the hash of the item's record.

    In capitals, which a QR code packs tightest; what its alphabet lacks, and a colon, is escaped as in an address. A
    part of unlikely length is cut: the code must stay large enough to be read.
    """
    found = record_hash(_RECORD, SCHEMA, record_of(item))[:_DIGITS]
    parts = ("PCUB1", case.number, item.id, item.bag_seal.strip(), found)
    return (
        ":".join(quote(part.upper()[:_LONGEST], safe=_AS_IS) for part in parts).replace("~", "%7E").replace("_", "%5F")
    )


def _labels(matter: Matter) -> tuple[Label, ...]:
    items = seized.items(matter)
    return tuple(
        Label(tuple(_entries(matter, item, number, len(items))), bag_code(matter.case, item))
        for number, item in enumerate(items, 1)
    )


def _entries(matter: Matter, item: SeizedItem, number: int, count: int) -> Iterator[Entry]:
    names = (matter.source.unit.named(voice.catalog.language).name for voice in matter.voices.all)
    for name in dict.fromkeys(name or "–" for name in names):
        yield Entry((Span(name),), Role.LABEL, most=1)
    for place, said_item in enumerate(_counted(matter, number, count)):
        yield Entry((said_item,), Role.SECOND if place else Role.BAND)
    for numbered in dict.fromkeys((said.seizure(matter).number, matter.case.number)):
        yield from said.entry(said.figure(numbered), Role.SECOND)
    yield Entry(said.plain(item.description) or (Span("–"),), most=_LINES)
    quantity = matter.voices.first.quantity(item.quantity, bold=True) if item.quantity else Span("–")
    yield Entry((quantity,), Role.BAND_SMALL)
    seal = said.figure(item.bag_seal, bold=True) or (Span("–"),)
    yield Entry(matter.voices.both(_BAG_SEAL), Role.LABEL)
    yield Entry(seal, Role.BAND_SMALL)
    yield Entry(_when_and_who(matter), Role.SECOND)


def _counted(matter: Matter, number: int, count: int) -> tuple[Span, ...]:
    """Say which item it is of how many, in each language that says it otherwise."""
    spans = [voice.said(_ITEM_OF, number=number, count=count) for voice in matter.voices.all]
    return tuple({span.written: span for span in spans}.values())


def _when_and_who(matter: Matter) -> Spans:
    at = said.seizure(matter).at
    day = (matter.voices.first.date(at.local.date()),) if at else ()
    officer = said.names(matter.source.seizing_officer)[:1]
    return said.phrase(matter, day, *(said.plain(name) for name in officer)) or (Span("–"),)


LABELS = Form(
    kind=ReportKind.LABELS.value,
    title=ReportKind.LABELS.label,
    sections=(Section("labels", ReportKind.LABELS.label, (Labels(_labels),)),),
    number=said.seizure_number,
    signatories=lambda _matter: (),
    framed=False,
    coded=False,
    attached="",
    stamped=False,
)
