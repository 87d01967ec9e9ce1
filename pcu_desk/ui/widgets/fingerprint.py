"""A fingerprint to be compared aloud: sixteen groups of four on two lines, never cut, from left to right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from pcu_desk.ui import direction
from pcu_desk.ui.look import Look

_GROUP, _IN_LINE = 4, 8


def fingerprint_label(look: Look, digits: str, parent: QWidget | None = None) -> QLabel:
    """Return a label of a fingerprint's hex digits; it can be copied."""
    plain = digits.replace(" ", "")
    groups = [plain[place : place + _GROUP] for place in range(0, len(plain), _GROUP)]
    lines = [" ".join(groups[place : place + _IN_LINE]) for place in range(0, len(groups), _IN_LINE)]
    made = QLabel("\n".join(lines), parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setAlignment(direction.start() | Qt.AlignmentFlag.AlignVCenter)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFont(look.theme.code_font("identifier", bold=False))
    made.setStyleSheet(f"font-size: {look.theme.codes['identifier'].px * 0.75:g}pt;")
    return made
