"""Measures the vault against the same build without a key and against bare writes; all in one interleaved run."""

from __future__ import annotations

import hashlib
import itertools
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2 as sqlcipher  # type: ignore[import-untyped]  # the driver ships no types

from pcu_desk.domain.case import SCHEMA, Evidence
from pcu_desk.domain.event import Act
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import CaseFilter, Founding
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import bulk, cases, connection, faults, journal, migrations, search, slots
from pcu_desk.vault.bulk import ReadyCase
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.evidence import CHUNK
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.specimens import OFFICER, Specimens
from pcu_desk.vault.store import Vault

Row = dict[str, Any]
Work = Callable[[], object]

LARGE = 100_000
_SAVES, _QUESTIONS, _UNLOCKS = 300, 200, 7
_BASE = 2_000
_BY_TRIGGERS = 5_000
_KILLS = 100
_BACKED_UP, _BACKUPS = 20_000, 5
_PHOTO, _PHOTOS = 4_700_000, 40
_PASSPHRASE = "a passphrase of a scratch vault"  # noqa: S105 - of invented data
_PLAIN = "the same build without a key"
_FRAME = 4096 + 24


def bench_save() -> list[Row]:
    """Measure a durable save of a case: encrypted, plain, bare write, and through the vault's own door."""
    with _scratch(_BASE) as pair:
        made = Specimens(11)
        bare = _Bare(pair.folder / "bare", pair.save_bytes())
        encrypted, plain, write, service = _interleaved(
            _SAVES,
            lambda: _Raw(pair.encrypted, pair.author, next(made.cases(1))).run,
            lambda: _Raw(pair.plain, pair.author, next(made.cases(1))).run,
            lambda: bare.run,
            lambda: _Service(pair.vault, made).run,
        )
        bare.close()
    return [
        row("durable save of a case", encrypted, plain, _PLAIN, 1.6),
        row("durable save of a case", encrypted, write, "write and fdatasync of as many bytes", 3.0),
        row("durable save through the store", service, encrypted, "the same statements as raw SQL", 1.3),
    ]


def bench_search(count: int = LARGE) -> list[Row]:
    """Measure among many cases: the search, newest first, a page far down the list, and the filling of them."""
    with _scratch(count) as pair:
        made = Specimens(3)
        queries: dict[str, Callable[[int], str]] = {
            "container prefix": made.box,
            "part of a container number": lambda place: made.box(place)[3:],
            "three name words": lambda place: f"{made.firm(place)} {made.person(place)[1]} ooo",
            "one common word": lambda _: "tiles",
        }
        rows = []
        for name, query in queries.items():
            ours, peer = _interleaved(_QUESTIONS, _asking(pair.encrypted, query), _asking(pair.plain, query))
            rows.append(row(f"search, {name}, {count} cases", ours, peer, _PLAIN, 2.0))
        rows.append(_deep_page(pair, count))
        rows.append(row(f"bulk import of {count} cases", pair.filled[0], pair.filled[1], _PLAIN, 1.25))
        rows.append(_by_triggers(pair, count))
        return rows


def bench_unlock() -> list[Row]:
    """Measure unlocking against its key derivation alone."""
    with _scratch(_BASE) as pair:
        pair.vault.close()
        slot = slots.read(pair.folder / "vault").slots[0]
        unlock, derive = _interleaved(
            _UNLOCKS,
            lambda: lambda: VaultFolders().unlock(pair.folder / "vault", "bench", _PASSPHRASE),
            lambda: lambda: _derive(slot.kdf),
        )
        return [row("unlock", unlock, derive, "the key derivation alone", 1.2)]


def bench_photo() -> list[Row]:
    """Measure a photo sealed beside the vault, and its whole import, against a copy that is hashed and synced."""
    with _scratch(_BASE) as pair:
        made, photo = Specimens(12), pair.folder / "photo.jpg"
        photo.write_bytes(os.urandom(_PHOTO))
        case = next(made.cases(1))
        _Raw(pair.encrypted, pair.author, case).run()
        keep, copy, whole, save = _interleaved(
            _PHOTOS,
            lambda: lambda: pair.vault.evidence.keep(_parts(photo)),
            lambda: lambda: _copied(photo, pair.folder / f"copy-{time.time_ns()}"),
            lambda: lambda: _attached(pair.vault, case.id, photo),
            lambda: _Service(pair.vault, made).run,
        )
    name = f"{_PHOTO / 1e6:.1f} MB"
    return [
        row(f"photo sealed, synced, named, read back, {name}", keep, copy, "copy, SHA-256 and fsync", 1.25),
        row(f"photo import with row and journal entry, {name}", whole, copy + save, "that copy and a save here", 1.25),
    ]


