"""When a side matter of the rounds may be tried again, so that messages never wait for it; knows not what it is."""

from __future__ import annotations

import time
from collections.abc import Callable

FIRST = 15.0
"""Seconds of the first rest; each further failure doubles it."""
LONGEST = 3600.0


class Patience:
    """A rest that grows with each failure, up to an hour, and ends with a success."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Take a clock in seconds that never jumps."""
        self._clock = clock
        self._failures = 0
        self._not_before = 0.0

    def due(self) -> bool:
        """Tell whether it may be tried now."""
        return self.left() <= 0

    def left(self) -> float:
        """Return the seconds for which it still rests."""
        return max(0.0, self._not_before - self._clock())

    def failed(self, asked: float = 0.0) -> None:
        """Let it rest, as long as was asked at least (seconds)."""
        self._failures += 1
        self._not_before = self._clock() + max(asked, min(LONGEST, FIRST * 2.0 ** min(self._failures, 20)))

    def went_well(self) -> None:
        """Let it be tried whenever it comes up."""
        self._failures = 0
        self._not_before = 0.0
