from __future__ import annotations

import json
import shutil
import struct
import zipfile
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import DeliveryState, MessageKind
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import OUT, Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import unwatched
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import archive, backup, connection, desk, handed, restore, sentences, slots
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.scratch import raw
from pcu_desk.vault.store import Vault
from pcu_desk.vault.verify import account

PASSPHRASE = "a long passphrase of the port"


@dataclass
class Copies:
    """A vault with a case, a backup of it, and empty places beside."""

    desk: Any
    file: Path
    root: Path
    case: Case

    def back(self, place: str = "new", user: str = "nino", **wish: Any) -> Vault:
        passphrase = wish.pop("passphrase", PASSPHRASE)
        return VaultFolders().restore(self.root / place, self.file, Restoring(user, passphrase, **wish), unwatched)


@pytest.fixture
def copies(desk: Any, add_case: Callable[..., Case], tmp_path: Path) -> Copies:
    vault = desk.open()
    case = add_case(vault)
    message = Message(id=uuid7(), thread="t", kind=MessageKind.ALERT, direction=OUT, sender="GEPTI",
                      recipients=("AZBAK",), deliveries=(Delivery("AZBAK", DeliveryState.QUEUED, Moment.now()),),
                      subject="S", reason="R", asked="A")  # fmt: skip
    with vault.writing() as tx:
        tx.queue(message.id, b"a frozen envelope", 0)
        tx.save_message(replace(message, thread=message.id), Act.QUEUED)
    vault.back_up(tmp_path / "copy.zip", unwatched)
    vault.close()
    return Copies(desk, tmp_path / "copy.zip", tmp_path, case)


def texts(vault: Vault) -> set[Any]:
    return {fault.what for fault in vault.verify(unwatched)}


def test_a_restored_vault_is_another_desk_that_verifies_and_goes_on_with_numbers(
    copies: Copies, add_case: Callable[..., Case]
) -> None:
    card = VaultFolders().look_at_backup(copies.file)
    assert (card.unit_code, [login.user for login in card.users]) == ("GEPTI", ["nino", "giorgi"])
    original = copies.desk.open()
    vault = copies.back()
    assert vault.vault_id == original.vault_id == card.vault
    assert vault.device != original.device
    with vault.reading() as reader:
        assert reader.unit().desk == "B"
        assert reader.case(copies.case.id) == copies.case
        head = reader.head()
        events = [entry.event for entry in reader.history(vault.vault_id) if entry.event.act is Act.RESTORED]
    assert [event.sequence for event in events] == [1]
    with original.reading() as reader:
        end = reader.head()
    change = events[0].change
    assert change["from"] == {"device": original.device, "seq": end.sequence, "head": end.hash}
    assert (change["epoch"], change["was"], change["desk"], change["by"]) == (2, "A", "B", "passphrase")
    assert head.device == vault.device
    assert list(vault.verify(unwatched)) == []
    with vault.writing() as tx:
        assert tx.next_number("case", 2026) == 2
        tx.save_case(replace(copies.case, narrative="on the new desk"), Act.EDITED)
    assert vault.rebuild(unwatched) > 1
    assert list(vault.verify(unwatched)) == []
    vault.close()
    original.close()
    reopened = VaultFolders().unlock(copies.root / "new", "giorgi", PASSPHRASE)
    assert list(reopened.verify(unwatched)) == []
    reopened.close()
    assert {path.name for path in (copies.root / "new").iterdir()} == {"vault.db", "vault.json", "mark.json"}


def test_what_the_old_desk_had_queued_stays_visible_and_leaves_with_no_new_key(copies: Copies) -> None:
    vault = copies.back()
    with vault.reading() as reader:
        assert reader.outbox(10) == []
        assert (reader.outbox_count(), reader.stuck_count()) == (0, 1)
        message = reader.threads(None, 10)[0]
        assert reader.inbox_place().epoch == ""
    assert message.state() is DeliveryState.STUCK
    assert message.deliveries[0].reason == LineReason.RESTORED.value
    with vault.writing() as tx:  # as another hub would ask for
        tx.requeue_sent()
        assert tx.outbox(10) == []
    vault.close()


