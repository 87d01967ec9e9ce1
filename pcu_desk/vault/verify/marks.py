"""The mark beside the database and the desk itself against the journal; judges no record."""

from __future__ import annotations

from pathlib import Path

from pcu_desk.domain.event import Act, Event, Head
from pcu_desk.vault import journal, mark
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk, agreement_of, device_id, public_of
from pcu_desk.vault.verify.account import (
    BAD_MARK,
    BEHIND_MARK,
    CHAIN,
    FOREIGN_DESK,
    MARK_DIFFERS,
    NO_MARK,
    NOT_BEGUN,
    NOT_FOLLOWED,
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


def check_desks(database: Connection, here: Desk, account: Account) -> None:
    """Hold each desk to the one before it, from the founding through every restoration to this desk and its keys."""
    before: Head | None = None
    for device in journal.devices(database):
        begun = account.begun.get(device)
        if begun is None or (begun.act is Act.FOUNDED) != (before is None):
            account.fault(CHAIN, f"{device}/1", NOT_BEGUN, device=device)
        elif before is not None and (begun.change.get("from") != _ending(before) or not _newer(begun, account)):
            said = begun.change.get("from")
            number = said.get("seq", "?") if isinstance(said, dict) else "?"
            names = {"device": device, "before": before.device, "said": number, "found": before.sequence}
            account.fault(CHAIN, f"{device}/1", NOT_FOLLOWED, **names)
        before = journal.head(database, device)
    if before is not None and before.device != here.device:
        account.fault(SIGNATURE, here.device, FOREIGN_DESK)
    _check_keys(here, account)


def _ending(head: Head) -> dict[str, object]:
    return {"device": head.device, "seq": head.sequence, "head": head.hash}


def _newer(begun: Event, account: Account) -> bool:
    """Tell whether a restored desk counts one epoch more than the desk that it follows."""
    known = account.begun.get(str(begun.change["from"]["device"]))
    now, then = begun.change.get("epoch"), known.change.get("epoch") if known else None
    return isinstance(now, int) and isinstance(then, int) and now == then + 1


def _check_keys(here: Desk, account: Account) -> None:
    """Hold the keys of this desk to those that the entry which began its chain tells of."""
    begun = account.begun.get(here.device)
    device = begun.change.get("device") if begun else None
    public = public_of(here.secrets.signing)
    mine = {"id": device_id(public), "signing": public.hex(), "agreement": agreement_of(here.secrets.agreement).hex()}
    if device != mine or here.device != mine["id"]:
        account.fault(SIGNATURE, here.device, FOREIGN_DESK)
