"""Attacks by one who holds a vault's keys, each on a copy of a witnessed scratch vault, and what verification says.

The hub is one in memory with the hub's own rule; a real one is asked in the tests.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import SCHEMA, Case
from pcu_desk.domain.codes import CaseStatus, Role
from pcu_desk.domain.errors import DamagedError, UserError
from pcu_desk.domain.event import NAMED_ACTS, Act, chain_hash
from pcu_desk.domain.figure import Figure, Progress
from pcu_desk.domain.history import after_change
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.record import Record, lean
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.domain.verification import FAULT_CODES
from pcu_desk.domain.witness import Checkpoint
from pcu_desk.vault import connection, desk, journal, mark, witness
from pcu_desk.vault.connection import Connection, DatabaseError
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.mutants import broken
from pcu_desk.vault.faults.scratch import Scratch, found
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.specimens import OFFICER
from pcu_desk.vault.store import Vault
from pcu_desk.vault.verify import proof
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.members import Device, HubEntry, Unit
from pcu_desk.wire.witness import NO_HEAD, countersigned, head_after, read_statement

CASES = 8
_CHAIN, _ROLLBACK, _SIGNATURE, _ROW = FAULT_CODES.values()
_UNIT, _COUNTRY = "XXTST", "XX"
_IN_FRAME = 32 + 24 + 100  # header of the log, header of the frame, a byte of its page
_BESIDE = (mark.FILE, witness.FILE)


@dataclass(frozen=True, slots=True)
class Target:
    """A witnessed vault with its keys in hand, its folder of yesterday, and two cases: a draft, a submitted one."""

    made: Scratch
    yesterday: Path
    draft: str
    submitted: str
    approver: str = OFFICER

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.made.folder

    @contextmanager
    def entered(self, key: bytes | None = None, user: str = "") -> Iterator[Vault]:
        """Open it as its officer, writing in another's name and signing with another key when they are given."""
        vault = self.made.enter()
        if key is not None:
            vault._author = Author(vault.device, user or self.made.opened.user, key)  # noqa: SLF001 - a forger's program
        try:
            yield vault
        finally:
            vault.close()

    def put_back(self, *names: str) -> None:
        """Put yesterday's files in the place of today's."""
        (self.folder / (connection.FILE + "-wal")).unlink(missing_ok=True)
        for name in names:
            (self.folder / name).unlink(missing_ok=True)
            if (self.yesterday / name).exists():
                shutil.copyfile(self.yesterday / name, self.folder / name)


@dataclass(frozen=True, slots=True)
class Attack:
    """What is done, the exit code that must come of it at once, and (when it differs) after the next contact."""

    name: str
    strike: Callable[[Target], None]
    code: int
    after_contact: int | None = None


def row_changed(target: Target) -> None:
    """Change what a case says."""
    _one(target, "UPDATE case_records SET record = replace(record, 'tiles', 'tools') WHERE record LIKE '%tiles%'")


def event_deleted(target: Target) -> None:
    """Take an entry out of the journal."""
    _one(target, "DELETE FROM events WHERE subject = ? AND act = 'case.edited'", target.draft)


def events_reordered(target: Target) -> None:
    """Let two entries change places."""
    with target.made.raw() as database:
        (last,) = database.execute("SELECT max(seq) FROM events").fetchone()
        for old, new in ((last, 9999), (last - 1, last), (9999, last - 1)):
            database.execute("UPDATE events SET seq = ? WHERE seq = ?", (new, old))


def page_of_yesterday(target: Target) -> None:
    """Put the first page back of which what is read changes."""
    path = target.made.database
    today, before = path.read_bytes(), (target.yesterday / connection.FILE).read_bytes()
    told = _journal_of(target)
    for at in range(connection.PAGE, len(before), connection.PAGE):
        page = before[at : at + connection.PAGE]
        if page == today[at : at + connection.PAGE]:
            continue
        path.write_bytes(today[:at] + page + today[at + connection.PAGE :])
        if _journal_of(target) != told:
            return
    raise RuntimeError("no page of yesterday changes the journal")


def cut_at_a_page(target: Target) -> None:
    """Cut the last page off."""
    whole = target.made.database.read_bytes()
    target.made.database.write_bytes(whole[: -connection.PAGE])


