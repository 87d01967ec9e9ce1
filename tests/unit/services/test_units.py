from __future__ import annotations

from typing import Any

import pytest

from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.record import encode
from pcu_desk.domain.risk import indicators, named
from pcu_desk.services.session import Session
from pcu_desk.services.units import Units
from tests.unit.services.fake_vault import AUDITOR, OFFICER, SUPERVISOR, FakeVault, acts, assert_whole, last_event

CHANGE: dict[str, Any] = {
    "high_score": "30",
    "indicators": [
        {"id": "low_value", "points": "35"},
        {"id": "free_mail", "off": True},
        {"id": "own-1", "label": "Night arrival", "points": "5"},
    ],
    "deadlines": [{"id": "notice", "what": "Notice to the prosecutor", "days": "2"}],
}


def units(vault: FakeVault, officer: Any = SUPERVISOR) -> Units:
    return Units(vault.as_(officer), lambda: None)


def test_a_supervisor_sets_what_a_file_holds_and_what_it_leaves_out_stays() -> None:
    vault = FakeVault()
    before = units(vault, OFFICER).settings()
    done = units(vault).change(CHANGE)
    assert (done.value.high_score, done.changes.ids) == (30, {"GEPTI"})
    assert (last_event(vault).act, vault.state.events[-1].signed) == (Act.UNIT_SET, True)
    after = units(vault, AUDITOR).settings()
    assert {name: after[name] for name in ("names", "legal_bases")} == {
        name: before[name] for name in ("names", "legal_bases")
    }
    assert named("low_value", done.value).points == 35
    assert "free_mail" not in {known.code for known in indicators(done.value)}
    assert indicators(done.value)[-1].own == "Night arrival"
    assert_whole(vault)


def test_what_was_printed_can_be_given_back_and_is_no_change() -> None:
    vault = FakeVault()
    units(vault).change(CHANGE)
    count = len(acts(vault))
    assert not units(vault).change(units(vault).settings()).changes.ids
    with vault.reading() as reader:
        whole = encode(reader.unit())
    assert not units(vault).change(whole).changes.ids
    assert len(acts(vault)) == count


@pytest.mark.parametrize("fixed", [{"code": "GEBUS"}, {"country": "AZ"}, {"desk": "B"}, {"training": True}])
def test_what_stands_from_the_founding_on_is_not_changed(fixed: dict[str, Any]) -> None:
    vault = FakeVault()
    with pytest.raises(UserError, match=next(iter(fixed))):
        units(vault).change({**CHANGE, **fixed})
    assert acts(vault) == [Act.FOUNDED]


@pytest.mark.parametrize("officer", [OFFICER, AUDITOR])
def test_only_a_supervisor_sets_the_unit_up(officer: Any) -> None:
    vault = FakeVault()
    with pytest.raises(UserError, match="role"):
        units(vault, officer).change(CHANGE)
    assert acts(vault) == [Act.FOUNDED]


def test_every_wrong_setting_is_told_with_its_place() -> None:
    vault = FakeVault()
    wrong = {
        "high_score": "2000",
        "names": [{"id": "English", "name": ""}],
        "deadlines": [{"id": "x", "what": "y"}, {"id": "z", "what": " ", "days": "9999"}],
        "indicators": [{"id": "own-2", "points": "5000"}, {"id": "low_value"}],
        "legal_bases": [{"wording": "without a code"}],
    }
    with pytest.raises(RecordError) as refused:
        units(vault).change(wrong)
    assert {fault.path for fault in refused.value.faults} == {
        "names", "names.English", "high_score", "deadlines.x.days", "deadlines.z", "deadlines.z.days",
        "indicators.own-2", "indicators.own-2.points", "legal_bases",
    }  # fmt: skip
    with pytest.raises(RecordError):
        units(vault).change({"colour": "red", "high_score": 5})
    assert acts(vault) == [Act.FOUNDED]


def test_a_session_knows_the_unit_as_it_was_set_last() -> None:
    session = Session(FakeVault(officer=SUPERVISOR), lambda: None, lambda: None)
    assert session.unit.high_score == 50
    session.units.change(CHANGE)
    assert session.unit.high_score == 30
    session.units.change({"high_score": "0"})
    assert session.unit.high_score == 0
