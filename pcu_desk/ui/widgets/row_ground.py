"""What lies under and around a row of a list: chosen, under the mouse, with the focus; paints none of its words."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink

_BAR = 3


def is_chosen(option: QStyleOptionViewItem) -> bool:
    """Tell whether the row is the chosen one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def draw_ground(painter: QPainter, option: QStyleOptionViewItem, look: Look, *, chosen: bool) -> None:
    """Draw what lies under a row: the colour of its state, the bar of the chosen one, the line below."""
    theme, box = look.theme, option.rect
    if chosen:
        painter.fillRect(box, theme.colour("selected"))
        bar = QRect(box.x(), box.y(), _BAR, box.height())
        painter.fillRect(ink.mirrored(bar, box, rtl=look.catalog.rtl), theme.colour("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, theme.colour("hover"))
    painter.fillRect(QRect(box.x(), box.bottom(), box.width(), 1), theme.colour("line"))


def draw_focus(painter: QPainter, option: QStyleOptionViewItem, look: Look, *, chosen: bool) -> None:
    """Draw the ring around the chosen row of a list that has the focus."""
    if chosen and option.widget.hasFocus():
        ink.draw_ring(painter, option.rect.adjusted(1, 1, -1, -2), look.theme.colour("focus"))