def bench_backup(count: int = _BACKED_UP) -> list[Row]:
    """Measure a whole backup, synced and read back, against SQLCipher's own export, which is synced alone."""
    with _scratch(count) as pair:
        target, key = pair.folder / "copy.zip", pair.vault._access.opened.dek  # noqa: SLF001 - the peer needs it bare

        def exporting() -> Work:
            (pair.folder / "export.db").unlink(missing_ok=True)
            return lambda: _exported(pair.folder, key)

        ours, peer = _interleaved(_BACKUPS, lambda: lambda: pair.vault.back_up(target, lambda *_: None), exporting)
        name = f"backup of {count} cases, {target.stat().st_size / 1e6:.0f} MB, proven"
    return [row(name, ours, peer, "sqlcipher_export under the same key", 0.6)]


def _exported(folder: Path, key: bytes) -> None:
    """Let SQLCipher copy every row of the scratch vault into a new encrypted file."""
    raw = sqlcipher.connect(str(folder / "vault" / connection.FILE), isolation_level=None)
    try:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
        raw.execute(f"ATTACH '{folder / 'export.db'}' AS export KEY \"x'{key.hex()}'\"")
        raw.execute("SELECT sqlcipher_export('export')")
        raw.execute("DETACH export")
    finally:
        raw.close()


def bench_save_kills(count: int = _KILLS) -> list[Row]:
    """Kill a saving process many times and count what it had acknowledged and lost."""
    with tempfile.TemporaryDirectory(prefix="pcu-desk-bench-") as folder:
        outcome = faults.kill_during_save(Path(folder) / "vault", count)
    wrong = outcome.lost + outcome.doubled + outcome.unclean
    return [
        {
            "name": f"{outcome.fault} × {outcome.count}",
            "ours": f"{wrong} wrong",
            "peer": f"{outcome.acknowledged} saves",
            "peer_name": "acknowledged saves; each must be there once, the journal whole",
            "ratio": wrong / max(outcome.acknowledged, 1),
            "goal": 0,
            "meets": outcome.passed and outcome.acknowledged > 0,
        }
    ]


BENCHES: dict[str, Callable[[], list[Row]]] = {
    "save": bench_save,
    "search": bench_search,
    "unlock": bench_unlock,
    "photo": bench_photo,
    "backup": bench_backup,
    "save-kills": bench_save_kills,
}


def row(name: str, ours: float, peer: float, peer_name: str, goal: float) -> Row:
    """Return a row of the table; times in seconds, the ratio ours to peer, to be at most the goal."""
    ratio = ours / peer
    return {
        "name": name,
        "ours": _time(ours),
        "peer": _time(peer),
        "peer_name": peer_name,
        "ratio": round(ratio, 2),
        "goal": goal,
        "meets": ratio <= goal,
    }


