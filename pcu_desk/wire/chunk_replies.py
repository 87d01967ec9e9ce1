"""What the hub says of chunks and leaves, signed: which it holds, that it keeps one; holds no bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, ClassVar

from pcu_desk.wire.protocol import ReplyError, read_reply

MAX_NAMES = 1000
"""Names in one question about known chunks."""
CHUNK_TYPE = "application/vnd.pcu-exchange.chunk"


@dataclass(frozen=True, slots=True)
class ChunksKnown:
    """Which of the asked names the hub holds, in the order asked; what it holds now, it may have let go of later."""

    format: ClassVar[str] = "pcu-chunks/1"
    nonce: str
    epoch: str
    known: tuple[str, ...]

    def missing(self, names: Sequence[str]) -> tuple[str, ...]:
        """Return those of the asked names that the hub lacks."""
        held = frozenset(self.known)
        return tuple(name for name in names if name not in held)

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return asdict(self)

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> ChunksKnown:
        """Read the signed object."""
        return cls(str(found["nonce"]), str(found["epoch"]), tuple(map(str, found["known"])))


@dataclass(frozen=True, slots=True)
class ChunkKept:
    """The hub's word that it holds a chunk or leaf on its disk; `fresh` when this request brought it."""

    format: ClassVar[str] = "pcu-chunk/1"
    nonce: str
    epoch: str
    name: str
    fresh: bool = True

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return asdict(self)

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> ChunkKept:
        """Read the signed object."""
        return cls(str(found["nonce"]), str(found["epoch"]), str(found["name"]), bool(found.get("fresh", True)))


def read_chunks_known(raw: bytes, hub: bytes, nonce: str) -> ChunksKnown:
    """Return which chunks the hub holds, proven. Raises ReplyError."""
    return read_reply(raw, hub, nonce, ChunksKnown.format, ChunksKnown.of)


def read_chunk_kept(raw: bytes, hub: bytes, nonce: str, name: str) -> ChunkKept:
    """Return the hub's proven word that it holds the chunk `name`. Raises ReplyError."""
    kept = read_reply(raw, hub, nonce, ChunkKept.format, ChunkKept.of)
    if kept.name != name:
        raise ReplyError
    return kept
