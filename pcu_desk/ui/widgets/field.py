"""A field of a form: label above, value, hint or fault below. It holds no rule; faults are told to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from pcu_desk.ui import direction
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.labels import CAPTION, label

# ruff: noqa: N802 - Qt's names are overridden

_CHEVRON = 16
_SIDE = 9
_TICK = 12
_LINE, _NASKH_LINE, _NASKH_LABEL = 20, 27, 24
_PROSE_FRAME, _MOST_LINES = 18, 8


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

    def event(self, event: QEvent) -> bool:
        """Tell the whole of words that were shortened."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            ink.show_tip(event, self.currentText(), self.font(), self._room().width(), self.toolTip())
            return True
        return super().event(event)

    def is_cut(self) -> bool:
        """Tell whether its words are too long for it."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self._room().width()

    def _room(self) -> QRect:
        return QRect(_SIDE, 0, self.width() - 3 * _SIDE - _CHEVRON, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its words, elided at their own end, and the arrow."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words, option.currentText = option.currentText, ""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            self.style().drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
            colour = self._look.theme.colour("text")
            ink.draw_text(painter, ink.mirrored(self._room(), self.rect(), rtl=rtl), words, self.font(), colour)
            arrow = QRect(self.width() - _CHEVRON - _SIDE, (self.height() - _CHEVRON) // 2, _CHEVRON, _CHEVRON)
            icon = self._look.pixmap("chevron-down", _CHEVRON, "text" if self.isEnabled() else "disabled")
            painter.drawPixmap(ink.mirrored(arrow, self.rect(), rtl=rtl), icon)


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
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with QPainter(self) as painter:
            place = QRect(2, (self.height() - _TICK) // 2, _TICK, _TICK)
            painter.drawPixmap(ink.mirrored(place, self.rect(), rtl=rtl), self._tick)


class Prose(QPlainTextEdit):
    """Several lines of free text on the side where its script begins; Tab leaves it, Ctrl+Enter is the page's."""

    left = Signal()

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        """Take the height in lines; a longer text makes it higher, up to eight lines."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._fit()
        self.textChanged.connect(self._turn)
        self.textChanged.connect(self._fit)
        self._turn()

    def typed(self) -> str:
        """Return the characters as they were typed; Qt's own plain text turns no-break spaces into others."""
        return self.document().toRawText().replace("\u2029", "\n")

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        line = _NASKH_LINE if QGuiApplication.isRightToLeft() else _LINE
        lines = min(max(int(self.document().size().height()), self._lines), max(self._lines, _MOST_LINES))
        self.setFixedHeight(lines * line + _PROSE_FRAME)

    def _turn(self) -> None:
        rtl = direction.runs_right_to_left(self.toPlainText())
        rtl = QGuiApplication.isRightToLeft() if rtl is None else rtl
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() == side and option.textDirection() == Qt.LayoutDirection.LayoutDirectionAuto:
            return
        option.setAlignment(side)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)


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
        if look.theme.arabic:  # a Latin label beside an Urdu one would lift its field out of the row
            self._label.setMinimumHeight(_NASKH_LABEL)
        self._label.setBuddy(editor)
        editor.setAccessibleName(words)
        self._below = label(hint, CAPTION, wrap=True)
        self._icon = QLabel()
        self._icon.setPixmap(look.pixmap("danger", 14, "danger"))
        self._icon.hide()
        column.addWidget(self._label)
        # Qt would place an editor narrower than its cell by its own direction; a row goes by the form's.
        row = QHBoxLayout()
        row.addWidget(editor, 1)
        row.addStretch()
        column.addLayout(row)
        column.addLayout(self._below_row())
        self._below.setVisible(bool(hint))

    def take_label(self) -> QLabel:
        """Give the label away, to stand in a row of labels of one height."""
        layout = self.layout()
        assert layout is not None
        layout.removeWidget(self._label)
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return self._label

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

    def hide_label(self) -> None:
        """Leave the label out where a table's head says it; screen readers still hear it."""
        self._label.hide()

    def set_label(self, words: str) -> None:
        """Ask for something else."""
        self._label.setText(words)
        self.editor.setAccessibleName(words)

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
