"""A text in the letters that its author wrote, to be read and copied: licences and crash reports; changes nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from pcu_desk.ui.look import Look


class Reader(QPlainTextEdit):
    """Lines as they were written, from left to right in every language of the window; Tab goes on from it."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        """Begin empty; `name` says what is read here."""
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme, font = look.theme, look.theme.code_font("caption")
        edge = f" border: 1px solid {theme.colours['line']};" if theme.outlined else ""
        size = f"{theme.codes['caption'].px * 0.75:g}pt"
        self.setStyleSheet(f"QPlainTextEdit {{ font-family: '{font.family()}'; font-size: {size};{edge} }}")
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def show_text(self, words: str) -> None:
        """Show a text from its beginning."""
        self.setPlainText(words)
