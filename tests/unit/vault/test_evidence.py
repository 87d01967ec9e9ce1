"""Evidence files: the sealed form, the order of writing, what verify finds, what becomes of orphans."""

from __future__ import annotations

import errno
import os
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.errors import BugError, DamagedError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import KeptFile
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import evidence, sentences
from pcu_desk.vault.evidence import CHUNK, EvidenceStore
from pcu_desk.vault.store import Vault
from pcu_desk.vault.verify.account import UNLAWFUL
from pcu_desk.vault.verify.evidence import FILE_ALTERED, FILE_MISSING, KEY_MISSING, KEY_MOVED, KEY_UNTOLD

HEADER = 28


@pytest.fixture
def store(tmp_path: Path) -> EvidenceStore:
    return EvidenceStore(tmp_path)


def folder_of(place: Path) -> Path:
    return place / evidence.FOLDER


def opened(store: EvidenceStore, kept: KeptFile) -> bytes:
    return b"".join(store.read(kept.file, kept.key))


def row_of(kept: KeptFile, by: str, **changes: Any) -> Evidence:
    row = Evidence(id=uuid7(), name="photo.jpg", size=kept.size, sha256=kept.sha256, added=Moment.now(), by=by)
    return replace(row, **changes)


def attach(vault: Vault, case: Case, data: bytes = b"the bytes of a photo", **changes: Any) -> Evidence:
    kept = vault.evidence.keep([data])
    row = row_of(kept, vault.officer.user, **changes)
    with vault.writing() as tx:
        known = tx.case(case.id)
        tx.keep_evidence(case.id, row.id, kept, b"")
        tx.save_case(replace(known, evidence=(*known.evidence, row)), Act.ATTACHED)
    return row


@pytest.mark.parametrize("size", [1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 77])
@pytest.mark.parametrize("part", [1000, CHUNK, 10 * CHUNK])
def test_bytes_come_back_as_they_went_in_however_they_are_handed_over(
    store: EvidenceStore, size: int, part: int
) -> None:
    data = os.urandom(size)
    kept = store.keep(data[start : start + part] for start in range(0, size, part))
    assert (kept.size, opened(store, kept)) == (size, data)
    assert size < 64 or all(data[:64] not in path.read_bytes() for path in folder_of(store._folder.parent).iterdir())


def test_a_file_of_another_account_can_not_be_read_and_its_name_says_nothing(
    store: EvidenceStore, tmp_path: Path
) -> None:
    kept = store.keep([b"x"])
    path = folder_of(tmp_path) / kept.file
    assert path.stat().st_mode & 0o777 == 0o600
    assert len(kept.file) == 32
    assert set(kept.file) <= set("0123456789abcdef")
    assert "x" not in repr(kept.key) or "key" not in repr(kept)


CHUNKS = 3 * CHUNK + 77
SEALED = CHUNK + 16


def _bit(raw: bytes, place: int) -> bytes:
    return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]


def _chunk(raw: bytes, place: int) -> bytes:
    return raw[HEADER + place * SEALED : HEADER + (place + 1) * SEALED]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "a bit of the header": lambda raw: _bit(raw, 3),
    "the size of a chunk": lambda raw: _bit(raw, 11),
    "the name in the header": lambda raw: _bit(raw, HEADER - 1),
    "a bit of the first chunk": lambda raw: _bit(raw, HEADER + 5),
    "a bit of the last chunk": lambda raw: _bit(raw, len(raw) - 20),
    "a bit of the last tag": lambda raw: _bit(raw, len(raw) - 1),
    "cut in the middle of a chunk": lambda raw: raw[: HEADER + SEALED + 100],
    "cut between two chunks": lambda raw: raw[: HEADER + 2 * SEALED],
    "cut to its header": lambda raw: raw[:HEADER],
    "cut to nothing": lambda _: b"",
    "the last chunk taken away": lambda raw: raw[: HEADER + 3 * SEALED],
    "two chunks exchanged": lambda raw: raw[:HEADER] + _chunk(raw, 1) + _chunk(raw, 0) + raw[HEADER + 2 * SEALED :],
    "a chunk doubled": lambda raw: raw[: HEADER + SEALED] + raw[HEADER:],
    "bytes appended": lambda raw: raw + b"more",
    "the last chunk appended again": lambda raw: raw + raw[HEADER + 3 * SEALED :],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_what_was_cut_reordered_appended_or_altered_does_not_open(
    store: EvidenceStore, tmp_path: Path, damage: str
) -> None:
    kept = store.keep([os.urandom(CHUNKS)])
    path = folder_of(tmp_path) / kept.file
    path.write_bytes(DAMAGES[damage](path.read_bytes()))
    with pytest.raises(DamagedError):
        opened(store, kept)


def test_a_file_under_the_name_of_another_does_not_open_even_with_one_key(store: EvidenceStore, tmp_path: Path) -> None:
    first, second = store.keep([b"first"]), store.keep([b"other"])
    place = folder_of(tmp_path)
    one, two = (place / first.file).read_bytes(), (place / second.file).read_bytes()
    (place / first.file).write_bytes(two)
    (place / second.file).write_bytes(one)
    for kept in (first, second, replace(first, key=second.key), replace(second, key=first.key)):
        with pytest.raises(DamagedError):
            opened(store, kept)


