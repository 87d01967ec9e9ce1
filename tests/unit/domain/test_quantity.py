from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.domain.codes import Unit
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.quantity import Money, Quantity, parse_money, parse_number, parse_quantity, plain
from tests.unit.domain.samples import DECIMALS

DIGITS = {
    "Arabic": "٠١٢٣٤٥٦٧٨٩",
    "Persian and Urdu": "۰۱۲۳۴۵۶۷۸۹",
    "Devanagari": "०१२३४५६७८९",
    "full width": "０１２３４５６７８９",
}


def short(value: object) -> str:
    return ascii(value)[:24]


@given(DECIMALS)
def test_digits_are_kept_as_recorded_trailing_zeros_too(number: Decimal) -> None:
    assert plain(parse_number(plain(number))) == plain(number)


@pytest.mark.parametrize("script", DIGITS)
@given(DECIMALS)
def test_any_scripts_digits_are_the_same_number(script: str, number: Decimal) -> None:
    typed = plain(number).translate(str.maketrans("0123456789", DIGITS[script]))
    assert parse_number(typed) == number
    assert parse_number(typed.replace(".", "٫")) == number


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("12.640", "12.640"),
        ("12,640", "12.640"),
        ("18 000", "18000"),
        ("1 234 567,50", "1234567.50"),
        ("1\u00a0234", "1234"),
        ("1\u202f234.5", "1234.5"),
        ("1\u2009234", "1234"),
        ("  5 ", "5"),
        ("۲۴٫۵", "24.5"),
        ("0", "0"),
        ("999999999999999.999999999", "999999999999999.999999999"),
    ],
)
def test_comma_point_and_groups_of_three_are_read(typed: str, kept: str) -> None:
    assert plain(parse_number(typed)) == kept


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            " ",
            "-1",
            "+1",
            "−1",
            "1e3",
            "1E3",
            "NaN",
            "nan",
            "Infinity",
            "inf",
            "0x10",
            "1_000",
            "½",
            "²",
            "Ⅳ",
            "七",
        ),
        *("1,234,567", "1.234.567", "1,234.5", "1.234,5", "12 34", "1  234", "1234 567", ".5", "5.", ",5", "1'234"),
        *("9" * 16, "1." + "9" * 10, "1٬234", "\ud800", "1\n234", " " * 50_000 + "1", "1" * 1_000_000),
    ],
    ids=short,
)
def test_what_could_be_read_in_two_ways_or_none_is_refused(typed: str) -> None:
    with pytest.raises(UserError) as refused:
        parse_number(typed)
    assert len(str(refused.value)) < 200


@given(DECIMALS, st.sampled_from(list(Unit)))
def test_quantity_is_read_in_the_unit_in_which_it_was_found(amount: Decimal, unit: Unit) -> None:
    for typed in (f"{plain(amount)} {unit.value}", f" {plain(amount)}{unit.value.upper()} "):
        assert parse_quantity(typed) == Quantity(amount, unit)


@pytest.mark.parametrize(
    "typed", ["12.640", "kg", "12 stone", "12 kg 3", "-5 kg", "5 kg kg", "", " " * 40_000, "5 k\ud800g"]
)
def test_quantity_without_a_known_unit_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        parse_quantity(typed)


def test_money_has_three_letters() -> None:
    assert parse_money("520.00 usd") == Money(Decimal("520.00"), "USD")
    assert plain(parse_money("520.00 USD").amount) == "520.00"
    for typed in ("520", "520 US", "520 USDT", "520 $", "USD 520", "-520 USD", "520 Усд", "1 2 3 USD"):
        with pytest.raises(UserError):
            parse_money(typed)


@given(st.text())
def test_nothing_typed_crashes(typed: str) -> None:
    for parse in (parse_number, parse_quantity, parse_money):
        try:
            parse(typed)
        except UserError:
            continue
