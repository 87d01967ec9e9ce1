"""A fingerprint to be compared aloud: groups of four on as few lines as are asked for, never cut, left to right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from pcu_desk.ui import direction
from pcu_desk.ui.look import Look

_GROUP, _IN_LINE = 4, 8


def fingerprint_label(
    look: Look, digits: str, parent: QWidget | None = None, *, step: str = "identifier", in_line: int = _IN_LINE
) -> QLabel:
    """Return a label of a fingerprint's hex digits in a size of type, so many groups a line; it can be copied."""
    plain = digits.replace(" ", "")
    groups = [plain[place : place + _GROUP] for place in range(0, len(plain), _GROUP)]
    lines = [" ".join(groups[place : place + in_line]) for place in range(0, len(groups), in_line)]
    made = QLabel("\n".join(lines), parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    made.setAlignment(direction.start() | Qt.AlignmentFlag.AlignVCenter)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFont(look.theme.code_font(step, bold=False))
    made.setStyleSheet(f"font-size: {look.theme.codes[step].px * 0.75:g}pt;")
    return made
