"""The window's door: makes the application, shows the window and returns how it was left."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from pcu_desk import assets
from pcu_desk.ui import plugins
from pcu_desk.ui.clipboard import ClipboardGuard
from pcu_desk.ui.login.line import LockedLine, StartLocked
from pcu_desk.ui.main_window import LOCKED, MainWindow, StartSync
from pcu_desk.ui.painted import FirstPaint
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.theme import load_fonts
from pcu_desk.ui.traces import forget, leave_none

if TYPE_CHECKING:
    from pathlib import Path

    from pcu_desk.services.session import Desk
    from pcu_desk.ui.about.desk import ProgramDesk
    from pcu_desk.ui.workplace import LineDesk, Settings

__all__ = ["LOCKED", "prepare", "run"]

FORCE_AFTER_S = 20.0
DESKTOP_ID = "org.pcudesk.Desk"  # under which desktops know the window, its menu entry and its picture


class Watching(Protocol):
    """What hears that the session was locked."""

    def stop(self) -> None:
        """Hear nothing more."""


Watch = Callable[[int, Callable[[], bool]], Watching]


def run(
    desk: Desk,
    settings: Settings,
    start_sync: StartSync | None = None,
    *,
    watch: Watch | None = None,
    by_force: Callable[[], None] | None = None,
    force_after: float = FORCE_AFTER_S,
    drive: Callable[[MainWindow], None] | None = None,
    start_locked: StartLocked | None = None,
    line: LineDesk | None = None,
    courier: Path | None = None,
    painted: Callable[[MainWindow], None] | None = None,
    until_painted: bool = False,
    program: ProgramDesk | None = None,
) -> int:
    """Show the window until it is closed (0) or locked (LOCKED: the caller replaces the process).

    `settings` keeps `language`, `theme` and `density` as text, "" when never chosen. `start_sync(session, run, tell)`
    begins the exchange after unlocking: `run(job)` does a change on the writer's thread and waits, `tell(LineState)`
    may be called from any thread; it returns something with `send_now()` and `stop()`. `watch(window, tell)` hears
    that the session was locked or the machine goes to sleep. `by_force` replaces the process from another thread when
    a lock does not come to its end: work that hangs, or a dialog of the system that keeps this thread to itself.
    `drive` is handed the window that is shown, when no person will use it. `start_locked(desk, tell)` begins the
    exchange of the locked desk, which ends when the one after unlocking begins. `line` tries the line by hand.
    `courier` is a courier file to be offered once the vault is open. `painted` is handed the window once its login
    page has been painted; with `until_painted` it is left then. `program` tells of itself and takes updates.
    """
    application = prepare()
    application.setQuitOnLastWindowClosed(False)  # its code would overwrite the one that the window leaves with
    tasks = Tasks(application)
    guard = ClipboardGuard(application)
    window = MainWindow(desk, settings, start_sync, tasks, line, program)
    if courier is not None:
        window.bring(courier)
    if start_locked is not None:
        locked = LockedLine(desk, tasks, start_locked, window.show_waiting)
        window.unlocked.connect(locked.end)
        window.left.connect(locked.end)
    window.left.connect(application.exit)  # quit() would ask the window again, which is leaving already
    force = threading.Timer(force_after, by_force or _nothing)
    force.daemon = True
    window.locking.connect(force.start)
    if until_painted:
        FirstPaint(window, application.quit)
    elif painted is not None:
        FirstPaint(window, partial(painted, window))
    window.show()
    if drive is not None:
        drive(window)
    watching: list[Watching] = []
    if watch is not None:
        QTimer.singleShot(0, window, lambda: watching.append(watch(int(window.winId()), window.lock_if_open)))
    code = application.exec()
    force.cancel()
    for each in watching:
        each.stop()
    guard.clear()
    forget()
    return code


def _nothing() -> None:
    """Without a way to replace the process a lock waits for its end."""


def prepare() -> QApplication:
    """Return the application with its style and fonts, making it when there is none."""
    plugins.find_own()
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    leave_none()
    application.setStyle("Fusion")
    application.setApplicationName("pcu-desk")
    application.setDesktopFileName(DESKTOP_ID)
    application.setWindowIcon(QIcon(str(assets.resource("icons", "app.svg"))))
    load_fonts()
    return application
