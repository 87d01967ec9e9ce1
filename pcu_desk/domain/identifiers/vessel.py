"""Vessels: the IMO ship identification number; knows no company numbers and no MMSI."""

from __future__ import annotations

import re

from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import Reading, checked, to_go
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

IMO_WRONG = QT_TRANSLATE_NOOP(
    "identifier", "The last digit would be {expected}, not {found}. Some ships differ: compare with the ship's papers."
)

_WHOLE = re.compile(r"(?:IMO)?([0-9]{7})")
_BEGUN = re.compile(r"IMO([0-9]{0,6})")
_LENGTH = 7


def read_imo(spelled: Spelling) -> Reading | None:
    """Read a ship's number with or without the letters IMO; its check only advises."""
    if begun := _BEGUN.fullmatch(spelled.latin):
        return to_go(IdKind.IMO, spelled, _LENGTH - len(begun[1]))
    if not (whole := _WHOLE.fullmatch(spelled.latin)):
        return None
    return checked(IdKind.IMO, spelled, whole[1], str(imo_check_digit(whole[1][:6])), IMO_WRONG)


def imo_check_digit(six: str) -> int:
    """Return the last digit of the sum of six digits, weighed 7 to 2."""
    return sum(int(c) * weight for c, weight in zip(six, range(7, 1, -1), strict=True)) % 10
