"""A whole case as a file would bring it, and random values of any record's shape."""

from __future__ import annotations

import copy
import dataclasses
import typing
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import strategies as st

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Unit
from pcu_desk.domain.listed import Coded
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.record import _shape, decode

CASE = {
    "direction": "transit",
    "place": "Порт Поти, пост 3",
    "place_code": "GEPTI",
    "begun": "2026-11-21T14:06:00+04:00",
    "officers": "Нино Капанадзе",
    "selection": "profile",
    "units": [{"id": "u1", "kind": "container", "number": "CSQU3054383", "size_type": "22G1"}],
    "parties": [
        {"id": "p1", "role": "consignor", "name": "Әлия ЖШС", "name_latin": "Aliya LLP", "country": "KZ"},
        {"id": "p2", "role": "consignee", "name": "شرکت نمونه"},
    ],
    "route": [{"id": "r1", "kind": "origin", "place": "Izmir", "code": "TRIZM", "day": "2026-11-02"}],
    "goods": [{"id": "g1", "description": "Acetic acid", "hs": "2915.21", "gross": "24500 kg", "value": "520.00 USD"}],
    "seals": [{"id": "s1", "number": "AA-771", "action": "found", "kind": "high_security", "state": "tampered"}],
    "examination": {"decision": "full", "result": "seizure", "radiation": "0.10"},
    "seizure": {
        "at": "2026-11-21T15:40:00+04:00",
        "grounds": "Двойная стенка за панелью.",
        "detection": "xray",
        "items": [
            {"id": "i1", "description": "Heroin, presumed", "category": "drugs", "quantity": "12.640 kg"},
            {"id": "i2", "description": "Tablets", "category": "medicines", "quantity": "18000 pills"},
        ],
        "persons": [
            {"id": "w1", "role": "witness", "name": "А. Б.", "signature": "signed"},
            {"id": "d1", "role": "driver", "name": "В. Г.", "signature": "signed"},
        ],
    },
}


def case_file() -> dict[str, Any]:
    return copy.deepcopy(CASE)


def sample(**fields: Any) -> Case:
    """The sample as a draft in a vault."""
    case = decode(Case, case_file())
    assert case.seizure is not None
    seizure = dataclasses.replace(case.seizure, number="GEPTI-S-2026-A-0001")
    given = {"id": "c1", "number": "GEPTI-2026-A-00001", "opened_by": "nino", "seizure": seizure}
    return dataclasses.replace(case, **{**given, **fields})


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
DECIMALS = st.from_regex(r"[0-9]{1,15}(\.[0-9]{1,9})?", fullmatch=True).map(Decimal)
MOMENTS = st.builds(
    lambda seconds, offset: Moment(datetime.fromtimestamp(seconds, UTC), offset),
    st.integers(-2_000_000_000, 7_000_000_000),
    st.integers(-12 * 60, 14 * 60),
)


def values(kind: Any) -> st.SearchStrategy[Any]:
    """Any value of a record's dataclass, rows in the order of their ids; made from a seed, since cases are large."""
    return st.integers(0, 2**64).map(lambda seed: made(kind, Random(seed)))


def neighbours(kind: Any) -> st.SearchStrategy[tuple[Any, Any]]:
    """A value and another that keeps some of its fields and rows."""
    return st.integers(0, 2**64).map(lambda seed: _neighbours(kind, Random(seed)))


def made(kind: Any, chance: Random) -> Any:
    if typing.get_origin(kind) is tuple:
        return _rows(typing.get_args(kind)[0], chance)
    if kind in LEAVES:
        return LEAVES[kind](chance)
    if issubclass(kind, Coded):
        return chance.choice(list(kind))
    return kind(**{name: _field(inner, chance, optional=optional) for name, (inner, optional) in _shape(kind).items()})


def _field(kind: Any, chance: Random, *, optional: bool) -> Any:
    return None if optional and chance.random() < 0.3 else made(kind, chance)


def _rows(kind: Any, chance: Random) -> tuple[Any, ...]:
    count = chance.randrange(4)
    if not (dataclasses.is_dataclass(kind) and "id" in _shape(typing.cast("type", kind))):
        return tuple(made(kind, chance) for _ in range(count))
    names = sorted(chance.sample(ROW_IDS, count))
    return tuple(dataclasses.replace(made(kind, chance), id=name) for name in names)


def _neighbours(kind: Any, chance: Random) -> tuple[Any, Any]:
    before = made(kind, chance)
    return before, _changed(before, chance)


def _changed(value: Any, chance: Random) -> Any:
    fields: dict[str, Any] = {}
    for name, (inner, optional) in _shape(type(value)).items():
        here = getattr(value, name)
        if name == "id" or chance.random() < 0.6:
            continue
        if dataclasses.is_dataclass(here) and inner not in LEAVES:
            fields[name] = _changed(here, chance) if chance.random() < 0.8 else _field(inner, chance, optional=optional)
        elif isinstance(here, tuple) and here and dataclasses.is_dataclass(here[0]) and chance.random() < 0.8:
            fields[name] = tuple(_changed(row, chance) for row in here if chance.random() < 0.8)
        else:
            fields[name] = _field(inner, chance, optional=optional)
    return dataclasses.replace(value, **fields)


def _text(chance: Random) -> str:
    return "".join(chance.choices(LETTERS, k=chance.randrange(6)))


def _decimal(chance: Random) -> Decimal:
    whole, fraction = str(chance.randrange(10 ** chance.randint(1, 15))), chance.randint(0, 9)
    return Decimal(f"{whole}.{chance.randrange(10**fraction):0{fraction}}" if fraction else whole)


def _moment(chance: Random) -> Moment:
    at = datetime.fromtimestamp(chance.randint(-2_000_000_000, 7_000_000_000), UTC)
    return Moment(at, chance.randint(-12 * 60, 14 * 60))


LETTERS = [
    "a",
    "B",
    "Қ",
    "ғ",
    "გ",
    "ی",
    "é",
    "e\u0301",
    "𝒜",
    " ",
    "\n",
    "\0",
    '"',
    "\\",
    "/",
    "~",
    "\u2028",
    "\u200b",
    "-1",
]
ROW_IDS = ["a", "A", "b", "u1", "0", "-", "Z-9", "00000000-0000-7000-8000-000000000000"]
LEAVES: dict[Any, Callable[[Random], Any]] = {
    str: _text,
    bool: lambda chance: chance.random() < 0.5,
    int: lambda chance: chance.randrange(10**12),
    Decimal: _decimal,
    date: lambda chance: date.fromordinal(chance.randint(1, date.max.toordinal())),
    Moment: _moment,
    Money: lambda chance: Money(_decimal(chance), "".join(chance.choices("AEDUSRUB", k=3))),
    Quantity: lambda chance: Quantity(_decimal(chance), chance.choice(list(Unit))),
}
