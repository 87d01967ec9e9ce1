"""Keeps the newest certificate of each desk's agreement key and hands them on; makes no key and alters none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from pcu_desk.hub.schema import agreements, counters
from pcu_desk.wire.certificate import Certificate

_OWNER = "agreements"


class OlderKeyError(Exception):
    """A certificate under a lower number than the one kept, or another one under the same number."""


@dataclass(frozen=True, slots=True)
class Handed:
    """Certificates after a place, in order; `place` is that of the last one here, `more` tells of others after it."""

    place: int
    certificates: Sequence[bytes]
    more: bool


def keep(connection: Connection, certificate: Certificate, raw: bytes) -> int:
    """Keep a certificate that its desk has signed; return its place. Raises OlderKeyError."""
    kept = connection.execute(select(agreements).where(agreements.c.device == certificate.device)).first()
    if kept is not None and kept.certificate == raw:
        return int(kept.place)
    if kept is not None and certificate.number <= kept.number:
        raise OlderKeyError
    place = _next_place(connection)
    values = {"number": certificate.number, "place": place, "certificate": raw}
    row = upsert(agreements).values(device=certificate.device, **values)
    connection.execute(row.on_conflict_do_update(["device"], set_=values))
    return place


def after(connection: Connection, place: int, limit: int) -> Handed:
    """Return the certificates taken after a place."""
    query = (
        select(agreements.c.place, agreements.c.certificate)
        .where(agreements.c.place > place)
        .order_by(agreements.c.place)
        .limit(limit + 1)
    )
    rows = connection.execute(query).all()
    shown = rows[:limit]
    reached = shown[-1].place if shown else last(connection)
    return Handed(reached, [row.certificate for row in shown], len(rows) > limit)


def last(connection: Connection) -> int:
    """Return the place given last, 0 before the first."""
    return connection.execute(select(counters.c.last).where(counters.c.owner == _OWNER)).scalar_one_or_none() or 0


def _next_place(connection: Connection) -> int:
    row = upsert(counters).values(owner=_OWNER, last=1)
    raised = row.on_conflict_do_update(["owner"], set_={"last": counters.c.last + 1})
    return int(connection.execute(raised.returning(counters.c.last)).scalar_one())
