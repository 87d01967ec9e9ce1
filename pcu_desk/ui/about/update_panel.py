"""How the program here is updated: from a file, by an administrator, or not at all; and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pcu_desk.domain.officer import May
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import SUFFIX, UpdateState
from pcu_desk.ui.about.desk import AboutPlace
from pcu_desk.ui.about.titled import titled
from pcu_desk.ui.about.update_dialog import UpdateDialog
from pcu_desk.ui.files import to_open
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import NORMAL, PRIMARY, Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.flow import FlowLayout
from pcu_desk.ui.widgets.labels import MUTED, label
from pcu_desk.ui.workplace import sentence

_TITLE = QT_TRANSLATE_NOOP("about", "Updates")
_HOW = QT_TRANSLATE_NOOP(
    "about",
    "An update is a file, from a stick or a mail, with its signature beside it. It is checked before anything changes, "
    "and the vault is backed up first.",
)
_UNLOCK = QT_TRANSLATE_NOOP(
    "about", "Unlock to put an update in: the vault is backed up first. Until then a file can only be checked."
)
_OTHERS = QT_TRANSLATE_NOOP(
    "about", "Your role makes no backups, so an officer or a supervisor puts updates in. You can check a file."
)
_TRIAL = QT_TRANSLATE_NOOP(
    "about", "Updates of this build are signed with keys made for trials. Use it for trials alone."
)
_UPDATE = QT_TRANSLATE_NOOP("about", "Update from a file")
_CHECK = QT_TRANSLATE_NOOP("about", "Check an update file")
_BACK = QT_TRANSLATE_NOOP("about", "Back to version {version}")
_READY = QT_TRANSLATE_NOOP("about", "Version {version} starts next.")
_RESTART = QT_TRANSLATE_NOOP("about", "Lock and restart")
_BACK_TITLE = QT_TRANSLATE_NOOP("about", "Go back to version {version}?")
_BACK_WORDS = QT_TRANSLATE_NOOP(
    "about",
    "The desk locks, and that version starts. Vault and settings stay as they are. If a newer version has changed the "
    "vault's form, the older one says so and leaves it untouched; then update again.",
)
_STAY = QT_TRANSLATE_NOOP("about", "Stay with this version")
_GO_BACK = QT_TRANSLATE_NOOP("about", "Lock and go back")


class UpdatePanel(QWidget):
    """One sentence of what is so, then what can be done."""

    def __init__(self, place: AboutPlace) -> None:
        """Begin without knowing; `show_state` tells."""
        super().__init__()
        self.place, self.look = place, place.look
        self.state: UpdateState | None = None
        self.dialog: UpdateDialog | None = None
        look = self.look
        self.words, self.banner = label("", MUTED, wrap=True), Banner(look)
        self.update_button = Button(look, look.text(_UPDATE))
        self.back_button = Button(look, "", icon="undo")
        self.restart_button = Button(look, look.text(_RESTART), kind=PRIMARY)
        self.restart_button.clicked.connect(self.place.lock)
        self.update_button.clicked.connect(self._ask_file)
        self.back_button.clicked.connect(self._ask_back)
        self._lay_out()

    def show_state(self, state: UpdateState) -> None:
        """Show what can be done with the program here."""
        self.state, look = state, self.look
        self.words.setText(self._told(state))
        if state.trial_keys and state.keys:
            self.banner.say("warn", look.text(_TRIAL))
        self.update_button.set_word(look.text(_UPDATE if self.may else _CHECK))
        self.update_button.set_kind(PRIMARY if self.may else NORMAL)
        self.update_button.setVisible(state.keys)
        self.back_button.set_word(look.text(_BACK, version=state.before))
        self.back_button.setVisible(bool(state.before))
        self.restart_button.hide()

    @property
    def may(self) -> bool:
        """Whether an update can be put in here and now, by who is at the desk."""
        session, state = self.place.session, self.state
        return state is not None and state.refusal is None and session is not None and session.officer.may(May.BACK_UP)

    def look_at(self, file: Path) -> UpdateDialog:
        """Have an update file proven, and put in if that is wished."""
        self.dialog = UpdateDialog(self.place, self, file, may=self.may)
        self.dialog.applied.connect(self.show_ready)
        self.dialog.present()
        return self.dialog

    def show_ready(self, version: str) -> None:
        """Say which version starts next, and offer to start it."""
        self.banner.say("info", self.look.text(_READY, version=version))
        self.update_button.hide()
        self.back_button.hide()
        self.restart_button.show()

    def ask_back(self) -> Dialog | None:
        """Ask whether to go back to the version before."""
        if self.state is None or not self.state.before:
            return None
        look = self.look
        title = look.text(_BACK_TITLE, version=self.state.before)
        dialog = Dialog(look, self, title, look.text(_BACK_WORDS))
        dialog.add_buttons(look.text(_STAY), look.text(_GO_BACK), lambda: self._go_back(dialog))
        dialog.present()
        return dialog

    def _told(self, state: UpdateState) -> str:
        if state.refusal is not None:
            return sentence(self.look, state.refusal)
        if self.place.session is None:
            return self.look.text(_UNLOCK)
        return self.look.text(_HOW if self.may else _OTHERS)

    def _go_back(self, dialog: Dialog) -> None:
        def went(_version: str) -> None:
            dialog.accept()
            self.place.lock()

        def refused(error: Exception) -> None:
            dialog.act_button.setEnabled(True)
            dialog.banner.say("danger", sentence(self.look, error))

        dialog.act_button.setEnabled(False)
        updates = self.place.desk.updates
        self.place.tasks.read(lambda: updates().back(), then=went, failed=refused, owner=dialog)

    def _ask_back(self) -> None:
        self.ask_back()

    def _ask_file(self) -> None:
        dialog = to_open(self.look, self, self.look.text(_UPDATE), f"PCU Desk (*{SUFFIX})")
        dialog.fileSelected.connect(lambda path: self.look_at(Path(path)))
        dialog.open()

    def _lay_out(self) -> None:
        column = titled(self, self.look.text(_TITLE))
        column.addWidget(self.words)
        column.addWidget(self.banner)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.update_button, self.restart_button, self.back_button):
            flow.addWidget(button)
            button.hide()
        column.addWidget(buttons)
