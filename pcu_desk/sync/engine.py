"""One round of exchange with a hub: what waits goes out, what came is taken in; reads no message, keeps no thread.

A round that fails leaves the queue as it was. What does not fit into a round (a directory on a bad line, a witness,
keys, files) rests and comes again; messages never wait for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.files import FilesPort
from pcu_desk.domain.line import Line, LineReason, SyncResult
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import ExchangePort
from pcu_desk.domain.witness import WitnessPort
from pcu_desk.sync.backoff import pause
from pcu_desk.sync.certificates import Certificates, KeysPort
from pcu_desk.sync.directories import Directories
from pcu_desk.sync.files import FileTransfers
from pcu_desk.sync.listening import Listening
from pcu_desk.sync.receiving import Receiving
from pcu_desk.sync.refusal import LineError
from pcu_desk.sync.round import Round, later
from pcu_desk.sync.running import Run, here
from pcu_desk.sync.sending import Sending
from pcu_desk.sync.transport import Hub, Poll
from pcu_desk.sync.witness import Asking
from pcu_desk.wire.protocol import MAX_BATCH

_NO_CONTACT = frozenset((LineReason.NO_LINE, LineReason.SLOW, LineReason.CUT, LineReason.TRUST))
_BEHIND_A_LOGIN = frozenset((LineReason.LOGIN_NEEDED, LineReason.PROXY))
_ENDED_BY_THE_LINE = frozenset((LineReason.NO_LINE, LineReason.SLOW, LineReason.CUT))
_WANTS_A_ROUND = frozenset((LineReason.CLOCK, LineReason.OTHER_EPOCH))


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
        keys: KeysPort | None = None,
        files: FilesPort | None = None,
        mailbox_only: bool = False,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the desk's side of the exchange, the hub, a clock, where writing is done, and how many go at once.

        With `witness` the hub is asked in each round to witness the journal, with `keys` certificates of agreement keys
        are exchanged, with `files` those of messages. `mailbox_only` leaves the directory out, as a locked desk must.
        `timer` counts seconds and never jumps.
        """
        self._exchange = exchange
        self._hub = hub
        self._clock = clock
        self._run = run
        self._timer = timer
        self._failures = 0
        self._sending = Sending(exchange, hub, run, clock, batch=batch, timer=timer)
        self._receiving = Receiving(exchange, hub, run)
        self._listening = Listening(timer)
        self._directories = None if mailbox_only else Directories(exchange, hub, run)
        self._certificates = Certificates(keys, hub, run) if keys is not None else None
        self._files = FileTransfers(files, hub, run, clock, timer) if files is not None else None
        self._asking = Asking(witness, hub, run) if witness is not None else None

    def sync_once(self, *, asked: bool = False) -> SyncResult:
        """Do one round: greet, directory, send what waits, take in what came, acknowledge; the line never raises.

        `asked` by a person, it tries what rests for a time of its own too.
        """
        if asked:
            self._sending.hurry()
        now = Round()
        try:
            self._round(now)
        except LineError as failed:
            return self._failed(now, failed)
        return self._done(now)

    def listen(self, unless: Callable[[], bool] = lambda: False, seconds: float = float("inf")) -> SyncResult:
        """Wait up to `seconds` for what comes, take it in and answer it; the line never raises.

        `unless` is asked when the poll can be ended by the hub's `interrupt`, and ends it. A poll that the line cuts is
        no failure of the line: the next full round tells. `again` is None to listen on.
        """
        place = self._run(self._exchange.place)
        now = Round(epoch=place.epoch, reached=True)
        poll = Poll(int(min(seconds, self._listening.wait)), unless)
        begun = self._timer()
        try:
            page = self._receiving.listen(now, poll)
            again = self._listening.answered_after(self._timer() - begun, poll.wait, news=bool(page.items))
            if page.items:
                self._answer(now, more=page.more)
        except LineError as failed:
            return self._broken(now, failed, self._timer() - begun, wanted=unless())
        return self._done(now, again)

    def _round(self, now: Round) -> None:
        hello = self._hub.hello()
        now.reached, now.epoch = True, hello.epoch
        self._enter(hello.epoch)
        if self._directories is not None:
            self._directories.refresh(hello, now)
        if self._certificates is not None:
            self._certificates.refresh(hello.agreements, now)
        self._sending.drain(now)
        self._receiving.take_in(now, lambda: self._sending.drain(now))
        self._ask_witness(now)
        if self._files is not None:
            self._files.move(now, lambda: self._sending.drain(now))

    def _answer(self, now: Round, *, more: bool) -> None:
        """Acknowledge what a poll brought, at once, and send what it asked for."""
        self._receiving.acknowledge()
        self._sending.drain(now)
        if more:
            self._receiving.take_in(now, lambda: self._sending.drain(now))
        now.more = self._files is not None and self._files.wanted()

    def _ask_witness(self, now: Round) -> None:
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

    def _done(self, now: Round, again: float | None = None) -> SyncResult:
        self._failures = 0
        rests = (
            again,
            0.0 if now.more else None,
            self._sending.rest_left(),
            self._files.rest_left() if self._files is not None else None,
        )
        soonest = min((seconds for seconds in rests if seconds is not None), default=None)
        return self._result(now, Line.ONLINE, now.reason, None, soonest)

    def _broken(self, now: Round, failed: LineError, seconds: float, *, wanted: bool) -> SyncResult:
        """Say what follows from a poll that came to nothing."""
        if wanted:
            return self._result(now, Line.ONLINE, now.reason, None, 0.0)
        if failed.reason in _WANTS_A_ROUND or failed.reason in _ENDED_BY_THE_LINE:
            return self._result(now, Line.ONLINE, now.reason, None, self._listening.cut_after(seconds))
        return self._failed(now, failed)

    def _failed(self, now: Round, failed: LineError) -> SyncResult:
        self._failures += 1
        seconds = max(failed.asked or 0.0, pause(self._failures))
        next_try = later(self._clock, seconds)
        self._sending.note_failure(now, failed.reason, next_try)
        return self._result(now, _line(failed.reason, reached=now.reached), failed.reason, next_try, seconds)

    def _result(
        self, now: Round, line: Line, reason: LineReason | None, next_try: Moment | None, again: float | None
    ) -> SyncResult:
        waiting = self._run(self._exchange.counts).waiting
        return SyncResult(now.sent, now.received, waiting, line, reason, next_try, again)


def _line(reason: LineReason, *, reached: bool) -> Line:
    if reason in _BEHIND_A_LOGIN:
        return Line.LOGIN_NEEDED
    return Line.OFFLINE if reason in _NO_CONTACT or not reached else Line.ONLINE
