from __future__ import annotations

import dataclasses
import hashlib
import os
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.ports import unwatched
from pcu_desk.domain.verification import NOT_ENROLLED
from pcu_desk.services.cases import Cases
from pcu_desk.vault import checkpoints, connection, mark, passing, sentences
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.verify import account
from tests.unit.domain.samples import case_file
from tests.unit.vault.conftest import PASSPHRASE


def points(desk: Any) -> list[int]:
    with desk.raw() as database:
        return [row[0] for row in database.execute("SELECT seq FROM checkpoints ORDER BY seq")]


def told(desk: Any) -> set[Any]:
    return {(fault.code, fault.what) for fault in desk.verify()}


def test_each_hundredth_entry_sets_a_checkpoint_and_the_mark_without_folding_the_log(desk: Any, add_case: Any) -> None:
    vault = desk.open("giorgi")
    case = add_case(vault)
    start = vault.connection().execute("SELECT max(seq) FROM events").fetchone()[0]
    vault.checkpoint()
    for number in range(230):
        with vault.writing() as tx:
            tx.save_case(dataclasses.replace(case, narrative=f"edit {number}"), Act.EDITED)
    kept = [row[0] for row in vault.connection().execute("SELECT seq FROM checkpoints WHERE seq > ?", (start,))]
    assert kept == [100, 200]
    found = mark.read(desk.folder)
    assert found is not None
    assert found.sequence == 200
    assert (desk.folder / "vault.db-wal").stat().st_size > 100 * connection.PAGE
    vault.close()
    assert desk.verify() == []


def test_issue_and_approval_set_a_checkpoint_and_the_mark_at_once(desk: Any) -> None:
    vault = desk.open("giorgi")
    cases = Cases(vault)
    case = cases.open(case_file()).value
    start = checkpoints.reached(vault.connection(), vault.device)[0]
    cases.edit(case.id, {"/narrative": "an edit sets none"})
    assert checkpoints.reached(vault.connection(), vault.device)[0] == start
    for act, user in ((cases.issue, "giorgi"), (cases.submit, "giorgi"), (None, "nino")):
        if act is not None:
            act(case.id)
        else:
            vault.close()
            vault = desk.open(user)
            Cases(vault).approve(case.id)
        head = vault.connection().execute("SELECT max(seq) FROM events").fetchone()[0]
        found = mark.read(desk.folder)
        assert found is not None
        assert (found.sequence == head) is (act != cases.submit), act
    assert checkpoints.reached(vault.connection(), vault.device)[0] == head
    vault.close()
    assert desk.verify() == []


def test_a_transaction_that_passes_a_hundred_at_once_sets_one_checkpoint_at_its_end(desk: Any) -> None:
    vault = desk.open()
    with vault.writing() as tx:
        for number in range(250):
            tx.append(Act.SEARCHED, "cases", {"words": str(number)}, None)
        reached = tx.head().sequence
    assert checkpoints.reached(vault.connection(), vault.device)[0] == reached
    vault.close()
    assert desk.verify() == []


def test_locking_twice_without_work_adds_nothing(desk: Any, add_case: Any) -> None:
    vault = desk.open()
    add_case(vault)
    vault.close()
    before, marked = points(desk), (desk.folder / mark.FILE).read_bytes()
    desk.open().close()
    assert points(desk) == before
    assert (desk.folder / mark.FILE).read_bytes() == marked


def test_a_mark_that_can_not_be_written_spoils_no_save(desk: Any, add_case: Any, monkeypatch: Any) -> None:
    vault = desk.open("giorgi")

    def full(*_: object) -> None:
        raise OSError("no space")

    monkeypatch.setattr(mark, "replace_file", full)
    for _ in range(110):
        with vault.writing() as tx:
            tx.append(Act.SEARCHED, "cases", {}, None)
    monkeypatch.undo()
    vault.close()
    assert desk.verify() == []


@pytest.mark.parametrize(
    ("sql", "code", "what"),
    [
        ("UPDATE checkpoints SET head = zeroblob(32)", "signature", account.BAD_CHECKPOINT),
        ("UPDATE checkpoints SET signature = zeroblob(64)", "signature", account.BAD_CHECKPOINT),
        ("UPDATE checkpoints SET time = time + 1", "signature", account.BAD_CHECKPOINT),
        ("UPDATE checkpoints SET device = 'd00'", "signature", account.BAD_CHECKPOINT),
        ("DELETE FROM checkpoints", "rollback", account.NO_CHECKPOINT),
    ],
)
def test_a_checkpoint_that_was_changed_or_taken_away_is_found(desk: Any, sql: str, code: str, what: Any) -> None:
    with desk.raw() as database:
        assert database.execute(sql).rowcount > 0
    assert (code, what) in told(desk)


