"""Printed recovery codes: 160 random bits in eight groups whose last sign checks the group; stores none of them."""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterable

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

BITS = 160
GROUPS = 8
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DATA_SIGNS = 4
_LENGTH = GROUPS * (_DATA_SIGNS + 1)
_FIELD = 0b100101  # x^5 + x^2 + 1 makes the 32 signs a field, so one wrong or two exchanged signs never pass
# What a hand confuses: letters outside the alphabet, and the Cyrillic keys that carry the same shapes.
_SEEN_AS = str.maketrans("OIL\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425", "011ABEKMH0PCTX")
_SKIPPED = frozenset(" \t\r\n-.,_/\u2010\u2011\u2012\u2013\u2014\u2212")

WRONG_LENGTH = QT_TRANSLATE_NOOP(
    "vault", "A recovery code has {expected} letters and digits; {found} were typed. Compare it with the sheet."
)
WRONG_SIGN = QT_TRANSLATE_NOOP(
    "vault", "“{sign}” does not occur in recovery codes. Compare group {group} with the sheet."
)
WRONG_GROUP = QT_TRANSLATE_NOOP("vault", "Group {group} of the recovery code differs from the sheet. Type it again.")
NOT_THESE = QT_TRANSLATE_NOOP(
    "vault", "This is a recovery code, but none of the two shown here. Type one of them from the sheet."
)


def new_code() -> str:
    """Return a fresh code as printed: eight groups of five, parted by hyphens."""
    return encode(secrets.token_bytes(BITS // 8))


def encode(secret: bytes) -> str:
    """Return the printed form of 20 bytes."""
    number = int.from_bytes(secret, "big")
    values = [number >> shift & 31 for shift in range(BITS - 5, -1, -5)]
    groups = [values[i : i + _DATA_SIGNS] for i in range(0, len(values), _DATA_SIGNS)]
    return "-".join(_print(index, group) for index, group in enumerate(groups))


def decode(typed: str) -> bytes:
    """Return the 20 bytes of a typed code, forgiving case, gaps and look-alikes; UserError names the wrong group."""
    signs = _signs(typed)
    for place, sign in enumerate(signs):
        if sign not in _ALPHABET:
            raise UserError(WRONG_SIGN, sign=sign, group=place // (_DATA_SIGNS + 1) + 1)
    if len(signs) != _LENGTH:
        raise UserError(WRONG_LENGTH, expected=_LENGTH, found=len(signs))
    number = 0
    for index in range(GROUPS):
        for value in _checked_group(index, signs):
            number = number << 5 | value
    return number.to_bytes(BITS // 8, "big")


def check_one_of(codes: Iterable[str], typed: str) -> None:
    """Raise UserError, which names the wrong group where it can, unless a typed code is one of these."""
    wanted = [decode(code) for code in codes]
    found = decode(typed)
    if not any(secrets.compare_digest(found, code) for code in wanted):
        raise UserError(NOT_THESE)


def problem(typed: str) -> UserError | None:
    """Return what is wrong with a typed code, or None: for a field that judges while it is typed."""
    try:
        decode(typed)
    except UserError as error:
        return error
    return None


def passphrase_of(secret: bytes) -> str:
    """Return the one spelling of a code that keys are derived from."""
    return encode(secret).replace("-", "")


def _signs(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper()
    return "".join(sign for sign in plain if sign not in _SKIPPED).translate(_SEEN_AS)


def _checked_group(index: int, signs: str) -> list[int]:
    start = index * (_DATA_SIGNS + 1)
    *values, check = (_ALPHABET.index(sign) for sign in signs[start : start + _DATA_SIGNS + 1])
    if _check(index, values) != check:
        raise UserError(WRONG_GROUP, group=index + 1)
    return values


def _print(index: int, values: list[int]) -> str:
    return "".join(_ALPHABET[value] for value in (*values, _check(index, values)))


def _check(index: int, values: list[int]) -> int:
    total = _times(index + 1, 2)  # ties the group to its place, so that exchanged groups are seen
    for place, value in enumerate(values):
        total ^= _times(value, place + 2)
    return total


def _times(left: int, right: int) -> int:
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _FIELD
        right >>= 1
    return product
