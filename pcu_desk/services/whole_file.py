"""Files that leave under a name that a person gave: whole under it or not there, and closed to other accounts.

What a program that was killed left half written is taken away by the next that writes into the same folder.
"""

from __future__ import annotations

import os
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

if sys.platform != "win32":
    import fcntl

_BEGINS, _ENDS = ".pcu-desk-", ".part"
_MODE = 0o600


def write_whole(path: Path, write_to: Callable[[IO[bytes]], object]) -> None:
    """Let `write_to` fill a file beside its name, and give it the name when it is on the disk. Raises OSError."""
    sweep(path.parent)
    with _half(path.parent) as (half, file):
        write_to(file)
        file.flush()
        os.fsync(file.fileno())
        if os.name != "posix":  # what is open can't be renamed there
            file.close()
        half.replace(path)


def sweep(folder: Path) -> None:
    """Take away the halves in a folder that nobody writes any more; what can't be looked at stays."""
    with suppress(OSError):
        for half in folder.glob(f"{_BEGINS}*{_ENDS}"):
            with suppress(OSError), half.open("rb") as file:
                _claim(file)
                if os.name != "posix":  # one that is being written can't be removed there
                    file.close()
                half.unlink()


@contextmanager
def _half(folder: Path) -> Iterator[tuple[Path, IO[bytes]]]:
    """Make a new file that no sweep takes for one left behind, and take it away unless it got its name."""
    while True:
        half = folder / f"{_BEGINS}{secrets.token_hex(6)}{_ENDS}"
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _MODE)
        try:
            with os.fdopen(handle, "wb") as file:
                with suppress(OSError):  # a folder of a network without locks: nothing is swept there either
                    _claim(file)
                if half.exists():  # else it was swept in the moment before it was claimed
                    yield half, file
                    return
        finally:
            half.unlink(missing_ok=True)


def _claim(file: IO[bytes]) -> None:
    """Lock a file as long as it is open. Raises OSError where another program has."""
    if sys.platform != "win32":
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
