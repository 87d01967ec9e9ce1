"""The extract of a journal for a court: one case's entries, and what proves their place and their officers' hands.

It is checked here from the file alone, without a vault; whose key verifies is the caller's matter.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import SCHEMA, Case
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import (
    FIRST_PREVIOUS,
    NAMED_ACTS,
    Act,
    Event,
    chain_hash,
    chain_link,
    read_event,
    record_hash,
)
from pcu_desk.domain.history import after_change
from pcu_desk.domain.lawful import authors, filed, lawful
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import SealedEntry, VerifyFault
from pcu_desk.domain.record import Record, lean
from pcu_desk.domain.standing import DEEDS, NEEDED, Standing, Verify, deed_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

FORMAT = "pcu-extract/1"
_BYTES = 32
CHAIN, SIGNATURE, ROW = "chain", "signature", "row"

NOT_ONE = QT_TRANSLATE_NOOP("extract", "This file is no journal extract that this program knows. It reads {format}.")
UNPLACED = QT_TRANSLATE_NOOP("extract", "Entry {entry} is not the one at its place in the chain.")
UNREADABLE = QT_TRANSLATE_NOOP("extract", "Entry {entry} can't be read.")
FOREIGN = QT_TRANSLATE_NOOP("extract", "Entry {entry} is about something else than the case.")
UNSIGNED = QT_TRANSLATE_NOOP("extract", "Entry {entry} needs the signature of {officer}, and it does not hold.")
NOT_ALLOWED = QT_TRANSLATE_NOOP("extract", "Entry {entry} is by {officer}, whose role at that time did not allow it.")
UNGRANTED = QT_TRANSLATE_NOOP("extract", "Entry {entry} makes an officer, and nobody who could signed it.")
UNLED = QT_TRANSLATE_NOOP("extract", "Entry {entry} does not lead to the record that it names.")
UNLAWFUL = QT_TRANSLATE_NOOP("extract", "Entry {entry} changes what its act may not change.")
UNSEALED = QT_TRANSLATE_NOOP("extract", "The content of this file is not what was written out.")
NO_START = QT_TRANSLATE_NOOP("extract", "The entry that began the case is not in this file.")

HOW_TO: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("extract", "This file holds the entries about one case out of the journal of a PCU Desk vault."),
    QT_TRANSLATE_NOOP("extract", "PCU Desk checks it without the vault: pcu-desk case extract --check FILE."),
    QT_TRANSLATE_NOOP("extract", "By hand, any tool for SHA-256, Ed25519 and Base64 will do."),
    QT_TRANSLATE_NOOP(
        "extract",
        "1. Decode bytes of an entry: it is JSON text. Its SHA-256 stands in digests of its device's chain, which is "
        "Base64 too: 32 bytes for each entry, in their order; the first has number 1.",
    ),
    QT_TRANSLATE_NOOP(
        "extract",
        "2. Go through a chain: hash = SHA-256 of one zero byte, the letters pcu-desk/event/1, the hash before (32 "
        "zero bytes before the first) and the digest, as raw bytes. At an entry's number it gives the entry's hash.",
    ),
    QT_TRANSLATE_NOOP(
        "extract",
        "3. A signature is Ed25519 over the 32 raw bytes of the entry's hash, by the officer's key of that time. Keys "
        "stand in the grants, each signed by a supervisor; the first is the founder's, and the SHA-256 of that key is "
        "founder. Compare it with the unit's recovery sheet or its entry in the directory.",
    ),
    QT_TRANSLATE_NOOP(
        "extract",
        "4. export is the entry that records this file. It follows the last digest of its chain, and its content is "
        "the SHA-256 of the member content as canonical JSON (RFC 8785). So its signature covers the whole file.",
    ),
    QT_TRANSLATE_NOOP(
        "extract",
        "5. witness, where there is one, is a hub's signed statement: it saw that hash at that number at that time. "
        "Nothing up to there was changed since.",
    ),
    QT_TRANSLATE_NOOP(
        "extract",
        "What it does not prove: that an entry was true when it was written, and that no entry was written later.",
    ),
    QT_TRANSLATE_NOOP(
        "extract",
        "Nor that no grant was left out: ask the unit who its supervisors were at that time. A hub's key in witness "
        "is the file's own claim: compare it with the unit's directory.",
    ),
)


@dataclass(frozen=True, slots=True)
class Parts:
    """What an extract is made of: the case, whose vault, the chains' digests, the entries, a hub's statement.

    The digests of a chain are joined, 32 bytes for each entry.
    """

    vault: str
    unit: str
    founder: str
    case: str
    number: str
    chains: Mapping[str, bytes]
    grants: Sequence[SealedEntry]
    entries: Sequence[SealedEntry]
    statement: bytes = b""
    hub: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """A device's chain as its digests alone tell it: 32 bytes for each entry, and as many for each hash."""

    digests: bytes = b""
    hashes: bytes = b""

    @classmethod
    def of(cls, digests: bytes) -> Chain:
        """Compute the hashes. Raises ValueError when the digests are not whole."""
        if len(digests) % _BYTES:
            raise ValueError("not a chain")
        hashes, link = bytearray(), FIRST_PREVIOUS
        for start in range(0, len(digests), _BYTES):
            link = chain_link(link, digests[start : start + _BYTES])
            hashes += link
        return cls(digests, bytes(hashes))

    @property
    def length(self) -> int:
        """How many entries it has."""
        return len(self.digests) // _BYTES

    def holds(self, number: int, event_digest: bytes) -> bool:
        """Tell whether the entry of this number has this digest."""
        return 1 <= number <= self.length and self.digests[(number - 1) * _BYTES : number * _BYTES] == event_digest

    def hash(self, number: int) -> str:
        """Return the hash (hex) at a number, that before the first entry at 0, "" behind the last."""
        return self.hashes[(number - 1) * _BYTES : number * _BYTES].hex() if number else FIRST_PREVIOUS.hex()


