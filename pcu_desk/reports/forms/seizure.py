"""The seizure report as data: which sections, lines and columns it has and what stands in them; no legal wording."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from pcu_desk.domain.case import (
    CheckedPoint,
    Document,
    Examination,
    GoodsLine,
    Party,
    Person,
    RouteStop,
    Seal,
    SeizedItem,
    Seizure,
    TransportUnit,
)
from pcu_desk.domain.codes import Finding, PersonRole, Signature, StopKind
from pcu_desk.domain.first_form import FIRST_FORM
from pcu_desk.domain.identifiers import read_as, read_document
from pcu_desk.domain.listed import Coded
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.report import ReportKind, ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.reports import rest
from pcu_desk.reports.blocks import MM, Sketch, rule
from pcu_desk.reports.figures import turns
from pcu_desk.reports.form import (
    Column,
    Entry,
    Form,
    Line,
    Lines,
    Matter,
    Prose,
    Section,
    Signatory,
    Table,
)
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.layout import Align
from pcu_desk.reports.voices import Role, Voices

_UNDECIDED = QT_TRANSLATE_NOOP("report", "check digit fails")
_DIFFERS = QT_TRANSLATE_NOOP("report", "check digit differs from the usual rule")
_CHECK_FAILS = QT_TRANSLATE_NOOP("report", "check digit fails, kept as seen")
_GROSS = QT_TRANSLATE_NOOP("report", "gross")
_NET = QT_TRANSLATE_NOOP("report", "net")
_HS = QT_TRANSLATE_NOOP("report", "HS")
_TAX = QT_TRANSLATE_NOOP("report", "tax number")
_VALUE = QT_TRANSLATE_NOOP("report", "value")
_WHERE_FOUND = QT_TRANSLATE_NOOP("report", "Found")
_REFUSED = QT_TRANSLATE_NOOP("report", "REFUSED")
_HEARD = QT_TRANSLATE_NOOP("report", "Heard by")
_WITNESS_NUMBER = QT_TRANSLATE_NOOP("report", "{role} {number}")
_END_OF_LIST = QT_TRANSLATE_NOOP("report", "Items 1–{count}, end of list")
_OFFICER_SEIZED = QT_TRANSLATE_NOOP("report", "Officer who seized")
_APPROVED_BY = QT_TRANSLATE_NOOP("report", "Approved by")
_HOURS = QT_TRANSLATE_NOOP("report", "{hours} h {minutes} min")
_CHECKLIST = QT_TRANSLATE_NOOP("report", "Checklist")
_AMOUNTS = QT_TRANSLATE_NOOP("report", "Gross mass: documents / found")


# What the lines below say by themselves; every other field that holds something is said by `rest`.
_SPOKEN: rest.Spoken = {
    **FIRST_FORM,
    "GoodsLine": FIRST_FORM["GoodsLine"] | {"package_kind"},
    "SeizedItem": FIRST_FORM["SeizedItem"] | {"sub_type"},
    "Examination": FIRST_FORM["Examination"] | {"checklist"},
}


def _seizure(matter: Matter) -> Seizure:
    return matter.case.seizure or Seizure()


def _plain(text: str) -> Spans:
    return (Span(text),) if text.strip() else ()


def _phrase(matter: Matter, *parts: Spans) -> Spans:
    """Join what is recorded with the comma of the language."""
    return matter.voices.listed(parts)


def _figure(text: str, *, bold: bool = False) -> Spans:
    return (Span(text, bold=bold, figure=True),) if text.strip() else ()


def _code(matter: Matter, code: Coded | None) -> Spans:
    return matter.voices.label(code) if code else ()


def _inline(matter: Matter, code: Coded | None) -> Spans:
    return matter.voices.phrase(code)


# --- 1 circumstances ---


def _moment(matter: Matter, moment: Moment | None, *, bold: bool = False) -> Spans:
    """Return a moment in each language, the offset once."""
    if moment is None:
        return ()
    shown = [voice.moment(moment, bold=bold and not number) for number, voice in enumerate(matter.voices.all)]
    offset = matter.voices.first.catalog.moment(moment, offset=True).removeprefix(shown[0].text).strip()
    spans = [shown[0], Span(" ("), Span(offset, figure=True), Span(")")]
    for other in shown[1:]:
        spans += [Span(" / "), other] if other.text != shown[0].text else []
    return tuple(spans)


def _circumstances(matter: Matter) -> Iterator[Line]:
    case, seizure = matter.case, _seizure(matter)
    yield Line(QT_TRANSLATE_NOOP("report", "Date and time"), _moment(matter, seizure.at, bold=True), "seizure.at")
    yield Line(QT_TRANSLATE_NOOP("report", "Place"), _place(matter), "seizure.place")
    yield Line(QT_TRANSLATE_NOOP("report", "Inspection"), _inspection(matter), "begun", optional=True)
    yield Line(QT_TRANSLATE_NOOP("report", "Officers present"), _plain(case.officers), "officers", optional=True)
    yield Line(QT_TRANSLATE_NOOP("report", "Detected by"), _code(matter, seizure.detection), "seizure.detection")
    concealed = _phrase(matter, _code(matter, seizure.concealment), _plain(seizure.concealment_note))
    yield Line(QT_TRANSLATE_NOOP("report", "Concealment"), concealed, "seizure.concealment")
    yield from rest.lines(matter, case, "", _SPOKEN)
    yield Line(QT_TRANSLATE_NOOP("report", "Held for"), _held(matter), "released", optional=True)


def _held(matter: Matter) -> Spans:
    """Return how long the consignment was held, arrival to release, in hours and minutes."""
    if (held := matter.case.held) is None or held < timedelta():
        return ()
    minutes = int(held.total_seconds()) // 60
    return matter.voices.both(_HOURS, hours=minutes // 60, minutes=f"{minutes % 60:02d}")


def _inspection(matter: Matter) -> Spans:
    """Return the direction of the goods, and when the inspection began and ended."""
    first, case = matter.voices.first, matter.case
    ends = tuple(first.moment(moment) for moment in (case.begun, case.ended) if moment)
    span = (ends[0], Span(" – "), ends[1]) if len(ends) > 1 else ends
    return _phrase(matter, _code(matter, case.direction), span)


def _place(matter: Matter) -> Spans:
    case, seizure = matter.case, _seizure(matter)
    places = dict.fromkeys(place for place in (seizure.place, case.place) if place.strip())
    code = (Span(" ("), *_figure(case.place_code), Span(")")) if case.place_code else ()
    return (*_phrase(matter, *(_plain(place) for place in places)), *code)


# --- 2 consignment ---


def _consignment(matter: Matter) -> Iterator[Line]:
    case = matter.case
    yield from _rows(_UNIT, "units", [_unit(matter, unit) for unit in case.units])
    seals = tuple(span for number, seal in enumerate(case.seals) for span in _seal(matter, seal, first=number == 0))
    yield Line(QT_TRANSLATE_NOOP("report", "Seals"), seals, "seals")
    yield from _rows(_GOODS, "goods", [_goods(matter, line) for line in case.goods])
    yield Line(QT_TRANSLATE_NOOP("report", "Route"), _route(matter, case.route), "route")
    for document in case.documents:
        label = document.kind.label if document.kind else QT_TRANSLATE_NOOP("report", "Document")
        yield Line(label, _document(matter, document), "documents", optional=True)
    for party in case.parties:
        label = party.role.label if party.role else _PARTY
        yield Line(label, _party(matter, party), "parties")
    if not case.parties:
        yield Line(QT_TRANSLATE_NOOP("report", "Parties"), (), "parties")


_UNIT = QT_TRANSLATE_NOOP("report", "Transport unit")
_GOODS = QT_TRANSLATE_NOOP("report", "Goods")
_PARTY = QT_TRANSLATE_NOOP("report", "Party")


def _rows(label: Text, path: str, values: list[Spans]) -> Iterator[Line]:
    """Give each value a line of its own, and one line to an empty list."""
    for value in values or [()]:
        yield Line(label, value, path)


def _unit(matter: Matter, unit: TransportUnit) -> Spans:
    reading = read_as(unit.kind, unit.number)
    parts, differs = reading.parts, bool(reading.expected) and reading.found != reading.expected
    # What has the length of a number and not its shape stands as it was typed.
    grouped = f"{parts.body}{parts.digit} {parts.tail}".strip() if reading.expected else unit.number.strip()
    plate = _figure(grouped, bold=True)
    if reading.expected and parts.digit and not parts.tail:
        failed = differs and not reading.advisory
        plate = (Span(parts.body, bold=True, figure=True, digit=parts.digit, failed=failed),)
    told = _DIFFERS if reading.advisory else _CHECK_FAILS if unit.kept_as_seen else _UNDECIDED
    words = matter.voices.both(told) if differs else ()
    about = _phrase(
        matter,
        _figure(unit.size_type),
        _inline(matter, unit.kind),
        _figure(unit.country),
        words,
        _plain(unit.note),
        rest.row_spans(matter, unit, _SPOKEN),
    )
    return (*plate, *((Span(" "), *about) if about else ()))


def _seal(matter: Matter, seal: Seal, *, first: bool) -> Spans:
    about = _phrase(
        matter, matter.voices.phrase(seal.action, seal.state, seal.kind), rest.row_spans(matter, seal, _SPOKEN)
    )
    number = _figure(seal.number, bold=True)
    return (*(() if first else (Span(" · "),)), *number, *((Span(" "), *about) if about else ()))


def _goods(matter: Matter, line: GoodsLine) -> Spans:
    return _phrase(
        matter,
        _plain(line.description),
        _told(matter, _HS, " ", line.hs),
        _plain(line.packages),
        _figure(line.package_kind),
        _mass(matter, line.gross, _GROSS),
        _mass(matter, line.net, _NET),
        (matter.voices.first.money(line.value),) if line.value else (),
        rest.row_spans(matter, line, _SPOKEN),
    )


def _told(matter: Matter, what: Text, between: str, value: str, *, figure: bool = True) -> Spans:
    """Say what a value is in each language, and the value once."""
    return _named(matter, what, between, Span(value, figure=figure)) if value.strip() else ()


def _named(matter: Matter, what: Text, between: str, value: Span) -> Spans:
    name = matter.voices.both(what)
    if not any(turns(span.written) for span in name):
        return (Span("", rtl=False, inner=(*name, Span(between), value)),)  # "HS 6907.21" on any page
    return (*name, Span(between), value)


def _mass(matter: Matter, quantity: Quantity | None, what: Text) -> Spans:
    if quantity is None:
        return ()
    return (matter.voices.first.quantity(quantity), Span(" "), *matter.voices.both(what))


def _route(matter: Matter, stops: tuple[RouteStop, ...]) -> Spans:
    made: list[Span] = []
    for stop in stops:
        bold = stop.kind is StopKind.HERE
        made += [Span(" – ")] if made else []
        made += [Span(stop.place, bold=bold)] if stop.place else []
        if stop.code:
            made += [Span(" (", bold=bold), Span(stop.code, bold=bold, figure=True), Span(")", bold=bold)]
        if stop.day:
            made += [Span(" "), matter.voices.first.date(stop.day)]
        if more := rest.row_spans(matter, stop, _SPOKEN):
            made += [Span(" "), *more]
    return tuple(made)


def _document(matter: Matter, document: Document) -> Spans:
    day = (matter.voices.first.date(document.issued),) if document.issued else ()
    reading = read_document(document.kind, document.number)
    doubt = matter.voices.both(_UNDECIDED) if reading and reading.expected and not reading.valid else ()
    return _phrase(matter, _figure(document.number, bold=True), doubt, day, rest.row_spans(matter, document, _SPOKEN))


def _party(matter: Matter, party: Party) -> Spans:
    latin = (Span(" ("), Span(party.name_latin), Span(")")) if party.name_latin not in {"", party.name} else ()
    return _phrase(
        matter,
        (*_plain(party.name), *latin),
        _plain(party.address),
        _figure(party.country),
        _told(matter, _TAX, " ", party.tax_id),
        rest.row_spans(matter, party, _SPOKEN),
    )


# --- 3 grounds and legal basis ---


def _grounds(matter: Matter) -> Iterator[Line]:
    case, seizure = matter.case, _seizure(matter)
    yield Line(QT_TRANSLATE_NOOP("report", "Legal basis"), _legal_basis(matter), "seizure.legal_basis")
    yield from _examination(matter, case.examination)
    rights = _moment(matter, seizure.rights_explained)
    yield Line(QT_TRANSLATE_NOOP("report", "Rights explained"), rights, "seizure.rights_explained", optional=True)
    spoken = _plain(seizure.language)
    yield Line(QT_TRANSLATE_NOOP("report", "Language spoken"), spoken, "seizure.language", optional=True)
    yield Line(QT_TRANSLATE_NOOP("report", "Copies given to"), _plain(seizure.copies), "seizure.copies", optional=True)


def _legal_basis(matter: Matter) -> Spans:
    """Return the code as recorded with the unit's own wording of it; nothing of ours."""
    code = _seizure(matter).legal_basis
    wording = next((entry.wording for entry in matter.source.unit.legal_bases if entry.id == code), "")
    return _phrase(matter, _plain(code), _plain(wording))


