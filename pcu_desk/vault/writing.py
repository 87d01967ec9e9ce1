"""The one writing transaction: rows, events, outbox, search and key slots together, or nothing; judges no rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import ADDS_FILES, Act, Event, record_hash
from pcu_desk.domain.files import EnclosedFile, FileState
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import HeldEnvelope, InboxPlace, KeptFile, SecretStore
from pcu_desk.domain.record import Record
from pcu_desk.domain.unit import PortUnit
from pcu_desk.vault import (
    agreements,
    desk,
    drafts,
    enclosures,
    evidence,
    handed,
    journal,
    outbox,
    records,
    sentences,
    slots,
)
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.reading import GrantChain, VaultReader
from pcu_desk.vault.slots import Opened, Person, SlotFile


class VaultTransaction(VaultReader):
    """One transaction of the writer: rows, events, outbox and search together, or nothing."""

    def __init__(self, database: Connection, author: Author, chain: GrantChain, keys: SlotKeeper) -> None:
        super().__init__(database, author.device, chain)
        self._author = author
        self._keys = keys
        self._numbers: list[list[Any]] = []
        self._frozen: dict[str, str] = {}
        self._grown: tuple[int, int] = (0, 0)
        self.moved: dict[str, None] = {}
        """Messages whose envelopes began or ceased to wait here."""
        self.rotated = False
        """Whether the desk has a new agreement key."""
        self._files: dict[str, str] = {}
        self._enclosed: dict[str, dict[str, str]] = {}

    def append(self, act: Act, subject: str, change: dict[str, Any], record: tuple[str, int, Record] | None) -> Event:
        """Add an event about `subject`."""
        return self._append(Entry(act, subject, change, record_hash(*record) if record else ""))

    def save_case(self, case: Case, act: Act, detail: dict[str, Any] | None = None) -> Event:
        """Write a case's rows, search entries and event."""
        return self._append(records.save(self._db, act, "case", case, detail))

    def save_message(self, message: Message, act: Act, detail: dict[str, Any] | None = None) -> Event:
        """Write a message's row and event."""
        return self._append(records.save(self._db, act, "message", message, detail))

    def save_unit(self, unit: PortUnit, act: Act) -> Event:
        """Write the unit's record and event; the login page's names follow."""
        self._keys.rename(unit)
        return self._append(records.save(self._db, act, "unit", unit))

    def grant(self, officer: Officer) -> None:
        """Append a grant to one who has a key: another role, or the countersignature under his new key."""
        self._append(Entry(Act.GRANTED, officer.user, {"officer": journal.grant_change(officer)}))

    def add_officer(self, officer: Officer, passphrase: str, *, keyring: bool = True) -> None:
        """Make a key and a slot for an officer and append his grant."""
        if officer.user in self._chain.officers(self._db):
            raise UserError(sentences.USER_THERE, user=officer.user)
        key = desk.new_officer_key()
        granted = replace(officer, public_key=desk.public_of(key).hex())
        self._keys.add(Person(officer.user, officer.name, officer.name_latin), passphrase, key, keyring=keyring)
        self._append(Entry(Act.GRANTED, officer.user, {"officer": journal.grant_change(granted)}))

    def next_number(self, kind: str, year: int) -> int:
        """Return the next number; the next event tells of it, so that no number is ever given twice."""
        number = desk.next_number(self._db, kind, year)
        self._numbers.append([kind, year, number])
        return number

    def number_given(self, kind: str, year: int, number: int) -> None:
        """Take note of a number from outside; the next event tells of it when it is the highest yet."""
        if desk.number_given(self._db, kind, year, number):
            self._numbers.append([kind, year, number])

    def queue(self, message_id: str, envelope: bytes, priority: int) -> None:
        """Put an envelope into the outbox; the next event about the message tells its digest."""
        outbox.put(self._db, message_id, envelope, priority)
        self._frozen[message_id] = digest(envelope).hex()
        self.moved[message_id] = None

    def mark_sent(self, message_id: str) -> None:
        """Move an envelope from the outbox to the retained ones."""
        outbox.mark_sent(self._db, message_id)
        self.moved[message_id] = None

    def unqueue(self, message_id: str) -> None:
        """Take an envelope that the hub refused out of the outbox."""
        outbox.refuse(self._db, message_id)
        self.moved[message_id] = None

    def requeue_sent(self) -> None:
        """Offer all retained envelopes again."""
        outbox.offer_again(self._db)

    def note_try(self, message_ids: Sequence[str], at: Moment, next_try: Moment, reason: str) -> None:
        """Note a failed try."""
        outbox.note_try(self._db, message_ids, at, next_try, reason)

    def hold(self, held: HeldEnvelope) -> None:
        """Keep an envelope that can't be opened yet."""
        outbox.hold(self._db, held)

    def unhold(self, message_id: str) -> None:
        """Let go of a held envelope."""
        outbox.unhold(self._db, message_id)

    def set_inbox_place(self, place: InboxPlace) -> None:
        """Move the cursor of the inbox."""
        outbox.set_inbox_place(self._db, place)

    def add_agreement(self, number: int, secret: bytes, since: int) -> None:
        """Keep a new agreement key of this desk, and tell of its public half."""
        agreements.add(self._db, number, secret, since)
        told = {"number": number, "agreement": desk.agreement_of(secret).hex()}
        self._append(Entry(Act.ROTATED, self._author.device, told))
        self.rotated = True

    def keep_certificate(self, device: str, number: int, certificate: bytes) -> None:
        """Keep the newest certificate of a desk."""
        agreements.keep(self._db, device, number, certificate)

    def set_agreements_place(self, place: int) -> None:
        """Note how far the hub's list of certificates was taken in."""
        agreements.set_place(self._db, place)

    def forget_agreements_place(self) -> None:
        """Begin the hub's list anew, and forget that the hub has this desk's own certificate."""
        agreements.forget_place(self._db, self._author.device)

    def set_directory(self, bundle: bytes) -> None:
        """Keep a directory bundle."""
        outbox.set_directory(self._db, bundle)

    def keep_draft(self, subject: str, body: Record | None) -> None:
        """Keep what the officer at the desk is writing, or forget it."""
        if body is None:
            drafts.drop(self._db, self._author.officer, subject)
        else:
            drafts.keep(self._db, self._author.officer, subject, body)

    def keep_evidence(self, case_id: str, evidence_id: str, kept: KeptFile, thumbnail: bytes) -> None:
        """Write the key of a kept file; the next event that adds evidence tells its digest."""
        evidence.put(self._db, case_id, evidence_id, kept, thumbnail)
        self._files[evidence_id] = kept.sha256

    def enclose(self, enclosed: EnclosedFile) -> None:
        """Write how a file of a message is sealed; the next event about the message tells its digest."""
        enclosures.put(self._db, enclosed)
        self._enclosed.setdefault(enclosed.message, {})[enclosed.file] = enclosures.digest(enclosed)

    def move_enclosure(self, file: str, state: FileState, next_try: Moment | None = None) -> None:
        """Put a file of a message into a state; its tries begin anew."""
        enclosures.move(self._db, file, state, next_try)

    def note_enclosure(self, file: str, next_try: Moment, reason: str) -> None:
        """Note a failed try with a file of a message."""
        enclosures.note_try(self._db, file, next_try, reason)

    @property
    def grown(self) -> tuple[int, int]:
        """The number of this device's last entry before the transaction and after it; equal when none was written."""
        return self._grown

    def finish(self) -> None:
        """Write the events that are still owed: an envelope without a message of its own has one too."""
        for message_id in list(self._frozen):
            self._append(Entry(Act.QUEUED, message_id, {}))
        if self._numbers:
            raise BugError("a number was given and no event tells of it")
        if self._files:
            raise BugError("a file was kept and no event tells of it")
        if self._enclosed:
            raise BugError("a file was sealed for a message and no event tells of it")

    def _append(self, entry: Entry) -> Event:
        owed: dict[str, Any] = {}
        if self._numbers:
            owed["numbers"], self._numbers = self._numbers, []
        if self._files and entry.act in ADDS_FILES:
            owed["files"], self._files = self._files, {}
        if entry.subject in self._enclosed:
            owed["enclosures"] = self._enclosed.pop(entry.subject)
        if entry.subject in self._frozen:
            owed["envelope"] = self._frozen.pop(entry.subject)
        told = replace(entry, change={**entry.change, **owed}) if owed else entry
        event = journal.append(self._db, self._author, told)
        self._grown = (self._grown[0] or event.sequence - 1, event.sequence)
        return event