def test_a_checkpoint_of_what_the_journal_lacks_is_a_rollback(desk: Any, add_case: Any) -> None:
    vault = desk.open("giorgi")
    add_case(vault)
    vault.close()
    with desk.raw() as database:
        kept = database.execute("SELECT * FROM checkpoints ORDER BY seq DESC LIMIT 1").fetchone()
    yesterday = (desk.folder / connection.FILE).read_bytes()
    vault = desk.open("giorgi")
    add_case(vault)
    vault.close()
    with desk.raw() as database:
        ahead = database.execute("SELECT * FROM checkpoints ORDER BY seq DESC LIMIT 1").fetchone()
    assert ahead != kept
    (desk.folder / connection.FILE).write_bytes(yesterday)
    (desk.folder / mark.FILE).unlink()
    with desk.raw() as database:
        database.execute("INSERT INTO checkpoints VALUES (?, ?, ?, ?, ?, ?)", ahead)
    assert ("rollback", account.BEHIND_CHECKPOINT) in told(desk)


def test_a_vault_that_no_hub_has_seen_gives_a_note_and_an_account(desk: Any) -> None:
    vault = desk.open()
    report = vault.examine(unwatched)
    vault.close()
    assert (report.ok, report.exit_code(), report.exit_code(strict=True)) == (True, 0, 7)
    assert [note.code for note in report.notes] == [NOT_ENROLLED]
    assert report.entries > 2
    assert len(report.account) >= 5


def test_progress_goes_on_to_the_end_and_can_end_the_verification(desk: Any, add_case: Any) -> None:
    vault = desk.open("giorgi")
    add_case(vault)
    steps: list[tuple[int, int]] = []
    vault.examine(lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert {total for _, total in steps} == {steps[-1][1]}

    class EnoughError(Exception):
        pass

    def stop(done: int, _total: int) -> None:
        if done:
            raise EnoughError

    with pytest.raises(EnoughError):
        vault.examine(stop)
    add_case(vault)
    assert vault.examine(unwatched).ok
    vault.close()


# -- a folder that may not be written to


def fingerprint(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir() if path.is_file()}


def test_a_folder_that_may_not_be_written_to_is_verified_from_a_private_copy_that_goes_again(
    desk: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(passing, "writable", lambda _folder: False)
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    before = fingerprint(desk.folder)
    vault = VaultFolders().look(desk.folder, "nino", PASSPHRASE)
    (copy,) = private.iterdir()
    assert {path.name.removeprefix("vault.db") for path in copy.iterdir()} <= {"", "-wal", "-shm"}
    if os.name == "posix":
        assert copy.stat().st_mode & 0o777 == 0o700
    assert vault.examine(unwatched).ok
    with pytest.raises(UserError) as refused:
        vault.writing()
    assert refused.value.text is sentences.READ_ONLY
    vault.checkpoint()
    vault.close()
    assert list(private.iterdir()) == []
    assert fingerprint(desk.folder) == before


def test_a_look_tells_of_yesterdays_database_too(desk: Any, add_case: Any, monkeypatch: Any) -> None:
    yesterday = (desk.folder / connection.FILE).read_bytes()
    vault = desk.open("giorgi")
    add_case(vault)
    vault.close()
    (desk.folder / connection.FILE).write_bytes(yesterday)
    monkeypatch.setattr(passing, "writable", lambda _folder: False)
    look = VaultFolders().look(desk.folder, "nino", PASSPHRASE)
    assert look.examine(unwatched).exit_code() == 4
    look.close()


def test_what_waits_in_the_log_is_looked_at_too_and_a_wrong_passphrase_leaves_no_copy(
    desk: Any, add_case: Any, tmp_path: Path, monkeypatch: Any
) -> None:
    vault = desk.open("giorgi")
    vault.checkpoint()
    case = add_case(vault)
    monkeypatch.setattr(passing, "writable", lambda _folder: False)
    private = tmp_path / "private"
    private.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(private))
    look = VaultFolders().look(desk.folder, "nino", PASSPHRASE)
    with look.reading() as reader:
        assert reader.case(case.id).id == case.id
    look.close()
    with pytest.raises(UserError):
        VaultFolders().look(desk.folder, "nino", "another")
    assert list(private.iterdir()) == []
    vault.close()
