"""Keys and thumbnails of evidence, the desk's signed checkpoints, what a hub witnessed of them, words not sent yet."""

from __future__ import annotations

from pcu_desk.vault.connection import Connection

FORM = 3

_TABLES = (
    # `evidence` is the id of a row of the record of `subject`; `file` the random name below the vault's evidence/.
    """CREATE TABLE evidence_keys (
        evidence TEXT PRIMARY KEY,
        subject TEXT NOT NULL,
        file TEXT NOT NULL UNIQUE,
        key BLOB NOT NULL CHECK (length(key) = 32)
    ) STRICT, WITHOUT ROWID""",
    "CREATE TABLE thumbnails (evidence TEXT PRIMARY KEY, picture BLOB NOT NULL) STRICT",
    # `time` is UTC seconds; the signature is the device's over the canonical form (vault/checkpoints.py).
    """CREATE TABLE checkpoints (
        device TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        head BLOB NOT NULL CHECK (length(head) = 32),
        epoch INTEGER NOT NULL,
        time INTEGER NOT NULL,
        signature BLOB NOT NULL,
        PRIMARY KEY (device, seq)
    ) STRICT, WITHOUT ROWID""",
    # `statement` is the hub's signed document as it came; seq and head repeat what stands in it.
    """CREATE TABLE witnesses (
        place INTEGER PRIMARY KEY,
        device TEXT NOT NULL,
        seq INTEGER NOT NULL,
        head BLOB NOT NULL CHECK (length(head) = 32),
        time INTEGER NOT NULL,
        statement BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX witnesses_device ON witnesses (device, seq)",
    # What an officer was writing and has not sent: nobody else's, and in no journal.
    """CREATE TABLE drafts (
        officer TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (officer, subject)
    ) STRICT, WITHOUT ROWID""",
    # Who is an officer and which key is in use are asked at each unlocking: a few entries out of a whole journal. The
    # lists are those of the questions (vault/journal.py) to the letter, or the database would not see that they fit.
    "DROP INDEX events_grants",
    """CREATE INDEX events_grants ON events (place)
        WHERE act IN ('vault.founded', 'officer.granted', 'officer.removed', 'officer.recovered')""",
    "CREATE INDEX events_keys ON events (place) WHERE act IN ('vault.rekeyed', 'vault.founded')",
)


def up(connection: Connection) -> None:
    """Make the tables."""
    for statement in _TABLES:
        connection.execute(statement)