def test_a_place_that_holds_anything_is_never_overwritten(copies: Copies) -> None:
    with pytest.raises(UserError, match="already holds a vault"):
        copies.back(copies.desk.folder.name)
    (copies.root / "new").mkdir()
    (copies.root / "new" / "letter.txt").write_text("mine")
    with pytest.raises(UserError, match="is not empty"):
        copies.back()
    assert {path.name for path in (copies.root / "new").iterdir()} == {"letter.txt"}


def test_the_letter_of_a_restored_desk_is_never_one_that_was_used(copies: Copies) -> None:
    for letter in ("A", "AB", "Б", "1"):
        with pytest.raises(UserError):
            copies.back(letter=letter)
        assert list((copies.root / "new").iterdir()) == []
    vault = copies.back(letter="K")
    with vault.reading() as reader:
        assert reader.unit().desk == "K"
    vault.back_up(copies.root / "second.zip", unwatched)
    vault.close()
    again = replace(copies, file=copies.root / "second.zip")
    for letter in ("A", "K"):
        with pytest.raises(UserError, match="has been used"):
            again.back("third", letter=letter)
    third = again.back("third")
    with third.reading() as reader:
        assert reader.unit().desk == "L"
    assert list(third.verify(unwatched)) == []
    third.close()


def test_only_a_supervisor_with_his_own_words_restores(copies: Copies) -> None:
    with pytest.raises(UserError, match="Your role"):
        copies.back(user="giorgi")
    with pytest.raises(UserError, match="passphrase does not open"):
        copies.back(passphrase="another passphrase of the port")
    assert {path.name for path in (copies.root / "new").iterdir()} == {"attempts.json"}
    copies.back().close()


def test_a_printed_code_opens_a_backup_and_is_not_spent_by_it(desk: Any, tmp_path: Path) -> None:
    vault = desk.open()
    codes = vault.new_recovery_codes(PASSPHRASE)
    vault.back_up(tmp_path / "copy.zip", unwatched)
    vault.close()
    wish = Restoring("nino", codes[1], by_code=True)
    restored = VaultFolders().restore(tmp_path / "new", tmp_path / "copy.zip", wish, unwatched)
    with restored.reading() as reader:
        told = [entry.event for entry in reader.history(restored.vault_id) if entry.event.act is Act.RESTORED]
    assert told[0].change["by"] == "code"
    assert list(restored.verify(unwatched)) == []
    restored.close()
    VaultFolders().unlock_by_code(tmp_path / "new", "nino", codes[1]).close()


