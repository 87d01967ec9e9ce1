"""Time-ordered identifiers (UUID version 7, RFC 9562), rising within a process."""

from __future__ import annotations

import secrets
import threading
import time
import uuid

_RANDOM_BITS = 74
_lock = threading.Lock()
_last = [0]


def uuid7() -> str:
    """Return a new UUIDv7 in its text form; each is greater than the one before it in this process.

    The 74 random bits count upwards within a millisecond (RFC 9562, section 6.2, method 2), so rows made
    together keep their order when sorted by id.
    """
    fresh = (time.time_ns() // 1_000_000) << _RANDOM_BITS | secrets.randbits(_RANDOM_BITS)
    with _lock:
        _last[0] = fresh if fresh >> _RANDOM_BITS > _last[0] >> _RANDOM_BITS else _last[0] + 1
        packed = _last[0]
    milliseconds = packed >> _RANDOM_BITS & (2**48 - 1)
    rand_a, rand_b = packed >> 62 & 0xFFF, packed & (2**62 - 1)
    return str(uuid.UUID(int=milliseconds << 80 | 7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b))
