"""The wider record: what the search finds of each case is derived again; from here on draws are held to their seeds.

No record changes: fields that came later are left out while they are empty.
"""

from __future__ import annotations

from pcu_desk.vault import cases
from pcu_desk.vault.connection import Connection

FORM = 2


def up(connection: Connection) -> None:
    """Give cases their due day; derive list columns, words, names and keys of every case from its record."""
    connection.execute("ALTER TABLE cases ADD COLUMN due TEXT")
    cases.derive_again(connection, lambda _done, _total: None)
