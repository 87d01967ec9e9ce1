"""What the line asks of the desk: the queue, receipts, the inbox, the directory; each call is one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import FileState
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import InboxPlace, OpenVault, QueueCounts, QueuedEnvelope, ReceivedEnvelope, Transaction
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services import dispatch
from pcu_desk.services.keys import Keys
from pcu_desk.services.locked import LockedReplies
from pcu_desk.services.readdressing import readdress
from pcu_desk.wire.directory import Directory, DirectoryError
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.keys import DeviceKeys, TransportKey
from pcu_desk.wire.members import HubEntry

FOREIGN_DESK = QT_TRANSLATE_NOOP(
    "exchange", "This directory does not hold this desk. Have the administrator enrol it; the directory was not taken."
)
OTHER_LETTER = QT_TRANSLATE_NOOP(
    "exchange", "The directory gives this desk the letter {theirs}, but its cases carry {ours}. Tell the administrator."
)
OTHER_ROOT = QT_TRANSLATE_NOOP(
    "exchange",
    "The directory's fingerprint is {fingerprint}, another than was read out. It was not taken in; "
    "have the administrator bring the file again by another way.",
)
TRAINING = QT_TRANSLATE_NOOP(
    "exchange", "This is a training vault; nothing of it leaves this machine, so {url} is not called."
)
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class Exchange:
    """The exchange side of an open vault; implements `ports.ExchangePort`. All calls belong on the writer's thread."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault."""
        self._vault = vault

    @property
    def keys(self) -> DeviceKeys:
        """The desk's keys, which sign its requests."""
        return dispatch.keys_of(self._vault.secrets)

    def hub(self, instead: str = "") -> HubEntry:
        """Return the hub of the signed directory, at another address if one is given.

        Raises UserError when there is no directory yet, or when a training vault would leave this machine.
        """
        with self._vault.reading() as reader:
            directory, training = dispatch.directory_of(reader), reader.unit().training
        if directory.device(self._vault.device) is None:  # a restored desk: the directory knows the one before it
            raise dispatch.NotEnrolledError
        hub = directory.hub
        hub = replace(hub, url=instead or hub.url)
        if training and urlsplit(hub.url).hostname not in _LOOPBACK:
            raise UserError(TRAINING, url=hub.url)
        return hub

    def partners(self) -> Sequence[str]:
        """Return the codes of the other units of the directory that have a desk."""
        with self._vault.reading() as reader:
            own, directory = reader.unit().code, dispatch.directory_of(reader)
        return sorted(code for code in directory.units if code != own and directory.devices_of(code))

    def enrolment(self) -> EnrolmentRequest:
        """Return the request that the administrator checks against its fingerprint and signs into the directory."""
        self._vault.officer.require(May.MANAGE)
        with self._vault.reading() as reader:
            unit = reader.unit()
        names = {name.id: name.name for name in unit.names}
        at = datetime.now(UTC).isoformat(timespec="seconds")
        known = self._vault.spool.transport(make=True)
        transport = TransportKey.from_bytes(known.key).public if known else b""
        return EnrolmentRequest(unit.code, unit.country, names, self.keys.public, self._vault.founder, at, transport)

    def pending(self, limit: int) -> Sequence[QueuedEnvelope]:
        """Return what waits to leave, most urgent first."""
        with self._vault.reading() as reader:
            return reader.outbox(limit)

    def counts(self) -> QueueCounts:
        """Return how many messages wait and how many are stuck."""
        with self._vault.reading() as reader:
            return QueueCounts(reader.outbox_count(), reader.stuck_count())

    def take_receipt(self, message_ids: Sequence[str]) -> None:
        """Mark messages as sent: the hub's signed receipt says stored or duplicate."""
        now = Moment.now()
        with self._vault.writing() as tx:
            for message_id in message_ids:
                tx.mark_sent(message_id)
                _move_all(tx, message_id, DeliveryState.SENT, now)

    def park(self, message_id: str, reason: str) -> None:
        """Take a refused message out of the queue; it is shown as stuck with its reason."""
        now = Moment.now()
        with self._vault.writing() as tx:
            tx.unqueue(message_id)
            message = tx.find_message(message_id)
            if message is None:
                return
            parked = replace(message, deliveries=tuple(row.parked(reason, now) for row in message.deliveries))
            if parked != message:
                tx.save_message(parked, Act.PARKED, {"reason": reason})

    def note_failure(self, message_ids: Sequence[str], reason: str, next_try: Moment) -> None:
        """Note a failed try; nothing leaves the queue."""
        with self._vault.writing() as tx:
            tx.note_try(message_ids, Moment.now(), next_try, reason)

    def place(self) -> InboxPlace:
        """Return the cursor of the inbox."""
        with self._vault.reading() as reader:
            return reader.inbox_place()

    def take_inbox(self, place: InboxPlace, envelopes: Sequence[ReceivedEnvelope]) -> int:
        """Take envelopes in and move the cursor, together; return how many brought something new."""
        with self._vault.writing() as tx:
            new = sum(dispatch.take_in(self._vault, tx, received) for received in envelopes)
            new += dispatch.take_waiting(self._vault, tx) if new else 0
            tx.set_inbox_place(place)
        return new

    def wake(self, instead: str = "") -> int:
        """Take in what came while the desk was locked, and let the keyring know the hub; return how many were new.

        Makes a new agreement key when the one in use has served its quarter. `instead` is another address of the hub
        than the directory's.
        """
        Keys(self._vault).rotate_if_due()
        replies = LockedReplies(self._vault, self, lambda: self.hub(instead))
        new = replies.take_in()
        replies.arm()
        return new

    def start_epoch(self, epoch: str) -> None:
        """The hub's database is another: pull from 0 and offer the retained envelopes and files again."""
        with self._vault.writing() as tx:
            if tx.inbox_place().epoch:
                tx.requeue_sent()
                for row in tx.enclosures((FileState.SENT,)):
                    tx.move_enclosure(row.file, FileState.WAITING)
                tx.forget_agreements_place()
            tx.set_inbox_place(InboxPlace(epoch, 0))

    def directory(self) -> bytes | None:
        """Return the directory bundle kept here."""
        with self._vault.reading() as reader:
            return reader.directory()

    def root_fingerprint(self) -> str:
        """Return the fingerprint of the directory kept here, which the administrator of the hub reads back."""
        with self._vault.reading() as reader:
            return dispatch.directory_of(reader).root_fingerprint

    def take_directory(self, bundle: bytes, heard: str = "") -> None:
        """Keep a newer directory, checked against the one here, and open what was held for want of it.

        What waits for a desk that is revoked now is sealed anew for those that are left, in the same transaction.

        The first one is the administrator's own file: `heard` is its fingerprint as he read it out, whatever its
        spaces and capitals; another one is refused. Raises DirectoryError.
        """
        with self._vault.writing() as tx:
            known = tx.directory()
            if known is None:
                self._vault.officer.require(May.MANAGE)
            previous = Directory.load(known, None, None, datetime.now(UTC)) if known is not None else None
            directory = Directory.load(bundle, None, previous, datetime.now(UTC))
            own = directory.root_fingerprint
            if heard and _bare(heard) != _bare(own):
                raise DirectoryError(OTHER_ROOT, fingerprint=own)
            if previous is not None and previous.device(self._vault.device) is None:
                self._vault.officer.require(May.MANAGE)
            device = directory.device(self._vault.device)
            unit = tx.unit()
            if device is None or device.unit != unit.code:
                raise DirectoryError(FOREIGN_DESK)
            if device.letter != unit.desk:
                raise DirectoryError(OTHER_LETTER, theirs=device.letter, ours=unit.desk)
            tx.set_directory(bundle)
            self._note_hub(tx, previous, directory)
            if previous is not None:
                readdress(self._vault, tx, previous, directory)
            self._try_held(tx)

    def _note_hub(self, tx: Transaction, previous: Directory | None, directory: Directory) -> None:
        """Let the journal tell of the hub whose word counts: statements of an earlier one must stay provable."""
        told = {"root": directory.root_fingerprint, "hub": directory.hub.key.hex()}
        if previous is None or previous.device(self._vault.device) is None:
            tx.append(Act.ENROLLED, self._vault.device, told, None)
        elif previous.hub.key != directory.hub.key:
            tx.append(Act.ENROLLED, self._vault.device, {**told, "hub_before": previous.hub.key.hex()}, None)

    def retry_held(self) -> int:
        """Try again to open what is held, after an update of the program; return how many brought something new."""
        with self._vault.writing() as tx:
            return self._try_held(tx)

    def _try_held(self, tx: Transaction) -> int:
        again = [ReceivedEnvelope(held.sequence, held.envelope) for held in tx.held()]
        new = sum(dispatch.take_in(self._vault, tx, received) for received in again)
        return new + dispatch.take_waiting(self._vault, tx)


def _move_all(tx: Transaction, message_id: str, state: DeliveryState, now: Moment) -> None:
    """Move every recipient's delivery forward; acknowledgements have no row of their own and nothing to show."""
    message = tx.find_message(message_id)
    if message is None:
        return
    moved = replace(message, deliveries=tuple(row.moved(state, now) for row in message.deliveries))
    if moved != message:
        tx.save_message(moved, Act.SENT)
        dispatch.follow(tx, moved, Act.SENT)


def _bare(fingerprint: str) -> str:
    return "".join(fingerprint.split()).lower()
