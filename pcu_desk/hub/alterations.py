"""Hubs that die or lie on purpose, for fault campaigns: `python -m pcu_desk.hub.alterations NAME serve …`.

Each is the real hub with one method of its store exchanged. Nothing here runs in a hub that an administrator starts.
"""

# ruff: noqa: ANN401, SLF001 - a broken part takes whatever the sound one was given, and stands inside the room

from __future__ import annotations

import os
import signal
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.exc import OperationalError

from pcu_desk.domain.figure import stand_in
from pcu_desk.hub import app, asking
from pcu_desk.hub import store as room
from pcu_desk.hub.__main__ import main
from pcu_desk.hub.schema import inbox
from pcu_desk.hub.store import Accepted, Pushed, Store
from pcu_desk.wire import protocol
from pcu_desk.wire.envelope import envelope_hash
from pcu_desk.wire.protocol import Problem, ProblemKind, Result, ResultState
from pcu_desk.wire.signing import Caller, RequestError, new_nonce

_LATE = 0.4


def _die() -> None:
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))


def _around_push(do: Callable[[Any, Caller, Sequence[Accepted], Callable[[], Pushed]], Pushed]) -> None:
    """Put something else around the push of every store."""
    push: Any = Store.push

    def altered(self: Any, caller: Caller, items: Sequence[Accepted], *more: Any, **named: Any) -> Pushed:
        return do(self, caller, items, lambda: push(self, caller, items, *more, **named))

    stand_in(Store, "push", altered)


_PARTS: Any = room


def _dies_before_commit() -> None:
    """Die when all rows of a push are written and the commit is next."""
    store: Any = Store
    storing = store._storing
    pushing = threading.local()

    @contextmanager
    def dying(self: Any) -> Iterator[Connection]:
        with storing(self) as connection:
            yield connection
            if getattr(pushing, "now", False):
                _die()

    def push(_store: Any, _caller: Caller, _items: Sequence[Accepted], do: Callable[[], Pushed]) -> Pushed:
        pushing.now = True
        return do()

    stand_in(Store, "_storing", dying)
    _around_push(push)


def _dies_after_commit() -> None:
    """Die between the commit and the reply."""

    def push(_store: Any, _caller: Caller, _items: Sequence[Accepted], do: Callable[[], Pushed]) -> Pushed:
        pushed = do()
        _die()
        return pushed

    _around_push(push)


def _acknowledges_before_commit() -> None:
    """Say stored while the transaction is still open."""

    def push(store: Any, _caller: Caller, _items: Sequence[Accepted], do: Callable[[], Pushed]) -> Pushed:
        connection = store._writing.connect()
        connection.begin()

        @contextmanager
        def storing() -> Iterator[Connection]:
            yield connection  # and no commit follows

        store._storing = storing
        try:
            return do()
        finally:
            del store._storing

    _around_push(push)


def _memory_alone() -> None:
    """Know what it stored by a set of this process: a restart forgets it, and the same message is handed on again."""
    seen: set[str] = set()
    stored = _PARTS._stored

    def known(connection: Connection, sender: str, ids: Any) -> Any:
        return {name: row for name, row in stored(connection, sender, ids).items() if name in seen}

    def push(store: Any, caller: Caller, items: Sequence[Accepted], do: Callable[[], Pushed]) -> Pushed:
        fresh = [item.id for item in items if item.id not in seen]
        _forget(store, caller.device, fresh)
        pushed = do()
        seen.update(fresh)
        return pushed

    stand_in(room, "_stored", known)
    _around_push(push)


def _forget(store: Any, sender: str, ids: Sequence[str]) -> None:
    """Let go of envelopes and keep that they were handed on, so that the same message is stored and handed on anew."""
    database = sqlite3.connect(store._writing.url.database)
    with database:
        database.executemany("delete from envelopes where sender_device = ? and id = ?", [(sender, one) for one in ids])
    database.close()


def _never_looks() -> None:
    """Store each copy of a message anew, whatever is there."""

    def push(store: Any, caller: Caller, items: Sequence[Accepted], do: Callable[[], Pushed]) -> Pushed:
        _forget(store, caller.device, [item.id for item in items])
        return do()

    _around_push(push)


def _same_id_same_thing() -> None:
    """Call a duplicate whatever comes under a known number."""
    result = _PARTS._result

    def trusting(item: Accepted, stored: Any, untold: set[str]) -> Any:
        told = result(item, stored, untold)
        return replace(told, state=ResultState.DUPLICATE) if told.state is ResultState.CONFLICT else told

    stand_in(room, "_result", trusting)


def _sees_no_fork() -> None:
    """Look at no sequence of a desk."""
    stand_in(room, "_refuse_fork", lambda *_: None)


