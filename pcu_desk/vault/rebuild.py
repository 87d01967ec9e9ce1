"""Makes the projections again from the journal alone, in one transaction; leaves envelopes, tries and cursors be."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.history import after_change
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import desk, journal, records
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.tables import SEARCH_INDEXES, projections

UNFIT = QT_TRANSLATE_NOOP(
    "verify", "The entries about {subject} do not lead on, so nothing was rebuilt. Run the verification."
)
_STEP = 1000
# A record stands where the first entry about it stands, so rows come back under the numbers that they had.
_SUBJECTS = "SELECT subject FROM events WHERE act >= ? AND act < ? GROUP BY subject ORDER BY min(place)"
_BODIES = "SELECT body FROM events WHERE subject = ? ORDER BY place"


def rebuild(database: Connection, progress: Progress) -> int:
    """Empty the projections and write them from the events; return how many records were made."""
    database.execute("BEGIN IMMEDIATE")
    try:
        _empty(database)
        made = sum(_records(database, kind, progress) for kind in records.KINDS)
        for kind, year, number in _numbers(database):
            desk.number_given(database, kind, year, number)
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise
    return made


def _empty(database: Connection) -> None:
    """Clear the plain tables, then the indexes themselves, whatever state they are in."""
    for index in SEARCH_INDEXES:
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608 - names from the one list
    for table in projections():
        database.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the one list
    for index in SEARCH_INDEXES:
        database.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608 - names from the one list


def _records(database: Connection, kind: str, progress: Progress) -> int:
    subjects = [row[0] for row in database.execute(_SUBJECTS, (f"{kind}.", f"{kind}/"))]
    made = 0
    for done, subject in enumerate(subjects, 1):
        record = _retraced(database, kind, subject)
        if record is not None:
            records.replay(database, kind, record)
            made += 1
        if done % _STEP == 0:
            progress(done, len(subjects))
    return made


def _retraced(database: Connection, kind: str, subject: str) -> Record | None:
    record: Record | None = None
    try:
        for (body,) in database.execute(_BODIES, (subject,)).fetchall():
            event = journal.event_of(body)
            if records.kind_of(event.act.value) == kind and event.record:
                record = after_change(records.KINDS[kind][0], record, event.change)
    except ValueError:
        raise UserError(UNFIT, subject=subject) from None
    return record


def _numbers(database: Connection) -> Iterator[tuple[str, int, int]]:
    for stored in journal.in_order(database):
        if b'"numbers":' in stored.body:
            yield from journal.event_of(stored.body).change.get("numbers", ())