def bit_of_the_log(target: Target) -> None:
    """Let the power fail after two saves, then turn a bit of the log's first frame."""
    marked = (target.folder / mark.FILE).read_bytes()
    with target.entered() as vault:
        for word in ("one", "two"):
            with vault.writing() as tx:
                tx.save_case(replace(tx.case(target.draft), narrative=word), Act.EDITED)
        files = {name: (target.folder / name).read_bytes() for name in (connection.FILE, connection.FILE + "-wal")}
    for name, data in files.items():
        (target.folder / name).write_bytes(data)
    (target.folder / mark.FILE).write_bytes(marked)
    log = target.made.log
    damaged = bytearray(log.read_bytes())
    damaged[_IN_FRAME] ^= 1
    log.write_bytes(damaged)


def database_and_mark_of_yesterday(target: Target) -> None:
    """Put database and mark back together; the hub's statement of today stays beside them."""
    target.put_back(connection.FILE, mark.FILE)


def everything_of_yesterday(target: Target) -> None:
    """Put the whole folder back as it was."""
    target.put_back(connection.FILE, *_BESIDE)


def role_forged(target: Target) -> None:
    """Write a grant that makes a stranger a supervisor, with every link right and no supervisor's key."""
    stranger = desk.new_officer_key()
    officer = Officer("stranger", "Stranger", "Stranger", Role.SUPERVISOR, desk.public_of(stranger).hex())
    with target.entered(stranger) as vault:
        database = vault.connection()
        database.execute("BEGIN IMMEDIATE")
        entry = Entry(Act.GRANTED, "stranger", {"officer": journal.grant_change(officer)})
        journal.append(database, vault._author, entry)  # noqa: SLF001 - a forger's program
        database.execute("COMMIT")


def approval_forged(target: Target) -> None:
    """Write an approval in a supervisor's name without his key."""
    with target.entered(os.urandom(32), target.approver) as vault, vault.writing() as tx:
        case = tx.case(target.submitted)
        approved = replace(case, status=CaseStatus.APPROVED, approved_by=target.approver, revision=1)
        tx.save_case(approved, Act.APPROVED)


def journal_rewritten(target: Target) -> None:
    """Write the journal anew from a case's first entry on, with every key: links, signatures, rows, mark."""
    _rewrite(target)


def journal_rewritten_whole(target: Target) -> None:
    """The same, and no statement of a hub is left."""
    _rewrite(target)
    (target.folder / witness.FILE).unlink()
    _one(target, "DELETE FROM witnesses")


ATTACKS: Sequence[Attack] = (
    Attack("row changed", row_changed, _ROW),
    Attack("event deleted", event_deleted, _CHAIN),
    Attack("events reordered", events_reordered, _CHAIN),
    Attack("yesterday's page put back", page_of_yesterday, _CHAIN),
    Attack("file cut at a page boundary", cut_at_a_page, _CHAIN),
    Attack("bit of the write-ahead log flipped", bit_of_the_log, _CHAIN),
    Attack("database and mark of yesterday, witnessed head", database_and_mark_of_yesterday, _ROLLBACK),
    Attack("the same with yesterday's witness.json", everything_of_yesterday, 0, _ROLLBACK),
    Attack("forged role row", role_forged, _SIGNATURE),
    Attack("forged approval", approval_forged, _SIGNATURE),
    Attack("journal rewritten with all keys after a witness", journal_rewritten, _ROLLBACK),
    Attack("the same with every statement taken away", journal_rewritten_whole, 0, _ROLLBACK),
)


@dataclass(slots=True)
class MemoryHub:
    """A hub that remembers one desk's head and keeps the hub's rule."""

    keys: HubKeys = field(default_factory=HubKeys.generate)
    last: bytes = b""

    def contact(self, vault: Vault) -> None:
        """Let the desk ask as its rounds do; it keeps what it is told."""
        standing = vault.witness.standing()
        offer = vault.witness.offer(standing.newest.checkpoint.sequence if standing.newest else 0)
        known = read_statement(self.last).checkpoint if self.last else None
        reached, head = (known.sequence, known.head) if known else (0, NO_HEAD)
        if offer.after == reached and head_after(head, offer.digests) == offer.checkpoint.head:
            self.last = countersigned(offer.checkpoint, int(datetime.now(UTC).timestamp()), self.keys)
        vault.witness.keep(read_statement(self.last))


@contextmanager
def witnessed() -> Iterator[tuple[Target, MemoryHub]]:
    """Make a scratch vault with a witnessed yesterday and a witnessed today, and take it away again."""
    root = Path(tempfile.mkdtemp(prefix="pcu-desk-faults-"))
    try:
        made, hub = found(root / "vault"), MemoryHub()
        draft, submitted = _first_day(made, hub)
        yesterday = shutil.copytree(made.folder, root / "yesterday")
        target = Target(made, yesterday, draft, submitted)
        _second_day(target, hub)
        yield target, hub
    finally:
        shutil.rmtree(root, ignore_errors=True)


def found_code(target: Target) -> int:
    """Return the exit code that the verification of a vault comes to."""
    doors = VaultFolders()
    if doors.scan(target.folder):
        return _CHAIN
    try:
        vault = target.made.enter()
    except (DamagedError, UserError):
        return _CHAIN
    try:
        return vault.examine(lambda *_: None).exit_code()
    finally:
        with suppress(UserError):
            vault.close()


def measure(count: int, progress: Progress) -> Figure:
    """Do every attack in turn, each on a copy, and compare its exit code with the one that must come of it."""
    attacks = [ATTACKS[turn % len(ATTACKS)] for turn in range(count)]
    with witnessed() as (target, hub):
        told, wrong = [], int(found_code(_copy(target)) != 0)
        for done, attack in enumerate(attacks, 1):
            codes = _codes(attack, target, hub)
            wrong += codes != _wanted(attack)
            told.append(f"{attack.name} {codes[-1]}")
            progress(done, count)
        with broken(proof, "check_statements", lambda *_: None):
            caught = _codes(ATTACKS[6], target, hub) != _wanted(ATTACKS[6])
    result = "; ".join(told[: len(ATTACKS)])
    return Figure("attacks with every key in hand", count, wrong, result, "believes no statement of a hub", caught)


def _codes(attack: Attack, target: Target, hub: MemoryHub) -> tuple[int, ...]:
    copy = _copy(target)
    attack.strike(copy)
    at_once = found_code(copy)
    if attack.after_contact is None:
        return (at_once,)
    with copy.entered() as vault:
        MemoryHub(hub.keys, hub.last).contact(vault)
    return at_once, found_code(copy)


def _wanted(attack: Attack) -> tuple[int, ...]:
    return (attack.code,) if attack.after_contact is None else (attack.code, attack.after_contact)


def _copy(target: Target) -> Target:
    return replace(target, made=target.made.beside("struck"))


def _first_day(made: Scratch, hub: MemoryHub) -> tuple[str, str]:
    vault = made.enter()
    _enrol(vault, hub)
    cases = [Case(id=uuid7(), opened_by=OFFICER, narrative=f"tiles, lot {number}") for number in range(CASES)]
    for case in cases:
        with vault.writing() as tx:
            tx.save_case(case, Act.OPENED)
    with vault.writing() as tx:
        tx.save_case(replace(cases[0], narrative="tiles, counted"), Act.EDITED)
    hub.contact(vault)
    vault.close()
    return cases[0].id, cases[1].id


def _second_day(target: Target, hub: MemoryHub) -> None:
    vault = target.made.enter()
    with vault.writing() as tx:
        case = tx.case(target.submitted)
        tx.save_case(replace(case, status=CaseStatus.SUBMITTED, submitted_by=OFFICER), Act.SUBMITTED)
    for number in range(CASES):
        with vault.writing() as tx:
            tx.save_case(replace(tx.case(target.draft), narrative=f"tiles, counted again: {number}"), Act.EDITED)
    hub.contact(vault)
    vault.close()


