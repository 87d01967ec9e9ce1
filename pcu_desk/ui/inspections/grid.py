"""A table of rows of the record: cells are edited by Enter or typing, the last row is the empty new line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.record import Record, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.ui.evidence.strip import count_width, draw_count
from pcu_desk.ui.evidence.words import count_of
from pcu_desk.ui.inspections import values
from pcu_desk.ui.inspections.brought import brought, is_proposal
from pcu_desk.ui.inspections.declared import Declared, declared
from pcu_desk.ui.inspections.form import CHECK_IT, CODES, fill
from pcu_desk.ui.inspections.lookup import Lookup, said_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.field import Choice
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.pill import State, draw_pill, pill_height, pill_width

# ruff: noqa: N802 - Qt's names are overridden

NEW_LINE = QT_TRANSLATE_NOOP("form", "New line: {label}")
NUMBER_SIGN = QT_TRANSLATE_NOOP("form", "#")
_NUMBERS = (Kind.NUMBER, Kind.QUANTITY, Kind.MONEY)
_PADDING = 12
_NUMBER_WIDTH = 40
_WIDEST = 160
_MEASURED = 50
_READABLE = 150
_HEAD_LINE = 14
_WHOLE = (*_NUMBERS, Kind.CODE, Kind.YES_NO, Kind.DATE, Kind.MOMENT, Kind.COUNTRY, Kind.LISTED)
_CHOSEN = (Kind.CODE, Kind.YES_NO)
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Rows of one list of the record; tells changes as path → value, keeps unreadable cells as typed."""

    committed = Signal(object)
    refused = Signal(str)

    def __init__(self, look: Look, kind: type, path: str, columns: Sequence[str]) -> None:
        """Show some declared fields of the rows at a path."""
        super().__init__()
        fields = declared(kind)
        self.columns: list[Declared] = [fields[name] for name in columns]
        self._look, self._kind, self._path = look, kind, path
        self.rows: list[Record] = []
        self.photos: Mapping[str, int] = {}
        self.writable = True
        self._bad: dict[tuple[str, str], str] = {}

    def load(self, rows: Sequence[Record]) -> None:
        """Show these rows; the choice stays when only cells changed."""
        if [row["id"] for row in rows] == [row["id"] for row in self.rows]:
            self.rows = list(rows)
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the rows and the new line."""
        return 0 if parent.isValid() else len(self.rows) + (1 if self.writable else 0)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number and the fields."""
        return 0 if parent.isValid() else len(self.columns) + 1

    def is_new(self, index: Index) -> bool:
        """Tell whether this is the empty new line."""
        return index.row() >= len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be edited, the number can't."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() and self.writable else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the labels as declared."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            text = self.columns[section - 1].spec.label if section else NUMBER_SIGN
            return self._look.text(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            number = section and self.columns[section - 1].kind in _NUMBERS
            return (ink.END if number else ink.START).value | Qt.TextFlag.TextWordWrap.value
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as words, and what a code in it means."""
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._meaning(index)
        if role not in _WORDS:
            return None
        said = self._words(index, editing=role == Qt.ItemDataRole.EditRole) if index.column() else str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole and (photos := self.photos_of(index)):
            return self._look.joined(self._look.catalog.comma, str(said), count_of(self._look, photos))
        return said

    def photos_of(self, index: Index) -> int:
        """Return how many photos a row has."""
        return 0 if self.is_new(index) else self.photos.get(self.rows[index.row()]["id"], 0)

    def _words(self, index: Index, *, editing: bool) -> object:
        column = self.columns[index.column() - 1]
        if self.is_new(index):
            first = index.column() == 1 and not editing
            return self._look.text(NEW_LINE, label=self._look.text(column.spec.label).lower()) if first else ""
        row = self.rows[index.row()]
        if (bad := self._bad.get((row["id"], column.name))) is not None:
            return bad
        if editing and column.kind in _CHOSEN:
            return "" if row[column.name] is None else row[column.name]
        return values.shown(self._look.catalog, column, row[column.name])

    def _meaning(self, index: Index) -> str:
        if not index.column() or self.is_new(index):
            return ""
        column, row = self.columns[index.column() - 1], self.rows[index.row()]
        value = row[column.name]
        if value and values.known_table(column.table):
            return said_of(self._look, column.table, str(value))
        return self._look.text(CHECK_IT) if is_proposal(row, column.name) else ""

    def proposed(self, index: Index) -> bool:
        """Tell whether a cell holds a Latin form that the program proposes."""
        known = bool(index.column()) and not self.is_new(index)
        return known and is_proposal(self.rows[index.row()], self.columns[index.column() - 1].name)

    def bad(self, index: Index) -> bool:
        """Tell whether a cell holds something that can't be read."""
        return (
            bool(index.column())
            and not self.is_new(index)
            and (self.rows[index.row()]["id"], self.columns[index.column() - 1].name) in self._bad
        )

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401 - Qt's
        """Read what was typed into a cell and tell the change; the new line becomes a row."""
        column = self.columns[index.column() - 1]
        if role != Qt.ItemDataRole.EditRole or (self.is_new(index) and not str(value).strip()):
            return False
        key = "" if self.is_new(index) else self.rows[index.row()]["id"]
        try:
            read = self._read(column, value)
        except UserError as error:
            self._bad[key, column.name] = str(value)
            self.refused.emit(self._look.catalog.error(error))
            return False
        if self._bad.pop((key, column.name), None) is not None and not self._bad:
            self.refused.emit("")
        if not key:
            self.add({column.name: read, **brought(self._kind, {}, column.name, read)})
        elif read != self.rows[index.row()][column.name]:
            fields = {column.name: read, **brought(self._kind, self.rows[index.row()], column.name, read)}
            self.committed.emit({f"{self._path}/{key}/{name}": new for name, new in fields.items()})
        return True

    def _read(self, column: Declared, value: Any) -> Any:  # noqa: ANN401 - a record's value
        if column.kind in _CHOSEN:
            return None if value in {"", None} else value
        return values.read(self._look.catalog, column, value)

    def add(self, fields: Record) -> None:
        """Add a row with some fields filled."""
        key = uuid7()
        self.committed.emit({f"{self._path}/{key}": {**encode(self._kind()), **fields, "id": key}})

    def remove(self, row: int) -> None:
        """Take a row out."""
        self.committed.emit({f"{self._path}/{self.rows[row]['id']}": None})

    def paste(self, index: Index, text: str) -> None:
        """Take rows from a sheet: lines and tabs, from this cell on; new lines become rows."""
        changes: dict[str, Any] = {}
        for step, line in enumerate(text.rstrip("\n").split("\n")):
            place, cells = index.row() + step, line.split("\t")
            fields = dict(zip((c.name for c in self.columns[index.column() - 1 :]), cells, strict=False))
            read = {name: self._pasted(name, cell) for name, cell in fields.items()}
            read = {**self._brought(place, read), **read}
            if place < len(self.rows):
                key = self.rows[place]["id"]
                changes |= {f"{self._path}/{key}/{name}": value for name, value in read.items()}
            else:
                key = uuid7()
                changes[f"{self._path}/{key}"] = {**encode(self._kind()), **read, "id": key}
        self.committed.emit(changes)

    def _brought(self, place: int, read: Record) -> Record:
        row = self.rows[place] if place < len(self.rows) else {}
        others = (brought(self._kind, row, name, value) for name, value in read.items())
        return {name: value for other in others for name, value in other.items()}

    def _pasted(self, name: str, cell: str) -> Any:  # noqa: ANN401 - a record's value
        column = next(c for c in self.columns if c.name == name)
        if column.kind in _CHOSEN:
            words, catalog = cell.strip().lower(), self._look.catalog
            spellings: list[tuple[Any, str, str]] = [
                (member.value, member.value, catalog.label(member)) for member in column.codes or ()
            ]
            if column.kind is Kind.YES_NO:
                spellings = [(flag, str(flag), values.yes_or_no(catalog, flag=flag)) for flag in (True, False)]
            return next((code for code, name, label in spellings if words in {name.lower(), label.lower()}), None)
        try:
            return values.read(self._look.catalog, column, cell)
        except UserError as error:
            self.refused.emit(self._look.catalog.error(error))
            return None if column.kind in {*_NUMBERS, Kind.DATE, Kind.MOMENT} else ""


class CellPainter(QStyledItemDelegate):
    """Paints a cell from the theme, and makes the editor that its kind asks for."""

    def __init__(self, look: Look, states: dict[str, dict[str, tuple[str, str]]], parent: QWidget) -> None:
        """Take the codes that are shown as pills: field → code → (icon, tone)."""
        super().__init__(parent)
        self._look, self._states = look, states

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the line, and the words or the pill."""
        theme, box, model = self._look.theme, option.rect, index.model()
        assert isinstance(model, RowsModel)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("selected"))
        if model.bad(index):
            painter.fillRect(box, theme.colour("danger-soft"))
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))
        self._paint_words(painter, box, index, model)
        if option.state & QStyle.StateFlag.State_HasFocus:
            ink.draw_ring(painter, box.adjusted(1, 1, -1, -2), theme.colour("focus"))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor that the column's kind asks for."""
        del option
        model = index.model()
        assert isinstance(model, RowsModel)
        column = model.columns[index.column() - 1]
        editor = self._choice(parent, column, model, index) if column.kind in _CHOSEN else self._line(parent, column)
        editor.setProperty("kind", "cell")
        return editor

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell the whole of words that were shortened, and what a code means."""
        del view
        words, meaning = str(index.data() or ""), str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
        room = option.rect.width() - 2 * _PADDING
        ink.show_tip(event, words, self._look.theme.font("table", bold=True), room, meaning)
        return True

    def _line(self, parent: QWidget, column: Declared) -> Line:
        if not values.known_table(column.table):
            return Line(parent, code=column.kind in CODES)
        lookup = Lookup(self._look, column.table, parent)
        lookup.chosen.connect(lambda: self._take(lookup))
        return lookup

    def _choice(self, parent: QWidget, column: Declared, model: RowsModel, index: Index) -> Choice:
        choice = Choice(self._look, parent)
        choice.addItem("", "")
        fill(choice, self._look, column, {} if model.is_new(index) else model.rows[index.row()])
        choice.activated.connect(lambda _index: self._take(choice))
        return choice

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the cell in its editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, Choice):
            editor.setCurrentIndex(max(editor.findData(value), 0))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give what was typed to the model."""
        if isinstance(editor, Choice):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit) and editor.text() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text())

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _paint_words(self, painter: QPainter, box: QRect, index: Index, model: RowsModel) -> None:
        theme = self._look.theme
        words = str(index.data() or "")
        inner = box.adjusted(_PADDING, 0, -_PADDING, -1)
        if not index.column() or model.is_new(index):
            ink.draw_text(painter, inner, words, theme.font("table"), theme.colour("muted"))
            return
        column = model.columns[index.column() - 1]
        code = model.rows[index.row()].get(column.name)
        if words and isinstance(code, str) and (state := self._states.get(column.name, {}).get(code)):
            pill, height = State(words, *state), pill_height(theme)
            spot = QRect(inner.x(), box.y() + (box.height() - height - 1) // 2, pill_width(self._look, pill), height)
            draw_pill(painter, ink.mirrored(spot, inner, rtl=self._look.catalog.rtl).topLeft(), self._look, pill)
            return
        if index.column() == len(model.columns) and (photos := model.photos_of(index)):
            width = count_width(self._look, photos)
            spot = QRect(inner.right() + 1 - width, inner.y(), width, inner.height())
            draw_count(painter, ink.mirrored(spot, inner, rtl=self._look.catalog.rtl), self._look, photos)
            inner = ink.mirrored(inner.adjusted(0, 0, -width - _PADDING, 0), inner, rtl=self._look.catalog.rtl)
        number = column.kind in _NUMBERS
        font = theme.font("table", bold=index.column() == 1 or column.kind is Kind.QUANTITY)
        colour = theme.colour("muted" if model.proposed(index) else "text")
        ink.draw_text(painter, inner, words, font, colour, ink.END if number else ink.START)


class Grid(QTableView):
    """The table; grows with its rows, so that the page scrolls and not the table."""

    row_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        kind: type,
        path: str,
        columns: Sequence[tuple[str, int]],
        states: dict[str, dict[str, tuple[str, str]]] | None = None,
    ) -> None:
        """Show fields with their share of the width."""
        super().__init__()
        self._look, self.path, self._head_lines = look, path, 1
        self.rows_model = RowsModel(look, kind, path, [name for name, _ in columns])
        self._shares = [share for _, share in columns]
        self.setModel(self.rows_model)
        self._states = states or {}
        self.setItemDelegate(CellPainter(look, self._states, self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.SelectedClicked)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.theme.heights["table_row"])
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        header.setStretchLastSection(True)
        self.rows_model.modelReset.connect(self._fit)
        self._fit()

    def load(self, rows: Sequence[Record]) -> None:
        """Show these rows."""
        at = self.currentIndex()
        place = (at.row(), at.column())
        self.rows_model.load(rows)
        self._fit()
        self._share()
        if place[0] >= 0 and self.hasFocus():
            self.setCurrentIndex(self.rows_model.index(min(place[0], self.rows_model.rowCount() - 1), place[1]))

    def set_read_only(self, *, read_only: bool) -> None:
        """Show the new line or take it away."""
        if self.rows_model.writable == read_only:
            self.rows_model.beginResetModel()
            self.rows_model.writable = not read_only
            self.rows_model.endResetModel()

    def begin_row(self) -> None:
        """Go to the new line and begin typing there."""
        index = self.rows_model.index(len(self.rows_model.rows), 1)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setCurrentIndex(index)
        self.edit(index)

    def finish(self) -> None:
        """Take what stands in an open cell."""
        editor = self.indexWidget(self.currentIndex()) if self.currentIndex().isValid() else None
        if editor is not None:
            self.commitData(editor)
            self.closeEditor(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def focus_path(self, path: str) -> bool:
        """Go to a cell by its path; return whether it is here."""
        if path == self.path:
            self.begin_row()
            return True
        if not path.startswith(f"{self.path}/"):
            return False
        key, _, name = path[len(self.path) + 1 :].partition("/")
        row = next((n for n, found in enumerate(self.rows_model.rows) if found["id"] == key), None)
        if row is None:
            return False
        names = [column.name for column in self.rows_model.columns]
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setCurrentIndex(self.rows_model.index(row, names.index(name) + 1 if name in names else 1))
        return name in names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter edits, Del takes the row out, Ctrl+V takes rows from a sheet; other keys go their way."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(index if index.column() else index.siblingAtColumn(1))
        elif event.key() == Qt.Key.Key_Delete and index.isValid() and not self.rows_model.is_new(index):
            if self.rows_model.writable:
                self.rows_model.remove(index.row())
        elif event.matches(QKeySequence.StandardKey.Paste) and index.isValid() and self.rows_model.writable:
            self.rows_model.paste(index.siblingAtColumn(max(index.column(), 1)), QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(str(index.data() or ""))
        elif event.key() in _FREE or event.modifiers() & _COMMANDS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: Any) -> None:  # noqa: ANN401 - Qt's
        """Share the width anew."""
        super().resizeEvent(event)
        self._share()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row is chosen; "" for the new line."""
        super().currentChanged(current, previous)
        if current.isValid():
            new = self.rows_model.is_new(current)
            self.row_chosen.emit("" if new else self.rows_model.rows[current.row()]["id"])

    def heads(self) -> Iterator[tuple[str, int, int]]:
        """Return the heading of each column, the width that it has and the one that it needs on its lines."""
        for number in range(1, len(self.rows_model.columns) + 1):
            words = str(self.rows_model.headerData(number, Qt.Orientation.Horizontal))
            seen = min(self.columnWidth(number), self.viewport().width() - self.columnViewportPosition(number))
            yield words, seen, self._head_width(number, self._head_lines)

    def _fit(self) -> None:
        self.clearSpans()
        if self.rows_model.writable:
            self.setSpan(len(self.rows_model.rows), 1, 1, len(self.rows_model.columns))
        heights = self._look.theme.heights
        head = heights["table_header"] + (self._look.theme.tall(_HEAD_LINE) if self._head_lines > 1 else 0)
        self.horizontalHeader().setFixedHeight(head)
        self.setFixedHeight(head + self.rows_model.rowCount() * heights["table_row"] + 2)

    def _share(self) -> None:
        """Numbers and codes get what they need, texts share what is left; long headings take two lines for it."""
        columns = list(enumerate(self.rows_model.columns, start=1))
        texts = {
            n: share for (n, column), share in zip(columns, self._shares, strict=True) if share and not _whole(column)
        }
        needed = self._needs(texts, lines=1)
        room = self.viewport().width() - _NUMBER_WIDTH
        asked = sum(max(width, _READABLE if n in texts else 0) for n, width in needed.items())
        lines = 2 if asked > room else 1
        if lines != self._head_lines:
            self._head_lines = lines
            self._fit()
        needed = self._squeezed(self._needs(texts, lines=lines), room)
        spare = max(room - sum(needed.values()), 0)
        self.setColumnWidth(0, _NUMBER_WIDTH)
        for number, width in needed.items():
            self.setColumnWidth(number, width + spare * texts.get(number, 0) // (sum(texts.values()) or 1))

    def _needs(self, texts: Mapping[int, int], *, lines: int) -> dict[int, int]:
        numbers = range(1, len(self.rows_model.columns) + 1)
        return {n: self._head_width(n, lines) if n in texts else self._needed(n, lines) for n in numbers}

    def _squeezed(self, needed: dict[int, int], room: int) -> dict[int, int]:
        """Take what is too much from the plain words of codes, whose tool tip has them whole, but never from heads."""
        over = sum(needed.values()) - room
        for number, column in enumerate(self.rows_model.columns, start=1):
            if over > 0 and column.kind is Kind.CODE and column.name not in self._states:
                given = min(over, needed[number] - self._head_width(number, self._head_lines))
                needed[number] -= given
                over -= given
        return needed

    def _head_width(self, column: int, lines: int) -> int:
        caption = self._look.theme.font("caption")
        words = str(self.rows_model.headerData(column, Qt.Orientation.Horizontal)).split(" ")
        cuts = range(1, len(words)) if lines > 1 and len(words) > 1 else [len(words)]
        halves = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in cuts]
        return min(max(ink.text_width(caption, half) for half in pair) for pair in halves) + 2 * _PADDING + 4

    def _needed(self, column: int, lines: int) -> int:
        theme, model = self._look.theme, self.rows_model
        words = [str(model.index(row, column).data() or "") for row in range(min(len(model.rows), _MEASURED))]
        bold, head = theme.font("table", bold=True), self._head_width(column, lines)
        icon = 22 if model.columns[column - 1].name in self._states else 0
        widest = max((ink.text_width(bold, word) + icon for word in words), default=0)
        return max(head, min(widest, _WIDEST) + 2 * _PADDING + 2)


def _whole(column: Declared) -> bool:
    return column.kind in _WHOLE


_FREE = (Qt.Key.Key_F2, Qt.Key.Key_F6, Qt.Key.Key_F8, Qt.Key.Key_F9, Qt.Key.Key_Insert, Qt.Key.Key_Escape)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
