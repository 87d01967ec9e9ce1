"""From a reading of an identifier to the plate that is painted and the words beside it."""

from __future__ import annotations

from pcu_desk.domain import identifiers
from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.identifiers import Reading, read_as
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.plate import Check, Plate

SPOKEN_RIGHT = QT_TRANSLATE_NOOP("identifier", "{number}, check digit {digit}, right")
SPOKEN_WRONG = QT_TRANSLATE_NOOP("identifier", "{number}, check digit {digit}, wrong")
SPOKEN_KEPT = QT_TRANSLATE_NOOP("identifier", "{number}, check digit {digit}, kept as seen")
ICONS = {UnitKind.CONTAINER: "container", UnitKind.TRUCK: "truck"}
_OWNER, _SERIAL, _FULL = 4, 10, 11


def icon_of(kind: UnitKind | None) -> str:
    """Return the icon of a kind of unit."""
    return ICONS.get(kind, "scan") if kind is not None else "scan"


def plate_of(kind: UnitKind | None, number: str, *, kept: bool = False, look: Look | None = None) -> Plate:
    """Return the plate of a number as typed."""
    reading = read_as(kind, number)
    if reading.kind is not UnitKind.CONTAINER or len(reading.normal) != _FULL:
        return Plate(number.strip() or reading.normal)
    body, digit = f"{reading.normal[:_OWNER]} {reading.normal[_OWNER:_SERIAL]}", reading.normal[_SERIAL]
    check = Check.RIGHT if reading.valid else Check.KEPT if kept else Check.WRONG
    return Plate(body, digit, check, _spoken(look, reading, check) if look else "")


def words_of(look: Look, reading: Reading) -> str:
    """Return what is said of a reading."""
    return look.text(reading.why, **dict(reading.params))


def wrong(reading: Reading) -> bool:
    """Tell whether a whole container number fails its check."""
    return reading.kind is UnitKind.CONTAINER and not reading.valid and reading.why is not identifiers.TO_GO


def _spoken(look: Look, reading: Reading, check: Check) -> str:
    text = {Check.RIGHT: SPOKEN_RIGHT, Check.KEPT: SPOKEN_KEPT}.get(check, SPOKEN_WRONG)
    return look.text(text, number=" ".join(reading.normal[:_SERIAL]), digit=reading.normal[_SERIAL])
