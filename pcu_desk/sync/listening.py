"""How long a poll of the inbox may be held open on this line; asks no hub and keeps no thread.

Some proxies end a request that stands still for half a minute. Such a poll has lost nothing: the next one is shorter.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from pcu_desk.sync.backoff import pause
from pcu_desk.wire.protocol import MAX_WAIT

SHORTEST = 5
"""Seconds: a poll that ends before is the line's doing, not a proxy's patience."""
LEARNED = 3600.0
"""Seconds for which a line is believed to cut a longer poll."""
_SHARE = 0.8
_LONGEST_REST = 20.0


class Listening:
    """The length of polls, learned from those that were cut, and the rest after one that told nothing too soon."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Take a clock in seconds that never jumps."""
        self._clock = clock
        self._wait = MAX_WAIT
        self._learned = 0.0
        self._vain = 0

    @property
    def wait(self) -> int:
        """Seconds to ask the hub for."""
        if self._wait < MAX_WAIT and self._clock() - self._learned >= LEARNED:
            self._wait = MAX_WAIT
        return self._wait

    def cut_after(self, seconds: float) -> float:
        """Note a poll that the line cut; return the seconds to rest before a full round, which tells if it is away."""
        if SHORTEST <= seconds < self._wait:
            self._wait = max(SHORTEST, int(seconds * _SHARE))
            self._learned = self._clock()
        return self._rest()

    def answered_after(self, seconds: float, wait: int, *, news: bool) -> float | None:
        """Note a poll that the hub answered; return None to listen on, else the seconds to rest first.

        An answer without news long before its time comes from a hub that stops, or from another desk that listens
        under the same name: asking again at once would be a storm.
        """
        if news or seconds >= wait / 2:
            self._vain = 0
            return None
        return self._rest()

    def _rest(self) -> float:
        self._vain += 1
        return min(_LONGEST_REST, pause(self._vain))
