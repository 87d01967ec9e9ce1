"""Which checklist belongs to a transport unit, and how far it is done; decides nothing about the case."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pcu_desk.domain.case import Case, CheckedPoint, TransportUnit
from pcu_desk.domain.codes import Code, Finding, UnitKind
from pcu_desk.domain.identifiers import squeeze
from pcu_desk.domain.listed import Checkpoint
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

_SIZE_TYPE = 4


class Checklist(Code):
    """Codes: the checklists; the value is the first part of their points' codes."""

    DRY = "dry", QT_TRANSLATE_NOOP("checklist", "Dry container")
    REEFER = "reefer", QT_TRANSLATE_NOOP("checklist", "Reefer")
    OPEN_TOP = "open_top", QT_TRANSLATE_NOOP("checklist", "Open-top container")
    FLAT_RACK = "flat_rack", QT_TRANSLATE_NOOP("checklist", "Flat-rack")
    TRUCK = "truck", QT_TRANSLATE_NOOP("checklist", "Truck and trailer")
    WAGON = "wagon", QT_TRANSLATE_NOOP("checklist", "Covered wagon")
    PARCEL = "parcel", QT_TRANSLATE_NOOP("checklist", "Air cargo and mail")
    VESSEL = "vessel", QT_TRANSLATE_NOOP("checklist", "Vessel")
    VEHICLE = "vehicle", QT_TRANSLATE_NOOP("checklist", "Vehicle")


_OF_KIND = {
    UnitKind.TRUCK: Checklist.TRUCK,
    UnitKind.TRAILER: Checklist.TRUCK,
    UnitKind.WAGON: Checklist.WAGON,
    UnitKind.AIR: Checklist.PARCEL,
    UnitKind.MAIL: Checklist.PARCEL,
    UnitKind.VESSEL: Checklist.VESSEL,
    UnitKind.VEHICLE: Checklist.VEHICLE,
}
# The type group, third character of the code (ISO 6346, annex E): R, H thermal; U open top; P platform.
_OF_TYPE = {
    "R": Checklist.REEFER,
    "H": Checklist.REEFER,
    "U": Checklist.OPEN_TOP,
    "P": Checklist.FLAT_RACK,
}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the checklist of a unit is done; the last finding recorded for a point stands."""

    checklist: Checklist
    points: tuple[Checkpoint, ...]
    rows: dict[str, CheckedPoint]

    @property
    def total(self) -> int:
        """How many points there are."""
        return len(self.points)

    @property
    def done(self) -> int:
        """How many points were looked at."""
        return sum(self.finding(point) is not Finding.NOT_DONE for point in self.points)

    @property
    def suspicious(self) -> tuple[Checkpoint, ...]:
        """The points that were found suspicious, in their order."""
        return tuple(point for point in self.points if self.finding(point) is Finding.SUSPICIOUS)

    def finding(self, point: Checkpoint) -> Finding:
        """Return what a point gave; a point that nobody set is not done."""
        row = self.rows.get(point.value)
        return row.finding if row is not None and row.finding is not None else Finding.NOT_DONE

    def note(self, point: Checkpoint) -> str:
        """Return what was written of a point."""
        row = self.rows.get(point.value)
        return row.note if row is not None else ""


def checklist_of(unit: TransportUnit) -> Checklist | None:
    """Return the checklist that a unit's kind and, for a container, its size and type ask for; None for no kind."""
    if unit.kind is UnitKind.CONTAINER:
        code = squeeze(unit.size_type)
        return _OF_TYPE.get(code[2], Checklist.DRY) if len(code) == _SIZE_TYPE else Checklist.DRY
    return _OF_KIND.get(unit.kind) if unit.kind is not None else None


def points(checklist: Checklist) -> tuple[Checkpoint, ...]:
    """Return the points of a checklist in the order of their numbers."""
    own = (point for point in Checkpoint if point.checklist == checklist.value)
    return tuple(sorted(own, key=lambda point: point.number))


def rows_of(case: Case, unit: TransportUnit) -> tuple[CheckedPoint, ...]:
    """Return the points recorded for a unit: named by row id or number, or unnamed for the only one."""
    return tuple(row for row in case.examination.checklist if row.point is not None and _belongs(row, unit, case))


def checklist_in_use(case: Case, unit: TransportUnit) -> Checklist | None:
    """Return the checklist of the newest point recorded, since an officer may choose another than the kind asks for."""
    newest = max(rows_of(case, unit), key=lambda row: row.id, default=None)
    return Checklist.of(newest.point.checklist) if newest is not None and newest.point else checklist_of(unit)


def progress(case: Case, unit: TransportUnit, checklist: Checklist | None = None) -> Progress | None:
    """Return how far a unit's checklist is done; None when it has none."""
    chosen = checklist or checklist_in_use(case, unit)
    if chosen is None:
        return None
    return Progress(chosen, points(chosen), _newest(rows_of(case, unit)))


def overall(case: Case) -> tuple[int, int]:
    """Return how many points were looked at, and how many there are, in the checklists of all the units."""
    found = [known for unit in case.units if (known := progress(case, unit)) is not None]
    return sum(known.done for known in found), sum(known.total for known in found)


def _newest(rows: Iterable[CheckedPoint]) -> dict[str, CheckedPoint]:
    return {row.point.value: row for row in sorted(rows, key=lambda row: row.id) if row.point is not None}


def _belongs(row: CheckedPoint, unit: TransportUnit, case: Case) -> bool:
    if not row.unit.strip():
        return len(case.units) == 1
    return row.unit == unit.id or (bool(squeeze(unit.number)) and squeeze(row.unit) == squeeze(unit.number))
