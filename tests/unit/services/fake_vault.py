"""An open vault in memory: whole transactions or nothing, a journal that alone rebuilds every record, no disk."""

from __future__ import annotations

import contextlib
import copy
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from pcu_desk.domain import case as case_form
from pcu_desk.domain import message as message_form
from pcu_desk.domain import unit as unit_form
from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus, DeliveryState, HeldReason, Role
from pcu_desk.domain.deadlines import next_due
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import (
    ADDS_FILES,
    FIRST_PREVIOUS,
    NAMED_ACTS,
    STATUS_ACTS,
    Act,
    Event,
    Head,
    chain_hash,
    new_salt,
    record_hash,
)
from pcu_desk.domain.files import EnclosedFile, FileState
from pcu_desk.domain.message import IN, Box, Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import (
    CaseFilter,
    CaseRow,
    DeviceSecrets,
    FrozenEnvelope,
    HeldEnvelope,
    HistoryEntry,
    InboxPlace,
    KeptFile,
    OwedReceipt,
    QueuedEnvelope,
    SealedEntry,
)
from pcu_desk.domain.record import Record, apply, decode, difference, encode, full, lean
from pcu_desk.domain.text import Text
from pcu_desk.domain.timeline import SignatureState, Trace
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.vault import enclosures
from pcu_desk.wire.keys import DeviceKeys

NOT_HERE = Text("fake", "There is no {what} here.")
WRONG_PASSPHRASE = Text("fake", "The passphrase is wrong.")
KINDS: dict[type, tuple[str, int]] = {
    Case: ("case", case_form.SCHEMA),
    Message: ("message", message_form.SCHEMA),
    PortUnit: ("unit", unit_form.SCHEMA),
}
SUPERVISOR = Officer("giorgi", "გიორგი ბერიძე", "Giorgi Beridze", Role.SUPERVISOR, "11" * 32)
OFFICER = Officer("nino", "ნინო კაპანაძე", "Nino Kapanadze", Role.OFFICER, "22" * 32)
SECOND = Officer("tamar", "თამარ ლომიძე", "Tamar Lomidze", Role.SUPERVISOR, "33" * 32)
AUDITOR = Officer("levan", "ლევან კვარაცხელია", "Levan Kvaratskhelia", Role.AUDITOR, "44" * 32)


class BrokenError(Exception):
    """What a test lets go wrong in the middle of a transaction."""


@dataclass
class Frozen:
    envelope: bytes
    priority: int
    state: str = "waiting"
    tries: int = 0
    last_try: Moment | None = None
    next_try: Moment | None = None
    reason: str = ""

    def queued(self, message_id: str) -> QueuedEnvelope:
        return QueuedEnvelope(message_id, self.envelope, self.tries, self.last_try, self.next_try, self.reason)


@dataclass
class State:
    """Everything that a transaction can change."""

    events: list[HistoryEntry] = field(default_factory=list)
    records: dict[tuple[str, str], str] = field(default_factory=dict)
    officers: dict[str, Officer] = field(default_factory=dict)
    passphrases: dict[str, str] = field(default_factory=dict)
    counters: dict[tuple[str, int], int] = field(default_factory=dict)
    envelopes: dict[str, Frozen] = field(default_factory=dict)
    held: dict[str, HeldEnvelope] = field(default_factory=dict)
    place: InboxPlace = field(default_factory=lambda: InboxPlace("", 0))
    bundle: bytes | None = None
    evidence: dict[str, tuple[str, str]] = field(default_factory=dict)  # id → case, file
    thumbnails: dict[str, bytes] = field(default_factory=dict)
    drafts: dict[tuple[str, str], str] = field(default_factory=dict)
    owed: dict[tuple[str, str], tuple[OwedReceipt, Moment]] = field(default_factory=dict)
    confirmed: set[tuple[str, str]] = field(default_factory=set)
    enclosures: dict[str, EnclosedFile] = field(default_factory=dict)
    agreements: tuple[tuple[int, bytes, int], ...] = ()
    certificates: dict[str, bytes] = field(default_factory=dict)
    agreements_place: int = 0

    def copied(self) -> State:
        values = {name: copy.copy(value) for name, value in vars(self).items()}
        values["envelopes"] = {name: copy.copy(frozen) for name, frozen in self.envelopes.items()}
        return State(**values)


