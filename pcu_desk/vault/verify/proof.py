"""Proves the vault against its journal: chains, signatures, grants, every record and row; changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pcu_desk.domain.ports import Progress, VerifyFault
from pcu_desk.vault import connection, wal
from pcu_desk.vault.connection import Connection, DatabaseError
from pcu_desk.vault.desk import Desk
from pcu_desk.vault.verify.account import (
    CHAIN,
    EXIT_CODES,
    LOG_DAMAGED,
    LOG_KEPT,
    PAGE_DAMAGED,
    Account,
)
from pcu_desk.vault.verify.chains import check_chains
from pcu_desk.vault.verify.marks import check_desk, check_mark
from pcu_desk.vault.verify.rows import (
    check_cases,
    check_counters,
    check_envelopes,
    check_indexes,
    check_messages,
    check_pages,
)
from pcu_desk.vault.verify.steps import check_records, check_traces


def scan(folder: Path) -> list[VerifyFault]:
    """Check the frames of the write-ahead log; to be called before any connection opens."""
    found = wal.scan(folder / (connection.FILE + "-wal"))
    if found.whole:
        return []
    return [VerifyFault(CHAIN, connection.FILE + "-wal", LOG_DAMAGED, (("reason", found.reason),))]


def exit_code(faults: Iterable[VerifyFault]) -> int:
    """Return 0, or the class of the first fault in the order chain, rollback, signature, row."""
    return min((EXIT_CODES[fault.code] for fault in faults), default=0)


def verify(database: Connection, folder: Path, here: Desk, founder: str, progress: Progress) -> list[VerifyFault]:
    """Return every fault, worst class first; `founder` is the fingerprint that the slot seals."""
    account = Account(founder)
    for copy in wal.kept(folder / (connection.FILE + "-wal")):
        account.fault(CHAIN, copy.name, LOG_KEPT)
    damaged = check_pages(database, account)
    try:
        _check_everything(database, folder, here, account, progress)
    except DatabaseError as error:
        if not damaged:
            account.fault(CHAIN, connection.FILE, PAGE_DAMAGED, detail=error)
    return sorted(account.faults, key=lambda fault: EXIT_CODES[fault.code])


def _check_everything(database: Connection, folder: Path, here: Desk, account: Account, progress: Progress) -> None:
    database.execute("BEGIN")
    try:
        check_chains(database, account, progress)
        check_mark(database, folder, here, account)
        check_desk(here, account)
        check_records(database, account, progress)
        check_traces(database, account, progress)
        check_cases(database, account)
        check_messages(database, account)
        check_counters(database, account)
        check_envelopes(database, account)
    finally:
        database.execute("ROLLBACK")
    check_indexes(database, account)
