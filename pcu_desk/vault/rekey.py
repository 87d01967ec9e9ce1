"""A new key for the database, by a verified copy: who was removed, or kept the old key, reads nothing written later.

One order makes it whole or nothing: the copy is complete, checked and on disk before `vault.json` hands its key out,
and that file is complete before the copy takes the database's name. A stop before it leaves the vault as it was; a stop
after it is finished by whoever unlocks next.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any, cast

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.officer import May, Officer
from pcu_desk.domain.ports import Progress, SecretStore
from pcu_desk.vault import connection, handed, handles, journal, sentences, slots
from pcu_desk.vault.atomic import sync_folder
from pcu_desk.vault.connection import PAGE, Connection, Connections
from pcu_desk.vault.journal import Author, Entry
from pcu_desk.vault.reading import GrantChain
from pcu_desk.vault.slots import Opened, SlotFile

NEXT = connection.FILE + ".next"
_SIDES = ("-wal", "-shm", "-journal")
_PAGES_A_STEP = 1000
_ROOM = 1.1


@dataclass(frozen=True, slots=True)
class Change:
    """What the new key is made for: where, by whom, for which officers, and who is removed by it, if anybody."""

    folder: Path
    opened: Opened
    author: Author
    vault: str
    remaining: Mapping[str, Officer]
    removed: Officer | None = None


def change_key(change: Change, connections: Connections, store: SecretStore | None, progress: Progress) -> Opened:
    """Copy, check, hand the key out, put the copy in its place; return the keys from now on. Raises UserError."""
    before = slots.read(change.folder)
    file = _with_agreements(before, change)
    fresh = replace(change.opened, dek=slots.new_key(), generation=change.opened.generation + 1)
    path, beside = change.folder / connection.FILE, change.folder / NEXT
    _check_room(path)
    with connections.alone() as source:
        try:
            _discard(beside)
            _copy(source, beside, fresh, change, progress)
        except BaseException:
            _discard(beside)
            raise
        after, old = _handed_out(file, change, fresh), handles.place(path)
        try:
            slots.write(change.folder, after)
            with connection.spoken(path):
                _take_the_name(path, beside, source)
        except UserError:
            if handles.place(path) == old:  # the old file kept the name: its keys are the ones that open the vault
                slots.write(change.folder, before)
                _discard(beside)
            raise
        connections.rekeyed(fresh.dek)
    slots.forget_secrets(before, after, store)
    return fresh


def finish(folder: Path, opened: Opened) -> None:
    """Bring a change of key that was cut off to its end: the one that was handed out, or none."""
    path, beside = folder / connection.FILE, folder / NEXT
    if not beside.exists():
        return
    with connection.held_if_opens(path, opened.dek) as whole:
        if whole:  # while it is read nobody is alone with it, so what lies beside it is no copy in the making
            _discard(beside)
            return
    with connection.held_if_opens(beside, opened.dek, "EXCLUSIVE") as handed_out:
        if handed_out and os.name == "posix":  # another program that unlocks waits, and finds the name taken
            _bring_in(path, beside)
    if handed_out and os.name != "posix":  # what is open can't be renamed there
        _bring_in(path, beside)


def check_key(database: Connection, chain: GrantChain, opened: Opened, vault: str) -> None:
    """Raise UserError unless the key in use is the one that the founder or a supervisor of that time signed for.

    Else one who knows an older key, or none, could put a database of his own in the place of the vault's, seal its key
    to an officer and read what is written from then on.
    """
    for place, event, link, signature in journal.signed_about_key(database):
        officer = chain.at(database, place).get(event.officer)
        if officer is None or not officer.may(May.MANAGE):
            continue
        if journal.signed_by(bytes.fromhex(officer.public_key), signature, link):
            if event.change["key"] != handed.commitment(vault, opened.dek):
                raise UserError(sentences.WRONG_KEY)
            return
    if opened.generation > 1:
        raise UserError(sentences.WRONG_KEY)


def _with_agreements(file: SlotFile, change: Change) -> SlotFile:
    """Return the file with its agreement keys held to their owners' signing keys. Raises UserError: who lacks one."""
    file = handed.published(file, change.opened.user, change.opened.signing_key)
    lacking = [
        user
        for user, officer in change.remaining.items()
        if user not in file.agreements
        or not handed.belongs(file, user, file.agreements[user], bytes.fromhex(officer.public_key))
    ]
    if lacking:
        raise UserError(sentences.NO_AGREEMENT, users=", ".join(sorted(lacking)))
    return file


