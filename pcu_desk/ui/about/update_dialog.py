"""An update from a file: proven, shown, and put in once that is wished; the dialog follows, the service does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import STEP_TEXTS, SigningKey, UpdateCard, UpdateLook, UpdateStep, before_name
from pcu_desk.ui.about.desk import AboutPlace
from pcu_desk.ui.about.facts import breaking
from pcu_desk.ui.backup.words import megabytes
from pcu_desk.ui.files import to_save
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Tick
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, SECTION, TABLE, label
from pcu_desk.ui.workplace import sentence

if TYPE_CHECKING:
    from pcu_desk.domain.update import UpdateProgress

T = TypeVar("T")

_TITLE = QT_TRANSLATE_NOOP("about", "Update from a file")
_CANCEL = QT_TRANSLATE_NOOP("about", "Cancel")
_CLOSE = QT_TRANSLATE_NOOP("about", "Close")
_VERSION = QT_TRANSLATE_NOOP("about", "Version {version}")
_MEGABYTES = QT_TRANSLATE_NOOP("about", "{size} MB")
_PROVEN = QT_TRANSLATE_NOOP("about", "The signature holds, and the file is whole.")
_RECOVERY = QT_TRANSLATE_NOOP(
    "about", "It is signed with the recovery key, which stands in when the other was lost. Ask who gave you the file."
)
_TRIAL = QT_TRANSLATE_NOOP("about", "It is signed with a key made for trials, and not for use at a post.")
_TRIED = QT_TRANSLATE_NOOP("about", "This version was in use here, and this computer went back from it.")
_AGAIN = QT_TRANSLATE_NOOP("about", "Put it in again")
_BEFORE = QT_TRANSLATE_NOOP("about", "Backup of the vault, made before anything changes")
_ELSEWHERE = QT_TRANSLATE_NOOP("about", "Choose another place")
_APPLY = QT_TRANSLATE_NOOP("about", "Back up and update")
_CANCELLED = QT_TRANSLATE_NOOP("about", "The update was cancelled. Version and vault are as they were.")
_DONE = QT_TRANSLATE_NOOP(
    "about", "Version {version} is in its place, and the backup is in {name}. A restart locks the desk and starts it."
)
_LATER = QT_TRANSLATE_NOOP("about", "Later")
_RESTART = QT_TRANSLATE_NOOP("about", "Lock and restart")
_WIDE = 560
_WHOLE = 100


class UpdateDialog(Dialog):
    """Proves the file as soon as it opens; `may`: the officer at the desk may put it in.

    `applied` tells the version that starts next.
    """

    applied = Signal(str)
    _at = Signal(object)

    def __init__(self, place: AboutPlace, parent: QWidget, file: Path, *, may: bool) -> None:
        """Take the file and begin to prove it."""
        look = place.look
        super().__init__(look, parent, look.text(_TITLE))
        self.setFixedWidth(_WIDE)
        self.place, self.file = place, file
        self._may = may and place.session is not None
        self.card: UpdateCard | None = None
        self.backup = Path()
        self.work: Work | None = None
        self._applying = self._switching = False
        self.version, self.facts = label(file.name, SECTION, wrap=True), label("", MUTED, wrap=True)
        self.proof, self.step, self.bar = label("", TABLE, wrap=True), label("", TABLE, wrap=True), QProgressBar()
        self.bar.setTextVisible(False)
        self.tried, self.again = label(look.text(_TRIED), "warn", wrap=True), Tick(look, look.text(_AGAIN))
        self.kept = self._backup_row()
        self._lay_out()
        self._run(self._looking, self._show)

    def reject(self) -> None:
        """Cancel what is under way; once the switch has begun it is too late for that."""
        if self._switching:
            return
        if self.work is not None:
            self.work.cancel()
        if not self._applying:
            super().reject()

    def back_up_to(self, file: Path) -> None:
        """Have the backup written there."""
        self.backup = file
        self.target.setText(self.look.joined("", breaking(file)))

    # --- looking ---

    def _looking(self, progress: UpdateProgress) -> tuple[UpdateLook, Path]:
        """Prove the file, and find a name for the backup that no file has: both on the working thread."""
        found = self.place.desk.updates().look(self.file, progress)
        folder = self.place.vault.parent
        return found, folder / before_name(found.card.version, lambda name: (folder / name).exists())

    def _show(self, answer: tuple[UpdateLook, Path]) -> None:
        (found, backup), look = answer, self.look
        card = self.card = found.card
        self.version.setText(look.text(_VERSION, version=card.version))
        made = look.catalog.date(card.made.local.date()) if card.made is not None else ""
        self.facts.setText(look.joined(" · ", made, look.text(_MEGABYTES, size=megabytes(card.size)), card.target))
        self.facts.show()
        self.proof.setText(self._proof(card))
        self.proof.show()
        if found.refusal is not None:
            self.banner.say("warn", sentence(look, found.refusal))
        if found.refusal is not None or not self._may:
            self._only_close()
            return
        self.back_up_to(backup)
        self._offer(tried=found.tried)

    def _proof(self, card: UpdateCard) -> str:
        told = [_PROVEN]
        told += [_RECOVERY] if card.by is SigningKey.RECOVERY else []
        told += [_TRIAL] if card.development else []
        return " ".join(map(self.look.text, told))

    def _offer(self, *, tried: bool) -> None:
        self.kept.show()
        self.tried.setVisible(tried)
        self.again.setVisible(tried)
        self.act_button.setVisible(not tried or self.again.isChecked())
        (self.again if tried else self.act_button).setFocus()

    # --- putting it in ---

    def _apply(self) -> None:
        session, tasks, updates = self.place.session, self.place.tasks, self.place.desk.updates
        if session is None or self.work is not None:
            return
        file, backup, again = self.file, self.backup, self.again.isChecked()
        self._applying = True
        self.banner.clear()
        self._hide_wishes()

        def job(progress: UpdateProgress) -> UpdateCard:
            return updates().apply(session, file, backup, progress, again=again, on_writer=tasks.write_blocking)

        self._run(job, self.show_applied)

    def show_applied(self, card: UpdateCard) -> None:
        """Say that the version is in its place, and offer to start it."""
        self._applying = self._switching = False
        self._hide_wishes()
        look = self.look
        self.banner.say("ok", look.text(_DONE, version=card.version, name=self.backup.name))
        self.safe_button.set_word(look.text(_LATER))
        self.safe_button.setEnabled(True)
        self.act_button.set_word(look.text(_RESTART))
        self.act_button.clicked.disconnect()
        self.act_button.clicked.connect(self.place.lock)
        self.act_button.show()
        self.act_button.setFocus()
        self.applied.emit(card.version)

    def _hide_wishes(self) -> None:
        for widget in (self.kept, self.tried, self.again, self.act_button):
            widget.hide()

    # --- what both have ---

    def _run(self, job: Callable[[UpdateProgress], T], then: Callable[[T], None]) -> None:
        def told(report: Progress) -> T:
            def progress(step: UpdateStep, done: int, total: int) -> None:
                report(_WHOLE * done // max(total, 1), _WHOLE, "%")
                self._at.emit(step)

            return job(progress)

        self.bar.setRange(0, 0)
        self.step.show()
        self.bar.show()
        self.work = self.place.tasks.work(told, then=self._done(then), failed=self._failed, owner=self)
        self.work.progress.connect(self._count)
        self.work.finished.connect(self._finished)

    def _done(self, then: Callable[[T], None]) -> Callable[[T], None]:
        def done(answer: T) -> None:
            self._rest()
            then(answer)

        return done

    def _failed(self, error: Exception) -> None:
        self._rest()
        self._applying = self._switching = False
        self.banner.say("danger", sentence(self.look, error))
        self._only_close()

    def _finished(self) -> None:
        """Work that was cancelled ends without an answer."""
        if self.work is not None:
            self._rest()
            self._applying = False
            self.banner.say("info", self.look.text(_CANCELLED))
            self._only_close()

    def _rest(self) -> None:
        self.work = None
        self.step.hide()
        self.bar.hide()

    def _only_close(self) -> None:
        self.act_button.hide()
        self.safe_button.set_word(self.look.text(_CLOSE))
        self.safe_button.setEnabled(True)
        self.safe_button.setFocus()

    def _show_step(self, step: UpdateStep) -> None:
        self.step.setText(self.look.text(STEP_TEXTS[step]))
        self._switching = step is UpdateStep.SWITCH
        self.safe_button.setEnabled(not self._switching)

    def _count(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _lay_out(self) -> None:
        wishes = (self.kept, self.tried, self.again)
        for widget in (self.version, self.facts, self.proof, *wishes, self.step, self.bar):
            widget.setVisible(widget is self.version)
            self.body.addWidget(widget)
        self.add_buttons(self.look.text(_CANCEL), self.look.text(_APPLY), self._apply)
        self.act_button.hide()
        self.again.toggled.connect(self.act_button.setVisible)
        self._at.connect(self._show_step)

    def _backup_row(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(self.look.text(_BEFORE), CAPTION, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(12)
        self.target = label("", TABLE, wrap=True)
        self.elsewhere = Button(self.look, self.look.text(_ELSEWHERE))
        self.elsewhere.clicked.connect(self._ask_backup)
        row.addWidget(self.target, 1)
        row.addWidget(self.elsewhere)
        column.addLayout(row)
        return box

    def _ask_backup(self) -> None:
        dialog = to_save(self.look, self, self.look.text(_BEFORE), self.backup.name, "zip")
        dialog.setDirectory(str(self.backup.parent))
        dialog.fileSelected.connect(lambda path: self.back_up_to(Path(path)))
        dialog.open()
