"""Every row that is made from a record, derived again and compared; pages and indexes asked of the database."""

from __future__ import annotations

import json

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import decode
from pcu_desk.vault import cases, connection, messages
from pcu_desk.vault.connection import Connection, DatabaseError
from pcu_desk.vault.tables import SEARCH_INDEXES
from pcu_desk.vault.verify.account import (
    CHAIN,
    COLUMNS_DIFFER,
    COUNTER_DIFFERS,
    ENVELOPE_ALTERED,
    ENVELOPE_MISSING,
    ENVELOPE_UNTOLD,
    INDEX_DIFFERS,
    KEYS_DIFFER,
    PAGE_DAMAGED,
    RECORD_MISSING,
    RECORD_UNREADABLE,
    ROW,
    ROW_LOOSE,
    STEP,
    TEXTS_DIFFER,
    Account,
)


def check_cases(database: Connection, account: Account) -> None:
    """Derive columns, texts and keys again from each record and compare them; find rows that belong to none."""
    keys = _keys_by_row(database)
    sql = (
        f"SELECT row, {cases.COLUMNS}, (SELECT record FROM case_records r WHERE r.row = c.row),"  # noqa: S608 - constants
        " (SELECT words FROM case_texts t WHERE t.row = c.row), (SELECT names FROM case_texts t WHERE t.row = c.row)"
        " FROM cases c"
    )
    for row, *columns, record, words, names in database.execute(sql):
        identity, found = str(columns[0]), keys.pop(row, frozenset())
        if record is None:
            account.fault(ROW, identity, RECORD_MISSING)
            continue
        made = _project(record)
        if made is None:
            account.fault(ROW, identity, RECORD_UNREADABLE)
            continue
        if tuple(columns) != made.columns:
            account.fault(ROW, identity, COLUMNS_DIFFER)
        if (words, names) != (made.words, made.names):
            account.fault(ROW, identity, TEXTS_DIFFER)
        if found != made.keys:
            account.fault(ROW, identity, KEYS_DIFFER)
    for row in keys:
        account.fault(ROW, str(row), ROW_LOOSE, table="case_keys")
    for table in ("case_records", "case_texts"):
        loose = f"SELECT row FROM {table} WHERE row NOT IN (SELECT row FROM cases)"  # noqa: S608 - constants
        for (row,) in database.execute(loose):
            account.fault(ROW, str(row), ROW_LOOSE, table=table)


def _keys_by_row(database: Connection) -> dict[int, frozenset[str]]:
    gathered: dict[int, set[str]] = {}
    for key, row in database.execute("SELECT key, row FROM case_keys"):
        gathered.setdefault(row, set()).add(key)
    return {row: frozenset(keys) for row, keys in gathered.items()}


def _project(record: str) -> cases.Projection | None:
    try:
        return cases.project(decode(Case, json.loads(record)))
    except (UserError, ValueError, RecursionError):
        return None


def check_messages(database: Connection, account: Account) -> None:
    """Derive the columns of each message again and compare them."""
    for identity, thread, starts, stuck, record in database.execute(
        "SELECT id, thread, starts, stuck, record FROM messages"
    ):
        try:
            message = decode(Message, json.loads(record))
        except (UserError, ValueError, RecursionError):
            account.fault(ROW, identity, RECORD_UNREADABLE)
            continue
        if (message.id, *messages.project(message)) != (identity, thread, starts, stuck):
            account.fault(ROW, identity, COLUMNS_DIFFER)


def check_counters(database: Connection, account: Account) -> None:
    """Compare the numbers given with what the journal tells of them."""
    found = {(kind, year): last for kind, year, last in database.execute("SELECT kind, year, last FROM counters")}
    for kind, year in sorted(found.keys() | account.counters.keys()):
        if found.get((kind, year)) != account.counters.get((kind, year)):
            account.fault(ROW, f"{kind}/{year}", COUNTER_DIFFERS, kind=kind, year=year)


def check_envelopes(database: Connection, account: Account) -> None:
    """Compare frozen bytes with the digests in the journal, and each with its place in the queue."""
    found = {message: digest(raw).hex() for message, raw in database.execute("SELECT message, envelope FROM envelopes")}
    for message, told in account.envelopes.items():
        if message not in found:
            account.fault(ROW, message, ENVELOPE_MISSING)
        elif found[message] != told:
            account.fault(ROW, message, ENVELOPE_ALTERED)
    for message in found.keys() - account.envelopes.keys():
        account.fault(ROW, message, ENVELOPE_UNTOLD)
    unplaced = "SELECT message FROM envelopes WHERE seq NOT IN (SELECT seq FROM attempts)"
    for (message,) in database.execute(unplaced):
        account.fault(ROW, message, ROW_LOOSE, table="envelopes")


def check_pages(database: Connection, account: Account) -> bool:
    """Ask the cipher for pages whose code fails and SQLite for its structure."""
    found: list[str] = []
    for pragma in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
        try:
            found += [str(row[0]) for row in database.execute(pragma) if row[0] != "ok"]
        except DatabaseError as error:
            found.append(str(error))
    for detail in found[:STEP]:
        account.fault(CHAIN, connection.FILE, PAGE_DAMAGED, detail=detail)
    return bool(found)


def check_indexes(database: Connection, account: Account) -> None:
    """Let FTS5 compare its index with the texts, then ask for each word: it looks at no way that leads to a word."""
    for table in SEARCH_INDEXES:
        if not (_agrees(database, table) and _finds_every_word(database, table)):
            account.fault(ROW, table, INDEX_DIFFERS, table=table)


def _agrees(database: Connection, table: str) -> bool:
    """Run FTS5's own check; the command looks like a write, so it is taken back."""
    database.execute("BEGIN IMMEDIATE")
    try:
        database.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608 - constants
    except DatabaseError:
        return False
    finally:
        database.execute("ROLLBACK")
    return True


def _finds_every_word(database: Connection, table: str) -> bool:
    """Compare how many rows hold each word, read from end to end, with how many a search for it finds."""
    words = f"temp.words_of_{table}"
    try:
        database.execute(f"CREATE VIRTUAL TABLE {words} USING fts5vocab(main, {table}, row)")
        try:
            found = f"SELECT count(*) FROM {table} WHERE {table} MATCH ?"  # noqa: S608 - a name from the one list
            told = database.execute(f"SELECT term, doc FROM {words}").fetchall()  # noqa: S608 - a name from the one list
            return all(
                database.execute(found, ('"' + word.replace('"', '""') + '"',)).fetchone()[0] == rows
                for word, rows in told
            )
        finally:
            database.execute(f"DROP TABLE {words}")
    except DatabaseError:
        return False
