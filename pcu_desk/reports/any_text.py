"""Makes up reports of every kind whose every text field holds text such as no form expects; draws none of them."""

from __future__ import annotations

import dataclasses
import random
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from itertools import permutations
from typing import Any

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import DeliveryState, Role, Unit
from pcu_desk.domain.event import Act, Event, Head
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.listed import Listed
from pcu_desk.domain.message import Delivery, Enclosure, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import HistoryEntry
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.record import encode
from pcu_desk.domain.report import ANNEXES, Photo, RecoverySheet, ReportInput, ReportKind, ReportStatus
from pcu_desk.domain.unit import FormTemplate, FormWords, LegalBasis, PortUnit, UnitName, words_id
from pcu_desk.i18n.languages import printed

KINDS = tuple(kind.value for kind in ReportKind)
_CODES = tuple(info.code for info in printed())
LANGUAGES = (*((code,) for code in _CODES), *permutations(_CODES, 2))
"""Every language of paper, and every two of them in both orders."""

# --- texts ---

_WORDS = (
    "pressed brown substance", "Ýoly Қ ғ ӯ Ґ ə ğıİ", "Протокол № 7", "გიორგი მელაძე", "ضبط شدہ سامان", "وزن ۲۴٫۵ کلو",
    "21-11-2026۔", "MSKU 907032-3", "CSQU3054383", "שלום 12", "中文字", "١٤٠٥", "a\u0301\u0327i\u0307\u0304",
    "ffi fl 1/2", "0.41 m", "+92 21 111 222", "(۱۲) [MK] {7}", "☐ ☑ ✓ →",
)  # fmt: skip
_MARKUP = ("<b>&amp;", "</para>", "<img src='/etc/passwd'/>", "&#0;", "%s {count} {0}", "\\u202e", "$HOME", "<br/>")
_STEERING = (
    *map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
    *"\u00ad\ufeff\u200b\u200c\u200d\u200e\u200f\u061c\u2060\u034f\u115f\ufe0f\ufff9\u180e",
    *"\x00\x01\x07\x08\t\n\r\x0b\x0c\x1b\x7f\x85\u2028\u2029",
    "\r\n",
)
_STRANGE = tuple("\ue000\uf8ff\ufdd0\uffff\ufffe\U0010ffff\U000e0041\U000f0000\u0378\ufffd")
_EMOJI = ("😀", "👩\u200d👩\u200d👧", "🇬🇪", "👍🏽", "1\ufe0f\u20e3", "❤\ufe0f")
_MARKS = "\u0301\u0300\u0327\u064b\u0651\u0670\u093e\u20dd\u0e31\u0653"
Texts = Callable[[random.Random], str]


def any_text(chance: random.Random, longest: int = 40) -> str:
    """Return a text such as no form expects; never a lone surrogate, which the door of the record refuses."""
    made = "".join(_PIECES[chance.randrange(len(_PIECES))](chance) for _ in range(chance.randint(1, 5)))
    return made[: longest if chance.random() < 0.97 else 40 * longest]  # noqa: PLR2004 - a long one now and then


def _of(choices: tuple[str, ...]) -> Texts:
    return lambda chance: chance.choice(choices)


def _anywhere(chance: random.Random) -> str:
    code = chance.choice((chance.randrange(0x20, 0x700), chance.randrange(0x20, 0xFFFF), chance.randrange(0x10FFFF)))
    return "?" if 0xD800 <= code <= 0xDFFF else chr(code)  # noqa: PLR2004 - the surrogates


def _flood(chance: random.Random) -> str:
    return chance.choice("aب1☐") + "".join(chance.choice(_MARKS) for _ in range(chance.choice((2, 5, 60))))


def _token(chance: random.Random) -> str:
    return chance.choice(("X9", "ضبط", "9", "Ж", "W\u200d")) * chance.choice((5, 30, 200))


_PIECES: tuple[Texts, ...] = (
    _of(_WORDS), _of(_WORDS), _of((" ", "، ", ", ", " / ", "۔ ")), _of(_MARKUP), _of(_STEERING), _of(_STRANGE),
    _of(_EMOJI), _anywhere, _flood, _token,
)  # fmt: skip


# --- cases ---


