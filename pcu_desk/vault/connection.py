"""Opening the encrypted database: its settings, its traps, one connection a thread; never opens one without a key."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol, cast

from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]  # the driver ships no types

from pcu_desk.domain.errors import BugError, DamagedError, UserError
from pcu_desk.vault import handles, sentences, wal
from pcu_desk.vault.atomic import FILE_MODE
from pcu_desk.vault.slots import DATABASE, KEY_BYTES

FILE = DATABASE
PAGE = 4096
AUTOCHECKPOINT_PAGES = 4000
CACHE_KIB = 16 * 1024
BUSY_SECONDS = 10.0
_STATEMENTS = 256
_ALONE_STEP = 0.02
_PLAIN_HEADER = b"SQLite format 3"
_HEADER_BYTES = 16

DatabaseError: type[Exception] = sqlcipher.Error
IntegrityError: type[Exception] = sqlcipher.IntegrityError

SETTINGS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",  # else a REPLACE would slip past the journal's guards
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    f"PRAGMA cache_size = -{CACHE_KIB}",
    f"PRAGMA wal_autocheckpoint = {AUTOCHECKPOINT_PAGES}",
    # Frames of an earlier round must not stay behind a commit: the scan of the log tells damage from remains by it.
    "PRAGMA journal_size_limit = 0",
)
# What ordinary work may ask of a database that is open; keys, export and every other switch are not among it.
_ALLOWED_PRAGMAS = frozenset(
    (
        "user_version", "wal_checkpoint", "optimize", "integrity_check", "quick_check", "foreign_key_check",
        "cipher_integrity_check", "data_version", "page_count", "freelist_count", "table_info", "table_xinfo",
        "index_list", "index_info",
    )
)  # fmt: skip
_FORBIDDEN_FUNCTIONS = frozenset(("sqlcipher_export", "load_extension", "fts3_tokenizer"))


class Cursor(Protocol):
    """What a statement returns."""

    rowcount: int
    lastrowid: int

    def fetchone(self) -> Any:  # noqa: ANN401 - a tuple of what the statement selects
        """Return the next row or None."""

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""

    def fetchmany(self, size: int) -> list[Any]:
        """Return up to `size` rows."""

    def __iter__(self) -> Iterator[Any]:
        """Go through the rows."""


class Connection(Protocol):
    """The part of the driver that the store uses."""

    in_transaction: bool
    total_changes: int

    def execute(self, sql: str, parameters: Sequence[object] = ...) -> Cursor:
        """Run one statement."""

    def executemany(self, sql: str, rows: Sequence[Sequence[object]] | Iterator[Sequence[object]]) -> Cursor:
        """Run one statement for each row."""

    def interrupt(self) -> None:
        """Stop what another thread runs on this connection."""

    def close(self) -> None:
        """Close."""


def connect(path: Path, key: bytes, *, create: bool = False, read_only: bool = False) -> Connection:
    """Open the database with its 32-byte key and all settings; every failure is a sentence or a bug of ours."""
    if len(key) != KEY_BYTES:
        raise BugError("a raw key of another length would silently become a passphrase")
    cut = _check_file(path, create=create)
    with spoken(path):
        connection = _made(path, key) if create else _on_the_file_of_now(path, key, read_only=read_only)
        if cut and not read_only:
            with suppress(DatabaseError):  # no room yet: what was saved stays in the log
                checkpoint(connection)
    cast("Any", connection).set_authorizer(_authorize)
    return connection


def close(connection: Connection) -> None:
    """Empty the write-ahead log into the database, keep the planner's figures and close."""
    with closing(connection), suppress(DatabaseError):  # full or damaged: what was saved stays in the log
        connection.execute("PRAGMA optimize")
        checkpoint(connection)


def checkpoint(connection: Connection, *, wait: bool = True) -> bool:
    """Move the write-ahead log into the database and empty it; False when a reader still holds a part of it.

    Without `wait` it takes what can be had at once, and leaves the log as long as it is.
    """
    how = "TRUNCATE" if wait else "PASSIVE"
    busy, _, _ = connection.execute(f"PRAGMA wal_checkpoint({how})").fetchone()
    return not busy


def connect_alone(path: Path, key: bytes) -> Connection:
    """Open a database that nobody else has open and keep everybody out until it is closed. Raises UserError (in use).

    The write-ahead log is emptied: beside a file that is about to be replaced there may be nothing in one.
    """
    end = time.monotonic() + BUSY_SECONDS
    with spoken(path):
        while time.monotonic() < end:
            connection = _open(path, key, "rw")
            try:
                if _shut_out_others(connection):
                    return connection
            except BaseException:
                connection.close()
                raise
            connection.close()
            time.sleep(_ALONE_STEP)  # another program reads; it is given the usual time to end
    raise UserError(sentences.IN_USE)


