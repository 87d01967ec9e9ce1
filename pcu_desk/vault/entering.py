"""The making and the entering of a vault, once its keys are there; asks nobody for a passphrase."""

from __future__ import annotations

from pathlib import Path

from pcu_desk.domain.codes import Role
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer, fingerprint
from pcu_desk.domain.ports import Founding, SecretStore
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import connection, desk, handed, journal, migrations, passing, records, recovery, rekey, slots, wal
from pcu_desk.vault.connection import Connection, Connections
from pcu_desk.vault.desk import Desk
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.passing import PassingVault
from pcu_desk.vault.slots import Opened, Person, SlotFile
from pcu_desk.vault.store import Access, Vault
from pcu_desk.vault.writing import names_of


def enter(folder: Path, opened: Opened, store: SecretStore | None, *, second_factor: bool) -> Vault:
    """Open with keys that a slot has given, and bring the database to today's form."""
    path = folder / connection.FILE
    with connection.spoken(path):
        wal.keep_if_damaged(path.with_name(path.name + "-wal"))  # before anything opens: the first to open drops frames
    rekey.finish(folder, opened)
    connections = Connections(path, opened.dek)
    try:
        with connection.spoken(path):
            database = connections.here()
            migrations.migrate(database, lambda number: _anchor(database, opened, number))
        return Vault(Access(folder, opened, store, second_factor), connections)
    except BaseException:
        connections.drop()
        raise


def look(folder: Path, opened: Opened, *, second_factor: bool) -> Vault:
    """Open a private copy of a vault in a folder that may not be written to."""
    copy = passing.copied(folder)
    connections = Connections(copy / connection.FILE, opened.dek)
    try:
        with connection.spoken(folder / connection.FILE):
            database = connections.here()
            migrations.migrate(database, lambda number: _anchor(database, opened, number))
        return PassingVault(Access(folder, opened, None, second_factor), connections, copy)
    except BaseException:
        connections.drop()
        passing.remove(copy)
        raise


def found(folder: Path, founding: Founding, store: SecretStore | None) -> Vault:
    """Make the database, then the slots; the vault counts as made from the moment the slots are there."""
    key = desk.new_officer_key()
    public = desk.public_of(key).hex()
    officer = Officer(founding.user, founding.name, founding.name_latin, Role.SUPERVISOR, public)
    opened = Opened(founding.user, slots.new_key(), key, fingerprint(public))
    here = desk.found(uuid7(), 1)
    unit = founding.unit
    file = SlotFile(here.vault, here.epoch, unit.code, names_of(unit), training=unit.training)
    person = Person(founding.user, founding.name, founding.name_latin)
    file = handed.published(file, founding.user, key)
    file = slots.sealed_by_passphrase(file, person, founding.passphrase, opened, store=store)
    for code in founding.codes:
        file = slots.sealed_by_recovery(file, person, recovery.decode(code), opened)
    _lay_down(folder / connection.FILE, opened, here, officer, founding)
    slots.write(folder, file)
    vault = enter(folder, opened, store, second_factor=store is not None)
    vault.checkpoint()
    return vault


def _lay_down(path: Path, opened: Opened, here: Desk, officer: Officer, founding: Founding) -> None:
    database = connection.connect(path, opened.dek, create=True)
    with connection.spoken(path):
        try:
            migrations.migrate(database, lambda _: None)
            database.execute("BEGIN IMMEDIATE")
            _first_events(database, opened, here, officer, founding)
            database.execute("COMMIT")
        finally:
            connection.close(database)


def _first_events(database: Connection, opened: Opened, here: Desk, officer: Officer, founding: Founding) -> None:
    desk.write(database, here)
    author = Author(here.device, opened.user, opened.signing_key)
    change = {
        "vault": here.vault,
        "epoch": here.epoch,
        "form": migrations.version(database),
        "key": handed.commitment(here.vault, opened.dek),
        "officer": journal.grant_change(officer),
        "device": {
            "id": here.device,
            "signing": desk.public_of(here.secrets.signing).hex(),
            "agreement": desk.agreement_of(here.secrets.agreement).hex(),
        },
    }
    journal.append(database, author, Entry(Act.FOUNDED, here.vault, change))
    journal.append(database, author, records.save(database, Act.UNIT_SET, "unit", founding.unit))


def _anchor(database: Connection, opened: Opened, number: int) -> None:
    """Tell the journal that the database took a new form here."""
    here = desk.read(database)
    author = Author(here.device, opened.user, opened.signing_key)
    journal.append(database, author, Entry(Act.ANCHORED, here.vault, {"form": number}))
