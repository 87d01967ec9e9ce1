"""What goes onto a stick for some units: chosen in one look at the vault, fetched part by part when its turn comes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

from pcu_desk.domain.courier import CourierIndex, Part
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.files import EnclosedFile, FileState, Transfer
from pcu_desk.domain.message import Message
from pcu_desk.domain.ports import OpenVault, Reader
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import dispatch, enclosing
from pcu_desk.services.files import Files
from pcu_desk.wire.chunks import ForeignEnclosureError, names_bytes
from pcu_desk.wire.courier import MAX_FILE, Outgoing
from pcu_desk.wire.courier_receipt import receipts
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import EnvelopeError, Header, peek
from pcu_desk.wire.protocol import Cursor

TRAINING = QT_TRANSLATE_NOOP(
    "courier", "This is a training vault; nothing of it leaves this machine, so no courier file was written."
)
NO_UNIT = QT_TRANSLATE_NOOP(
    "courier", "{unit} has no desk in the directory. Nothing was written; choose units that the directory names."
)
_T = TypeVar("_T")
ROOM = MAX_FILE - 256 * 1024 * 1024
"""Bytes of parts of files in one courier file; the rest is for messages, and goes first."""
ACKNOWLEDGED_DAYS = 30
"""For so long an acknowledgement that the hub has goes onto sticks too: it tells nothing of its own arrival."""
_MOST_NAMES = 30_000
_OUTGOING = (FileState.WAITING, FileState.SENT)


@dataclass(frozen=True, slots=True)
class Load:
    """What a courier file will hold: its head, its parts in order, and counts for people."""

    head: CourierIndex
    parts: tuple[Outgoing, ...]
    chunks: int
    left: int
    epoch: str
    lost: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """Roughly the bytes of the file."""
        return sum(part.size for part in self.parts) or 1


class LostFileError(Exception):
    """A file of a message that can't be sealed again; never shown to a person, who is told its name."""

    def __init__(self, file: str, name: str) -> None:
        super().__init__(file)
        self.file, self.name = file, name


class OnWriter(Protocol):
    """Runs a short job where the vault is written, and returns what it returned."""

    def __call__(self, job: Callable[[], _T], /) -> _T:
        """Run it; its exceptions come back."""
        ...


class Loading:
    """Chooses for one vault."""

    def __init__(self, vault: OpenVault, files: Files, certificate: bytes | None, run: OnWriter) -> None:
        """Take the vault, its files, the certificate on this desk's newest agreement key, and where files are read."""
        self._vault = vault
        self._files = files
        self._certificate = certificate
        self._run = run
        self._lost: dict[str, str] = {}

    def leave_out(self, file: str, name: str) -> None:
        """Leave a file of a message out: it can't be read."""
        self._lost[file] = name

    def load(self, units: Sequence[str] = ()) -> Load:
        """Return what goes to some units, to all that the directory names when none is given. Raises UserError."""
        with self._vault.reading() as reader:
            directory = dispatch.directory_of(reader)
            unit = reader.unit()
            if unit.training:
                raise UserError(TRAINING)
            if directory.device(self._vault.device) is None:
                raise dispatch.NotEnrolledError
            to = _addressed(directory, unit.code, units)
            envelopes = list(self._envelopes(reader, directory, to))
            owed = _owed(reader, directory, to)
            place, bundle = reader.inbox_place(), reader.directory() or b""
            chunks, left = self._chunks(reader, to)
        wanted = _wanted(self._run(self._files.wanted))
        keys, at = dispatch.keys_of(self._vault.secrets), f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        signed = (raw for sender, rows in owed.items() for raw in receipts(keys, sender, at, rows))
        confirming = [Outgoing.of(Part.RECEIPT, raw) for raw in signed]
        known = [Outgoing.of(Part.DIRECTORY, bundle)]
        known += [Outgoing.of(Part.CERTIFICATE, self._certificate)] if self._certificate else []
        parts = (*known, *envelopes, *chunks, *wanted, *confirming)
        head = CourierIndex(
            id=uuid7(),
            device=self._vault.device,
            unit=unit.code,
            key=keys.public.signing,
            at=at,
            to=tuple(sorted(to)),
            inbox=str(Cursor(place.epoch, place.entry)),
            answers="",
            carries=len(envelopes),
            confirms=sum(map(len, owed.values())),
        )
        return Load(head, parts, len(chunks), left, place.epoch, tuple(self._lost.values()))

    def _envelopes(self, reader: Reader, directory: Directory, to: Collection[str]) -> Iterator[Outgoing]:
        carried = reader.carried
        ids = dict.fromkeys((*carried.waiting(), *carried.not_arrived(to, _since(ACKNOWLEDGED_DAYS))))
        for message_id in ids:
            frozen = carried.envelope(message_id)
            if frozen is None:
                continue
            try:
                header = peek(frozen.envelope)
            except EnvelopeError:  # a damaged row: the line parks it and says so
                continue
            if open_desks(header, directory, to) - carried.confirmed(message_id):
                yield Outgoing(Part.ENVELOPE, len(frozen.envelope), _Envelope(self._vault, message_id))

    def _chunks(self, reader: Reader, to: Collection[str]) -> tuple[list[Outgoing], int]:
        """Return the chunks of files that somebody has not fetched, as far as there is room, and how many had none."""
        found: list[Outgoing] = []
        room, left = ROOM, 0
        for row in reader.enclosures(_OUTGOING):
            message = reader.message(row.message)
            if row.file not in self._lost and any(
                each.id in to and each.fetched is None for each in message.deliveries
            ):
                parts = self._parts(row, message)
                room -= sum(part.size for part in parts)
                found += parts if room >= 0 else []
                left += 0 if room >= 0 else len(parts)
        return found, left

    def _parts(self, row: EnclosedFile, message: Message) -> list[Outgoing]:
        try:
            sealed, name = enclosing.sealed_file(row, message), enclosing.enclosure_of(message, row.file).name
        except ForeignEnclosureError:  # a damaged row, which a verification tells of
            return []
        return [
            Outgoing(Part.CHUNK, sealed.length(index), _Chunk(self._files, self._run, row.file, name, index), chunk)
            for index, chunk in enumerate(row.chunks)
        ]