def _examination(matter: Matter, examination: Examination) -> Iterator[Line]:
    first = matter.voices.first
    done = _phrase(matter, _code(matter, examination.decision), _plain(examination.share))
    yield Line(QT_TRANSLATE_NOOP("report", "Examination"), done, "examination.decision", optional=True)
    opened = _moment(matter, examination.opened)
    yield Line(QT_TRANSLATE_NOOP("report", "Opened"), opened, "examination.opened", optional=True)
    masses = [first.quantity(q) if q else Span("–") for q in (examination.gross_documents, examination.gross_found)]
    weighed: Spans = ()
    if examination.gross_documents or examination.gross_found:
        both = (masses[0], Span(" / "), masses[1])
        weighed = _phrase(matter, both, _inline(matter, examination.determined))
    yield Line(_AMOUNTS, weighed, "examination.gross_found", optional=True)
    radiation = (first.number(examination.radiation),) if examination.radiation is not None else ()
    measured = _phrase(matter, radiation, _plain(examination.instrument))
    yield Line(QT_TRANSLATE_NOOP("report", "Radiation, µSv/h"), measured, "examination.radiation", optional=True)
    yield Line(
        QT_TRANSLATE_NOOP("report", "Result"), _code(matter, examination.result), "examination.result", optional=True
    )
    yield from rest.lines(matter, examination, "examination", _SPOKEN)
    yield Line(_CHECKLIST, _checklist(matter, examination), "examination.checklist", optional=True)


