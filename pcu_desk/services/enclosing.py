"""What a message says of its files: planned from evidence before it is queued, read from what came; moves no chunk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pcu_desk.domain import life
from pcu_desk.domain.case import Case, Evidence
from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.files import MOST_FILES, EnclosedFile, FileState
from pcu_desk.domain.message import Enclosure, Message
from pcu_desk.domain.ports import EvidenceFiles, OpenVault, Progress, Reader, Transaction
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services.evidence import NOT_HERE, proven
from pcu_desk.wire import chunks
from pcu_desk.wire.chunks import Enclosed, ForeignEnclosureError, SealedFile
from pcu_desk.wire.directory import Directory

TOO_MANY = QT_TRANSLATE_NOOP(
    "alerts",
    "At most {most} files go with a message; {count} are chosen. Nothing was queued; send the rest separately.",
)
TOO_LARGE = QT_TRANSLATE_NOOP(
    "alerts", "{name} is larger than {limit} MB, the most that goes with a message. Nothing was queued; leave it out."
)
NO_CASE = QT_TRANSLATE_NOOP(
    "alerts", "Files go with a message from a case, and this one names none. Nothing was queued; begin it in the case."
)
OTHER_CASE = QT_TRANSLATE_NOOP(
    "alerts", "The files are of different cases. Nothing was queued; send those of one case at a time."
)
_SHA256 = re.compile(r"[0-9a-f]{64}", re.ASCII)
_AT_HOME = ("evidence", "fetched")
_LEFT = frozenset({DeliveryState.SENT, DeliveryState.DELIVERED, DeliveryState.READ, DeliveryState.ANSWERED})


@dataclass(frozen=True, slots=True)
class Planned:
    """A file that is to go with a message: its row in the record, and what the recipients are told of its chunks."""

    row: Enclosure
    enclosed: Enclosed


class Forward:
    """The bytes of a file, asked for from any place; going forward is cheap, going back reads it again."""

    def __init__(self, begin: Callable[[], Iterator[bytes]]) -> None:
        """Take what opens the file at its beginning."""
        self._begin = begin
        self._parts: Iterator[bytes] = iter(())
        self._kept, self._at = b"", -1

    def read(self, offset: int, length: int) -> bytes:
        """Return bytes from an offset, fewer at the end of the file."""
        if self._at < 0 or offset < self._at:
            self._parts, self._kept, self._at = self._begin(), b"", 0
        while self._at + len(self._kept) < offset + length and (part := next(self._parts, b"")):
            skipped = max(0, min(offset - self._at, len(self._kept) + len(part)))
            self._kept, self._at = (self._kept + part)[skipped:], self._at + skipped
        start = offset - self._at
        found, self._kept, self._at = self._kept[start : start + length], self._kept[start + length :], offset + length
        return found

    def finish(self) -> None:
        """Read what is left: only its end proves a file."""
        for _ in self._parts:
            pass


def case_of(reader: Reader, files: Sequence[str]) -> Case:
    """Return the one case of some evidence. Raises UserError."""
    subjects = {reader.evidence_case(each) for each in files}
    if len(subjects) != 1:
        raise UserError(OTHER_CASE)
    case = reader.find_case(subjects.pop() or "-")
    if case is None:
        raise UserError(NOT_HERE, evidence=files[0])
    return case


def planned(vault: OpenVault, case_id: str, files: Sequence[str], progress: Progress) -> tuple[Planned, ...]:
    """Read evidence of a case once and name its chunks; to be done before the transaction, as it takes its time.

    Raises UserError for what can't go, DamagedError for a file that is not the one that was added.
    """
    wanted = list(dict.fromkeys(files))
    if not wanted:
        return ()
    if len(wanted) > MOST_FILES:
        raise UserError(TOO_MANY, most=MOST_FILES, count=len(wanted))
    if not case_id:
        raise UserError(NO_CASE)
    with vault.reading() as reader:
        case = reader.case(case_id)
        for each in wanted:
            if reader.evidence_case(each) != case.id:
                raise UserError(NOT_HERE, evidence=each)
    rows = [life.evidence_of(case, each) for each in wanted]
    for row in rows:
        if (row.size or 0) > chunks.MAX_FILE:
            raise UserError(TOO_LARGE, name=row.name, limit=chunks.MAX_FILE // 2**20)
    count = _Counter(progress, sum(row.size or 0 for row in rows))
    return tuple(_plan(vault.evidence, row, count) for row in rows)


def enclose(tx: Transaction, message: Message, files: Sequence[Planned]) -> None:
    """Write the rows of a message's files, which its envelope then tells."""
    for each in files:
        told = each.enclosed
        tx.enclose(EnclosedFile(each.row.id, message.id, told.id, told.key, told.cut, told.chunks, FileState.WAITING))


