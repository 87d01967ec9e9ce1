"""One round of exchange with a hub: what waits goes out, what came is taken in; reads no message, keeps no thread.

"Sent" is said only by a receipt that the hub signed. A round that fails leaves the queue as it was; what may have
arrived in spite of a lost answer is asked for by id before its bytes are offered again.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Protocol, TypeVar

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.line import Line, LineReason, SyncResult
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import ExchangePort, InboxPlace, QueuedEnvelope, ReceivedEnvelope
from pcu_desk.domain.witness import WitnessPort
from pcu_desk.sync.backoff import pause
from pcu_desk.sync.refusal import LineError, LongReplyError, RefusedError, reason_of
from pcu_desk.sync.stride import Stride
from pcu_desk.sync.transport import Hub
from pcu_desk.sync.witness import Asking
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import EnvelopeError, envelope_hash, peek
from pcu_desk.wire.protocol import MAX_BATCH, MAX_BODY, MAX_PAGE, Cursor, Hello, InboxPage, ProblemKind, Receipt, Result
from pcu_desk.wire.protocol import ResultState as State

_T = TypeVar("_T")
_SPLIT = frozenset((400, 413, 422, 500))
"""Statuses under which a smaller batch may pass: too long, or one poisonous item among sound ones."""
_FAULT = 500
_POISON_LIMIT = 3
_NO_CONTACT = frozenset((LineReason.NO_LINE, LineReason.SLOW, LineReason.CUT, LineReason.TRUST))
_BEHIND_A_LOGIN = frozenset((LineReason.LOGIN_NEEDED, LineReason.PROXY))


class Run(Protocol):
    """Runs a callable where the desk may write, and returns what it returned."""

    def __call__(self, work: Callable[[], _T], /) -> _T:
        """Run `work`; its exceptions come back."""
        ...


def here(work: Callable[[], _T], /) -> _T:
    """Run on the calling thread, for the command line."""
    return work()


@dataclass(frozen=True, slots=True)
class _Item:
    """A queued envelope with what its own header says of it."""

    message_id: str
    wire_id: str
    hash: str
    envelope: bytes
    tries: int


@dataclass(slots=True)
class _Round:
    sent: int = 0
    received: int = 0
    epoch: str = ""
    reached: bool = False
    reason: LineReason | None = None
    in_flight: Sequence[str] = ()
    held: set[str] = field(default_factory=set)
    poisoned: int = 0


class SyncEngine:
    """Rounds of exchange between one desk and one hub; belongs to one thread."""

    def __init__(
        self,
        exchange: ExchangePort,
        hub: Hub,
        clock: Callable[[], Moment] = Moment.now,
        run: Run = here,
        *,
        batch: int = MAX_BATCH,
        witness: WitnessPort | None = None,
        mailbox_only: bool = False,
    ) -> None:
        """Take the desk's side of the exchange, the hub, a clock, where writing is done, and how many go at once.

        With `witness` the hub is asked in each round to witness the journal; `mailbox_only` leaves the directory out,
        as a locked desk must.
        """
        self._exchange = exchange
        self._hub = hub
        self._clock = clock
        self._run = run
        self._batch = Stride(batch)
        self._failures = 0
        self._page_size = Stride(MAX_PAGE)
        self._directory: tuple[bytes, int] = b"", 0
        self._acked: InboxPlace | None = None
        self._mailbox_only = mailbox_only
        self._asking = Asking(witness, hub, run) if witness is not None else None

    def sync_once(self) -> SyncResult:
        """Do one round: greet, directory, send what waits, take in what came, acknowledge; the line never raises."""
        now = _Round()
        try:
            self._round(now)
        except LineError as failed:
            return self._failed(now, failed)
        self._failures = 0
        return self._result(now, Line.ONLINE, now.reason, None)

    def _round(self, now: _Round) -> None:
        hello = self._hub.hello()
        now.reached, now.epoch = True, hello.epoch
        self._enter(hello.epoch)
        self._refresh_directory(hello, now)
        self._drain(now)
        self._take_in(now)
        if now.received:
            self._drain(now)
        self._ask_witness(now)

    def _ask_witness(self, now: _Round) -> None:
        """Ask for a witness after the messages; whatever comes of it, they have had their round."""
        if self._asking is None:
            return
        try:
            agreed = self._asking.ask()
        except (LineError, UserError):
            return
        if not agreed:
            now.reason = LineReason.OTHER_JOURNAL

    def _enter(self, epoch: str) -> None:
        if self._run(self._exchange.place).epoch != epoch:
            self._run(lambda: self._exchange.start_epoch(epoch))

    def _refresh_directory(self, hello: Hello, now: _Round) -> None:
        if self._mailbox_only or hello.directory_version <= self._directory_version():
            return
        bundle = self._hub.directory()
        try:
            self._run(lambda: self._exchange.take_directory(bundle))
        except UserError:
            now.reason = LineReason.DIRECTORY

    def _directory_version(self) -> int:
        held = self._run(self._exchange.directory) or b""
        if held != self._directory[0]:
            self._directory = held, _version(held)
        return self._directory[1]

    def _drain(self, now: _Round) -> None:
        last: list[_Item] = []
        while batch := self._next_batch(now):
            if batch == last:
                raise BugError("the queue gave out again what was settled")
            last = batch
            fresh = self._settle_known(batch, now)
            if fresh:
                self._push(fresh, now)

    def _next_batch(self, now: _Round) -> list[_Item]:
        queued = self._run(lambda: self._exchange.pending(self._batch.size + len(now.held)))
        free = [each for each in queued if each.message_id not in now.held]
        items = [item for each in free if (item := self._read(each))]
        return _fitting(items[: self._batch.size])

    def _read(self, queued: QueuedEnvelope) -> _Item | None:
        try:
            wire_id = peek(queued.envelope).id
        except EnvelopeError:
            self._run(lambda: self._exchange.park(queued.message_id, LineReason.DAMAGED))
            return None
        digest = envelope_hash(queued.envelope).hex()
        return _Item(queued.message_id, wire_id, digest, queued.envelope, queued.tries)

    def _settle_known(self, batch: Sequence[_Item], now: _Round) -> list[_Item]:
        """Ask about those that were tried before, settle what the hub holds, and return what must be offered."""
        tried = [item for item in batch if item.tries]
        if not tried:
            return list(batch)
        now.in_flight = [item.message_id for item in batch]
        known = self._hub.known([item.wire_id for item in tried]).known
        now.in_flight = ()
        self._take_sent([item for item in tried if known.get(item.wire_id) == item.hash], now)
        for item in tried:
            if known.get(item.wire_id, item.hash) != item.hash:
                self._park(item, LineReason.CONFLICT)
        return [item for item in batch if not item.tries or item.wire_id not in known]

    def _push(self, batch: Sequence[_Item], now: _Round) -> None:
        now.in_flight = [item.message_id for item in batch]
        try:
            receipt = self._hub.push([item.envelope for item in batch])
        except RefusedError as refused:
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

    def _push_smaller(self, batch: Sequence[_Item], refused: RefusedError, now: _Round) -> None:
        half = len(batch) // 2
        if half:
            self._push(batch[:half], now)
            self._push(batch[half:], now)
        elif refused.problem.status == _FAULT:
            self._hold_poison(batch[0], refused, now)
        else:
            self._park(batch[0], refused.reason)

    def _hold_poison(self, item: _Item, refused: RefusedError, now: _Round) -> None:
        """Keep an item at which the hub stumbles, let the others pass; give up when it stumbles at each."""
        now.poisoned += 1
        self._hold([item], LineReason.BUSY, now)
        if now.poisoned >= _POISON_LIMIT and not now.sent:
            raise refused

    def _apply(self, receipt: Receipt, batch: Sequence[_Item], now: _Round) -> None:
        results = list(zip(batch, receipt.results, strict=True))
        self._take_sent([item for item, result in results if result.state in {State.STORED, State.DUPLICATE}], now)
        self._hold([item for item, result in results if result.state is State.RETRY], LineReason.LATER, now)
        for item, result in results:
            if result.state in {State.CONFLICT, State.REJECTED}:
                self._park(item, _why(result))
        self._heed(receipt.epoch, forked=receipt.forked, now=now)

    def _heed(self, epoch: str, *, forked: bool, now: _Round) -> None:
        if forked:
            now.reason = LineReason.FORKED
        if epoch != now.epoch:
            raise LineError(LineReason.OTHER_EPOCH)

    def _take_sent(self, items: Sequence[_Item], now: _Round) -> None:
        if items:
            self._run(lambda: self._exchange.take_receipt([item.message_id for item in items]))
            now.sent += len(items)

    def _park(self, item: _Item, reason: LineReason) -> None:
        self._run(lambda: self._exchange.park(item.message_id, reason))

    def _hold(self, items: Sequence[_Item], reason: LineReason, now: _Round) -> None:
        if items:
            ids = [item.message_id for item in items]
            now.held.update(ids)
            self._note(ids, reason, self._later(pause(max(1, items[0].tries))))

    def _take_in(self, now: _Round) -> None:
        more = True
        while more:
            place = self._run(self._exchange.place)
            page = self._page(place, now)
            if page.since != place.entry:
                raise LineError(LineReason.CUT)
            self._keep(page, now)
            more = page.more and bool(page.items)
        self._acknowledge()

    def _page(self, place: InboxPlace, now: _Round) -> InboxPage:
        try:
            page = self._hub.pull(Cursor(place.epoch, place.entry), self._page_size.size)
        except LongReplyError:
            if not self._page_size.shorten():
                raise
            return self._page(place, now)
        except RefusedError as refused:
            if refused.problem.kind == ProblemKind.BEYOND_INBOX:
                self._run(lambda: self._exchange.start_epoch(now.epoch))
            raise
        except LineError:
            self._page_size.shorten()
            raise
        self._page_size.lengthen()
        self._heed(page.epoch, forked=page.forked, now=now)
        return page

    def _keep(self, page: InboxPage, now: _Round) -> None:
        if page.items:
            end = InboxPlace(page.epoch, page.items[-1].n)
            envelopes = [ReceivedEnvelope(item.sequence, item.envelope) for item in page.items]
            now.received += self._run(lambda: self._exchange.take_inbox(end, envelopes))

    def _acknowledge(self) -> None:
        place = self._run(self._exchange.place)
        if place.entry and place != self._acked:
            self._hub.ack(Cursor(place.epoch, place.entry))
            self._acked = place

    def _failed(self, now: _Round, failed: LineError) -> SyncResult:
        self._failures += 1
        next_try = self._later(max(failed.asked or 0.0, pause(self._failures)))
        ids = now.in_flight or [each.message_id for each in self._run(lambda: self._exchange.pending(MAX_BATCH))]
        self._note([each for each in ids if each not in now.held], failed.reason, next_try)
        return self._result(now, _line(failed.reason, reached=now.reached), failed.reason, next_try)

    def _note(self, ids: Sequence[str], reason: LineReason, next_try: Moment) -> None:
        if ids:
            self._run(lambda: self._exchange.note_failure(ids, reason, next_try))

    def _result(self, now: _Round, line: Line, reason: LineReason | None, next_try: Moment | None) -> SyncResult:
        waiting = self._run(self._exchange.counts).waiting
        return SyncResult(now.sent, now.received, waiting, line, reason, next_try)

    def _later(self, seconds: float) -> Moment:
        moment = self._clock()
        # Rounded up to whole seconds, the grain of a Moment, so that a try is never told for a time gone by.
        return dataclasses.replace(moment, utc=moment.utc + timedelta(seconds=int(seconds) + 1))


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


def _line(reason: LineReason, *, reached: bool) -> Line:
    if reason in _BEHIND_A_LOGIN:
        return Line.LOGIN_NEEDED
    return Line.OFFLINE if reason in _NO_CONTACT or not reached else Line.ONLINE


def _version(bundle: bytes) -> int:
    """Return the version of the directory kept here; 0 when it can't be read, so that the hub's is fetched."""
    try:
        return Directory.load(bundle, None, None, datetime.now(UTC)).version
    except UserError:
        return 0
