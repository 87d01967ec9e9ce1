"""Road: number plates, which have no rule, and the vehicle identification number of ISO 3779; knows no makers."""

from __future__ import annotations

import re

from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import Reading, checked, plain, refused, to_go
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

PLATE_READ = QT_TRANSLATE_NOOP("identifier", "Number plate: letters and digits, no check digit.")
VIN_WRONG = QT_TRANSLATE_NOOP(
    "identifier", "Place 9 would be {expected}, not {found}. Many makers do not use it: keep what you see."
)
VIN_LETTER = QT_TRANSLATE_NOOP("identifier", "A VIN has no I, O or Q; this one has {found}. Look for 1 or 0.")

_PLATE = re.compile(r"(?=.*\d)[^\W_]{4,10}")
_VIN = re.compile(r"[0-9A-Z]{17}")
_BEGUN = re.compile(r"(?![A-Z]{2}[0-9]{9})(?=.*[0-9])(?=(?:.*[A-Z]){3})[0-9A-HJ-NPR-Z]{12,16}")
_LENGTH = 17
# 49 CFR 565.15: I, O and Q have no value since they are not used.
_VALUES = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "12345678123457923456789"), strict=True))
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def read_plate(spelled: Spelling) -> Reading | None:
    """Read a number plate in any alphabet; None when nothing in it could be one."""
    if not _PLATE.fullmatch(spelled.squeezed):
        return None
    return plain(IdKind.PLATE, spelled, spelled.squeezed, PLATE_READ)


def read_vin(spelled: Spelling) -> Reading | None:
    """Read a VIN; its check in place 9 only advises."""
    number = spelled.latin
    if _BEGUN.fullmatch(number):
        return to_go(IdKind.VIN, spelled, _LENGTH - len(number))
    if not _VIN.fullmatch(number):
        return None
    if unused := [letter for letter in number if letter in "IOQ"]:
        return refused(IdKind.VIN, spelled, number, VIN_LETTER, (("found", ", ".join(dict.fromkeys(unused))),))
    return checked(IdKind.VIN, spelled, number, vin_check(number), VIN_WRONG)


def vin_check(number: str) -> str:
    """Return place 9 of a VIN: weighed sum mod 11, X for 10."""
    total = sum((_VALUES.get(c) or int(c)) * weight for c, weight in zip(number, _WEIGHTS, strict=True))
    return "0123456789X"[total % 11]
