from __future__ import annotations

import copy
import dataclasses
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.domain import case as cases
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case, Imported, RiskMark, Seizure
from pcu_desk.domain.codes import Direction, Unit
from pcu_desk.domain.errors import BugError, RecordError, UserError
from pcu_desk.domain.first_form import FIRST_FORM
from pcu_desk.domain.message import Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Quantity
from pcu_desk.domain.record import apply, check_text, decode, difference, encode, full, lean, record_of
from pcu_desk.domain.unit import LegalBasis, PortUnit, UnitName
from tests.unit.domain.samples import case_file, neighbours, sample, values


def faults(record: object, kind: type = Case) -> dict[str, str]:
    with pytest.raises(RecordError) as refused:
        decode(kind, record)
    return {fault.path: fault.text.source for fault in refused.value.faults}


@settings(max_examples=150)
@given(st.sampled_from([Case, Message, PortUnit]).flatmap(values))
def test_what_is_encoded_is_decoded_to_the_same_value(value: Any) -> None:
    kind = type(value)
    record = encode(value)
    assert decode(kind, record) == value
    assert encode(decode(kind, record)) == record
    assert canonical(record)


@settings(max_examples=150)
@given(st.sampled_from([Case, Message, PortUnit]).flatmap(values))
def test_what_a_lean_record_leaves_out_comes_back_empty(value: Any) -> None:
    kind, whole = type(value), encode(value)
    assert full(kind, lean(kind, whole)) == whole
    assert decode(kind, lean(kind, whole)) == value
    assert lean(kind, full(kind, lean(kind, whole))) == lean(kind, whole)


def test_a_record_without_the_newer_fields_is_written_as_before_they_existed() -> None:
    assert set(record_of(Case())) == FIRST_FORM["Case"]
    assert set(record_of(Case(released=Moment.parse("2026-11-22T10:00Z")))) == FIRST_FORM["Case"] | {"released"}
    assert "risks" in record_of(Case(risks=(RiskMark("r", "to_order", 5),)))


def test_an_empty_seizure_is_not_the_same_as_none() -> None:
    assert record_of(Case(seizure=Seizure())) != record_of(Case())
    assert record_of(Case(imported=Imported()))["imported"] == {}
    assert full(Case, record_of(Case(imported=Imported()))) == encode(Case(imported=Imported()))


def test_fields_of_the_first_form_still_exist() -> None:
    for name, fields in FIRST_FORM.items():
        kind = {"UnitName": UnitName, "LegalBasis": LegalBasis, "PortUnit": PortUnit, "Message": Message}.get(
            name, getattr(cases, name, Delivery)
        )
        assert fields <= {field.name for field in dataclasses.fields(kind)}


@settings(max_examples=150)
@given(neighbours(Case))
def test_difference_applied_gives_the_later_record(pair: tuple[Case, Case]) -> None:
    before, after = pair
    old, new = encode(before), encode(after)
    kept = copy.deepcopy(old)
    changes = difference(old, new)
    assert apply(old, changes) == new
    assert old == kept
    assert difference(old, copy.deepcopy(old)) == {}


@settings(max_examples=40)
@given(neighbours(Message))
def test_difference_holds_for_messages_too(pair: tuple[Message, Message]) -> None:
    before, after = pair
    assert apply(encode(before), difference(encode(before), encode(after))) == encode(after)


@settings(max_examples=40)
@given(neighbours(Case))
def test_order_in_which_a_stored_change_lists_its_paths_does_not_matter(pair: tuple[Case, Case]) -> None:
    before, after = pair
    changes = difference(encode(before), encode(after))
    assert apply(encode(before), dict(sorted(changes.items()))) == encode(after)


def test_numbers_stand_as_text_with_every_digit() -> None:
    record = encode(sample())
    assert record["goods"][0]["value"] == {"amount": "520.00", "currency": "USD"}
    assert record["seizure"]["items"][0]["quantity"] == {"amount": "12.640", "unit": "kg"}
    assert record["examination"]["radiation"] == "0.10"
    assert record["revision"] == "0"


def test_short_and_long_spelling_of_an_amount_are_the_same() -> None:
    long = case_file()
    long["goods"][0] |= {"gross": {"amount": "24500", "unit": "kg"}, "value": {"amount": "520.00", "currency": "usd"}}
    assert decode(Case, long) == decode(Case, case_file())


def test_a_field_left_out_is_empty_and_a_row_without_id_gets_one_in_order() -> None:
    case = decode(Case, {"units": [{"number": "A"}, {"number": "B"}, {"id": "", "number": "C"}]})
    assert [unit.number for unit in case.units] == ["A", "B", "C"]
    assert len({unit.id for unit in case.units}) == 3
    assert dataclasses.replace(case, units=()) == Case()


def test_rows_stand_in_the_order_of_their_ids_whatever_the_file_says() -> None:
    one = decode(Case, {"units": [{"id": "b", "number": "2"}, {"id": "a", "number": "1"}]})
    other = decode(Case, {"units": [{"id": "a", "number": "1"}, {"id": "b", "number": "2"}]})
    assert one == other


