"""Rounds of exchange behind the window: one thread, woken by "send now"; decides nothing about messages.

Between rounds that left nothing to do the thread listens: a poll of the inbox is held open, so that what comes is here
at once. A full round is done at least each five minutes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from pcu_desk.domain.line import Line, LineReason, LineState, SyncResult
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import QueueCounts
from pcu_desk.sync.backoff import pause

REST = 20.0
"""Seconds between rounds where there is nobody to listen to."""
FULL_ROUND = 300.0
"""Seconds after which a full round is done although nothing was heard."""
_LOOK = 5.0
"""Seconds between two looks at the wall clock while the thread rests."""
_LEAP = 5.0
"""Seconds by which the wall clock must differ from the time counted to have jumped, or the machine to have slept."""
_STOP_LIMIT = 15.0
_STOP_STEP = 0.1


class Rounds(Protocol):
    """Whoever can do a round; `SyncEngine` does."""

    def sync_once(self, *, asked: bool = False) -> SyncResult:
        """Do one round; `asked` by a person, what rests is tried too."""

    def listen(self, unless: Callable[[], bool], seconds: float) -> SyncResult:
        """Wait up to so many seconds for what comes; an interrupt ends it once `unless` is true."""


class SyncWorker:
    """A thread that does rounds until it is stopped; a plain callback on that thread tells each outcome."""

    def __init__(
        self,
        engine: Rounds,
        *,
        counts: Callable[[], QueueCounts],
        tell: Callable[[LineState], None],
        complain: Callable[[Exception], None],
        interrupt: Callable[[], None],
        clock: Callable[[], Moment] = Moment.now,
        rest: float = REST,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take the engine, where to count the queue, whom to tell, and how to end a request that runs.

        `clock` is the wall clock, told to people; `timer` counts seconds and never jumps.
        """
        self._engine = engine
        self._counts = counts
        self._tell = tell
        self._complain = complain
        self._interrupt = interrupt
        self._clock = clock
        self._rest_seconds = rest
        self._timer = timer
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._listening = threading.Event()
        self._thread: threading.Thread | None = None
        self._state = LineState()
        self._stumbles = 0
        self._offset = self._wall()

    @property
    def running(self) -> bool:
        """Tell whether the thread lives."""
        return self._thread is not None and self._thread.is_alive()

    @property
    def state(self) -> LineState:
        """Return the line as last told."""
        return self._state

    def start(self) -> None:
        """Begin with a round at once; nothing happens when it runs already."""
        if not self.running:
            self._stopping.clear()
            self._wake.clear()
            self._thread = threading.Thread(target=self._loop, name="exchange", daemon=True)
            self._thread.start()

    def send_now(self) -> None:
        """Do the next round without waiting for its time; a round that runs goes on, a poll is ended."""
        self._wake.set()
        if self._listening.is_set():
            self._interrupt()

    def stop(self) -> None:
        """End the request that runs and the thread; what was not confirmed leaves in a later round."""
        self._stopping.set()
        self._wake.set()
        thread, self._thread = self._thread, None
        end = time.monotonic() + _STOP_LIMIT
        while thread is not None and thread.is_alive() and time.monotonic() < end:
            # Again and again: between two requests of a round there is nothing to end.
            self._interrupt()
            thread.join(_STOP_STEP)

    def _loop(self) -> None:
        asked = False
        while not self._stopping.is_set():
            self._wake.clear()
            self._rest(self._guarded(asked=asked))
            asked = self._wake.is_set()

    def _round(self, *, asked: bool) -> float:
        """Do one round, listen while there is nothing else to do, and return the seconds to rest after it."""
        result = self._engine.sync_once(asked=asked)
        at_ease = result.state is Line.ONLINE and result.next_try is None
        self._take(result, listening=at_ease and result.again != 0)
        if not at_ease:
            return self._rest_seconds if result.again is None else result.again
        return self._listen(FULL_ROUND if result.again is None else min(FULL_ROUND, result.again))

    def _listen(self, seconds: float) -> float:
        """Listen for so long at most; return the seconds to rest before the next full round."""
        end = self._timer() + seconds
        while not self._wake.is_set() and not self._leapt() and (left := end - self._timer()) >= 1:
            result = self._heard(left)
            again = result.next_try is not None or result.again is not None
            self._take(result, listening=not again)
            if again:
                return result.again or 0.0
        return max(0.0, min(end - self._timer(), 1.0))

    def _heard(self, seconds: float) -> SyncResult:
        self._listening.set()
        try:
            return self._engine.listen(self._wake.is_set, seconds)
        finally:
            self._listening.clear()

    def _guarded(self, *, asked: bool) -> float:
        try:
            seconds = self._round(asked=asked)
        except Exception as failed:  # noqa: BLE001 - told, and the thread goes on: a queue must never be left alone
            return self._stumbled(failed)
        self._stumbles = 0
        return seconds

    def _stumbled(self, failed: Exception) -> float:
        """Report what is wrong on this side of the line, and try again later."""
        self._stumbles += 1
        seconds = pause(self._stumbles)
        if not self._stopping.is_set():
            self._complain(failed)
        self._show(replace(self._state, next_try=self._after(seconds), reason=LineReason.HERE, listening=False))
        return seconds

    def _take(self, result: SyncResult, *, listening: bool) -> None:
        """Tell what a round or a poll came to."""
        now, counts = self._clock(), self._counts()
        contact = now if result.state is Line.ONLINE else self._state.last_contact
        told = (result.state, counts.waiting, counts.stuck, contact, result.next_try, result.reason)
        self._show(LineState(*told, last_round=now, listening=listening))

    def _show(self, state: LineState) -> None:
        self._state = state
        if not self._stopping.is_set():
            self._tell(state)

    def _rest(self, seconds: float) -> None:
        """Rest until the time has come, somebody wakes the thread, or the machine has slept; clocks may jump."""
        end = self._timer() + seconds
        while not self._leapt() and (left := end - self._timer()) > 0:
            if self._wake.wait(min(left, _LOOK)):
                return

    def _leapt(self) -> bool:
        """Tell whether the wall clock leapt ahead: the machine slept, and a round is due at once.

        One that was set back changes nothing but what is told: next try and last contact move with it.
        """
        jump = self._wall() - self._offset
        if abs(jump) < _LEAP:
            return False
        self._offset += jump
        if jump > 0:
            return True
        state = self._state
        moved = replace(state, last_contact=_shifted(state.last_contact, jump), next_try=_shifted(state.next_try, jump))
        self._show(replace(moved, last_round=_shifted(state.last_round, jump)))
        return False

    def _wall(self) -> float:
        return self._clock().utc.timestamp() - self._timer()

    def _after(self, seconds: float) -> Moment:
        moment = self._clock()
        return replace(moment, utc=moment.utc + timedelta(seconds=seconds))


def _shifted(moment: Moment | None, seconds: float) -> Moment | None:
    return replace(moment, utc=moment.utc + timedelta(seconds=round(seconds))) if moment is not None else None
