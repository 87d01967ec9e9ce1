"""Behind the line's segment: what is wrong with the line, what waits in which order, and Try now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.line import Line, LineState
from pcu_desk.domain.message import Message
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, STRONG, TITLE, Elided, label, rule
from pcu_desk.ui.widgets.stops import Track, draw_track

# ruff: noqa: N802 - Qt's names are overridden

_WAITING = QT_TRANSLATE_NOOP("line_popover", "Waiting to leave, in this order")
_NOTHING = QT_TRANSLATE_NOOP("line_popover", "Nothing waits.")
_RECEIPTS = QT_TRANSLATE_NOOP("line_popover", "%n receipt(s): a message was opened here")
_TRY = QT_TRANSLATE_NOOP("line_popover", "Try now")
_CLOSE = QT_TRANSLATE_NOOP("line_popover", "Close")
_DESK = QT_TRANSLATE_NOOP("line_popover", "This desk")
_HUB = QT_TRANSLATE_NOOP("line_popover", "Hub")
_UNITS = QT_TRANSLATE_NOOP("line_popover", "Other units")
_SAFE = QT_TRANSLATE_NOOP("line_popover", "Nothing is lost: work on.")
_WIDTH = 440
_SHOWN = 5
_LINE_HEIGHT = 44


class _Way(QWidget):
    """Desk, hub, other units as three stops."""

    def __init__(self, look: Look, line: Line) -> None:
        super().__init__()
        self._look, self._line = look, line
        self._names = tuple(look.text(text) for text in (_DESK, _HUB, _UNITS))
        self.setAccessibleName(look.catalog.label(line))
        self.setFixedHeight(look.theme.tall(_LINE_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the stops and their names."""
        del event
        theme, rtl = self._look.theme, self._look.catalog.rtl
        reached = 3 if self._line is Line.ONLINE else 1
        stuck = self._line is Line.LOGIN_NEEDED
        with QPainter(self) as painter:
            way = QRect(40, 0, self.width() - 80, 20)
            draw_track(painter, way, theme, Track(3, reached, stuck=stuck), rtl=rtl)
            width = self.width() // 3
            aligns = (ink.START, ink.CENTRE, ink.END)
            for index, (name, align) in enumerate(zip(self._names, aligns, strict=True)):
                box = ink.mirrored(QRect(width * index, 22, width, theme.tall(18)), self.rect(), rtl=rtl)
                ink.draw_text(painter, box, name, theme.font("caption"), theme.colour("muted"), align)


class LinePopover(QFrame):
    """A layer over the page at its bottom start; Esc and the button close it."""

    try_now = Signal()
    left = Signal()

    def __init__(
        self, look: Look, window: QWidget, state: LineState, waiting: Sequence[Message], receipts: int = 0
    ) -> None:
        """Show the line and what waits: messages that somebody wrote, and the receipts of those that were opened."""
        super().__init__(window)
        self._look = look
        self.setProperty("kind", "dialog")
        self.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(label(look.catalog.label(state.line), TITLE, wrap=True))
        reason = look.catalog.label(state.reason) if state.reason is not None else look.text(_SAFE)
        column.addWidget(label(reason, CAPTION, wrap=True))
        column.addWidget(_Way(look, state.line))
        column.addWidget(label(look.text(_WAITING), SECTION))
        for message in waiting[:_SHOWN]:
            column.addWidget(rule())
            column.addWidget(Elided(message.subject or look.catalog.label(message.kind), STRONG))
            kind = look.catalog.label(message.kind)
            column.addWidget(Elided(look.joined(" ", kind, *message.recipients), CAPTION))
        if receipts:
            column.addWidget(rule())
            column.addWidget(label(look.catalog.plural(_RECEIPTS, receipts), CAPTION))
        if not waiting and not receipts:
            column.addWidget(label(look.text(_NOTHING), CAPTION))
        column.addLayout(self._buttons())
        self.adjustSize()
        self._place(window)
        self.show()
        self.raise_()
        self._try.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Go."""
        self.hide()
        self.left.emit()
        self.deleteLater()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._try = Button(self._look, self._look.text(_TRY), icon="sent", kind=PRIMARY)
        self._try.clicked.connect(self.try_now)
        self._try.clicked.connect(self.leave)
        close = Button(self._look, self._look.text(_CLOSE), key="Esc")
        close.clicked.connect(self.leave)
        row.addWidget(self._try)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _place(self, window: QWidget) -> None:
        layout = self.layout()
        height = layout.totalHeightForWidth(_WIDTH) if layout is not None else self.height()
        self.resize(_WIDTH, height)
        x = window.width() - _WIDTH - 8 if self._look.catalog.rtl else 8
        self.move(x, window.height() - height - self._look.theme.heights["status_bar"] - 6)
