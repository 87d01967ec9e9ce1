"""The page of reports: which paper of which case, what it will look like, and the ways out of the vault."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.ports import CaseFilter, CaseRow
from pcu_desk.domain.printing import ReportFacts, ReportWish
from pcu_desk.domain.report import PageImage, RenderedReport, ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services.reports import Reports
from pcu_desk.ui.preview.checked import Checked
from pcu_desk.ui.preview.day import DayDialog
from pcu_desk.ui.preview.leaving import Paper, Ways
from pcu_desk.ui.preview.options import Options
from pcu_desk.ui.preview.sheet import SheetView
from pcu_desk.ui.preview.signing import SignDialog
from pcu_desk.ui.tasks import Cancelled, Progress
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.labels import EmptyState
from pcu_desk.ui.workplace import Page, Workplace, sentence

_NO_CASE = QT_TRANSLATE_NOOP("report_page", "No case yet")
_NO_CASE_WORDS = QT_TRANSLATE_NOOP("report_page", "A report is printed from a case: record an inspection first.")
_TO_CASES = QT_TRANSLATE_NOOP("report_page", "To the inspections")
ALERT = "alert:"
_MOST_CASES = 200


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is on the page: what was asked for, what is told of it, and its paper."""

    wish: ReportWish
    facts: ReportFacts
    report: RenderedReport