def test_every_fault_is_told_at_once_with_its_path() -> None:
    told = faults(
        {
            "direction": "sideways",
            "begun": "yesterday",
            "colour": "red",
            "examination": {"radiation": -1, "gross_found": "12", "shade": 1},
            "seizure": {"items": [{}, {"quantity": "12 stone", "value": {"amount": "5", "currency": "EURO"}}, 7]},
            "units": {"kind": "container"},
            "parties": [{"id": "a b"}, {"id": "x"}, {"id": "x"}],
            "route": [{"day": "2026-02-30"}],
            "place": 5,
            "documents": [{"kind": ["cmr"]}],
        }
    )
    assert told.keys() == {
        "direction",
        "begun",
        "colour",
        "examination.radiation",
        "examination.gross_found",
        "examination.shade",
        "seizure.items[1].quantity",
        "seizure.items[1].value",
        "seizure.items[2]",
        "units",
        "parties[0].id",
        "parties[2].id",
        "route[0].day",
        "place",
        "documents[0].kind",
    }


@pytest.mark.parametrize("record", [None, [], "x", 5, True])
def test_what_is_no_object_is_one_fault(record: object) -> None:
    assert list(faults(record)) == [""]


@pytest.mark.parametrize("amount", ["-5", "NaN", "1e9", "5 kg", 5, 5.0, None, True, ["5"]])
def test_amounts_that_are_no_plain_numbers_are_refused(amount: object) -> None:
    assert faults({"goods": [{"gross": {"amount": amount, "unit": "kg"}}]})
    assert faults({"goods": [{"value": {"amount": amount, "currency": "USD"}}]})


@pytest.mark.parametrize("unit", ["stone", "", None, 5, {}, ["kg"]])
def test_units_outside_the_list_are_refused(unit: object) -> None:
    assert faults({"goods": [{"gross": {"amount": "5", "unit": unit}}]})


@pytest.mark.parametrize("day", ["2026-02-30", "20261121", "2026-W47-6", "0000-01-01", "٢٠٢٦-١١-٢١", "", 20261121])
def test_days_that_are_none_are_refused(day: object) -> None:
    assert faults({"route": [{"day": day}]})


@pytest.mark.parametrize("revision", ["1.5", "-1", "x", 1, 1.0, True])
def test_whole_numbers_stay_whole(revision: object) -> None:
    assert faults({"revision": revision})


def test_half_a_character_is_refused_with_its_path_and_the_fault_can_be_printed() -> None:
    told = faults({"place": "a\ud800", "bad\udfff": 1, "direction": "\ud800", "begun": "\ud800"})
    assert set(told) == {"place", "bad\\udfff", "direction", "begun"}
    assert "half a character" in told["place"]
    with pytest.raises(UserError):
        check_text("\udc00")
    kept = "𝒜 \u200e\u200f\u202e"
    assert check_text(kept) == kept


def test_huge_and_deep_values_become_short_faults() -> None:
    deep: Any = "x"
    for _ in range(600):
        deep = [deep]
    with pytest.raises(RecordError) as refused:
        decode(Case, {"direction": deep, "begun": "9" * 1_000_000, "goods": [{"gross": {"a": deep}}], "x" * 10**6: 1})
    for fault in refused.value.faults:
        assert len(fault.path) < 120
        assert all(len(value) < 400 for _, value in fault.params)


def test_texts_are_kept_as_the_same_characters() -> None:
    odd = "e\u0301 \u00ad\ufeff\u200b\u202e\0\t\r\n 𝒜 ﷽ <b>&amp;</b> =1+1"
    assert decode(Case, {"place": odd}).place == odd
    assert encode(decode(Case, {"place": odd}))["place"] == odd


# -- changes by path


def test_an_amount_and_its_unit_change_together() -> None:
    before = sample()
    other = dataclasses.replace(before.goods[0], gross=Quantity(Decimal(24500), Unit.T))
    changes = difference(encode(before), encode(dataclasses.replace(before, goods=(other,))))
    assert changes == {"/goods/g1/gross": {"amount": "24500", "unit": "t"}}


def test_paths_name_fields_rows_and_groups() -> None:
    before = sample()
    seizure = dataclasses.replace(before.seizure, grounds="Other", items=before.seizure.items[:1])
    after = dataclasses.replace(before, direction=Direction.IMPORT, seizure=seizure, units=())
    assert difference(encode(before), encode(after)) == {
        "/direction": "import",
        "/units/u1": None,
        "/seizure/grounds": "Other",
        "/seizure/items/i2": None,
    }
    assert difference(encode(before), encode(dataclasses.replace(before, seizure=None))) == {"/seizure": None}
    begun = difference(encode(dataclasses.replace(before, seizure=None)), encode(before))
    assert begun == {"/seizure": encode(before.seizure)}