def test_a_missing_file_is_told_as_missing(store: EvidenceStore, tmp_path: Path) -> None:
    kept = store.keep([b"x"])
    (folder_of(tmp_path) / kept.file).unlink()
    with pytest.raises(UserError) as caught:
        opened(store, kept)
    assert caught.value.text is evidence.NO_FILE


STEPS = ("open", "write", "fsync", "replace", "sync_folder", "read")


@pytest.mark.parametrize("step", STEPS)
def test_a_disk_that_fails_at_any_step_leaves_nothing_behind_and_a_sentence(
    store: EvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: Any, **__: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    place = {
        "open": (evidence.os, "open"),
        "write": (evidence, "_write_all"),
        "fsync": (evidence.os, "fsync"),
        "replace": (Path, "replace"),
        "sync_folder": (evidence, "sync_folder"),
        "read": (evidence, "_read_back"),
    }[step]
    monkeypatch.setattr(*place, full)
    with pytest.raises(UserError) as caught:
        store.keep([os.urandom(CHUNKS)])
    monkeypatch.undo()
    assert caught.value.text is sentences.FULL
    assert list(folder_of(tmp_path).iterdir()) == []


def test_a_disk_that_takes_only_a_part_of_a_write_gets_the_rest(store: EvidenceStore, tmp_path: Path) -> None:
    class Slow:
        def __init__(self) -> None:
            self.got = b""

        def write(self, data: memoryview) -> int:
            self.got += bytes(data[:7])
            return min(7, len(data))

    slow = Slow()
    evidence._write_all(slow, memoryview(b"more than seven bytes"))
    assert slow.got == b"more than seven bytes"


def test_what_the_disk_does_not_give_back_as_written_is_not_added(
    store: EvidenceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = Path.replace

    def lying(self: Path, target: Path) -> Path:
        self.write_bytes(_bit(self.read_bytes(), HEADER + 1))
        return plain(self, target)

    monkeypatch.setattr(Path, "replace", lying)
    with pytest.raises(UserError) as caught:
        store.keep([b"x" * 100])
    monkeypatch.undo()
    assert caught.value.text is evidence.NOT_KEPT
    assert list(folder_of(tmp_path).iterdir()) == []


def test_a_source_that_breaks_off_leaves_nothing_behind(store: EvidenceStore, tmp_path: Path) -> None:
    def broken() -> Iterator[bytes]:
        yield b"x" * CHUNK * 2
        raise UserError(sentences.BUSY)

    with pytest.raises(UserError):
        store.keep(broken())
    assert list(folder_of(tmp_path).iterdir()) == []


def test_a_vault_with_evidence_verifies_and_its_rows_outlive_a_rebuild(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    row = attach(vault, case)
    vault.rebuild(lambda *_: None)
    with vault.reading() as reader:
        assert reader.case(case.id).evidence == (row,)
        assert reader.evidence_here([row.id, "another"]) == {row.id}
        assert reader.evidence_case(row.id) == case.id
    assert b"".join(vault.evidence.read(row.id)) == b"the bytes of a photo"
    vault.close()
    assert desk.verify() == []


def test_a_kept_file_that_no_event_tells_of_stops_the_transaction(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    kept = vault.evidence.keep([b"x"])
    with pytest.raises(BugError), vault.writing() as tx:
        tx.keep_evidence(case.id, uuid7(), kept, b"")
    vault.close()


def test_verify_finds_a_missing_an_altered_and_a_swapped_file(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    rows = [attach(vault, case, os.urandom(CHUNK + number)) for number in range(4)]
    names = {each: name for each, (name, _) in evidence.keys(vault.connection()).items()}
    vault.close()
    missing, altered, first, second = (folder_of(desk.folder) / names[row.id] for row in rows)
    missing.unlink()
    altered.write_bytes(_bit(altered.read_bytes(), 5000))
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)
    found = {(fault.code, fault.subject, fault.what) for fault in desk.verify()}
    assert found == {
        ("row", rows[0].id, FILE_MISSING),
        *(("row", row.id, FILE_ALTERED) for row in rows[1:]),
    }


def test_verify_finds_a_file_written_anew_by_somebody_who_holds_its_key(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    row = attach(vault, add_case(vault))
    name, key = evidence.place_of(vault.connection(), row.id) or ("", b"")
    vault.close()
    path = folder_of(desk.folder) / name
    path.unlink()
    evidence._seal(path, name, key, [b"another photo altogether"])
    assert [(fault.subject, fault.what) for fault in desk.verify()] == [(row.id, FILE_ALTERED)]


@pytest.mark.parametrize(
    ("spoil", "what"),
    [
        ("DELETE FROM evidence_keys", KEY_MISSING),
        ("UPDATE evidence_keys SET subject = 'another'", KEY_MOVED),
        ("INSERT INTO evidence_keys SELECT 'new', subject, 'ff', key FROM evidence_keys", KEY_UNTOLD),
    ],
)
def test_verify_finds_keys_that_the_journal_tells_otherwise(desk: Any, add_case: Any, spoil: str, what: Any) -> None:
    vault = desk.open()
    attach(vault, add_case(vault))
    vault.close()
    with desk.raw() as database:
        database.execute(spoil)
    assert [(fault.code, fault.what) for fault in desk.verify()] == [("row", what)]


def test_verify_finds_a_row_added_without_its_file(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    claimed = Evidence(id=uuid7(), sha256="ab" * 32, added=Moment.now(), by="nino")
    with vault.writing() as tx:
        tx.save_case(replace(case, evidence=(claimed,)), Act.ATTACHED)
    vault.close()
    assert [(fault.code, fault.what) for fault in desk.verify()] == [("signature", UNLAWFUL)]


def test_verify_finds_a_file_told_of_with_another_digest_than_its_row(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    kept = vault.evidence.keep([b"x"])
    row = row_of(kept, "nino", sha256="ab" * 32)
    with vault.writing() as tx:
        tx.keep_evidence(case.id, row.id, kept, b"")
        tx.save_case(replace(case, evidence=(row,)), Act.ATTACHED)
    vault.close()
    assert ("signature", UNLAWFUL) in [(fault.code, fault.what) for fault in desk.verify()]


def test_another_file_told_in_the_place_of_one_that_is_kept_is_found(desk: Any, add_case: Any) -> None:
    vault = desk.open("giorgi")
    mine, other = add_case(vault), add_case(vault)
    row = attach(vault, mine, b"what the photo showed")
    kept = vault.evidence.keep([b"what it is to show from now on"])
    vault.connection().execute("DELETE FROM evidence_keys WHERE evidence = ?", (row.id,))
    with vault.writing() as tx:
        tx.keep_evidence(other.id, row.id, kept, b"")
        known = tx.case(other.id)
        forged = replace(row, sha256=kept.sha256, size=kept.size)
        tx.save_case(replace(known, evidence=(*known.evidence, forged)), Act.ATTACHED)
    vault.evidence.settle()
    vault.close()
    found = [(fault.code, fault.what) for fault in desk.verify()]
    assert found == [("signature", UNLAWFUL), ("row", KEY_MOVED), ("row", FILE_ALTERED)]


def test_evidence_taken_out_again_is_found(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    attach(vault, case)
    with vault.writing() as tx:
        tx.save_case(replace(tx.case(case.id), evidence=()), Act.ATTACHED)
    vault.close()
    assert ("signature", UNLAWFUL) in [(fault.code, fault.what) for fault in desk.verify()]


def test_an_orphan_goes_to_quarantine_and_files_with_rows_stay(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    row = attach(vault, add_case(vault))
    orphan = vault.evidence.keep([b"killed before its row"])
    (folder_of(desk.folder) / f"{secrets.token_hex(16)}.part").write_bytes(b"half")
    assert vault.evidence.settle() == (orphan.file,)
    assert vault.evidence.settle() == ()
    assert vault.evidence.quarantined() == (orphan.file,)
    assert sorted(path.name for path in folder_of(desk.folder).iterdir()) == sorted(
        [evidence.QUARANTINE, (evidence.place_of(vault.connection(), row.id) or ("",))[0]]
    )
    vault.close()
    assert desk.verify() == []


def test_a_file_set_aside_by_an_older_database_comes_back_with_the_right_one(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    row = attach(vault, add_case(vault))
    name, _ = evidence.place_of(vault.connection(), row.id) or ("", b"")
    store = EvidenceStore(desk.folder)
    assert store.settle(frozenset()) == (name,)
    assert vault.evidence.settle() == ()
    assert vault.evidence.quarantined() == ()
    assert b"".join(vault.evidence.read(row.id)) == b"the bytes of a photo"
    vault.close()


def test_a_file_whose_row_was_committed_is_never_dropped(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    case = add_case(vault)
    row = attach(vault, case)
    name, key = evidence.place_of(vault.connection(), row.id) or ("", b"")
    vault.evidence.drop(KeptFile(name, key, row.size, row.sha256))
    orphan = vault.evidence.keep([b"x"])
    vault.evidence.drop(orphan)
    assert {path.name for path in folder_of(desk.folder).iterdir()} == {name}
    vault.close()


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from pcu_desk.domain.errors import UserError
from pcu_desk.vault.evidence import EvidenceStore
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    EvidenceStore(Path(sys.argv[1])).keep([bytes(700_000)])
except UserError as error:
    print(error.text.source)
"""


@pytest.mark.skipif(os.name != "posix", reason="the kernel's own refusal, as it is asked for here")
@pytest.mark.parametrize("room", [0, 10, 28, 1000, 300_000, 699_999])
def test_a_file_system_without_room_gives_a_sentence_and_nothing_half(tmp_path: Path, room: int) -> None:
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path), str(room)]
    root = Path(__file__).resolve().parents[3]
    said = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == sentences.FULL.source
    assert list(folder_of(tmp_path).iterdir()) == []
