"""The seizure report as data: which sections, lines and columns it has and what stands in them; no legal wording."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports import rest
from pcu_desk.reports.form import Form, Line, Lines, Matter, Prose, Section, Signatory
from pcu_desk.reports.forms import consignment, examined, said, seized
from pcu_desk.reports.ingest import Span, Spans

_OFFICER_SEIZED = QT_TRANSLATE_NOOP("report", "Officer who seized")


def _circumstances(matter: Matter) -> Iterator[Line]:
    case, seizure = matter.case, said.seizure(matter)
    yield Line(QT_TRANSLATE_NOOP("report", "Date and time"), said.moment(matter, seizure.at, bold=True), "seizure.at")
    yield Line(QT_TRANSLATE_NOOP("report", "Place"), said.place(matter), "seizure.place")
    yield Line(QT_TRANSLATE_NOOP("report", "Inspection"), _inspection(matter), "begun", optional=True)
    yield Line(QT_TRANSLATE_NOOP("report", "Officers present"), said.plain(case.officers), "officers", optional=True)
    yield from seized.ways(matter)
    yield from rest.lines(matter, case, "", said.SPOKEN)
    yield Line(QT_TRANSLATE_NOOP("report", "Held for"), said.held(matter), "released", optional=True)


def _inspection(matter: Matter) -> Spans:
    """Return the direction of the goods, and when the inspection began and ended."""
    first, case = matter.voices.first, matter.case
    ends = tuple(first.moment(moment) for moment in (case.begun, case.ended) if moment)
    span = (ends[0], Span(" – "), ends[1]) if len(ends) > 1 else ends
    return said.phrase(matter, said.code(matter, case.direction), span)


def _grounds(matter: Matter) -> Iterator[Line]:
    yield Line(QT_TRANSLATE_NOOP("report", "Legal basis"), said.legal_basis(matter), "seizure.legal_basis")
    yield from examined.lines(matter)
    yield from seized.formalities(matter)


# --- the whole ---


def _signatories(matter: Matter) -> tuple[Signatory, ...]:
    return said.signatories(matter, _OFFICER_SEIZED)


def _written_grounds(matter: Matter) -> str:
    return said.seizure(matter).grounds


def _narrative(matter: Matter) -> str:
    return matter.case.narrative


SEIZURE = Form(
    kind=ReportKind.SEIZURE.value,
    title=ReportKind.SEIZURE.label,
    sections=(
        Section("circumstances", QT_TRANSLATE_NOOP("report", "Circumstances"), (Lines(_circumstances),)),
        Section("consignment", QT_TRANSLATE_NOOP("report", "Consignment"), (Lines(consignment.lines),)),
        Section(
            "grounds",
            QT_TRANSLATE_NOOP("report", "Grounds and legal basis"),
            (
                Prose(_written_grounds, "seizure.grounds"),
                Prose(_narrative, ""),
                Lines(_grounds),
            ),
        ),
        Section("items", QT_TRANSLATE_NOOP("report", "Items seized"), (seized.ITEMS, Lines(seized.keeping))),
        Section("persons", QT_TRANSLATE_NOOP("report", "Persons present, signatures"), (seized.PERSONS,)),
    ),
    number=said.seizure_number,
    signatories=_signatories,
)
