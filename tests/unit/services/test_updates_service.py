from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.backup import Backup
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.text import Text
from pcu_desk.domain.update import SigningKey, UpdateCard, UpdateProgress, UpdateStep, unwatched
from pcu_desk.services.session import Session
from pcu_desk.services.updates import Updates
from tests.unit.services.fake_vault import AUDITOR, OFFICER, FakeVault, acts
from tests.unit.services.test_backup_service import BackingVault

CARD = UpdateCard("0.1.1", 7, "linux-x86_64", 1, 3, 9, "x.pcuupdate", SigningKey.ACTIVE, None, development=False)
FILE, BACKUP = Path("x.pcuupdate"), Path("before-0.1.1.zip")


@dataclass
class FakeStaged:
    said: list[str]
    card: UpdateCard = CARD

    def switch(self) -> None:
        self.said.append("switched")


@dataclass
class FakeVersions:
    """Versions that say what was asked of them, in its order."""

    said: list[str] = field(default_factory=list)

    @contextmanager
    def staged(self, file: Path, progress: UpdateProgress, *, again: bool = False) -> Iterator[FakeStaged]:
        self.said.append(f"staged {file} {again}")
        progress(UpdateStep.TRY, 1, 1)
        yield FakeStaged(self.said)
        self.said.append("left")

    def back(self) -> str:
        return "0.1.0"


class SayingVault(BackingVault):
    """A vault that tells when it is backed up."""

    def __init__(self, said: list[str], **named: Any) -> None:
        super().__init__(**named)
        self.said = said

    def back_up(self, file: Path, progress: Progress) -> Backup:
        self.said.append("backed up")
        return super().back_up(file, progress)


class FullDiskVault(BackingVault):
    """A vault whose backup finds no room."""

    def back_up(self, file: Path, progress: Progress) -> Backup:
        raise UserError(Text("test", "The disk is full."))


def session_of(vault: FakeVault) -> Session:
    return Session(vault, lambda: pytest.fail("no report"), lambda: None)


def test_the_vault_is_backed_up_after_the_trial_and_before_the_switch() -> None:
    versions = FakeVersions()
    vault = SayingVault(versions.said, officer=OFFICER)
    steps: list[UpdateStep] = []
    card = Updates(versions).apply(
        session_of(vault), FILE, BACKUP, lambda step, done, total: steps.append(step), again=True
    )
    assert card is CARD
    assert versions.said == ["staged x.pcuupdate True", "backed up", "switched", "left"]
    assert steps == [UpdateStep.TRY, UpdateStep.BACK_UP, UpdateStep.SWITCH]
    assert acts(vault)[-1] is Act.BACKED_UP
    assert vault.disk.files == [BACKUP]


def test_without_a_backup_nothing_is_switched() -> None:
    versions = FakeVersions()
    with pytest.raises(UserError, match="disk is full"):
        Updates(versions).apply(session_of(FullDiskVault(officer=OFFICER)), FILE, BACKUP, unwatched)
    assert "switched" not in versions.said


def test_who_cancels_while_the_vault_is_backed_up_keeps_the_version_here() -> None:
    versions = FakeVersions()

    def cancel(step: UpdateStep, _done: int, _total: int) -> None:
        if step is UpdateStep.BACK_UP:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Updates(versions).apply(session_of(BackingVault(officer=OFFICER)), FILE, BACKUP, cancel)
    assert "switched" not in versions.said


def test_who_may_not_back_up_puts_no_update_in() -> None:
    versions = FakeVersions()
    with pytest.raises(UserError):
        Updates(versions).apply(session_of(FakeVault(officer=AUDITOR)), FILE, BACKUP, unwatched)
    assert versions.said == []


def test_going_back_needs_no_vault() -> None:
    assert Updates(FakeVersions()).back() == "0.1.0"
