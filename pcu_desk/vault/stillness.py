"""The database file held still while others write: its cipher text as it lies, with no key and no plaintext involved.

A reader whose snapshot is wholly in the file keeps every checkpoint out of it (sqlite.org/walformat.html, section 2.3:
read lock 0, and no frame behind a reader's mark is ever moved). Writers go on in the log meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import connection, handles, sentences
from pcu_desk.vault.connection import PAGE, Connection

CHUNK = 1 << 20
_WAIT = 0.02
_CHECKPOINT = "PRAGMA wal_checkpoint(PASSIVE)"


@dataclass(frozen=True, slots=True)
class Still:
    """The file at one commit: its size in bytes, and a connection that reads the very same commit."""

    path: Path
    size: int
    database: Connection

    def chunks(self) -> Iterator[bytes]:
        """Go through the file's bytes."""
        with handles.reading(self.path) as read:
            for start in range(0, self.size, CHUNK):
                data = read(min(CHUNK, self.size - start), start)
                if len(data) != min(CHUNK, self.size - start):
                    raise UserError(sentences.CUT_FILE, file=self.path)
                yield data


@contextmanager
def still(path: Path, key: bytes, writer: Connection) -> Iterator[Still]:
    """Hold the file at its newest commit; `writer` is this thread's own connection, used for a moment."""
    holder = connection.connect(path, key)
    try:
        _settle(holder, writer, path)
        yield Still(path, path.stat().st_size // PAGE * PAGE, holder)
    finally:
        holder.close()


def _settle(holder: Connection, writer: Connection, path: Path) -> None:
    """Bring the log into the file and begin to read there; nobody can commit between the two."""
    end = time.monotonic() + connection.BUSY_SECONDS
    while True:
        writer.execute("BEGIN IMMEDIATE")
        try:
            busy, frames, moved = holder.execute(_CHECKPOINT).fetchone()
            if not busy and frames == moved:  # busy: another checkpoint writes into the file, and both counts are -1
                holder.execute("BEGIN")
                holder.execute("SELECT count(*) FROM sqlite_master").fetchone()
                return
        finally:
            writer.execute("ROLLBACK")
        if time.monotonic() > end:  # a verification or another backup reads from before the last save
            raise UserError(sentences.BUSY, file=path, folder=path.parent)
        time.sleep(_WAIT)
