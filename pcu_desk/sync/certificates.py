"""Agreement keys in a round: this desk's certificate is handed over, those of others are fetched; believes none itself.

Whatever comes of it, messages have their round: the key known before goes on being used.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.line import LineReason
from pcu_desk.sync.patience import Patience
from pcu_desk.sync.refusal import LineError
from pcu_desk.sync.round import Round
from pcu_desk.sync.running import Run
from pcu_desk.sync.transport import Hub

PAGES = 8
"""Pages of the hub's list in one round: messages come after it, and a list may have no end."""


class KeysPort(Protocol):
    """The desk's side of agreement keys; each call is one local transaction."""

    def due_certificate(self) -> bytes | None:
        """Return this desk's certificate that the hub has not shown to hold yet, None when there is none."""

    def known_number(self) -> int:
        """Return how far the hub's list of certificates was taken in."""

    def take(self, certificates: Sequence[bytes], number: int | None = None) -> None:
        """Keep what is newer and signed by its own desk; raises UserError when something else was offered."""


class Certificates:
    """The keys of one desk before one hub; belongs to the thread of the rounds."""

    def __init__(self, keys: KeysPort, hub: Hub, run: Run, patience: Patience | None = None) -> None:
        """Take the desk's side, the hub and where writing is done."""
        self._keys = keys
        self._hub = hub
        self._run = run
        self._own = Patience()
        self._patience = patience or Patience()
        self._refused = False

    def refresh(self, listed: int, now: Round) -> None:
        """Hand over and fetch what is new; `listed` is how far the hub says that its list reaches."""
        reaches = max(listed, self._hand_over())
        if reaches <= self._run(self._keys.known_number):
            self._refused = False
            return
        if self._patience.due():
            self._fetch()
        if self._refused:
            now.reason = LineReason.KEY

    def _hand_over(self) -> int:
        """Return the place that this desk's own certificate has on the hub's list, 0 when none was handed over."""
        if not self._own.due():
            return 0
        try:
            mine = self._run(self._keys.due_certificate)
            place = self._hub.put_certificate(mine).place if mine is not None else 0
        except (LineError, UserError):
            self._own.failed()
            return 0
        self._own.went_well()
        return place

    def _fetch(self) -> None:
        try:
            self._fetch_all()
        except (LineError, UserError) as failed:
            self._refused = isinstance(failed, UserError)
            self._patience.failed()
        else:
            self._refused = False

    def _fetch_all(self) -> None:
        """Take some pages; the rest comes with the next round, a list that stands still is left for later."""
        since = self._run(self._keys.known_number)
        for _ in range(PAGES):
            page = self._hub.agreements(since)
            self._run(partial(self._keys.take, page.certificates, page.place))
            since, before = self._run(self._keys.known_number), since
            if since == before:
                self._patience.failed()
                return
            if not page.more:
                break
        self._patience.went_well()
