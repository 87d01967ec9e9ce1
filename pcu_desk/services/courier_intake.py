"""Takes the parts of a courier file in: short transactions, each whole by itself, the same again without effect."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from hashlib import sha256

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.courier import CourierDirectory, CourierIndex, CourierPart, CourierSigner, Part, Taken
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import BY_COURIER, OpenVault, OwedReceipt, Progress, ReceivedEnvelope, Transaction
from pcu_desk.services import dispatch
from pcu_desk.services.courier_answer import take_answer
from pcu_desk.services.courier_load import OnWriter, missing, open_desks
from pcu_desk.services.exchange import Exchange
from pcu_desk.services.files import Files
from pcu_desk.services.keys import Keys
from pcu_desk.wire import courier
from pcu_desk.wire.certificate import CertificateError
from pcu_desk.wire.courier import Source
from pcu_desk.wire.courier_receipt import CourierReceipt, ReceiptError
from pcu_desk.wire.directory import Directory, OlderDirectoryError
from pcu_desk.wire.envelope import EnvelopeError, Header, envelope_hash, peek, verify
from pcu_desk.wire.members import Device

OWED_DAYS = 90
"""For so long a receipt goes onto each stick to its desk, counted from the last time that its envelope came."""
MOST_STRANGE = 200
"""Envelopes that a file of a writer whom the directory does not name may leave unread in the vault; more wait on it."""
_BATCH = 50
_ROWS = 200
_BELIEVED = (CourierSigner.KNOWN, CourierSigner.HUB)


class Intake:
    """One file on its way in. `messages` are the ids of those that had an effect."""

    def __init__(self, vault: OpenVault, exchange: Exchange, files: Files, keys: Keys, run: OnWriter) -> None:
        """Take the vault, the rooms that a trip touches, and where writing belongs."""
        self._vault = vault
        self._exchange = exchange
        self._files = files
        self._keys = keys
        self._run = run
        self.messages: list[str] = []

    def directory(self, taken: Taken, index: CourierIndex, file: Source) -> Taken:
        """Take the directory in under the rules of the line: a newer one only, signed by the keys trusted here."""
        for part in courier.of_kind(index, Part.DIRECTORY):
            raw = courier.read_part(file, part)
            taken = replace(taken, directory=self._run(partial(self._take_directory, raw)))
        return taken

    def rest(self, taken: Taken, index: CourierIndex, file: Source, progress: Progress) -> Taken:
        """Take everything else in, in its order: certificates, messages, the hub's answer, chunks, receipts."""
        count = _Count(progress)
        count.done(list(courier.of_kind(index, Part.DIRECTORY, Part.CERTIFICATE, Part.WANTED)))
        certificates = [courier.read_part(file, part) for part in courier.of_kind(index, Part.CERTIFICATE)]
        if certificates:
            taken = replace(taken, forged=self._run(partial(self._forged, certificates)))
        taken = self._envelopes(taken, index, file, count)
        taken = self._answers(taken, index, file, count)
        taken = self._chunks(taken, index, file, count)
        return self._receipts(taken, index, file, count)

    def _take_directory(self, raw: bytes) -> CourierDirectory:
        with self._vault.reading() as reader:
            before = dispatch.directory_of(reader)
        if before.raw == raw:
            return CourierDirectory.SAME
        try:
            self._exchange.take_directory(raw)
        except OlderDirectoryError:
            return CourierDirectory.OLDER
        except UserError:
            return CourierDirectory.REFUSED
        with self._vault.reading() as reader:
            newer = dispatch.directory_of(reader).version > before.version
        return CourierDirectory.NEWER if newer else CourierDirectory.SAME

    def _forged(self, certificates: Sequence[bytes]) -> bool:
        try:
            self._keys.take(certificates)
        except CertificateError:
            return True
        return False

    # Messages

    def _envelopes(self, taken: Taken, index: CourierIndex, file: Source, count: _Count) -> Taken:
        tally: Counter[str] = Counter()
        parts = list(courier.of_kind(index, Part.ENVELOPE))
        for first in range(0, len(parts), _BATCH):
            some = parts[first : first + _BATCH]
            raws = [courier.read_part(file, part) for part in some]
            tally.update(self._run(partial(self._take_batch, raws)))
            count.done(some)
            if taken.signer not in _BELIEVED and tally["held"] >= MOST_STRANGE:
                break
        return replace(taken, new=tally["new"], known=tally["known"], held=tally["held"], others=tally["others"])

    def _take_batch(self, raws: Sequence[bytes]) -> Counter[str]:
        """Take envelopes in and owe their receipts, in one transaction; return how many came to what."""
        new: list[str] = []
        with self._vault.writing() as tx:
            directory = dispatch.directory_of(tx)
            tally = Counter(self._take_one(tx, directory, raw, new) for raw in raws)
            tally["new"] += dispatch.take_waiting(self._vault, tx) if new else 0
        self.messages += new
        return tally

    def _take_one(self, tx: Transaction, directory: Directory, raw: bytes, new: list[str]) -> str:
        header = _header(raw)
        if header is not None and self._vault.device not in dict(header.keys):
            return "others"
        had_effect = dispatch.take_in(self._vault, tx, ReceivedEnvelope(BY_COURIER, raw))
        if header is None or tx.carried.is_held(envelope_hash(raw).hex()):
            return "held"
        sender = directory.device(header.device)
        if sender is not None and _is_genuine(raw, sender):
            tx.carried.owe(OwedReceipt(header.device, header.id, envelope_hash(raw)), Moment.now())
        new += [header.id] if had_effect else []
        return "new" if had_effect else "known"

    # Files

    def _chunks(self, taken: Taken, index: CourierIndex, file: Source, count: _Count) -> Taken:
        parts = list(courier.of_kind(index, Part.CHUNK))
        if not parts:
            return taken
        wanted = self._wanted()
        chunks = 0
        for part in parts:
            for name, place in wanted.pop(part.name, ()):
                raw = courier.read_part(file, part)
                chunks += self._run(partial(self._files.take_chunk, name, place, raw))
            count.done([part])
        return replace(taken, chunks=chunks, files=self._complete())

    def _wanted(self) -> dict[str, list[tuple[str, int]]]:
        """Return where each wanted chunk belongs, by its name."""
        places: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for transfer in self._run(self._files.wanted):
            for index, name in missing(transfer).items():
                places[name].append((transfer.file, index))
        return places

    def _complete(self) -> int:
        """Open the files of which nothing is missing now; return how many."""
        whole = [each.file for each in self._run(self._files.wanted) if not missing(each)]
        for file in whole:
            self._run(partial(self._files.complete, file))
        return len(whole)

    # What comes back

    def _answers(self, taken: Taken, index: CourierIndex, file: Source, count: _Count) -> Taken:
        """Take the hub's own words in: first what became of what was sent, then what waited there."""
        for part in (*courier.of_kind(index, Part.ANSWER), *courier.of_kind(index, Part.PAGE)):
            raw = courier.read_part(file, part)
            found = self._run(partial(take_answer, self._vault, self._exchange, index.answers, raw))
            taken = replace(
                taken,
                sent=taken.sent + found.sent,
                refused=taken.refused + found.refused,
                new=taken.new + found.new,
                forked=taken.forked or found.forked,
                late=taken.late or found.late,
            )
            count.done([part])
        return taken

    def _receipts(self, taken: Taken, index: CourierIndex, file: Source, count: _Count) -> Taken:
        confirmed = 0
        for part in courier.of_kind(index, Part.RECEIPT):
            device, rows = self._proven(courier.read_part(file, part))
            for first in range(0, len(rows), _ROWS):
                confirmed += self._run(partial(self._confirm, device, rows[first : first + _ROWS], index.id))
            count.done([part])
        self._run(self._forget_owed)
        return replace(taken, confirmed=confirmed)

    def _proven(self, raw: bytes) -> tuple[str, Sequence[tuple[str, bytes]]]:
        """Return who confirms what, as an enrolled desk has signed it for this one; else nothing is confirmed."""
        with self._vault.reading() as reader:
            directory = dispatch.directory_of(reader)
        try:
            receipt = CourierReceipt.from_bytes(raw)
            device = directory.device(receipt.device)
            if device is None or device.revoked is not None or receipt.sender != self._vault.device:
                return "", ()
            receipt.need_signed(device)
        except ReceiptError:
            return "", ()
        return receipt.device, receipt.taken

    def _confirm(self, desk: str, rows: Sequence[tuple[str, bytes]], file: str) -> int:
        with self._vault.writing() as tx:
            directory = dispatch.directory_of(tx)
            device = directory.device(desk)
            return sum(_confirm(tx, directory, device, row, file) for row in rows) if device is not None else 0

    def _forget_owed(self) -> None:
        now = Moment.now()
        with self._vault.writing() as tx:
            tx.carried.forget_owed(replace(now, utc=now.utc - timedelta(days=OWED_DAYS)))


