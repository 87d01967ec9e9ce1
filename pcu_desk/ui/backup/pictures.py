"""Pictures of backups: the panel, and the way back from a file; invented answers, no file is read or written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.backup import BackupCard, FaultyBackupError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import LoginName
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.backup.panel import BackupPanel
from pcu_desk.ui.backup.restore_page import RestorePage
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.vault.page import VaultPage
from pcu_desk.ui.workplace import sentence

_FAULTS = QT_TRANSLATE_NOOP(
    "backup",
    "The verification finds faults in this backup: {count}, the first at {subject}. Nothing was restored. Use an older "
    "backup, or restore this one with its faults and keep the file.",
)
_FILE = Path("pcu-backup-GEPTI-20261113-100200.zip")
_CARD = BackupCard(
    "01a20000-0000-7000-8000-000000000000",
    "GEPTI",
    {"en": "Port Control Unit, Poti"},
    (
        LoginName("beridze", "გიორგი ბერიძე", "Giorgi Beridze"),
        LoginName("kapanadze", "ნინო კაპანაძე", "Nino Kapanadze"),
    ),
    training=False,
    at=Moment.parse("2026-11-13T14:02:00+04:00"),
    size=212_345_678,
)


class Shot(Protocol):
    """Names and writes a picture."""

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture of a widget."""


def take_way_back(window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show where no vault is, and the steps of a restoration."""
    wait(window.asked)
    assert window.login is not None
    window.login.show_no_vault()
    shot.take(window, "no-vault")
    window.login.restore_wanted.emit()
    page = window.centralWidget()
    assert isinstance(page, RestorePage)
    shot.take(window, "restore")
    page.file = _FILE
    page.show_card(_CARD)
    shot.take(window, "restore-who")
    page.offer_faulty()
    page.failed(sentence(window.look, FaultyBackupError(_FAULTS, count=2, subject="GEPTI-2026-A-00412")))
    shot.take(window, "restore-faults")
    window.show_login()
    wait(window.asked)


def take_backups(window: MainWindow, shot: Shot, wait: Callable[[Callable[[], bool]], None]) -> None:
    """Show the panel of a vault that was never backed up."""
    assert window.area is not None
    page = window.area.open("vault", "backup")
    assert isinstance(page, VaultPage)
    panel = page.panels["backup"]
    assert isinstance(panel, BackupPanel)
    wait(lambda: bool(panel.age.text()))
    shot.take(window, "backup")
