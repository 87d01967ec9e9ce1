from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import unwatched
from pcu_desk.vault import connection, handed, journal, rekey, sentences, slots
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.slot_form import FLOOR_KIB
from pcu_desk.vault.slots import Box, Opened
from pcu_desk.vault.store import Vault

PASSPHRASE = "a long passphrase of the port"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "Kdf", partial(slots.Kdf, m_kib=FLOOR_KIB))


def unlock(desk: Any, user: str, *, alone: bool = True) -> Vault:
    return VaultFolders().unlock(desk.folder, user, PASSPHRASE, alone=alone)


def removed(desk: Any, user: str = "giorgi") -> None:
    vault = desk.open()
    vault.change_key(unwatched, vault.officers()[user])
    vault.close()


def refused(desk: Any, user: str, *, keys: Opened | None = None) -> Any:
    with pytest.raises(UserError) as caught:
        VaultFolders().enter(desk.folder, keys) if keys is not None else unlock(desk, user)
    return caught.value.text


def acts(vault: Vault, subject: str) -> list[Act]:
    with vault.reading() as reader:
        return [entry.event.act for entry in reader.history(subject)]


def test_a_removed_officer_opens_nothing_with_what_he_kept(desk: Any, add_case: Callable[..., Case]) -> None:
    vault = desk.open()
    case = add_case(vault)
    vault.change_key(unwatched, vault.officers()["giorgi"])
    later = add_case(vault)
    assert acts(vault, "giorgi")[-1] is Act.REMOVED
    assert vault.verify(unwatched) == []
    vault.close()
    assert refused(desk, "giorgi") is sentences.NO_USER
    assert refused(desk, "giorgi", keys=desk.keys["giorgi"]) is sentences.FOREIGN_FILE, "the key he copied"
    before = slots.read(desk.folder)
    again = unlock(desk, "nino")
    assert [entry[0] for entry in again.connection().execute("SELECT number FROM cases ORDER BY number")] == [
        case.number,
        later.number,
    ]
    assert again.verify(unwatched) == []
    again.close()
    assert before.slots[0].generation == 1
    assert slots.read(desk.folder).slots[0].generation == 2, "the next unlocking seals the new key in the slot"


def test_what_was_written_before_a_removal_is_all_there_and_the_chain_goes_on(
    desk: Any, add_case: Callable[..., Case]
) -> None:
    vault = desk.open()
    for _ in range(5):
        add_case(vault)
    tables = rekey._contents(vault.connection())
    journal_before = vault.connection().execute("SELECT * FROM events ORDER BY place").fetchall()
    vault.change_key(unwatched, vault.officers()["giorgi"])
    after = rekey._contents(vault.connection())
    assert {name for name, digest in after.items() if tables[name] != digest} <= {
        "events",
        "checkpoints",
        "sqlite_sequence",
        "sqlite_stat1",
    }
    kept = vault.connection().execute("SELECT * FROM events ORDER BY place").fetchall()
    assert kept[: len(journal_before)] == journal_before
    assert not (desk.folder / rekey.NEXT).exists()
    vault.close()


def test_every_officer_who_remains_is_handed_the_key_without_giving_his_passphrase(desk: Any) -> None:
    vault = desk.open()
    vault.change_key(unwatched)
    vault.close()
    for user in ("giorgi", "nino"):
        again = unlock(desk, user)
        assert again.officer.user == user
        assert again.verify(unwatched) == []
        again.close()
    for turn in (3, 4):
        vault = unlock(desk, "nino")
        vault.change_key(unwatched)
        vault.close()
        file = slots.read(desk.folder)
        assert {box.generation for box in file.handed} == {turn}
    unlock(desk, "giorgi").close()


