"""A vault looked at where nothing may be written: a private copy of its cipher text, gone at the end; takes no change.

SQLite must write beside a database in WAL mode even to read it. The copy holds what the files hold, encrypted; key
slots, mark, statement and evidence are read in their own place.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import NoReturn

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import connection, sentences
from pcu_desk.vault.connection import Connections
from pcu_desk.vault.store import Access, Vault

_LOG = connection.FILE + "-wal"
_HEADER = 32
_TRIES = 5


def writable(folder: Path) -> bool:
    """Tell whether a database can be opened in its place."""
    files = (folder / name for name in (connection.FILE, _LOG, connection.FILE + "-shm"))
    return os.access(folder, os.W_OK) and all(os.access(file, os.W_OK) for file in files if file.exists())


def copied(folder: Path) -> Path:
    """Copy database and log into a fresh private folder, as they stood together. Raises UserError."""
    try:
        private = Path(tempfile.mkdtemp(prefix="pcu-desk-"))
    except OSError as error:
        raise sentences.file_sentence(error, str(folder), tempfile.gettempdir()) from error
    try:
        _copy(folder, private)
    except BaseException as error:
        remove(private)
        if isinstance(error, OSError):
            raise sentences.file_sentence(error, str(folder), str(private)) from error
        raise
    return private


def remove(private: Path) -> None:
    """Take a copy away; what can't be taken away is cipher text."""
    shutil.rmtree(private, ignore_errors=True)


class PassingVault(Vault):
    """An unlocked copy: questions are answered, a change is refused, closing takes the copy away."""

    def __init__(self, access: Access, connections: Connections, copy: Path) -> None:
        super().__init__(access, connections)
        self._copy = copy

    def writing(self) -> NoReturn:
        """Refuse."""
        raise UserError(sentences.READ_ONLY, folder=self._access.folder)

    def checkpoint(self) -> None:
        """Nothing is written beside a vault that is only looked at."""

    def close(self) -> None:
        """Close and take the copy away."""
        self._connections.close()
        remove(self._copy)


def _copy(folder: Path, private: Path) -> None:
    """Copy again while a program of another account folds the log into the database meanwhile."""
    for _ in range(_TRIES):
        before = _stand(folder)
        for name in (connection.FILE, _LOG):
            (private / name).unlink(missing_ok=True)
            if (folder / name).exists():
                shutil.copyfile(folder / name, private / name)
        if _stand(folder) == before:
            return
    raise UserError(sentences.BUSY, folder=folder)


def _stand(folder: Path) -> tuple[int, int, bytes]:
    """Return what changes when the log is folded into the database; a log that only grows is no other state."""
    found = (folder / connection.FILE).stat()
    log = folder / _LOG
    if not log.exists():
        return found.st_mtime_ns, found.st_size, b""
    with log.open("rb") as file:
        return found.st_mtime_ns, found.st_size, file.read(_HEADER)
