"""Backups of a vault in memory: what was made, what is refused, and a gate that holds one up half-way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from pcu_desk.domain.backup import Backup, BackupCard, Restoring, is_due
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import LoginName
from pcu_desk.services.backup import LastBackup
from pcu_desk.services.done import Done

Told = Callable[[int, int], None]


def days_ago(days: int) -> Moment:
    now = Moment.now()
    return Moment(now.utc - timedelta(days=days, minutes=1), now.offset)


@dataclass
class MemoryBackups:
    newest: LastBackup | None = None
    refused: Exception | None = None
    gate: threading.Event | None = None
    missing: tuple[str, ...] = ()
    made: list[Path] = field(default_factory=list)
    ended: list[str] = field(default_factory=list)
    tries: int = 0

    def last(self) -> LastBackup | None:
        return self.newest

    def age(self) -> int | None:
        return None if self.newest is None else (Moment.now().utc - self.newest.at.utc).days

    def due(self, days: int) -> bool:
        return is_due(self.newest.at if self.newest else None, Moment.now(), days)

    def make(self, file: Path, progress: Told, on_writer: Callable[..., Any] | None = None) -> Done[Backup]:
        self.tries += 1
        try:
            progress(1, 2)
            if self.gate is not None:
                self.gate.wait(20)
            progress(2, 2)
        except BaseException:
            self.ended.append("cancelled")
            raise
        if self.refused is not None:
            raise self.refused
        at = Moment.now()
        backup = Backup(at, 12_345_678, "ab" * 32, 412, "cd" * 32, file.name, self.missing)
        note = lambda: self.made.append(file)  # noqa: E731 - what is handed to the writer
        (on_writer or (lambda job: job()))(note)
        self.newest = LastBackup(at, "kapanadze", file.name, backup.size)
        return Done(backup, Changes.of("backup", "v"))

    def make_scheduled(self, folder: Path, progress: Told, on_writer: Callable[..., Any] | None = None) -> Done[Backup]:
        return self.make(folder / "pcu-backup-GEPTI-20261122-040000.zip", progress, on_writer)


CARD = BackupCard(
    "v",
    "GEPTI",
    {"en": "Port Control Unit, Poti"},
    (
        LoginName("beridze", "გიორგი ბერიძე", "Giorgi Beridze"),
        LoginName("kapanadze", "ნინო კაპანაძე", "Nino Kapanadze"),
    ),
    training=False,
    at=Moment.parse("2026-11-13T14:02:00+04:00"),
    size=12_345_678,
)


@dataclass
class MemoryArchive:
    """What the desk says of a backup file and of its restoration."""

    shut: Exception | None = None
    refused: list[Exception] = field(default_factory=list)
    wished: list[tuple[Path, Restoring]] = field(default_factory=list)

    def look_at_backup(self, _file: Path) -> BackupCard:
        if self.shut is not None:
            raise self.shut
        return CARD

    def note(self, file: Path, wish: Restoring, progress: Told) -> None:
        progress(1, 2)
        self.wished.append((file, wish))
        if self.refused:
            raise self.refused.pop()
