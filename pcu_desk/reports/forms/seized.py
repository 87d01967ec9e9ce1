"""What was seized and before whom: the tables of items and of persons with their signatures or refusals."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.case import Person, SeizedItem
from pcu_desk.domain.codes import PersonRole, Signature
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports import rest
from pcu_desk.reports.blocks import MM, Sketch, rule
from pcu_desk.reports.form import Column, Entry, Line, Matter, Table
from pcu_desk.reports.forms import said
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.layout import Align
from pcu_desk.reports.voices import Role, Voices

_VALUE = QT_TRANSLATE_NOOP("report", "value")
_WHERE_FOUND = QT_TRANSLATE_NOOP("report", "Found")
_REFUSED = QT_TRANSLATE_NOOP("report", "REFUSED")
_HEARD = QT_TRANSLATE_NOOP("report", "Heard by")
_WITNESS_NUMBER = QT_TRANSLATE_NOOP("report", "{role} {number}")
_END_OF_LIST = QT_TRANSLATE_NOOP("report", "Items 1–{count}, end of list")


def _number(_matter: Matter, _item: SeizedItem, number: int) -> Iterator[Entry]:
    yield Entry((Span(str(number), bold=True, figure=True),))


def _description(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    if item.description.strip():
        yield Entry(said.plain(item.description))
    found = said.told(matter, _WHERE_FOUND, ": ", item.where_found, figure=False)
    worth = said.named(matter, _VALUE, " ", matter.voices.first.money(item.value)) if item.value else ()
    more = said.phrase(matter, said.plain(item.packing), found, worth, rest.row_spans(matter, item, said.SPOKEN))
    if more:
        yield Entry(more, Role.SECOND)


def _category(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    if item.category:
        yield from said.stacked([voice.catalog.label(item.category) for voice in matter.voices.all])
    if item.sub_type:
        yield Entry(said.code(matter, item.sub_type), Role.SECOND)


def _quantity(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    if item.quantity is None:
        return
    yield Entry((matter.voices.first.quantity(item.quantity, bold=True),))
    yield from _other_unit(matter, item.quantity)


def _other_unit(matter: Matter, quantity: Quantity) -> Iterator[Entry]:
    """Name the unit in the second language below the number: the number itself stands once."""
    labels = [voice.catalog.label(quantity.unit) for voice in matter.voices.all]
    for label in dict.fromkeys(labels[1:]):
        if label != labels[0]:
            yield Entry((Span(label),), Role.SECOND)


def _net(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    if item.net is None and item.determined is None:
        return
    yield Entry((matter.voices.first.quantity(item.net) if item.net else Span("–"),))
    if item.determined:
        for voice in matter.voices.all:
            yield Entry(Voices((voice,)).phrase(item.determined), Role.SECOND)


def _bag(_matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    if item.bag_seal.strip():
        yield Entry(said.figure(item.bag_seal, bold=True))


def _items(matter: Matter) -> tuple[SeizedItem, ...]:
    return said.seizure(matter).items


ITEMS = Table(
    _items,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 8, _number),
        Column(QT_TRANSLATE_NOOP("report", "Description, as recorded"), 57, _description, path="description"),
        Column(QT_TRANSLATE_NOOP("report", "Category"), 34, _category, path="category"),
        Column(QT_TRANSLATE_NOOP("report", "Quantity"), 25, _quantity, Align.END, path="quantity"),
        Column(QT_TRANSLATE_NOOP("report", "Net, how found"), 29, _net, Align.END, path="net"),
        Column(QT_TRANSLATE_NOOP("report", "Bag seal"), 22, _bag, Align.END, path="bag_seal"),
    ),
    path="seizure.items",
    end=_END_OF_LIST,
)


def keeping(matter: Matter) -> Iterator[Line]:
    """Say what becomes of the items: samples, storage, expert opinion, deadlines, custody."""
    yield from rest.lines(matter, said.seizure(matter), "seizure", said.SPOKEN)


def _role(matter: Matter, person: Person, number: int) -> Iterator[Entry]:
    if person.role is None:
        return
    witnesses = [p for p in said.seizure(matter).persons if p.role is PersonRole.WITNESS]
    labels = [voice.catalog.label(person.role) for voice in matter.voices.all]
    if person.role is PersonRole.WITNESS and len(witnesses) > 1:
        place = sum(p.role is PersonRole.WITNESS for p in said.seizure(matter).persons[:number])
        labels = [
            voice.say(_WITNESS_NUMBER, role=label, number=place)
            for voice, label in zip(matter.voices.all, labels, strict=True)
        ]
    yield from said.stacked(labels)


def _name(_matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    if person.name.strip():
        yield Entry((Span(person.name, bold=True),))
    if person.name_latin.strip() and person.name_latin != person.name:
        yield Entry(said.plain(person.name_latin), Role.SECOND if person.name.strip() else Role.TEXT)


def _address(matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    told = (person.address, person.document, person.languages, person.remark)
    unsigned = person.signature is not Signature.REFUSED
    spoken = {**said.SPOKEN, "Person": said.SPOKEN["Person"] - _REFUSAL} if unsigned else said.SPOKEN
    about = said.phrase(matter, *(said.plain(text) for text in told), rest.row_spans(matter, person, spoken))
    if about:
        yield Entry(about)


_REFUSAL = {"refusal", "heard_by"}  # said beside the signature of one who refused


def _signature(matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    if person.signature is not Signature.REFUSED:
        yield Entry((Span(""),))
        return
    yield Entry(matter.voices.both(_REFUSED, bold=True))
    words = [Span("“"), Span(person.refusal), Span("” ")] if person.refusal.strip() else []
    if person.heard_by.strip():
        stop = matter.voices.first.catalog.stop
        words += [*said.told(matter, _HEARD, ": ", person.heard_by, figure=False), Span(f"{stop} ")]
    if person.signed_at:
        words.append(matter.voices.first.time(person.signed_at))
    if words:
        yield Entry(tuple(words), Role.SECOND)


def _signing_line(person: Person) -> Sketch | None:
    return None if person.signature is Signature.REFUSED else _draw_signing_line


def _draw_signing_line(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    rule(pen, left, top - height + 1.4 * MM, width, 0.35)


def _time(matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    if person.signed_at:
        yield Entry((matter.voices.first.time(person.signed_at),))


def _persons(matter: Matter) -> tuple[Person, ...]:
    return said.seizure(matter).persons


PERSONS = Table(
    _persons,
    (
        Column(QT_TRANSLATE_NOOP("report", "Role"), 22.5, _role, path="role"),
        Column(QT_TRANSLATE_NOOP("report", "Name"), 35, _name, path="name"),
        Column(QT_TRANSLATE_NOOP("report", "Address or document"), 53, _address, path="address"),
        Column(QT_TRANSLATE_NOOP("report", "Signature or refusal"), 50, _signature, stroke=_signing_line),
        Column(QT_TRANSLATE_NOOP("report", "Time"), 14.5, _time, Align.END, path="signed_at"),
    ),
    path="seizure.persons",
    least=9.6,
    centred=True,
)
