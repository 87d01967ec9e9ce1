"""How a person is asked for a printer: those that the system knows, in the catalogue's words; it prints nothing."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.files import to_save
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Choice, Field, Tick

_TITLE = QT_TRANSLATE_NOOP("printer", "Print on A4")
_PRINTER = QT_TRANSLATE_NOOP("printer", "Printer")
_GREY = QT_TRANSLATE_NOOP("printer", "Without colour")
_INTO_FILE = QT_TRANSLATE_NOOP("printer", "Into a PDF file…")
_BARE = QT_TRANSLATE_NOOP("printer", "The file is not encrypted: keep it where it belongs.")
_NONE = QT_TRANSLATE_NOOP("printer", "This machine knows no printer. Set one up in the system, or save the file.")
_NOT_NOW = QT_TRANSLATE_NOOP("printer", "Not now")
_PRINT = QT_TRANSLATE_NOOP("printer", "Print")
_SAVE = QT_TRANSLATE_NOOP("printer", "Print into a PDF file")


_PRIVATE = 0o600


class PrinterDialog(Dialog):
    """The printers, the system's own first choice chosen; copies and sides are asked for elsewhere.

    Qt's dialog would offer copies and ranges of pages that no journal knows of, in English where Qt has no other words.
    """

    def __init__(self, look: Look, owner: QWidget, then: Callable[[QPrinter], None], *, file: str = "") -> None:
        """Ask; `then` is given the printer. With the name of a `file` the pages may go into one that a person names."""
        super().__init__(look, owner, look.text(_TITLE))
        self._owner, self._then, self._file = owner, then, file
        self.printers, self.grey = Choice(look), Tick(look, look.text(_GREY))
        names = QPrinterInfo.availablePrinterNames()
        for name in names:
            self.printers.addItem(QPrinterInfo.printerInfo(name).description() or name, name)
        self.printers.setCurrentIndex(max(self.printers.findData(QPrinterInfo.defaultPrinterName()), 0))
        if file:
            self.printers.addItem(look.text(_INTO_FILE), "")
        self._field = Field(look, look.text(_PRINTER), self.printers)
        self.body.addWidget(self._field)
        self.body.addWidget(self.grey)
        self.add_buttons(look.text(_NOT_NOW), look.text(_PRINT), self._act)
        self.act_button.setEnabled(bool(self.printers.count()))
        self._field.setVisible(bool(self.printers.count()))
        if not names:
            self.banner.say("info", look.text(_NONE))
        self.printers.currentIndexChanged.connect(lambda _i: self._tell())
        self._tell()
        self.present()
        (self.printers if self.printers.count() else self.safe_button).setFocus()

    def _tell(self) -> None:
        name = self.printers.currentData()
        self._field.set_hint(self.look.text(_BARE) if name == "" else "")
        modes = QPrinterInfo.printerInfo(name).supportedColorModes() if name else []
        self.grey.setVisible(name is not None and (not modes or QPrinter.ColorMode.Color in modes))

    def _act(self) -> None:
        name, grey = str(self.printers.currentData()), self.grey.isChecked()
        self.accept()
        if name:
            printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
            self._then(_coloured(printer, grey=grey))
            return
        then = self._then
        dialog = to_save(self.look, self._owner, self.look.text(_SAVE), self._file, "pdf")
        dialog.fileSelected.connect(lambda path: then(_coloured(into_file(Path(path)), grey=grey)))
        dialog.open()


def into_file(path: Path) -> QPrinter:
    """Return a printer whose pages go into a PDF file, for its owner's eyes."""
    with suppress(OSError):  # the printer tells that it takes no page
        path.touch(mode=_PRIVATE)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def _coloured(printer: QPrinter, *, grey: bool) -> QPrinter:
    printer.setColorMode(QPrinter.ColorMode.GrayScale if grey else QPrinter.ColorMode.Color)
    return printer
