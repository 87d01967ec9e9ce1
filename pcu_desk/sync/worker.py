"""Rounds of exchange behind the window: one thread, woken by "send now"; decides nothing about messages."""

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
"""Seconds between rounds while the line is good."""
_STOP_LIMIT = 15.0
_STOP_STEP = 0.1


class Rounds(Protocol):
    """Whoever can do a round; `SyncEngine` does."""

    def sync_once(self) -> SyncResult:
        """Do one round."""


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
    ) -> None:
        """Take the engine, where to count the queue, whom to tell, and how to end a request that runs."""
        self._engine = engine
        self._counts = counts
        self._tell = tell
        self._complain = complain
        self._interrupt = interrupt
        self._clock = clock
        self._rest = rest
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._state = LineState()
        self._stumbles = 0

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
            self._thread = threading.Thread(target=self._loop, name="exchange", daemon=True)
            self._thread.start()

    def send_now(self) -> None:
        """Do the next round without waiting for its time."""
        self._wake.set()

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
        while not self._stopping.is_set():
            self._wake.clear()
            seconds = self._round()
            if not self._stopping.is_set():
                self._wake.wait(seconds)

    def _round(self) -> float:
        try:
            result = self._engine.sync_once()
            state = self._told(result)
        except Exception as failed:  # noqa: BLE001 - told, and the thread goes on: a queue must never be left alone
            return self._stumbled(failed)
        self._stumbles = 0
        self._state = state
        if not self._stopping.is_set():
            self._tell(state)
        return self._seconds(result.next_try)

    def _stumbled(self, failed: Exception) -> float:
        """Report what is wrong on this side of the line, and try again later."""
        self._stumbles += 1
        seconds = pause(self._stumbles)
        self._state = replace(self._state, next_try=self._after(seconds), reason=LineReason.HERE)
        if not self._stopping.is_set():
            self._complain(failed)
            self._tell(self._state)
        return seconds

    def _told(self, result: SyncResult) -> LineState:
        counts = self._counts()
        contact = self._clock() if result.state is Line.ONLINE else self._state.last_contact
        return LineState(result.state, counts.waiting, counts.stuck, contact, result.next_try, result.reason)

    def _seconds(self, next_try: Moment | None) -> float:
        if next_try is None:
            return self._rest
        return max(0.0, (next_try.utc - self._clock().utc).total_seconds())

    def _after(self, seconds: float) -> Moment:
        moment = self._clock()
        return replace(moment, utc=moment.utc + timedelta(seconds=seconds))
