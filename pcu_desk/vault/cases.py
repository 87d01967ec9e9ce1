"""Cases as rows: record, list columns, identifiers and search texts, all made from the case; judges none of them."""

from __future__ import annotations

import heapq
import json
import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from pcu_desk.domain.case import Case, CheckedPoint, FoundPerson, Party, Person, Present
from pcu_desk.domain.codes import CaseStatus, Result, UnitKind
from pcu_desk.domain.deadlines import next_due
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.fields import Kind
from pcu_desk.domain.identifiers import read_as, squeeze
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import CaseFilter, CaseRow, Progress
from pcu_desk.domain.record import decode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault.connection import Connection

NO_CASE = QT_TRANSLATE_NOOP("vault", "There is no inspection {case} in this vault. Look it up in the list.")

COLUMNS = (
    "id, number, status, revision, begun, unit_kind, unit_number, unit_valid, title, result, opened_by, seizure, due"
)
ADD = f"INSERT INTO cases (row, {COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - constants
ADD_RECORD = "INSERT INTO case_records (row, schema, record) VALUES (?, ?, ?)"
ADD_TEXTS = "INSERT INTO case_texts (row, words, names) VALUES (?, ?, ?)"
ADD_KEY = "INSERT INTO case_keys (key, row) VALUES (?, ?)"
_CHANGE = (
    "UPDATE cases SET number = ?, status = ?, revision = ?, begun = ?, unit_kind = ?, unit_number = ?, unit_valid = ?,"
    " title = ?, result = ?, opened_by = ?, seizure = ?, due = ? WHERE row = ?"
)
_LIST = f"SELECT row, {COLUMNS} FROM cases"  # noqa: S608 - constants
_FIND = "SELECT c.row, r.record FROM cases c JOIN case_records r USING (row) WHERE c.id = ?"
_FIND_NUMBER = "SELECT c.row, r.record FROM cases c JOIN case_records r USING (row) WHERE c.number = ?"
_AFTER = (
    "SELECT c.number, r.record FROM cases c JOIN case_records r USING (row)"
    " WHERE c.number > ? AND c.number <> '' ORDER BY c.number LIMIT ?"
)
_BY_KEY = "SELECT r.record FROM case_keys k JOIN case_records r USING (row) WHERE k.key = ?"
_AT = (
    "SELECT c.row, c.id, c.number, c.status, c.revision, c.begun, c.unit_kind, c.unit_number, c.unit_valid, c.title,"
    " c.result, c.opened_by, c.seizure, c.due FROM json_each(?) j JOIN cases c ON c.row = j.value ORDER BY j.key"
)
_TOP = 2**62
_CHUNK = 500
# Combining marks of the scripts met here (Latin, Cyrillic, Hebrew, Arabic) and the general blocks for them.
_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
)
_SEARCHED = frozenset((Kind.TEXT, Kind.LONG, Kind.IDENTIFIER, Kind.LEGAL_BASIS, Kind.COUNTRY, Kind.LISTED))
_UNSEARCHED = frozenset(((CheckedPoint, "unit"),))  # an id of the program's, which nobody knows by heart


@dataclass(frozen=True, slots=True)
class Projection:
    """What the tables hold of a case besides its record: list columns, words, names and identifiers, keys."""

    columns: tuple[object, ...]
    words: str
    names: str
    keys: frozenset[str]


def project(case: Case) -> Projection:
    """Derive the rows of a case."""
    unit = case.units[0] if case.units else None
    columns = (
        case.id,
        case.number,
        case.status.value,
        case.revision,
        case.begun.iso() if case.begun else None,
        unit.kind.value if unit and unit.kind else None,
        unit.number if unit else "",
        int(bool(unit and read_as(unit.kind, unit.number).valid)),
        next((line.description for line in case.goods if line.description), case.place),
        case.examination.result.value if case.examination.result else None,
        case.opened_by,
        int(case.seizure is not None),
        _due(case),
    )
    keys = frozenset(key for number in _identifiers(case) if (key := squeeze(number)))
    keys |= {key for unit in case.units if (key := read_as(unit.kind, unit.number).normal)}
    captions = (row.caption for row in case.evidence if row.caption)
    words = "\n".join((case.number, case.seizure.number if case.seizure else "", *_texts(case), *captions))
    return Projection(columns, fold(words), fold("\n".join((*sorted(keys), *names(case)))), keys)


def _due(case: Case) -> str | None:
    term = next_due(case)
    return term.due.isoformat() if term is not None and term.due else None


