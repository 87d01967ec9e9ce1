"""Proves the vault against its journal: chains, signatures, grants, every record and row; changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import Role
from pcu_desk.domain.draw import Draw, draw_of
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import FIRST_PREVIOUS, NAMED_ACTS, NAMED_SINCE, Act, Event, chain_hash
from pcu_desk.domain.lawful import authors, lawful, truly_random
from pcu_desk.domain.message import Message
from pcu_desk.domain.officer import Grant, May, Officer, fingerprint
from pcu_desk.domain.ports import Progress, VerifyFault
from pcu_desk.domain.record import Record, decode, lean
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.vault import cases, connection, journal, mark, messages, wal
from pcu_desk.vault.connection import Connection, DatabaseError
from pcu_desk.vault.desk import Desk, agreement_of, device_id, public_of
from pcu_desk.vault.journal import StoredEvent
from pcu_desk.vault.migrations import m0002_wider
from pcu_desk.vault.records import KINDS, after_change, kind_of
from pcu_desk.vault.tables import SEARCH_INDEXES

CHAIN, ROLLBACK, SIGNATURE, ROW = "chain", "rollback", "signature", "row"
EXIT_CODES = {CHAIN: 3, ROLLBACK: 4, SIGNATURE: 5, ROW: 6}

LOG_DAMAGED = QT_TRANSLATE_NOOP("verify", "The write-ahead log is damaged ({reason}); changes after it are lost.")
LOG_KEPT = QT_TRANSLATE_NOOP(
    "verify", "A damaged write-ahead log was set aside here when the vault was opened; changes in it are lost."
)
EVENT_MISSING = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal is missing.")
EVENT_UNREADABLE = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal can't be read.")
EVENT_ALTERED = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal is not the one that was written.")
EVENT_MOVED = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal says that it is entry {says}.")
EVENT_UNLINKED = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal does not follow the one before it.")
EVENT_LABEL = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal is filed under another act or subject.")
NO_EVENTS = QT_TRANSLATE_NOOP("verify", "The journal is empty.")
BEHIND_MARK = QT_TRANSLATE_NOOP(
    "verify", "The journal ends at entry {found}, but it had reached entry {marked}: an older copy stands in its place."
)
MARK_DIFFERS = QT_TRANSLATE_NOOP("verify", "Entry {marked} of the journal is not the one that the mark was set on.")
NO_MARK = QT_TRANSLATE_NOOP("verify", "The mark beside the database is missing.")
BAD_MARK = QT_TRANSLATE_NOOP("verify", "The mark beside the database is not signed by this desk.")
NO_SIGNATURE = QT_TRANSLATE_NOOP("verify", "{act} by {officer} carries no signature.")
BAD_SIGNATURE = QT_TRANSLATE_NOOP("verify", "The signature of {officer} under {act} does not hold.")
NOT_GRANTED = QT_TRANSLATE_NOOP("verify", "{officer} held no role that allows {act}.")
UNLAWFUL = QT_TRANSLATE_NOOP("verify", "{act} by {officer} changes what it may not change, or when it may not.")
OWN_APPROVAL = QT_TRANSLATE_NOOP("verify", "{officer} approved a case that is his own.")
BAD_GRANT = QT_TRANSLATE_NOOP("verify", "The grant to {officer} is not signed by a supervisor of that time.")
BAD_DRAW = QT_TRANSLATE_NOOP("verify", "What {officer} drew does not follow from the seed and the list of the draw.")
NOT_DRAWN = QT_TRANSLATE_NOOP("verify", "{officer} called a selection random that no draw in the journal made.")
FOREIGN_DESK = QT_TRANSLATE_NOOP("verify", "The keys of this desk are not those with which the vault was founded.")
RECORD_ALTERED = QT_TRANSLATE_NOOP("verify", "The record differs from what the journal says.")
RECORD_MISSING = QT_TRANSLATE_NOOP("verify", "The journal tells of this record, but it is missing.")
RECORD_UNTOLD = QT_TRANSLATE_NOOP("verify", "The record is there, but the journal does not tell of it.")
RECORD_UNREADABLE = QT_TRANSLATE_NOOP("verify", "The record can't be read.")
EVENT_UNFIT = QT_TRANSLATE_NOOP("verify", "Entry {number} of the journal does not lead to the record that it names.")
COLUMNS_DIFFER = QT_TRANSLATE_NOOP("verify", "The row of the list differs from its record.")
TEXTS_DIFFER = QT_TRANSLATE_NOOP("verify", "What the search finds differs from the record.")
KEYS_DIFFER = QT_TRANSLATE_NOOP("verify", "The identifiers that the search finds differ from the record.")
ROW_LOOSE = QT_TRANSLATE_NOOP("verify", "A row of {table} belongs to no record.")
INDEX_DIFFERS = QT_TRANSLATE_NOOP("verify", "The search index {table} differs from its texts. Rebuilding mends it.")
COUNTER_DIFFERS = QT_TRANSLATE_NOOP("verify", "The last {kind} number of {year} differs from what the journal says.")
ENVELOPE_ALTERED = QT_TRANSLATE_NOOP("verify", "The sealed envelope differs from what the journal says.")
ENVELOPE_MISSING = QT_TRANSLATE_NOOP("verify", "The journal tells of a sealed envelope, but it is missing.")
ENVELOPE_UNTOLD = QT_TRANSLATE_NOOP("verify", "A sealed envelope is there, but the journal does not tell of it.")
PAGE_DAMAGED = QT_TRANSLATE_NOOP("verify", "The database is damaged: {detail}.")

# What the role of the one who acts must allow; the rest of the acts is judged by other rules.
_NEEDED = {
    Act.OPENED: May.RECORD,
    Act.EDITED: May.RECORD,
    Act.PRINTED: May.PRINT,
    Act.ISSUED: May.ISSUE,
    Act.AMENDED: May.ISSUE,
    Act.SUBMITTED: May.SUBMIT,
    Act.APPROVED: May.APPROVE,
    Act.RETURNED: May.APPROVE,
    Act.REOPENED: May.APPROVE,
    Act.EXPORTED: May.EXPORT,
    Act.COUNTERSIGNED: May.COUNTERSIGN,
    Act.TRANSFERRED: May.HAND_OVER,
    Act.IMPORTED: May.IMPORT,
    Act.DRAWN: May.DRAW,
    Act.UNIT_SET: May.MANAGE,
}
_GRANTING = (Act.FOUNDED, Act.GRANTED)
_DRAWS_SINCE = m0002_wider.FORM
_STEP = 1000
_TRACE = "SELECT device, seq, body FROM events WHERE subject = ? ORDER BY place"


@dataclass(slots=True)
class _Account:
    """What is gathered while the journal is read once from its first entry to its last."""

    founder: str
    faults: list[VerifyFault] = field(default_factory=list)
    officers: dict[str, Officer] = field(default_factory=dict)
    told: dict[tuple[str, str], str] = field(default_factory=dict)  # (kind, id) → hash after the newest entry
    counters: dict[tuple[str, int], int] = field(default_factory=dict)
    envelopes: dict[str, str] = field(default_factory=dict)
    founding: Event | None = None
    forms: dict[str, int] = field(default_factory=dict)  # device → the form that its chain has reached
    ruled: dict[str, int] = field(default_factory=dict)  # device → the entry from which draws are held to their seeds
    draws: dict[str, tuple[Draw, Event]] = field(default_factory=dict)
    seeds: set[str] = field(default_factory=set)  # one that is drawn with again was chosen for its outcome

    def fault(self, code: str, subject: str, what: Text, **params: object) -> None:
        """Take note of one fault."""
        self.faults.append(VerifyFault(code, subject, what, tuple((name, str(v)) for name, v in params.items())))


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
    account = _Account(founder)
    for copy in wal.kept(folder / (connection.FILE + "-wal")):
        account.fault(CHAIN, copy.name, LOG_KEPT)
    damaged = _check_pages(database, account)
    try:
        _check_everything(database, folder, here, account, progress)
    except DatabaseError as error:
        if not damaged:
            account.fault(CHAIN, connection.FILE, PAGE_DAMAGED, detail=error)
    return sorted(account.faults, key=lambda fault: EXIT_CODES[fault.code])


def _check_everything(database: Connection, folder: Path, here: Desk, account: _Account, progress: Progress) -> None:
    database.execute("BEGIN")
    try:
        _check_chains(database, account, progress)
        _check_mark(database, folder, here, account)
        _check_desk(here, account)
        _check_records(database, account, progress)
        _check_traces(database, account, progress)
        _check_cases(database, account)
        _check_messages(database, account)
        _check_counters(database, account)
        _check_envelopes(database, account)
    finally:
        database.execute("ROLLBACK")
    _check_indexes(database, account)


def _check_chains(database: Connection, account: _Account, progress: Progress) -> None:
    """Recompute every chain in the order of writing, so that grants and records are judged as of their time."""
    total = int(database.execute("SELECT count(*) FROM events").fetchone()[0])
    if not total:
        account.fault(CHAIN, "events", NO_EVENTS)
    ends: dict[str, tuple[int, bytes | None]] = {}
    for done, stored in enumerate(_by_chain(database), 1):
        if done % _STEP == 0:
            progress(done, total)
        event = _check_link(stored, ends, account)
        if event is not None:
            _check_signature(event, stored, account)
            _take_in(event, account)


def _by_chain(database: Connection) -> Iterator[StoredEvent]:
    for device in journal.devices(database):
        yield from journal.chain(database, device)


def _check_link(stored: StoredEvent, ends: dict[str, tuple[int, bytes | None]], account: _Account) -> Event | None:
    sequence, previous = ends.get(stored.device, (0, FIRST_PREVIOUS))
    name = _name(stored)
    for number in range(sequence + 1, min(stored.seq, sequence + 1 + _STEP)):
        account.fault(CHAIN, f"{stored.device}/{number}", EVENT_MISSING, number=number)
    ends[stored.device] = (stored.seq, stored.hash)
    follows = stored.previous == previous or stored.seq != sequence + 1
    if not follows:
        account.fault(CHAIN, name, EVENT_UNLINKED, number=stored.seq)
    if chain_hash(stored.previous, stored.body) != stored.hash:
        account.fault(CHAIN, name, EVENT_ALTERED, number=stored.seq)
    return _check_body(stored, account)


def _check_body(stored: StoredEvent, account: _Account) -> Event | None:
    try:
        event = journal.event_of(stored.body)
    except ValueError:
        account.fault(CHAIN, _name(stored), EVENT_UNREADABLE, number=stored.seq)
        return None
    if (event.device, event.sequence) != (stored.device, stored.seq):
        account.fault(CHAIN, _name(stored), EVENT_MOVED, number=stored.seq, says=f"{event.device}/{event.sequence}")
    elif (event.act.value, event.subject) != (stored.act, stored.subject):
        account.fault(CHAIN, _name(stored), EVENT_LABEL, number=stored.seq)
    return event


def _check_signature(event: Event, stored: StoredEvent, account: _Account) -> None:
    if event.act in _GRANTING:
        _check_grant(event, stored, account)
        return
    officer = account.officers.get(event.officer)
    act = event.act.value
    if event.act not in NAMED_ACTS or account.forms.get(event.device, 0) < NAMED_SINCE.get(event.act, 0):
        if event.act in _NEEDED and (officer is None or not officer.may(_NEEDED[event.act])):
            account.fault(SIGNATURE, _name(stored), NOT_GRANTED, act=act, officer=event.officer)
    elif stored.signature is None:
        account.fault(SIGNATURE, _name(stored), NO_SIGNATURE, act=act, officer=event.officer)
    elif officer is None or not journal.signed_by(_key(officer), stored.signature, stored.hash):
        account.fault(SIGNATURE, _name(stored), BAD_SIGNATURE, act=act, officer=event.officer)
    elif event.act in _NEEDED and not officer.may(_NEEDED[event.act]):
        account.fault(SIGNATURE, _name(stored), NOT_GRANTED, act=act, officer=event.officer)


def _check_grant(event: Event, stored: StoredEvent, account: _Account) -> None:
    grant = journal.grant_of(event, stored.hash, stored.signature)
    if grant is None:
        account.fault(SIGNATURE, _name(stored), BAD_GRANT, officer=event.subject)
        return
    if _rightful(grant, account):
        account.officers[grant.to.user] = grant.to
    else:
        account.fault(SIGNATURE, _name(stored), BAD_GRANT, officer=grant.to.user)


def _rightful(grant: Grant, account: _Account) -> bool:
    giver = grant.to if grant.founding else account.officers.get(grant.by)
    if giver is None or giver.role is not Role.SUPERVISOR:
        return False
    if grant.founding and (account.officers or fingerprint(giver.public_key) != account.founder):
        return False
    return journal.signed_by(_key(giver), grant.signature, grant.event_hash)


def _take_in(event: Event, account: _Account) -> None:
    """Follow what the entry says of records, numbers and envelopes."""
    if event.act is Act.FOUNDED:
        account.founding = event
    if event.act in (Act.FOUNDED, Act.ANCHORED):
        _take_form(event, account)
    if event.act is Act.DRAWN:
        _take_draw(event, account)
    for kind, year, number in event.change.get("numbers", ()):
        account.counters[kind, year] = max(account.counters.get((kind, year), 0), number)
    if "envelope" in event.change:
        account.envelopes[event.subject] = event.change["envelope"]
    if (kind := kind_of(event.act.value)) and event.record:
        account.told[kind, event.subject] = event.record


def _take_form(event: Event, account: _Account) -> None:
    form = event.change.get("form")
    if isinstance(form, int):
        account.forms[event.device] = max(account.forms.get(event.device, 0), form)
        if form >= _DRAWS_SINCE:
            account.ruled.setdefault(event.device, event.sequence)


def _take_draw(event: Event, account: _Account) -> None:
    draw = draw_of(event.subject, event.change)
    if draw is None or not draw.holds() or draw.id in account.draws or draw.seed in account.seeds:
        account.fault(SIGNATURE, f"{event.device}/{event.sequence}", BAD_DRAW, officer=event.officer)
    else:
        account.draws[draw.id] = draw, event
        account.seeds.add(draw.seed)


def _check_mark(database: Connection, folder: Path, here: Desk, account: _Account) -> None:
    try:
        known = mark.read(folder)
    except ValueError:
        account.fault(ROLLBACK, mark.FILE, BAD_MARK)
        return
    if known is None:
        account.fault(ROLLBACK, mark.FILE, NO_MARK)
    elif (known.vault, known.device) != (here.vault, here.device) or not known.holds(public_of(here.secrets.signing)):
        account.fault(ROLLBACK, mark.FILE, BAD_MARK)
    elif not mark.extended(known, here, database):
        found = journal.head(database, here.device).sequence
        what = BEHIND_MARK if found < known.sequence else MARK_DIFFERS
        account.fault(ROLLBACK, f"{here.device}/{known.sequence}", what, marked=known.sequence, found=found)


def _check_desk(here: Desk, account: _Account) -> None:
    device = account.founding.change.get("device") if account.founding else None
    public = public_of(here.secrets.signing)
    mine = {"id": device_id(public), "signing": public.hex(), "agreement": agreement_of(here.secrets.agreement).hex()}
    if device != mine or here.device != mine["id"]:
        account.fault(SIGNATURE, here.device, FOREIGN_DESK)


def _check_records(database: Connection, account: _Account, progress: Progress) -> None:
    """Compare every live record with the newest entry about it, and the two sets both ways."""
    left = dict(account.told)
    for done, (kind, identity, schema, record) in enumerate(_live(database), 1):
        if done % _STEP == 0:
            progress(done, len(account.told))
        told = left.pop((kind, identity), None)
        if told is None:
            account.fault(ROW, identity, RECORD_UNTOLD)
        elif journal.logical_hash(kind, schema, record.encode()) != told:
            account.fault(ROW, identity, RECORD_ALTERED)
    for _, identity in left:
        account.fault(ROW, identity, RECORD_MISSING)


def _check_traces(database: Connection, account: _Account, progress: Progress) -> None:
    """Go from each record's first entry to its last: every change must lead to the record that the entry names."""
    for done, (kind, identity) in enumerate(account.told, 1):
        if done % _STEP == 0:
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


