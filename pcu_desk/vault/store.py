"""An open vault: readers, the one writing transaction, mark and close; judges no rule of the field."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import Act, Event, Head, record_hash
from pcu_desk.domain.message import Message
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer, follow_grants
from pcu_desk.domain.ports import (
    CaseFilter,
    CaseRow,
    DeviceSecrets,
    HeldEnvelope,
    HistoryEntry,
    InboxPlace,
    Progress,
    QueuedEnvelope,
    SecretStore,
    VerifyFault,
)
from pcu_desk.domain.record import Record
from pcu_desk.domain.unit import PortUnit
from pcu_desk.vault import (
    cases,
    connection,
    desk,
    journal,
    mark,
    messages,
    outbox,
    records,
    recovery,
    search,
    sentences,
    slots,
)
from pcu_desk.vault.connection import Connection, Connections
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.slots import Opened, Person, SlotFile


class GrantChain:
    """The officers whose grants hold, followed anew only when a grant was added."""

    def __init__(self, founder: str) -> None:
        self.founder = founder
        self._known: tuple[int, dict[str, Officer]] = (-1, {})

    def officers(self, database: Connection) -> dict[str, Officer]:
        """Return the officers by user name."""
        place = journal.last_grant(database)
        if self._known[0] != place:
            found, _ = follow_grants(journal.grants(database), self.founder, journal.signed_by)
            self._known = (place, found)
        return self._known[1]


class VaultReader:
    """Questions to an open vault on one thread's connection."""

    def __init__(self, database: Connection, device: str, chain: GrantChain) -> None:
        self._db = database
        self._device = device
        self._chain = chain

    def case(self, case: str) -> Case:
        """Return a case by id or by number."""
        return cases.read(self._db, case)

    def case_rows(self, chosen: CaseFilter, before: int | None, limit: int) -> Sequence[CaseRow]:
        """Return a page of the list, newest first."""
        return cases.page(self._db, chosen, before, limit)

    def case_rowids(self, chosen: CaseFilter) -> Sequence[int]:
        """Return all rowids of a list, newest first."""
        return cases.rowids(self._db, chosen)

    def case_rows_at(self, rowids: Sequence[int]) -> Sequence[CaseRow]:
        """Return the rows of some rowids, in that order."""
        return cases.rows_at(self._db, rowids)

    def search(self, query: str, before: int | None, limit: int) -> Sequence[CaseRow]:
        """Return the cases that match, newest first."""
        return search.search(self._db, query, before, limit)

    def case_counts(self) -> dict[CaseStatus, int]:
        """Return how many cases stand in each status."""
        return cases.counts(self._db)

    def history(self, case_id: str) -> Sequence[HistoryEntry]:
        """Return the events of a case, oldest first."""
        return journal.history(self._db, case_id)

    def status_head(self, case_id: str) -> Head:
        """Return the event that last changed the status of a case, else its first."""
        return journal.status_head(self._db, case_id)

    def message(self, message_id: str) -> Message:
        """Return a message by id."""
        return messages.read(self._db, message_id)

    def find_message(self, message_id: str) -> Message | None:
        """Return a message by id, None when it is not here."""
        return messages.find_message(self._db, message_id)

    def threads(self, before: str | None, limit: int) -> Sequence[Message]:
        """Return the messages that begin a thread, newest first."""
        return messages.threads(self._db, before, limit)

    def thread(self, thread_id: str) -> Sequence[Message]:
        """Return a thread's messages in the order of their making."""
        return messages.thread(self._db, thread_id)

    def outbox(self, limit: int) -> Sequence[QueuedEnvelope]:
        """Return what waits to leave, alerts first, oldest first."""
        return outbox.waiting(self._db, limit)

    def outbox_count(self) -> int:
        """Return how many envelopes wait."""
        return outbox.waiting_count(self._db)

    def stuck_count(self) -> int:
        """Return how many outgoing messages are stuck."""
        return messages.stuck_count(self._db)

    def sent_envelopes(self) -> Sequence[QueuedEnvelope]:
        """Return the retained envelopes."""
        return outbox.sent(self._db)

    def held(self) -> Sequence[HeldEnvelope]:
        """Return the received envelopes that wait to be opened."""
        return outbox.held(self._db)

    def inbox_place(self) -> InboxPlace:
        """Return the cursor of the inbox."""
        return outbox.inbox_place(self._db)

    def officers(self) -> Sequence[Officer]:
        """Return the officers whose grants hold, by user name."""
        found = self._chain.officers(self._db)
        return [found[user] for user in sorted(found)]

    def unit(self) -> PortUnit:
        """Return the unit of this vault."""
        return desk.unit(self._db)

    def head(self) -> Head:
        """Return the end of this device's chain."""
        return journal.head(self._db, self._device)

    def directory(self) -> bytes | None:
        """Return the directory bundle that was taken in last."""
        return outbox.directory(self._db)

    def envelope_place(self) -> tuple[int, bytes]:
        """Return the sequence and hash of the last envelope made by this device."""
        return outbox.last_place(self._db)


