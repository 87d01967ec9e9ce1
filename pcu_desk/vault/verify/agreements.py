"""The agreement keys of this desk against its journal, the certificates of others against their desks' keys."""

from __future__ import annotations

from datetime import UTC, datetime

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import agreements, journal, outbox
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk, agreement_of
from pcu_desk.vault.verify.account import SIGNATURE, Account

KEY_DIFFERS = QT_TRANSLATE_NOOP(
    "verify", "Agreement key {number} of this desk is not the one that the journal tells of."
)
BAD_CERTIFICATE = QT_TRANSLATE_NOOP(
    "verify", "The certificate kept for desk {device} is not signed by that desk. It is not used."
)


def check_agreements(database: Connection, here: Desk, account: Account) -> None:
    """Hold this desk's keys to the entries that tell of them, and kept certificates to the directory kept here."""
    told = _told(database, here.device)
    kept = {number: agreement_of(secret).hex() for number, secret in agreements.own(database)}
    for number in sorted(told.keys() | kept.keys()):
        if told.get(number) != kept.get(number):
            account.fault(SIGNATURE, f"agreements/{number}", KEY_DIFFERS, number=number)
    if rows := agreements.all_certificates(database):
        _check_certificates(database, rows, account)


def _told(database: Connection, device: str) -> dict[int, str]:
    sql = "SELECT body FROM events WHERE device = ? AND act = ? ORDER BY place"
    told: dict[int, str] = {}
    for (body,) in database.execute(sql, (device, Act.ROTATED.value)):
        try:
            change = journal.event_of(body).change
        except ValueError:  # the check of the chain tells of it
            continue
        told[change.get("number", 0)] = change.get("agreement", "")
    return told


def _check_certificates(database: Connection, rows: list[tuple[str, int, bytes]], account: Account) -> None:
    from pcu_desk.wire.certificate import CertificateError, read_certificate  # noqa: PLC0415 - only where some are
    from pcu_desk.wire.directory import Directory  # noqa: PLC0415 - only where certificates are

    bundle = outbox.directory(database)
    try:
        directory = Directory.load(bundle or b"", None, None, datetime.now(UTC))
    except UserError:  # the check of the statements tells of it
        return
    for device, number, raw in rows:
        known = directory.device(device)
        if known is None:
            continue
        try:
            found = read_certificate(raw, known.signing)
        except CertificateError:
            found = None
        if found is None or (found.device, found.number) != (device, number):
            account.fault(SIGNATURE, f"certificates/{device}", BAD_CERTIFICATE, device=device)
