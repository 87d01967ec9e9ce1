"""How a file travels: sealed in pieces, cut into chunks that are named by their content; reads and keeps no file.

A piece is 16,368 bytes of the file under ChaCha20-Poly1305, which makes a leaf of 16 KiB; the nonce is the piece's
number, the associated data are the file's id, that number and whether it is the last. The last piece is padded with
zeros, so that a size tells little. A chunk is a run of leaves, 16 of them (256 KiB) where nothing else is said.

The key is random and serves one file whose bytes never change, so the same chunk comes out each time: the sender seals
it again when it is asked for again and keeps no second copy. `Enclosed` is what the message tells its recipients.

A leaf's name is SHA-256(0x00, leaf), a chunk's SHA-256(0x01, its leaves' hashes), in hex. So a leaf can travel alone
on a bad line, a hub can put the leaves together, and whoever has a name can tell whether the bytes are those named.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import secrets
import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

LEAF = 16 * 1024
"""Bytes of cipher text in a leaf, the least that travels."""
CHUNK = 256 * 1024
"""Bytes of cipher text in a whole chunk where nothing else is said, and the most there may be."""
MAX_FILE = 64 * 1024 * 1024
"""Bytes in the largest file that may be sent."""
MAX_LEAVES = CHUNK // LEAF
PIECE = LEAF - 16
"""Bytes of a file in one leaf; the rest is the tag."""

_KEY = 32
_NUMBER = struct.Struct(">I")
_NAME = re.compile(r"[0-9a-f]{64}", re.ASCII)
_ID = re.compile(r"[0-9a-zA-Z_-]{1,64}", re.ASCII)
_OF_LEAF = b"\0"
_OF_CHUNK = b"\1"

Read = Callable[[int, int], bytes]
"""Gives the bytes of a file from an offset, as many as asked for."""


class ChunkError(UserError):
    """A file's part that is not taken in, or a file that can not be sent, with the reason."""


class AlteredChunkError(ChunkError):
    """The bytes are not those of the named part, or not of this file and place."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire", "A part of the file was changed on its way. It was not taken in; ask for the file again."
            )
        )


class ForeignEnclosureError(ChunkError):
    """What the message tells of its file does not hold together."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "The message does not tell how its file was cut. The message is whole; ask its sender to send the "
                "file again.",
            )
        )


class FileTooLargeError(ChunkError):
    """The file is longer than may be sent."""

    def __init__(self, size: int) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "wire",
                "This file has {size} MiB; at most {most} MiB can be sent. Nothing was sent; choose a smaller file.",
            ),
            size=-(-size // 2**20),
            most=MAX_FILE // 2**20,
        )


@dataclass(frozen=True, slots=True)
class Enclosed:
    """What the recipients of a message are told of a file, under the message's seal.

    `cut` is the bytes of cipher text in a chunk, `chunks` the chunks' names in order. Whoever knows it can fetch and
    read the file.
    """

    id: str
    key: bytes = field(repr=False)
    cut: int
    chunks: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the member of the payload's `enclosures`."""
        names = base64.b64encode(names_bytes(self.chunks)).decode()
        return {"id": self.id, "key": base64.b64encode(self.key).decode(), "cut": self.cut, "chunks": names}

    @classmethod
    def from_json(cls, found: object) -> Enclosed:
        """Read what `to_json` gave; fields of later versions are passed over. Raises ForeignEnclosureError."""
        try:
            return cls._read(found)
        except (ValueError, TypeError, KeyError, binascii.Error) as wrong:
            raise ForeignEnclosureError from wrong

    @classmethod
    def _read(cls, found: object) -> Enclosed:
        if not isinstance(found, Mapping) or type(found["id"]) is not str or not _ID.fullmatch(found["id"]):
            raise ValueError("a file has an id")
        key = base64.b64decode(found["key"], validate=True)
        chunks = split_names(base64.b64decode(found["chunks"], validate=True))
        if len(key) != _KEY or not _is_cut(found["cut"]) or not 1 <= len(chunks) <= plan(MAX_FILE, found["cut"]):
            raise ValueError("a file has a key, a cut and chunks")
        return cls(found["id"], key, found["cut"], chunks)


