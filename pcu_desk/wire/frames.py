"""Length-prefixed binary parts (32-bit big-endian); knows nothing of what they hold."""

from __future__ import annotations

import struct
from collections.abc import Sequence

_LENGTH = struct.Struct(">I")


class FrameError(ValueError):
    """Bytes that are not the expected run of parts."""


def join(parts: Sequence[bytes]) -> bytes:
    """Return the parts, each after its length."""
    return b"".join(piece for part in parts for piece in (_LENGTH.pack(len(part)), part))


def split(raw: bytes) -> list[bytes]:
    """Return the parts that fill `raw` exactly. Raises FrameError when they do not."""
    parts = []
    place = 0
    while place < len(raw):
        start = place + _LENGTH.size
        if start > len(raw):
            raise FrameError("a part's length is cut")
        place = start + _LENGTH.unpack_from(raw, start - _LENGTH.size)[0]
        if place > len(raw):
            raise FrameError("a part is cut")
        parts.append(raw[start:place])
    return parts
