"""Journal extracts of a case for a court: written out on the record, and checked from the file alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pcu_desk.domain.event import Act
from pcu_desk.domain.extract import (
    FORMAT,
    Chain,
    Parts,
    Proof,
    check,
    content_digest,
    content_of,
    entry_record,
    statement_in,
)
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May
from pcu_desk.domain.ports import OpenVault, Progress, Reader, SealedEntry
from pcu_desk.domain.record import Record
from pcu_desk.domain.witness import DIGEST_BYTES

if TYPE_CHECKING:
    from pcu_desk.domain.case import Case

_PAGE = 2000


@dataclass(frozen=True, slots=True)
class Witnessed:
    """What a hub's statement in an extract says: up to which entry, when by its clock, and which hub (its id)."""

    sequence: int
    at: Moment
    hub: str


def extract(vault: OpenVault, case: str, progress: Progress) -> Record:
    """Return the extract of a case (id or number); that it leaves is recorded and signed, and stands in it.

    The long chain is read before the transaction, so that other writers wait for its tail alone.
    """
    vault.officer.require(May.EXPORT)
    chains: dict[str, bytearray] = {}
    statement, hub = _statement(vault)
    with vault.reading() as reader:
        total = reader.head().sequence
        _extend(reader, chains, _devices(reader, reader.case(case), vault.device), lambda done: progress(done, total))
    with vault.writing() as tx:
        found = tx.case(case)
        _extend(tx, chains, _devices(tx, found, vault.device), lambda _done: None)
        parts = Parts(
            vault=vault.vault_id,
            unit=tx.unit().code,
            founder=vault.founder,
            case=found.id,
            number=found.number,
            chains={device: bytes(digests) for device, digests in chains.items()},
            grants=tx.sealed_grants(),
            entries=tx.sealed(found.id),
            statement=statement,
            hub=hub,
        )
        content = content_of(parts)
        tx.append(Act.EXPORTED, found.id, {"format": FORMAT, "content": content_digest(content)}, None)
        export = tx.sealed(found.id)[-1]
    return {"format": FORMAT, "content": content, "export": entry_record(export)}


def checked(document: Record) -> tuple[Proof, Witnessed | None]:
    """Check an extract without a vault; return what was found, and what a hub witnessed of it, if that holds.

    Raises UserError when it is no extract.
    """
    from pcu_desk.wire.keys import verifies  # noqa: PLC0415 - brings the wire's libraries

    proof = check(document, verifies)
    return proof, _witnessed(document, proof)


def _witnessed(document: Record, proof: Proof) -> Witnessed | None:
    from pcu_desk.wire.witness import read_statement, signed_by_hub  # noqa: PLC0415 - brings the wire's libraries

    statement, key = statement_in(document)
    if not statement or not signed_by_hub(statement, key):
        return None
    told = read_statement(statement)
    chain = proof.chains.get(told.checkpoint.device, Chain())
    if chain.hash(told.checkpoint.sequence) != told.checkpoint.head:
        return None
    return Witnessed(told.checkpoint.sequence, Moment(datetime.fromtimestamp(told.time, UTC)), told.hub)


def _devices(reader: Reader, case: Case, own: str) -> Sequence[str]:
    """Return the devices of whose chains the extract tells, this desk's last: it ends with the export."""
    sealed: list[SealedEntry] = [*reader.sealed_grants(), *reader.sealed(case.id)]
    return [*dict.fromkeys(entry.device for entry in sealed if entry.device != own), own]


def _extend(reader: Reader, chains: dict[str, bytearray], devices: Sequence[str], told: Callable[[int], None]) -> None:
    for device in devices:
        chain = chains.setdefault(device, bytearray())
        while page := reader.digests(device, len(chain) // DIGEST_BYTES, _PAGE):
            chain += bytes.fromhex("".join(page))
            told(len(chain) // DIGEST_BYTES)


def _statement(vault: OpenVault) -> tuple[bytes, str]:
    """Return the newest statement of a hub that this journal holds, and the hub's key (hex), both empty without."""
    from pcu_desk.domain.errors import UserError  # noqa: PLC0415 - beside what it guards
    from pcu_desk.services import dispatch  # noqa: PLC0415 - brings the wire's libraries

    newest = vault.witness.standing().newest
    if newest is None:
        return b"", ""
    try:
        with vault.reading() as reader:
            return newest.document, dispatch.directory_of(reader).hub.key.hex()
    except UserError:  # the directory is gone: the statement still stands, for who knows the hub's key
        return newest.document, ""
