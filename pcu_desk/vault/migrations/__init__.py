"""Numbered changes of the database's form: each, its record and its anchor event together or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import sentences
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.migrations import m0001_first, m0002_wider, m0003_trust, m0004_exchange

Step = Callable[[Connection], None]
Anchor = Callable[[int], None]

STEPS: Sequence[Step] = (m0001_first.up, m0002_wider.up, m0003_trust.up, m0004_exchange.up)


def version(connection: Connection) -> int:
    """Return the number of the last migration that this database went through."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: Connection, anchor: Anchor, steps: Sequence[Step] = STEPS) -> int:
    """Go through the steps that are left; one that fails leaves the version before it. Returns how many were taken."""
    start = version(connection)
    if start > len(steps):
        raise UserError(sentences.NEWER_VAULT)
    for number, step in enumerate(steps[start:], start + 1):
        _take(connection, step, number, anchor)
    return len(steps) - start


def _take(connection: Connection, step: Step, number: int, anchor: Anchor) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        step(connection)
        connection.execute(f"PRAGMA user_version = {number}")
        anchor(number)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
