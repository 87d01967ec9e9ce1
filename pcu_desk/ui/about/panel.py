"""The About page's content, in the settings and before the login alike: facts, updates, stops; parts beside them."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from pcu_desk.domain.about import CrashReport, ProgramCard
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.update import UpdateState
from pcu_desk.ui.about.crash_view import CrashView
from pcu_desk.ui.about.desk import AboutPlace
from pcu_desk.ui.about.facts import FactsPanel
from pcu_desk.ui.about.notes import NOT_UP
from pcu_desk.ui.about.parts import PartsPanel
from pcu_desk.ui.about.update_panel import UpdatePanel
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, TABLE, frame, label, rule
from pcu_desk.ui.widgets.scrolled import scrolled

_STOPS = QT_TRANSLATE_NOOP("about", "Stops of the program")
_NO_STOPS = QT_TRANSLATE_NOOP("about", "None is kept here.")
_STOPS_WORDS = QT_TRANSLATE_NOOP("about", "Reports without case data; the last five are kept on this computer.")
_READ = QT_TRANSLATE_NOOP("about", "Read")
_START_SHARE, _END_SHARE = 2, 3


class AboutPanel(QWidget):
    """Asks everything on the reading thread; `ready` once facts and updates are shown."""

    def __init__(self, place: AboutPlace) -> None:
        """Ask what runs here."""
        super().__init__()
        self.place, self.look = place, place.look
        self.setProperty("kind", "page")
        self.ready = False
        self.banner = Banner(self.look)
        self.facts, self.updates = FactsPanel(self.look), UpdatePanel(place)
        self.parts, self.crash = PartsPanel(place), CrashView(place)
        self.reports: tuple[CrashReport, ...] = ()
        self._rows = QVBoxLayout()
        self._end = QStackedWidget()
        self._lay_out()
        self.crash.left.connect(self.show_parts)
        self.crash.gone.connect(self._gone)
        place.tasks.read(self._facts, then=self._show, owner=self)
        self._ask_reports()

    def take_focus(self) -> None:
        """Begin with the update, or with the parts where none can be put in."""
        button = self.updates.update_button
        (button if button.isVisible() else self.parts.list).setFocus()

    def show_crash(self, name: str = "") -> None:
        """Show a report by the name of its file, the newest without one, as soon as the reports are known."""

        def show(reports: tuple[CrashReport, ...]) -> None:
            self._show_reports(reports)
            report = next((each for each in reports if name in {"", each.name}), None)
            if report is not None:
                self._read(report)

        self.place.tasks.read(self.place.desk.program.crashes, then=show, owner=self)

    def show_parts(self) -> None:
        """Show the parts beside the facts."""
        self._end.setCurrentWidget(self.parts)
        self.parts.list.setFocus()

    def _facts(self) -> tuple[ProgramCard, UpdateState, str]:
        program = self.place.desk.program
        return program.card(), self.place.desk.updates().state(), program.rolled_back()

    def _show(self, found: tuple[ProgramCard, UpdateState, str]) -> None:
        card, state, rolled_back = found
        self.facts.show_card(card, state.kind)
        self.updates.show_state(state)
        if rolled_back:
            self.banner.say("warn", self.look.text(NOT_UP, version=rolled_back, running=card.version))
        self.ready = True

    def _ask_reports(self) -> None:
        self.place.tasks.read(self.place.desk.program.crashes, then=self._show_reports, owner=self)

    def _show_reports(self, reports: tuple[CrashReport, ...]) -> None:
        self.reports = reports
        while (item := self._rows.takeAt(0)) is not None:
            if (row := item.widget()) is not None:
                row.deleteLater()
        self._rows.addWidget(label(self.look.text(_STOPS_WORDS if reports else _NO_STOPS), MUTED, wrap=True))
        for report in reports:
            self._rows.addWidget(self._row(report))

    def _row(self, report: CrashReport) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        when = self.look.catalog.moment(report.at)
        read = Button(self.look, self.look.text(_READ))
        read.setAccessibleName(f"{self.look.text(_READ)} {when}")
        read.clicked.connect(partial(self._read, report))
        line.addWidget(label(when, TABLE, wrap=True), 1)
        line.addWidget(read)
        return row

    def _read(self, report: CrashReport) -> None:
        self._end.setCurrentWidget(self.crash)
        self.crash.show_report(report)

    def _gone(self) -> None:
        self.show_parts()
        self._ask_reports()

    def _lay_out(self) -> None:
        start = QWidget()
        start.setProperty("kind", "page")
        # Qt would hold it at the height that its wrapped words need when they are narrower than they are.
        start.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(start)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self.facts, self.updates, self._stops()):
            column.addWidget(widget)
        column.addStretch(1)
        for widget in (self.parts, self.crash):
            self._end.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(scrolled(start), _START_SHARE)
        row.addWidget(self._end, _END_SHARE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(self.banner)
        whole.addLayout(row, 1)

    def _stops(self) -> QWidget:
        panel = frame("panel")
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(self.look.text(_STOPS), CAPTION))
        column.addWidget(rule())
        self._rows.setSpacing(8)
        column.addLayout(self._rows)
        return panel