def _shut_out_others(connection: Connection) -> bool:
    """Take the file for this connection alone; it keeps its log, for a journal of the other kind is not ours alone.

    Who still waits for a file that was renamed away would take a rollback journal beside its name for one that a crash
    left behind, play it back and delete it under the hand of the program that writes it: "disk I/O error" there.
    """
    try:
        connection.execute("PRAGMA busy_timeout = 0")  # the database's own waiting looks too seldom, and sleeps past
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        _first_read(connection)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except DatabaseError as error:
        if not sentences.is_busy(error):
            raise
        return False
    return checkpoint(connection)


def connect_beside(path: Path, key: bytes, *, create: bool) -> Connection:
    """Open a copy that is written without a log beside it, to be renamed once it is whole."""
    if len(key) != KEY_BYTES:
        raise BugError("a raw key of another length would silently become a passphrase")
    with spoken(path):
        if create:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))
        connection = _open(path, key, "rw")
        for setting in ("PRAGMA synchronous = FULL", "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON"):
            connection.execute(setting)
        return connection


def take_up_log(connection: Connection) -> None:
    """Make a copy keep a log, as `connect` will, before it is given its name; all of it is in the file then."""
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal" or not checkpoint(connection):
        raise BugError("a copy that nobody else knows is held by somebody")


@contextmanager
def held_if_opens(path: Path, key: bytes, how: str = "") -> Iterator[bool]:
    """Tell whether a database opens with this key and keep it as it is meanwhile; changes nothing in it.

    `how` is "EXCLUSIVE" to keep everybody out. Raises UserError (busy).
    """
    with spoken(path):
        connection = _held(path, key, how)
    try:
        yield connection is not None
    finally:
        if connection is not None:
            connection.close()


def _held(path: Path, key: bytes, how: str) -> Connection | None:
    if not path.exists() or path.stat().st_size < PAGE:
        return None  # an empty file opens with every key
    with ExitStack() as undone:
        try:
            connection = _open(path, key, "rw")
            undone.callback(connection.close)
            connection.execute(f"BEGIN {how}")
            _first_read(connection)
        except DatabaseError as error:
            if sentences.is_wrong_key(error) or not path.exists():
                return None
            raise
        if path.exists():  # else it was renamed away while this waited for it
            undone.pop_all()
            return connection
    return None


@contextmanager
def spoken(path: Path) -> Iterator[None]:
    """Turn the database's and the file system's errors into sentences."""
    try:
        yield
    except UnicodeEncodeError:
        raise UserError(sentences.LONE_SURROGATE) from None
    except DatabaseError as error:
        raise sentences.database_sentence(error, str(path), str(path.parent)) from error
    except OSError as error:
        raise sentences.file_sentence(error, str(path), str(path.parent)) from error


class Connections:
    """One connection for each thread that asks, made when it first asks; a thread never gets another's."""

    def __init__(self, path: Path, key: bytes, *, read_only: bool = False) -> None:
        self._path = path
        self._key: bytes | None = key
        self._read_only = read_only
        self._by_thread: dict[int, Connection] = {}
        self._lock = threading.RLock()
        self._free = threading.Condition(self._lock)
        self._alone: int | None = None

    def here(self) -> Connection:
        """Return this thread's connection; while another thread is `alone`, one that has none waits."""
        known = self._by_thread.get(threading.get_ident())
        if known is not None:
            return known
        with self._free:
            self._free.wait_for(lambda: self._alone in (None, threading.get_ident()))
        if self._key is None:
            raise BugError("the vault is locked")
        fresh = connect(self._path, self._key, read_only=self._read_only)
        with self._lock:
            self._by_thread[threading.get_ident()] = fresh
        return fresh

    @contextmanager
    def alone(self) -> Iterator[Connection]:
        """Close every thread's connection and hand out one that shares the database with nobody.

        Leave it by `rekeyed` when the file was replaced; connections are made anew afterwards either way.
        """
        if self._key is None:
            raise BugError("the vault is locked")
        with self._free:
            self._alone = threading.get_ident()
            mine = self._by_thread.pop(threading.get_ident(), None)
            self._by_thread.clear()  # a reader in the middle of a question still holds its own, and is waited for
        if mine is not None:
            mine.close()
        try:
            connection = connect_alone(self._path, self._key)
            try:
                yield connection
            finally:
                connection.close()
        finally:
            with self._free:
                self._alone = None
                self._free.notify_all()

    def rekeyed(self, key: bytes) -> None:
        """Open with another key from now on."""
        self._key = key

    @property
    def closed(self) -> bool:
        """Whether the key is forgotten."""
        return self._key is None

    def drop(self) -> None:
        """Close this thread's connection as it is, without a checkpoint: opening did not come to its end."""
        self._key = None
        mine = self._by_thread.pop(threading.get_ident(), None)
        if mine is not None:
            mine.close()

    def close(self) -> None:
        """Forget the key, let go of other threads' connections and close this thread's with a checkpoint."""
        self._key = None
        with self._lock:
            mine = self._by_thread.pop(threading.get_ident(), None)
            others = list(self._by_thread.values())
            self._by_thread.clear()
        for other in others:
            other.interrupt()  # the last reference is gone then, and the driver closes it
        del others
        if mine is not None:
            mine.close() if self._read_only else close(mine)


