"""Files of messages between two vaults on disk, no line between them: one effect, found faults, kills, moves."""

from __future__ import annotations

import dataclasses
import errno
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import FileState
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import Founding, unwatched
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.services.evidence import EvidenceRoom
from pcu_desk.services.files import Files
from pcu_desk.vault import atomic, connection, sentences, slots, spool
from pcu_desk.vault import evidence as evidence_files
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.evidence import VaultEvidence
from pcu_desk.vault.slots import Opened
from pcu_desk.vault.store import Vault
from pcu_desk.vault.verify import enclosures as sealed
from pcu_desk.vault.verify import evidence as files_found
from pcu_desk.vault.verify.account import UNLAWFUL
from pcu_desk.vault.writing import VaultTransaction
from tests.real_desks import RealDesk
from tests.unit.services.chunk_hub import LONG, ChunkHub, case_with, picture
from tests.unit.services.test_evidence import FakePictures
from tests.unit.services.units import Hub, draft

PASSPHRASE = "a long passphrase of the port"


@dataclass
class Ground:
    hub: Hub
    chunks: ChunkHub
    poti: RealDesk
    baku: RealDesk

    def alert(self, *contents: bytes) -> Message:
        case, rows = case_with(self.poti.vault, *contents)
        return self.poti.alerts.queue(draft(case_id=case), ["AZBAK"], rows).value

    def carry(self) -> None:
        while any(desk.exchange.counts().waiting for desk in (self.poti, self.baku)):
            for desk in (self.poti, self.baku):
                self.hub.carry(desk)

    def settle(self) -> None:
        self.carry()
        self.chunks.take(self.poti.files)
        self.chunks.give(self.baku.files)
        self.carry()


@pytest.fixture(scope="module")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, Opened]]:
    made = {}
    for code in ("GEPTI", "AZBAK"):
        folder = tmp_path_factory.mktemp(code) / "vault"
        unit = PortUnit(code=code, country=code[:2], desk="A", names=(UnitName("en", f"PCU {code}"),))
        VaultFolders().create(folder, Founding(unit, "nino", "Nino", "Nino", PASSPHRASE)).close()
        made[code] = folder, slots.open_by_passphrase(folder, slots.read(folder), "nino", PASSPHRASE)
    return made


@pytest.fixture
def ground(_founded: dict[str, tuple[Path, Opened]], tmp_path: Path) -> Iterator[Ground]:
    desks = []
    for code, (folder, keys) in _founded.items():
        shutil.copytree(folder, tmp_path / code)
        desks.append(RealDesk(code, tmp_path / code, keys))
    hub = Hub(*desks)
    hub.enrol()
    ground = Ground(hub, ChunkHub(), *desks)
    yield ground
    for desk in desks:
        desk.vault.close()


def test_files_come_after_their_alert_and_both_journals_hold(ground: Ground) -> None:
    contents = [picture(LONG), picture(20), b"%PDF-1.7 invoice"]
    sent = ground.alert(*contents)
    ground.carry()
    got = ground.baku.alerts.message(sent.id)
    assert (got.subject, ground.baku.states(sent.id)) == ("Acetic acid", [FileState.WANTED] * 3)
    ground.settle()
    assert ground.baku.states(sent.id) == [FileState.HERE] * 3
    assert ground.poti.states(sent.id) == [FileState.DONE] * 3
    assert [ground.baku.files.original(row.id) for row in got.files] == contents
    assert list((ground.baku.folder / "spool" / "parts").iterdir()) == []
    for desk in (ground.poti, ground.baku):
        assert desk.verify() == []
        desk.again()
        assert desk.verify() == []
        assert desk.vault.evidence.quarantined() == ()
    assert ground.poti.files.uploads() == []


