"""One page of paper for what is read out or kept under lock: painted from memory; it keeps no file of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from pcu_desk.ui import direction
from pcu_desk.ui.look import Look

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

_MARGIN, _WIDTH = 20.0, 170.0
_IN_ROW = 4
Draw = Callable[[QPagedPaintDevice], None]


class PaperPage:
    """Filled from the top, in millimetres."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        """Take the painter of a device that `set_page` has made a page of."""
        self._painter, self._look, self._y = painter, look, _MARGIN
        self._dots = painter.device().logicalDpiX() / 25.4
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if look.catalog.rtl else Qt.LayoutDirection.LeftToRight
        )

    def space(self, height: float) -> None:
        """Leave room."""
        self._y += height

    def words(self, words: str, points: float, *, bold: bool = False, grey: bool = False) -> None:
        """Put words over as many lines as they need."""
        self._set(points, bold=bold, grey=grey)
        flags = direction.start() | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        rtl = direction.runs_right_to_left(words)
        flags |= Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
        box = self._box(0, _WIDTH, 200)
        taken = self._painter.boundingRect(box, int(flags), words)
        self._painter.drawText(box, int(flags), words)
        self._y += taken.height() / self._dots + 1

    def code(self, code: str) -> None:
        """Put groups of a code, parted by hyphens, four in a row, each under its number."""
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextForceLeftToRight)
        groups, step = code.split("-"), _WIDTH / _IN_ROW
        for place, group in enumerate(groups):
            row, column = divmod(place, _IN_ROW)
            self._set(8, grey=True)
            self._painter.drawText(self._box(column * step, 6, 9, down=row * 10), left, str(place + 1))
            self._set(19, bold=True)
            self._painter.drawText(self._box(column * step + 6, step - 6, 9, down=row * 10), left, group)
        self._y += 10 * (len(groups) // _IN_ROW) + 2

    def square(self, side: float, draw: Callable[[QPainter, QRectF], None]) -> None:
        """Let something be drawn in a square at the page's start."""
        draw(self._painter, self._box(_WIDTH - side if self._look.catalog.rtl else 0, side, side))
        self._y += side + 2

    def rule(self) -> None:
        """Draw a hairline across the page."""
        self._painter.setPen(QPen(QColor("#888888"), 0.2 * self._dots))
        line = self._box(0, _WIDTH, 0)
        self._painter.drawLine(line.topLeft(), line.topRight())
        self._y += 4

    def _box(self, x: float, width: float, height: float, down: float = 0) -> QRectF:
        dots = self._dots
        return QRectF((_MARGIN + x) * dots, (self._y + down) * dots, width * dots, height * dots)

    def _set(self, points: float, *, bold: bool = False, grey: bool = False) -> None:
        font = QFont(self._look.theme.code_font("body", bold=bold))
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)
        self._painter.setPen(QColor("#555555" if grey else "#000000"))


def set_page(device: QPagedPaintDevice) -> None:
    """Make the page A4, upright, without a margin of the device's own."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def pdf(draw: Draw) -> bytes:
    """Return a drawn page as a file."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(QPdfWriter(buffer))
    buffer.close()
    return bytes(kept.data())


def print_page(owner: QWidget, look: Look, draw: Draw, then: Callable[[], None]) -> None:
    """Ask for a printer and put a drawn page on paper."""
    from pcu_desk.ui.printers import PrinterDialog  # noqa: PLC0415 - asks the system for its printers

    def print_on(printer: QPrinter) -> None:
        printer.setFullPage(True)
        draw(printer)
        then()

    PrinterDialog(look, owner, print_on)
