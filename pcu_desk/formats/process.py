"""A child process that parses for the desk: started when asked, timed, ended; what it is asked is for the formats."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from pcu_desk.domain.errors import BugError
from pcu_desk.formats import pipe

LIMIT = 30.0  # seconds for one file
HIDDEN = "__parse"  # the command by which this program starts itself to parse
_PIPE = 1024 * 1024  # bytes that a pipe holds, where that can be chosen
_LOG = logging.getLogger(__name__)
Answer = tuple[dict[str, Any], bytes]


class ParsingProcess:
    """One child process, started when first asked and again after it was stopped; serves one question at a time."""

    def __init__(self, command: tuple[str, ...], limit: float) -> None:
        self._command = command
        self._limit = limit
        self._child: subprocess.Popen[bytes] | None = None
        self._one = threading.Lock()

    @property
    def child(self) -> int:
        """The process id of the child, 0 while none runs."""
        return self._child.pid if self._child is not None else 0

    def close(self) -> None:
        """Stop the child at once, also in the middle of a file: a desk that locks waits for none."""
        child = self._child
        if child is not None:
            child.kill()
        with self._one:
            self._stop()

    def _asked(self, head: dict[str, Any], data: bytes, more: float = 0) -> Answer | None:
        """Return the child's answer, None when it gave none. Raises TimeoutError when its time was over.

        `more` seconds are given beyond the limit.
        """
        with self._one:
            child = self._running()
            late = threading.Timer(self._limit + more, child.kill)
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
                if not on_time:
                    raise TimeoutError
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

    def _disown(self) -> None:
        """End a child that answers what it can't have been asked: a file has taken it over."""
        _LOG.error("the parsing process gave an answer that does not fit")
        self.close()


def own_command(*format_name: str) -> tuple[str, ...]:
    """Return how this program starts itself to parse, in checkout, wheel and frozen program alike.

    Nothing is imported from the folder in which the person happens to stand (-P): that may be a camera's card.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, HIDDEN, *format_name)
    return (sys.executable, "-P", "-m", "pcu_desk", HIDDEN, *format_name)


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


def _exchange(child: subprocess.Popen[bytes], head: dict[str, Any], data: bytes) -> Answer | None:
    if child.stdin is None or child.stdout is None:
        raise BugError("a child without pipes")
    pipe.send(child.stdin, head, data)
    return pipe.receive(child.stdout)


def _shut(end: IO[bytes]) -> None:
    with suppress(OSError):
        end.close()