def _check_step(event: Event, name: str, before: Record | None, after: Record, account: _Account) -> None:
    """Hold each step of a case to what its act may do: else an unsigned edit could say what only an approval may."""
    own = event.officer in (*authors(after), after.get("submitted_by"))
    if event.act is Act.APPROVED and own:
        account.fault(SIGNATURE, name, OWN_APPROVAL, officer=event.officer)
    elif not lawful(event.act, event.officer, before, after):
        account.fault(SIGNATURE, name, UNLAWFUL, act=event.act.value, officer=event.officer)
    elif not (_before_draws(event, account) or truly_random(before, after, _drawn_before(event, after, account))):
        account.fault(SIGNATURE, name, NOT_DRAWN, officer=event.officer)


def _before_draws(event: Event, account: _Account) -> bool:
    """Tell whether an entry was written by a program that did not draw yet."""
    return event.sequence <= account.ruled.get(event.device, event.sequence)


def _drawn_before(event: Event, record: Record, account: _Account) -> Draw | None:
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


def _check_cases(database: Connection, account: _Account) -> None:
    """Derive columns, texts and keys again from each record and compare them; find rows that belong to none."""
    keys = _keys_by_row(database)
    sql = (
        f"SELECT row, {cases.COLUMNS}, (SELECT record FROM case_records r WHERE r.row = c.row),"  # noqa: S608 - constants
        " (SELECT words FROM case_texts t WHERE t.row = c.row), (SELECT names FROM case_texts t WHERE t.row = c.row)"
        " FROM cases c"
    )
    for row, *columns, record, words, names in database.execute(sql):
        identity, found = str(columns[0]), keys.pop(row, frozenset())
        if record is None:
            account.fault(ROW, identity, RECORD_MISSING)
            continue
        made = _project(record)
        if made is None:
            account.fault(ROW, identity, RECORD_UNREADABLE)
            continue
        if tuple(columns) != made.columns:
            account.fault(ROW, identity, COLUMNS_DIFFER)
        if (words, names) != (made.words, made.names):
            account.fault(ROW, identity, TEXTS_DIFFER)
        if found != made.keys:
            account.fault(ROW, identity, KEYS_DIFFER)
    for row in keys:
        account.fault(ROW, str(row), ROW_LOOSE, table="case_keys")
    for table in ("case_records", "case_texts"):
        loose = f"SELECT row FROM {table} WHERE row NOT IN (SELECT row FROM cases)"  # noqa: S608 - constants
        for (row,) in database.execute(loose):
            account.fault(ROW, str(row), ROW_LOOSE, table=table)


