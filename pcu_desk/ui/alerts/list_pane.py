"""The pane at the start of the page of alerts: boxes, the threads of the chosen one, and the way to courier files."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from pcu_desk.domain.message import Box
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.alerts.boxes import BoxBar
from pcu_desk.ui.alerts.thread_list import ThreadList, ThreadRow
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import MUTED, frame, label

_COURIER = QT_TRANSLATE_NOOP("alert", "Courier file…")
_NO_ROWS = {
    Box.WAITING.value: QT_TRANSLATE_NOOP("alert", "Nothing waits to leave."),
    Box.STUCK.value: QT_TRANSLATE_NOOP("alert", "Nothing is stuck."),
    Box.UNREAD.value: QT_TRANSLATE_NOOP("alert", "All that came was opened."),
}


class ListPane(QFrame):
    """Boxes over threads over the button of courier files."""

    def __init__(self, look: Look, width: int) -> None:
        """Lay it out, with nothing in it."""
        super().__init__()
        self._look = look
        self.setProperty("kind", "start-edge")
        self.setFixedWidth(width)
        self.threads, self.boxes = ThreadList(look), BoxBar(look)
        self.none = label("", MUTED, wrap=True)
        self.none.setContentsMargins(12, 12, 12, 12)
        self.none.hide()
        self.courier = Button(look, look.text(_COURIER), icon="courier-usb")
        foot = frame("top-edge")
        inner = QHBoxLayout(foot)
        inner.setContentsMargins(12, 6, 12, 6)
        inner.addWidget(self.courier)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(direction.margins(0, 0, 1, 0))
        column.setSpacing(0)
        for widget in (self.boxes, self.none, self.threads, foot):
            column.addWidget(widget, 1 if widget is self.threads else 0)

    def show_rows(self, rows: Sequence[ThreadRow]) -> None:
        """Show the threads of the chosen box, where the list stood before; say so when there are none."""
        at = self.threads.verticalScrollBar().value()
        self.threads.threads.set_rows(rows)
        self.threads.verticalScrollBar().setValue(at)
        none = _NO_ROWS.get(self.boxes.current) if not rows else None
        self.none.setText(self._look.text(none) if none is not None else "")
        self.none.setVisible(none is not None)
