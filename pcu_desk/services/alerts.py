"""Alerts and what answers them: composed from a case, frozen and queued in one transaction, read and replied to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

from pcu_desk.domain import life
from pcu_desk.domain.case import Case
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import DeliveryState, MessageKind, Outcome, PartyRole
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.fields import Kind, spec_of
from pcu_desk.domain.message import IN, OUT, Box, Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import HeldEnvelope, OpenVault, Progress, QueuedEnvelope, Transaction, unwatched
from pcu_desk.domain.record import decode, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import dispatch, enclosing
from pcu_desk.services.done import Done
from pcu_desk.services.enclosing import Planned
from pcu_desk.services.readdressing import succeeded

TRAINING_CASE = QT_TRANSLATE_NOOP(
    "alerts", "Case {number} came out of a training vault; no alert leaves with it. Nothing was queued."
)
NO_RECIPIENT = QT_TRANSLATE_NOOP("alerts", "Choose at least one unit to send to. The text is kept.")
OWN_UNIT = QT_TRANSLATE_NOOP("alerts", "{unit} is your own unit. Choose another unit to send to.")
NO_TEXT = QT_TRANSLATE_NOOP("alerts", "Fill in subject, reason and what is asked. The text is kept.")
NOT_STUCK = QT_TRANSLATE_NOOP(
    "alerts", "Message {number} is not stuck any more, so nothing was queued in its place. Look where it stands."
)
OWN_MESSAGE = QT_TRANSLATE_NOOP("alerts", "This alert is your own unit's. Another unit answers it.")


@dataclass(frozen=True, slots=True)
class Step:
    """A state that a message reached (a code of `DeliveryState`), and when (RFC 3339)."""

    state: str
    at: str


_WRITABLE = tuple(field.name for field in fields(Message) if spec_of(field).kind is not Kind.GIVEN)


class Alerts:
    """The messages of an open vault."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault, as the officer who unlocked it."""
        self._vault = vault

    def compose(self, case: Case) -> Message:
        """Return the beginning of an alert from a case: units, goods and parties as recorded; nothing is saved."""
        names = {party.role: party.name_latin or party.name for party in case.parties}
        ends = (names.get(PartyRole.CONSIGNOR, ""), names.get(PartyRole.CONSIGNEE, ""))
        return Message(
            kind=MessageKind.ALERT,
            case_id=case.id,
            case_number=case.number,
            units=case.units,
            goods="; ".join(_goods(line.description, line.hs) for line in case.goods),
            parties=" – ".join(name for name in ends if name),
        )

    def queue(
        self,
        draft: Message,
        recipients: Sequence[str],
        files: Sequence[str] = (),
        progress: Progress = unwatched,
        replaces: str = "",
    ) -> Done[Message]:
        """Number, freeze, seal and queue an alert for other units; it leaves by itself when there is a line.

        Of the draft only what an officer may fill counts, and the case it is about. `files` are ids of evidence of that
        case whose file is here; each is read once before anything is written, which `progress` tells in bytes. They
        travel after the alert. `replaces` is the id of a stuck alert of this desk, in whose place and thread it goes;
        the units that get it are stuck there no more. Raises RecordError, and UserError for a file that can't go.
        """
        self._vault.officer.require(May.ALERT)
        if not (draft.subject.strip() and draft.reason.strip() and draft.asked.strip()):
            raise UserError(NO_TEXT)
        plan = enclosing.planned(self._vault, draft.case_id, files, progress)
        with self._vault.writing() as tx:
            unit, now = tx.unit(), Moment.now()
            year = now.local.year
            number = life.alert_number(unit.code, year, unit.desk, tx.next_number("alert", year))
            case = tx.case(draft.case_id) if draft.case_id else Case()
            if case.from_training and not unit.training:
                raise UserError(TRAINING_CASE, number=case.number)
            written = {name: getattr(draft, name) for name in _WRITABLE}
            alert = Message(kind=MessageKind.ALERT, number=number, case_id=case.id, case_number=case.number, **written)
            stuck = _stuck_one(tx, replaces) if replaces else None
            message = self._send(tx, _in_place_of(stuck, alert), recipients, now, plan)
            succeeded(tx, stuck, message, now)
        return Done(message, Changes.of("message", message.id))

    def reply(
        self, message_id: str, outcome: Outcome, text: str, files: Sequence[str] = (), progress: Progress = unwatched
    ) -> Done[Message]:
        """Queue feedback to the unit that sent an alert. Nothing found is a result too.

        `files` are ids of evidence of one case here, which the feedback then names; else as in `queue`. It goes in the
        place of an earlier one that is stuck.
        """
        self._vault.officer.require(May.ALERT)
        about = self._case_of(files)
        plan = enclosing.planned(self._vault, about.id, files, progress)
        with self._vault.writing() as tx:
            parent = tx.message(message_id)
            if parent.direction != IN:
                raise UserError(OWN_MESSAGE)
            if about.from_training and not tx.unit().training:
                raise UserError(TRAINING_CASE, number=about.number)
            draft = Message(
                kind=MessageKind.FEEDBACK,
                thread=parent.thread,
                in_reply_to=parent.id,
                case_id=about.id,
                case_number=about.number,
                subject=parent.subject,
                outcome=outcome,
                text=text,
            )
            now, earlier = Moment.now(), [each for each in tx.thread(parent.thread) if each.in_reply_to == parent.id]
            stuck = next((each for each in reversed(earlier) if _is_stuck(each)), None)
            message = self._send(tx, _in_place_of(stuck, draft), (parent.sender,), now, plan)
            succeeded(tx, stuck, message, now)
        return Done(message, Changes.of("message", message.id, parent.id))

    def open(self, message_id: str) -> Done[Message]:
        """Note that an officer read an incoming message; its sender is told. An auditor's look tells nobody."""
        self._vault.officer.require(May.READ)
        if not self._vault.officer.may(May.ALERT):
            return Done(self.message(message_id), Changes())
        with self._vault.writing() as tx:
            message = tx.message(message_id)
            if message.direction != IN or message.opened is not None:
                return Done(message, Changes())
            now = Moment.now()
            message = replace(message, opened=now)
            tx.save_message(message, Act.PROGRESSED)
            dispatch.acknowledge(self._vault, tx, message, MessageKind.READ, now)
        return Done(message, Changes.of("message", message.id))

    def note_viewed(self, message_id: str) -> Done[None]:
        """Record that the officer looked at a message, his own unit's or another's, each time that he does."""
        self._vault.officer.require(May.READ)
        with self._vault.writing() as tx:
            found = tx.message(message_id)
            tx.append(Act.VIEWED, found.id, {"message": found.number}, None)
        return Done(None, Changes())

    def note_listed(self, count: int) -> Done[None]:
        """Record that a list of messages was given out by another door than the window's own list."""
        self._vault.officer.require(May.READ)
        with self._vault.writing() as tx:
            tx.append(Act.SEARCHED, self._vault.officer.user, {"query": "", "listed": "messages", "rows": count}, None)
        return Done(None, Changes())

    def message(self, message_id: str) -> Message:
        """Return a message by id."""
        with self._vault.reading() as reader:
            return reader.message(message_id)

    def threads(self, before: str | None = None, limit: int = 50, box: Box = Box.ALL) -> Sequence[Message]:
        """Return the messages that begin a thread of a box, newest first."""
        with self._vault.reading() as reader:
            return reader.threads(before, limit, box)

    def counts(self) -> dict[Box, int]:
        """Return how many threads stand in each box."""
        with self._vault.reading() as reader:
            return reader.thread_counts()

    def thread(self, thread_id: str) -> Sequence[Message]:
        """Return a thread's messages in the order of their making."""
        with self._vault.reading() as reader:
            return reader.thread(thread_id)

    def journey(self, message_id: str, unit: str) -> Sequence[Step]:
        """Return the states that a message has passed for one recipient, from the journal, oldest first."""
        with self._vault.reading() as reader:
            events = [entry.event for entry in reader.history(message_id)]
        steps: list[Step] = []
        for event in events:
            for row in (event.change.get("record") or {}).get("deliveries", []):
                steps += [Step(row["state"], row["at"])] if row["id"] == unit else []
            changes, here = event.change.get("set") or {}, f"/deliveries/{unit}"
            if f"{here}/state" in changes:  # a time that did not change is not in the changes
                earlier = steps[-1].at if steps else ""
                steps.append(Step(changes[f"{here}/state"], changes.get(f"{here}/at", earlier)))
        return steps

    def held(self) -> Sequence[HeldEnvelope]:
        """Return what came in and waits unread, oldest first; `reason` is a code of `HeldReason`."""
        with self._vault.reading() as reader:
            return reader.held()

    def outbox(self, limit: int = 100) -> Sequence[QueuedEnvelope]:
        """Return what waits to leave, with tries, reason and next try."""
        with self._vault.reading() as reader:
            return reader.outbox(limit)

    def waiting(self) -> int:
        """Return how many envelopes wait to leave."""
        with self._vault.reading() as reader:
            return reader.outbox_count()

    def _case_of(self, files: Sequence[str]) -> Case:
        """Return the case of some evidence, an empty one for none."""
        if not files:
            return Case()
        with self._vault.reading() as reader:
            return enclosing.case_of(reader, files)

    def _send(
        self, tx: Transaction, draft: Message, recipients: Sequence[str], now: Moment, files: Sequence[Planned]
    ) -> Message:
        unit, officer, message_id = tx.unit(), self._vault.officer, uuid7()
        codes = tuple(sorted({code.strip().upper() for code in recipients} - {""}))
        if not codes:
            raise UserError(NO_RECIPIENT)
        if unit.code in codes:
            raise UserError(OWN_UNIT, unit=unit.code)
        message = replace(
            draft,
            id=message_id,
            thread=draft.thread or message_id,
            direction=OUT,
            sender=unit.code,
            device=self._vault.device,
            recipients=codes,
            author=officer.name_latin or officer.name,
            created=now,
            training=unit.training,
            deliveries=tuple(Delivery(code, DeliveryState.QUEUED, now) for code in codes),
            files=tuple(each.row for each in files),
        )
        message = decode(Message, encode(message))
        enclosing.enclose(tx, message, files)
        dispatch.send(self._vault, tx, message)
        tx.save_message(message, Act.QUEUED)
        return message


def _is_stuck(message: Message) -> bool:
    return message.direction == OUT and message.state() is DeliveryState.STUCK


def _stuck_one(tx: Transaction, message_id: str) -> Message:
    message = tx.message(message_id)
    if not _is_stuck(message) or message.kind is not MessageKind.ALERT:
        raise UserError(NOT_STUCK, number=message.number)
    return message


def _in_place_of(stuck: Message | None, draft: Message) -> Message:
    """Return a draft that stands in the thread of a stuck message and names the first of those that it replaces."""
    return draft if stuck is None else replace(draft, thread=stuck.thread, replaces=stuck.replaces or stuck.id)


def _goods(description: str, hs: str) -> str:
    return f"{description} (HS {hs})" if hs else description
