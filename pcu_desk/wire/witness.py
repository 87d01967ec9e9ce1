"""What desk and hub say about a journal's head: digests, checkpoint, countersigned statement; keeps nothing.

`POST /v1/witness` takes JSON `{"after", "digests": "<base64, 32 bytes each>", "checkpoint": {…}}`. The hub recomputes
the chain from the last head it witnessed with these digests alone; it never sees an entry. Its reply is `Witnessed`,
which carries its statement: a signed document of its own, to be kept and proven later. What does not extend the chain
is refused with problem `not-extending`, whose member `signed` is a `Witnessed` with the hub's last statement. Without
digests the newest statement is asked for again.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from pcu_desk.domain.event import FIRST_PREVIOUS, chain_link
from pcu_desk.domain.witness import DIGEST_BYTES, MOST_DIGESTS, Checkpoint, Statement, WitnessOffer
from pcu_desk.wire.keys import HubKeys, hub_id, verifies
from pcu_desk.wire.protocol import Document, document_bytes

STATEMENT_FORMAT = "pcu-statement/1"
NO_HEAD = FIRST_PREVIOUS.hex()
_LAST_NUMBER = 2**53


@dataclass(frozen=True, slots=True)
class Witnessed:
    """The hub's answer: its newest statement on this desk's journal as JSON text, "" when it never saw one."""

    format: ClassVar[str] = "pcu-witnessed/1"
    nonce: str
    epoch: str
    statement: str

    def content(self) -> dict[str, Any]:
        """Return the JSON object that is signed."""
        return {"nonce": self.nonce, "epoch": self.epoch, "statement": self.statement}

    @classmethod
    def of(cls, found: Mapping[str, Any]) -> Witnessed:
        """Read the signed object."""
        return cls(str(found["nonce"]), str(found["epoch"]), str(found["statement"]))


def request_bytes(offer: WitnessOffer) -> bytes:
    """Return the body of a request."""
    shape = {
        "after": offer.after,
        "digests": base64.b64encode(b"".join(offer.digests)).decode(),
        "checkpoint": offer.checkpoint.to_json(),
    }
    return json.dumps(shape, separators=(",", ":")).encode()


def read_request(raw: bytes) -> WitnessOffer:
    """Read the body of a request. Raises ValueError when it is none, or tells of more entries than one request may."""
    try:
        found = json.loads(raw)
        after, checkpoint = found["after"], Checkpoint.of(found["checkpoint"])
        joined = base64.b64decode(found["digests"], validate=True)
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error) as wrong:
        raise ValueError("not a request to witness") from wrong
    if type(after) is not int or not 0 <= after < _LAST_NUMBER or len(joined) % DIGEST_BYTES:
        raise ValueError("not a request to witness")
    if len(joined) > MOST_DIGESTS * DIGEST_BYTES:
        raise ValueError("too many digests")
    digests = tuple(joined[start : start + DIGEST_BYTES] for start in range(0, len(joined), DIGEST_BYTES))
    return WitnessOffer(after, checkpoint, digests)


def head_after(head: str, digests: Iterable[bytes]) -> str:
    """Return the head (hex) to which a chain comes from another head with the digests of the entries between."""
    link = bytes.fromhex(head)
    for each in digests:
        link = chain_link(link, each)
    return link.hex()


def holds(checkpoint: Checkpoint, public_key: bytes) -> bool:
    """Tell whether the device with this raw Ed25519 key signed the checkpoint."""
    return verifies(public_key, bytes.fromhex(checkpoint.signature), checkpoint.signed_bytes())


def countersigned(checkpoint: Checkpoint, time: int, hub: HubKeys) -> bytes:
    """Return the hub's statement that it saw this checkpoint at `time` (Unix seconds)."""
    signed = json.dumps({"checkpoint": checkpoint.to_json(), "time": time}, separators=(",", ":"))
    signature = hub.sign(document_bytes(STATEMENT_FORMAT, signed))
    return Document(STATEMENT_FORMAT, signed, hub.id, signature).to_bytes()


def read_statement(document: bytes) -> Statement:
    """Read a statement, nothing of it proven. Raises ValueError when it is none."""
    found = Document.from_bytes(document)
    if found.format != STATEMENT_FORMAT:
        raise ValueError("not a statement")
    try:
        row = json.loads(found.signed)
        time, checkpoint = row["time"], Checkpoint.of(row["checkpoint"])
    except (ValueError, TypeError, KeyError, RecursionError) as wrong:
        raise ValueError("not a statement") from wrong
    if type(time) is not int or not 0 <= time < _LAST_NUMBER:
        raise ValueError("not a statement")
    return Statement(found.signer, time, checkpoint, document)


def signed_by_hub(document: bytes, key: bytes) -> bool:
    """Tell whether the hub with this raw Ed25519 key signed a statement."""
    try:
        found = Document.from_bytes(document)
    except ValueError:
        return False
    signer = found.format == STATEMENT_FORMAT and found.signer == hub_id(key)
    return signer and verifies(key, found.signature, document_bytes(found.format, found.signed))
