"""A field of a form: label above, value, hint or fault below. It holds no rule; faults are told to it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.labels import CAPTION, label

# ruff: noqa: N802 - Qt's names are overridden

_CHEVRON = 16
_TICK = 12


class Choice(QComboBox):
    """A choice from a list; the wheel scrolls the page and never changes a value by accident."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Draw the arrow in the theme's colour."""
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box and its arrow."""
        super().paintEvent(event)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 8 if rtl else self.width() - _CHEVRON - 8
        colour = "text" if self.isEnabled() else "disabled"
        with QPainter(self) as painter:
            place = QRect(x, (self.height() - _CHEVRON) // 2, _CHEVRON, _CHEVRON)
            painter.drawPixmap(place, self._look.pixmap("chevron-down", _CHEVRON, colour))


class Tick(QCheckBox):
    """A check box whose tick follows the theme."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        """Take the words beside the box."""
        super().__init__(words, parent)
        self._tick: QPixmap = look.pixmap("check", _TICK, "on-accent")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the words and the tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        x = self.width() - 2 - _TICK if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 2
        with QPainter(self) as painter:
            painter.drawPixmap(QRect(x, (self.height() - _TICK) // 2, _TICK, _TICK), self._tick)


class Prose(QPlainTextEdit):
    """Several lines of free text; Tab leaves the field, Ctrl+Enter is the page's."""

    left = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        """Take the height in lines."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * 20 + 14)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the page."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Field(QWidget):
    """Label above, editor, and one line below that is a hint or, with an icon and in red, a fault."""

    def __init__(self, look: Look, words: str, editor: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        """Take the label, the editor and the hint."""
        super().__init__(parent)
        self.editor, self._look, self._hint = editor, look, hint
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._label = label(words, CAPTION, wrap=True)
        self._label.setBuddy(editor)
        editor.setAccessibleName(words)
        self._below = label(hint, CAPTION, wrap=True)
        self._icon = QLabel()
        self._icon.setPixmap(look.pixmap("danger", 14, "danger"))
        self._icon.hide()
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addLayout(self._below_row())
        self._below.setVisible(bool(hint))

    def set_fault(self, sentence: str) -> None:
        """Show a fault in the hint's place; an empty sentence takes it away."""
        self._icon.setVisible(bool(sentence))
        self._below.setProperty("kind", "danger" if sentence else CAPTION)
        self._below.setText(sentence or self._hint)
        self._below.setVisible(bool(sentence or self._hint))
        self.editor.setProperty("fault", "true" if sentence else "false")
        self.editor.setAccessibleDescription(sentence or self._hint)
        for widget in (self._below, self.editor):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def set_hint(self, hint: str) -> None:
        """Show another hint."""
        self._hint = hint
        self.set_fault("")

    def _below_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._below, 1)
        return row
