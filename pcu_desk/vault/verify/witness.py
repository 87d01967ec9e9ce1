"""The journal against what this desk signed of it and what hubs witnessed; judges no record and asks no hub."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.verification import NEVER, NO_STATEMENT, NOT_ENROLLED, TAIL
from pcu_desk.domain.witness import Checkpoint, Statement
from pcu_desk.vault import checkpoints, journal, mark, outbox, witness
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk, public_of
from pcu_desk.vault.verify.account import (
    BAD_CHECKPOINT,
    BAD_STATEMENT,
    BEHIND_CHECKPOINT,
    BEHIND_WITNESS,
    LOST_STATEMENT,
    NO_CHECKPOINT,
    OTHER_DIRECTORY,
    ROLLBACK,
    SIGNATURE,
    WITNESS_DIFFERS,
    Account,
)
from pcu_desk.wire.witness import read_statement, signed_by_hub

_NOT_ENROLLED = QT_TRANSLATE_NOOP(
    "verify",
    "No hub has witnessed this journal: the desk is not enrolled with one. "
    "Who holds all keys of this desk could write it anew.",
)
_NEVER = QT_TRANSLATE_NOOP(
    "verify",
    "No hub has witnessed this journal yet. Let the desk reach its hub; until then who holds all keys of this desk "
    "could write it anew.",
)
_TAIL = QT_TRANSLATE_NOOP("verify", "Entries after {entry} that no hub has witnessed yet: {count}.")
_NO_STATEMENT = QT_TRANSLATE_NOOP(
    "verify", "The hub's statement beside the database is missing; the vault holds it too."
)


def check_checkpoints(database: Connection, folder: Path, here: Desk, account: Account) -> None:
    """Hold the journal to every checkpoint that this desk signed, and the checkpoints to the newest beside them."""
    there = set()
    for point in checkpoints.every(database, here.vault):
        there.add((point.device, point.sequence))
        name = f"{point.device}/{point.sequence}"
        if not mark.holds(point, _key(point.device, here, account)):
            account.fault(SIGNATURE, name, BAD_CHECKPOINT, number=point.sequence)
        elif not mark.held(point, database):
            account.fault(ROLLBACK, name, BEHIND_CHECKPOINT, number=point.sequence)
    known = _marked(folder)
    since = account.marked.get(here.device)
    if known is None or known.device != here.device or since is None or known.sequence < since:
        return
    if (known.device, known.sequence) not in there and mark.held(known, database):
        account.fault(ROLLBACK, f"{known.device}/{known.sequence}", NO_CHECKPOINT, number=known.sequence)


def _marked(folder: Path) -> Checkpoint | None:
    try:
        return mark.read(folder)
    except ValueError:
        return None


def check_statements(database: Connection, folder: Path, here: Desk, account: Account) -> None:
    """Hold the journal to every statement of a hub, in the vault and beside it; note what no hub has seen."""
    enrolled = _take_directory(database, account)
    reached: dict[str, int] = {}
    for name, document in _documents(database, folder):
        statement = _proven(document, here, account)
        if statement is None:
            account.fault(SIGNATURE, name, BAD_STATEMENT, name=name)
            continue
        _hold_to(statement, database, here, account)
        point = statement.checkpoint
        if name == witness.FILE and reached.get(point.device, 0) < point.sequence:
            account.fault(ROLLBACK, witness.FILE, LOST_STATEMENT, number=point.sequence)
        reached[point.device] = max(reached.get(point.device, 0), point.sequence)
    _note_bare(database, folder, here, account, enrolled=enrolled)


def _documents(database: Connection, folder: Path) -> Iterator[tuple[str, bytes]]:
    for place, document in witness.documents(database):
        yield f"witnesses/{place}", document
    try:
        known = witness.beside(folder)
    except ValueError:
        yield witness.FILE, b""
    else:
        if known is not None:
            yield witness.FILE, known.document


def _proven(document: bytes, here: Desk, account: Account) -> Statement | None:
    """Return a statement that a known hub signed on a checkpoint that a desk of this journal signed."""
    try:
        statement = read_statement(document)
    except ValueError:
        return None
    point = statement.checkpoint
    by_hub = any(signed_by_hub(document, key) for key in account.hubs | account.hubs_said)
    by_desk = point.vault == here.vault and mark.holds(point, _key(point.device, here, account))
    return statement if by_hub and by_desk else None


def _hold_to(statement: Statement, database: Connection, here: Desk, account: Account) -> None:
    point = statement.checkpoint
    if mark.held(point, database):
        known = account.witnessed
        if not any(signed_by_hub(statement.document, key) for key in account.hubs):
            return
        if point.device == here.device and (known is None or known.checkpoint.sequence < point.sequence):
            account.witnessed = statement
        return
    found = journal.head(database, point.device).sequence
    what = BEHIND_WITNESS if found < point.sequence else WITNESS_DIFFERS
    account.fault(ROLLBACK, f"{point.device}/{point.sequence}", what, witnessed=point.sequence, found=found)


def _take_directory(database: Connection, account: Account) -> bool:
    """Take note of the hub of the directory kept here; return whether there is one."""
    bundle = outbox.directory(database)
    if bundle is None:
        return False
    from pcu_desk.wire.directory import Bundle, Directory  # noqa: PLC0415 - only where a directory is

    try:
        directory = Directory.load(bundle, None, None, datetime.now(UTC))
        begun = {_fingerprint(root) for root in Bundle.parse(bundle).roots}
    except UserError:
        if account.roots:
            account.fault(SIGNATURE, "directory", OTHER_DIRECTORY)
        return bool(account.roots)
    if account.roots and not account.roots & begun:
        account.fault(SIGNATURE, "directory", OTHER_DIRECTORY)
    else:
        account.hubs.add(directory.hub.key)
    return True


def _fingerprint(root: bytes) -> str:
    from pcu_desk.wire.keys import fingerprint  # noqa: PLC0415 - only where a directory is

    return fingerprint(root)


def _note_bare(database: Connection, folder: Path, here: Desk, account: Account, *, enrolled: bool) -> None:
    entries = account.entries = journal.head(database, here.device).sequence
    if account.witnessed is None:
        account.note(NEVER if enrolled else NOT_ENROLLED, _NEVER if enrolled else _NOT_ENROLLED)
        return
    reached = account.witnessed.checkpoint.sequence
    if entries > reached:
        account.note(TAIL, _TAIL, entry=reached, count=entries - reached)
    if not (folder / witness.FILE).exists():
        account.note(NO_STATEMENT, _NO_STATEMENT)


def _key(device: str, here: Desk, account: Account) -> bytes:
    own = public_of(here.secrets.signing) if device == here.device else b""
    return account.desks.get(device, own)
