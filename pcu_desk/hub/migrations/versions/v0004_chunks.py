"""Chunks of files, and what each unit uses."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables of chunks and of usage."""
    op.create_table(
        "chunks",
        sa.Column("name", sa.LargeBinary(32), nullable=False),
        sa.Column("unit", sa.String(16), nullable=False),
        sa.Column("size", sa.BigInteger, nullable=False),
        sa.Column("stored_at", sa.BigInteger, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_chunks"),
    )
    op.create_index("ix_chunks_stored_at", "chunks", ["stored_at"])
    op.create_table(
        "usage",
        sa.Column("unit", sa.String(16), primary_key=True),
        sa.Column("day", sa.BigInteger, nullable=False),
        sa.Column("messages", sa.BigInteger, nullable=False),
        sa.Column("kept", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