class _Maker:
    """Makes values by the declarations of the record."""

    def __init__(self, chance: random.Random, texts: Texts) -> None:
        self._chance = chance
        self._texts = texts

    def made(self, cls: type, row: int = 0) -> Any:  # noqa: ANN401 - a value of the class
        """Fill each field that an officer fills: a text always, anything else or nothing."""
        values: dict[str, object] = {}
        for each, kind in _fields(cls):
            if spec_of(each).kind is not Kind.GIVEN:
                values[each.name] = self._value(kind)
            elif each.name == "id":
                values["id"] = f"row{row}"  # a record keeps its rows in the order of their ids
        return cls(**values)

    def _value(self, kind: Any) -> object:  # noqa: ANN401 - a type hint
        if typing.get_origin(kind) is tuple:
            return tuple(self.made(typing.get_args(kind)[0], row) for row in range(self._chance.randint(1, 2)))
        if isinstance(kind, types.UnionType):
            inner = next(each for each in typing.get_args(kind) if each is not types.NoneType)
            return self._value(inner) if dataclasses.is_dataclass(inner) or _toss(self._chance) else None
        if kind is str:
            return self._texts(self._chance)
        if isinstance(kind, type) and issubclass(kind, Enum | Listed):
            return self._chance.choice(list(kind))
        return _SIMPLE[kind](self._chance) if kind in _SIMPLE else self.made(kind)


@cache
def _fields(cls: type) -> tuple[tuple[dataclasses.Field[Any], Any], ...]:
    kinds = typing.get_type_hints(cls)
    return tuple((each, kinds[each.name]) for each in dataclasses.fields(cls))


def _toss(chance: random.Random) -> bool:
    return chance.getrandbits(1) == 1


def _decimal(chance: random.Random) -> Decimal:
    return Decimal(chance.randrange(10**7)).scaleb(-chance.randint(0, 3))


_BEGIN = datetime(2026, 11, 21, 9, 6, tzinfo=UTC)
_SIMPLE: dict[Any, Callable[[random.Random], object]] = {
    int: lambda chance: chance.randrange(100),
    bool: _toss,
    Decimal: _decimal,
    date: lambda chance: date(2026, 1, 1) + timedelta(days=chance.randrange(300)),
    Moment: lambda chance: Moment(_BEGIN + timedelta(minutes=chance.randrange(10**5)), 240),
    Quantity: lambda chance: Quantity(_decimal(chance), chance.choice(list(Unit))),
    Money: lambda chance: Money(_decimal(chance), chance.choice(("USD", "PKR", "GEL"))),
}


def typed(value: Any, path: str = "") -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a record's dataclass
    """Yield where an officer typed what: each text of a case that belongs on paper."""
    for each in dataclasses.fields(value):
        spec, item = spec_of(each), getattr(value, each.name)
        if spec.kind is Kind.GIVEN or not spec.paper:
            continue
        here = f"{path}.{each.name}".lstrip(".")
        if type(item) is str:
            yield here, item
        for number, row in enumerate(item if isinstance(item, tuple) else (item,)):
            if spec.kind in {Kind.ROWS, Kind.GROUP} and row is not None:
                yield from typed(row, f"{here}[{number}]" if isinstance(item, tuple) else here)


