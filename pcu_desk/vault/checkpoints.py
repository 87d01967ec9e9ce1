"""The desk's signed word on how far its journal reached, kept in the vault; says nothing of what the entries tell."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

from pcu_desk.domain.event import Head
from pcu_desk.domain.witness import Checkpoint
from pcu_desk.vault import journal
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk

EVERY = 100
_ADD = "INSERT OR IGNORE INTO checkpoints (device, seq, head, epoch, time, signature) VALUES (?, ?, ?, ?, ?, ?)"
_NEWEST = "SELECT seq, head FROM checkpoints WHERE device = ? ORDER BY seq DESC LIMIT 1"
_ALL = "SELECT device, seq, head, epoch, time, signature FROM checkpoints ORDER BY device, seq"


def signed(desk: Desk, head: Head) -> Checkpoint:
    """Return the desk's checkpoint on a head, as of now."""
    made = Checkpoint(desk.vault, desk.device, desk.epoch, head.sequence, head.hash, int(time.time()))
    return replace(made, signature=journal.sign(desk.secrets.signing, made.signed_bytes()).hex())


def due(before: int, after: int) -> bool:
    """Tell whether a journal that grew from entry `before` to entry `after` passed a hundredth one."""
    return before // EVERY != after // EVERY


def keep(connection: Connection, checkpoint: Checkpoint) -> None:
    """Write a checkpoint within the caller's transaction; one that is there stays."""
    head, signature = bytes.fromhex(checkpoint.head), bytes.fromhex(checkpoint.signature)
    row = (checkpoint.device, checkpoint.sequence, head, checkpoint.epoch, checkpoint.time, signature)
    connection.execute(_ADD, row)


def reached(connection: Connection, device: str) -> tuple[int, str]:
    """Return entry and head of the device's last checkpoint; (0, "") before the first."""
    row = connection.execute(_NEWEST, (device,)).fetchone()
    return (row[0], row[1].hex()) if row else (0, "")


def every(connection: Connection, vault: str) -> Iterator[Checkpoint]:
    """Go through all checkpoints by device and entry."""
    for device, seq, head, epoch, at, signature in connection.execute(_ALL, ()):
        yield Checkpoint(vault, device, epoch, seq, head.hex(), at, signature.hex())
