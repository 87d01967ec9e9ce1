"""The login page: who, passphrase, and what can be said of a vault that does not open; it knows no key."""

from __future__ import annotations

from math import ceil
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from pcu_desk import __version__
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.login.names import NameList
from pcu_desk.ui.login.wall import Wall
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, QUIET, Button
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, TITLE, label
from pcu_desk.ui.widgets.line import Line

if TYPE_CHECKING:
    from pcu_desk.domain.ports import VaultCard

_UNLOCK = QT_TRANSLATE_NOOP("login", "Unlock")
_UNLOCKING = QT_TRANSLATE_NOOP("login", "Unlocking")
_WHO = QT_TRANSLATE_NOOP("login", "Who are you?")
_PASSPHRASE = QT_TRANSLATE_NOOP("login", "Passphrase")
_SHOW = QT_TRANSLATE_NOOP("login", "Show")
_HIDE = QT_TRANSLATE_NOOP("login", "Hide")
_KEYBOARD = QT_TRANSLATE_NOOP("login", "Keyboard is {language}.")
_DAY = QT_TRANSLATE_NOOP("login", "Day")
_NIGHT = QT_TRANSLATE_NOOP("login", "Night")
_WAIT = QT_TRANSLATE_NOOP("login", "Wait %n s, then try again. Nothing is lost.")
_VERSION = QT_TRANSLATE_NOOP("login", "Version {version}")
_DEMO = QT_TRANSLATE_NOOP("login", "Version {version}, training data")
_KEPT = QT_TRANSLATE_NOOP("login", "Your drafts are kept in the vault.")
_NO_VAULT = QT_TRANSLATE_NOOP("login", "There is no vault here yet")
_NO_VAULT_WORDS = QT_TRANSLATE_NOOP("login", "Set one up for your unit, or start the program with another folder.")
_RESTORE = QT_TRANSLATE_NOOP("login", "Restore from a backup")
_SET_UP = QT_TRANSLATE_NOOP("login", "Set up a vault")
_SHUT = QT_TRANSLATE_NOOP("login", "This vault does not open")
_AGAIN = QT_TRANSLATE_NOOP("login", "Try again")
_BROUGHT = QT_TRANSLATE_NOOP("login", "{file} waits: it is looked at once the vault is open.")
_WAITING = QT_TRANSLATE_NOOP("login", "%n waiting: unlock to send.")
_RECOVERY = QT_TRANSLATE_NOOP("login", "Recovery code")
_PASSPHRASE_ONLY = QT_TRANSLATE_NOOP("login", "Passphrase only: no keyring guards a second part.")
_FORM_WIDTH = 480
_KEYBOARD_MS = 500


