"""The auditor's report in the window: which days, what was found, a file of it; the gathering is the service's."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pcu_desk.domain.audit import Audit
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.i18n.audits import COUNTED, READ_SO, hours_said, period_said, report_lines
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui import direction
from pcu_desk.ui.audit.lines import Group, Line, groups
from pcu_desk.ui.files import to_save
from pcu_desk.ui.look import Look
from pcu_desk.ui.tasks import Progress
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import PRIMARY, Button
from pcu_desk.ui.widgets.field import Choice, Field
from pcu_desk.ui.widgets.labels import CAPTION, EmptyState, frame, label
from pcu_desk.ui.workplace import Workplace, sentence

# ruff: noqa: N802 - Qt's names are overridden

if TYPE_CHECKING:
    Index = QModelIndex | QPersistentModelIndex
else:
    Index = QModelIndex

PERIOD = QT_TRANSLATE_NOOP("audit_page", "Days")
WEEK = QT_TRANSLATE_NOOP("audit_page", "The last 7 days")
MONTH = QT_TRANSLATE_NOOP("audit_page", "The last 30 days")
QUARTER = QT_TRANSLATE_NOOP("audit_page", "The last 90 days")
YEAR = QT_TRANSLATE_NOOP("audit_page", "The last 365 days")
ALL = QT_TRANSLATE_NOOP("audit_page", "All days")
MAKE = QT_TRANSLATE_NOOP("audit_page", "Make the report")
SAVE = QT_TRANSLATE_NOOP("audit_page", "Save the report")
NONE = QT_TRANSLATE_NOOP("audit_page", "What the journal tells an auditor")
NONE_WORDS = QT_TRANSLATE_NOOP(
    "audit_page",
    "Late changes, voids, releases against the score, draws, prints, officers and brokers. That the report was made is "
    "noted too.",
)
NOTHING = QT_TRANSLATE_NOOP("audit_page", "Nothing in these days.")
OPENS = QT_TRANSLATE_NOOP("audit_page", "Enter opens the case")
SAVED = QT_TRANSLATE_NOOP("audit_page", "The report is saved as {name}. It is not encrypted: keep it where it belongs.")
NOT_WRITTEN = QT_TRANSLATE_NOOP("audit_page", "{name} could not be written: {why}. Choose another folder.")
_PERIODS: tuple[tuple[int, Text], ...] = ((7, WEEK), (30, MONTH), (90, QUARTER), (365, YEAR), (0, ALL))
_TOPICS = 296
_PADDING, _GAP, _TALL = 16, 8, 10_000
_ItemRole = Qt.ItemDataRole.UserRole


class _Rows(QAbstractListModel):
    """Groups or lines, as the painter of each list knows them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Group] | list[Line] = []

    def set_rows(self, rows: list[Group] | list[Line]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return ink.as_tip(row.title)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}: {row.count}" if isinstance(row, Group) else f"{row.title}. {row.words} {row.below}"
        return row if role == _ItemRole else None


