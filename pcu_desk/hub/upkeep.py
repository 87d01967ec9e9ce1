"""Keeping a hub well: its health, its backup, what is let go of, what follows a restore; serves nobody meanwhile."""

from __future__ import annotations

import argparse
import json
import secrets
import shutil
import sqlite3
import ssl
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPSHandler, ProxyHandler, build_opener

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.hub.commands import add, add_database, tell
from pcu_desk.hub.folder import HubFolder, NoDirectoryError, write_whole
from pcu_desk.hub.health import Space
from pcu_desk.hub.logs import log
from pcu_desk.hub.serving import DEFAULT_HOST, DEFAULT_PORT
from pcu_desk.hub.settings import HubSettings
from pcu_desk.hub.store import Store

_LIMIT = 10
_MOST = 64 * 1024
_DATABASE = "hub.db"
_NOT_COPIED = ("hub.db", "hub.db-wal", "hub.db-shm", "enrol.lock")


class ScarceSpaceError(UserError):
    """The hub answers, but soon it can store nothing."""

    def __init__(self) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub", "The hub serves, but its disk has less than half a GiB left. Nothing is lost; make room on it."
            )
        )


class StaleDirectoryError(UserError):
    """The hub answers, but desks call its directory stale."""

    def __init__(self, until: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP(
                "hub",
                "The hub serves, but its directory was fresh until {until}. "
                "Nothing is lost; renew it: pcu-hub directory renew",
            ),
            until=until,
        )


class NoAnswerError(UserError):
    """Nobody answers as a hub does."""

    def __init__(self, url: str, reason: object) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "No hub answers at {url}: {reason}. See that it is started, and its log."),
            url=url,
            reason=reason,
        )


class BackupThereError(UserError):
    """The folder for the backup holds something."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "{folder} is there already. Nothing was copied; name a folder that is not."),
            folder=folder,
        )


class BadBackupError(UserError):
    """The copy does not read back."""

    def __init__(self, what: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "The copy does not read back: {what}. It was taken away; look at the disks."),
            what=what,
        )


def add_commands(commands: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """Add the commands of this module."""
    health = add(commands, "health", _health, "ask a running hub whether it is well; exit code 0 when it is")
    health.add_argument("--url", default=f"http://{DEFAULT_HOST}:{DEFAULT_PORT}", help="address of the hub")
    health.add_argument("--ca-file", type=Path, metavar="FILE", help="the authority of its certificate (PEM)")
    backup = add(commands, "backup", _backup, "copy the whole hub into a new folder, also while it serves")
    backup.add_argument("folder", type=Path, metavar="FOLDER")
    purge = add(commands, "purge", _purge, "let go of chunks of files that were kept long enough")
    add_database(purge)
    restored = add(commands, "restored", _restored, "after a restore: begin a new epoch, so that desks send again")
    add_database(restored)


def expire(store: Store) -> int:
    """Let go of what was kept long enough; return how many chunks."""
    gone = store.purge()
    if gone:
        log("purged", chunks=gone)
    return gone


def ask_health(url: str, ca_file: Path | None = None) -> dict[str, Any]:
    """Return what a hub says of its health. Raises NoAnswerError."""
    if urlsplit(url).scheme not in {"http", "https"}:
        raise NoAnswerError(url, "not an address")
    context = ssl.create_default_context(cafile=ca_file)
    # The hub is asked itself: a proxy's answer would say nothing of it.
    opener = build_opener(ProxyHandler({}), HTTPSHandler(context=context))
    try:
        with opener.open(f"{url.rstrip('/')}/v1/health", timeout=_LIMIT) as answer:
            found = json.loads(answer.read(_MOST))
    except (HTTPError, URLError, OSError, ValueError) as silent:
        raise NoAnswerError(url, getattr(silent, "reason", None) or silent) from silent
    if not isinstance(found, dict) or "ok" not in found:
        raise NoAnswerError(url, "another kind of answer came")
    return found


def back_up(folder: HubFolder, to: Path) -> int:
    """Copy a hub's folder to a new one, whole or not at all, and read it back; return the messages in it.

    The database is copied in one moment by SQLite itself, so the hub may serve meanwhile; one that never served has
    none yet. Raises UserError.
    """
    folder.hub_keys()
    if to.exists():
        raise BackupThereError(to)
    half = to.with_name(f".{to.name}.{secrets.token_hex(4)}")
    try:
        half.mkdir(mode=0o700, parents=True)
        if folder.has_database():
            _copy_database(folder.path / _DATABASE, half / _DATABASE)
        for name in _others(folder.path):
            _copy(folder.path / name, half / name)
        messages = _read_back(folder, HubFolder(half))
        half.rename(to)
    except sqlite3.Error as broken:
        raise BadBackupError(f"the database: {broken}") from broken
    finally:
        shutil.rmtree(half, ignore_errors=True)
    return messages


def _copy_database(source: Path, target: Path) -> None:
    address = f"{source.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(address, uri=True)) as here, closing(sqlite3.connect(target)) as there:
        here.backup(there)
        # A backup in one file can be carried by any means; serving it turns the log on again.
        there.execute("PRAGMA journal_mode = DELETE")


def _others(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and str(name) not in _NOT_COPIED and not path.name.startswith("."):
            yield name


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(target, source.read_bytes(), mode=stat.S_IMODE(source.stat().st_mode))


def _read_back(folder: HubFolder, copy: HubFolder) -> int:
    messages = _messages(copy.path / _DATABASE) if folder.has_database() else 0
    if copy.hub_keys().id != folder.hub_keys().id:
        raise BadBackupError("the hub's key")
    if folder.read_directory() is not None and copy.read_directory() is None:
        raise BadBackupError("the directory")
    return messages


def _messages(database: Path) -> int:
    with closing(sqlite3.connect(database)) as copy:
        found = copy.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise BadBackupError(f"the database: {found}")
        return int(copy.execute("SELECT count(*) FROM envelopes").fetchone()[0])


def _health(given: argparse.Namespace) -> None:
    found = ask_health(given.url, given.ca_file)
    tell(found)
    if found["ok"]:
        return
    if found.get("space") == Space.SCARCE:
        raise ScarceSpaceError
    raise StaleDirectoryError(str(found.get("directory_fresh_until")))


def _backup(given: argparse.Namespace) -> None:
    messages = back_up(HubFolder(given.data), given.folder)
    tell({"backup": str(given.folder), "messages": messages})


def _purge(given: argparse.Namespace) -> None:
    with _store(given) as store:
        tell({"purged": store.purge()})


def _restored(given: argparse.Namespace) -> None:
    with _store(given) as store:
        tell({"epoch": store.restored()})


def _store(given: argparse.Namespace) -> closing[Store]:
    folder = HubFolder(given.data)
    if given.database is None and not folder.has_database():
        raise NoDirectoryError(given.data)
    return closing(Store(given.database or folder.database_url, HubSettings.load(folder.path)))