class LoginPage(QWidget):
    """Emits what was typed; the window unlocks and tells the page how it went."""

    unlock_wanted = Signal(str, str)
    language_wanted = Signal()
    theme_wanted = Signal()
    set_up_wanted = Signal()
    recovery_wanted = Signal(object, str)
    again_wanted = Signal()
    restore_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make the page with nothing known of the vault."""
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "page")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.wall = Wall(look)
        row.addWidget(self.wall, 35)
        side = QVBoxLayout()
        side.setContentsMargins(16, 16, 16, 16)
        row.addLayout(side, 65)
        side.addLayout(self._top())
        side.addSpacing(6)
        self.note = Banner(look)
        side.addWidget(self.note)
        self.brought = Banner(look)
        side.addWidget(self.brought)
        side.addStretch(3)
        self._form = QFrame()
        self._form.setFixedWidth(_FORM_WIDTH)
        self._column = QVBoxLayout(self._form)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        middle = QHBoxLayout()  # an alignment would keep the form from growing with words that wrap
        middle.addStretch(1)
        middle.addWidget(self._form)
        middle.addStretch(1)
        side.addLayout(middle)
        side.addStretch(4)
        self.version = Button(look, look.text(_VERSION, version=__version__), kind=QUIET)
        self.version.clicked.connect(self.about_wanted)
        side.addWidget(self.version, 0, Qt.AlignmentFlag.AlignHCenter)
        self.names: NameList | None = None
        self._wait = QTimer(self, interval=1000)
        self._wait.timeout.connect(self._count_down)
        self._left, self._trying = 0, False
        self._until: dict[str, float] = {}

    def show_card(self, card: VaultCard, waiting: int = 0, user: str = "") -> None:
        """Show who can unlock this vault."""
        self._card, self._waiting = card, waiting
        self._until = {name.user: monotonic() + name.wait for name in card.users}
        self.version.set_word(self._look.text(_DEMO if card.training else _VERSION, version=__version__))
        self._clear()
        look = self._look
        self._column.addWidget(label(look.text(_UNLOCK), TITLE))
        self._column.addWidget(label(look.text(_KEPT), MUTED))
        self._column.addSpacing(8)
        self._column.addWidget(self._who(card, user))
        self._column.addSpacing(8)
        self._add_passphrase()
        self._add_buttons()
        self._show_wall()
        self._look_at_person()
        QTimer.singleShot(0, self.passphrase, self._to_passphrase)

    def show_waiting(self, waiting: int) -> None:
        """Say how many messages wait for the unlocking, none when they leave by themselves."""
        if self.names is not None and waiting != self._waiting:
            self._waiting = waiting
            self._show_wall()

    def show_courier(self, name: str) -> None:
        """Say that a courier file waits for the unlocking, by its name."""
        self.brought.say("info", self._look.text(_BROUGHT, file=name))

    def show_no_vault(self) -> None:
        """Offer to set a vault up."""
        self._clear()
        look = self._look
        self._column.addWidget(label(look.text(_NO_VAULT), TITLE, wrap=True))
        self._column.addWidget(label(look.text(_NO_VAULT_WORDS), MUTED, wrap=True))
        button = Button(look, look.text(_SET_UP), icon="add", kind=PRIMARY)
        button.clicked.connect(self.set_up_wanted)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        restore = Button(look, look.text(_RESTORE), icon="backup")
        restore.clicked.connect(self.restore_wanted)
        self._column.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeading)
        button.setFocus()

    def show_shut(self, words: str) -> None:
        """Say why the vault does not open: a foreign file, a cut one, or another program holds it."""
        self._clear()
        look = self._look
        self._column.addWidget(label(look.text(_SHUT), TITLE, wrap=True))
        banner = Banner(look)
        self._column.addWidget(banner)
        banner.say("danger", words)
        button = Button(look, look.text(_AGAIN), icon="undo")
        button.clicked.connect(self.again_wanted)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        button.setFocus()

    def failed(self, words: str) -> None:
        """Say why unlocking was refused; the passphrase is asked again."""
        self._busy(busy=False)
        self._say(words, "danger")
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def wait(self, card: VaultCard) -> None:
        """Count down the time until the person who is chosen may try a passphrase again."""
        now = monotonic()
        self._until = {name.user: now + name.wait for name in card.users}
        self._wait_for_person()

    def _look_at_person(self) -> None:
        self._show_wall()
        self._wait_for_person()

    def _wait_for_person(self) -> None:
        who = self.names.chosen() if self.names is not None else None
        self._left = ceil(max(self._until.get(who.user if who else "", 0.0) - monotonic(), 0.0))
        if self._left > 0:
            self._wait.start()
            self._count_down(first=True)
        elif self._wait.isActive():
            self._count_down(first=True)

    def words(self) -> str:
        """Return what stands below the passphrase."""
        return self.below.text()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
            elif (layout := item.layout()) is not None:
                _clear_layout(layout)
        self.names = None

    def _top(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.language = Button(look, look.catalog.name, icon="language")
        self.language.clicked.connect(self.language_wanted)
        dark = look.theme.dark
        self.theme = Button(look, look.text(_DAY if dark else _NIGHT), icon="sun" if dark else "moon")
        self.theme.clicked.connect(self.theme_wanted)
        row.addWidget(self.language)
        row.addWidget(self.theme)
        return row

    def _who(self, card: VaultCard, user: str) -> QFrame:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = label(self._look.text(_WHO), CAPTION)
        head.setContentsMargins(12, 8, 12, 8)
        column.addWidget(head)
        self.names = NameList(self._look, card.users)
        self.names.setAccessibleName(self._look.text(_WHO))
        self.names.choose(user)
        self.names.settled.connect(self._to_passphrase)
        self.names.changed.connect(self._look_at_person)
        column.addWidget(self.names)
        return panel

    def _add_passphrase(self) -> None:
        look = self._look
        self._column.addWidget(label(look.text(_PASSPHRASE), CAPTION))
        box = QFrame()
        box.setObjectName("passphrase")
        colours = look.theme.colours
        box.setStyleSheet(
            f"#passphrase {{ background: {colours['field']}; border: 1px solid {colours['field-border']};"
            " border-radius: 3px; }"
        )
        box.setProperty("ring_host", True)
        box.setFixedHeight(look.theme.heights["identifier_field"])
        row = QHBoxLayout(box)
        row.setContentsMargins(direction.margins(10, 0, 4, 0))
        row.setSpacing(8)
        icon = QLabel()
        icon.setPixmap(look.pixmap("lock", 18, "text"))
        self.passphrase = Line(code=True)
        self.passphrase.setProperty("kind", "bare")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(look.text(_PASSPHRASE))
        self.passphrase.returnPressed.connect(self._unlock)
        self.passphrase.textEdited.connect(lambda _text: self._say_keyboard())
        self.show_button = Button(look, look.text(_SHOW), kind=QUIET)
        self.show_button.clicked.connect(self._toggle)
        for widget in (icon, self.passphrase, self.show_button):
            row.addWidget(widget)
        self._column.addWidget(box)
        self.below = label("", CAPTION, wrap=True)
        self.below.setMinimumHeight(18)
        self._column.addWidget(self.below)
        watch = QTimer(box, interval=_KEYBOARD_MS)
        watch.timeout.connect(self._say_keyboard)
        watch.start()
        self._said = ""
        self._say_keyboard()

    def _add_buttons(self) -> None:
        self.unlock = Button(self._look, self._look.text(_UNLOCK), kind=PRIMARY, key="Enter")
        self.unlock.clicked.connect(self._unlock)
        self.recovery = Button(self._look, self._look.text(_RECOVERY), kind=QUIET)
        self.recovery.clicked.connect(self._recover)
        row = QHBoxLayout()
        row.addWidget(self.unlock)
        row.addStretch(1)
        row.addWidget(self.recovery)
        self._column.addLayout(row)

    def _show_wall(self) -> None:
        """Show on the wall what is known of the vault, and of the way in of the person who is chosen."""
        card, look = self._card, self._look
        who = self.names.chosen() if self.names is not None else None
        notes = [("queued", look.catalog.plural(_WAITING, self._waiting))] if self._waiting else []
        if who is not None and not who.keyring:
            notes.append(("keyboard", look.text(_PASSPHRASE_ONLY)))
        self.wall.show_unit(card.unit_code, tuple(dict.fromkeys(card.unit_names.values())), tuple(notes))

    def _recover(self) -> None:
        who = self.names.chosen() if self.names is not None else None
        if who is not None and not self._trying:
            self.recovery_wanted.emit(self._card, who.user)

    def _unlock(self) -> None:
        who = self.names.chosen() if self.names is not None else None
        if who is None or self._left > 0 or not self.passphrase.text() or not self.unlock.isEnabled():
            return
        self._busy(busy=True)
        self.unlock_wanted.emit(who.user, self.passphrase.text())

    def _busy(self, *, busy: bool) -> None:
        self._trying = busy
        self.unlock.setEnabled(not busy)
        self.unlock.set_word(self._look.text(_UNLOCKING if busy else _UNLOCK))

    def _to_passphrase(self) -> None:
        self.passphrase.setFocus()

    def _toggle(self) -> None:
        hidden = self.passphrase.echoMode() == QLineEdit.EchoMode.Password
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self.show_button.set_word(self._look.text(_HIDE if hidden else _SHOW))
        self.passphrase.setFocus()

    def _count_down(self, *, first: bool = False) -> None:
        self._left -= 0 if first else 1
        self.unlock.setEnabled(self._left <= 0)
        if self._left > 0:
            self._say(self._look.catalog.plural(_WAIT, self._left), "danger")
        else:
            self._wait.stop()
            self._said = ""
            self._say_keyboard()

    def _say(self, words: str, kind: str) -> None:
        self._said = words
        self.below.setText(words)
        self.below.setProperty("kind", kind)
        self.below.style().unpolish(self.below)
        self.below.style().polish(self.below)

    def _say_keyboard(self) -> None:
        locale = QGuiApplication.inputMethod().locale()
        if locale.language() == QLocale.Language.C or (self._said and not self.passphrase.text()):
            return
        words = self._look.text(_KEYBOARD, language=locale.nativeLanguageName())
        if words != self._said:
            latin = locale.script() == QLocale.Script.LatinScript
            self._say(words, CAPTION if latin else "warn")


def _clear_layout(layout: object) -> None:
    take = getattr(layout, "takeAt", None)
    while take is not None and (item := take(0)) is not None:
        if item.widget() is not None:
            item.widget().deleteLater()
