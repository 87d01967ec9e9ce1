from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.vault import attempts, slots
from pcu_desk.vault.slot_form import FLOOR_KIB
from tests.memory_keyring import MemoryKeyring

SETUP = {
    "unit": {"code": "GEPTI", "country": "GE", "names": [{"id": "en", "name": "Port Control Unit, Poti"}]},
    "founder": {"user": "giorgi", "name": "Giorgi"},
}


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemoryKeyring:
    store = MemoryKeyring()
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: store)
    return store


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keyring: MemoryKeyring) -> Path:
    attempts._in_process.clear()
    monkeypatch.setattr(slots, "Kdf", partial(slots.Kdf, m_kib=FLOOR_KIB))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "setup.json").write_text(json.dumps(SETUP), encoding="utf-8")
    for name in ("giorgi", "nino", "tamar", "new"):
        (tmp_path / f"{name}.txt").write_text(f"a passphrase of {name} here\n", encoding="utf-8")
        officer = {
            "user": name,
            "name": name,
            "name_latin": name,
            "role": "supervisor" if name == "tamar" else "officer",
        }
        (tmp_path / f"{name}.json").write_text(json.dumps(officer), encoding="utf-8")
    assert desk("create", "--from", "setup.json", "--recovery-file", "sheet.txt", "--no-keyring", by="giorgi") == 0
    return tmp_path


def desk(*words: str, by: str, passphrase: str = "") -> int:
    user = [] if words[0] == "create" else ["--user", by]
    file = passphrase or by
    return main(["vault", *words, "--vault", "vault", *user, "--passphrase-file", f"{file}.txt"], world())


def add(*users: str) -> None:
    for user in users:
        assert desk("users", "--add", f"{user}.json", "--new-passphrase-file", f"{user}.txt", by="giorgi") == 0


def told(capsys: pytest.CaptureFixture[str], *words: str, by: str, passphrase: str = "") -> Any:
    capsys.readouterr()
    assert desk(*words, "--json", by=by, passphrase=passphrase) == 0
    return json.loads(capsys.readouterr().out)


def verified(by: str) -> bool:
    options = ["--vault", "vault", "--user", by, "--passphrase-file", f"{by}.txt"]
    return main(["verify", *options], world()) == 0


def test_roles_are_listed_and_set_and_an_officer_is_removed_with_a_new_key(capsys: pytest.CaptureFixture[str]) -> None:
    add("nino", "tamar")
    assert told(capsys, "role", "nino", "auditor", by="giorgi")["role"] == "auditor"
    listed = told(capsys, "users", by="nino")
    assert [(row["user"], row["role"], row["pending"]) for row in listed] == [
        ("giorgi", "supervisor", False),
        ("nino", "auditor", False),
        ("tamar", "supervisor", False),
    ]
    assert {len(row["fingerprint"]) for row in listed} == {64}
    assert desk("remove", "giorgi", by="nino") == 1
    assert "Auditor" in capsys.readouterr().err
    assert told(capsys, "remove", "nino", by="tamar") == {"removed": "nino"}
    assert desk("users", by="nino") == 1
    assert desk("rekey", by="giorgi") == 0
    assert verified("tamar")
    assert desk("remove", "tamar", by="giorgi") == 0
    capsys.readouterr()
    assert desk("role", "giorgi", "officer", by="giorgi") == 1
    assert "last supervisor" in capsys.readouterr().err
    assert verified("giorgi")


def test_who_came_back_by_a_code_waits_for_another_supervisor_to_countersign(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add("tamar")
    codes = told(capsys, "codes", by="tamar")["recovery_codes"]
    (here / "code.txt").write_text(codes[0] + "\n", encoding="utf-8")
    recover = ("recover", "--new-passphrase-file", "new.txt", "--recovery-file", "again.txt")
    capsys.readouterr()
    assert desk(*recover, by="tamar", passphrase="code") == 0
    said = capsys.readouterr().out
    assert "vault countersign tamar" in said
    sheet = (here / "again.txt").read_text(encoding="utf-8")
    assert not any(code in sheet for code in codes)
    assert desk("remove", "giorgi", by="tamar", passphrase="new") == 1
    assert "countersigned" in capsys.readouterr().err
    assert "waits" in told_text(capsys, "users", by="giorgi")
    assert desk("countersign", "tamar", "--fingerprint", "3bad 74ef", by="giorgi") == 1
    assert "another fingerprint" in capsys.readouterr().err
    heard = said.split()[-1]
    assert told(capsys, "countersign", "tamar", "--fingerprint", heard, by="giorgi")["pending"] is False
    assert desk("countersign", "tamar", "--fingerprint", heard, by="giorgi") == 1
    assert desk("role", "giorgi", "officer", by="tamar", passphrase="new") == 0


def told_text(capsys: pytest.CaptureFixture[str], *words: str, by: str) -> str:
    capsys.readouterr()
    assert desk(*words, by=by) == 0
    return capsys.readouterr().out


def test_the_keyring_is_chosen_with_the_passphrase_and_for_each_officer(
    keyring: MemoryKeyring, capsys: pytest.CaptureFixture[str]
) -> None:
    add("nino")
    assert keyring.kept == {}, "as for the supervisor who adds him"
    change = ("passphrase", "--new-passphrase-file", "new.txt")
    assert told(capsys, *change, "--keyring", by="giorgi")["second_factor"] is True
    assert len(keyring.kept) == 1
    back = ("passphrase", "--new-passphrase-file", "giorgi.txt")
    assert told(capsys, *back, by="giorgi", passphrase="new")["second_factor"] is True, "it stays as it was"
    assert told(capsys, *change, "--no-keyring", by="giorgi")["second_factor"] is False
    assert keyring.kept == {}
    users = ("users", "--add", "tamar.json", "--new-passphrase-file", "tamar.txt", "--keyring")
    assert desk(*users, by="giorgi", passphrase="new") == 0
    assert len(keyring.kept) == 1


def test_a_passphrase_that_is_easily_guessed_changes_nothing(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "new.txt").write_text("password123456\n", encoding="utf-8")
    assert desk("passphrase", "--new-passphrase-file", "new.txt", by="giorgi") == 1
    assert "easily guessed" in capsys.readouterr().err
    assert verified("giorgi")