def test_a_recovery_code_from_before_a_change_of_key_opens_after_it(desk: Any) -> None:
    vault = desk.open("giorgi")
    code = vault.new_recovery_codes(PASSPHRASE)[0]
    vault.close()
    vault = desk.open()
    vault.change_key(unwatched)
    vault.close()
    again = VaultFolders().unlock_by_code(desk.folder, "giorgi", code)
    assert again.officer.user == "giorgi"
    again.close()


def test_a_swapped_agreement_key_is_handed_nothing(desk: Any) -> None:
    evil = slots.new_key()
    file = slots.read(desk.folder)
    swapped = handed.agreement_of(file, "giorgi", evil)
    theirs = file.agreements["nino"]
    for wrong in (swapped, replace(file.agreements["giorgi"], public=swapped.public), theirs):
        slots.write(desk.folder, replace(file, agreements={**file.agreements, "giorgi": wrong}))
        vault = desk.open()
        with pytest.raises(UserError) as caught:
            vault.change_key(unwatched)
        assert caught.value.text is sentences.NO_AGREEMENT
        assert "giorgi" in str(caught.value.params)
        vault.close()
    assert slots.read(desk.folder).handed == ()
    unlock(desk, "giorgi").close()
    vault = desk.open()
    vault.change_key(unwatched)
    vault.close()
    unlock(desk, "giorgi").close()


def test_an_agreement_key_that_is_missing_is_put_back_when_its_owner_unlocks(desk: Any) -> None:
    file = slots.read(desk.folder)
    slots.write(desk.folder, replace(file, agreements={}))
    vault = desk.open()
    with pytest.raises(UserError):
        vault.change_key(unwatched)
    vault.close()
    unlock(desk, "giorgi").close()
    assert slots.read(desk.folder).agreements["giorgi"] == file.agreements["giorgi"]


def test_only_who_holds_the_lock_puts_slots_in_order(desk: Any) -> None:
    file = slots.read(desk.folder)
    slots.write(desk.folder, replace(file, agreements={}))
    unlock(desk, "giorgi", alone=False).close()
    assert slots.read(desk.folder).agreements == {}


def test_the_old_database_put_back_after_a_removal_is_not_opened(desk: Any, tmp_path: Path) -> None:
    shutil.copy2(desk.folder / connection.FILE, tmp_path / "kept.db")
    removed(desk)
    shutil.copy2(tmp_path / "kept.db", desk.folder / connection.FILE)
    assert refused(desk, "nino") is sentences.FOREIGN_FILE
    unlock_with_old = desk.keys["nino"]
    assert handed.newest(slots.read(desk.folder), unlock_with_old).dek != unlock_with_old.dek


def test_a_box_that_somebody_else_sealed_opens_no_database_of_his(desk: Any, tmp_path: Path) -> None:
    """Who was removed knows old key and journal: he makes a database under a key of his own and hands it out."""
    theirs = tmp_path / "theirs"
    shutil.copytree(desk.folder, theirs)
    removed(desk)
    evil = replace(desk.keys["giorgi"], dek=slots.new_key(), generation=3)
    old = connection.connect(theirs / connection.FILE, desk.keys["giorgi"].dek)
    forged = connection.connect_beside(theirs / "forged.db", evil.dek, create=True)
    old.backup(forged)
    author = Author(journal.devices(forged)[0], "giorgi", desk.keys["giorgi"].signing_key)
    vault_id = slots.read(desk.folder).vault
    named = {"generation": 3, "key": handed.commitment(vault_id, evil.dek)}
    forged.execute("BEGIN IMMEDIATE")
    journal.append(forged, author, Entry(Act.REKEYED, vault_id, named))
    journal.append(forged, replace(author, officer="nino"), Entry(Act.REKEYED, vault_id, named))
    forged.execute("COMMIT")
    forged.close()
    old.close()
    file = slots.read(desk.folder)
    box = handed.box_for(file, "nino", evil.dek, 3)
    slots.write(desk.folder, replace(file, handed=(*file.handed, box)))
    shutil.copy2(theirs / "forged.db", desk.folder / connection.FILE)
    assert refused(desk, "nino") is sentences.WRONG_KEY


