from __future__ import annotations

import copy
import json
from dataclasses import replace
from typing import Any

import pytest

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus, Selection
from pcu_desk.domain.draw import draw_of, drawn
from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.fields import Need
from pcu_desk.domain.life import IncompleteError
from pcu_desk.domain.ports import CaseFilter
from pcu_desk.domain.record import decode, encode, record_of
from pcu_desk.services.cases import Cases
from tests.unit.domain.samples import case_file
from tests.unit.services.fake_vault import (
    AUDITOR,
    OFFICER,
    SECOND,
    SUPERVISOR,
    BrokenError,
    FakeVault,
    acts,
    last_event,
    port_unit,
    rebuilt,
)

YEAR = 2026


@pytest.fixture
def cases(vault: FakeVault) -> Cases:
    return Cases(vault)


def chief(vault: FakeVault) -> Cases:
    return Cases(vault.as_(SUPERVISOR))


def test_a_case_begins_with_a_number_its_officer_and_the_moment(vault: FakeVault, cases: Cases) -> None:
    done = cases.open()
    case = done.value
    assert case.number.startswith("GEPTI-20")
    assert case.number.endswith("-A-00001")
    assert (case.status, case.revision, case.opened_by, case.place_code) == (CaseStatus.DRAFT, 0, "nino", "GEPTI")
    assert case.begun is not None
    assert done.changes.ids == {case.id}
    assert acts(vault, case.id) == [Act.OPENED]
    assert last_event(vault).change["numbers"] == [["case", case.begun.local.year, 1]]
    assert cases.get(case.number) == cases.get(case.id) == case


def test_a_file_brings_everything_and_the_seizure_its_own_number(cases: Cases) -> None:
    case = cases.open(case_file()).value
    assert case.number == "GEPTI-2026-A-00001"
    assert case.seizure is not None
    assert case.seizure.number == "GEPTI-S-2026-A-0001"
    assert cases.missing(case) == ()
    assert cases.open(case_file()).value.seizure.number == "GEPTI-S-2026-A-0002"


def test_a_file_with_wrong_fields_tells_all_and_uses_up_no_number(vault: FakeVault, cases: Cases) -> None:
    with pytest.raises(RecordError) as refused:
        cases.open({"colour": "red", "units": [{"kind": "boat"}], "begun": "x"})
    assert {fault.path for fault in refused.value.faults} == {"colour", "units[0].kind", "begun"}
    assert acts(vault) == [Act.FOUNDED]
    assert cases.open(case_file()).value.number == "GEPTI-2026-A-00001"


@pytest.mark.parametrize(
    "forged",
    [
        {"number": "GEPTI-2026-A-00412"},
        {"id": "c1"},
        {"status": "approved"},
        {"revision": "3"},
        {"opened_by": "giorgi"},
        {"submitted_by": "x"},
        {"approved_by": "giorgi"},
        {"remark": "x"},
        {"seizure": {"number": "GEPTI-S-2026-A-0001"}},
        {"seizure": {"number": "GEPTI-S-2026-A-0001", "grounds": "x"}},
    ],
)
def test_a_file_sets_no_number_and_no_status(vault: FakeVault, cases: Cases, forged: dict[str, Any]) -> None:
    with pytest.raises(UserError) as refused:
        cases.open({**case_file(), **forged})
    assert next(iter(forged)) in str(refused.value)
    assert acts(vault) == [Act.FOUNDED]


@pytest.mark.parametrize("record", [[], "x", 5, False])
def test_a_file_that_is_no_object_is_refused(cases: Cases, record: Any) -> None:
    with pytest.raises(RecordError):
        cases.open(record)


def test_the_template_can_be_given_back_and_leaves_no_empty_rows_or_seizure(cases: Cases) -> None:
    template = Cases.template()
    assert {"units", "seizure", "examination"} <= set(template)
    assert "number" not in template
    case = cases.open(template).value
    assert (case.units, case.goods, case.seizure) == ((), (), None)
    template = Cases.template()
    template["units"][0]["number"] = "CSQU3054383"
    template["seizure"]["grounds"] = "Panel"
    filled = cases.open(template).value
    assert [unit.number for unit in filled.units] == ["CSQU3054383"]
    assert filled.seizure is not None
    assert (filled.seizure.number[:8], filled.seizure.items) == ("GEPTI-S-", ())