ODD_PATHS = [
    *("", "/", "//", "place", "units/u1/number", "xx/status", "/colour", "/place/x", "/place/", "/units/u1/colour"),
    *("/units/u1/number/x", "/units/zz/number", "/units/x/y/z", "/begun/utc", "/examination/decision/x", "/units/a b"),
    *("/units/", "/units/\ud800", "/units/" + "x" * 65, "/seizure/items/i1/quantity/amount/x", "/" * 10_000, "/id/x"),
]


@pytest.mark.parametrize("path", ODD_PATHS, ids=lambda path: ascii(path)[:24])
@pytest.mark.parametrize("value", ["x", None, {}, {"number": "1"}, [], 5])
def test_a_path_that_the_record_does_not_have_is_a_fault_and_no_crash(path: str, value: object) -> None:
    record = encode(sample())
    if path == "/units/a b" and value is None:
        value = {}
    with pytest.raises(RecordError) as refused:
        apply(record, {path: value, "/narrative": "n"})
    assert [fault.path for fault in refused.value.faults] != []
    assert record == encode(sample())


def test_all_wrong_paths_are_told_together() -> None:
    with pytest.raises(RecordError) as refused:
        apply(encode(sample()), {"/a": 1, "/b": 2, "/place": "x"})
    assert [fault.path for fault in refused.value.faults] == ["/a", "/b"]


def test_paths_into_a_group_that_is_not_there_are_refused() -> None:
    record = encode(sample(seizure=None))
    for path in ("/seizure/items", "/seizure/items/i1", "/seizure/grounds", "/seizure/items/i1/quantity"):
        with pytest.raises(RecordError):
            apply(record, {path: "x"})


@pytest.mark.parametrize("row", ["text", 5, [], [{}], True])
def test_a_row_is_an_object(row: object) -> None:
    with pytest.raises(RecordError):
        apply(encode(sample()), {"/units/u2": row})


@pytest.mark.parametrize("path", ["/id", "/units/u1/id", "/seizure/items/i1/id"])
def test_ids_are_never_set(path: str) -> None:
    with pytest.raises(RecordError):
        apply(encode(sample()), {path: "other"})


def test_a_row_takes_the_id_of_its_path_and_stands_in_order() -> None:
    after = apply(encode(sample()), {"/units/u0": {"id": "other", "number": "X"}, "/units/u1/note": "n"})
    assert [(row["id"], row.get("number")) for row in after["units"]] == [("u0", "X"), ("u1", "CSQU3054383")]
    assert apply(after, {"/units/u0": None, "/units/not-there": None})["units"][0]["id"] == "u1"


def test_rows_replaced_wholesale_keep_valid_ids() -> None:
    for rows in ([{"number": "A"}, {"number": "B"}], [{"id": "b"}, {"id": "a"}], []):
        case = decode(Case, apply(encode(sample()), {"/units": rows}))
        assert [unit.id for unit in case.units] == sorted({unit.id for unit in case.units})
        assert len(case.units) == len(rows)
    for rows in ([{"id": "a"}, {"id": "a"}], [{"id": "a b"}], [{"id": "/"}], [{"id": 5}], "x", None, {"a": {}}):
        with pytest.raises(RecordError):
            decode(Case, apply(encode(sample()), {"/units": rows}))


def test_the_callers_values_are_not_changed_by_later_paths() -> None:
    group = encode(Seizure())
    apply(encode(sample(seizure=None)), {"/seizure": group, "/seizure/place": "x"})
    assert group == encode(Seizure())


def test_a_change_deeper_than_any_record_is_refused() -> None:
    deep: Any = "x"
    for _ in range(900):
        deep = {"a": deep}
    for path in ("/place", "/units/u9", "/units", "/seizure"):
        with pytest.raises(RecordError):
            decode(Case, apply(encode(sample()), {path: deep}))


PATHS = st.lists(
    st.sampled_from(["", "units", "u1", "seizure", "items", "id", "number", "place", "~", "goods", "g1"]), max_size=5
)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=300)
@given(st.dictionaries(PATHS.map("/".join), JUNK, max_size=3))
def test_no_change_crashes(changes: dict[str, Any]) -> None:
    try:
        case = decode(Case, apply(encode(sample()), changes))
    except UserError:
        return
    assert decode(Case, encode(case)) == case


@settings(max_examples=150)
@given(
    st.sampled_from([Case, Message, PortUnit]),
    st.dictionaries(st.sampled_from(sorted(encode(Case()))), JUNK, max_size=4),
)
def test_no_file_crashes_and_what_is_read_is_read_again_as_it_is(kind: type, record: dict[str, Any]) -> None:
    try:
        found = decode(kind, record)
    except UserError:
        return
    assert decode(kind, encode(found)) == found


def test_only_values_of_records_are_encoded() -> None:
    assert encode(date(2026, 11, 21)) == "2026-11-21"
    for value in (0.5, b"x", object(), [1]):
        with pytest.raises(BugError):
            encode(value)
