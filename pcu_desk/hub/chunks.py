"""Chunks on the hub's disk: kept, told, put together from leaves, let go of; all within the caller's transaction."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, delete, func, insert, select, update

from pcu_desk.hub.quota import Account, count, room
from pcu_desk.hub.schema import chunks
from pcu_desk.wire.chunks import chunk_name, joined_name

_AT_ONCE = 200
_LEAST = 1024
"""Bytes that the smallest chunk counts for: a row of the database is not free."""


class NoRoomError(Exception):
    """The unit has used up what this hub keeps for it."""


class NoChunkError(Exception):
    """The hub does not hold, or hold any longer, what is asked for."""


class WrongNameError(Exception):
    """The leaves that were named make a chunk of another name."""


def held(connection: Connection, names: Sequence[str]) -> tuple[str, ...]:
    """Return those of the names that are held, in the order given."""
    asked = [bytes.fromhex(name) for name in names]
    found = set(connection.execute(select(chunks.c.name).where(chunks.c.name.in_(asked))).scalars())
    return tuple(name for name, raw in zip(names, asked, strict=True) if raw in found)


def keep(connection: Connection, account: Account, name: str, data: bytes) -> bool:
    """Keep a chunk or leaf whose name was checked; tell whether it is new here. Raises NoRoomError."""
    if _offered_again(connection, account, name):
        return False
    size = max(len(data), _LEAST)
    if room(connection, account).size < size:
        raise NoRoomError
    row = {"name": bytes.fromhex(name), "unit": account.unit, "size": size, "stored_at": account.now, "data": data}
    connection.execute(insert(chunks), row)
    count(connection, account.unit, account.now, size=size)
    return True


def join(connection: Connection, account: Account, name: str, leaves: Sequence[str]) -> bool:
    """Put a chunk together from leaves that are held, which go into it; tell whether it is new here.

    Raises WrongNameError, also where one is no leaf, NoChunkError when one is not held, or NoRoomError; nothing is
    changed then.
    """
    if joined_name(leaves) != name:
        raise WrongNameError
    if _offered_again(connection, account, name):
        return False
    data = b"".join(fetch(connection, leaf) for leaf in leaves)
    if chunk_name(data) != name:  # whole chunks named as leaves would grow sixteenfold each time
        raise WrongNameError
    _let_go(connection, [bytes.fromhex(leaf) for leaf in set(leaves)], account.now)
    return keep(connection, account, name, data)


def fetch(connection: Connection, name: str) -> bytes:
    """Return a chunk's or leaf's bytes. Raises NoChunkError."""
    found = connection.execute(select(chunks.c.data).where(chunks.c.name == bytes.fromhex(name))).scalar_one_or_none()
    if found is None:
        raise NoChunkError
    return bytes(found)


def expire(connection: Connection, before: int, now: int) -> int:
    """Let go of some of what was last offered before a time (Unix milliseconds); return how many, 0 when none is left.

    Few at a time, so that those who bring something need not wait.
    """
    old = select(chunks.c.name).where(chunks.c.stored_at < before).limit(_AT_ONCE)
    names = list(connection.execute(old).scalars())
    _let_go(connection, names, now)
    return len(names)


def _offered_again(connection: Connection, account: Account, name: str) -> bool:
    """Tell whether a chunk is held; only who brought it keeps it longer by offering it, since it fills his room."""
    named = chunks.c.name == bytes.fromhex(name)
    again = update(chunks).where(named, chunks.c.unit == account.unit).values(stored_at=account.now)
    if connection.execute(again).rowcount:
        return True
    return connection.execute(select(chunks.c.name).where(named)).first() is not None


def _let_go(connection: Connection, names: Sequence[bytes], now: int) -> None:
    chosen = chunks.c.name.in_(names)
    sizes = select(chunks.c.unit, func.sum(chunks.c.size)).where(chosen).group_by(chunks.c.unit)
    for unit, size in connection.execute(sizes).all():
        count(connection, unit, now, size=-int(size))
    connection.execute(delete(chunks).where(chosen))
