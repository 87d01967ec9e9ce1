"""Events of the journal: their canonical bytes and the hash chain; who stores them is the vault's matter."""

from __future__ import annotations

import hashlib
import json
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.moment import Moment

VERSION = 1
FIRST_PREVIOUS = bytes(32)
_LABEL = b"\x00pcu-desk/event/1"
_SALT_BYTES = 16


class Act(StrEnum):
    """What an event records; the value is stored and never changes."""

    FOUNDED = "vault.founded"
    GRANTED = "officer.granted"
    REMOVED = "officer.removed"
    UNIT_SET = "unit.set"
    ENROLLED = "desk.enrolled"
    ANCHORED = "vault.anchored"
    REKEYED = "vault.rekeyed"
    BACKED_UP = "vault.backed_up"
    RESTORED = "vault.restored"
    VERIFIED = "vault.verified"
    AUDITED = "vault.audited"
    MERGED = "journal.merged"
    OPENED = "case.opened"
    EDITED = "case.edited"
    ISSUED = "case.issued"
    SUBMITTED = "case.submitted"
    APPROVED = "case.approved"
    RETURNED = "case.returned"
    AMENDED = "case.amended"
    COUNTERSIGNED = "case.countersigned"
    TRANSFERRED = "case.transferred"
    ATTACHED = "case.attached"
    IMPORTED = "case.imported"
    REOPENED = "case.reopened"
    VOIDED = "case.voided"
    VIEWED = "case.viewed"
    PRINTED = "case.printed"
    EXPORTED = "case.exported"
    SEARCHED = "cases.searched"
    DRAWN = "cases.drawn"
    QUEUED = "message.queued"
    SENT = "message.sent"
    PARKED = "message.parked"
    RECEIVED = "message.received"
    PROGRESSED = "message.progressed"
    CARRIED = "message.carried"
    FETCHED = "message.fetched"
    ROTATED = "desk.rotated"
    RECOVERED = "officer.recovered"
    CODES_MADE = "officer.codes_made"


# These carry the officer's own signature, so that a paper's history can be proven to a person by name.
NAMED_ACTS = frozenset(
    {
        Act.FOUNDED, Act.GRANTED, Act.UNIT_SET, Act.ISSUED, Act.SUBMITTED, Act.APPROVED, Act.RETURNED, Act.AMENDED,
        Act.REOPENED, Act.COUNTERSIGNED, Act.TRANSFERRED, Act.ATTACHED, Act.IMPORTED, Act.DRAWN, Act.EXPORTED,
        Act.RECOVERED, Act.REMOVED, Act.REKEYED, Act.RESTORED, Act.ENROLLED,
    }
)  # fmt: skip
# Of these, what was no named act in the first forms of a vault: act → the form from which it carries a signature.
NAMED_SINCE = {Act.UNIT_SET: 2, Act.ENROLLED: 3}
# Acts that bring files into the vault; their change tells the digest of each.
ADDS_FILES = frozenset({Act.ATTACHED, Act.FETCHED})
# Acts that change what a frozen paper says or its status; the newest of them stands in its footer.
STATUS_ACTS = frozenset(
    {
        Act.ISSUED, Act.SUBMITTED, Act.APPROVED, Act.RETURNED, Act.AMENDED, Act.REOPENED, Act.TRANSFERRED, Act.IMPORTED,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a device's journal.

    `sequence` starts at 1 per device; `hlc` is 16 hex digits, 48 bits of milliseconds and 16 bits of counter;
    `change` is a JSON object; `record` is the hash of the logical record after the change (hex, "" when none).
    """

    device: str
    sequence: int
    hlc: str
    officer: str
    act: Act
    subject: str
    change: dict[str, Any]
    record: str
    salt: str

    @property
    def at(self) -> Moment:
        """When it was written, by the clock of the journal (UTC)."""
        return Moment(datetime.fromtimestamp(int(self.hlc[:12], 16) // 1000, UTC))

    def canonical_bytes(self) -> bytes:
        """Return the bytes that are stored and hashed; the salt keeps a witness from guessing the content."""
        return canonical(
            {
                "v": VERSION,
                "device": self.device,
                "seq": self.sequence,
                "hlc": self.hlc,
                "officer": self.officer,
                "kind": self.act.value,
                "subject": self.subject,
                "change": self.change,
                "record": self.record,
                "salt": self.salt,
            }
        )


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a device's chain: sequence and hash (64 hex digits)."""

    device: str
    sequence: int
    hash: str


def new_salt() -> str:
    """Return 16 random bytes in hex."""
    return secrets.token_hex(_SALT_BYTES)


def chain_hash(previous: bytes, event_bytes: bytes) -> bytes:
    """Return SHA-256(0x00 ‖ "pcu-desk/event/1" ‖ previous ‖ SHA-256(event bytes)), 32 bytes."""
    return chain_link(previous, digest(event_bytes))


def chain_link(previous: bytes, event_digest: bytes) -> bytes:
    """Return the link of an event of which only the SHA-256 is known: so a witness follows a chain it can't read."""
    return hashlib.sha256(_LABEL + previous + event_digest).digest()


def record_hash(kind: str, schema: int, record: dict[str, Any]) -> str:
    """Return the hash of a logical record in hex: its kind and schema version are hashed with it."""
    return digest(canonical({"kind": kind, "schema": schema, "record": record})).hex()


def read_event(body: bytes) -> Event:
    """Read event bytes, nothing of them proven. Raises ValueError when they are none."""
    try:
        row = json.loads(body)
        event = Event(
            device=row["device"],
            sequence=row["seq"],
            hlc=row["hlc"],
            officer=row["officer"],
            act=Act(row["kind"]),
            subject=row["subject"],
            change=row["change"],
            record=row["record"],
            salt=row["salt"],
        )
    except (KeyError, TypeError, UnicodeDecodeError, RecursionError) as error:
        raise ValueError("not an event") from error
    if not isinstance(event.change, dict) or not isinstance(event.sequence, int):
        raise ValueError("not an event")  # noqa: TRY004 - a stored row of another shape, not a wrong argument
    return event
