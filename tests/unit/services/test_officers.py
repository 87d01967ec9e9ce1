from __future__ import annotations

import copy
import dataclasses
from typing import Any

import pytest

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import fingerprint
from pcu_desk.services.officers import Officers, check_passphrase, check_user
from tests.unit.services.fake_vault import AUDITOR, OFFICER, SECOND, SUPERVISOR, FakeVault, last_event

GOOD = ("aigerim", "Айгерім Сейітова", "Aigerim Seiitova", Role.OFFICER, "correct horse battery")


@pytest.fixture
def vault() -> FakeVault:
    return FakeVault(officer=SUPERVISOR)


def test_a_supervisor_adds_an_officer_by_a_grant_and_gets_him_with_his_key(vault: FakeVault) -> None:
    officer = Officers(vault).add(*GOOD).value
    assert (officer.user, officer.role, len(officer.public_key)) == ("aigerim", Role.OFFICER, 64)
    assert officer in Officers(vault).all()
    assert last_event(vault).act is Act.GRANTED


@pytest.mark.parametrize("officer", [OFFICER, AUDITOR])
def test_nobody_else_adds_officers(vault: FakeVault, officer: Any) -> None:
    before = copy.deepcopy(vault.state)
    with pytest.raises(UserError, match="role"):
        Officers(vault.as_(officer)).add(*GOOD)
    assert vault.state == before


@pytest.mark.parametrize(
    ("place", "value"),
    [
        *((0, user) for user in ("", "a", "Nino", "nino kapanadze", "../nino", "ниノ", "n" * 33, "1nino", "nino\n")),
        (0, "nino"),
        (1, ""),
        (1, " \u3000"),
        (1, "half \ud800"),
        (2, "half \udfff"),
        (4, "too short"),
        (4, "long enough \ud800"),
    ],
)
def test_what_can_not_be_an_officer_is_refused_and_nothing_is_made(vault: FakeVault, place: int, value: str) -> None:
    wanted: list[Any] = list(GOOD)
    wanted[place] = value
    before = copy.deepcopy(vault.state)
    with pytest.raises(UserError):
        Officers(vault).add(*wanted)
    assert vault.state == before


def test_a_role_outside_the_list_is_never_granted(vault: FakeVault) -> None:
    with pytest.raises(ValueError, match="king"):
        Officers(vault).add(*GOOD[:3], "king", GOOD[4])


def test_a_passphrase_is_changed_by_who_knows_it(vault: FakeVault) -> None:
    officers = Officers(vault.as_(OFFICER))
    with pytest.raises(UserError):
        officers.change_passphrase("wrong", "a new long passphrase")
    with pytest.raises(UserError):
        officers.change_passphrase("correct horse battery", "short")
    officers.change_passphrase("correct horse battery", "a new long passphrase")
    assert vault.state.passphrases["nino"] == "a new long passphrase"
    assert vault.state.passphrases["giorgi"] == "correct horse battery"


def test_passphrases_count_characters_of_any_script() -> None:
    assert check_passphrase("გრძელი ფრაზა 1")
    assert check_user("nino-2") == "nino-2"


def test_roles_are_set_by_a_supervisor_and_the_last_one_stays_a_supervisor(vault: FakeVault) -> None:
    officers = Officers(vault)
    assert officers.set_role("nino", Role.AUDITOR).value.role is Role.AUDITOR
    assert last_event(vault).act is Act.GRANTED
    assert officers.set_role("tamar", Role.OFFICER).value.role is Role.OFFICER
    before = copy.deepcopy(vault.state)
    for role in (Role.OFFICER, Role.AUDITOR):
        with pytest.raises(UserError, match="last supervisor"):
            officers.set_role("giorgi", role)
    officers.set_role("giorgi", Role.SUPERVISOR)
    assert vault.state == before, "the same role again writes nothing"


def test_a_supervisor_removes_others_but_never_himself(vault: FakeVault) -> None:
    steps: list[tuple[int, int]] = []
    officers = Officers(vault)
    changes = officers.remove("nino", lambda *step: steps.append(step)).changes
    assert changes.ids == frozenset({"nino"})
    assert steps
    assert "nino" not in [officer.user for officer in officers.all()]
    assert last_event(vault).act is Act.REKEYED
    for user, words in (("giorgi", "himself"), ("nobody", "no officer"), ("nino", "no officer")):
        with pytest.raises(UserError, match=words):
            officers.remove(user)
    officers.rekey()


def test_a_supervisor_countersigns_a_key_that_waits(vault: FakeVault) -> None:
    officers = Officers(vault)
    with pytest.raises(UserError, match="No new key"):
        officers.countersign("nino")
    vault.state.officers["nino"] = dataclasses.replace(OFFICER, pending=True)
    assert [officer.user for officer in officers.pending()] == ["nino"]
    with pytest.raises(UserError, match="waits"):
        officers.set_role("nino", Role.AUDITOR)
    with pytest.raises(UserError, match="another fingerprint"):
        officers.countersign("nino", "3bad 74ef")
    key = fingerprint(OFFICER.public_key)
    assert not officers.countersign("nino", f"{key[:4].upper()} {key[4:]}").value.pending
    assert not officers.pending()


def test_a_supervisor_whose_own_key_waits_is_not_counted_and_manages_nobody(vault: FakeVault) -> None:
    waiting = dataclasses.replace(SECOND, pending=True)
    vault.state.officers["tamar"] = waiting
    with pytest.raises(UserError, match="last supervisor"):
        Officers(vault).set_role("giorgi", Role.OFFICER)
    hers = Officers(vault.as_(waiting))
    for deed in (
        lambda: hers.countersign("tamar"),
        lambda: hers.remove("nino"),
        hers.rekey,
        lambda: hers.set_role("nino", Role.AUDITOR),
        lambda: hers.add(*GOOD),
    ):
        with pytest.raises(UserError, match="countersigned"):
            deed()


@pytest.mark.parametrize("officer", [OFFICER, AUDITOR])
def test_nobody_else_touches_roles_or_keys(vault: FakeVault, officer: Any) -> None:
    before = copy.deepcopy(vault.state)
    theirs = Officers(vault.as_(officer))
    for deed in (
        lambda: theirs.set_role("nino", Role.SUPERVISOR),
        lambda: theirs.remove("tamar"),
        theirs.rekey,
        lambda: theirs.countersign("nino"),
    ):
        with pytest.raises(UserError, match="role"):
            deed()
    assert vault.state == before
