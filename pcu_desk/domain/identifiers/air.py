"""Air: the number of an air waybill (IATA resolution 600a); knows no airline prefixes."""

from __future__ import annotations

import re

from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import Reading, checked, to_go
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

AWB_WRONG = QT_TRANSLATE_NOOP(
    "identifier", "The last digit would be {expected}, not {found}. Look at the waybill again."
)

_WHOLE = re.compile(r"[0-9]{11}")
_BEGUN = re.compile(r"[0-9]{3}-[0-9]{1,7}")
_LENGTH = 11


def read_awb(spelled: Spelling) -> Reading | None:
    """Read an air waybill number: prefix of 3, serial of 7, and the serial mod 7."""
    number = spelled.latin
    if _BEGUN.fullmatch(spelled.typed.strip()):
        return to_go(IdKind.AWB, spelled, _LENGTH - len(number))
    if not _WHOLE.fullmatch(number):
        return None
    return checked(IdKind.AWB, spelled, number, str(int(number[3:10]) % 7), AWB_WRONG)
