"""The line's own settings: the hub's address, the proxy, a file of certificates; and a try that touches no message."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.directory_view import DirectoryView
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.line_trial import LineTrial, hub_address
from pcu_desk.domain.proxy import NONE, SCRIPT, SYSTEM, ProxyChoice
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.files import to_open
from pcu_desk.ui.shell.line_words import WAYS_OUT
from pcu_desk.ui.tasks import Work
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, QUIET, Button
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, STRONG, TABLE, Elided, frame, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.workplace import Workplace, sentence

_LINE = QT_TRANSLATE_NOOP("line_settings", "Line to the hub")
_WORDS = QT_TRANSLATE_NOOP(
    "line_settings", "For this account of the computer. A change counts at once; what waits to leave stays as it is."
)
_HUB = QT_TRANSLATE_NOOP("line_settings", "Address of the hub")
_HUB_HINT = QT_TRANSLATE_NOOP("line_settings", "Empty: the one in the directory, {url}")
_HUB_NONE = QT_TRANSLATE_NOOP("line_settings", "Empty: the one in the directory, once there is one")
_PROXY = QT_TRANSLATE_NOOP("line_settings", "Proxy")
_ADDRESS, _SCRIPT = "address", "script"
_WAYS = (
    (SYSTEM, QT_TRANSLATE_NOOP("line_settings", "As the system says")),
    (NONE, QT_TRANSLATE_NOOP("line_settings", "None")),
    (_ADDRESS, QT_TRANSLATE_NOOP("line_settings", "Address")),
    (_SCRIPT, QT_TRANSLATE_NOOP("line_settings", "Script")),
)
_PROXY_ADDRESS = QT_TRANSLATE_NOOP("line_settings", "Address of the proxy")
_PROXY_HINT = QT_TRANSLATE_NOOP("line_settings", "Such as proxy.example:3128; with a name: name@proxy.example:3128")
_PROXY_SCRIPT = QT_TRANSLATE_NOOP("line_settings", "Address of the script")
_SCRIPT_HINT = QT_TRANSLATE_NOOP("line_settings", "Such as http://proxy.example/proxy.pac")
_PASSWORD = QT_TRANSLATE_NOOP("line_settings", "Password at the proxy")
_PASSWORD_HINT = QT_TRANSLATE_NOOP("line_settings", "Kept by the keyring of this account, in no file")
_PASSWORD_KEPT = QT_TRANSLATE_NOOP("line_settings", "The password is kept by the keyring of this account.")
_PASSWORD_RUN = QT_TRANSLATE_NOOP("line_settings", "There is no keyring here: it is asked for again at the next start.")
_CERTIFICATES = QT_TRANSLATE_NOOP("line_settings", "Certificates of the office")
_CERTIFICATES_HINT = QT_TRANSLATE_NOOP(
    "line_settings", "Only when the network's own certificate is not in the system: a PEM file from its administrator."
)
_NO_FILE = QT_TRANSLATE_NOOP("line_settings", "The system's alone")
_CHOOSE = QT_TRANSLATE_NOOP("line_settings", "Choose a file…")
_TAKE_AWAY = QT_TRANSLATE_NOOP("line_settings", "Use the system's alone")
_TRY = QT_TRANSLATE_NOOP("line_settings", "Try the line")
_TRY_WORDS = QT_TRANSLATE_NOOP("line_settings", "Greets the hub and sends nothing else: no message leaves or comes.")
_TRYING = QT_TRANSLATE_NOOP("line_settings", "Calling the hub…")
_REACHED = QT_TRANSLATE_NOOP("line_settings", "{url} answered, and its signature holds.")
_NOT_REACHED = QT_TRANSLATE_NOOP("line_settings", "{url} was not reached")
_BY_PROXY = QT_TRANSLATE_NOOP("line_settings", "The way went through {proxy}.")
_CLOCK = QT_TRANSLATE_NOOP("line_settings", "Its clock differs from this one by %n second(s).")
HUB_URL, PROXY, CA_FILE = "hub_url", "proxy", "ca_file"
_DANGER = frozenset((LineReason.TRUST, LineReason.CERTIFICATE_TIME, LineReason.REVOKED, LineReason.FORKED))


class LinePanel(QScrollArea):
    """Four settings that are kept when their field is left, and one button."""

    def __init__(self, place: Workplace) -> None:
        """Show the settings as they are, and ask which address the directory names."""
        super().__init__()
        self.place, self.look = place, place.look
        self.work: Work | None = None
        look = self.look
        self.hub, self.way, self.proxy, self.password = Line(code=True), Choice(look), Line(code=True), Line(code=True)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.file, self.banner = Elided("", TABLE), Banner(look)
        self.choose = Button(look, look.text(_CHOOSE))
        self.away = Button(look, look.text(_TAKE_AWAY), kind=QUIET)
        self.go = Button(look, look.text(_TRY), icon="online", kind=PRIMARY)
        self.hub_field = Field(look, look.text(_HUB), self.hub, look.text(_HUB_NONE))
        self.proxy_field = Field(look, look.text(_PROXY_ADDRESS), self.proxy, look.text(_PROXY_HINT))
        self.password_field = Field(look, look.text(_PASSWORD), self.password, look.text(_PASSWORD_HINT))
        self._lay_out()
        self._show()
        self._connect()
        self._ask_directory()

    def take_focus(self) -> None:
        """Begin with the try: it tells which setting is wrong."""
        self.go.setFocus()

    def set_file(self, path: str) -> None:
        """Keep a file of certificates, "" for none."""
        self._keep(CA_FILE, path)
        self._show()

    def _show(self) -> None:
        settings = self.place.settings
        self.hub.setText(settings.get(HUB_URL))
        choice = _choice(settings.get(PROXY))
        way = _SCRIPT if choice.script else _ADDRESS if choice.named else choice.text
        self.way.setCurrentIndex(max(self.way.findData(way), 0))
        self.proxy.setText(choice.script or (choice.text if choice.named else ""))
        chosen = settings.get(CA_FILE)
        self.file.set_words(chosen or self.look.text(_NO_FILE))
        self.away.setVisible(bool(chosen))
        self._show_way()

    def _show_way(self) -> None:
        look, way = self.look, self.way.currentData()
        self.proxy_field.setVisible(way in {_ADDRESS, _SCRIPT})
        self.proxy_field.set_label(look.text(_PROXY_SCRIPT if way == _SCRIPT else _PROXY_ADDRESS))
        self.proxy_field.set_hint(look.text(_SCRIPT_HINT if way == _SCRIPT else _PROXY_HINT))
        named = way == _ADDRESS and bool(_choice(self.place.settings.get(PROXY)).user)
        self.password_field.setVisible(named and self.place.line is not None)

    def _choose_way(self) -> None:
        way = str(self.way.currentData())
        if way in {SYSTEM, NONE}:
            self.proxy.clear()
            self._keep(PROXY, way)
        self._show_way()
        if way in {_ADDRESS, _SCRIPT}:
            self.proxy.setFocus()

    def _keep_proxy(self) -> None:
        typed, script = self.proxy.text().strip(), self.way.currentData() == _SCRIPT
        if not typed:
            self.proxy_field.set_fault("")
            return
        try:
            choice = ProxyChoice.parse(f"{SCRIPT}{typed}" if script else typed)
        except UserError as error:
            self.proxy_field.set_fault(sentence(self.look, error))
            return
        self.proxy_field.set_fault("")
        self._keep(PROXY, choice.text)
        if choice.password:  # it was typed within the address, and belongs into no settings
            self.proxy.setText(choice.text)
            self._give_password(choice.password)
        self._show_way()

    def _keep_password(self) -> None:
        if self.password.text():
            self._give_password(self.password.text())

    def _give_password(self, password: str) -> None:
        line = self.place.line
        if line is None:
            return
        self.password.clear()

        def kept(in_keyring: bool) -> None:
            self.password_field.set_hint(self.look.text(_PASSWORD_KEPT if in_keyring else _PASSWORD_RUN))
            self.place.notices.line_changed.emit()

        self.place.tasks.work(
            lambda _progress: line.keep_password(password), then=kept, failed=self._say_error, owner=self
        )

    def _keep_hub(self) -> None:
        try:
            address = hub_address(self.hub.text())
        except UserError as error:
            self.hub_field.set_fault(sentence(self.look, error))
            return
        self.hub_field.set_fault("")
        self._keep(HUB_URL, address)

    def _keep(self, key: str, value: str) -> None:
        if self.place.settings.get(key) == value:
            return
        try:
            self.place.settings.put(key, value)
        except Exception as error:  # noqa: BLE001 - a choice that can't be kept is told, not fatal
            self._say_error(error)
            return
        if self.work is None:
            self.banner.clear()  # what a try told was of the settings before
        self.place.notices.line_changed.emit()

    def try_line(self) -> None:
        """Greet the hub with the settings as they are; a second press waits for the first."""
        line, tasks, session = self.place.line, self.place.tasks, self.place.session
        if self.work is not None or line is None:
            return
        self.banner.say("info", self.look.text(_TRYING))
        self.work = tasks.work(
            lambda _progress: line.try_line(session, tasks.write_blocking),
            then=self._tried,
            failed=self._say_error,
            owner=self,
        )
        self.work.finished.connect(self._ended)

    def _tried(self, trial: LineTrial) -> None:
        look = self.look
        told = [look.text(_BY_PROXY, proxy=trial.proxy)] if trial.proxy else []
        if trial.reason is None:
            if trial.seconds:
                told.append(look.catalog.plural(_CLOCK, abs(trial.seconds)))
            self.banner.say("ok", " ".join(told), head=look.text(_REACHED, url=trial.url))
            return
        way = WAYS_OUT.get(trial.reason)
        told.append(look.catalog.label(trial.reason))
        if way is not None and way.words is not None:
            told.append(look.text(way.words))
        tone = "danger" if trial.reason in _DANGER else "warn"
        self.banner.say(tone, " ".join(told), head=look.text(_NOT_REACHED, url=trial.url))

    def _ended(self) -> None:
        self.work = None

    def _say_error(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))

    def _ask_directory(self) -> None:
        session = self.place.session

        def ask() -> DirectoryView | None:  # on the reader: what it needs of the exchange is heavy
            return session.directories.view()

        self.place.tasks.read(ask, then=self._show_directory, owner=self, key="line-directory")

    def _show_directory(self, view: DirectoryView | None) -> None:
        look = self.look
        self.hub_field.set_hint(look.text(_HUB_HINT, url=view.hub.url) if view is not None else look.text(_HUB_NONE))

    def _ask_file(self) -> None:
        dialog = to_open(self.look, self, self.look.text(_CHOOSE), "PEM (*.pem *.crt *.cer)", "(*)")
        dialog.fileSelected.connect(lambda path: self.set_file(str(Path(path))))
        dialog.open()

    def _connect(self) -> None:
        self.hub.editingFinished.connect(self._keep_hub)
        self.way.activated.connect(lambda _index: self._choose_way())
        self.proxy.editingFinished.connect(self._keep_proxy)
        self.password.editingFinished.connect(self._keep_password)
        self.choose.clicked.connect(self._ask_file)
        self.away.clicked.connect(lambda: self.set_file(""))
        self.go.clicked.connect(self.try_line)

    def _lay_out(self) -> None:
        look = self.look
        for value, words in _WAYS:
            self.way.addItem(look.text(words), value)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        panel = frame("panel")
        form = QVBoxLayout(panel)
        form.setContentsMargins(16, 12, 16, 16)
        form.setSpacing(12)
        form.addWidget(label(look.text(_LINE), STRONG))
        form.addWidget(label(look.text(_WORDS), MUTED, wrap=True))
        hub = QHBoxLayout()
        hub.addWidget(self.hub_field, 2, Qt.AlignmentFlag.AlignTop)
        hub.addStretch(1)
        form.addLayout(hub)
        form.addLayout(self._proxy_row())
        form.addWidget(label(look.text(_CERTIFICATES), CAPTION))
        form.addLayout(_row(self.choose, self.away, self.file))
        form.addWidget(label(look.text(_CERTIFICATES_HINT), CAPTION, wrap=True))
        form.addWidget(self.banner)
        form.addLayout(_row(self.go, label(look.text(_TRY_WORDS), CAPTION, wrap=True)))
        column.addWidget(panel)
        column.addStretch(1)
        self.setWidget(inside)

    def _proxy_row(self) -> QHBoxLayout:
        self.way.setMinimumWidth(self.look.theme.widths["field_medium"])
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(Field(self.look, self.look.text(_PROXY), self.way), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.proxy_field, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.password_field, 2, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        return row


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Return a row whose last widget takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget, 1 if widget is widgets[-1] else 0)
    return row


def _choice(kept: str) -> ProxyChoice:
    """Return the choice that settings keep; what another version wrote there counts as the system's."""
    try:
        return ProxyChoice.parse(kept)
    except UserError:
        return ProxyChoice()