def any_report(number: int, texts: Texts = any_text) -> ReportInput:
    """Return what a report is made from; the same number gives the same again.

    Numbers go through the kinds, then through the languages.
    """
    chance = random.Random(number)  # noqa: S311 - to be made again, not to be secret
    kind = KINDS[number % len(KINDS)]
    case: Case = replace(_Maker(chance, texts).made(Case), id="any", number="GEPTI-2026-A-00412", revision=1)
    data = canonical(encode(case))
    languages = LANGUAGES[number // len(KINDS) % len(LANGUAGES)]
    officer = Officer("nino", texts(chance), texts(chance), Role.OFFICER, "")
    annexed = kind in {ReportKind.SEIZURE.value, ReportKind.INSPECTION.value} and _toss(chance)
    return ReportInput(
        kind=kind,
        case=case,
        unit=_any_unit(chance, texts, kind, languages, case),
        status=chance.choice((ReportStatus.DRAFT, ReportStatus.ISSUED, ReportStatus.APPROVED)),
        languages=languages,
        content_hash=digest(data).hex(),
        head=Head("d" + 20 * "0", 1000 + number % 10**6, digest(data).hex()),
        case_json=data,
        seizing_officer=officer,
        approving_officer=officer,
        annexes=tuple(annex.value for annex in ANNEXES) if annexed else (),
        photos=tuple(_any_photo(chance, texts, place) for place in range(1, chance.randint(2, 5))),
        entries=(entries := tuple(_any_entry(chance, texts, place) for place in range(chance.randint(1, 4)))),
        officers=tuple(replace(officer, user=entry.event.officer) for entry in entries),
        thread=tuple(_any_message(chance, texts, place) for place in range(chance.randint(1, 3))),
        sheet=RecoverySheet(
            "GEPTI", "vault", texts(chance), texts(chance), 64 * "a", date(2026, 11, 21), ("7QK2M-9XWD4",)
        ),
    )


def _any_unit(chance: random.Random, texts: Texts, kind: str, languages: tuple[str, ...], case: Case) -> PortUnit:
    """Return a unit with names and words of its own in every language of the report, and sometimes an emblem."""
    names = tuple(UnitName(code, *(texts(chance) for _ in range(3))) for code in languages)
    places = [words_id(kind, place, code) for place in ("title", "opening", "closing") for code in languages]
    words = tuple(FormWords(place, texts(chance)) for place in places if _toss(chance))
    basis = LegalBasis(case.seizure.legal_basis if case.seizure else "", texts(chance))
    return PortUnit(
        "GEPTI",
        "GE",
        names=names,
        legal_bases=(basis,),
        training=_toss(chance),
        forms=(FormTemplate(kind, chance.randint(1, 30)),),
        form_words=words,
        emblem=chance.choice(("", _PIXEL, "iVBORw0KGgo=", "no base64")),
    )


def _any_photo(chance: random.Random, texts: Texts, place: int) -> Photo:
    jpeg = chance.choice((_JPEG, b"", b"\xff\xd8", bytes(chance.randrange(256) for _ in range(40))))
    said = [texts(chance) for _ in range(5)]
    return Photo(f"f{place}", place, said[0], said[1], 64 * "9", lambda: jpeg, said[2], said[3], point=said[4])


def _any_entry(chance: random.Random, texts: Texts, place: int) -> HistoryEntry:
    act = chance.choice((Act.EDITED, Act.ISSUED, Act.RETURNED, Act.APPROVED))
    change = {"reason": texts(chance), "set": {"/narrative": texts(chance), f"/{texts(chance)}": "x"}}
    at = f"{1_795_254_367_000 + place:012x}0000"
    event = Event("d" + 20 * "0", 7 + place, at, texts(chance), act, "any", change, "", 32 * "0")
    return HistoryEntry(event, digest(at.encode()).hex(), _toss(chance))


def _any_message(chance: random.Random, texts: Texts, place: int) -> Message:
    made: Message = _Maker(chance, texts).made(Message)
    return replace(
        made,
        id=f"m{place}",
        number=f"GEPTI-A-2026-A-{place:04d}",
        sender="GEPTI",
        recipients=("AZBAK",),
        author=texts(chance),
        created=Moment(_BEGIN, 240),
        deliveries=(Delivery("AZBAK", chance.choice(list(DeliveryState)), Moment(_BEGIN, 240)),),
        files=(Enclosure("e", texts(chance), "", 7, 64 * "e", texts(chance)),),
    )


# One pixel; and the frame header alone of a picture of 640 by 480, for no picture is decoded here.
_PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOwAQAAPgA9Ki4U4gAAAABJRU5ErkJggg=="
_JPEG = bytes.fromhex("ffd8ffc0001108 01e0 0280 03 012200 021101 031101 ffd9")


# --- what must stand on the page ---


def demanded(source: ReportInput) -> Iterator[tuple[str, str]]:
    """Yield where which text was typed of what this kind of report prints whole."""
    yield from _of_the_case(source)
    kinds = {source.kind, *source.annexes}
    if ReportKind.PHOTOS.value in kinds:
        for photo in source.photos:
            yield from ((f"{photo.id}.{name}", getattr(photo, name)) for name in ("caption", "name", "place", "point"))
    if ReportKind.JOURNAL.value in kinds:
        for entry in source.entries:
            yield f"{entry.event.sequence}.reason", str(entry.event.change["reason"])
            yield f"{entry.event.sequence}.officer", entry.event.officer
    if source.kind == ReportKind.ALERT.value:
        for message in source.thread:
            yield f"{message.id}.author", message.author
            yield from typed(message, message.id)
            yield from ((f"{message.id}.{n}", getattr(f, n)) for f in message.files for n in ("name", "caption"))
    if source.kind == ReportKind.RECOVERY.value and source.sheet:
        yield from (("sheet.name", source.sheet.name), ("sheet.user", source.sheet.user))
    if source.kind != ReportKind.LABELS.value:
        yield from ((f"unit.{row.id}", row.words.strip()) for row in source.unit.form_words)
        yield from ((f"unit.{row.id}.{n}", getattr(row, n)) for row in source.unit.names for n in ("name", "address"))


def _of_the_case(source: ReportInput) -> Iterator[tuple[str, str]]:
    seizure = source.case.seizure
    if source.kind in {ReportKind.SEIZURE.value, ReportKind.INSPECTION.value}:
        yield from typed(source.case)
    elif seizure and source.kind == ReportKind.RECEIPT.value:
        yield from ((f"items.{n}", getattr(item, n)) for item in seizure.items for n in ("description", "bag_seal"))
        yield from (said for row in seizure.samples for said in typed(row, row.id))
        yield from (said for row in seizure.custody for said in typed(row, row.id))
    elif seizure and source.kind == ReportKind.LABELS.value:
        yield from (("bag_seal", item.bag_seal) for item in seizure.items)
