"""A vault again from a backup file, as another desk: proven before it counts, whole or not there at all.

It is built in a folder of its own inside the place; the slots take their name last, and with them it is a vault.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from pcu_desk.domain.backup import BackupCard, FaultyBackupError, Restoring, new_letter
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.ports import LoginName, Progress, VerifyFault
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.vault import (
    agreements,
    archive,
    checkpoints,
    connection,
    desk,
    journal,
    mark,
    messages,
    migrations,
    outbox,
    records,
    rekey,
    sentences,
    slots,
    witness,
)
from pcu_desk.vault.archive import EVIDENCE, Archive, Manifest
from pcu_desk.vault.atomic import private_folder, sync_folder
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.desk import Desk
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.reading import GrantChain
from pcu_desk.vault.slots import Opened

NOT_EMPTY = QT_TRANSLATE_NOOP(
    "backup", "{folder} is not empty. Nothing was changed; restore into an empty folder, then compare."
)
NOT_ITS_OWN = QT_TRANSLATE_NOOP(
    "backup", "{file} holds the journal of another desk than the one that signed it. Nothing was restored."
)
BEHIND = QT_TRANSLATE_NOOP(
    "backup", "The journal in {file} does not reach the entry that its desk signed. Nothing was restored."
)
FAULTY = QT_TRANSLATE_NOOP(
    "backup",
    "The verification finds faults in this backup: {count}, the first at {subject}. Nothing was restored. Use an older "
    "backup, or restore this one with its faults and keep the file.",
)

STAGING = ".restoring"
_MEGABYTE = 1 << 20
# What may lie in a place that is empty to a person: the window's lock, counted passphrases, a restoration cut off.
_OURS = ("window.lock", "attempts.json", STAGING)
_ORDER = (EVIDENCE, slots.DATABASE, mark.FILE, witness.FILE, slots.FILE)
_SIDES = (f"{slots.DATABASE}-wal", f"{slots.DATABASE}-shm")

Unlock = Callable[[Path], Opened]


def look(file: Path) -> BackupCard:
    """Return what a backup file shows before it is unlocked. Raises UserError for one that is none or not whole."""
    with archive.reading(file) as opened:
        known = _slots(opened)
        people = tuple(LoginName(person.user, person.name, person.name_latin) for person in known.people())
        size = file.stat().st_size
        unit, names = known.unit_code, dict(known.unit_names)
        return BackupCard(known.vault, unit, names, people, known.training, opened.manifest.at, size)


def _slots(opened: Archive) -> slots.SlotFile:
    with TemporaryDirectory(prefix="pcu-desk-") as folder:
        (Path(folder) / slots.FILE).write_bytes(opened.small(slots.FILE))
        return slots.read(Path(folder))


def clear(folder: Path) -> None:
    """Take away what a restoration that was cut off has left; a vault that stands is never touched."""
    staging = folder / STAGING
    if not staging.is_dir():
        return
    if not (folder / slots.FILE).exists():
        for name in (*_ORDER[1:], *_SIDES):
            (folder / name).unlink(missing_ok=True)
        shutil.rmtree(folder / EVIDENCE, ignore_errors=True)
    shutil.rmtree(staging)


def need_empty(folder: Path) -> None:
    """Raise UserError unless nothing could be overwritten here."""
    if (folder / slots.FILE).exists() or (folder / slots.DATABASE).exists():
        raise UserError(sentences.VAULT_THERE, folder=folder)
    if any(path.name not in _OURS for path in folder.iterdir()):
        raise UserError(NOT_EMPTY, folder=folder)


def restore(folder: Path, file: Path, wish: Restoring, unlock: Unlock, progress: Progress) -> Opened:
    """Build the vault anew from a backup file in an empty folder; return the keys that open it."""
    clear(folder)
    need_empty(folder)
    staging = folder / STAGING
    try:
        private_folder(staging)
        with archive.reading(file) as opened:
            _extract(opened, staging, progress)
            manifest = opened.manifest
        keys = unlock(staging)
        with connection.spoken(staging / slots.DATABASE):
            _another_desk(_Work(staging, file, manifest, wish, keys), progress)
        _put_in_place(staging, folder)
    except OSError as error:
        raise sentences.file_sentence(error, str(folder), str(folder)) from error
    finally:
        clear(folder)
    return keys


@dataclass(frozen=True, slots=True)
class _Work:
    """The place where it is built, the file it is made from, what was wished, and the keys that a slot gave."""

    folder: Path
    file: Path
    manifest: Manifest
    wish: Restoring
    keys: Opened

    @property
    def path(self) -> Path:
        return self.folder / slots.DATABASE


def _extract(opened: Archive, staging: Path, progress: Progress) -> None:
    """Write every part; each is compared with its hash on the way and is on the disk after it."""
    total = max(sum(part.size for part in opened.manifest.parts.values()), 1)
    done = 0
    if any(name.startswith(EVIDENCE) for name in opened.manifest.parts):
        private_folder(staging / EVIDENCE)
    for name in opened.manifest.parts:
        for size in opened.extract(name, staging / name):
            done += size
            progress(done // _MEGABYTE, 2 * total // _MEGABYTE)
        sync_folder((staging / name).parent)


def _another_desk(work: _Work, progress: Progress) -> None:
    database = connection.connect(work.path, work.keys.dek)
    try:
        old = desk.read(database)
        faults = _check_copy(work, old, database)
        _rightful(work.keys, database)
        rekey.check_key(database, GrantChain(work.keys.founder), work.keys, old.vault)
        new = desk.found(old.vault, old.epoch + 1)
        author = Author(new.device, work.keys.user, work.keys.signing_key)
        letter = new_letter(work.wish.letter, _letters(database))
        with _transaction(database):
            desk.replace(database, new)
            journal.append(database, author, _begun(work, old, new, letter, database))
        _migrate(database, author, new)
        with _transaction(database):
            _settle(database, author, letter)
            checkpoints.keep(database, checkpoints.signed(new, journal.head(database, new.device)))
        connection.checkpoint(database)
        (work.folder / mark.FILE).unlink()
        mark.write(work.folder, new, database)
        _prove(work, new, database, faults, progress)
    except BaseException:
        database.close()
        raise
    connection.close(database)


def _check_copy(work: _Work, old: Desk, database: Connection) -> list[VerifyFault]:
    """Hold the database to what its desk signed; return what its own mark already tells against it."""
    told = work.manifest
    public = desk.public_of(old.secrets.signing).hex()
    if (told.vault, told.device, told.epoch, told.signing) != (old.vault, old.device, old.epoch, public):
        raise UserError(NOT_ITS_OWN, file=work.file)
    head = journal.head(database, old.device)
    if (head.sequence, head.hash) != (told.sequence, told.head):
        raise UserError(BEHIND, file=work.file)
    from pcu_desk.vault.verify.account import MARK_DIFFERS, ROLLBACK  # noqa: PLC0415 - rarely asked for

    try:
        known = mark.read(work.folder)
    except ValueError:
        known = None
    if known is not None and known.device == old.device and mark.extended(known, old, database):
        return []
    return [VerifyFault(ROLLBACK, mark.FILE, MARK_DIFFERS, (("marked", str(known.sequence if known else "?")),))]


def _rightful(keys: Opened, database: Connection) -> Officer:
    officer = GrantChain(keys.founder).officers(database).get(keys.user)
    if officer is None or officer.public_key != desk.public_of(keys.signing_key).hex():
        raise UserError(sentences.NO_GRANT, user=keys.user)
    officer.require(May.MANAGE)
    return officer


def _letters(database: Connection) -> frozenset[str]:
    """Return the letters that desks of this unit have used: here, before earlier restorations, in the directory."""
    unit = desk.unit(database)
    used = {unit.desk}
    for stored in journal.in_order(database):
        if stored.act == Act.RESTORED.value:
            change = journal.event_of(stored.body).change
            used |= {str(change.get("was", "")), str(change.get("desk", ""))}
    bundle = outbox.directory(database)
    if bundle is not None:
        used |= _letters_in(bundle, unit.code)
    return frozenset(used - {""})


def _letters_in(bundle: bytes, unit: str) -> set[str]:
    from datetime import UTC, datetime  # noqa: PLC0415 - only where a directory is

    from pcu_desk.wire.directory import Directory  # noqa: PLC0415 - only where a directory is

    try:
        found = Directory.load(bundle, None, None, datetime.now(UTC)).unit(unit)
    except UserError:  # the verification tells of it
        return set()
    return {device.letter for device in found.devices} if found is not None else set()


def _begun(work: _Work, old: Desk, new: Desk, letter: str, database: Connection) -> Entry:
    """Return the first entry of the new desk: whom it follows, from which entry on, and out of which file."""
    head = journal.head(database, old.device)
    change = {
        "vault": new.vault,
        "epoch": new.epoch,
        "form": migrations.version(database),
        "device": {
            "id": new.device,
            "signing": desk.public_of(new.secrets.signing).hex(),
            "agreement": desk.agreement_of(new.secrets.agreement).hex(),
        },
        "from": {"device": old.device, "seq": head.sequence, "head": head.hash},
        "backup": {"time": work.manifest.at.iso(), "signature": work.manifest.signature},
        "was": desk.unit(database).desk,
        "desk": letter,
        "by": "code" if work.wish.by_code else "passphrase",
    }
    return Entry(Act.RESTORED, new.vault, {**change, "faulty": True} if work.wish.faulty else change)


def _migrate(database: Connection, author: Author, new: Desk) -> None:
    """Bring it to today's form; the entries about that are the new desk's, for the old one may still be writing."""

    def anchor(number: int) -> None:
        journal.append(database, author, Entry(Act.ANCHORED, new.vault, {"form": number}))

    migrations.migrate(database, anchor)


def _settle(database: Connection, author: Author, letter: str) -> None:
    """Give the desk its letter, and let nothing leave that the old desk had queued: it may have sent it since."""
    agreements.begin_anew(database)
    unit = replace(desk.unit(database), desk=letter)
    journal.append(database, author, records.save(database, Act.UNIT_SET, "unit", unit))
    now, reason = Moment.now(), LineReason.RESTORED.value
    for message_id in outbox.retire(database):
        found = messages.find_message(database, message_id)
        if found is None:
            continue
        parked = replace(found, deliveries=tuple(row.parked(reason, now) for row in found.deliveries))
        if parked != found:
            entry = records.save(database, Act.PARKED, "message", parked, {"reason": reason})
            journal.append(database, author, entry)


def _prove(work: _Work, new: Desk, database: Connection, faults: list[VerifyFault], progress: Progress) -> None:
    from pcu_desk.vault.verify.proof import verify  # noqa: PLC0415 - rarely asked for

    half = max(sum(part.size for part in work.manifest.parts.values()) // _MEGABYTE, 1)

    def second(done: int, total: int) -> None:
        progress(half + half * done // max(total, 1), 2 * half)

    found = [*faults, *verify(database, work.folder, new, work.keys.founder, second)]
    if found and not work.wish.faulty:
        raise FaultyBackupError(FAULTY, count=len(found), subject=found[0].subject)


@contextmanager
def _transaction(database: Connection) -> Iterator[None]:
    database.execute("BEGIN IMMEDIATE")
    try:
        yield
        database.execute("COMMIT")
    except BaseException:
        if database.in_transaction:
            database.execute("ROLLBACK")
        raise


def _put_in_place(staging: Path, folder: Path) -> None:
    """Move all of it by names alone, the slots last: from then on the place holds a vault."""
    for name in _ORDER:
        if (staging / name).exists():
            (staging / name).rename(folder / name)
            sync_folder(folder)