def port_unit(code: str = "GEPTI", desk: str = "A", *, training: bool = False) -> PortUnit:
    names = (UnitName("en", f"Unit {code}", "Customs", "Gate 3"), UnitName("ru", f"Отдел {code}", "", ""))
    return PortUnit(code=code, country=code[:2], desk=desk, names=names, training=training)


@dataclass
class FakeCarried:
    """What is known of courier trips."""

    state: State

    def envelope(self, message_id: str) -> FrozenEnvelope | None:
        known = self.state.envelopes.get(message_id)
        return FrozenEnvelope(message_id, known.envelope, known.state) if known else None

    def waiting(self) -> Sequence[str]:
        return self._standing("waiting")

    def not_arrived(self, units: Collection[str], since: str) -> Sequence[str]:
        return [name for name in self._standing("sent") if self._on_its_way(name, units, since)]

    def is_held(self, name: str) -> bool:
        return name in self.state.held

    def owed(self) -> Sequence[OwedReceipt]:
        return [self.state.owed[key][0] for key in sorted(self.state.owed)]

    def confirmed(self, message_id: str) -> frozenset[str]:
        return frozenset(device for message, device in self.state.confirmed if message == message_id)

    def owe(self, receipt: OwedReceipt, at: Moment) -> None:
        self.state.owed[receipt.device, receipt.message_id] = receipt, at

    def forget_owed(self, before: Moment) -> None:
        self.state.owed = {key: row for key, row in self.state.owed.items() if row[1].utc >= before.utc}

    def confirm(self, message_id: str, device: str) -> None:
        self.state.confirmed.add((message_id, device))

    def _standing(self, state: str) -> list[str]:
        found = [name for name, each in self.state.envelopes.items() if each.state == state]
        return sorted(found, key=lambda name: self.state.envelopes[name].priority)

    def _on_its_way(self, name: str, units: Collection[str], since: str) -> bool:
        record = self.state.records.get(("message", name))
        if record is None:
            return name > since
        rows = json.loads(record)["deliveries"]
        return any(row["id"] in units and row["state"] in ("queued", "sent", "stuck") for row in rows)


