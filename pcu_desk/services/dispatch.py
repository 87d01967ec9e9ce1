"""How a message becomes a frozen envelope in the outbox, and an envelope a message in the inbox; opens no line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.codes import DeliveryState, HeldReason, MessageKind
from pcu_desk.domain.errors import RecordError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import EnclosedFile
from pcu_desk.domain.message import IN, OUT, Delivery, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import DeviceSecrets, HeldEnvelope, OpenVault, Reader, ReceivedEnvelope, Transaction
from pcu_desk.domain.record import NOT_A_CODE, UNKNOWN_FIELD, decode, encode, record_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import enclosing
from pcu_desk.wire.certificate import newest
from pcu_desk.wire.chunks import ForeignEnclosureError
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import (
    CutEnvelopeError,
    EnvelopeError,
    ForeignEnvelopeError,
    Header,
    NeedsUpdateError,
    Opened,
    UnknownSenderError,
    WrongKeyError,
    open_envelope,
    peek,
    seal,
)
from pcu_desk.wire.envelope import envelope_hash as hash_of
from pcu_desk.wire.keys import DeviceKeys

NOT_ENROLLED = QT_TRANSLATE_NOOP(
    "alerts", "This desk has no directory of units yet, so nothing can be sealed. Take in the administrator's file."
)
UNKNOWN_UNIT = QT_TRANSLATE_NOOP(
    "alerts",
    "{unit} has no desk in the directory, so nobody there could read it. The text is kept; choose another unit.",
)


class NotEnrolledError(UserError):
    """The desk has no directory of units yet."""

    def __init__(self) -> None:
        super().__init__(NOT_ENROLLED)


class _HoldError(Exception):
    """An envelope that is kept unread; it blocks no other."""

    def __init__(self, reason: HeldReason) -> None:
        super().__init__(reason)
        self.reason = reason


FORMAT = "pcu-message/1"
_PRIORITY = {
    MessageKind.ALERT: 0,
    MessageKind.FEEDBACK: 1,
    MessageKind.DELIVERED: 2,
    MessageKind.READ: 2,
    MessageKind.FETCHED: 2,
}
_REACHED = {
    MessageKind.DELIVERED: DeliveryState.DELIVERED,
    MessageKind.FETCHED: DeliveryState.DELIVERED,
    MessageKind.READ: DeliveryState.READ,
    MessageKind.FEEDBACK: DeliveryState.ANSWERED,
}
# What stays at home: how this desk keeps the message, and its own id of the case.
_LOCAL = ("direction", "device", "case_id", "opened", "deliveries")
_OF_A_COPY = ("id", "thread", "recipients", "replaces", "created", "files")
_TRIED_AGAIN = 100
_ACKNOWLEDGEMENTS = (MessageKind.DELIVERED, MessageKind.READ, MessageKind.FETCHED)
_WHY: dict[type[UserError], HeldReason] = {
    CutEnvelopeError: HeldReason.CUT,
    ForeignEnvelopeError: HeldReason.FOREIGN,
    WrongKeyError: HeldReason.NOT_FOR_US,
    UnknownSenderError: HeldReason.UNKNOWN_SENDER,
    NeedsUpdateError: HeldReason.NEEDS_UPDATE,
    NotEnrolledError: HeldReason.UNKNOWN_SENDER,
}


def directory_of(reader: Reader) -> Directory:
    """Return the directory kept in the vault. Raises NotEnrolledError when this desk has none yet."""
    bundle = reader.directory()
    if bundle is None:
        raise NotEnrolledError
    return _loaded(bundle)


def payload(message: Message) -> dict[str, Any]:
    """Return what the other unit gets of a message, as a record."""
    return {name: value for name, value in record_of(message).items() if name not in _LOCAL}


def send(vault: OpenVault, tx: Transaction, message: Message) -> None:
    """Seal a message for every desk of its recipients and queue the envelope; its bytes are frozen from now on.

    How its files are sealed stands in the transaction already.
    """
    directory = directory_of(tx)
    for unit in message.recipients:
        if not directory.devices_of(unit):
            raise UserError(UNKNOWN_UNIT, unit=unit)
    sequence, previous = tx.envelope_place()
    header = Header(message.id, message.sender, vault.device, message.recipients, sequence + 1, previous)
    content = canonical({"format": FORMAT, **enclosing.told(payload(message), tx.enclosures_of(message.id))})
    at = (message.created or Moment.now()).utc.isoformat()
    devices = [device for unit in message.recipients for device in directory.devices_of(unit)]
    recipients = newest(devices, tx.certificates(device.id for device in devices))
    envelope = seal(content, header, keys_of(vault.secrets), recipients, at=at)
    tx.queue(message.id, envelope, _PRIORITY[message.kind])


def acknowledge(vault: OpenVault, tx: Transaction, message: Message, kind: MessageKind, now: Moment) -> None:
    """Tell the sender that his message was delivered or read, or that all of its files came."""
    if not directory_of(tx).devices_of(message.sender):
        return
    unit = tx.unit()
    note = Message(
        id=uuid7(),
        thread=message.thread,
        kind=kind,
        sender=unit.code,
        recipients=(message.sender,),
        in_reply_to=message.id,
        created=now,
        training=unit.training,
    )
    send(vault, tx, note)


def take_in(vault: OpenVault, tx: Transaction, received: ReceivedEnvelope) -> bool:
    """Take one envelope in; True when it brought something new, False when it was known or nothing to read.

    What can't be opened yet is held and tried again with the next directory, version or message; what is not whole
    or not genuine is held too, so that a person can look at it: it never blocks another.
    """
    name = hash_of(received.envelope).hex()
    try:
        message, files, origin = _read(vault, tx, received)
    except _HoldError as held:
        tx.hold(HeldEnvelope(name, received.sequence, received.envelope, held.reason.value))
        return False
    tx.unhold(name)
    return message is not None and _file(vault, tx, message, files, {"received": origin})


def take_waiting(vault: OpenVault, tx: Transaction) -> int:
    """Try again what waits for another message; return how many found it.

    The newest alone: a partner's flood of answers to nothing must not hold every message up. All are tried at unlock.
    """
    found = 0
    while opened := sum(
        take_in(vault, tx, ReceivedEnvelope(held.sequence, held.envelope))
        for held in reversed(tx.held_for(HeldReason.EARLIER, _TRIED_AGAIN))
    ):
        found += opened
    return found


def keys_of(secrets: DeviceSecrets) -> DeviceKeys:
    """Return the desk's keys in the form that the wire uses."""
    keys = DeviceKeys.from_bytes(secrets.signing + secrets.agreement)
    return replace(keys, older=tuple(X25519PrivateKey.from_private_bytes(secret) for secret in secrets.older))


