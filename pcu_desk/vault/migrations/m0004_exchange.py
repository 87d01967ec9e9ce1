"""Keys that change with the quarters, files that travel after their message, receipts that a stick carries back."""

from __future__ import annotations

from pcu_desk.vault.connection import Connection

FORM = 4

_TABLES = (
    # This desk's own agreement keys (X25519), oldest first; the one of `desk` is number 0 and stays there.
    """CREATE TABLE agreements (
        number INTEGER PRIMARY KEY CHECK (number > 0),
        secret BLOB NOT NULL CHECK (length(secret) = 32),
        made INTEGER NOT NULL
    ) STRICT""",
    # The newest agreement key of each other desk, as its certificate came: signed by that desk's own key.
    """CREATE TABLE certificates (
        device TEXT PRIMARY KEY, number INTEGER NOT NULL, certificate BLOB NOT NULL
    ) STRICT, WITHOUT ROWID""",
    # How far the hub's list of certificates was taken in.
    """CREATE TABLE agreed (
        only INTEGER PRIMARY KEY CHECK (only = 1), place INTEGER NOT NULL
    ) STRICT""",
    # How the files of messages are sealed and cut. `file` is the id of a row of the record of `message`, `sealed` the
    # id under which the sender sealed it (nobody vouches that it is no other's), `chunks` the run of the chunks' names,
    # 32 bytes each.
    """CREATE TABLE enclosures (
        file TEXT PRIMARY KEY,
        message TEXT NOT NULL,
        sealed TEXT NOT NULL,
        key BLOB NOT NULL CHECK (length(key) = 32),
        cut INTEGER NOT NULL CHECK (cut > 0),
        chunks BLOB NOT NULL CHECK (length(chunks) > 0 AND length(chunks) % 32 = 0),
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'done', 'wanted', 'here', 'altered')),
        tries INTEGER NOT NULL DEFAULT 0,
        next_try TEXT,
        reason TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX enclosures_state ON enclosures (state)",
    "CREATE INDEX enclosures_message ON enclosures (message)",
    # Envelopes that came by a courier file, until a receipt for them has gone back to the desk that wrote them.
    """CREATE TABLE carried (
        device TEXT NOT NULL, message TEXT NOT NULL, hash BLOB NOT NULL CHECK (length(hash) = 32), at TEXT NOT NULL,
        PRIMARY KEY (device, message)
    ) STRICT, WITHOUT ROWID""",
    # Which desks have confirmed messages of this desk by a receipt on a stick.
    """CREATE TABLE confirmed (
        message TEXT NOT NULL, device TEXT NOT NULL, PRIMARY KEY (message, device)
    ) STRICT, WITHOUT ROWID""",
    # Which message takes the place of another.
    """CREATE INDEX messages_replaces ON messages (json_extract(record, '$.replaces'))
        WHERE json_extract(record, '$.replaces') IS NOT NULL""",
    # Threads in which a message came and nobody has opened it yet.
    """CREATE INDEX messages_unread ON messages (thread)
        WHERE json_extract(record, '$.direction') = 'in' AND json_extract(record, '$.opened') IS NULL""",
)


def up(connection: Connection) -> None:
    """Make the tables."""
    for statement in _TABLES:
        connection.execute(statement)
