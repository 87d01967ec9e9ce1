"""The dialog of a day's cases: which of them, what kind of paper, to a printer or into a folder; it makes no paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.fields import Kind, Spec
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.printing import DayCase, ReportWish
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.files import to_choose
from pcu_desk.ui.inspections import values
from pcu_desk.ui.inspections.declared import Declared
from pcu_desk.ui.preview import tongues
from pcu_desk.ui.preview.batch import Failure, Going, Outcome, into_folder, onto_paper
from pcu_desk.ui.preview.leaving import Ways
from pcu_desk.ui.preview.printing import ready
from pcu_desk.ui.tasks import Progress, Work
from pcu_desk.ui.widgets.buttons import NORMAL, Button
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.field import Choice, Field, Tick
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, TABLE, label, rule
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.workplace import Workplace, sentence

_TITLE = QT_TRANSLATE_NOOP("report_day", "A day's cases")
_WORDS = QT_TRANSLATE_NOOP(
    "report_day", "Each paper is noted in the journal before it leaves. What was stopped leaves whole papers only."
)
_DAY = QT_TRANSLATE_NOOP("report_day", "Day on which they began")
_BEFORE = QT_TRANSLATE_NOOP("report_day", "The day before")
_AFTER = QT_TRANSLATE_NOOP("report_day", "The day after")
_KIND = QT_TRANSLATE_NOOP("report_day", "Kind of paper")
_LANGUAGE = QT_TRANSLATE_NOOP("report_day", "Language")
_SECOND = QT_TRANSLATE_NOOP("report_day", "Second language")
_DOUBLE = QT_TRANSLATE_NOOP("report_day", "Double-sided, long edge")
_ALL = QT_TRANSLATE_NOOP("report_day", "All cases of the day that have this paper")
_NONE = QT_TRANSLATE_NOOP("report_day", "No case began on this day.")
_HAS_NONE = QT_TRANSLATE_NOOP("report_day", "has no such paper")
_CHOSEN = QT_TRANSLATE_NOOP("report_day", "%n case(s) chosen")
_CHOOSE = QT_TRANSLATE_NOOP("report_day", "Choose at least one case.")
_FOLDER = QT_TRANSLATE_NOOP("report_day", "Into a folder…")
_PRINT = QT_TRANSLATE_NOOP("report_day", "Print…")
_NOT_NOW = QT_TRANSLATE_NOOP("report_day", "Not now")
_CANCEL = QT_TRANSLATE_NOOP("report_day", "Cancel")
_PROGRESS = QT_TRANSLATE_NOOP("report_day", "{done} of {total}")
_WRITTEN = QT_TRANSLATE_NOOP("report_day", "{done} of {total} written to {folder}. They are not encrypted.")
_NONE_WRITTEN = QT_TRANSLATE_NOOP("report_day", "{done} of {total} written to {folder}.")
_PRINTED = QT_TRANSLATE_NOOP("report_day", "{done} of {total} sent to the printer.")
_STOPPED = QT_TRANSLATE_NOOP("report_day", "Stopped. The rest was not begun.")
_FAILED = QT_TRANSLATE_NOOP("report_day", "Not made:")
_AGAIN = QT_TRANSLATE_NOOP("report_day", "Back to the list")
_CLOSE = QT_TRANSLATE_NOOP("report_day", "Close")
_ONE_FAILED = QT_TRANSLATE_NOOP("report_day", "{number}: {why}")
_BEGUN = QT_TRANSLATE_NOOP("report_day", "Pages of it may lie at the printer: throw them away.")
_IS_DAY = Declared("day", Spec(Kind.DATE, _DAY), None, None)
_WIDE, _LIST, _FAULTS, _ROW = 680, 196, 160, 30
_PAPERS = tuple(kind for kind in ReportKind if kind not in {ReportKind.ALERT, ReportKind.RECOVERY})


class DayDialog(Dialog):
    """A day, its cases with check marks, and two ways out; every choice stays when something is refused."""

    def __init__(self, place: Workplace, parent: QWidget, languages: tuple[str, ...] = ()) -> None:
        """Begin with today and the languages that were chosen on the page."""
        look = place.look
        super().__init__(look, parent, look.text(_TITLE), look.text(_WORDS))
        self.setFixedWidth(_WIDE)
        self.place = place
        self.work: Work | None = None
        self.outcome: Outcome | None = None
        self.day_shown = Moment.now().local.date()
        self.ticks: dict[str, Tick] = {}
        self._cases: dict[str, DayCase] = {}
        self._ways = Ways(place, self, self.banner)
        self.day, self.kind, self.first, self.second = Line(code=True), Choice(look), Choice(look), Choice(look)
        self.every, self.double_sided = Tick(look, look.text(_ALL)), Tick(look, look.text(_DOUBLE))
        self.before = Button(look, "", icon="chevron-back")
        self.after = Button(look, "", icon="chevron-next")
        self.list, self.bar = QScrollArea(), QProgressBar()
        self.count, self.faults = label("", CAPTION), label("", TABLE, wrap=True)
        self._fill(languages)
        self._lay_out()
        self._connect()
        self.show_day(self.day_shown)
        self.present()
        self.day.setFocus()

    def chosen(self) -> list[str]:
        """Return the cases with a check mark that have such a paper."""
        return [key for key, tick in self.ticks.items() if tick.isChecked() and tick.isEnabled()]

    def wishes(self) -> tuple[ReportWish, ...]:
        """Return the papers that are asked for, in the order of the list."""
        kind, languages = str(self.kind.currentData()), tongues.pair(self.first, self.second)
        return tuple(ReportWish(key, kind, languages) for key in self.chosen())

    def show_day(self, day: date) -> None:
        """Show the cases that began on a day."""
        self.day_shown = day
        self._day_field.set_fault("")
        self.day.setText(values.shown(self.look.catalog, _IS_DAY, day.isoformat()))
        reports = self.place.session.reports
        self.place.tasks.read(
            lambda: reports.day(day), then=self.show_cases, failed=self._refused, owner=self, key="report-day"
        )

    def show_cases(self, cases: Sequence[DayCase]) -> None:
        """List these, all of them chosen."""
        self._cases = {case.id: case for case in cases}
        inside = QWidget()
        inside.setProperty("kind", "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(0)
        self.ticks = {}
        for case in cases:
            column.addWidget(self._row(case))
        if not cases:
            column.addWidget(label(self.look.text(_NONE), MUTED))
        column.addStretch(1)
        self.list.setWidget(inside)
        self._fit_kind()

    def write_to(self, folder: Path) -> None:
        """Write what was chosen into a folder."""
        place, wishes = self.place, self.wishes()
        self._start(lambda progress: into_folder(place, wishes, folder, progress), folder.name)

    def print_on(self, printer: QPrinter) -> None:
        """Print what was chosen."""
        place, wishes = self.place, self.wishes()
        duplex, file = ready(printer, duplex=self.double_sided.isChecked()), Path(printer.outputFileName()).name
        self._start(lambda progress: onto_paper(place, wishes, printer, progress, duplex=duplex), file)

    def reject(self) -> None:
        """Stop what is under way first; go when nothing is."""
        if self.work is not None:
            self.work.cancel()
        else:
            super().reject()

    def _start(self, job: Callable[[Progress], Going], folder: str) -> None:
        self.banner.clear()
        self._set_busy(busy=True)
        self._count(0, len(self.wishes()), "")
        work = self.work = self.place.tasks.in_turns(
            job, then=lambda outcome: self.show_outcome(outcome, folder), failed=self._refused, owner=self
        )
        work.progress.connect(self._count)
        work.finished.connect(self._ended)

    def number_of(self, key: str) -> str:
        """Return the number of a case that is listed."""
        return self._cases[key].number

    def show_outcome(self, outcome: Outcome, folder: str) -> None:
        """Tell how it went, in the place of the list; `folder` names it or the file of all, "" for a printer."""
        look, self.outcome = self.look, outcome
        done, total = look.count(outcome.left), look.count(outcome.total)
        told = _PRINTED if not folder else _WRITTEN if outcome.left else _NONE_WRITTEN
        words = look.text(told, done=done, total=total, folder=folder)
        if outcome.stopped:
            words = f"{words} {look.text(_STOPPED)}"
        self.banner.say("ok" if outcome.left == outcome.total else "warn", words)
        faults = [self._told(failure) for failure in outcome.failed]
        self.faults.setText("\n".join([look.text(_FAILED), *faults]))
        for key, tick in self.ticks.items():  # what is left to be done stays chosen
            if key in outcome.left_of:
                tick.setChecked(False)
        self._show_end(end=True, failed=bool(faults))

    def choose_again(self) -> None:
        """Show the list again: what did not leave is still chosen."""
        self.banner.clear()
        self._show_end(end=False)
        self.act_button.setFocus()

    def _show_end(self, *, end: bool, failed: bool = False) -> None:
        for widget in (*self._choosing, self.act_button, self.folder_button):
            widget.setVisible(not end)
        self._faults_area.setVisible(failed)
        self.again_button.setVisible(end)
        self._safe = self.look.text(_CLOSE if end else _NOT_NOW)
        if self.work is None:
            self.safe_button.set_word(self._safe)
        if end:
            self.safe_button.setFocus()

    def _told(self, failure: Failure) -> str:
        look, why = self.look, failure.why
        if isinstance(why, Exception):
            why = sentence(look, why)
        elif not isinstance(why, str):
            why = look.text(why)
        told = look.text(_ONE_FAILED, number=self.number_of(failure.subject), why=why)
        return f"{told} {look.text(_BEGUN)}" if failure.begun else told

    def _count(self, done: int, total: int, _what: str) -> None:
        look = self.look
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.count.setText(look.text(_PROGRESS, done=look.count(done), total=look.count(total)))

    def _ended(self) -> None:
        self.work = None
        self._set_busy(busy=False)
        self._tell_chosen()

    def _set_busy(self, *, busy: bool) -> None:
        for widget in (self._choices, self.list, self.every, self.act_button, self.folder_button):
            widget.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.safe_button.set_word(self.look.text(_CANCEL) if busy else self._safe)

    def _refused(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))

    def _read_day(self) -> None:
        typed = self.day.text().strip()
        try:
            found = values.read(self.look.catalog, _IS_DAY, typed)
        except UserError as error:
            self._day_field.set_fault(sentence(self.look, error))
            return
        day = date.fromisoformat(found) if found else Moment.now().local.date()
        if day != self.day_shown or not found:
            self.show_day(day)

    def _fit_kind(self) -> None:
        """Let those be chosen that have the paper."""
        kind = self.kind.currentData()
        for key, tick in self.ticks.items():
            has = any(found.value == kind for found in self._cases[key].kinds)
            tick.setEnabled(has)
            tick.setChecked(has)
            self._lacks[key].setVisible(not has)
            self._states[key].setVisible(has)
        self.every.setEnabled(any(tick.isEnabled() for tick in self.ticks.values()))
        self._tell_chosen()

    def _tell_chosen(self) -> None:
        if self.work is not None:
            return
        chosen = self.chosen()
        able = [tick for tick in self.ticks.values() if tick.isEnabled()]
        self.every.setChecked(bool(able) and len(chosen) == len(able))
        self.count.setText(self.look.catalog.plural(_CHOSEN, len(chosen)))

    def _choose_all(self, on: bool) -> None:
        for tick in self.ticks.values():
            if tick.isEnabled():
                tick.setChecked(on)
        self._tell_chosen()

    def _any_chosen(self) -> bool:
        if not self.chosen():
            self.banner.say("warn", self.look.text(_CHOOSE))
        return bool(self.chosen()) and self.work is None

    def _ask_folder(self) -> None:
        if self._any_chosen():
            dialog = to_choose(self.look, self, self.look.text(_FOLDER))
            dialog.fileSelected.connect(lambda path: self.write_to(Path(path)))
            dialog.open()

    def _ask_printer(self) -> None:
        if self._any_chosen():
            self._ways.ask_printer(self.print_on, f"{self.day_shown.isoformat()}_{self.kind.currentData()}.pdf")

    def _row(self, case: DayCase) -> QWidget:
        look = self.look
        box = QWidget()
        box.setMinimumHeight(look.theme.tall(_ROW))
        row = QHBoxLayout(box)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(12)
        tick = self.ticks[case.id] = Tick(look, look.joined(" · ", case.number, case.title))
        tick.toggled.connect(lambda _on: self._tell_chosen())
        lacks = self._lacks[case.id] = label(look.text(_HAS_NONE), CAPTION)
        state = self._states[case.id] = label(look.catalog.label(case.status), CAPTION)
        row.addWidget(tick, 1)
        row.addWidget(lacks)
        row.addWidget(state)
        return box

    def _fill(self, languages: tuple[str, ...]) -> None:
        look = self.look
        self._lacks: dict[str, QWidget] = {}
        self._states: dict[str, QWidget] = {}
        tongues.offer(look, self.first)
        tongues.offer(look, self.second, none=True)
        for choice, code in zip((self.first, self.second), languages, strict=False):
            tongues.choose(choice, code)
        for kind in _PAPERS:
            self.kind.addItem(look.catalog.label(kind), kind.value)
        for button, words in ((self.before, _BEFORE), (self.after, _AFTER)):
            button.setAccessibleName(look.text(words))
            button.setToolTip(look.text(words))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(look.text(_TITLE))
        self.bar.hide()

    def _connect(self) -> None:
        self.day.editingFinished.connect(self._read_day)
        self.before.clicked.connect(lambda: self.show_day(self.day_shown - timedelta(days=1)))
        self.after.clicked.connect(lambda: self.show_day(self.day_shown + timedelta(days=1)))
        self.kind.activated.connect(lambda _i: self._fit_kind())
        self.every.clicked.connect(self._choose_all)
        for choice in (self.first, self.second):
            choice.activated.connect(lambda _i: self._tell_reviews())

    def _tell_reviews(self) -> None:
        for choice, field in ((self.first, self._first_field), (self.second, self._second_field)):
            field.set_hint(tongues.not_reviewed(self.look, str(choice.currentData() or "")))

    def _lay_out(self) -> None:
        look = self.look
        self._choices = QWidget()
        column = QVBoxLayout(self._choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._day_row())
        column.addLayout(self._language_row())
        self.list.setWidgetResizable(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(_LIST)
        self._faults_area = QScrollArea()
        self._faults_area.setWidgetResizable(True)
        self.faults.setContentsMargins(12, 8, 12, 8)
        self._faults_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._faults_area.setWidget(_at_top(self.faults))
        self._faults_area.setFixedHeight(_FAULTS)
        self._faults_area.hide()
        foot = QWidget()
        below = QHBoxLayout(foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self.count)
        below.addWidget(self.bar, 1)
        self._choosing = (self._choices, rule(), self.every, self.list, rule(), self.double_sided, foot)
        for widget in (*self._choosing, self._faults_area):
            self.body.addWidget(widget)
        self.add_buttons(look.text(_NOT_NOW), look.text(_PRINT), self._ask_printer)
        self.folder_button = Button(look, look.text(_FOLDER), icon="download", kind=NORMAL)
        self.folder_button.clicked.connect(self._ask_folder)
        self._buttons.insertWidget(2, self.folder_button)
        self.again_button = Button(look, look.text(_AGAIN), kind=NORMAL)
        self.again_button.clicked.connect(self.choose_again)
        self.again_button.hide()
        self._buttons.addWidget(self.again_button)
        self._safe = look.text(_NOT_NOW)
        self._tell_reviews()

    def _day_row(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(16)
        turns = QWidget()
        inner = QHBoxLayout(turns)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        self.day.setFixedWidth(look.theme.widths["field_medium"] - 40)
        for widget in (self.before, self.day, self.after):
            inner.addWidget(widget)
        self._day_field = Field(look, look.text(_DAY), turns)
        self.day.setAccessibleName(look.text(_DAY))
        row.addWidget(self._day_field, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Field(look, look.text(_KIND), self.kind), 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _language_row(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(16)
        self._first_field = Field(look, look.text(_LANGUAGE), self.first)
        self._second_field = Field(look, look.text(_SECOND), self.second)
        for field in (self._first_field, self._second_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        return row


def _at_top(words: QLabel) -> QWidget:
    """Return words at the top of the room that they are given: wrapped Urdu would stand in its middle."""
    inside = QWidget()
    inside.setProperty("kind", "raised")
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(words)
    column.addStretch(1)
    return inside
