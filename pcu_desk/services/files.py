"""Files that go with messages: what the line asks of them, and what an officer sees; decides nothing about messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.codes import MessageKind
from pcu_desk.domain.errors import BugError, DamagedError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import EnclosedFile, FilesOnTheWay, FileStanding, FileState, Transfer
from pcu_desk.domain.message import Enclosure, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import KeptFile, OpenVault, Reader, Transaction
from pcu_desk.domain.report import PageImage
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.services import dispatch, enclosing
from pcu_desk.services.done import Done
from pcu_desk.services.evidence import CHANGED, EvidenceRoom, prove, proven, put_down
from pcu_desk.wire import chunks
from pcu_desk.wire.chunks import AlteredChunkError

NO_FILE = QT_TRANSLATE_NOOP("alerts", "There is no file {file} of a message in this vault. Look it up in its message.")
NOT_YET = QT_TRANSLATE_NOOP("alerts", "{name} has not come yet. It comes by itself when there is a line.")
NOT_GENUINE = QT_TRANSLATE_NOOP(
    "alerts", "What came as {name} is not the file that was sent, so it is not shown. Have it sent again."
)
AGAIN = timedelta(hours=1)
"""After which the hub is asked whether it still holds a file that not everybody has fetched."""
_LONGEST = timedelta(days=1)
_OUTGOING = (FileState.WAITING, FileState.SENT)
_MOVING = (*_OUTGOING, FileState.WANTED)


class _GoneError(Exception):
    """A chunk that lay here is not whole any more, so it has to come again."""


class Files:
    """The files of messages in an open vault; implements `domain.files.FilesPort`.

    What the line asks belongs on the writer's thread; what shows a file belongs off the window's thread.
    """

    def __init__(self, vault: OpenVault, room: Callable[[], EvidenceRoom]) -> None:
        """Take the vault, and the room of evidence that shows pictures."""
        self._vault = vault
        self._room = room
        self._asked: set[str] = set()
        self._settled = False
        self._open: tuple[str, enclosing.Forward] | None = None

    # What the line asks

    def uploads(self) -> Sequence[Transfer]:
        """Return what is to be offered to the hub now, oldest message first."""
        found: list[Transfer] = []
        over: list[Message] = []
        with self._vault.reading() as reader:
            due = [row for row in reader.enclosures(_OUTGOING) if self._is_due(row)]
            messages = {row.message: reader.message(row.message) for row in due}
            directory = dispatch.directory_of(reader) if due else None
            for message in messages.values():
                if directory is None or not enclosing.has_left(message):
                    continue
                if enclosing.open_units(message, directory):
                    found += [_transfer(row, message, frozenset()) for row in due if row.message == message.id]
                else:
                    over.append(message)
        for message in over:
            self._let_go(message)
        return found

    def chunk(self, file: str, index: int) -> bytes:
        """Return a chunk to send, sealed again from the evidence: always the same bytes."""
        with self._vault.reading() as reader:
            row, message = _place(reader, file)
        said = enclosing.enclosure_of(message, file)
        sealed = enclosing.sealed_file(row, message)
        if not 0 <= index < len(row.chunks):
            raise BugError("a file has no such chunk")
        data = sealed.seal(index, self._source(_at_home(said, row)).read)
        if chunks.chunk_name(data) != row.chunks[index]:
            raise DamagedError(CHANGED, name=said.name)
        return data

    def uploaded(self, file: str) -> None:
        """Note that the hub said, signed, that it holds every chunk of the file."""
        self._asked.add(file)
        self._open = None
        now = Moment.now()
        with self._vault.writing() as tx:
            row = tx.enclosure(file)
            if row is not None and row.state in _OUTGOING:
                tx.move_enclosure(file, FileState.SENT, replace(now, utc=now.utc + AGAIN))

    def downloads(self) -> Sequence[Transfer]:
        """Return what is wanted now, that of which least is left first."""
        if not self._settled:
            self._settle_parts()
        return sorted((each for each, row in self._wanted() if _has_come(row.next_try)), key=_left)

    def take_chunk(self, file: str, index: int, data: bytes) -> bool:
        """Keep a chunk; False, and nothing is kept, when its bytes are not those that its name tells."""
        with self._vault.reading() as reader:
            row = reader.enclosure(file)
        if row is None or row.state is not FileState.WANTED:
            return True
        if not 0 <= index < len(row.chunks) or chunks.chunk_name(data) != row.chunks[index]:
            return False
        self._vault.parts.put(row.chunks[index], data)
        return True

    def complete(self, file: str) -> None:
        """Open the chunks, compare with what the sender said of the file and keep it as evidence is kept."""
        with self._vault.reading() as reader:
            row = reader.enclosure(file)
            message = reader.message(row.message) if row is not None else None
        if row is None or message is None or row.state is not FileState.WANTED:
            return
        try:
            self._keep(row, message)
        except _GoneError:
            return
        except AlteredChunkError:
            with self._vault.writing() as tx:
                tx.move_enclosure(file, FileState.ALTERED)
        self._vault.parts.drop(row.chunks)

    def failed(self, file: str, reason: str, next_try: Moment) -> None:
        """Note a failed try; the file comes again at `next_try`."""
        self._asked.add(file)
        self._open = None
        with self._vault.writing() as tx:
            row = tx.enclosure(file)
            if row is not None and row.state in _MOVING:
                tx.note_enclosure(file, next_try, str(reason))

    def close(self) -> None:
        """Let go of the file that is being sent."""
        self._open = None

    # What a courier asks

    def wanted(self) -> Sequence[Transfer]:
        """Return all that is still to come, whenever it was tried."""
        return [each for each, _ in self._wanted()]

    # What an officer sees and asks

    def on_the_way(self) -> FilesOnTheWay:
        """Return how many files wait to leave and to come, and how far they are."""
        with self._vault.reading() as reader:
            leaving = len(reader.enclosures((FileState.WAITING,)))
        coming = self.wanted()
        here, chunks = sum(len(each.have) for each in coming), sum(len(each.names) for each in coming)
        return FilesOnTheWay(leaving, len(coming), here, chunks)

    def of(self, message_id: str) -> Sequence[FileStanding]:
        """Return the files of a message as they stand, in the order of its record."""
        with self._vault.reading() as reader:
            message = reader.message(message_id)
            rows = {row.file: row for row in reader.enclosures_of(message_id)}
        units = tuple(row.id for row in message.deliveries if row.fetched is not None)
        return [self._standing(each, rows[each.id], units) for each in message.files if each.id in rows]

    def picture(self, file: str, side: int) -> PageImage:
        """Return a picture as it is to be seen, no side longer than `side` pixels; note the look with `note_viewed`."""
        return self._room().shown(self._here(file)[1], side)

    def note_viewed(self, file: str) -> Done[None]:
        """Record that the officer looked at a file; once, when the viewer shows it."""
        self._vault.officer.require(May.READ)
        message, _ = self._here(file)
        with self._vault.writing() as tx:
            tx.append(Act.VIEWED, message, {"file": file}, None)
        return Done(None, Changes())

    def original(self, file: str) -> bytes:
        """Return the bytes that were sent, proven against their digest; that they were looked at is recorded."""
        data = b"".join(proven(self._vault.evidence, self._here(file)[1]))
        self.note_viewed(file)
        return data

    def save(self, file: str, path: Path) -> Done[None]:
        """Write the bytes that were sent to a file that the person named; recorded and signed before they leave."""
        self._vault.officer.require(May.EXPORT)
        message, said = self._here(file)
        prove(self._vault.evidence, said)
        with self._vault.writing() as tx:
            tx.append(Act.EXPORTED, message, {"file": file, "content": said.sha256}, None)
        put_down(path, lambda target: target.writelines(proven(self._vault.evidence, said)))
        return Done(None, Changes.of("message", message))

    def ask_again(self, file: str) -> Done[None]:
        """Let a file be tried at once: one that waits for its next try, or one that came altered."""
        self._vault.officer.require(May.ALERT)
        with self._vault.writing() as tx:
            row, _ = _place(tx, file)
            if row.state in (FileState.WANTED, FileState.ALTERED):
                tx.move_enclosure(file, FileState.WANTED)
            elif row.state in _OUTGOING:
                tx.move_enclosure(file, row.state)
        return Done(None, Changes.of("message", row.message))

    def _is_due(self, row: EnclosedFile) -> bool:
        unasked = row.state is FileState.SENT and row.file not in self._asked
        return unasked or _has_come(row.next_try)

    def _let_go(self, message: Message) -> None:
        with self._vault.writing() as tx:
            enclosing.settle(tx, tx.message(message.id), dispatch.directory_of(tx))

    def _source(self, said: _AtHome) -> enclosing.Forward:
        """Return the file where it was left, so that its chunks are read one after the other."""
        if self._open is None or self._open[0] != said.id:
            self._open = said.id, enclosing.Forward(lambda: proven(self._vault.evidence, said))
        return self._open[1]

    def _settle_parts(self) -> None:
        """Sweep what a stop has left of the chunks of files that are done."""
        self._settled = True
        with self._vault.reading() as reader:
            rows = reader.enclosures((FileState.WANTED,))
        self._vault.parts.settle(name for row in rows for name in row.chunks)

    def _wanted(self) -> list[tuple[Transfer, EnclosedFile]]:
        with self._vault.reading() as reader:
            rows = reader.enclosures((FileState.WANTED,))
            messages = {row.message: reader.message(row.message) for row in rows}
        return [(_transfer(row, messages[row.message], self._vault.parts.have(row.chunks)), row) for row in rows]

    def _keep(self, row: EnclosedFile, message: Message) -> None:
        """Seal the file into the vault; its row, its event and what goes back to the sender are one transaction."""
        evidence = self._vault.evidence
        with evidence.adding():
            kept = evidence.keep(self._bytes(row, message))
            try:
                self._enter(row, kept)
            except BaseException:
                evidence.drop(kept)
                raise

    def _bytes(self, row: EnclosedFile, message: Message) -> Iterator[bytes]:
        sealed = enclosing.sealed_file(row, message)
        for index, name in enumerate(row.chunks):
            data = self._vault.parts.get(name)
            if data is None or chunks.chunk_name(data) != name:
                self._vault.parts.drop([name])
                raise _GoneError
            yield sealed.unseal(index, data)

    def _enter(self, row: EnclosedFile, kept: KeptFile) -> None:
        now = Moment.now()
        with self._vault.writing() as tx:
            message = tx.message(row.message)
            said = enclosing.enclosure_of(message, row.file)
            if (kept.sha256, kept.size) != (said.sha256, said.size):
                raise AlteredChunkError
            files = tuple(replace(each, fetched=now) if each.id == row.file else each for each in message.files)
            after = replace(message, files=files)
            tx.keep_evidence(message.id, row.file, kept, b"")
            tx.save_message(after, Act.FETCHED)
            tx.move_enclosure(row.file, FileState.HERE)
            if all(each.fetched is not None for each in files):
                dispatch.acknowledge(self._vault, tx, after, MessageKind.FETCHED, now)

    def _standing(self, said: Enclosure, row: EnclosedFile, units: tuple[str, ...]) -> FileStanding:
        total = len(row.chunks)
        come = len(self._vault.parts.have(row.chunks)) if row.state is FileState.WANTED else total
        here = 0 if row.state is FileState.ALTERED else come
        return FileStanding(said, row.state, here, total, units, row.reason, row.next_try)

    def _here(self, file: str) -> tuple[str, _AtHome]:
        """Return the message of a file and the file as the vault keeps it. Raises UserError when it has not come."""
        with self._vault.reading() as reader:
            row, message = _place(reader, file)
        said = enclosing.enclosure_of(message, file)
        if row.state is FileState.ALTERED:
            raise UserError(NOT_GENUINE, name=said.name)
        if row.state is FileState.WANTED:
            raise UserError(NOT_YET, name=said.name)
        return message.id, _at_home(said, row)


@dataclass(frozen=True, slots=True)
class _AtHome:
    """A file of a message as the vault keeps it: at its sender under the id of the evidence that it is."""

    id: str
    name: str
    sha256: str


def _at_home(said: Enclosure, row: EnclosedFile) -> _AtHome:
    return _AtHome(said.evidence or row.file, said.name, said.sha256)


def _place(reader: Reader | Transaction, file: str) -> tuple[EnclosedFile, Message]:
    row = reader.enclosure(file)
    if row is None:
        raise UserError(NO_FILE, file=file)
    return row, reader.message(row.message)


def _left(transfer: Transfer) -> int:
    """Return how many chunks are still to come."""
    return len(transfer.names) - len(transfer.have)


def _transfer(row: EnclosedFile, message: Message, have: frozenset[int]) -> Transfer:
    sealed = enclosing.sealed_file(row, message)
    size = sum(map(sealed.length, range(sealed.chunks)))
    return Transfer(row.file, row.message, row.chunks, have, size)


def _has_come(next_try: Moment | None) -> bool:
    """Tell whether a try is due; one that lies days ahead was set by a clock that has been put right since."""
    return next_try is None or not timedelta() < next_try.utc - Moment.now().utc <= _LONGEST
