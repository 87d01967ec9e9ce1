"""How this program and the process that parses for it speak: one frame asks, one answers; both ends check sizes."""

from __future__ import annotations

import json
import struct
import sys
from collections.abc import Callable
from typing import IO, Any

_FRAME = struct.Struct(">II")  # bytes of the JSON head, bytes of the body
_LARGEST_HEAD = 16 * 1024
LARGEST_BODY = 96 * 1024 * 1024


Answering = Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]


class FrameError(Exception):
    """What came is no frame, or none as large as one may be."""


def serve(answer: Answering) -> int:
    """Answer frames from standard input on standard output until they end."""
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    while (frame := receive(asked)) is not None:
        send(answers, *answer(*frame))
    return 0


def send(pipe: IO[bytes], head: dict[str, Any], body: bytes = b"") -> None:
    """Write one frame."""
    raw = json.dumps(head).encode()
    pipe.write(_FRAME.pack(len(raw), len(body)) + raw)
    pipe.write(body)
    pipe.flush()


def receive(pipe: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Read one frame, None at the end of the pipe. Raises FrameError."""
    sizes = pipe.read(_FRAME.size)
    if not sizes:
        return None
    if len(sizes) < _FRAME.size:
        raise FrameError("cut")
    head_size, body_size = _FRAME.unpack(sizes)
    if head_size > _LARGEST_HEAD or body_size > LARGEST_BODY:
        raise FrameError("too large")
    raw, body = pipe.read(head_size), pipe.read(body_size)
    if len(raw) < head_size or len(body) < body_size:
        raise FrameError("cut")
    try:
        head = json.loads(raw)
    except (ValueError, RecursionError):
        raise FrameError("no JSON") from None
    if not isinstance(head, dict):
        raise FrameError("no object")
    return head, body
