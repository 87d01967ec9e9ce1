"""A courier file on a stick: written beside, proven and renamed; read with a sentence for what goes wrong."""

from __future__ import annotations

import errno
import os
import re
import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import IO

from pcu_desk.domain.errors import UserError, reason_of
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "courier", "The courier file can't be written to {folder}: {reason}. The messages wait here as before."
)
NOT_PROVEN = QT_TRANSLATE_NOOP(
    "courier",
    "{file} does not read back as it was written, so it was taken away. The messages wait here as before; "
    "use another stick.",
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "courier", "{folder} is not there, so nothing was written. Plug the stick in, or choose another folder."
)
NOT_READ = QT_TRANSLATE_NOOP(
    "courier",
    "{file} can't be read: {reason}. What was taken in before that is safe; plug the stick in and take the file again.",
)
_FILE_MODE = 0o600
_PART = re.compile(r"\..+\.[0-9a-f]{12}\.pcu-part")
_STALE_SECONDS = 3600.0
_STEP = 1024 * 1024
_NO_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EBADF)


@dataclass(frozen=True, slots=True)
class Whole:
    """A file that was written and read back: its bytes and the hex of its SHA-256."""

    size: int
    sha256: str


def write(file: Path, pieces: Iterable[bytes], progress: Progress, size: int) -> Whole:
    """Write beside, reach the disk, read back and compare, then take the name: an older file stays until then.

    `progress` is told of bytes, each of them twice, and may end the writing by raising.
    """
    _check_place(file)
    _sweep(file.parent)
    beside = file.with_name(f".{file.name}.{secrets.token_hex(6)}.pcu-part")
    try:
        whole = _written(beside, pieces, progress, size)
        if not _proven(beside, whole, progress):
            raise UserError(NOT_PROVEN, file=file)
        beside.replace(file)
        _sync(file.parent)
    except OSError as error:
        raise UserError(NOT_WRITTEN, folder=file.parent, reason=reason_of(error)) from error
    finally:
        with suppress(OSError):  # the stick may be gone by now
            beside.unlink(missing_ok=True)
    return whole


@contextmanager
def reading(file: Path) -> Iterator[Stick]:
    """Read a file; a stick that is pulled out is told with a sentence. Raises UserError."""
    try:
        opened = _opened(file)
    except OSError as error:
        raise _not_read(file, error) from error
    with suppress(OSError), opened:  # closing one that is gone
        yield Stick(file, opened)


class Stick:
    """A file that may be gone at any moment; implements `wire.courier.Source`."""

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path, self._file = path, file

    def read(self, size: int, /) -> bytes:
        """Return the next bytes. Raises UserError."""
        try:
            return self._file.read(size)
        except OSError as error:
            raise _not_read(self._path, error) from error

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place and return it. Raises UserError."""
        try:
            return self._file.seek(offset, whence)
        except OSError as error:
            raise _not_read(self._path, error) from error


def _opened(file: Path) -> IO[bytes]:
    if file.exists() and not file.is_file():  # a pipe has no end, a folder no bytes
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), file)
    return file.open("rb")


def _not_read(file: Path, error: OSError) -> UserError:
    return UserError(NOT_READ, file=file, reason=reason_of(error))


def _check_place(file: Path) -> None:
    try:
        there, other = file.parent.is_dir(), file.exists() and not file.is_file()
    except OSError as error:
        raise UserError(NOT_WRITTEN, folder=file.parent, reason=reason_of(error)) from error
    if not there:
        raise UserError(NO_FOLDER, folder=file.parent)
    if other:
        raise UserError(NOT_WRITTEN, folder=file, reason=reason_of(IsADirectoryError(errno.EISDIR, "")))


def _sweep(folder: Path) -> None:
    """Take away what a killed export left here, unless it is young enough to be another one at work."""
    with suppress(OSError):
        for path in folder.iterdir():
            if _PART.fullmatch(path.name) and time.time() - path.stat().st_mtime > _STALE_SECONDS:
                path.unlink(missing_ok=True)


def _written(beside: Path, pieces: Iterable[bytes], progress: Progress, size: int) -> Whole:
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _FILE_MODE)
    made, done = sha256(), 0
    with os.fdopen(handle, "wb") as file:
        for piece in pieces:
            file.write(piece)
            made.update(piece)
            done += len(piece)
            progress(min(done, size), 2 * size)
        file.flush()
        os.fsync(handle)
    return Whole(done, made.hexdigest())


def _proven(beside: Path, whole: Whole, progress: Progress) -> bool:
    """Read the file from the stick again, not from memory where the system lets us ask for that, and compare."""
    made, done = sha256(), 0
    with beside.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            with suppress(OSError):
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(_STEP):
            made.update(piece)
            done += len(piece)
            progress(whole.size + min(done, whole.size), 2 * whole.size)
    return (done, made.hexdigest()) == (whole.size, whole.sha256)


def _sync(folder: Path) -> None:
    """Make the name durable; some file systems of sticks can't, and write it by themselves."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _NO_SYNC:
            raise
    finally:
        os.close(handle)