class SlotKeeper:
    """Changes of the slot file that belong to a transaction: written just before its commit, put back if that fails."""

    def __init__(self, folder: Path, opened: Opened, store: SecretStore | None) -> None:
        self._folder = folder
        self._opened = opened
        self._store = store
        self._before: SlotFile | None = None
        self._after: SlotFile | None = None

    def add(self, person: Person, passphrase: str, signing_key: bytes, *, keyring: bool) -> None:
        """Seal a slot for a new officer, and put his agreement key beside it."""
        keys = replace(self._opened, user=person.user, signing_key=signing_key)
        file = handed.published(self._file(), person.user, signing_key)
        store = self._store if keyring else None
        self._after = slots.sealed_by_passphrase(file, person, passphrase, keys, store=store)

    def rename(self, unit: PortUnit) -> None:
        """Let the login page show the unit as it is now."""
        file = self._file()
        shown = replace(file, unit_code=unit.code, unit_names=names_of(unit), training=unit.training)
        self._after = shown if shown != file else self._after

    def keep(self) -> None:
        """Write what changed."""
        if self._after is not None:
            slots.write(self._folder, self._after)

    def put_back(self) -> None:
        """Undo what was written, here and in the keyring."""
        if self._after is not None and self._before is not None and slots.read(self._folder) == self._after:
            slots.write(self._folder, self._before)
        if self._after is not None and self._before is not None:
            slots.forget_secrets(self._after, self._before, self._store)

    def _file(self) -> SlotFile:
        if self._before is None:
            self._before = slots.read(self._folder)
        return self._after or self._before


def names_of(unit: PortUnit) -> dict[str, str]:
    """Return the names that the login page shows, by language."""
    return {name.id: name.name for name in unit.names}