@dataclass
class FakeTransaction:
    """Reader and Transaction in one; a reader is a transaction that nobody keeps."""

    state: State
    vault: FakeVault
    numbers: list[list[Any]] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    enclosed: dict[str, dict[str, str]] = field(default_factory=dict)

    # -- reading

    @property
    def carried(self) -> FakeCarried:
        return FakeCarried(self.state)

    def case(self, case: str) -> Case:
        for (kind, key), text in self.state.records.items():
            record = json.loads(text)
            if kind == "case" and case in (key, record["number"]):
                return decode(Case, record)
        raise UserError(NOT_HERE, what=case)

    def find_case(self, case: str) -> Case | None:
        with contextlib.suppress(UserError):
            return self.case(case)
        return None

    def case_records(self, after: str, limit: int) -> Sequence[tuple[str, str]]:
        texts = [text for (kind, _), text in self.state.records.items() if kind == "case"]
        numbered = sorted((json.loads(text)["number"], text) for text in texts)
        return [(number, text) for number, text in numbered if number > after][:limit]

    def seizure_taken(self, number: str) -> bool:
        return any(case.seizure and case.seizure.number == number for _, case in self._cases())

    def _cases(self) -> list[tuple[int, Case]]:
        found = [decode(Case, json.loads(text)) for (kind, _), text in self.state.records.items() if kind == "case"]
        return list(enumerate(found, start=1))[::-1]

    def case_rows(self, chosen: CaseFilter, before: int | None, limit: int) -> Sequence[CaseRow]:
        rows = [_row(rowid, case) for rowid, case in self._cases() if before is None or rowid < before]
        return [row for row in rows if _fits(chosen, row)][:limit]

    def case_rowids(self, chosen: CaseFilter) -> Sequence[int]:
        return [row.rowid for row in self.case_rows(chosen, None, len(self.state.records))]

    def case_rows_at(self, rowids: Sequence[int]) -> Sequence[CaseRow]:
        rows = {rowid: _row(rowid, case) for rowid, case in self._cases()}
        return [rows[rowid] for rowid in rowids]

    def search(self, query: str, before: int | None, limit: int) -> Sequence[CaseRow]:
        found = [_row(rowid, case) for rowid, case in self._cases() if query.lower() in str(encode(case)).lower()]
        return [row for row in found if before is None or row.rowid < before][:limit]

    def case_counts(self) -> dict[CaseStatus, int]:
        states = [case.status for _, case in self._cases()]
        return {status: states.count(status) for status in CaseStatus}

    def history(self, case_id: str) -> Sequence[HistoryEntry]:
        return [entry for entry in self.state.events if entry.event.subject == case_id]

    def traces(self, subject: str) -> Sequence[Trace]:
        founders = {each.user: each for each in (SUPERVISOR, OFFICER, SECOND, AUDITOR)}
        officers, states = founders | self.state.officers, {True: SignatureState.HOLDS, False: SignatureState.NONE}
        return [
            Trace(entry.event, entry.hash, officers.get(entry.event.officer), states[entry.signed])
            for entry in self.history(subject)
        ]

    def journal_size(self) -> int:
        return len(self.state.events)

    def journal_by_subject(self) -> Iterator[Sequence[Event]]:
        events = [entry.event for entry in self.state.events]
        for subject in sorted({event.subject for event in events}):
            yield [event for event in events if event.subject == subject]

    def sealed(self, subject: str) -> Sequence[SealedEntry]:
        return [_sealed(entry) for entry in self.history(subject)]

    def sealed_grants(self) -> Sequence[SealedEntry]:
        return [_sealed(entry) for entry in self.state.events if entry.event.act in (Act.FOUNDED, Act.GRANTED)]

    def digests(self, device: str, after: int, limit: int) -> Sequence[str]:
        mine = [entry.event for entry in self.state.events if entry.event.device == device]
        return [digest(event.canonical_bytes()).hex() for event in mine if event.sequence > after][:limit]

    def status_head(self, case_id: str) -> Head:
        entries = self.history(case_id)
        entry = ([each for each in entries if each.event.act in STATUS_ACTS] or entries[:1])[-1]
        return Head(entry.event.device, entry.event.sequence, entry.hash)

    def message(self, message_id: str) -> Message:
        if (found := self.find_message(message_id)) is None:
            raise UserError(NOT_HERE, what=message_id)
        return found

    def find_message(self, message_id: str) -> Message | None:
        text = self.state.records.get(("message", message_id))
        return decode(Message, json.loads(text)) if text else None

    def message_numbered(self, number: str) -> Message | None:
        found = [each for each in self._messages() if each.number == number != "" and each.thread == each.id]
        return found[0] if len(found) == 1 else None

    def _messages(self) -> list[Message]:
        found = [(key, text) for (kind, key), text in self.state.records.items() if kind == "message"]
        return [decode(Message, json.loads(text)) for _, text in sorted(found)]

    def threads(self, before: str | None, limit: int, box: Box | None = None) -> Sequence[Message]:
        first = [message for message in self._boxed(box or Box.ALL) if before is None or message.id < before]
        return first[::-1][:limit]

    def thread_counts(self) -> dict[Box, int]:
        return {box: len(self._boxed(box)) for box in Box}

    def _boxed(self, box: Box) -> list[Message]:
        waiting = {queued.message_id for queued in self.outbox(len(self.state.envelopes))}
        inside: dict[Box, Callable[[Message], bool]] = {
            Box.ALL: lambda _message: True,
            Box.WAITING: lambda message: message.id in waiting,
            Box.STUCK: lambda message: any(row.state is DeliveryState.STUCK for row in message.deliveries),
            Box.UNREAD: lambda message: message.direction == IN and message.opened is None,
        }
        threads = {message.thread for message in self._messages() if inside[box](message)}
        return [message for message in self._messages() if message.thread == message.id and message.id in threads]

    def thread(self, thread_id: str) -> Sequence[Message]:
        return [message for message in self._messages() if message.thread == thread_id]

    def outbox(self, limit: int) -> Sequence[QueuedEnvelope]:
        waiting = [(name, each) for name, each in self.state.envelopes.items() if each.state == "waiting"]
        return [each.queued(name) for name, each in sorted(waiting, key=lambda pair: pair[1].priority)][:limit]

    def outbox_count(self) -> int:
        return len(self.outbox(len(self.state.envelopes)))

    def stuck_count(self) -> int:
        stuck = DeliveryState.STUCK
        return sum(any(row.state is stuck for row in message.deliveries) for message in self._messages())

    def held(self) -> Sequence[HeldEnvelope]:
        return list(self.state.held.values())

    def held_for(self, reason: HeldReason, limit: int) -> Sequence[HeldEnvelope]:
        return [held for held in reversed(self.state.held.values()) if held.reason == reason][:limit]

    def inbox_place(self) -> InboxPlace:
        return self.state.place

    def officers(self) -> Sequence[Officer]:
        return [self.state.officers[user] for user in sorted(self.state.officers)]

    def unit(self) -> PortUnit:
        return decode(PortUnit, json.loads(self.state.records["unit", "unit"]))

    def head(self) -> Head:
        if not self.state.events:
            return Head(self.vault.device, 0, FIRST_PREVIOUS.hex())
        last = self.state.events[-1]
        return Head(last.event.device, last.event.sequence, last.hash)

    def directory(self) -> bytes | None:
        return self.state.bundle

    def drafts(self, user: str) -> dict[str, Record]:
        mine = {subject: body for (officer, subject), body in self.state.drafts.items() if officer == user}
        return {subject: json.loads(body) for subject, body in mine.items()}

    def keep_draft(self, subject: str, body: Record | None) -> None:
        place = (self.vault.officer.user, subject)
        self.state.drafts.pop(place, None)
        if body is not None:
            self.state.drafts[place] = canonical(body).decode()

    def evidence_here(self, evidence_ids: Iterable[str]) -> frozenset[str]:
        return frozenset(each for each in evidence_ids if each in self.state.evidence)

    def evidence_case(self, evidence_id: str) -> str:
        return self.state.evidence.get(evidence_id, ("", ""))[0]

    def thumbnails(self, evidence_ids: Iterable[str]) -> dict[str, bytes]:
        return {each: self.state.thumbnails[each] for each in evidence_ids if each in self.state.thumbnails}

    def enclosure(self, file: str) -> EnclosedFile | None:
        return self.state.enclosures.get(file)

    def enclosures_of(self, message_id: str) -> Sequence[EnclosedFile]:
        return [row for _, row in sorted(self.state.enclosures.items()) if row.message == message_id]

    def enclosures(self, states: Iterable[FileState]) -> Sequence[EnclosedFile]:
        wanted = set(states)
        found = [row for row in self.state.enclosures.values() if row.state in wanted]
        return sorted(found, key=lambda row: (row.message, row.file))

    def envelope_place(self) -> tuple[int, bytes]:
        frozen = list(self.state.envelopes.values())
        return len(frozen), digest(frozen[-1].envelope) if frozen else FIRST_PREVIOUS

    # -- writing

    def append(self, act: Act, subject: str, change: dict[str, Any], record: tuple[str, int, Record] | None) -> Event:
        self.vault.step("append")
        if self.numbers:
            change, self.numbers = {**change, "numbers": self.numbers}, []
        if self.files and act in ADDS_FILES:
            change, self.files = {**change, "files": self.files}, {}
        if subject in self.enclosed:
            change = {**change, "enclosures": self.enclosed.pop(subject)}
        head = self.head()
        event = Event(
            device=self.vault.device,
            sequence=head.sequence + 1,
            hlc=f"{(1_795_000_000_000 + head.sequence) << 16:016x}",
            officer=self.vault.officer.user,
            act=act,
            subject=subject,
            change=json.loads(canonical(change)),
            record=record_hash(*record) if record else "",
            salt=new_salt(),
        )
        link = chain_hash(bytes.fromhex(head.hash), event.canonical_bytes()).hex()
        self.state.events.append(HistoryEntry(event, link, act in NAMED_ACTS))
        return event

    def save_case(self, case: Case, act: Act, detail: dict[str, Any] | None = None) -> Event:
        return self._save(case, case.id, act, detail)

    def save_message(self, message: Message, act: Act, detail: dict[str, Any] | None = None) -> Event:
        return self._save(message, message.id, act, detail)

    def save_unit(self, unit: PortUnit, act: Act) -> Event:
        return self._save(unit, "unit", act, None)

    def _save(self, value: Case | Message | PortUnit, key: str, act: Act, detail: dict[str, Any] | None) -> Event:
        kind, schema = KINDS[type(value)]
        known, whole = self.state.records.get((kind, key)), encode(value)
        record, before = lean(type(value), whole), full(type(value), json.loads(known or "{}"))
        change = {"record": record} if known is None else {"set": difference(before, whole)}
        if known is not None and apply(before, change["set"]) != whole:
            raise BugError("the journal alone would not lead to this record")
        self.state.records[kind, key] = canonical(record).decode()
        return self.append(act, key, {**change, **(detail or {})}, (kind, schema, record))

    def grant(self, officer: Officer) -> None:
        self.state.officers[officer.user] = officer
        self.append(Act.GRANTED, officer.user, {"officer": {"user": officer.user, "role": officer.role.value}}, None)

    def add_officer(self, officer: Officer, passphrase: str, *, keyring: bool = True) -> None:
        granted = replace(officer, public_key=digest(officer.user.encode()).hex())
        self.state.officers[officer.user] = granted
        self.state.passphrases[officer.user] = passphrase
        self.append(Act.GRANTED, officer.user, {"officer": {"user": officer.user, "role": officer.role.value}}, None)

    def next_number(self, kind: str, year: int) -> int:
        number = self.state.counters.get((kind, year), 0) + 1
        self.state.counters[kind, year] = number
        self.numbers.append([kind, year, number])
        return number

    def number_given(self, kind: str, year: int, number: int) -> None:
        if number > self.state.counters.get((kind, year), 0):
            self.state.counters[kind, year] = number
            self.numbers.append([kind, year, number])

    def queue(self, message_id: str, envelope: bytes, priority: int) -> None:
        if message_id in self.state.envelopes:
            raise BugError("a frozen envelope is never rebuilt")
        self.state.envelopes[message_id] = Frozen(envelope, priority)
        self.vault.step("queue")

    def mark_sent(self, message_id: str) -> None:
        self.state.envelopes[message_id].state = "sent"

    def unqueue(self, message_id: str) -> None:
        self.state.envelopes[message_id].state = "refused"

    def requeue_sent(self) -> None:
        for name, each in self.state.envelopes.items():
            if each.state == "sent":
                self.state.envelopes[name] = Frozen(each.envelope, each.priority)

    def note_try(self, message_ids: Sequence[str], at: Moment, next_try: Moment, reason: str) -> None:
        for name in message_ids:
            known = self.state.envelopes[name]
            known.tries, known.last_try, known.next_try, known.reason = known.tries + 1, at, next_try, reason

    def hold(self, held: HeldEnvelope) -> None:
        known = self.state.held.get(held.message_id)
        self.state.held[held.message_id] = replace(known, reason=held.reason) if known else held

    def unhold(self, message_id: str) -> None:
        self.state.held.pop(message_id, None)

    def set_inbox_place(self, place: InboxPlace) -> None:
        self.state.place = place

    def set_directory(self, bundle: bytes) -> None:
        self.state.bundle = bundle

    def replacements(self, message_id: str) -> Sequence[Message]:
        return [each for each in self._messages() if each.replaces == message_id]

    def refused(self) -> Sequence[QueuedEnvelope]:
        stuck = {each.id for each in self._messages() if each.state() is DeliveryState.STUCK}
        rows = self.state.envelopes.items()
        return [row.queued(key) for key, row in rows if row.state == "refused" and key in stuck]

    def certificates(self, devices: Iterable[str]) -> dict[str, bytes]:
        return {device: self.state.certificates[device] for device in devices if device in self.state.certificates}

    def agreements_place(self) -> int:
        return self.state.agreements_place

    def add_agreement(self, number: int, secret: bytes, since: int) -> None:
        self.state.agreements += ((number, secret, since),)
        public = X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
        self.append(Act.ROTATED, self.vault.device, {"number": number, "agreement": public.hex()}, None)

    def keep_certificate(self, device: str, number: int, certificate: bytes) -> None:
        assert number
        self.state.certificates[device] = certificate

    def set_agreements_place(self, place: int) -> None:
        self.state.agreements_place = place

    def forget_agreements_place(self) -> None:
        self.state.agreements_place = 0
        self.state.certificates.pop(self.vault.device, None)

    def keep_evidence(self, case_id: str, evidence_id: str, kept: KeptFile, thumbnail: bytes) -> None:
        self.vault.step("keep_evidence")
        self.state.evidence[evidence_id] = (case_id, kept.file)
        if thumbnail:
            self.state.thumbnails[evidence_id] = thumbnail
        self.files[evidence_id] = kept.sha256

    def enclose(self, enclosed: EnclosedFile) -> None:
        self.vault.step("enclose")
        if enclosed.file in self.state.enclosures:
            raise BugError("a file is sealed once")
        self.state.enclosures[enclosed.file] = enclosed
        self.enclosed.setdefault(enclosed.message, {})[enclosed.file] = enclosures.digest(enclosed)

    def move_enclosure(self, file: str, state: FileState, next_try: Moment | None = None) -> None:
        known = self.state.enclosures[file]
        self.state.enclosures[file] = replace(known, state=state, tries=0, next_try=next_try, reason="")

    def note_enclosure(self, file: str, next_try: Moment, reason: str) -> None:
        known = self.state.enclosures[file]
        self.state.enclosures[file] = replace(known, tries=known.tries + 1, next_try=next_try, reason=reason)


