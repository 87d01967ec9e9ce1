"""The list of units: name in the officer's language, country, how many desks, and what is to be known of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pcu_desk.domain.directory_view import UnitView
from pcu_desk.ui.look import Look
from pcu_desk.ui.units import words
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.pill import draw_pill, pill_height, pill_width
from pcu_desk.ui.widgets.row_ground import draw_focus, draw_ground, is_chosen
from pcu_desk.ui.widgets.row_model import Index, RowModel

# ruff: noqa: N802 - Qt's names are overridden

_PADDING = 12
_LINE = 20


class _Units(RowModel[UnitView]):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def told(self, row: UnitView) -> str:
        look = self._look
        state = words.unit_state(look, row)
        parts = (name_of(look, row), row.code, below(look, row), state.word if state is not None else "")
        return look.catalog.comma.join(part for part in parts if part)

    def tip(self, row: UnitView) -> str:
        return self.told(row)


class _Painter(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(160, self._look.theme.heights["list_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, theme, box = self._look, self._look.theme, option.rect
        rtl, model = look.catalog.rtl, index.model()
        assert isinstance(model, _Units)
        unit = model.rows[index.row()]
        chosen = is_chosen(option)
        draw_ground(painter, option, look, chosen=chosen)
        line = theme.tall(_LINE)
        top = box.y() + (box.height() - 2 * line) // 2
        self._first(painter, box, QRect(box.x() + _PADDING, top, box.width() - 2 * _PADDING, line), unit)
        second = QRect(box.x() + _PADDING, top + line, box.width() - 2 * _PADDING, line)
        plain = theme.font("table")
        ink.draw_text(
            painter, ink.mirrored(second, box, rtl=rtl), below(look, unit), plain, theme.colour("muted"), ink.START
        )
        draw_focus(painter, option, look, chosen=chosen)

    def _first(self, painter: QPainter, box: QRect, line: QRect, unit: UnitView) -> None:
        """Draw the name, and the pill at the row's end when there is something to know."""
        look, theme, rtl = self._look, self._look.theme, self._look.catalog.rtl
        state, end = words.unit_state(look, unit), line.right()
        if state is not None:
            width = pill_width(look, state)
            pill = QRect(end - width, line.y(), width, pill_height(theme))
            draw_pill(painter, ink.mirrored(pill, box, rtl=rtl).topLeft(), look, state)
            end = pill.x() - 8
        room = QRect(line.x(), line.y(), end - line.x(), line.height())
        bold = theme.font("table", bold=True)
        ink.draw_text(painter, ink.mirrored(room, box, rtl=rtl), name_of(look, unit), bold, theme.colour("text"))


class UnitList(QListView):
    """Emits the code of the unit that is chosen."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._all: tuple[UnitView, ...] = ()
        self._sought = ""
        self._units = _Units(look)
        self.setModel(self._units)
        self.setItemDelegate(_Painter(look, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which unit was chosen."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._units.rows[current.row()].code)

    def set_units(self, units: Sequence[UnitView]) -> None:
        """Show these, the same one chosen as before if it is still there."""
        self._all = tuple(units)
        self._show()

    def seek(self, words_typed: str) -> None:
        """Show those alone whose code, country or name in any language holds every word."""
        self._sought = words_typed
        self._show()

    def choose(self, code: str) -> bool:
        """Choose by code; tell whether it is shown."""
        codes = [unit.code for unit in self._units.rows]
        if code not in codes:
            return False
        self.setCurrentIndex(self._units.index(codes.index(code)))
        return True

    def unit(self) -> UnitView | None:
        """Return the unit that is chosen."""
        index = self.currentIndex()
        return self._units.rows[index.row()] if index.isValid() else None

    def shown(self) -> tuple[str, ...]:
        """Return the codes of those that are shown."""
        return tuple(unit.code for unit in self._units.rows)

    def _show(self) -> None:
        before = self.unit()
        wanted = self._sought.casefold().split()
        rows = [unit for unit in self._all if all(word in self._searched(unit) for word in wanted)]
        self._units.set_rows(rows)
        if rows and not (before is not None and self.choose(before.code)):
            self.setCurrentIndex(self._units.index(0))

    def _searched(self, unit: UnitView) -> str:
        names = " ".join(name for _language, name in unit.names)
        return f"{unit.code} {unit.country} {words.country(self._look, unit.country)} {names}".casefold()


def name_of(look: Look, unit: UnitView) -> str:
    """Return a unit's name in the officer's language."""
    return unit.named(look.catalog.language)


def below(look: Look, unit: UnitView) -> str:
    """Return the line below the name: code, country, desks."""
    desks = look.catalog.plural(words.DESKS, len(unit.active))
    return look.joined(" · ", unit.code, words.country(look, unit.country), desks)
