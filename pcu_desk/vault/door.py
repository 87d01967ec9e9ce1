"""What can be done with a vault folder from outside: look, found, unlock, scan; keeps nothing between calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import Officer, fingerprint
from pcu_desk.domain.ports import Founding, LoginName, SecretStore, VaultCard, VerifyFault
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import attempts, connection, desk, journal, migrations, records, sentences, slots
from pcu_desk.vault.atomic import private_folder
from pcu_desk.vault.connection import Connection, Connections
from pcu_desk.vault.desk import Desk
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.slots import Opened, Person, SlotFile
from pcu_desk.vault.store import Access, Vault, names_of


class VaultFolders:
    """Vault folders of this machine; `find_store` finds the operating system's key store, None: passphrases only.

    It is asked for on first use: finding it loads libraries and may wait for a keyring that does not answer.
    """

    def __init__(self, find_store: Callable[[], SecretStore | None] = lambda: None) -> None:
        self._find_store = find_store

    @cached_property
    def _store(self) -> SecretStore | None:
        return self._find_store()

    def card(self, folder: Path) -> VaultCard | None:
        """Return what a locked vault shows, None when the folder has none."""
        if not (folder / slots.FILE).exists():
            return None
        file = slots.read(folder)
        people = file.people()
        return VaultCard(
            vault=file.vault,
            unit_code=file.unit_code,
            unit_names=dict(file.unit_names),
            users=tuple(LoginName(person.user, person.name, person.name_latin) for person in people),
            training=file.training,
            wait=max((attempts.wait_left(folder, person.user) for person in people), default=0.0),
        )

    def create(self, folder: Path, founding: Founding) -> Vault:
        """Found a vault: database first, slots last, so that a vault half made is none."""
        if (folder / slots.FILE).exists() or (folder / connection.FILE).exists():
            raise UserError(sentences.VAULT_THERE, folder=folder)
        try:
            private_folder(folder)
        except OSError as error:
            raise sentences.file_sentence(error, str(folder), str(folder)) from error
        try:
            return self._found(folder, founding)
        except BaseException:
            _take_away(folder)
            raise

    def unlock(self, folder: Path, user: str, passphrase: str) -> Vault:
        """Open with a passphrase and bring the database to today's form."""
        file = slots.read(folder)
        slot = next((s for s in file.slots if s.person.user == user and s.kind == "passphrase"), None)
        opened = slots.open_by_passphrase(folder, file, user, passphrase, store=self._store)
        return self.enter(folder, opened, second_factor=bool(slot and slot.device_secret))

    def unlock_by_code(self, folder: Path, user: str, typed: str) -> Vault:
        """Open with a printed recovery code."""
        opened, _ = slots.open_by_recovery(folder, slots.read(folder), user, typed)
        return self.enter(folder, opened, second_factor=False)

    def scan(self, folder: Path) -> Sequence[VerifyFault]:
        """Check the write-ahead log's frames before any connection opens."""
        from pcu_desk.vault.verify import scan  # noqa: PLC0415 - rarely asked for

        return scan(folder)

    def enter(self, folder: Path, opened: Opened, *, second_factor: bool = False) -> Vault:
        """Open with keys that a slot has given."""
        path = folder / connection.FILE
        connections = Connections(path, opened.dek)
        try:
            with connection.spoken(path):
                database = connections.here()
                migrations.migrate(database, lambda number: _anchor(database, opened, number))
            return Vault(Access(folder, opened, self._store, second_factor), connections)
        except BaseException:
            connections.drop()
            raise

    def _found(self, folder: Path, founding: Founding) -> Vault:
        key = desk.new_officer_key()
        public = desk.public_of(key).hex()
        officer = Officer(founding.user, founding.name, founding.name_latin, Role.SUPERVISOR, public)
        opened = Opened(founding.user, slots.new_key(), key, fingerprint(public))
        here = desk.found(uuid7(), 1)
        unit = founding.unit
        file = SlotFile(here.vault, here.epoch, unit.code, names_of(unit), training=unit.training)
        person = Person(founding.user, founding.name, founding.name_latin)
        file = slots.sealed_by_passphrase(file, person, founding.passphrase, opened, store=self._store)
        _lay_down(folder / connection.FILE, opened, here, officer, founding)
        slots.write(folder, file)
        vault = self.enter(folder, opened, second_factor=self._store is not None)
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
        "officer": journal.grant_change(officer),
        "device": {
            "id": here.device,
            "signing": desk.public_of(here.secrets.signing).hex(),
            "agreement": desk.agreement_of(here.secrets.agreement).hex(),
        },
    }
    journal.append(database, author, Entry(Act.FOUNDED, here.vault, change))
    change, link = records.save(database, "unit", founding.unit)
    journal.append(database, author, Entry(Act.UNIT_SET, founding.unit.code, change, link))


def _anchor(database: Connection, opened: Opened, number: int) -> None:
    """Tell the journal that the database took a new form here."""
    here = desk.read(database)
    author = Author(here.device, opened.user, opened.signing_key)
    journal.append(database, author, Entry(Act.ANCHORED, here.vault, {"form": number}))


def _take_away(folder: Path) -> None:
    """Remove what a founding that failed has begun; only files that it made itself."""
    for name in (connection.FILE, connection.FILE + "-wal", connection.FILE + "-shm", slots.FILE, "mark.json"):
        (folder / name).unlink(missing_ok=True)
