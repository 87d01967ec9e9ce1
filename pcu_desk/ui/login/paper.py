"""The recovery sheet on paper or in a file that a person named: painted from memory, kept nowhere else."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from pcu_desk.domain.errors import reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui import direction
from pcu_desk.ui.look import Look
from pcu_desk.ui.qt_words import speak

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pcu_desk.services.sheet import RecoverySheet

_TITLE = QT_TRANSLATE_NOOP("recovery", "Recovery sheet")
_CODE = QT_TRANSLATE_NOOP("recovery", "Code {number}")
_VAULT = QT_TRANSLATE_NOOP("recovery", "Vault")
_FOUNDER = QT_TRANSLATE_NOOP("recovery", "Fingerprint of the founder's key")
_USE = QT_TRANSLATE_NOOP(
    "recovery",
    "Either code opens the vault once and gives a new passphrase: press “Recovery code” where the passphrase is "
    "asked. Keep this sheet under lock: whoever holds it and the computer's disk can read the vault.",
)
_INSIDE = QT_TRANSLATE_NOOP(
    "recovery", "{file} lies in the vault's own folder: whoever takes the folder could open it. Name a file elsewhere."
)
_NOT_WRITTEN = QT_TRANSLATE_NOOP("recovery", "{file} was not written: {reason}. Choose another place.")
_SAVE_AS = QT_TRANSLATE_NOOP("recovery", "Save the recovery sheet")
_FILE_NAME = "recovery-sheet.pdf"
_MARGIN, _WIDTH = 20.0, 170.0
_IN_ROW = 4
_PRIVATE = 0o600

Saved = Callable[[Path, str], None]
"""Told where the file is, and why not when it was not written."""


class _Page:
    """One page of paper that is filled from the top, in millimetres."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter, self._look, self._y = painter, look, _MARGIN
        self._dots = painter.device().logicalDpiX() / 25.4
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if look.catalog.rtl else Qt.LayoutDirection.LeftToRight
        )

    def space(self, height: float) -> None:
        self._y += height

    def words(self, words: str, points: float, *, bold: bool = False, grey: bool = False) -> None:
        self._set(points, bold=bold, grey=grey)
        flags = direction.start() | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        rtl = direction.runs_right_to_left(words)
        flags |= Qt.TextFlag.TextForceRightToLeft if rtl else Qt.TextFlag.TextForceLeftToRight
        box = self._box(0, _WIDTH, 200)
        taken = self._painter.boundingRect(box, int(flags), words)
        self._painter.drawText(box, int(flags), words)
        self._y += taken.height() / self._dots + 1

    def code(self, code: str) -> None:
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextForceLeftToRight)
        groups, step = code.split("-"), _WIDTH / _IN_ROW
        for place, group in enumerate(groups):
            row, column = divmod(place, _IN_ROW)
            self._set(8, grey=True)
            self._painter.drawText(self._box(column * step, 6, 9, down=row * 10), left, str(place + 1))
            self._set(19, bold=True)
            self._painter.drawText(self._box(column * step + 6, step - 6, 9, down=row * 10), left, group)
        self._y += 10 * (len(groups) // _IN_ROW) + 2

    def rule(self) -> None:
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


def draw(device: QPagedPaintDevice, look: Look, sheet: RecoverySheet) -> None:
    """Paint the sheet on a page of a printer or a file."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    with QPainter(device) as painter:
        page = _Page(painter, look)
        page.words(look.text(_TITLE), 20, bold=True)
        who = look.joined(" · ", sheet.unit, sheet.name, sheet.user, look.catalog.date(sheet.made))
        page.words(who, 12)
        page.space(6)
        for number, code in enumerate(sheet.codes, start=1):
            page.words(look.text(_CODE, number=look.count(number)), 10, grey=True)
            page.code(code)
            page.space(4)
        page.rule()
        for title, value in _facts(sheet):
            page.words(look.text(title), 10, grey=True)
            page.words(value, 12)
            page.space(2)
        page.words(look.text(_USE), 11)


def to_pdf(look: Look, sheet: RecoverySheet) -> bytes:
    """Return the sheet as a file of one page."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw(QPdfWriter(buffer), look, sheet)
    buffer.close()
    return bytes(kept.data())


def ask_printer(owner: QWidget, look: Look, sheet: RecoverySheet, then: Callable[[], None]) -> None:
    """Ask for a printer and put the sheet on paper."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - asks the system for its printers
    from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - only where a sheet is printed

    speak(look.catalog.language)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, owner)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def accepted() -> None:
        draw(printer, look, sheet)
        then()

    dialog.accepted.connect(accepted)
    QDialog.open(dialog)


def ask_file(owner: QWidget, look: Look, sheet: RecoverySheet, vault: Path, then: Saved) -> None:
    """Ask for a name and write the sheet there."""
    from pcu_desk.ui.files import to_save  # noqa: PLC0415 - seldom asked for

    dialog = to_save(look, owner, look.text(_SAVE_AS), _FILE_NAME, "pdf")
    dialog.fileSelected.connect(lambda path: then(Path(path), save(Path(path), look, sheet, vault)))
    dialog.open()


def save(path: Path, look: Look, sheet: RecoverySheet, vault: Path) -> str:
    """Write the sheet for its owner's eyes; return why not, "" when it is written."""
    if vault.resolve() in path.resolve().parents:
        return look.text(_INSIDE, file=path.name)
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, _PRIVATE), "wb") as file:
            if hasattr(os, "fchmod"):  # a file that was there keeps its rights otherwise
                os.fchmod(file.fileno(), _PRIVATE)
            file.write(to_pdf(look, sheet))
    except OSError as error:
        return look.text(_NOT_WRITTEN, file=path.name, reason=reason_of(error))
    return ""


def _facts(sheet: RecoverySheet) -> list[tuple[Text, str]]:
    """What the vault is known by; not there before the vault is."""
    facts = ((_VAULT, sheet.vault), (_FOUNDER, sheet.fingerprint))
    return [(title, value) for title, value in facts if value]
