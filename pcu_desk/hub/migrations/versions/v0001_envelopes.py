"""Envelopes, inboxes and what guards them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "settings",
        sa.Column("name", sa.String(32), primary_key=True),
        sa.Column("value", sa.String(64), nullable=False),
    )
    op.create_table(
        "counters",
        sa.Column("owner", sa.String(32), primary_key=True),
        sa.Column("last", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    _envelopes_and_inbox()
    _guards()


def _envelopes_and_inbox() -> None:
    op.create_table(
        "envelopes",
        sa.Column("sender_device", sa.String(32), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("device_seq", sa.BigInteger, nullable=False),
        sa.Column("sequence", sa.BigInteger, nullable=False),
        sa.Column("hash", sa.LargeBinary(32), nullable=False),
        sa.Column("stored_at", sa.BigInteger, nullable=False),
        sa.Column("envelope", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("sender_device", "id", name="pk_envelopes"),
    )
    op.create_index("ix_envelopes_device_seq", "envelopes", ["sender_device", "device_seq"])
    op.create_table(
        "inbox",
        sa.Column("device", sa.String(32), nullable=False),
        sa.Column("n", sa.BigInteger, nullable=False),
        sa.Column("sender_device", sa.String(32), nullable=False),
        sa.Column("id", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("device", "n", name="pk_inbox"),
        sa.ForeignKeyConstraint(
            ["sender_device", "id"], ["envelopes.sender_device", "envelopes.id"], name="fk_inbox_envelopes"
        ),
        sqlite_with_rowid=False,
    )


def _guards() -> None:
    op.create_table(
        "acks",
        sa.Column("device", sa.String(32), primary_key=True),
        sa.Column("n", sa.BigInteger, nullable=False),
        sa.Column("acked_at", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "nonces",
        sa.Column("device", sa.String(32), nullable=False),
        sa.Column("nonce", sa.String(64), nullable=False),
        sa.Column("created", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("device", "nonce", name="pk_nonces"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_nonces_created", "nonces", ["created"])
    op.create_table(
        "forks",
        sa.Column("device", sa.String(32), primary_key=True),
        sa.Column("device_seq", sa.BigInteger, nullable=False),
        sa.Column("noticed_at", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
