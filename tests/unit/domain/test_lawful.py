from __future__ import annotations

import dataclasses
from dataclasses import replace
from typing import Any

import pytest

from pcu_desk.domain import life
from pcu_desk.domain.case import (
    Case,
    Examination,
    GoodsLine,
    Imported,
    Party,
    RiskMark,
    Transfer,
    TransportUnit,
)
from pcu_desk.domain.codes import CaseStatus, Decision, Selection, UnitKind
from pcu_desk.domain.draw import Draw
from pcu_desk.domain.event import Act
from pcu_desk.domain.lawful import lawful, number_given, truly_random
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import encode
from tests.unit.domain.samples import sample
from tests.unit.domain.test_life import ACTS, STATES, TABLE

NAMES = {
    "edit": Act.EDITED,
    "amend": Act.AMENDED,
    "issue": Act.ISSUED,
    "submit": Act.SUBMITTED,
    "approve": Act.APPROVED,
    "return": Act.RETURNED,
}
OFFICERS = {"submit": "nino", "approve": "giorgi"}


@pytest.mark.parametrize(("state", "name"), TABLE)
def test_whatever_the_rules_of_life_allow_is_lawful_for_that_act_and_for_no_other(state: str, name: str) -> None:
    before = encode(STATES[state])
    after = encode(ACTS[name](STATES[state]))
    officer = OFFICERS.get(name, "nino")
    assert [act for act in Act if lawful(act, officer, before, after)] == [NAMES[name]]


@pytest.mark.parametrize(("state", "name"), [(state, name) for state, name in TABLE if name in OFFICERS])
def test_nobody_submits_or_approves_in_anothers_name(state: str, name: str) -> None:
    before, after = encode(STATES[state]), encode(ACTS[name](STATES[state]))
    assert not lawful(NAMES[name], "tamar", before, after)


def test_a_case_begins_as_a_draft_that_nobody_has_approved() -> None:
    assert lawful(Act.OPENED, "nino", None, encode(sample()))
    assert not lawful(Act.EDITED, "nino", None, encode(sample()))
    for fields in ({"status": CaseStatus.APPROVED}, {"revision": 1}, {"approved_by": "giorgi"}):
        assert not lawful(Act.OPENED, "nino", None, encode(dataclasses.replace(sample(), **fields)))


def test_a_revision_that_is_no_number_is_never_lawful() -> None:
    before, after = encode(STATES["issued draft"]), encode(ACTS["amend"](STATES["issued draft"]))
    for odd in (None, "", "1e9", "²", [], {}):
        assert not lawful(Act.AMENDED, "nino", {**before, "revision": odd}, after)
        assert not lawful(Act.AMENDED, "nino", before, {**after, "revision": odd})


AT = Moment.parse("2026-11-21T18:00+04:00")
LINK = Transfer("t1", "all", "Nino", "Store", AT)
NEXT = Transfer("t2", "1", "Store", "Laboratory", Moment.parse("2026-11-22T09:00+04:00"))
RISKY = sample(
    seizure=None, examination=Examination(decision=Decision.RELEASE), risks=(RiskMark("k1", "low_value", 60),)
)


def is_lawful(act: Act, officer: str, before: Case | None, after: Case) -> bool:
    return lawful(act, officer, encode(before) if before else None, encode(after))


def with_links(*links: Transfer, **fields: Any) -> Case:
    case = sample(**fields)
    assert case.seizure is not None
    return replace(case, seizure=replace(case.seizure, custody=links))


@pytest.mark.parametrize("status", list(CaseStatus))
def test_one_more_link_of_custody_is_lawful_in_every_state_and_for_that_act_alone(status: CaseStatus) -> None:
    before = with_links(LINK, status=status, revision=1)
    after = life.hand_over(before, NEXT)
    assert [act for act in Act if is_lawful(act, "nino", before, after)] == [Act.TRANSFERRED]


@pytest.mark.parametrize(
    "links",
    [
        (replace(LINK, received_by="Somebody else"), NEXT),
        (replace(LINK, at=NEXT.at), NEXT),
        (NEXT,),
        (LINK,),
        (LINK, NEXT, replace(NEXT, id="t3")),
        (LINK, replace(NEXT, received_by=" ")),
        (LINK, replace(NEXT, at=None)),
        (LINK, replace(NEXT, at=Moment.parse("2026-11-20T09:00+04:00"))),
    ],
)
def test_a_hand_over_that_changes_an_earlier_link_or_does_not_follow_it_is_unlawful(links: Any) -> None:
    before = with_links(LINK, revision=1)
    assert not is_lawful(Act.TRANSFERRED, "nino", before, with_links(*links, revision=1))