def fold(text: str) -> str:
    """Return a text as it is searched: small letters without marks above or below, so that ё is found as е."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _MARKS.sub("", parts))


def find_by_id(connection: Connection, case: str) -> tuple[int, str] | None:
    """Return the row and the stored record of a case by id."""
    found = connection.execute(_FIND, (case,)).fetchone()
    return (found[0], found[1]) if found else None


def find(connection: Connection, case: str) -> tuple[int, str] | None:
    """Return the row and the stored record of a case by id or number."""
    if by_id := find_by_id(connection, case):
        return by_id
    found = connection.execute(_FIND_NUMBER, (case,)).fetchone()
    return (found[0], found[1]) if found else None


def read(connection: Connection, case: str) -> Case:
    """Return a case by id or number. Raises UserError when there is none."""
    found = find_case(connection, case)
    if found is None:
        raise UserError(NO_CASE, case=case)
    return found


def find_case(connection: Connection, case: str) -> Case | None:
    """Return a case by id or number, None when there is none."""
    found = find(connection, case)
    return decode(Case, json.loads(found[1])) if found else None


def records_after(connection: Connection, number: str, limit: int) -> list[tuple[str, str]]:
    """Return number and record of the cases after a number, read along its index."""
    return [(row[0], row[1]) for row in connection.execute(_AFTER, (number, limit))]


def seizure_taken(connection: Connection, number: str) -> bool:
    """Tell whether a case has a seizure of this number; other identifiers are filed under the same keys."""
    records = connection.execute(_BY_KEY, (squeeze(number),))
    return any((json.loads(record)["seizure"] or {}).get("number") == number for (record,) in records)


def add(connection: Connection, case: Case, schema: int, record: str) -> int:
    """Write the rows of a new case."""
    return add_ready(connection, project(case), schema, record)


def add_ready(connection: Connection, made: Projection, schema: int, record: str) -> int:
    """Write the rows of a new case that is made ready."""
    row = int(connection.execute(ADD, (None, *made.columns)).lastrowid)
    connection.execute(ADD_RECORD, (row, schema, record))
    connection.execute(ADD_TEXTS, (row, made.words, made.names))
    connection.executemany(ADD_KEY, [(key, row) for key in sorted(made.keys)])
    return row


def change(connection: Connection, row: int, case: Case, schema: int, record: str) -> None:
    """Rewrite the rows of a case, touching only what differs."""
    made = project(case)
    connection.execute(_CHANGE, (*made.columns[1:], row))
    connection.execute("UPDATE case_records SET schema = ?, record = ? WHERE row = ?", (schema, record, row))
    texts = (made.words, made.names, row, made.words, made.names)
    connection.execute(
        "UPDATE case_texts SET words = ?, names = ? WHERE row = ? AND (words IS NOT ? OR names IS NOT ?)", texts
    )
    kept = {key for (key,) in connection.execute("SELECT key FROM case_keys WHERE row = ?", (row,))}
    if kept != made.keys:
        gone, fresh = sorted(kept - made.keys), sorted(made.keys - kept)
        connection.executemany("DELETE FROM case_keys WHERE key = ? AND row = ?", [(key, row) for key in gone])
        connection.executemany(ADD_KEY, [(key, row) for key in fresh])


def derive_again(connection: Connection, progress: Progress) -> None:
    """Bring the rows of every case to what today's rules derive from its record; one that can't be read stays."""
    last = int(connection.execute("SELECT ifnull(max(row), 0) FROM cases").fetchone()[0])
    for start in range(1, last + 1, _CHUNK):
        sql = "SELECT row, schema, record FROM case_records WHERE row BETWEEN ? AND ? ORDER BY row"
        for row, schema, record in connection.execute(sql, (start, start + _CHUNK - 1)).fetchall():
            case = _readable(record)
            if case is not None:
                change(connection, row, case, schema, record)
        progress(min(start + _CHUNK - 1, last), last)


def page(connection: Connection, chosen: CaseFilter, before: int | None, limit: int) -> list[CaseRow]:
    """Return a page of the list, newest first, below the row `before`."""
    below = before if before is not None else _TOP
    parts = [
        connection.execute(
            f"{_LIST} WHERE row < ?{where} ORDER BY row DESC LIMIT ?", (below, *values, limit)
        ).fetchall()
        for where, values in _conditions(chosen)
    ]
    rows = parts[0] if len(parts) == 1 else _newest(parts, limit)
    return [row_of(row) for row in rows]


def rowids(connection: Connection, chosen: CaseFilter) -> Sequence[int]:
    """Return the rows of a whole list, newest first, 8 bytes each."""
    parts = []
    for where, values in _conditions(chosen):
        sql = f"SELECT row FROM cases WHERE 1{where} ORDER BY row DESC"  # noqa: S608 - constants
        parts.append(array("q", (row for (row,) in connection.execute(sql, values))))
    return parts[0] if len(parts) == 1 else array("q", heapq.merge(*parts, reverse=True))


def rows_at(connection: Connection, rows: Sequence[int]) -> list[CaseRow]:
    """Return the list columns of some rows, in the order asked for."""
    return [row_of(row) for row in connection.execute(_AT, (json.dumps(list(rows)),))]


def counts(connection: Connection) -> dict[CaseStatus, int]:
    """Return how many cases stand in each status, counted in an index."""
    found = dict(connection.execute("SELECT status, count(*) FROM cases GROUP BY status"))
    return {status: found.get(status.value, 0) for status in CaseStatus}


def row_of(row: tuple[Any, ...]) -> CaseRow:
    """Map a row of the list."""
    rowid, case, number, status, revision, begun, kind, unit, valid, title, result, officer, seizure, due = row
    return CaseRow(
        rowid=rowid,
        id=case,
        number=number,
        status=_STATUSES[status],
        revision=revision,
        begun=Moment.parse(begun) if begun else None,
        unit_kind=_KINDS[kind] if kind else None,
        unit_number=unit,
        unit_valid=bool(valid),
        title=title,
        result=_RESULTS[result] if result else None,
        opened_by=officer,
        seizure=bool(seizure),
        due=date.fromisoformat(due) if due else None,
    )


_STATUSES = {status.value: status for status in CaseStatus}
_KINDS = {kind.value: kind for kind in UnitKind}
_RESULTS = {result.value: result for result in Result}


def _conditions(chosen: CaseFilter) -> list[tuple[str, tuple[object, ...]]]:
    """Return one condition for each status, so that every part reads one index from its newest end."""
    where, values = "", []
    if chosen.opened_by:
        where, values = " AND opened_by = ?", [chosen.opened_by]
    if chosen.with_seizure:
        where += " AND seizure"
    if chosen.day is not None:  # the text begins with the local day
        where, values = where + " AND substr(begun, 1, 10) = ?", [*values, chosen.day.isoformat()]
    if not chosen.status:
        return [(where, tuple(values))]
    return [(f"{where} AND status = ?", (*values, status.value)) for status in dict.fromkeys(chosen.status)]


def _newest(parts: list[list[Any]], limit: int) -> list[Any]:
    return list(heapq.merge(*parts, key=lambda row: -row[0]))[:limit]


def names(case: Case) -> Iterator[str]:
    """Return the names of everybody in a case, in their own scripts and in Latin letters."""
    people: tuple[Party | Present | FoundPerson | Person, ...] = (*case.parties, *_persons(case))
    for person in people:
        yield from (name for name in (person.name, person.name_latin) if name)
    yield from (line.end_user for line in case.goods if line.end_user)
    for link in case.seizure.custody if case.seizure is not None else ():
        yield from (name for name in (link.released_by, link.received_by) if name)


def _identifiers(case: Case) -> Iterator[str]:
    yield from (case.number, case.alert)
    yield from (unit.number for unit in case.units)
    yield from (document.number for document in case.documents)
    yield from (seal.number for seal in case.seals)
    yield from (party.tax_id for party in case.parties)
    yield from (line.licence for line in case.goods)
    yield from (person.document for person in _persons(case))
    if case.seizure is not None:
        yield case.seizure.number
        yield from (item.bag_seal for item in case.seizure.items)
        yield from (sample.seal for sample in case.seizure.samples)
        yield from (link.seal for link in case.seizure.custody)


def _persons(case: Case) -> tuple[Present | FoundPerson | Person, ...]:
    seized = case.seizure.persons if case.seizure is not None else ()
    return (*case.examination.present, *case.examination.found, *seized)


def _readable(record: str) -> Case | None:
    try:
        return decode(Case, json.loads(record))
    except (UserError, ValueError, RecursionError):
        return None


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - the case or a part of it
    for name, kind in _searched_fields(value.__class__):
        inner = getattr(value, name)
        if not inner:
            continue
        if kind is Kind.GROUP:
            yield from _texts(inner)
        elif kind is Kind.ROWS:
            for row in inner:
                yield from _texts(row)
        else:
            yield inner


@cache
def _searched_fields(kind: type[Any]) -> tuple[tuple[str, Kind], ...]:
    specs = [
        (field.name, field.metadata["spec"].kind) for field in fields(kind) if (kind, field.name) not in _UNSEARCHED
    ]
    return tuple((name, spec) for name, spec in specs if spec in _SEARCHED or spec in (Kind.GROUP, Kind.ROWS))
