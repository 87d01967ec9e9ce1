"""The inspection act as data: the whole case, with its seizure where there is one; no legal wording."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from pcu_desk.domain.case import Case, Check, CheckedPoint, Examination, Person, Seal, WeighedPlace
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports import rest
from pcu_desk.reports.form import Column, Entry, Form, Line, Lines, Matter, Prose, Section, Signatory, Table
from pcu_desk.reports.forms import consignment, examined, said, seized
from pcu_desk.reports.ingest import Spans
from pcu_desk.reports.lines import Align
from pcu_desk.reports.voices import Role

_OFFICER_EXAMINED = QT_TRANSLATE_NOOP("report", "Officer who examined")

# Tables of the act say every field of these rows that is named here; what comes later is said behind it by `rest`.
_TABLED = {"checks", "checklist", "places", "present"}
_IN_RESULT = {"found", "remarks", "declarant_absent"}
_SPOKEN: rest.Spoken = {
    **said.SPOKEN,
    "Examination": said.SPOKEN["Examination"] | _TABLED | _IN_RESULT,
    "Seal": said.SPOKEN["Seal"] | {"on", "at"},
    "Check": frozenset({"id", "kind", "at", "finding", "instrument", "by", "note"}),
    "CheckedPoint": frozenset({"id", "unit", "point", "finding", "note"}),
    "WeighedPlace": frozenset({"id", "mark", "gross", "net"}),
}
_REST_OF_RESULT: rest.Spoken = {
    **said.SPOKEN,
    "Examination": frozenset(field.name for field in dataclasses.fields(Examination)) - _IN_RESULT,
}


# --- 1 circumstances, 3 seals ---


def _circumstances(matter: Matter) -> Iterator[Line]:
    case = matter.case
    yield Line(QT_TRANSLATE_NOOP("case", "Begun"), said.moment(matter, case.begun, bold=True), "begun")
    yield Line(QT_TRANSLATE_NOOP("case", "Ended"), said.moment(matter, case.ended), "ended")
    yield Line(QT_TRANSLATE_NOOP("report", "Place"), _place(case), "place")
    yield Line(QT_TRANSLATE_NOOP("case", "Direction"), said.code(matter, case.direction), "direction")
    yield Line(QT_TRANSLATE_NOOP("report", "Officers present"), said.plain(case.officers), "officers")
    yield from rest.lines(matter, case, "", _SPOKEN)
    yield Line(QT_TRANSLATE_NOOP("report", "Held for"), said.held(matter), "released", optional=True)


def _place(case: Case) -> Spans:
    code = said.in_brackets(said.figure(case.place_code)) if case.place.strip() else said.figure(case.place_code)
    return (*said.plain(case.place), *code)


def _consignment(matter: Matter) -> Iterator[Line]:
    yield from consignment.lines(matter, seals=False)


def _seal_number(_matter: Matter, seal: Seal, _number: int) -> Iterator[Entry]:
    if seal.number.strip():
        yield Entry(said.figure(seal.number, bold=True))


def _seal_action(matter: Matter, seal: Seal, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.code(matter, seal.action))


def _seal_state(matter: Matter, seal: Seal, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.code(matter, seal.state))
    yield from said.entry(said.code(matter, seal.kind), Role.SECOND if seal.state else Role.TEXT)


def _seal_place(matter: Matter, seal: Seal, _number: int) -> Iterator[Entry]:
    yield from said.entry(
        said.phrase(matter, said.plain(seal.on), said.moment(matter, seal.at), rest.row_spans(matter, seal, _SPOKEN))
    )


_SEALS = Table(
    lambda matter: matter.case.seals,
    (
        Column(QT_TRANSLATE_NOOP("seal", "Number"), 32, _seal_number),
        Column(QT_TRANSLATE_NOOP("seal", "Found, removed, applied"), 36, _seal_action),
        Column(QT_TRANSLATE_NOOP("report", "Kind, state"), 47, _seal_state),
        Column(QT_TRANSLATE_NOOP("report", "Where, when"), 60, _seal_place),
    ),
    path="seals",
    end=QT_TRANSLATE_NOOP("report", "Seals 1–{count}, end of list"),
)


# --- 4 checks, 5 examination, 6 checklist ---


def _check_kind(matter: Matter, check: Check, _number: int) -> Iterator[Entry]:
    if check.kind:
        yield from said.stacked(matter, [voice.catalog.label(check.kind) for voice in matter.voices.all])


def _check_finding(matter: Matter, check: Check | CheckedPoint, _number: int) -> Iterator[Entry]:
    if check.finding:
        yield from said.stacked(matter, [voice.catalog.label(check.finding) for voice in matter.voices.all])


def _check_time(matter: Matter, check: Check, _number: int) -> Iterator[Entry]:
    yield from said.stacked_moment(matter, check.at)


def _check_means(_matter: Matter, check: Check, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.plain(check.instrument))
    yield from said.entry(said.plain(check.by), Role.SECOND if check.instrument.strip() else Role.TEXT)


def _check_note(matter: Matter, check: Check, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.phrase(matter, said.plain(check.note), rest.row_spans(matter, check, _SPOKEN)))


_CHECKS = Table(
    lambda matter: matter.case.examination.checks,
    (
        Column(QT_TRANSLATE_NOOP("check", "Check"), 37, _check_kind),
        Column(QT_TRANSLATE_NOOP("check", "When"), 27, _check_time),
        Column(QT_TRANSLATE_NOOP("check", "Finding"), 26, _check_finding),
        Column(QT_TRANSLATE_NOOP("report", "Instrument, done by"), 40, _check_means),
        Column(QT_TRANSLATE_NOOP("check", "Remark"), 45, _check_note),
    ),
    path="examination.checks",
    end=QT_TRANSLATE_NOOP("report", "Checks 1–{count}, end of list"),
)


def _examination(matter: Matter) -> Iterator[Line]:
    yield from examined.lines(matter, _SPOKEN, act=True)


def _weighed_mark(matter: Matter, place: WeighedPlace, _number: int) -> Iterator[Entry]:
    yield from said.entry(said.phrase(matter, said.plain(place.mark), rest.row_spans(matter, place, _SPOKEN)))


def _weighed_gross(matter: Matter, place: WeighedPlace, _number: int) -> Iterator[Entry]:
    yield from _mass(matter, place.gross)


def _weighed_net(matter: Matter, place: WeighedPlace, _number: int) -> Iterator[Entry]:
    yield from _mass(matter, place.net)


def _mass(matter: Matter, mass: Quantity | None) -> Iterator[Entry]:
    if mass:
        yield Entry((matter.voices.first.quantity(mass),))
        yield from seized.other_unit(matter, mass)


_PLACES = Table(
    lambda matter: matter.case.examination.places,
    (
        Column(QT_TRANSLATE_NOOP("report", "No."), 8, seized.numbered),
        Column(QT_TRANSLATE_NOOP("place", "Place, its mark"), 87, _weighed_mark),
        Column(QT_TRANSLATE_NOOP("place", "Gross"), 40, _weighed_gross, Align.END),
        Column(QT_TRANSLATE_NOOP("place", "Net"), 40, _weighed_net, Align.END),
    ),
    path="",
    end=QT_TRANSLATE_NOOP("report", "Places 1–{count}, end of list"),
)


def _point(matter: Matter, row: CheckedPoint, _number: int) -> Iterator[Entry]:
    if row.point:
        yield from said.stacked(matter, [voice.catalog.label(row.point) for voice in matter.voices.all])


def _point_note(matter: Matter, row: CheckedPoint, _number: int) -> Iterator[Entry]:
    unit = examined.checked_unit(matter, row)
    yield from said.entry(said.phrase(matter, unit, said.plain(row.note), rest.row_spans(matter, row, _SPOKEN)))


_CHECKLIST = Table(
    lambda matter: matter.case.examination.checklist,
    (
        Column(QT_TRANSLATE_NOOP("checkpoint_row", "Point"), 68, _point),
        Column(QT_TRANSLATE_NOOP("checkpoint_row", "Finding"), 27, _check_finding),
        Column(QT_TRANSLATE_NOOP("checkpoint_row", "Remark"), 80, _point_note),
    ),
    path="examination.checklist",
    end=QT_TRANSLATE_NOOP("report", "Points 1–{count}, end of list"),
)


# --- 7 result, 8 seizure, 9 persons ---


def _result(matter: Matter) -> Iterator[Line]:
    examination = matter.case.examination
    yield Line(QT_TRANSLATE_NOOP("report", "Result"), said.code(matter, examination.result), "examination.result")
    decision = said.code(matter, examination.decision)
    yield Line(QT_TRANSLATE_NOOP("examination", "Decision"), decision, "examination.decision")
    yield from rest.lines(matter, examination, "examination", _REST_OF_RESULT)


def _seizure(matter: Matter) -> Iterator[Line]:
    """Say what was seized, where, how and on what grounds; nothing where nothing was seized."""
    seizure = matter.case.seizure
    if seizure is None:
        return
    yield Line(QT_TRANSLATE_NOOP("report", "Seizure report no."), said.figure(seizure.number, bold=True), "seizure")
    yield Line(QT_TRANSLATE_NOOP("report", "Date and time"), said.moment(matter, seizure.at), "seizure.at")
    yield Line(QT_TRANSLATE_NOOP("report", "Place"), said.place(matter), "seizure.place")
    yield Line(QT_TRANSLATE_NOOP("report", "Legal basis"), said.legal_basis(matter), "seizure.legal_basis")
    yield from seized.ways(matter)
    yield from seized.formalities(matter)


def _grounds(matter: Matter) -> str:
    return said.seizure(matter).grounds


def _present(matter: Matter) -> tuple[Person, ...]:
    """Return everyone who was there, once: those at the examination, then those at the seizure, as they signed."""
    persons = said.seizure(matter).persons
    known = {(one.role, one.name, one.name_latin, one.document) for one in persons}
    others = tuple(
        Person(one.id, one.role, one.name, one.name_latin, document=one.document)
        for one in matter.case.examination.present
        if (one.role, one.name, one.name_latin, one.document) not in known
    )
    return (*others, *persons)


def _signatories(matter: Matter) -> tuple[Signatory, ...]:
    return said.signatories(matter, _OFFICER_EXAMINED)


INSPECTION = Form(
    kind=ReportKind.INSPECTION.value,
    title=ReportKind.INSPECTION.label,
    sections=(
        Section("circumstances", QT_TRANSLATE_NOOP("report", "Circumstances"), (Lines(_circumstances),)),
        Section("consignment", QT_TRANSLATE_NOOP("report", "Consignment"), (Lines(_consignment),)),
        Section("seals", QT_TRANSLATE_NOOP("report", "Seals"), (_SEALS,)),
        Section("checks", QT_TRANSLATE_NOOP("report", "Checks"), (_CHECKS,)),
        Section("examination", QT_TRANSLATE_NOOP("report", "Examination"), (Lines(_examination), _PLACES)),
        Section("checklist", QT_TRANSLATE_NOOP("report", "Checklist"), (_CHECKLIST,)),
        Section(
            "result",
            QT_TRANSLATE_NOOP("report", "Result and decision"),
            (Prose(lambda matter: matter.case.narrative, ""), Lines(_result)),
        ),
        Section(
            "seizure",
            QT_TRANSLATE_NOOP("report", "Seizure"),
            (Prose(_grounds, ""), Lines(_seizure), seized.ITEMS, Lines(seized.keeping)),
        ),
        Section(
            "persons",
            QT_TRANSLATE_NOOP("report", "Persons present, signatures"),
            (seized.table_of(_present, ""),),
        ),
    ),
    number=lambda matter: matter.case.number,
    signatories=_signatories,
)