def _read(
    vault: OpenVault, tx: Transaction, received: ReceivedEnvelope
) -> tuple[Message | None, Sequence[EnclosedFile], str]:
    """Return the message, its files and its envelope's hash (hex); no message when there is nothing to keep of it."""
    try:
        header = peek(received.envelope)
        known = tx.find_message(header.id)
        if known is not None and known.device == header.device:
            return None, (), ""
        opened = _open(vault, tx, received)
        message, files = _message(opened)
    except RecordError as error:
        newer = all(fault.text in (NOT_A_CODE, UNKNOWN_FIELD) for fault in error.faults)
        raise _HoldError(HeldReason.NEEDS_UPDATE if newer else HeldReason.WRONG_FIELDS) from error
    except ForeignEnclosureError as error:
        raise _HoldError(HeldReason.WRONG_FIELDS) from error
    except (EnvelopeError, NotEnrolledError) as error:
        raise _HoldError(_WHY.get(type(error), HeldReason.ALTERED)) from error
    if known is not None:
        raise _HoldError(HeldReason.CONFLICT)
    return _placed(tx, message), files, opened.hash.hex()


def _open(vault: OpenVault, tx: Transaction, received: ReceivedEnvelope) -> Opened:
    directory = directory_of(tx)
    opened = open_envelope(received.envelope, directory, keys_of(vault.secrets))
    sender = directory.device(opened.header.device)
    if sender is None or not sender.active_at(received.sequence):
        raise _HoldError(HeldReason.REVOKED_SENDER)
    return opened


def _message(opened: Opened) -> tuple[Message, Sequence[EnclosedFile]]:
    """Read the payload; what names the sender comes from the sealed header, never from the payload."""
    try:
        content = json.loads(opened.payload)
    except (ValueError, RecursionError):
        raise _HoldError(HeldReason.FOREIGN) from None
    fields = content.get("message") if isinstance(content, dict) and content.get("format") == FORMAT else None
    if not isinstance(fields, dict):
        raise _HoldError(HeldReason.FOREIGN)
    message = decode(Message, {name: value for name, value in fields.items() if name in _FIELDS})
    header = opened.header
    if (message.id, message.sender, message.recipients) != (header.id, header.unit, header.recipients):
        raise _HoldError(HeldReason.ALTERED)
    message = replace(message, device=header.device, direction=IN, created=message.created or Moment.now())
    return enclosing.read(message, content.get("enclosures"))


