"""A hub's answer on a stick: its word on what was sent, and the desk's inbox, believed as on the line; asks no hub."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pcu_desk.domain.event import Act
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.ports import InboxPlace, OpenVault, Reader, ReceivedEnvelope
from pcu_desk.services import dispatch
from pcu_desk.services.exchange import Exchange
from pcu_desk.wire import protocol
from pcu_desk.wire.envelope import envelope_hash
from pcu_desk.wire.protocol import InboxPage, ProblemKind, Receipt, ReplyError, Result, ResultState

_SENT = frozenset({ResultState.STORED, ResultState.DUPLICATE})
_RECIPIENT = frozenset({ProblemKind.REVOKED, ProblemKind.UNKNOWN_RECIPIENT})


@dataclass(frozen=True, slots=True)
class Answered:
    """What one document of the hub did: messages it has, messages it refused, messages new here.

    `late` tells that it is not of the hub's life that this desk knows, or does not follow what the desk has.
    """

    sent: int = 0
    refused: int = 0
    new: int = 0
    forked: bool = False
    late: bool = False


def take_answer(vault: OpenVault, exchange: Exchange, export: str, raw: bytes) -> Answered:
    """Take a signed receipt or a page of the inbox in; `export` is the id of the courier file that it answers."""
    with vault.reading() as reader:
        hub = dispatch.directory_of(reader).hub.key
    try:
        found = protocol.read_kept(raw, hub)
    except ReplyError:
        return Answered(late=True)
    if found.nonce != protocol.courier_nonce(export, vault.device):  # another desk's: its numbers are not ours
        return Answered(late=True)
    if not _is_of_this_life(vault, exchange, export, found.epoch):
        return Answered(late=True, forked=found.forked)
    return _take_receipt(vault, exchange, found) if isinstance(found, Receipt) else _take_page(exchange, found)


def _is_of_this_life(vault: OpenVault, exchange: Exchange, export: str, epoch: str) -> bool:
    """Tell whether an answer speaks of the hub's database that this desk knows; begin with a new one when it must.

    A new epoch counts only in the answer to a file that this desk wrote while it knew no newer one than now: so an old
    answer, brought once more, never takes the desk back to a database that is gone.
    """
    place = exchange.place()
    if place.epoch == epoch:
        return True
    with vault.reading() as reader:
        asked = any(known == place.epoch for known in _epochs(reader, export))
    if asked:
        exchange.start_epoch(epoch)
    return asked


def _epochs(reader: Reader, export: str) -> Iterator[object]:
    """Yield the epoch that this desk knew when it wrote a courier file; none for a file of another."""
    for entry in reader.history(export):
        if entry.event.act is Act.CARRIED and entry.event.change.get("direction") == "out":
            yield entry.event.change.get("epoch")


def _take_receipt(vault: OpenVault, exchange: Exchange, receipt: Receipt) -> Answered:
    with vault.reading() as reader:
        waiting = {result.id: result for result in receipt.results if _waits(reader, result)}
    sent = [message for message, result in waiting.items() if message and result.state in _SENT]
    if sent:
        exchange.take_receipt(sent)
    refused = 0
    for message, result in waiting.items():
        reason = _why(result)
        if message and reason is not None:
            exchange.park(message, reason)
            refused += 1
    return Answered(len(sent), refused, forked=receipt.forked)


def _waits(reader: Reader, result: Result) -> bool:
    frozen = reader.carried.envelope(result.id) if isinstance(result.id, str) else None
    return frozen is not None and frozen.state == "waiting" and envelope_hash(frozen.envelope).hex() == result.hash


def _why(result: Result) -> LineReason | None:
    """Return why a message is parked; None for one that leaves the queue or stays in it."""
    if result.state is ResultState.CONFLICT:
        return LineReason.CONFLICT
    if result.state is not ResultState.REJECTED:
        return None
    kind = result.problem.kind if result.problem else ""
    if kind == ProblemKind.NEEDS_UPDATE:
        return None
    if kind in _RECIPIENT:
        return LineReason.RECIPIENT
    return LineReason.TOO_LARGE if kind == ProblemKind.TOO_LARGE else LineReason.REFUSED


def _take_page(exchange: Exchange, page: InboxPage) -> Answered:
    """Take a page in where it follows what is here; what of it is here already is passed over."""
    place = exchange.place()
    if page.since > place.entry:
        return Answered(late=True, forked=page.forked)
    items = [item for item in page.items if item.n > place.entry]
    if not items:
        return Answered(forked=page.forked)
    envelopes = [ReceivedEnvelope(item.sequence, item.envelope) for item in items]
    new = exchange.take_inbox(InboxPlace(page.epoch, items[-1].n), envelopes)
    return Answered(new=new, forked=page.forked)
