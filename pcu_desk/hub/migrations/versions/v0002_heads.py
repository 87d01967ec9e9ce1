"""How far each desk's journal is witnessed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of heads."""
    op.create_table(
        "heads",
        sa.Column("device", sa.String(32), primary_key=True),
        sa.Column("vault", sa.String(64), nullable=False),
        sa.Column("epoch", sa.BigInteger, nullable=False),
        sa.Column("seq", sa.BigInteger, nullable=False),
        sa.Column("head", sa.String(64), nullable=False),
        sa.Column("statement", sa.LargeBinary, nullable=False),
        sqlite_with_rowid=False,
    )