class VaultTransaction(VaultReader):
    """One transaction of the writer: rows, events, outbox and search together, or nothing."""

    def __init__(self, database: Connection, author: Author, chain: GrantChain, keys: SlotKeeper) -> None:
        super().__init__(database, author.device, chain)
        self._author = author
        self._keys = keys
        self._numbers: list[list[Any]] = []
        self._frozen: dict[str, str] = {}

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

    def add_officer(self, officer: Officer, passphrase: str) -> None:
        """Make a key and a slot for an officer and append his grant."""
        if officer.user in self._chain.officers(self._db):
            raise UserError(sentences.USER_THERE, user=officer.user)
        key = desk.new_officer_key()
        granted = replace(officer, public_key=desk.public_of(key).hex())
        self._keys.add(Person(officer.user, officer.name, officer.name_latin), passphrase, key)
        self._append(Entry(Act.GRANTED, officer.user, {"officer": journal.grant_change(granted)}))

    def next_number(self, kind: str, year: int) -> int:
        """Return the next number; the next event tells of it, so that no number is ever given twice."""
        number = desk.next_number(self._db, kind, year)
        self._numbers.append([kind, year, number])
        return number

    def queue(self, message_id: str, envelope: bytes, priority: int) -> None:
        """Put an envelope into the outbox; the next event about the message tells its digest."""
        outbox.put(self._db, message_id, envelope, priority)
        self._frozen[message_id] = digest(envelope).hex()

    def mark_sent(self, message_id: str) -> None:
        """Move an envelope from the outbox to the retained ones."""
        outbox.mark_sent(self._db, message_id)

    def unqueue(self, message_id: str) -> None:
        """Take an envelope that the hub refused out of the outbox."""
        outbox.refuse(self._db, message_id)

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

    def set_directory(self, bundle: bytes) -> None:
        """Keep a directory bundle."""
        outbox.set_directory(self._db, bundle)

    def finish(self) -> None:
        """Write the events that are still owed: an envelope without a message of its own has one too."""
        for message_id in list(self._frozen):
            self._append(Entry(Act.QUEUED, message_id, {}))
        if self._numbers:
            raise BugError("a number was given and no event tells of it")

    def _append(self, entry: Entry) -> Event:
        owed: dict[str, Any] = {}
        if self._numbers:
            owed["numbers"], self._numbers = self._numbers, []
        if entry.subject in self._frozen:
            owed["envelope"] = self._frozen.pop(entry.subject)
        told = replace(entry, change={**entry.change, **owed}) if owed else entry
        return journal.append(self._db, self._author, told)


class SlotKeeper:
    """Changes of the slot file that belong to a transaction: written just before its commit, put back if that fails."""

    def __init__(self, folder: Path, opened: Opened, store: SecretStore | None) -> None:
        self._folder = folder
        self._opened = opened
        self._store = store
        self._before: SlotFile | None = None
        self._after: SlotFile | None = None

    def add(self, person: Person, passphrase: str, signing_key: bytes) -> None:
        """Seal a slot for a new officer."""
        keys = replace(self._opened, user=person.user, signing_key=signing_key)
        self._after = slots.sealed_by_passphrase(self._file(), person, passphrase, keys, store=self._store)

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
        """Undo what was written."""
        if self._after is not None and self._before is not None and slots.read(self._folder) == self._after:
            slots.write(self._folder, self._before)

    def _file(self) -> SlotFile:
        if self._before is None:
            self._before = slots.read(self._folder)
        return self._after or self._before


@dataclass(frozen=True, slots=True)
class Access:
    """What unlocking gave: where the vault is, the slot's keys, the key store that takes part."""

    folder: Path
    opened: Opened
    store: SecretStore | None
    second_factor: bool