def _checklist(matter: Matter, examination: Examination) -> Spans:
    """Return the points of the checklist by what they gave, those done first; remarks stand with their points."""
    groups: list[Spans] = []
    for finding in (*Finding, None):
        rows = [row for row in examination.checklist if row.finding is finding]
        if said := _phrase(matter, *(_checked_point(matter, row) for row in rows)):
            found = (*matter.voices.both(finding.label), Span(": ")) if finding else ()
            groups.append((*found, *said))
    return tuple(span for number, group in enumerate(groups) for span in ((Span(" · "),) if number else ()) + group)


def _checked_point(matter: Matter, row: CheckedPoint) -> Spans:
    more = _phrase(matter, _checked_unit(matter, row), _plain(row.note))
    return (*matter.voices.label(row.point), *_in_brackets(more)) if row.point else more


def _checked_unit(matter: Matter, row: CheckedPoint) -> Spans:
    """Name the unit of a point where there are several, or where it is none of those recorded."""
    units = {unit.id: unit.number for unit in matter.case.units}
    return () if len(units) == 1 and row.unit in units else _figure(units.get(row.unit, row.unit))


def _in_brackets(spans: Spans) -> Spans:
    return (Span(" ("), *spans, Span(")")) if spans else ()


# --- 4 items ---


