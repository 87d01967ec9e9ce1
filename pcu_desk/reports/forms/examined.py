"""An examination on paper: how it was done, what was weighed and measured, what each point of the checklist gave."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.case import CheckedPoint, Examination
from pcu_desk.domain.codes import Finding
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports import rest
from pcu_desk.reports.form import Line, Matter
from pcu_desk.reports.forms import said
from pcu_desk.reports.ingest import Span, Spans

_CHECKLIST = QT_TRANSLATE_NOOP("report", "Checklist")
_AMOUNTS = QT_TRANSLATE_NOOP("report", "Gross mass: documents / found")


def lines(matter: Matter, spoken: rest.Spoken = said.SPOKEN, *, act: bool = False) -> Iterator[Line]:
    """Return the lines of the examination; the act of it has its decision, result and checklist elsewhere."""
    examination = matter.case.examination
    first = matter.voices.first
    share = said.plain(examination.share)
    if act:
        yield Line(QT_TRANSLATE_NOOP("examination", "Share unloaded"), share, "examination.share", optional=True)
    else:
        done = said.phrase(matter, said.code(matter, examination.decision), share)
        yield Line(QT_TRANSLATE_NOOP("report", "Examination"), done, "examination.decision", optional=True)
    opened = said.moment(matter, examination.opened)
    yield Line(QT_TRANSLATE_NOOP("report", "Opened"), opened, "examination.opened", optional=True)
    masses = [first.quantity(q) if q else Span("–") for q in (examination.gross_documents, examination.gross_found)]
    weighed: Spans = ()
    if examination.gross_documents or examination.gross_found:
        both = (masses[0], Span(" / "), masses[1])
        weighed = said.phrase(matter, both, said.inline(matter, examination.determined))
    yield Line(_AMOUNTS, weighed, "examination.gross_found", optional=True)
    radiation = (first.number(examination.radiation),) if examination.radiation is not None else ()
    measured = said.phrase(matter, radiation, said.plain(examination.instrument))
    yield Line(QT_TRANSLATE_NOOP("report", "Radiation, µSv/h"), measured, "examination.radiation", optional=True)
    if not act:
        found = said.code(matter, examination.result)
        yield Line(QT_TRANSLATE_NOOP("report", "Result"), found, "examination.result", optional=True)
    yield from rest.lines(matter, examination, "examination", spoken)
    if not act:
        yield Line(_CHECKLIST, _checklist(matter, examination), "examination.checklist", optional=True)


def _checklist(matter: Matter, examination: Examination) -> Spans:
    """Return the points of the checklist by what they gave, those done first; remarks stand with their points."""
    groups: list[Spans] = []
    for finding in (*Finding, None):
        rows = [row for row in examination.checklist if row.finding is finding]
        if points := said.phrase(matter, *(_checked_point(matter, row) for row in rows)):
            found = (*matter.voices.both(finding.label), Span(said.colon(matter))) if finding else ()
            groups.append((*found, *points))
    return tuple(span for number, group in enumerate(groups) for span in ((Span(" · "),) if number else ()) + group)


def _checked_point(matter: Matter, row: CheckedPoint) -> Spans:
    more = said.phrase(matter, checked_unit(matter, row), said.plain(row.note))
    return (*matter.voices.label(row.point), *said.in_brackets(more)) if row.point else more


def checked_unit(matter: Matter, row: CheckedPoint) -> Spans:
    """Name the unit of a point where there are several, or where it is none of those recorded."""
    units = {unit.id: unit.number for unit in matter.case.units}
    return () if len(units) == 1 and row.unit in units else said.figure(units.get(row.unit, row.unit))
