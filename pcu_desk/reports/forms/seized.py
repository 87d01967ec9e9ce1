"""What was seized and before whom: the tables of items and of persons with their signatures or refusals."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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
from pcu_desk.reports.lines import Align
from pcu_desk.reports.voices import Role, Voices

_VALUE = QT_TRANSLATE_NOOP("report", "value")
_WHERE_FOUND = QT_TRANSLATE_NOOP("report", "Found")
_REFUSED = QT_TRANSLATE_NOOP("report", "REFUSED")
_HEARD = QT_TRANSLATE_NOOP("report", "Heard by")
_WITNESS_NUMBER = QT_TRANSLATE_NOOP("report", "{role} {number}")
_END_OF_LIST = QT_TRANSLATE_NOOP("report", "Items 1–{count}, end of list")


def numbered(_matter: Matter, _row: object, number: int) -> Iterator[Entry]:
    """Say the number of a row."""
    yield Entry((Span(str(number), bold=True, figure=True),))


def described(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    """Say what an item is, and below it its packing, where it was found, its value and all else recorded."""
    if item.description.strip():
        yield Entry(said.plain(item.description))
    packing = said.plain(item.packing)
    found = said.told(matter, _WHERE_FOUND, said.colon(matter), item.where_found, figure=False, within=bool(packing))
    worth = said.named(matter, _VALUE, " ", matter.voices.first.money(item.value)) if item.value else ()
    more = said.phrase(matter, packing, found, worth, rest.row_spans(matter, item, said.SPOKEN))
    if more:
        yield Entry(more, Role.SECOND)


def categorised(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    """Say the category of an item, and below it the sub-type."""
    if item.category:
        yield from said.stacked(matter, [voice.catalog.label(item.category) for voice in matter.voices.all])
    if item.sub_type:
        yield Entry(said.code(matter, item.sub_type), Role.SECOND)


def measured(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    """Say the quantity of an item in the unit in which it was found."""
    if item.quantity is None:
        return
    yield Entry((matter.voices.first.quantity(item.quantity, bold=True),))
    yield from other_unit(matter, item.quantity)


def other_unit(matter: Matter, quantity: Quantity) -> Iterator[Entry]:
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


def bagged(_matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    """Say the seal of the bag in which an item lies."""
    if item.bag_seal.strip():
        yield Entry(said.figure(item.bag_seal, bold=True))


def items(matter: Matter) -> tuple[SeizedItem, ...]:
    """Return the items of the seizure."""
    return said.seizure(matter).items


ITEMS = Table(
    items,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 8, numbered),
        Column(QT_TRANSLATE_NOOP("report", "Description, as recorded"), 57, described, path="description"),
        Column(QT_TRANSLATE_NOOP("report", "Category"), 34, categorised, path="category"),
        Column(QT_TRANSLATE_NOOP("report", "Quantity"), 25, measured, Align.END, path="quantity"),
        Column(QT_TRANSLATE_NOOP("report", "Net, how found"), 29, _net, Align.END, path="net"),
        Column(QT_TRANSLATE_NOOP("report", "Bag seal"), 22, bagged, Align.END, path="bag_seal"),
    ),
    path="seizure.items",
    end=_END_OF_LIST,
)


def keeping(matter: Matter) -> Iterator[Line]:
    """Say what becomes of the items: samples, storage, expert opinion, deadlines, custody."""
    yield from rest.lines(matter, said.seizure(matter), "seizure", said.SPOKEN)


def ways(matter: Matter) -> Iterator[Line]:
    """Say how the goods were detected and how they had been concealed."""
    seizure = said.seizure(matter)
    yield Line(QT_TRANSLATE_NOOP("report", "Detected by"), said.code(matter, seizure.detection), "seizure.detection")
    concealed = said.phrase(matter, said.code(matter, seizure.concealment), said.plain(seizure.concealment_note))
    yield Line(QT_TRANSLATE_NOOP("report", "Concealment"), concealed, "seizure.concealment")


def formalities(matter: Matter) -> Iterator[Line]:
    """Say when rights were explained, in which language, and who has copies."""
    seizure = said.seizure(matter)
    rights = said.moment(matter, seizure.rights_explained)
    yield Line(QT_TRANSLATE_NOOP("report", "Rights explained"), rights, "seizure.rights_explained", optional=True)
    spoken = said.languages(matter.voices, seizure.language)
    yield Line(QT_TRANSLATE_NOOP("report", "Language spoken"), spoken, "seizure.language", optional=True)
    yield Line(
        QT_TRANSLATE_NOOP("report", "Copies given to"), said.plain(seizure.copies), "seizure.copies", optional=True
    )


def _role(matter: Matter, persons: tuple[Person, ...], person: Person, number: int) -> Iterator[Entry]:
    """Say the role of a person; witnesses are numbered where there are several."""
    if person.role is None:
        return
    labels = [voice.catalog.label(person.role) for voice in matter.voices.all]
    if person.role is PersonRole.WITNESS and sum(one.role is PersonRole.WITNESS for one in persons) > 1:
        place = sum(one.role is PersonRole.WITNESS for one in persons[:number])
        labels = [
            voice.say(_WITNESS_NUMBER, role=label, number=place)
            for voice, label in zip(matter.voices.all, labels, strict=True)
        ]
    yield from said.stacked(matter, labels)


def _name(_matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    if person.name.strip():
        yield Entry((Span(person.name, bold=True),))
    if person.name_latin.strip() and person.name_latin != person.name:
        yield Entry(said.plain(person.name_latin), Role.SECOND if person.name.strip() else Role.TEXT)


def _address(matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    unsigned = person.signature is not Signature.REFUSED
    spoken = {**said.SPOKEN, "Person": said.SPOKEN["Person"] - _REFUSAL} if unsigned else said.SPOKEN
    about = said.phrase(
        matter,
        said.plain(person.address),
        said.plain(person.document),
        said.languages(matter.voices, person.languages),
        said.plain(person.remark),
        rest.row_spans(matter, person, spoken),
    )
    if about:
        yield Entry(about)


_REFUSAL = {"refusal", "heard_by"}  # said beside the signature of one who refused


def _signature(matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    if person.signature is not Signature.REFUSED:
        yield Entry((Span(""),))
        return
    yield Entry(matter.voices.both(_REFUSED, bold=True))
    words = said.quoted(matter, person.refusal)
    heard = said.told(matter, _HEARD, said.colon(matter), person.heard_by, figure=False)
    yield from said.entry((*words, *((Span(" "),) if words and heard else ()), *heard), Role.SECOND)


def _signing_line(person: Person) -> Sketch | None:
    return None if person.signature is Signature.REFUSED else draw_signing_line


def draw_signing_line(pen: Pen, left: float, top: float, width: float, height: float) -> None:
    """Draw the line on which a person signs."""
    rule(pen, left, top - height + 1.4 * MM, width, 0.35)


def _time_line(person: Person) -> Sketch | None:
    return draw_signing_line if _is_open(person) else None


def _is_open(person: Person) -> bool:
    """Tell whether a person of whom no signature is recorded may yet sign, and write the hour beside it."""
    return person.signature is None and person.signed_at is None


def _time(matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    if _is_open(person):
        yield Entry((Span(""),))
    if person.signed_at:
        yield Entry((matter.voices.first.time(person.signed_at),))


def _all_persons(matter: Matter) -> tuple[Person, ...]:
    return said.seizure(matter).persons


def table_of(persons: Callable[[Matter], tuple[Person, ...]], path: str) -> Table:
    """Return the table of some persons; with a path what is missing of them is told as blank."""
    name, address, signed = ("name", "address", "signed_at") if path else ("", "", "")

    def role(matter: Matter, person: Person, number: int) -> Iterator[Entry]:
        yield from _role(matter, persons(matter), person, number)

    return Table(
        persons,
        (
            Column(QT_TRANSLATE_NOOP("report", "Role"), 22.5, role, path=path and "role"),
            Column(QT_TRANSLATE_NOOP("report", "Name"), 35, _name, path=name),
            Column(QT_TRANSLATE_NOOP("report", "Address or document"), 53, _address, path=address),
            Column(QT_TRANSLATE_NOOP("report", "Signature or refusal"), 50, _signature, stroke=_signing_line),
            Column(QT_TRANSLATE_NOOP("report", "Time"), 14.5, _time, Align.END, path=signed, stroke=_time_line),
        ),
        path=path,
        least=9.6,
        centred=True,
    )


PERSONS = table_of(_all_persons, "seizure.persons")
