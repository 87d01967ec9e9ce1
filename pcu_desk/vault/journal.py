"""The append-only journal: one hash chain for each device, named acts signed; never changes what it has taken."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from typing import Any

from pcu_desk.domain.errors import BugError
from pcu_desk.domain.event import (
    FIRST_PREVIOUS,
    NAMED_ACTS,
    STATUS_ACTS,
    Act,
    Event,
    Head,
    chain_hash,
    new_salt,
    read_event,
)
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import HistoryEntry, SealedEntry
from pcu_desk.domain.standing import DEEDS, Grant, deed_of
from pcu_desk.domain.timeline import SignatureState, Trace
from pcu_desk.vault.connection import Connection

LAST_PLACE = 2**63 - 1
_COUNTER_BITS = 16
_HLC = b'"hlc":"'
_LAST = "SELECT seq, hash, body FROM events WHERE device = ? ORDER BY seq DESC LIMIT 1"
ADD = "INSERT INTO events (device, seq, act, subject, body, previous, hash, signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_OF_SUBJECT = "SELECT body, hash, signature IS NOT NULL FROM events WHERE subject = ? ORDER BY place"
_STORED = "SELECT device, seq, body, hash, signature, previous FROM events WHERE subject = ? ORDER BY place"
_BY_SUBJECT = "SELECT subject, body FROM events ORDER BY subject, place"
_DIGESTS = "SELECT body FROM events WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?"
_GRANTS = (
    "SELECT act, subject, device, seq, previous, body, hash, signature FROM events"
    " WHERE act IN ('vault.founded', 'officer.granted', 'officer.removed', 'officer.recovered')"
    " AND place <= ? ORDER BY place"
)  # fmt: skip
_GRANT_ROWS = (
    "SELECT device, seq, body, hash, signature, previous FROM events"
    " WHERE act IN ('vault.founded', 'officer.granted', 'officer.removed', 'officer.recovered') ORDER BY place"
)  # fmt: skip
_TRACED = (
    "SELECT place, act, subject, device, seq, previous, body, hash, signature FROM events"
    " WHERE subject = ? ORDER BY place"
)  # fmt: skip
_KEYS = (
    "SELECT place, act, subject, device, seq, previous, body, hash, signature FROM events"
    " WHERE act IN ('vault.rekeyed', 'vault.founded') ORDER BY place DESC"
)  # fmt: skip
_GRANT_PLACES = (
    "SELECT place FROM events"
    " WHERE act IN ('vault.founded', 'officer.granted', 'officer.removed', 'officer.recovered') ORDER BY place"
)  # fmt: skip
_LAST_GRANT = (
    "SELECT max(place) FROM events"
    " WHERE act IN ('vault.founded', 'officer.granted', 'officer.removed', 'officer.recovered')"
)  # fmt: skip
_ALL = (
    "SELECT place, device, seq, act, subject, body, previous, hash, signature FROM events"
    " WHERE device = ? ORDER BY seq"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Author:
    """In whose name events are written, and the key that signs the named acts (Ed25519, 32 raw bytes)."""

    device: str
    officer: str
    signing_key: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be written: the act, what it is about, what changed, and the record's hash after it ("" when none)."""

    act: Act
    subject: str
    change: dict[str, Any]
    record: str = ""
    form: bytes = b""  # canonical bytes of change["record"], when they are already made


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """A row of the journal as found, nothing of it believed yet."""

    place: int
    device: str
    seq: int
    act: str
    subject: str
    body: bytes
    previous: bytes
    hash: bytes
    signature: bytes | None


def append(connection: Connection, author: Author, entry: Entry) -> Event:
    """Add an event to the device's chain inside the caller's transaction."""
    sequence, previous, clock = end(connection, author.device) or (0, FIRST_PREVIOUS, 0)
    event = Event(
        device=author.device,
        sequence=sequence + 1,
        hlc=f"{tick(clock):016x}",
        officer=author.officer,
        act=entry.act,
        subject=entry.subject,
        change=entry.change,
        record=entry.record,
        salt=new_salt(),
    )
    body = _body(event, entry.form)
    link = chain_hash(previous, body)
    signature = sign(author.signing_key, link) if entry.act in NAMED_ACTS else None
    row = (event.device, event.sequence, event.act.value, event.subject, body, previous, link, signature)
    connection.execute(ADD, row)
    return event


