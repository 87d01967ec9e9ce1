"""Damage to a vault's files at rest: flipped bits, pages of yesterday, cut ends, a flipped bit in the live log."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from pcu_desk.domain.event import Act
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import CaseFilter, Progress
from pcu_desk.vault import connection, wal
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.faults.mutants import broken, missed
from pcu_desk.vault.faults.scratch import Scratch, fill, scratch
from pcu_desk.vault.faults.trees import Pages
from pcu_desk.vault.specimens import Specimens
from pcu_desk.vault.tables import SEARCH_INDEXES, SHADOWS, TABLES, Standing
from pcu_desk.vault.verify import proof
from pcu_desk.vault.wal import LogScan

_CASES, _DAYS, _SAVES = 40, 8, 30
_JOURNALED = (Standing.JOURNAL, Standing.PROJECTION, Standing.FROZEN)
_QUERIES = ("tiles", "плитка", "CSQU", "MSKU", "305438", "назар", "ooo", "spare parts")
_TRIES = 400


def flips(count: int, progress: Progress) -> Figure:
    """Flip one bit at a time, page after page."""
    with scratch(_CASES) as made:
        whole, dice = made.database.read_bytes(), random.Random(count)  # noqa: S311 - a place for a fault, no secret

        def noticed(turn: int) -> bool:
            at = (turn * connection.PAGE + dice.randrange(connection.PAGE)) % len(whole)
            made.database.write_bytes(_flipped(whole, at, dice))
            return made.noticed()

        found = _count(made, count, noticed, progress)
        with broken(proof, "check_pages", lambda *_: False):
            caught = missed(_TRIES, noticed)
    mutant = "verifies without asking for each page's code"
    return Figure("bit flip in a page", count, count - found, f"{found} found", mutant, caught)


class Part(Enum):
    """What a page can belong to."""

    TABLES = "journaled tables"
    INDEXES = "indexes"
    SEARCH = "search"

    @staticmethod
    def of(name: str) -> Part | None:
        """Return the part that a table or index belongs to, None for what the journal does not answer for."""
        if name.startswith(tuple(index + shadow for index in SEARCH_INDEXES for shadow in SHADOWS)):
            return Part.SEARCH
        if name in TABLES:
            return Part.TABLES if TABLES[name] in _JOURNALED else None
        table = name.removeprefix("sqlite_autoindex_")
        owners = [known for known in TABLES if table.startswith((known + "_", known))]
        owner = max(owners, key=len, default="")
        return Part.INDEXES if TABLES.get(owner) in _JOURNALED else None


_LEFT_OUT = {Part.TABLES: "_check_everything", Part.INDEXES: "check_pages", Part.SEARCH: "_check_everything"}
_MUTANTS = {
    Part.TABLES: "asks the cipher and the database, not the journal",
    Part.INDEXES: "asks the journal, not the database's own structure",
    Part.SEARCH: "asks the cipher and the database, not for each word",
}


def rollback(part: Part) -> Callable[[int, Progress], Figure]:
    """Return the row that puts old pages of one part back, one at a time."""

    def measure(count: int, progress: Progress) -> Figure:
        with scratch() as made:
            known = _old_pages(made, part, count)
            old = known[:count]
            whole, expected = made.database.read_bytes(), _reads(made)
            same: list[int] = []

            def put_back(turn: int) -> bool:
                number, page = known[turn]
                at = (number - 1) * connection.PAGE
                made.database.write_bytes(whole[:at] + page + whole[at + connection.PAGE :])
                return made.noticed()

            def noticed(turn: int) -> bool:
                told = put_back(turn)
                if not told and _reads(made) == expected:
                    same.append(turn)  # the page holds what it held, or nothing that any table or search gives
                return told

            found = _count(made, len(old), noticed, progress)
            with broken(proof, _LEFT_OUT[part], lambda *_: None):
                caught = missed(min(len(known), _TRIES), put_back)
        wrong = len(old) - found - len(same)
        result = f"{found} found, {len(same)} changed nothing that is read"
        mutant = _MUTANTS[part]
        return Figure(f"an old page put back: {part.value}", len(old), wrong, result, mutant, caught)

    return measure


def cuts(count: int, progress: Progress) -> Figure:
    """Cut the file at page boundaries."""
    with scratch(_CASES) as made:
        whole = made.database.read_bytes()
        pages = len(whole) // connection.PAGE
        step = max(1, (pages - 1) // count)

        def cut(gone: int) -> bool:
            made.database.write_bytes(whole[: -gone * connection.PAGE])
            return made.noticed()

        def noticed(turn: int) -> bool:
            return cut(1 + turn * step % (pages - 1))

        found = _count(made, count, noticed, progress)
        with (
            broken(connection, "_first_read", _lenient_read),
            broken(proof, "check_pages", lambda *_: False),
            broken(proof, "_check_everything", lambda *_: None),
        ):
            caught = missed(pages - 1, lambda turn: cut(turn + 1))
    mutant = "opens the file as a repair tool does and asks no further"
    return Figure("cut at a page boundary", count, count - found, f"{found} found", mutant, caught)


def log_flips(count: int, progress: Progress) -> Figure:
    """Flip a bit in the log of a vault that is in use, as its disk would be found after the power failed."""
    with scratch(_CASES) as made:
        vault, specimens = made.enter(), Specimens(9)
        for _ in range(_SAVES):
            with vault.writing() as transaction:
                transaction.save_case(specimens.whole(), Act.OPENED)
        left = made.beside("left")
        vault.close()
        log = left.log.read_bytes()
        dice = random.Random(count)  # noqa: S311 - a place for a fault, no secret

        def noticed(_turn: int) -> bool:
            crashed = left.beside("crashed")
            crashed.log.write_bytes(_flipped(log, dice.randrange(len(log)), dice))
            return crashed.noticed()

        found = _count(left.beside("sound"), count, noticed, progress)
        with broken(wal, "scan", lambda _path: LogScan()):
            caught = missed(_TRIES, noticed)
    mutant = "leaves the log to the database, which drops damaged frames without a word"
    return Figure("bit flip in the live log", count, count - found, f"{found} found", mutant, caught)


def _lenient_read(database: Connection) -> None:
    """Read although the file is shorter than it says."""
    database.execute("PRAGMA writable_schema = ON")
    database.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _count(made: Scratch, times: int, noticed: Callable[[int], bool], progress: Progress) -> int:
    """Count what is noticed; a false alarm over the whole vault counts against all of it."""
    if made.noticed():
        return -times
    found = 0
    for turn in range(times):
        found += noticed(turn)
        progress(turn + 1, times)
    return found


def _flipped(data: bytes, at: int, dice: random.Random) -> bytes:
    changed = bytearray(data)
    changed[at] ^= 1 << dice.randrange(8)
    return bytes(changed)


@dataclass(frozen=True, slots=True)
class _Day:
    """A database file as it was in the evening of some day."""

    pages: Pages

    def differing(self, today: Pages, wanted: Sequence[int]) -> Iterator[tuple[int, bytes]]:
        """Go through the pages that said something else on that day."""
        for number in wanted:
            if number <= self.pages.count and self.pages.plain(number) != today.plain(number):
                yield number, self.pages.cipher(number)


def _old_pages(made: Scratch, part: Part, count: int) -> list[tuple[int, bytes]]:
    """Work for as many days as it takes, and return all old pages of one part of today's file, in no order."""
    days: list[_Day] = []
    for day in range(_DAYS + count // 8):
        _one_day(made, day)
        days.append(_Day(Pages(made.database.read_bytes(), made.opened.dek)))
    today = days.pop().pages
    database = connection.connect(made.database, made.opened.dek)
    owners = today.owners(database)
    connection.close(database)
    wanted = [number for number, name in owners.items() if Part.of(name) is part]
    old = dict.fromkeys(place for day in days for place in day.differing(today, wanted))
    dice = random.Random(count)  # noqa: S311 - a choice of faults, no secret
    return dice.sample(list(old), len(old))


def _one_day(made: Scratch, day: int) -> None:
    """Record new cases and change some of the older ones, so that pages of every part change."""
    fill(made, 6, seed=day + 1)
    vault = made.enter()
    with vault.reading() as reader:
        rows = reader.case_rows(CaseFilter(), None, 100)
    for row in rows[:: day % 3 + 2]:
        with vault.writing() as transaction:
            case = replace(transaction.case(row.id), narrative=f"day {day} переписано", place=f"Berth {day}")
            transaction.save_case(case, Act.EDITED)
    vault.close()


def _reads(made: Scratch) -> Any:  # noqa: ANN401 - rows of every table
    """Return everything that the tables and the search give, as plain rows."""
    vault = made.enter()
    try:
        database = vault.connection()
        tables = [name for name in TABLES if name not in SEARCH_INDEXES]
        rows = {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in tables}  # noqa: S608 - the list
        with vault.reading() as reader:
            return rows, [reader.search(query, None, 500) for query in _QUERIES]
    finally:
        vault.close()
