"""The window's door: makes the application, shows the window and returns how it was left."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from pcu_desk.ui.clipboard import ClipboardGuard
from pcu_desk.ui.main_window import LOCKED, MainWindow, StartSync
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.theme import load_fonts

if TYPE_CHECKING:
    from pcu_desk.services.session import Desk
    from pcu_desk.ui.workplace import Settings

__all__ = ["LOCKED", "prepare", "run"]


def run(desk: Desk, settings: Settings, start_sync: StartSync | None = None) -> int:
    """Show the window until it is closed (0) or locked (LOCKED: the caller replaces the process).

    `settings` keeps `language`, `theme` and `density` as text, "" when never chosen. `start_sync(session, run, tell)`
    begins the exchange after unlocking: `run(job)` does a change on the writer's thread and waits, `tell(LineState)`
    may be called from any thread; it returns something with `send_now()` and `stop()`.
    """
    application = prepare()
    tasks = Tasks(application)
    guard = ClipboardGuard(application)
    window = MainWindow(desk, settings, start_sync, tasks)
    window.left.connect(application.exit)  # quit() would ask the window again, which is leaving already
    window.show()
    code = application.exec()
    guard.clear()
    return code


def prepare() -> QApplication:
    """Return the application with its style and fonts, making it when there is none."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setApplicationName("pcu-desk")
    load_fonts()
    return application
