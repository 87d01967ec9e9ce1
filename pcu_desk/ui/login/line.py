"""The exchange behind the login page: begun off the window's thread, ended when the vault is open; reads nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from pcu_desk.ui.tasks import Tasks

if TYPE_CHECKING:
    from pcu_desk.domain.line import LineState
    from pcu_desk.services.session import Desk

BEGIN_AFTER_MS = 1500
"""After the first paint: a locked desk has time, and the person who unlocks at once needs none of it."""


class Locked(Protocol):
    """The exchange of a locked desk."""

    def stop(self) -> None:
        """End it."""


StartLocked = Callable[["Desk", "Callable[[LineState], None]"], Locked]


class LockedLine(QObject):
    """Begins and ends the exchange of a locked desk; `tell` hears on the window's thread how many wait in vain."""

    def __init__(self, desk: Desk, tasks: Tasks, start: StartLocked, tell: Callable[[int], None]) -> None:
        """Begin a while from now."""
        super().__init__(tasks)
        self._desk, self._tasks, self._start, self._tell = desk, tasks, start, tell
        self._lock = threading.Lock()
        self._ended = False
        self._running: Locked | None = None
        QTimer.singleShot(BEGIN_AFTER_MS, self, self._begin)

    def end(self) -> None:
        """End it without waiting: what it still keeps is taken in at the next unlocking."""
        with self._lock:
            self._ended, running = True, self._running
        if running is not None:
            threading.Thread(target=running.stop, name="locked-line", daemon=True).start()

    def _begin(self) -> None:
        if not self._ended:
            threading.Thread(target=self._run, name="locked-line", daemon=True).start()

    def _run(self) -> None:
        running = self._start(self._desk, self._told)
        with self._lock:
            self._running, late = running, self._ended
        if late:
            running.stop()

    def _told(self, state: LineState) -> None:
        from pcu_desk.domain.line import Line  # noqa: PLC0415 - after the first paint

        waiting = state.waiting if state.line is Line.UNKNOWN else 0
        if not self._ended:
            self._tasks.call_soon(lambda: self._tell(waiting), self)
