"""Envelopes on their way out and in: frozen bytes, and beside them what is tried; seals and opens nothing."""

from __future__ import annotations

from collections.abc import Sequence

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.event import FIRST_PREVIOUS
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import HeldEnvelope, InboxPlace, QueuedEnvelope
from pcu_desk.vault.connection import Connection

_COLUMNS = "e.message, e.envelope, a.tries, a.last_try, a.next_try, a.reason"
_WAITING = (
    f"SELECT {_COLUMNS} FROM attempts a JOIN envelopes e USING (seq)"  # noqa: S608 - constants
    " WHERE a.state = 'waiting' ORDER BY a.priority, a.seq LIMIT ?"
)
_REFUSED = (
    f"SELECT {_COLUMNS} FROM attempts a JOIN envelopes e USING (seq) JOIN messages m ON m.id = e.message"  # noqa: S608 - constants
    " WHERE a.state = 'refused' AND m.stuck ORDER BY a.seq"
)
_NEW_ATTEMPT = (
    "INSERT INTO attempts (seq, priority, state, tries, last_try, next_try, reason)"
    " VALUES (?, ?, 'waiting', 0, NULL, NULL, '')"
)
_MOVE = "UPDATE attempts SET state = ?, next_try = NULL WHERE seq = (SELECT seq FROM envelopes WHERE message = ?)"
_OFFER_AGAIN = (  # counted as tried, so that the hub is asked by id before the bytes go again
    "UPDATE attempts SET state = 'waiting', tries = max(tries, 1), next_try = NULL, reason = '' WHERE state = 'sent'"
)
_NOTE = (
    "UPDATE attempts SET tries = tries + 1, last_try = ?, next_try = ?, reason = ?"
    " WHERE seq = (SELECT seq FROM envelopes WHERE message = ?)"
)
_HOLD = (
    "INSERT INTO held (message, sequence, envelope, reason) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (message) DO UPDATE SET reason = excluded.reason"
)
_PLACE = (
    "INSERT INTO inbox (only, epoch, entry) VALUES (1, ?, ?)"
    " ON CONFLICT (only) DO UPDATE SET epoch = excluded.epoch, entry = excluded.entry"
)
_BUNDLE = "INSERT INTO directory (only, bundle) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET bundle = excluded.bundle"


def put(connection: Connection, message: str, envelope: bytes, priority: int) -> None:
    """Freeze an envelope and let it wait."""
    sql = "INSERT INTO envelopes (message, priority, envelope) VALUES (?, ?, ?)"
    seq = connection.execute(sql, (message, priority, envelope)).lastrowid
    connection.execute(_NEW_ATTEMPT, (seq, priority))


def waiting(connection: Connection, limit: int) -> list[QueuedEnvelope]:
    """Return what waits to leave, most urgent first, then oldest first."""
    return [_queued(row) for row in connection.execute(_WAITING, (limit,))]


def refused(connection: Connection) -> list[QueuedEnvelope]:
    """Return the envelopes out of the queue whose messages are stuck."""
    return [_queued(row) for row in connection.execute(_REFUSED)]


def waiting_count(connection: Connection) -> int:
    """Return how many envelopes wait, counted in an index."""
    return int(connection.execute("SELECT count(*) FROM attempts WHERE state = 'waiting'").fetchone()[0])


def mark_sent(connection: Connection, message: str) -> None:
    """Move an envelope to the retained ones."""
    connection.execute(_MOVE, ("sent", message))


def refuse(connection: Connection, message: str) -> None:
    """Take an envelope that the hub refused out of the queue; its bytes stay."""
    connection.execute(_MOVE, ("refused", message))


def offer_again(connection: Connection) -> None:
    """Let all retained envelopes wait again."""
    connection.execute(_OFFER_AGAIN)


def retire(connection: Connection) -> list[str]:
    """Offer no envelope of before any more and begin the inbox anew; return the messages that waited."""
    rows = connection.execute("SELECT e.message FROM attempts a JOIN envelopes e USING (seq) WHERE a.state = 'waiting'")
    waited = [row[0] for row in rows]
    connection.execute("UPDATE attempts SET state = 'refused', next_try = NULL WHERE state <> 'refused'")
    connection.execute("DELETE FROM inbox")
    return waited


def note_try(connection: Connection, messages: Sequence[str], at: Moment, next_try: Moment, reason: str) -> None:
    """Note a failed try of some envelopes."""
    connection.executemany(_NOTE, [(at.iso(), next_try.iso(), reason, message) for message in messages])


def last_place(connection: Connection) -> tuple[int, bytes]:
    """Return the sequence and the SHA-256 of the last envelope; (0, 32 zero bytes) before the first."""
    row = connection.execute("SELECT seq, envelope FROM envelopes ORDER BY seq DESC LIMIT 1").fetchone()
    return (row[0], digest(row[1])) if row else (0, FIRST_PREVIOUS)


def hold(connection: Connection, held: HeldEnvelope) -> None:
    """Keep a received envelope that can't be opened yet."""
    connection.execute(_HOLD, (held.message_id, held.sequence, held.envelope, held.reason))


def unhold(connection: Connection, message: str) -> None:
    """Let go of a held envelope."""
    connection.execute("DELETE FROM held WHERE message = ?", (message,))


def held(connection: Connection) -> list[HeldEnvelope]:
    """Return the received envelopes that wait to be opened, oldest first."""
    rows = connection.execute("SELECT message, sequence, envelope, reason FROM held ORDER BY place")
    return [HeldEnvelope(*row) for row in rows]


def held_for(connection: Connection, reason: str, limit: int) -> list[HeldEnvelope]:
    """Return those that wait for a reason, newest first, so many at most."""
    sql = "SELECT message, sequence, envelope, reason FROM held WHERE reason = ? ORDER BY place DESC LIMIT ?"
    return [HeldEnvelope(*row) for row in connection.execute(sql, (str(reason), limit))]


def inbox_place(connection: Connection) -> InboxPlace:
    """Return the cursor of the inbox."""
    row = connection.execute("SELECT epoch, entry FROM inbox").fetchone()
    return InboxPlace(row[0], row[1]) if row else InboxPlace("", 0)


def set_inbox_place(connection: Connection, place: InboxPlace) -> None:
    """Move the cursor of the inbox."""
    connection.execute(_PLACE, (place.epoch, place.entry))


def directory(connection: Connection) -> bytes | None:
    """Return the directory bundle that was taken in last."""
    row = connection.execute("SELECT bundle FROM directory").fetchone()
    return row[0] if row else None


def set_directory(connection: Connection, bundle: bytes) -> None:
    """Keep a directory bundle."""
    connection.execute(_BUNDLE, (bundle,))


def _queued(row: tuple[str, bytes, int, str | None, str | None, str]) -> QueuedEnvelope:
    message, envelope, tries, last_try, next_try, reason = row
    return QueuedEnvelope(message, envelope, tries, _moment(last_try), _moment(next_try), reason)


def _moment(text: str | None) -> Moment | None:
    return Moment.parse(text) if text else None
