from __future__ import annotations

import copy
from typing import Any

import pytest

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.services.officers import Officers, check_passphrase, check_user
from tests.unit.services.fake_vault import AUDITOR, OFFICER, SUPERVISOR, FakeVault, last_event

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
        Officers(vault).add(*GOOD[:3], "king", GOOD[4])  # type: ignore[arg-type]  # a role that is none


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
