"""Messages between units: alerts, feedback and the acknowledgements that move an alert along its line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from pcu_desk.domain import codes
from pcu_desk.domain.case import TransportUnit
from pcu_desk.domain.codes import DeliveryState, MessageKind
from pcu_desk.domain.fields import Kind, Need, declare, given
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SCHEMA = 1
OUT, IN = "out", "in"
_ORDER = (DeliveryState.QUEUED, DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ, DeliveryState.ANSWERED)


class Box(codes.Code):
    """Codes: which threads a list shows; the last three want a person or the line."""

    ALL = "all", QT_TRANSLATE_NOOP("box", "All")
    WAITING = "waiting", QT_TRANSLATE_NOOP("box", "Waiting")
    STUCK = "stuck", QT_TRANSLATE_NOOP("box", "Stuck")
    UNREAD = "unread", QT_TRANSLATE_NOOP("box", "Unread")


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where a message stands for one recipient unit. `id` is the unit's code; `reason` is told when stuck.

    `fetched` is when the unit said that it has every file of the message.
    """

    id: str = given()
    state: DeliveryState = given(DeliveryState.QUEUED)
    at: Moment | None = given(None)
    reason: str = given()
    fetched: Moment | None = given(None)

    def moved(self, state: DeliveryState, at: Moment) -> Delivery:
        """Return the delivery moved forward; a state that is already behind changes nothing."""
        if self.state is not DeliveryState.STUCK and _ORDER.index(state) <= _ORDER.index(self.state):
            return self
        return replace(self, state=state, at=at, reason="")

    def parked(self, reason: str, at: Moment) -> Delivery:
        """Return the delivery stuck, unless the recipient already has the message."""
        if self.state not in (DeliveryState.QUEUED, DeliveryState.SENT):
            return self
        return replace(self, state=DeliveryState.STUCK, at=at, reason=reason)


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a message; its bytes travel after it, in sealed chunks.

    `size` in bytes and `sha256` (hex) are those of the file as it was added; `evidence` is the id of the evidence that
    it is at the sending desk, and stays at home; `fetched` is when the last byte came, None before that or at home.
    """

    id: str = given()
    name: str = given()
    media: str = given()
    size: int | None = given(None)
    sha256: str = given()
    caption: str = given()
    evidence: str = given()
    fetched: Moment | None = given(None)


@dataclass(frozen=True, slots=True)
class Message:
    """A message as this desk keeps it.

    `thread` is the id of the message that began the thread; `direction` is "out" or "in"; `deliveries` has a row per
    recipient of an outgoing message; `opened` tells when an officer here first read an incoming one.
    """

    id: str = given()
    thread: str = given()
    kind: MessageKind = given(MessageKind.ALERT)
    direction: str = given(OUT)
    number: str = given()
    sender: str = given()
    device: str = given()
    recipients: tuple[str, ...] = given(())
    in_reply_to: str = given()
    case_id: str = given()
    case_number: str = given()
    author: str = given()
    created: Moment | None = given(None)
    opened: Moment | None = given(None)
    deliveries: tuple[Delivery, ...] = given(())
    training: bool = given(default=False)
    subject: str = declare(QT_TRANSLATE_NOOP("message", "Subject"), need=Need.SUBMIT)
    units: tuple[TransportUnit, ...] = declare(QT_TRANSLATE_NOOP("message", "Transport units"), Kind.ROWS)
    goods: str = declare(QT_TRANSLATE_NOOP("message", "Goods"))
    parties: str = declare(QT_TRANSLATE_NOOP("message", "Parties"))
    reason: str = declare(QT_TRANSLATE_NOOP("message", "Reason"), Kind.LONG, need=Need.SUBMIT)
    asked: str = declare(QT_TRANSLATE_NOOP("message", "What is asked"), Kind.LONG, need=Need.SUBMIT)
    handling: str = declare(QT_TRANSLATE_NOOP("message", "Handling"))
    valid_until: date | None = declare(QT_TRANSLATE_NOOP("message", "Valid until"), Kind.DATE)
    outcome: codes.Outcome | None = declare(QT_TRANSLATE_NOOP("message", "Outcome"), Kind.CODE)
    text: str = declare(QT_TRANSLATE_NOOP("message", "Text"), Kind.LONG)
    files: tuple[Enclosure, ...] = given(())
    replaces: str = given()

    def progressed(self, unit: str, state: DeliveryState, at: Moment) -> Message:
        """Return the message with one recipient's delivery moved forward."""
        rows = tuple(row.moved(state, at) if row.id == unit else row for row in self.deliveries)
        return replace(self, deliveries=rows)

    def fetched_by(self, unit: str, at: Moment) -> Message:
        """Return the message with a recipient that has all of its files; when it first said so counts."""
        rows = tuple(
            replace(row, fetched=at) if row.id == unit and row.fetched is None and self.files else row
            for row in self.deliveries
        )
        return replace(self, deliveries=rows)

    def state(self) -> DeliveryState:
        """Return the state that matters most: stuck if any recipient is, else the one furthest behind.

        An incoming message stands where its sender sees it at this unit: delivered, then read.
        """
        if self.direction == IN:
            return DeliveryState.DELIVERED if self.opened is None else DeliveryState.READ
        states = [row.state for row in self.deliveries]
        if DeliveryState.STUCK in states or not states:
            return DeliveryState.STUCK if states else DeliveryState.QUEUED
        return min(states, key=_ORDER.index)
