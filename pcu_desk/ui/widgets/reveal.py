"""Scrolls a part of a page into sight; it moves no focus."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QWidget

_AROUND = 8


def reveal(widget: QWidget) -> None:
    """Scroll the page in which a widget stands, as little as needed, until the widget is seen."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(widget, 0, _AROUND)