def _check_room(path: Path) -> None:
    with connection.spoken(path):
        if shutil.disk_usage(path.parent).free < path.stat().st_size * _ROOM:
            raise UserError(sentences.FULL)


def _copy(source: Connection, beside: Path, fresh: Opened, change: Change, progress: Progress) -> None:
    """Make the copy under the new key, compare every row, write what happened into it, and bring it to the disk."""
    target = connection.connect_beside(beside, fresh.dek, create=True)
    with connection.spoken(beside):
        try:
            _backup(source, target, progress)
            if _contents(source) != _contents(target) or not _sound(target):
                raise UserError(sentences.COPY_DIFFERS)
            _note(target, fresh, change)
            end = journal.head(target, change.author.device)
            connection.take_up_log(target)  # from the moment it has the name, no rollback journal is made beside it
        finally:
            target.close()
        _sync(beside)
        _read_back(beside, fresh, change, end)


def _backup(source: Connection, target: Connection, progress: Progress) -> None:
    def told(_status: int, left: int, total: int) -> None:
        progress(total - left, total)

    cast("Any", source).backup(target, pages=_PAGES_A_STEP, progress=told)


def _note(target: Connection, fresh: Opened, change: Change) -> None:
    target.execute("BEGIN IMMEDIATE")
    if change.removed is not None:
        told = {"officer": journal.grant_change(change.removed)}
        journal.append(target, change.author, Entry(Act.REMOVED, change.removed.user, told))
    named = {"generation": fresh.generation, "key": handed.commitment(change.vault, fresh.dek)}
    journal.append(target, change.author, Entry(Act.REKEYED, change.vault, named))
    target.execute("COMMIT")


def _read_back(beside: Path, fresh: Opened, change: Change, end: object) -> None:
    """Open what is on the disk as the next unlocking will."""
    again = connection.connect_beside(beside, fresh.dek, create=False)
    try:
        if journal.head(again, change.author.device) != end or not _sound(again):
            raise UserError(sentences.COPY_DIFFERS)
    finally:
        again.close()
    if any(_side(beside, side).exists() for side in _SIDES):  # only the file itself takes the name
        raise UserError(sentences.COPY_DIFFERS)


def _sound(database: Connection) -> bool:
    broken = database.execute("PRAGMA cipher_integrity_check").fetchall()
    return not broken and database.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]


def _contents(database: Connection) -> dict[str, bytes]:
    """Return a digest of every row of every table that is stored."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    tables = [row[0] for row in database.execute(sql).fetchall()]
    return {table: _digest(database.execute(f'SELECT * FROM "{table}"')) for table in tables}  # noqa: S608 - its own tables


def _digest(rows: Iterable[Sequence[object]]) -> bytes:
    found = sha256()
    for row in rows:
        found.update(repr(row).encode("utf-8", "surrogatepass"))
    return found.digest()


def _handed_out(file: SlotFile, change: Change, fresh: Opened) -> SlotFile:
    """Return the file that hands the new key to those who remain; slots and keys of everybody else are gone."""
    return replace(
        file,
        slots=tuple(slot for slot in file.slots if slot.person.user in change.remaining),
        agreements={user: mine for user, mine in file.agreements.items() if user in change.remaining},
        handed=tuple(handed.box_for(file, user, fresh.dek, fresh.generation) for user in sorted(change.remaining)),
    )


def _take_the_name(path: Path, beside: Path, source: Connection) -> None:
    """Rename the copy over the database, and leave a program that waited for the old file nothing to open."""
    if os.name != "posix":  # a file that is open can't be replaced there, nor opened by one who waits
        source.close()
        _sweep(path)
        _rename(beside, path)
        return
    old = os.open(path, os.O_WRONLY)
    try:
        beside.replace(path)
        with suppress(OSError):  # a name that is lost with the power is brought in by the next unlocking
            sync_folder(path.parent)
            os.pwrite(old, secrets.token_bytes(PAGE), 0)
    finally:
        os.close(old)


def _bring_in(path: Path, beside: Path) -> None:
    with connection.spoken(path):
        _sweep(path)
        _rename(beside, path)
        _sweep(beside)


def _rename(beside: Path, path: Path) -> None:
    beside.replace(path)
    sync_folder(path.parent)


def _sweep(path: Path) -> None:
    for side in _SIDES:
        _side(path, side).unlink(missing_ok=True)


def _side(path: Path, side: str) -> Path:
    return path.with_name(path.name + side)


def _discard(beside: Path) -> None:
    _sweep(beside)
    beside.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
    sync_folder(path.parent)
