"""A window and the person at it: what he does, and what is waited for until it is done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.widgets.dialog import Dialog


class AtWindow:
    """A window, followed until it is closed."""

    limit = 40_000

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window, self.codes = qtbot, window, list[int]()
        window.left.connect(self.codes.append)
        # The window goes when everything is saved; deleted before that, it would never hear that it was.
        qtbot.addWidget(window, before_close_func=lambda _window: self.close())
        window.resize(1366, 768)
        window.show()
        window.activateWindow()

    def until(self, done: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(done()), timeout=self.limit)

    def lock(self) -> None:
        self.window.lock()
        self.until(lambda: self.codes)

    def close(self) -> None:
        if not self.codes:
            self.window.close()
            self.until(lambda: self.codes)


def above() -> Dialog:
    """Return the dialog that stands above the window."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, Dialog)
    return dialog


def choose(choice: QComboBox, value: object) -> None:
    """Choose as a person does: the list tells of it."""
    place = choice.findData(value)
    assert place >= 0, value
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def printer_into(path: Path) -> QPrinter:
    """Return a printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer
