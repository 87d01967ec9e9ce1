from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import threading
import time
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.ports import unwatched
from pcu_desk.vault import archive, backup, connection, handles, slots, stillness
from pcu_desk.vault.connection import Connections

MARKER = "Bakhtiyor-Marker-7731"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_in_use_is_one_proven_file_of_cipher_text(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()
    case = add_case(vault, narrative=MARKER)
    target = tmp_path / "stick" / "copy.zip"
    target.parent.mkdir()
    made = vault.back_up(target, unwatched)
    data = target.read_bytes()
    assert (made.size, made.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert names(target.parent) == ["copy.zip"]
    for marker in (MARKER, case.number, case.id, "nino-passphrase", "Nazarov", "Yolochka"):
        assert marker.encode() not in data
        assert marker.encode("utf-16-le") not in data
    assert set(zipfile.ZipFile(target).namelist()) <= {
        "vault.db",
        "vault.json",
        "mark.json",
        "witness.json",
        "manifest.json",
    }
    assert not zipfile.ZipFile(target).read("vault.db").startswith(b"SQLite")
    assert {info.date_time for info in zipfile.ZipFile(target).infolist()} == {(1980, 1, 1, 0, 0, 0)}
    vault.close()


def test_the_manifest_is_signed_and_names_where_the_journal_ends(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()
    vault.back_up(tmp_path / "copy.zip", unwatched)
    with vault.reading() as reader:
        head = reader.head()
    with archive.reading(tmp_path / "copy.zip") as opened:
        told = opened.manifest
    assert (told.vault, told.device, told.sequence, told.head) == (
        vault.vault_id, vault.device, head.sequence, head.hash)  # fmt: skip
    assert told.holds()
    assert not replace(told, sequence=told.sequence + 1).holds()
    vault.close()


def test_what_is_saved_while_a_backup_runs_is_saved_and_the_backup_holds_the_commit_it_began_with(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()
    add_case(vault)
    with vault.reading() as reader:
        before = reader.head()
    longest, saved = 0.0, 0

    def save(_done: int, _total: int) -> None:
        nonlocal longest, saved
        if saved < 20:
            start = time.monotonic()
            add_case(vault)
            vault.checkpoint()
            longest = max(longest, time.monotonic() - start)
            saved += 1

    made = vault.back_up(tmp_path / "copy.zip", save)
    assert saved > 0
    assert longest < 5, "a checkpoint beside a backup must not wait for it"
    assert (made.sequence, made.head) == (before.sequence, before.hash)
    with vault.reading() as reader:
        assert reader.head().sequence == before.sequence + saved
    assert list(vault.verify(unwatched)) == []
    vault.close()


def test_backups_under_a_stream_of_saves_and_checkpoints_of_another_connection_hold_whole_pages(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()
    stop, trouble, written = threading.Event(), list[Exception](), 0

    def hammer() -> None:
        nonlocal written
        other = desk.open("giorgi")
        try:
            while not stop.is_set():
                add_case(other)
                other.connection().execute("PRAGMA wal_checkpoint(PASSIVE)")
                written += 1
        except Exception as error:  # noqa: BLE001 - told by the test
            trouble.append(error)
        finally:
            other._connections.close()

    thread = threading.Thread(target=hammer)
    thread.start()
    try:
        for number in range(8):
            made = vault.back_up(tmp_path / f"copy{number}.zip", unwatched)
            with archive.reading(tmp_path / f"copy{number}.zip") as opened:
                (tmp_path / "copy.db").unlink(missing_ok=True)
                assert sum(opened.extract("vault.db", tmp_path / "copy.db")) > 0
            database = connection.connect(tmp_path / "copy.db", desk.keys["nino"].dek)
            assert database.execute("PRAGMA cipher_integrity_check").fetchall() == []
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert database.execute("SELECT max(seq) FROM events").fetchone() == (made.sequence,)
            database.close()
    finally:
        stop.set()
        thread.join()
    assert not trouble
    assert written > 8
    vault.close()


def test_a_mutant_that_lets_go_of_the_file_while_it_copies_is_caught(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the held snapshot a checkpoint writes into the file under the copy, and its pages belong to two times."""
    vault = desk.open()
    for _ in range(30):
        add_case(vault)
    vault.checkpoint()
    monkeypatch.setattr(stillness, "CHUNK", 64 * 1024)
    held = stillness._settle
    monkeypatch.setattr(
        stillness, "_settle", lambda holder, writer, path: (held(holder, writer, path), holder.execute("ROLLBACK"))
    )

    def save(_done: int, _total: int) -> None:
        add_case(vault)
        vault.connection().execute("PRAGMA wal_checkpoint(PASSIVE)")

    vault.back_up(tmp_path / "copy.zip", save)
    with archive.reading(tmp_path / "copy.zip") as opened:
        sum(opened.extract("vault.db", tmp_path / "copy.db"))
    database = connection.connect(tmp_path / "copy.db", desk.keys["nino"].dek)
    try:
        result = database.execute("PRAGMA integrity_check").fetchall()
    except connection.DatabaseError as error:
        result = [(str(error),)]
    database.close()
    assert result != [("ok",)]
    vault.close()


class FullDisk:
    def __init__(self, file: Any) -> None:
        self.file, self.room = file, 8192

    def write(self, data: bytes) -> int:
        self.room -= len(data)
        if self.room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return int(self.file.write(data))


def test_a_full_disk_leaves_the_older_backup_and_no_half_file(
    desk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = desk.open()
    target = tmp_path / "stick" / "copy.zip"
    target.parent.mkdir()
    vault.back_up(target, unwatched)
    before = target.read_bytes()

    begin = archive._Hashed.__init__
    monkeypatch.setattr(archive._Hashed, "__init__", lambda self, file: begin(self, FullDisk(file)))
    with pytest.raises(UserError, match="the disk is full"):
        vault.back_up(target, unwatched)
    assert target.read_bytes() == before
    assert names(target.parent) == ["copy.zip"]
    vault.close()


def test_a_stick_pulled_out_and_a_folder_that_is_gone_are_sentences(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()
    stick = tmp_path / "stick"
    stick.mkdir()

    def pull(_done: int, _total: int) -> None:
        shutil.rmtree(stick, ignore_errors=True)

    with pytest.raises(UserError, match="can't be written"):
        vault.back_up(stick / "copy.zip", pull)
    with pytest.raises(UserError, match="is not there"):
        vault.back_up(stick / "copy.zip", unwatched)
    with pytest.raises(UserError, match="the vault's own folder"):
        vault.back_up(desk.folder / "copy.zip", unwatched)
    vault.close()


def test_what_does_not_read_back_as_written_is_no_backup(
    desk: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = desk.open()
    target = tmp_path / "stick" / "copy.zip"
    target.parent.mkdir()
    vault.back_up(target, unwatched)
    before, real = target.read_bytes(), os.fsync

    def lying(handle: int) -> None:
        real(handle)
        for half in target.parent.glob(".*.pcu-part"):
            with half.open("r+b") as file:
                file.seek(10_000)
                file.write(b"\x00\x01\x02")

    monkeypatch.setattr(backup.os, "fsync", lying)
    with pytest.raises(UserError, match="does not read back"):
        vault.back_up(target, unwatched)
    assert target.read_bytes() == before
    assert names(target.parent) == ["copy.zip"]
    vault.close()


def test_cancelling_leaves_nothing_and_frees_the_vault(
    desk: Any, add_case: Callable[..., Case], tmp_path: Path
) -> None:
    vault = desk.open()

    class CancelledError(Exception):
        pass

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        vault.back_up(tmp_path / "copy.zip", cancel)
    assert not (tmp_path / "copy.zip").exists()
    assert not list(tmp_path.glob(".*.pcu-part"))
    add_case(vault)
    vault.checkpoint()
    assert not (desk.folder / "vault.db-wal").stat().st_size, "nobody holds the log any more"
    vault.close()


def test_what_a_killed_backup_left_is_swept_only_when_it_is_old(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()
    old, young = tmp_path / f".a.zip.{'a' * 12}.pcu-part", tmp_path / f".b.zip.{'b' * 12}.pcu-part"
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (time.time() - 7200,) * 2)
    vault.back_up(tmp_path / "copy.zip", unwatched)
    assert young.exists()
    assert not old.exists()
    vault.close()


def test_only_older_scheduled_backups_of_this_vault_are_taken_away(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()
    folder = tmp_path / "stick"
    folder.mkdir()
    vault.back_up(folder / "my-own.zip", unwatched)
    (folder / "pcu-backup-GEPTI-20250101-000000.zip").write_bytes(b"another program's")
    for day in range(1, 6):
        vault.back_up(folder / f"pcu-backup-GEPTI-2026110{day}-120000.zip", unwatched)
    assert vault.prune_backups(folder, 3) == 2
    left = names(folder)
    assert left[0] == "my-own.zip"
    assert left[1] == "pcu-backup-GEPTI-20250101-000000.zip"
    assert [name[17:25] for name in left[2:]] == ["20261103", "20261104", "20261105"]
    assert vault.prune_backups(tmp_path / "nowhere", 3) == 0
    vault.close()


def test_keys_that_change_while_it_runs_spoil_the_backup(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()

    def change(_done: int, _total: int) -> None:
        file = json.loads((desk.folder / slots.FILE).read_text())
        (desk.folder / slots.FILE).write_text(json.dumps(file))

    with pytest.raises(UserError, match="keys of the vault were changed"):
        vault.back_up(tmp_path / "copy.zip", change)
    vault.close()


def test_a_second_backup_at_the_same_time_is_refused(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()

    def again(_done: int, _total: int) -> None:
        vault.back_up(tmp_path / "second.zip", unwatched)

    with pytest.raises(UserError, match="made already"):
        vault.back_up(tmp_path / "first.zip", again)
    vault.close()


def test_the_database_is_read_through_its_own_handle_so_that_no_lock_is_dropped(desk: Any, tmp_path: Path) -> None:
    path = desk.folder / connection.FILE
    connections = Connections(path, desk.keys["nino"].dek)
    assert handles.own(path) is None
    with stillness.still(path, desk.keys["nino"].dek, connections.here()) as held:
        handle = handles.own(path)
        assert handle is not None
        assert b"".join(held.chunks()) == path.read_bytes()[: held.size]
        os.fstat(handle)
    connections.close()


def test_backup_is_an_act_that_the_journal_can_tell(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()
    made = vault.back_up(tmp_path / "copy.zip", unwatched)
    with vault.writing() as tx:
        tx.append(Act.BACKED_UP, vault.vault_id, made.told(), None)
    assert list(vault.verify(unwatched)) == []
    vault.close()