class _Pair:
    """A scratch vault and the same tables without a key, filled with the same cases."""

    def __init__(self, folder: Path, count: int) -> None:
        self.folder = folder
        unit = PortUnit(code="XXTST", names=(UnitName("en", "Scratch"),), training=True)
        self.vault: Vault = VaultFolders().create(folder / "vault", Founding(unit, "bench", "B", "B", _PASSPHRASE))
        # The vault's own connection: a second one would throw away the first one's pages at each write.
        self.encrypted = self.vault.connection()
        self.plain = _plain(folder / "plain.db")
        self.author = Author(self.vault.device, OFFICER, bytes(32))
        self.filled = self._fill(count)

    def _fill(self, count: int) -> tuple[float, float]:
        times = []
        for database in (self.encrypted, self.plain):
            ready = list(Specimens().cases(count))
            start = time.perf_counter()
            database.execute("BEGIN IMMEDIATE")
            bulk.add_cases(database, self.author, ready)
            database.execute("COMMIT")
            times.append(time.perf_counter() - start)
            connection.checkpoint(database)
            database.execute("PRAGMA optimize")
        return times[0], times[1]

    def save_bytes(self) -> int:
        """Return how many bytes one save adds to the write-ahead log."""
        log = self.folder / "vault" / f"{connection.FILE}-wal"
        connection.checkpoint(self.encrypted)
        saves = 20
        for ready in Specimens(5).cases(saves):
            _Raw(self.encrypted, self.author, ready).run()
        return max(log.stat().st_size // saves, _FRAME)

    def close(self) -> None:
        """Close everything."""
        self.plain.close()
        self.vault.close()


class _Raw:
    """The statements of one save with everything worked out beforehand: what no service layer could beat."""

    def __init__(self, database: Connection, author: Author, ready: ReadyCase) -> None:
        self._db, self._ready, self._author = database, ready, author
        sequence, previous, _ = journal.end(database, author.device) or (0, bytes(32), 0)
        body = f'{{"change":{{"record":{ready.form}}},"hlc":"{time.time_ns():016x}"}}'.encode()
        self._event = (author.device, sequence + 1, Act.OPENED.value, ready.id, body, previous, os.urandom(32), None)

    def run(self) -> None:
        """Save."""
        db, ready = self._db, self._ready
        db.execute("BEGIN IMMEDIATE")
        cases.find_by_id(db, ready.id)
        place = db.execute(cases.ADD, (None, *ready.made.columns)).lastrowid
        db.execute(cases.ADD_RECORD, (place, SCHEMA, ready.form))
        db.execute(cases.ADD_TEXTS, (place, ready.made.words, ready.made.names))
        db.executemany(cases.ADD_KEY, [(key, place) for key in sorted(ready.made.keys)])
        db.execute(
            "SELECT seq, hash, body FROM events WHERE device = ? ORDER BY seq DESC LIMIT 1", (self._author.device,)
        )
        db.execute(journal.ADD, self._event)
        db.execute("COMMIT")


class _Service:
    """One save of a whole case through the store."""

    def __init__(self, vault: Vault, made: Specimens) -> None:
        self._vault, self._case = vault, made.whole()

    def run(self) -> None:
        """Save."""
        with self._vault.writing() as transaction:
            transaction.save_case(self._case, Act.OPENED)


class _Bare:
    """Appends as many bytes as a save and makes them durable."""

    def __init__(self, path: Path, size: int) -> None:
        self._handle = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
        self._data = os.urandom(size)

    def run(self) -> None:
        """Write."""
        os.write(self._handle, self._data)
        getattr(os, "fdatasync", os.fsync)(self._handle)

    def close(self) -> None:
        """Close."""
        os.close(self._handle)


def _deep_page(pair: _Pair, count: int) -> Row:
    """Measure a page of the list far down against one near its top."""
    deep, shallow = _interleaved(
        _QUESTIONS,
        lambda: lambda: cases.page(pair.encrypted, CaseFilter(), count // 10, 50),
        lambda: lambda: cases.page(pair.encrypted, CaseFilter(), count - count // 100, 50),
    )
    return row(f"page of a list at 90 % depth, {count} cases", deep, shallow, "the page at 1 %", 1.3)


def _by_triggers(pair: _Pair, count: int) -> Row:
    """Measure the bulk path against rows whose triggers keep the search, both in one transaction."""
    ready = list(Specimens(21).cases(_BY_TRIGGERS))
    pair.encrypted.execute("BEGIN IMMEDIATE")
    start = time.perf_counter()
    for made in ready:
        place = cases.add_ready(pair.encrypted, made.made, SCHEMA, made.form)
        journal.append(pair.encrypted, pair.author, Entry(Act.OPENED, made.id, {"row": place}))
    slow = (time.perf_counter() - start) / _BY_TRIGGERS
    pair.encrypted.execute("ROLLBACK")
    return row("bulk import of a case", pair.filled[0] / count, slow, "search kept by triggers", 0.4)


def _parts(path: Path) -> Iterator[bytes]:
    with path.open("rb", buffering=0) as file:
        while part := file.read(CHUNK):
            yield part


def _copied(source: Path, target: Path) -> None:
    """Copy, hash and sync: what any program does at least that keeps a photo and knows its digest."""
    digest = hashlib.sha256()
    with target.open("wb", buffering=0) as file:
        for part in _parts(source):
            digest.update(part)
            file.write(part)
        os.fsync(file.fileno())


def _attached(vault: Vault, case: str, photo: Path) -> None:
    kept = vault.evidence.keep(_parts(photo))
    added = Evidence(id=uuid7(), size=kept.size, sha256=kept.sha256, added=Moment.now(), by=vault.officer.user)
    with vault.writing() as transaction:
        known = transaction.case(case)
        transaction.keep_evidence(known.id, added.id, kept, b"")
        # One row at a time: what the case already has would be measured too.
        transaction.save_case(replace(known, evidence=(added,)), Act.ATTACHED)


@contextmanager
def _scratch(count: int) -> Iterator[_Pair]:
    folder = Path(tempfile.mkdtemp(prefix="pcu-desk-bench-"))
    pair = _Pair(folder, count)
    try:
        yield pair
    finally:
        pair.close()
        shutil.rmtree(folder, ignore_errors=True)


def _plain(path: Path) -> Connection:
    """Open the same build without a key: invented data only, in a scratch folder."""
    raw = sqlcipher.connect(str(path), isolation_level=None, cached_statements=256)
    database = cast("Connection", raw)
    database.execute("PRAGMA journal_mode = WAL")
    for setting in connection.SETTINGS:
        database.execute(setting)
    migrations.migrate(database, lambda _: None)
    return database


def _interleaved(rounds: int, *makers: Callable[[], Work]) -> list[float]:
    """Run each kind of work in turn, round by round; return the median of each in seconds."""
    times: list[list[float]] = [[] for _ in makers]
    for _ in range(rounds):
        for place, maker in enumerate(makers):
            work = maker()
            start = time.perf_counter()
            kept = work()
            times[place].append(time.perf_counter() - start)
            if isinstance(kept, Vault):
                kept.close()
    return [statistics.median(found) for found in times]


def _asking(database: Connection, query: Callable[[int], str]) -> Callable[[], Work]:
    """Return a maker of searches, each for something else."""
    places = itertools.count()

    def next_question() -> Work:
        text = query(next(places))
        return lambda: search.search(database, text, None, 50)

    return next_question


def _derive(kdf: slots.Kdf) -> None:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 - late import

    slow = Argon2id(salt=kdf.salt, length=32, iterations=kdf.t, lanes=kdf.p, memory_cost=kdf.m_kib)
    slow.derive(_PASSPHRASE.encode())


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.3f} ms"
