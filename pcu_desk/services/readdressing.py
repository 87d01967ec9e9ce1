"""A desk that was revoked while messages for it waited: new ones take their place; what is frozen stays frozen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.event import Act
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import OpenVault, QueuedEnvelope, Transaction
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import dispatch, enclosing
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import EnvelopeError, peek

_ALL = 1_000_000
_RECIPIENT = LineReason.RECIPIENT.value


def readdress(vault: OpenVault, tx: Transaction, previous: Directory, directory: Directory) -> Sequence[Message]:
    """Queue each waiting message anew that is sealed for a desk which is enrolled no more; return the new ones.

    A unit with no desk left is shown as stuck, the others get their message. One that the hub refused because it knew
    of the revocation first is queued anew as well. Acknowledgements stay as they are: they hold nothing to protect.
    """
    gone = _active(previous) - _active(directory)
    if not gone or vault.device in gone:
        return ()
    queued = [*tx.outbox(_ALL), *tx.refused()]
    return [new for each in queued if _names(each, gone) and (new := _anew(vault, tx, each.message_id, directory))]


def succeeded(tx: Transaction, stuck: Message | None, new: Message, now: Moment) -> None:
    """Let a stuck message in whose place an officer wrote a new one stand where that stands, for the units of both."""
    if stuck is None:
        return
    rows = tuple(_freed(row, new.recipients, now) for row in stuck.deliveries)
    if rows != stuck.deliveries:
        tx.save_message(replace(stuck, deliveries=rows), Act.PARKED, {"reason": "replaced", "by": new.id})


def _active(directory: Directory) -> frozenset[str]:
    return frozenset(device.id for unit in directory.units for device in directory.devices_of(unit))


def _names(queued: QueuedEnvelope, gone: frozenset[str]) -> bool:
    try:
        return any(device in gone for device, _ in peek(queued.envelope).keys)
    except EnvelopeError:  # the round parks it as damaged
        return False


def _anew(vault: OpenVault, tx: Transaction, message_id: str, directory: Directory) -> Message | None:
    old = tx.find_message(message_id)
    if old is None or not _is_open(tx, old):
        return None
    now = Moment.now()
    left = tuple(unit for unit in old.recipients if directory.devices_of(unit))
    tx.unqueue(old.id)
    kept = replace(old, deliveries=tuple(_settled(row, left, now) for row in old.deliveries))
    if not left:
        tx.save_message(kept, Act.PARKED, {"reason": _RECIPIENT})
        return None
    new_id = uuid7()
    new = replace(
        old,
        id=new_id,
        replaces=old.replaces or old.id,
        recipients=left,
        deliveries=tuple(Delivery(unit, DeliveryState.QUEUED, now) for unit in left),
        files=enclosing.follow(tx, old, new_id),
    )
    tx.save_message(kept, Act.PARKED, {"reason": "replaced", "by": new_id})
    dispatch.send(vault, tx, new)
    tx.save_message(new, Act.QUEUED)
    return new


def _is_open(tx: Transaction, message: Message) -> bool:
    """Tell whether a message waits still, or is stuck for no other reason than its recipient."""
    stuck = [row for row in message.deliveries if row.state is DeliveryState.STUCK]
    newest = [message, *tx.replacements(message.replaces or message.id)][-1]
    return all(row.reason == _RECIPIENT for row in stuck) and newest.id == message.id


def _freed(row: Delivery, units: Sequence[str], now: Moment) -> Delivery:
    if row.state is not DeliveryState.STUCK or row.id not in units:
        return row
    return replace(row, state=DeliveryState.QUEUED, reason="", at=now)


def _settled(row: Delivery, left: Sequence[str], now: Moment) -> Delivery:
    """Return where the old message stands for a unit: stuck without a desk, else as its successor will stand."""
    if row.id not in left:
        return row.parked(_RECIPIENT, now)
    return _freed(row, left, now)
