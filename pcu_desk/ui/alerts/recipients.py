"""Where each of my messages stands for each recipient: five stops and when, why it waits, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.message import OUT, Delivery, Message
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.ui import direction
from pcu_desk.ui.alerts.words import standing, steps_words, track_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.flow import FlowLayout
from pcu_desk.ui.widgets.labels import CAPTION, SECTION, STRONG, frame, label, rule
from pcu_desk.ui.widgets.scrolled import scrolled
from pcu_desk.ui.widgets.stops import TrackLine

if TYPE_CHECKING:
    from pcu_desk.services.alerts import Step

_RECIPIENTS = QT_TRANSLATE_NOOP("alert", "Recipients")
_ANSWER_TO = QT_TRANSLATE_NOOP("alert", "Your answer")
_FROM = QT_TRANSLATE_NOOP("alert", "Received")
_OPENED = QT_TRANSLATE_NOOP("alert", "Opened here {moment}. The sender is told.")
_NOT_SENT = QT_TRANSLATE_NOOP("alert", "Not sent")
_SEND_NOW = QT_TRANSLATE_NOOP("alert", "Send now")
_COURIER = QT_TRANSLATE_NOOP("alert", "Courier file…")
_ANEW = QT_TRANSLATE_NOOP("alert", "Write it anew")
_OTHERS = QT_TRANSLATE_NOOP("alert", "Other recipients")
_FETCHED = QT_TRANSLATE_NOOP("alert", "Has all files since {moment}.")
_PENDING = QT_TRANSLATE_NOOP("alert", "Not all files have arrived there yet.")
_SEAL = QT_TRANSLATE_NOOP("alert", "Seal of the message")
_SEALED = QT_TRANSLATE_NOOP("alert", "Signed by {author} and this desk. Only the desks of the recipients can read it.")
_CHECKED = QT_TRANSLATE_NOOP("alert", "Signed by a desk of {unit}; the signature was checked when it came in.")
_ARRIVED = (DeliveryState.DELIVERED, DeliveryState.READ, DeliveryState.ANSWERED)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message of mine: its envelope while it waits, the states it has passed by unit.

    `covered` are the units for which a later message has taken its place: that one tells of them.
    """

    message: Message
    queued: QueuedEnvelope | None = None
    journeys: Mapping[str, Sequence[Step]] = field(default_factory=dict)
    covered: frozenset[str] = frozenset()

    @property
    def rows(self) -> Sequence[Delivery]:
        """The recipients of which this message tells."""
        return [row for row in self.message.deliveries if row.id not in self.covered]


class RecipientsPane(QWidget):
    """The side panel of a thread."""

    send_now = Signal()
    courier_wanted = Signal(str)
    anew_wanted = Signal(str)
    others_wanted = Signal(str)

    def __init__(self, look: Look, width: int) -> None:
        """Begin empty."""
        super().__init__()
        self._look = look
        self._may_act = True
        self.setFixedWidth(width)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        edge = frame("end-edge")
        outer.addWidget(edge)
        inner = QVBoxLayout(edge)
        inner.setContentsMargins(direction.margins(1, 0, 0, 0))
        self._area = scrolled()
        inner.addWidget(self._area)

    def show_thread(self, first: Message, sent: Sequence[Sent], *, may_act: bool = True) -> None:
        """Show the deliveries of my messages, and how theirs came in; an auditor acts on none."""
        look, self._may_act = self._look, may_act
        inside = QWidget()
        inside.setProperty("kind", "raised")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        mine = first.direction == OUT
        if not mine:
            opened = look.text(_OPENED, moment=look.catalog.moment(first.opened)) if first.opened else ""
            column.addWidget(label(look.text(_FROM), SECTION))
            column.addWidget(label(first.sender, STRONG))
            column.addWidget(label(opened, CAPTION, wrap=True))
            column.addWidget(rule())
        for each in sent:
            if not each.rows:
                continue
            column.addWidget(label(look.text(_ANSWER_TO if each.message.in_reply_to else _RECIPIENTS), SECTION))
            for delivery in each.rows:
                column.addWidget(self._delivery(each, delivery))
                column.addWidget(rule())
        column.addWidget(label(look.text(_SEAL), SECTION))
        seal = look.text(_SEALED, author=first.author) if mine else look.text(_CHECKED, unit=first.sender)
        column.addWidget(label(seal, CAPTION, wrap=True))
        column.addStretch(1)
        at = self._area.verticalScrollBar().value()
        self._area.setWidget(inside)
        self._area.verticalScrollBar().setValue(at)

    def _delivery(self, sent: Sent, delivery: Delivery) -> QWidget:
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
        words = standing(look, delivery, sent.queued)
        passed = steps_words(look, sent.journeys.get(delivery.id, ()))
        line = TrackLine(look, track_of(delivery), f"{delivery.id}: {words} {passed}".strip())
        line.setToolTip(passed)
        column.addWidget(line)
        if delivery.state is DeliveryState.STUCK:
            column.addWidget(label(look.text(_NOT_SENT), "danger-bold"))
        column.addWidget(label(words, CAPTION, wrap=True))
        if passed:
            column.addWidget(label(passed, CAPTION, wrap=True))
        if sent.message.files and delivery.state in _ARRIVED:
            column.addWidget(label(self._files_words(delivery), CAPTION, wrap=True))
        if self._may_act:
            self._add_acts(column, sent, delivery)
        return box

    def _files_words(self, delivery: Delivery) -> str:
        look = self._look
        if delivery.fetched is None:
            return look.text(_PENDING)
        return look.text(_FETCHED, moment=look.catalog.moment(delivery.fetched))

    def _add_acts(self, column: QVBoxLayout, sent: Sent, delivery: Delivery) -> None:
        """What waits may be sent now or carried; what is stuck leaves no more by itself, so it is written anew."""
        message, unit = sent.message.id, delivery.id
        acts: list[tuple[Text, str, Callable[[], None]]] = []
        if delivery.state is DeliveryState.QUEUED:
            acts.append((_SEND_NOW, "sent", self.send_now.emit))
        if delivery.state in (DeliveryState.QUEUED, DeliveryState.SENT):
            acts.append((_COURIER, "courier-usb", lambda: self.courier_wanted.emit(unit)))
        if delivery.state is DeliveryState.STUCK:
            acts.append((_ANEW, "edit", lambda: self.anew_wanted.emit(message)))
            if not sent.message.in_reply_to:
                acts.append((_OTHERS, "persons", lambda: self.others_wanted.emit(message)))
        if not acts:
            return
        row = QWidget()
        flow = FlowLayout(row)
        for text, icon, act in acts:
            button = Button(self._look, self._look.text(text), icon=icon)
            button.clicked.connect(lambda _on=False, act=act: act())
            flow.addWidget(button)
        column.addWidget(row)