@dataclass(frozen=True, slots=True)
class SealedFile:
    """A file as it is cut and sealed: its id, its 32 byte key, its size in bytes, the bytes in a chunk.

    Raises FileTooLargeError on a size beyond `MAX_FILE`; BugError when the rest can not be.
    """

    id: str
    key: bytes = field(repr=False)
    size: int
    cut: int = CHUNK

    def __post_init__(self) -> None:
        """Refuse what can not be a file."""
        if self.size > MAX_FILE:
            raise FileTooLargeError(self.size)
        if self.size < 0 or len(self.key) != _KEY or not _is_cut(self.cut) or not _ID.fullmatch(self.id):
            raise BugError("a sealed file has an id, a key, a size and a cut")

    @classmethod
    def of(cls, told: Enclosed, size: int) -> SealedFile:
        """Return the file that a message tells of, `size` as in the message. Raises ForeignEnclosureError."""
        if not 0 <= size <= MAX_FILE or plan(size, told.cut) != len(told.chunks):
            raise ForeignEnclosureError
        return cls(told.id, told.key, size, told.cut)

    @property
    def chunks(self) -> int:
        """How many chunks there are, at least one."""
        return plan(self.size, self.cut)

    def length(self, index: int) -> int:
        """Return the bytes of cipher text in a chunk."""
        first, end = self._pieces(index)
        return (end - first) * LEAF

    def span(self, index: int) -> tuple[int, int]:
        """Return which bytes of the file a chunk holds: offset and length."""
        first, end = self._pieces(index)
        return first * PIECE, min(end * PIECE, self.size) - first * PIECE

    def seal(self, index: int, read: Read) -> bytes:
        """Return a chunk's cipher text, the same each time. Raises BugError when the file has not the bytes it had."""
        offset, length = self.span(index)
        plain = read(offset, length)
        if len(plain) != length:
            raise BugError("a file that is sealed gives other bytes than its size says")
        first, end = self._pieces(index)
        cipher = ChaCha20Poly1305(self.key)
        parts = (plain[at * PIECE : (at + 1) * PIECE].ljust(PIECE, b"\0") for at in range(end - first))
        return b"".join(
            cipher.encrypt(_nonce(first + at), part, self._bound(first + at)) for at, part in enumerate(parts)
        )

    def told(self, read: Read) -> Enclosed:
        """Read the whole file once and return what its recipients are told."""
        names = tuple(chunk_name(self.seal(index, read)) for index in range(self.chunks))
        return Enclosed(self.id, self.key, self.cut, names)

    def unseal(self, index: int, raw: bytes) -> bytes:
        """Return the bytes of the file in a chunk. Raises AlteredChunkError."""
        first, end = self._pieces(index)
        if len(raw) != (end - first) * LEAF:
            raise AlteredChunkError
        cipher = ChaCha20Poly1305(self.key)
        try:
            plain = b"".join(
                cipher.decrypt(_nonce(first + at), leaf, self._bound(first + at)) for at, leaf in enumerate(leaves(raw))
            )
        except InvalidTag as wrong:
            raise AlteredChunkError from wrong
        length = self.span(index)[1]
        if plain[length:].strip(b"\0"):
            raise AlteredChunkError
        return plain[:length]

    def _pieces(self, index: int) -> tuple[int, int]:
        if not 0 <= index < self.chunks:
            raise BugError("a file has no such chunk")
        each = self.cut // LEAF
        return index * each, min((index + 1) * each, _pieces(self.size))

    def _bound(self, piece: int) -> bytes:
        last = piece == _pieces(self.size) - 1
        return b"pcu-file/1\0" + self.id.encode() + b"\0" + _NUMBER.pack(piece) + (b"\1" if last else b"\0")


def new_key() -> bytes:
    """Return a key for one file: 32 random bytes."""
    return secrets.token_bytes(_KEY)


def plan(size: int, cut: int = CHUNK) -> int:
    """Return how many chunks a file of `size` bytes makes, an empty one too makes one."""
    return -(-_pieces(size) * LEAF // cut)


def leaves(data: bytes) -> list[bytes]:
    """Return a chunk's leaves in order; the last may be shorter."""
    return [data[start : start + LEAF] for start in range(0, len(data), LEAF)]


def leaf_name(leaf: bytes) -> str:
    """Return the name of a leaf that travels alone."""
    return hashlib.sha256(_OF_LEAF + leaf).hexdigest()


def chunk_name(data: bytes) -> str:
    """Return the name of a chunk."""
    return joined_name([leaf_name(leaf) for leaf in leaves(data)])


def joined_name(names: Sequence[str]) -> str:
    """Return the name of the chunk that the leaves of these names make."""
    return hashlib.sha256(_OF_CHUNK + names_bytes(names)).hexdigest()


def fits(name: str, data: bytes) -> bool:
    """Tell whether the bytes are those of the named chunk, or leaf."""
    if not 1 <= len(data) <= CHUNK:
        return False
    return name == chunk_name(data) or (len(data) <= LEAF and name == leaf_name(data))


def is_name(value: object) -> bool:
    """Tell whether a value has the form of a chunk's or leaf's name."""
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def names_bytes(names: Sequence[str]) -> bytes:
    """Return names as a run of 32 bytes each."""
    return b"".join(map(bytes.fromhex, names))


def split_names(raw: bytes) -> tuple[str, ...]:
    """Return the names in a run of 32 bytes each. Raises ValueError."""
    if len(raw) % _KEY:
        raise ValueError("names are 32 bytes each")
    return tuple(raw[start : start + _KEY].hex() for start in range(0, len(raw), _KEY))


def join_body(data: bytes) -> bytes:
    """Return the body of the request that puts a chunk together from leaves that the hub holds."""
    return json.dumps({"leaves": [leaf_name(leaf) for leaf in leaves(data)]}, separators=(",", ":")).encode()


def read_join(body: bytes) -> tuple[str, ...]:
    """Return the names of the leaves to be put together. Raises ValueError."""
    try:
        found = json.loads(body)["leaves"]
    except (TypeError, KeyError, RecursionError) as wrong:
        raise ValueError("leaves are a list of names") from wrong
    if not isinstance(found, list) or not 1 <= len(found) <= MAX_LEAVES or not all(map(is_name, found)):
        raise ValueError("leaves are a list of names")
    return tuple(found)


def _pieces(size: int) -> int:
    return max(1, -(-size // PIECE))


def _nonce(piece: int) -> bytes:
    return piece.to_bytes(12, "big")


def _is_cut(value: object) -> bool:
    return type(value) is int and LEAF <= value <= CHUNK and value % LEAF == 0