class FakeFiles:
    """Evidence files in memory, by their random names."""

    def __init__(self, vault: FakeVault) -> None:
        self._vault = vault
        self.kept: dict[str, bytes] = {}
        self.apart: list[str] = []

    def adding(self) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()

    def keep(self, parts: Iterable[bytes]) -> KeptFile:
        self._vault.step("keep")
        data, name = b"".join(parts), new_salt()
        self.kept[name] = data
        return KeptFile(name, bytes(32), len(data), digest(data).hex())

    def drop(self, kept: KeptFile) -> None:
        del self.kept[kept.file]

    def read(self, evidence: str) -> Iterator[bytes]:
        _, name = self._vault.state.evidence.get(evidence, ("", ""))
        if name not in self.kept:
            raise UserError(NOT_HERE, what=evidence)
        return iter([self.kept[name]])

    def settle(self) -> Sequence[str]:
        named = {name for _, name in self._vault.state.evidence.values()}
        orphans = sorted(self.kept.keys() - named)
        self.apart += orphans
        for name in orphans:
            del self.kept[name]
        return orphans

    def quarantined(self) -> Sequence[str]:
        return self.apart


class FakeParts:
    """Chunks in memory."""

    def __init__(self, vault: FakeVault) -> None:
        self._vault = vault
        self.kept: dict[str, bytes] = {}

    def have(self, names: Sequence[str]) -> frozenset[int]:
        return frozenset(place for place, name in enumerate(names) if name in self.kept)

    def put(self, name: str, data: bytes) -> None:
        self._vault.step("put")
        self.kept[name] = data

    def get(self, name: str) -> bytes | None:
        return self.kept.get(name)

    def drop(self, names: Iterable[str]) -> None:
        for name in names:
            self.kept.pop(name, None)

    def settle(self, wanted: Iterable[str]) -> None:
        self.drop(self.kept.keys() - frozenset(wanted))


