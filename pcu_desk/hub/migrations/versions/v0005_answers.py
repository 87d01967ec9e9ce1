"""What each unit may send beyond its day's messages, because it was sent something to answer."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Count it beside what the unit uses."""
    op.add_column("usage", sa.Column("answers", sa.BigInteger, nullable=False, server_default="0"))
