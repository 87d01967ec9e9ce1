"""Reads pictures from outside through a child process; decodes none itself, and believes no answer unchecked."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.media import PICTURES
from pcu_desk.domain.ports import Picture
from pcu_desk.domain.report import PageImage
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.formats import pipe

DAMAGED = QT_TRANSLATE_NOOP(
    "evidence", "This file begins like a picture and can't be read as one. Add it as another kind to keep its bytes."
)
LARGE = QT_TRANSLATE_NOOP(
    "evidence", "This picture has too many pixels to be opened. Add it as another kind to keep its bytes."
)
SLOW = QT_TRANSLATE_NOOP(
    "evidence", "Reading this picture took longer than {seconds} s and was stopped. Add it as another kind to keep it."
)

LIMIT = 30.0  # seconds for one file
HIDDEN = "__parse"  # the command by which this program starts itself to parse
_PIPE = 1024 * 1024  # bytes that a pipe holds, where that can be chosen
_LARGEST_SIDE = 16_384
_LARGEST_THUMBNAIL = 256 * 1024
_LONGEST_CLAIM = 200
_MOST_PIXELS = 100_000_000
_LOG = logging.getLogger(__name__)


class PictureProcess:
    """One child process, started when first asked and again after it was stopped; serves one question at a time."""

    def __init__(self, command: tuple[str, ...] | None = None, limit: float = LIMIT) -> None:
        """Take another command than this program's own, and another limit in seconds, for tests."""
        self._command = command or own_command()
        self._limit = limit
        self._child: subprocess.Popen[bytes] | None = None
        self._one = threading.Lock()

    @property
    def child(self) -> int:
        """The process id of the child, 0 while none runs."""
        return self._child.pid if self._child is not None else 0

    def examine(self, data: bytes) -> Picture:
        """Return what a picture holds. Raises UserError."""
        head, small = self._asked({"do": "examine"}, data)
        media, width, height = head.get("media"), _number(head, "width"), _number(head, "height")
        fits = isinstance(media, str) and media in PICTURES and width > 0 and 0 < width * height <= _MOST_PIXELS
        if not fits or len(small) > _LARGEST_THUMBNAIL or not small.startswith(b"\xff\xd8\xff"):
            raise self._wrong()
        claims = {name: _claim(head, name) for name in ("taken", "camera", "position")}
        return Picture(str(media), width, height, thumbnail=small, **claims)

    def pixels(self, data: bytes, side: int) -> PageImage:
        """Return the picture as it is to be seen, no side longer than `side`. Raises UserError."""
        side = min(side, _LARGEST_SIDE)
        head, rgb = self._asked({"do": "pixels", "side": side}, data)
        width, height = _number(head, "width"), _number(head, "height")
        if not (0 < width <= side and 0 < height <= side and len(rgb) == width * height * 3):
            raise self._wrong()
        return PageImage(width, height, rgb)

    def close(self) -> None:
        """Stop the child at once, also in the middle of a picture: a desk that locks waits for none."""
        child = self._child
        if child is not None:
            child.kill()
        with self._one:
            self._stop()

    def _asked(self, head: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        with self._one:
            child = self._running()
            late = threading.Timer(self._limit, child.kill)
            late.start()
            try:
                answer = _exchange(child, head, data)
            except (OSError, pipe.FrameError):
                answer = None
            finally:
                on_time = late.is_alive()
                late.cancel()
            if answer is None:
                self._stop()
                raise UserError(DAMAGED) if on_time else UserError(SLOW, seconds=f"{self._limit:g}")
        fault = answer[0].get("fault")
        if fault:
            raise UserError(LARGE if fault == "large" else DAMAGED)
        return answer

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None or self._child.poll() is not None:
            self._stop()
            self._child = _started(self._command)
            _widen(self._child)
        return self._child

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for end in (child.stdin, child.stdout):
            if end is not None:
                _shut(end)
        child.wait()

    def _wrong(self) -> UserError:
        """A child that answers what it can't have been asked is one that a file has taken over: end it."""
        _LOG.error("the parsing process gave an answer that does not fit")
        self.close()
        return UserError(DAMAGED)


def own_command() -> tuple[str, ...]:
    """Return how this program starts itself to parse, in checkout, wheel and frozen program alike.

    Nothing is imported from the folder in which the person happens to stand (-P): that may be a camera's card.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN)
    return (sys.executable, "-P", "-m", "pcu_desk", HIDDEN)


def _started(command: tuple[str, ...]) -> subprocess.Popen[bytes]:
    package = str(Path(__file__).resolve().parents[2])
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "TEMP", "TMP")
    environment = {name: value for name in kept if (value := os.environ.get(name))}
    environment |= {} if getattr(sys, "frozen", False) else {"PYTHONPATH": package}
    return subprocess.Popen(  # noqa: S603 - our own program, no shell
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _widen(child: subprocess.Popen[bytes]) -> None:
    """Let a photo pass in a few steps; where the system does not, it passes in many."""
    if sys.platform != "linux":
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    for end in (child.stdin, child.stdout):
        if end is not None:
            with suppress(OSError):
                fcntl.fcntl(end, fcntl.F_SETPIPE_SZ, _PIPE)


def _exchange(child: subprocess.Popen[bytes], head: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes] | None:
    if child.stdin is None or child.stdout is None:
        raise BugError("a child without pipes")
    pipe.send(child.stdin, head, data)
    return pipe.receive(child.stdout)


def _shut(end: IO[bytes]) -> None:
    with suppress(OSError):
        end.close()


def _number(head: dict[str, Any], name: str) -> int:
    value = head.get(name)
    return value if type(value) is int else 0


def _claim(head: dict[str, Any], name: str) -> str:
    value = head.get(name)
    text = value if isinstance(value, str) else ""
    return text.encode("utf-8", "replace").decode("utf-8")[:_LONGEST_CLAIM]