def _keys_by_row(database: Connection) -> dict[int, frozenset[str]]:
    gathered: dict[int, set[str]] = {}
    for key, row in database.execute("SELECT key, row FROM case_keys"):
        gathered.setdefault(row, set()).add(key)
    return {row: frozenset(keys) for row, keys in gathered.items()}


def _project(record: str) -> cases.Projection | None:
    try:
        return cases.project(decode(Case, json.loads(record)))
    except (UserError, ValueError, RecursionError):
        return None


def _check_messages(database: Connection, account: _Account) -> None:
    for identity, thread, starts, stuck, record in database.execute(
        "SELECT id, thread, starts, stuck, record FROM messages"
    ):
        try:
            message = decode(Message, json.loads(record))
        except (UserError, ValueError, RecursionError):
            account.fault(ROW, identity, RECORD_UNREADABLE)
            continue
        if (message.id, *messages.project(message)) != (identity, thread, starts, stuck):
            account.fault(ROW, identity, COLUMNS_DIFFER)


def _check_counters(database: Connection, account: _Account) -> None:
    found = {(kind, year): last for kind, year, last in database.execute("SELECT kind, year, last FROM counters")}
    for kind, year in sorted(found.keys() | account.counters.keys()):
        if found.get((kind, year)) != account.counters.get((kind, year)):
            account.fault(ROW, f"{kind}/{year}", COUNTER_DIFFERS, kind=kind, year=year)