def test_a_hand_over_changes_nothing_else() -> None:
    before, after = with_links(LINK), with_links(LINK, NEXT)
    assert after.seizure is not None
    for forged in (
        replace(after, place="x"),
        replace(after, status=CaseStatus.APPROVED, approved_by="nino"),
        replace(after, seizure=replace(after.seizure, grounds="x")),
        replace(after, seizure=None),
    ):
        assert not is_lawful(Act.TRANSFERRED, "nino", before, forged)
    odd = {**encode(after), "seizure": {**encode(after)["seizure"], "custody": [{"at": []}]}}
    assert not lawful(Act.TRANSFERRED, "nino", encode(with_links()), odd)


def test_a_countersignature_is_another_supervisors_own_and_says_nothing_else() -> None:
    signed = life.countersign(RISKY, "giorgi")
    assert [act for act in Act if is_lawful(act, "giorgi", RISKY, signed)] == [Act.COUNTERSIGNED]
    assert not is_lawful(Act.COUNTERSIGNED, "tamar", RISKY, signed), "in another's name"
    own = replace(RISKY, opened_by="giorgi")
    assert not is_lawful(Act.COUNTERSIGNED, "giorgi", own, replace(own, countersigned_by="giorgi"))
    taken = replace(RISKY, imported=Imported(AT, "giorgi", "00", CaseStatus.DRAFT))
    assert not is_lawful(Act.COUNTERSIGNED, "giorgi", taken, replace(taken, countersigned_by="giorgi"))
    assert not is_lawful(Act.COUNTERSIGNED, "giorgi", RISKY, replace(signed, place="x"))
    for case in (sample(), replace(RISKY, risks=()), replace(RISKY, status=CaseStatus.SUBMITTED)):
        assert not is_lawful(Act.COUNTERSIGNED, "giorgi", case, replace(case, countersigned_by="giorgi"))


def test_neither_an_edit_nor_an_amendment_brings_a_countersignature_or_keeps_one_for_another_release() -> None:
    signed = life.countersign(RISKY, "giorgi")
    assert not is_lawful(Act.EDITED, "nino", RISKY, replace(signed, place="x"))
    assert is_lawful(Act.EDITED, "nino", signed, replace(signed, place="x"))
    more = (*RISKY.risks, RiskMark("k2", "vague_description", 10))
    assert not is_lawful(Act.EDITED, "nino", signed, replace(signed, risks=more))
    assert is_lawful(Act.EDITED, "nino", signed, replace(signed, risks=more, countersigned_by=""))
    issued = replace(RISKY, revision=1)
    amended = replace(issued, place="x", revision=2)
    assert is_lawful(Act.AMENDED, "nino", issued, amended)
    assert not is_lawful(Act.AMENDED, "nino", issued, replace(amended, countersigned_by="giorgi"))


def test_a_case_out_of_a_file_says_who_took_it_in_and_what_the_file_stated() -> None:
    stated = sample(status=CaseStatus.APPROVED, revision=2, submitted_by="nino", approved_by="tamar")
    taken = life.taken_in(stated, "giorgi", AT, "ab" * 32)
    assert [act for act in Act if is_lawful(act, "giorgi", None, taken)] == [Act.IMPORTED]
    assert taken.imported is not None
    assert not is_lawful(Act.IMPORTED, "tamar", None, taken), "another's name"
    assert not is_lawful(Act.IMPORTED, "giorgi", None, stated), "an approval of this vault, claimed by an import"
    for told in (
        replace(taken.imported, status=CaseStatus.DRAFT),
        replace(taken.imported, revision=1),
        replace(taken.imported, by="nino"),
    ):
        assert not is_lawful(Act.IMPORTED, "giorgi", None, replace(taken, imported=told))
    assert not is_lawful(Act.IMPORTED, "giorgi", stated, taken), "over a case that is here"
    for hands in ({"approved_by": "tamar"}, {"submitted_by": "nino"}):
        draft = life.taken_in(replace(sample(), **hands), "giorgi", AT, "ab" * 32)
        assert not is_lawful(Act.IMPORTED, "giorgi", None, draft), "a draft that somebody has signed already"
    for act in (Act.EDITED, Act.AMENDED):
        changed = replace(taken, revision=3, status=CaseStatus.DRAFT, submitted_by="", approved_by="", imported=None)
        assert not is_lawful(act, "nino", taken, changed), "the mark is never taken off"