class DeafSpool:
    """The spool of a desk without a keyring, to which nothing came."""

    def kept(self) -> Sequence[Any]:
        return []

    def drop(self, names: Sequence[str]) -> None:
        assert not names

    def transport(self, *, make: bool = False) -> None:
        return None


class FakeVault:
    """An unlocked vault; `as_` gives the same vault to another officer."""

    def __init__(
        self, unit: PortUnit | None = None, officer: Officer = OFFICER, keys: DeviceKeys | None = None
    ) -> None:
        self.keys = keys or DeviceKeys.generate()
        self.state = State(officers={each.user: each for each in (SUPERVISOR, OFFICER, SECOND, AUDITOR)})
        self.state.passphrases = dict.fromkeys(self.state.officers, "correct horse battery")
        self._store = self
        self._officer = officer
        self.break_at = ""
        self.closed = False
        self.evidence = FakeFiles(self)
        self.parts = FakeParts(self)
        with self.writing() as tx:
            tx.save_unit(unit or port_unit(), Act.FOUNDED)

    def as_(self, officer: Officer) -> FakeVault:
        other = copy.copy(self)
        other._officer = officer
        return other

    def step(self, name: str) -> None:
        if self._store.break_at == name:
            raise BrokenError(name)

    @property
    def vault_id(self) -> str:
        return "fake"

    @property
    def officer(self) -> Officer:
        return self._officer

    @property
    def founder(self) -> str:
        return digest(bytes.fromhex(SUPERVISOR.public_key)).hex()

    @property
    def device(self) -> str:
        return self.keys.id

    @property
    def secrets(self) -> DeviceSecrets:
        raw, begun = self.keys.to_bytes(), int(self._store.state.events[0].event.at.utc.timestamp())
        own = ((0, raw[32:], begun), *self._store.state.agreements)
        number, newest, since = own[-1]
        return DeviceSecrets(raw[:32], newest, tuple(secret for _, secret, _ in own[:-1]), number, since)

    @property
    def second_factor(self) -> bool:
        return False

    def sign(self, data: bytes) -> bytes:
        return digest(data) * 2

    @contextmanager
    def reading(self) -> Iterator[FakeTransaction]:
        yield FakeTransaction(self._store.state.copied(), self)

    @contextmanager
    def writing(self) -> Iterator[FakeTransaction]:
        transaction = FakeTransaction(self._store.state.copied(), self)
        yield transaction
        if transaction.numbers:
            raise BugError("a number was given and no event tells of it")
        if transaction.files:
            raise BugError("a file was kept and no event tells of it")
        if transaction.enclosed:
            raise BugError("a file was sealed for a message and no event tells of it")
        self._store.state = transaction.state

    def change_key(self, progress: Any, removed: Officer | None = None) -> None:
        progress(1, 1)
        with self.writing() as tx:
            if removed is not None:
                tx.state.officers.pop(removed.user)
                tx.state.passphrases.pop(removed.user)
                tx.append(Act.REMOVED, removed.user, {"officer": {"user": removed.user}}, None)
            tx.append(Act.REKEYED, self.vault_id, {"generation": 2}, None)

    def change_passphrase(self, old: str, new: str, *, keyring: bool | None = None) -> None:
        if self._store.state.passphrases[self._officer.user] != old:
            raise UserError(WRONG_PASSPHRASE)
        self._store.state.passphrases[self._officer.user] = new

    def checkpoint(self) -> None:
        pass

    @property
    def spool(self) -> DeafSpool:
        return DeafSpool()

    def verify(self, progress: Any) -> Sequence[Any]:
        progress(1, 1)
        return []

    def rebuild(self, progress: Any) -> int:
        records = rebuilt(self)
        self._store.state.records = {key: canonical(record).decode() for key, record in records.items()}
        progress(1, 1)
        return len(records)

    def close(self) -> None:
        self._store.closed = True


