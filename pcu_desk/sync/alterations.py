"""What fault campaigns change in this room of one process: shorter times, and desks broken on purpose.

Nothing here runs in a program that a person starts; a measurement that lets one of these desks pass measures nothing.
"""

# ruff: noqa: ANN401 - a broken part takes whatever the sound one was given

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

import requests

from pcu_desk.domain.figure import stand_in
from pcu_desk.domain.line import LineReason
from pcu_desk.sync import backoff, files, sending, transport, trust
from pcu_desk.sync.deadline import Sockets
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.refusal import LineError
from pcu_desk.sync.sending import Sending
from pcu_desk.sync.transport import Hub, LineSettings
from pcu_desk.sync.worker import SyncWorker
from pcu_desk.wire import protocol
from pcu_desk.wire.envelope import EnvelopeError, envelope_hash
from pcu_desk.wire.protocol import Receipt, Result, ResultState

_CONNECT, _READ, _TOTAL = 1.0, 2.0, 3.0
_REST, _FIRST, _LONGEST = 0.3, 0.2, 1.0


def _short_times() -> None:
    """Wait seconds instead of minutes."""
    made = cast("Any", LineSettings.__init__)
    made.__defaults__ = (_CONNECT, _READ, _TOTAL, *made.__defaults__[3:])


def _short_rests() -> None:
    """Rest and back off for parts of a second."""
    cast("Any", SyncWorker.__init__).__kwdefaults__["rest"] = _REST
    stand_in(backoff, "FIRST", _FIRST)
    stand_in(backoff, "LONGEST", _LONGEST)
    stand_in(files, "FIRST_LOOK", _REST)


def _bare_200() -> None:
    """Take any 200 for a receipt, whoever sent it and wherever it led."""

    def push(self: Any, envelopes: Sequence[bytes]) -> Receipt:
        epoch = self.hello().epoch
        answer = requests.post(self._url + "/v1/messages", data=b"".join(envelopes), timeout=_TOTAL, stream=True)
        state = ResultState.STORED if answer.ok else ResultState.RETRY
        return Receipt("", epoch, 0.0, tuple(Result(envelope_hash(raw).hex(), state) for raw in envelopes))

    stand_in(Hub, "push", push)


def _sent_when_handed_over() -> None:
    """Call sent what left this machine, before any receipt."""
    push = _part(Sending, "_push")

    def early(self: Any, batch: Any, now: Any) -> None:
        self._take_sent(batch, now)
        push(self, batch, now)

    stand_in(Sending, "_push", early)


def _no_deadline() -> None:
    """Know no time for a whole request."""
    made = cast("Any", LineSettings.__init__)
    connect, read, _, *rest = made.__defaults__
    made.__defaults__ = (connect, read, 3600.0, *rest)


class _Credulous(ssl.SSLContext):
    """Judges nobody, whatever it is told to ask for."""

    verify_mode = property(lambda _self: ssl.CERT_NONE, lambda _self, _mode: None)


def _no_certificates() -> None:
    """Speak TLS with anybody."""

    def trusting(_file: object) -> ssl.SSLContext:
        made = _Credulous(ssl.PROTOCOL_TLS_CLIENT)
        made.check_hostname = False
        vars(ssl.SSLContext)["verify_mode"].__set__(made, ssl.CERT_NONE)
        return made

    stand_in(trust, "context", trusting)


def _parks_the_batch() -> None:
    """Give up a whole batch for what was said of its size."""

    def park_all(self: Any, batch: Any, refused: Any, _now: Any) -> None:
        for item in batch:
            self._park(item, refused.reason)

    stand_in(Sending, "_push_smaller", park_all)


def _obeys_any_pause() -> None:
    """Wait for as long as anybody asks."""

    def asked(value: str | None, _now: object) -> float | None:
        return float(value) if value and value.strip().isdigit() else None

    stand_in(transport, "asked_pause", asked)


def _whole_batch_or_nothing() -> None:
    """Never offer less than a batch, so that one poisoned message holds all the others."""

    def give_up(_self: Any, _batch: Any, refused: LineError, _now: Any) -> None:
        raise refused

    stand_in(Sending, "_push_smaller", give_up)


def _own_clock() -> None:
    """Sign by this machine's clock, whatever the hub tells."""
    hello = Hub.hello

    def deaf(self: Any) -> protocol.Hello:
        said = hello(self)
        self._hub_time = None
        return said

    stand_in(Hub, "hello", deaf)


def _accepts_gaps() -> None:
    """Take any page of the inbox, with or without all of its numbers."""
    whole = protocol.InboxPage.of

    def of(found: Mapping[str, Any]) -> protocol.InboxPage:
        since, items = int(found["since"]), list(found["items"])
        page = whole({**found, "items": [{**item, "n": since + place} for place, item in enumerate(items, 1)]})
        kept = [replace(one, n=int(item["n"])) for item, one in zip(items, page.items, strict=True)]
        return replace(page, items=tuple(kept))

    stand_in(protocol.InboxPage, "of", staticmethod(of))


def _rests_first() -> None:
    """Send nothing before somebody asks for it."""
    loop = _part(SyncWorker, "_loop")

    def waiting(self: Any) -> None:
        self._wake.wait()
        loop(self)

    stand_in(SyncWorker, "_loop", waiting)


def _stops_at_damage() -> None:
    """Send nothing while something in the queue can't be read."""

    def stop(_raw: bytes) -> None:
        raise LineError(LineReason.DAMAGED)

    peek = _part(sending, "peek")

    def peeked(raw: bytes) -> Any:
        try:
            return peek(raw)
        except EnvelopeError:
            return stop(raw)

    stand_in(sending, "peek", peeked)


def _parks_for_update() -> None:
    """Give up what only a later program may send."""

    def refuse(self: Any, item: Any, reason: LineReason, _now: Any) -> None:
        self._park(item, reason)

    stand_in(Sending, "_refuse", refuse)


def _leaks_connections() -> None:
    """Never let go of a connection that was opened."""
    kept: list[socket.socket] = []
    take = Sockets.take

    def keeping(self: Any, opened: socket.socket) -> None:
        kept.append(opened.dup())
        take(self, opened)

    stand_in(Sockets, "take", keeping)


def _poll_is_the_line() -> None:
    """Take a poll that was cut for a line that failed."""

    def failed(self: Any, now: Any, broken: LineError, _seconds: float, *, wanted: bool) -> Any:  # noqa: ARG001 - as asked with
        return self._failed(now, broken)

    stand_in(SyncEngine, "_broken", failed)


def _part(owner: Any, name: str) -> Any:
    return getattr(owner, name)


ALTERATIONS: Mapping[str, Callable[[], None]] = {
    "short-times": _short_times,
    "short-rests": _short_rests,
    "bare-200": _bare_200,
    "sent-when-handed-over": _sent_when_handed_over,
    "no-deadline": _no_deadline,
    "no-certificates": _no_certificates,
    "parks-the-batch": _parks_the_batch,
    "obeys-any-pause": _obeys_any_pause,
    "whole-batch-or-nothing": _whole_batch_or_nothing,
    "own-clock": _own_clock,
    "accepts-gaps": _accepts_gaps,
    "rests-first": _rests_first,
    "stops-at-damage": _stops_at_damage,
    "parks-for-update": _parks_for_update,
    "leaks-connections": _leaks_connections,
    "poll-is-the-line": _poll_is_the_line,
}
