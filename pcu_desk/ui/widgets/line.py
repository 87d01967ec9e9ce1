"""A line to type in: it begins at the window's start side in every script; a code runs from left to right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from pcu_desk.ui import direction

_LONGEST = 10_000_000  # Qt would cut what a file brought at 32,767 characters


class Line(QLineEdit):
    """Qt alone would send a Latin name to the far side of a window written from right to left."""

    def __init__(self, parent: QWidget | None = None, *, code: bool = False) -> None:
        """Take whether it holds identifiers, numbers or passphrases: those keep the order in which they are typed."""
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        if code:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(direction.start())

    def setPlaceholderText(self, words: str) -> None:  # noqa: N802 - Qt's name is overridden
        """Show what is asked for while the line is empty; the tool tip has it whole where the line is short."""
        super().setPlaceholderText(words)
        if not self.toolTip():
            self.setToolTip(words)
