from __future__ import annotations

import dataclasses

import pytest

from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.event import Act
from pcu_desk.domain.lawful import lawful
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
