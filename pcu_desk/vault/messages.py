"""Messages as rows: the record and what threads are found by; never reads an envelope."""

from __future__ import annotations

import json

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.message import Box, Message
from pcu_desk.domain.record import decode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault.connection import Connection

NO_MESSAGE = QT_TRANSLATE_NOOP("vault", "There is no message {message} in this vault. Look it up in the list.")
_AFTER_ALL = "\U0010ffff"
# The condition of unread ones is that of their index, word for word.
_BOXES = {
    Box.ALL: "1",
    Box.WAITING: (
        "id IN (SELECT m.thread FROM attempts a JOIN envelopes e USING (seq) JOIN messages m ON m.id = e.message"
        " WHERE a.state = 'waiting')"
    ),
    Box.STUCK: "id IN (SELECT thread FROM messages WHERE stuck)",
    Box.UNREAD: (
        "id IN (SELECT thread FROM messages"
        " WHERE json_extract(record, '$.direction') = 'in' AND json_extract(record, '$.opened') IS NULL)"
    ),
}
_THREADS = "SELECT record FROM messages WHERE starts AND id < ? AND {} ORDER BY id DESC LIMIT ?"
_COUNT = "SELECT count(*) FROM messages WHERE starts AND {}"
_NUMBERED = "SELECT record FROM messages WHERE starts AND json_extract(record, '$.number') = ? LIMIT 2"
_REPLACEMENTS = "SELECT record FROM messages WHERE json_extract(record, '$.replaces') = ? ORDER BY id"
_THREAD = "SELECT record FROM messages WHERE thread = ? ORDER BY starts DESC, id"
_ADD = "INSERT INTO messages (place, id, thread, starts, stuck, schema, record) VALUES (?, ?, ?, ?, ?, ?, ?)"
_CHANGE = "UPDATE messages SET thread = ?, starts = ?, stuck = ?, schema = ?, record = ? WHERE place = ?"


def project(message: Message) -> tuple[str, int, int]:
    """Derive the thread, whether the message begins it, and whether it is stuck at a recipient."""
    stuck = any(row.state is DeliveryState.STUCK for row in message.deliveries)
    return message.thread, int(message.thread == message.id), int(stuck)


def find(connection: Connection, message: str) -> tuple[int, str] | None:
    """Return the row and the stored record of a message."""
    found = connection.execute("SELECT place, record FROM messages WHERE id = ?", (message,)).fetchone()
    return (found[0], found[1]) if found else None


def find_message(connection: Connection, message: str) -> Message | None:
    """Return a message by id, None when it is not here."""
    found = find(connection, message)
    return decode(Message, json.loads(found[1])) if found else None


def read(connection: Connection, message: str) -> Message:
    """Return a message by id. Raises UserError when it is not here."""
    found = find_message(connection, message)
    if found is None:
        raise UserError(NO_MESSAGE, message=message)
    return found


def numbered(connection: Connection, number: str) -> Message | None:
    """Return the one message that begins a thread and has a number; another unit may have given the same."""
    found = connection.execute(_NUMBERED, (number,)).fetchall() if number else []  # many have none
    return decode(Message, json.loads(found[0][0])) if len(found) == 1 else None


def add(connection: Connection, message: Message, schema: int, record: str) -> None:
    """Write the row of a new message."""
    connection.execute(_ADD, (None, message.id, *project(message), schema, record))


def change(connection: Connection, place: int, message: Message, schema: int, record: str) -> None:
    """Rewrite the row of a message."""
    connection.execute(_CHANGE, (*project(message), schema, record, place))


def replacements(connection: Connection, message: str) -> list[Message]:
    """Return the messages that were made to take the place of one, in the order of their making."""
    return [decode(Message, json.loads(record)) for (record,) in connection.execute(_REPLACEMENTS, (message,))]


def threads(connection: Connection, before: str | None, limit: int, box: Box = Box.ALL) -> list[Message]:
    """Return the messages that begin a thread of a box, newest first, below the id `before`."""
    rows = connection.execute(_THREADS.format(_BOXES[box]), (before or _AFTER_ALL, limit))
    return [decode(Message, json.loads(record)) for (record,) in rows]


def counts(connection: Connection) -> dict[Box, int]:
    """Return how many threads stand in each box."""
    return {box: int(connection.execute(_COUNT.format(sql)).fetchone()[0]) for box, sql in _BOXES.items()}


def thread(connection: Connection, first: str) -> list[Message]:
    """Return a thread, the message that began it first and the others in the order of their making."""
    return [decode(Message, json.loads(record)) for (record,) in connection.execute(_THREAD, (first,))]


def stuck_count(connection: Connection) -> int:
    """Return how many messages are stuck at one recipient at least."""
    return int(connection.execute("SELECT count(*) FROM messages WHERE stuck").fetchone()[0])
