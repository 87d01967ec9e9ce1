"""The verification in the window: begun, followed, cancelled, and its result; the proof itself is not made here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import VerifyReport
from pcu_desk.domain.witness import WitnessState
from pcu_desk.ui.checks.findings import Findings, sheet
from pcu_desk.ui.checks.paper import PaperCheck
from pcu_desk.ui.checks.words import at_length
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, label
from pcu_desk.ui.workplace import Workplace, sentence

_WHOLE = QT_TRANSLATE_NOOP("checks", "Is the vault whole?")
_WHAT = QT_TRANSLATE_NOOP(
    "checks", "Every entry of the journal, every signature and every record is computed again. You can go on working."
)
_CHECK = QT_TRANSLATE_NOOP("checks", "Check now")
_CANCEL = QT_TRANSLATE_NOOP("checks", "Cancel")
_LAST = QT_TRANSLATE_NOOP("checks", "Checked last on {time}")
_NEVER = QT_TRANSLATE_NOOP("checks", "Not checked yet")
_CANCELLED = QT_TRANSLATE_NOOP("checks", "The check was cancelled. Nothing was changed; it says nothing of the vault.")
_SOUND = QT_TRANSLATE_NOOP("checks", "The journal is whole; every row agrees with it.")
_FAULTS = QT_TRANSLATE_NOOP("checks", "%n fault(s) found")
_CALL = QT_TRANSLATE_NOOP("checks", "Keep this folder as it is and call your supervisor.")
_WITNESS = QT_TRANSLATE_NOOP("checks", "Who has seen the journal")
_ASK = QT_TRANSLATE_NOOP("checks", "Ask the hub now")


class ChecksPanel(QWidget):
    """Three sheets: the journal's witnesses, the check of the vault with its result, and that of a paper."""

    def __init__(self, place: Workplace) -> None:
        """Show when the vault was checked last and how far it is witnessed."""
        super().__init__()
        self._place, self._look = place, place.look
        self._work: Work | None = None
        look = self._look
        self.check = Button(look, look.text(_CHECK), icon="verify", kind=PRIMARY)
        self.cancel = Button(look, look.text(_CANCEL))
        self.ask = Button(look, look.text(_ASK), icon="watch")
        self.last, self.banner = label("", CAPTION, wrap=True), Banner(look)
        self.bar = QProgressBar()
        self.result = Findings(look)
        self.paper = PaperCheck(place)
        self.witness = label("", TABLE, wrap=True)
        self._lay_out()
        self._show_running(running=False)
        self.check.clicked.connect(self.begin)
        self.cancel.clicked.connect(self._stop)
        self.ask.clicked.connect(place.notices.sync_wanted)
        place.notices.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask how far the journal is witnessed and when it was checked."""
        self._place.tasks.read(self._place.session.witness.state, then=self._show_witness, owner=self, key="witnessed")

    def begin(self) -> None:
        """Begin a check, unless one runs."""
        if self._work is not None:
            return
        checks = self._place.session.checks
        self.banner.clear()
        self.result.clear()
        self._show_running(running=True)

        def run(progress: Progress) -> VerifyReport:
            return checks.examine(lambda done, total: progress(done, total, ""))

        self._work = self._place.tasks.work(run, then=self._examined, failed=self._failed, owner=self)
        self._work.progress.connect(self._count)
        self._work.finished.connect(self._ended)

    def take_focus(self) -> None:
        """Begin with the check."""
        self.check.setFocus()

    def settle(self, then: Callable[[], None]) -> None:
        """Nothing here is only on the screen; a check that runs is let go."""
        self._stop()
        self.paper.stop()
        then()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _count(self, done: int, total: int, _what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _examined(self, report: VerifyReport) -> None:
        self._work = None
        self._show_running(running=False)
        self._place.tasks.write(lambda: self._place.session.checks.note(report), then=self.show_report, owner=self)

    def _failed(self, error: Exception) -> None:
        self._work = None
        self._show_running(running=False)
        self.banner.say("danger", sentence(self._look, error))

    def _ended(self) -> None:
        """A check that was cancelled ends without an answer."""
        if self._work is None:
            return
        self._work = None
        self._show_running(running=False)
        self.banner.say("info", self._look.text(_CANCELLED))

    def show_report(self, report: VerifyReport) -> None:
        """Show a result: faults first, then what is to be known, then the account."""
        if report.ok:
            self.banner.say("ok", self._look.text(_SOUND))
        else:
            head = self._look.catalog.plural(_FAULTS, len(report.faults))
            self.banner.say("danger", self._look.text(_CALL), head=head)
        self.result.show_report(report)
        self.refresh()

    def _show_witness(self, state: WitnessState) -> None:
        self.witness.setText(at_length(self._look, state))
        self.ask.setEnabled(state.enrolled)
        self.last.setText(self._look.text(_LAST, time=state.checked) if state.checked else self._look.text(_NEVER))

    def _changed(self, changes: Changes) -> None:
        if "line" in changes.kinds:
            self.refresh()

    def _show_running(self, *, running: bool) -> None:
        self.bar.setRange(0, 0)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.check.setVisible(not running)

    def _lay_out(self) -> None:
        look = self._look
        buttons = QHBoxLayout()
        for widget, stretch in ((self.check, 0), (self.cancel, 0), (self.bar, 1), (self.last, 1)):
            buttons.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        whole = sheet(look.text(_WHOLE), look.text(_WHAT))
        whole[1].addLayout(buttons)
        whole[1].addWidget(self.banner)
        whole[1].addWidget(self.result)
        seen = sheet(look.text(_WITNESS), "")
        seen[1].addWidget(self.witness)
        seen[1].addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(seen[0])
        column.addWidget(whole[0])
        column.addWidget(self.paper)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
