from __future__ import annotations

import dataclasses
from typing import Any

from hypothesis import given

from pcu_desk.domain.case import Case, Evidence, GoodsLine, RiskMark, Transfer, TransportUnit
from pcu_desk.domain.codes import EvidenceKind, Purpose
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.history import field_labels
from pcu_desk.domain.quantity import parse_quantity
from pcu_desk.domain.record import difference, encode, record_of
from pcu_desk.domain.timeline import Change, How, Step, TableCode, Trace, differences, timeline
from tests.unit.domain.samples import neighbours, sample

EVENT = Event("d", 1, "0" * 16, "nino", Act.EDITED, "c1", {}, "", "")


def step(number: int, act: Act, change: dict[str, Any]) -> Trace:
    return Trace(dataclasses.replace(EVENT, sequence=number, act=act, change=change), f"{number:064x}")


def steps_between(*cases: Case) -> tuple[Step, ...]:
    first, *rest = cases
    traces = [step(1, Act.OPENED, {"record": record_of(first)})]
    for number, (before, after) in enumerate(zip(cases, rest, strict=False), 2):
        traces.append(step(number, Act.EDITED, {"set": difference(encode(before), encode(after))}))
    return timeline(traces)


def words(change: Change) -> str:
    return " / ".join(str(label) for label in change.labels)


def last(*cases: Case) -> dict[str, Change]:
    return {words(change): change for change in steps_between(*cases)[-1].changes}


def test_a_changed_field_tells_its_path_and_both_values() -> None:
    before = sample()
    goods = dataclasses.replace(before.goods[0], gross=parse_quantity("24100 kg"))
    changes = last(before, dataclasses.replace(before, place="Gate 4", goods=(goods,)))
    place, gross = changes["Post and place"], changes["Goods / Acetic acid / Gross mass"]
    assert (place.before, place.after, place.path) == ("Порт Поти, пост 3", "Gate 4", "/place")
    assert (gross.before, gross.after) == (parse_quantity("24500 kg"), parse_quantity("24100 kg"))
    assert gross.path == "/goods/g1/gross"
    assert gross.was == {"amount": "24500", "unit": "kg"}


def test_a_row_is_named_by_what_identifies_it_when_added_changed_and_taken_out() -> None:
    before = sample()
    units = (*before.units, TransportUnit("u2", None, "MWCU6059784"))
    changes = last(before, dataclasses.replace(before, units=units, goods=(), risks=(RiskMark("r", "low_value", 20),)))
    added, gone = changes["Transport units / MWCU6059784"], changes["Goods / Acetic acid"]
    assert (added.how, gone.how) == (How.ADDED, How.REMOVED)
    assert [(words(one), one.after) for one in added.inside] == [("Number", "MWCU6059784")]
    assert {words(one): one.before for one in gone.inside}["HS code"] == TableCode("hs", "2915.21")
    assert any(isinstance(label, TableCode) for change in changes.values() for label in change.labels)


def test_a_seizure_that_ends_is_told_with_what_it_held_and_the_number_voided() -> None:
    before = sample()
    change = {"set": difference(encode(before), encode(dataclasses.replace(before, seizure=None))), "voided": "S-1"}
    steps = timeline([step(1, Act.OPENED, {"record": record_of(before)}), step(2, Act.EDITED, change)])
    (gone,) = steps[-1].changes
    assert (words(gone), gone.how) == ("Seizure", How.REMOVED)
    assert "Grounds, in your own words" in {words(one) for one in gone.inside}
    assert [(str(label), value) for label, value in steps[-1].facts] == [("Number voided", "S-1")]


def test_custody_and_evidence_are_told_though_no_form_edits_them() -> None:
    before = sample()
    link = Transfer("t1", "all", "Nino", "Store 2", None, Purpose.STORAGE)
    seizure = dataclasses.replace(before.seizure, custody=(link,))
    photo = Evidence("e1", EvidenceKind.PHOTO, "IMG_1.jpg", "image/jpeg", 12, "ab" * 32)
    changes = last(before, dataclasses.replace(before, seizure=seizure, evidence=(photo,)))
    assert changes["Seizure / Custody / Store 2"].how is How.ADDED
    told = {words(one): one.after for one in changes["Evidence / IMG_1.jpg"].inside}
    assert told["SHA-256"] == "ab" * 32
    assert "Width" not in told, "what is no picture has no width"