class Vault:
    """An unlocked vault: a connection for each thread that uses it."""

    def __init__(self, access: Access, connections: Connections) -> None:
        self._access = access
        self._connections = connections
        self._path = access.folder / connection.FILE
        self._chain = GrantChain(access.opened.founder)
        self._second_factor = access.second_factor
        with connection.spoken(self._path):
            here = connections.here()
            self._desk = desk.read(here)
            self._author = Author(self._desk.device, access.opened.user, access.opened.signing_key)
            self._officer = self._rightful(here)

    @property
    def vault_id(self) -> str:
        """The vault's id."""
        return self._desk.vault

    @property
    def officer(self) -> Officer:
        """Who unlocked, with the role that the chain of grants gives him."""
        return self._officer

    @property
    def founder(self) -> str:
        """The fingerprint of the founder's key, as the slot seals it."""
        return self._chain.founder

    @property
    def device(self) -> str:
        """The id of this desk's device."""
        return self._desk.device

    @property
    def secrets(self) -> DeviceSecrets:
        """The device's private keys."""
        return self._desk.secrets

    @property
    def second_factor(self) -> bool:
        """Whether the operating system's keyring takes part in unlocking this officer."""
        return self._second_factor

    def connection(self) -> Connection:
        """Return the calling thread's connection, for measuring and verifying."""
        return self._connections.here()

    @contextmanager
    def reading(self) -> Iterator[VaultReader]:
        """Read one consistent snapshot on the calling thread's connection."""
        with self._snapshot() as database:
            yield VaultReader(database, self._desk.device, self._chain)

    @contextmanager
    def writing(self) -> Iterator[VaultTransaction]:
        """Write in one transaction; committed and on disk when this is left, undone on an exception."""
        keys = SlotKeeper(self._access.folder, self._access.opened, self._access.store)
        with connection.spoken(self._path):
            database = self._connections.here()
            database.execute("BEGIN IMMEDIATE")
            try:
                transaction = VaultTransaction(database, self._author, self._chain, keys)
                yield transaction
                transaction.finish()
                keys.keep()
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                keys.put_back()
                raise

    def change_passphrase(self, old: str, new: str) -> None:
        """Rewrite the slot of the officer who unlocked."""
        folder, store, user = self._access.folder, self._access.store, self._access.opened.user
        file = slots.read(folder)
        opened = slots.open_by_passphrase(folder, file, user, old, store=store)
        person = next(known for known in file.people() if known.user == user)
        slots.write(folder, slots.sealed_by_passphrase(file, person, new, opened, store=store))
        self._second_factor = store is not None

    def new_recovery_codes(self) -> tuple[str, str]:
        """Seal two fresh recovery slots for this officer in place of older ones; return the codes to print.

        They open without the key store of the operating system, so its loss can't lock the vault for good.
        """
        folder, opened = self._access.folder, self._access.opened
        file = slots.read(folder)
        for slot in file.slots:
            if slot.person.user == opened.user and slot.kind == "recovery":
                file = slots.without(file, slot)
        person = next(known for known in file.people() if known.user == opened.user)
        codes = (recovery.new_code(), recovery.new_code())
        for code in codes:
            file = slots.sealed_by_recovery(file, person, recovery.decode(code), opened)
        slots.write(folder, file)
        return codes

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file and write the signed mark."""
        with connection.spoken(self._path):
            database = self._connections.here()
            connection.checkpoint(database)
            mark.write(self._access.folder, self._desk, database)

    def verify(self, progress: Progress) -> Sequence[VerifyFault]:
        """Recompute chains, signatures, grants and every live record."""
        from pcu_desk.vault.verify import verify  # noqa: PLC0415 - rarely asked for

        with connection.spoken(self._path):
            return verify(self._connections.here(), self._access.folder, self._desk, self._chain.founder, progress)

    def rebuild(self, progress: Progress) -> int:
        """Make the projections again from the journal."""
        from pcu_desk.vault.rebuild import rebuild  # noqa: PLC0415 - rarely asked for

        with connection.spoken(self._path):
            return rebuild(self._connections.here(), progress)

    def close(self) -> None:
        """Checkpoint, mark and close; closing twice does no harm."""
        if self._connections.closed:
            return
        try:
            self.checkpoint()
        finally:
            self._connections.close()

    @contextmanager
    def _snapshot(self) -> Iterator[Connection]:
        with connection.spoken(self._path):
            database = self._connections.here()
            if database.in_transaction:
                yield database
                return
            database.execute("BEGIN")
            try:
                yield database
            finally:
                if database.in_transaction:
                    database.execute("ROLLBACK")

    def _rightful(self, database: Connection) -> Officer:
        user = self._access.opened.user
        officer = self._chain.officers(database).get(user)
        key = desk.public_of(self._access.opened.signing_key).hex()
        if officer is None or officer.public_key != key:
            raise UserError(sentences.NO_GRANT, user=user)
        return officer


def names_of(unit: PortUnit) -> dict[str, str]:
    """Return the names that the login page shows, by language."""
    return {name.id: name.name for name in unit.names}
