"""The list of the program's parts: name and version at the start, the licence at the end; it reads no text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from pcu_desk.domain.about import Part
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.row_ground import draw_focus, draw_ground
from pcu_desk.ui.widgets.row_model import Index, RowModel

# ruff: noqa: N802 - Qt's names are overridden

_SIDE, _GAP, _CLOSE = 12, 12, 8
_NAME_SHARE = 3


class _Parts(RowModel[Part]):
    def told(self, row: Part) -> str:
        return ", ".join(word for word in (f"{row.name} {row.version}".strip(), row.licence) if word)


@dataclass(frozen=True, slots=True)
class _Word:
    """Words of a row: where they stand and how."""

    words: str
    place: QRect
    font: QFont
    colour: str
    align: Qt.AlignmentFlag

    @property
    def shortened(self) -> bool:
        """Whether they do not fit."""
        return ink.text_width(self.font, self.words) > self.place.width()


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, self._look.theme.heights["table_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, view, theme = option.rect, self.parent(), self._look.theme
        assert isinstance(view, QListView)
        chosen, rtl = view.currentIndex() == index, self._look.catalog.rtl
        draw_ground(painter, option, self._look, chosen=chosen)
        for word in self._row(box, _part(index)):
            place = ink.mirrored(word.place, box, rtl=rtl)
            ink.draw_text(painter, place, word.words, word.font, theme.colour(word.colour), word.align)
        draw_focus(painter, option, self._look, chosen=chosen)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tell the whole of what was shortened."""
        del view
        row = self._row(option.rect, _part(index)) if index.isValid() else ()
        QToolTip.showText(event.globalPos(), ink.as_tip("\n".join(word.words for word in row if word.shortened)))
        return True

    def _row(self, box: QRect, part: Part) -> tuple[_Word, ...]:
        """Return name, version and licence with their places in a row written from left to right.

        A name takes what it needs, up to three fifths of the row; the licence has the rest.
        """
        theme = self._look.theme
        bold, plain = theme.font("table", bold=True), theme.font("table")
        version = ink.text_width(plain, part.version) + 1 if part.version else 0
        most = _NAME_SHARE * box.width() // 5 - version
        name = min(ink.text_width(bold, part.name) + 1, most)
        first, end, height = box.x() + _SIDE, box.right() - _SIDE, box.height()
        second = first + name + _CLOSE
        third = second + version + _GAP
        return (
            _Word(part.name, QRect(first, box.y(), name, height), bold, "text", ink.START),
            _Word(part.version, QRect(second, box.y(), version, height), plain, "muted", ink.START),
            _Word(part.licence, QRect(third, box.y(), max(end - third, 0), height), plain, "text", ink.END),
        )


def _part(index: Index) -> Part:
    model = index.model()
    assert isinstance(model, _Parts)
    return model.rows[index.row()]


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
