"""The first form of the database."""

from __future__ import annotations

from pcu_desk.vault.connection import Connection

_TABLES = (
    # The journal. `body` holds the canonical bytes as hashed; act and subject repeat what stands in them.
    """CREATE TABLE events (
        place INTEGER PRIMARY KEY,
        device TEXT NOT NULL,
        seq INTEGER NOT NULL CHECK (seq > 0),
        act TEXT NOT NULL,
        subject TEXT NOT NULL,
        body BLOB NOT NULL,
        previous BLOB NOT NULL CHECK (length(previous) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB,
        UNIQUE (device, seq)
    ) STRICT""",
    "CREATE INDEX events_subject ON events (subject, place)",
    "CREATE INDEX events_grants ON events (place) WHERE act IN ('vault.founded', 'officer.granted')",
    """CREATE TABLE cases (
        row INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        number TEXT NOT NULL,
        status TEXT NOT NULL,
        revision INTEGER NOT NULL,
        begun TEXT,
        unit_kind TEXT,
        unit_number TEXT NOT NULL,
        unit_valid INTEGER NOT NULL,
        title TEXT NOT NULL,
        result TEXT,
        opened_by TEXT NOT NULL,
        seizure INTEGER NOT NULL
    ) STRICT""",
    "CREATE UNIQUE INDEX cases_number ON cases (number) WHERE number <> ''",
    "CREATE INDEX cases_status ON cases (status, row)",
    "CREATE INDEX cases_officer ON cases (opened_by, row)",
    "CREATE INDEX cases_seizure ON cases (row) WHERE seizure",
    """CREATE TABLE case_records (
        row INTEGER PRIMARY KEY REFERENCES cases,
        schema INTEGER NOT NULL,
        record TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE case_texts (
        row INTEGER PRIMARY KEY REFERENCES cases, words TEXT NOT NULL, names TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE case_keys (
        key TEXT NOT NULL,
        row INTEGER NOT NULL REFERENCES cases,
        PRIMARY KEY (key, row)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX case_keys_row ON case_keys (row)",
    """CREATE VIRTUAL TABLE case_words USING fts5 (
        words, content = 'case_texts', content_rowid = 'row', columnsize = 0,
        tokenize = 'unicode61 remove_diacritics 2'
    )""",
    """CREATE VIRTUAL TABLE case_grams USING fts5 (
        names, content = 'case_texts', content_rowid = 'row', columnsize = 0,
        tokenize = 'trigram remove_diacritics 1'
    )""",
    """CREATE TABLE messages (
        place INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        thread TEXT NOT NULL,
        starts INTEGER NOT NULL,
        stuck INTEGER NOT NULL,
        schema INTEGER NOT NULL,
        record TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX messages_thread ON messages (thread, id)",
    "CREATE INDEX messages_starts ON messages (id) WHERE starts",
    "CREATE INDEX messages_stuck ON messages (place) WHERE stuck",
    """CREATE TABLE units (
        only INTEGER PRIMARY KEY CHECK (only = 1), schema INTEGER NOT NULL, record TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE counters (
        kind TEXT NOT NULL, year INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (kind, year)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE envelopes (
        seq INTEGER PRIMARY KEY,
        message TEXT NOT NULL UNIQUE,
        priority INTEGER NOT NULL,
        envelope BLOB NOT NULL
    ) STRICT""",
    # What happens to an envelope on its way; apart from its bytes, so that those are never written again.
    """CREATE TABLE attempts (
        seq INTEGER PRIMARY KEY REFERENCES envelopes,
        priority INTEGER NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'refused')),
        tries INTEGER NOT NULL,
        last_try TEXT,
        next_try TEXT,
        reason TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX attempts_waiting ON attempts (priority, seq) WHERE state = 'waiting'",
    "CREATE INDEX attempts_sent ON attempts (seq) WHERE state = 'sent'",
    """CREATE TABLE held (
        place INTEGER PRIMARY KEY, message TEXT NOT NULL UNIQUE, sequence INTEGER NOT NULL, envelope BLOB NOT NULL,
        reason TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE inbox (
        only INTEGER PRIMARY KEY CHECK (only = 1), epoch TEXT NOT NULL, entry INTEGER NOT NULL
    ) STRICT""",
    "CREATE TABLE directory (only INTEGER PRIMARY KEY CHECK (only = 1), bundle BLOB NOT NULL) STRICT",
    """CREATE TABLE desk (
        only INTEGER PRIMARY KEY CHECK (only = 1), vault TEXT NOT NULL, epoch INTEGER NOT NULL, device TEXT NOT NULL,
        signing BLOB NOT NULL, agreement BLOB NOT NULL
    ) STRICT""",
)

SEARCH_TRIGGERS = (
    """CREATE TRIGGER case_texts_in AFTER INSERT ON case_texts
        BEGIN INSERT INTO case_words (rowid, words) VALUES (new.row, new.words);
        INSERT INTO case_grams (rowid, names) VALUES (new.row, new.names); END""",
    """CREATE TRIGGER case_texts_words AFTER UPDATE OF words ON case_texts WHEN old.words IS NOT new.words
        BEGIN INSERT INTO case_words (case_words, rowid, words) VALUES ('delete', old.row, old.words);
        INSERT INTO case_words (rowid, words) VALUES (new.row, new.words); END""",
    """CREATE TRIGGER case_texts_names AFTER UPDATE OF names ON case_texts WHEN old.names IS NOT new.names
        BEGIN INSERT INTO case_grams (case_grams, rowid, names) VALUES ('delete', old.row, old.names);
        INSERT INTO case_grams (rowid, names) VALUES (new.row, new.names); END""",
    """CREATE TRIGGER case_texts_out AFTER DELETE ON case_texts
        BEGIN INSERT INTO case_words (case_words, rowid, words) VALUES ('delete', old.row, old.words);
        INSERT INTO case_grams (case_grams, rowid, names) VALUES ('delete', old.row, old.names); END""",
)
SEARCH_TRIGGER_NAMES = ("case_texts_in", "case_texts_words", "case_texts_names", "case_texts_out")

_GUARDS = (
    """CREATE TRIGGER events_stay BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END""",
    """CREATE TRIGGER events_kept BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'the journal is never cut'); END""",
    """CREATE TRIGGER envelopes_stay BEFORE UPDATE ON envelopes
        BEGIN SELECT RAISE(ABORT, 'a frozen envelope is never changed'); END""",
    """CREATE TRIGGER envelopes_kept BEFORE DELETE ON envelopes
        BEGIN SELECT RAISE(ABORT, 'a frozen envelope is never dropped'); END""",
)


def up(connection: Connection) -> None:
    """Make every table, index and trigger."""
    for statement in (*_TABLES, *SEARCH_TRIGGERS, *_GUARDS):
        connection.execute(statement)
