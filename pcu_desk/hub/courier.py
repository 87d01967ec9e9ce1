"""Courier files at the hub: a desk's file counts as its own push, and is answered with one; judges as the line does.

The index is parsed in this command's own process, which ends with it: the hub that serves never reads a stick.
"""

from __future__ import annotations

import argparse
import os
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import IO, Any

from pcu_desk.domain.courier import CourierIndex, CourierPart, Part
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.hub.certificates import OlderKeyError
from pcu_desk.hub.chunks import NoChunkError, NoRoomError
from pcu_desk.hub.commands import add, add_database, tell
from pcu_desk.hub.folder import HubFolder, NoDirectoryError
from pcu_desk.hub.reception import judge
from pcu_desk.hub.settings import HubSettings
from pcu_desk.hub.store import Accepted, BeyondInboxError, IdentityForkedError, OtherEpochError, Store
from pcu_desk.wire import courier
from pcu_desk.wire.certificate import CertificateError, read_certificate
from pcu_desk.wire.chunks import fits, split_names
from pcu_desk.wire.courier import AlteredCourierError, Outgoing
from pcu_desk.wire.courier_index import read_index
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.members import Device
from pcu_desk.wire.protocol import (
    MAX_BATCH,
    MAX_PAGE,
    Cursor,
    InboxPage,
    Receipt,
    Result,
    ResultState,
    courier_nonce,
    sign_reply,
)
from pcu_desk.wire.signing import Caller, new_nonce

MOST_PAGES = 50
"""Pages of an inbox in one answer; the rest goes with the next one."""
MOST_CHUNKS = 1024**3
"""Bytes of chunks in one answer."""
_STORED = frozenset({ResultState.STORED, ResultState.DUPLICATE})


class StrangerError(UserError):
    """A courier file of a desk that may not use this hub."""

    def __init__(self, device: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "This courier file is of desk {device}, which is not enrolled here, or was taken off. "
                "Nothing was taken in; enrol the desk, or ask it for a new file.",
            ),
            device=device,
        )


@dataclass(slots=True)
class Visit:
    """What a desk's file brought and what its answer holds."""

    device: Device
    answers: list[bytes] = field(default_factory=list)
    pages: list[bytes] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)
    chunks: int = 0
    unplaced: int = 0
    items: int = 0
    given: int = 0


