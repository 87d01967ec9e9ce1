"""A line to type in: it begins at the window's start side in every script; a code runs from left to right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip, QWidget

from pcu_desk.ui import direction
from pcu_desk.ui.widgets import ink

_LONGEST = 10_000_000  # Qt would cut what a file brought at 32,767 characters
_TOLD = 400  # characters of a long text that a tool tip shows
_SIDE = 2  # Qt's own margin on each side of the text


class Line(QLineEdit):
    """Qt alone would send a Latin name to the far side of a window written from right to left."""

    def __init__(self, parent: QWidget | None = None, *, code: bool = False) -> None:
        """Take whether it holds identifiers, numbers or passphrases: those keep the order in which they are typed."""
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        if code:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(direction.start())

    def event(self, event: QEvent) -> bool:
        """Tell the whole of what is too long for the line to a pointer that rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and (words := self._beyond()):
            QToolTip.showText(event.globalPos(), ink.as_tip(words), self)
            return True
        return super().event(event)

    def _beyond(self) -> str:
        """Return what stands here and does not fit, or what is asked for; "" when it fits or is a secret."""
        if self.echoMode() != QLineEdit.EchoMode.Normal:
            return ""
        words = (self.text() or self.placeholderText())[:_TOLD]
        return words if self.fontMetrics().horizontalAdvance(words) > room_in(self) else ""


def room_in(line: QLineEdit) -> int:
    """Return the width that the words of a line have, inside its frame, padding and margins."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inner = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    return inner.marginsRemoved(line.textMargins()).width() - 2 * _SIDE
