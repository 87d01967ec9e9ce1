"""A dialog stands before loss or a signature: its verb is on the button, the safe answer first, Esc is safe."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from pcu_desk.ui.direction import unbroken
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.focus import FocusRing
from pcu_desk.ui.widgets.labels import TABLE, TITLE, label

# ruff: noqa: N802 - Qt's names are overridden

_SCRIM_ALPHA = 0.45


class Scrim(QWidget):
    """A flat veil over the window behind a dialog."""

    def __init__(self, look: Look, window: QWidget) -> None:
        """Cover the window."""
        super().__init__(window)
        self._look = look
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the veil."""
        del event
        colour = self._look.theme.colour("scrim")
        colour.setAlphaF(_SCRIM_ALPHA)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), colour)


class Dialog(QDialog):
    """Title, a sentence, a body that its maker fills, and two buttons; opened over its window, never nested."""

    def __init__(self, look: Look, parent: QWidget, title: str, words: str = "") -> None:
        """Take the question as title and what follows from each answer."""
        super().__init__(parent.window(), Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.look, self._over = look, parent.window()
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(look.theme.widths["dialog"])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        # Qt would hold the dialog at the height that its wrapped words need when they are narrower than they are.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        column.addWidget(label(unbroken(title), TITLE, wrap=True))
        self.words = label(words, TABLE, wrap=True)
        self.words.setVisible(bool(words))
        column.addWidget(self.words)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body)
        self.banner = Banner(look)
        column.addWidget(self.banner)
        self._buttons = QHBoxLayout()
        column.addLayout(self._buttons)
        self._scrim: Scrim | None = None
        self._ring = FocusRing(look, self)
        self.finished.connect(self._ring.stop)

    def add_buttons(
        self, safe: str, verb: str, act: Callable[[], None], *, kind: str = "primary", key: str = ""
    ) -> None:
        """Add the safe answer at the start and the act, named by its verb, at the end."""
        self.safe_button = Button(self.look, safe, key="Esc")
        self.safe_button.clicked.connect(self.reject)
        self.act_button = Button(self.look, verb, kind=kind, key=key)
        self.act_button.clicked.connect(act)
        self._buttons.addWidget(self.safe_button)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.act_button)

    def present(self) -> None:
        """Open over the window with a veil behind."""
        window = self._over
        self._scrim = Scrim(self.look, window)
        self.finished.connect(self._scrim.hide)
        self.finished.connect(self._scrim.deleteLater)
        self.setModal(True)
        self._fit()
        centre = window.mapToGlobal(window.rect().center())
        self.move(centre.x() - self.width() // 2, centre.y() - self.height() // 2)
        self.open()

    def event(self, event: QEvent) -> bool:
        """Grow when a sentence appears in it."""
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return taken

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and its line."""
        del event
        theme = self.look.theme
        with QPainter(self) as painter:
            ink.draw_frame(
                painter, self.rect(), fill=theme.colour("raised"), line=theme.colour("line-strong"), radius=0
            )