@dataclass(frozen=True, slots=True)
class Proof:
    """What a check found: the case, its steps' officers and times, the founder's fingerprint, and every fault."""

    number: str
    founder: str
    entries: int
    signed: int
    first: Moment | None
    last: Moment | None
    officers: tuple[Officer, ...]
    faults: tuple[VerifyFault, ...]
    chains: Mapping[str, Chain] = field(default_factory=dict)


def content_of(parts: Parts) -> Record:
    """Return the member `content`, over whose canonical form the export is signed."""
    content: Record = {
        "vault": parts.vault,
        "unit": parts.unit,
        "founder": parts.founder,
        "case": {"id": parts.case, "number": parts.number},
        "chains": [
            {"device": device, "digests": base64.b64encode(digests).decode()}
            for device, digests in parts.chains.items()
        ],
        "grants": [entry_record(entry) for entry in parts.grants],
        "entries": [entry_record(entry) for entry in parts.entries],
    }
    if parts.statement:
        content["witness"] = {"statement": base64.b64encode(parts.statement).decode(), "key": parts.hub}
    return content


def content_digest(content: Record) -> str:
    """Return the SHA-256 (hex) by which the export names the content."""
    return digest(canonical(content)).hex()


def entry_record(entry: SealedEntry) -> Record:
    """Return an entry as it stands in the file."""
    return {
        "device": entry.device,
        "number": entry.sequence,
        "bytes": base64.b64encode(entry.body).decode(),
        "hash": entry.hash,
        "signature": entry.signature.hex() if entry.signature else "",
    }


def statement_in(document: Record) -> tuple[bytes, bytes]:
    """Return the hub's statement and its key as they stand in the file, both empty when there is none."""
    told = document["content"].get("witness") or {}
    try:
        return base64.b64decode(told.get("statement", ""), validate=True), bytes.fromhex(told.get("key", ""))
    except (TypeError, ValueError, AttributeError, binascii.Error):
        return b"", b""


def check(document: Record, verify: Verify) -> Proof:
    """Check an extract from the file alone. Raises UserError when it is none."""
    try:
        content = document["content"]
        if document.get("format") != FORMAT or not isinstance(content, dict):
            raise UserError(NOT_ONE, format=FORMAT)
        checker = _Checker(content, verify)
        checker.run(_entry(document["export"]))
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise UserError(NOT_ONE, format=FORMAT) from error
    return checker.proof()


def _entry(row: Mapping[str, Any]) -> SealedEntry:
    """Read an entry out of the file. Raises ValueError, TypeError, KeyError."""
    device, number, link = row["device"], row["number"], row["hash"]
    if not (isinstance(device, str) and type(number) is int and isinstance(link, str)):
        raise ValueError("not an entry")
    body = base64.b64decode(row["bytes"], validate=True)
    return SealedEntry(device, number, body, link, bytes.fromhex(row["signature"]) or None)


