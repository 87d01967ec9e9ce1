from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.domain.codes import DocumentKind, UnitKind
from pcu_desk.domain.identifiers import (
    NOT_KNOWN,
    PLATE_READ,
    RIGHT,
    TO_GO,
    IdKind,
    Reading,
    candidates,
    read_as,
    read_container,
    read_document,
    read_plate,
    squeeze,
    unit_candidates,
)

VALID = {
    IdKind.CONTAINER: ("CSQU3054383", "MWCU6059784"),
    IdKind.SIZE_TYPE: ("22G1", "42G1", "45G1", "45R1", "L5G1"),
    IdKind.PLATE: ("01KG777ABC", "34ABC123"),
    IdKind.AWB: ("125-12345675",),
    IdKind.MAIL: ("RR473124829GB",),
    IdKind.WAGON: ("52810017",),
    IdKind.UIC: ("21 80 524 6003-5", "50 51 26-18 001-5"),
    IdKind.VIN: ("1M8GDM9AXKP042788", "11111111111111111"),
    IdKind.IMO: ("9319466", "IMO 9319466"),
    IdKind.MRN: ("10NL5663962BE1E825",),
    IdKind.TIR: ("XC46012345",),
    IdKind.HS: ("2915.21", "2915", "29", "2915 21 000 0"),
}
NUMBERS = [number for numbers in VALID.values() for number in numbers]
ODD = "0123456789AZXOIQU -./\\\u00a0\u200f\u202e\u2066٣۴５АВСЕХаёİıßﬁ²①Ⅷ\u0301\ud800\0😀ب"


def short(value: object) -> str:
    return ascii(value)[:24]


def first(typed: str) -> Reading:
    return candidates(typed)[0]


@st.composite
def mutated(draw: st.DrawFn) -> str:
    signs = list(draw(st.sampled_from(NUMBERS)))
    for _ in range(draw(st.integers(0, 4))):
        place = draw(st.integers(0, len(signs)))
        signs[place : place + draw(st.integers(0, 2))] = draw(st.text(st.sampled_from(ODD), max_size=2))
    return "".join(signs)


def test_every_kind_is_recognised_from_its_published_example() -> None:
    assert set(VALID) == set(IdKind)
    for kind, numbers in VALID.items():
        for number in numbers:
            assert (first(number).kind, first(number).valid) == (kind, True), number
            assert read_as(kind, number).valid, number


@pytest.mark.parametrize(
    "typed",
    [
        *("CSQU3054383", "CSQU 305438-3", "csqu3054383", "CSQU/3054.38 3", "CSQU\u2013305438\u22123"),
        *("ＣＳＱＵ３０５４３８３", "CSQU٣٠٥٤٣٨٣", "CSQU۳۰۵۴۳۸۳", "\u200eCSQU3054383\u200f", "\ufeffCSQU\u00a03054383"),
    ],
    ids=short,
)
def test_a_right_number_is_right_however_it_is_typed_and_stays_as_typed(typed: str) -> None:
    reading = first(typed)
    assert (reading.kind, reading.valid, reading.why) == (IdKind.CONTAINER, True, RIGHT)
    assert (reading.normal, reading.typed) == ("CSQU3054383", typed)


@pytest.mark.parametrize(
    ("typed", "letters"),
    [("СSQU3054383", "С"), ("СМАU3054383", "С, М, А"), ("мwсu6059784", "М, С"), ("ТNЕU3380158", "Т, Е")],
)
def test_cyrillic_letters_in_a_box_number_are_read_as_latin_and_the_reason_says_so(typed: str, letters: str) -> None:
    reading = first(typed)
    assert reading.kind is IdKind.CONTAINER
    assert reading.normal.isascii()
    assert dict(reading.params)["letters"] == letters
    assert "Cyrillic" in reading.why.source
    assert read_as(UnitKind.CONTAINER, typed) == reading


def test_a_wrong_digit_under_cyrillic_letters_is_still_named() -> None:
    told = dict(first("СSQU3054384").params)
    assert (told["letters"], told["expected"], told["found"]) == ("С", "3", "4")
    assert first("СSQU3054384").mended == "CSQU3054383"


@pytest.mark.parametrize("typed", ["А123ВС77", "К 456 МН 01", "ЦЖЩ 123"])
def test_a_cyrillic_plate_stays_a_plate_in_its_own_letters(typed: str) -> None:
    assert [reading.kind for reading in candidates(typed)] == [IdKind.PLATE]
    assert first(typed).normal == squeeze(typed)


@pytest.mark.parametrize(
    ("typed", "kind", "count"),
    [
        *(("CSQU 3054", IdKind.CONTAINER, "3"), ("csqu1", IdKind.CONTAINER, "6"), ("125-1234", IdKind.AWB, "4")),
        *(("RR473124829", IdKind.MAIL, "2"), ("RR473124829G", IdKind.MAIL, "1"), ("IMO 93", IdKind.IMO, "5")),
        *(("21 80 524 6003", IdKind.UIC, "1"), ("1M8GDM9AXKP04", IdKind.VIN, "4"), ("XC46012", IdKind.TIR, "3")),
        ("10NL5663962BE1E", IdKind.MRN, "3"),
    ],
)
def test_while_typing_it_tells_how_many_are_to_go(typed: str, kind: IdKind, count: str) -> None:
    begun = next(reading for reading in candidates(typed) if reading.kind is kind)
    assert (begun.why, begun.params) == (TO_GO, (("kind", kind.label), ("count", count)))
    assert begun.partial
    assert not begun.valid


