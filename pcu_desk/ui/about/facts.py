"""What runs here, in words: version, build, how it was installed, and where this account's files lie."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from pcu_desk.domain.about import ProgramCard
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.update import InstallationKind
from pcu_desk.ui.about.titled import titled
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, TABLE, label

NAME = "PCU Desk"
_TITLE = QT_TRANSLATE_NOOP("about", "This program")
_VERSION = QT_TRANSLATE_NOOP("about", "Version {version}")
_BUILD = QT_TRANSLATE_NOOP("about", "Build")
_INSTALLED = QT_TRANSLATE_NOOP("about", "Installed")
_LICENCE = QT_TRANSLATE_NOOP("about", "Licence")
_FOLDER = QT_TRANSLATE_NOOP("about", "Program")
_VAULT = QT_TRANSLATE_NOOP("about", "Vault")
_SETTINGS = QT_TRANSLATE_NOOP("about", "Settings")
_LOG = QT_TRANSLATE_NOOP("about", "Log")
_KINDS: dict[InstallationKind, Text] = {
    InstallationKind.CHECKOUT: QT_TRANSLATE_NOOP("about", "A checkout of the source, as developers have it"),
    InstallationKind.PACKAGE: QT_TRANSLATE_NOOP("about", "For every account, by the administrator of this computer"),
    InstallationKind.FOLDER: QT_TRANSLATE_NOOP("about", "In a folder of this account"),
}
_PORTABLE = QT_TRANSLATE_NOOP("about", "Portable: program and data lie in one folder, and nothing outside of it")
_OWN_LICENCE = "Apache-2.0"
_BREAK = "\N{ZERO WIDTH SPACE}"


class FactsPanel(QWidget):
    """Names at the start, what is so beside them; paths go on in the next line rather than being cut."""

    def __init__(self, look: Look) -> None:
        """Begin without facts."""
        super().__init__()
        self.look = look
        column = titled(self, look.text(_TITLE))
        self.head = label(NAME, SECTION, wrap=True)
        column.addWidget(self.head)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        column.addLayout(self._grid)
        self.facts: dict[str, str] = {}

    def show_card(self, card: ProgramCard, kind: InstallationKind) -> None:
        """Show what is so."""
        look = self.look
        self.head.setText(look.joined(" · ", NAME, look.text(_VERSION, version=card.version)))
        self._add("build", _BUILD, self._build(card))
        self._add("installed", _INSTALLED, look.text(_PORTABLE if card.portable else _KINDS[kind]))
        self._add("licence", _LICENCE, _OWN_LICENCE)
        for key, name, path in (
            ("program", _FOLDER, card.root),
            ("vault", _VAULT, card.vault),
            ("settings", _SETTINGS, card.settings),
            ("log", _LOG, card.log),
        ):
            if path is not None:
                self._add(key, name, look.joined("", breaking(path)))

    def _build(self, card: ProgramCard) -> str:
        made = self.look.catalog.moment(card.built) if card.built is not None else ""
        return self.look.joined(" · ", made, card.commit, card.target)

    def _add(self, key: str, name: Text, words: str) -> None:
        if not words:
            return
        self.facts[key] = words
        row = self._grid.rowCount()
        told: QLabel = label(words, TABLE, wrap=True)
        self._grid.addWidget(label(self.look.text(name), CAPTION), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(told, row, 1)


def breaking(path: Path) -> str:
    """Return a path in which a line may end behind each of its folders."""
    return str(path).replace(os.sep, f"{os.sep}{_BREAK}")
