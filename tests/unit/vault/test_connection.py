import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any, cast

import apsw
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.vault import connection, sentences
from pcu_desk.vault.connection import Connections

KEY = bytes(range(32))


def made(folder: Path) -> Path:
    path = folder / connection.FILE
    database = connection.connect(path, KEY, create=True)
    database.execute("CREATE TABLE t (a TEXT)")
    database.execute("INSERT INTO t VALUES ('planted-marker')")
    connection.close(database)
    return path


def sentence(path: Path, key: bytes = KEY) -> Any:
    with pytest.raises(UserError) as caught:
        connection.connect(path, key)
    return caught.value.text


def test_the_file_is_cipher_text_and_a_plain_client_reads_nothing(tmp_path: Path) -> None:
    path = made(tmp_path)
    assert b"planted-marker" not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(path).execute("SELECT * FROM t")


def test_another_implementation_of_the_cipher_opens_it_with_the_key(tmp_path: Path) -> None:
    path = made(tmp_path)
    other = apsw.Connection(str(path))
    for pragma in (
        "cipher = 'sqlcipher'",
        "legacy = 4",
        f"hexkey = '{('x' + chr(39) + KEY.hex() + chr(39)).encode().hex()}'",
    ):
        list(other.execute(f"PRAGMA {pragma}"))
    assert list(other.execute("SELECT a FROM t")) == [("planted-marker",)]
    other.close()


def test_the_driver_alone_writes_plaintext_without_a_key_and_this_door_never_does(tmp_path: Path) -> None:
    bare = sqlcipher.connect(str(tmp_path / "bare.db"))
    bare.execute("CREATE TABLE t (a)")
    bare.commit()
    assert (tmp_path / "bare.db").read_bytes().startswith(b"SQLite format 3")
    for key in (b"", KEY[:31], KEY + b"x"):
        with pytest.raises(BugError):
            connection.connect(tmp_path / "new.db", key, create=True)
    assert not (tmp_path / "new.db").exists()


def test_a_short_raw_key_would_become_a_passphrase_and_is_refused(tmp_path: Path) -> None:
    trapped = sqlcipher.connect(str(tmp_path / "trap.db"))
    trapped.execute(f"PRAGMA key = \"x'{KEY[:31].hex()}'\"")
    trapped.execute("CREATE TABLE t (a)")  # the driver took it, silently, as something to derive from
    with pytest.raises(BugError):
        connection.connect(tmp_path / "trap.db", KEY[:31])


def test_a_wrong_key_is_told_at_opening_not_at_the_first_read_later(tmp_path: Path) -> None:
    path = made(tmp_path)
    late = sqlcipher.connect(str(path))
    assert late.execute(f"PRAGMA key = \"x'{bytes(32).hex()}'\"").fetchall() == [("ok",)]
    assert sentence(path, bytes(32)) is sentences.FOREIGN_FILE
    assert connection.connect(path, KEY).execute("SELECT a FROM t").fetchone() == ("planted-marker",)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", sentences.FOREIGN_FILE),
        (b"just a text file\n", sentences.FOREIGN_FILE),
        (b"Dear colleagues, this is a long text.\n" * 400, sentences.FOREIGN_FILE),
        (os.urandom(8192), sentences.FOREIGN_FILE),
        (b"\xff" + os.urandom(9000), sentences.CUT_FILE),
    ],
)
def test_a_foreign_file_gets_one_sentence(tmp_path: Path, content: Any, expected: Any) -> None:
    path = tmp_path / connection.FILE
    path.write_bytes(content)
    assert sentence(path) is expected
    assert path.read_bytes() == content


def test_a_plain_database_is_named_as_such_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / connection.FILE
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (a)")
    plain.commit()
    plain.close()
    before = path.read_bytes()
    assert sentence(path) is sentences.PLAIN_FILE
    assert path.read_bytes() == before


def test_a_missing_a_cut_and_an_existing_file_have_their_sentences(tmp_path: Path) -> None:
    assert sentence(tmp_path / "none.db") is sentences.MISSING_FILE
    path = made(tmp_path)
    with pytest.raises(UserError) as caught:
        connection.connect(path, KEY, create=True)
    assert caught.value.text is sentences.VAULT_THERE
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - 100)
    assert sentence(path) is sentences.CUT_FILE


