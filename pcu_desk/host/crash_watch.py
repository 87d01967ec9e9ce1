"""Listens for what stops the program, and has written down where it was; what is made of it is `host/crash.py`.

An exception that nobody caught becomes a report at once. A signal that ends the process leaves Python's own list of
places in a file that was opened before.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import secrets
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

from pcu_desk.host.installation import installation

FOLDER = "crashes"
RUNNING = "running-"
_EACH_RUN = 5
_LOG = logging.getLogger(__name__)


class CrashWatch:
    """Listens, from its beginning to its end, for what stops the program. Where no file can be made, none is."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of the reports; it is made with the first file."""
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._noted: set[str] = set()

    def begin(self) -> None:
        """Listen for exceptions that nobody catches, and for signals that end the process."""
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable
        if not faulthandler.is_enabled():  # a developer's own, or a test's, stays
            self._file = _opened(self._folder)
        if self._file is not None:
            faulthandler.enable(self._file)

    def end(self) -> None:
        """Listen no more; a run that came to its end leaves no file."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):  # it holds no crash, and the next start finds it
            Path(self._file.name).unlink()
        self._file = None

    def note(self, error: BaseException, where: str = "command") -> None:
        """Write a report of an exception; the same one, and more than a few in a run, are not told again."""
        from pcu_desk.host.crash import kinds_and_places, write  # noqa: PLC0415 - seldom needed

        kinds, places = kinds_and_places(error)
        mark = " ".join([*kinds, *places[-1:]])
        if mark in self._noted or len(self._noted) >= _EACH_RUN:
            return
        self._noted.add(mark)
        write(self._folder, [*surroundings(), f"Where: {where}", *(f"Kind: {kind}" for kind in kinds), *places])

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._tell("window or command", kind, error, trace)

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self._tell("thread", told.exc_type, told.exc_value, told.exc_traceback)

    def _unraisable(self, told: sys.UnraisableHookArgs) -> None:
        """Note what failed where nobody can be told, as while an object is taken apart; nothing has stopped by it."""
        if told.exc_value is not None and _LOG.hasHandlers():
            caught = told.exc_type, told.exc_value, told.exc_traceback
            _LOG.warning("nobody could be told of this", exc_info=caught)
        if not installation().packed:
            sys.__unraisablehook__(told)

    def _tell(self, where: str, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep a report and a line in the log. The error's words go to a developer's terminal alone."""
        if issubclass(kind, Exception):
            self.note(error.with_traceback(trace), where)
            if _LOG.hasHandlers():  # without a log the words would go to standard error
                _LOG.error("nobody caught this", exc_info=(kind, error, trace))
        if not (issubclass(kind, Exception) and installation().packed):
            sys.__excepthook__(kind, error, trace)


def _opened(folder: Path) -> IO[bytes] | None:
    """Open the file into which a signal's handler writes, with what runs here at its head; None where that can't be."""
    path = folder / f"{RUNNING}{os.getpid()}-{secrets.token_hex(4)}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = path.open("x+b", buffering=0)
        path.chmod(0o600)
        is_held(file)  # by this process, as long as it lives
        file.write("\n".join([*surroundings(), ""]).encode("ascii", "replace"))
    except OSError:  # a full or read-only disk must not keep an officer from his cases
        return None
    return file


def is_held(file: IO[bytes]) -> bool:
    """Tell whether another process has this file, and hold it from now on when none has.

    On Windows an open file can't be deleted, which who gathers finds by himself.
    """
    if sys.platform == "win32":
        return False
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:  # a file system without locks
        return False
    return False


def surroundings() -> list[str]:
    """Return what ran: versions and the kind of machine, no name of it."""
    here = installation()
    build = f"build {here.sequence} {here.commit} {here.target}" if here.packed else "no build"
    python = ".".join(map(str, sys.version_info[:3]))
    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    return [f"PCU Desk {here.version}, {build}", f"Python {python} on {sys.platform}, Qt {qt}"]
