"""Long work under way: a bar with a count and Cancel, shown once it has lasted 400 ms."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Work
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, label

_WORKING = QT_TRANSLATE_NOOP("shell", "Working: you can go on.")
_COUNT = QT_TRANSLATE_NOOP("shell", "{done} of {total} {what}")
_CANCEL = QT_TRANSLATE_NOOP("shell", "Cancel")


class WorkStrip(QFrame):
    """Follows one piece of work at a time: the newest."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self._look = look
        self._work: Work | None = None
        self.setProperty("kind", "top-edge")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        self._words = label(look.text(_WORKING), CAPTION)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        cancel = Button(look, look.text(_CANCEL))
        cancel.clicked.connect(self._cancel)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        self.hide()

    def follow(self, work: Work) -> None:
        """Show this work once it is worth showing."""
        self._work = work
        self._bar.setRange(0, 0)
        self._words.setText(self._look.text(_WORKING))
        work.shown.connect(self.show)
        work.progress.connect(self._count)
        work.finished.connect(self._end)

    def _count(self, done: int, total: int, what: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(self._look.text(_COUNT, done=done, total=total, what=what).strip())

    def _cancel(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _end(self) -> None:
        self._work = None
        self.hide()
