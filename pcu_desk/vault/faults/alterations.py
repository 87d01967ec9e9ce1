"""What campaigns change in this room of one process: keys that are cheap to derive, and vaults broken on purpose."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, cast

from pcu_desk.domain.figure import stand_in
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.vault import outbox
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.slot_form import FLOOR_KIB, Kdf


def _low_cost() -> None:
    """Found vaults with the lowest cost of a passphrase that is taken back: a campaign unlocks hundreds of times."""
    cast("Any", Kdf.__init__).__defaults__ = (3, 4, FLOOR_KIB)


def _damaged_row() -> None:
    """Let the row that waits first be read with other bytes than were written, from now on."""
    sound = outbox.waiting
    chosen: list[str] = []

    def waiting(connection: Connection, limit: int) -> list[QueuedEnvelope]:
        rows = sound(connection, limit)
        if rows and not chosen:
            chosen.append(rows[0].message_id)
        return [replace(row, envelope=bytes(64)) if row.message_id in chosen else row for row in rows]

    stand_in(outbox, "waiting", waiting)


ALTERATIONS: Mapping[str, Callable[[], None]] = {"low-cost": _low_cost, "damaged-row": _damaged_row}
