"""The way out of one round: what waits is offered in batches until each has its word; reads no message.

"Sent" is said only by a receipt that the hub signed. What may have arrived in spite of a lost answer is asked for by
id, up to a thousand at a time, before its bytes are offered again.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from pcu_desk.domain.errors import BugError
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import ExchangePort, QueuedEnvelope
from pcu_desk.sync.backoff import pause
from pcu_desk.sync.refusal import LineError, RefusedError, reason_of
from pcu_desk.sync.round import Round, later
from pcu_desk.sync.running import Run
from pcu_desk.sync.stride import Stride
from pcu_desk.sync.transport import Hub
from pcu_desk.wire.envelope import EnvelopeError, envelope_hash, peek
from pcu_desk.wire.protocol import MAX_BATCH, MAX_BODY, MAX_KNOWN, ProblemKind, Receipt, Result
from pcu_desk.wire.protocol import ResultState as State

UPDATE_REST = 3600.0
"""Seconds for which a message rests that the hub takes only from a newer program."""
_SPLIT = frozenset((400, 413, 422, 500))
"""Statuses under which a smaller batch may pass: too long, or one poisonous item among sound ones."""
_TOO_SLOW = 408
_FAULT = 500
_POISON_LIMIT = 3
_NOT_NOW = frozenset((LineReason.HUB_FULL, LineReason.QUOTA, LineReason.BUSY, LineReason.SLOW))
"""Reasons that pass by themselves, also where they are said of one message."""
_AT_HAND = 32 * 1024 * 1024
"""Bytes of envelopes that are held in memory to ask about them by id."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A queued envelope with what its own header says of it."""

    message_id: str
    wire_id: str
    hash: str
    envelope: bytes
    tries: int


