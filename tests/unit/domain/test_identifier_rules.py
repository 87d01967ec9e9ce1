from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import imo, iso6346, luhn

from pcu_desk.domain.identifiers import IdKind, container_check_digit, read_as
from pcu_desk.domain.identifiers.reading import Parts
from pcu_desk.i18n.catalog import Catalog

ENGLISH = Catalog()
# A number that fails, and the sentence an officer reads.
FAILS = {
    IdKind.CONTAINER: ("CSQU3054384", "ISO 6346 gives 3, not 4. Look at the box again."),
    IdKind.SIZE_TYPE: ("92G1", "ISO 6346 has no length 9: the first character is 2 for 20 ft."),
    IdKind.AWB: ("125-12345674", "The last digit would be 5, not 4. Look at the waybill again."),
    IdKind.MAIL: ("RR473124828GB", "The ninth digit would be 9, not 8. Look at the label again."),
    IdKind.WAGON: (
        "52810018",
        "The last digit would be 7, not 8. Some wagons differ: look again, keep what you see.",
    ),
    IdKind.UIC: ("21 80 524 6003-4", "The last digit would be 5, not 4. Look at the wagon again."),
    IdKind.VIN: ("1M8GDM9A1KP042788", "Place 9 would be X, not 1. Many makers do not use it: keep what you see."),
    IdKind.IMO: ("9319467", "The last digit would be 6, not 7. Some ships differ: compare with the ship's papers."),
    IdKind.MRN: ("10NL5663962BE1E826", "The last digit would be 5, not 6. Look at the declaration again."),
    IdKind.TIR: ("XC4601234", "TIR carnet, 1 to go."),
    IdKind.HS: ("7715.21", "The HS has no chapter 77: chapters are 01 to 97 without 77."),
    IdKind.PLATE: ("--", "Not a number that this program knows. It is kept as typed."),
}
RIGHT = {
    IdKind.CONTAINER: ("CSQU3054383", "Check digit right."),
    IdKind.SIZE_TYPE: ("22G1", "20 ft, 8 ft 6 in high, general purpose."),
    IdKind.AWB: ("125-12345675", "Air waybill: check digit right."),
    IdKind.MAIL: ("RR473124829GB", "Mail item: check digit right."),
    IdKind.WAGON: ("52810017", "Wagon, 8 digits: check digit right."),
    IdKind.UIC: ("21 80 524 6003-5", "Wagon, 12 digits: check digit right, country code 80 (DE)."),
    IdKind.VIN: ("1M8GDM9AXKP042788", "VIN: check digit right."),
    IdKind.IMO: ("9319466", "IMO number: check digit right."),
    IdKind.MRN: ("10NL5663962BE1E825", "MRN: check digit right."),
    IdKind.TIR: ("XC46012345", "TIR carnet: only its form is known, it has no check digit."),
    IdKind.HS: ("2915.21.000.0", "HS code 2915.21, chapter 29, with national digits."),
    IdKind.PLATE: ("01 KG 777", "Number plate: letters and digits, no check digit."),
}
MISSED = {IdKind.AWB: 1, IdKind.CONTAINER: 1, IdKind.MAIL: 1, IdKind.MRN: 1, IdKind.IMO: 4}
BLOCKING = {IdKind.CONTAINER, IdKind.AWB, IdKind.MAIL, IdKind.UIC, IdKind.MRN}


def said(kind: IdKind, typed: str) -> tuple[bool, str]:
    reading = read_as(kind, typed)
    return reading.valid, ENGLISH.text(reading.why, **dict(reading.params))


@pytest.mark.parametrize("kind", IdKind)
def test_each_kind_says_in_plain_words_why_a_number_is_right_and_why_it_fails(kind: IdKind) -> None:
    assert said(kind, RIGHT[kind][0]) == (True, RIGHT[kind][1])
    assert said(kind, FAILS[kind][0]) == (False, FAILS[kind][1])


@pytest.mark.parametrize("kind", IdKind)
def test_only_a_rule_that_holds_for_all_real_things_asks_for_a_decision(kind: IdKind) -> None:
    assert read_as(kind, FAILS[kind][0]).undecided is (kind in BLOCKING)


@given(st.from_regex(r"[A-Z]{3}[UJZ][0-9]{7}", fullmatch=True))
def test_containers_agree_with_another_implementation(number: str) -> None:
    reading = read_as(IdKind.CONTAINER, number)
    assert reading.expected == iso6346.calc_check_digit(number[:10])
    assert reading.valid is iso6346.is_valid(number)


@given(st.from_regex(r"[0-9]{7}", fullmatch=True))
def test_ships_agree_with_another_implementation(number: str) -> None:
    assert read_as(IdKind.IMO, number).valid is imo.is_valid(number)


@given(st.from_regex(r"[0-9]{12}", fullmatch=True), st.from_regex(r"[0-9]{8}", fullmatch=True))
def test_wagons_agree_with_another_implementation(uic: str, wagon: str) -> None:
    assert read_as(IdKind.UIC, uic).valid is luhn.is_valid(uic)
    assert read_as(IdKind.WAGON, wagon).valid is luhn.is_valid(wagon)


