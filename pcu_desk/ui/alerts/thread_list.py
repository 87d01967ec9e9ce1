"""The list of threads, newest first; more are asked for when its end comes into sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.domain.message import Message
from pcu_desk.ui.alerts.words import ICONS, thread_pill, who
from pcu_desk.ui.inspections.plates import plate_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.pill import draw_pill, pill_width
from pcu_desk.ui.widgets.plate import draw_plate, plate_width
from pcu_desk.ui.widgets.row_ground import draw_focus, draw_ground, is_chosen

# ruff: noqa: N802 - Qt's names are overridden

PAGE = 50
_PADDING = 12
_LINE = 20
Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class ThreadRow:
    """The message that began a thread, and whether it has been answered from here."""

    message: Message
    answered: bool


class ThreadModel(QAbstractListModel):
    """Rows as far as they were asked for."""

    more_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self.rows: list[ThreadRow] = []
        self._whole = True

    def set_rows(self, rows: Sequence[ThreadRow]) -> None:
        """Show a new list."""
        self.beginResetModel()
        self.rows, self._whole = list(rows), len(rows) < PAGE
        self.endResetModel()

    def add_rows(self, rows: Sequence[ThreadRow]) -> None:
        """Take the next page."""
        self._whole = len(rows) < PAGE
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many are here."""
        return 0 if parent.isValid() else len(self.rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether older threads are left."""
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next page."""
        del parent
        self._whole = True
        self.more_wanted.emit(self.rows[-1].message.id)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row, and the row itself for the delegate."""
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            state = thread_pill(self._look, row.message, answered=row.answered)
            spoken = f"{row.message.subject}, {who(self._look, row.message)}, {state.word}"
            return ink.as_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return row if role == RowRole else None


class ThreadPainter(QStyledItemDelegate):
    """Two lines: kind, subject and day; number, from or to whom, and the pill."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Take the look."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(160, self._look.theme.heights["list_row"] + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        look, box, chosen = self._look, option.rect, is_chosen(option)
        draw_ground(painter, option, look, chosen=chosen)
        row = index.data(RowRole)
        if isinstance(row, ThreadRow):
            self._paint_first(painter, box, row.message)
            self._paint_second(painter, box, row)
        draw_focus(painter, option, look, chosen=chosen)

    def _paint_first(self, painter: QPainter, box: QRect, message: Message) -> None:
        look, theme, rtl = self._look, self._look.theme, self._look.catalog.rtl
        line = theme.tall(_LINE)
        icon = QRect(box.x() + _PADDING, box.y() + 8 + (line - 16) // 2, 16, 16)
        painter.drawPixmap(ink.mirrored(icon, box, rtl=rtl), look.pixmap(ICONS.get(message.kind, "note"), 16, "text"))
        plain = theme.font("table")
        day = look.catalog.date(message.created.local.date()) if message.created else ""
        width = ink.text_width(plain, day) + 2
        date = QRect(box.right() - _PADDING - width, box.y() + 8, width, line)
        ink.draw_text(painter, ink.mirrored(date, box, rtl=rtl), day, plain, theme.colour("muted"), ink.END)
        words = QRect(icon.right() + 10, box.y() + 8, date.x() - icon.right() - 18, line)
        bold = theme.font("table", bold=True)
        ink.draw_text(painter, ink.mirrored(words, box, rtl=rtl), message.subject, bold, theme.colour("text"))

    def _paint_second(self, painter: QPainter, box: QRect, row: ThreadRow) -> None:
        look, theme, rtl, message = self._look, self._look.theme, self._look.catalog.rtl, row.message
        line = theme.tall(_LINE)
        y = box.bottom() - 11 - line
        state, to = thread_pill(look, message, answered=row.answered), who(look, message)
        plate = plate_of(message.units[0].kind, message.units[0].number, kept=True) if message.units else None
        wide = plate_width(theme, plate) + 8 if plate is not None else 0
        if wide + ink.text_width(theme.font("table"), to) + pill_width(look, state) + 4 > box.width() - 2 * _PADDING:
            state = replace(state, icon="")
        pill = QRect(box.right() - _PADDING - pill_width(look, state), y, pill_width(look, state), line)
        draw_pill(painter, ink.mirrored(pill, box, rtl=rtl).topLeft(), look, state)
        x = box.x() + _PADDING
        if plate is not None:
            room = QRect(x, y, plate_width(theme, plate), line)
            if room.right() < pill.x():
                draw_plate(painter, ink.mirrored(room, box, rtl=rtl).topLeft(), line, theme, plate)
                x = room.right() + 7
        rest = ink.mirrored(QRect(x, y, pill.x() - x - 4, line), box, rtl=rtl)
        ink.draw_text(painter, rest, to, theme.font("table"), theme.colour("muted"))


class ThreadList(QListView):
    """Emits the id of the thread that was chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.threads = ThreadModel(look)
        self.setModel(self.threads)
        self.setItemDelegate(ThreadPainter(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which thread was chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.threads.rows[current.row()].message.thread)

    def show_thread(self, thread: str) -> None:
        """Choose a thread without telling."""
        place = next((n for n, row in enumerate(self.threads.rows) if row.message.thread == thread), None)
        self.blockSignals(True)
        if place is not None:
            self.setCurrentIndex(self.threads.index(place))
        self.blockSignals(False)