class Sending:
    """The queue of one desk before one hub; belongs to the thread of the rounds."""

    def __init__(
        self,
        exchange: ExchangePort,
        hub: Hub,
        run: Run,
        clock: Callable[[], Moment],
        *,
        batch: int = MAX_BATCH,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the desk's side, the hub, where writing is done, a clock to tell by, how many go at once, a timer."""
        self._exchange = exchange
        self._hub = hub
        self._run = run
        self._clock = clock
        self._timer = timer
        self._batch = Stride(batch)
        self._portion = Stride(MAX_KNOWN)
        self._resting: dict[str, float] = {}

    def drain(self, now: Round) -> None:
        """Offer what waits until each message is sent, parked or has had its turn. Raises LineError."""
        last: list[_Item] = []
        while batch := self._next_batch(now):
            if any(item.tries and item.message_id not in now.asked for item in batch):
                self._settle_known(batch, now)
                continue
            if batch == last:
                raise BugError("the queue gave out again what was settled")
            last = batch
            self._push(batch, now)

    def waits(self, now: Round) -> bool:
        """Tell whether a message waits that has not had its turn."""
        return bool(self._free(1, now))

    def hurry(self) -> None:
        """Let nothing rest any longer."""
        self._resting.clear()

    def rest_left(self) -> float | None:
        """Return the seconds until the first message that rests may be offered again, None when none rests."""
        left = [until - self._timer() for until in self._resting.values()]
        return max(0.0, min(left)) if left else None

    def note_failure(self, now: Round, reason: LineReason, next_try: Moment) -> None:
        """Note that the line failed: of what was under way, else of what waits first."""
        ids = now.in_flight or [each.message_id for each in self._free(MAX_BATCH, now)]
        self._note([each for each in ids if each not in now.held], reason, next_try)

    def _free(self, count: int, now: Round) -> list[QueuedEnvelope]:
        """Return up to `count` that wait, neither at rest nor done with in this round."""
        moment = self._timer()
        self._resting = {key: until for key, until in self._resting.items() if until > moment}
        aside = now.held | self._resting.keys()
        queued = self._run(lambda: self._exchange.pending(count + len(aside)))
        return [each for each in queued if each.message_id not in aside][:count]

    def _next_batch(self, now: Round) -> list[_Item]:
        return _fitting(self._items(self._batch.size, now))

    def _items(self, count: int, now: Round) -> list[_Item]:
        return [item for each in self._free(count, now) if (item := self._read(each))]

    def _read(self, queued: QueuedEnvelope) -> _Item | None:
        try:
            wire_id = peek(queued.envelope).id
        except EnvelopeError:
            self._run(lambda: self._exchange.park(queued.message_id, LineReason.DAMAGED))
            return None
        digest = envelope_hash(queued.envelope).hex()
        return _Item(queued.message_id, wire_id, digest, queued.envelope, queued.tries)

    def _settle_known(self, batch: Sequence[_Item], now: Round) -> None:
        """Ask about those that were tried before, many at once, and settle what the hub holds."""
        fits = _AT_HAND // max(len(item.envelope) for item in batch)
        count = min(self._portion.size, max(len(batch), fits))
        tried = [item for item in self._items(count, now) if item.tries and item.message_id not in now.asked]
        known = self._known(tried, now)
        now.asked |= {item.message_id for item in tried}
        self._take_sent([item for item in tried if known.get(item.wire_id) == item.hash], now)
        for item in tried:
            if known.get(item.wire_id, item.hash) != item.hash:
                self._park(item, LineReason.CONFLICT)

    def _known(self, tried: Sequence[_Item], now: Round) -> dict[str, str]:
        now.in_flight = [item.message_id for item in tried]
        try:
            answer = self._hub.known([item.wire_id for item in tried])
        except RefusedError:
            raise
        except LineError:
            self._portion.shorten()
            raise
        now.in_flight = ()
        self._portion.lengthen()
        now.heed(answer.epoch, forked=False)
        return dict(answer.known)

    def _push(self, batch: Sequence[_Item], now: Round) -> None:
        now.in_flight = [item.message_id for item in batch]
        try:
            receipt = self._hub.push([item.envelope for item in batch])
        except RefusedError as refused:
            if refused.problem.status == _TOO_SLOW:
                self._batch.shorten()
            if refused.problem.status not in _SPLIT:
                raise
            now.in_flight = ()
            self._push_smaller(batch, refused, now)
        except LineError:
            self._batch.shorten()
            raise
        else:
            now.in_flight = ()
            self._batch.lengthen()
            self._apply(receipt, batch, now)

    def _push_smaller(self, batch: Sequence[_Item], refused: RefusedError, now: Round) -> None:
        half = len(batch) // 2
        if half:
            self._push(batch[:half], now)
            self._push(batch[half:], now)
        elif refused.problem.status == _FAULT:
            self._hold_poison(batch[0], refused, now)
        else:
            self._park(batch[0], refused.reason)

    def _hold_poison(self, item: _Item, refused: RefusedError, now: Round) -> None:
        """Keep an item at which the hub stumbles, let the others pass; give up when it stumbles at each."""
        now.poisoned += 1
        self._hold(item, LineReason.BUSY, pause(max(1, item.tries)), now)
        if now.poisoned >= _POISON_LIMIT and not now.sent:
            raise refused

    def _apply(self, receipt: Receipt, batch: Sequence[_Item], now: Round) -> None:
        results = list(zip(batch, receipt.results, strict=True))
        self._take_sent([item for item, result in results if result.state in {State.STORED, State.DUPLICATE}], now)
        for item, result in results:
            if result.state is State.RETRY:
                reason = reason_of(result.problem) if result.problem else LineReason.LATER
                self._hold(item, reason, pause(max(1, item.tries)), now)
            elif result.state in {State.CONFLICT, State.REJECTED}:
                self._refuse(item, _why(result), now)
        now.heed(receipt.epoch, forked=receipt.forked)

    def _refuse(self, item: _Item, reason: LineReason, now: Round) -> None:
        """Park what the hub will never take; what a newer program may send goes on waiting."""
        if reason is LineReason.NEEDS_UPDATE:
            self._hold(item, reason, UPDATE_REST, now)
        elif reason in _NOT_NOW:
            self._hold(item, reason, pause(max(1, item.tries)), now)
        else:
            self._park(item, reason)

    def _take_sent(self, items: Sequence[_Item], now: Round) -> None:
        if items:
            self._run(lambda: self._exchange.take_receipt([item.message_id for item in items]))
            now.sent += len(items)

    def _park(self, item: _Item, reason: LineReason) -> None:
        self._run(lambda: self._exchange.park(item.message_id, reason))

    def _hold(self, item: _Item, reason: LineReason, seconds: float, now: Round) -> None:
        now.held.add(item.message_id)
        self._resting[item.message_id] = self._timer() + seconds
        self._note([item.message_id], reason, later(self._clock, seconds))

    def _note(self, ids: Sequence[str], reason: LineReason, next_try: Moment) -> None:
        if ids:
            self._run(lambda: self._exchange.note_failure(ids, reason, next_try))


def _fitting(items: Iterable[_Item]) -> list[_Item]:
    """Return the first items that fit into one request, at least one."""
    batch: list[_Item] = []
    size = 0
    for item in items:
        size += len(item.envelope)
        if batch and size > MAX_BODY:
            break
        batch.append(item)
    return batch


def _why(result: Result) -> LineReason:
    if result.state is State.CONFLICT:
        return LineReason.CONFLICT
    if result.problem is None:
        return LineReason.REFUSED
    # Said of one envelope, "revoked" means its recipient; said of a request, it means this desk.
    return LineReason.RECIPIENT if result.problem.kind == ProblemKind.REVOKED else reason_of(result.problem)
