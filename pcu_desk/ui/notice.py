"""One sentence in a window of its own, for a program that ends after it; opens no vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from pcu_desk.domain.errors import UserError
from pcu_desk.i18n.languages import ENGLISH
from pcu_desk.ui.application import prepare
from pcu_desk.ui.direction import WindowCatalog, set_direction


def show_notice(error: UserError, language: str) -> None:
    """Show what a person can do and wait until it was read: who double-clicked has no terminal to read it in."""
    prepare()
    catalog = WindowCatalog(language or ENGLISH.info.code)
    set_direction(rtl=catalog.rtl)
    box = QMessageBox(QMessageBox.Icon.Information, "PCU Desk", catalog.error(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
