"""Containers: ISO 6346 numbers, swap bodies of EN 13044, and the size and type code; knows no owner codes."""

from __future__ import annotations

import re

from pcu_desk.domain.identifiers.kinds import IdKind
from pcu_desk.domain.identifiers.reading import Reading, checked, plain, refused, to_go
from pcu_desk.domain.identifiers.spelling import Spelling
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

RIGHT = QT_TRANSLATE_NOOP("identifier", "Check digit right.")
WRONG_DIGIT = QT_TRANSLATE_NOOP("identifier", "ISO 6346 gives {expected}, not {found}. Look at the box again.")
WRONG_CATEGORY = QT_TRANSLATE_NOOP(
    "identifier", "The fourth letter is {found}; ISO 6346 knows U, J, Z and A, B, D, E, K."
)
TOO_LONG = QT_TRANSLATE_NOOP("identifier", "A container number has 11 characters: {count} too many.")
SIZE_TYPE_READ = QT_TRANSLATE_NOOP("identifier", "{length}, {height}, {type}.")
NO_LENGTH = QT_TRANSLATE_NOOP("identifier", "ISO 6346 has no length {found}: the first character is 2 for 20 ft.")
NO_HEIGHT = QT_TRANSLATE_NOOP("identifier", "ISO 6346 has no height {found}: the second is 2 for 8 ft 6 in.")
NO_TYPE = QT_TRANSLATE_NOOP("identifier", "ISO 6346 has no type {found}: the third is G for general purpose.")
NO_DETAIL = QT_TRANSLATE_NOOP("identifier", "ISO 6346 has no type {found}: the fourth is a digit, as in G1.")

# A=10 ... Z=38, leaving out the multiples of 11 (ISO 6346, annex A).
LETTER_VALUES = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (n for n in range(10, 39) if n % 11), strict=True))
_WHOLE = re.compile(r"[A-Z]{4}[0-9]{7}")
_PARTIAL = re.compile(r"[A-Z]{4}[0-9]{1,6}")
_LONG = re.compile(r"[A-Z]{3}[UJZ][0-9]{8,9}")
_LENGTH = 11
# U J Z: ISO 6346; A B D E K: swap bodies, EN 13044.
_CATEGORIES = frozenset("UJZABDEK")

_SIZE_TYPE = re.compile(r"[0-9A-Z]{2}[A-Z][0-9A-Z]")
_LIKELY = 2
# Annex D: the length, and the height with the width where it is more than 8 ft.
_LENGTHS = {
    "1": QT_TRANSLATE_NOOP("size_type", "10 ft"),
    "2": QT_TRANSLATE_NOOP("size_type", "20 ft"),
    "3": QT_TRANSLATE_NOOP("size_type", "30 ft"),
    "4": QT_TRANSLATE_NOOP("size_type", "40 ft"),
    "A": QT_TRANSLATE_NOOP("size_type", "7.15 m long"),
    "B": QT_TRANSLATE_NOOP("size_type", "7.315 m long"),
    "C": QT_TRANSLATE_NOOP("size_type", "7.43 m long"),
    "D": QT_TRANSLATE_NOOP("size_type", "7.45 m long"),
    "E": QT_TRANSLATE_NOOP("size_type", "7.82 m long"),
    "F": QT_TRANSLATE_NOOP("size_type", "8.1 m long"),
    "G": QT_TRANSLATE_NOOP("size_type", "41 ft"),
    "H": QT_TRANSLATE_NOOP("size_type", "43 ft"),
    "K": QT_TRANSLATE_NOOP("size_type", "13.6 m long"),
    "L": QT_TRANSLATE_NOOP("size_type", "45 ft"),
    "M": QT_TRANSLATE_NOOP("size_type", "48 ft"),
    "N": QT_TRANSLATE_NOOP("size_type", "49 ft"),
    "P": QT_TRANSLATE_NOOP("size_type", "53 ft"),
}
_HEIGHTS = {
    "0": QT_TRANSLATE_NOOP("size_type", "8 ft high"),
    "2": QT_TRANSLATE_NOOP("size_type", "8 ft 6 in high"),
    "4": QT_TRANSLATE_NOOP("size_type", "9 ft high"),
    "5": QT_TRANSLATE_NOOP("size_type", "9 ft 6 in high"),
    "6": QT_TRANSLATE_NOOP("size_type", "over 9 ft 6 in high"),
    "8": QT_TRANSLATE_NOOP("size_type", "4 ft 3 in high"),
    "9": QT_TRANSLATE_NOOP("size_type", "up to 4 ft high"),
    "C": QT_TRANSLATE_NOOP("size_type", "8 ft 6 in high, wider than 8 ft"),
    "D": QT_TRANSLATE_NOOP("size_type", "9 ft high, wider than 8 ft"),
    "E": QT_TRANSLATE_NOOP("size_type", "9 ft 6 in high, wider than 8 ft"),
    "F": QT_TRANSLATE_NOOP("size_type", "over 9 ft 6 in high, wider than 8 ft"),
    "L": QT_TRANSLATE_NOOP("size_type", "8 ft 6 in high, wider than 2.5 m"),
    "M": QT_TRANSLATE_NOOP("size_type", "9 ft high, wider than 2.5 m"),
    "N": QT_TRANSLATE_NOOP("size_type", "9 ft 6 in high, wider than 2.5 m"),
    "P": QT_TRANSLATE_NOOP("size_type", "over 9 ft 6 in high, wider than 2.5 m"),
}
# Annex E: the type, and the letters that close it when only the group is told.
_TYPES = {
    "G": (QT_TRANSLATE_NOOP("size_type", "general purpose"), "P"),
    "V": (QT_TRANSLATE_NOOP("size_type", "ventilated"), "H"),
    "B": (QT_TRANSLATE_NOOP("size_type", "dry bulk"), "UK"),
    "S": (QT_TRANSLATE_NOOP("size_type", "named cargo"), "N"),
    "R": (QT_TRANSLATE_NOOP("size_type", "reefer"), "ETS"),
    "H": (QT_TRANSLATE_NOOP("size_type", "insulated, or cooled by a removable unit"), "RI"),
    "U": (QT_TRANSLATE_NOOP("size_type", "open top"), "T"),
    "P": (QT_TRANSLATE_NOOP("size_type", "platform or flat rack"), "LFCS"),
    "T": (QT_TRANSLATE_NOOP("size_type", "tank"), "NDG"),
    "K": (QT_TRANSLATE_NOOP("size_type", "tank for liquids or gases"), ""),
    "N": (QT_TRANSLATE_NOOP("size_type", "tank for dry bulk"), ""),
    "A": (QT_TRANSLATE_NOOP("size_type", "air and surface"), "S"),
}


