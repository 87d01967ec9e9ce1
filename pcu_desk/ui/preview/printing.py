"""From finished PDF pages to paper: each page is painted from memory as it comes, nothing is written to a disk."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.report import PageImage
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.preview.sheet import to_image

_NOT_TAKEN = QT_TRANSLATE_NOOP(
    "report_page", "The printer takes no page. Look whether it is on and has paper, then print again."
)
DOTS = 300
PAGE_WIDTH = round(210 / 25.4 * DOTS)
_BOTH_SIDES = 2


def paper(printer: QPrinter, *, duplex: bool = False) -> QPrinter:
    """Set a printer to A4 without margins of its own: the report brings its margins along."""
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    printer.setDuplex(QPrinter.DuplexMode.DuplexLongSide if duplex else QPrinter.DuplexMode.DuplexNone)
    return printer


def in_grey(printer: QPrinter) -> bool:
    """Tell whether a printer has no colour, or was asked for none: photos are then made grey here."""
    if printer.colorMode() == QPrinter.ColorMode.GrayScale:
        return True
    modes = QPrinterInfo(printer).supportedColorModes() if printer.outputFileName() == "" else []
    return bool(modes) and QPrinter.ColorMode.Color not in modes


def ready(printer: QPrinter, *, duplex: bool) -> bool:
    """Make a printer ready for pages that another thread paints, one of each; return whether it prints both sides."""
    prepare_formats()
    both = duplex or printer.duplex() == QPrinter.DuplexMode.DuplexLongSide
    paper(printer, duplex=both).setCopyCount(1)
    printer.setResolution(DOTS)
    return both


def prepare_formats() -> None:
    """Load Qt's picture formats; on the window's thread, before any painting elsewhere.

    Loaded by the painting thread they are moved to the window's, under a lock of Qt's and with Python's own lock held;
    the window's thread may hold the one and wait for the other, and both would stand still for ever.
    """
    QImageWriter.supportedImageFormats()


class Press:
    """A printer at work: one job, in which each copy begins on the front of a sheet. Ends whole, or is called off.

    `pages` counts the sides that were begun.
    """

    def __init__(self, printer: QPrinter, *, duplex: bool) -> None:
        """Take a printer that `ready` has set, and whether both sides of a sheet are printed."""
        self._printer, self._duplex = printer, duplex
        self._grey, self.pages = in_grey(printer), 0
        if self._grey:
            printer.setColorMode(QPrinter.ColorMode.GrayScale)
        self._painter: QPainter | None = None

    def __enter__(self) -> Self:
        """Begin; the printer's job begins with the first page."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the job; after an error or a cancel call it off, so that no half of a report lies in the tray."""
        if self._painter is None:
            return
        if kind is not None:
            self._printer.abort()
        self._painter.end()
        if kind is not None and (name := self._printer.outputFileName()):
            Path(name).unlink(missing_ok=True)

    def turn(self) -> None:
        """Begin the next copy on the front of a sheet."""
        if self._duplex and self.pages % _BOTH_SIDES:
            self._next()

    def put(self, page: PageImage) -> None:
        """Paint a page on the next side."""
        image = to_image(page)
        if self._grey:
            image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        painter = self._next()
        whole = QRectF(self._printer.paperRect(QPrinter.Unit.DevicePixel))
        painter.drawImage(whole, image, QRectF(0, 0, page.width, page.height))

    def _next(self) -> QPainter:
        painter = self._painter or QPainter(self._printer)
        if not painter.isActive() or (self._painter is not None and not self._printer.newPage()):
            raise UserError(_NOT_TAKEN)
        self._painter = painter
        self.pages += 1
        return painter
