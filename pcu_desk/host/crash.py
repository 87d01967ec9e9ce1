"""What is kept of a stop of the program: kinds, places and versions, in the state folder; never a word of a case.

An exception that nobody caught is written down at once. A signal that ends the process leaves Python's own list of
places in a file that was opened before; the next start makes a report of it.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import secrets
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO

from pcu_desk.domain.about import CrashReport
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.host.installation import installation
from pcu_desk.host.paths import folders

NOT_FORGOTTEN = QT_TRANSLATE_NOOP("host", "The report could not be deleted: {reason}. It holds nothing of a case.")
FOLDER = "crashes"
KEPT = 5
_EACH_RUN = 5
_LARGEST = 64 * 1024
_MOST_PLACES = 60
_FORM = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-[0-9a-f]{8}\.txt", re.ASCII)
_RUNNING = "running-"
# What may stand in a report: names of kinds, files and functions. Anything else is left out.
_PLAIN = re.compile(r"[A-Za-z0-9_.<>-]{1,100}", re.ASCII)
_FATAL = re.compile(r"(?:Fatal Python error|Windows fatal exception): ([A-Za-z0-9_ ():.-]{1,100})", re.ASCII)
_THREAD = re.compile(r"(?:Current thread|Thread) 0x[0-9a-f]+", re.ASCII)
_FRAME = re.compile(r'\s+File "(.*)", line (\d+) in (.+)')
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
        if not faulthandler.is_enabled():  # a developer's own, or a test's, stays
            self._file = _opened(self._folder)
        if self._file is not None:
            faulthandler.enable(self._file)

    def end(self) -> None:
        """Listen no more; a run that came to its end leaves no file."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        with suppress(OSError):  # it holds no crash, and the next start finds it
            Path(self._file.name).unlink()
        self._file = None

    def note(self, error: BaseException, where: str = "command") -> None:
        """Write a report of an exception; the same one, and more than a few in a run, are not told again."""
        kinds = [_kind(each) for each in _chain(error)]
        places = _places(error.__traceback__)
        mark = " ".join([*kinds, *places[-1:]])
        if mark in self._noted or len(self._noted) >= _EACH_RUN:
            return
        self._noted.add(mark)
        _write(self._folder, [*_surroundings(), f"Where: {where}", *(f"Kind: {kind}" for kind in kinds), *places])

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._tell("window or command", kind, error, trace)

    def _uncaught_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self._tell("thread", told.exc_type, told.exc_value, told.exc_traceback)

    def _tell(self, where: str, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Keep a report and a line in the log. The error's words go to a developer's terminal alone."""
        if issubclass(kind, Exception):
            self.note(error.with_traceback(trace), where)
            _LOG.error("nobody caught this", exc_info=(kind, error, trace))
        if not (issubclass(kind, Exception) and installation().packed):
            sys.__excepthook__(kind, error, trace)


def reports(folder: Path | None = None) -> tuple[CrashReport, ...]:
    """Return the reports that are kept, newest first, those of signals among them that ended an earlier run."""
    from pcu_desk.domain.moment import Moment  # noqa: PLC0415 - the login page does without

    place = folder or folders().state / FOLDER
    _gather(place)
    found = []
    for path in _kept(place):
        with suppress(OSError):  # another window deleted it
            words = path.read_bytes()[:_LARGEST].decode("ascii", "replace")
            found.append(CrashReport(path.name, Moment(_time_of(path.name)), words))
    return tuple(found)


def forget(name: str, folder: Path | None = None) -> None:
    """Delete a report by its name. Raises UserError when that can't be done; one that is gone is no matter."""
    place = folder or folders().state / FOLDER
    if _NAME.fullmatch(name) is None:
        return
    try:
        (place / name).unlink(missing_ok=True)
    except OSError as error:
        raise UserError(NOT_FORGOTTEN, reason=reason_of(error)) from error


def _opened(folder: Path) -> IO[bytes] | None:
    """Open the file into which a signal's handler writes, with what runs here at its head; None where that can't be."""
    path = folder / f"{_RUNNING}{os.getpid()}-{secrets.token_hex(4)}.txt"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = path.open("x+b", buffering=0)
        path.chmod(0o600)
        _is_held(file)  # by this process, as long as it lives
        file.write("\n".join([*_surroundings(), ""]).encode("ascii", "replace"))
    except OSError:  # a full or read-only disk must not keep an officer from his cases
        return None
    return file


def _is_held(file: IO[bytes]) -> bool:
    """Tell whether another process has this file, and hold it from now on when none has.

    On Windows an open file can't be deleted, which `_gather` finds by itself.
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


def _gather(folder: Path) -> None:
    """Make reports of what signals left in files of processes that have ended, and delete these files."""
    for path in folder.glob(f"{_RUNNING}*.txt"):
        with suppress(OSError), path.open("rb") as file:
            if _is_held(file):
                continue
            told, ended = file.read(_LARGEST).decode("ascii", "replace"), os.fstat(file.fileno()).st_mtime
            if lines := _of_signal(told):
                _write(folder, lines, datetime.fromtimestamp(ended, UTC))
        with suppress(OSError):  # on Windows that of a process that lives; it is looked at again next time
            path.unlink()


def _of_signal(told: str) -> list[str]:
    """Return the lines of a report, none when no signal was written down: the process was killed or replaced itself."""
    fatal = _FATAL.search(told)
    if fatal is None:
        return []
    head = [line for line in told[: fatal.start()].splitlines() if line]
    lines = [*head, "Where: the whole process", f"Kind: {fatal[1].strip()}"]
    for line in told[fatal.end() :].splitlines():
        if thread := _THREAD.match(line):
            lines.append("The thread that stopped:" if thread[0].startswith("Current") else "Another thread:")
        elif frame := _FRAME.fullmatch(line):
            lines.append(_place(*frame.groups()))
    return lines[: _MOST_PLACES + len(head)]


def _surroundings() -> list[str]:
    """Return what ran: versions and the kind of machine, no name of it."""
    here = installation()
    build = f"build {here.sequence} {here.commit} {here.target}" if here.packed else "no build"
    python = ".".join(map(str, sys.version_info[:3]))
    qt = getattr(sys.modules.get("PySide6"), "__version__", "not loaded")
    return [f"PCU Desk {here.version}, {build}", f"Python {python} on {sys.platform}, Qt {qt}"]


def _write(folder: Path, lines: list[str], at: datetime | None = None) -> None:
    """Write a report and let the oldest go; without room there is none."""
    when = at or datetime.now(UTC)
    name = f"{when.strftime(_FORM)}-{secrets.token_hex(4)}.txt"
    text = "\n".join([*lines[:2], f"Stopped: {when.strftime('%Y-%m-%dT%H:%M:%SZ')}", *lines[2:], ""])
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(folder / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("ascii", "replace"))
        for path in _kept(folder)[KEPT:]:
            path.unlink(missing_ok=True)


def _kept(folder: Path) -> list[Path]:
    """Return the reports' files, newest first."""
    return sorted((path for path in folder.glob("*.txt") if _NAME.fullmatch(path.name)), reverse=True)


def _time_of(name: str) -> datetime:
    return datetime.strptime(name.partition("-")[0], _FORM).replace(tzinfo=UTC)


def _places(trace: TracebackType | None) -> list[str]:
    found = []
    while trace is not None:
        code = trace.tb_frame.f_code
        found.append(_place(code.co_filename, str(trace.tb_lineno), code.co_name))
        trace = trace.tb_next
    return found[-_MOST_PLACES:]


def _place(file: str, line: str, function: str) -> str:
    name = file.replace("\\", "/").rpartition("/")[2]
    return f"  {_plain(name)}:{line} {_plain(function)}"


def _kind(error: BaseException) -> str:
    return _plain(f"{type(error).__module__}.{type(error).__qualname__}")


def _plain(name: str) -> str:
    return name if _PLAIN.fullmatch(name) else "<hidden>"


def _chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return found
