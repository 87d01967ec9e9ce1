"""The dialogs of officers: before a signature, before a loss, and where a secret is typed; each act is a service's."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from pcu_desk.domain.codes import Role
from pcu_desk.domain.officer import Officer, fingerprint
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.login.codes import CodesView, problem_of
from pcu_desk.ui.login.meter import NewPassphrase, judge_on
from pcu_desk.ui.login.paper import SheetPaper
from pcu_desk.ui.tasks import Work
from pcu_desk.ui.widgets.buttons import DANGER
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Choice, Field, Tick
from pcu_desk.ui.widgets.fingerprint import fingerprint_label
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.workplace import Workplace, sentence

if TYPE_CHECKING:
    from pcu_desk.domain.report import RecoverySheet
    from pcu_desk.services.done import Done

_NOT_YET = QT_TRANSLATE_NOOP("officers", "Not yet")
_CANCEL = QT_TRANSLATE_NOOP("officers", "Cancel")
_ADD = QT_TRANSLATE_NOOP("officers", "Add an officer")
_ADD_WORDS = QT_TRANSLATE_NOOP(
    "officers",
    "The officer gets a key of his own and a grant that you sign, and types the passphrase himself, here and now: "
    "nobody else knows it.",
)
_ADD_VERB = QT_TRANSLATE_NOOP("officers", "Add and sign")
_NAME = QT_TRANSLATE_NOOP("officers", "Name, own script")
_LATIN = QT_TRANSLATE_NOOP("officers", "Name, Latin letters")
_USER = QT_TRANSLATE_NOOP("officers", "User name")
_USER_HINT = QT_TRANSLATE_NOOP("officers", "Small Latin letters, such as beridze")
_ROLE = QT_TRANSLATE_NOOP("officers", "Role")
_KEYRING = QT_TRANSLATE_NOOP("officers", "The keyring of this account guards a second part of the key")
_KEYRING_HINT = QT_TRANSLATE_NOOP("officers", "Then only this account of this computer unlocks with the passphrase.")
_PASSPHRASE = QT_TRANSLATE_NOOP("officers", "Change your passphrase")
_PASSPHRASE_WORDS = QT_TRANSLATE_NOOP(
    "officers", "The old one works until the new one is on disk. Your recovery codes stay as they are."
)
_PASSPHRASE_VERB = QT_TRANSLATE_NOOP("officers", "Change the passphrase")
_OLD = QT_TRANSLATE_NOOP("officers", "Passphrase until now")
_YOURS = QT_TRANSLATE_NOOP("officers", "Your passphrase")
_ROLE_TITLE = QT_TRANSLATE_NOOP("officers", "Another role for {name}?")
_ROLE_WORDS = QT_TRANSLATE_NOOP(
    "officers", "A new grant, signed with your key, says so from now on. It stays in the journal."
)
_ROLE_VERB = QT_TRANSLATE_NOOP("officers", "Sign the grant")
_COUNTERSIGN = QT_TRANSLATE_NOOP("officers", "Countersign the new key of {name}?")
_COUNTERSIGN_WORDS = QT_TRANSLATE_NOOP(
    "officers",
    "It was made with a recovery code. Let its owner read the fingerprint to you from his own window, and compare each "
    "group: whoever holds his recovery sheet could stand behind it.",
)
_COUNTERSIGN_VERB = QT_TRANSLATE_NOOP("officers", "Countersign")
_REMOVE = QT_TRANSLATE_NOOP("officers", "Remove {name}?")
_REMOVE_WORDS = QT_TRANSLATE_NOOP(
    "officers",
    "All ways in of this officer are gone, and the whole vault is copied under a new key: nothing written later "
    "can be read by him, even with an old copy of the folder. What he has signed stays. The copy is checked before it "
    "takes the old one's place; if it stops half-way, the old one is whole.",
)
_REMOVE_VERB = QT_TRANSLATE_NOOP("officers", "Remove and change the key")
_COPYING = QT_TRANSLATE_NOOP("officers", "Copying under the new key. Nothing is lost if you cancel.")
_CODES = QT_TRANSLATE_NOOP("officers", "Make two new recovery codes?")
_CODES_WORDS = QT_TRANSLATE_NOOP("officers", "The two on your sheet open nothing from then on. Have paper at hand.")
_CODES_VERB = QT_TRANSLATE_NOOP("officers", "Make new codes")
_CODES_TITLE = QT_TRANSLATE_NOOP("officers", "Your two new recovery codes")
_CLOSE = QT_TRANSLATE_NOOP("officers", "Close")
_DONE = QT_TRANSLATE_NOOP("officers", "The paper is right")
_WIDE = 620


class _Secret(Dialog):
    """A dialog in which a passphrase is typed and a service is asked; what was typed stays when it refuses."""

    def __init__(self, place: Workplace, parent: QWidget, title: str, words: str) -> None:
        super().__init__(place.look, parent, title, words)
        self._place = place
        self.setFixedWidth(_WIDE)

    def _keyring_choice(self, chosen: bool) -> Tick:
        """Make the choice of the keyring, shown once there is known to be one."""
        tick = Tick(self.look, self.look.text(_KEYRING))
        tick.setChecked(chosen)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(tick)
        column.addWidget(label(self.look.text(_KEYRING_HINT), CAPTION, wrap=True))
        box.hide()
        self.body.addWidget(box)
        self._place.tasks.read(self._place.desk.keyring, then=box.setVisible, owner=box)
        return tick

    def refused(self, error: Exception) -> None:
        """Say why not."""
        self.act_button.setEnabled(True)
        self.banner.say("danger", sentence(self.look, error))


class AddDialog(_Secret):
    """Name, role and first passphrase of a new officer."""

    def __init__(self, place: Workplace, parent: QWidget, added: Callable[[Done[Officer]], None]) -> None:
        """Take who is told of the new officer."""
        look = place.look
        super().__init__(place, parent, look.text(_ADD), look.text(_ADD_WORDS))
        self._added = added
        self.name, self.latin, self.user = Line(), Line(code=True), Line(code=True)
        self.role = role_choice(place, Role.OFFICER)
        grid = QGridLayout()
        grid.setSpacing(12)
        fields = (
            Field(look, look.text(_NAME), self.name),
            Field(look, look.text(_LATIN), self.latin),
            Field(look, look.text(_USER), self.user, look.text(_USER_HINT)),
            Field(look, look.text(_ROLE), self.role),
        )
        for number, field in enumerate(fields):
            grid.addWidget(field, number // 2, number % 2, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number % 2, 1)
        self.body.addLayout(grid)
        self.passphrase = NewPassphrase(look, judge_on(place.tasks, self), self._names)
        self.body.addWidget(self.passphrase)
        self.keyring = self._keyring_choice(place.session.second_factor)
        self.add_buttons(look.text(_NOT_YET), look.text(_ADD_VERB), self._add)
        self.present()
        self.name.setFocus()

    def _names(self) -> tuple[str, ...]:
        return tuple(words for line in (self.name, self.latin, self.user) if (words := line.text().strip()))

    def _add(self) -> None:
        if not self.passphrase.ready():
            return
        self.act_button.setEnabled(False)
        officers, keyring = self._place.session.officers, self.keyring.isChecked()
        user, name, latin = (line.text().strip() for line in (self.user, self.name, self.latin))
        role, passphrase = Role.of(str(self.role.currentData())), self.passphrase.text()
        self._place.tasks.write(
            lambda: officers.add(user, name, latin, role, passphrase, keyring=keyring),
            then=self._done,
            failed=self.refused,
            owner=self,
        )

    def _done(self, done: Done[Officer]) -> None:
        self.accept()
        self._added(done)


class PassphraseDialog(_Secret):
    """Another passphrase for the one at the desk."""

    def __init__(self, place: Workplace, parent: QWidget, changed: Callable[[], None]) -> None:
        """Take who is told that it is changed."""
        look, me = place.look, place.session.officer
        super().__init__(place, parent, look.text(_PASSPHRASE), look.text(_PASSPHRASE_WORDS))
        self._changed = changed
        self.old = Line(code=True)
        self.old.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(Field(look, look.text(_OLD), self.old))
        self.passphrase = NewPassphrase(look, judge_on(place.tasks, self), lambda: (me.user, me.name, me.name_latin))
        self.body.addWidget(self.passphrase)
        self.keyring = self._keyring_choice(place.session.second_factor)
        self.add_buttons(look.text(_NOT_YET), look.text(_PASSPHRASE_VERB), self._change)
        self.present()
        self.old.setFocus()

    def _change(self) -> None:
        if not self.passphrase.ready():
            return
        self.act_button.setEnabled(False)
        officers, old, new = self._place.session.officers, self.old.text(), self.passphrase.text()
        keyring = self.keyring.isChecked() if self.keyring.isVisibleTo(self) else None
        self._place.tasks.write(
            lambda: officers.change_passphrase(old, new, keyring), then=self._done, failed=self.refused, owner=self
        )

    def _done(self, _nothing: None) -> None:
        self.accept()
        self._changed()


class RemoveDialog(Dialog):
    """Says what a removal does, and shows the copy of the vault while it runs."""

    def __init__(
        self, place: Workplace, parent: QWidget, officer: Officer, removed: Callable[[Done[None]], None]
    ) -> None:
        """Take whom to remove and who is told of it."""
        look = place.look
        super().__init__(look, parent, look.text(_REMOVE, name=shown_name(officer)), look.text(_REMOVE_WORDS))
        self._place, self._officer, self._removed = place, officer, removed
        self._work: Work | None = None
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.copying = label(look.text(_COPYING), TABLE, wrap=True)
        self.copying.hide()
        self.body.addWidget(self.copying)
        self.body.addWidget(self.progress)
        self.add_buttons(look.text(_NOT_YET), look.text(_REMOVE_VERB), self._remove, kind=DANGER)
        self.present()
        self.safe_button.setFocus()

    def reject(self) -> None:
        """Leave; while the copy runs, ask it to stop first."""
        if self._work is None:
            super().reject()
        else:
            self._work.cancel()
            self.safe_button.setEnabled(False)

    def _remove(self) -> None:
        officers, user = self._place.session.officers, self._officer.user
        self.act_button.setEnabled(False)
        self.safe_button.set_word(self.look.text(_CANCEL))
        self.copying.show()
        self.progress.setRange(0, 0)
        self.progress.show()
        self.banner.clear()
        self._work = self._place.tasks.work(
            lambda report: officers.remove(user, lambda done, total: report(done, total, "")),
            then=self._done,
            failed=self._refused,
            owner=self,
        )
        self._work.progress.connect(self._count)
        self._work.finished.connect(self._ended)

    def _count(self, done: int, total: int, _what: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _ended(self) -> None:
        """Nothing was told: it was cancelled, and the vault is as it was."""
        if self._work is not None:
            self._work = None
            super().reject()

    def _done(self, done: Done[None]) -> None:
        self._work = None
        self.accept()
        self._removed(done)

    def _refused(self, error: Exception) -> None:
        self._work = None
        self.copying.hide()
        self.progress.hide()
        self.act_button.setEnabled(True)
        self.safe_button.setEnabled(True)
        self.safe_button.set_word(self.look.text(_NOT_YET))
        self.banner.say("danger", sentence(self.look, error))


class CodesDialog(Dialog):
    """Shows two new codes until one of them was typed back from the paper."""

    def __init__(self, place: Workplace, parent: QWidget, sheet: RecoverySheet, left: Callable[[bool], None]) -> None:
        """Take the codes, and who is told whether one was typed back."""
        look = place.look
        super().__init__(look, parent, look.text(_CODES_TITLE))
        self.setFixedWidth(_WIDE)
        paper = SheetPaper(place.desk, place.tasks, look)
        self.codes = CodesView(look, sheet, problem_of(place.desk.check_code, sheet.codes), paper)
        self.codes.given.connect(self.accept)
        self.body.addWidget(self.codes)
        self.add_buttons(look.text(_CLOSE), look.text(_DONE), self._done)
        self.accepted.connect(lambda: left(True))
        self.rejected.connect(lambda: left(False))
        self.present()
        self.codes.line.setFocus()

    def _done(self) -> None:
        if self.codes.right():
            self.accept()


class NewCodesDialog(_Secret):
    """Asks for the passphrase once more before the old codes are made worthless."""

    def __init__(self, place: Workplace, parent: QWidget, made: Callable[[RecoverySheet], None]) -> None:
        """Take who is given the sheet of the new codes."""
        look = place.look
        super().__init__(place, parent, look.text(_CODES), look.text(_CODES_WORDS))
        self._made = made
        self.passphrase = Line(code=True)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.body.addWidget(Field(look, look.text(_YOURS), self.passphrase))
        self.add_buttons(look.text(_NOT_YET), look.text(_CODES_VERB), self._make)
        self.present()
        self.passphrase.setFocus()

    def _make(self) -> None:
        self.act_button.setEnabled(False)
        session, passphrase = self._place.session, self.passphrase.text()
        self._place.tasks.write(
            lambda: session.sheet(session.officers.new_codes(passphrase)),
            then=self._done,
            failed=self.refused,
            owner=self,
        )

    def _done(self, sheet: RecoverySheet) -> None:
        self.accept()
        self._made(sheet)


def ask_countersign(place: Workplace, parent: QWidget, officer: Officer, act: Callable[[], None]) -> Dialog:
    """Show the fingerprint to compare before a new key is countersigned."""
    look = place.look
    title = look.text(_COUNTERSIGN, name=shown_name(officer))
    dialog = Dialog(look, parent, title, look.text(_COUNTERSIGN_WORDS))
    dialog.body.addWidget(fingerprint_label(look, fingerprint(officer.public_key)))
    return _ask(dialog, look.text(_COUNTERSIGN_VERB), act)


def ask_role(place: Workplace, parent: QWidget, officer: Officer, act: Callable[[Role], None]) -> Dialog:
    """Ask for another role."""
    look = place.look
    dialog = Dialog(look, parent, look.text(_ROLE_TITLE, name=shown_name(officer)), look.text(_ROLE_WORDS))
    choice = role_choice(place, officer.role)
    dialog.body.addWidget(Field(look, look.text(_ROLE), choice))
    _ask(dialog, look.text(_ROLE_VERB), lambda: act(Role.of(str(choice.currentData()))))
    choice.setFocus()
    return dialog


def role_choice(place: Workplace, role: Role) -> Choice:
    """Return a choice of roles."""
    choice = Choice(place.look)
    for each in Role:
        choice.addItem(place.look.catalog.label(each), each.value)
    choice.setCurrentIndex(choice.findData(role.value))
    return choice


def shown_name(officer: Officer) -> str:
    """Return the name by which an officer is spoken of."""
    return officer.name or officer.name_latin or officer.user


def _ask(dialog: Dialog, verb: str, act: Callable[[], None]) -> Dialog:
    def agreed() -> None:
        dialog.accept()
        act()

    dialog.add_buttons(dialog.look.text(_NOT_YET), verb, agreed)
    dialog.present()
    dialog.act_button.setFocus()
    return dialog
