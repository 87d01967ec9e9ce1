"""Proves the vault against its journal: chains, signatures, grants, every record and row; changes nothing."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pcu_desk.domain.ports import Progress, VerifyFault
from pcu_desk.domain.verification import VerifyReport
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
from pcu_desk.vault.verify.agreements import check_agreements
from pcu_desk.vault.verify.chains import check_chains
from pcu_desk.vault.verify.enclosures import check_enclosures
from pcu_desk.vault.verify.evidence import check_files, check_keys
from pcu_desk.vault.verify.marks import check_desks, check_mark
from pcu_desk.vault.verify.rows import (
    check_cases,
    check_counters,
    check_envelopes,
    check_indexes,
    check_messages,
    check_pages,
)
from pcu_desk.vault.verify.steps import check_records, check_traces
from pcu_desk.vault.verify.telling import sentences_of
from pcu_desk.vault.verify.ways import check_ways
from pcu_desk.vault.verify.witness import check_checkpoints, check_statements

_STAGES, _PARTS = 5, 1000


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
    return list(examine(database, folder, here, founder, progress).faults)


def examine(database: Connection, folder: Path, here: Desk, founder: str, progress: Progress) -> VerifyReport:
    """Return every fault, worst class first, with notes and an account of what was looked at."""
    account = Account(founder)
    for copy in wal.kept(folder / (connection.FILE + "-wal")):
        account.fault(CHAIN, copy.name, LOG_KEPT)
    damaged = check_pages(database, account)
    try:
        _check_everything(database, folder, here, account, progress)
    except DatabaseError as error:
        if not damaged:
            account.fault(CHAIN, connection.FILE, PAGE_DAMAGED, detail=error)
    faults = tuple(sorted(account.faults, key=lambda fault: EXIT_CODES[fault.code]))
    told = sentences_of(account, sound=not faults)
    return VerifyReport(faults, tuple(account.notes), told, account.tally.entries)


def _check_everything(database: Connection, folder: Path, here: Desk, account: Account, progress: Progress) -> None:
    stage = Stages(progress)
    database.execute("BEGIN")
    try:
        check_chains(database, account, stage.next())
        check_mark(database, folder, here, account)
        check_desks(database, here, account)
        check_agreements(database, here, account)
        check_ways(folder, account)
        check_checkpoints(database, folder, here, account)
        check_statements(database, folder, here, account)
        check_records(database, account, stage.next())
        check_traces(database, account, stage.next())
        check_cases(database, account)
        check_messages(database, account)
        check_counters(database, account)
        check_envelopes(database, account)
        check_enclosures(database, account)
        files = check_keys(database, account)
    finally:
        database.execute("ROLLBACK")
    check_files(folder, files, account, stage.next())
    stage.next()(0, 1)
    check_indexes(database, account)


class Stages:
    """One progress over several stages, each with a count of its own; a report of it can end the verification."""

    def __init__(self, progress: Progress) -> None:
        """Take whom to tell."""
        self._progress = progress
        self._stage = 0

    def next(self) -> Progress:
        """Begin the next stage; return where it reports."""
        begun = self._stage
        self._stage += 1
        self._progress(begun * _PARTS, _STAGES * _PARTS)
        return lambda done, total: self._progress(begun * _PARTS + done * _PARTS // max(1, total), _STAGES * _PARTS)
