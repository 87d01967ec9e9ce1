"""Invented cases by the hundred thousand for measuring: a few written whole, the rest varied; for scratch vaults."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from pcu_desk.domain import codes
from pcu_desk.domain.case import (
    Case,
    Check,
    Document,
    Examination,
    GoodsLine,
    Party,
    Person,
    RiskMark,
    RouteStop,
    Seal,
    SeizedItem,
    Seizure,
    TransportUnit,
)
from pcu_desk.domain.identifiers import container_check_digit, squeeze
from pcu_desk.domain.listed import Category
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault.bulk import ReadyCase
from pcu_desk.vault.cases import Projection, fold, names

# What stands in the written cases where a varied one gets its own.
_ID, _NUMBER, _BOX, _SEAL = "11111111-aaaa-7bbb-8ccc-222222222222", "XXTST-2026-A-777777", "QQQU7777776", "QSEAL77"
_CONSIGNEE, _CONSIGNOR, _DRIVER = "Qconsignee Qq Qz", "Qconsignor Qq Qz", "Qdriver Qq"
_KEYS = {token: squeeze(token) for token in (_NUMBER, _BOX, _SEAL)}
_FOLDED = {token: token.lower() for token in (_ID, _NUMBER, _BOX, _SEAL, _CONSIGNEE, _CONSIGNOR, _DRIVER)}
_MASS = Quantity(Decimal(24100), codes.Unit.KG)
_TEMPLATES = 24
OFFICER = "bench"
"""Who opened the cases, if nobody else is named."""
_OWNERS = ("MSCU", "MSKU", "TGHU", "CMAU", "HLXU", "OOLU", "TCNU", "GESU", "FCIU", "SUDU", "TRHU", "CAIU")
_FIRST = (
    "Bakhtiyor", "Giorgi", "Nino", "Aida", "Timur", "Zarina", "Farrukh", "Levan", "Tamar", "Rustam", "Dilnoza",
    "Ivan", "Olga", "Mehmet", "Ayse", "Kamran", "Leyla", "Айгуль", "Сергей", "Наталья", "Бахром", "Гульнара",
    "Азамат", "Мадина", "Ержан", "Шухрат", "Нодира",
)  # fmt: skip
_ROOTS = (
    "Nazar", "Karim", "Rahim", "Sapar", "Yusup", "Mamed", "Aliy", "Hasan", "Ibrag", "Usman", "Tursun", "Juma",
    "Begl", "Назар", "Карим", "Сафар",
)  # fmt: skip
_ENDINGS = (
    "ov", "ova", "iev", "ieva", "zoda", "dze", "shvili", "yan", "skiy", "enko",
)  # fmt: skip
_LAST = tuple(root + ending for root in _ROOTS for ending in _ENDINGS)
_FIRMS_FIRST = (
    "Silk", "Orient", "Caspi", "Pamir", "Tien", "Altyn", "Kavkaz", "Trans",
)  # fmt: skip
_FIRMS_LAST = (
    "trade", "log", "export", "impex", "cargo", "agro", "stroy", "tex", "farm", "line", "met", "chem",
)  # fmt: skip
_FIRMS = tuple(first + last for first in _FIRMS_FIRST for last in _FIRMS_LAST)
_FORMS = ("LLC", "Ltd", "JSC", "GmbH", "ООО", "ЧП", "ТОО")
_WORDS = (
    "tiles", "cartons", "pallets", "machinery", "spare", "parts", "cotton", "fabric", "plastic", "granules",
    "citrus", "nuts", "dried", "fruit", "furniture", "ящики", "плитка", "мебель", "запчасти", "оборудование",
    "ткань", "хлопок", "сухофрукты", "пломба", "дверь", "стенка", "рентген", "досмотр", "груз", "opened",
    "sealed", "weighed", "compared", "scanned", "behind", "between", "false", "wall", "roof", "floor", "door",
    "side", "left", "right", "front",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Template:
    ready: ReadyCase
    people: tuple[str, ...]


class Specimens:
    """An endless row of invented cases of one officer, the same for the same seed."""

    def __init__(self, seed: int = 7, officer: str = OFFICER) -> None:
        self._seed, self._officer = seed, officer
        self._chance = random.Random(seed)  # noqa: S311 - invented data
        self._templates = [self._template(place) for place in range(_TEMPLATES)]
        self._count = 0

    def cases(self, count: int) -> Iterator[ReadyCase]:
        """Return varied cases, ready for their rows."""
        for _ in range(count):
            yield self._varied(self._chance.choice(self._templates))

    def whole(self) -> Case:
        """Return one case written whole, with an id and number of its own."""
        self._count += 1
        return self._written(self._count % _TEMPLATES, uuid7(), f"XXTST-{self._seed}-B-{self._count:06}", self._box())

    def box(self, place: int) -> str:
        """Return the beginning of a container number: an owner and the first digits of a serial."""
        return f"{_OWNERS[place % len(_OWNERS)]}{place * 7919 % 10000:04}"

    def person(self, place: int) -> tuple[str, str]:
        """Return a first and a last name out of the lists that the cases draw from."""
        return _FIRST[place % len(_FIRST)], _LAST[place * 31 % len(_LAST)]

    def firm(self, place: int) -> str:
        """Return the name of a firm out of the lists that the cases draw from."""
        return _FIRMS[place * 13 % len(_FIRMS)]

    def _varied(self, template: _Template) -> ReadyCase:
        self._count += 1
        swaps = {
            _ID: uuid7(),
            _NUMBER: f"XXTST-{self._seed}-A-{self._count:06}",
            _BOX: self._box(),
            _SEAL: f"SL{self._chance.randrange(10**6):06}",
            _CONSIGNEE: self._firm_name(),
            _CONSIGNOR: self._firm_name(),
            _DRIVER: " ".join((self._chance.choice(_FIRST), self._chance.choice(_LAST))),
        }
        ready = template.ready
        squeezed = {_KEYS[old]: squeeze(swaps[old]) for old in _KEYS}
        keys = frozenset(squeezed.get(key, key) for key in ready.made.keys)
        people = fold("\n".join((*sorted(keys), *(swaps.get(name, name) for name in template.people))))
        columns = tuple(swaps.get(value, value) if isinstance(value, str) else value for value in ready.made.columns)
        words = _swapped(ready.made.words, {_FOLDED[old]: fold(new) for old, new in swaps.items()})
        return ReadyCase(swaps[_ID], _swapped(ready.form, swaps), Projection(columns, words, people, keys))

    def _template(self, place: int) -> _Template:
        case = self._written(place, _ID, _NUMBER, _BOX)
        return _Template(ReadyCase.of(case), tuple(names(case)))

    def _written(self, place: int, identity: str, number: str, box: str) -> Case:
        return Case(
            id=identity,
            number=number,
            opened_by=self._officer,
            direction=codes.Direction.TRANSIT,
            place=f"Berth {place}",
            begun=Moment.parse(f"2026-{place % 12 + 1:02}-11T{place % 24:02}:06:00+04:00"),
            officers="A. Officer, B. Officer",
            selection=codes.Selection.PROFILE,
            selection_note=self._prose(12),
            units=(TransportUnit(uuid7(), codes.UnitKind.CONTAINER, box, "22G1"),),
            documents=(Document(uuid7(), codes.DocumentKind.BILL_OF_LADING, f"BL{place:07}"),),
            parties=(
                Party(uuid7(), codes.PartyRole.CONSIGNOR, _CONSIGNOR, "", self._prose(4), "CN"),
                Party(uuid7(), codes.PartyRole.CONSIGNEE, _CONSIGNEE, "", self._prose(4), "TJ"),
            ),
            route=(
                RouteStop(uuid7(), codes.StopKind.ORIGIN, "Ningbo", "CNNGB"),
                RouteStop(uuid7(), None, "Poti", "GEPTI"),
            ),
            goods=(
                GoodsLine(uuid7(), self._prose(3), "6907.21", "960 cartons", Quantity(Decimal(24100), codes.Unit.KG)),
            ),
            seals=(Seal(uuid7(), _SEAL, codes.SealAction.FOUND),),
            risks=(RiskMark(uuid7(), "low_value", 20, self._prose(3)), RiskMark(uuid7(), "circuitous_route", 15)),
            examination=self._examination(),
            narrative=self._prose(40),
            seizure=self._seizure() if place % 5 == 0 else None,
        )

    def _examination(self) -> Examination:
        checks = tuple(
            Check(uuid7(), kind, finding=codes.Finding.CLEAR) for kind in (codes.CheckKind.SEALS, codes.CheckKind.XRAY)
        )
        return Examination(result=codes.Result.NOTHING_FOUND, share="40 %", checks=checks)

    def _seizure(self) -> Seizure:
        item = SeizedItem(uuid7(), self._prose(3), Category("drugs"), Quantity(Decimal("12.640"), codes.Unit.KG))
        driver = Person(uuid7(), codes.PersonRole.DRIVER, _DRIVER)
        return Seizure(number="", grounds=self._prose(20), items=(item,), persons=(driver,))

    def _box(self) -> str:
        ten = f"{self._chance.choice(_OWNERS)}{self._chance.randrange(10**6):06}"
        return ten + str(container_check_digit(ten))

    def _firm_name(self) -> str:
        return " ".join(self._chance.choice(names) for names in (_FIRMS, _LAST, _FORMS))

    def _prose(self, words: int) -> str:
        return " ".join(self._chance.choices(_WORDS, k=words))


def _swapped(text: str, swaps: dict[str, str]) -> str:
    for old, new in swaps.items():
        text = text.replace(old, new)
    return text