class _Checker:
    """One reading of an extract."""

    def __init__(self, content: Record, verify: Verify) -> None:
        self._content, self._verify = content, verify
        self._case, self._number = str(content["case"]["id"]), str(content["case"]["number"])
        chains = ((row["device"], base64.b64decode(row["digests"], validate=True)) for row in content["chains"])
        self._chains = {str(device): Chain.of(digests) for device, digests in chains}
        self._standing = Standing(str(content["founder"]), verify)
        self._faults: list[VerifyFault] = []
        self._officers: dict[str, Officer] = {}
        self._times: list[Moment] = []
        self._signed = 0

    def run(self, export: SealedEntry) -> None:
        """Check everything, oldest entry first."""
        content = self._content
        grants, entries = ([_entry(row) for row in content[name]] for name in ("grants", "entries"))
        read = [(entry, event) for entry in (*grants, *entries) if (event := self._placed(entry)) is not None]
        record: Record | None = None
        order = {device: place for place, device in enumerate(self._chains)}
        read.sort(key=lambda pair: (order[pair[0].device], pair[0].sequence))  # a clock may be set back, a place not
        for entry, event in read:
            if event.act in DEEDS:
                self._follow(entry, event)
            else:
                self._check_signature(entry, event)
                record = self._step(entry, event, record)
        if record is None:
            self._fault(ROW, self._case, NO_START)
        self._check_export(export)

    def proof(self) -> Proof:
        """Return what was found."""
        first, last = (self._times[0], self._times[-1]) if self._times else (None, None)
        officers = tuple(self._officers[user] for user in sorted(self._officers))
        counts = len(self._times), self._signed
        founder = str(self._content["founder"])
        return Proof(self._number, founder, *counts, first, last, officers, tuple(self._faults), self._chains)

    def _placed(self, entry: SealedEntry) -> Event | None:
        """Read an entry that stands at its place of its chain."""
        name = _name(entry)
        chain = self._chains.get(entry.device, Chain())
        if not chain.holds(entry.sequence, digest(entry.body)) or chain.hash(entry.sequence) != entry.hash:
            self._fault(CHAIN, name, UNPLACED, entry=name)
            return None
        return self._read(entry)

    def _read(self, entry: SealedEntry) -> Event | None:
        name = _name(entry)
        try:
            event = read_event(entry.body)
        except ValueError:
            self._fault(CHAIN, name, UNREADABLE, entry=name)
            return None
        if (event.device, event.sequence) != (entry.device, entry.sequence):
            self._fault(CHAIN, name, UNPLACED, entry=name)
            return None
        if event.act not in DEEDS and event.subject != self._case:
            self._fault(ROW, name, FOREIGN, entry=name)
            return None
        return event

    def _follow(self, entry: SealedEntry, event: Event) -> None:
        grant = deed_of(event, bytes.fromhex(entry.hash), entry.signature)
        if grant is None and event.act is Act.RECOVERED:  # of the first forms, which kept the key
            return
        if grant is None or not self._standing.take(grant):
            self._fault(SIGNATURE, _name(entry), UNGRANTED, entry=_name(entry))

    def _check_signature(self, entry: SealedEntry, event: Event) -> None:
        officer = self._standing.officers.get(event.officer)
        if officer is not None:
            self._officers[officer.user] = officer
        if event.act in NEEDED and (officer is None or not officer.may(NEEDED[event.act])):
            self._fault(SIGNATURE, _name(entry), NOT_ALLOWED, entry=_name(entry), officer=event.officer)
        if event.act not in NAMED_ACTS and entry.signature is None:
            return
        self._signed += 1
        key = bytes.fromhex(officer.public_key) if officer is not None else b""
        if officer is None or not self._verify(key, entry.signature or b"", bytes.fromhex(entry.hash)):
            self._fault(SIGNATURE, _name(entry), UNSIGNED, entry=_name(entry), officer=event.officer)

    def _step(self, entry: SealedEntry, event: Event, before: Record | None) -> Record | None:
        """Follow the record of the case."""
        self._times.append(event.at)
        if not event.record:
            return before
        try:
            after = after_change(Case, before, event.change)
        except ValueError:
            after = None
        if after is None or record_hash("case", SCHEMA, lean(Case, after)) != event.record:
            self._fault(CHAIN, _name(entry), UNLED, entry=_name(entry))
            return after or before
        own = event.act is Act.APPROVED and event.officer in (*authors(after), after.get("submitted_by"))
        attached = event.act is not Act.ATTACHED or filed(before or {}, after, event.change.get("files"))
        if own or not attached or not lawful(event.act, event.officer, before, after):
            self._fault(SIGNATURE, _name(entry), UNLAWFUL, entry=_name(entry))
        return after

    def _check_export(self, export: SealedEntry) -> None:
        """Check the entry that records the file: it follows the chain, names the content, and is signed."""
        chain = self._chains.get(export.device, Chain())
        link = chain_hash(bytes.fromhex(chain.hash(chain.length)), export.body).hex()
        name = _name(export)
        if export.sequence != chain.length + 1 or link != export.hash:
            self._fault(CHAIN, name, UNPLACED, entry=name)
            return
        event = self._read(export)
        if event is None:
            return
        if event.act is not Act.EXPORTED or event.change.get("content") != content_digest(self._content):
            self._fault(CHAIN, name, UNSEALED)
        self._check_signature(export, event)

    def _fault(self, code: str, subject: str, what: Text, **params: object) -> None:
        told = tuple((name, str(value)) for name, value in params.items())
        self._faults.append(VerifyFault(code, subject, what, told))


def _name(entry: SealedEntry) -> str:
    return f"{entry.device}/{entry.sequence}"
