"""A scratch vault to do faults to, what stands in it, and what today's verification says of it; holds no real case."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from pcu_desk.domain.errors import DamagedError, UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.ports import Founding
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.vault import connection, sentences, slots
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.slots import Opened
from pcu_desk.vault.specimens import OFFICER, Specimens
from pcu_desk.vault.store import Vault

PASSPHRASE = "a passphrase of a scratch vault"  # noqa: S105 - of invented data
_SIGNED_EVERY = 5
_REFUSED_AS_DAMAGED = (sentences.FOREIGN_FILE, sentences.PLAIN_FILE)
_GUARDS = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    " AND (name LIKE '%\\_stay' ESCAPE '\\' OR name LIKE '%\\_kept' ESCAPE '\\')"
)


@dataclass(frozen=True, slots=True)
class Scratch:
    """A founded vault of a temporary folder and the keys of its only officer."""

    folder: Path
    opened: Opened

    @property
    def database(self) -> Path:
        """Where its database lies."""
        return self.folder / connection.FILE

    @property
    def log(self) -> Path:
        """Where its write-ahead log lies."""
        return self.folder / (connection.FILE + "-wal")

    def enter(self) -> Vault:
        """Open it as unlocking does."""
        return VaultFolders().enter(self.folder, self.opened)

    def beside(self, name: str) -> Scratch:
        """Copy it as the disk stands: what is left when the power fails."""
        folder = self.folder.parent / name
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns("*-shm"))
        return replace(self, folder=folder)

    def noticed(self) -> bool:
        """Tell whether the verification, with all that stands before it, tells a fault or refuses the vault."""
        doors = VaultFolders()
        if doors.scan(self.folder):
            return True
        try:
            vault = self.enter()
        except DamagedError:
            return True
        except UserError as refusal:
            if refusal.text in _REFUSED_AS_DAMAGED:
                return True
            raise
        try:
            return bool(vault.verify(lambda *_: None))
        except DamagedError:
            return True
        finally:
            with suppress(UserError):
                vault.close()

    @contextmanager
    def raw(self) -> Iterator[Connection]:
        """The database by raw SQL with its key in hand, the journal's guards put aside and put back."""
        with raw(self.database, self.opened.dek) as database:
            yield database


@contextmanager
def raw(file: Path, dek: bytes) -> Iterator[Connection]:
    """Open a database as one does who has its key and no respect, the journal's guards put aside and put back."""
    database = connection.connect(file, dek)
    try:
        cast("Any", database).set_authorizer(None)
        database.execute("PRAGMA foreign_keys = OFF")
        with guards_off(database):
            yield database
    finally:
        connection.close(database)


@contextmanager
def guards_off(database: Connection) -> Iterator[None]:
    """Put the journal's guards aside, and put them back after what went well."""
    guards = database.execute(_GUARDS).fetchall()
    for name, _ in guards:
        database.execute(f"DROP TRIGGER {name}")
    yield
    for _, sql in guards:
        database.execute(sql)


@contextmanager
def scratch(cases: int = 0) -> Iterator[Scratch]:
    """Found a training vault with so many invented cases in a temporary folder, and take it away again."""
    root = Path(tempfile.mkdtemp(prefix="pcu-desk-faults-"))
    try:
        made = found(root / "vault")
        if cases:
            fill(made, cases)
        yield made
    finally:
        shutil.rmtree(root, ignore_errors=True)


def found(folder: Path) -> Scratch:
    """Found a training vault in an empty place."""
    unit = PortUnit(code="XXTST", names=(UnitName("en", "Scratch"),), training=True)
    VaultFolders().create(folder, Founding(unit, OFFICER, "Bench", "Bench", PASSPHRASE)).close()
    return Scratch(folder, slots.open_by_passphrase(folder, slots.read(folder), OFFICER, PASSPHRASE))


def fill(made: Scratch, count: int, seed: int = 3) -> None:
    """Record cases, one save each, with a signed entry after every fifth; in the end everything is in the file."""
    vault, specimens = made.enter(), Specimens(seed)
    for place in range(count):
        case = specimens.whole()
        with vault.writing() as transaction:
            transaction.save_case(case, Act.OPENED)
            if place % _SIGNED_EVERY == 0:
                transaction.append(Act.EXPORTED, case.id, {"languages": ["en"]}, None)
    vault.close()
