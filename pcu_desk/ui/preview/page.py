"""The page of reports: which case, which languages, what it will look like, and the ways out of the vault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.life import report_status
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import CaseFilter, CaseRow
from pcu_desk.domain.report import PageImage, RenderedReport, ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import available
from pcu_desk.ui import direction
from pcu_desk.ui.files import to_save
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.preview.printing import PAGE_WIDTH, paper, prepare_formats, put_on_paper
from pcu_desk.ui.preview.sheet import SheetView
from pcu_desk.ui.qt_words import speak
from pcu_desk.ui.tasks import Progress
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, EmptyState, frame, label, rule
from pcu_desk.ui.workplace import Page, Workplace, sentence

_REPORT = QT_TRANSLATE_NOOP("report_page", "Report")
_CASE = QT_TRANSLATE_NOOP("report_page", "Case with a seizure")
_LANGUAGE = QT_TRANSLATE_NOOP("report_page", "Language of the report")
_SECOND = QT_TRANSLATE_NOOP("report_page", "Second language, side by side")
_STAYS = QT_TRANSLATE_NOOP("report_page", "The window stays in {language}")
_NONE = QT_TRANSLATE_NOOP("report_page", "None")
_COPIES = QT_TRANSLATE_NOOP("report_page", "Copies")
_PRINT = QT_TRANSLATE_NOOP("report_page", "Print")
_SAVE = QT_TRANSLATE_NOOP("report_page", "Save the PDF")
_SAVED = QT_TRANSLATE_NOOP("report_page", "The PDF is saved as {name}. It is not encrypted: keep it where it belongs.")
_PRINTED = QT_TRANSLATE_NOOP("report_page", "%n copy(ies) sent to the printer.")
_NOT_WRITTEN = QT_TRANSLATE_NOOP("report_page", "{name} could not be written: {why}. Choose another folder.")
_NO_CASE = QT_TRANSLATE_NOOP("report_page", "No case has a seizure yet")
_NO_CASE_WORDS = QT_TRANSLATE_NOOP("report_page", "The report of a case is printed from its seizure: record one first.")
_TO_CASES = QT_TRANSLATE_NOOP("report_page", "To the inspections")
_BLANK = QT_TRANSLATE_NOOP("report_page", "Left blank on paper")
_BOXED = QT_TRANSLATE_NOOP("report_page", "Characters without a glyph")
_BOXED_WORDS = QT_TRANSLATE_NOOP("report_page", "Printed as their code point in a box: {list}")
_NOTHING = QT_TRANSLATE_NOOP("report_page", "Nothing is left blank.")
_GLYPHS = QT_TRANSLATE_NOOP("report_page", "Every character has a glyph.")
_STATUS = {
    ReportStatus.DRAFT: (
        QT_TRANSLATE_NOOP("report_page", "Prints as a draft"),
        QT_TRANSLATE_NOOP("report_page", "The mark goes when the paper is issued."),
        "warn",
    ),
    ReportStatus.ISSUED: (
        QT_TRANSLATE_NOOP("report_page", "Issued, not yet approved"),
        QT_TRANSLATE_NOOP("report_page", "The paper says so until a supervisor approves."),
        "info",
    ),
    ReportStatus.APPROVED: (
        QT_TRANSLATE_NOOP("report_page", "Approved"),
        QT_TRANSLATE_NOOP("report_page", "The paper names the supervisor."),
        "ok",
    ),
}
_PANE = 272
_MOST_CASES = 200
_SIDE = 256
_MOST_COPIES = 12
_USUAL_COPIES = 3


class ReportPage(Page):
    """Options at the start, the paper in the middle, what was checked at the end."""

    def __init__(self, place: Workplace) -> None:
        """Build the three panes and ask which cases have a report."""
        super().__init__(place)
        self._case = ""
        self._report: RenderedReport | None = None
        self._printer: QPrinter | None = None
        self._rendered: Case | None = None
        self._languages: tuple[str, ...] = ()
        self._noted = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.sheet = SheetView(self.look)
        self.sheet.page_wanted.connect(self._ask_page)
        self.banner = Banner(self.look)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self._empty = self._make_empty()
        middle.addWidget(self.banner)
        middle.addWidget(self._empty, 1)
        middle.addWidget(self.sheet, 1)
        self._options = self._make_options()
        self._side = self._make_side()
        row.addWidget(self._options)
        row.addLayout(middle, 1)
        row.addWidget(self._side)
        self._show_parts(found=False)
        place.notices.changed.connect(lambda changes: self._ask_cases() if "case" in changes.kinds else None)
        self._ask_cases()

    def show_item(self, item: str) -> None:
        """Show the report of a case by its id."""
        self._case = item
        self._choose_case()
        self._render()

    def current_item(self) -> str:
        """Return the case whose report is shown."""
        return self._case

    def take_focus(self) -> None:
        """Begin with the choice of the case."""
        self.case_choice.setFocus()

    def press(self, action: str) -> bool:
        """Do an act of the table of keys."""
        if action == "print":
            self.print()
        elif action == "save":
            self.save()
        elif action == "back" and self._case:
            self.place.notices.go.emit("inspections", self._case)
        else:
            return False
        return True

    def print(self) -> None:
        """Ask for a printer and put the copies on paper."""
        if self._report is None or not self.print_button.isEnabled():
            return
        speak(self.look.catalog.language)
        # The dialog does not own its printer, and painting goes on after it has closed.
        printer = self._printer = paper(QPrinter(QPrinter.PrinterMode.HighResolution))
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Make the papers of each copy off this thread, then paint them."""
        report, copies, languages = self._report, int(self.copies.currentData()), self._languages
        if report is None:
            return
        reports = self.place.session.reports
        prepare_formats()
        paper(printer).setCopyCount(1)
        printer.setResolution(300)

        note = self._note(copies, "printer")

        def work(progress: Progress) -> None:
            note()
            pages: list[PageImage] = []
            for copy in range(1, copies + 1):
                pdf = reports.copy_for_print(report.pdf, copy, copies, languages)
                for index in range(report.pages):
                    progress(len(pages), copies * report.pages, "")
                    pages.append(reports.page(pdf, index, PAGE_WIDTH))
            put_on_paper(printer, pages, lambda done, total: progress(done, total, ""))

        self.place.tasks.work(work, then=lambda _none: self._printed(copies), failed=self._say, owner=self)

    def save(self) -> None:
        """Ask for a name and write the file that is given out."""
        if self._report is None or not self.save_button.isEnabled():
            return
        name = f"{self.case_choice.currentText().split(' ')[0]}-{'-'.join(self._languages)}.pdf"
        dialog = to_save(self.look, self, self.look.text(_SAVE), name, "pdf")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path)))
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Write the PDF where a person named the file."""
        report = self._report
        if report is None:
            return
        pdf, note = report.pdf, self._note(1, "file")

        def work(_progress: Progress) -> str:
            note()
            return _write(path, pdf)

        self.place.tasks.work(work, then=lambda why: self._saved(path, why), failed=self._say, owner=self)

    def _ask_cases(self) -> None:
        cases, shown = self.place.session.cases, self._case

        def ask() -> tuple[Sequence[CaseRow], Case | None]:
            rows = cases.rows(CaseFilter(with_seizure=True), None, _MOST_CASES)
            return rows, cases.get(shown) if shown else None

        self.place.tasks.read(ask, then=self._show_cases, failed=self._say, owner=self, key="report-cases")

    def _show_cases(self, found: tuple[Sequence[CaseRow], Case | None]) -> None:
        rows, case = found
        self.case_choice.blockSignals(True)
        self.case_choice.clear()
        for row in rows:
            self.case_choice.addItem(f"{row.number} · {row.title}", row.id)
        self.case_choice.blockSignals(False)
        if not self._case and rows:
            self._case = rows[0].id
        self._choose_case()
        self._show_parts(found=bool(rows))
        if self._case and (case is None or case != self._rendered):
            self._render()

    def _choose_case(self) -> None:
        self.case_choice.setCurrentIndex(self.case_choice.findData(self._case))

    def _render(self) -> None:
        case, session = self._case, self.place.session
        if case != self._noted:  # what stands on the paper was looked at, printed or not
            self._noted = case
            self.place.tasks.write(lambda: session.cases.note_viewed(case), failed=self._say, owner=self)
        first, second = str(self.first.currentData()), str(self.second.currentData() or "")
        languages = (first,) if second in {"", first} else (first, second)
        self._languages = languages

        def work(_progress: Progress) -> tuple[Case, RenderedReport]:
            return session.cases.get(case), session.reports.render(case, languages)

        self.place.tasks.work(
            work, then=lambda made: self._show_report(case, languages, made), failed=self._refused, owner=self
        )

    def _show_report(self, case: str, languages: tuple[str, ...], made: tuple[Case, RenderedReport]) -> None:
        if (case, languages) != (self._case, self._languages):
            return
        self.banner.clear()
        self._rendered, self._report = made
        self._show_parts(found=True)
        self._say_status(report_status(made[0]))
        self._say_checked(made[1])
        self.sheet.show_report(made[1].pages)

    def _refused(self, error: Exception) -> None:
        self._report = None
        self._say(error)

    def _ask_page(self, index: int, width: int) -> None:
        report = self._report
        if report is None:
            return
        reports = self.place.session.reports

        def take(image: PageImage) -> None:
            if self._report is report:
                self.sheet.take_page(index, image)

        self.place.tasks.work(
            lambda _progress: reports.page(report.pdf, index, width), then=take, failed=self._say, owner=self
        )

    def _printed(self, copies: int) -> None:
        self.banner.say("ok", self.look.catalog.plural(_PRINTED, copies))

    def _saved(self, path: Path, why: str) -> None:
        if why:
            self.banner.say("danger", self.look.text(_NOT_WRITTEN, name=path.name, why=why))
            return
        self.banner.say("ok", self.look.text(_SAVED, name=path.name))

    def _note(self, copies: int, where: str) -> Callable[[], object]:
        """Return what records, from the thread that prints, that a report leaves: a role's refusal comes first."""
        case, languages, reports, tasks = self._case, self._languages, self.place.session.reports, self.place.tasks
        return lambda: tasks.write_blocking(lambda: reports.note_printed(case, languages, copies, where))

    def _say(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))

    def _say_status(self, status: ReportStatus) -> None:
        title, words, tone = _STATUS[status]
        self._status.setText(self.look.text(title))
        self._status.setStyleSheet(f"color: {self.look.theme.colours[tone]}; font-weight: 700;")
        self._status_words.setText(self.look.text(words))

    def _say_checked(self, report: RenderedReport) -> None:
        look = self.look
        names = [self._field_name(path) for path in report.blanks]
        self._blank.setText(", ".join(dict.fromkeys(names)) or look.text(_NOTHING))
        boxed = look.text(_BOXED_WORDS, list=" ".join(report.boxed)) if report.boxed else look.text(_GLYPHS)
        self._boxed.setText(boxed)

    def _field_name(self, path: str) -> str:
        kind: type | None = Case
        words = path
        for step in path.replace(".", "/").strip("/").split("/"):
            fields = declared(kind) if kind is not None else {}
            if (what := fields.get(step.partition("[")[0])) is not None:
                words, kind = self.look.text(what.spec.label), what.inner
        return words

    def _show_parts(self, *, found: bool) -> None:
        for widget in (self.sheet, self._options, self._side):
            widget.setVisible(found)
        self._empty.setVisible(not found)

    def _make_options(self) -> QWidget:
        look = self.look
        pane = frame("start-edge")
        pane.setFixedWidth(_PANE)
        column = QVBoxLayout(pane)
        column.setContentsMargins(direction.margins(16, 16, 17, 16))
        column.setSpacing(12)
        column.addWidget(label(look.text(_REPORT), SECTION))
        self.case_choice = Choice(look)
        self.case_choice.activated.connect(lambda _i: self.show_item(str(self.case_choice.currentData())))
        column.addWidget(Field(look, look.text(_CASE), self.case_choice))
        languages = [(info.code, info.own_name) for info in available()]
        self.first, self.second = Choice(look), Choice(look)
        self.second.addItem(look.text(_NONE), "")
        for code, name in languages:
            self.first.addItem(name, code)
            self.second.addItem(name, code)
        self.first.setCurrentIndex(max(self.first.findData(look.catalog.language), 0))
        for choice in (self.first, self.second):
            choice.activated.connect(lambda _i: self._render())
        column.addWidget(Field(look, look.text(_LANGUAGE), self.first))
        stays = look.text(_STAYS, language=look.catalog.name)
        column.addWidget(Field(look, look.text(_SECOND), self.second, stays))
        self.copies = Choice(look)
        for number in range(1, _MOST_COPIES + 1):
            self.copies.addItem(str(number), number)
        self.copies.setCurrentIndex(_USUAL_COPIES - 1)
        self.copies.setFixedWidth(look.theme.widths["field_short"])
        column.addWidget(Field(look, look.text(_COPIES), self.copies))
        column.addStretch(1)
        column.addWidget(rule())
        self.print_button = Button(look, look.text(_PRINT), icon="print", key="Ctrl P", kind=PRIMARY)
        self.print_button.clicked.connect(self.print)
        self.save_button = Button(look, look.text(_SAVE), icon="download", key="Ctrl S")
        self.save_button.clicked.connect(self.save)
        for button in (self.print_button, self.save_button):
            button.setEnabled(self.place.session.officer.may(May.PRINT))
            column.addWidget(button)
        return pane

    def _make_side(self) -> QWidget:
        look = self.look
        pane = frame("end-edge")
        pane.setFixedWidth(_SIDE)
        outer = QVBoxLayout(pane)
        outer.setContentsMargins(direction.margins(1, 0, 0, 0))
        area = QScrollArea()
        area.setWidgetResizable(True)
        inside = QWidget()
        inside.setProperty("kind", "raised")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outer.addWidget(area)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self._status, self._status_words = label("", SECTION, wrap=True), label("", CAPTION, wrap=True)
        self._blank, self._boxed = label("", CAPTION, wrap=True), label("", CAPTION, wrap=True)
        parts = (
            (self._status, self._status_words),
            (label(look.text(_BLANK), SECTION, wrap=True), self._blank),
            (label(look.text(_BOXED), SECTION, wrap=True), self._boxed),
        )
        for title, words in parts:
            column.addWidget(title)
            column.addWidget(words)
            column.addWidget(rule())
        column.addStretch(1)
        return pane

    def _make_empty(self) -> QWidget:
        look = self.look
        button = Button(look, look.text(_TO_CASES), icon="inspection", kind=PRIMARY)
        button.clicked.connect(lambda: self.place.notices.go.emit("inspections", ""))
        return EmptyState(look, "report", title=look.text(_NO_CASE), words=look.text(_NO_CASE_WORDS), button=button)


def _write(path: Path, pdf: bytes) -> str:
    try:
        path.write_bytes(pdf)
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""
