"""From finished PDF pages to paper: the pages are painted from memory, nothing is written to a disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImageWriter, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from pcu_desk.domain.report import PageImage
from pcu_desk.ui.preview.sheet import to_image

DOTS = 300
PAGE_WIDTH = round(210 / 25.4 * DOTS)


def paper(printer: QPrinter) -> QPrinter:
    """Set a printer to A4 without margins of its own: the report brings its margins along."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    return printer


def prepare_formats() -> None:
    """Load Qt's picture formats; on the window's thread, before any painting elsewhere.

    Loaded by the painting thread they are moved to the window's, under a lock of Qt's and with Python's own lock held;
    the window's thread may hold the one and wait for the other, and both would stand still for ever.
    """
    QImageWriter.supportedImageFormats()


def put_on_paper(printer: QPrinter, pages: list[PageImage], report: Callable[[int, int], None]) -> None:
    """Paint the pages one after another, telling how far it is."""
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        painter.drawImage(
            QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), to_image(page), QRectF(0, 0, page.width, page.height)
        )
        report(number + 1, len(pages))
    painter.end()
