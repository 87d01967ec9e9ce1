"""What a stick carries, as rows: which envelopes are still to arrive, receipts owed and received; opens no file."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import FrozenEnvelope, OwedReceipt
from pcu_desk.vault.connection import Connection

_WAITING = (
    "SELECT e.message FROM attempts a JOIN envelopes e USING (seq) WHERE a.state = 'waiting' ORDER BY a.priority, a.seq"
)
# A message with a record tells where it stands for each unit; an acknowledgement has none and counts by its age.
_NOT_ARRIVED = """
    SELECT e.message FROM attempts a JOIN envelopes e USING (seq) LEFT JOIN messages m ON m.id = e.message
    WHERE a.state = 'sent' AND CASE WHEN m.id IS NULL THEN e.message > ? ELSE EXISTS (
        SELECT 1 FROM json_each(m.record, '$.deliveries') row
        WHERE json_extract(row.value, '$.state') IN ('queued', 'sent', 'stuck')
        AND json_extract(row.value, '$.id') IN (SELECT value FROM json_each(?))
    ) END ORDER BY a.priority, a.seq
"""
_ENVELOPE = "SELECT e.message, e.envelope, a.state FROM envelopes e JOIN attempts a USING (seq) WHERE e.message = ?"
_OWE = (
    "INSERT INTO carried (device, message, hash, at) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (device, message) DO UPDATE SET hash = excluded.hash, at = excluded.at"
)


class CarriedRows:
    """The rows of one connection; implements `ports.CarriedRows`."""

    def __init__(self, database: Connection) -> None:
        self._db = database

    def envelope(self, message_id: str) -> FrozenEnvelope | None:
        """Return a frozen envelope of this desk and where it stands, None when it is not here."""
        row = self._db.execute(_ENVELOPE, (message_id,)).fetchone()
        return FrozenEnvelope(*row) if row else None

    def waiting(self) -> Sequence[str]:
        """Return the messages whose envelopes wait, most urgent first."""
        return [row[0] for row in self._db.execute(_WAITING)]

    def not_arrived(self, units: Collection[str], since: str) -> Sequence[str]:
        """Return the messages that the hub has and that some of these units are not known to have."""
        return [row[0] for row in self._db.execute(_NOT_ARRIVED, (since, json.dumps(sorted(units))))]

    def is_held(self, name: str) -> bool:
        """Tell whether an envelope is held, by the hex of its hash."""
        return self._db.execute("SELECT 1 FROM held WHERE message = ?", (name,)).fetchone() is not None

    def owed(self) -> Sequence[OwedReceipt]:
        """Return the receipts owed, by desk."""
        rows = self._db.execute("SELECT device, message, hash FROM carried ORDER BY device, message")
        return [OwedReceipt(*row) for row in rows]

    def confirmed(self, message_id: str) -> frozenset[str]:
        """Return the desks that have confirmed a message of this desk by courier."""
        rows = self._db.execute("SELECT device FROM confirmed WHERE message = ?", (message_id,))
        return frozenset(row[0] for row in rows)

    def owe(self, receipt: OwedReceipt, at: Moment) -> None:
        """Owe a receipt, from this moment on."""
        self._db.execute(_OWE, (receipt.device, receipt.message_id, receipt.hash, at.utc.isoformat()))

    def forget_owed(self, before: Moment) -> None:
        """Let go of receipts whose envelope has not come again since."""
        self._db.execute("DELETE FROM carried WHERE at < ?", (before.utc.isoformat(),))

    def confirm(self, message_id: str, device: str) -> None:
        """Note that a desk has confirmed a message."""
        self._db.execute("INSERT OR IGNORE INTO confirmed (message, device) VALUES (?, ?)", (message_id, device))
