"""What came in and can't be read yet, as an officer is told of it: its sender's own words, proven by nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from pcu_desk.domain.codes import HeldReason
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import BY_COURIER, HeldEnvelope
from pcu_desk.wire.envelope import EnvelopeError, peek

_TIMED = 7  # the version of an id that begins with its time
_LAST_YEAR = 2199


@dataclass(frozen=True, slots=True)
class HeldLetter:
    """One of them: why it waits, who claims to have sent it and when ("" and None where it says nothing of it).

    `name` is the hex of its hash; `by_courier` tells that it came in a courier file; `size` is in bytes.
    """

    name: str
    reason: HeldReason | None
    unit: str
    at: Moment | None
    by_courier: bool
    size: int


def letters(held: Sequence[HeldEnvelope]) -> Sequence[HeldLetter]:
    """Return what is told of each, the newest first; nothing is opened."""
    return [_letter(each) for each in reversed(held)]


def _letter(held: HeldEnvelope) -> HeldLetter:
    unit, at = _claims(held.envelope)
    reason = next((known for known in HeldReason if known == held.reason), None)
    return HeldLetter(held.message_id, reason, unit, at, held.sequence == BY_COURIER, len(held.envelope))


def _claims(envelope: bytes) -> tuple[str, Moment | None]:
    try:
        header = peek(envelope)
    except EnvelopeError:
        return "", None
    return header.unit, _made(header.id)


def _made(message_id: str) -> Moment | None:
    """Return the time in an id; an id of another kind tells none."""
    try:
        found = UUID(message_id)
        if found.version != _TIMED:
            return None
        at = datetime.fromtimestamp((found.int >> 80) // 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return Moment(at, Moment.now().offset) if at.year <= _LAST_YEAR else None