def _full_disk() -> None:
    """Its file may not grow: the database answers as on a full disk."""
    begin: Any = Store.__init__

    def full(self: Any, *given: Any, **named: Any) -> None:
        begin(self, *given, **named)
        with self._writing.begin() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    stand_in(Store, "__init__", full)


def _hides_a_full_disk() -> None:
    """Say stored although the disk is full."""
    _full_disk()

    def push(store: Any, _caller: Caller, items: Sequence[Accepted], do: Callable[[], Pushed]) -> Pushed:
        try:
            return do()
        except OperationalError:
            results = tuple(Result(item.hash.hex(), ResultState.STORED, item.id, item.sender, 1) for item in items)
            return Pushed(results=results, awake=frozenset(), epoch=store.epoch, forked=False)

    _around_push(push)


def _numbers_first() -> None:
    """Hand out numbers of an inbox in one transaction and fill the lower of them in a later one."""
    seen: set[str] = set()

    def push(store: Any, _caller: Caller, items: Sequence[Accepted], do: Callable[[], Pushed]) -> Pushed:
        pushed = do()
        late = [item.id for item in items[: len(items) // 2] if item.id not in seen]
        seen.update(item.id for item in items)
        with store._writing.begin() as connection:
            rows = [dict(row) for row in connection.execute(select(inbox).where(inbox.c.id.in_(late))).mappings()]
            connection.execute(delete(inbox).where(inbox.c.id.in_(late)))
        if rows:
            threading.Timer(_LATE, _fill, (store, rows)).start()
        return pushed

    _around_push(push)


def _fill(store: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    with store._writing.begin() as connection:
        connection.execute(inbox.insert(), list(rows))


def _refuses_nobody() -> None:
    """Take a request that bears no sound signature for one of the first desk of the directory."""
    verify: Any = vars(asking)["verify_request"]

    def anybody(*given: Any, **named: Any) -> Any:
        try:
            return verify(*given, **named)
        except RequestError:
            known = named["public_key"].args[0]
            device = next(device.id for unit in known.units.values() for device in unit.active())
            return Caller(device, new_nonce(), int(named["now"]))

    stand_in(asking, "verify_request", anybody)


def _logs_what_came() -> None:
    """Write the body of each request into the log."""
    read: Any = asking._read

    async def telling(request: Any) -> bytes:
        found: bytes = await read(request)
        sys.stderr.write(f"came {found!r}\n")
        return found

    stand_in(asking, "_read", telling)


def _much_newer() -> None:
    """Speak a later version of the protocol alone."""
    stand_in(protocol, "VERSION", 2)
    _say_hello(2, 2)


def _newer() -> None:
    """Speak a later version too, and say more in every answer than desks of today know."""
    _say_hello(1, 2)
    for shape in (protocol.Receipt, protocol.Known, protocol.InboxPage, protocol.Acked):
        stand_in(shape, "content", _more(shape.content))


def _say_hello(least: int, most: int) -> None:
    """Say in every greeting that the hub speaks these versions."""
    begin: Any = protocol.Hello.__init__
    stand_in(begin, "__defaults__", (least, most, *begin.__defaults__[2:]))


def _more(content: Callable[[Any], dict[str, Any]]) -> Callable[[Any], dict[str, Any]]:
    return lambda self: {**content(self), "weather": {"sea": "calm"}, "later": [1, 2, 3]}


def _older() -> None:
    """Know no envelope of today: each is of a later version than this hub."""

    def refuse(raw: bytes, *_: object) -> Result:
        problem = Problem(ProblemKind.NEEDS_UPDATE, 426, "The envelope is of a later version than this hub")
        return Result(envelope_hash(raw).hex(), ResultState.REJECTED, problem=problem)

    stand_in(app, "judge", refuse)


ALTERATIONS: Mapping[str, Callable[[], None]] = {
    "dies-before-commit": _dies_before_commit,
    "dies-after-commit": _dies_after_commit,
    "acknowledges-before-commit": _acknowledges_before_commit,
    "memory-alone": _memory_alone,
    "never-looks": _never_looks,
    "same-id-same-thing": _same_id_same_thing,
    "sees-no-fork": _sees_no_fork,
    "full-disk": _full_disk,
    "hides-a-full-disk": _hides_a_full_disk,
    "numbers-first": _numbers_first,
    "refuses-nobody": _refuses_nobody,
    "logs-what-came": _logs_what_came,
    "much-newer": _much_newer,
    "newer": _newer,
    "older": _older,
}

if __name__ == "__main__":
    ALTERATIONS[sys.argv[1]]()
    sys.exit(main(sys.argv[2:]))
