"""The set-up page: unit, founder and passphrase, then the recovery codes, then the vault; the service decides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.login.codes import Check, CodesView, paper_buttons, problem_of
from pcu_desk.ui.login.meter import Judge, NewPassphrase
from pcu_desk.ui.login.steps import WIDE, StepsPage
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Field, Tick
from pcu_desk.ui.widgets.fingerprint import fingerprint_label
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, SECTION, label, rule
from pcu_desk.ui.widgets.line import Line

if TYPE_CHECKING:
    from pcu_desk.domain.report import RecoverySheet
    from pcu_desk.ui.login.paper import SheetPaper

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
_KEYRING = QT_TRANSLATE_NOOP("set_up", "The keyring of this account guards a second part of the key")
_KEYRING_HINT = QT_TRANSLATE_NOOP(
    "set_up",
    "Then the passphrase alone opens no copied folder, and only this account of this computer unlocks with it. Switch "
    "it off for a vault that several accounts share.",
)
_BACK = QT_TRANSLATE_NOOP("set_up", "Back")
_TO_CODES = QT_TRANSLATE_NOOP("set_up", "Go to the recovery codes")
_CODES = QT_TRANSLATE_NOOP("set_up", "Two recovery codes")
_CREATE = QT_TRANSLATE_NOOP("set_up", "Create the vault")
_CREATING = QT_TRANSLATE_NOOP("set_up", "Creating the vault")
_THERE = QT_TRANSLATE_NOOP("set_up", "The vault is there")
_THERE_WORDS = QT_TRANSLATE_NOOP(
    "set_up",
    "Put these two lines on the recovery sheet, or print the sheet once more: by them the vault and its first key are "
    "known again.",
)
_VAULT = QT_TRANSLATE_NOOP("set_up", "Vault")
_FINGERPRINT = QT_TRANSLATE_NOOP("set_up", "Fingerprint of your key")
_ENTER = QT_TRANSLATE_NOOP("set_up", "Open the desk")
_UNIT_COLUMNS, _FOUNDER_COLUMNS = (3, 3, 5, 5), (1, 1, 1)
_LATIN_LINES = ("code", "desk", "latin", "user")
_GUESSED_FIRST = ("code", "en", "ru", "name", "latin", "user")


class SetUpPage(StepsPage):
    """Three steps. Emits what is wanted; the window asks the service and shows the next step, or a sentence."""

    codes_wanted = Signal(object, str)
    wanted = Signal(object, str, object, str, bool)
    entered = Signal()
    left = Signal()

    def __init__(
        self, look: Look, judge: Judge, check: Check, paper: SheetPaper, parent: QWidget | None = None
    ) -> None:
        """Make the empty form; `check` judges a code that was typed back, `paper` puts the codes on paper."""
        super().__init__(look, parent)
        self._look, self._judge, self._check, self._paper = look, judge, check, paper
        self._lines: dict[str, QLineEdit] = {}
        self.codes: CodesView | None = None
        self.create_button: Button | None = None
        self.enter_button: Button | None = None
        self._show_form()
        self._lines["code"].setFocus()

    def failed(self, words: str) -> None:
        """Say why the vault was not created; what was typed stays."""
        if self.create_button is not None:
            self.create_button.setEnabled(True)
            self.create_button.set_word(self._look.text(_CREATE))
            self.create_button.setFocus()
        self.banner.say("danger", words)

    def offer_keyring(self) -> None:
        """Let the keyring's part be chosen: there is one."""
        self._keyring_box.show()

    def show_codes(self, sheet: RecoverySheet) -> None:
        """Show the two codes; the vault waits for one of them to be typed back."""
        self.codes = CodesView(self._look, sheet, problem_of(self._check, sheet.codes), self._paper)
        self.codes.given.connect(self._create)
        self.create_button = Button(self._look, self._look.text(_CREATE), kind=PRIMARY)
        self.create_button.clicked.connect(self._create)
        back = Button(self._look, self._look.text(_BACK), key="Esc")
        back.clicked.connect(self._back)
        self.add_step(_CODES, (self.codes,), self.create_button, back)
        self.codes.line.setFocus()

    def show_sheet(self, sheet: RecoverySheet) -> None:
        """Show by what the vault is known again, now that it is there."""
        look = self._look
        self.codes = None
        body: list[QWidget] = [label(look.text(_THERE_WORDS), MUTED, wrap=True)]
        vault = Line(code=True)
        vault.setText(sheet.vault)
        vault.setReadOnly(True)
        body.append(Field(look, look.text(_VAULT), vault))
        body.append(label(look.text(_FINGERPRINT), CAPTION))
        body.append(fingerprint_label(look, sheet.founder))
        banner = Banner(look)
        buttons = QWidget()
        row = paper_buttons(look, self, lambda: sheet, self._paper, banner)
        row.setContentsMargins(0, 0, 0, 0)
        buttons.setLayout(row)
        self.enter_button = Button(look, look.text(_ENTER), kind=PRIMARY)
        self.enter_button.clicked.connect(self.entered)
        self.add_step(_THERE, (*body, buttons, banner), self.enter_button)
        self.enter_button.setFocus()

    def type_in(self, **values: str) -> None:
        """Fill lines by name, as an officer would."""
        for name, value in values.items():
            if name == "passphrase":
                self.passphrase.first.setText(value)
            elif name == "again":
                self.passphrase.again.setText(value)
            else:
                self._lines[name].setText(value)

    def press(self, act: str) -> bool:
        """Go a step back on Esc."""
        if act != "back" or self.enter_button is not None:
            return False
        self._back()
        return True

    def rest(self) -> None:
        """Take the codes off the screen, unless the vault is being made with them; others are made in their place."""
        if self.create_button is not None and self.create_button.isEnabled():
            self._back()

    def _back(self) -> None:
        if self.codes is None:
            self.left.emit()
            return
        self.codes = self.create_button = None
        self.step_back()

    def _show_form(self) -> None:
        look = self._look
        names = (
            ("code", _CODE, _CODE_HINT),
            ("desk", _DESK, _DESK_HINT),
            ("en", _NAME_EN, None),
            ("ru", _NAME_RU, None),
        )
        founder = (("name", _NAME, None), ("latin", _LATIN, None), ("user", _USER, _USER_HINT))
        self.passphrase = NewPassphrase(look, self._judge, self._guessed_first)
        unit, first = QWidget(), QWidget()
        unit.setLayout(self._grid(names, _UNIT_COLUMNS))
        first.setLayout(self._grid(founder, _FOUNDER_COLUMNS))
        self._lines["desk"].setText("A")
        self.next_button = Button(look, look.text(_TO_CODES), kind=PRIMARY)
        self.next_button.clicked.connect(self._ask_codes)
        back = Button(look, look.text(_BACK), key="Esc")
        back.clicked.connect(self.left)
        body = (
            label(look.text(_WORDS), MUTED, wrap=True),
            label(look.text(_UNIT), SECTION),
            unit,
            label(look.text(_FOUNDER), SECTION),
            first,
            self.passphrase,
            self._keyring(),
        )
        self.add_step(_TITLE, body, self.next_button, back, width=WIDE)

    def _keyring(self) -> QWidget:
        self.keyring = Tick(self._look, self._look.text(_KEYRING))
        self.keyring.setChecked(True)
        self._keyring_box = QWidget()
        column = QVBoxLayout(self._keyring_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(rule())
        column.addSpacing(6)
        column.addWidget(self.keyring)
        column.addWidget(label(self._look.text(_KEYRING_HINT), CAPTION, wrap=True))
        self._keyring_box.hide()
        return self._keyring_box

    def _grid(self, lines: tuple[tuple[str, Text, Text | None], ...], columns: tuple[int, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        for column, share in enumerate(columns):
            grid.setColumnStretch(column, share)
        for number, (name, words, hint) in enumerate(lines):
            line = self._lines[name] = Line(code=name in _LATIN_LINES)
            field = Field(self._look, self._look.text(words), line, self._look.text(hint) if hint else "")
            grid.addWidget(field, 0, number, Qt.AlignmentFlag.AlignTop)
        return grid

    def _guessed_first(self) -> tuple[str, ...]:
        return tuple(text for name in _GUESSED_FIRST if (text := self._lines[name].text().strip()))

    def _ask_codes(self) -> None:
        if self.passphrase.ready():
            self.banner.clear()
            self.codes_wanted.emit(self._record(), self.passphrase.text())

    def _create(self) -> None:
        codes, button = self.codes, self.create_button
        if codes is None or button is None or not button.isEnabled() or not codes.right():
            return
        button.setEnabled(False)
        button.set_word(self._look.text(_CREATING))
        self.banner.clear()
        keyring = self.keyring.isChecked()
        self.wanted.emit(self._record(), self.passphrase.text(), codes.sheet.codes, codes.typed(), keyring)

    def _record(self) -> dict[str, Any]:
        values = {name: line.text().strip() for name, line in self._lines.items()}
        code = values["code"].upper()
        names = [{"id": key, "name": values[key]} for key in ("en", "ru") if values[key]]
        return {
            "unit": {"code": code, "country": code[:2], "desk": values["desk"].upper(), "names": names},
            "founder": {"user": values["user"], "name": values["name"], "name_latin": values["latin"]},
        }
