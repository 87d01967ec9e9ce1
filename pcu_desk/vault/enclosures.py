"""How files of messages are sealed and cut, as rows; holds no byte of a file and judges none."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from pcu_desk.domain.files import EnclosedFile, FileState
from pcu_desk.domain.moment import Moment
from pcu_desk.vault.connection import Connection

_NAME_BYTES = 32
_COLUMNS = "file, message, sealed, key, cut, chunks, state, tries, next_try, reason"
_PUT = f"INSERT INTO enclosures ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants
_ONE = f"SELECT {_COLUMNS} FROM enclosures WHERE file = ?"  # noqa: S608 - constants
_OF_MESSAGE = f"SELECT {_COLUMNS} FROM enclosures WHERE message = ? ORDER BY file"  # noqa: S608 - constants
_IN_STATE = f"SELECT {_COLUMNS} FROM enclosures WHERE state = ? ORDER BY message, file"  # noqa: S608 - constants
_ALL = f"SELECT {_COLUMNS} FROM enclosures ORDER BY message, file"  # noqa: S608 - constants
_MOVE = "UPDATE enclosures SET state = ?, tries = 0, next_try = ?, reason = '' WHERE file = ?"
_NOTE = "UPDATE enclosures SET tries = tries + 1, next_try = ?, reason = ? WHERE file = ?"


def put(connection: Connection, row: EnclosedFile) -> None:
    """Write the row of a file."""
    chunks = b"".join(map(bytes.fromhex, row.chunks))
    tried = (row.tries, row.next_try.iso() if row.next_try else None, row.reason)
    told = (row.file, row.message, row.sealed, row.key, row.cut, chunks, row.state.value)
    connection.execute(_PUT, (*told, *tried))


def find(connection: Connection, file: str) -> EnclosedFile | None:
    """Return how a file is sealed, None when it is none of a message."""
    found = connection.execute(_ONE, (file,)).fetchone()
    return _row(*found) if found else None


def of(connection: Connection, message: str) -> list[EnclosedFile]:
    """Return the files of a message."""
    return [_row(*row) for row in connection.execute(_OF_MESSAGE, (message,))]


def standing(connection: Connection, states: Iterable[FileState]) -> list[EnclosedFile]:
    """Return the files in some states, those of the oldest messages first."""
    found = [_row(*row) for state in states for row in connection.execute(_IN_STATE, (state.value,))]
    return sorted(found, key=lambda row: (row.message, row.file))


def every(connection: Connection) -> list[EnclosedFile]:
    """Return all files of messages."""
    return [_row(*row) for row in connection.execute(_ALL)]


def move(connection: Connection, file: str, state: FileState, next_try: Moment | None) -> None:
    """Put a file into a state; tries begin anew."""
    connection.execute(_MOVE, (state.value, next_try.iso() if next_try else None, file))


def note_try(connection: Connection, file: str, next_try: Moment, reason: str) -> None:
    """Note a failed try."""
    connection.execute(_NOTE, (next_try.iso(), reason, file))


def digest(row: EnclosedFile) -> str:
    """Return the SHA-256 (hex) of what never changes of a row, which the journal tells; the key can't be guessed."""
    told = [row.file, row.message, row.sealed, row.key.hex(), row.cut, *row.chunks]
    return hashlib.sha256(json.dumps(told, separators=(",", ":")).encode()).hexdigest()


def _row(  # noqa: PLR0917 - the columns of a row
    file: str, message: str, sealed: str, key: bytes, cut: int, chunks: bytes, state: str, tries: int,
    next_try: str | None, reason: str,
) -> EnclosedFile:  # fmt: skip
    names = tuple(chunks[at : at + _NAME_BYTES].hex() for at in range(0, len(chunks), _NAME_BYTES))
    moment = Moment.parse(next_try) if next_try else None
    return EnclosedFile(file, message, sealed, key, cut, names, FileState.of(state), tries, moment, reason)