def follow(tx: Transaction, old: Message, message_id: str) -> tuple[Enclosure, ...]:
    """Let the files of a message that is taken back go with the one that takes its place; return their rows there."""
    rows = {row.id: row for row in old.files}
    moved = []
    for known in tx.enclosures_of(old.id):
        file = uuid7()
        tx.move_enclosure(known.file, FileState.DONE)
        tx.enclose(
            replace(known, file=file, message=message_id, state=FileState.WAITING, tries=0, next_try=None, reason="")
        )
        moved.append(replace(rows[known.file], id=file))
    return tuple(moved)


def told(message: dict[str, Any], files: Sequence[EnclosedFile]) -> dict[str, Any]:
    """Return a payload's members: the message's record as others get it, and how its files are sealed."""
    if not files:
        return {"message": message}
    names = {each.file: each.sealed for each in files}
    rows = [
        {**{name: value for name, value in row.items() if name not in _AT_HOME}, "id": names[row["id"]]}
        for row in message["files"]
    ]
    enclosures = [Enclosed(each.sealed, each.key, each.cut, each.chunks).to_json() for each in files]
    return {"message": {**message, "files": rows}, "enclosures": enclosures}


def read(message: Message, found: object) -> tuple[Message, tuple[EnclosedFile, ...]]:
    """Return a message that came with its files under ids of our own, and how they are sealed; nothing is believed.

    A sender chooses his ids: under ours his file can take the place of no other. Raises ForeignEnclosureError for what
    does not hold together.
    """
    listed = found if isinstance(found, list) else []
    if not message.files and not listed:
        return message, ()
    if len(message.files) > MOST_FILES or len(listed) != len(message.files):
        raise ForeignEnclosureError
    told_of = {enclosed.id: enclosed for enclosed in map(Enclosed.from_json, listed)}
    rows, sealed = [], []
    for row in message.files:
        enclosed, own = told_of.pop(row.id, None), replace(row, id=uuid7(), evidence="", fetched=None)
        if enclosed is None or not _whole(row, enclosed):
            raise ForeignEnclosureError
        rows.append(own)
        ways = (enclosed.key, enclosed.cut, enclosed.chunks)
        sealed.append(EnclosedFile(own.id, message.id, enclosed.id, *ways, FileState.WANTED))
    return replace(message, files=tuple(rows)), tuple(sealed)


def settle(tx: Transaction, message: Message, directory: Directory) -> bool:
    """Let go of the files of a message that every recipient with a desk has fetched; tell whether all have."""
    if open_units(message, directory):
        return False
    for row in tx.enclosures_of(message.id):
        if row.state in (FileState.WAITING, FileState.SENT):
            tx.move_enclosure(row.file, FileState.DONE)
    return True


def open_units(message: Message, directory: Directory) -> list[str]:
    """Return the recipients that have a desk and have not said that they have the files."""
    return [row.id for row in message.deliveries if row.fetched is None and directory.devices_of(row.id)]


def has_left(message: Message) -> bool:
    """Tell whether a recipient can know of the files: they follow their message."""
    return any(row.state in _LEFT for row in message.deliveries)


def sealed_file(row: EnclosedFile, message: Message) -> SealedFile:
    """Return the file as it is cut and sealed. Raises ForeignEnclosureError when record and row do not agree."""
    size = enclosure_of(message, row.file).size
    return SealedFile.of(Enclosed(row.sealed, row.key, row.cut, row.chunks), -1 if size is None else size)


def enclosure_of(message: Message, file: str) -> Enclosure:
    """Return the row of a file in its message. Raises ForeignEnclosureError when the message has none of it."""
    for row in message.files:
        if row.id == file:
            return row
    raise ForeignEnclosureError


def _plan(files: EvidenceFiles, evidence: Evidence, count: _Counter) -> Planned:
    size = evidence.size or 0
    sealed = SealedFile(uuid7(), chunks.new_key(), size)
    source = Forward(lambda: count.counted(proven(files, evidence)))
    enclosed = sealed.told(source.read)
    source.finish()
    said = (evidence.name, evidence.media, size, evidence.sha256, evidence.caption)
    return Planned(Enclosure(sealed.id, *said, evidence=evidence.id), enclosed)


def _whole(row: Enclosure, enclosed: Enclosed) -> bool:
    """Tell whether a row is one of a file that can come: its bytes fit its chunks, and a digest holds it to them."""
    if row.size is None or not 0 < row.size <= chunks.MAX_FILE or not _SHA256.fullmatch(row.sha256):
        return False
    return chunks.plan(row.size, enclosed.cut) == len(enclosed.chunks)


class _Counter:
    """Bytes on their way, told as they are read."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._done, self._total = progress, 0, total

    def counted(self, parts: Iterator[bytes]) -> Iterator[bytes]:
        """Pass parts on and tell of them; the one who is told may end it by raising."""
        for part in parts:
            self._progress(self._done, self._total)
            self._done += len(part)
            yield part
        self._progress(self._done, self._total)