def _body(event: Event, form: bytes) -> bytes:
    """Return the event's canonical bytes; a whole record that is already canonical is put in, not made again."""
    if not form:
        return event.canonical_bytes()
    stand_in = f"record {event.salt}"
    made = replace(event, change={**event.change, "record": stand_in}).canonical_bytes()
    return made.replace(b'"%s"' % stand_in.encode(), form, 1)


def sign(key: bytes, message: bytes) -> bytes:
    """Return the Ed25519 signature of a message."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - late import

    return Ed25519PrivateKey.from_private_bytes(key).sign(message)


def signed_by(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Tell whether an Ed25519 signature holds."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - late import
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - late import

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def event_of(body: bytes) -> Event:
    """Read stored event bytes. Raises ValueError when they are none."""
    return read_event(body)


def head(connection: Connection, device: str) -> Head:
    """Return the end of a device's chain."""
    row = connection.execute("SELECT seq, hash FROM events WHERE device = ? ORDER BY seq DESC LIMIT 1", (device,))
    found = row.fetchone()
    return Head(device, found[0], found[1].hex()) if found else Head(device, 0, FIRST_PREVIOUS.hex())


def history(connection: Connection, subject: str) -> list[HistoryEntry]:
    """Return the events about one thing, oldest first."""
    rows = connection.execute(_OF_SUBJECT, (subject,))
    return [HistoryEntry(event_of(body), link.hex(), bool(signed)) for body, link, signed in rows]


def sealed(connection: Connection, subject: str) -> list[SealedEntry]:
    """Return the entries about one thing as stored, oldest first."""
    return [_sealed(row) for row in connection.execute(_STORED, (subject,))]


def sealed_grants(connection: Connection) -> list[SealedEntry]:
    """Return the entries that make officers and their keys as stored, oldest first."""
    return [_sealed(row) for row in connection.execute(_GRANT_ROWS)]


def _sealed(row: tuple[Any, ...]) -> SealedEntry:
    device, seq, body, link, signature, previous = row
    return SealedEntry(device, seq, body, link.hex(), signature, previous.hex())


def traces(connection: Connection, subject: str, officers: Callable[[int], Mapping[str, Officer]]) -> list[Trace]:
    """Return the entries about one thing with what was found of each; `officers` tells who was one at a place."""
    found = []
    for place, *row, signature in connection.execute(_TRACED, (subject,)):
        event, link = event_of(row[-2]), row[-1]
        before = event.act in DEEDS and event.act is not Act.FOUNDED  # it may change the very key that signed it
        officer = officers(place - before).get(event.officer)
        state = _state(event, officer, signature, link) if intact_event(*row) else SignatureState.BROKEN
        found.append(Trace(event, link.hex(), officer, state))
    return found


def _state(event: Event, officer: Officer | None, signature: bytes | None, link: bytes) -> SignatureState:
    if event.act not in NAMED_ACTS and signature is None:
        return SignatureState.NONE
    holds = officer is not None and signed_by(bytes.fromhex(officer.public_key), signature or b"", link)
    return SignatureState.HOLDS if holds else SignatureState.BROKEN


def by_subject(connection: Connection) -> Iterator[list[Event]]:
    """Go through the whole journal, all entries about one thing after the other, each thing's in their order."""
    for _, rows in groupby(connection.execute(_BY_SUBJECT), key=itemgetter(0)):
        yield [event_of(body) for _, body in rows]


def count(connection: Connection) -> int:
    """Return how many entries the journal has."""
    return int(connection.execute("SELECT count(*) FROM events").fetchone()[0])


def digests(connection: Connection, device: str, after: int, limit: int) -> list[str]:
    """Return the SHA-256 of the entries' bytes of a device's chain behind a sequence."""
    return [sha256(row[0]).hexdigest() for row in connection.execute(_DIGESTS, (device, after, limit))]


def status_head(connection: Connection, subject: str) -> Head:
    """Return the last event that changed the status of a case or froze a revision, else its first event."""
    sql = "SELECT act, device, seq, hash FROM events WHERE subject = ? ORDER BY place"
    rows = connection.execute(sql, (subject,)).fetchall()
    if not rows:
        raise BugError("a case without events has no head")
    decisive = [row for row in rows if row[0] in STATUS_ACTS]
    _, device, seq, link = decisive[-1] if decisive else rows[0]
    return Head(device, seq, link.hex())


