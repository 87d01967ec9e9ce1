"""An open vault: its connections, its transactions, mark and close; judges no rule of the field."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from pcu_desk.domain.backup import Backup
from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.event import Act, Head
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import DeviceSecrets, Progress, SecretStore, VerifyFault
from pcu_desk.domain.verification import VerifyReport
from pcu_desk.vault import (
    agreements,
    checkpoints,
    connection,
    desk,
    journal,
    mark,
    recovery,
    rekey,
    sentences,
    slots,
    spool,
)
from pcu_desk.vault.connection import Connection, Connections
from pcu_desk.vault.evidence import VaultEvidence
from pcu_desk.vault.journal import Author
from pcu_desk.vault.parts import SpooledParts
from pcu_desk.vault.reading import GrantChain, VaultReader
from pcu_desk.vault.rekey import Change
from pcu_desk.vault.slots import Opened
from pcu_desk.vault.spool import OpenSpool
from pcu_desk.vault.witness import VaultWitness
from pcu_desk.vault.writing import SlotKeeper, VaultTransaction

_HASH_BYTES = 32


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
        self._backing = threading.Lock()
        self._evidence = VaultEvidence(access.folder, self._path, connections)
        with connection.spoken(self._path):
            here = connections.here()
            self._desk = desk.read(here)
            self._secrets = agreements.secrets(here, self._desk)
            self._author = Author(self._desk.device, access.opened.user, access.opened.signing_key)
            self._officer = self._rightful(here)
            rekey.check_key(here, self._chain, access.opened, self._desk.vault)

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
        return self._secrets

    @property
    def store(self) -> SecretStore | None:
        """The operating system's keyring of this account, None where there is none."""
        return self._access.store

    def officers(self) -> dict[str, Officer]:
        """Return the officers whose grants hold, by user name."""
        with self._snapshot() as database:
            return dict(self._chain.officers(database))

    def note_recovery(self, public_key: str) -> None:
        """Announce the new key of the officer who came back by a code, signed by his key before it.

        Another supervisor countersigns it. The only one there is countersigns his own, which the entry says.
        """
        officers = self.officers()
        supervisors = {user for user, known in officers.items() if known.role is Role.SUPERVISOR and not known.pending}
        mine = replace(self._officer, public_key=public_key, pending=False)
        told = {"officer": journal.grant_change(mine)}
        with self.writing() as transaction:
            transaction.append(Act.RECOVERED, mine.user, told, None)
            if supervisors == {mine.user}:
                transaction.append(Act.GRANTED, mine.user, {**told, "alone": True}, None)

    @property
    def second_factor(self) -> bool:
        """Whether the operating system's keyring takes part in unlocking this officer."""
        return self._second_factor

    @property
    def evidence(self) -> VaultEvidence:
        """The sealed files of evidence."""
        return self._evidence

    @property
    def parts(self) -> SpooledParts:
        """Chunks of files of messages that are still coming."""
        return SpooledParts(self._access.folder)

    def sign(self, data: bytes) -> bytes:
        """Return the signature of the officer who unlocked, of a document that leaves: never of an event's hash."""
        if len(data) <= _HASH_BYTES:
            raise BugError("what is signed could pass for the hash of an event")
        return journal.sign(self._author.signing_key, data)

    @property
    def witness(self) -> VaultWitness:
        """The journal before its witnesses."""
        return VaultWitness(self._access.folder, self._path, self._connections, self._desk)

    @property
    def spool(self) -> OpenSpool:
        """What came while the desk was locked, and the key by which it came."""
        return OpenSpool(self._access.folder, self._desk.vault, self._desk.device, self._access.store)

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
                passed = transaction.head() if checkpoints.due(*transaction.grown) else None
                if passed:
                    checkpoints.keep(database, checkpoints.signed(self._desk, passed))
                keys.keep()
                database.execute("COMMIT")
            except BaseException:
                if database.in_transaction:
                    database.execute("ROLLBACK")
                keys.put_back()
                raise
            if transaction.rotated:
                self._secrets = agreements.secrets(database, self._desk)
            spool.changed(self._access.folder, database, transaction.moved)
            if passed:
                with suppress(UserError):  # what was saved is saved; the next checkpoint writes the mark
                    mark.write(self._access.folder, self._desk, database, passed)

    def change_passphrase(self, old: str, new: str, *, keyring: bool | None = None) -> None:
        """Rewrite the slot of the officer who unlocked; `keyring` None leaves the second factor as it is."""
        folder, user = self._access.folder, self._access.opened.user
        file = slots.read(folder)
        slots.open_by_passphrase(folder, file, user, old, store=self._access.store)
        wanted = self._second_factor if keyring is None else keyring
        if wanted and self._access.store is None:
            raise UserError(sentences.NO_KEYRING)
        store = self._access.store if wanted else None
        person = next(known for known in file.people() if known.user == user)
        changed = slots.sealed_by_passphrase(file, person, new, self._access.opened, store=store)
        try:
            slots.write(folder, changed)
        except BaseException:
            slots.forget_secrets(changed, file, self._access.store)
            raise
        slots.forget_secrets(file, changed, self._access.store)
        self._second_factor = wanted

    def change_key(self, progress: Progress, removed: Officer | None = None) -> None:
        """Copy the database under a new key that everybody but the one removed is handed."""
        if not self._backing.acquire(blocking=False):
            raise UserError(sentences.BACKING_UP)
        try:
            with connection.spoken(self._path):
                remaining = dict(self._chain.officers(self._connections.here()))
                if removed is not None:
                    remaining.pop(removed.user, None)
                access = self._access
                change = Change(access.folder, access.opened, self._author, self._desk.vault, remaining, removed)
                fresh = rekey.change_key(change, self._connections, access.store, progress)
                self._access = replace(access, opened=fresh)
        finally:
            self._backing.release()
        self.checkpoint()

    def new_recovery_codes(self, passphrase: str) -> tuple[str, str]:
        """Seal two fresh recovery slots for this officer in place of older ones; return the codes to print.

        They open without the key store of the operating system, so its loss can't lock the vault for good. The
        passphrase is asked for again: a desk left unlocked must not print a lasting way in. The journal tells of it.
        """
        folder, opened = self._access.folder, self._access.opened
        file = slots.read(folder)
        slots.open_by_passphrase(folder, file, opened.user, passphrase, store=self._access.store)
        with self.writing() as transaction:
            transaction.append(Act.CODES_MADE, opened.user, {}, None)
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
            spool.settle(self._access.folder, database)
            head = self._sign_head(database)
            connection.checkpoint(database, wait=not self._backing.locked())  # a backup may read for a while
            mark.write(self._access.folder, self._desk, database, head)

    def verify(self, progress: Progress) -> Sequence[VerifyFault]:
        """Recompute chains, signatures, grants and every live record; return the faults alone."""
        return list(self.examine(progress).faults)

    def examine(self, progress: Progress) -> VerifyReport:
        """Recompute chains, signatures, grants and every live record; give account of it."""
        from pcu_desk.vault.verify.proof import examine  # noqa: PLC0415 - rarely asked for

        with connection.spoken(self._path):
            return examine(self._connections.here(), self._access.folder, self._desk, self._chain.founder, progress)

    def back_up(self, file: Path, progress: Progress) -> Backup:
        """Write a backup to a file that somebody named, on the calling thread; others may go on writing."""
        from pcu_desk.vault import backup  # noqa: PLC0415 - now and then

        if not self._backing.acquire(blocking=False):
            raise UserError(sentences.BACKING_UP)
        try:
            with connection.spoken(self._path), suppress(UserError):  # a full disk is a reason for a backup
                self._sign_head(self._connections.here())
            source = backup.Source(self._access.folder, self._access.opened.dek, self._desk, self._connections.here())
            return backup.make(source, file, progress)
        finally:
            self._backing.release()

    def prune_backups(self, folder: Path, keep: int) -> int:
        """Take away all but the newest scheduled backups of this vault in a folder; return how many."""
        from pcu_desk.vault import backup  # noqa: PLC0415 - now and then

        return len(backup.prune(folder, self._desk.vault, keep))

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

    def _sign_head(self, database: Connection) -> Head:
        """Sign how far the journal reached, unless a checkpoint tells of it already; return how far."""
        head = journal.head(database, self._desk.device)
        if checkpoints.reached(database, self._desk.device) != (head.sequence, head.hash):
            checkpoints.keep(database, checkpoints.signed(self._desk, head))
        return head

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
            officer = self._chain.as_found(database).get(user, officer)
        if officer is None:
            raise UserError(sentences.NO_GRANT, user=user)
        if officer.public_key != key:
            raise UserError(sentences.UNFINISHED, user=user)
        return officer
