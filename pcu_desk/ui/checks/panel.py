"""The verification in the window: begun, followed, cancelled, and its result; the proof itself is not made here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import VerifyReport
from pcu_desk.domain.witness import WitnessState
from pcu_desk.ui.checks.findings import sheet
from pcu_desk.ui.checks.paper import PaperCheck
from pcu_desk.ui.checks.running import RunningCheck
from pcu_desk.ui.checks.words import at_length
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, label
from pcu_desk.ui.workplace import Workplace

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


class ChecksPanel(RunningCheck):
    """Three sheets: the journal's witnesses, the check of the vault with its result, and that of a paper."""

    def __init__(self, place: Workplace) -> None:
        """Show when the vault was checked last and how far it is witnessed."""
        super().__init__(place, _CANCEL, _CANCELLED)
        look = self._look
        self.check = Button(look, look.text(_CHECK), icon="verify", kind=PRIMARY)
        self.ask = Button(look, look.text(_ASK), icon="watch")
        self.last = label("", CAPTION, wrap=True)
        self.paper = PaperCheck(place)
        self.witness = label("", TABLE, wrap=True)
        self._lay_out()
        self._show_running(running=False)
        self.check.clicked.connect(self.begin)
        self.ask.clicked.connect(place.notices.sync_wanted)
        place.notices.changed.connect(self._changed)
        self.refresh()

    def refresh(self) -> None:
        """Ask how far the journal is witnessed and when it was checked."""
        self._place.tasks.read(self._place.session.witness.state, then=self._show_witness, owner=self, key="witnessed")

    def begin(self) -> None:
        """Begin a check, unless one runs."""
        if self._free():
            self._run(self._place.session.checks.examine, self._examined, "danger")

    @property
    def begins(self) -> QWidget:
        """The button that begins the check of the vault."""
        return self.check

    def take_focus(self) -> None:
        """Begin with the check."""
        self.check.setFocus()

    def settle(self, then: Callable[[], None]) -> None:
        """Nothing here is only on the screen; a check that runs is let go."""
        self.stop()
        self.paper.stop()
        then()

    def _examined(self, report: VerifyReport) -> None:
        self._place.tasks.write(lambda: self._place.session.checks.note(report), then=self.show_report, owner=self)

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

    def _lay_out(self) -> None:
        look = self._look
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        whole = sheet(look.text(_WHOLE), look.text(_WHAT))
        whole[1].addLayout(self._in_a_line(self.last))
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
