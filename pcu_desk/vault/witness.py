"""What hubs witnessed of this desk's journal, and what is offered to them; believes no statement and asks no hub."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from pcu_desk.domain.errors import BugError, UserError, reason_of
from pcu_desk.domain.event import FIRST_PREVIOUS, Act, Head
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.witness import MOST_DIGESTS, Standing, Statement, WitnessOffer
from pcu_desk.vault import checkpoints, journal, mark, sentences
from pcu_desk.vault.atomic import replace_file
from pcu_desk.vault.connection import Connection, Connections, spoken
from pcu_desk.vault.desk import Desk, public_of
from pcu_desk.wire.witness import read_statement

FILE = "witness.json"
_LARGEST = 64 * 1024
_KNOWN = "SELECT 1 FROM witnesses WHERE device = ? AND seq = ? AND head = ?"
_ADD = "INSERT INTO witnesses (device, seq, head, time, statement) VALUES (?, ?, ?, ?, ?)"
_ENTRY = (
    "EXISTS (SELECT 1 FROM events e"
    " WHERE e.device = witnesses.device AND e.seq = witnesses.seq AND e.hash = witnesses.head)"
)
_HELD = f"SELECT statement FROM witnesses WHERE device = ? AND {_ENTRY} ORDER BY seq DESC, place DESC"  # noqa: S608 - constants
_FOREIGN = f"SELECT statement FROM witnesses WHERE device = ? AND NOT {_ENTRY}"  # noqa: S608 - constants
_ALL = "SELECT place, statement FROM witnesses ORDER BY place"
_BETWEEN = "SELECT body, hash FROM events WHERE device = ? AND seq > ? ORDER BY seq LIMIT ?"
_AT = "SELECT body FROM events WHERE device = ? AND seq = ?"
# Of one day the last is enough: it proves what those before it prove. What the journal does not hold is never dropped.
_THIN = f"DELETE FROM witnesses WHERE device = ? AND seq < ? AND time >= ? AND {_ENTRY}"  # noqa: S608 - constants
_DAY = 24 * 60 * 60
_CHECKED = "SELECT body FROM events WHERE subject = ? AND act = ? ORDER BY place DESC LIMIT 1"


def standing(connection: Connection, desk: Desk) -> Standing:
    """Return where the journal of this desk stands with its witnesses."""
    newest = next(_own(connection, desk, _HELD), None)
    foreign = next(_own(connection, desk, _FOREIGN), None)
    reached = newest.checkpoint.sequence if newest else 0
    entries = journal.head(connection, desk.device).sequence
    first = connection.execute(_AT, (desk.device, reached + 1)).fetchone() if entries > reached else None
    last = connection.execute(_CHECKED, (desk.vault, Act.VERIFIED.value)).fetchone()
    return Standing(entries, newest, foreign, _at(first), _at(last))


def offer(connection: Connection, desk: Desk, after: int, most: int = MOST_DIGESTS) -> WitnessOffer:
    """Return what is to be witnessed after an entry, at most one request's worth, under a fresh checkpoint."""
    rows = connection.execute(_BETWEEN, (desk.device, after, min(most, MOST_DIGESTS))).fetchall()
    reached = Head(desk.device, after + len(rows), rows[-1][1].hex()) if rows else _head_at(connection, desk, after)
    digests = tuple(sha256(body).digest() for body, _ in rows)
    return WitnessOffer(after, checkpoints.signed(desk, reached), digests)


def keep(connection: Connection, folder: Path, statement: Statement) -> None:
    """Keep a statement in the vault, then beside it when it tells of more than the one that is there."""
    point = statement.checkpoint
    head = bytes.fromhex(point.head)
    if connection.execute(_KNOWN, (point.device, point.sequence, head)).fetchone() is None:
        connection.execute(_ADD, (point.device, point.sequence, head, statement.time, statement.document))
    _keep_beside(folder, statement)
    connection.execute(_THIN, (point.device, point.sequence, statement.time - statement.time % _DAY))


def own(statement: Statement, desk: Desk) -> bool:
    """Tell whether a statement is about a checkpoint that this desk's key signed for this vault."""
    point = statement.checkpoint
    same = (point.vault, point.device) == (desk.vault, desk.device)
    return same and mark.holds(point, public_of(desk.secrets.signing))


def beside(folder: Path) -> Statement | None:
    """Return the statement beside the vault, None when there is none. Raises ValueError when the file is none."""
    path = folder / FILE
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("witness")
        return read_statement(path.read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ValueError("witness") from error


def documents(connection: Connection) -> Iterator[tuple[int, bytes]]:
    """Go through the statements as stored, each with its place; nothing of them believed."""
    yield from connection.execute(_ALL)


def _keep_beside(folder: Path, statement: Statement) -> None:
    try:
        known = beside(folder)
    except ValueError:
        known = None
    point = statement.checkpoint
    if known is not None and known.checkpoint.device == point.device and known.checkpoint.sequence >= point.sequence:
        return
    try:
        replace_file(folder / FILE, statement.document)
    except OSError as error:
        raise UserError(sentences.NO_MARK, file=folder / FILE, reason=reason_of(error)) from error


def _own(connection: Connection, desk: Desk, sql: str) -> Iterator[Statement]:
    """Go through this desk's statements, those that tell of most first; what can't be read is for the verification."""
    for (document,) in connection.execute(sql, (desk.device,)):
        try:
            statement = read_statement(document)
        except ValueError:
            continue
        if own(statement, desk):
            yield statement


def _head_at(connection: Connection, desk: Desk, sequence: int) -> Head:
    row = connection.execute("SELECT hash FROM events WHERE device = ? AND seq = ?", (desk.device, sequence)).fetchone()
    if row is None and sequence:
        raise BugError("a checkpoint on an entry that is not there")
    return Head(desk.device, sequence, row[0].hex() if row else FIRST_PREVIOUS.hex())


def _at(row: tuple[bytes] | None) -> Moment | None:
    try:
        return journal.event_of(row[0]).at if row else None
    except ValueError:
        return None


class VaultWitness:
    """The journal of an open vault before its witnesses, on the calling thread's connection."""

    def __init__(self, folder: Path, path: Path, connections: Connections, desk: Desk) -> None:
        self._folder = folder
        self._path = path
        self._connections = connections
        self._desk = desk

    def standing(self) -> Standing:
        """Return how far the journal is witnessed."""
        with spoken(self._path):
            return standing(self._connections.here(), self._desk)

    def offer(self, after: int, most: int = MOST_DIGESTS) -> WitnessOffer:
        """Return what is to be witnessed after an entry, at most one request's worth."""
        with spoken(self._path):
            return offer(self._connections.here(), self._desk, after, most)

    def keep(self, statement: Statement) -> bool:
        """Keep a proven statement; return whether the journal holds what it tells of."""
        if not own(statement, self._desk):
            raise BugError("a statement on another desk's journal")
        with spoken(self._path):
            database = self._connections.here()
            keep(database, self._folder, statement)
            return mark.held(statement.checkpoint, database)

    def own(self, statement: Statement) -> bool:
        """Tell whether a statement is about a checkpoint that this desk signed."""
        return own(statement, self._desk)
