"""Extracts made by officers who hold the database key and go past the services: the check tells of each."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
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


@pytest.fixture
def opened(folder: Path) -> Iterator[Callable[[str], Vault]]:
    vaults: list[Vault] = []

    def unlock(user: str) -> Vault:
        for vault in vaults:
            vault.close()
        vaults.append(VaultFolders().unlock(folder, user, PASSPHRASE))
        return vaults[-1]

    yield unlock
    vaults[-1].close()


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


def extracted(vault: Vault, case: str, monkeypatch: pytest.MonkeyPatch) -> Record:
    """Write an extract as one whom no service asks for his role."""
    with monkeypatch.context() as patch:
        patch.setattr(Officer, "require", lambda *_: None)
        return extracts.extract(vault, case, lambda *_: None)


def faults(document: Record, folder: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    file = folder / "forged.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    capsys.readouterr()
    assert main(["case", "extract", "--check", str(file), "--json"], world()) == 5
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return [fault["subject"] for fault in told["faults"]]


def demote(vault: Vault) -> None:
    Officers(vault).set_role("nino", Role.OFFICER)


def test_an_approval_by_one_who_is_no_supervisor_is_told(
    opened: Callable[[str], Vault],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chief = opened("giorgi")
    demote(chief)
    case = submitted(chief)
    approve(opened("nino"), case.id)
    document = extracted(opened("giorgi"), case.id, monkeypatch)
    assert len(faults(document, tmp_path, capsys)) == 1


def test_an_approval_dated_back_to_when_he_was_a_supervisor_is_told(
    opened: Callable[[str], Vault],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chief = opened("giorgi")
    case = submitted(chief)
    with chief.reading() as reader:
        then = max(int(entry.event.hlc, 16) for entry in reader.history(case.id)) + 1
    demote(chief)
    with monkeypatch.context() as patch:
        patch.setattr(journal, "tick", lambda _last: then)
        approve(opened("nino"), case.id)
    document = extracted(opened("giorgi"), case.id, monkeypatch)
    assert len(faults(document, tmp_path, capsys)) == 1


def test_an_approval_of_his_own_case_is_told(
    opened: Callable[[str], Vault],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chief = opened("giorgi")
    case = submitted(chief)
    approve(chief, case.id)
    assert len(faults(extracted(chief, case.id, monkeypatch), tmp_path, capsys)) == 1


def test_an_extract_that_an_officer_signed_is_told(
    opened: Callable[[str], Vault],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chief = opened("giorgi")
    demote(chief)
    case = submitted(chief)
    assert len(faults(extracted(opened("nino"), case.id, monkeypatch), tmp_path, capsys)) == 1


def test_names_in_a_foreign_extract_write_no_lines_of_their_own(
    opened: Callable[[str], Vault],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    chief = opened("giorgi")
    document = extracted(chief, submitted(chief).id, monkeypatch)
    document["content"]["case"]["number"] = "A-1\x1b[2J\r\nCase A-1: every signature holds.\u202e"
    file = tmp_path / "foreign.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    capsys.readouterr()
    assert main(["case", "extract", "--check", str(file)], world()) == 3
    out = capsys.readouterr().out
    assert "A-1[U+001B][2J[U+000D][U+000A]Case A-1: every signature holds.[U+202E]: faults found: 1." in out
