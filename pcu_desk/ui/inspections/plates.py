"""From a reading of an identifier to the plate that is painted and the words beside it."""

from __future__ import annotations

from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.identifiers import Reading, read_as
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.plate import Check, Plate

SPOKEN_RIGHT = QT_TRANSLATE_NOOP("identifier", "{number}, check digit {digit}, right")
SPOKEN_WRONG = QT_TRANSLATE_NOOP("identifier", "{number}, check digit {digit}, wrong")
SPOKEN_KEPT = QT_TRANSLATE_NOOP("identifier", "{number}, check digit {digit}, kept as seen")
SPOKEN_DOUBTFUL = QT_TRANSLATE_NOOP("identifier", "{number}, check digit {digit}, differs from the usual rule")
_SPOKEN = {
    Check.RIGHT: SPOKEN_RIGHT,
    Check.WRONG: SPOKEN_WRONG,
    Check.KEPT: SPOKEN_KEPT,
    Check.DOUBTFUL: SPOKEN_DOUBTFUL,
}
ICONS = {
    UnitKind.CONTAINER: "container",
    UnitKind.TRUCK: "truck",
    UnitKind.TRAILER: "truck",
    UnitKind.WAGON: "wagon",
    UnitKind.AIR: "plane",
    UnitKind.MAIL: "mail",
    UnitKind.VESSEL: "ship",
    UnitKind.VEHICLE: "car",
}


def icon_of(kind: UnitKind | None) -> str:
    """Return the icon of a kind of unit."""
    return ICONS.get(kind, "scan") if kind is not None else "scan"


def plate_of(kind: UnitKind | None, number: str, *, kept: bool = False, look: Look | None = None) -> Plate:
    """Return the plate of a number as typed."""
    reading = read_as(kind, number)
    parts = reading.parts
    if not parts.digit:
        return Plate(parts.body)
    check = _check(reading, kept=kept)
    return Plate(parts.body, parts.digit, check, _spoken(look, reading, check) if look else "", parts.tail)


def words_of(look: Look, reading: Reading) -> str:
    """Return what is said of a reading."""
    return look.text(reading.why, **dict(reading.params))


def doubtful(reading: Reading) -> bool:
    """Tell whether a whole number differs from a rule that only advises."""
    return reading.kind is not None and reading.advisory and not reading.valid and not reading.partial


def _check(reading: Reading, *, kept: bool) -> Check:
    if reading.valid:
        return Check.RIGHT
    if reading.advisory:
        return Check.DOUBTFUL
    return Check.KEPT if kept else Check.WRONG


def _spoken(look: Look, reading: Reading, check: Check) -> str:
    parts = reading.parts
    number = " ".join("".join(part for part in parts.body if part.isalnum()))
    if parts.tail:
        number = f"{number} {parts.digit} {' '.join(parts.tail)}"
    return look.text(_SPOKEN[check], number=number, digit=parts.digit)