def test_a_box_is_bound_to_vault_officer_and_generation(desk: Any) -> None:
    removed(desk)
    file = slots.read(desk.folder)
    (box,) = file.handed
    keys = desk.keys["nino"]
    assert handed.newest(file, keys).generation == 2
    for moved in (
        replace(file, vault="another"),
        replace(file, handed=(Box("nino", 7, box.sealed),)),
        replace(file, handed=(Box("nino", 2, box.sealed[:-1] + bytes([box.sealed[-1] ^ 1])),)),
        replace(file, handed=(Box("nino", 2, b""),)),
    ):
        assert handed.newest(moved, keys) == keys
    assert handed.newest(replace(file, handed=(Box("giorgi", 2, box.sealed),)), desk.keys["giorgi"]).generation == 1


def test_a_change_of_key_that_was_cut_off_is_finished_by_the_next_who_unlocks(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(*_: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(rekey, "_take_the_name", stopped)
    vault = desk.open()
    with pytest.raises(KeyboardInterrupt):
        vault.change_key(unwatched, vault.officers()["giorgi"])
    vault._connections.close()
    assert (desk.folder / rekey.NEXT).exists()
    again = unlock(desk, "nino")
    assert again.officers().keys() == {"nino"}
    assert again.verify(unwatched) == []
    again.close()
    assert not list(desk.folder.glob("*.next*"))


@pytest.mark.parametrize("left", ["nothing", "an empty file"])
def test_a_copy_that_was_handed_out_is_taken_even_where_the_database_is_gone(
    desk: Any, monkeypatch: pytest.MonkeyPatch, left: str
) -> None:
    monkeypatch.setattr(rekey, "_take_the_name", lambda *_: None)
    vault = desk.open()
    with pytest.raises(UserError):
        vault.change_key(unwatched)
    vault._connections.close()
    (desk.folder / connection.FILE).unlink()
    if left != "nothing":
        (desk.folder / connection.FILE).touch()
    again = unlock(desk, "nino")
    assert again.verify(unwatched) == []
    again.close()


def test_a_change_of_key_that_failed_leaves_the_vault_as_it_was(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (desk.folder / slots.FILE).read_bytes()

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    vault = desk.open()
    for place in ("_sync", "_backup", "_take_the_name"):
        with monkeypatch.context() as patch:
            patch.setattr(rekey, place, full)
            with pytest.raises(UserError) as caught:
                vault.change_key(unwatched, vault.officers()["giorgi"])
            assert caught.value.text is sentences.FULL
    with monkeypatch.context() as patch:
        patch.setattr(rekey, "_contents", lambda database: {"x": str(id(database)).encode()})
        with pytest.raises(UserError) as caught:
            vault.change_key(unwatched, vault.officers()["giorgi"])
        assert caught.value.text is sentences.COPY_DIFFERS
    assert vault.officers().keys() == {"nino", "giorgi"}, "and it works on without being opened again"
    vault.close()
    assert (desk.folder / slots.FILE).read_bytes() == before
    assert not list(desk.folder.glob("*.next*"))
    unlock(desk, "giorgi").close()


def test_a_copy_that_vanished_before_it_had_the_name_costs_no_row(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = rekey._take_the_name

    def swept_away(path: Path, beside: Path, source: Any) -> None:
        beside.unlink()
        whole(path, beside, source)

    vault = desk.open()
    monkeypatch.setattr(rekey, "_take_the_name", swept_away)
    with pytest.raises(UserError):
        vault.change_key(unwatched)
    assert vault.verify(unwatched) == []
    vault.close()
    again = unlock(desk, "giorgi")
    assert again.verify(unwatched) == []
    again.close()


def test_what_lies_beside_the_database_while_it_is_changed_is_not_swept_by_who_unlocks(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that unlocks looks at the database first, and holds it while it sweeps."""
    (desk.folder / rekey.NEXT).write_bytes(b"left by a program that was stopped")
    discard = rekey._discard
    refused: list[str] = []

    def meanwhile(beside: Path) -> None:
        with pytest.raises(UserError) as caught:
            connection.connect_alone(desk.folder / connection.FILE, desk.keys["nino"].dek)
        refused.append(caught.value.text.source)
        discard(beside)

    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    monkeypatch.setattr(rekey, "_discard", meanwhile)
    rekey.finish(desk.folder, desk.keys["nino"])
    assert refused == [sentences.IN_USE.source]
    assert not (desk.folder / rekey.NEXT).exists()


def test_database_and_copy_keep_a_log_so_that_no_rollback_journal_is_made_while_the_key_is_changed(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who waits for the file of before would play it back and delete it under the hand of the one who writes it."""
    modes: list[str] = []
    whole, handed_out = rekey._take_the_name, rekey._handed_out

    def mode(database: Any) -> str:
        return str(database.execute("PRAGMA journal_mode").fetchone()[0])

    def named(file: slots.SlotFile, change: Any, fresh: Opened) -> slots.SlotFile:
        copy = connection.connect_beside(change.folder / rekey.NEXT, fresh.dek, create=False)
        copy.execute("SELECT count(*) FROM sqlite_master").fetchone()
        modes.append(mode(copy))
        copy.close()
        return handed_out(file, change, fresh)

    def watched(path: Path, beside: Path, source: Any) -> None:
        modes.append(mode(source))
        whole(path, beside, source)

    monkeypatch.setattr(rekey, "_handed_out", named)
    monkeypatch.setattr(rekey, "_take_the_name", watched)
    vault = desk.open()
    vault.change_key(unwatched)
    vault.close()
    assert modes == ["wal", "wal"]


def test_another_reader_keeps_the_key_from_being_changed_and_loses_nothing(
    desk: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.2)
    other, vault = desk.open("giorgi"), desk.open()
    with pytest.raises(UserError) as caught:
        vault.change_key(unwatched)
    assert caught.value.text is sentences.IN_USE
    with other.writing() as tx:
        tx.append(Act.SEARCHED, "x", {}, None)
    other.close()
    vault.change_key(unwatched)
    vault.close()


def test_a_reader_on_another_thread_waits_and_reads_on_under_the_new_key(
    desk: Any, add_case: Callable[..., Case]
) -> None:
    vault = desk.open()
    case = add_case(vault)
    halfway, found = threading.Event(), []

    def ask() -> None:
        with vault.reading() as reader:
            found.append(reader.case(case.id).number)

    def read() -> None:
        ask()
        halfway.set()
        again.wait(20)
        ask()

    again = threading.Event()
    thread = threading.Thread(target=read)
    thread.start()
    assert halfway.wait(20)

    def progress(_done: int, _total: int) -> None:
        again.set()

    vault.change_key(progress)
    thread.join(20)
    assert found == [case.number, case.number]
    vault.close()


def test_the_officer_added_after_a_change_of_key_gets_the_new_one(desk: Any) -> None:
    vault = desk.open()
    vault.change_key(unwatched)
    with vault.writing() as tx:
        tx.add_officer(Officer("lali", "ლალი", "Lali", Role.OFFICER, ""), "another passphrase")
    vault.change_key(unwatched, vault.officers()["giorgi"])
    vault.close()
    again = VaultFolders().unlock(desk.folder, "lali", "another passphrase")
    assert again.verify(unwatched) == []
    again.close()


def test_a_forged_change_of_key_is_found_by_verify(desk: Any) -> None:
    vault = desk.open("giorgi")
    with vault.writing() as tx:
        tx.append(Act.REKEYED, vault.vault_id, {"generation": 2, "key": "00" * 32}, None)
    assert [fault.code for fault in vault.verify(unwatched)] == ["signature"]
    vault.close()
