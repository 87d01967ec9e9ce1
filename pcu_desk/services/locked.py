"""What came while the desk was locked: held to the hub's key and the desk's own, then taken in as a round would."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import ExchangePort, InboxPlace, OpenVault, ReceivedEnvelope
from pcu_desk.domain.spool import KeptReply
from pcu_desk.services import dispatch
from pcu_desk.services.dispatch import NotEnrolledError
from pcu_desk.wire import protocol
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import envelope_hash
from pcu_desk.wire.keys import TransportKey, verifies
from pcu_desk.wire.members import HubEntry
from pcu_desk.wire.protocol import InboxPage, Receipt, ReplyError, ResultState

_MOST = 100_000
_LABEL = b"pcu-desk/spool/1\x00"
_SENT = frozenset({ResultState.STORED, ResultState.DUPLICATE})


class LockedReplies:
    """The spool of an open vault; all calls belong on the writer's thread."""

    def __init__(self, vault: OpenVault, exchange: ExchangePort, hub: Callable[[], HubEntry]) -> None:
        """Take the vault, its side of the exchange, and how to learn of the hub (UserError: it may not be called)."""
        self._vault = vault
        self._exchange = exchange
        self._hub = hub

    def take_in(self) -> int:
        """Take in every reply that holds, in its order, and let go of all; return how many messages were new.

        One that does not hold or does not follow is let go of: the hub still has it, and the next round asks again.
        """
        kept = self._vault.spool.kept()
        directory = self._directory() if kept else None
        new = 0
        for reply in kept:
            found = self._proven(reply, directory) if directory else None
            if isinstance(found, Receipt):
                self._take_receipt(found)
            elif isinstance(found, InboxPage):
                new += self._take_page(found)
            self._vault.spool.drop([reply.name])
        return new

    def arm(self) -> None:
        """Let the locked desk know which hub to call, once the directory names its transport key."""
        directory, known = self._directory(), self._vault.spool.transport()
        if directory is None or known is None or self._public(directory) != TransportKey.from_bytes(known.key).public:
            return
        try:
            hub = self._hub()
            wanted = replace(known, hub=hub.key, url=hub.url)
            if wanted != known:
                self._vault.spool.keep_transport(wanted)
        except UserError:  # a training vault calls no hub, a keyring refuses: the desk is deaf while it is locked
            return

    def _directory(self) -> Directory | None:
        with self._vault.reading() as reader:
            try:
                return dispatch.directory_of(reader)
            except NotEnrolledError:
                return None

    def _public(self, directory: Directory) -> bytes:
        device = directory.device(self._vault.device)
        return device.transport if device else b""

    def _proven(self, reply: KeptReply, directory: Directory) -> Receipt | InboxPage | None:
        """Return a reply that this desk's transport key kept and the hub signed."""
        if not verifies(self._public(directory), reply.signature, _LABEL + reply.document):
            return None
        try:
            return protocol.read_kept(reply.document, directory.hub.key)
        except ReplyError:
            return None

    def _take_receipt(self, receipt: Receipt) -> None:
        waiting = {envelope_hash(each.envelope).hex(): each.message_id for each in self._exchange.pending(_MOST)}
        sent = [waiting[each.hash] for each in receipt.results if each.state in _SENT and each.hash in waiting]
        if sent:
            self._exchange.take_receipt(sent)

    def _take_page(self, page: InboxPage) -> int:
        place = self._exchange.place()
        if place != InboxPlace(page.epoch, page.since):
            return 0
        envelopes = [ReceivedEnvelope(item.sequence, item.envelope) for item in page.items]
        return self._exchange.take_inbox(InboxPlace(page.epoch, page.items[-1].n), envelopes)
