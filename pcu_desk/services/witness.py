"""The journal before its witnesses: what is offered to a hub, what is kept of its word; asks no hub itself."""

from __future__ import annotations

from datetime import UTC, datetime

from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault
from pcu_desk.domain.witness import MOST_DIGESTS, ForeignStatementError, Taken, WitnessOffer, WitnessState
from pcu_desk.services import dispatch
from pcu_desk.wire.witness import read_statement, signed_by_hub


class Witness:
    """The witness side of an open vault; implements `domain.witness.WitnessPort`. Taking belongs to the writer."""

    def __init__(self, vault: OpenVault) -> None:
        """Work on an unlocked vault."""
        self._vault = vault

    def state(self) -> WitnessState:
        """Return how far the journal is witnessed, as the window and the command line tell it."""
        standing = self._vault.witness.standing()
        with self._vault.reading() as reader:
            enrolled = reader.directory() is not None
        seen = standing.newest
        return WitnessState(
            entries=standing.entries,
            witnessed=seen.checkpoint.sequence if seen else 0,
            at=_moment(seen.time) if seen else None,
            hub=seen.hub if seen else "",
            since=standing.since,
            differs=standing.foreign is not None,
            enrolled=enrolled,
            checked=standing.checked,
        )

    def offer(self, after: int | None = None, most: int = MOST_DIGESTS) -> WitnessOffer:
        """Return what is to be witnessed next, from the last entry witnessed on unless another is named."""
        self._vault.officer.require(May.WITNESS)
        witness = self._vault.witness
        if after is None:
            newest = witness.standing().newest
            after = newest.checkpoint.sequence if newest else 0
        return witness.offer(after, most)

    def take(self, document: bytes) -> Taken:
        """Keep a statement of the hub of this desk's directory. Raises ForeignStatementError for any other.

        One that the journal does not hold is kept too: it proves that an older copy or another desk stands here.
        """
        with self._vault.reading() as reader:
            key = dispatch.directory_of(reader).hub.key
        try:
            statement = read_statement(document)
        except ValueError as wrong:
            raise ForeignStatementError from wrong
        if not signed_by_hub(document, key) or not self._vault.witness.own(statement):
            raise ForeignStatementError
        return Taken(statement.checkpoint.sequence, self._vault.witness.keep(statement))


def _moment(seconds: int) -> Moment:
    return Moment(datetime.fromtimestamp(seconds, UTC), Moment.now().offset)
