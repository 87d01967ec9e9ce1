"""What the page of alerts asks of the open vault, each in one question for the reader's thread; it changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.files import FileStanding
from pcu_desk.domain.message import IN, OUT, Box, Message
from pcu_desk.domain.record import Record
from pcu_desk.services.held import HeldLetter, letters
from pcu_desk.services.session import Session
from pcu_desk.ui.alerts.boxes import HELD
from pcu_desk.ui.alerts.compose import Begun
from pcu_desk.ui.alerts.recipients import Sent
from pcu_desk.ui.alerts.thread_list import PAGE, ThreadRow
from pcu_desk.ui.alerts.thread_view import is_answered

_OUTBOX = 100
Files = dict[str, Sequence[FileStanding]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A thread as it is shown: its messages, where those of mine stand, and the answer that was being written."""

    messages: Sequence[Message]
    sent: tuple[Sent, ...]
    kept: Record | None


@dataclass(frozen=True, slots=True)
class Listed:
    """The threads of a box, how many stand in each box, and what is held."""

    rows: list[ThreadRow]
    counts: dict[str, int]
    held: Sequence[HeldLetter]


def listed(session: Session, box: str) -> Listed:
    """Return the newest threads of a box, and what the chips tell."""
    alerts = session.alerts
    counts = {each.value: count for each, count in alerts.counts().items()}
    held = letters(alerts.held())
    return Listed(rows(session, box, None), counts | {HELD: len(held)}, held)


def rows(session: Session, box: str, before: str | None) -> list[ThreadRow]:
    """Return a page of the threads of a box, below an id."""
    alerts = session.alerts
    chosen = next((each for each in Box if each.value == box), Box.ALL)
    return [
        ThreadRow(m, m.direction == IN and is_answered(alerts.thread(m.thread)))
        for m in alerts.threads(before, PAGE, chosen)
    ]


def shown(session: Session, thread: str) -> Shown:
    """Return a thread, and where each of its messages of mine stands."""
    alerts = session.alerts
    messages = alerts.thread(thread)
    waits = {queued.message_id: queued for queued in alerts.outbox(_OUTBOX)}
    sent = tuple(
        Sent(
            message,
            waits.get(message.id),
            {row.id: tuple(alerts.journey(message.id, row.id)) for row in message.deliveries},
            _covered(message, messages),
        )
        for message in messages
        if message.direction == OUT
    )
    return Shown(messages, sent, session.drafts.of(f"answer:{messages[0].id}"))


def _covered(message: Message, thread: Sequence[Message]) -> frozenset[str]:
    """Return the units for which a later message has taken the place of one."""
    first = message.replaces or message.id
    later = (each for each in thread if each.replaces == first and each.id > message.id)
    return frozenset(unit for each in later for unit in each.recipients)


def files_of(session: Session, messages: Sequence[Message]) -> Files:
    """Return how the files of some messages stand, by message."""
    return {message.id: session.files.of(message.id) for message in messages if message.files}


def begun(session: Session, case_id: str) -> Begun:
    """Return the beginning of an alert from a case, or what was being written when the desk locked."""
    case = session.cases.get(case_id)
    kept = session.drafts.of(f"alert:{case_id}")
    return Begun(session.alerts.compose(case), session.exchange.partners(), case, kept)


def begun_anew(session: Session, message_id: str, *, others: bool) -> Begun:
    """Return the beginning of an alert in the place of a stuck one, for the units without it, or for others."""
    stuck = session.alerts.message(message_id)
    case = session.cases.get(stuck.case_id)
    left = tuple(row.id for row in stuck.deliveries if row.state is DeliveryState.STUCK)
    files = tuple(row.evidence for row in stuck.files if row.evidence)
    draft = replace(stuck, id="", thread="", number="", deliveries=(), files=(), replaces=stuck.id)
    partners = session.exchange.partners()
    return Begun(draft, partners, case, chosen=() if others else left, files=files, to_first=others)
