"""The hub's connection to its database: how SQLite is set and how a transaction begins; knows no table."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

_WRITING = "pcu_writing"
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "wal_autocheckpoint = 4000",
    "cache_size = -16000",
)


class UnknownDatabaseError(UserError):
    """A database address that this hub does not serve."""

    def __init__(self, scheme: str) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("hub", "This hub keeps its messages in SQLite; it does not know the database {scheme}."),
            scheme=scheme,
        )


def open_engine(url: str) -> tuple[Engine, Engine]:
    """Return (reading, writing) engines on one pool; writing begins IMMEDIATE, so it never fails half-way as busy."""
    try:
        scheme = make_url(url).get_backend_name()
    except ArgumentError:
        scheme = url.split(":", 1)[0]
    if scheme != "sqlite":
        raise UnknownDatabaseError(scheme)
    # Parameters hold envelopes: they stay out of every message of an error.
    reading = create_engine(url, hide_parameters=True, connect_args={"timeout": 10}, pool_size=8)
    event.listen(reading, "connect", _set_up)
    event.listen(reading, "begin", _begin)
    return reading, reading.execution_options(**{_WRITING: True})


def _set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transaction handling would begin DEFERRED and leave DDL outside.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get(_WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
