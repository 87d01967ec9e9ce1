"""Hears the first paint of a window, once; paints nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Calls `then` once the window and all that is in it have been painted for the first time."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        """Listen to the window, which owns this."""
        super().__init__(window)
        self._window, self._then = window, then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Let everything through; after the paint, what is left of it on its way to the screen comes first."""
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._window, self._then)
        return super().eventFilter(watched, event)
