from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import iso6346

from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.identifiers import (
    NOT_KNOWN,
    PLATE_READ,
    RIGHT,
    TO_GO,
    WRONG_CATEGORY,
    WRONG_DIGIT,
    candidates,
    container_check_digit,
    read_as,
    read_container,
    read_plate,
    squeeze,
)

OWNERS = st.from_regex(r"[A-Z]{3}[UJZ]", fullmatch=True)
SERIALS = st.from_regex(r"[0-9]{6}", fullmatch=True)
GOOD = [
    *("CSQU3054383", "MWCU6059784", "CSQU 305438-3", "csqu3054383", "CSQU 3054 38 3"),
    *("ＣＳＱＵ３０５４３８３", "CSQU٣٠٥٤٣٨٣"),
]


def short(value: object) -> str:
    return ascii(value)[:24]


@given(OWNERS, SERIALS, st.from_regex(r"[0-9]", fullmatch=True))
def test_check_digit_agrees_with_another_implementation(owner: str, serial: str, digit: str) -> None:
    number = owner + serial + digit
    reading = read_container(number)
    assert reading is not None
    assert reading.expected == iso6346.calc_check_digit(number[:10])
    assert reading.valid is iso6346.is_valid(number)


@pytest.mark.parametrize("typed", GOOD)
def test_a_right_number_is_right_however_it_is_typed_and_stays_as_typed(typed: str) -> None:
    reading = candidates(typed)[0]
    assert (reading.kind, reading.valid, reading.why) == (UnitKind.CONTAINER, True, RIGHT)
    assert reading.normal in ("CSQU3054383", "MWCU6059784")
    assert reading.typed == typed


@pytest.mark.parametrize("letter", "ABDEK")
def test_swap_bodies_are_containers_too(letter: str) -> None:
    ten = f"ABC{letter}123456"
    reading = read_container(f"{ten}{container_check_digit(ten)}")
    assert reading is not None
    assert reading.valid


def test_a_wrong_digit_says_which_and_what_it_should_be() -> None:
    reading = candidates("CSQU3054384")[0]
    assert (reading.valid, reading.why) == (False, WRONG_DIGIT)
    assert dict(reading.params) == {"expected": "3", "found": "4"}


def test_a_fourth_letter_of_no_category_is_named() -> None:
    ten = "ABCX123456"
    reading = candidates(f"{ten}{container_check_digit(ten)}")[0]
    assert (reading.why, dict(reading.params)) == (WRONG_CATEGORY, {"found": "X"})
    assert not reading.valid


def test_while_typing_it_tells_how_many_are_to_go() -> None:
    reading = candidates("CSQU 3054")[0]
    assert (reading.kind, reading.why, dict(reading.params)) == (UnitKind.CONTAINER, TO_GO, {"count": "3"})


@pytest.mark.parametrize("typed", ["01 KG 777 ABC", "А 123 ВС 77", "٤٥ ب ٦٧٨", "10-AA-001", "34 ABC 123"])
def test_plates_of_the_region_are_read(typed: str) -> None:
    reading = read_as(UnitKind.TRUCK, typed)
    assert (reading.kind, reading.valid, reading.why) == (UnitKind.TRUCK, True, PLATE_READ)
    assert reading.typed == typed


def test_digits_of_any_script_have_one_normal_form() -> None:
    assert squeeze("٤٥ ب ٦٧٨") == "45ب678"
    assert squeeze("۱۲") == squeeze("１２") == "12"


def test_a_plate_is_no_container_and_a_container_number_is_likeliest_a_container() -> None:
    assert read_plate("--") is None
    assert [reading.kind for reading in candidates("CSQU3054383")] == [UnitKind.CONTAINER]
    assert [reading.kind for reading in candidates("ABCD1234")] == [UnitKind.CONTAINER, UnitKind.TRUCK]
    assert read_as(UnitKind.CONTAINER, "01KG777").why == NOT_KNOWN


@given(st.text(max_size=40) | st.text("CSQU0123456789 -./٣", max_size=14))
def test_nothing_typed_crashes_and_it_is_kept_as_typed(typed: str) -> None:
    for reading in (*candidates(typed), *(read_as(kind, typed) for kind in (None, *UnitKind))):
        assert reading.typed == typed


@pytest.mark.parametrize("typed", ["", " ", "\ud800", "\0", "﷽" * 1000, "1" * 1_000_000], ids=short)
def test_odd_and_huge_input_is_simply_not_known(typed: str) -> None:
    assert candidates(typed)[0].why == NOT_KNOWN
