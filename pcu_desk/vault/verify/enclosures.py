"""Files of messages against the journal: how each is sealed, and whether it came; opens none of them."""

from __future__ import annotations

from collections.abc import Mapping

from pcu_desk.domain.event import Event
from pcu_desk.domain.files import FileState
from pcu_desk.domain.lawful import files_came
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import enclosures
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.verify.account import ROW, SIGNATURE, UNLAWFUL, Account

SEAL_MISSING = QT_TRANSLATE_NOOP(
    "verify", "The journal tells of this file of a message, but the key by which it travels is missing."
)
SEAL_ALTERED = QT_TRANSLATE_NOOP("verify", "The key by which this file of a message travels is not the journal's.")
SEAL_UNTOLD = QT_TRANSLATE_NOOP(
    "verify", "There is a key by which a file of a message travels, but the journal does not tell of it."
)
STANDS_ELSEWHERE = QT_TRANSLATE_NOOP(
    "verify", "Whether this file of a message has come differs from what the journal says."
)


def take_enclosures(event: Event, account: Account) -> None:
    """Follow how an entry says that files of a message are sealed."""
    told = event.change.get("enclosures")
    for file, digest in told.items() if isinstance(told, Mapping) else ():
        if account.enclosures.setdefault(str(file), str(digest)) != str(digest):
            name = f"{event.device}/{event.sequence}"
            account.fault(SIGNATURE, name, UNLAWFUL, act=event.act.value, officer=event.officer)


def check_came(event: Event, name: str, before: Record | None, after: Record, account: Account) -> None:
    """Hold each step of a message to what its act may say of files."""
    if not files_came(event.act, before, after, event.change):
        account.fault(SIGNATURE, name, UNLAWFUL, act=event.act.value, officer=event.officer)


def check_enclosures(database: Connection, account: Account) -> None:
    """Compare the rows with what the journal tells, both ways."""
    found = {row.file: row for row in enclosures.every(database)}
    for file in sorted(found.keys() | account.enclosures.keys()):
        row, told = found.get(file), account.enclosures.get(file)
        if row is None:
            account.fault(ROW, file, SEAL_MISSING)
        elif told is None:
            account.fault(ROW, file, SEAL_UNTOLD)
        elif enclosures.digest(row) != told:
            account.fault(ROW, file, SEAL_ALTERED)
        elif (row.state is FileState.HERE) != (file in account.files):
            account.fault(ROW, file, STANDS_ELSEWHERE)
