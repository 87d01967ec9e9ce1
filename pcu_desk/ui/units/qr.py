"""A QR code drawn in the window from the text it says: no file is written and none is read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

# ruff: noqa: N802 - Qt's names are overridden

_QUIET = 4
_MODULE = 4


def dark_modules(text: str) -> tuple[int, tuple[tuple[int, int], ...]]:
    """Return the number of modules a side and the dark ones as (row, column); error level M."""
    import segno  # noqa: PLC0415 - only where a code is shown

    matrix = segno.make_qr(text, error="m").matrix
    dark = ((row, column) for row, line in enumerate(matrix) for column, module in enumerate(line) if module)
    return len(matrix), tuple(dark)


def draw_code(painter: QPainter, box: QRectF, text: str) -> None:
    """Draw the code, black on white in every theme, with its quiet zone inside the box."""
    count, dark = dark_modules(text)
    side = min(box.width(), box.height()) / (count + 2 * _QUIET)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.fillRect(box, Qt.GlobalColor.white)
    x, y = box.x() + _QUIET * side, box.y() + _QUIET * side
    for row, column in dark:
        painter.fillRect(QRectF(x + column * side, y + row * side, side, side), Qt.GlobalColor.black)
    painter.restore()


class QrCode(QWidget):
    """The code as a square of whole pixels a module."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """Take what it is, for who can't see it."""
        super().__init__(parent)
        self.text = ""
        self._side = 0
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_text(self, text: str) -> None:
        """Say another text; hidden without one."""
        self.text = text
        self._side = (dark_modules(text)[0] + 2 * _QUIET) * _MODULE if text else 0
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square of whole pixels a module."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        if self.text:
            with QPainter(self) as painter:
                draw_code(painter, QRectF(0, 0, self._side, self._side), self.text)