@pytest.mark.parametrize("part", ["vault.db", "vault.json", "mark.json", "manifest.json"])
def test_a_backup_with_one_bit_flipped_is_refused_and_leaves_the_place_empty(copies: Copies, part: str) -> None:
    data = bytearray(copies.file.read_bytes())
    with zipfile.ZipFile(copies.file) as opened:
        info = opened.getinfo(part)
        size = info.file_size
    data[info.header_offset + 30 + len(part) + size // 2] ^= 1
    copies.file.write_bytes(data)
    with pytest.raises(UserError):
        copies.back()
    assert list((copies.root / "new").iterdir()) == []


@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_backup_cut_anywhere_is_refused(copies: Copies, share: float) -> None:
    data = copies.file.read_bytes()
    copies.file.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(UserError):
        VaultFolders().look_at_backup(copies.file)
    with pytest.raises(UserError):
        copies.back()


def rewritten(
    file: Path, changed: dict[str, bytes], told: Callable[[dict[str, Any]], None] = lambda _row: None
) -> None:
    with zipfile.ZipFile(file) as opened:
        parts = {name: opened.read(name) for name in opened.namelist()}
    row = json.loads(parts["manifest.json"])
    told(row)
    parts = {**parts, "manifest.json": json.dumps(row).encode(), **changed}
    with zipfile.ZipFile(file, "w") as target:
        for name, data in parts.items():
            target.writestr(name, data)


def test_a_name_that_leads_out_of_the_folder_and_a_foreign_signature_are_refused(copies: Copies) -> None:
    whole = copies.file.read_bytes()

    def more(row: dict[str, Any]) -> None:
        row["files"]["../evil"] = {"size": 4, "sha256": "0" * 64}

    rewritten(copies.file, {"../evil": b"evil"}, more)
    with pytest.raises(UserError, match="is not a backup"):
        copies.back()
    copies.file.write_bytes(whole)
    rewritten(copies.file, {}, lambda row: row.update(seq=row["seq"] - 1))
    with pytest.raises(UserError, match="does not carry the signature"):
        copies.back()
    copies.file.write_bytes(whole)
    rewritten(copies.file, {}, lambda row: row.update(format="pcu-desk/backup/2"))
    with pytest.raises(UserError, match="newer PCU Desk"):
        copies.back()
    assert not (copies.root / "evil").exists()


@pytest.mark.parametrize(
    "told",
    [
        lambda row: row.update(seq=2**60),
        lambda row: row.update(vault="\ud800"),
        lambda row: row["files"]["vault.db"].update(size=-1),
        lambda row: row["files"]["vault.db"].update(sha256="\ud800"),
    ],
)
def test_a_manifest_that_no_canonical_form_can_hold_is_refused_with_a_sentence(
    copies: Copies, told: Callable[[dict[str, Any]], None]
) -> None:
    rewritten(copies.file, {}, told)
    with pytest.raises(UserError, match="is not a backup"):
        VaultFolders().look_at_backup(copies.file)


@pytest.mark.parametrize(("place", "value"), [(10, 99), (10, 8), (8, 1)])
def test_a_manifest_that_is_packed_or_encrypted_is_refused_with_a_sentence(
    copies: Copies, place: int, value: int
) -> None:
    data = bytearray(copies.file.read_bytes())
    struct.pack_into("<H", data, data.rfind(b"PK\x01\x02") + place, value)
    copies.file.write_bytes(bytes(data))
    with pytest.raises(UserError, match="is not a backup"):
        VaultFolders().look_at_backup(copies.file)


def test_parts_that_share_their_bytes_are_refused_before_they_fill_a_disk(copies: Copies) -> None:
    """One who makes a backup file himself can sign it: each of many names shows the same megabytes."""
    signing = desk.found("v", 1)
    big, names = bytes(1 << 20), [f"evidence/{number:032x}" for number in range(20)]
    files = {"vault.db": bytes(4096), "vault.json": b"{}", "mark.json": b"{}", names[0]: big}
    told = {name: archive.Part(len(data), sha256(data).hexdigest()) for name, data in files.items()}
    told |= dict.fromkeys(names, told[names[0]])
    public = desk.public_of(signing.secrets.signing).hex()
    made = archive.Manifest("v", signing.device, public, 1, 1, "00" * 32, Moment.now(), told)
    with zipfile.ZipFile(copies.file, "w") as target:
        for name, data in files.items():
            target.writestr(name, data)
        target.writestr("manifest.json", made.signed(signing.secrets.signing).to_bytes())
        first = target.getinfo(names[0])
        for name in names[1:]:
            info = copy(first)
            info.filename = name
            target.filelist.append(info)
    with pytest.raises(UserError, match="is not a backup"):
        VaultFolders().look_at_backup(copies.file)


def test_a_backup_under_a_key_that_no_supervisor_signed_for_is_not_restored(copies: Copies) -> None:
    """An officer who was removed has the desk's keys of then: he seals a key of his own to the supervisor."""
    theirs, mine = copies.root / "theirs", slots.new_key()
    shutil.copytree(copies.desk.folder, theirs)
    with copies.desk.raw() as source:
        (theirs / connection.FILE).unlink()
        target = connection.connect_beside(theirs / connection.FILE, mine, create=True)
        source.backup(target)
        target.close()
    file = slots.read(theirs)
    slots.write(theirs, replace(file, handed=(handed.box_for(file, "nino", mine, 2),)))
    database = connection.connect(theirs / connection.FILE, mine)
    backup.make(backup.Source(theirs, mine, desk.read(database), database), copies.file, unwatched)
    connection.close(database)
    for faulty in (False, True):
        with pytest.raises(UserError) as caught:
            copies.back(faulty=faulty)
        assert caught.value.text is sentences.WRONG_KEY
        assert not (copies.root / "new" / slots.FILE).exists()


def test_an_older_database_under_a_newer_signature_is_refused(
    copies: Copies, add_case: Callable[..., Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What one could do who has the desk's keys: yesterday's database under today's manifest."""
    vault = copies.desk.open()
    device = vault._desk
    add_case(vault)
    vault.back_up(copies.root / "today.zip", unwatched)
    vault.close()
    with archive.reading(copies.file) as opened:
        old = opened.small("vault.db")
    with archive.reading(copies.root / "today.zip") as opened:
        manifest = opened.manifest
    part = archive.Part(len(old), sha256(old).hexdigest())
    forged = replace(manifest, parts={**manifest.parts, "vault.db": part}).signed(device.secrets.signing)
    copies.file = copies.root / "today.zip"
    rewritten(copies.file, {"vault.db": old, "manifest.json": forged.to_bytes()})
    with pytest.raises(UserError, match="does not reach the entry"):
        copies.back()


def test_a_backup_with_a_fault_is_refused_unless_it_is_asked_for_and_the_fault_stays_told(copies: Copies) -> None:
    with copies.desk.raw() as database:
        database.execute("UPDATE cases SET title = 'another'")
    vault = copies.desk.open()
    vault.back_up(copies.root / "faulty.zip", unwatched)
    vault.close()
    copies.file = copies.root / "faulty.zip"
    with pytest.raises(UserError, match="finds faults in this backup: 1"):
        copies.back()
    assert list((copies.root / "new").iterdir()) == []
    restored = copies.back(faulty=True)
    assert texts(restored) == {account.COLUMNS_DIFFER}
    with restored.reading() as reader:
        told = [entry.event for entry in reader.history(restored.vault_id) if entry.event.act is Act.RESTORED]
    assert told[0].change["faulty"] is True
    restored.close()


def test_a_rolled_back_vault_can_not_wash_itself_by_backup_and_restoration(
    copies: Copies, add_case: Callable[..., Case]
) -> None:
    yesterday = copies.root / "yesterday.db"
    shutil.copy(copies.desk.folder / "vault.db", yesterday)
    vault = copies.desk.open()
    add_case(vault)
    vault.close()
    shutil.copy(yesterday, copies.desk.folder / "vault.db")
    vault = copies.desk.open()
    vault.back_up(copies.root / "washed.zip", unwatched)
    vault._connections.close()
    copies.file = copies.root / "washed.zip"
    with pytest.raises(UserError, match="finds faults"):
        copies.back()


@pytest.mark.parametrize(
    "tamper",
    [
        "DELETE FROM events WHERE act = 'message.queued'",
        "DELETE FROM events WHERE act = 'vault.restored'",
        "UPDATE events SET signature = zeroblob(64) WHERE act = 'vault.restored'",
        "UPDATE events SET signature = NULL WHERE act = 'vault.restored'",
    ],
)
def test_the_link_between_old_and_new_desk_can_not_be_cut(copies: Copies, tamper: str) -> None:
    copies.back().close()
    folder, key = copies.root / "new", copies.desk.keys["nino"]
    with raw(folder / connection.FILE, key.dek) as database:
        database.execute(tamper)
    vault = VaultFolders().enter(folder, key)
    assert texts(vault)
    vault._connections.close()


def test_entries_added_to_the_old_desk_after_the_restoration_are_a_fault(copies: Copies) -> None:
    copies.back().close()
    folder, key = copies.root / "new", copies.desk.keys["nino"]
    original = copies.desk.open()
    with original.writing() as tx:
        tx.append(Act.SEARCHED, "x", {}, None)
    row = (
        original.connection()
        .execute(
            "SELECT device, seq, act, subject, body, previous, hash, signature FROM events ORDER BY place DESC LIMIT 1"
        )
        .fetchone()
    )
    original.close()
    with raw(folder / connection.FILE, key.dek) as database:
        database.execute(
            "INSERT INTO events (device, seq, act, subject, body, previous, hash, signature) VALUES (?,?,?,?,?,?,?,?)",
            row,
        )
    vault = VaultFolders().enter(folder, key)
    assert account.NOT_FOLLOWED in texts(vault)
    vault._connections.close()


def test_a_desk_that_nobody_restored_is_a_fault(copies: Copies) -> None:
    """One who has the database key adds a desk of his own that begins with nothing."""
    from pcu_desk.vault import desk as desks
    from pcu_desk.vault import journal
    from pcu_desk.vault.journal import Author, Entry

    forged = desks.found("v", 2)
    with copies.desk.raw() as database:
        journal.append(database, Author(forged.device, "nino", forged.secrets.signing), Entry(Act.VIEWED, "c", {}))
    assert account.NOT_BEGUN in {fault.what for fault in copies.desk.verify()}


def test_a_restoration_by_one_who_may_not_is_a_fault(copies: Copies) -> None:
    from pcu_desk.vault import desk as desks
    from pcu_desk.vault import journal
    from pcu_desk.vault.journal import Author, Entry

    old = copies.desk.open()._desk
    new = desks.found(old.vault, 2)
    giorgi = copies.desk.keys["giorgi"]
    with copies.desk.raw() as database:
        head = journal.head(database, old.device)
        keys = {"id": new.device, "signing": desks.public_of(new.secrets.signing).hex(),
                "agreement": desks.agreement_of(new.secrets.agreement).hex()}  # fmt: skip
        change = {"vault": new.vault, "epoch": 2, "form": 3, "device": keys,
                  "from": {"device": old.device, "seq": head.sequence, "head": head.hash}}  # fmt: skip
        desks.replace(database, new)
        journal.append(
            database, Author(new.device, "giorgi", giorgi.signing_key), Entry(Act.RESTORED, new.vault, change)
        )
    (copies.desk.folder / "mark.json").unlink()
    vault = copies.desk.open()
    vault.checkpoint()
    assert texts(vault) == {account.NOT_GRANTED}
    vault.close()


def test_a_restoration_that_was_cut_off_leaves_an_empty_place_or_a_whole_vault(
    copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every rename may be the last thing that happens; the next look finds no vault or all of it."""

    class KilledError(BaseException):
        pass

    for cut in range(6):
        place, done = copies.root / f"cut{cut}", 0
        real = Path.rename

        def rename(self: Path, target: Path, cut: int = cut, real: Any = real) -> Path:
            nonlocal done
            if done == cut:
                raise KilledError
            done += 1
            return real(self, target)

        with monkeypatch.context() as patch:
            patch.setattr(Path, "rename", rename)
            patch.setattr(restore, "clear", lambda _folder: None)  # a killed process clears nothing
            try:
                copies.back(place.name).close()
            except KilledError:
                assert VaultFolders().card(place) is None
                assert (place / restore.STAGING).exists()
        vault = (
            VaultFolders().unlock(place, "nino", PASSPHRASE)
            if (place / slots.FILE).exists()
            else copies.back(place.name)
        )
        assert list(vault.verify(unwatched)) == []
        vault.close()


def test_disk_full_while_restoring_is_a_sentence_and_leaves_the_place_empty(
    copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    import errno
    import os

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(UserError, match="disk is full"):
            copies.back()
    assert list((copies.root / "new").iterdir()) == []


def test_a_backup_of_an_older_form_is_brought_to_todays_by_the_new_desk_not_by_the_old_one(
    copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old desk may still be writing its chain, and two ends of one chain would look like a rollback."""
    from pcu_desk.vault import migrations

    later = (*migrations.STEPS, lambda database: database.execute("CREATE TABLE later (x TEXT) STRICT"))
    monkeypatch.setattr(migrations, "STEPS", later)
    monkeypatch.setattr(migrations.migrate, "__defaults__", (later,))
    vault = copies.back()
    with vault.reading() as reader:
        events = [entry.event for entry in reader.history(vault.vault_id)]
    begun = next(event for event in events if event.act is Act.RESTORED)
    anchored = [event for event in events if event.act is Act.ANCHORED]
    assert begun.change["form"] == len(later) - 1
    assert [(event.device, event.change["form"]) for event in anchored] == [(vault.device, len(later))]
    assert list(vault.verify(unwatched)) == []
    vault.close()