def test_a_file_that_is_told_anew_is_not_said_to_be_added_and_its_item_is_named_as_people_know_it() -> None:
    case = sample()
    photo = Evidence("e1", EvidenceKind.PHOTO, "IMG_1.jpg", "image/jpeg", 12, "ab" * 32)
    before = dataclasses.replace(case, evidence=(photo,))
    after = dataclasses.replace(case, evidence=(dataclasses.replace(photo, item=case.seizure.items[0].id),))
    change = {"set": difference(encode(before), encode(after))}
    told = timeline([step(1, Act.OPENED, {"record": record_of(before)}), step(2, Act.ATTACHED, change)])[-1]
    assert str(told.act) == "Evidence described"
    assert [one.after for one in told.changes] == [case.seizure.items[0].description]


def test_looks_prints_and_exports_tell_what_left_and_change_nothing() -> None:
    opened = step(1, Act.OPENED, {"record": record_of(sample())})
    printed = step(2, Act.PRINTED, {"kind": "seizure", "languages": ["en", "ru"], "copies": 2, "where": "printer"})
    steps = timeline([opened, printed, step(3, Act.VIEWED, {})])
    assert [(one.looked, one.changes == ()) for one in steps] == [(False, False), (True, True), (True, True)]
    assert [(str(label), str(value)) for label, value in steps[1].facts] == [
        ("Report", "Seizure report"),
        ("Languages", "en, ru"),
        ("Copies", "2"),
        ("Where", "On a printer"),
    ]


def test_a_print_tells_its_first_copy_form_hash_annexes_and_certificate_and_a_file_no_copy() -> None:
    opened = step(1, Act.OPENED, {"record": record_of(sample())})
    more = {"first": 4, "form": 2, "hash": "ab" * 32, "annexes": ["photos"], "signed": "cd" * 32}
    printed = step(2, Act.PRINTED, {"kind": "labels", "copies": 2, "where": "printer", **more})
    filed = step(3, Act.PRINTED, {"kind": "unheard of", "copies": 1, "where": "file", "first": 0})
    _, paper, file = timeline([opened, printed, filed])
    assert [(str(label), str(value)) for label, value in paper.facts] == [
        ("Report", "Evidence-bag labels"),
        ("Copies", "2"),
        ("Where", "On a printer"),
        ("First copy", "4"),
        ("Version of the form", "2"),
        ("SHA-256 of the content", "ab" * 32),
        ("Certificate of the signature", "cd" * 32),
        ("Annex", "Photo annex"),
    ]
    assert [str(label) for label, _ in file.facts] == ["Copies", "Where"]


def test_an_entry_that_does_not_lead_on_is_said_to_and_the_rest_is_still_told() -> None:
    traces = [
        step(1, Act.EDITED, {"set": {"/place": "x"}}),
        step(2, Act.OPENED, {"record": record_of(sample())}),
        step(3, Act.EDITED, {"set": {"/colour": "red"}}),
        step(4, Act.EDITED, {"set": 5}),
        step(5, Act.EDITED, {"set": {"/place": "Gate 4"}}),
    ]
    steps = timeline(traces)
    assert [one.readable for one in steps] == [False, True, False, False, True]
    assert [words(change) for change in steps[-1].changes] == ["Post and place"]


def test_a_value_that_no_list_knows_any_more_is_told_as_it_stands() -> None:
    record = {"goods": [{**encode(GoodsLine("g")), "licence_state": "unheard of"}]}
    (change,) = differences(Case, {"goods": []}, record)
    assert change.inside[0].after == "unheard of"


@given(neighbours(Case))
def test_every_change_of_a_record_stands_in_the_timeline(pair: tuple[Case, Case]) -> None:
    before, after = (encode(case) for case in pair)
    found = {change.path for change in leaves(differences(Case, before, after))}
    for path, value in difference(before, after).items():
        if field_labels(Case, path) and value not in ("", [], "0", None):
            assert any(one.startswith(path) or path.startswith(one) for one in found), path
    assert differences(Case, after, after) == ()


def leaves(changes: tuple[Change, ...]) -> list[Change]:
    return [leaf for change in changes for leaf in (change, *leaves(change.inside))]
