"""The list of cases: an array of row ids, pages asked for as they come into sight, and the delegate that paints."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QStaticText
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.domain.codes import CaseStatus, UnitKind
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import CaseRow
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.inspections import deadline_words
from pcu_desk.ui.inspections.plates import icon_of, plate_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.pill import State, draw_pill, fitted, pill_width
from pcu_desk.ui.widgets.plate import Plate, draw_plate, plate_width
from pcu_desk.ui.widgets.row_ground import draw_focus, draw_ground, is_chosen

# ruff: noqa: N802 - Qt's names are overridden

NO_NUMBER = QT_TRANSLATE_NOOP("inspection", "No number yet")
_SEIZURE = QT_TRANSLATE_NOOP("inspection", "Seizure")
_PAGE = 50
_CACHE = 4000
_PADDING = 12
_LINE = 22
_LEAD = 26  # the unit's icon and the gap behind it
_CLOCK = 14
_BETWEEN, _APART = 4, 6  # the gap between a number and its pill that is kept clear, and the one that is measured
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_QUIET = "muted"
Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole


def status_state(look: Look, status: CaseStatus) -> State:
    """Return the pill of a case's status."""
    spec = look.theme.status[status.value]
    return State(look.catalog.label(status), spec["icon"], spec["colour"])


def seizure_state(look: Look) -> State:
    """Return the pill of a case with a seizure."""
    return State(look.text(_SEIZURE), "seizure", "danger")


