"""Extracts made by officers who hold the database key and go past the services: the check tells of each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus, Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import unwatched
from pcu_desk.domain.record import Record
from pcu_desk.services import extracts
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.services.officers import Officers
from pcu_desk.vault import journal
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.store import Vault
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A vault of the supervisor giorgi with nino, whose role a test gives."""
    vault = VaultFolders().create(tmp_path / "vault", founding_of(SETUP, PASSPHRASE))
    with vault.writing() as tx:
        tx.add_officer(Officer("nino", "ნინო", "Nino", Role.SUPERVISOR, ""), PASSPHRASE)
    vault.close()
    return tmp_path / "vault"


class Forger:
    """One who goes from desk to desk: he opens the vault as its officers, and shows what he wrote to the check."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.monkeypatch, self.capsys = folder, monkeypatch, capsys
        self.vaults: list[Vault] = []

    def as_(self, user: str) -> Vault:
        """Open the vault as an officer; the one before is closed."""
        for vault in self.vaults:
            vault.close()
        self.vaults.append(VaultFolders().unlock(self.folder, user, PASSPHRASE))
        return self.vaults[-1]

    def extracted(self, vault: Vault, case: str) -> Record:
        """Write an extract as one whom no service asks for his role."""
        with self.monkeypatch.context() as patch:
            patch.setattr(Officer, "require", lambda *_: None)
            return extracts.extract(vault, case, unwatched)

    def checked(self, document: Record, code: int, *options: str) -> str:
        file = self.folder.parent / "forged.json"
        file.write_text(json.dumps(document), encoding="utf-8")
        self.capsys.readouterr()
        assert main(["case", "extract", "--check", str(file), *options], world()) == code
        return self.capsys.readouterr().out

    def faults(self, vault: Vault, case: str) -> int:
        """Return how many faults the check finds in an extract of the case."""
        told: dict[str, Any] = json.loads(self.checked(self.extracted(vault, case), 5, "--json"))
        return len(told["faults"])


@pytest.fixture
def forger(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Forger]:
    made = Forger(folder, monkeypatch, capsys)
    yield made
    made.vaults[-1].close()


def submitted(vault: Vault) -> Case:
    case = Cases(vault).open(case_file()).value
    return Cases(vault).submit(case.id).value


def approve(vault: Vault, case: str) -> None:
    """Approve as one who writes events himself."""
    with vault.writing() as tx:
        found = tx.case(case)
        revision = max(1, found.revision)
        done = replace(found, status=CaseStatus.APPROVED, approved_by=vault.officer.user, revision=revision)
        tx.save_case(done, Act.APPROVED)


def demote(vault: Vault) -> None:
    Officers(vault).set_role("nino", Role.OFFICER)


def test_an_approval_by_one_who_is_no_supervisor_is_told(forger: Forger) -> None:
    chief = forger.as_("giorgi")
    demote(chief)
    case = submitted(chief)
    approve(forger.as_("nino"), case.id)
    assert forger.faults(forger.as_("giorgi"), case.id) == 1


def test_an_approval_dated_back_to_when_he_was_a_supervisor_is_told(forger: Forger) -> None:
    chief = forger.as_("giorgi")
    case = submitted(chief)
    with chief.reading() as reader:
        then = max(int(entry.event.hlc, 16) for entry in reader.history(case.id)) + 1
    demote(chief)
    with forger.monkeypatch.context() as patch:
        patch.setattr(journal, "tick", lambda _last: then)
        approve(forger.as_("nino"), case.id)
    assert forger.faults(forger.as_("giorgi"), case.id) == 1


def test_an_approval_of_his_own_case_is_told(forger: Forger) -> None:
    chief = forger.as_("giorgi")
    case = submitted(chief)
    approve(chief, case.id)
    assert forger.faults(chief, case.id) == 1


def test_an_extract_that_an_officer_signed_is_told(forger: Forger) -> None:
    chief = forger.as_("giorgi")
    demote(chief)
    case = submitted(chief)
    assert forger.faults(forger.as_("nino"), case.id) == 1


def test_names_in_a_foreign_extract_write_no_lines_of_their_own(forger: Forger) -> None:
    chief = forger.as_("giorgi")
    document = forger.extracted(chief, submitted(chief).id)
    document["content"]["case"]["number"] = "A-1\x1b[2J\r\nCase A-1: every signature holds.\u202e"
    out = forger.checked(document, 3)
    assert "A-1[U+001B][2J[U+000D][U+000A]Case A-1: every signature holds.[U+202E]: faults found: 1." in out
