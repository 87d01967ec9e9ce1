"""The dialog that looks at a courier file before anything of it is taken in, and tells what taking it in did."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QWidget

from pcu_desk.domain.courier import CourierLook, CourierSigner, Taken
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.done import Done
from pcu_desk.ui.code_points import seen
from pcu_desk.ui.courier import words
from pcu_desk.ui.courier.trip import TripDialog
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, TABLE, Elided, label
from pcu_desk.ui.workplace import Workplace

_TITLE = QT_TRANSLATE_NOOP("courier_page", "Take in a courier file")
_LOOKING = QT_TRANSLATE_NOOP("courier_page", "The file is being looked at. Nothing of it is taken in yet.")
_FROM = QT_TRANSLATE_NOOP("courier_page", "From")
_WRITTEN = QT_TRANSLATE_NOOP("courier_page", "Written")
_FOR = QT_TRANSLATE_NOOP("courier_page", "For")
_IN_IT = QT_TRANSLATE_NOOP("courier_page", "In it")
_LEAVE = QT_TRANSLATE_NOOP("courier_page", "Leave it")
_VERB = QT_TRANSLATE_NOOP("courier_page", "Take in")
_DONE = QT_TRANSLATE_NOOP("courier_page", "Taken in")
_NOTED = QT_TRANSLATE_NOOP("courier_page", "Receipts for what came go back with the next courier file to {unit}.")
_NOT_LOOKED = QT_TRANSLATE_NOOP("courier_page", "Stopped. Nothing was taken in.")
_STOPPED = QT_TRANSLATE_NOOP(
    "courier_page", "Stopped. What was taken in before that stays; take the file in again and it goes on from there."
)
_ALERT_ONLY = QT_TRANSLATE_NOOP("courier_page", "Your role reads, and takes nothing in. An officer of the unit does.")


class TakeDialog(TripDialog):
    """The file's facts and its signature, then what came of it."""

    def __init__(self, place: Workplace, parent: QWidget, path: Path) -> None:
        """Look at the file at once; it is taken in only by the button."""
        look = place.look
        super().__init__(place, parent, look.text(_TITLE))
        self.path = path
        self.found: CourierLook | None = None
        self.body.addWidget(Elided(seen(path.name), MUTED))
        self.note = label(look.text(_LOOKING), TABLE, wrap=True)
        self.body.addWidget(self.note)
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._facts.hide()
        self.signed = Banner(look)
        self.body.addWidget(self._facts)
        self.body.addWidget(self.signed)
        self.add_acts(look.text(_LEAVE), look.text(_VERB), self.take)
        self.present()
        self.safe_button.setFocus()
        courier = place.session.courier

        def ask(progress: Progress) -> CourierLook:
            return courier.look(path, progress)

        self.start(ask, self._show, _NOT_LOOKED)

    def take(self) -> None:
        """Take the file in."""
        courier, path, run = self.place.session.courier, self.path, self.place.tasks.write_blocking

        def take(progress: Progress) -> Done[Taken]:
            return courier.take(path, progress, run)

        self.start(take, self._taken, _STOPPED)

    def failed(self, error: Exception) -> None:
        """Say why; nothing more can be done with this file here."""
        super().failed(error)
        self.note.hide()
        self.end()

    def _show(self, found: CourierLook) -> None:
        look, self.found = self.look, found
        facts = (
            (_FROM, seen(found.unit)),
            (_WRITTEN, look.catalog.moment(found.at)),
            (_FOR, words.units(look, found.to)),
            (_IN_IT, words.holds(look, found)),
        )
        for row, (title, value) in enumerate(facts):
            self._grid.addWidget(label(look.text(title), CAPTION), row, 0)
            self._grid.addWidget(label(value, TABLE, wrap=True), row, 1)
        self._facts.show()
        tone, sentence = words.signed(look, found)
        self.signed.say(tone, sentence)
        may = self.place.session.officer.may(May.ALERT)
        said = words.remarks(look, found) if may else look.text(_ALERT_ONLY)
        self.note.setText(said)
        self.note.setVisible(bool(said))
        if found.signer is CourierSigner.OWN or not may:
            self.end()
        else:
            self.act_button.setFocus()

    def _taken(self, done: Done[Taken]) -> None:
        look, took = self.look, done.value
        self.place.notices.tell_changed(done.changes)
        self.place.notices.sync_wanted.emit()
        self._facts.hide()
        self.signed.clear()
        wrong = took.forged or took.forked
        tone = "danger" if wrong else "warn" if took.held or took.refused or took.late else "ok"
        self.banner.say(tone, "\n".join(words.taken(look, took)), head=look.text(_DONE))
        self.note.setText(look.text(_NOTED, unit=seen(took.unit)))
        self.note.setVisible(took.signer is CourierSigner.KNOWN and bool(took.new))
        self.end()