def _placed(tx: Transaction, message: Message) -> Message | None:
    """Return the message in its thread: an answer belongs to a message of ours that went to its sender."""
    if message.kind is MessageKind.ALERT:
        return replace(message, in_reply_to="", **_beside(tx, message))
    parent = tx.find_message(message.in_reply_to)
    rightful = parent is not None and parent.direction == OUT and message.sender in parent.recipients
    if parent is not None and rightful:
        return replace(message, **{**_beside(tx, message), "thread": parent.thread})
    if message.kind in _ACKNOWLEDGEMENTS:
        return None
    raise _HoldError(HeldReason.EARLIER if parent is None else HeldReason.STRANGER)


def _beside(tx: Transaction, message: Message) -> dict[str, Any]:
    """Return what a message takes over from one in whose place it comes, or that came in its place before it.

    They stand in one thread, and whoever has opened one of them has read all that say the same. Only those of its own
    desk count.
    """
    for twin in _family(tx, message):
        if (twin.device, twin.kind, twin.direction) == (message.device, message.kind, IN):
            return {"thread": twin.thread, "opened": twin.opened if _said(twin) == _said(message) else None}
    return {"thread": message.id}


def _said(message: Message) -> dict[str, Any]:
    """Return what a message says to its reader, whichever of its copies it is."""
    return {name: value for name, value in payload(message).items() if name not in _OF_A_COPY}


def follow(tx: Transaction, message: Message, act: Act, detail: dict[str, Any] | None = None) -> None:
    """Let the messages in whose place this one went, and those that went in its own, stand where it stands."""
    reached = {row.id: row for row in message.deliveries if row.state is not DeliveryState.STUCK}
    for twin in _family(tx, message):
        rows = tuple(_level(row, reached.get(row.id)) for row in twin.deliveries)
        if rows != twin.deliveries:
            tx.save_message(replace(twin, deliveries=rows), act, detail)


def _level(row: Delivery, other: Delivery | None) -> Delivery:
    if other is None or other.at is None or row.state is DeliveryState.STUCK:
        return row
    return row.moved(other.state, other.at)


def _family(tx: Transaction, message: Message) -> Sequence[Message]:
    """Return the first message and all that were made to take its place, without this one."""
    first = message.replaces or message.id
    begun = tx.find_message(first) if message.replaces else None
    found = [*([begun] if begun else []), *tx.replacements(first)]
    return [each for each in found if each.id != message.id]


def _file(
    vault: OpenVault, tx: Transaction, message: Message, files: Sequence[EnclosedFile], origin: dict[str, str]
) -> bool:
    now = Moment.now()
    moved = bool(message.in_reply_to) and _progress(tx, message, origin, now)
    if message.kind in _ACKNOWLEDGEMENTS:
        return moved
    for each in files:
        tx.enclose(each)
    tx.save_message(message, Act.RECEIVED, origin)
    acknowledge(vault, tx, message, MessageKind.DELIVERED, now)
    return True


def _progress(tx: Transaction, answer: Message, origin: dict[str, str], now: Moment) -> bool:
    """Move the message that is answered forward for the one who answers; tell whether it moved."""
    parent = tx.message(answer.in_reply_to)
    progressed = parent.progressed(answer.sender, _REACHED[answer.kind], now)
    if answer.kind is MessageKind.FETCHED:
        progressed = progressed.fetched_by(answer.sender, now)
    if progressed == parent:
        return False
    tx.save_message(progressed, Act.PROGRESSED, {"by": answer.id, **origin})
    follow(tx, progressed, Act.PROGRESSED, {"by": answer.id, **origin})
    enclosing.settle(tx, progressed, directory_of(tx))
    return True


@lru_cache(maxsize=2)
def _loaded(bundle: bytes) -> Directory:
    """Load a bundle that was verified when it was taken in; its own root is the anchor then."""
    return Directory.load(bundle, None, None, datetime.now(UTC))


_FIELDS = frozenset(encode(Message())) - set(_LOCAL)
