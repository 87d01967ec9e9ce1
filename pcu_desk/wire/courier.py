r"""Courier files (`pcu-courier/1`): messages, files and receipts for a stick; bytes in and out, opens no file itself.

| bytes | |
|---|---|
| 8 | `PCUC\r\n\x1a\n`, so that a copy which changes line ends is found out |
| 2 | version |
| 4 | length of the index |
| 8 | length of the whole file, so that half a file is told from a changed one |
| … | index (`courier_index`): who wrote it, for whom, and the parts in their order |
| … | the parts, one after another |
| 32 | SHA-256 of everything before |
| 64 | Ed25519 of the writer over that digest |

The parts prove themselves: envelopes, directory, certificates and receipts are signed, chunks are named by content.
Digest and signature tell a damaged file from a whole one before anything is taken in, and who carried it together.
Numbers are big-endian. Parts, in the order in which they are taken in: directory, certificates, envelopes, chunks,
wanted (names of chunks, 32 bytes each), receipts; a hub's answer holds its signed receipts and pages besides.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from pcu_desk.domain.courier import CourierIndex, CourierPart
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.wire import frames
from pcu_desk.wire.courier_index import FORMAT, MAX_INDEX, MAX_PARTS, index_bytes
from pcu_desk.wire.keys import device_id, hub_id, verifies

MAX_FILE = 4 * 1024**3 - 1
"""Bytes of a courier file: as many as the file system of most sticks takes."""
_MAGIC = b"PCUC\r\n\x1a\n"
_VERSION = 1
_PREFIX = struct.Struct(">8sHIQ")
_DIGEST, _SIGNATURE = 32, 64
_TRAILER = _DIGEST + _SIGNATURE
_STEP = 1024 * 1024
Progress = Callable[[int, int], None]


class Source(Protocol):
    """A file to read from."""

    def read(self, size: int, /) -> bytes:
        """Return the next bytes, fewer at the end."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place, counted from the beginning (0) or the end (2); return it counted from the beginning."""


class CourierError(UserError):
    """A courier file of which nothing is taken in, with the reason."""


class CutCourierError(CourierError):
    """Only the beginning of a courier file is there."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "Only a part of this courier file is here. Nothing was taken in; copy it again, "
                "and wait until the stick may be pulled out.",
            )
        )


class ForeignCourierError(CourierError):
    """Never a courier file."""

    def __init__(self) -> None:
        super().__init__(QT_TRANSLATE_NOOP("wire", "This is not a courier file of PCU Desk. Nothing was taken in."))


class AlteredCourierError(CourierError):
    """Digest, signature, index and length do not belong together."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This courier file was changed after it was written. Nothing was taken in; "
                "copy it again, or ask for a new one.",
            )
        )


class NewerCourierError(CourierError):
    """A courier file of a later version."""

    def __init__(self, version: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This courier file was written by a newer version ({version}). "
                "Nothing was taken in; update PCU Desk to read it.",
            ),
            version=version,
        )


class LargeCourierError(CourierError):
    """More than one courier file holds."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire", "There is more to carry than one courier file holds. Nothing was written; choose fewer units."
            )
        )


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A part to be written: kind, bytes, a chunk's name, and how to come by its content when its turn is."""

    kind: str
    size: int
    content: Callable[[], bytes] = field(repr=False)
    name: str = ""

    @classmethod
    def of(cls, kind: str, raw: bytes) -> Outgoing:
        """Return a part that is at hand."""
        return cls(kind, len(raw), lambda: raw)


@dataclass(frozen=True, slots=True)
class Sealed:
    """A courier file whose length and digest hold; its index is not read and its writer not proven yet."""

    index: bytes = field(repr=False)
    start: int
    end: int
    digest: bytes
    signature: bytes = field(repr=False)

    def need_signed(self, index: CourierIndex) -> None:
        """Raise AlteredCourierError unless the writer whom the index names has signed this file with his own key."""
        named = index.device in (device_id(index.key), hub_id(index.key))
        if not named or not verifies(index.key, self.signature, _signed_bytes(self.digest)):
            raise AlteredCourierError


