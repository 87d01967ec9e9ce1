"""The hub's data folder: private keys, the directory bundle in force; writes whole files or none."""

from __future__ import annotations

import logging
import os
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.hub.logs import log
from pcu_desk.wire.directory import Directory, DirectoryError
from pcu_desk.wire.directory_signing import DirectoryKeys
from pcu_desk.wire.keys import HubKeys

_DIRECTORY = "directory.pcudir"
_KEYS = "keys"
_HUB_KEY = "hub"
_KEY_SUFFIX = ".key"
_PATIENCE = 20


class NoDirectoryError(UserError):
    """The folder is not a hub's yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "There is no hub in {folder} yet. Enrol a first desk: pcu-hub enrol REQUEST.json"),
            folder=folder,
        )


class BrokenKeyError(UserError):
    """A key file that is not a key."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "{path} is not a key of this hub. Nothing was changed; restore it from a backup."),
            path=path,
        )


class FolderBusyError(UserError):
    """Another enrolment holds the folder."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "Another enrolment is at work in {folder}. Nothing was changed; run the command again."
            ),
            folder=folder,
        )


class HubFolder:
    """A hub's data folder; reading it never makes anything."""

    def __init__(self, path: Path) -> None:
        """Point at a folder, which need not exist yet."""
        self.path = path

    @property
    def database_url(self) -> str:
        """The address of the database that lies here."""
        return f"sqlite:///{self.path / 'hub.db'}"

    def has_database(self) -> bool:
        """Tell whether a database lies here already."""
        return (self.path / "hub.db").exists()

    def read_directory(self) -> Directory | None:
        """Return the directory in force, None before the first enrolment. Raises DirectoryError."""
        path = self.path / _DIRECTORY
        return Directory.load(path.read_bytes(), None, None, datetime.now(UTC)) if path.exists() else None

    def write_directory(self, bundle: bytes) -> Path:
        """Put a bundle in force; a running hub takes it over by itself."""
        path = self.path / _DIRECTORY
        write_whole(path, bundle)
        return path

    def hub_keys(self) -> HubKeys:
        """Return the hub's key. Raises NoDirectoryError."""
        key = self._read_keys().get(_HUB_KEY)
        if key is None:
            raise NoDirectoryError(self.path)
        return HubKeys(key)

    def directory_keys(self) -> DirectoryKeys:
        """Return the keys that sign the directory, as many as are here."""
        return DirectoryKeys({name: key for name, key in self._read_keys().items() if name != _HUB_KEY})

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other enrolments out meanwhile, make the folder if need be. Raises FolderBusyError.

        SQLite's lock is used because it is one on every system and ends with the process that held it.
        """
        self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = sqlite3.connect(self.path / "enrol.lock", timeout=_PATIENCE, isolation_level=None)
        try:
            lock.execute("BEGIN EXCLUSIVE")
            yield
        except sqlite3.OperationalError as busy:
            raise FolderBusyError(self.path) from busy
        finally:
            lock.close()

    def make_keys(self) -> None:
        """Make the keys of a new hub where none are."""
        if not self._read_keys():
            self.write_keys({_HUB_KEY: HubKeys.generate().signing, **DirectoryKeys.generate().by_role})

    def make_online_keys(self) -> None:
        """Make the keys that stay at a hub whose root and targets are signed by people, where none are."""
        if not self._read_keys():
            made = DirectoryKeys.generate().by_role
            online = {role: made[role] for role in ("snapshot", "timestamp")}
            self.write_keys({_HUB_KEY: HubKeys.generate().signing, **online})

    def retire_keys(self, names: Iterable[str]) -> list[str]:
        """Take away keys of the directory that sign nothing any more; return their names."""
        gone = [name for name in sorted(set(names) - {_HUB_KEY}) if (self._key_file(name)).exists()]
        for name in gone:
            self._key_file(name).unlink()
        return gone

    def _key_file(self, name: str) -> Path:
        return self.path / _KEYS / f"{name}{_KEY_SUFFIX}"

    def write_keys(self, keys: Mapping[str, Ed25519PrivateKey]) -> None:
        """Add keys that are not here yet; one that is here stays."""
        (self.path / _KEYS).mkdir(mode=0o700, parents=True, exist_ok=True)
        here = self._read_keys()
        for name in keys.keys() - here.keys():
            write_whole(self._key_file(name), keys[name].private_bytes_raw(), mode=0o600)

    def _read_keys(self) -> dict[str, Ed25519PrivateKey]:
        return {path.stem: _read_key(path) for path in sorted((self.path / _KEYS).glob(f"*{_KEY_SUFFIX}"))}


class DirectoryFile:
    """The directory in force as a running hub sees it: looked at again whenever the file has changed."""

    def __init__(self, folder: HubFolder) -> None:
        """Load the directory. Raises NoDirectoryError or DirectoryError."""
        self._path = folder.path / _DIRECTORY
        found = folder.read_directory()
        if found is None:
            raise NoDirectoryError(folder.path)
        self._directory = found
        self._stamp = self._look()

    def current(self) -> Directory:
        """Return the newest directory; one that is older or broken is passed over, and said so in the log."""
        stamp = self._look()
        if stamp != self._stamp:
            self._stamp = stamp
            self._take_over()
        return self._directory

    def _look(self) -> tuple[int, int, int]:
        try:
            found = self._path.stat()
        except OSError:
            return (0, 0, 0)
        return (found.st_ino, found.st_mtime_ns, found.st_size)

    def _take_over(self) -> None:
        try:
            self._directory = Directory.load(self._path.read_bytes(), None, self._directory, datetime.now(UTC))
        except (DirectoryError, OSError) as refused:
            log("directory-refused", level=logging.WARNING, kind=type(refused).__name__)
        else:
            log("directory", version=self._directory.version)


def write_whole(path: Path, data: bytes, *, mode: int = 0o644) -> None:
    """Write a file so that after a crash it is the old one or the new one, never half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _read_key(path: Path) -> Ed25519PrivateKey:
    try:
        return Ed25519PrivateKey.from_private_bytes(path.read_bytes())
    except ValueError as wrong:
        raise BrokenKeyError(path) from wrong