@dataclass(frozen=True, slots=True)
class _Envelope:
    vault: OpenVault
    message_id: str

    def __call__(self) -> bytes:
        with self.vault.reading() as reader:
            frozen = reader.carried.envelope(self.message_id)
        if frozen is None:
            raise BugError("a frozen envelope is gone")
        return frozen.envelope


@dataclass(frozen=True, slots=True)
class _Chunk:
    files: Files
    run: OnWriter
    file: str
    name: str
    index: int

    def __call__(self) -> bytes:
        try:
            return self.run(lambda: self.files.chunk(self.file, self.index))
        except UserError as error:
            raise LostFileError(self.file, self.name) from error


def open_desks(header: Header, directory: Directory, units: Collection[str]) -> frozenset[str]:
    """Return the desks of some units that an envelope is sealed for and that are still enrolled."""
    named = (directory.device(device) for device, _ in header.keys)
    return frozenset(
        device.id
        for device in named
        if device and device.revoked is None and device.unit in units and device.unit in header.recipients
    )


def _wanted(transfers: Sequence[Transfer]) -> list[Outgoing]:
    names = [name for each in transfers for name in missing(each).values()][:_MOST_NAMES]
    return [Outgoing.of(Part.WANTED, names_bytes(names))] if names else []


def missing(transfer: Transfer) -> dict[int, str]:
    """Return the chunks of a file that are still to come, by their place."""
    return {index: name for index, name in enumerate(transfer.names) if index not in transfer.have}


def _addressed(directory: Directory, own: str, units: Sequence[str]) -> frozenset[str]:
    partners = frozenset(code for code in directory.units if code != own and directory.devices_of(code))
    chosen = frozenset(unit.strip().upper() for unit in units) - {""}
    for unit in sorted(chosen - partners):
        raise UserError(NO_UNIT, unit=unit)
    return chosen or partners


def _owed(reader: Reader, directory: Directory, to: Collection[str]) -> dict[str, list[tuple[str, bytes]]]:
    """Return what desks of these units are owed receipts for, by desk."""
    found: dict[str, list[tuple[str, bytes]]] = defaultdict(list)
    for row in reader.carried.owed():
        device = directory.device(row.device)
        if device is not None and device.revoked is None and device.unit in to:
            found[row.device].append((row.message_id, row.hash))
    return found


def _since(days: int) -> str:
    """Return the least id of a message made in the last so many days."""
    milliseconds = int((datetime.now(UTC) - timedelta(days=days)).timestamp() * 1000)
    digits = f"{milliseconds:012x}"
    return f"{digits[:8]}-{digits[8:]}"
