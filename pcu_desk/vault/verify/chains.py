"""Chains, signatures and grants, recomputed from the first entry to the last; looks at no row but the journal."""

from __future__ import annotations

from collections.abc import Iterator

from pcu_desk.domain.draw import draw_of
from pcu_desk.domain.event import FIRST_PREVIOUS, NAMED_ACTS, NAMED_SINCE, Act, Event, chain_hash
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.standing import DEEDS, NEEDED, deed_of
from pcu_desk.vault import journal
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.journal import StoredEvent
from pcu_desk.vault.migrations import m0002_wider, m0003_trust
from pcu_desk.vault.records import kind_of
from pcu_desk.vault.verify.account import (
    BAD_DRAW,
    BAD_GRANT,
    BAD_RECOVERY,
    BAD_REMOVAL,
    BAD_SIGNATURE,
    CHAIN,
    EVENT_ALTERED,
    EVENT_LABEL,
    EVENT_MISSING,
    EVENT_MOVED,
    EVENT_UNLINKED,
    EVENT_UNREADABLE,
    NO_EVENTS,
    NO_SIGNATURE,
    NOT_GRANTED,
    SIGNATURE,
    STEP,
    Account,
    name_of,
)
from pcu_desk.vault.verify.enclosures import take_enclosures
from pcu_desk.vault.verify.evidence import take_files

_FORGED = {Act.RECOVERED: BAD_RECOVERY, Act.REMOVED: BAD_REMOVAL}
_DRAWS_SINCE = m0002_wider.FORM
_CHECKPOINTS_SINCE = m0003_trust.FORM


def check_chains(database: Connection, account: Account, progress: Progress) -> None:
    """Recompute every chain in the order of writing, so that grants and records are judged as of their time."""
    total = int(database.execute("SELECT count(*) FROM events").fetchone()[0])
    if not total:
        account.fault(CHAIN, "events", NO_EVENTS)
    ends: dict[str, tuple[int, bytes | None]] = {}
    last = ("", 0)
    for done, stored in enumerate(_by_chain(database), 1):
        if done % STEP == 0:
            progress(done, total)
        if stored.device == last[0] and stored.place <= last[1]:  # unlocking reads by place, the chain by number
            account.fault(CHAIN, name_of(stored), EVENT_UNLINKED, number=stored.seq)
        last = stored.device, stored.place
        event = _check_link(stored, ends, account)
        if event is not None:
            account.tally.count(event)
            _check_signature(event, stored, account)
            _take_in(event, account)


def _by_chain(database: Connection) -> Iterator[StoredEvent]:
    for device in journal.devices(database):
        yield from journal.chain(database, device)


def _check_link(stored: StoredEvent, ends: dict[str, tuple[int, bytes | None]], account: Account) -> Event | None:
    sequence, previous = ends.get(stored.device, (0, FIRST_PREVIOUS))
    name = name_of(stored)
    for number in range(sequence + 1, min(stored.seq, sequence + 1 + STEP)):
        account.fault(CHAIN, f"{stored.device}/{number}", EVENT_MISSING, number=number)
    ends[stored.device] = (stored.seq, stored.hash)
    follows = stored.previous == previous or stored.seq != sequence + 1
    if not follows:
        account.fault(CHAIN, name, EVENT_UNLINKED, number=stored.seq)
    if chain_hash(stored.previous, stored.body) != stored.hash:
        account.fault(CHAIN, name, EVENT_ALTERED, number=stored.seq)
    return _check_body(stored, account)


def _check_body(stored: StoredEvent, account: Account) -> Event | None:
    try:
        event = journal.event_of(stored.body)
    except ValueError:
        account.fault(CHAIN, name_of(stored), EVENT_UNREADABLE, number=stored.seq)
        return None
    if (event.device, event.sequence) != (stored.device, stored.seq):
        account.fault(CHAIN, name_of(stored), EVENT_MOVED, number=stored.seq, says=f"{event.device}/{event.sequence}")
    elif (event.act.value, event.subject) != (stored.act, stored.subject):
        account.fault(CHAIN, name_of(stored), EVENT_LABEL, number=stored.seq)
    return event