@pytest.mark.parametrize(
    "sql",
    [
        "ATTACH 'out.db' AS out KEY ''",
        f"PRAGMA key = \"x'{bytes(32).hex()}'\"",
        "PRAGMA rekey = 'x'",
        "PRAGMA hexrekey = '00'",
        "PRAGMA cipher_plaintext_header_size = 32",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA synchronous = OFF",
        "PRAGMA writable_schema = ON",
        "SELECT sqlcipher_export('main')",
        "SELECT load_extension('x')",
        "VACUUM INTO 'out.db'",
    ],
)
def test_nothing_carries_the_contents_out_or_changes_the_key_behind_our_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sql: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    path = made(tmp_path)
    database = connection.connect(path, KEY)
    with pytest.raises(BugError), connection.spoken(path):
        database.execute(sql).fetchall()
    assert not (tmp_path / "out.db").exists()
    assert database.execute("SELECT a FROM t").fetchone() == ("planted-marker",)


def test_the_settings_are_those_of_the_specification(tmp_path: Path) -> None:
    path = made(tmp_path)
    raw = connection._open(path, KEY, "rw")
    connection._first_read(raw)
    connection._assert_encrypted(raw, path, create=False)
    for setting in connection.SETTINGS:
        raw.execute(setting)
    expected = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1,
        "secure_delete": 1, "temp_store": 2, "cipher_page_size": "4096", "cache_size": -16384,
        "wal_autocheckpoint": 4000, "cipher_memory_security": "0", "cipher_status": "1",
    }  # fmt: skip
    found = {name: raw.execute(f"PRAGMA {name}").fetchone()[0] for name in expected}
    assert found == expected


def test_each_thread_has_its_own_connection_and_none_takes_anothers(tmp_path: Path) -> None:
    path = made(tmp_path)
    connections = Connections(path, KEY)
    mine = connections.here()
    assert connections.here() is mine
    seen, errors = [], []

    def elsewhere() -> None:
        seen.append(connections.here())
        try:
            mine.execute("SELECT 1")
        except sqlcipher.ProgrammingError as error:
            errors.append(error)

    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join(10)
    assert len(seen) == 1
    assert seen[0] is not mine
    assert len(errors) == 1
    connections.close()
    with pytest.raises(BugError):
        connections.here()


def test_half_a_character_gets_a_sentence_and_the_rows_stay(tmp_path: Path) -> None:
    path = made(tmp_path)
    database = connection.connect(path, KEY)
    with pytest.raises(UserError) as caught, connection.spoken(path):
        database.execute("INSERT INTO t VALUES (?)", ("\ud800",))
    assert caught.value.text is sentences.LONE_SURROGATE
    assert database.execute("SELECT count(*) FROM t").fetchone() == (1,)


def test_closing_empties_the_log(tmp_path: Path) -> None:
    path = made(tmp_path)
    database = connection.connect(path, KEY)
    database.execute("INSERT INTO t VALUES ('more')")
    assert (tmp_path / (connection.FILE + "-wal")).stat().st_size > 0
    connection.close(database)
    log = tmp_path / (connection.FILE + "-wal")
    assert not log.exists() or log.stat().st_size == 0


def test_no_room_of_the_vault_sets_a_trace_that_would_see_key_and_values() -> None:
    room = Path(connection.__file__).parent
    at_work = [file for file in room.rglob("*.py") if "faults" not in file.parts]  # scratch vaults may be traced
    assert not [file for file in at_work if "trace_callback" in file.read_text()]


_CHILD = """
import os, sys
from pathlib import Path
from pcu_desk.domain.errors import UserError
from pcu_desk.vault import connection
folder = Path(sys.argv[1])
if sys.argv[2] == "nobody":
    if os.geteuid() == 0: os.setgid(65534); os.setuid(65534)
else:
    import resource, signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = folder / connection.FILE
try:
    with connection.spoken(path):
        database = connection.connect(path, bytes(range(32)))
        if sys.argv[2] == "full":
            size = sum(p.stat().st_size for p in folder.iterdir())
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
        for number in range(100_000):
            database.execute("INSERT INTO t VALUES (?)", (f"{number:08}" + "x" * 3000,))
            print(number, flush=True)
except UserError as error:
    print("SENTENCE", error, flush=True)
"""


