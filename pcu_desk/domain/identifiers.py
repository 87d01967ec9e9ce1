"""Identifiers of transport units: kept as typed, with a normal form, the check and the reason when it fails."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

RIGHT = QT_TRANSLATE_NOOP("identifier", "Check digit right.")
WRONG_DIGIT = QT_TRANSLATE_NOOP("identifier", "ISO 6346 gives {expected}, not {found}. Look at the box again.")
WRONG_CATEGORY = QT_TRANSLATE_NOOP(
    "identifier", "The fourth letter is {found}; ISO 6346 knows U, J, Z and A, B, D, E, K."
)
TO_GO = QT_TRANSLATE_NOOP("identifier", "Container, {count} to go.")
PLATE_READ = QT_TRANSLATE_NOOP("identifier", "Number plate: letters and digits, no check digit.")
NOT_KNOWN = QT_TRANSLATE_NOOP("identifier", "Not a number that this program knows. It is kept as typed.")

_CONTAINER = re.compile(r"[A-Z]{4}[0-9]{7}")
_PARTIAL = re.compile(r"[A-Z]{4}[0-9]{1,6}")
_PLATE = re.compile(r"(?=.*\d)[^\W_]{4,10}")
# U J Z: ISO 6346; A B D E K: swap bodies, EN 13044.
_CATEGORIES = frozenset("UJZABDEK")
# A=10 ... Z=38, leaving out the multiples of 11 (ISO 6346, annex A).
_LETTERS = dict(zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", (n for n in range(10, 39) if n % 11), strict=True))
_LENGTH = 11


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what was typed: kind, normal form, whether its check holds, and why.

    `params` fill the placeholders of `why`; `expected` is the check digit that would be right, if one is known.
    """

    kind: UnitKind | None
    typed: str
    normal: str
    valid: bool
    why: Text
    params: tuple[tuple[str, str], ...] = ()
    expected: str = ""


def squeeze(typed: str) -> str:
    """Return the normal spelling: NFKC, upper case, ASCII digits, without spaces and separators."""
    text = unicodedata.normalize("NFKC", typed).upper()
    if not text.isascii():
        text = "".join(str(unicodedata.decimal(c, c)) for c in text)
    return re.sub(r"[\s./·‐-―_-]+", "", text)


def container_check_digit(ten: str) -> int:
    """Return the ISO 6346 check digit of four letters and six digits: values × 2^position, mod 11, 10 → 0."""
    total = sum((_LETTERS.get(c) or int(c)) << place for place, c in enumerate(ten))
    return total % 11 % 10


def read_container(typed: str) -> Reading | None:
    """Read a container number; None when the shape is another's."""
    normal = squeeze(typed)
    if _PARTIAL.fullmatch(normal):
        missing = str(_LENGTH - len(normal))
        return Reading(UnitKind.CONTAINER, typed, normal, valid=False, why=TO_GO, params=(("count", missing),))
    if not _CONTAINER.fullmatch(normal):
        return None
    expected = str(container_check_digit(normal[:10]))
    if normal[10] != expected:
        digits = (("expected", expected), ("found", normal[10]))
        return Reading(
            UnitKind.CONTAINER, typed, normal, valid=False, why=WRONG_DIGIT, params=digits, expected=expected
        )
    if normal[3] not in _CATEGORIES:
        params = (("found", normal[3]),)
        return Reading(UnitKind.CONTAINER, typed, normal, valid=False, why=WRONG_CATEGORY, params=params)
    return Reading(UnitKind.CONTAINER, typed, normal, valid=True, why=RIGHT, expected=expected)


def read_plate(typed: str) -> Reading | None:
    """Read a number plate; None when nothing in it could be one."""
    normal = squeeze(typed)
    if not _PLATE.fullmatch(normal):
        return None
    return Reading(UnitKind.TRUCK, typed, normal, valid=True, why=PLATE_READ)


def candidates(typed: str) -> tuple[Reading, ...]:
    """Return every way to read `typed`, likeliest first; never empty."""
    readings = [r for r in (read_container(typed), read_plate(typed)) if r is not None]
    return tuple(readings) or (Reading(None, typed, squeeze(typed), valid=False, why=NOT_KNOWN),)


def read_as(kind: UnitKind | None, typed: str) -> Reading:
    """Read `typed` as a given kind; the likeliest candidate when no kind is given."""
    reader = {UnitKind.CONTAINER: read_container, UnitKind.TRUCK: read_plate}.get(kind) if kind else None
    reading = reader(typed) if reader else candidates(typed)[0]
    return reading or Reading(kind, typed, squeeze(typed), valid=False, why=NOT_KNOWN)
