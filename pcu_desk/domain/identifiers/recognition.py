"""Which identifier a number is: every way to read it, likeliest first, or the one asked for; refuses no number."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from pcu_desk.domain.codes import DocumentKind, UnitKind
from pcu_desk.domain.identifiers import air, container, customs, mail, rail, road, vessel
from pcu_desk.domain.identifiers.kinds import DOCUMENTS, NUMBERS, UNITS, IdKind
from pcu_desk.domain.identifiers.reading import NOT_KNOWN, Reading, told
from pcu_desk.domain.identifiers.spelling import Spelling, spelling, squeeze

Rule = Callable[[Spelling], Reading | None]

# Likeliest first where the shapes of several fit.
RULES: dict[IdKind, Rule] = {
    IdKind.CONTAINER: container.read_number,
    IdKind.MAIL: mail.read_mail,
    IdKind.MRN: customs.read_mrn,
    IdKind.VIN: road.read_vin,
    IdKind.IMO: vessel.read_imo,
    IdKind.AWB: air.read_awb,
    IdKind.UIC: rail.read_uic,
    IdKind.WAGON: rail.read_wagon,
    IdKind.SIZE_TYPE: container.read_size_type,
    IdKind.HS: customs.read_hs,
    IdKind.TIR: customs.read_tir,
    IdKind.PLATE: road.read_plate,
}
_LONGEST = 100  # longer than any number with its separators; what is longer is read as a text


def candidates(typed: str) -> tuple[Reading, ...]:
    """Return every way to read `typed`, likeliest first; never empty."""
    return _read(RULES, typed)


def unit_candidates(typed: str) -> tuple[Reading, ...]:
    """Return every way to read `typed` as the number of a transport unit, likeliest first; never empty."""
    return _read((kind for kind in RULES if kind in UNITS), typed)


def read_as(kind: UnitKind | IdKind | None, typed: str) -> Reading:
    """Read `typed` as a kind of number, or as what a kind of unit bears; with none, as the likeliest unit's."""
    if kind is None:
        return unit_candidates(typed)[0]
    wanted = (kind,) if isinstance(kind, IdKind) else NUMBERS[kind]
    reading = _read(wanted, typed)[0]
    strict = wanted == (IdKind.CONTAINER,)  # a box has such a number and no other
    return reading if reading.kind is not None or not strict else _unknown(IdKind.CONTAINER, typed)


def read_document(kind: DocumentKind | None, typed: str) -> Reading | None:
    """Read the number of a document; None when nothing is typed, or when such a document's number follows no rule."""
    wanted = DOCUMENTS.get(kind) if kind is not None else None
    return read_as(wanted, typed) if wanted is not None and typed.strip() else None


def read_container(typed: str) -> Reading | None:
    """Read a container number; None when the shape is another's."""
    return _known(IdKind.CONTAINER, typed)


def read_plate(typed: str) -> Reading | None:
    """Read a number plate; None when nothing in it could be one."""
    return _known(IdKind.PLATE, typed)


def _known(kind: IdKind, typed: str) -> Reading | None:
    reading = _read((kind,), typed)[0]
    return reading if reading.kind is not None else None


def _read(kinds: Iterable[IdKind], typed: str) -> tuple[Reading, ...]:
    if len(typed) > _LONGEST:
        return (_unknown(None, typed),)
    spelled = spelling(typed)
    found = [told(reading, spelled) for kind in kinds if (reading := RULES[kind](spelled)) is not None]
    found.sort(key=lambda reading: _unlikely(reading, spelled))
    return tuple(found) or (_unknown(None, typed),)


def _unlikely(reading: Reading, spelled: Spelling) -> bool:
    """Tell what goes behind the others: another kind than the groups show, a wagon of a country that has no code."""
    if reading.kind is not IdKind.HS and customs.typed_as_hs(spelled):
        return True
    if reading.kind is IdKind.AWB and rail.typed_as_uic(spelled):
        return True
    return reading.kind is IdKind.UIC and not reading.valid and not rail.uic_country(reading.normal)


def _unknown(kind: IdKind | None, typed: str) -> Reading:
    return Reading(kind, typed, squeeze(typed), valid=False, why=NOT_KNOWN)
