from __future__ import annotations

import copy
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.ports import Founding, VaultCard, VerifyFault
from pcu_desk.domain.text import Text
from pcu_desk.services.session import Desk, Session
from tests.unit.services.fake_vault import AUDITOR, OFFICER, SUPERVISOR, FakeVault

SETUP = {
    "unit": {"code": "GEPTI", "country": "GE", "desk": "A", "names": [{"id": "en", "name": "Port Control Unit, Poti"}]},
    "founder": {"user": "giorgi", "name": "გიორგი ბერიძე", "name_latin": "Giorgi Beridze"},
}
PASSPHRASE = "correct horse battery"
CODES = ("one code", "another code")
FOLDER = Path("vault")


class FakeDoor:
    def __init__(self, vault: FakeVault | None = None) -> None:
        self.vault = vault
        self.founding: Founding | None = None

    def card(self, folder: Path) -> VaultCard | None:
        return VaultCard("v", "GEPTI", {}, (), training=False, wait=0) if self.vault else None

    def recovery_codes(self) -> tuple[str, str]:
        return CODES

    def check_code(self, codes: Sequence[str], typed: str) -> None:
        if typed not in codes:
            raise UserError(Text("t", "Wrong code."))

    def create(self, folder: Path, founding: Founding) -> FakeVault:
        self.founding = founding
        self.vault = FakeVault(founding.unit, SUPERVISOR)
        return self.vault

    def unlock(self, folder: Path, user: str, passphrase: str, *, alone: bool = True) -> FakeVault:
        assert self.vault is not None
        if passphrase != PASSPHRASE:
            raise UserError(Text("t", "Wrong passphrase."))
        return self.vault

    def recover(self, folder: Path, user: str, code: str, passphrase: str) -> tuple[FakeVault, tuple[str, str]]:
        return self.unlock(folder, user, code), CODES

    def keyring(self) -> bool:
        return False

    def scan(self, folder: Path) -> Sequence[VerifyFault]:
        return []


class FakeLock:
    def __init__(self) -> None:
        self.held = 0

    def acquire(self, folder: Path) -> None:
        if self.held:
            raise UserError(Text("t", "Open elsewhere."))
        self.held += 1

    def release(self) -> None:
        self.held -= 1


class Place:
    def __init__(self, vault: FakeVault | None = None) -> None:
        self.door, self.lock = FakeDoor(vault), FakeLock()
        self.desk = Desk(FOLDER, self.door, self.lock, engine=pytest.fail)


def test_a_vault_is_founded_with_its_unit_and_first_supervisor() -> None:
    place = Place()
    codes = place.desk.recovery_codes()
    session = place.desk.create(SETUP, PASSPHRASE, codes, codes[1])
    assert session.unit.code == "GEPTI"
    assert session.officer.user == "giorgi"
    assert place.door.founding is not None
    assert place.door.founding.codes == CODES
    assert (place.door.founding.user, place.door.founding.name_latin) == ("giorgi", "Giorgi Beridze")
    session.close()
    assert place.lock.held == 0


def test_no_vault_is_founded_before_one_of_its_recovery_codes_came_back() -> None:
    place = Place()
    codes = place.desk.recovery_codes()
    for typed in ("", "a wrong code"):
        with pytest.raises(UserError, match="Wrong code"):
            place.desk.create(SETUP, PASSPHRASE, codes, typed)
    assert place.door.founding is None
    assert place.lock.held == 0


def test_the_recovery_sheet_names_vault_founder_and_officer_beside_the_codes() -> None:
    sheet = Place(FakeVault(officer=SUPERVISOR)).desk.unlock("giorgi", PASSPHRASE).sheet(CODES)
    assert (sheet.user, sheet.vault, sheet.codes) == ("giorgi", "fake", CODES)
    assert sheet.fingerprint.replace(" ", "") == sheet.founder
    assert len(sheet.founder) == 64
    assert "code" not in repr(sheet)


def broken(*path: str, value: Any) -> dict[str, Any]:
    setup: dict[str, Any] = copy.deepcopy(SETUP)
    here: Any = setup
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    return setup


