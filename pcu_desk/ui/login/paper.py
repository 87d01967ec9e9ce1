"""The recovery sheet on paper or in a file that a person named: painted from memory, kept nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QPagedPaintDevice, QPainter

from pcu_desk.domain.errors import reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look
from pcu_desk.ui.paper_page import PaperPage, pdf, print_page, set_page, write_private

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from pcu_desk.domain.report import RecoverySheet

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

Saved = Callable[[Path, str], None]
"""Told where the file is, and why not when it was not written."""


def draw(device: QPagedPaintDevice, look: Look, sheet: RecoverySheet) -> None:
    """Paint the sheet on a page of a printer or a file."""
    set_page(device)
    with QPainter(device) as painter:
        page = PaperPage(painter, look)
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
    return pdf(lambda device: draw(device, look, sheet))


def ask_printer(owner: QWidget, look: Look, sheet: RecoverySheet, then: Callable[[], None]) -> None:
    """Ask for a printer and put the sheet on paper."""
    print_page(owner, look, lambda device: draw(device, look, sheet), then)


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
        write_private(path, to_pdf(look, sheet))
    except OSError as error:
        return look.text(_NOT_WRITTEN, file=path.name, reason=reason_of(error))
    return ""


def _facts(sheet: RecoverySheet) -> list[tuple[Text, str]]:
    """What the vault is known by; not there before the vault is."""
    facts = ((_VAULT, sheet.vault), (_FOUNDER, sheet.fingerprint))
    return [(title, value) for title, value in facts if value]
