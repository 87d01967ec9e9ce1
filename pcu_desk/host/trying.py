"""Lets a version of the program that is not in use yet try itself, in a process of its own; decides nothing by it."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from pcu_desk.host.successor import environment_of

LIMIT = 180.0  # seconds: a cold start from a slow stick, a vault, a report, a window
_POLL = 0.2
_LAST_WORDS = 4000
_LOG = logging.getLogger(__name__)


def command_of(folder: Path, *, windows: bool | None = None) -> list[str]:
    """Return the command by which the version in a folder tries itself."""
    if sys.platform == "win32" if windows is None else windows:
        # Nothing of this trial may be written into the folder: it is to be what was signed.
        return [str(folder / "runtime" / "python.exe"), "-I", "-B", "-m", "pcu_desk", "--smoke"]
    return [str(folder / "pcu-desk"), "--smoke"]


def starts(
    folder: Path, alive: Callable[[], None], *, limit: float = LIMIT, environment: Mapping[str, str] = os.environ
) -> bool:
    """Tell whether the version in a folder works here: it ends by itself with code 0, in time.

    `alive` is called while it runs; what that raises ends the child.
    """
    with tempfile.TemporaryFile() as words:
        try:
            child = subprocess.Popen(  # noqa: S603 - what an own key signed, no shell
                command_of(folder),
                cwd=folder,
                env=environment_of(environment, frozen=True),
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            _LOG.warning("the new version can't be run: %s", type(error).__name__)
            return False
        code = _end_of(child, alive, limit)
        if code != 0:
            _LOG.warning("the new version ended with %s", code)
            _LOG.debug("its last words: %s", _tail(words))
    return code == 0


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


def _tail(words: IO[bytes]) -> str:
    size = words.seek(0, os.SEEK_END)
    words.seek(max(size - _LAST_WORDS, 0))
    return words.read().decode("utf-8", "replace")