def _check_envelopes(database: Connection, account: _Account) -> None:
    """Compare frozen bytes with the digests in the journal, and each with its place in the queue."""
    found = {message: digest(raw).hex() for message, raw in database.execute("SELECT message, envelope FROM envelopes")}
    for message, told in account.envelopes.items():
        if message not in found:
            account.fault(ROW, message, ENVELOPE_MISSING)
        elif found[message] != told:
            account.fault(ROW, message, ENVELOPE_ALTERED)
    for message in found.keys() - account.envelopes.keys():
        account.fault(ROW, message, ENVELOPE_UNTOLD)
    unplaced = "SELECT message FROM envelopes WHERE seq NOT IN (SELECT seq FROM attempts)"
    for (message,) in database.execute(unplaced):
        account.fault(ROW, message, ROW_LOOSE, table="envelopes")


def _check_pages(database: Connection, account: _Account) -> bool:
    """Ask the cipher for pages whose code fails and SQLite for its structure."""
    found: list[str] = []
    for pragma in ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check"):
        try:
            found += [str(row[0]) for row in database.execute(pragma) if row[0] != "ok"]
        except DatabaseError as error:
            found.append(str(error))
    for detail in found[:_STEP]:
        account.fault(CHAIN, connection.FILE, PAGE_DAMAGED, detail=detail)
    return bool(found)


def _check_indexes(database: Connection, account: _Account) -> None:
    """Let FTS5 compare its index with the texts; the command looks like a write, so it is taken back."""
    for table in SEARCH_INDEXES:
        database.execute("BEGIN IMMEDIATE")
        try:
            database.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
        except DatabaseError:
            account.fault(ROW, table, INDEX_DIFFERS, table=table)
        finally:
            database.execute("ROLLBACK")


def _hash(kind: str, record: Record) -> str:
    return journal.logical_hash(kind, KINDS[kind][1], canonical(lean(KINDS[kind][0], record)))


def _name(stored: StoredEvent) -> str:
    return f"{stored.device}/{stored.seq}"


def _key(officer: Officer) -> bytes:
    return bytes.fromhex(officer.public_key)