def child(folder: Path, *arguments: str) -> list[str]:
    command = [sys.executable, "-c", _CHILD, str(folder), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env={**os.environ})
    assert not done.stderr, done.stderr
    return done.stdout.splitlines()


def test_a_disk_that_refuses_to_grow_is_told_and_every_acknowledged_row_is_kept(tmp_path: Path) -> None:
    path = made(tmp_path)
    said = child(tmp_path, "full", "2000000")
    assert said[-1].startswith("SENTENCE The disk did not take the last change")
    acknowledged = len(said) - 1
    assert acknowledged > 10
    database = connection.connect(path, KEY)
    assert database.execute("SELECT count(*) FROM t").fetchone()[0] >= acknowledged + 1
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    database.execute("INSERT INTO t VALUES ('room again')")


def small_disk(folder: Path) -> bool:
    """Mount one megabyte; only root can."""
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    return os.geteuid() == 0 and subprocess.run(command, check=False).returncode == 0


def test_a_full_disk_is_told_and_every_acknowledged_row_is_kept(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = small_disk(disk)
    try:
        path = made(disk)
        said = child(disk, "full", str(2**40) if mounted else "1000000")
        expected = "SENTENCE The disk is full" if mounted else "SENTENCE The disk did not take"
        assert said[-1].startswith(expected)
        kept = tmp_path / "kept"
        shutil.copytree(disk, kept)
        database = connection.connect(kept / path.name, KEY)
        assert database.execute("SELECT count(*) FROM t").fetchone()[0] >= len(said)
    finally:
        if mounted:
            subprocess.run(["umount", str(disk)], check=True)


def test_a_read_only_folder_gets_a_sentence() -> None:
    folder = Path("/tmp") / f"pcu-read-only-{os.getpid()}"  # reachable for another account
    folder.mkdir(mode=0o755)
    try:
        path = made(folder)
        path.chmod(0o644)
        folder.chmod(0o555)
        said = child(folder, "nobody")
        assert said[-1].startswith("SENTENCE The vault's folder can not be written to")
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_the_connection_that_is_handed_out_has_the_settings(tmp_path: Path) -> None:
    database = connection.connect(made(tmp_path), KEY)
    cast("Any", database).set_authorizer(None)
    expected = {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1, "trusted_schema": 0,
        "cell_size_check": 1, "secure_delete": 1, "temp_store": 2, "cipher_memory_security": "0", "cipher_status": "1",
        "journal_size_limit": 0,
    }  # fmt: skip
    assert {name: database.execute(f"PRAGMA {name}").fetchone()[0] for name in expected} == expected
    database.close()


class Keyless:
    """A driver into which no key ever goes: the trap in which a plaintext database comes into being silently."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def execute(self, sql: str, *values: Any) -> Any:
        return self._real.execute("SELECT 1" if sql.startswith("PRAGMA key") else sql, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.mark.parametrize("create", [True, False])
def test_a_mutant_that_forgets_the_key_is_refused_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, create: bool
) -> None:
    path = tmp_path / "new.db" if create else made(tmp_path)
    before = b"" if create else path.read_bytes()
    real = sqlcipher.connect
    monkeypatch.setattr(sqlcipher, "connect", lambda *args, **options: Keyless(real(*args, **options)))
    with pytest.raises((BugError, UserError)):
        connection.connect(path, KEY, create=create)
    assert (path.read_bytes() if path.exists() else b"") == before


def test_a_mutant_without_the_authorizer_would_carry_the_contents_out_in_the_clear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_authorize", lambda *_: sqlcipher.SQLITE_OK)
    database = connection.connect(made(tmp_path), KEY)
    out = tmp_path / "out.db"
    database.execute(f"ATTACH '{out}' AS out KEY ''")
    database.execute("SELECT sqlcipher_export('out')").fetchall()
    database.close()
    assert b"planted-marker" in out.read_bytes()


def test_a_connection_refuses_another_thread_by_itself(tmp_path: Path) -> None:
    database = connection.connect(made(tmp_path), KEY)
    caught: list[type[BaseException]] = []

    def use() -> None:
        try:
            database.execute("SELECT 1")
        except connection.DatabaseError as error:
            caught.append(type(error))

    other = threading.Thread(target=use)
    other.start()
    other.join()
    assert len(caught) == 1
