"""Judges what a desk asks to have witnessed: only what extends the last head seen; reads digests and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from pcu_desk.domain.witness import Checkpoint, WitnessOffer
from pcu_desk.hub.schema import heads
from pcu_desk.wire.witness import NO_HEAD, head_after

Countersign = Callable[[Checkpoint], bytes]
"""Makes the hub's signed statement on a checkpoint."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether the offer extends what was witnessed, and the newest statement after it (empty: never one)."""

    extends: bool
    statement: bytes


@dataclass(frozen=True, slots=True)
class _Last:
    vault: str
    epoch: int
    seq: int
    head: str
    statement: bytes


def witness(connection: Connection, offer: WitnessOffer, countersign: Countersign) -> Judged:
    """Keep the offered head if it extends the last one of its device; say which statement is the newest now."""
    last = _last(connection, offer.checkpoint.device)
    if last is not None and not offer.digests and _same(last, offer.checkpoint):
        return Judged(extends=True, statement=last.statement)
    if not _extends(last, offer):
        return Judged(extends=False, statement=last.statement if last else b"")
    statement = countersign(offer.checkpoint)
    _keep(connection, offer.checkpoint, statement)
    return Judged(extends=True, statement=statement)


def _extends(last: _Last | None, offer: WitnessOffer) -> bool:
    checkpoint = offer.checkpoint
    reached, head = (last.seq, last.head) if last else (0, NO_HEAD)
    same_life = last is None or (last.vault, last.epoch) == (checkpoint.vault, checkpoint.epoch)
    return (
        same_life
        and bool(offer.digests)
        and offer.after == reached
        and checkpoint.sequence == reached + len(offer.digests)
        and head_after(head, offer.digests) == checkpoint.head
    )


def _same(last: _Last, checkpoint: Checkpoint) -> bool:
    mine = (checkpoint.vault, checkpoint.epoch, checkpoint.sequence, checkpoint.head)
    return (last.vault, last.epoch, last.seq, last.head) == mine


def _last(connection: Connection, device: str) -> _Last | None:
    row = connection.execute(select(heads).where(heads.c.device == device)).first()
    return _Last(row.vault, row.epoch, row.seq, row.head, row.statement) if row else None


def _keep(connection: Connection, checkpoint: Checkpoint, statement: bytes) -> None:
    values = {
        "vault": checkpoint.vault,
        "epoch": checkpoint.epoch,
        "seq": checkpoint.sequence,
        "head": checkpoint.head,
        "statement": statement,
    }
    row = upsert(heads).values(device=checkpoint.device, **values)
    connection.execute(row.on_conflict_do_update(["device"], set_=values))
