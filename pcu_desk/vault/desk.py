"""The desk itself: its keys and epoch, its unit, and the numbers it has given; gives no number twice."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.ports import DeviceSecrets
from pcu_desk.domain.record import decode
from pcu_desk.domain.unit import PortUnit
from pcu_desk.vault.connection import Connection

_ID_DIGITS = 20
_NEXT = (
    "INSERT INTO counters (kind, year, last) VALUES (?, ?, 1)"
    " ON CONFLICT (kind, year) DO UPDATE SET last = last + 1 RETURNING last"
)
_RAISE = (
    "INSERT INTO counters (kind, year, last) VALUES (?, ?, ?)"
    " ON CONFLICT (kind, year) DO UPDATE SET last = excluded.last WHERE excluded.last > last"
)
_UNIT = (
    "INSERT INTO units (only, schema, record) VALUES (1, ?, ?)"
    " ON CONFLICT (only) DO UPDATE SET schema = excluded.schema, record = excluded.record"
)


@dataclass(frozen=True, slots=True)
class Desk:
    """Which vault and which device this is, with the device's private keys."""

    vault: str
    epoch: int
    device: str
    secrets: DeviceSecrets = field(repr=False)


def found(vault: str, epoch: int) -> Desk:
    """Make a device with fresh keys."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - late import
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415 - late import

    signing = Ed25519PrivateKey.generate().private_bytes_raw()
    secrets = DeviceSecrets(signing, X25519PrivateKey.generate().private_bytes_raw())
    return Desk(vault, epoch, device_id(public_of(signing)), secrets)


def device_id(public_key: bytes) -> str:
    """Return the id of a device: "d" and the first 20 hex digits of its signing key's SHA-256."""
    return "d" + digest(public_key).hex()[:_ID_DIGITS]


def public_of(signing: bytes) -> bytes:
    """Return the public half of an Ed25519 key, 32 raw bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - late import

    return Ed25519PrivateKey.from_private_bytes(signing).public_key().public_bytes_raw()


def agreement_of(agreement: bytes) -> bytes:
    """Return the public half of an X25519 key, 32 raw bytes."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415 - late import

    return X25519PrivateKey.from_private_bytes(agreement).public_key().public_bytes_raw()


def new_officer_key() -> bytes:
    """Return a fresh Ed25519 private key, 32 raw bytes."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # noqa: PLC0415 - late import

    return Ed25519PrivateKey.generate().private_bytes_raw()


def write(connection: Connection, desk: Desk) -> None:
    """Keep the desk's row."""
    sql = "INSERT INTO desk (only, vault, epoch, device, signing, agreement) VALUES (1, ?, ?, ?, ?, ?)"
    connection.execute(sql, (desk.vault, desk.epoch, desk.device, desk.secrets.signing, desk.secrets.agreement))


def replace(connection: Connection, desk: Desk) -> None:
    """Put another device in the desk's row: a restored vault is another desk."""
    sql = "UPDATE desk SET epoch = ?, device = ?, signing = ?, agreement = ?"
    connection.execute(sql, (desk.epoch, desk.device, desk.secrets.signing, desk.secrets.agreement))


def read(connection: Connection) -> Desk:
    """Return the desk's row."""
    row = connection.execute("SELECT vault, epoch, device, signing, agreement FROM desk").fetchone()
    if row is None:
        raise BugError("a vault without its desk")
    return Desk(row[0], row[1], row[2], DeviceSecrets(row[3], row[4]))


def unit_record(connection: Connection) -> str | None:
    """Return the stored record of the unit."""
    row = connection.execute("SELECT record FROM units").fetchone()
    return row[0] if row else None


def unit(connection: Connection) -> PortUnit:
    """Return the unit of this vault."""
    record = unit_record(connection)
    return decode(PortUnit, json.loads(record)) if record else PortUnit()


def set_unit(connection: Connection, schema: int, record: str) -> None:
    """Keep the unit's record."""
    connection.execute(_UNIT, (schema, record))


def next_number(connection: Connection, kind: str, year: int) -> int:
    """Return the next number of a kind in a year, from 1."""
    return int(connection.execute(_NEXT, (kind, year)).fetchone()[0])


def number_given(connection: Connection, kind: str, year: int, number: int) -> bool:
    """Take note of a number that an event tells of; return whether it is the highest yet."""
    return bool(connection.execute(_RAISE, (kind, year, number)).rowcount)
