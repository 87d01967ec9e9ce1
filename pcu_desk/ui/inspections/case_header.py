"""The head of a case's page: number, states, what is known of its beginning, and the buttons of the next acts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.officer import May
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui.inspections.case_list import seizure_state, status_state
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import NORMAL, PRIMARY, QUIET, Button
from pcu_desk.ui.widgets.labels import CAPTION, TITLE, Elided, label
from pcu_desk.ui.widgets.pill import Pill, State

_REPORT = QT_TRANSLATE_NOOP("inspection", "Report")
_SUBMIT = QT_TRANSLATE_NOOP("inspection", "Submit")
_ISSUE = QT_TRANSLATE_NOOP("inspection", "Issue the paper")
_ALERT = QT_TRANSLATE_NOOP("inspection", "New alert")
_AMEND = QT_TRANSLATE_NOOP("inspection", "Amend")
_TRAINING = QT_TRANSLATE_NOOP("inspection", "Training data")
_FROM_FILE = QT_TRANSLATE_NOOP("inspection", "From a file")
_BEGUN = QT_TRANSLATE_NOOP("inspection", "{place} Begun {moment} by {officer}.")
_ISSUED = QT_TRANSLATE_NOOP("inspection", "Issued")
_REVISION = QT_TRANSLATE_NOOP("inspection", "Revision {revision}.")
_LINK_HEIGHT = 24
_SIDES, _GAP = 16, 6
OPEN = (CaseStatus.DRAFT, CaseStatus.RETURNED)


class CaseHeader(QFrame):
    """Shows which case it is and what may be done with it next; does nothing of it itself."""

    report_wanted = Signal()
    next_wanted = Signal()
    alert_wanted = Signal()
    issue_wanted = Signal()
    amend_wanted = Signal()

    def __init__(self, look: Look, tabs: QWidget) -> None:
        """Lay out the two lines above the tabs."""
        super().__init__()
        self._look = look
        self.setProperty("kind", "bottom-edge")
        self._title = label("", TITLE)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._status = Pill(look, status_state(look, CaseStatus.DRAFT))
        self._seizure = Pill(look, seizure_state(look))
        self.from_file = Pill(look, State(look.text(_FROM_FILE), "download", "info"))
        self._training = Pill(look, State(look.text(_TRAINING), "warning", "warn"))
        self._report = self._button(_REPORT, self.report_wanted, icon="report")
        self.next = self._button(_SUBMIT, self.next_wanted, icon="submitted", key="F9", kind=PRIMARY)
        pills = (self._status, self._seizure, self.from_file, self._training)
        self._first: tuple[QWidget, ...] = (self._title, *pills, self._report, self.next)
        self._caption = Elided("", CAPTION)
        self._alert = self._button(_ALERT, self.alert_wanted, kind=QUIET)
        self._issue = self._button(_ISSUE, self.issue_wanted, kind=QUIET)
        self._amend = self._button(_AMEND, self.amend_wanted, kind=QUIET)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, 6, _SIDES, 0)
        column.setSpacing(0)
        column.addLayout(self._first_line())
        column.addLayout(self._second_line())
        column.addWidget(tabs)

    def show_case(self, case: Case, may: Callable[[May], bool], *, amending: bool) -> None:
        """Show a case and the acts that an officer may do with it now."""
        look, opened = self._look, case.status in OPEN
        self._title.setText(case.number)
        issued = State(look.text(_ISSUED), "signature", "info")
        self._status.set_state(issued if case.issued and opened else status_state(look, case.status))
        self._seizure.setVisible(case.seizure is not None)
        self.from_file.setVisible(case.imported is not None)
        self._training.setVisible(case.from_training)
        self._caption.set_words(self._told(case))
        self._report.setVisible(case.seizure is not None)
        self._alert.setVisible(may(May.ALERT))
        self._issue.setVisible(opened and case.seizure is not None and not case.issued and may(May.ISSUE))
        self._amend.setVisible(_amendable(case) and not amending and may(May.ISSUE) and may(May.RECORD))
        self.next.set_word(look.text(_AMEND if amending else _SUBMIT))
        self.next.setVisible((opened or amending) and may(May.SUBMIT))

        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name is overridden
        """Give up an icon before the number is cut."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self._report.set_icon("report")
        shown = [widget.sizeHint().width() for widget in self._first if not widget.isHidden()]
        if sum(shown) + _GAP * len(shown) > self.width() - 2 * _SIDES:
            self._report.set_icon("")

    def _told(self, case: Case) -> str:
        look = self._look
        begun = look.catalog.moment(case.begun) if case.begun else ""
        parts = [look.text(_BEGUN, place=look.stopped(case.place), moment=begun, officer=case.opened_by).strip()]
        parts += [look.stopped(case.seizure.number)] if case.seizure is not None and case.seizure.number else []
        parts += [look.text(_REVISION, revision=case.revision)] if case.issued else []
        return " ".join(parts)

    def _first_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(_GAP)
        for widget in (self._title, self._status, self._seizure, self.from_file, self._training):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._report)
        line.addWidget(self.next)
        return line

    def _second_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._caption, 1)
        for button in (self._alert, self._issue, self._amend):
            button.setFixedHeight(_LINK_HEIGHT)
            line.addWidget(button)
        return line

    def _button(
        self, text: Text, wanted: SignalInstance, *, icon: str = "", key: str = "", kind: str = NORMAL
    ) -> Button:
        button = Button(self._look, self._look.text(text), icon=icon, key=key, kind=kind)
        button.clicked.connect(wanted)
        return button


def _amendable(case: Case) -> bool:
    return case.issued and case.status is not CaseStatus.SUBMITTED
