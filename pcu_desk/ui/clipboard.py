"""What was copied here leaves the clipboard again after a while; what other programs put there is never touched."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_MS = 30_000


class ClipboardGuard(QObject):
    """Empties the clipboard some time after this program has filled it, and when the window is left."""

    def __init__(self, parent: QObject, kept_ms: int = KEPT_MS, owns: Callable[[], bool] | None = None) -> None:
        """Watch the application's clipboard; within `kept_ms` milliseconds a copy may be pasted.

        `owns` tells whether what is there is this program's own; Qt knows, but not on its platform without a screen.
        """
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._owns = owns or self._clipboard.ownsClipboard
        self._timer = QTimer(self, interval=kept_ms, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._changed)

    def clear(self) -> None:
        """Empty the clipboard if what it holds is ours."""
        if self._owns() and self._clipboard.text():
            self._clipboard.clear()

    def _changed(self) -> None:
        if self._owns() and self._clipboard.text():
            self._timer.start()
        else:
            self._timer.stop()