def test_what_lies_beside_the_vault_meanwhile_is_cipher_text(ground: Ground) -> None:
    marker = b"PLANTED-MARKER-OF-A-PHOTO"
    ground.alert(picture(LONG) + marker * 50)
    ground.carry()
    ground.chunks.take(ground.poti.files)
    (wanted,) = ground.baku.files.downloads()
    for place, name in enumerate(wanted.names):
        ground.baku.files.take_chunk(wanted.file, place, ground.chunks.held[name])
    assert not any(marker in data for data in ground.chunks.held.values())
    found = [path for path in ground.baku.folder.rglob("*") if path.is_file()]
    assert any(path.name == wanted.names[0] for path in found)
    assert not any(marker in path.read_bytes() for path in found)


def test_evidence_services_do_not_stumble_over_files_of_messages(ground: Ground, tmp_path: Path) -> None:
    sent = ground.alert(picture(LONG))
    case, _ = case_with(ground.baku.vault, picture(30))
    ground.settle()
    room = EvidenceRoom(ground.baku.vault, FakePictures)
    checked = room.check()
    assert (checked.whole, checked.missing, checked.altered, checked.quarantined) == (2, (), (), ())
    (standing,) = ground.baku.files.of(sent.id)
    with pytest.raises(UserError):
        room.original(standing.row.id)
    assert room.export(case, tmp_path / "court.zip").value == 1
    assert room.settle() == ()


# -- moved, copied, made again


def test_a_backup_and_its_restoration_carry_files_and_what_is_still_to_come(ground: Ground, tmp_path: Path) -> None:
    first = ground.alert(picture(LONG))
    ground.settle()
    second = ground.alert(picture(LONG))
    ground.carry()
    ground.chunks.take(ground.poti.files)
    ground.baku.vault.back_up(tmp_path / "copy.zip", unwatched)
    folder = tmp_path / "restored"
    folder.mkdir()
    vault = VaultFolders().restore(folder, tmp_path / "copy.zip", Restoring("nino", PASSPHRASE), unwatched)
    try:
        files = Files(vault, lambda: EvidenceRoom(vault, FakePictures))
        assert list(vault.verify(unwatched)) == []
        (held,) = files.of(first.id)
        assert len(files.original(held.row.id)) == LONG
        assert ground.chunks.give(files) == 1
        assert [each.state for each in files.of(second.id)] == [FileState.HERE]
        assert list(vault.verify(unwatched)) == []
    finally:
        vault.close()


@pytest.mark.parametrize("made", ["rebuild", "change_key"])
def test_tables_made_again_and_a_new_key_leave_files_as_they_are(ground: Ground, made: str) -> None:
    first = ground.alert(picture(LONG))
    ground.settle()
    second = ground.alert(picture(LONG))
    ground.carry()
    for desk in (ground.poti, ground.baku):
        getattr(desk.vault, made)(unwatched)
        assert desk.verify() == []
    ground.settle()
    assert ground.poti.states(second.id) == ground.poti.states(first.id) == [FileState.DONE]
    assert ground.baku.states(second.id) == ground.baku.states(first.id) == [FileState.HERE]


# -- killed, full


def died_in(desk: RealDesk, wanted: Callable[[RealDesk], object], trap: Callable[[], None]) -> None:
    """Let a process do something to the vault that kills itself on the way."""
    desk.vault.close()
    child = os.fork()
    if not child:
        try:
            desk.open()
            trap()
            wanted(desk)
        finally:
            os._exit(1)  # the trap did not close
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    desk.open()


def kill_after(place: Any, name: str) -> Callable[[], None]:
    def trap() -> None:
        plain = getattr(place, name)

        def step(*args: Any, **kwargs: Any) -> Any:
            plain(*args, **kwargs)
            os.kill(os.getpid(), signal.SIGKILL)

        setattr(place, name, step)

    return trap


def kill_before(place: Any, name: str) -> Callable[[], None]:
    return lambda: setattr(place, name, lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL))


