"""The list of the program's parts: name and version at the start, the licence at the end; it reads no text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.domain.about import Part
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.row_ground import draw_focus, draw_ground

# ruff: noqa: N802 - Qt's names are overridden

Index = QModelIndex | QPersistentModelIndex
_SIDE, _GAP = 12, 12
_LICENCE_SHARE = 2


class _Parts(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Part, ...] = ()

    def set_rows(self, rows: Sequence[Part]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        part = self.rows[index.row()]
        return ", ".join(word for word in (f"{part.name} {part.version}".strip(), part.licence) if word)


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, self._look.theme.heights["table_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box, view, model = self._look.theme, option.rect, self.parent(), index.model()
        assert isinstance(view, QListView)
        assert isinstance(model, _Parts)
        part, chosen = model.rows[index.row()], view.currentIndex() == index
        draw_ground(painter, option, self._look, chosen=chosen)
        rtl, (name, version, licence) = self._look.catalog.rtl, self._places(box, part)
        for place, words, font, colour, align in (
            (name, part.name, theme.font("table", bold=True), "text", ink.START),
            (version, part.version, theme.font("table"), "muted", ink.START),
            (licence, part.licence, theme.font("table"), "text", ink.END),
        ):
            ink.draw_text(painter, ink.mirrored(place, box, rtl=rtl), words, font, theme.colour(colour), align)
        draw_focus(painter, option, self._look, chosen=chosen)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell the whole of a licence that was shortened."""
        model: QAbstractItemModel = index.model()
        if not isinstance(model, _Parts):
            return super().helpEvent(event, view, option, QModelIndex(index))  # type: ignore[arg-type]  # Qt takes both
        part = model.rows[index.row()]
        room = self._places(option.rect, part)[2].width()
        ink.show_tip(event, part.licence, self._look.theme.font("table"), room)
        return True

    def _places(self, box: QRect, part: Part) -> tuple[QRect, QRect, QRect]:
        """Return where name, version and licence stand in a row written from left to right."""
        theme = self._look.theme
        name = ink.text_width(theme.font("table", bold=True), part.name) + 1
        version = ink.text_width(theme.font("table"), part.version) + 1
        start, height = box.x() + _SIDE, box.height()
        after = start + name + 8 + version + _GAP
        end = box.right() - _SIDE
        return (
            QRect(start, box.y(), name, height),
            QRect(start + name + 8, box.y(), version, height),
            QRect(after, box.y(), max(end - after, 0), height),
        )


class PartsList(QListView):
    """Emits the part that is chosen."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._parts = _Parts()
        self.setModel(self._parts)
        self.setItemDelegate(_Painter(look, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these, and choose the first."""
        self._parts.set_rows(parts)
        if parts:
            self.setCurrentIndex(self._parts.index(0))

    def choose(self, name: str) -> None:
        """Choose a part by its name, if it is there."""
        names = [part.name for part in self._parts.rows]
        if name in names:
            self.setCurrentIndex(self._parts.index(names.index(name)))

    def parts(self) -> tuple[Part, ...]:
        """Return all that are shown."""
        return self._parts.rows

    def _tell(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            self.chosen.emit(self._parts.rows[index.row()])
