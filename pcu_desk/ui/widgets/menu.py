"""Where a menu opens: under its button, from the button's start; it knows no entry."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget


def open_under(menu: QMenu, button: QWidget) -> None:
    """Open a menu under a button, their start sides on one line; it goes for good when it closes."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    rtl = menu.layoutDirection() == Qt.LayoutDirection.RightToLeft
    start = button.width() - menu.sizeHint().width() if rtl else 0
    menu.popup(button.mapToGlobal(QPoint(start, button.height())))
