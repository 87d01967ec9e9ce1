"""Risk indicators: the program's list under the unit's own rules; a score is the sum of what is shown, never more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pcu_desk.domain import tables
from pcu_desk.domain.case import RiskMark
from pcu_desk.domain.errors import Fault, RecordError
from pcu_desk.domain.record import WRONG_FIELDS
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.unit import PortUnit

TABLE = "indicator"
TOO_FEW_POINTS = QT_TRANSLATE_NOOP("risk", "This indicator has {points} points in your unit. Fewer can't be given.")
_POINTS, _VERIFIED, _HINT = 2, 3, 4


@dataclass(frozen=True, slots=True)
class Indicator:
    """A risk indicator as the unit uses it. `own` is the unit's wording, which no catalogue translates."""

    code: str
    points: int
    label: Text | None = None
    own: str = ""
    hint: Text | None = None
    verified: bool = False


def indicators(unit: PortUnit) -> tuple[Indicator, ...]:
    """Return what an officer can mark: the program's indicators with the unit's points, then the unit's own."""
    rules = {rule.id: rule for rule in unit.indicators}
    listed = [known for cells in tables.rows(TABLE) if (known := _listed(cells, unit)) is not None]
    codes = {cells[0] for cells in tables.rows(TABLE)}
    own = [
        Indicator(rule.id, rule.points or 0, own=rule.label or rule.id)
        for code, rule in rules.items()
        if code not in codes and not rule.off
    ]
    return (*listed, *own)


def named(code: str, unit: PortUnit) -> Indicator:
    """Return an indicator by its code, also one that is switched off now; an unknown code names itself."""
    rule = next((rule for rule in unit.indicators if rule.id == code), None)
    cells = next((cells for cells in tables.rows(TABLE) if cells[0] == code), None)
    if cells is None:
        return Indicator(code, (rule.points or 0) if rule else 0, own=(rule.label if rule else "") or code)
    points = rule.points if rule and rule.points is not None else int(cells[_POINTS])
    hint = Text(f"{TABLE}_hint", cells[_HINT]) if cells[_HINT] else None
    return Indicator(code, points, Text(TABLE, cells[1]), rule.label if rule else "", hint, cells[_VERIFIED] == "v")


def marked(code: str, unit: PortUnit, note: str = "") -> RiskMark:
    """Return the mark of an indicator with the points that it has now."""
    return RiskMark(indicator=code, points=named(code, unit).points, note=note)


def pointed(marks: Sequence[RiskMark], before: Sequence[RiskMark], unit: PortUnit) -> tuple[RiskMark, ...]:
    """Return the marks with their points: those of the unit where none are given, never fewer.

    A mark that stood before keeps the points that it had then. Raises RecordError for fewer.
    """
    stood = {mark.id: mark for mark in before}
    made, faults = [], []
    for place, mark in enumerate(marks):
        was = stood.get(mark.id)
        then = was.points if was is not None and was.indicator == mark.indicator else None
        least = named(mark.indicator, unit).points if then is None else then
        made.append(replace(mark, points=least) if mark.points is None else mark)
        if mark.points is not None and mark.points < least:
            faults.append(Fault(f"risks[{place}].points", TOO_FEW_POINTS, (("points", str(least)),)))
    if faults:
        raise RecordError(WRONG_FIELDS, tuple(faults), count=len(faults))
    return tuple(made)


def _listed(cells: tuple[str, ...], unit: PortUnit) -> Indicator | None:
    rule = next((rule for rule in unit.indicators if rule.id == cells[0]), None)
    return None if rule is not None and rule.off else named(cells[0], unit)