def acts(vault: FakeVault, subject: str | None = None) -> list[Act]:
    events = [entry.event for entry in vault._store.state.events]
    return [event.act for event in events if subject in (None, event.subject)]


def last_event(vault: FakeVault) -> Event:
    return vault._store.state.events[-1].event


def rebuilt(vault: FakeVault) -> dict[tuple[str, str], Record]:
    """Make every record again from the journal alone, checking chain and record hashes on the way."""
    records: dict[tuple[str, str], Record] = {}
    previous = FIRST_PREVIOUS
    for entry in vault._store.state.events:
        event = entry.event
        previous = chain_hash(previous, event.canonical_bytes())
        assert previous.hex() == entry.hash
        kind = next((name for name, _ in KINDS.values() if event.record and _is(vault, name, event.subject)), "")
        if not kind:
            continue
        before = records.get((kind, event.subject))
        form, schema = next((form, schema) for form, (name, schema) in KINDS.items() if name == kind)
        whole = event.change["record"] if before is None else apply(full(form, before), event.change["set"])
        record = lean(form, whole)
        assert record_hash(kind, schema, record) == event.record
        records[kind, event.subject] = record
    return records


def assert_whole(vault: FakeVault) -> None:
    stored = {key: json.loads(text) for key, text in vault._store.state.records.items()}
    assert rebuilt(vault) == stored


def _is(vault: FakeVault, kind: str, key: str) -> bool:
    return (kind, key) in vault._store.state.records


def _sealed(entry: HistoryEntry) -> SealedEntry:
    event = entry.event
    return SealedEntry(event.device, event.sequence, event.canonical_bytes(), entry.hash, None)


def _row(rowid: int, case: Case) -> CaseRow:
    first = case.units[0] if case.units else None
    return CaseRow(
        rowid=rowid,
        id=case.id,
        number=case.number,
        status=case.status,
        revision=case.revision,
        begun=case.begun,
        unit_kind=first.kind if first else None,
        unit_number=first.number if first else "",
        unit_valid=True,
        title=case.goods[0].description if case.goods else case.place,
        result=case.examination.result,
        opened_by=case.opened_by,
        seizure=case.seizure is not None,
        due=term.due if (term := next_due(case)) else None,
    )


def _fits(chosen: CaseFilter, row: CaseRow) -> bool:
    return (
        (not chosen.status or row.status in chosen.status)
        and (not chosen.opened_by or row.opened_by == chosen.opened_by)
        and (not chosen.with_seizure or row.seizure)
        and (chosen.day is None or (row.begun is not None and row.begun.local.date() == chosen.day))
    )
