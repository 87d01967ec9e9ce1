"""The identifier as on the box: owner, serial, and the check digit in a frame. One painter everywhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pcu_desk.ui.direction import left_to_right
from pcu_desk.ui.look import Look
from pcu_desk.ui.theme import Theme
from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

_GAP = 5
_FRAME_PADDING = 4
_FLAGS = ink.START | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextForceLeftToRight


class Check(Enum):
    """What is known of a check digit."""

    NONE = "none"
    RIGHT = "right"
    WRONG = "wrong"
    KEPT = "kept"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Plate:
    """An identifier in groups, its check digit when the kind has one, and what stands after the digit."""

    body: str
    digit: str = ""
    check: Check = Check.NONE
    spoken: str = ""
    tail: str = ""

    @property
    def plain(self) -> str:
        """The identifier as one line, for copying and searching."""
        return f"{self.body} {self.digit} {self.tail}".strip()


def plate_width(theme: Theme, plate: Plate, step: str = "table") -> int:
    """Return the width of a plate in pixels."""
    font = theme.code_font(step, bold=True)
    width = ink.text_width(font, plate.body)
    width += _GAP + _frame_width(theme, plate, step) if plate.digit else 0
    return width + (_GAP + ink.text_width(font, plate.tail) if plate.tail else 0)


def draw_plate(  # noqa: PLR0917 - painting reads best in the order of the painter's own calls
    painter: QPainter, at: QPoint, height: int, theme: Theme, plate: Plate, step: str = "table"
) -> int:
    """Draw a plate from its left end, centred in `height`; return its width. Never mirrored, never elided."""
    font = theme.code_font(step, bold=True)
    body = ink.text_width(font, plate.body)
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    painter.drawText(QRect(at.x(), at.y(), body + 2, height), _FLAGS, left_to_right(plate.body))
    frame = QRect(at.x() + body + _GAP, at.y(), _frame_width(theme, plate, step), height)
    if plate.digit:
        _draw_digit(painter, frame, theme, plate)
    if plate.tail:
        painter.setPen(theme.colour("text"))
        tail = QRect(frame.x() + frame.width() + _GAP, at.y(), ink.text_width(font, plate.tail) + 2, height)
        painter.drawText(tail, _FLAGS, left_to_right(plate.tail))
    painter.restore()
    return plate_width(theme, plate, step)


class PlateLabel(QWidget):
    """A plate as a widget, spelled out for screen readers."""

    def __init__(self, look: Look, plate: Plate, step: str = "table", parent: QWidget | None = None) -> None:
        """Take what to show and the type step."""
        super().__init__(parent)
        self._look, self._plate, self._step = look, plate, step
        self.setAccessibleName(plate.spoken or plate.plain)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of the plate."""
        line = self._look.theme.codes[self._step].line
        return QSize(plate_width(self._look.theme, self._plate, self._step) + 1, line + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        with QPainter(self) as painter:
            draw_plate(painter, QPoint(0, 0), self.height(), self._look.theme, self._plate, self._step)


def _frame_width(theme: Theme, plate: Plate, step: str) -> int:
    return ink.text_width(theme.code_font(step, bold=True), plate.digit) + 2 * _FRAME_PADDING


def _draw_digit(painter: QPainter, box: QRect, theme: Theme, plate: Plate) -> None:
    height = painter.fontMetrics().height() - 1
    frame = QRect(box.x(), box.y() + (box.height() - height) // 2, box.width(), height)
    filled = plate.check in {Check.WRONG, Check.KEPT}
    fill = theme.colour("danger") if filled else None
    outline = theme.colour("warn" if plate.check is Check.DOUBTFUL else "text")
    ink.draw_frame(painter, frame, fill=fill, line=None if filled else outline, radius=2, width=1.5)
    painter.setPen(theme.colour("surface" if theme.dark else "raised") if filled else theme.colour("text"))
    painter.drawText(frame, ink.CENTRE, plate.digit)