def test_two_desks_of_a_unit_never_give_the_same_number() -> None:
    from tests.unit.services.fake_vault import port_unit

    numbers = [Cases(FakeVault(port_unit("GEPTI", desk))).open(case_file()).value.number for desk in "AB"]
    assert numbers == ["GEPTI-2026-A-00001", "GEPTI-2026-B-00001"]


def test_a_save_that_breaks_leaves_nothing_and_gives_the_number_to_the_next(vault: FakeVault, cases: Cases) -> None:
    before = copy.deepcopy(vault.state)
    vault.break_at = "append"
    with pytest.raises(BrokenError):
        cases.open(case_file())
    assert vault.state == before
    vault.break_at = ""
    assert cases.open(case_file()).value.number == "GEPTI-2026-A-00001"


def test_numbers_run_on_within_a_year_and_begin_again_in_the_next(cases: Cases) -> None:
    numbers = [cases.open({"begun": f"{year}-12-31T23:30:00+04:00"}).value.number for year in (2026, 2026, 2027)]
    assert numbers == ["GEPTI-2026-A-00001", "GEPTI-2026-A-00002", "GEPTI-2027-A-00001"]


def test_an_edit_is_one_event_with_what_changed_and_no_event_when_nothing_did(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    done = cases.edit(case.id, {"/place": "Gate 4", "/units/u2": {"kind": "truck", "number": "01 KG 777"}})
    assert last_event(vault).change["set"].keys() == {"/place", "/units/u2"}
    assert done.changes.ids == {case.id}
    count = len(acts(vault))
    again = cases.edit(case.id, {"/place": "Gate 4"})
    assert len(acts(vault)) == count
    assert not again.changes.ids
    assert cases.get(case.id) == done.value


def test_rows_replaced_whole_still_rebuild_from_the_journal(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    cases.edit(case.id, {"/units": [{"id": "z", "number": "2"}, {"id": "b", "number": "1"}, {"number": "3"}]})
    cases.edit(case.id, {"/units/m": {"number": "4"}, "/units/z": None})
    assert [unit.number for unit in cases.get(case.id).units] == ["3", "1", "4"]
    assert rebuilt(vault)["case", case.id] == record_of(cases.get(case.id))


def test_a_seizure_that_comes_later_gets_a_number_and_one_taken_out_voids_it(vault: FakeVault, cases: Cases) -> None:
    case = cases.open({"begun": "2026-11-21T14:06+04:00"}).value
    begun = cases.edit(case.id, {"/seizure": {"at": "2026-11-21T15:00+04:00"}}).value
    assert begun.seizure.number == "GEPTI-S-2026-A-0001"
    assert last_event(vault).change["numbers"] == [["seizure", 2026, 1]]
    gone = cases.edit(case.id, {"/seizure": None}).value
    assert gone.seizure is None
    assert last_event(vault).change["voided"] == "GEPTI-S-2026-A-0001"
    again = cases.edit(case.id, {"/seizure": {"at": "2026-11-21T15:00+04:00"}}).value
    assert again.seizure.number == "GEPTI-S-2026-A-0002"


def test_one_change_can_not_swap_a_seizure_for_one_with_another_number(cases: Cases) -> None:
    case = cases.open(case_file()).value
    for number in ("GEPTI-S-2026-A-9999", "GEPTI-S-2026-A-0002", ""):
        forged = {**encode(case.seizure), "number": number}
        with pytest.raises(UserError):
            cases.edit(case.id, {"/seizure": forged})
    other = cases.open({}).value
    with pytest.raises(UserError):
        cases.edit(other.id, {"/seizure": encode(case.seizure)})


def test_the_whole_life_of_a_case(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    assert cases.issue(case.id).value.revision == 1
    with pytest.raises(UserError):
        cases.edit(case.id, {"/place": "x"})
    assert cases.submit(case.id).value.submitted_by == "nino"
    returned = chief(vault).return_(case.id, "Add the weight").value
    assert (returned.status, returned.remark) == (CaseStatus.RETURNED, "Add the weight")
    assert last_event(vault).change["reason"] == "Add the weight"
    amended = cases.amend(case.id, {"/goods/g1/gross": "24600 kg"}, "Weighed again").value
    assert (amended.status, amended.revision) == (CaseStatus.DRAFT, 2)
    assert last_event(vault).change["reason"] == "Weighed again"
    cases.submit(case.id)
    approved = chief(vault).approve(case.id).value
    assert (approved.status, approved.approved_by, approved.revision) == (CaseStatus.APPROVED, "giorgi", 2)
    for act in (Act.ISSUED, Act.SUBMITTED, Act.RETURNED, Act.AMENDED, Act.APPROVED):
        assert act in acts(vault, case.id)
    signed = {entry.event.act for entry in cases.history(case.number) if entry.signed}
    assert signed == {Act.ISSUED, Act.SUBMITTED, Act.RETURNED, Act.AMENDED, Act.APPROVED}


def test_the_same_reason_twice_is_still_told_in_the_journal(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    cases.issue(case.id)
    for place in ("Gate 5", "Gate 6"):
        cases.amend(case.id, {"/place": place}, "Wrong gate")
        assert last_event(vault).change["reason"] == "Wrong gate"


def test_an_incomplete_case_stays_a_draft_and_every_field_is_named(vault: FakeVault, cases: Cases) -> None:
    case = cases.open({}).value
    with pytest.raises(IncompleteError) as refused:
        cases.submit(case.id)
    assert {"/place", "/goods", "/parties"} <= {missing.path for missing in refused.value.missing}
    assert acts(vault, case.id) == [Act.OPENED]
    assert cases.missing(case, Need.ISSUE) != cases.missing(case)


def test_a_supervisor_can_not_approve_a_case_of_his_own_by_any_way(vault: FakeVault, cases: Cases) -> None:
    own = chief(vault).open(case_file()).value
    cases.submit(own.id)
    with pytest.raises(UserError):
        chief(vault).approve(own.id)
    handed_in = cases.open(case_file()).value
    chief(vault).submit(handed_in.id)
    with pytest.raises(UserError):
        chief(vault).approve(handed_in.id)
    second = Cases(vault.as_(SECOND))
    assert second.approve(own.id).value.approved_by == "tamar"
    assert second.approve(handed_in.id).value.approved_by == "tamar"


DOORS: dict[str, Any] = {
    "open": lambda cases, case: cases.open({}),
    "edit": lambda cases, case: cases.edit(case, {"/place": "x"}),
    "amend": lambda cases, case: cases.amend(case, {"/place": "x"}, "r"),
    "issue": lambda cases, case: cases.issue(case),
    "submit": lambda cases, case: cases.submit(case),
    "approve": lambda cases, case: cases.approve(case),
    "draw": lambda cases, case: cases.draw(["a", "b"], 1),
    "hand over": lambda cases, case: cases.hand_over(case, {"released_by": "a", "received_by": "b"}),
    "countersign": lambda cases, case: cases.countersign(case),
    "return": lambda cases, case: cases.return_(case, "r"),
    "export": lambda cases, case: cases.export(case),
}


@pytest.mark.parametrize(
    ("officer", "doors"),
    [(AUDITOR, tuple(DOORS)), (OFFICER, ("approve", "return", "export", "countersign"))],
    ids=["auditor", "officer"],
)
def test_a_role_is_refused_at_every_door_that_is_not_its_own(vault: FakeVault, officer: Any, doors: Any) -> None:
    case = chief(vault).open(case_file()).value
    chief(vault).submit(case.id)
    before = copy.deepcopy(vault.state)
    for door in doors:
        with pytest.raises(UserError) as refused:
            DOORS[door](Cases(vault.as_(officer)), case.id)
        assert "role" in str(refused.value)
    assert vault.state == before


def test_export_gives_the_whole_case_and_is_recorded_and_signed(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    document = chief(vault).export(case.number)
    assert document == {"format": "pcu-case/1", "schema": 1, "case": record_of(case)}
    assert decode(Case, json.loads(json.dumps(document))["case"]) == case
    event = last_event(vault)
    assert (event.act, event.subject, event.officer) == (Act.EXPORTED, case.id, "giorgi")
    assert event.change == {"format": "pcu-case/1", "content": digest(canonical(document)).hex()}
    with pytest.raises(UserError):
        cases.open(document["case"])


def test_looking_and_searching_are_recorded_for_auditors_too(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    watcher = Cases(vault.as_(AUDITOR))
    watcher.note_viewed(case.number)
    watcher.note_searched("CSQU305")
    assert acts(vault)[-2:] == [Act.VIEWED, Act.SEARCHED]
    assert last_event(vault).change == {"query": "CSQU305"}
    with pytest.raises(UserError):
        watcher.note_searched("\ud800")


def test_lists_pages_and_counts(vault: FakeVault, cases: Cases) -> None:
    made = [cases.open(case_file()).value for _ in range(3)]
    cases.submit(made[0].id)
    assert [row.number for row in cases.rows(CaseFilter(), limit=2)] == [made[2].number, made[1].number]
    ids = cases.rowids(CaseFilter((CaseStatus.DRAFT,)))
    assert [row.id for row in cases.rows_at(ids)] == [made[2].id, made[1].id]
    assert cases.counts()[CaseStatus.SUBMITTED] == 1
    assert [row.id for row in cases.search("csqu305", before=2)] == [made[0].id]


def test_a_case_that_is_not_there_is_one_sentence(cases: Cases) -> None:
    for act in (cases.get, cases.history, lambda case: cases.edit(case, {}), cases.issue, cases.note_viewed):
        with pytest.raises(UserError):
            act("nowhere")


@pytest.mark.parametrize("place_code", ["", "gepti", "../../x", "-" * 500, "GEPTI\n", "=1+1", "𝒜"])
def test_an_odd_place_code_is_kept_and_never_enters_a_number(cases: Cases, place_code: str) -> None:
    case = cases.open({**case_file(), "place_code": place_code}).value
    assert case.number == "GEPTI-2026-A-00001"
    assert case.place_code == (place_code or "GEPTI")


BOXES = ["MSKU 907032-3", "CSQU3054383", "TGHU 123456-7"]


def released(score: int, **fields: Any) -> dict[str, Any]:
    """A case released unexamined against a risk score."""
    file = {name: value for name, value in case_file().items() if name != "seizure"}
    risks = [{"indicator": "own", "points": str(score)}]
    return {**file, "examination": {"decision": "release", "result": "nothing_found"}, "risks": risks, **fields}


def test_a_draw_stands_signed_in_the_journal_with_all_that_repeats_it(vault: FakeVault, cases: Cases) -> None:
    made = cases.draw([*BOXES, "", " csqu 305438/3 "], 2).value
    event = last_event(vault)
    assert (event.act, event.subject, event.officer) == (Act.DRAWN, made.id, "nino")
    assert event.change["candidates"] == BOXES, "a number is drawn from once, however it is spelt"
    assert event.change["chosen"] == list(drawn(bytes.fromhex(event.change["seed"]), BOXES, 2))
    assert event.change["count"] == 2
    assert draw_of(made.id, event.change) == made
    assert vault.state.events[-1].signed
    assert cases.draw(BOXES, 2).value.seed != made.seed


@pytest.mark.parametrize(("lines", "count"), [([], 1), (BOXES, 0), (BOXES, 4), (["x" * 500], 1), (["\ud800"], 1)])
def test_a_draw_that_can_not_be_is_refused_and_leaves_no_entry(
    vault: FakeVault, cases: Cases, lines: list[str], count: int
) -> None:
    with pytest.raises(UserError):
        cases.draw(lines, count)
    assert acts(vault) == [Act.FOUNDED]


def test_a_random_selection_is_the_programs_and_keeps_the_number_that_was_drawn(vault: FakeVault, cases: Cases) -> None:
    made = cases.draw(BOXES, 1).value
    unit = {"id": "u1", "kind": "container", "number": f" {made.chosen[0].lower()} ", "kept_as_seen": True}
    case = cases.open({**case_file(), "units": [unit]}, made.id).value
    assert (case.draw, case.selection) == (made.id, Selection.RANDOM)
    other = next(box for box in BOXES if box not in made.chosen)
    count = len(acts(vault))
    for refused in (
        lambda: cases.open({**case_file(), "units": [{**unit, "number": other}]}, made.id),
        lambda: cases.open({**case_file(), "units": []}, made.id),
        lambda: cases.open({**case_file(), "units": [unit]}, "no such draw"),
        lambda: cases.open({**case_file(), "units": [unit]}, case.id),
        lambda: cases.open({**case_file(), "units": [unit]}, "\ud800"),
        lambda: cases.open({**case_file(), "selection": "random"}),
        lambda: cases.edit(case.id, {"/units/u1/number": other}),
        lambda: cases.edit(case.id, {"/units/u1": None}),
    ):
        with pytest.raises(UserError):
            refused()
    assert len(acts(vault)) == count
    assert cases.edit(case.id, {"/units/u2": {"kind": "truck", "number": "01 KG 777"}}).value.draw == made.id
    cases.edit(case.id, {"/selection": "dog"})
    assert cases.edit(case.id, {"/units/u1/number": other}).value.units[0].number == other
    with pytest.raises(UserError):
        cases.edit(case.id, {"/selection": "random"})
    drafted = cases.open(case_file()).value
    with pytest.raises(UserError):
        cases.edit(drafted.id, {"/selection": "random"})


def test_a_release_against_a_high_score_waits_for_another_supervisor_or_a_reason(
    vault: FakeVault, cases: Cases
) -> None:
    case = cases.open(released(50)).value
    assert [missing.path for missing in cases.missing(case)] == ["/release_reason"]
    with pytest.raises(IncompleteError):
        cases.submit(case.id)
    done = chief(vault).countersign(case.number)
    assert (done.value.countersigned_by, done.changes.ids) == ("giorgi", {case.id})
    assert (last_event(vault).act, vault.state.events[-1].signed) == (Act.COUNTERSIGNED, True)
    raised = cases.edit(case.id, {"/risks": [{"indicator": "own", "points": "60"}]}).value
    assert raised.countersigned_by == "", "another score is another question"
    chief(vault).countersign(case.id)
    assert cases.submit(case.id).value.status is CaseStatus.SUBMITTED
    assert cases.submit(cases.open(released(50, release_reason="Known shipper")).value.id).value.submitted_by == "nino"


def test_nobody_countersigns_his_own_case_or_one_that_needs_none(vault: FakeVault, cases: Cases) -> None:
    own, low = chief(vault).open(released(90)).value, cases.open(released(49)).value
    examined = cases.open({**case_file(), "risks": [{"indicator": "own", "points": "90"}]}).value
    for case in (own, low, examined):
        with pytest.raises(UserError):
            chief(vault).countersign(case.id)
    assert Cases(vault.as_(SECOND)).countersign(own.id).value.countersigned_by == "tamar"


def test_the_units_own_high_score_counts_from_the_next_look_at_the_case() -> None:
    vault = FakeVault(replace(port_unit(), high_score=20))
    cases = Cases(vault)
    case = cases.get(cases.open(released(20)).value.id)
    assert [missing.path for missing in cases.missing(case)] == ["/release_reason"]
    with pytest.raises(IncompleteError):
        Cases(vault).submit(case.id)
    assert chief(vault).countersign(case.id).value.countersigned_by == "giorgi"


def test_things_seized_change_hands_in_any_state_and_each_link_follows_the_last(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    cases.issue(case.id)
    cases.submit(case.id)
    link = {"released_by": "Nino", "received_by": "Laboratory", "purpose": "laboratory"}
    at = {"at": "2026-11-21T18:00+04:00"}
    cases.hand_over(case.id, {**link, **at})
    chief(vault).approve(case.id)
    done = cases.hand_over(case.number, {**link, "id": case.seizure.items[0].id})
    custody = done.value.seizure.custody
    assert [row.released_by for row in custody] == ["Nino", "Nino"]
    assert custody[1].at is not None
    assert (done.value.status, done.value.revision) == (CaseStatus.APPROVED, 1)
    assert (last_event(vault).act, vault.state.events[-1].signed) == (Act.TRANSFERRED, True)
    count = len(acts(vault))
    bare = cases.open({"begun": "2026-11-21T14:06+04:00"}).value
    for wrong in ({**link, **at}, {**link, "received_by": " "}, {**link, "purpose": "sale"}, {"colour": "red"}, {}):
        with pytest.raises(UserError):
            cases.hand_over(case.id, wrong)
    with pytest.raises(UserError):
        cases.hand_over(bare.id, link)
    assert len(acts(vault)) == count + 1


def test_a_link_of_custody_once_made_is_changed_by_no_edit_and_no_amendment(vault: FakeVault, cases: Cases) -> None:
    case = cases.open(case_file()).value
    made = cases.hand_over(case.id, {"released_by": "Nino", "received_by": "Store"}).value
    assert made.seizure is not None
    link = made.seizure.custody[0].id
    changes: list[dict[str, Any]] = [
        {f"/seizure/custody/{link}/received_by": "Nobody"},
        {f"/seizure/custody/{link}": None},
        {"/seizure/custody/other": {"released_by": "a", "received_by": "b", "at": "2026-11-21T18:00+04:00"}},
        {"/seizure": None},
    ]
    for change in changes:
        with pytest.raises(UserError):
            cases.edit(case.id, change)
    cases.issue(case.id)
    count = len(acts(vault))
    for change in changes:
        with pytest.raises(UserError):
            cases.amend(case.id, change, "A reason")
    assert len(acts(vault)) == count


def test_a_hand_over_in_the_future_is_refused_since_it_would_bar_every_later_one(cases: Cases) -> None:
    case = cases.open(case_file()).value
    link = {"released_by": "Nino", "received_by": "Store"}
    with pytest.raises(UserError):
        cases.hand_over(case.id, {**link, "at": "2036-11-21T18:00+04:00"})
    seizure = cases.hand_over(case.id, link).value.seizure
    assert seizure is not None
    assert len(seizure.custody) == 1


def test_an_indicator_has_the_points_of_the_unit_and_never_fewer(vault: FakeVault, cases: Cases) -> None:
    case = cases.open({**released(0), "risks": [{"id": "k1", "indicator": "tip_off"}]}).value
    assert case.risks[0].points == 30, "left out, as in a file of a person's own"
    for path, value in {"/risks/k1/points": "0", "/risks/k2": {"indicator": "low_value", "points": "9"}}.items():
        with pytest.raises(RecordError) as refused:
            cases.edit(case.id, {path: value})
        assert next(fault.path for fault in refused.value.faults).startswith("risks[")
    with pytest.raises(RecordError):
        cases.open({**released(0), "risks": [{"indicator": "tip_off", "points": "1"}]})
    assert cases.edit(case.id, {"/risks/k1/points": None}).value.score == 30
    assert cases.edit(case.id, {"/risks/k2": {"indicator": "low_value"}}).value.score == 40
    assert cases.edit(case.id, {"/risks/k1": None}).value.score == 10, (
        "an officer takes a mark out again, seen in the journal"
    )


def test_one_draw_makes_one_case_of_a_consignment(vault: FakeVault, cases: Cases) -> None:
    made = cases.draw([box.replace(" ", "").replace("-", "") for box in BOXES], 2).value
    units = [[{"id": "u1", "number": number}] for number in made.chosen]
    case = cases.open({"units": units[0]}, made.id).value
    count = len(acts(vault))
    for number in (made.chosen[0], f" {made.chosen[0].lower()} "):
        with pytest.raises(UserError, match=case.number):
            cases.open({"units": [{"id": "u9", "number": number}]}, made.id)
    assert len(acts(vault)) == count
    assert cases.open({"units": units[1]}, made.id).value.draw == made.id, "what was drawn beside it has its own"
    again = cases.draw([made.chosen[0]], 1).value
    assert cases.open({"units": units[0]}, again.id).value.draw == again.id
