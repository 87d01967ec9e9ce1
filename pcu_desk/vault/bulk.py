"""Many cases at once: rows and events in one transaction, the search indexes made once at the end; judges no field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import SCHEMA, Case
from pcu_desk.domain.event import FIRST_PREVIOUS, Act, chain_hash, new_salt
from pcu_desk.domain.record import decode, encode, record_of
from pcu_desk.vault import cases, desk, journal
from pcu_desk.vault.cases import Projection
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.journal import Author
from pcu_desk.vault.migrations.m0001_first import SEARCH_TRIGGER_NAMES, SEARCH_TRIGGERS
from pcu_desk.vault.tables import SEARCH_INDEXES

_CHUNK = 1000
Numbers = Sequence[tuple[str, int, int]]


@dataclass(frozen=True, slots=True)
class ReadyCase:
    """A case made ready for its rows: id, canonical record, and what the tables hold of it besides."""

    id: str
    form: str
    made: Projection

    @classmethod
    def of(cls, case: Case) -> ReadyCase:
        """Make a case ready."""
        form = canonical(record_of(decode(Case, encode(case)))).decode()
        return cls(case.id, form, cases.project(case))


def add_cases(database: Connection, author: Author, ready: Iterable[ReadyCase], numbers: Numbers = ()) -> int:
    """Write new cases with their events inside the caller's transaction; return how many.

    `numbers` are the last numbers given, (kind, year, number) each; the first event tells of them.
    """
    for name in SEARCH_TRIGGER_NAMES:
        database.execute(f"DROP TRIGGER {name}")
    count = _rows(database, author, iter(ready), numbers)
    for statement in SEARCH_TRIGGERS:
        database.execute(statement)
    for index in SEARCH_INDEXES:
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608 - names from the one list
    return count


def _rows(database: Connection, author: Author, ready: Iterator[ReadyCase], numbers: Numbers) -> int:
    first = int(database.execute("SELECT ifnull(max(row), 0) FROM cases").fetchone()[0]) + 1
    chain = _Chain(database, author, [list(given) for given in numbers])
    for kind, year, number in numbers:
        desk.number_given(database, kind, year, number)
    row = first
    while chunk := list(islice(ready, _CHUNK)):
        placed = list(enumerate(chunk, row))
        database.executemany(cases.ADD, [(place, *case.made.columns) for place, case in placed])
        database.executemany(cases.ADD_RECORD, [(place, SCHEMA, case.form) for place, case in placed])
        database.executemany(cases.ADD_TEXTS, [(place, case.made.words, case.made.names) for place, case in placed])
        keys = [(key, place) for place, case in placed for key in case.made.keys]
        database.executemany(cases.ADD_KEY, sorted(keys))
        database.executemany(journal.ADD, [chain.link(case) for case in chunk])
        row += len(chunk)
    return row - first


class _Chain:
    """The device's chain while many events are added to it."""

    def __init__(self, database: Connection, author: Author, numbers: list[Any]) -> None:
        self._author = author
        self._sequence, self._previous, self._clock = journal.end(database, author.device) or (0, FIRST_PREVIOUS, 0)
        self._numbers = numbers

    def link(self, case: ReadyCase) -> tuple[Any, ...]:
        """Return the journal's row for a new case; the record's canonical bytes are put in as they are."""
        self._sequence += 1
        self._clock = journal.tick(self._clock)
        head = canonical({"numbers": self._numbers})[1:-1] + b"," if self._numbers else b""
        self._numbers = []
        change = b'{"change":{%s"record":%s},' % (head, case.form.encode())
        rest = {
            "device": self._author.device,
            "hlc": f"{self._clock:016x}",
            "kind": Act.OPENED.value,
            "officer": self._author.officer,
            "record": journal.logical_hash("case", SCHEMA, case.form.encode()),
            "salt": new_salt(),
            "seq": self._sequence,
            "subject": case.id,
            "v": 1,
        }
        body = change + canonical(rest)[1:]
        link = chain_hash(self._previous, body)
        row = (
            self._author.device, self._sequence, Act.OPENED.value, case.id, body, self._previous, link, None
        )  # fmt: skip
        self._previous = link
        return row