def _enrol(vault: Vault, hub: MemoryHub) -> None:
    """Give the desk a directory that names this hub, as its administrator would."""
    from pcu_desk.wire.directory import Directory  # noqa: PLC0415 - its libraries are heavy
    from pcu_desk.wire.directory_signing import DirectoryKeys, sign_directory  # noqa: PLC0415 - its libraries are heavy

    now = datetime.now(UTC)
    secrets = vault.secrets
    here = Device(_UNIT, "A", desk.public_of(secrets.signing), (desk.agreement_of(secrets.agreement),))
    unit = Unit(_UNIT, _COUNTRY, {"en": "Scratch"}, (vault.founder,), (here,))
    keys = DirectoryKeys.generate().with_country(_COUNTRY)
    bundle = sign_directory(HubEntry(hub.keys.public, "http://127.0.0.1:1"), [unit], keys, None, now)
    with vault.writing() as tx:
        tx.set_directory(bundle)
        root = Directory.load(bundle, None, None, now).root_fingerprint
        tx.append(Act.ENROLLED, vault.device, {"root": root, "hub": hub.keys.public.hex()}, None)


def _rewrite(target: Target) -> None:
    opened = target.made.opened
    with target.made.raw() as database:
        here = desk.read(database)
        sql = "SELECT seq, body FROM events WHERE subject = ? ORDER BY seq"
        row = database.execute(sql, (target.draft,)).fetchone()
        event = json.loads(row[1])
        event["change"]["record"]["narrative"] = "soap, lot 0"
        _say(database, row[0], event)
        _follow(database, target.draft)
        _reseal(database, row[0], opened.signing_key)
        points = database.execute("SELECT seq, epoch, time FROM checkpoints").fetchall()
        database.execute("DELETE FROM checkpoints")
        for seq, epoch, at in points:
            _resign(database, here, Checkpoint(here.vault, here.device, epoch, seq, "", at))
    with target.entered() as vault:
        vault.rebuild(lambda *_: None)
    (target.folder / mark.FILE).unlink()
    with target.made.raw() as database:
        mark.write(target.folder, here, database)


def _follow(database: Connection, subject: str) -> None:
    """Give every entry about a case the hash of the record that it leads to now."""
    sql = "SELECT seq, body FROM events WHERE subject = ? ORDER BY seq"
    record: Record | None = None
    for seq, body in database.execute(sql, (subject,)).fetchall():
        event = json.loads(body)
        record = after_change(Case, record, event["change"])
        assert record is not None
        event["record"] = journal.logical_hash("case", SCHEMA, canonical(lean(Case, record)))
        _say(database, seq, event)


def _say(database: Connection, seq: int, event: object) -> None:
    database.execute("UPDATE events SET body = ? WHERE seq = ?", (canonical(event), seq))


def _reseal(database: Connection, start: int, key: bytes) -> None:
    (previous,) = database.execute("SELECT hash FROM events WHERE seq = ?", (start - 1,)).fetchone()
    rows = database.execute("SELECT seq, act, body FROM events WHERE seq >= ? ORDER BY seq", (start,)).fetchall()
    for seq, act, body in rows:
        link = chain_hash(previous, body)
        signature = journal.sign(key, link) if Act(act) in NAMED_ACTS else None
        database.execute(
            "UPDATE events SET previous = ?, hash = ?, signature = ? WHERE seq = ?", (previous, link, signature, seq)
        )
        previous = link


def _resign(database: Connection, here: desk.Desk, point: Checkpoint) -> None:
    (head,) = database.execute("SELECT hash FROM events WHERE seq = ?", (point.sequence,)).fetchone()
    made = replace(point, head=head.hex())
    signature = journal.sign(here.secrets.signing, made.signed_bytes())
    sql = "INSERT INTO checkpoints (device, seq, head, epoch, time, signature) VALUES (?, ?, ?, ?, ?, ?)"
    database.execute(sql, (made.device, made.sequence, head, made.epoch, made.time, signature))


def _one(target: Target, sql: str, *values: object) -> None:
    with target.made.raw() as database:
        database.execute(sql, values)


def _journal_of(target: Target) -> object:
    """Return the journal as it is read, None when it can't be."""
    try:
        database = connection.connect(target.made.database, target.made.opened.dek)
    except (DamagedError, UserError):
        return None
    try:
        return database.execute("SELECT * FROM events ORDER BY place").fetchall()
    except DatabaseError:
        return None
    finally:
        database.close()
