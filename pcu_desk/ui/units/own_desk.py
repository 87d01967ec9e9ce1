"""This desk's way into the exchange: its state, its request with the fingerprint and QR code, its keys, the hub."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.directory_view import DirectoryView, Enrolment, OwnDesk, WrittenRequest
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.files import to_save
from pcu_desk.ui.units import paper, words
from pcu_desk.ui.units.qr import QrCode
from pcu_desk.ui.units.unit_view import code_label, facts_grid, titled
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import NORMAL, PRIMARY, Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.fingerprint import fingerprint_label
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, TABLE, label
from pcu_desk.ui.widgets.pill import Pill
from pcu_desk.ui.widgets.scrolled import scrolled
from pcu_desk.ui.workplace import Workplace, sentence

if TYPE_CHECKING:
    from pcu_desk.services.keys import AgreementKey

_STATE = QT_TRANSLATE_NOOP("units_page", "Enrolment of this desk")
_STEPS = (
    QT_TRANSLATE_NOOP("units_page", "1. Write the request to a file and have it brought to the administrator."),
    QT_TRANSLATE_NOOP(
        "units_page", "2. Read the fingerprint to him by telephone, or hand over the page with its code."
    ),
    QT_TRANSLATE_NOOP("units_page", "3. Take in the directory that he sends back, and compare its fingerprint by ear."),
)
_WRITE = QT_TRANSLATE_NOOP("units_page", "Write the request…")
_AGAIN = QT_TRANSLATE_NOOP("units_page", "Write the request again…")
_READ_OUT = QT_TRANSLATE_NOOP("units_page", "Read this fingerprint to the administrator")
_WRITTEN = QT_TRANSLATE_NOOP("units_page", "Request written on {date}")
_QR = QT_TRANSLATE_NOOP("units_page", "QR code of the fingerprint")
_PRINT = QT_TRANSLATE_NOOP("units_page", "Print the page")
_SAVE = QT_TRANSLATE_NOOP("units_page", "Save the page…")
_SAVED = QT_TRANSLATE_NOOP("units_page", "The page is in {file}.")
_IN_FILE = QT_TRANSLATE_NOOP("units_page", "The request is in {file}. Its fingerprint stands below.")
_SUPERVISOR = QT_TRANSLATE_NOOP(
    "units_page", "A supervisor of this unit writes the request and takes in the first directory."
)
_KEYS = QT_TRANSLATE_NOOP("units_page", "Keys of this desk")
_DESK = QT_TRANSLATE_NOOP("units_page", "Desk")
_ID = QT_TRANSLATE_NOOP("units_page", "Id")
_FINGERPRINT = QT_TRANSLATE_NOOP("units_page", "Fingerprint")
_AGREEMENT = QT_TRANSLATE_NOOP("units_page", "Messages are sealed for")
_DUE = QT_TRANSLATE_NOOP("units_page", "The desk changes it by itself, at the latest on {date}.")
_CHANGE = QT_TRANSLATE_NOOP("units_page", "Change the key now…")
_CHANGE_TITLE = QT_TRANSLATE_NOOP("units_page", "Change the key of this desk now?")
_CHANGE_WORDS = QT_TRANSLATE_NOOP(
    "units_page",
    "The desk makes a new key and signs for it; the next contact with the hub hands it to the other desks. Until they "
    "have it they go on with the old one, which stays here and opens what was sealed for it. Do so when a copy of "
    "this vault may be in other hands.",
)
_CHANGE_VERB = QT_TRANSLATE_NOOP("units_page", "Change the key")
_NOT_YET = QT_TRANSLATE_NOOP("units_page", "Not yet")
_CHANGED = QT_TRANSLATE_NOOP("units_page", "Key no. {number} is in use. The next contact with the hub hands it on.")
_DIRECTORY = QT_TRANSLATE_NOOP("units_page", "Directory and hub")
_VERSION = QT_TRANSLATE_NOOP("units_page", "Directory")
_ROOT = QT_TRANSLATE_NOOP("units_page", "Its fingerprint")
_HUB = QT_TRANSLATE_NOOP("units_page", "Hub")
_ADDRESS = QT_TRANSLATE_NOOP("units_page", "Address")
_HUB_KEY = QT_TRANSLATE_NOOP("units_page", "Fingerprint of the hub")
_KIND = "json"


class OwnDeskPanel(QWidget):
    """Shows how the desk stands; the acts of enrolment are a supervisor's."""

    def __init__(self, place: Workplace, changed: Callable[[], None]) -> None:
        """Take who is told that a request was written or a key changed."""
        super().__init__()
        self.place, self.look, self._told = place, place.look, changed
        self.own: OwnDesk | None = None
        self._view: DirectoryView | None = None
        self.setProperty("kind", "page")
        self.banner = Banner(self.look)
        self.acts: dict[str, Button] = {}
        self.qr: QrCode | None = None
        self._area = scrolled()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self._area, 1)

    def show_desk(self, own: OwnDesk, view: DirectoryView | None) -> None:
        """Show the desk as it stands now."""
        if (own, view) == (self.own, self._view):
            return
        self.own, self._view, self.acts = own, view, {}
        inside = QWidget()
        inside.setProperty("kind", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        column.addWidget(self._enrolment(own))
        column.addWidget(self._keys(own))
        if view is not None:
            column.addWidget(self._directory(view))
        column.addStretch(1)
        self._area.setWidget(inside)

    def take_focus(self) -> None:
        """Begin with the first act there is."""
        for button in self.acts.values():
            button.setFocus()
            return
        self.setFocus()

    def write_to(self, path: Path) -> None:
        """Write the request to a file that the supervisor named."""
        directories = self.place.session.directories

        def written(request: WrittenRequest) -> None:
            del request
            self.banner.say("ok", self.look.text(_IN_FILE, file=path.name))
            self._told()

        self.place.tasks.write(
            lambda: directories.write_request(path), then=written, failed=self._say_error, owner=self
        )

    def save_page(self, path: Path, why_not: str) -> None:
        """Tell where the page lies, or why it does not."""
        words_said = why_not or self.look.text(_SAVED, file=path.name)
        self.banner.say("danger" if why_not else "ok", words_said)

    def sheet(self) -> paper.Sheet | None:
        """Return the page to read out, None before a request was written."""
        own = self.own
        if own is None or not own.request_fingerprint:
            return None
        at = own.requested or Moment.now()
        return paper.Sheet(own.unit, own.letter, own.request_fingerprint, qr_text(own), at)

    def _enrolment(self, own: OwnDesk) -> QWidget:
        look = self.look
        panel, column = titled(look.text(_STATE))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Pill(look, words.own_state(look, own)), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(label(look.text(words.OWN_WORDS[own.state]), TABLE, wrap=True), 1)
        column.addLayout(head)
        asks = own.state is not Enrolment.ENROLLED
        if not self.place.session.officer.may(May.MANAGE):
            column.addWidget(label(look.text(_SUPERVISOR), CAPTION))
            return panel
        if asks:
            for step in _STEPS:
                column.addWidget(label(look.text(step), MUTED, wrap=True))
        if own.request_fingerprint and asks:
            column.addLayout(self._request(own))
        column.addLayout(self._buttons(own, asks=asks))
        return panel

    def _request(self, own: OwnDesk) -> QHBoxLayout:
        """The fingerprint, large, and its code."""
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(24)
        side = QVBoxLayout()
        side.setSpacing(6)
        side.addStretch(1)
        side.addWidget(label(look.text(_READ_OUT), CAPTION))
        self.spoken = fingerprint_label(look, own.request_fingerprint, step="figure", in_line=4)
        side.addWidget(self.spoken)
        if own.requested is not None:
            side.addWidget(label(look.text(_WRITTEN, date=look.catalog.moment(own.requested)), CAPTION))
        side.addStretch(1)
        self.qr = QrCode(look.text(_QR))
        self.qr.set_text(qr_text(own))
        row.addWidget(self.qr)
        row.addLayout(side, 1)
        return row

    def _buttons(self, own: OwnDesk, *, asks: bool) -> QHBoxLayout:
        written = bool(own.request_fingerprint)
        word = self.look.text(_AGAIN if written or not asks else _WRITE)
        kind = PRIMARY if asks and not written else NORMAL
        acts = [("write", Button(self.look, word, icon="signature", kind=kind), self._ask_request)]
        if written and asks:
            acts.append(("print", Button(self.look, self.look.text(_PRINT), icon="print"), self._print))
            acts.append(("save", Button(self.look, self.look.text(_SAVE), icon="download"), self._ask_page))
        row = QHBoxLayout()
        row.setSpacing(8)
        for key, button, act in acts:
            self.acts[key] = button
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _keys(self, own: OwnDesk) -> QWidget:
        look = self.look
        panel, column = titled(look.text(_KEYS))
        facts: tuple[tuple[str, QWidget], ...] = (
            (look.text(_DESK), label(look.joined(" · ", own.unit, own.letter), TABLE)),
            (look.text(_ID), code_label(look, own.device)),
            (look.text(_FINGERPRINT), fingerprint_label(look, own.fingerprint)),
            (look.text(_AGREEMENT), label(words.key_words(look, own.key_number, own.key_since), TABLE, wrap=True)),
        )
        column.addLayout(facts_grid(facts))
        if own.state is not Enrolment.ENROLLED:
            return panel
        due = look.text(_DUE, date=words.day(look, own.key_due)) if own.key_due is not None else ""
        row = QHBoxLayout()
        row.setSpacing(12)
        if self.place.session.officer.may(May.MANAGE):
            button = self.acts["rotate"] = Button(look, look.text(_CHANGE), icon="lock")
            button.clicked.connect(self.ask_key)
            row.addWidget(button)
        row.addWidget(label(due, CAPTION, wrap=True), 1)
        column.addLayout(row)
        return panel

    def ask_key(self) -> Dialog:
        """Ask whether the key is to be changed now."""
        look, keys = self.look, self.place.session.keys
        dialog = Dialog(look, self, look.text(_CHANGE_TITLE), look.text(_CHANGE_WORDS))

        def changed(key: AgreementKey) -> None:
            self.banner.say("ok", look.text(_CHANGED, number=key.number))
            self._told()

        def change() -> None:
            dialog.accept()
            self.place.tasks.write(keys.rotate, then=changed, failed=self._say_error, owner=self)

        dialog.add_buttons(look.text(_NOT_YET), look.text(_CHANGE_VERB), change)
        dialog.present()
        dialog.safe_button.setFocus()
        return dialog

    def _directory(self, view: DirectoryView) -> QWidget:
        look = self.look
        panel, column = titled(look.text(_DIRECTORY))
        told = QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(label(words.summary(look, view), TABLE))
        row.addWidget(Pill(look, words.freshness(look, view)))
        row.addStretch(1)
        facts: tuple[tuple[str, QWidget], ...] = (
            (look.text(_VERSION), told),
            (look.text(_ROOT), fingerprint_label(look, view.root_fingerprint)),
            (look.text(_HUB), code_label(look, view.hub.id)),
            (look.text(_ADDRESS), code_label(look, view.hub.url)),
            (look.text(_HUB_KEY), fingerprint_label(look, view.hub.fingerprint)),
        )
        column.addLayout(facts_grid(facts))
        return panel

    def _ask_request(self) -> None:
        if self.own is None:
            return
        name = f"request-{self.own.unit.lower()}-{self.own.letter.lower()}.{_KIND}"
        dialog = to_save(self.look, self, self.look.text(_WRITE), name, _KIND)
        dialog.fileSelected.connect(lambda path: self.write_to(Path(path)))
        dialog.open()

    def _print(self) -> None:
        if (sheet := self.sheet()) is not None:
            paper.ask_printer(self, self.look, sheet)

    def _ask_page(self) -> None:
        if (sheet := self.sheet()) is not None:
            paper.ask_file(self, self.look, sheet, self.save_page)

    def _say_error(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))


def qr_text(own: OwnDesk) -> str:
    """Return what the code says: unit, letter, desk and fingerprint; capitals, digits and colons alone."""
    fingerprint = "".join(own.request_fingerprint.split())
    return f"PCUE1:{own.unit}:{own.letter}:{own.device}:{fingerprint}".upper()
