"""Vaults that earlier programs wrote open, verify and take new fields; their records keep their hashes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.case import Evidence
from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.event import Act
from pcu_desk.domain.fields import Need
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import CaseFilter
from pcu_desk.domain.record import lean, record_of
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.session import Session
from pcu_desk.vault import migrations
from pcu_desk.vault.cases import derive_again
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.store import Vault
from pcu_desk.vault.verify import account

OLD = Path(__file__).resolve().parents[2] / "old_vaults"
PASSPHRASES = {"0001": "demo-0001000100010001", "0002": "demo-0002000200020002"}
ODD = "МSKU\u200b907032-3"


def copied(name: str, tmp_path: Path) -> Callable[..., Vault]:
    folder = tmp_path / "vault"
    shutil.copytree(OLD / name, folder)
    return lambda user="nino": VaultFolders().unlock(folder, user, PASSPHRASES[name])


@pytest.fixture(params=sorted(PASSPHRASES))
def enter(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Vault]:
    return copied(request.param, tmp_path)


def session_on(vault: Vault) -> Session:
    return Session(vault, lambda: None, lambda: None)


def test_every_folder_of_old_vaults_is_opened_here() -> None:
    assert {path.name for path in OLD.iterdir() if path.is_dir()} == set(PASSPHRASES)


def test_an_old_vault_verifies_takes_a_new_field_and_verifies_again(enter: Callable[..., Vault]) -> None:
    vault = enter()
    session = session_on(vault)
    assert session.verify(lambda *_: None) == []
    row = next(row for row in session.cases.rows(CaseFilter()) if row.unit_number == ODD)
    before = session.cases.get(row.id)
    edited = session.cases.edit(
        row.id, {"/operation": "Silk", "/examination/alarm": True, "/units/t": {"kind": "wagon"}}
    )
    assert (edited.value.operation, edited.value.selection) == ("Silk", before.selection)
    session.close()
    session = session_on(enter("giorgi"))
    assert session.cases.get(row.id) == edited.value
    assert session.verify(lambda *_: None) == []
    assert session.rebuild(lambda *_: None) > 1
    assert session.verify(lambda *_: None) == []
    session.close()


def test_an_old_vault_takes_evidence_and_verifies(enter: Callable[..., Vault]) -> None:
    vault = enter()
    with vault.reading() as reader:
        row = next(row for row in reader.case_rows(CaseFilter(), None, 100) if row.unit_number == ODD)
    kept = vault.evidence.keep([b"a photo of an old case"])
    piece = Evidence(uuid7(), name="old.jpg", size=kept.size, sha256=kept.sha256, added=Moment.now(), by="nino")
    with vault.writing() as tx:
        tx.keep_evidence(row.id, piece.id, kept, b"")
        tx.save_case(replace(tx.case(row.id), evidence=(piece,)), Act.ATTACHED)
    assert list(vault.verify(lambda *_: None)) == []
    assert b"".join(vault.evidence.read(piece.id)) == b"a photo of an old case"
    vault.close()


@pytest.mark.parametrize("name", sorted(PASSPHRASES))
def test_an_old_vault_is_backed_up_and_restored_as_another_desk(name: str, tmp_path: Path) -> None:
    vault = copied(name, tmp_path)("giorgi")
    records = records_of(vault)
    vault.back_up(tmp_path / "copy.zip", lambda *_: None)
    vault.close()
    wish = Restoring("giorgi", PASSPHRASES[name])
    again = VaultFolders().restore(tmp_path / "new", tmp_path / "copy.zip", wish, lambda *_: None)
    assert list(again.verify(lambda *_: None)) == []
    assert records_of(again) == records
    with again.reading() as reader:
        assert reader.unit().desk == "B"
        assert reader.outbox(10) == []
        stuck = [message for message in reader.threads(None, 100) if message.state() is DeliveryState.STUCK]
    assert [message.number for message in stuck] == (["GEPTI-A-2026-A-0003"] if name == "0002" else [])
    again.close()


def records_of(vault: Vault) -> list[tuple[str]]:
    return list(vault.connection().execute("SELECT record FROM case_records ORDER BY row").fetchall())


def test_the_records_of_an_old_vault_are_what_they_were(enter: Callable[..., Vault]) -> None:
    import json

    vault = enter()
    rows = vault.connection().execute("SELECT record FROM case_records").fetchall()
    assert rows
    for (record,) in rows:
        case = session_on(vault).cases.get(json.loads(record)["id"])
        assert record_of(case) == json.loads(record)
        assert lean(type(case), json.loads(record)) == json.loads(record)
        assert session_on(vault).cases.missing(case, Need.SUBMIT) is not None
    vault.close()


def test_an_old_vault_takes_its_new_form_once_and_the_journal_tells(enter: Callable[..., Vault]) -> None:
    for _ in range(2):
        vault = enter()
        with vault.reading() as reader:
            events = [entry.event for entry in reader.history(vault.vault_id) if entry.event.act is Act.ANCHORED]
        forms = [event.change["form"] for event in events]
        assert forms == list(range(forms[0], len(migrations.STEPS) + 1))
        vault.close()


def test_old_numbers_are_found_by_todays_spelling(enter: Callable[..., Vault]) -> None:
    cases = session_on(enter()).cases
    for query in ("MSKU9070323", "msku 907032-3", "CSQU3054383", "01KG777ABC", "6907.21"):
        assert ODD in {row.unit_number for row in cases.search(query)}, query


def test_a_mutant_that_derives_nothing_again_would_be_caught(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pcu_desk.vault.cases.derive_again", lambda *_: None)
    vault = copied("0001", tmp_path)()
    assert account.KEYS_DIFFER in {fault.what for fault in vault.verify(lambda *_: None)}
    derive_again(vault.connection(), lambda *_: None)
    assert vault.verify(lambda *_: None) == []
    vault.close()
