"""The list of who can unlock: name in its own script, Latin letters beside it; arrow keys move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.row_model import Index, RowModel

# ruff: noqa: N802 - Qt's names are overridden

if TYPE_CHECKING:
    from pcu_desk.domain.ports import LoginName

_ROW = 44
_SHOWN = 5


class _Names(RowModel["LoginName"]):
    def told(self, row: LoginName) -> str:
        return f"{row.name} {row.name_latin}".strip()


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rtl = self._look.theme, self._look.catalog.rtl
        model = index.model()
        assert isinstance(model, _Names)
        name, box = model.rows[index.row()], option.rect
        view = self.parent()
        assert isinstance(view, QListView)
        chosen = view.currentIndex() == index
        if chosen:
            painter.fillRect(box, theme.colour("selected"))
            painter.fillRect(
                ink.mirrored(QRect(box.x(), box.y(), 3, box.height()), box, rtl=rtl), theme.colour("accent")
            )
        painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))
        icon = ink.mirrored(QRect(box.x() + 12, box.y() + 12, 20, 20), box, rtl=rtl)
        painter.drawPixmap(icon, self._look.pixmap("user", 20, "accent" if chosen else "text"))
        own = name.name or name.name_latin
        bold, plain = theme.font("body", bold=True), theme.font("table")
        width = min(ink.text_width(bold, own) + 1, box.width() - 120)
        first = QRect(box.x() + 44, box.y(), width, _ROW)
        ink.draw_text(painter, ink.mirrored(first, box, rtl=rtl), own, bold, theme.colour("text"))
        user = ink.text_width(plain, name.user) + 1
        second = QRect(first.right() + 12, box.y(), box.right() - first.right() - user - 36, _ROW)
        if name.name_latin and name.name_latin != own:
            ink.draw_text(painter, ink.mirrored(second, box, rtl=rtl), name.name_latin, plain, theme.colour("muted"))
        last = QRect(box.right() - 12 - user, box.y(), user, _ROW)
        ink.draw_text(painter, ink.mirrored(last, box, rtl=rtl), name.user, plain, theme.colour("muted"))
        if chosen and view.hasFocus():
            ink.draw_ring(painter, box.adjusted(1, 1, -1, -2), theme.colour("focus"))


class NameList(QListView):
    """Emits `settled` when a person was chosen with Enter or the mouse."""

    settled = Signal()
    changed = Signal()

    def __init__(self, look: Look, names: Sequence[LoginName], parent: QWidget | None = None) -> None:
        """Show the names, the first chosen."""
        super().__init__(parent)
        self._names = _Names(names)
        self.setModel(self._names)
        self.setItemDelegate(_Painter(look, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFixedHeight(_ROW * max(1, min(len(names), _SHOWN)))
        self.setTabKeyNavigation(False)
        self.choose(names[0].user if names else "")
        self.clicked.connect(self.settled)
        self.activated.connect(self.settled)
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.changed.emit())

    def chosen(self) -> LoginName | None:
        """Return the chosen person."""
        index = self.currentIndex()
        return self._names.rows[index.row()] if index.isValid() else None

    def choose(self, user: str) -> None:
        """Choose a person by user name; the first when there is no such person."""
        users = [name.user for name in self._names.rows]
        if users:
            self.setCurrentIndex(self._names.index(users.index(user) if user in users else 0))