class ReportPage(Page):
    """Options at the start, the paper in the middle, what was checked at the end."""

    def __init__(self, place: Workplace) -> None:
        """Build the three panes and ask which cases there are."""
        super().__init__(place)
        self._subject, self._wanted = "", ReportWish("")
        self._shown: _Shown | None = None
        self._noted = ""
        look = self.look
        self.options, self.checked = Options(look, place.session.officer), Checked(look)
        self.sheet, self.banner = SheetView(look), Banner(look)
        self.ways = Ways(place, self, self.banner)
        self._empty = self._make_empty()
        self._lay_out()
        self._connect()
        self._show_parts(found=False)
        self._ask_cases()

    def show_item(self, item: str) -> None:
        """Show the paper of a case by its id, or that of an alert as `alert:` and the id of its message."""
        self._subject = item
        self.options.show_subject(item)
        self.ask()

    def current_item(self) -> str:
        """Return what the paper is about."""
        return self._subject

    def take_focus(self) -> None:
        """Begin with the kind of paper."""
        self.options.take_focus()

    def press(self, action: str) -> bool:
        """Do an act of the table of keys."""
        if action == "print":
            self.print()
        elif action == "save":
            self.save()
        elif action == "next_pane":
            self._next_pane()
        elif action == "back" and self._subject:
            self._back()
        else:
            return False
        return True

    @property
    def report(self) -> RenderedReport | None:
        """The paper that is shown, None while there is none."""
        return self._shown.report if self._shown is not None else None

    @property
    def settled(self) -> bool:
        """Tell whether the paper that was asked for last is shown."""
        return self._shown is not None and self._shown.wish is self._wanted and self.sheet.painted

    @property
    def shown(self) -> ReportWish | None:
        """What the paper that is shown was asked for as."""
        return self._shown.wish if self._shown is not None else None

    def print(self) -> None:
        """Ask for a printer and put the copies on paper."""
        if (shown := self._paper()) is not None and self.options.print_button.isEnabled():
            copies, duplex = self.options.count(), self.options.duplex()
            self.ways.ask_printer(
                lambda printer: self.ways.print_on(printer, shown, copies, duplex=duplex), shown.copies_name
            )

    def save(self) -> None:
        """Ask for a name and write the file that is given out."""
        if (shown := self._paper()) is not None and self.options.save_button.isEnabled():
            self.ways.ask_file(shown)

    def save_as(self, path: Path) -> None:
        """Write the paper that is shown where a person named the file."""
        if (shown := self._paper()) is not None:
            self.ways.save_as(path, shown)

    def sign(self) -> SignDialog | None:
        """Ask for the unit's certificate."""
        shown = self._paper()
        return SignDialog(self.place, self, shown, self.ways) if shown is not None else None

    def open_day(self) -> DayDialog:
        """Offer the papers of a whole day."""
        return DayDialog(self.place, self, self.options.wish("").languages)

    def ask(self) -> None:
        """Ask what is told of the paper that is chosen, then make it."""
        if not self._subject:
            return
        wish = self._wanted = self.options.preferred(self._subject)
        reports = self.place.session.reports
        self.place.tasks.read(
            lambda: _facts(reports, wish), then=self._show_facts, failed=self._refused, owner=self, key="report-facts"
        )

    def _show_facts(self, found: tuple[ReportWish, ReportFacts]) -> None:
        wish, facts = found
        if wish.subject != self._subject:
            return
        if wish.subject.startswith(ALERT):
            self.options.show_thread(wish.subject, facts.case.number)
        self.options.show_facts(facts)
        wish = self._wanted = self.options.wish(self._subject)
        shown = self._shown
        if shown is not None and shown.wish == wish and replace(shown.facts, first_copy=facts.first_copy) == facts:
            return
        self._render(wish, facts)

    def _render(self, wish: ReportWish, facts: ReportFacts) -> None:
        self._note_viewed(wish)
        reports = self.place.session.reports

        def work(_progress: Progress) -> RenderedReport:
            if self._wanted is not wish:  # something else was chosen while this waited for its turn
                raise Cancelled
            return reports.render(_asked(wish))

        self.place.tasks.work(
            work,
            then=lambda report: self._show_report(_Shown(wish, facts, report)),
            failed=lambda error: self._refused(error) if self._wanted is wish else None,
            owner=self,
        )

    def _note_viewed(self, wish: ReportWish) -> None:
        """What stands on the paper was looked at, printed or not."""
        if wish.subject == self._noted or wish.subject.startswith(ALERT):
            return
        self._noted, cases = wish.subject, self.place.session.cases
        self.place.tasks.write(lambda: cases.note_viewed(wish.subject), failed=self._say, owner=self)

    def _show_report(self, shown: _Shown) -> None:
        if shown.wish is not self._wanted:
            return
        if self.banner.tone == "danger":
            self.banner.clear()
        self._shown = shown
        self._show_parts(found=True)
        self.checked.show_report(shown.wish, shown.facts, shown.report)
        self.sheet.show_report(shown.report.pages)
        self.options.set_ready(ready=True, officer=self.place.session.officer)

    def _refused(self, error: Exception) -> None:
        """Say why there is no paper; every choice stays as it was made."""
        self._shown = None
        self.checked.clear()
        self.sheet.show_report(0)
        self.options.set_ready(ready=False, officer=self.place.session.officer)
        self._say(error)

    def _ask_page(self, index: int, width: int) -> None:
        if (shown := self._shown) is None:
            return
        reports = self.place.session.reports

        def take(image: PageImage) -> None:
            if self._shown is shown:
                self.sheet.take_page(index, image)

        self.place.tasks.work(
            lambda _progress: reports.page(shown.report.pdf, index, width), then=take, failed=self._say, owner=self
        )

    def _paper(self) -> Paper | None:
        if (shown := self._shown) is None:
            return None
        return Paper(_asked(shown.wish), shown.facts.case.number, shown.report)

    def _ask_cases(self) -> None:
        cases = self.place.session.cases
        self.place.tasks.read(
            lambda: cases.rows(CaseFilter(), None, _MOST_CASES),
            then=self._show_cases,
            failed=self._say,
            owner=self,
            key="report-cases",
        )

    def _show_cases(self, rows: Sequence[CaseRow]) -> None:
        if not self._subject and rows:
            self._subject = next((row for row in rows if row.seizure), rows[0]).id
        self.options.show_cases(rows, self._subject)
        self._show_parts(found=bool(rows) or bool(self._subject))
        self.ask()

    def _changed(self, changes: Changes) -> None:
        if "unit" in changes.kinds:  # its words and emblem stand on every paper
            self._shown = None
        if changes.kinds & {"case", "unit", "message"}:
            self._ask_cases()

    def _go_to_field(self, path: str) -> None:
        self.place.notices.go.emit("inspections", f"{self._subject}#{path}")

    def _back(self) -> None:
        page, item = (
            ("alerts", self._subject.removeprefix(ALERT)) if self._is_alert() else ("inspections", self._subject)
        )
        self.place.notices.go.emit(page, item)

    def _is_alert(self) -> bool:
        return self._subject.startswith(ALERT)

    def _next_pane(self) -> None:
        panes = [pane for pane in (self.options.focusable(), self.sheet, self.checked.focusable()) if pane is not None]
        focused = self.window().focusWidget()
        inside = [self.options, self.sheet, self.checked]
        place = next((n for n, pane in enumerate(inside) if focused is not None and pane.isAncestorOf(focused)), -1)
        panes[(place + 1) % len(panes)].setFocus()

    def _say(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))

    def _show_parts(self, *, found: bool) -> None:
        for widget in (self.options, self.sheet, self.checked):
            widget.setVisible(found)
        self._empty.setVisible(not found)

    def _connect(self) -> None:
        options = self.options
        options.subject_chosen.connect(self.show_item)
        options.changed.connect(self.ask)
        options.print_button.clicked.connect(self.print)
        options.save_button.clicked.connect(self.save)
        options.sign_button.clicked.connect(self.sign)
        options.day_wanted.connect(self.open_day)
        self.checked.field_wanted.connect(self._go_to_field)
        self.sheet.page_wanted.connect(self._ask_page)
        self.place.notices.changed.connect(self._changed)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.banner)
        middle.addWidget(self._empty, 1)
        middle.addWidget(self.sheet, 1)
        row.addWidget(self.options)
        row.addLayout(middle, 1)
        row.addWidget(self.checked)

    def _make_empty(self) -> QWidget:
        look = self.look
        button = Button(look, look.text(_TO_CASES), icon="inspection", kind=PRIMARY)
        button.clicked.connect(lambda: self.place.notices.go.emit("inspections", ""))
        return EmptyState(look, "report", title=look.text(_NO_CASE), words=look.text(_NO_CASE_WORDS), button=button)


def _asked(wish: ReportWish) -> ReportWish:
    """Return what the service is asked for: it knows an alert by its message's id."""
    return replace(wish, subject=wish.subject.removeprefix(ALERT))


def _facts(reports: Reports, wish: ReportWish) -> tuple[ReportWish, ReportFacts]:
    """Return what is told of a paper: of the kind that was chosen if the case has it, else of its first."""
    alert = wish.subject.startswith(ALERT)
    asked = replace(_asked(wish), kind=ReportKind.ALERT.value if alert else "", annexes=())
    found = reports.facts(asked)
    if not alert and wish.kind != found.kind and wish.kind in found.kinds:
        found = reports.facts(replace(asked, kind=wish.kind))
    return wish, found
