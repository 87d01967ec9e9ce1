"""What is kept of a stop of the program: kinds, places and versions, in the state folder; never a word of a case.

What listens while the program runs is `host/crash_watch.py`. What a signal left behind becomes a report when reports
are asked for the next time.
"""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from pcu_desk.domain.about import CrashReport
from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.host.crash_watch import FOLDER, RUNNING, is_held
from pcu_desk.host.logs import chain
from pcu_desk.host.paths import folders

NOT_FORGOTTEN = QT_TRANSLATE_NOOP("host", "The report could not be deleted: {reason}. It holds nothing of a case.")
KEPT = 5
_LARGEST = 64 * 1024
_MOST_PLACES = 60
_FORM = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(r"(\d{8}T\d{6}Z)-[0-9a-f]{8}\.txt", re.ASCII)
# What may stand in a report: names of kinds, files and functions. Anything else is left out.
_PLAIN = re.compile(r"[A-Za-z0-9_.<>-]{1,100}", re.ASCII)
_FATAL = re.compile(r"(?:Fatal Python error|Windows fatal exception): ([A-Za-z0-9_ ():.-]{1,100})", re.ASCII)
_THREAD = re.compile(r"(?:Current thread|Thread) 0x[0-9a-f]+", re.ASCII)
_FRAME = re.compile(r'\s+File "(.*)", line (\d+) in (.+)')


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


def _gather(folder: Path) -> None:
    """Make reports of what signals left in files of processes that have ended, and delete these files."""
    for path in folder.glob(f"{RUNNING}*.txt"):
        with suppress(OSError), path.open("rb") as file:
            if is_held(file):
                continue
            told, ended = file.read(_LARGEST).decode("ascii", "replace"), os.fstat(file.fileno()).st_mtime
            if lines := _of_signal(told):
                write(folder, lines, datetime.fromtimestamp(ended, UTC))
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


def write(folder: Path, lines: list[str], at: datetime | None = None) -> None:
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


def kinds_and_places(error: BaseException) -> tuple[list[str], list[str]]:
    """Return the kinds of an exception and of those behind it, and where it was raised, the outermost first."""
    return [_kind(each) for each in chain(error)], _places(error.__traceback__)


def _kept(folder: Path) -> list[Path]:
    """Return the reports' files, newest first."""
    return sorted((path for path in folder.glob("*.txt") if _NAME.fullmatch(path.name)), reverse=True)


def _time_of(name: str) -> datetime:
    return datetime.fromisoformat(name.partition("-")[0])


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
