"""What a campaign changes in one process: its clock, the call at which it dies, services broken on purpose.

Changes of other rooms are theirs (`World.alter`). Nothing here runs in a program that a person starts.
"""

# ruff: noqa: ANN401 - a broken part takes whatever the sound one was given

from __future__ import annotations

import datetime as standard  # noqa: ICN001 - its own name is what is exchanged
import os
import signal
import sys
import time
from collections.abc import Callable, Mapping
from types import FrameType
from typing import Any

from pcu_desk.cli.world import World
from pcu_desk.domain.changes import Changes
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.figure import stand_in
from pcu_desk.domain.message import Message
from pcu_desk.domain.ports import InboxPlace, ReceivedEnvelope, Transaction
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.services import alerts, dispatch, exchange, files
from pcu_desk.services.done import Done
from pcu_desk.wire import certificate
from pcu_desk.wire.envelope import envelope_hash, peek

_READ: Any = dispatch._read  # noqa: SLF001 - the program is broken on purpose
_KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
_ROOM = "pcu_desk"
_PURE = ("pcu_desk.cli", "pcu_desk.i18n", "pcu_desk.assets")


def apply(name: str, world: World) -> None:
    """Alter this process. Raises KeyError for a name that nobody knows."""
    if name in _OWN:
        _OWN[name]()
    else:
        world.alter(name)


def shift_clock(seconds: float) -> None:
    """Let every clock of the calendar in this process go that many seconds ahead of, or behind, what it was."""
    true_now, true_time = standard.datetime.now, time.time

    class Shifted(standard.datetime):
        """The calendar of a machine whose clock is wrong."""

        @classmethod
        def now(cls, tz: standard.tzinfo | None = None) -> Shifted:
            moment = true_now(tz) + standard.timedelta(seconds=seconds)
            return cls.combine(moment.date(), moment.timetz())

    before = standard.datetime
    for name, module in list(sys.modules.items()):
        if name.startswith(_ROOM) and getattr(module, "datetime", None) is before:
            vars(module)["datetime"] = Shifted
    vars(standard)["datetime"] = Shifted
    vars(time)["time"] = lambda: true_time() + seconds


_counted = [0]


def count_calls(step: int) -> int:
    """Count the calls of this thread into the program from now on and die at the `step`-th; return those before."""
    before, _counted[0] = _counted[0], 0

    def watch(frame: FrameType, event: str, _given: Any) -> None:
        name = str(frame.f_globals.get("__name__", ""))
        if event not in ("call", "c_call") or not name.startswith(_ROOM) or name.startswith(_PURE):
            return
        _counted[0] += 1
        if _counted[0] == step:
            os.kill(os.getpid(), _KILL)

    sys.setprofile(watch)
    return before


def _memory_alone() -> None:
    """Know what came in by a set of this process, which a restart forgets."""
    seen: set[str] = set()
    find = _READ

    def read(vault: Any, tx: Any, received: Any) -> Any:
        name = peek(received.envelope).id
        if name in seen:
            return None, (), ""
        found = find(vault, _Forgetful(tx, name), received)
        seen.add(name)
        return found

    stand_in(dispatch, "_read", read)


class _Forgetful:
    """A transaction that does not know one message."""

    def __init__(self, tx: Transaction, message: str) -> None:
        self._tx, self._message = tx, message

    def find_message(self, message_id: str) -> object:
        return None if message_id == self._message else self._tx.find_message(message_id)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tx, name)


def _queued_in_spite() -> None:
    """Say "queued" also where the disk refused it."""
    queue = alerts.Alerts.queue

    def hopeful(self: alerts.Alerts, draft: Any, recipients: Any) -> Any:
        try:
            return queue(self, draft, recipients)
        except UserError:
            return Done(Message(id=uuid7()), Changes())

    stand_in(alerts.Alerts, "queue", hopeful)


def _same_epoch() -> None:
    """Take a restored hub for the one before: pull on from the old number, offer nothing again."""

    def quiet(self: Any, epoch: str) -> None:
        with self._vault.writing() as tx:
            tx.set_inbox_place(InboxPlace(epoch, tx.inbox_place().entry))

    stand_in(exchange.Exchange, "start_epoch", quiet)


def _drops_what_it_can_not_place() -> None:
    """Let go of an answer whose question is not here, and of whatever else would be held."""
    take = dispatch.take_in

    def careless(vault: Any, tx: Any, received: Any) -> bool:
        new = take(vault, tx, received)
        tx.unhold(envelope_hash(received.envelope).hex())
        return new

    stand_in(dispatch, "take_in", careless)


def _trusts_the_revoked() -> None:
    """Open what any desk of the directory signed, revoked or not."""
    read = _READ

    def trusting(vault: Any, tx: Any, received: Any) -> Any:
        return read(vault, tx, ReceivedEnvelope(0, received.envelope))

    stand_in(dispatch, "_read", trusting)


def _any_directory() -> None:
    """Take in whatever directory is handed over, older ones too."""

    def take(self: Any, bundle: bytes, _heard: str = "") -> None:
        with self._vault.writing() as tx:
            tx.set_directory(bundle)

    stand_in(exchange.Exchange, "take_directory", take)


def _replacement_is_another() -> None:
    """Take a message in the place of another for one of its own."""
    stand_in(dispatch, "_beside", lambda _tx, message: {"thread": message.id})


def _no_readdressing() -> None:
    """Leave what is queued as it is, whoever is taken off the directory."""
    stand_in(exchange, "readdress", lambda *_: ())


def _any_certificate() -> None:
    """Take any key that names a desk, whoever signed for it."""
    stand_in(certificate, "verifies", lambda *_: True)


class _AnyName(str):
    """A name that is the one asked for, whatever that is."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, _other: object) -> bool:
        return True

    def __ne__(self, _other: object) -> bool:
        return False


class _AnyNames:
    """The wire's chunks, whose every name fits."""

    def __init__(self, room: Any) -> None:
        self._room = room

    def chunk_name(self, data: bytes) -> str:
        return _AnyName(self._room.chunk_name(data))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._room, name)


def _any_chunk() -> None:
    """Keep a chunk under any name."""
    stand_in(files, "chunks", _AnyNames(vars(files)["chunks"]))


_OWN: Mapping[str, Callable[[], None]] = {
    "memory-alone": _memory_alone,
    "queued-in-spite": _queued_in_spite,
    "same-epoch": _same_epoch,
    "drops-unplaced": _drops_what_it_can_not_place,
    "trusts-the-revoked": _trusts_the_revoked,
    "any-directory": _any_directory,
    "no-readdressing": _no_readdressing,
    "any-certificate": _any_certificate,
    "any-chunk": _any_chunk,
    "replacement-is-another": _replacement_is_another,
}
NAMES = frozenset(_OWN)
"""What `apply` knows without another room."""
