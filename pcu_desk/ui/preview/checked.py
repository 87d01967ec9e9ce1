"""What was checked on a finished report, what stays blank on it, and the place of the journal that it names."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pcu_desk.domain.event import Head
from pcu_desk.domain.paper import UNCHECKED, unchecked
from pcu_desk.domain.printing import ReportFacts, ReportWish
from pcu_desk.domain.report import RenderedReport, ReportKind, ReportStatus
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.look import Look
from pcu_desk.ui.preview import tongues
from pcu_desk.ui.preview.fields import editor_path, field_name
from pcu_desk.ui.widgets.buttons import QUIET, Button
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, TABLE, label, rule
from pcu_desk.ui.widgets.scrolled import scrolled

_CHECKED = QT_TRANSLATE_NOOP("report_page", "Checked")
_FIGURES = QT_TRANSLATE_NOOP("report_page", "Every figure equals the case")
_GLYPHS = QT_TRANSLATE_NOOP("report_page", "Every character has a glyph")
_BOXED = QT_TRANSLATE_NOOP("report_page", "Printed as a code point in a box: {list}")
_PHOTOS_HERE = QT_TRANSLATE_NOOP("report_page", "Every photo is here")
_PHOTOS_ABSENT = QT_TRANSLATE_NOOP("report_page", "Not in this vault, told so in their place: {list}")
_BLANK = QT_TRANSLATE_NOOP("report_page", "Left blank on paper")
_NOTHING = QT_TRANSLATE_NOOP("report_page", "Nothing is left blank.")
_LINE = QT_TRANSLATE_NOOP("report_page", "A dash or an empty line is printed there.")
_GO = QT_TRANSLATE_NOOP("report_page", "Go to the field")
_GO_NAMED = QT_TRANSLATE_NOOP("report_page", "Go to the field: {field}")
_MORE = QT_TRANSLATE_NOOP("report_page", "Show %n more")
_JOURNAL = QT_TRANSLATE_NOOP("report_page", "Journal")
_SEQUENCE = QT_TRANSLATE_NOOP("report_page", "Sequence {number}, head")
_NAMED = QT_TRANSLATE_NOOP("report_page", "printed in the footer and the code of each page.")
_STATUS = {
    ReportStatus.DRAFT: (
        QT_TRANSLATE_NOOP("report_page", "Prints as a draft"),
        QT_TRANSLATE_NOOP("report_page", "The mark goes when the paper is issued."),
        "warn",
        "warning",
    ),
    ReportStatus.ISSUED: (
        QT_TRANSLATE_NOOP("report_page", "Issued, not yet approved"),
        QT_TRANSLATE_NOOP("report_page", "The paper says so until a supervisor approves."),
        "info",
        "info",
    ),
    ReportStatus.APPROVED: (
        QT_TRANSLATE_NOOP("report_page", "Approved"),
        QT_TRANSLATE_NOOP("report_page", "The paper names the supervisor."),
        "ok",
        "check",
    ),
    ReportStatus.TAKEN_IN: (
        QT_TRANSLATE_NOOP("report_page", "Taken in from a file"),
        QT_TRANSLATE_NOOP("report_page", "The paper says so: nobody signed this revision here."),
        "info",
        "info",
    ),
}
_SIDE = 256
_SHOWN, _QUIET = 4, 4
_MARK, _GROUP, _DIGITS = 16, 4, 16


class Checked(QFrame):
    """The pane at the end side; emits the path of a blank field that is to be filled."""

    field_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        """Begin with nothing to tell."""
        super().__init__()
        self._look = look
        self.setProperty("kind", "end-edge")
        self.setFixedWidth(_SIDE)
        self._area = scrolled()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(direction.margins(1, 0, 0, 0))
        outer.addWidget(self._area)
        self.buttons: list[Button] = []
        self.told: list[str] = []
        self.clear()

    def clear(self) -> None:
        """Tell nothing: there is no paper."""
        self._fill(lambda _column: None)

    def show_report(
        self, wish: ReportWish, facts: ReportFacts, report: RenderedReport, *, all_blanks: bool = False
    ) -> None:
        """Tell what was found on a finished report."""

        def fill(column: QVBoxLayout) -> None:
            of_a_case = facts.kind is not ReportKind.ALERT  # nobody approves the sheet of an alert
            if of_a_case:
                self._tell_status(column, facts.status)
            self._tell_checked(column, wish, facts, report)
            if of_a_case:
                self._tell_blanks(column, wish, facts, report, whole=all_blanks)
            self._tell_journal(column, facts.head)

        self._fill(fill)

    def focusable(self) -> QWidget | None:
        """Return where F6 enters the pane, None where nothing can be pressed."""
        return self.buttons[0] if self.buttons else None

    def _fill(self, fill: Callable[[QVBoxLayout], None]) -> None:
        inside = QWidget()
        inside.setProperty("kind", "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        self.buttons, self.told = [], []
        fill(column)
        column.addStretch(1)
        self._area.setWidget(inside)

    def _tell_status(self, column: QVBoxLayout, status: ReportStatus) -> None:
        title, words, tone, icon = _STATUS[status]
        column.addLayout(self._marked(icon, tone, self._look.text(title), SECTION, bold=True))
        column.addWidget(label(self._look.text(words), CAPTION, wrap=True))
        column.addWidget(rule())

    def _tell_checked(self, column: QVBoxLayout, wish: ReportWish, facts: ReportFacts, report: RenderedReport) -> None:
        look = self._look
        column.addWidget(label(look.text(_CHECKED), SECTION))
        boxed = look.text(_BOXED, list=" ".join(report.boxed)) if report.boxed else look.text(_GLYPHS)
        points = [(True, look.text(_FIGURES)), (not report.boxed, boxed), *tongues.reviews(look, wish.languages)]
        if ReportKind.PHOTOS in {*wish.annexes, wish.kind} and facts.photos:
            absent = look.joined(look.catalog.comma, *facts.absent)
            words = look.text(_PHOTOS_ABSENT, list=absent) if absent else look.text(_PHOTOS_HERE)
            points.append((not absent, words))
        if (limits := unchecked(report)) is not None:
            points.append((False, look.text(UNCHECKED, **limits)))
        for good, words in points:
            column.addLayout(self._marked("check" if good else "warning", "ok" if good else "warn", words, TABLE))
        column.addWidget(rule())

    def _tell_blanks(
        self, column: QVBoxLayout, wish: ReportWish, facts: ReportFacts, report: RenderedReport, *, whole: bool
    ) -> None:
        look = self._look
        column.addWidget(label(look.text(_BLANK), SECTION, wrap=True))
        paths = [path for path in dict.fromkeys(report.blanks) if field_name(look, path)]
        column.addWidget(label(look.text(_LINE if paths else _NOTHING), CAPTION, wrap=True))
        shown = paths if whole or len(paths) <= _SHOWN + 1 else paths[:_SHOWN]
        for path in shown:
            self._tell_blank(column, field_name(look, path), editor_path(facts.case, path))
        if len(shown) < len(paths):
            more = Button(look, look.catalog.plural(_MORE, len(paths) - len(shown)), kind=QUIET)
            more.clicked.connect(lambda: self.show_report(wish, facts, report, all_blanks=True))
            self._add(column, more)
        column.addWidget(rule())

    def _tell_blank(self, column: QVBoxLayout, name: str, path: str) -> None:
        look = self._look
        self.told.append(name)
        block = QVBoxLayout()
        block.setSpacing(0)
        block.addWidget(label(name, TABLE, wrap=True))
        column.addLayout(block)
        go = Button(look, look.text(_GO), kind=QUIET)
        go.setAccessibleName(look.text(_GO_NAMED, field=name))
        go.clicked.connect(lambda: self.field_wanted.emit(path))
        self._add(block, go)

    def _tell_journal(self, column: QVBoxLayout, head: Head) -> None:
        look = self._look
        column.addWidget(label(look.text(_JOURNAL), SECTION))
        digits = head.hash[:_DIGITS].upper()
        code = label(" ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP)), CAPTION)
        code.setFont(look.theme.code_font("caption"))
        code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        code.setAlignment(direction.start())
        block = QVBoxLayout()
        block.setSpacing(2)
        sequence = label(look.text(_SEQUENCE, number=head.sequence), CAPTION, wrap=True)
        for widget in (sequence, code, label(look.text(_NAMED), CAPTION, wrap=True)):
            block.addWidget(widget)
        column.addLayout(block)

    def _add(self, column: QVBoxLayout, button: Button) -> None:
        self.buttons.append(button)
        row = QHBoxLayout()
        row.setContentsMargins(direction.margins(-_QUIET, 0, 0, 0))  # its word stands under the words above
        row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _marked(self, icon: str, tone: str, words: str, kind: str, *, bold: bool = False) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(look.pixmap(icon, _MARK, tone))
        mark.setFixedHeight(QFontMetrics(look.theme.font("table")).height())  # on the middle of the first line
        told = label(words, kind, wrap=True)
        if bold:
            told.setStyleSheet(f"color: {look.theme.colours[tone]};")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(told, 1)
        self.told.append(words)
        return row