@pytest.mark.parametrize(
    ("trap", "orphans", "state"),
    [
        (kill_before(evidence_files, "_write_all"), 0, FileState.WANTED),
        (kill_before(evidence_files, "_read_back"), 1, FileState.WANTED),
        (kill_after(VaultEvidence, "keep"), 1, FileState.WANTED),
        (kill_after(VaultTransaction, "keep_evidence"), 1, FileState.WANTED),
        (kill_after(VaultTransaction, "finish"), 1, FileState.WANTED),
        (kill_before(spool, "changed"), 0, FileState.HERE),
    ],
    ids=["writing", "named", "kept", "row", "before commit", "after commit"],
)
def test_killed_between_the_last_chunk_and_its_row_the_file_is_there_once(
    ground: Ground, trap: Callable[[], None], orphans: int, state: FileState
) -> None:
    sent = ground.alert(picture(LONG))
    ground.carry()
    ground.chunks.take(ground.poti.files)
    died_in(ground.baku, lambda desk: ground.chunks.give(desk.files), trap)
    assert len(ground.baku.vault.evidence.settle()) == orphans
    assert ground.baku.states(sent.id) == [state]
    assert ground.baku.verify() == []
    ground.chunks.give(ground.baku.files)
    ground.carry()
    assert ground.baku.states(sent.id) == [FileState.HERE]
    assert ground.poti.states(sent.id) == [FileState.DONE]
    assert list((ground.baku.folder / "spool" / "parts").iterdir()) == []
    assert ground.baku.verify() == []


@pytest.mark.parametrize("chunk", range(3))
def test_killed_after_each_chunk_the_others_are_not_fetched_again(ground: Ground, chunk: int) -> None:
    sent = ground.alert(picture(LONG))
    ground.carry()
    ground.chunks.take(ground.poti.files)

    def give(desk: RealDesk) -> None:
        (wanted,) = desk.files.downloads()
        for place in range(chunk + 1):
            desk.files.take_chunk(wanted.file, place, ground.chunks.held[wanted.names[place]])
        os.kill(os.getpid(), signal.SIGKILL)

    died_in(ground.baku, give, lambda: None)
    (wanted,) = ground.baku.files.downloads()
    assert wanted.have == set(range(chunk + 1))
    assert ground.chunks.give(ground.baku.files) == 1
    assert ground.baku.states(sent.id) == [FileState.HERE]


