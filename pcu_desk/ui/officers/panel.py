"""Officers of the unit: the list, what is known of the chosen one, what may be done; the service judges each act."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.officer import May, Officer, fingerprint
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui import direction
from pcu_desk.ui.officers import dialogs
from pcu_desk.ui.officers.officer_list import OfficerList
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import DANGER, NORMAL, PRIMARY, Button
from pcu_desk.ui.widgets.fingerprint import fingerprint_label
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, SECTION, TABLE, frame, label
from pcu_desk.ui.workplace import Workplace, sentence

if TYPE_CHECKING:
    from pcu_desk.domain.report import RecoverySheet
    from pcu_desk.services.done import Done

_LIST = QT_TRANSLATE_NOOP("officers", "Officers of the unit")
_ADD = QT_TRANSLATE_NOOP("officers", "Add an officer")
_USER = QT_TRANSLATE_NOOP("officers", "User name")
_ROLE = QT_TRANSLATE_NOOP("officers", "Role")
_KEY = QT_TRANSLATE_NOOP("officers", "Fingerprint of the key")
_KEY_WORDS = QT_TRANSLATE_NOOP("officers", "Signatures are known by it; compare it when it is read to you.")
_PASSPHRASE = QT_TRANSLATE_NOOP("officers", "Change your passphrase")
_CODES = QT_TRANSLATE_NOOP("officers", "New recovery codes")
_CHANGE_ROLE = QT_TRANSLATE_NOOP("officers", "Change the role")
_COUNTERSIGN = QT_TRANSLATE_NOOP("officers", "Countersign the new key")
_REMOVE = QT_TRANSLATE_NOOP("officers", "Remove")
_PENDING = QT_TRANSLATE_NOOP(
    "officers",
    "{name} came back by a recovery code: reading, and nothing else, until a supervisor countersigns the key.",
)
_SUPERVISORS = QT_TRANSLATE_NOOP("officers", "Only supervisors add officers, change roles and remove.")
_SECOND = QT_TRANSLATE_NOOP("officers", "The keyring of this account guards a second part of your key.")
_PASSPHRASE_ONLY = QT_TRANSLATE_NOOP("officers", "Passphrase only: no keyring guards a second part of your key.")
_ADDED = QT_TRANSLATE_NOOP("officers", "{name} can unlock from now on.")
_GRANTED = QT_TRANSLATE_NOOP("officers", "{name} is {role} from the next unlocking on.")
_COUNTERSIGNED = QT_TRANSLATE_NOOP("officers", "The new key of {name} counts from the next unlocking on.")
_REMOVED = QT_TRANSLATE_NOOP("officers", "{name} is removed, and the vault has a new key. Make a new backup.")
_CHANGED = QT_TRANSLATE_NOOP("officers", "Your passphrase is changed.")
_NEW_CODES = QT_TRANSLATE_NOOP("officers", "Your two new recovery codes count from now on.")
_NOT_TYPED = QT_TRANSLATE_NOOP(
    "officers", "Your two new codes count, and none was typed back. If the paper is not at hand, make new ones."
)
_LIST_WIDER = 96


class OfficersPanel(QWidget):
    """The list at the start, the chosen officer beside it."""

    def __init__(self, place: Workplace) -> None:
        """Build the panes and ask for the officers."""
        super().__init__()
        self.place, self._look = place, place.look
        self.setProperty("kind", "page")
        self.officers = OfficerList(self._look, place.session.officer.user)
        self.officers.setAccessibleName(self._look.text(_LIST))
        self.officers.chosen.connect(lambda _user: self._show())
        self.banner = Banner(self._look)
        self.acts: dict[str, Button] = {}
        self._wanted = place.session.officer.user
        self._detail = QScrollArea()
        self._detail.setWidgetResizable(True)
        side = QVBoxLayout()
        side.setContentsMargins(16, 12, 16, 12)
        side.setSpacing(12)
        side.addWidget(self.banner)
        side.addWidget(self._detail, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_list())
        row.addLayout(side, 1)
        place.notices.changed.connect(self._changed)
        self.reload()

    def reload(self) -> None:
        """Ask for the officers again."""
        service = self.place.session.officers
        self.place.tasks.read(service.all, then=self._take, failed=self._say_error, owner=self, key="officers")

    def take_focus(self) -> None:
        """Begin in the list."""
        self.officers.setFocus()

    def show_item(self, item: str) -> None:
        """Show an officer by user name; one who is asked for before the list has come is shown with it."""
        self._wanted = item
        self.officers.choose(item)

    def add(self) -> dialogs.AddDialog:
        """Ask for a new officer."""
        return dialogs.AddDialog(self.place, self, lambda done: self._did(_ADDED, done.value))

    def _take(self, officers: Sequence[Officer]) -> None:
        self.officers.set_officers(officers)
        if self._wanted:
            self.officers.choose(self._wanted)
            self._wanted = ""
        self._show()

    def _changed(self, changes: Changes) -> None:
        if "officer" in changes.kinds:
            self.reload()

    def _show(self) -> None:
        """Show the chosen officer with what may be done."""
        officer = self.officers.officer()
        if officer is None:
            return
        look, me = self._look, self.place.session.officer
        self.acts = {}
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(dialogs.shown_name(officer), SECTION))
        if officer.pending:
            banner = Banner(look)
            banner.say("warn", look.text(_PENDING, name=dialogs.shown_name(officer)))
            column.addWidget(banner)
        column.addWidget(self._facts(officer))
        if officer.user == me.user:
            column.addWidget(label(look.text(_SECOND if self.place.session.second_factor else _PASSPHRASE_ONLY), MUTED))
        column.addLayout(self._row(officer, me))
        column.addStretch(1)
        self._detail.setWidget(inside)

    def _facts(self, officer: Officer) -> QWidget:
        look = self._look
        panel = frame("panel")
        grid = QGridLayout(panel)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        facts = (
            (_USER, label(officer.user, TABLE)),
            (_ROLE, label(look.catalog.label(officer.role), TABLE)),
            (_KEY, fingerprint_label(look, fingerprint(officer.public_key))),
        )
        for row, (title, value) in enumerate(facts):
            grid.addWidget(label(look.text(title), CAPTION), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        grid.addWidget(label(look.text(_KEY_WORDS), CAPTION, wrap=True), len(facts), 1)
        grid.setColumnStretch(1, 1)
        return panel

    def _row(self, officer: Officer, me: Officer) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for key, text, icon, kind, act in self._offered(officer, me):
            button = self.acts[key] = Button(self._look, self._look.text(text), icon=icon, kind=kind)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _offered(self, officer: Officer, me: Officer) -> list[tuple[str, Text, str, str, Callable[[], object]]]:
        """What may be done with this officer by the one at the desk."""
        if officer.user == me.user:
            return [
                ("passphrase", _PASSPHRASE, "lock", NORMAL, self.change_passphrase),
                ("codes", _CODES, "print", NORMAL, self.new_codes),
            ]
        if not me.may(May.MANAGE):
            return []
        if officer.pending:
            first = ("countersign", _COUNTERSIGN, "signature", PRIMARY, self.countersign)
        else:
            first = ("role", _CHANGE_ROLE, "edit", NORMAL, self.change_role)
        return [first, ("remove", _REMOVE, "withdraw", DANGER, self.remove)]

    def change_passphrase(self) -> dialogs.PassphraseDialog:
        """Ask for another passphrase of the one at the desk."""
        return dialogs.PassphraseDialog(self.place, self, lambda: self._say(_CHANGED))

    def new_codes(self) -> None:
        """Ask, then make two new codes and show them."""

        def show(sheet: RecoverySheet) -> None:
            self.codes = dialogs.CodesDialog(self.place, self, sheet, self._codes_left)

        dialogs.NewCodesDialog(self.place, self, show)

    def change_role(self) -> None:
        """Ask for another role of the chosen officer."""
        if (officer := self.officers.officer()) is not None:
            service = self.place.session.officers
            dialogs.ask_role(
                self.place,
                self,
                officer,
                lambda role: self._act(lambda: service.set_role(officer.user, role), _GRANTED),
            )

    def countersign(self) -> None:
        """Show the fingerprint, then countersign the chosen officer's new key."""
        if (officer := self.officers.officer()) is not None:
            service = self.place.session.officers
            dialogs.ask_countersign(
                self.place, self, officer, lambda: self._act(lambda: service.countersign(officer.user), _COUNTERSIGNED)
            )

    def remove(self) -> dialogs.RemoveDialog | None:
        """Ask, then remove the chosen officer."""
        if (officer := self.officers.officer()) is None:
            return None
        return dialogs.RemoveDialog(self.place, self, officer, lambda done: self._gone(officer, done))

    def _act(self, act: Callable[[], Done[Officer]], words: Text) -> None:
        self.place.tasks.write(act, then=lambda done: self._did(words, done.value), failed=self._say_error, owner=self)

    def _did(self, words: Text, officer: Officer) -> None:
        role = self._look.catalog.label(officer.role)
        self.banner.say("ok", self._look.text(words, name=dialogs.shown_name(officer), role=role))

    def _gone(self, officer: Officer, done: Done[None]) -> None:
        self.place.notices.tell_changed(done.changes)
        self.banner.say("ok", self._look.text(_REMOVED, name=dialogs.shown_name(officer)))

    def _codes_left(self, typed: bool) -> None:
        self.banner.say("ok" if typed else "warn", self._look.text(_NEW_CODES if typed else _NOT_TYPED))

    def _say(self, words: Text) -> None:
        self.banner.say("ok", self._look.text(words))

    def _say_error(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self._look, error))

    def _make_list(self) -> QWidget:
        look = self._look
        pane = frame("start-edge")
        pane.setFixedWidth(look.theme.width("list", self.place.width) + _LIST_WIDER)
        column = QVBoxLayout(pane)
        column.setContentsMargins(direction.margins(0, 0, 1, 0))
        column.setSpacing(0)
        column.addWidget(self.officers, 1)
        foot = frame("top-edge")
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 8, 12, 8)
        if self.place.session.officer.may(May.MANAGE):
            self.add_button = Button(look, look.text(_ADD), icon="add")
            self.add_button.clicked.connect(self.add)
            row.addWidget(self.add_button)
            row.addStretch(1)
        else:
            row.addWidget(label(look.text(_SUPERVISORS), CAPTION, wrap=True))
        column.addWidget(foot)
        return pane
