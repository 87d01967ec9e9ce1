from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain import backup as domain
from pcu_desk.domain.backup import Backup, days_since, is_due, is_scheduled, new_letter, scheduled_name
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import unwatched
from pcu_desk.services.backup import Backups
from tests.unit.services.fake_vault import AUDITOR, OFFICER, FakeVault, acts, last_event

NOW = Moment.parse("2026-11-22T04:00:00+04:00")


@dataclass
class Disk:
    files: list[Path] = field(default_factory=list)
    pruned: list[tuple[Path, int]] = field(default_factory=list)


class BackingVault(FakeVault):
    """The fake vault with a disk for backups."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self.disk = Disk()
        super().__init__(*given, **named)

    def back_up(self, file: Path, progress: Callable[[int, int], None]) -> Backup:
        progress(1, 1)
        self.disk.files.append(file)
        return Backup(Moment.now(), 4096, "ab" * 32, 7, "cd" * 32, file.name)

    def prune_backups(self, folder: Path, keep: int) -> int:
        self.disk.pruned.append((folder, keep))
        return 0


def test_a_backup_is_noted_with_its_digest_and_its_age_is_told() -> None:
    vault = BackingVault(officer=OFFICER)
    backups = Backups(vault)
    assert backups.age() is None
    assert backups.due(1)
    done = backups.make(Path("stick/copy.zip"), unwatched)
    event = last_event(vault)
    assert event.act is Act.BACKED_UP
    assert (event.subject, event.change["sha256"], event.change["size"]) == (vault.vault_id, "ab" * 32, 4096)
    assert event.change["file"] == "copy.zip"
    assert done.changes.kinds == {"backup"}
    last = backups.last()
    assert last is not None
    assert (last.name, last.officer) == ("copy.zip", OFFICER.user)


def test_an_auditor_makes_no_backup() -> None:
    vault = BackingVault(officer=AUDITOR)
    with pytest.raises(UserError):
        Backups(vault).make(Path("copy.zip"), unwatched)
    assert vault.disk.files == []
    assert not Backups(vault).due(1)


def test_the_note_goes_where_writing_belongs_and_a_vault_that_takes_none_is_told_beside_the_file() -> None:
    vault = BackingVault(officer=OFFICER)
    ran: list[str] = []

    def on_writer(job: Callable[[], Event]) -> Event:
        ran.append("writer")
        return job()

    Backups(vault).make(Path("copy.zip"), unwatched, on_writer)
    assert ran == ["writer"]

    def full(_job: Callable[[], Event]) -> Event:
        raise UserError(domain.NO_LETTER)

    with pytest.raises(UserError, match="is whole in copy"):
        Backups(vault).make(Path("copy.zip"), unwatched, full)
    assert acts(vault).count(Act.BACKED_UP) == 1


def test_the_schedule_names_its_files_and_takes_older_ones_away_only_after_a_new_one() -> None:
    vault = BackingVault(officer=OFFICER)
    Backups(vault).make_scheduled(Path("/stick"), unwatched)
    assert is_scheduled(vault.disk.files[0].name)
    assert vault.disk.pruned == [(Path("/stick"), 3)]

    def broken(_file: Path, _progress: object) -> Backup:
        raise UserError(domain.NO_LETTER)

    vault.back_up = broken
    with pytest.raises(UserError):
        Backups(vault).make_scheduled(Path("/stick"), unwatched)
    assert len(vault.disk.pruned) == 1


def test_a_schedule_counts_from_the_last_backup_and_distrusts_a_clock_put_forward() -> None:
    def ago(**span: float) -> Moment:
        return Moment(NOW.utc - timedelta(**span))

    assert is_due(None, NOW, 7)
    assert not is_due(None, NOW, 0)
    assert not is_due(ago(days=6, hours=23), NOW, 7)
    assert is_due(ago(days=7), NOW, 7)
    assert is_due(ago(days=-30), NOW, 7), "a backup from next month is none"
    assert days_since(ago(days=9, hours=1), NOW) == 9
    assert days_since(None, NOW) is None
    assert days_since(ago(days=-1), NOW) == 0


def test_names_of_the_schedule_are_told_from_a_persons_own() -> None:
    name = scheduled_name("GEPTI", NOW)
    assert name == "pcu-backup-GEPTI-20261122-000000.zip"
    assert is_scheduled(name)
    for other in ("copy.zip", "pcu-backup-GEPTI-20261122.zip", name + ".part", "x" + name, name.replace("zip", "rar")):
        assert not is_scheduled(other)


@pytest.mark.parametrize(
    ("taken", "wanted", "given"),
    [("A", "", "B"), ("AC", "", "D"), ("AC", "B", "B"), ("AZ", "", "B"), ("", "", "A")],
)
def test_a_new_desk_gets_the_next_letter_or_a_free_one_that_was_wanted(taken: str, wanted: str, given: str) -> None:
    assert new_letter(wanted, frozenset(taken)) == given


def test_a_letter_that_was_used_or_is_none_is_refused() -> None:
    for wanted, taken in (("A", "A"), ("a", ""), ("AB", ""), ("7", ""), ("", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")):
        with pytest.raises(UserError):
            new_letter(wanted, frozenset(taken))
