"""A banner stands in the page at its cause, with at most one pair of buttons; a toast offers an undo for 6 s."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.ui.direction import unbroken
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.labels import TABLE, label

# ruff: noqa: N802 - Qt's names are overridden

_TOAST_MS = 6000
_ICONS = {"warn": "warning", "danger": "danger", "info": "info", "ok": "check", "queued": "queued"}


class Banner(QWidget):
    """Icon, a bold head, a sentence, and buttons at the end; hidden until it has something to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty, hidden banner."""
        super().__init__(parent)
        self._look, self._tone = look, "warn"
        self._icon = QLabel()
        self._head, self._words = label("", "table-bold", wrap=True), label("", TABLE, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 12, 8)
        self._row.setSpacing(12)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._words)
        self._row.addLayout(column, 1)
        self._buttons: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def say(self, tone: str, words: str, *, head: str = "", buttons: tuple[QWidget, ...] = ()) -> None:
        """Show a sentence in a tone (warn, danger, info, ok)."""
        self._tone = tone
        self._icon.setPixmap(self._look.pixmap(_ICONS[tone], 18, tone))
        self._head.setText(head)
        self._head.setVisible(bool(head))
        self._words.setText(unbroken(words))
        self._words.setVisible(bool(words))
        self.setAccessibleName(f"{head} {words}".strip())
        for old in self._buttons:
            old.deleteLater()
        self._buttons = list(buttons)
        for button in buttons:
            self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show()
        self.update()

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    @property
    def tone(self) -> str:
        """Return the tone of what was said last."""
        return self._tone

    def words(self) -> str:
        """Return what is said now, for tests and screen readers; empty when hidden."""
        return "" if self.isHidden() else self.accessibleName()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the soft fill and the line in the state's colour."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            ink.draw_frame(
                painter, self.rect(), fill=theme.colour(f"{self._tone}-soft"), line=theme.colour(self._tone), radius=3
            )


class Toast(QWidget):
    """A dark strip at the bottom start of the window: what was done, and Undo."""

    def __init__(self, look: Look, words: str, undo: QWidget, window: QWidget, done: Callable[[], None]) -> None:
        """Show itself at once and go after six seconds."""
        super().__init__(window)
        self._look, self._done, self._window = look, done, window
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        self._words = label(words, TABLE)
        self._words.setStyleSheet(f"color: {look.theme.colours['on-rail']}")
        row.addWidget(self._words)
        row.addWidget(undo)
        self.setAccessibleName(words)
        QTimer.singleShot(_TOAST_MS, self, self._leave)
        window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom start when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the strip."""
        del event
        theme = self._look.theme
        with QPainter(self) as painter:
            ink.draw_frame(painter, self.rect(), fill=theme.colour("rail"), line=theme.colour("line-strong"))

    def _place(self) -> None:
        self.adjustSize()
        window = self._window
        rtl = self._look.catalog.rtl
        x = window.width() - self.width() - 100 if rtl else 100
        self.move(x, window.height() - self.height() - 44)

    def _leave(self) -> None:
        self._done()
        self.deleteLater()