def _made(path: Path, key: bytes) -> Connection:
    with ExitStack() as undone:
        connection = _open(path, key, "rwc")
        undone.callback(connection.close)
        _settled(connection, path, create=True)
        undone.pop_all()
    return connection


def _on_the_file_of_now(path: Path, key: bytes, *, read_only: bool) -> Connection:
    """Open the file that has the name, and open again while another program puts a copy in its place meanwhile.

    A connection to the file before, beside the log of the new one, is on neither: it may read pages of both.
    """
    end = time.monotonic() + BUSY_SECONDS
    while time.monotonic() < end:
        named = handles.place(path)
        with ExitStack() as undone:
            connection = _open(path, key, "ro" if read_only else "rw")
            undone.callback(connection.close)
            try:
                _settled(connection, path, create=False)
            except DatabaseError:
                if handles.place(path) == named:
                    raise
            else:
                if handles.place(path) == named:
                    undone.pop_all()
                    return connection
    raise UserError(sentences.BUSY)


def _settled(connection: Connection, path: Path, *, create: bool) -> None:
    _first_read(connection)
    _assert_encrypted(connection, path, create=create)
    for setting in SETTINGS:
        connection.execute(setting)


def _open(path: Path, key: bytes, mode: str) -> Connection:
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    raw = sqlcipher.connect(
        uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=_STATEMENTS, check_same_thread=True
    )
    connection = cast("Connection", raw)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA cipher_memory_security = OFF")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute(f"PRAGMA cipher_page_size = {PAGE}")
    return connection


def _first_read(connection: Connection) -> None:
    """Read a page, since a wrong key answers well until then."""
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _assert_encrypted(connection: Connection, path: Path, *, create: bool) -> None:
    status = connection.execute("PRAGMA cipher_status").fetchone()
    version = connection.execute("PRAGMA cipher_version").fetchone()
    works = status is not None and version is not None and bool(version[0])
    if works and status[0] != "1" and not create:  # a page that is read by the way failed its code: the planner's
        raise DamagedError(sentences.DAMAGED, file=path, folder=path.parent)
    if not works or status[0] != "1":
        raise BugError("this build of the database does not encrypt")
    if create:
        connection.execute("PRAGMA user_version = 0")
        path.chmod(FILE_MODE)
    mode = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode is None or mode[0] != "wal":
        raise UserError(sentences.READ_ONLY, folder=path.parent)
    if not create:
        return  # the header was judged before
    checkpoint(connection)
    if _header(path).startswith(_PLAIN_HEADER):
        raise BugError("the database was written without encryption")


def _check_file(path: Path, *, create: bool) -> bool:
    """Judge the file before any connection touches it; tell whether its end is cut, and the log will mend it."""
    if create:
        if path.exists():
            raise UserError(sentences.VAULT_THERE, folder=path.parent)
        return False
    try:
        header, size = _header(path), path.stat().st_size
    except FileNotFoundError:
        raise UserError(sentences.MISSING_FILE, file=path) from None
    except OSError as error:
        raise sentences.file_sentence(error, str(path), str(path.parent)) from error
    if header.startswith(_PLAIN_HEADER):
        raise UserError(sentences.PLAIN_FILE, file=path)
    if size < PAGE or (header.isascii() and header.decode().isprintable()):
        raise UserError(sentences.FOREIGN_FILE, file=path)
    cut = size % PAGE != 0
    if cut and not _mended_by_log(path):
        raise DamagedError(sentences.CUT_FILE, file=path)
    return cut


def _mended_by_log(path: Path) -> bool:
    """Tell whether the log still holds what a full disk kept from being folded in: half a page at the file's end."""
    found = wal.scan(path.with_name(path.name + "-wal"))
    return found.whole and found.committed > 0


def _header(path: Path) -> bytes:
    with handles.reading(path) as read:
        return read(_HEADER_BYTES, 0)


def _authorize(action: int, first: str | None, second: str | None, _where: str | None, _inner: str | None) -> int:
    """Deny what could carry the vault's contents out or change its key behind the program's back."""
    if action in (sqlcipher.SQLITE_ATTACH, sqlcipher.SQLITE_DETACH):
        return int(sqlcipher.SQLITE_DENY)
    if action == sqlcipher.SQLITE_PRAGMA and (first or "").lower() not in _ALLOWED_PRAGMAS:
        return int(sqlcipher.SQLITE_DENY)
    if action == sqlcipher.SQLITE_FUNCTION and (second or "").lower() in _FORBIDDEN_FUNCTIONS:
        return int(sqlcipher.SQLITE_DENY)
    return int(sqlcipher.SQLITE_OK)
