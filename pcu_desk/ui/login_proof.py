"""Proves without a screen that the login page comes up and shows its vault; keeps no picture."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QEventLoop

from pcu_desk.domain.errors import BugError
from pcu_desk.services.session import Desk
from pcu_desk.ui.application import prepare
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.tasks import Tasks

_LIMIT_S = 30.0
_WAIT_MS = 50
_COLOURS = 8  # a page has many; a window that painted nothing has one


class _NoSettings:
    """The choices of an account that made none."""

    def get(self, _key: str) -> str:
        return ""

    def put(self, _key: str, _value: str) -> None:
        """Keep nothing."""


def paint(desk: Desk) -> None:
    """Show the login page until it knows its vault, and look at it. Raises BugError when it stays empty."""
    application = prepare()
    tasks = Tasks(application)
    window = MainWindow(desk, _NoSettings(), None, tasks)
    try:
        window.show()
        end = time.monotonic() + _LIMIT_S
        while not window.asked():
            if time.monotonic() > end:
                raise BugError("the login page does not learn of its vault")
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, _WAIT_MS)
        _look_at(window)
    finally:
        tasks.closing()
        window.let_go()
        window.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _look_at(window: MainWindow) -> None:
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}
    if len(colours) < _COLOURS:
        raise BugError("the login page was painted empty")