def write(head: CourierIndex, parts: Sequence[Outgoing], sign: Callable[[bytes], bytes]) -> Iterator[bytes]:
    """Yield the bytes of a courier file; `sign` is the writer's Ed25519. Raises LargeCourierError before the first."""
    index = index_bytes(head, [(part.kind, part.size, part.name) for part in parts])
    length = _PREFIX.size + len(index) + sum(part.size for part in parts) + _TRAILER
    if length > MAX_FILE or len(index) > MAX_INDEX or len(parts) > MAX_PARTS:
        raise LargeCourierError
    digest = hashlib.sha256()
    for piece in _pieces(index, length, parts):
        digest.update(piece)
        yield piece
    yield digest.digest()
    yield sign(_signed_bytes(digest.digest()))


def check(file: Source, progress: Progress | None = None) -> Sealed:
    """Read a whole file once and return its sealed form. Raises CourierError; nothing of it is parsed.

    `progress` is told of the bytes read and may end the reading by raising.
    """
    index_length, length = _prefix(file.read(_PREFIX.size))
    size = _size(file)
    if size < length:
        raise CutCourierError
    if size > length or length < _PREFIX.size + index_length + _TRAILER or index_length > MAX_INDEX:
        raise AlteredCourierError
    file.seek(0)
    digest = hashlib.sha256()
    for done, piece in _stretches(file, length - _TRAILER):
        digest.update(piece)
        if progress is not None:
            progress(done, length)
    trailer = file.read(_TRAILER)
    if digest.digest() != trailer[:_DIGEST]:
        raise AlteredCourierError
    file.seek(_PREFIX.size)
    start = _PREFIX.size + index_length
    return Sealed(file.read(index_length), start, length - _TRAILER, digest.digest(), trailer[_DIGEST:])


def read_part(file: Source, part: CourierPart) -> bytes:
    """Return a part's bytes. Raises CutCourierError when the file has become shorter meanwhile."""
    file.seek(part.offset)
    raw = file.read(part.size)
    if len(raw) != part.size:
        raise CutCourierError
    return raw


def of_kind(index: CourierIndex, *kinds: str) -> Iterator[CourierPart]:
    """Yield the parts of some kinds, in their order."""
    return (part for part in index.parts if part.kind in kinds)


def _pieces(index: bytes, length: int, parts: Iterable[Outgoing]) -> Iterator[bytes]:
    yield _PREFIX.pack(_MAGIC, _VERSION, len(index), length)
    yield index
    for part in parts:
        content = part.content()
        if len(content) != part.size:
            raise BugError("a part of a courier file is not what was announced")
        yield content


def _prefix(raw: bytes) -> tuple[int, int]:
    """Return the lengths of index and file."""
    if not raw.startswith(_MAGIC):
        raise CutCourierError if _MAGIC.startswith(raw) else ForeignCourierError()
    known = int.from_bytes(raw[len(_MAGIC) : len(_MAGIC) + 2], "big") if len(raw) >= len(_MAGIC) + 2 else _VERSION
    if known > _VERSION:
        raise NewerCourierError(known)
    if known < _VERSION:
        raise ForeignCourierError
    if len(raw) < _PREFIX.size:
        raise CutCourierError
    _, _, index_length, length = _PREFIX.unpack(raw)
    return index_length, length


def _size(file: Source) -> int:
    return file.seek(0, 2)


def _stretches(file: Source, length: int) -> Iterator[tuple[int, bytes]]:
    done = 0
    while done < length:
        piece = file.read(min(_STEP, length - done))
        if not piece:
            raise CutCourierError
        done += len(piece)
        yield done, piece


def _signed_bytes(digest: bytes) -> bytes:
    return frames.join((FORMAT.encode(), digest))
