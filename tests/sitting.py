"""A window on a vault that lies on disk, unlocked and followed until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from pcu_desk.bootstrap import world
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.tasks import Tasks
from tests.at_window import AtWindow
from tests.unit.ui.fakes import MemorySettings

PASSPHRASE = "a long passphrase of the port"


class Sitting(AtWindow):
    """A window on a vault, until it is closed."""

    limit = 60_000

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        desk, settings = world().open_desk(folder), MemorySettings(language="en", theme="light")
        super().__init__(qtbot, MainWindow(desk, settings, None, Tasks()))
        self.until(self.window.asked)
        self.window.unlock("nino", PASSPHRASE)
        self.until(self.window.inside)

    @property
    def session(self) -> Any:
        return self.window.session

    def asked(self, question: Callable[[], Any]) -> Any:
        """Ask the vault on the reader: the window's thread owns no connection."""
        found: list[Any] = []
        self.window.tasks.read(question, then=found.append, owner=self.window)
        self.until(lambda: found)
        return found[0]
