"""What can be done with a vault folder from outside: look, found, unlock, scan; keeps nothing between calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.ports import Founding, LoginName, Progress, SecretStore, VaultCard, VerifyFault
from pcu_desk.vault import attempts, recovery, sentences, slots, spool
from pcu_desk.vault.atomic import private_folder

if TYPE_CHECKING:
    from pcu_desk.domain.backup import BackupCard, Restoring
    from pcu_desk.domain.spool import LockedDesk
    from pcu_desk.vault.slots import Opened
    from pcu_desk.vault.store import Vault


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
        try:
            there = (folder / slots.FILE).exists()
        except OSError as error:  # a name too long, a folder that may not be looked into
            raise sentences.file_sentence(error, str(folder), str(folder)) from error
        if not there:
            return None
        file = slots.read(folder)
        people = file.people()
        guarded = {slot.person.user for slot in file.slots if slot.kind == "passphrase" and slot.device_secret}
        return VaultCard(
            vault=file.vault,
            unit_code=file.unit_code,
            unit_names=dict(file.unit_names),
            users=tuple(
                LoginName(p.user, p.name, p.name_latin, p.user in guarded, attempts.wait_left(folder, p.user))
                for p in people
            ),
            training=file.training,
            wait=max((attempts.wait_left(folder, person.user) for person in people), default=0.0),
            waiting=spool.waiting(folder),
        )

    def recovery_codes(self) -> tuple[str, str]:
        """Return two fresh codes to print; nothing of them is kept."""
        return recovery.new_code(), recovery.new_code()

    def check_code(self, codes: Sequence[str], typed: str) -> None:
        """Raise UserError, naming the wrong group, unless a typed code is one of these."""
        recovery.check_one_of(codes, typed)

    def create(self, folder: Path, founding: Founding) -> Vault:
        """Found a vault: database first, slots last, so that a vault half made is none."""
        from pcu_desk.vault import entering, restore  # noqa: PLC0415 - a locked vault is shown without the database

        restore.clear(folder)  # what one that was cut off has left makes no vault, and is in nobody's way
        if (folder / slots.FILE).exists() or (folder / slots.DATABASE).exists():
            raise UserError(sentences.VAULT_THERE, folder=folder)
        try:
            private_folder(folder)
        except OSError as error:
            raise sentences.file_sentence(error, str(folder), str(folder)) from error
        try:
            return entering.found(folder, founding, self._store if founding.keyring else None)
        except BaseException:
            _take_away(folder)
            raise

    def unlock(self, folder: Path, user: str, passphrase: str, *, alone: bool = True) -> Vault:
        """Open with a passphrase and bring the database to today's form; `alone` puts the slots in order too."""
        from pcu_desk.vault import handed, recovering  # noqa: PLC0415 - a locked vault is shown without the database

        file = slots.read(folder)
        found = slots.open_by_passphrase(folder, file, user, passphrase, store=self._store)
        keys = handed.newest(file, found)
        try:
            vault = self.enter(folder, keys, second_factor=found.device_secret)
        except UserError:
            again = handed.newest(slots.read(folder), found)
            if again.generation == keys.generation:
                raise
            keys = again  # the key was changed while the passphrase was being tried
            vault = self.enter(folder, keys, second_factor=found.device_secret)
        if alone:
            recovering.put_in_order(folder, vault, passphrase, keys, found)
        return vault

    def look(self, folder: Path, user: str, passphrase: str) -> Vault:
        """Open to look: in its place where that can be written to, else a private copy of the cipher text."""
        from pcu_desk.vault import entering, handed, passing  # noqa: PLC0415 - rarely asked for

        if passing.writable(folder):
            try:
                return self.unlock(folder, user, passphrase, alone=False)
            except UserError as error:
                if error.text is not sentences.READ_ONLY:
                    raise
        file = slots.read(folder)
        found = slots.open_by_passphrase(folder, file, user, passphrase, store=self._store)
        return entering.look(folder, handed.newest(file, found), second_factor=found.device_secret)

    def unlock_by_code(self, folder: Path, user: str, typed: str) -> Vault:
        """Open with a printed recovery code."""
        from pcu_desk.vault import handed  # noqa: PLC0415 - a locked vault is shown without the database

        file = slots.read(folder)
        opened, _ = slots.open_by_recovery(folder, file, user, typed)
        return self.enter(folder, handed.newest(file, opened), second_factor=False)

    def recover(self, folder: Path, user: str, code: str, passphrase: str) -> tuple[Vault, tuple[str, str]]:
        """Open with a printed code; its officer gets a new key, a new passphrase and two new codes, returned here."""
        from pcu_desk.vault import recovering  # noqa: PLC0415 - rarely asked for

        return recovering.recover(folder, user, code, passphrase, self._store)

    def keyring(self) -> bool:
        """Tell whether this account has a keyring that can take part; may take a while."""
        return self._store is not None

    def look_at_backup(self, file: Path) -> BackupCard:
        """Return what a backup file shows. Raises UserError for a file that is none or not whole."""
        from pcu_desk.vault import restore  # noqa: PLC0415 - once in the life of a desk

        return restore.look(file)

    def restore(self, folder: Path, file: Path, wish: Restoring, progress: Progress) -> Vault:
        """Build the vault of a backup file in an empty folder, as another desk, and open it."""
        from pcu_desk.vault import handed, restore  # noqa: PLC0415 - once in the life of a desk

        def unlock(staged: Path) -> Opened:
            slot_file = slots.read(staged)
            if wish.by_code:
                found = slots.open_by_recovery(folder, slot_file, wish.user, wish.passphrase)[0]
            else:
                found = slots.open_by_passphrase(folder, slot_file, wish.user, wish.passphrase, store=self._store)
            return handed.newest(slot_file, found)

        try:
            private_folder(folder)
        except OSError as error:
            raise sentences.file_sentence(error, str(folder), str(folder)) from error
        opened = restore.restore(folder, file, wish, unlock, progress)
        slot = next((s for s in slots.read(folder).slots if (s.person.user, s.kind) == (wish.user, opened.kind)), None)
        return self.enter(folder, opened, second_factor=bool(slot and slot.device_secret))

    def locked(self, folder: Path) -> LockedDesk | None:
        """Return the exchange of the locked desk; None without a keyring that holds its transport key."""
        if self._store is None:
            return None
        transport = spool.read_transport(self._store, slots.read(folder).vault)
        return spool.LockedExchange(folder, transport) if transport is not None and transport.ready else None

    def scan(self, folder: Path) -> Sequence[VerifyFault]:
        """Check the write-ahead log's frames before any connection opens."""
        from pcu_desk.vault.verify.proof import scan  # noqa: PLC0415 - rarely asked for

        return scan(folder)

    def enter(self, folder: Path, opened: Opened, *, second_factor: bool = False) -> Vault:
        """Open with keys that a slot has given."""
        from pcu_desk.vault import entering  # noqa: PLC0415 - a locked vault is shown without the database's library

        return entering.enter(folder, opened, self._store, second_factor=second_factor)


def _take_away(folder: Path) -> None:
    """Remove what a founding that failed has begun; only files that it made itself."""
    for name in (slots.DATABASE, slots.DATABASE + "-wal", slots.DATABASE + "-shm", slots.FILE, "mark.json"):
        (folder / name).unlink(missing_ok=True)