class _Painter(QStyledItemDelegate):
    """A topic with its count, or a line: title, sentence, and below it where it is looked up."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        view, row = self.parent(), index.data(_ItemRole)
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else _TOPICS
        if isinstance(row, Line):
            return QSize(width, sum(self._heights(row, width)) + 2 * _GAP)
        return QSize(width, self._look.theme.tall(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box, row = self._look.theme, option.rect, index.data(_ItemRole)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, theme.colour("selected"))
            bar = QRect(box.x(), box.y(), 3, box.height())
            painter.fillRect(ink.mirrored(bar, box, rtl=self._look.catalog.rtl), theme.colour("accent"))
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))
        if isinstance(row, Group):
            self._paint_group(painter, box, row)
        elif isinstance(row, Line):
            self._paint_line(painter, box, row)
        if chosen and option.widget.hasFocus():
            ink.draw_ring(painter, box.adjusted(1, 1, -1, -2), theme.colour("focus"))
        painter.restore()

    def _paint_group(self, painter: QPainter, box: QRect, group: Group) -> None:
        theme, rtl, count = self._look.theme, self._look.catalog.rtl, self._look.count(group.count)
        font = theme.font("table", bold=group.count > 0)
        wide = ink.text_width(font, count) + 2
        end = QRect(box.right() - _PADDING - wide, box.y(), wide, box.height())
        words = QRect(box.x() + _PADDING, box.y(), box.width() - 2 * _PADDING - wide - _GAP, box.height())
        colour = theme.colour("text" if group.count else "muted")
        ink.draw_text(painter, ink.mirrored(words, box, rtl=rtl), group.title, font, colour)
        ink.draw_text(painter, ink.mirrored(end, box, rtl=rtl), count, font, colour, ink.END)

    def _paint_line(self, painter: QPainter, box: QRect, line: Line) -> None:
        theme, y = self._look.theme, box.y() + _GAP
        parts = zip(self._heights(line, box.width()), (line.title, line.words, line.below), strict=True)
        for (height, words), (font, colour) in zip(parts, self._fonts(), strict=True):
            room = QRect(box.x() + _PADDING, y, box.width() - 2 * _PADDING, height)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            top = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
            painter.drawText(room, ink.placed(painter, words, top) | Qt.TextFlag.TextWordWrap, words)
            y += height

    def _fonts(self) -> tuple[tuple[QFont, str], ...]:
        theme = self._look.theme
        bold, plain, small = theme.font("table", bold=True), theme.font("table"), theme.font("caption")
        return (bold, "text"), (plain, "text"), (small, "muted")

    def _heights(self, line: Line, width: int) -> list[int]:
        room = QRect(0, 0, max(width - 2 * _PADDING, 120), _TALL)
        words = (line.title, line.words, line.below)
        return [
            QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() + 1 if text else 0
            for (font, _), text in zip(self._fonts(), words, strict=True)
        ]


class _List(QListView):
    """A list that tells which row was opened by Enter or a double click."""

    opened = Signal(int)
    moved = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.rows = _Rows()
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(look, self))
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.moved.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class AuditPanel(QWidget):
    """Days and the button above; topics at the start, the lines of the chosen one beside them."""

    def __init__(self, place: Workplace) -> None:
        """Build the parts; nothing is asked of the journal before the button is pressed."""
        super().__init__()
        self.place, self.look = place, place.look
        self.setProperty("kind", "page")
        self.audit: Audit | None = None
        self._groups: list[Group] = []
        look = self.look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        self.banner = Banner(look)
        column.addWidget(self.banner)
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(look, "verify", title=look.text(NONE), words=look.text(NONE_WORDS)))
        self._stack.addWidget(self._make_lists())
        column.addWidget(self._stack, 1)

    def take_focus(self) -> None:
        """Begin with the days."""
        self.period.setFocus()

    def make(self) -> None:
        """Make the report of the days chosen: noted first, then gathered on the thread for long work."""
        audits, tasks, start = self.place.session.audits, self.place.tasks, self._start()
        self.banner.clear()
        self.make_button.setEnabled(False)

        def work(progress: Progress) -> Audit:
            asked = audits.asked(start, None)
            tasks.write_blocking(lambda: audits.note(asked))
            return audits.report(asked, lambda done, total: progress(done, total, ""))

        made = tasks.work(work, then=self._show, failed=self._say, owner=self)
        made.finished.connect(lambda: self.make_button.setEnabled(True))

    def save(self) -> None:
        """Ask for a name and write the report that is shown."""
        if self.audit is None:
            return
        name = f"audit-{Moment.now().local.date().isoformat()}.txt"
        dialog = to_save(self.look, self, self.look.text(SAVE), name, "txt")
        dialog.fileSelected.connect(lambda path: self.save_as(Path(path)))
        dialog.open()

    def save_as(self, path: Path) -> None:
        """Write the report where a person named the file; that it leaves is noted first."""
        audit, audits, tasks, language = self.audit, self.place.session.audits, self.place.tasks, self._language()
        if audit is None:
            return

        def work(_progress: Progress) -> None:
            tasks.write_blocking(lambda: audits.note(audit.asked, "file"))
            text = "\n".join(report_lines(Catalog(language), audit))
            try:
                path.write_bytes(f"{text}\n".encode())
            except OSError as error:
                raise UserError(NOT_WRITTEN, name=path.name, why=reason_of(error)) from None

        saved = self.look.text(SAVED, name=path.name)
        tasks.work(work, then=lambda _none: self.banner.say("ok", saved), failed=self._say, owner=self)

    def _language(self) -> str:
        return self.look.catalog.language

    def _start(self) -> date | None:
        days = int(self.period.currentData())
        return Moment.now().local.date() - timedelta(days=days - 1) if days else None

    def _show(self, audit: Audit) -> None:
        look = self.look
        self.audit = audit
        self.save_button.setEnabled(True)
        self._stack.setCurrentIndex(1)
        self._groups = groups(look, audit)
        self.topics.rows.set_rows(list(self._groups))
        counted = look.text(COUNTED, cases=audit.cases, entries=audit.entries)
        period = look.stopped(period_said(look.catalog, audit.asked))
        self._about.setText(look.joined(" ", period, counted, hours_said(look.catalog, audit.asked)))
        first = next((place for place, group in enumerate(self._groups) if group.count), 0)
        self.topics.setCurrentIndex(self.topics.rows.index(first))
        self.topics.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_topic(self, place: int) -> None:
        lines = self._groups[place].lines()
        opens = any(line.case for line in lines)
        self.lines.rows.set_rows(lines or [Line("", self.look.text(NOTHING))])
        self._hint.setText(self.look.text(OPENS) if opens else "")

    def _open_case(self, place: int) -> None:
        line = self.lines.rows.rows[place]
        if isinstance(line, Line) and line.case:
            self.place.notices.go.emit("inspections", line.case)

    def _say(self, error: Exception) -> None:
        self.banner.say("danger", sentence(self.look, error))

    def _make_head(self) -> QWidget:
        look = self.look
        box = frame("bottom-edge")
        row = QHBoxLayout(box)
        row.setContentsMargins(direction.margins(16, 10, 16, 10))
        row.setSpacing(12)
        self.period = Choice(look)
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for days, text in _PERIODS:
            self.period.addItem(look.text(text), days)
        self.period.setCurrentIndex(1)
        row.addWidget(Field(look, look.text(PERIOD), self.period))
        self.make_button = Button(look, look.text(MAKE), icon="verify", kind=PRIMARY)
        self.make_button.clicked.connect(self.make)
        self.save_button = Button(look, look.text(SAVE), icon="download")
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        row.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        return box

    def _make_lists(self) -> QWidget:
        look = self.look
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._about = label("", CAPTION, wrap=True)
        self._hint = label("", CAPTION)
        for words in (self._about, label(look.text(READ_SO), CAPTION, wrap=True)):
            words.setContentsMargins(16, 6, 16, 0)
            column.addWidget(words)
        self._hint.setContentsMargins(16, 0, 16, 6)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.topics = _List(look, look.text(NONE))
        self.topics.setFixedWidth(_TOPICS)
        self.lines = _List(look, look.text(NONE))
        self.topics.moved.connect(self._show_topic)
        self.topics.opened.connect(lambda _place: self.lines.setFocus(Qt.FocusReason.OtherFocusReason))
        self.lines.opened.connect(self._open_case)
        row.addWidget(self.topics)
        row.addWidget(self.lines, 1)
        column.addLayout(row, 1)
        return box
