"""Asks the hub to witness the journal, a few requests a round; judges no statement and holds no message up.

Where the hub stands elsewhere than the desk thought (a lost answer, a hub from an old backup), its refusal tells its
last statement, and the entries from there on are offered. On a line that breaks off long requests fewer entries go at
a time. Once in an hour it is asked although nothing is new: a vault
put back from a copy has nothing new to offer, and only the hub knows better.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from pcu_desk.domain.line import LineReason
from pcu_desk.domain.witness import MOST_DIGESTS, ForeignStatementError, Taken, WitnessOffer, WitnessPort
from pcu_desk.sync.patience import Patience
from pcu_desk.sync.refusal import LineError, NotExtendingError, RefusedError
from pcu_desk.sync.running import Run
from pcu_desk.sync.stride import Stride
from pcu_desk.sync.transport import Hub

OFFERS = 4
"""Requests in one round; what is left waits for the next, so that messages need not wait for it."""
AGAIN = 3600.0
"""Seconds after which a hub is asked although nothing is new, or after it told of another journal."""


class Asking:
    """One desk's journal before one hub; belongs to the thread of the rounds."""

    def __init__(self, witness: WitnessPort, hub: Hub, run: Run, clock: Callable[[], float] = time.monotonic) -> None:
        """Take the desk's journal, the hub, where writing is done and a clock in seconds."""
        self._witness = witness
        self._hub = hub
        self._run = run
        self._clock = clock
        self._asked: float | None = None
        self._agreed = True
        self._patience = Patience(clock)
        self._stride = Stride(MOST_DIGESTS)

    def ask(self) -> bool:
        """Offer what is new; return False while the hub holds another journal of this desk. Raises LineError.

        A hub that refuses (an older one, a busy one) is left in peace for a time that grows.
        """
        if not self._patience.due() or not (self._agreed or self._due()):
            return self._agreed
        try:
            return self._ask()
        except RefusedError:
            self._patience.failed()
            raise
        except LineError:
            self._stride.shorten()
            raise

    def _ask(self) -> bool:
        after: int | None = None
        for _ in range(OFFERS):
            offer = self._offer(after)
            if not offer.digests and not self._due():
                break
            after = self._offered(offer)
            if not self._agreed:
                break
        return self._agreed

    def _offer(self, after: int | None) -> WitnessOffer:
        return self._run(lambda: self._witness.offer(after, self._stride.size))

    def _offered(self, offer: WitnessOffer) -> int | None:
        """Make one request; return the entry after which the hub wants to hear, None for where the desk stands now."""
        try:
            document = self._hub.witness(offer)
        except NotExtendingError as refused:
            return self._told(offer, refused)
        taken = self._take(document)
        self._stride.lengthen()
        self._note(agreed=taken.held)
        return None

    def _told(self, offer: WitnessOffer, refused: NotExtendingError) -> int | None:
        if not refused.last:
            if not offer.after:
                raise refused  # it knows of nothing and wants nothing: no word on this journal
            return 0
        taken = self._take(refused.last.encode())
        further = taken.held and taken.sequence != offer.after
        if not further:
            self._note(agreed=False)
        return taken.sequence

    def _take(self, document: bytes) -> Taken:
        try:
            return self._run(lambda: self._witness.take(document))
        except ForeignStatementError as foreign:
            raise LineError(LineReason.TRUST) from foreign

    def _note(self, *, agreed: bool) -> None:
        self._agreed, self._asked = agreed, self._clock()
        self._patience.went_well()

    def _due(self) -> bool:
        return self._asked is None or self._clock() - self._asked >= AGAIN