def _confirm(tx: Transaction, directory: Directory, device: Device, row: tuple[str, bytes], file: str) -> bool:
    """Note that a desk has one of our messages; once every desk that it is sealed for has it, it waits no more."""
    message_id, hashed = row
    known, frozen = tx.carried.confirmed(message_id), tx.carried.envelope(message_id)
    if device.id in known or frozen is None or sha256(frozen.envelope).digest() != hashed:
        return False
    header = _header(frozen.envelope)
    if header is None or device.id not in dict(header.keys) or device.unit not in header.recipients:
        return False
    tx.carried.confirm(message_id, device.id)
    message = tx.find_message(message_id)
    moved = message.progressed(device.unit, DeliveryState.DELIVERED, Moment.now()) if message else None
    if moved is not None and moved != message:
        tx.save_message(moved, Act.PROGRESSED, {"by": device.id, "courier": file})
    if frozen.state == "waiting" and not open_desks(header, directory, header.recipients) - known - {device.id}:
        tx.mark_sent(message_id)
    return True


def _header(raw: bytes) -> Header | None:
    try:
        return peek(raw)
    except EnvelopeError:
        return None


def _is_genuine(raw: bytes, sender: Device) -> bool:
    """Tell whether an envelope is its sender's own: only such a one is confirmed to him."""
    try:
        verify(raw, sender.signing)
    except EnvelopeError:
        return False
    return True


class _Count:
    """Bytes taken in, told part by part; who is told may end it by raising."""

    def __init__(self, progress: Progress) -> None:
        self._progress, self._bytes = progress, 0

    def done(self, parts: Sequence[CourierPart]) -> None:
        """Tell of some more."""
        self._bytes += sum(part.size for part in parts)
        self._progress(self._bytes, self._bytes)
