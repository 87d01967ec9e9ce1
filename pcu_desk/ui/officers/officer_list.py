"""The list of officers: name in its own script, Latin letters, role, and what waits for a countersignature."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.domain.codes import Role
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.pill import State, draw_pill, pill_height, pill_width
from pcu_desk.ui.widgets.row_ground import draw_focus, draw_ground
from pcu_desk.ui.widgets.row_model import Index, RowModel

# ruff: noqa: N802 - Qt's names are overridden

PENDING = QT_TRANSLATE_NOOP("officers", "New key waits")
YOU = QT_TRANSLATE_NOOP("officers", "you")
_PADDING = 14
_ICON = 20


class _Officers(RowModel[Officer]):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def told(self, row: Officer) -> str:
        look = self._look
        words = (row.name, row.name_latin, row.user, look.catalog.label(row.role))
        waits = look.text(PENDING) if row.pending else ""
        return ", ".join(word for word in (*words, waits) if word)


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, me: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._me = look, me

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(200, self._look.theme.heights["list_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme, box = self._look, self._look.theme, option.rect
        rtl, view, model = look.catalog.rtl, self.parent(), index.model()
        assert isinstance(view, QListView)
        assert isinstance(model, _Officers)
        officer, chosen = model.rows[index.row()], view.currentIndex() == index
        draw_ground(painter, option, look, chosen=chosen)
        top = box.y() + (box.height() - 2 * theme.tall(20)) // 2
        icon = QRect(box.x() + _PADDING, box.y() + (box.height() - _ICON) // 2, _ICON, _ICON)
        name = "supervisor" if officer.role is Role.SUPERVISOR else "user"
        painter.drawPixmap(ink.mirrored(icon, box, rtl=rtl), look.pixmap(name, _ICON, "accent" if chosen else "text"))
        start = box.x() + _PADDING + _ICON + 10
        end = self._pill(painter, officer, box)
        width = end - start
        own = look.joined(" · ", officer.name or officer.name_latin, look.text(YOU) if officer.user == self._me else "")
        first, second = (
            QRect(start, top, width, theme.tall(20)),
            QRect(start, top + theme.tall(20), width, theme.tall(20)),
        )
        ink.draw_text(
            painter, ink.mirrored(first, box, rtl=rtl), own, theme.font("body", bold=True), theme.colour("text")
        )
        latin = officer.name_latin if officer.name_latin != officer.name else ""
        below = look.joined(" · ", latin, look.catalog.label(officer.role))
        ink.draw_text(painter, ink.mirrored(second, box, rtl=rtl), below, theme.font("table"), theme.colour("muted"))
        draw_focus(painter, option, look, chosen=chosen)

    def _pill(self, painter: QPainter, officer: Officer, box: QRect) -> int:
        """Draw what waits at the row's end; return where the words must end."""
        end = box.right() - 12
        if not officer.pending:
            return end
        look = self._look
        state = State(look.text(PENDING), "deadline", "warn")
        width, height = pill_width(look, state), pill_height(look.theme)
        place = QRect(end - width, box.y() + (box.height() - height) // 2, width, height)
        place = ink.mirrored(place, box, rtl=look.catalog.rtl)
        draw_pill(painter, QPoint(place.x(), place.y()), look, state)
        return end - width - 8


class OfficerList(QListView):
    """Emits the user name of the officer that is chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, me: str, parent: QWidget | None = None) -> None:
        """Begin empty; `me` is the user name of the one at the desk."""
        super().__init__(parent)
        self._officers = _Officers(look)
        self.setModel(self._officers)
        self.setItemDelegate(_Painter(look, me, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._tell)

    def set_officers(self, officers: Sequence[Officer]) -> None:
        """Show these, the same one chosen as before if he is still there."""
        before = self.officer()
        self._officers.set_rows(officers)
        self.choose(before.user if before is not None else "")

    def choose(self, user: str) -> None:
        """Choose by user name; the first when there is none of this name."""
        users = [officer.user for officer in self._officers.rows]
        if users:
            self.setCurrentIndex(self._officers.index(users.index(user) if user in users else 0))

    def officer(self) -> Officer | None:
        """Return the officer that is chosen."""
        index = self.currentIndex()
        return self._officers.rows[index.row()] if index.isValid() else None

    def officers(self) -> tuple[Officer, ...]:
        """Return all that are shown."""
        return self._officers.rows

    def _tell(self) -> None:
        if (officer := self.officer()) is not None:
            self.chosen.emit(officer.user)
