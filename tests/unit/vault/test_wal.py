import random
import struct
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.vault import connection, wal

KEY = bytes(range(32))


@pytest.fixture(scope="module")
def live(tmp_path_factory: Any) -> Any:
    """The bytes of a live log with 40 committed writes, on cipher text."""
    path = tmp_path_factory.mktemp("live") / connection.FILE
    database = connection.connect(path, KEY, create=True)
    database.execute("CREATE TABLE t (a TEXT)")
    connection.checkpoint(database)
    for number in range(40):
        database.execute("INSERT INTO t VALUES (?)", (f"row {number}" * 300,))
    data = Path(f"{path}-wal").read_bytes()
    connection.close(database)
    return data


def frames(data: Any) -> Any:
    return (len(data) - 32) // (24 + 4096)


def test_a_whole_log_is_whole(live: Any, tmp_path: Path) -> None:
    assert wal.scan_bytes(live) == wal.LogScan(committed=frames(live))
    assert wal.scan(tmp_path / "none").whole
    assert wal.scan_bytes(b"").whole


def test_every_flipped_bit_anywhere_in_the_log_is_found(live: Any) -> None:
    chance = random.Random(7)
    places = [*range(32 * 8), *(chance.randrange(len(live) * 8) for _ in range(250))]
    # every bit of the header of the last frame and of one in the middle: salts, commit mark, checksums
    for frame in (frames(live) - 1, frames(live) // 2):
        places += [8 * (32 + frame * 4120) + bit for bit in range(24 * 8)]
    for place in places:
        spoiled = bytearray(live)
        spoiled[place // 8] ^= 1 << place % 8
        assert not wal.scan_bytes(bytes(spoiled)).whole, place


def test_a_mutant_that_trusts_what_the_database_reads_would_miss_the_flip(live: Any, tmp_path: Path) -> None:
    """SQLite itself drops the damaged frame and all behind it without a word: why the scan exists."""
    path = tmp_path / connection.FILE
    database = connection.connect(path, KEY, create=True)
    database.execute("CREATE TABLE t (a)")
    connection.checkpoint(database)
    for number in range(10):
        database.execute("INSERT INTO t VALUES (?)", (number,))
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / connection.FILE).write_bytes(path.read_bytes())
    log = bytearray(Path(f"{path}-wal").read_bytes())
    log[32 + 5 * 4120 + 2000] ^= 1
    (copy / f"{connection.FILE}-wal").write_bytes(log)
    database.close()
    assert not wal.scan(copy / f"{connection.FILE}-wal").whole
    reopened = connection.connect(copy / connection.FILE, KEY)
    assert reopened.execute("SELECT count(*) FROM t").fetchone()[0] < 10
    assert reopened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    reopened.close()


def test_a_write_that_was_cut_off_is_no_damage(live: Any) -> None:
    last = len(live) - 4120
    assert wal.scan_bytes(live[: last + 24]).whole  # header of a frame, no page
    assert wal.scan_bytes(live[: last + 1000]).whole
    uncommitted = bytearray(live)
    uncommitted[last + 4 : last + 8] = struct.pack(">I", 0)
    assert not wal.scan_bytes(bytes(uncommitted)).whole  # the commit mark itself is under the checksum


def test_remains_of_an_earlier_round_behind_the_log_are_no_damage(live: Any) -> None:
    other = bytearray(live)
    assert wal.scan_bytes(live + b"\x00" * 4120).whole
    for frame in range(frames(live)):
        start = 32 + frame * 4120 + 8
        other[start : start + 8] = bytes(x ^ 0x5A for x in other[start : start + 8])
    assert wal.scan_bytes(live + bytes(other[32:])).whole


def test_a_hole_in_the_middle_of_the_log_is_found(live: Any) -> None:
    start = 32 + 10 * 4120
    assert not wal.scan_bytes(live[:start] + b"\x00" * 4120 + live[start + 4120 :]).whole
    assert not wal.scan_bytes(live[:start] + live[start + 4120 :]).whole


def test_the_log_shrinks_back_after_a_new_round_so_no_remains_stay_behind_a_commit(tmp_path: Path) -> None:
    path = tmp_path / connection.FILE
    database = connection.connect(path, KEY, create=True)
    database.execute("CREATE TABLE t (a TEXT)")
    for _ in range(50):
        database.execute("INSERT INTO t VALUES (?)", ("x" * 3000,))
    database.execute("PRAGMA wal_checkpoint(FULL)")
    database.execute("INSERT INTO t VALUES ('first of the next round')")
    log = Path(f"{path}-wal")
    found = wal.scan(log)
    assert found.whole
    assert found.committed == (log.stat().st_size - 32) // 4120
    connection.close(database)


@pytest.mark.parametrize("data", [b"x", b"\x00" * 31, b"\x00" * 32, b"\xff" * 5000])
def test_what_is_no_log_is_damage(data: Any) -> None:
    assert not wal.scan_bytes(data).whole


def test_a_log_that_can_not_be_read_is_damage_not_a_traceback(tmp_path: Path) -> None:
    (tmp_path / "vault.db-wal").mkdir()
    assert not wal.scan(tmp_path / "vault.db-wal").whole
