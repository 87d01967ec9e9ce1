"""What an officer was writing and has not sent, each officer's own; says nothing to the journal."""

from __future__ import annotations

import json

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.record import Record
from pcu_desk.vault.connection import Connection

_KEEP = (
    "INSERT INTO drafts (officer, subject, body) VALUES (?, ?, ?)"
    " ON CONFLICT (officer, subject) DO UPDATE SET body = excluded.body"
)


def of(connection: Connection, officer: str) -> dict[str, Record]:
    """Return an officer's drafts by what they are about."""
    rows = connection.execute("SELECT subject, body FROM drafts WHERE officer = ? ORDER BY subject", (officer,))
    return {subject: json.loads(body) for subject, body in rows}


def keep(connection: Connection, officer: str, subject: str, body: Record) -> None:
    """Keep a draft in the place of the one before."""
    connection.execute(_KEEP, (officer, subject, canonical(body).decode()))


def drop(connection: Connection, officer: str, subject: str) -> None:
    """Forget a draft."""
    connection.execute("DELETE FROM drafts WHERE officer = ? AND subject = ?", (officer, subject))