def test_a_box_number_with_one_digit_too_many_is_told_as_such_and_not_taken_for_something_longer() -> None:
    assert [(reading.kind, dict(reading.params)) for reading in unit_candidates("CSQU30543831")] == [
        (IdKind.CONTAINER, {"count": "1"})
    ]


@pytest.mark.parametrize("typed", ["01 KG 777 ABC", "А 123 ВС 77", "٤٥ ب ٦٧٨", "10-AA-001", "34 ABC 123"])
def test_plates_of_the_region_are_read(typed: str) -> None:
    for kind in (UnitKind.TRUCK, UnitKind.TRAILER, UnitKind.VEHICLE):
        reading = read_as(kind, typed)
        assert (reading.kind, reading.valid, reading.why) == (IdKind.PLATE, True, PLATE_READ)
        assert reading.typed == typed


def test_digits_of_any_script_have_one_normal_form() -> None:
    assert squeeze("٤٥ ب ٦٧٨") == "45ب678"
    assert squeeze("۱۲") == squeeze("１２") == "12"


def test_a_plate_is_no_container_and_a_container_number_is_likeliest_a_container() -> None:
    assert read_plate("--") is None
    assert read_container("01KG777") is None
    assert [reading.kind for reading in candidates("CSQU3054383")] == [IdKind.CONTAINER]
    assert [reading.kind for reading in candidates("ABCD1234")] == [IdKind.CONTAINER, IdKind.PLATE]
    assert (read_as(UnitKind.CONTAINER, "01KG777").why, read_as(UnitKind.CONTAINER, "01KG777").undecided) == (
        NOT_KNOWN,
        True,
    )


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("52810017", [IdKind.WAGON, IdKind.HS, IdKind.TIR, IdKind.PLATE]),
        ("2915.21.00", [IdKind.HS, IdKind.WAGON, IdKind.TIR, IdKind.PLATE]),
        ("9319466", [IdKind.IMO, IdKind.PLATE]),
        ("291521000000", [IdKind.HS, IdKind.UIC]),
        ("22G1", [IdKind.SIZE_TYPE, IdKind.PLATE]),
    ],
)
def test_a_number_that_fits_several_kinds_is_read_as_each_likeliest_first(typed: str, kinds: list[IdKind]) -> None:
    assert [reading.kind for reading in candidates(typed)] == kinds


def test_in_the_box_of_units_only_numbers_of_units_are_read() -> None:
    assert [reading.unit for reading in unit_candidates("22G1")] == [UnitKind.TRUCK]
    assert [reading.unit for reading in unit_candidates("2915.21")] == [UnitKind.TRUCK]
    assert unit_candidates("10NL5663962BE1E825")[0].why == NOT_KNOWN


def test_each_kind_of_number_names_the_unit_that_bears_it() -> None:
    units = {kind.value: first(numbers[0]).unit for kind, numbers in VALID.items()}
    assert {kind: unit.value for kind, unit in units.items() if unit is not None} == {
        "container": "container",
        "plate": "truck",
        "awb": "air",
        "mail": "mail",
        "wagon": "wagon",
        "uic": "wagon",
        "vin": "vehicle",
        "imo": "vessel",
    }


def test_an_old_national_declaration_number_stays_a_plain_text() -> None:
    assert [reading.why for reading in candidates("10700/21112026/0001234")] == [NOT_KNOWN]


@settings(max_examples=10_000, deadline=None)
@given(mutated() | st.text(max_size=40) | st.text(st.sampled_from(ODD), max_size=24))
def test_nothing_typed_crashes_and_it_is_kept_as_typed(typed: str) -> None:
    for reading in candidates(typed):
        assert reading.typed == typed
        assert all("{" + name + "}" in reading.why.source for name, _ in reading.params if name != "kind")
        if reading.parts.digit:
            shown = squeeze(f"{reading.parts.body}{reading.parts.digit}{reading.parts.tail}")
            assert shown == ("IMO" if reading.kind is IdKind.IMO else "") + reading.normal
        if reading.valid and reading.kind is not None:
            again = read_as(reading.kind, reading.normal)
            assert (again.kind, again.normal, again.valid) == (reading.kind, reading.normal, True)
        if reading.mended and reading.kind is not None:
            assert read_as(reading.kind, reading.mended).found == reading.expected


@given(st.text(max_size=40) | mutated())
def test_whatever_kind_is_asked_for_a_number_is_read_and_kept(typed: str) -> None:
    for kind in (None, *UnitKind, *IdKind):
        assert read_as(kind, typed).typed == typed


@pytest.mark.parametrize("typed", ["", " ", "\ud800", "\0", "﷽" * 1000, "1" * 1_000_000], ids=short)
def test_odd_and_huge_input_is_simply_not_known(typed: str) -> None:
    assert [reading.why for reading in candidates(typed)] == [NOT_KNOWN]


def test_documents_whose_numbers_follow_a_rule_are_checked_and_others_are_not() -> None:
    right, wrong = read_document(DocumentKind.AWB, "125-1234 5675"), read_document(DocumentKind.AWB, "125-12345674")
    assert right is not None
    assert right.valid
    assert wrong is not None
    assert (wrong.valid, wrong.expected) == (False, "5")
    assert read_document(DocumentKind.TIR, "XC46012345") is not None
    assert read_document(DocumentKind.BILL_OF_LADING, "125-12345674") is None
    assert read_document(None, "125-12345674") is None
    assert read_document(DocumentKind.MRN, " ") is None
