"""Values between record and screen, in the officer's language: 12,640 кг is 12.640 kg. It keeps each digit."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale

from pcu_desk.domain.codes import Unit
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.lists import ListName, load
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import NO_UNIT, parse_money, parse_number, plain
from pcu_desk.domain.record import check_text
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.code_points import seen, unseen
from pcu_desk.ui.inspections.declared import Declared

NOT_A_TIME = QT_TRANSLATE_NOOP(
    "form", "{value} is no date with a time. Such as 21.11.2026 15:20; 15:20 alone is today."
)
NOT_A_DAY = QT_TRANSLATE_NOOP("form", "{value} is no date. Such as 21.11.2026.")
NOT_WHOLE = QT_TRANSLATE_NOOP("form", "{value} is no whole number.")
YES = QT_TRANSLATE_NOOP("form", "Yes")
NO = QT_TRANSLATE_NOOP("form", "No")
_DAYS = ("d.M.yyyy", "yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "d/M/yyyy", "d-M-yyyy", "d.M.yy")
_NBSP = "\N{NO-BREAK SPACE}"
_TABLES = frozenset(ListName)
_TEXTS = (Kind.TEXT, Kind.LONG, Kind.IDENTIFIER, Kind.LEGAL_BASIS)
# What a sentence written from right to left sets around its parts; no value that is not text holds one.
_MARKS = re.compile("[\u200e\u200f\u2066-\u2069]")


def shown(catalog: Catalog, what: Declared, value: Any) -> str:  # noqa: ANN401 - a record's value
    """Return a record's value as the officer reads it; "" for nothing."""
    if value in (None, "", []):
        return ""
    words = _shown(catalog, what, value)
    if what.kind in _TEXTS or what.table:
        return seen(words, lines=what.kind is Kind.LONG)
    return _MARKS.sub("", words)


def read(catalog: Catalog, what: Declared, typed: str) -> Any:  # noqa: ANN401 - a record's value
    """Return the record's value of what was typed; "" is nothing. Raises UserError with what to type instead."""
    if what.kind in _TEXTS:
        return check_text(unseen(typed))
    if what.table:
        return code_of(what.table, check_text(unseen(typed).strip()), catalog.language)
    text = check_text(_MARKS.sub("", typed).strip())
    return _read(catalog, what, text, _ascii(text)) if text else None


def code_of(table: str, typed: str, language: str) -> str:
    """Return the code that was typed, or whose whole name was typed, as it is written; any other text as it is."""
    if not typed or not known_table(table):
        return typed
    known = load(ListName(table))
    if (entry := known.get(typed) or known.find("alpha3", typed.upper())) is not None:
        return as_written(table, entry.code)
    for entry in known.search(typed, language, 2):
        if typed.casefold() in {known.label(entry.code, language).casefold(), entry.english.casefold()}:
            return as_written(table, entry.code)
    return typed


def known_table(name: str) -> bool:
    """Tell whether a field's table is one that is looked up while typing."""
    return name in _TABLES


def as_written(table: str, code: str) -> str:
    """Return a code as people write it: 2915.21."""
    return f"{code[:4]}.{code[4:]}" if table == ListName.HS and len(code) > 4 else code  # noqa: PLR2004 - a heading


def yes_or_no(catalog: Catalog, *, flag: bool) -> str:
    """Return the word for a mark that was made."""
    return catalog.text(YES if flag else NO)


def _shown(catalog: Catalog, what: Declared, value: Any) -> str:  # noqa: ANN401, PLR0911 - one line per kind
    match what.kind:
        case Kind.CODE if what.codes is not None:
            return catalog.label(what.codes(value))  # type: ignore[call-arg]  # looked up by value
        case Kind.YES_NO:
            return yes_or_no(catalog, flag=value)
        case Kind.NUMBER:
            return catalog.number(Decimal(value))
        case Kind.QUANTITY:
            unit = Unit(value["unit"])  # type: ignore[call-arg]  # looked up by value
            return f"{catalog.number(Decimal(value['amount']))}{_NBSP}{catalog.label(unit)}"
        case Kind.MONEY:
            return f"{catalog.number(Decimal(value['amount']))}{_NBSP}{value['currency']}"
        case Kind.MOMENT:
            return catalog.moment(Moment.parse(value)).replace(_NBSP, " ")
        case Kind.DATE:
            return catalog.date(date.fromisoformat(value)).replace(_NBSP, " ")
        case _:
            return str(value)


def _read(catalog: Catalog, what: Declared, text: str, digits: str) -> Any:  # noqa: ANN401 - a record's value
    match what.kind:
        case Kind.NUMBER:
            return _number(text, whole=what.whole)
        case Kind.QUANTITY:
            return _quantity(catalog, text)
        case Kind.MONEY:
            money = parse_money(text)
            return {"amount": plain(money.amount), "currency": money.currency}
        case Kind.MOMENT:
            return _moment(catalog, digits, text).iso()
        case Kind.DATE:
            return _day(catalog, digits, text).isoformat()
        case _:
            return text


def _ascii(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9, an Arabic comma and a no-break space as ours."""
    digits = "".join(str(unicodedata.decimal(sign, sign)) for sign in text)
    return digits.replace("\u060c", ",").replace(_NBSP, " ")


def _number(text: str, *, whole: bool) -> str:
    number = parse_number(text)
    if whole and number != number.to_integral_value():
        raise UserError(NOT_WHOLE, value=text)
    return str(int(number)) if whole else plain(number)


def _quantity(catalog: Catalog, text: str) -> dict[str, str]:
    spellings = [(name, unit) for unit in Unit for name in (unit.value, _plain(catalog.label(unit)))]
    low = _plain(text)
    for name, unit in sorted(spellings, key=lambda pair: -len(pair[0])):
        if low.endswith(name) and (number := low[: -len(name)].strip()):
            return {"amount": plain(parse_number(number)), "unit": unit.value}
    raise UserError(NO_UNIT, value=text)


def _plain(words: str) -> str:
    return _MARKS.sub("", words).lower().rstrip(".")


def _moment(catalog: Catalog, text: str, whole: str) -> Moment:
    if "T" in text:
        return Moment.parse(text)
    day_text, _, time_text = text.rpartition(" ")
    now = Moment.now()
    try:
        hours, minutes = (int(part) for part in time_text.split(":"))
        day = _day(catalog, day_text.strip(" ,"), whole) if day_text else now.local.date()
        zone = timezone(timedelta(minutes=now.offset))
        return Moment.parse(datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone).isoformat())
    except ValueError:
        raise UserError(NOT_A_TIME, value=whole) from None


def _day(catalog: Catalog, text: str, whole: str) -> date:
    for locale in (QLocale(catalog.language), QLocale.c()):
        for pattern in _DAYS:
            found = locale.toDate(text, pattern)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
    raise UserError(NOT_A_DAY, value=whole)
