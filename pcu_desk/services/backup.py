"""Backups of an open vault: made while it is in use, noted in the journal, counted by their age."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pcu_desk.domain.backup import KEPT, Backup, days_since, is_due, scheduled_name
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done

NOT_NOTED = QT_TRANSLATE_NOOP(
    "backup", "The backup is whole in {file}. Only the journal could not take note of it: {trouble}"
)


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The newest backup that the journal tells of: when, by whom, the name of its file, its size in bytes."""

    at: Moment
    officer: str
    name: str
    size: int


class Backups:
    """The backups of an open vault."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault, as the officer who unlocked it."""
        self._vault = vault

    def make(
        self, file: Path, progress: Progress, on_writer: Callable[[Callable[[], Event]], Event] | None = None
    ) -> Done[Backup]:
        """Write a backup to a file and note it. `on_writer` runs the short note where writing belongs."""
        self._vault.officer.require(May.BACK_UP)
        made = self._vault.back_up(file, progress)
        try:
            (on_writer or _here)(lambda: self._note(made))
        except UserError as error:
            raise UserError(NOT_NOTED, file=file, trouble=str(error)) from error
        return Done(made, Changes.of("backup", self._vault.vault_id))

    def make_scheduled(
        self, folder: Path, progress: Progress, on_writer: Callable[[Callable[[], Event]], Event] | None = None
    ) -> Done[Backup]:
        """Make a backup under a name of its own in a folder; older ones go once this one is proven."""
        with self._vault.reading() as reader:
            name = scheduled_name(reader.unit().code, Moment.now())
        done = self.make(folder / name, progress, on_writer)
        self._vault.prune_backups(folder, KEPT)
        return done

    def last(self) -> LastBackup | None:
        """Return the newest backup of this vault, None when none was noted."""
        with self._vault.reading() as reader:
            entries = reader.history(self._vault.vault_id)
        told = [entry.event for entry in entries if entry.event.act is Act.BACKED_UP]
        if not told:
            return None
        newest = max(told, key=lambda event: event.hlc)
        change = newest.change
        return LastBackup(newest.at, newest.officer, str(change.get("file", "")), int(change.get("size", 0)))

    def age(self) -> int | None:
        """Return how many whole days ago the last backup was made, None when there was none."""
        last = self.last()
        return days_since(last.at if last else None, Moment.now())

    def due(self, days: int) -> bool:
        """Tell whether a schedule of so many days wants a backup now; 0: never."""
        last = self.last()
        return self._vault.officer.may(May.BACK_UP) and is_due(last.at if last else None, Moment.now(), days)

    def _note(self, made: Backup) -> Event:
        with self._vault.writing() as tx:
            return tx.append(Act.BACKED_UP, self._vault.vault_id, made.told(), None)


def _here(job: Callable[[], Event]) -> Event:
    return job()