def test_a_random_selection_is_the_draws_own() -> None:
    draw = Draw("d1", "00", ("CSQU 305438-3", "x"), ("csqu3054383",))
    chance = sample(selection=Selection.RANDOM, draw="d1")
    other = replace(chance, units=(replace(chance.units[0], number="MSKU9070323"),))
    by_hand, before = replace(chance, draw=""), encode(sample())
    assert truly_random(None, encode(chance), draw)
    assert truly_random(None, before, None)
    assert not truly_random(None, encode(chance), None)
    assert not truly_random(None, encode(other), draw)
    assert not truly_random(before, encode(by_hand), None)
    assert not truly_random(encode(chance), encode(other), draw)
    assert truly_random(encode(chance), encode(replace(chance, place="x")), None)
    assert truly_random(encode(by_hand), encode(replace(other, draw="")), None), "recorded before the program drew"
    assert truly_random(None, encode(life.taken_in(chance, "giorgi", AT, "")), None), "drawn elsewhere"


def test_a_case_begins_in_the_name_of_who_opened_it_and_without_a_remark() -> None:
    assert is_lawful(Act.OPENED, "nino", None, sample())
    assert not is_lawful(Act.OPENED, "tamar", None, sample())
    assert not is_lawful(Act.OPENED, "nino", None, sample(remark="approved by telephone"))


def seized(case: Case, **fields: Any) -> Case:
    assert case.seizure is not None
    return replace(case, seizure=replace(case.seizure, **fields))


def test_neither_an_edit_nor_an_amendment_changes_the_number_of_a_seizure_or_a_link_of_custody() -> None:
    step: Any
    for act, before, step in (
        (Act.EDITED, with_links(LINK), {}),
        (Act.AMENDED, with_links(LINK, revision=1), {"revision": 2, "remark": "r"}),
    ):
        after = replace(before, place="Elsewhere", **step)
        assert is_lawful(act, "nino", before, after)
        assert is_lawful(act, "nino", before, seized(after, grounds="Other"))
        for forged in (
            seized(after, number="GEPTI-S-2026-A-9999"),
            seized(after, custody=(replace(LINK, received_by="Somebody else"),)),
            seized(after, custody=()),
            seized(after, custody=(LINK, NEXT)),
            replace(after, seizure=None),
        ):
            assert not is_lawful(act, "nino", before, forged)


@pytest.mark.parametrize(
    "changes",
    [
        {"units": (TransportUnit("u9", UnitKind.CONTAINER, "MSKU9070323"),)},
        {"goods": (GoodsLine("g9", "Acetic acid"),)},
        {"parties": (Party("p9", name="Another"),)},
        {"risks": (RiskMark("k2", "tip_off", 60),)},
    ],
)
def test_a_countersignature_is_not_kept_for_another_consignment(changes: Any) -> None:
    signed = life.countersign(RISKY, "giorgi")
    assert not is_lawful(Act.EDITED, "nino", signed, replace(signed, **changes))
    assert is_lawful(Act.EDITED, "nino", signed, replace(signed, **changes, countersigned_by=""))
    name, rows = next(iter(changes.items()))
    after = life.edit(signed, {f"/{name}": [encode(row) for row in rows]})
    assert (getattr(after, name), after.countersigned_by) == (rows, "")
    assert life.edit(signed, {"/narrative": "Said more"}).countersigned_by == "giorgi"


def test_a_case_out_of_a_file_is_not_called_random_here_without_a_draw_of_this_vault() -> None:
    taken = encode(
        replace(sample(selection=Selection.PROFILE), imported=Imported(AT, "giorgi", "00", CaseStatus.DRAFT))
    )
    random = {**taken, "selection": Selection.RANDOM.value, "draw": "elsewhere"}
    assert truly_random(None, random, None), "as the file stated"
    assert truly_random(random, {**random, "units": []}, None)
    assert not truly_random(taken, random, None)


@pytest.mark.parametrize(
    ("number", "change", "given"),
    [
        ("GEPTI-2026-A-00412", {"numbers": [["case", 2026, 412]]}, True),
        ("GEPTI-2026-A-00412", {"numbers": [["case", 2026, 411], ["seizure", 2026, 412]]}, False),
        ("GEPTI-2026-A-00412", {"numbers": [["case", 2025, 412]]}, False),
        ("GEPTI-2026-A-00412", {}, False),
        ("GEPTI-2026-A-00412", {"numbers": 5}, False),
        ("another spelling", {}, True),
    ],
)
def test_a_case_is_opened_with_the_number_that_its_entry_gives(number: str, change: Any, given: bool) -> None:
    assert number_given({"number": number}, change) is given
