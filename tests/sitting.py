"""A window on a vault that lies on disk, unlocked and followed until it is closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from pcu_desk.bootstrap import world
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.tasks import Tasks
from tests.unit.ui.fakes import MemorySettings

LIMIT = 60_000
PASSPHRASE = "a long passphrase of the port"


class Sitting:
    """A window on a vault, until it is closed."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.codes = qtbot, list[int]()
        desk = world().open_desk(folder)
        self.window = MainWindow(desk, MemorySettings(language="en", theme="light"), None, Tasks())
        self.window.left.connect(self.codes.append)
        qtbot.addWidget(self.window, before_close_func=lambda _window: self.close())
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.until(self.window.asked)
        self.window.unlock("nino", PASSPHRASE)
        self.until(self.window.inside)

    def until(self, done: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(done()), timeout=LIMIT)

    @property
    def session(self) -> Any:
        return self.window.session

    def asked(self, question: Callable[[], Any]) -> Any:
        """Ask the vault on the reader: the window's thread owns no connection."""
        found: list[Any] = []
        self.window.tasks.read(question, then=found.append, owner=self.window)
        self.until(lambda: found)
        return found[0]

    def close(self) -> None:
        if not self.codes:
            self.window.close()
            self.until(lambda: self.codes)
