"""Where a message stands for each recipient: five stops, a sentence, the next try, Send now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.message import OUT, Delivery, Message
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.alerts.words import standing, track_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, STRONG, frame, label, rule
from pcu_desk.ui.widgets.stops import TrackLine

_RECIPIENTS = QT_TRANSLATE_NOOP("alert", "Recipients")
_FROM = QT_TRANSLATE_NOOP("alert", "Received")
_OPENED = QT_TRANSLATE_NOOP("alert", "Opened here {moment}. The sender is told.")
_NOT_SENT = QT_TRANSLATE_NOOP("alert", "Not sent")
_SEND_NOW = QT_TRANSLATE_NOOP("alert", "Send now")
_SEAL = QT_TRANSLATE_NOOP("alert", "Seal of the message")
_SEALED = QT_TRANSLATE_NOOP("alert", "Signed by {author} and this desk. Only the desks of the recipients can read it.")
_CHECKED = QT_TRANSLATE_NOOP("alert", "Signed by a desk of {unit}; the signature was checked when it came in.")


class RecipientsPane(QWidget):
    """The side panel of a thread."""

    send_now = Signal()

    def __init__(self, look: Look, width: int) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self.setFixedWidth(width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        edge = frame("end-edge")
        outer.addWidget(edge)
        inner = QVBoxLayout(edge)
        inner.setContentsMargins(direction.margins(1, 0, 0, 0))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.addWidget(self._area)

    def show_message(self, message: Message, queued: QueuedEnvelope | None) -> None:
        """Show the deliveries of my message, or how theirs came in."""
        look = self._look
        inside = QWidget()
        inside.setProperty("kind", "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        mine = message.direction == OUT
        column.addWidget(label(look.text(_RECIPIENTS if mine else _FROM), SECTION))
        for delivery in message.deliveries if mine else ():
            column.addWidget(self._delivery(delivery, queued))
            column.addWidget(rule())
        if not mine:
            opened = look.text(_OPENED, moment=look.catalog.moment(message.opened)) if message.opened else ""
            column.addWidget(label(message.sender, STRONG))
            column.addWidget(label(opened, CAPTION, wrap=True))
            column.addWidget(rule())
        column.addWidget(label(look.text(_SEAL), SECTION))
        seal = look.text(_SEALED, author=message.author) if mine else look.text(_CHECKED, unit=message.sender)
        column.addWidget(label(seal, CAPTION, wrap=True))
        column.addStretch(1)
        self._area.setWidget(inside)

    def _delivery(self, delivery: Delivery, queued: QueuedEnvelope | None) -> QWidget:
        look = self._look
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(label(delivery.id, STRONG))
        head.addStretch(1)
        head.addWidget(label(look.catalog.label(delivery.state), CAPTION))
        column.addLayout(head)
        words = standing(look, delivery, queued)
        column.addWidget(TrackLine(look, track_of(delivery), f"{delivery.id}: {words}"))
        stuck = delivery.state is DeliveryState.STUCK
        if stuck:
            column.addWidget(label(look.text(_NOT_SENT), "danger-bold"))
        column.addWidget(label(words, CAPTION, wrap=True))
        if stuck or delivery.state is DeliveryState.QUEUED:
            button = Button(look, look.text(_SEND_NOW), icon="sent")
            button.clicked.connect(self.send_now)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return box