def _check_signature(event: Event, stored: StoredEvent, account: Account) -> None:
    account.tally.signed += stored.signature is not None
    if event.act in DEEDS and not _keeps_its_key(event):
        _check_deed(event, stored, account)
        return
    officer = account.officers.get(event.officer)
    act = event.act.value
    if event.act is Act.ENROLLED and "hub_before" not in event.change and not (officer and officer.may(May.MANAGE)):
        account.fault(SIGNATURE, name_of(stored), NOT_GRANTED, act=act, officer=event.officer)
    if event.act not in NAMED_ACTS or account.forms.get(event.device, 0) < NAMED_SINCE.get(event.act, 0):
        if event.act in NEEDED and (officer is None or not officer.may(NEEDED[event.act])):
            account.fault(SIGNATURE, name_of(stored), NOT_GRANTED, act=act, officer=event.officer)
    elif stored.signature is None:
        account.fault(SIGNATURE, name_of(stored), NO_SIGNATURE, act=act, officer=event.officer)
    elif officer is None or not journal.signed_by(_key(officer), stored.signature, stored.hash):
        account.fault(SIGNATURE, name_of(stored), BAD_SIGNATURE, act=act, officer=event.officer)
    else:
        account.tally.held += 1
        if event.act in NEEDED and not officer.may(NEEDED[event.act]):
            account.fault(SIGNATURE, name_of(stored), NOT_GRANTED, act=act, officer=event.officer)


def _check_deed(event: Event, stored: StoredEvent, account: Account) -> None:
    """Follow what makes, changes or removes an officer; what its rules forbid changes nobody."""
    grant = deed_of(event, stored.hash, stored.signature)
    if grant is None or grant.to.user != _whom(event) or not account.standing.take(grant):
        account.fault(SIGNATURE, name_of(stored), _FORGED.get(event.act, BAD_GRANT), officer=event.subject)
    else:
        account.tally.held += 1


def _whom(event: Event) -> str:
    return event.officer if event.act is Act.FOUNDED else event.subject


def _keeps_its_key(event: Event) -> bool:
    """Tell whether it is a recovery of the first forms, which gave no new key."""
    return event.act is Act.RECOVERED and "officer" not in event.change


def _take_in(event: Event, account: Account) -> None:
    """Follow what the entry says of records, numbers and envelopes."""
    if event.act is Act.FOUNDED:
        account.founding = event
    if event.act in (Act.FOUNDED, Act.RESTORED):
        _take_desk(event, account)
    if event.act is Act.ENROLLED:
        _take_enrolment(event, account)
    if event.act in (Act.FOUNDED, Act.ANCHORED, Act.RESTORED):
        _take_form(event, account)
    if event.act is Act.DRAWN:
        _take_draw(event, account)
    for kind, year, number in event.change.get("numbers", ()):
        account.counters[kind, year] = max(account.counters.get((kind, year), 0), number)
    if "envelope" in event.change:
        account.envelopes[event.subject] = event.change["envelope"]
    take_files(event, account)
    take_enclosures(event, account)
    if (kind := kind_of(event.act.value)) and event.record:
        account.told[kind, event.subject] = event.record


def _take_desk(event: Event, account: Account) -> None:
    """Follow which key signs for the device whose chain begins here."""
    if event.sequence == 1:
        account.begun.setdefault(event.device, event)
    key = _hex(event.change.get("device"), "signing")
    if key:
        account.desks.setdefault(event.device, key)


def _take_enrolment(event: Event, account: Account) -> None:
    """Follow whose word counts: of a supervisor's enrolment at once; what a line told later, any officer may write."""
    keys = {key for name in ("hub", "hub_before") if (key := _hex(event.change, name))}
    officer = account.officers.get(event.officer)
    if officer is None or not officer.may(May.MANAGE):
        account.hubs_said.update(keys)
        return
    account.roots.add(str(event.change.get("root", "")))
    account.hubs.update(keys)


def _hex(row: object, name: str) -> bytes:
    try:
        return bytes.fromhex(row[name]) if isinstance(row, dict) else b""
    except (KeyError, TypeError, ValueError):
        return b""


def _take_form(event: Event, account: Account) -> None:
    form = event.change.get("form")
    if isinstance(form, int):
        account.forms[event.device] = max(account.forms.get(event.device, 0), form)
        if form >= _CHECKPOINTS_SINCE:
            account.marked.setdefault(event.device, event.sequence)
        if form >= _DRAWS_SINCE:
            account.ruled.setdefault(event.device, event.sequence)


def _take_draw(event: Event, account: Account) -> None:
    draw = draw_of(event.subject, event.change)
    if draw is None or not draw.holds() or draw.id in account.draws or draw.seed in account.seeds:
        account.fault(SIGNATURE, f"{event.device}/{event.sequence}", BAD_DRAW, officer=event.officer)
    else:
        account.draws[draw.id] = draw, event
        account.seeds.add(draw.seed)


def _key(officer: Officer) -> bytes:
    return bytes.fromhex(officer.public_key)
