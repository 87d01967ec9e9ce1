"""Every record against the journal: its hash, and each step that led to it against what its act may do."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.draw import Draw
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.history import after_change
from pcu_desk.domain.lawful import authors, lawful, number_given, truly_random
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.record import Record, lean
from pcu_desk.vault import journal
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.records import KINDS, kind_of
from pcu_desk.vault.verify.account import (
    CHAIN,
    EVENT_UNFIT,
    NOT_DRAWN,
    NUMBER_TAKEN,
    OWN_APPROVAL,
    RECORD_ALTERED,
    RECORD_MISSING,
    RECORD_UNTOLD,
    ROW,
    SIGNATURE,
    STEP,
    UNLAWFUL,
    Account,
)
from pcu_desk.vault.verify.enclosures import check_came
from pcu_desk.vault.verify.evidence import check_filed

_TRACE = "SELECT device, seq, body FROM events WHERE subject = ? ORDER BY place"


def check_records(database: Connection, account: Account, progress: Progress) -> None:
    """Compare every live record with the newest entry about it, and the two sets both ways."""
    left = dict(account.told)
    for done, (kind, identity, schema, record) in enumerate(_live(database), 1):
        if done % STEP == 0:
            progress(done, len(account.told))
        told = left.pop((kind, identity), None)
        if told is None:
            account.fault(ROW, identity, RECORD_UNTOLD)
        elif journal.logical_hash(kind, schema, record.encode()) != told:
            account.fault(ROW, identity, RECORD_ALTERED)
    for _, identity in left:
        account.fault(ROW, identity, RECORD_MISSING)


def check_traces(database: Connection, account: Account, progress: Progress) -> None:
    """Go from each record's first entry to its last: every change must lead to the record that the entry names."""
    for done, (kind, identity) in enumerate(account.told, 1):
        if done % STEP == 0:
            progress(done, len(account.told))
        record: Record | None = None
        for device, seq, body in database.execute(_TRACE, (identity,)):
            event = _about(kind, body)
            if event is None:
                continue
            before, record = record, _stepped(kind, record, event)
            if record is None:
                account.fault(CHAIN, f"{device}/{seq}", EVENT_UNFIT, number=seq)
                break
            if kind == "case":
                _check_step(event, f"{device}/{seq}", before, record, account)
                check_filed(event, f"{device}/{seq}", before, record, account)
            elif kind == "message":
                check_came(event, f"{device}/{seq}", before, record, account)


def _check_step(event: Event, name: str, before: Record | None, after: Record, account: Account) -> None:
    """Hold each step of a case to what its act may do: else an unsigned edit could say what only an approval may."""
    own = event.officer in (*authors(after), after.get("submitted_by"))
    if event.act is Act.APPROVED and own:
        account.fault(SIGNATURE, name, OWN_APPROVAL, officer=event.officer)
    elif not lawful(event.act, event.officer, before, after):
        account.fault(SIGNATURE, name, UNLAWFUL, act=event.act.value, officer=event.officer)
    elif event.act is Act.OPENED and not number_given(after, event.change):
        account.fault(SIGNATURE, name, NUMBER_TAKEN, officer=event.officer, number=str(after.get("number", "")))
    elif not (_before_draws(event, account) or truly_random(before, after, _drawn_before(event, after, account))):
        account.fault(SIGNATURE, name, NOT_DRAWN, officer=event.officer)


def _before_draws(event: Event, account: Account) -> bool:
    """Tell whether an entry was written by a program that did not draw yet."""
    return event.sequence <= account.ruled.get(event.device, event.sequence)


def _drawn_before(event: Event, record: Record, account: Account) -> Draw | None:
    """Return the draw that a case names, if it was made before this entry."""
    found = account.draws.get(str(record.get("draw", "")))
    if found is None or (found[1].device == event.device and found[1].sequence > event.sequence):
        return None
    return found[0]


def _about(kind: str, body: bytes) -> Event | None:
    """Return the entry when it changed a record of this kind; one that can't be read was told of before."""
    try:
        event = journal.event_of(body)
    except ValueError:
        return None
    return event if kind_of(event.act.value) == kind and event.record else None


def _stepped(kind: str, before: Record | None, event: Event) -> Record | None:
    """Return the record after an entry, None when the entry does not lead to what it names."""
    try:
        after = after_change(KINDS[kind][0], before, event.change)
    except ValueError:
        return None
    return after if after is not None and _hash(kind, after) == event.record else None


def _live(database: Connection) -> Iterator[tuple[str, str, int, str]]:
    sql = "SELECT c.id, r.schema, r.record FROM case_records r LEFT JOIN cases c USING (row)"
    for identity, schema, record in database.execute(sql):
        yield "case", identity or "", schema, record
    for identity, schema, record in database.execute("SELECT id, schema, record FROM messages"):
        yield "message", identity, schema, record
    for schema, record in database.execute("SELECT schema, record FROM units"):
        yield "unit", _unit_code(record), schema, record


def _unit_code(record: str) -> str:
    try:
        return str(json.loads(record)["code"])
    except (ValueError, KeyError, TypeError):
        return ""


def _hash(kind: str, record: Record) -> str:
    return journal.logical_hash(kind, KINDS[kind][1], canonical(lean(KINDS[kind][0], record)))
