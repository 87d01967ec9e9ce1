"""The way in by a printed recovery code: who, the code, a new passphrase, and then two new codes on paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.login.codes import SIGNS, Check, CodesView, code_line, problem_of, signs_in
from pcu_desk.ui.login.meter import Judge, NewPassphrase
from pcu_desk.ui.login.steps import StepsPage
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.labels import MUTED, label

if TYPE_CHECKING:
    from pcu_desk.domain.ports import LoginName
    from pcu_desk.domain.report import RecoverySheet
    from pcu_desk.ui.login.paper import SheetPaper

_TITLE = QT_TRANSLATE_NOOP("recovery", "Open with a recovery code")
_WORDS = QT_TRANSLATE_NOOP(
    "recovery",
    "A code is spent by its use. You get a new passphrase, two new codes and a new signing key; until a supervisor "
    "countersigns that key you can read, and nothing else.",
)
_WHO = QT_TRANSLATE_NOOP("recovery", "Who are you?")
_CODE = QT_TRANSLATE_NOOP("recovery", "Recovery code from your sheet")
_TYPED = QT_TRANSLATE_NOOP("recovery", "{typed} of {all} letters and digits; small letters and gaps are fine")
_BACK = QT_TRANSLATE_NOOP("recovery", "Back")
_OPEN = QT_TRANSLATE_NOOP("recovery", "Open the vault")
_OPENING = QT_TRANSLATE_NOOP("recovery", "Opening")
_NEW_CODES = QT_TRANSLATE_NOOP("recovery", "Your two new recovery codes")
_ENTER = QT_TRANSLATE_NOOP("recovery", "Open the desk")


class RecoverPage(StepsPage):
    """Two steps. Emits what was typed; the window asks the service and shows the new codes, or a sentence."""

    wanted = Signal(str, str, str)
    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, names: Sequence[LoginName], user: str, judge: Judge, check: Check) -> None:
        """Take who can unlock, and who was chosen; `check` judges a new code that is typed back."""
        super().__init__(look)
        self._look, self._names, self._check = look, names, check
        self.codes: CodesView | None = None
        self.enter_button: Button | None = None
        self.who = Choice(look)
        for name in names:
            own, latin = name.name or name.name_latin, name.name_latin
            self.who.addItem(look.joined(" · ", own, latin if latin != own else "", name.user), name.user)
        self.who.setCurrentIndex(max(self.who.findData(user), 0))
        self.code = code_line()
        self.code.textEdited.connect(lambda _text: self._count())
        self._code_field = Field(look, look.text(_CODE), self.code)
        self._count()
        self.passphrase = NewPassphrase(look, judge, self._guessed_first)
        self.open_button = Button(look, look.text(_OPEN), kind=PRIMARY)
        self.open_button.clicked.connect(self._open)
        self.passphrase.again.returnPressed.connect(self._open)
        back = Button(look, look.text(_BACK), key="Esc")
        back.clicked.connect(self.left)
        body = (
            label(look.text(_WORDS), MUTED, wrap=True),
            Field(look, look.text(_WHO), self.who),
            self._code_field,
            self.passphrase,
        )
        self.add_step(_TITLE, body, self.open_button, back)
        self.code.setFocus()

    def failed(self, words: str) -> None:
        """Say why it did not open; what was typed stays."""
        self.open_button.setEnabled(True)
        self.open_button.set_word(self._look.text(_OPEN))
        self.banner.say("danger", words)
        self.code.setFocus()

    def show_codes(self, sheet: RecoverySheet, paper: SheetPaper) -> None:
        """Show the two new codes: the way into the desk leads over one of them."""
        self.codes = CodesView(self._look, sheet, problem_of(self._check, sheet.codes), paper)
        self.codes.given.connect(self._enter)
        self.enter_button = Button(self._look, self._look.text(_ENTER), kind=PRIMARY)
        self.enter_button.clicked.connect(self._enter)
        self.add_step(_NEW_CODES, (self.codes,), self.enter_button)
        self.codes.line.setFocus()

    def press(self, act: str) -> bool:
        """Go back on Esc, as long as nothing has been done."""
        if act != "back" or self.codes is not None or not self.open_button.isEnabled():
            return False
        self.left.emit()
        return True

    def _open(self) -> None:
        if not self.open_button.isEnabled():
            return
        if not self.code.text().strip():
            self._count(fault=True)
            self.code.setFocus()
        elif self.passphrase.ready():
            self.open_button.setEnabled(False)
            self.open_button.set_word(self._look.text(_OPENING))
            self.banner.clear()
            self.wanted.emit(str(self.who.currentData()), self.code.text(), self.passphrase.text())

    def _enter(self) -> None:
        if self.codes is not None and self.codes.right():
            self.entered.emit()

    def _count(self, *, fault: bool = False) -> None:
        look = self._look
        words = look.text(_TYPED, typed=look.count(signs_in(self.code.text())), all=look.count(SIGNS))
        self._code_field.set_hint(words)
        if fault:
            self._code_field.set_fault(words)

    def _guessed_first(self) -> tuple[str, ...]:
        name = next((name for name in self._names if name.user == self.who.currentData()), None)
        return (name.user, name.name, name.name_latin) if name is not None else ()
