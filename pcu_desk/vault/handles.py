"""Looking at a file that this process's database may have open: never through a handle whose end drops its locks.

Locks of fcntl belong to the process: the close of any other handle of the file gives them all up, and another program
could then take the database away under a window that is open (sqlite.org/howtocorrupt.html, section 2.2).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

Place = tuple[int, int]
"""Which file a path names: device and inode."""


def place(path: Path) -> Place:
    """Return which file the path names now."""
    found = path.stat()
    return found.st_dev, found.st_ino


@contextmanager
def reading(path: Path) -> Iterator[Callable[[int, int], bytes]]:
    """Hand out `read(size, start)`, through the database's own handle where this process has one."""
    handle = own(path)
    if handle is not None:
        yield lambda size, start: os.pread(handle, size, start)
        return
    with path.open("rb") as file:

        def read(size: int, start: int) -> bytes:
            file.seek(start)
            return file.read(size)

        yield read


def own(path: Path) -> int | None:
    """Return a handle of the file that this process has open, None where it has none or where locks are a handle's."""
    if not hasattr(os, "pread"):  # Windows: a handle's locks are its own
        return None
    wanted = place(path)
    for entry in list(Path("/dev/fd").iterdir()):
        try:
            found = os.fstat(int(entry.name))
        except (OSError, ValueError):  # the handle of the listing itself
            continue
        if (found.st_dev, found.st_ino) == wanted:
            return int(entry.name)
    return None
