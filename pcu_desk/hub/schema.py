"""The hub's tables. Every unique key holds a sender or a recipient, so that the rows can be spread over machines."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)

metadata = MetaData()

settings = Table(
    "settings",
    metadata,
    Column("name", String(32), primary_key=True),
    Column("value", String(64), nullable=False),
)
"""`epoch`: random per database, changed by `pcu-hub restored`."""

counters = Table(
    "counters",
    metadata,
    Column("owner", String(32), primary_key=True),
    Column("last", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""The last number given to each desk's inbox, and under `hub` the last sequence of all; locked while storing."""

envelopes = Table(
    "envelopes",
    metadata,
    Column("sender_device", String(32), nullable=False),
    Column("id", String(36), nullable=False),
    Column("device_seq", BigInteger, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("stored_at", BigInteger, nullable=False),
    Column("envelope", LargeBinary, nullable=False),
    PrimaryKeyConstraint("sender_device", "id", name="pk_envelopes"),
    Index("ix_envelopes_device_seq", "sender_device", "device_seq"),
)
"""Envelopes as they came, kept under (sender, id) for the life of the data; `stored_at` in Unix milliseconds."""

inbox = Table(
    "inbox",
    metadata,
    Column("device", String(32), nullable=False),
    Column("n", BigInteger, nullable=False),
    Column("sender_device", String(32), nullable=False),
    Column("id", String(36), nullable=False),
    PrimaryKeyConstraint("device", "n", name="pk_inbox"),
    ForeignKeyConstraint(
        ["sender_device", "id"], ["envelopes.sender_device", "envelopes.id"], name="fk_inbox_envelopes"
    ),
    sqlite_with_rowid=False,
)
"""What waits for each desk, numbered from 1 without gaps."""

acks = Table(
    "acks",
    metadata,
    Column("device", String(32), primary_key=True),
    Column("n", BigInteger, nullable=False),
    Column("acked_at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""How far each desk has taken its inbox in."""

nonces = Table(
    "nonces",
    metadata,
    Column("device", String(32), nullable=False),
    Column("nonce", String(64), nullable=False),
    Column("created", Integer, nullable=False),
    PrimaryKeyConstraint("device", "nonce", name="pk_nonces"),
    Index("ix_nonces_created", "created"),
    sqlite_with_rowid=False,
)
"""Nonces of signed requests, for as long as their time would still be believed."""

forks = Table(
    "forks",
    metadata,
    Column("device", String(32), primary_key=True),
    Column("device_seq", BigInteger, nullable=False),
    Column("noticed_at", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""Desks whose identity was used twice, with the first sequence number that came in two forms."""

heads = Table(
    "heads",
    metadata,
    Column("device", String(32), primary_key=True),
    Column("vault", String(64), nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("head", String(64), nullable=False),
    Column("statement", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)
"""The last head of each desk's journal that this hub countersigned, and its statement; never an entry."""

agreements = Table(
    "agreements",
    metadata,
    Column("device", String(32), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("place", BigInteger, nullable=False),
    Column("certificate", LargeBinary, nullable=False),
    Index("ix_agreements_place", "place"),
    sqlite_with_rowid=False,
)
"""The newest certificate of each desk's agreement key; `place` rises with each one taken, for who asks what is new."""

chunks = Table(
    "chunks",
    metadata,
    Column("name", LargeBinary(32), nullable=False),
    Column("unit", String(16), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("stored_at", BigInteger, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("name", name="pk_chunks"),
    Index("ix_chunks_stored_at", "stored_at"),
)
"""Sealed parts of files and their leaves under the names of their content, counted to the unit that brought them; let
go of some time after they were last offered (`stored_at`, Unix milliseconds). Named by content, so spread by name."""

usage = Table(
    "usage",
    metadata,
    Column("unit", String(16), primary_key=True),
    Column("day", BigInteger, nullable=False),
    Column("messages", BigInteger, nullable=False),
    Column("kept", BigInteger, nullable=False),
    Column("answers", BigInteger, nullable=False, server_default="0"),
    sqlite_with_rowid=False,
)
"""What each unit has stored: messages on the last day (days since 1970) that it stored any, bytes kept in all; and how
many more it may store that day, since it was sent something to answer."""