def _number(_matter: Matter, _item: SeizedItem, number: int) -> Iterator[Entry]:
    yield Entry((Span(str(number), bold=True, figure=True),))


def _description(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    if item.description.strip():
        yield Entry(_plain(item.description))
    found = _told(matter, _WHERE_FOUND, ": ", item.where_found, figure=False)
    worth = _named(matter, _VALUE, " ", matter.voices.first.money(item.value)) if item.value else ()
    more = _phrase(matter, _plain(item.packing), found, worth, rest.row_spans(matter, item, _SPOKEN))
    if more:
        yield Entry(more, Role.SECOND)


def _category(matter: Matter, item: SeizedItem, _number: int) -> Iterator[Entry]:
    if item.category:
        yield from _stacked([voice.catalog.label(item.category) for voice in matter.voices.all])
    if item.sub_type:
        yield Entry(_code(matter, item.sub_type), Role.SECOND)


def _stacked(texts: list[str]) -> Iterator[Entry]:
    """Say a thing in the first language, and smaller below in the second where it differs."""
    for number, text in enumerate(dict.fromkeys(texts)):
        yield Entry((Span(text),), Role.SECOND if number else Role.TEXT)


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
        yield Entry(_figure(item.bag_seal, bold=True))


def _items(matter: Matter) -> tuple[SeizedItem, ...]:
    return _seizure(matter).items


_ITEMS = Table(
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


def _keeping(matter: Matter) -> Iterator[Line]:
    """Say what becomes of the items: samples, storage, expert opinion, deadlines, custody."""
    yield from rest.lines(matter, _seizure(matter), "seizure", _SPOKEN)


# --- 5 persons and signatures ---


def _role(matter: Matter, person: Person, number: int) -> Iterator[Entry]:
    if person.role is None:
        return
    witnesses = [p for p in _seizure(matter).persons if p.role is PersonRole.WITNESS]
    labels = [voice.catalog.label(person.role) for voice in matter.voices.all]
    if person.role is PersonRole.WITNESS and len(witnesses) > 1:
        place = sum(p.role is PersonRole.WITNESS for p in _seizure(matter).persons[:number])
        labels = [
            voice.say(_WITNESS_NUMBER, role=label, number=place)
            for voice, label in zip(matter.voices.all, labels, strict=True)
        ]
    yield from _stacked(labels)


def _name(_matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    if person.name.strip():
        yield Entry((Span(person.name, bold=True),))
    if person.name_latin.strip() and person.name_latin != person.name:
        yield Entry(_plain(person.name_latin), Role.SECOND if person.name.strip() else Role.TEXT)


def _address(matter: Matter, person: Person, _number: int) -> Iterator[Entry]:
    told = (person.address, person.document, person.languages, person.remark)
    unsigned = person.signature is not Signature.REFUSED
    spoken = {**_SPOKEN, "Person": _SPOKEN["Person"] - _REFUSAL} if unsigned else _SPOKEN
    about = _phrase(matter, *(_plain(text) for text in told), rest.row_spans(matter, person, spoken))
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
        words += [*_told(matter, _HEARD, ": ", person.heard_by, figure=False), Span(f"{stop} ")]
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
    return _seizure(matter).persons


_PERSONS = Table(
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


# --- the whole ---


def _signatories(matter: Matter) -> tuple[Signatory, ...]:
    source = matter.source
    approved = source.approving_officer if source.status is ReportStatus.APPROVED else None
    return (
        Signatory(_OFFICER_SEIZED, _names(source.seizing_officer)),
        Signatory(_APPROVED_BY, _names(approved)),
    )


def _names(officer: Officer | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in (officer.name, officer.name_latin) if name)) if officer else ()


def _number_of(matter: Matter) -> str:
    return _seizure(matter).number or matter.case.number


def _written_grounds(matter: Matter) -> str:
    return _seizure(matter).grounds


def _narrative(matter: Matter) -> str:
    return matter.case.narrative


SEIZURE = Form(
    kind=ReportKind.SEIZURE.value,
    title=ReportKind.SEIZURE.label,
    sections=(
        Section("circumstances", QT_TRANSLATE_NOOP("report", "Circumstances"), (Lines(_circumstances),)),
        Section("consignment", QT_TRANSLATE_NOOP("report", "Consignment"), (Lines(_consignment),)),
        Section(
            "grounds",
            QT_TRANSLATE_NOOP("report", "Grounds and legal basis"),
            (
                Prose(_written_grounds, "seizure.grounds"),
                Prose(_narrative, ""),
                Lines(_grounds),
            ),
        ),
        Section("items", QT_TRANSLATE_NOOP("report", "Items seized"), (_ITEMS, Lines(_keeping))),
        Section("persons", QT_TRANSLATE_NOOP("report", "Persons present, signatures"), (_PERSONS,)),
    ),
    number=_number_of,
    signatories=_signatories,
)
