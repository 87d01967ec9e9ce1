"""The page that makes a vault from a backup file where none is: which file, who restores it, which letter it gets."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from pcu_desk.domain.backup import BackupCard, Restoring
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.backup.words import megabytes
from pcu_desk.ui.files import to_open
from pcu_desk.ui.login.steps import StepsPage
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Choice, Field, Tick
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, STRONG, label
from pcu_desk.ui.widgets.line import Line

if TYPE_CHECKING:
    from pcu_desk.ui.tasks import Work

_TITLE = QT_TRANSLATE_NOOP("restore", "Restore from a backup")
_WORDS = QT_TRANSLATE_NOOP(
    "restore",
    "The vault of the backup is made in this empty folder and verified before it counts. The file stays as it is.",
)
_CHOOSE = QT_TRANSLATE_NOOP("restore", "Choose the backup file")
_LOOKING = QT_TRANSLATE_NOOP("restore", "Looking into the file")
_WHOSE = QT_TRANSLATE_NOOP("restore", "{unit}, {name}")
_MADE = QT_TRANSLATE_NOOP("restore", "Made {at}, {size} MB")
_TRAINING = QT_TRANSLATE_NOOP("restore", "Made {at}, {size} MB. Training data.")
_WHO = QT_TRANSLATE_NOOP("restore", "Supervisor who restores")
_PASSPHRASE = QT_TRANSLATE_NOOP("restore", "Passphrase")
_PASSPHRASE_HINT = QT_TRANSLATE_NOOP("restore", "The one that was in use when the backup was made")
_CODE = QT_TRANSLATE_NOOP("restore", "Recovery code")
_CODE_HINT = QT_TRANSLATE_NOOP("restore", "From the printed sheet. It is not spent by this.")
_BY_CODE = QT_TRANSLATE_NOOP("restore", "Use a printed recovery code instead")
_BY_CODE_HINT = QT_TRANSLATE_NOOP("restore", "On another computer, or when the passphrase is lost")
_LETTER = QT_TRANSLATE_NOOP("restore", "Letter of the restored desk")
_LETTER_HINT = QT_TRANSLATE_NOOP("restore", "Left empty: the next letter that no desk of the unit has used")
_AFTER = QT_TRANSLATE_NOOP(
    "restore",
    "The restored vault is a new desk: the administrator enrols it anew, and messages that waited are not sent by it. "
    "If the old desk comes back, its numbers and these can't collide.",
)
_FAULTY = QT_TRANSLATE_NOOP("restore", "Restore it with its faults; they stay visible")
_RESTORE = QT_TRANSLATE_NOOP("restore", "Restore")
_RESTORING = QT_TRANSLATE_NOOP("restore", "Restoring")
_BACK = QT_TRANSLATE_NOOP("restore", "Back")
_FILTER = "ZIP (*.zip)"


class RestorePage(StepsPage):
    """Emits the file, then what is wished; the window asks the desk and tells the page how it went."""

    file_chosen = Signal(object)
    wanted = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Ask for the file."""
        super().__init__(look, parent)
        self.file: Path | None = None
        self.card: BackupCard | None = None
        self.choose = Button(look, look.text(_CHOOSE), icon="backup", kind=PRIMARY)
        self.choose.clicked.connect(self._ask_file)
        back = Button(look, look.text(_BACK), key="Esc")
        back.clicked.connect(self.left)
        self.add_step(_TITLE, (label(look.text(_WORDS), MUTED, wrap=True),), self.choose, back)
        self.choose.setFocus()

    def take_file(self, file: Path) -> None:
        """Have the file looked into."""
        self.file = file
        self.banner.clear()
        self.choose.setEnabled(False)
        self.choose.set_word(self.look.text(_LOOKING))
        self.file_chosen.emit(file)

    def show_card(self, card: BackupCard) -> None:
        """Show whose backup it is and ask who restores it."""
        look, self.card = self.look, card
        self._ready()
        names = card.unit_names
        name = names.get(look.catalog.language) or names.get("en") or next(iter(names.values()), "")
        whose = look.text(_WHOSE, unit=card.unit_code, name=name) if name else card.unit_code
        made = look.text(
            _TRAINING if card.training else _MADE, at=look.catalog.moment(card.at), size=megabytes(card.size)
        )
        self.who = Choice(look)
        for login in card.users:
            self.who.addItem(login.name or login.user, login.user)
        self.by_code = Tick(look, look.text(_BY_CODE))
        self.by_code.toggled.connect(self._turn)
        self.passphrase, self.letter = Line(code=True), Line(code=True)
        self.letter.setMaxLength(1)
        self._secret = Field(look, look.text(_PASSPHRASE), self.passphrase, look.text(_PASSPHRASE_HINT))
        self.faulty = Tick(look, look.text(_FAULTY))
        self.faulty.hide()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.restore = Button(look, look.text(_RESTORE), kind=PRIMARY, key="Enter")
        self.restore.clicked.connect(self._restore)
        self.passphrase.returnPressed.connect(self._restore)
        back = Button(look, look.text(_BACK), key="Esc")
        back.clicked.connect(self._back)
        body: tuple[QWidget, ...] = (
            label(whose, STRONG, wrap=True),
            label(made, MUTED),
            Field(look, look.text(_WHO), self.who),
            self._secret,
            self.by_code,
            label(look.text(_BY_CODE_HINT), CAPTION),
            Field(look, look.text(_LETTER), self.letter, look.text(_LETTER_HINT)),
            label(look.text(_AFTER), MUTED, wrap=True),
            self.faulty,
            self.bar,
        )
        self._turn(by_code=False)
        self.add_step(_TITLE, body, self.restore, back)
        self.passphrase.setFocus()

    def follow(self, work: Work) -> None:
        """Show how far the restoration is."""
        work.progress.connect(self._count)
        self.bar.setRange(0, 0)
        self.bar.show()

    def failed(self, words: str) -> None:
        """Say why it was refused; what was typed stays."""
        self.banner.say("danger", words)
        if self.card is None:
            self._ready()
            return
        self._set_busy(busy=False)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def offer_faulty(self) -> None:
        """Let the person take a backup in which the verification finds faults."""
        self.faulty.show()

    def press(self, act: str) -> bool:
        """Go a step back on Esc."""
        if act != "back" or (self.card is not None and not self.restore.isEnabled()):
            return False
        self._back()
        return True

    def _ask_file(self) -> None:
        dialog = to_open(self.look, self, self.look.text(_CHOOSE), _FILTER)
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()

    def _ready(self) -> None:
        self.choose.setEnabled(True)
        self.choose.set_word(self.look.text(_CHOOSE))

    def _turn(self, by_code: bool) -> None:
        look, words = self.look, (_CODE, _CODE_HINT) if by_code else (_PASSPHRASE, _PASSPHRASE_HINT)
        hidden = QLineEdit.EchoMode.Normal if by_code else QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(hidden)
        self._secret.set_label(look.text(words[0]))
        self._secret.set_hint(look.text(words[1]))

    def _restore(self) -> None:
        if not self.passphrase.text() or not self.restore.isEnabled() or self.file is None:
            return
        self.banner.clear()
        self._set_busy(busy=True)
        wish = Restoring(
            str(self.who.currentData()),
            self.passphrase.text(),
            self.letter.text().strip().upper(),
            self.by_code.isChecked(),
            self.faulty.isVisible() and self.faulty.isChecked(),
        )
        self.wanted.emit(self.file, wish)

    def _set_busy(self, *, busy: bool) -> None:
        self.restore.setEnabled(not busy)
        self.restore.set_word(self.look.text(_RESTORING if busy else _RESTORE))
        self.bar.setVisible(busy)

    def _count(self, done: int, total: int, _unit: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _back(self) -> None:
        if self.card is None:
            self.left.emit()
            return
        self.card = None
        self.step_back()
