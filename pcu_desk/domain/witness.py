"""A desk's word on how far its journal reached, and what a hub has witnessed of it, as values; proves no signature."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.moment import Moment

MOST_DIGESTS = 4096
"""Entries of a journal that one request tells of."""
DIGEST_BYTES = 32
WARN_DAYS = 3
_LABEL = b"pcu-desk/mark/1\x00"
_HEAD_DIGITS = 64
_LAST_NUMBER = 2**53


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The head of a device's chain at a time (UTC seconds); head and signature (Ed25519 of the device) in hex."""

    vault: str
    device: str
    epoch: int
    sequence: int
    head: str
    time: int
    signature: str = ""

    def body(self) -> dict[str, Any]:
        """Return what is signed."""
        return {
            "vault": self.vault,
            "device": self.device,
            "epoch": self.epoch,
            "seq": self.sequence,
            "head": self.head,
            "time": self.time,
        }

    def signed_bytes(self) -> bytes:
        """Return the bytes under the device's signature."""
        return _LABEL + canonical(self.body())

    def to_json(self) -> dict[str, Any]:
        """Return the checkpoint with its signature."""
        return {**self.body(), "signature": self.signature}

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Checkpoint:
        """Read a checkpoint. Raises ValueError when it is none."""
        try:
            texts = [row[name] for name in ("vault", "device", "head", "signature")]
            numbers = [row[name] for name in ("epoch", "seq", "time")]
            if not (all(isinstance(text, str) for text in texts) and all(type(number) is int for number in numbers)):
                raise ValueError("not a checkpoint")
            if not all(0 <= number < _LAST_NUMBER for number in numbers):
                raise ValueError("not a checkpoint")
            if len(bytes.fromhex(texts[2])) * 2 != _HEAD_DIGITS:
                raise ValueError("not a checkpoint")
            bytes.fromhex(texts[3])
        except (KeyError, TypeError) as error:
            raise ValueError("not a checkpoint") from error
        return cls(texts[0], texts[1], numbers[0], numbers[1], texts[2], numbers[2], texts[3])


@dataclass(frozen=True, slots=True)
class WitnessOffer:
    """What a desk asks a hub to witness: a checkpoint, and the SHA-256 of each entry after number `after` up to it."""

    after: int
    checkpoint: Checkpoint
    digests: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A hub's statement on a checkpoint: which hub (its id), at what time of the hub, and the document as it came."""

    hub: str
    time: int
    checkpoint: Checkpoint
    document: bytes


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a journal stands: its last entry, the newest statement it holds, one it does not hold.

    `since` is the time of the first entry that no hub has seen, None when there is none; `checked` that of the last
    verification.
    """

    entries: int
    newest: Statement | None
    foreign: Statement | None
    since: Moment | None
    checked: Moment | None


class JournalWitness(Protocol):
    """The journal of an open vault before its witnesses; belongs to the thread that asks, keeping to the writer's."""

    def standing(self) -> Standing:
        """Return how far the journal is witnessed."""

    def offer(self, after: int, most: int = MOST_DIGESTS) -> WitnessOffer:
        """Return what is to be witnessed after an entry, at most so many of them, under a fresh checkpoint."""

    def own(self, statement: Statement) -> bool:
        """Tell whether a statement is about a checkpoint that this desk signed."""

    def keep(self, statement: Statement) -> bool:
        """Keep a proven statement of this desk; return whether the journal holds what it tells of."""


class ForeignStatementError(Exception):
    """A statement that the hub of this desk did not sign, or on a journal that is not this desk's."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The entry that a kept statement tells of, and whether the journal holds it."""

    sequence: int
    held: bool


class WitnessPort(Protocol):
    """What a round of exchange asks of the desk's journal; each call is one local transaction."""

    def offer(self, after: int | None = None, most: int = MOST_DIGESTS) -> WitnessOffer:
        """Return what is to be witnessed next, at most so many: from the last one witnessed, or from another, on."""

    def take(self, document: bytes) -> Taken:
        """Keep a hub's statement. Raises ForeignStatementError."""


@dataclass(frozen=True, slots=True)
class WitnessState:
    """How far this desk's journal is witnessed.

    `entries` is the number of its last entry, `witnessed` that of the last one that a hub has seen (0: none), `at` when
    and `hub` by whom; `since` is the time from which on nothing is witnessed, None while all is; `differs` tells that
    a hub holds another journal of this desk; `enrolled` whether there is a hub to ask; `checked` when the vault was
    verified last.
    """

    entries: int
    witnessed: int = 0
    at: Moment | None = None
    hub: str = ""
    since: Moment | None = None
    differs: bool = False
    enrolled: bool = False
    checked: Moment | None = None

    def days(self, now: Moment) -> int:
        """Return for how many whole days nothing was witnessed although there was something to witness."""
        return max(0, (now.utc - self.since.utc).days) if self.since else 0
