"""Agreement keys as rows: this desk's own, and certificates of others'; makes no key and proves no signature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from pcu_desk.domain.ports import DeviceSecrets
from pcu_desk.vault import journal
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk

_OWN = "SELECT number, secret, made FROM agreements ORDER BY number"
_FIRST = "SELECT body FROM events WHERE device = ? AND seq = 1"
_KEEP = (
    "INSERT INTO certificates (device, number, certificate) VALUES (?, ?, ?)"
    " ON CONFLICT (device) DO UPDATE SET number = excluded.number, certificate = excluded.certificate"
)
_PLACE = "INSERT INTO agreed (only, place) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET place = excluded.place"


def secrets(connection: Connection, here: Desk) -> DeviceSecrets:
    """Return the keys of this desk, the newest agreement key to use, those before it to open with."""
    keys = [(0, here.secrets.agreement, _begun(connection, here.device)), *connection.execute(_OWN).fetchall()]
    number, newest, made = keys[-1]
    older = tuple(secret for _, secret, _ in keys[:-1])
    return replace(here.secrets, agreement=newest, older=older, number=number, since=made)


def own(connection: Connection) -> list[tuple[int, bytes]]:
    """Return number and secret of the keys that this desk made after its first."""
    return [(number, secret) for number, secret, _ in connection.execute(_OWN)]


def add(connection: Connection, number: int, secret: bytes, made: int) -> None:
    """Keep a new key of this desk."""
    connection.execute("INSERT INTO agreements (number, secret, made) VALUES (?, ?, ?)", (number, secret, made))


def begin_anew(connection: Connection) -> None:
    """Let go of the keys of the desk before this one, which nothing sealed for this one needs."""
    connection.execute("DELETE FROM agreements")
    forget_place(connection, "")


def keep(connection: Connection, device: str, number: int, certificate: bytes) -> None:
    """Keep the newest certificate of a desk in place of an older one."""
    connection.execute(_KEEP, (device, number, certificate))


def certificates(connection: Connection, devices: Iterable[str]) -> Mapping[str, bytes]:
    """Return the certificates of some desks, of those that have one."""
    sql = "SELECT certificate FROM certificates WHERE device = ?"
    found = ((device, connection.execute(sql, (device,)).fetchone()) for device in devices)
    return {device: row[0] for device, row in found if row}


def all_certificates(connection: Connection) -> list[tuple[str, int, bytes]]:
    """Return every row: desk, number, certificate."""
    return [*connection.execute("SELECT device, number, certificate FROM certificates ORDER BY device")]


def place(connection: Connection) -> int:
    """Return how far the hub's list of certificates was taken in, 0 before the first."""
    row = connection.execute("SELECT place FROM agreed").fetchone()
    return row[0] if row else 0


def set_place(connection: Connection, number: int) -> None:
    """Note how far the hub's list was taken in."""
    connection.execute(_PLACE, (number,))


def forget_place(connection: Connection, device: str) -> None:
    """Ask the hub for its whole list again, and forget that it has the certificate of this desk."""
    connection.execute("DELETE FROM agreed")
    connection.execute("DELETE FROM certificates WHERE device = ?", (device,))


def _begun(connection: Connection, device: str) -> int:
    """Return when the desk was founded or restored, in Unix seconds: its first key is of that time."""
    row = connection.execute(_FIRST, (device,)).fetchone()
    try:
        return int(journal.event_of(row[0]).at.utc.timestamp()) if row else 0
    except (ValueError, OverflowError):  # an altered journal opens, so that a verification can tell of it
        return 0
