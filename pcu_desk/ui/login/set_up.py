"""The set-up page: unit, founder and passphrase of a new vault; what is allowed is decided by the service."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Field
from pcu_desk.ui.widgets.labels import MUTED, SECTION, TITLE, frame, label
from pcu_desk.ui.widgets.line import Line

_TITLE = QT_TRANSLATE_NOOP("set_up", "Set up a vault")
_WORDS = QT_TRANSLATE_NOOP(
    "set_up",
    "The vault is a folder on this computer. Everything in it is encrypted; without the passphrase it is lost.",
)
_UNIT = QT_TRANSLATE_NOOP("set_up", "Unit")
_FOUNDER = QT_TRANSLATE_NOOP("set_up", "First supervisor")
_CODE = QT_TRANSLATE_NOOP("set_up", "Unit code")
_CODE_HINT = QT_TRANSLATE_NOOP("set_up", "Five characters, such as GEPTI")
_DESK = QT_TRANSLATE_NOOP("set_up", "Desk letter")
_DESK_HINT = QT_TRANSLATE_NOOP("set_up", "A for the first desk of the unit")
_NAME_EN = QT_TRANSLATE_NOOP("set_up", "Name of the unit, English")
_NAME_RU = QT_TRANSLATE_NOOP("set_up", "Name of the unit, Russian")
_USER = QT_TRANSLATE_NOOP("set_up", "User name")
_USER_HINT = QT_TRANSLATE_NOOP("set_up", "Small Latin letters, such as beridze")
_NAME = QT_TRANSLATE_NOOP("set_up", "Name, own script")
_LATIN = QT_TRANSLATE_NOOP("set_up", "Name, Latin letters")
_PASSPHRASE = QT_TRANSLATE_NOOP("set_up", "Passphrase")
_PASSPHRASE_HINT = QT_TRANSLATE_NOOP("set_up", "At least 12 characters; several words are easy to keep")
_AGAIN = QT_TRANSLATE_NOOP("set_up", "Passphrase again")
_DIFFERENT = QT_TRANSLATE_NOOP("set_up", "The two passphrases differ. Type them again.")
_BACK = QT_TRANSLATE_NOOP("set_up", "Back")
_CREATE = QT_TRANSLATE_NOOP("set_up", "Create the vault")
_WIDTH = 640
_CODES = ("code", "desk", "latin", "user", "passphrase", "again")


class SetUpPage(QWidget):
    """Emits the record and the passphrase; shows the sentence when the service refuses them."""

    wanted = Signal(object, str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the empty form."""
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "page")
        self._lines: dict[str, QLineEdit] = {}
        self._fields: dict[str, Field] = {}
        area = QScrollArea()
        area.setWidgetResizable(True)
        inside = QWidget()
        inside.setProperty("kind", "page")
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        centre = QHBoxLayout(inside)
        panel = frame("panel")
        panel.setFixedWidth(_WIDTH)
        centre.addWidget(panel, 0, Qt.AlignmentFlag.AlignCenter)
        self._fill(QVBoxLayout(panel))
        self._lines["code"].setFocus()

    def failed(self, words: str) -> None:
        """Say why the vault was not created; what was typed stays."""
        self.create_button.setEnabled(True)
        self.banner.say("danger", words)

    def type_in(self, **values: str) -> None:
        """Fill lines by name, as an officer would."""
        for name, value in values.items():
            self._lines[name].setText(value)

    def _fill(self, column: QVBoxLayout) -> None:
        look = self._look
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(look.text(_TITLE), TITLE))
        column.addWidget(label(look.text(_WORDS), MUTED, wrap=True))
        column.addWidget(label(look.text(_UNIT), SECTION))
        column.addLayout(
            self._grid(
                (
                    ("code", _CODE, _CODE_HINT),
                    ("desk", _DESK, _DESK_HINT),
                    ("en", _NAME_EN, None),
                    ("ru", _NAME_RU, None),
                )
            )
        )
        column.addWidget(label(look.text(_FOUNDER), SECTION))
        column.addLayout(
            self._grid(
                (
                    ("name", _NAME, None),
                    ("latin", _LATIN, None),
                    ("user", _USER, _USER_HINT),
                    ("", _USER, None),
                    ("passphrase", _PASSPHRASE, _PASSPHRASE_HINT),
                    ("again", _AGAIN, None),
                )
            )
        )
        self._lines["desk"].setText("A")
        for name in ("passphrase", "again"):
            self._lines[name].setEchoMode(QLineEdit.EchoMode.Password)
        self.banner = Banner(look)
        column.addWidget(self.banner)
        row = QHBoxLayout()
        back = Button(look, look.text(_BACK), key="Esc")
        back.clicked.connect(self.left)
        self.create_button = Button(look, look.text(_CREATE), kind=PRIMARY)
        self.create_button.clicked.connect(self._create)
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self.create_button)
        column.addLayout(row)

    def _grid(self, lines: tuple[tuple[str, Text, Text | None], ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, (name, words, hint) in enumerate(lines):
            if not name:
                continue
            line = self._lines[name] = Line(code=name in _CODES)
            field = Field(self._look, self._look.text(words), line, self._look.text(hint) if hint else "")
            self._fields[name] = field
            grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _create(self) -> None:
        values = {name: line.text().strip() for name, line in self._lines.items()}
        same = self._lines["passphrase"].text() == self._lines["again"].text()
        self._fields["again"].set_fault("" if same else self._look.text(_DIFFERENT))
        if not same:
            return
        self.create_button.setEnabled(False)
        self.banner.clear()
        self.wanted.emit(_record(values), self._lines["passphrase"].text())


def _record(values: dict[str, str]) -> dict[str, Any]:
    code = values["code"].upper()
    names = [{"id": key, "name": values[key]} for key in ("en", "ru") if values[key]]
    return {
        "unit": {"code": code, "country": code[:2], "desk": values["desk"].upper(), "names": names},
        "founder": {"user": values["user"], "name": values["name"], "name_latin": values["latin"]},
    }