class Desk:
    """One desk's file at one hub; every step may be done again without another effect."""

    def __init__(self, store: Store, keys: HubKeys, directory: Directory, file: IO[bytes]) -> None:
        """Read the file whole. Raises CourierError, or StrangerError when its writer is not enrolled."""
        self._store, self._keys, self._directory, self._file = store, keys, directory, file
        self.index = _index(file)
        device = directory.device(self.index.device)
        if device is None or device.revoked is not None or device.unit != self.index.unit:
            raise StrangerError(self.index.device)
        self.visit = Visit(device)
        self._nonce = courier_nonce(self.index.id, device.id)

    def take_in(self) -> None:
        """Take in what a push, the chunks, the certificate and the acknowledgement would have brought."""
        self._certificates()
        self._envelopes()
        self._chunks()
        self._acknowledge()

    def answer(self) -> tuple[CourierIndex, list[Outgoing]]:
        """Return the head and the parts of the answer: directory, keys, receipts, inbox, and the chunks asked for."""
        self._pages()
        chunks = list(self._wanted())
        self.visit.given = len(chunks)
        parts = [
            Outgoing.of(Part.DIRECTORY, self._directory.raw),
            *(Outgoing.of(Part.CERTIFICATE, raw) for raw in self._agreements()),
            *(Outgoing.of(Part.ANSWER, raw) for raw in self.visit.answers),
            *(Outgoing.of(Part.PAGE, raw) for raw in self.visit.pages),
            *chunks,
        ]
        head = CourierIndex(
            id=uuid7(),
            device=self._keys.id,
            unit="",
            key=self._keys.public,
            at=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
            to=(self.visit.device.unit,),
            inbox="",
            answers=self.index.id,
            carries=self.visit.items,
            confirms=sum(self.visit.states[state.value] for state in _STORED),
        )
        return head, parts

    def _of_kind(self, kind: str) -> Iterator[CourierPart]:
        return courier.of_kind(self.index, kind)

    def _raw(self, part: CourierPart) -> bytes:
        return courier.read_part(self._file, part)

    def _caller(self) -> Caller:
        """Return who asks: the signature over the whole file has proven him, and it may come again."""
        return Caller(self.visit.device.id, new_nonce(), int(_now()))

    def _certificates(self) -> None:
        for part in self._of_kind(Part.CERTIFICATE):
            raw = self._raw(part)
            with suppress(CertificateError, OlderKeyError):  # the key known before stays in use
                self._store.agree(self._caller(), read_certificate(raw, self.visit.device.signing), raw)

    def _envelopes(self) -> None:
        parts = self._of_kind(Part.ENVELOPE)
        while batch := [self._raw(part) for part in islice(parts, MAX_BATCH)]:
            results, epoch, forked = self._pushed(batch)
            self.visit.states.update(result.state.value for result in results)
            receipt = Receipt(self._nonce, epoch, _now(), tuple(results), forked)
            self.visit.answers.append(sign_reply(receipt, self._keys))

    def _pushed(self, raws: Sequence[bytes]) -> tuple[Sequence[Result], str, bool]:
        judged = [judge(raw, self.visit.device, self._directory) for raw in raws]
        accepted = [item for item in judged if isinstance(item, Accepted)]
        try:
            pushed = self._store.push(self._caller(), accepted)
        except IdentityForkedError:
            return (), self._store.epoch, True
        stored = iter(pushed.results)
        return [item if isinstance(item, Result) else next(stored) for item in judged], pushed.epoch, pushed.forked

    def _chunks(self) -> None:
        for part in self._of_kind(Part.CHUNK):
            raw = self._raw(part)
            try:
                kept = fits(part.name, raw)
                if kept:
                    self._store.keep_chunk(self._caller(), self.visit.device.unit, part.name, raw)
            except NoRoomError:
                kept = False
            self.visit.chunks += kept
            self.visit.unplaced += not kept

    def _acknowledge(self) -> None:
        place = Cursor.parse(self.index.inbox)
        if place.n:
            with suppress(OtherEpochError, BeyondInboxError):  # of another life of this database
                self._store.ack(self._caller(), place.epoch, place.n)

    def _pages(self) -> None:
        """Sign the inbox after what the desk has, page by page; an inbox that never went so far gives none."""
        place = Cursor.parse(self.index.inbox)
        with suppress(BeyondInboxError):
            for _ in range(MOST_PAGES):
                page = self._store.page(self.visit.device.id, place.epoch, place.n, MAX_PAGE)
                shown = InboxPage(self._nonce, page.epoch, page.since, page.items, page.more, page.forked)
                if page.items or place.epoch != page.epoch:
                    self.visit.pages.append(sign_reply(shown, self._keys))
                    self.visit.items += len(page.items)
                if not page.more or not page.items:
                    return
                place = Cursor(page.epoch, page.items[-1].n)

    def _agreements(self) -> Iterator[bytes]:
        place, more = 0, True
        while more:
            handed = self._store.agreements(place)[1]
            yield from handed.certificates
            place, more = handed.place, handed.more

    def _wanted(self) -> Iterator[Outgoing]:
        room = MOST_CHUNKS
        for part in self._of_kind(Part.WANTED):
            with suppress(ValueError):  # half a name asks for nothing
                for name in split_names(self._raw(part)):
                    size = self._size(name)
                    room -= size
                    if size and room >= 0:
                        yield Outgoing(Part.CHUNK, size, partial(self._store.chunk, name), name)

    def _size(self, name: str) -> int:
        try:
            return len(self._store.chunk(name))
        except NoChunkError:
            return 0


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for these
    """Add `courier import`."""
    group = commands.add_parser("courier", help="messages of desks that have no line").add_subparsers(
        required=True, metavar="command"
    )
    parser = add(group, "import", _import, "take a desk's courier file in and write the answer to carry back")
    parser.add_argument("file", type=Path, metavar="FILE.pcucourier")
    parser.add_argument("--reply", type=Path, required=True, metavar="FILE", help="where the answer goes")
    add_database(parser)


def _import(given: argparse.Namespace) -> None:
    folder = HubFolder(given.data)
    directory = folder.read_directory()
    if directory is None:
        raise NoDirectoryError(given.data)
    keys = folder.hub_keys()
    store = Store(given.database or folder.database_url, HubSettings.load(folder.path))
    try:
        with given.file.open("rb") as file:
            desk = Desk(store, keys, directory, file)
            desk.take_in()
            head, parts = desk.answer()
            _write(given.reply, courier.write(head, parts, keys.sign))
    finally:
        store.close()
    visit = desk.visit
    tell(
        {
            "desk": visit.device.id,
            "unit": visit.device.unit,
            "results": dict(sorted(visit.states.items())),
            "chunks": visit.chunks,
            "chunks_refused": visit.unplaced,
            "inbox": visit.items,
            "chunks_given": visit.given,
            "reply": str(given.reply),
        }
    )


def _index(file: IO[bytes]) -> CourierIndex:
    sealed = courier.check(file)
    try:
        index = read_index(sealed.index, sealed.start, sealed.end)
    except ValueError as wrong:
        raise AlteredCourierError from wrong
    sealed.need_signed(index)
    return index


def _write(path: Path, pieces: Iterable[bytes]) -> None:
    """Write beside, reach the disk, take the name: a file that stands there stays until then."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(handle)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _now() -> float:
    return datetime.now(UTC).timestamp()
