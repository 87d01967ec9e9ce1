"""Numbers with their unit, kept to the digit as recorded; never floats, never converted."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from pcu_desk.domain.codes import Unit
from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_A_NUMBER = QT_TRANSLATE_NOOP("record", "{value} is not a number. Digits and one decimal sign only.")
NO_UNIT = QT_TRANSLATE_NOOP("record", "{value} has no unit. Write the number and its unit, such as 12.640 kg.")
NO_CURRENCY = QT_TRANSLATE_NOOP(
    "record", "{value} has no currency. Write the number and three letters, such as 520 USD."
)

_PLAIN = re.compile(r"\d{1,15}(\.\d{1,9})?", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}( \d{3})+([.,]\d+)?", re.ASCII)
_SPLIT = re.compile(r"(?P<number>[\d.,\s\u066b]+)(?P<rest>[^\W\d]\w*)")
_CURRENCY = re.compile(r"[A-Za-z]{3}")
_LONGEST = 60  # characters of the longest number that anybody types, its groups and unit included


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount in the unit in which it was found (`12.640 kg`, `18000 pills`)."""

    amount: Decimal
    unit: Unit


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217)."""

    amount: Decimal
    currency: str


def parse_number(typed: str) -> Decimal:
    """Read a number as typed: any script's digits, groups of three split by spaces; a lone comma is the decimal sign.

    Raises UserError.
    """
    if len(typed) > _LONGEST:
        raise UserError(NOT_A_NUMBER, value=quoted(typed))
    text = "".join(str(unicodedata.decimal(c, c)) for c in typed.strip()).replace("\u066b", ".")
    text = re.sub(r"[\u00a0\u202f\u2009]", " ", text)
    if _GROUPED.fullmatch(text):
        text = text.replace(" ", "")
    text = text.replace(",", ".") if text.count(",") == 1 and "." not in text else text
    if not _PLAIN.fullmatch(text):
        raise UserError(NOT_A_NUMBER, value=quoted(typed))
    return Decimal(text)


def plain(number: Decimal) -> str:
    """Return the digits as recorded, trailing zeros included, without exponent."""
    return format(number, "f")


def parse_quantity(typed: str) -> Quantity:
    """Read `12.640 kg`; the unit is a code of `Unit`. Raises UserError."""
    number, name = _split(typed)
    if (unit := next((known for known in Unit if known.value == name.lower()), None)) is None:
        raise UserError(NO_UNIT, value=quoted(typed))
    return Quantity(parse_number(number), unit)


def parse_money(typed: str) -> Money:
    """Read `520 USD`. Raises UserError."""
    number, name = _split(typed)
    if not _CURRENCY.fullmatch(name):
        raise UserError(NO_CURRENCY, value=quoted(typed))
    return Money(parse_number(number), name.upper())


def _split(typed: str) -> tuple[str, str]:
    """Return the number and the word after it, both "" when that is not the shape of it."""
    match = _SPLIT.fullmatch(typed.strip()) if len(typed) <= _LONGEST else None
    return (match["number"], match["rest"]) if match else ("", "")
