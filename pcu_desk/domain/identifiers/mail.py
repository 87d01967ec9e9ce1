"""Mail: the item number of UPU standard S10; knows no service indicators and no countries."""

from __future__ import annotations

import re

from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import Reading, checked, to_go
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

MAIL_WRONG = QT_TRANSLATE_NOOP(
    "identifier", "The ninth digit would be {expected}, not {found}. Look at the label again."
)

_WHOLE = re.compile(r"[A-Z]{2}[0-9]{9}[A-Z]{2}")
_BEGUN = re.compile(r"[A-Z]{2}[0-9]{9}[A-Z]?")
_LENGTH = 13
_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_ENDS = {10: 0, 11: 5}


def read_mail(spelled: Spelling) -> Reading | None:
    """Read a mail item number: two letters, eight digits, a check digit, two letters of the country."""
    number = spelled.latin
    if _BEGUN.fullmatch(number):
        return to_go(IdKind.MAIL, spelled, _LENGTH - len(number))
    if not _WHOLE.fullmatch(number):
        return None
    return checked(IdKind.MAIL, spelled, number, str(mail_check_digit(number[2:10])), MAIL_WRONG)


def mail_check_digit(eight: str) -> int:
    """Return the S10 check digit: 11 less the weighed sum mod 11; 10 → 0, 11 → 5."""
    digit = 11 - sum(int(c) * weight for c, weight in zip(eight, _WEIGHTS, strict=True)) % 11
    return _ENDS.get(digit, digit)
