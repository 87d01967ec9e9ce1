"""The way in of one round: pages of the inbox are kept with their cursor, then acknowledged; opens no message."""

from __future__ import annotations

import time
from collections.abc import Callable

from pcu_desk.domain.line import LineReason
from pcu_desk.domain.ports import ExchangePort, InboxPlace, ReceivedEnvelope
from pcu_desk.sync.refusal import LineError, LongReplyError, RefusedError
from pcu_desk.sync.round import Round
from pcu_desk.sync.running import Run
from pcu_desk.sync.stride import Stride
from pcu_desk.sync.transport import Hub, Poll
from pcu_desk.wire.protocol import MAX_PAGE, Cursor, InboxPage, ProblemKind


class Receiving:
    """The inbox of one desk at one hub; belongs to the thread of the rounds."""

    def __init__(self, exchange: ExchangePort, hub: Hub, run: Run, timer: Callable[[], float] = time.monotonic) -> None:
        """Take the desk's side, the hub, where writing is done and a clock in seconds."""
        self._exchange = exchange
        self._hub = hub
        self._run = run
        self._timer = timer
        self._page_size = Stride(MAX_PAGE)
        self._acked: InboxPlace | None = None

    def take_in(self, now: Round, between: Callable[[], None]) -> None:
        """Take in page after page; each is acknowledged, and what it asked to be sent leaves, before the next."""
        more = True
        while more:
            page = self._page(now, Poll())
            more = page.more and bool(page.items)
            self.acknowledge()
            if page.items:
                between()

    def listen(self, now: Round, poll: Poll) -> InboxPage:
        """Hold one poll open and keep what comes. Raises LineError, also where the line cut it."""
        return self._page(now, poll)

    def acknowledge(self) -> None:
        """Tell the hub up to where the inbox is held here, unless it knows."""
        place = self._run(self._exchange.place)
        if place.entry and place != self._acked:
            self._hub.ack(Cursor(place.epoch, place.entry))
            self._acked = place

    def _page(self, now: Round, poll: Poll) -> InboxPage:
        place = self._run(self._exchange.place)
        page = self._pulled(place, now, poll)
        now.heed(page.epoch, forked=page.forked)
        if page.since != place.entry:
            raise LineError(LineReason.CUT)
        self._keep(page, now)
        return page

    def _pulled(self, place: InboxPlace, now: Round, poll: Poll) -> InboxPage:
        try:
            page = self._hub.pull(Cursor(place.epoch, place.entry), self._page_size.size, poll)
        except LongReplyError:
            if not self._page_size.shorten():
                raise
            return self._pulled(place, now, poll)
        except RefusedError as refused:
            if refused.problem.kind == ProblemKind.BEYOND_INBOX:
                self._run(lambda: self._exchange.start_epoch(now.epoch))
            raise
        except LineError:
            if not poll.wait:  # a poll that stood still for its whole time says nothing about the size of pages
                self._page_size.shorten()
            raise
        if page.items:
            self._page_size.lengthen()
        return page

    def _keep(self, page: InboxPage, now: Round) -> None:
        if page.items:
            end = InboxPlace(page.epoch, page.items[-1].n)
            envelopes = [ReceivedEnvelope(item.sequence, item.envelope) for item in page.items]
            now.received += self._run(lambda: self._exchange.take_inbox(end, envelopes))
