"""What is chosen before a report leaves: kind, case, languages, copies, annexes; and the buttons that let it go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.codes import MessageKind
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.ports import CaseRow
from pcu_desk.domain.printing import ReportFacts, ReportWish
from pcu_desk.domain.report import ANNEXES, ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.look import Look
from pcu_desk.ui.preview import tongues
from pcu_desk.ui.widgets.buttons import PRIMARY, QUIET, Button
from pcu_desk.ui.widgets.field import Choice, Field, Tick
from pcu_desk.ui.widgets.labels import SECTION, frame, label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.scrolled import scrolled

_REPORT = QT_TRANSLATE_NOOP("report_page", "Report")
_DAY = QT_TRANSLATE_NOOP("report_page", "A day's cases…")
_KIND = QT_TRANSLATE_NOOP("report_page", "Kind")
_CASE = QT_TRANSLATE_NOOP("report_page", "Case")
_LANGUAGE = QT_TRANSLATE_NOOP("report_page", "Language of the report")
_SECOND = QT_TRANSLATE_NOOP("report_page", "Second language, side by side")
_STAYS = QT_TRANSLATE_NOOP("report_page", "The window stays in {language}")
_FORM = QT_TRANSLATE_NOOP("report_page", "Form of the unit")
_VERSION = QT_TRANSLATE_NOOP("report_page", "Version {number}")
_COPIES = QT_TRANSLATE_NOOP("report_page", "Copies")
_FIRST_COPY = QT_TRANSLATE_NOOP("report_page", "First number")
_PHOTOS = QT_TRANSLATE_NOOP("report_page", "Photo annex, %n photo(s)")
_JOURNAL = QT_TRANSLATE_NOOP("report_page", "Journal extract")
_DOUBLE = QT_TRANSLATE_NOOP("report_page", "Double-sided, long edge")
_PRINT = QT_TRANSLATE_NOOP("report_page", "Print %n copy(ies)")
_SAVE = QT_TRANSLATE_NOOP("report_page", "Save the PDF")
_SIGN = QT_TRANSLATE_NOOP("report_page", "Sign…")
_PANE = 272
_MOST_COPIES = 12
_USUAL_COPIES = 3
_WITH_ANNEXES = frozenset((ReportKind.INSPECTION, ReportKind.SEIZURE))


class Options(QFrame):
    """The pane at the start side; it keeps what was chosen, also after a report was refused."""

    subject_chosen = Signal(str)
    changed = Signal()
    day_wanted = Signal()

    def __init__(self, look: Look, officer: Officer) -> None:
        """Show every choice; what the case has is told later."""
        super().__init__()
        self._look = look
        self.setProperty("kind", "start-edge")
        self.setFixedWidth(_PANE)
        self.kind_choice, self.case_choice = Choice(look), Choice(look)
        self.first, self.second, self.copies = Choice(look), Choice(look), Choice(look)
        self.form, self.first_copy = Line(), Line(code=True)
        self.photos, self.journal = Tick(look, look.catalog.plural(_PHOTOS, 0)), Tick(look, look.text(_JOURNAL))
        self.double_sided = Tick(look, look.text(_DOUBLE))
        self.day_button = Button(look, look.text(_DAY), kind=QUIET)
        self.print_button = Button(look, "", icon="print", key="Ctrl P", kind=PRIMARY)
        self.save_button = Button(look, look.text(_SAVE), icon="download", key="Ctrl S")
        self.sign_button = Button(look, look.text(_SIGN), icon="signature")
        self._kind = ReportKind.SEIZURE.value
        self._fill()
        self._lay_out()
        self._connect()
        self._tell_copies()
        self.set_ready(ready=False, officer=officer)

    def preferred(self, subject: str) -> ReportWish:
        """Return what is asked for of a case or a message, of the kind that a person chose last."""
        return self._wish(subject, self._kind)

    def wish(self, subject: str) -> ReportWish:
        """Return what is asked for of a case or a message, of the kind that is shown."""
        return self._wish(subject, str(self.kind_choice.currentData() or self._kind))

    def _wish(self, subject: str, kind: str) -> ReportWish:
        ticked = {ReportKind.PHOTOS: self.photos, ReportKind.JOURNAL: self.journal}
        annexes = tuple(annex.value for annex in ANNEXES if kind in _WITH_ANNEXES and _chosen(ticked[annex]))
        return ReportWish(subject, kind, tongues.pair(self.first, self.second), annexes)

    def count(self) -> int:
        """Return how many copies are wanted."""
        return int(self.copies.currentData())

    def duplex(self) -> bool:
        """Tell whether both sides of a sheet are printed."""
        return self.double_sided.isChecked()

    def show_cases(self, rows: Sequence[CaseRow], subject: str) -> None:
        """Offer these cases."""
        self.case_choice.blockSignals(True)
        self.case_choice.clear()
        for row in rows:
            self.case_choice.addItem(self._look.joined(" · ", row.number, row.title), row.id)
        self.case_choice.blockSignals(False)
        self.show_subject(subject)

    def show_subject(self, subject: str) -> None:
        """Show which case is chosen, without telling."""
        self.case_choice.setCurrentIndex(self.case_choice.findData(subject))

    def show_thread(self, subject: str, number: str) -> None:
        """Show that the paper is about an alert, which stands in no list of cases."""
        if self.case_choice.findData(subject) < 0:
            kind = self._look.catalog.label(MessageKind.ALERT)
            self.case_choice.insertItem(0, self._look.joined(" · ", number, kind), subject)  # no number is cut
        self.show_subject(subject)

    def show_facts(self, facts: ReportFacts) -> None:
        """Show the kinds that the case has, and what is told of the one that is chosen."""
        look = self._look
        self.kind_choice.blockSignals(True)
        self.kind_choice.clear()
        for kind in facts.kinds:
            self.kind_choice.addItem(look.catalog.label(kind), kind.value)
        self.kind_choice.setCurrentIndex(max(self.kind_choice.findData(facts.kind.value), 0))
        self.kind_choice.blockSignals(False)
        self._tell_kind()
        self.form.setText(look.text(_VERSION, number=facts.form_version))
        self.form.setCursorPosition(0)
        self.first_copy.setText(str(facts.first_copy))
        self.photos.setText(look.catalog.plural(_PHOTOS, facts.photos))
        self.photos.setVisible(facts.kind in _WITH_ANNEXES and bool(facts.photos))
        self.journal.setVisible(facts.kind in _WITH_ANNEXES)

    def set_ready(self, *, ready: bool, officer: Officer) -> None:
        """Let the paper leave, if there is one and the officer may."""
        for button in (self.print_button, self.save_button, self.sign_button):
            button.setEnabled(ready and officer.may(May.PRINT))
        self.day_button.setEnabled(officer.may(May.PRINT))

    def take_focus(self) -> None:
        """Begin with the kind."""
        self.kind_choice.setFocus()

    def focusable(self) -> QWidget:
        """Return where F6 enters the pane."""
        return self.kind_choice

    def _fill(self) -> None:
        look = self._look
        tongues.offer(look, self.first)
        tongues.offer(look, self.second, none=True)
        for number in range(1, _MOST_COPIES + 1):
            self.copies.addItem(look.count(number), number)
        self.copies.setCurrentIndex(_USUAL_COPIES - 1)
        for line in (self.form, self.first_copy):
            line.setReadOnly(True)
        self.photos.hide()
        self.journal.hide()

    def _connect(self) -> None:
        self.case_choice.activated.connect(lambda _i: self.subject_chosen.emit(str(self.case_choice.currentData())))
        self.kind_choice.activated.connect(lambda _i: self._keep_kind())
        for choice in (self.first, self.second):
            choice.activated.connect(lambda _i: self._choose_language())
        for tick in (self.photos, self.journal):
            tick.clicked.connect(lambda _on: self.changed.emit())
        self.copies.currentIndexChanged.connect(lambda _i: self._tell_copies())
        self.day_button.clicked.connect(self.day_wanted)

    def _keep_kind(self) -> None:
        self._kind = str(self.kind_choice.currentData())
        self.changed.emit()

    def _choose_language(self) -> None:
        self._tell_reviews()
        self.changed.emit()

    def _tell_kind(self) -> None:
        """Tell below what the choice has no room for: the kind is what a person signs."""
        self._kind_field.set_hint(self.kind_choice.currentText() if self.kind_choice.is_cut() else "")

    def _tell_copies(self) -> None:
        self.print_button.set_word(self._look.catalog.plural(_PRINT, self.count()))

    def _tell_reviews(self) -> None:
        look = self._look
        stays = look.text(_STAYS, language=look.catalog.name)
        self._first_field.set_hint(tongues.not_reviewed(look, str(self.first.currentData())))
        self._second_field.set_hint(tongues.not_reviewed(look, str(self.second.currentData() or "")) or stays)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(direction.margins(0, 0, 1, 0))
        outer.setSpacing(0)
        outer.addWidget(self._head())
        area = scrolled()
        area.setWidget(self._fields())
        outer.addWidget(area, 1)
        outer.addWidget(self._foot())
        self._tell_reviews()

    def _head(self) -> QWidget:
        box = frame("bottom-edge")
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 6, 12, 6)
        row.addWidget(label(self._look.text(_REPORT), SECTION))
        row.addStretch(1)
        row.addWidget(self.day_button)
        return box

    def _fields(self) -> QWidget:
        look = self._look
        inside = QWidget()
        inside.setProperty("kind", "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self._kind_field = Field(look, look.text(_KIND), self.kind_choice)
        self._first_field = Field(look, look.text(_LANGUAGE), self.first)
        self._second_field = Field(look, look.text(_SECOND), self.second)
        for field in (
            self._kind_field,
            Field(look, look.text(_CASE), self.case_choice),
            self._first_field,
            self._second_field,
            Field(look, look.text(_FORM), self.form),
        ):
            column.addWidget(field)
        column.addLayout(self._copies())
        for tick in (self.photos, self.journal, self.double_sided):
            column.addWidget(tick)
        column.addStretch(1)
        return inside

    def _copies(self) -> QGridLayout:
        look = self._look
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        bottom = Qt.AlignmentFlag.AlignBottom
        grid.addWidget(Field(look, look.text(_COPIES), self.copies), 0, 0, bottom)
        grid.addWidget(Field(look, look.text(_FIRST_COPY), self.first_copy), 0, 1, bottom)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        return grid

    def _foot(self) -> QWidget:
        box = frame("top-edge")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(8)
        for button in (self.print_button, self.save_button, self.sign_button):
            column.addWidget(button)
        return box


def _chosen(tick: Tick) -> bool:
    """What the case has nothing for is not shown, and not chosen either."""
    return tick.isChecked() and not tick.isHidden()