def grants(connection: Connection, up_to: int = LAST_PLACE, *, intact: bool = True) -> list[Grant]:
    """Return the deeds up to a place in the order in which they were written, none of them followed yet.

    A signature is over an entry's hash, so a row whose bytes are no longer those of its hash says nothing: who knows
    the key of the database could write himself a role under another's signature. Without `intact` it is read as it is.
    """
    found: list[Grant] = []
    reached: dict[str, int] = {}  # device → the number of its last deed: one put behind a later one is not followed
    for *row, signature in connection.execute(_GRANTS, (up_to,)):
        event = intact_event(*row) if intact else _readable_deed(row[-2])
        if event is None or (intact and event.sequence <= reached.get(event.device, 0)):
            continue
        reached[event.device] = event.sequence
        if (grant := deed_of(event, row[-1], signature)) is not None:
            found.append(grant)
    return found


def intact_event(  # noqa: PLR0917 - the columns of a row
    act: str, subject: str, device: str, seq: int, previous: bytes, body: bytes, link: bytes
) -> Event | None:
    """Return the entry of a row whose bytes and columns are those of its hash, else None."""
    if chain_hash(previous, body) != link:
        return None
    try:
        event = event_of(body)
    except ValueError:
        return None
    told = (event.act.value, event.subject, event.device, event.sequence)
    return event if told == (act, subject, device, seq) else None


def _readable_deed(body: bytes) -> Event | None:
    try:
        event = event_of(body)
    except ValueError:
        return None
    return event if event.act in DEEDS else None


def grant_places(connection: Connection) -> list[int]:
    """Return the places of the entries that change who is an officer, in their order."""
    return [row[0] for row in connection.execute(_GRANT_PLACES)]


def signed_about_key(connection: Connection) -> Iterator[tuple[int, Event, bytes, bytes]]:
    """Go through the entries that name the key of the database, newest first: place, entry, hash and signature."""
    for place, *row, signature in connection.execute(_KEYS):
        event = intact_event(*row)
        if event is not None and isinstance(event.change.get("key"), str):
            yield place, event, row[-1], signature or b""


def last_grant(connection: Connection) -> int:
    """Return the place of the newest deed, by which a followed chain is known to be up to date."""
    return int(connection.execute(_LAST_GRANT).fetchone()[0] or 0)


def grant_change(officer: Officer) -> dict[str, Any]:
    """Return how a grant stands in an event's change."""
    return {
        "user": officer.user,
        "name": officer.name,
        "name_latin": officer.name_latin,
        "role": officer.role.value,
        "public_key": officer.public_key,
    }


def devices(connection: Connection) -> list[str]:
    """Return the devices that have a chain here, in the order in which the chains were begun."""
    return [row[0] for row in connection.execute("SELECT device FROM events GROUP BY device ORDER BY min(place)")]


def chain(connection: Connection, device: str) -> Iterator[StoredEvent]:
    """Go through a device's chain as stored, by sequence."""
    for row in connection.execute(_ALL, (device,)):
        yield StoredEvent(*row)


def in_order(connection: Connection) -> Iterator[StoredEvent]:
    """Go through the whole journal in the order in which it was written here."""
    sql = "SELECT place, device, seq, act, subject, body, previous, hash, signature FROM events ORDER BY place"
    for row in connection.execute(sql):
        yield StoredEvent(*row)


def logical_hash(kind: str, schema: int, record: bytes) -> str:
    """Return domain's `record_hash` of a record whose canonical bytes are already made."""
    return sha256(b'{"kind":"%s","record":%s,"schema":%d}' % (kind.encode(), record, schema)).hexdigest()


def end(connection: Connection, device: str) -> tuple[int, bytes, int] | None:
    """Return sequence, hash and hybrid time of a device's last event, None before the first."""
    last = connection.execute(_LAST, (device,)).fetchone()
    return (last[0], last[1], _hlc_of(last[2])) if last else None


def _hlc_of(body: bytes) -> int:
    """Read the clock out of canonical event bytes: no text behind it in them can hold this bare name."""
    start = body.rfind(_HLC) + len(_HLC)
    return int(body[start : start + 16], 16)


def tick(last: int) -> int:
    """Return the next hybrid time: the clock of the wall, but never before or at the last one."""
    return max(time.time_ns() // 1_000_000 << _COUNTER_BITS, last + 1)
