"""One window, or one changing command, per vault; reads and writes nothing of the vault itself."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

HELD = QT_TRANSLATE_NOOP(
    "host",
    "This vault is open in another window (process {pid} on {host}). Nothing was changed; close that window, then try "
    "again. If {host} is another computer, where no such window is open any more, delete {file} first.",
)
NO_LOCK = QT_TRANSLATE_NOOP(
    "host", "The program may not write in {folder}, so it can not open this vault for work. Allow writing there."
)
FULL = QT_TRANSLATE_NOOP(
    "host", "The disk that holds {folder} is full. Everything saved before is safe; free some space and try again."
)
LOCK_NAME = "window.lock"
_LOCK_BYTES = 4096
_UNNAMED_MILLISECONDS = 500


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the vault open: process number and machine, as the lock file tells."""

    pid: int
    host: str


class VaultLock:
    """The lock of one vault at a time. A lock whose process is dead is taken over at once."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._file: QLockFile | None = None
        self._folder: Path | None = None

    def acquire(self, folder: Path) -> None:
        """Take the lock; again by the holder itself is no matter. Raises UserError when another program has it."""
        if self._file is not None:
            if self._folder == folder.absolute():
                return
            raise BugError("a window holds one vault at a time")
        file = lock_file(folder / LOCK_NAME)
        if not taken(file):
            raise _refusal(file, folder)
        self._file, self._folder = file, folder.absolute()

    def release(self) -> None:
        """Give the lock back; nothing happens when none is held. Needed before this process replaces itself."""
        if self._file is not None:
            self._file.unlock()
            self._file = self._folder = None

    def held_by_other(self, folder: Path) -> Holder | None:
        """Return who else has the vault open, None when nobody does or this very object does."""
        if self._folder == folder.absolute() or not (folder / LOCK_NAME).exists():
            return None
        file = lock_file(folder / LOCK_NAME)
        if taken(file):
            file.unlock()
            return None
        return _holder(file) if file.error() == QLockFile.LockError.LockFailedError else None


def lock_file(path: Path) -> QLockFile:
    """Return the lock of that name, which is not taken yet."""
    file = QLockFile(str(path))
    file.setStaleLockTime(0)  # a window may stay open for days; only a dead process makes its lock stale
    return file


def taken(file: QLockFile) -> bool:
    """Take a lock unless a process of this machine that lives has it, or any of another machine."""
    if file.tryLock(0):
        return True
    if file.error() != QLockFile.LockError.LockFailedError or _holder(file).pid:
        return False
    # Nobody's name in it: power failed while it was written, and such a file would shut the vault for ever. A process
    # that is writing it at this moment is younger than the limit and holds the file by the system's own lock.
    file.setStaleLockTime(_UNNAMED_MILLISECONDS)
    try:
        return file.tryLock(2 * _UNNAMED_MILLISECONDS)
    finally:
        file.setStaleLockTime(0)


def _holder(file: QLockFile) -> Holder:
    pid, host, _program = file.getLockInfo()
    return Holder(pid, host)


def _refusal(file: QLockFile, folder: Path) -> UserError:
    holder = _holder(file)
    if file.error() == QLockFile.LockError.LockFailedError and holder.pid:
        return UserError(HELD, pid=holder.pid, host=holder.host, file=folder / LOCK_NAME)
    return UserError(FULL if _is_full(folder) else NO_LOCK, folder=folder)


def _is_full(folder: Path) -> bool:
    """Tell whether there is no room even for the lock: the system's own reason does not come through."""
    try:
        return shutil.disk_usage(folder).free < _LOCK_BYTES
    except OSError:
        return False
