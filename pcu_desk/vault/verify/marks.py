"""The mark beside the database and the desk itself against the journal; judges no record."""

from __future__ import annotations

from pathlib import Path

from pcu_desk.vault import journal, mark
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk, agreement_of, device_id, public_of
from pcu_desk.vault.verify.account import (
    BAD_MARK,
    BEHIND_MARK,
    FOREIGN_DESK,
    MARK_DIFFERS,
    NO_MARK,
    ROLLBACK,
    SIGNATURE,
    Account,
)


def check_mark(database: Connection, folder: Path, here: Desk, account: Account) -> None:
    """Hold the journal to the mark: an older copy ends before it."""
    try:
        known = mark.read(folder)
    except ValueError:
        account.fault(ROLLBACK, mark.FILE, BAD_MARK)
        return
    if known is None:
        account.fault(ROLLBACK, mark.FILE, NO_MARK)
    elif (known.vault, known.device) != (here.vault, here.device) or not mark.holds(
        known, public_of(here.secrets.signing)
    ):
        account.fault(ROLLBACK, mark.FILE, BAD_MARK)
    elif not mark.extended(known, here, database):
        found = journal.head(database, here.device).sequence
        what = BEHIND_MARK if found < known.sequence else MARK_DIFFERS
        account.fault(ROLLBACK, f"{here.device}/{known.sequence}", what, marked=known.sequence, found=found)


def check_desk(here: Desk, account: Account) -> None:
    """Hold the keys of this desk to those that the founding tells of."""
    device = account.founding.change.get("device") if account.founding else None
    public = public_of(here.secrets.signing)
    mine = {"id": device_id(public), "signing": public.hex(), "agreement": agreement_of(here.secrets.agreement).hex()}
    if device != mine or here.device != mine["id"]:
        account.fault(SIGNATURE, here.device, FOREIGN_DESK)
