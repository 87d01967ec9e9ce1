"""Backups as people speak of them: one that was made, what a backup file shows, what a restoration asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import LoginName
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

BAD_LETTER = QT_TRANSLATE_NOOP("backup", "{letter} is not a desk letter. Use one letter from A to Z.")
LETTER_TAKEN = QT_TRANSLATE_NOOP(
    "backup",
    "The letter {letter} has been used by a desk of this unit, and its numbers may be on paper. Use {free}.",
)
NO_LETTER = QT_TRANSLATE_NOOP("backup", "Every letter from A to Z has been used by a desk of this unit.")


class FaultyBackupError(UserError):
    """The verification finds faults in a backup; it is restored only when that is asked for."""


KEPT = 3
OVERDUE_AFTER = 7
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SUFFIX = ".zip"
_PREFIX = "pcu-backup-"
_SCHEDULED = re.compile(r"pcu-backup-[A-Z0-9]+-\d{8}-\d{6}\.zip")


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file that was read back and proven: when, how large (bytes), its SHA-256, and how far its journal goes.

    `missing` names evidence files that the vault knows of and that lay in no folder any more.
    """

    at: Moment
    size: int
    sha256: str
    sequence: int
    head: str
    name: str = ""
    missing: tuple[str, ...] = ()

    def told(self) -> dict[str, Any]:
        """Return how the journal tells of it."""
        change: dict[str, Any] = {
            "file": self.name,
            "sha256": self.sha256,
            "size": self.size,
            "seq": self.sequence,
            "head": self.head,
        }
        return {**change, "missing": list(self.missing)} if self.missing else change


@dataclass(frozen=True, slots=True)
class BackupCard:
    """What a backup file shows before anybody unlocks it: of which vault and unit, made when, by whom it opens."""

    vault: str
    unit_code: str
    unit_names: dict[str, str]
    users: tuple[LoginName, ...]
    training: bool
    at: Moment
    size: int


@dataclass(frozen=True, slots=True)
class Restoring:
    """What a restoration needs: who does it, his passphrase or printed code, the letter of the new desk ("" = next).

    `faulty` takes a backup in whose journal or rows the verification finds faults; they stay as they are.
    """

    user: str
    passphrase: str
    letter: str = ""
    by_code: bool = False
    faulty: bool = False


def scheduled_name(unit: str, at: Moment) -> str:
    """Return the file name of a backup that the schedule makes."""
    return f"{_PREFIX}{unit}-{at.utc:%Y%m%d-%H%M%S}{_SUFFIX}"


def is_scheduled(name: str) -> bool:
    """Tell whether the schedule gave a file this name; no other file is ever taken away."""
    return bool(_SCHEDULED.fullmatch(name))


def days_since(last: Moment | None, now: Moment) -> int | None:
    """Return the age of a backup in whole days, None when there was none."""
    if last is None:
        return None
    return max((now.utc - last.utc).days, 0)


def is_due(last: Moment | None, now: Moment, days: int) -> bool:
    """Tell whether the schedule wants a backup; 0 days: never. A backup from the future counts as none."""
    if days <= 0:
        return False
    return last is None or now.utc - last.utc >= timedelta(days=days) or last.utc - now.utc > timedelta(days=1)


def new_letter(wanted: str, taken: frozenset[str]) -> str:
    """Return the letter of a restored desk: the one wanted, else the first after all that were used."""
    free = _next(taken)
    if not wanted:
        return free
    if wanted not in _LETTERS or len(wanted) != 1:
        raise UserError(BAD_LETTER, letter=wanted)
    if wanted in taken:
        raise UserError(LETTER_TAKEN, letter=wanted, free=free)
    return wanted


def _next(taken: frozenset[str]) -> str:
    newest = max((letter for letter in taken if letter in _LETTERS), default="")
    later = [letter for letter in _LETTERS if letter > newest and letter not in taken]
    free = later or [letter for letter in _LETTERS if letter not in taken]
    if not free:
        raise UserError(NO_LETTER)
    return free[0]