class CaseModel(QAbstractListModel):
    """Row ids of the whole list (8 bytes each); a page of rows is asked for when one of them is painted."""

    page_wanted = Signal(object)

    def __init__(self, speak: Callable[[CaseRow], str]) -> None:
        """Begin empty; `speak` gives a row as one line of words."""
        super().__init__()
        self._speak = speak
        self._rowids: Sequence[int] = ()
        self._rows: dict[int, CaseRow] = {}
        self._asked: set[int] = set()

    def set_rows(self, rows: Sequence[CaseRow], rowids: Sequence[int]) -> None:
        """Show a new list: its first page and all its ids."""
        self.beginResetModel()
        self._rowids = rowids
        self._rows = {row.rowid: row for row in rows}
        self._asked = set()
        self.endResetModel()

    def add_rows(self, rows: Sequence[CaseRow]) -> None:
        """Take a page that was asked for, or rows that changed."""
        self._rows.update((row.rowid, row) for row in rows)
        if self._rowids:
            self.dataChanged.emit(self.index(0), self.index(len(self._rowids) - 1))

    def row(self, index: Index) -> CaseRow | None:
        """Return a row; asks for its page when it is not here yet."""
        rowid = self._rowids[index.row()]
        if (row := self._rows.get(rowid)) is None:
            self._ask(index.row() // _PAGE)
        return row

    def place_of(self, case_id: str) -> QModelIndex:
        """Return where a case stands among the rows that are here."""
        rowid = next((row.rowid for row in self._rows.values() if row.id == case_id), None)
        return self.index(self._rowids.index(rowid)) if rowid in self._rowids else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the length of the whole list."""
        return 0 if parent.isValid() else len(self._rowids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row for copying and screen readers, and the row itself for the delegate."""
        if role in _SPOKEN:
            row = self.row(index)
            spoken = self._speak(row) if row is not None else ""
            return ink.as_tip(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
        return self.row(index) if role == RowRole else None

    def _ask(self, page: int) -> None:
        if page not in self._asked:
            self._asked.add(page)
            self.page_wanted.emit(self._rowids[page * _PAGE : (page + 1) * _PAGE])


class CasePainter(QStyledItemDelegate):
    """Two lines a row: plate and pill, title and time; words are laid out once."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Take the look; fonts and colours are fetched once."""
        super().__init__(parent)
        self._look = look
        theme = look.theme
        self._height = theme.heights["list_row"]
        self._font, self._muted, self._text = theme.font("table"), theme.colour("muted"), theme.colour("text")
        self._words: dict[tuple[str, int], QStaticText] = {}
        self._measures: dict[tuple[UnitKind | None, str, CaseStatus, int], tuple[Plate, int, State, int, int]] = {}
        self._today = Moment.now().local.date()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(120, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row; an empty one until its page is here."""
        look, box, chosen = self._look, option.rect, is_chosen(option)
        draw_ground(painter, option, look, chosen=chosen)
        row = index.data(RowRole)
        if isinstance(row, CaseRow):
            self._paint_first(painter, box, row)
            self._paint_second(painter, box, row)
        draw_focus(painter, option, look, chosen=chosen)

    def _paint_first(self, painter: QPainter, box: QRect, row: CaseRow) -> None:
        look, rtl = self._look, self._look.catalog.rtl
        line = look.theme.tall(_LINE)
        y = box.y() + self._height // 2 - line
        plate, wide, state, pill_wide, lead = self._measured(row, box.width())
        if lead:
            icon = QRect(box.x() + _PADDING, y + (line - 18) // 2, 18, 18)
            painter.drawPixmap(ink.mirrored(icon, box, rtl=rtl), look.pixmap(icon_of(row.unit_kind), 18, "text"))
        pill = QRect(box.right() - _PADDING - pill_wide, y, pill_wide, line)
        draw_pill(painter, ink.mirrored(pill, box, rtl=rtl).topLeft() + QPoint(0, 1), look, state)
        room = QRect(box.x() + _PADDING + lead, y, wide, line)
        painter.save()
        painter.setClipRect(ink.mirrored(QRect(room.x(), y, pill.x() - room.x() - _BETWEEN, line + 2), box, rtl=rtl))
        draw_plate(painter, ink.mirrored(room, box, rtl=rtl).topLeft(), line, look.theme, plate)
        painter.restore()

    def _measured(self, row: CaseRow, width: int) -> tuple[Plate, int, State, int, int]:
        """Plate and pill with their widths, and the room of the unit's icon before them. Measured once.

        A number is never cut: where both do not fit, the pill gives up its icon, then the unit its own, and at last
        the end of its word, which the tool tip has whole.
        """
        key = (row.unit_kind, row.unit_number or row.number, row.status, width)
        if (found := self._measures.get(key)) is None:
            look = self._look
            plate = plate_of(row.unit_kind, row.unit_number or row.number, kept=True)
            state = status_state(look, row.status)
            wide = plate_width(look.theme, plate)
            rest = width - wide - 3 * _PADDING
            if pill_width(look, state) + _LEAD > rest:
                state = State(state.word, "", state.tone)
            lead = _LEAD if pill_width(look, state) + _LEAD <= rest + _PADDING - _APART else 0
            state = fitted(look, state, width - wide - 2 * _PADDING - _APART)
            if len(self._measures) > _CACHE:
                self._measures.clear()
            found = self._measures[key] = (plate, wide, state, pill_width(look, state), lead)
        return found

    def _paint_second(self, painter: QPainter, box: QRect, row: CaseRow) -> None:
        y = box.y() + self._height // 2 + 2
        painter.setFont(self._font)
        words, tone = self._end(row)
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        self._put(painter, QRect(box.right() - _PADDING - width, y, width, 18), box, words, tone)
        if tone != _QUIET:
            width += _CLOCK + 4
            icon = QRect(box.right() - _PADDING - width, y + 2, _CLOCK, _CLOCK)
            spot = ink.mirrored(icon, box, rtl=self._look.catalog.rtl)
            painter.drawPixmap(spot, self._look.pixmap("deadline", _CLOCK, tone))
        room = box.width() - 3 * _PADDING - width
        self._put(painter, QRect(box.x() + _PADDING, y, room, 18), box, row.title or row.number, _QUIET)

    def _end(self, row: CaseRow) -> tuple[str, str]:
        """Return what stands at the end and its tone: a deadline that is near or passed, else when it began."""
        if row.due is not None and (tone := deadline_words.tone(row.due, self._today)) != deadline_words.FAR:
            return deadline_words.when(self._look, row.due, self._today), tone
        return self._when(row.begun), _QUIET

    def _put(self, painter: QPainter, place: QRect, box: QRect, words: str, tone: str) -> None:
        key = (words, place.width())
        text = self._words.get(key)
        if text is None:
            if len(self._words) > _CACHE:
                self._words.clear()
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
            text = self._words[key] = QStaticText(shown)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(painter.transform(), painter.font())
        painter.setPen(self._muted if tone == _QUIET else self._look.theme.colour(tone))
        spot = ink.mirrored(place, box, rtl=self._look.catalog.rtl)
        offset = spot.width() - text.size().width() if self._look.catalog.rtl else 0
        painter.drawStaticText(QPointF(spot.x() + offset, spot.y()), text)

    def _when(self, begun: Moment | None) -> str:
        if begun is None:
            return ""
        catalog = self._look.catalog
        return catalog.time(begun) if begun.local.date() == self._today else catalog.date(begun.local.date())


class CaseList(QListView):
    """The list itself; emits the id of the case that was chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self.cases = CaseModel(self._speak)
        self.setModel(self.cases)
        self.setItemDelegate(CasePainter(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which case was chosen, with the arrow keys or the mouse."""
        super().currentChanged(current, previous)
        row = self.cases.row(current) if current.isValid() else None
        if row is not None:
            self.chosen.emit(row.id)

    def show_case(self, case_id: str) -> None:
        """Choose a case without telling."""
        self.blockSignals(True)
        place = self.cases.place_of(case_id)
        if place.isValid():
            self.setCurrentIndex(place)
        self.blockSignals(False)

    def _speak(self, row: CaseRow) -> str:
        look = self._look
        number = row.unit_number or look.text(NO_NUMBER)
        due = deadline_words.sentence(look, row.due, Moment.now().local.date()) if row.due else ""
        parts = (number, row.number, look.catalog.label(row.status), row.title, due)
        return look.catalog.comma.join(part for part in parts if part)
