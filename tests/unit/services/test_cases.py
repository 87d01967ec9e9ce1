from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus
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
    assert_whole,
    last_event,
    rebuilt,
)

YEAR = 2026


@pytest.fixture
def vault() -> Any:
    vault = FakeVault()
    yield vault
    assert_whole(vault)


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
    "return": lambda cases, case: cases.return_(case, "r"),
    "export": lambda cases, case: cases.export(case),
}


@pytest.mark.parametrize(
    ("officer", "doors"),
    [(AUDITOR, tuple(DOORS)), (OFFICER, ("approve", "return", "export"))],
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