@pytest.mark.parametrize(
    "setup",
    [
        broken("unit", "code", value="Gepti"),
        broken("unit", "code", value="GEPTI-2"),
        broken("unit", "code", value=""),
        broken("unit", "country", value="AZ"),
        broken("unit", "desk", value="AB"),
        broken("unit", "desk", value=""),
        broken("unit", "names", value=[]),
        broken("unit", "names", value=[{"id": "en", "name": " "}]),
        broken("unit", "names", value=[{"name": "no language"}]),
        broken("founder", "user", value="Giorgi B"),
        broken("founder", "name", value=""),
        broken("founder", "name", value="half \ud800"),
    ],
)
def test_a_setup_that_names_no_unit_or_founder_is_refused_and_the_lock_is_free(setup: dict[str, Any]) -> None:
    place = Place()
    with pytest.raises(UserError):
        place.desk.create(setup, PASSPHRASE, CODES, CODES[0])
    assert place.door.founding is None
    assert place.lock.held == 0


def test_all_wrong_fields_of_a_setup_are_told_together() -> None:
    with pytest.raises(RecordError) as refused:
        Place().desk.create({"unit": {"colour": 1, "code": 5}, "founder": [], "x": 1}, PASSPHRASE, CODES, CODES[0])
    assert {fault.path for fault in refused.value.faults} == {"unit.colour", "unit.code", "founder", "x"}
    with pytest.raises(UserError):
        Place().desk.create(SETUP, "short", CODES, CODES[0])


def test_one_window_per_vault_and_readers_beside_it() -> None:
    place = Place(FakeVault(officer=OFFICER))
    window = place.desk.unlock("nino", PASSPHRASE)
    with pytest.raises(UserError, match="elsewhere"):
        place.desk.unlock("nino", PASSPHRASE)
    reader = place.desk.unlock("nino", PASSPHRASE, alone=False)
    reader.close()
    assert place.lock.held == 1
    window.close()
    assert place.lock.held == 0


def test_a_wrong_passphrase_gives_the_lock_back() -> None:
    place = Place(FakeVault(officer=OFFICER))
    for _ in range(2):
        with pytest.raises(UserError, match="Wrong"):
            place.desk.unlock("nino", "wrong")
    assert place.lock.held == 0


def test_no_vault_is_said_with_its_folder() -> None:
    with pytest.raises(UserError, match="vault"):
        Place().desk.unlock("nino", PASSPHRASE)


def test_locking_gives_the_lock_back_even_when_closing_fails() -> None:
    place = Place(FakeVault(officer=OFFICER))
    session = place.desk.unlock("nino", PASSPHRASE)

    class FullDisk(FakeVault):
        def close(self) -> None:
            raise OSError("no space left")

    session._vault = FullDisk()
    with pytest.raises(OSError, match="no space"):
        session.close()
    assert place.lock.held == 0


def test_verifying_is_everyones_and_rebuilding_a_supervisors() -> None:
    vault = FakeVault()
    steps: list[tuple[int, int]] = []
    for officer in (AUDITOR, OFFICER, SUPERVISOR):
        session = Session(vault.as_(officer), pytest.fail, pytest.fail)
        assert session.verify(lambda done, total: steps.append((done, total))) == []
        if officer is SUPERVISOR:
            assert session.rebuild(lambda done, total: None) == 1
        else:
            with pytest.raises(UserError, match="role"):
                session.rebuild(lambda done, total: None)
    assert steps == [(1, 1)] * 3


def test_a_session_hands_out_the_use_cases_of_its_vault() -> None:
    vault = FakeVault()
    session = Session(vault, pytest.fail, lambda: None)
    assert session.cases.open().value.opened_by == "nino"
    assert session.alerts.waiting() == 0
    assert session.exchange.counts().waiting == 0
    assert len(session.officers.all()) == 4
    assert session.reports is session.reports
    assert (session.vault_id, session.device, session.second_factor) == ("fake", vault.device, False)
