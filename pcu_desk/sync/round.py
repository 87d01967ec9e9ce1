"""What one round of exchange has come to so far, and when the next may be; sends nothing and takes nothing in."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from pcu_desk.domain.line import LineReason
from pcu_desk.domain.moment import Moment
from pcu_desk.sync.refusal import LineError


@dataclass(slots=True)
class Round:
    """One round: `in_flight` names what a request that runs may have brought to the hub.

    `held` are messages that have had their turn, `asked` those of which the hub said that it has them not.
    """

    epoch: str = ""
    reached: bool = False
    sent: int = 0
    received: int = 0
    reason: LineReason | None = None
    in_flight: Sequence[str] = ()
    held: set[str] = field(default_factory=set)
    asked: set[str] = field(default_factory=set)
    poisoned: int = 0
    more: bool = False

    def heed(self, epoch: str, *, forked: bool) -> None:
        """Note what each answer of the hub tells beside its answer. Raises LineError when its database is another."""
        if forked:
            self.reason = LineReason.FORKED
        if epoch != self.epoch:
            raise LineError(LineReason.OTHER_EPOCH)


def later(clock: Callable[[], Moment], seconds: float) -> Moment:
    """Return the moment after so many seconds.

    Rounded up to whole seconds, the grain of a Moment, so that a try is never told for a time gone by.
    """
    moment = clock()
    return dataclasses.replace(moment, utc=moment.utc + timedelta(seconds=int(seconds) + 1))
