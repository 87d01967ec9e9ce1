"""A field whose values stand in a reference table: what is typed is looked up, what is not there stays as typed."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QCompleter, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.domain.lists import ListName, load
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.inspections.values import as_written
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.line import Line

# ruff: noqa: N802 - Qt's names are overridden

NOT_LISTED = QT_TRANSLATE_NOOP("form", "Not in the list: kept as typed")
_FOUND = 12
_ROWS = 8
_NARROWEST = 320
_PADDING = 10
_CODE_WIDTH = 84
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
Index = QModelIndex | QPersistentModelIndex
_Label = Qt.ItemDataRole.UserRole


def said_of(look: Look, table: str, code: str) -> str:
    """Return the code with its label, or that the list does not have it; "" for no code."""
    if not code:
        return ""
    known = load(ListName(table))
    entry = known.nearest(code)
    if entry is None:
        return look.text(NOT_LISTED)
    return look.joined(" · ", as_written(table, entry.code), known.label(entry.code, look.catalog.language))


def warm() -> None:
    """Read every table and build what a search needs, away from the window's thread."""
    for name in ListName:
        load(name).search("a")


class Lookup(Line):
    """A line with the rows that fit under it: arrows and Enter choose, Tab keeps what is typed, Esc closes."""

    chosen = Signal()

    def __init__(self, look: Look, table: str, parent: QWidget | None = None) -> None:
        """Take the table; nothing is read before something is typed."""
        super().__init__(parent, code=True)
        self._look, self._name = look, ListName(table)
        self._popup: QCompleter | None = None
        self._view: QListView | None = None
        self.textEdited.connect(self._search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of an open list to it; Down opens it."""
        if self.is_open() and event.key() in _LIST_KEYS:
            event.ignore()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers() & _MODIFIERS and not self.isReadOnly():
            self._show(self.text().strip())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list with the field."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._close()

    def is_open(self) -> bool:
        """Tell whether the list is shown."""
        return self._view is not None and self._view.isVisible()

    def found(self) -> list[tuple[str, str]]:
        """Return the rows of the list: (code, label)."""
        return list(_model(self._popup).found) if self._popup is not None else []

    def take(self, code: str) -> None:
        """Put a code of the list into the line."""
        self.setText(code)
        self.chosen.emit()

    def _search(self, text: str) -> None:
        if text.strip():
            self._show(text.strip())
        else:
            self._close()

    def _show(self, text: str) -> None:
        table, language = load(self._name), self._look.catalog.language
        entries = table.search(text, language, _FOUND) if text else table.entries
        rows = [(as_written(self._name, entry.code), table.label(entry.code, language)) for entry in entries]
        self._popup = self._popup or self._make_popup()
        _model(self._popup).show(rows)
        if rows:
            self._open()
        else:
            self._close()

    def _close(self) -> None:
        if self._view is not None:
            self._view.hide()

    def _open(self) -> None:
        assert self._popup is not None
        assert self._view is not None
        width = max(self.width(), _NARROWEST)
        rtl = self._look.catalog.rtl
        self._popup.complete(QRect(self.width() - width if rtl else 0, 0, width, self.height()))
        self._view.setCurrentIndex(_model(self._popup).index(0))
        self._view.scrollToTop()

    def _make_popup(self) -> QCompleter:
        popup = QCompleter(self)
        popup.setWidget(self)
        popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        popup.setMaxVisibleItems(_ROWS)
        popup.setModel(_Found(popup))
        view = self._view = QListView()
        view.setUniformItemSizes(True)
        colours = self._look.theme.colours
        view.setStyleSheet(f"background: {colours['raised']}; border: 1px solid {colours['line-strong']};")
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        popup.setPopup(view)
        view.setItemDelegate(_RowPainter(self._look, view))
        popup.activated.connect(self.take)
        return popup


class _Found(QAbstractListModel):
    """The rows that fit what is typed."""

    def __init__(self, parent: QCompleter) -> None:
        super().__init__(parent)
        self.found: list[tuple[str, str]] = []

    def show(self, found: list[tuple[str, str]]) -> None:
        self.beginResetModel()
        self.found = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        code, label = self.found[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{code}, {label}"
        if role == _Label:
            return label
        return code if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole} else None


class _RowPainter(QStyledItemDelegate):
    """Paints a row: the code, then its label."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(_NARROWEST, self._look.theme.heights["table_row"] - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rtl, box = self._look.theme, self._look.catalog.rtl, option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("selected"))
            bar = QRect(box.x(), box.y(), 3, box.height())
            painter.fillRect(ink.mirrored(bar, box, rtl=rtl), theme.colour("accent"))
        inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
        code = QRect(inner.x(), inner.y(), _CODE_WIDTH, inner.height())
        label = inner.adjusted(_CODE_WIDTH + _PADDING, 0, 0, 0)
        font, bold = theme.font("table"), theme.font("table", bold=True)
        ink.draw_text(painter, ink.mirrored(code, inner, rtl=rtl), str(index.data()), bold, theme.colour("text"))
        ink.draw_text(painter, ink.mirrored(label, inner, rtl=rtl), index.data(_Label), font, theme.colour("text"))


def _model(popup: QCompleter | None) -> _Found:
    assert popup is not None
    return cast("_Found", popup.model())


_LIST_KEYS = {
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}  # fmt: skip
