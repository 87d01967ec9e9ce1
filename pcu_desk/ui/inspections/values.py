"""Values between record and screen, in the officer's language: 12,640 кг is 12.640 kg. It keeps each digit."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QLocale

from pcu_desk.domain.codes import Unit
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.listed import Coded
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import NO_UNIT, parse_money, parse_number, plain
from pcu_desk.domain.record import check_text
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog

NOT_A_TIME = QT_TRANSLATE_NOOP(
    "form", "{value} is no date with a time. Such as 21.11.2026 15:20; 15:20 alone is today."
)
NOT_A_DAY = QT_TRANSLATE_NOOP("form", "{value} is no date. Such as 21.11.2026.")
NOT_A_COUNTRY = QT_TRANSLATE_NOOP("form", "{value} is no country code. Two letters, such as GE.")
_DAYS = ("d.M.yyyy", "yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "d/M/yyyy", "d.M.yy")
_COUNTRY = 2
_NBSP = "\N{NO-BREAK SPACE}"


def shown(catalog: Catalog, kind: Kind, value: Any, codes: type[Coded] | None = None) -> str:  # noqa: ANN401, PLR0911 - one line per kind
    """Return a record's value as the officer reads it; "" for nothing."""
    if value in (None, "", []):
        return ""
    match kind:
        case Kind.CODE if codes is not None:
            return catalog.label(codes(value))  # type: ignore[call-arg]  # looked up by value
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
            return catalog.date(date.fromisoformat(value))
        case _:
            return str(value)


def read(catalog: Catalog, kind: Kind, typed: str) -> Any:  # noqa: ANN401, PLR0911 - one line per kind
    """Return the record's value of what was typed; "" is nothing. Raises UserError with what to type instead."""
    text = typed.strip()
    if kind in (Kind.TEXT, Kind.LONG, Kind.IDENTIFIER, Kind.LEGAL_BASIS):
        return check_text(typed if kind is Kind.LONG else text)
    if kind is Kind.COUNTRY:
        return _country(text)
    if not text:
        return None
    match kind:
        case Kind.NUMBER:
            return plain(parse_number(text))
        case Kind.QUANTITY:
            return _quantity(catalog, text)
        case Kind.MONEY:
            money = parse_money(text)
            return {"amount": plain(money.amount), "currency": money.currency}
        case Kind.MOMENT:
            return _moment(catalog, text).iso()
        case Kind.DATE:
            return _day(catalog, text, text).isoformat()
        case _:
            return text


def _country(text: str) -> str:
    code = text.upper()
    if code and not (len(code) == _COUNTRY and code.isascii() and code.isalpha()):
        raise UserError(NOT_A_COUNTRY, value=text)
    return code


def _quantity(catalog: Catalog, text: str) -> dict[str, str]:
    spellings = [(name, unit) for unit in Unit for name in (unit.value, catalog.label(unit).lower().rstrip("."))]
    low = text.lower().rstrip(".")
    for name, unit in sorted(spellings, key=lambda pair: -len(pair[0])):
        if low.endswith(name) and (number := low[: -len(name)].strip()):
            return {"amount": plain(parse_number(number)), "unit": unit.value}
    raise UserError(NO_UNIT, value=text)


def _moment(catalog: Catalog, text: str) -> Moment:
    if "T" in text:
        return Moment.parse(text)
    day_text, _, time_text = text.rpartition(" ")
    now = Moment.now()
    try:
        hours, minutes = (int(part) for part in time_text.split(":"))
        day = _day(catalog, day_text.rstrip(","), text) if day_text else now.local.date()
        zone = timezone(timedelta(minutes=now.offset))
        return Moment.parse(datetime(day.year, day.month, day.day, hours, minutes, tzinfo=zone).isoformat())
    except ValueError:
        raise UserError(NOT_A_TIME, value=text) from None


def _day(catalog: Catalog, text: str, whole: str) -> date:
    for locale in (QLocale(catalog.language), QLocale.c()):
        for pattern in _DAYS:
            found = locale.toDate(text, pattern)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
    raise UserError(NOT_A_DAY, value=whole)
