from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.vault import slots
from tests.desk_process import SETUP


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    monkeypatch.setattr(slots.Kdf.__init__, "__defaults__", (3, 4, 64 * 1024))
    (tmp_path / "setup.json").write_text(json.dumps(SETUP), encoding="utf-8")
    (tmp_path / "pass.txt").write_text("the first long passphrase\n", encoding="utf-8")
    assert desk("vault", "create", "--from", "setup.json", "--recovery-file", "sheet.txt") == 0
    (tmp_path / "code.txt").write_text(
        next(
            line.strip()
            for line in (tmp_path / "sheet.txt").read_text(encoding="utf-8").splitlines()
            if line.count("-") == 7
        ),
        encoding="utf-8",
    )
    return tmp_path


def desk(*words: str, vault: str = "vault", by: str = "pass.txt") -> int:
    return main([*words, "--vault", vault, "--passphrase-file", by], world())


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_a_backup_by_command_is_restored_by_command_and_verifies(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "case.json").write_text("{}")
    assert desk("case", "add", "case.json") == 0
    capsys.readouterr()
    assert desk("backup", "copy.zip", "--json") == 0
    made = told(capsys)
    assert made["size"] == (here / "copy.zip").stat().st_size
    assert desk("restore", "copy.zip", "--json", vault="second") == 0
    restored = told(capsys)
    assert (restored["unit"], restored["desk"]) == ("GEPTI", "B")
    assert desk("verify", vault="second") == 0
    assert desk("case", "add", "case.json", vault="second") == 0
    capsys.readouterr()
    assert desk("case", "list", "--json", vault="second") == 0
    numbers = {row["number"].split("-")[2] for row in json.loads(capsys.readouterr().out)}
    assert numbers == {"A", "B"}
    assert desk("verify") == 0


def test_a_backup_beside_an_open_window_is_noted_in_a_short_transaction(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window = world().open_desk(here / "vault").unlock("giorgi", "the first long passphrase")
    assert desk("backup", "copy.zip") == 0
    assert desk("verify") == 0
    last = window.backup.last()
    assert last is not None
    assert (last.name, last.officer) == ("copy.zip", "giorgi")
    assert window.backup.age() == 0
    assert not window.backup.due(1)
    window.close()
    assert "read back" in capsys.readouterr().out


def test_a_restoration_never_goes_over_a_vault_and_needs_a_new_letter(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk("backup", "copy.zip") == 0
    assert desk("restore", "copy.zip") == 1
    assert "already holds a vault" in capsys.readouterr().err
    assert desk("restore", "copy.zip", "--desk", "A", vault="second") == 1
    assert "has been used" in capsys.readouterr().err
    assert desk("restore", "copy.zip", "--desk", "Q", vault="second") == 0
    assert "as desk Q" in capsys.readouterr().out
    assert desk("restore", "letter.zip", vault="third") == 1
    assert "can't be read" in capsys.readouterr().err


def test_a_printed_code_restores_on_another_machine(here: Path) -> None:
    assert desk("backup", "copy.zip") == 0
    assert desk("restore", "copy.zip", "--code", vault="second", by="code.txt") == 0
    assert desk("verify", vault="second") == 0


def test_a_restored_desk_is_not_enrolled_until_it_is_enrolled_anew(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert desk("backup", "copy.zip") == 0
    assert desk("restore", "copy.zip", vault="second") == 0
    capsys.readouterr()
    assert desk("sync", "--once", "--json", vault="second") == 1
    assert told(capsys)["reason"] == "not_enrolled"