@pytest.mark.parametrize(
    ("kind", "number"),
    [(kind, number) for kind, (number, _) in RIGHT.items() if kind in BLOCKING | {IdKind.IMO, IdKind.WAGON}],
)
def test_any_single_wrong_digit_is_noticed_and_mended_where_it_is_the_check_digit(kind: IdKind, number: str) -> None:
    right = read_as(kind, number)
    normal = right.normal
    for place, sign in enumerate(normal):
        if not sign.isdigit() or (kind is IdKind.AWB and place < 3):
            continue
        others = [normal[:place] + str(d) + normal[place + 1 :] for d in range(10) if str(d) != sign]
        slips = [other for other in others if read_as(kind, other).valid]
        # Mod 7 can't tell 0 from 7, mod 11 calls 10 a 0, and an IMO's weights of 5 and 6 share a factor with 10.
        assert len(slips) <= MISSED.get(kind, 0)
    wrong = read_as(kind, FAILS[kind][0])
    assert (wrong.mended, wrong.found != wrong.expected) == (normal, True)


@pytest.mark.parametrize("letter", "ABDEK")
def test_swap_bodies_are_containers_too(letter: str) -> None:
    ten = f"ABC{letter}123456"
    assert read_as(IdKind.CONTAINER, f"{ten}{container_check_digit(ten)}").valid


def test_a_fourth_letter_of_no_category_is_named() -> None:
    ten = "ABCX123456"
    reading = read_as(IdKind.CONTAINER, f"{ten}{container_check_digit(ten)}")
    assert not reading.valid
    assert "fourth letter is X" in said(IdKind.CONTAINER, reading.normal)[1]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("42G1", "40 ft, 8 ft 6 in high, general purpose."),
        ("45G1", "40 ft, 9 ft 6 in high, general purpose."),
        ("45R1", "40 ft, 9 ft 6 in high, reefer."),
        ("45R0", "40 ft, 9 ft 6 in high, reefer."),
        ("L5G1", "45 ft, 9 ft 6 in high, general purpose."),
        ("22UT", "20 ft, 8 ft 6 in high, open top."),
        ("22K2", "20 ft, 8 ft 6 in high, tank for liquids or gases."),
    ],
)
def test_a_size_and_type_is_told_in_words(code: str, words: str) -> None:
    assert said(IdKind.SIZE_TYPE, code) == (True, words)


@pytest.mark.parametrize(("code", "character"), [("92G1", "9"), ("23G1", "3"), ("22X1", "X"), ("45HC", "HC")])
def test_a_size_and_type_says_which_character_is_unknown(code: str, character: str) -> None:
    assert dict(read_as(IdKind.SIZE_TYPE, code).params) == {"found": character}


def test_a_vin_with_a_letter_that_no_vin_has_names_it() -> None:
    assert said(IdKind.VIN, "1M8GDM9AXKPO42788")[1].startswith("A VIN has no I, O or Q; this one has O.")


@pytest.mark.parametrize(("digits", "serial"), [("0", "00000008"), ("5", "00000000")])
def test_the_two_ends_of_the_mail_rule_are_kept(digits: str, serial: str) -> None:
    assert read_as(IdKind.MAIL, f"RR{serial}0GB").expected == digits


@pytest.mark.parametrize("chapter", ["00", "77", "98", "99"])
def test_an_hs_chapter_that_does_not_exist_is_named(chapter: str) -> None:
    assert said(IdKind.HS, f"{chapter}01.10")[1].startswith(f"The HS has no chapter {chapter}:")


@pytest.mark.parametrize("code", ["291", "29152", "2915.2", "2915210", "291521000000000"])
def test_a_number_of_digits_that_no_hs_code_has_is_not_one(code: str) -> None:
    assert read_as(IdKind.HS, code).kind is None


@pytest.mark.parametrize(
    ("kind", "typed", "parts"),
    [
        (IdKind.CONTAINER, "csqu3054383", Parts("CSQU 305438", "3")),
        (IdKind.AWB, "12512345675", Parts("125-1234567", "5")),
        (IdKind.MAIL, "rr473124829gb", Parts("RR 47312482", "9", "GB")),
        (IdKind.UIC, "218052460035", Parts("21 80 524 6003", "5")),
        (IdKind.WAGON, "52810017", Parts("5281001", "7")),
        (IdKind.IMO, "9319466", Parts("IMO 931946", "6")),
        (IdKind.VIN, "1M8GDM9AXKP042788", Parts("1M8GDM9AXKP042788")),
        (IdKind.PLATE, " 01 KG 777 ", Parts("01 KG 777")),
        (IdKind.CONTAINER, "CSQU 30", Parts("CSQU 30")),
    ],
)
def test_a_number_is_shown_in_its_groups_with_the_check_digit_apart(kind: IdKind, typed: str, parts: Parts) -> None:
    assert read_as(kind, typed).parts == parts
