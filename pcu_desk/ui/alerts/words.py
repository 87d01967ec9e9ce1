"""How messages are put into words, icons and colours; holds no message."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pcu_desk.domain.codes import DeliveryState, MessageKind
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import OUT, Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.pill import State
from pcu_desk.ui.widgets.stops import Track

if TYPE_CHECKING:
    from pcu_desk.services.alerts import Step

ANSWER_DUE = QT_TRANSLATE_NOOP("alert", "Answer due")
NEW = QT_TRANSLATE_NOOP("alert", "New")
ANSWERED = QT_TRANSLATE_NOOP("alert", "Answered")
WITHDRAWN = QT_TRANSLATE_NOOP("alert", "From {unit}")
TO_ONE = QT_TRANSLATE_NOOP("alert", "to {units}")
TO_MANY = QT_TRANSLATE_NOOP("alert", "to %n units")
_SOME_STUCK = QT_TRANSLATE_NOOP("alert", "{stuck} of {of} stuck")
_AT = QT_TRANSLATE_NOOP("alert", "{state} {moment}.")
_TRIED = QT_TRANSLATE_NOOP("alert", "Tried %n time(s), last {last}.")
_NEXT = QT_TRANSLATE_NOOP("alert", "Next try {next}. Leaves by itself.")
_WAITS = QT_TRANSLATE_NOOP("alert", "Waits here and leaves by itself when there is a line.")
ICONS = {MessageKind.ALERT: "alert", MessageKind.FEEDBACK: "feedback"}
_REACHED = {
    DeliveryState.QUEUED: 1,
    DeliveryState.SENT: 2,
    DeliveryState.DELIVERED: 3,
    DeliveryState.READ: 4,
    DeliveryState.ANSWERED: 5,
}
STOPS = 5


def state_pill(look: Look, state: DeliveryState) -> State:
    """Return the pill of a delivery's state."""
    spec = look.theme.status[state.value]
    return State(look.catalog.label(state), spec["icon"], spec["colour"])


def thread_pill(look: Look, message: Message, *, answered: bool) -> State:
    """Return the pill of a thread: where mine stands, or whether theirs waits for an answer."""
    if message.direction == OUT:
        stuck, of = sum(row.state is DeliveryState.STUCK for row in message.deliveries), len(message.deliveries)
        pill = state_pill(look, message.state())
        some = 0 < stuck < of
        return replace(pill, word=look.text(_SOME_STUCK, stuck=look.count(stuck), of=look.count(of))) if some else pill
    if answered:
        return State(look.text(ANSWERED), "answered", "ok")
    if message.opened is None:
        return State(look.text(NEW), "mail", "info")
    return State(look.text(ANSWER_DUE), "deadline", "warn")


def track_of(delivery: Delivery) -> Track:
    """Return the line of a delivery: five stops, a square where it is stuck."""
    if delivery.state is DeliveryState.STUCK:
        return Track(STOPS, 1, stuck=True)
    tone = {DeliveryState.QUEUED: "queued", DeliveryState.ANSWERED: "ok"}.get(delivery.state, "accent")
    return Track(STOPS, _REACHED[delivery.state], tone=tone)


def who(look: Look, message: Message) -> str:
    """Return from whom, or to whom."""
    if message.direction != OUT:
        return look.text(WITHDRAWN, unit=message.sender)
    if len(message.recipients) == 1:
        return look.text(TO_ONE, units=message.recipients[0])
    return look.catalog.plural(TO_MANY, len(message.recipients))


def standing(look: Look, delivery: Delivery, queued: QueuedEnvelope | None) -> str:
    """Return one sentence on where a delivery stands, and the next try while it waits."""
    if delivery.state is DeliveryState.STUCK:
        return reason_words(look, delivery.reason)
    at = look.catalog.moment(delivery.at) if delivery.at is not None else ""
    words = look.text(_AT, state=look.catalog.label(delivery.state), moment=at)
    if delivery.state is not DeliveryState.QUEUED:
        return words
    return f"{words} {waiting_words(look, queued)}"


def steps_words(look: Look, steps: Sequence[Step]) -> str:
    """Return the states that a message has passed for one recipient, each with its time; "" before the second one."""
    known = {member.value: member for member in DeliveryState}
    passed = [(known[step.state], Moment.parse(step.at)) for step in steps if step.state in known and step.at]
    if len(passed) <= 1:
        return ""
    told = [f"{look.catalog.label(state)} {time_of(look, at)}" for state, at in passed]
    return look.joined(" · ", *told)


def waiting_words(look: Look, queued: QueuedEnvelope | None) -> str:
    """Return tries, reason and next try of what waits."""
    if queued is None or not queued.tries:
        return look.text(_WAITS)
    parts = [
        reason_words(look, queued.reason),
        look.catalog.plural(_TRIED, queued.tries, last=time_of(look, queued.last_try)),
    ]
    if queued.next_try is not None:
        parts.append(look.text(_NEXT, next=time_of(look, queued.next_try)))
    return " ".join(part for part in parts if part)


def reason_words(look: Look, reason: str) -> str:
    """Return the sentence of a reason's code; a foreign one stands as it is."""
    known = next((member for member in LineReason if member.value == reason), None)
    return look.catalog.label(known) if known is not None else reason


def time_of(look: Look, moment: Moment | None) -> str:
    """Return the time of today, with the day for another, "" for none."""
    if moment is None:
        return ""
    today = moment.local.date() == Moment.now().local.date()
    return look.catalog.time(moment) if today else look.catalog.moment(moment)
