from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from pcu_desk.domain import life
from pcu_desk.domain.case import Case, Examination, RiskMark, Seizure
from pcu_desk.domain.codes import CaseStatus, Decision, Result
from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.fields import Need
from pcu_desk.domain.life import IncompleteError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import decode, encode
from pcu_desk.domain.report import ReportStatus
from tests.unit.domain.samples import sample

STATES = {
    "draft": sample(),
    "issued draft": life.issue(sample()),
    "submitted": life.submit(sample(), "nino"),
    "issued and submitted": life.submit(life.issue(sample()), "nino"),
    "approved": life.approve(life.submit(sample(), "nino"), "giorgi"),
    "issued and approved": life.approve(life.submit(life.issue(sample()), "nino"), "giorgi"),
    "returned": life.return_(life.submit(sample(), "nino"), "why"),
    "issued and returned": life.return_(life.submit(life.issue(sample()), "nino"), "why"),
}
NEW = {"/seizure/grounds": "Other grounds."}
ACTS: dict[str, Any] = {
    "edit": lambda case: life.edit(case, NEW),
    "amend": lambda case: life.amend(case, NEW, "a reason"),
    "issue": life.issue,
    "submit": lambda case: life.submit(case, "nino"),
    "approve": lambda case: life.approve(case, "giorgi"),
    "return": lambda case: life.return_(case, "a reason"),
}
# Which act each state takes: (status, revision) after it; what is not here is refused.
TABLE: dict[tuple[str, str], tuple[CaseStatus, int]] = {
    ("draft", "edit"): (CaseStatus.DRAFT, 0),
    ("draft", "issue"): (CaseStatus.DRAFT, 1),
    ("draft", "submit"): (CaseStatus.SUBMITTED, 0),
    ("issued draft", "amend"): (CaseStatus.DRAFT, 2),
    ("issued draft", "submit"): (CaseStatus.SUBMITTED, 1),
    ("submitted", "issue"): (CaseStatus.SUBMITTED, 1),
    ("submitted", "approve"): (CaseStatus.APPROVED, 1),
    ("submitted", "return"): (CaseStatus.RETURNED, 0),
    ("issued and submitted", "approve"): (CaseStatus.APPROVED, 1),
    ("issued and submitted", "return"): (CaseStatus.RETURNED, 1),
    ("approved", "amend"): (CaseStatus.DRAFT, 2),
    ("issued and approved", "amend"): (CaseStatus.DRAFT, 2),
    ("returned", "edit"): (CaseStatus.RETURNED, 0),
    ("returned", "issue"): (CaseStatus.RETURNED, 1),
    ("returned", "submit"): (CaseStatus.SUBMITTED, 0),
    ("issued and returned", "amend"): (CaseStatus.DRAFT, 2),
    ("issued and returned", "submit"): (CaseStatus.SUBMITTED, 1),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("act", ACTS)
def test_every_act_in_every_state_is_allowed_or_refused_as_the_table_says(state: str, act: str) -> None:
    case = STATES[state]
    if (state, act) not in TABLE:
        with pytest.raises(UserError) as refused:
            ACTS[act](case)
        assert case.number in str(refused.value)
        return
    after = ACTS[act](case)
    assert (after.status, after.revision) == TABLE[state, act]


def test_nobody_approves_what_he_opened_or_submitted() -> None:
    for opened, submitted in (("giorgi", "nino"), ("nino", "giorgi"), ("giorgi", "giorgi")):
        case = life.submit(sample(opened_by=opened), submitted)
        with pytest.raises(UserError):
            life.approve(case, "giorgi")
        assert life.approve(case, "tamar").approved_by == "tamar"


def test_an_amendment_needs_a_reason_and_a_change_and_a_new_approval() -> None:
    approved = STATES["issued and approved"]
    for reason in ("", "  ", "\n"):
        with pytest.raises(UserError):
            life.amend(approved, NEW, reason)
    with pytest.raises(UserError):
        life.amend(approved, {}, "nothing changed")
    with pytest.raises(UserError):
        life.amend(approved, {"/seizure/grounds": approved.seizure.grounds}, "the same words")
    amended = life.amend(approved, NEW, "new laboratory result")
    assert (amended.submitted_by, amended.approved_by, amended.remark) == ("", "", "new laboratory result")
    assert life.submit(amended, "nino").remark == "new laboratory result"
    with pytest.raises(UserError):
        life.edit(amended, NEW)


def test_an_amendment_may_not_make_the_paper_incomplete() -> None:
    with pytest.raises(IncompleteError):
        life.amend(STATES["issued draft"], {"/seizure/grounds": " "}, "a reason")


def test_a_return_needs_words_and_they_go_when_it_is_handed_in_again() -> None:
    for reason in ("", " \t"):
        with pytest.raises(UserError):
            life.return_(STATES["submitted"], reason)
    assert STATES["returned"].remark == "why"
    assert life.submit(STATES["returned"], "nino").remark == ""


@pytest.mark.parametrize("act", [lambda case, text: life.amend(case, NEW, text)])
def test_a_reason_with_half_a_character_is_refused(act: Any) -> None:
    with pytest.raises(UserError):
        act(STATES["issued draft"], "\ud800")
    with pytest.raises(UserError):
        life.return_(STATES["submitted"], "a\udfff")


# -- what the program gives


GIVEN_PATHS = {
    "/number": "GEPTI-2026-A-99999",
    "/status": "submitted",
    "/revision": "7",
    "/opened_by": "someone",
    "/submitted_by": "someone",
    "/approved_by": "someone",
    "/remark": "words",
    "/id": "other",
    "/seizure/number": "GEPTI-S-2026-A-9999",
    "/units/u1/id": "other",
    "/seizure/items/i1/id": "other",
}


@pytest.mark.parametrize("path", GIVEN_PATHS)
def test_given_fields_are_set_by_no_path(path: str) -> None:
    for state in ("draft", "returned"):
        with pytest.raises(UserError):
            life.edit(STATES[state], {path: GIVEN_PATHS[path]})
    with pytest.raises(UserError):
        life.amend(STATES["issued and approved"], {path: GIVEN_PATHS[path], **NEW}, "a reason")


@pytest.mark.parametrize("path", ["number", "xx/status", "//status", "/./status", "/seizure", "/seizure/"])
def test_nor_by_a_detour(path: str) -> None:
    forged = {**encode(sample())["seizure"], "number": "GEPTI-S-2026-A-9999"}
    with pytest.raises(UserError):
        life.edit(sample(), {path: forged})


def test_a_seizure_replaced_whole_keeps_its_number_and_a_new_one_brings_none() -> None:
    record = encode(sample())["seizure"]
    assert life.edit(sample(), {"/seizure": {**record, "place": "Gate 3"}}).seizure.number == "GEPTI-S-2026-A-0001"
    with pytest.raises(UserError):
        life.edit(sample(), {"/seizure": {"grounds": "x"}})
    bare = sample(seizure=None)
    assert life.edit(bare, {"/seizure": {}}).seizure == Seizure()
    with pytest.raises(UserError):
        life.edit(bare, {"/seizure": {"number": "GEPTI-S-2026-A-0001"}})
    assert life.edit(sample(), {"/seizure": None}).seizure is None


def test_an_edit_with_wrong_values_tells_each_and_changes_nothing() -> None:
    with pytest.raises(RecordError) as refused:
        life.edit(sample(), {"/direction": "up", "/units/u2": {"kind": "boat"}, "/goods/g1/gross": "-5 kg"})
    assert {fault.path for fault in refused.value.faults} == {"direction", "units[1].kind", "goods[0].gross"}


def test_given_fields_of_a_file_are_named() -> None:
    assert life.given_fields(decode(Case, {"place": "x"})) == ()
    forged = decode(Case, {"number": "X", "status": "approved", "revision": "1", "seizure": {"number": "S"}})
    assert life.given_fields(forged) == ("number", "status", "revision", "seizure.number")


def test_what_a_template_leaves_empty_is_left_out() -> None:
    case = decode(Case, {"units": [{}, {"number": "X"}], "seizure": {"items": [{}], "persons": [{}]}})
    kept = life.without_blanks(case)
    assert [unit.number for unit in kept.units] == ["X"]
    assert kept.seizure is None
    assert life.without_blanks(decode(Case, {"seizure": {}})).seizure == Seizure()
    assert life.without_blanks(decode(Case, {"seizure": {"items": [{}], "grounds": "g"}})).seizure.items == ()


# -- what is missing


def test_an_empty_case_lists_everything_in_the_order_of_the_form() -> None:
    paths = [missing.path for missing in life.missing(Case())]
    assert paths[:4] == ["/direction", "/place", "/begun", "/officers"]
    assert {"/units", "/goods", "/parties", "/examination/result", "/examination/decision"} <= set(paths)
    assert {missing.path for missing in life.missing(Case(), Need.ISSUE)} == {"/place", "/begun", "/units"}


def test_a_whole_case_lacks_nothing() -> None:
    assert life.missing(sample()) == ()
    assert life.missing(sample(), Need.ISSUE) == ()


@pytest.mark.parametrize(
    ("changes", "path"),
    [
        ({"/seizure/grounds": "  \n "}, "/seizure/grounds"),
        ({"/units/u1/number": "CSQU3054384"}, "/units/u1/number"),
        ({"/units/u1/number": "CSQU305"}, "/units/u1/number"),
        ({"/units/u1/number": ""}, "/units/u1/number"),
        ({"/seizure/items/i1/quantity": None}, "/seizure/items/i1/quantity"),
        ({"/seizure/persons/d1/signature": "refused"}, "/seizure/persons/d1/refusal"),
        ({"/seizure/items/i1": None, "/seizure/items/i2": None}, "/seizure/items"),
        ({"/seizure/at": None}, "/seizure/at"),
        ({"/place": "\u3000"}, "/place"),
    ],
)
def test_what_paper_needs_is_missing_when_empty(changes: dict[str, Any], path: str) -> None:
    case = life.edit(sample(), changes)
    assert [missing.path for missing in life.missing(case, Need.ISSUE)] == [path]
    with pytest.raises(IncompleteError) as refused:
        life.issue(case)
    assert [missing.path for missing in refused.value.missing] == [path]


def test_a_failed_check_is_kept_as_seen_and_a_refusal_with_its_words_is_enough() -> None:
    seen = life.edit(sample(), {"/units/u1/number": "CSQU3054384", "/units/u1/kept_as_seen": True})
    assert life.missing(seen) == ()
    words = {"signature": "refused", "refusal": "Не буду", "heard_by": "А. Б.", "signed_at": "2026-11-21T16:00+04:00"}
    refused = life.edit(sample(), {f"/seizure/persons/d1/{name}": value for name, value in words.items()})
    assert life.missing(refused) == ()


def test_a_result_of_seizure_needs_the_seizure() -> None:
    case = sample(seizure=None)
    assert case.examination.result is Result.SEIZURE
    assert [missing.path for missing in life.missing(case)] == ["/seizure"]
    assert life.missing(case, Need.ISSUE) == ()
    with pytest.raises(UserError):
        life.issue(case)


def test_numbers_carry_unit_year_desk_and_sequence() -> None:
    assert life.case_number("GEPTI", 2026, "A", 412) == "GEPTI-2026-A-00412"
    assert life.seizure_number("GEPTI", 2026, "B", 19) == "GEPTI-S-2026-B-0019"
    assert life.alert_number("GEPTI", 2026, "A", 58) == "GEPTI-A-2026-A-0058"
    assert life.case_number("GEPTI", 2026, "A", 123456) == "GEPTI-2026-A-123456"


@pytest.mark.parametrize(
    ("state", "mark"),
    [
        ("draft", ReportStatus.DRAFT),
        ("submitted", ReportStatus.DRAFT),
        ("issued draft", ReportStatus.ISSUED),
        ("issued and submitted", ReportStatus.ISSUED),
        ("approved", ReportStatus.APPROVED),
        ("issued and returned", ReportStatus.ISSUED),
    ],
)
def test_paper_carries_the_mark_of_its_state(state: str, mark: ReportStatus) -> None:
    assert life.report_status(STATES[state]) is mark


def test_rules_change_no_value_in_place() -> None:
    case = sample()
    life.edit(case, NEW)
    life.issue(case)
    assert case == sample()
    assert dataclasses.is_dataclass(case)


def test_a_countersignature_that_a_file_states_counts_for_nothing_here() -> None:
    risky = sample(
        risks=(RiskMark("r", "circuitous_route", 70),),
        examination=Examination(decision=Decision.RELEASE, result=Result.NOTHING_FOUND),
        countersigned_by="tamar",
    )
    assert life.agreed(risky)
    taken = life.taken_in(risky, "giorgi", Moment.parse("2026-11-22T10:00Z"), "ab" * 32)
    assert not life.agreed(taken)
    assert "/release_reason" in [found.path for found in life.missing(taken)]
    for user in ("tamar", "giorgi"):
        with pytest.raises(UserError) as refused:
            life.countersign(taken, user)
        assert refused.value.text == life.OWN_RELEASE
    assert life.agreed(life.countersign(taken, "levan"))
    assert life.agreed(dataclasses.replace(taken, release_reason="The laboratory cleared it."))
