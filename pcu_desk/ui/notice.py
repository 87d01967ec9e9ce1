"""One sentence in a window of its own, for a program that ends after it; opens no vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.languages import ENGLISH
from pcu_desk.ui.application import prepare
from pcu_desk.ui.direction import WindowCatalog, set_direction
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.theme import LIGHT, load_theme
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import TABLE, label

_TITLE = QT_TRANSLATE_NOOP("shell", "PCU Desk")
_CLOSE = QT_TRANSLATE_NOOP("courier", "Close")


class Notice(QDialog):
    """A sentence and a button that ends it."""

    def __init__(self, look: Look, sentence: str) -> None:
        """Take the sentence."""
        super().__init__()
        self.setWindowTitle(look.text(_TITLE))
        self.setFixedWidth(look.theme.widths["dialog"])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        self.words = label(sentence, TABLE, wrap=True)
        self.button = Button(look, look.text(_CLOSE), kind="primary", key="Esc")
        self.button.clicked.connect(self.accept)
        column.addWidget(self.words)
        column.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTrailing)


def show_notice(error: UserError, language: str) -> None:
    """Show what a person can do and wait until it was read: who double-clicked has no terminal to read it in."""
    look = _dressed(prepare(), language or ENGLISH.info.code)
    Notice(look, look.catalog.error(error)).exec()


def _dressed(application: QApplication, language: str) -> Look:
    catalog = WindowCatalog(language)
    set_direction(rtl=catalog.rtl)
    theme = load_theme(LIGHT, gloves=False, arabic=catalog.rtl)
    application.setFont(theme.font("body"))
    application.setPalette(theme.palette())
    application.setStyleSheet(theme.style_sheet())
    return make_look(theme, catalog)
