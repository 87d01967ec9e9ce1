"""The frame of a part of the About page: its title over a line, and room for what it tells."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcu_desk.ui.widgets.labels import CAPTION, frame, label, rule


def titled(view: QWidget, title: str) -> QVBoxLayout:
    """Give a view its frame and title; return the column below them."""
    outer = QVBoxLayout(view)
    outer.setContentsMargins(0, 0, 0, 0)
    panel = frame("panel")
    outer.addWidget(panel)
    column = QVBoxLayout(panel)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(8)
    column.addWidget(label(title, CAPTION))
    column.addWidget(rule())
    return column