def full_once(monkeypatch: pytest.MonkeyPatch, place: Any, name: str) -> None:
    def full(*_: Any, **__: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(place, name, full)


@pytest.mark.parametrize("place", [(atomic, "_write_durably"), (evidence_files, "_write_all")])
def test_fault_17_a_disk_full_while_a_file_comes_is_told_and_nothing_is_lost(
    ground: Ground, monkeypatch: pytest.MonkeyPatch, place: tuple[Any, str]
) -> None:
    sent = ground.alert(picture(LONG))
    ground.carry()
    ground.chunks.take(ground.poti.files)
    with monkeypatch.context() as patched:
        full_once(patched, *place)
        with pytest.raises(UserError) as told:
            ground.chunks.give(ground.baku.files)
    assert told.value.text is sentences.FULL
    assert ground.baku.states(sent.id) == [FileState.WANTED]
    assert ground.baku.verify() == []
    ground.settle()
    assert ground.baku.states(sent.id) == [FileState.HERE]


# -- found by verify


def broken_by(ground: Ground, sql: str, *values: Any) -> list[Any]:
    """Change the receiver's database by hand, with its key; return what verify says."""
    baku = ground.baku
    baku.vault.close()
    database: Connection = connection.connect(baku.folder / connection.FILE, baku.keys.dek)
    database.execute(sql, values)
    connection.close(database)
    baku.open()
    return [(fault.code, fault.subject, fault.what) for fault in baku.verify()]


@pytest.mark.parametrize(
    ("sql", "what"),
    [
        ("DELETE FROM enclosures WHERE file = ?", sealed.SEAL_MISSING),
        ("UPDATE enclosures SET key = zeroblob(32) WHERE file = ?", sealed.SEAL_ALTERED),
        ("UPDATE enclosures SET chunks = zeroblob(96) WHERE file = ?", sealed.SEAL_ALTERED),
        ("UPDATE enclosures SET message = 'other' WHERE file = ?", sealed.SEAL_ALTERED),
        ("UPDATE enclosures SET state = 'wanted' WHERE file = ?", sealed.STANDS_ELSEWHERE),
        ("DELETE FROM evidence_keys WHERE evidence = ?", files_found.KEY_MISSING),
        ("UPDATE evidence_keys SET subject = 'other' WHERE evidence = ?", files_found.KEY_MOVED),
        ("UPDATE evidence_keys SET key = zeroblob(32) WHERE evidence = ?", files_found.FILE_ALTERED),
    ],
)
def test_a_row_of_a_message_s_file_that_was_changed_is_found(ground: Ground, sql: str, what: Any) -> None:
    sent = ground.alert(picture(LONG))
    ground.settle()
    (standing,) = ground.baku.files.of(sent.id)
    assert broken_by(ground, sql, standing.row.id) == [("row", standing.row.id, what)]


def test_a_row_that_the_journal_does_not_tell_of_is_found(ground: Ground) -> None:
    sent = ground.alert(picture(LONG))
    ground.settle()
    (standing,) = ground.baku.files.of(sent.id)
    columns = "message, sealed, key, cut, chunks, 'wanted', tries, next_try, reason"
    sql = f"INSERT INTO enclosures SELECT 'more', {columns} FROM enclosures WHERE file = ?"
    assert broken_by(ground, sql, standing.row.id) == [("row", "more", sealed.SEAL_UNTOLD)]


def test_a_message_s_file_that_is_gone_or_altered_on_the_disk_is_found(ground: Ground) -> None:
    sent = ground.alert(picture(LONG))
    ground.settle()
    (standing,) = ground.baku.files.of(sent.id)
    (path,) = (path for path in (ground.baku.folder / "evidence").iterdir() if path.is_file())
    raw = path.read_bytes()
    path.write_bytes(raw[:-1] + bytes([raw[-1] ^ 1]))
    assert [fault.what for fault in ground.baku.verify()] == [files_found.FILE_ALTERED]
    room = EvidenceRoom(ground.baku.vault, FakePictures)
    assert room.check().altered == (standing.row.id,)
    path.unlink()
    assert [fault.what for fault in ground.baku.verify()] == [files_found.FILE_MISSING]
    assert room.check().missing == (standing.row.id,)


def claimed(message: Message) -> Message:
    files = tuple(dataclasses.replace(row, fetched=Moment.now()) for row in message.files)
    return dataclasses.replace(message, files=files)


def renamed(message: Message) -> Message:
    return dataclasses.replace(
        message, files=tuple(dataclasses.replace(row, sha256="ab" * 32) for row in message.files)
    )


def dropped(message: Message) -> Message:
    return dataclasses.replace(message, files=())


@pytest.mark.parametrize("change", [claimed, renamed, dropped])
@pytest.mark.parametrize("act", [Act.PROGRESSED, Act.FETCHED])
def test_an_entry_that_says_of_files_what_it_may_not_is_found(
    ground: Ground, change: Callable[[Message], Message], act: Act
) -> None:
    sent = ground.alert(picture(LONG))
    ground.carry()
    with ground.baku.vault.writing() as tx:
        tx.save_message(change(tx.message(sent.id)), act)
    assert UNLAWFUL in [fault.what for fault in ground.baku.verify()]


def test_a_file_kept_for_another_message_s_row_is_found(ground: Ground) -> None:
    sent = ground.alert(picture(LONG))
    ground.carry()
    vault: Vault = ground.baku.vault
    (row,) = ground.baku.alerts.message(sent.id).files
    with vault.evidence.adding():
        kept = vault.evidence.keep([b"something else"])
        with vault.writing() as tx:
            tx.keep_evidence(sent.id, row.id, kept, b"")
            tx.move_enclosure(row.id, FileState.HERE)
            tx.save_message(claimed(tx.message(sent.id)), Act.FETCHED)
    assert [fault.what for fault in ground.baku.verify()] == [UNLAWFUL]
