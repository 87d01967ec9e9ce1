"""Lets a version of the program that is not in use yet try itself, in a process of its own; changes nothing by it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.host.program_folder import written
from pcu_desk.host.successor import environment_of

NOT_STARTING = QT_TRANSLATE_NOOP(
    "update",
    "Version {version} does not start on this computer ({reason}). Nothing was changed; the version here goes on. Tell "
    "whoever gave you the update.",
)
PART_FAILED = QT_TRANSLATE_NOOP(
    "update",
    "Version {version} tried itself on this computer. What failed: {part} ({reason}). Nothing was changed; the version "
    "here goes on. Make sure that the disk has room and try again; if that fails too, tell whoever gave you the "
    "update.",
)
LATE = QT_TRANSLATE_NOOP(
    "update",
    "Version {version} tried itself and did not answer within {minutes} minutes. Nothing was changed; the version here "
    "goes on. Try again when the computer is less busy, with the program's folder on its own disk.",
)
PARTS = {  # as `--smoke` names them
    "vault": QT_TRANSLATE_NOOP("update", "the vault"),
    "pdf": QT_TRANSLATE_NOOP("update", "the printed paper"),
    "keyring": QT_TRANSLATE_NOOP("update", "the system's keyring"),
    "window": QT_TRANSLATE_NOOP("update", "the window"),
}
LIMIT = 180.0  # seconds: a cold start from a slow stick, a vault, a report, a window
_POLL = 0.2
_LONGEST = 16 * 1024
_LONGEST_REASON = 200


def command_of(folder: Path, *, windows: bool | None = None) -> list[str]:
    """Return the command by which the version in a folder tries itself."""
    if sys.platform == "win32" if windows is None else windows:
        # Nothing of this trial may be written into the folder: it is to be what was signed.
        return [str(folder / "runtime" / "python.exe"), "-I", "-B", "-m", "pcu_desk", "--smoke", "--json"]
    return [str(folder / "pcu-desk"), "--smoke", "--json"]


def require_start(
    folder: Path,
    version: str,
    alive: Callable[[], None],
    *,
    limit: float = LIMIT,
    environment: Mapping[str, str] = os.environ,
) -> None:
    """Let the version in a folder try itself. Raises UserError when it does not work here, or not in time.

    `alive` is called while it runs; what that raises ends the child.
    """
    beside = folder.parent  # the temporary place may be full, and here is room for a whole version
    with written(beside), tempfile.TemporaryFile(dir=beside) as told, tempfile.TemporaryFile(dir=beside) as words:
        try:
            child = subprocess.Popen(  # noqa: S603 - what an own key signed, no shell
                command_of(folder),
                cwd=folder,
                env=environment_of(environment, frozen=True),
                stdin=subprocess.DEVNULL,
                stdout=told,
                stderr=words,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise UserError(NOT_STARTING, version=version, reason=reason_of(error)) from error
        code = _end_of(child, alive, limit)
        if code is None:
            raise UserError(LATE, version=version, minutes=max(1, round(limit / 60)))
        if code != 0:
            raise _failure(version, code, _head(told), _last_line(words))


def _failure(version: str, code: int, told: bytes, last: str) -> UserError:
    """Return the sentence about a version that ended with a code, of what it told and its last line of complaint."""
    try:
        failed = [(str(each["part"]), str(each["words"])) for each in json.loads(told) if each["ok"] is not True]
    except (ValueError, KeyError, TypeError, RecursionError):
        failed = []
    if not failed:
        return UserError(NOT_STARTING, version=version, reason=_short(last) or code)
    name, words = failed[0]  # those after it may fail for want of it: a paper needs the vault
    part: Text | str = PARTS.get(name) or _short(name)
    return UserError(PART_FAILED, version=version, part=part, reason=_short(words) or code)


def _end_of(child: subprocess.Popen[bytes], alive: Callable[[], None], limit: float) -> int | None:
    """Wait for a child's exit code, None when its time was over."""
    until = time.monotonic() + limit
    try:
        while time.monotonic() < until:
            alive()
            try:
                return child.wait(_POLL)
            except subprocess.TimeoutExpired:
                continue
        return None
    finally:
        if child.poll() is None:
            _end(child)


def _end(child: subprocess.Popen[bytes]) -> None:
    """End a child with all that it started."""
    if sys.platform == "win32":
        child.kill()
    else:
        os.killpg(child.pid, 9)
    child.wait()


def _head(told: IO[bytes]) -> bytes:
    told.seek(0)
    return told.read(_LONGEST)


def _last_line(words: IO[bytes]) -> str:
    size = words.seek(0, os.SEEK_END)
    words.seek(max(size - _LONGEST, 0))
    lines = words.read().decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ""


def _short(words: str) -> str:
    """Return words of another program as they may stand within a sentence."""
    return "".join(filter(str.isprintable, " ".join(words.split())))[:_LONGEST_REASON].rstrip(".")