def container_check_digit(ten: str) -> int:
    """Return the ISO 6346 check digit of four letters and six digits: values × 2^position, mod 11, 10 → 0."""
    return weighed(ten) % 11 % 10


def weighed(text: str) -> int:
    """Return the sum of the ISO 6346 values of letters and digits, each × 2^position."""
    return sum((LETTER_VALUES.get(c) or int(c)) << place for place, c in enumerate(text))


def read_number(spelled: Spelling) -> Reading | None:
    """Read a container number; None when the shape is another's."""
    number = spelled.latin
    if _PARTIAL.fullmatch(number):
        return to_go(IdKind.CONTAINER, spelled, _LENGTH - len(number))
    if _LONG.fullmatch(number):
        params = (("count", str(len(number) - _LENGTH)),)
        return refused(IdKind.CONTAINER, spelled, number, TOO_LONG, params)
    if not _WHOLE.fullmatch(number):
        return None
    expected = str(container_check_digit(number[:10]))
    reading = checked(IdKind.CONTAINER, spelled, number, expected, WRONG_DIGIT, RIGHT)
    if reading.valid and number[3] not in _CATEGORIES:
        return refused(IdKind.CONTAINER, spelled, number, WRONG_CATEGORY, (("found", number[3]),))
    return reading


def read_size_type(spelled: Spelling) -> Reading | None:
    """Read a size and type code (ISO 6346, annexes D and E); None when at most one of its characters is known."""
    code = spelled.latin
    if not _SIZE_TYPE.fullmatch(code):
        return None
    length, height, kind = _LENGTHS.get(code[0]), _HEIGHTS.get(code[1]), _TYPES.get(code[2])
    if sum(part is not None for part in (length, height, kind)) < _LIKELY:
        return None
    if length is None or height is None or kind is None:
        place = [length, height, kind].index(None)
        return _unfit(spelled, (NO_LENGTH, NO_HEIGHT, NO_TYPE)[place], code[place])
    if not code[3].isdigit() and code[3] not in kind[1]:
        return _unfit(spelled, NO_DETAIL, code[2:])
    params = (("length", length), ("height", height), ("type", kind[0]))
    return plain(IdKind.SIZE_TYPE, spelled, code, SIZE_TYPE_READ, params)


def _unfit(spelled: Spelling, why: Text, found: str) -> Reading:
    return refused(IdKind.SIZE_TYPE, spelled, spelled.latin, why, (("found", found),))
