"""`kill -9` at every step of what moves a whole vault: migration of each released form, backup, restoration.

The deeds are done by real processes on copies and killed before or after each durable step. Then: the old vault opens
with every record as it was, or the new one; under a backup's name lies the older backup or the new one, whole; a place
that is restored into is empty or holds a whole vault.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any, cast

from pcu_desk.domain.backup import Restoring
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import Progress, unwatched
from pcu_desk.vault import archive, attempts, backup, connection, migrations, restore, slots
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults import old
from pcu_desk.vault.faults.children import run_and_kill
from pcu_desk.vault.faults.keys import Steps, around, cheap, watched
from pcu_desk.vault.faults.mutants import broken
from pcu_desk.vault.faults.saves import Outcome
from pcu_desk.vault.faults.scratch import PASSPHRASE, fill, found, scratch
from pcu_desk.vault.migrations import Anchor, Step
from pcu_desk.vault.specimens import OFFICER
from pcu_desk.vault.store import Vault

FAULT = "kill -9 at each step of migration, backup and restoration"
BACKUP, RESTORATION = "backup", "restoration"
_COPY = "copy.zip"
_CASES = 3
_RECORDS = "SELECT record FROM case_records ORDER BY row"


@dataclass(frozen=True, slots=True)
class Prepared:
    """A folder to be copied and killed in: who unlocks what is in it, with what, and the records that it holds."""

    folder: Path
    user: str
    passphrase: str
    records: tuple[str, ...]

    @property
    def vault(self) -> Path:
        """Where the vault lies."""
        return self.folder / "vault"

    @property
    def file(self) -> Path:
        """Where the backup lies."""
        return self.folder / "stick" / _COPY

    def copied(self, name: str) -> Prepared:
        """Copy all of it to be killed in."""
        target = self.folder.parent / name
        shutil.copytree(self.folder, target)
        return Prepared(target, self.user, self.passphrase, self.records)


Deed = Callable[[Prepared, Callable[[], None]], None]
Check = Callable[[Prepared], None]


def kill_during_migration(
    folder: Path, points: int, progress: Progress = lambda *_: None, *, mutant: str = ""
) -> Outcome:
    """Kill so many migrations of the released forms that lie beside the source; `folder` is an empty place."""
    return _campaign(folder, points, _old_names(), progress, mutant)


def kill_during_moves(folder: Path, points: int, progress: Progress = lambda *_: None, *, mutant: str = "") -> Outcome:
    """Kill so many backups and restorations; `folder` is an empty place."""
    return _campaign(folder, points, [BACKUP, RESTORATION], progress, mutant)


def measure(count: int, progress: Progress) -> Figure:
    """Kill `count` times, then see that broken programs are told from a sound one."""
    migrating = count // 2 if _old_names() else 0
    with scratch() as made:
        root = made.folder.parent
        wrong = kill_during_migration(root / "old", migrating, progress).lost if migrating else 0
        wrong += kill_during_moves(root / "moves", count - migrating, progress).lost
        caught = all(_caught(root / f"mutant-{place}", name) for place, name in enumerate(_mutants()))
    result = f"{count - wrong} of {count}: old or new opens, a backup is whole, a place is empty or whole"
    return Figure(FAULT, count, wrong, result, "; ".join(_mutants()), caught)


def _mutants() -> list[str]:
    known = {BACKUP, RESTORATION, *_old_names()}
    return [name for name, (deed, _, _) in MUTANTS.items() if deed in known]


def _caught(folder: Path, mutant: str) -> bool:
    deed, _, points = MUTANTS[mutant]
    return _campaign(folder, points, [deed], lambda *_: None, mutant).lost > 0


def _campaign(folder: Path, points: int, deeds: list[str], progress: Progress, mutant: str) -> Outcome:
    chosen = [MUTANTS[mutant][0]] if mutant else deeds
    wrong = 0
    with cheap():
        places = {name: _prepared(folder / f"whole-{number}", name) for number, name in enumerate(chosen)}
        totals = {
            name: run_and_kill(_do, places[name].copied(f"count-{n}"), name, 0, mutant) for n, name in enumerate(chosen)
        }
        for turn in range(points):
            name = chosen[turn % len(chosen)]
            step = 1 + (turn // len(chosen)) * totals[name] // -(-points // len(chosen))
            place = places[name].copied(f"point-{turn}")
            run_and_kill(_do, place, name, step, mutant)
            wrong += not _holds(place, name)
            shutil.rmtree(place.folder)
            progress(turn + 1, points)
    return Outcome(FAULT, points, points, wrong, 0, 0)


def _old_names() -> list[str]:
    return sorted(path.name for path in old.KEPT.glob("[0-9]*") if path.is_dir()) if old.KEPT.is_dir() else []


def _prepared(folder: Path, deed: str) -> Prepared:
    """Lay out a vault, and for the deeds that move it a backup of an hour ago beside it."""
    folder.mkdir(parents=True)
    if deed in _old_names():
        shutil.copytree(old.KEPT / deed, folder / "vault")
        file = slots.read(folder / "vault")
        opened = slots.open_by_passphrase(folder, file, old.USER, old.passphrase(deed))
        return Prepared(folder, old.USER, old.passphrase(deed), _records(folder / "vault", opened.dek))
    (folder / "stick").mkdir()
    made = found(folder / "vault")
    fill(made, _CASES)
    vault = made.enter()
    vault.back_up(folder / "stick" / _COPY, unwatched)
    vault.close()
    return Prepared(folder, OFFICER, PASSPHRASE, _records(made.folder, made.opened.dek))


def _records(folder: Path, key: bytes) -> tuple[str, ...]:
    database = connection.connect(folder / connection.FILE, key)
    try:
        return tuple(row[0] for row in database.execute(_RECORDS))
    finally:
        connection.close(database)


# The deeds; each arms the kill when what comes before it is done.


def _migration(place: Prepared, arm: Callable[[], None]) -> None:
    arm()
    VaultFolders().unlock(place.vault, place.user, place.passphrase).close()


def _backup(place: Prepared, arm: Callable[[], None]) -> None:
    vault = VaultFolders().unlock(place.vault, place.user, place.passphrase)
    arm()
    vault.back_up(place.file, unwatched)
    vault.close()


def _restoration(place: Prepared, arm: Callable[[], None]) -> None:
    arm()
    wish = Restoring(place.user, place.passphrase)
    VaultFolders().restore(place.folder / "new", place.file, wish, unwatched).close()


# What must hold after each.


def _opens(place: Prepared) -> None:
    _sound(VaultFolders().unlock(place.vault, place.user, place.passphrase), place)


def _backup_is_whole(place: Prepared) -> None:
    _opens(place)
    restore.look(place.file)
    for name in (slots.DATABASE, slots.FILE):
        with archive.reading(place.file) as opened:
            opened.small(name)
    _sound(_restored(place, "again"), place)


def _empty_or_whole(place: Prepared) -> None:
    whole = VaultFolders().card(place.folder / "new") is not None
    if whole:
        _sound(VaultFolders().unlock(place.folder / "new", place.user, place.passphrase), place)
    else:
        _sound(_restored(place, "new"), place)


def _restored(place: Prepared, name: str) -> Vault:
    return VaultFolders().restore(place.folder / name, place.file, Restoring(place.user, place.passphrase), unwatched)


def _sound(vault: Vault, place: Prepared) -> None:
    try:
        database = vault.connection()
        if tuple(row[0] for row in database.execute(_RECORDS)) != place.records:
            raise AssertionError("a record is not what it was")
        if migrations.version(database) != len(migrations.STEPS) or vault.verify(unwatched):
            raise AssertionError("what opens is not whole")
    finally:
        vault.close()


def _deed_of(name: str) -> tuple[Deed, Check]:
    known: Mapping[str, tuple[Deed, Check]] = {
        BACKUP: (_backup, _backup_is_whole),
        RESTORATION: (_restoration, _empty_or_whole),
    }
    return known.get(name, (_migration, _opens))


def _holds(place: Prepared, deed: str) -> bool:
    attempts._in_process.clear()  # noqa: SLF001 - the delay is another row's matter
    try:
        _deed_of(deed)[1](place)
    except (AssertionError, UserError, BugError, connection.DatabaseError):
        return False
    return True


# Broken programs: the deed that shows it, what is put in the place of what, and the points to look at.


def _version_first(database: Connection, step: Step, number: int, anchor: Anchor) -> None:
    """Take note of a form before the database has it."""
    database.execute(f"PRAGMA user_version = {number}")
    database.execute("BEGIN IMMEDIATE")
    step(database)
    anchor(number)
    database.execute("COMMIT")


def _in_its_place(source: backup.Source, beside: Path, progress: Progress) -> Any:  # noqa: ANN401 - stands in for a function of backup
    """Write over the older backup."""
    file = beside.with_name(_COPY)
    file.unlink(missing_ok=True)
    answer = _written(source, file, progress)
    shutil.copy(file, beside)
    return answer


_written = backup._written  # noqa: SLF001 - the broken program ends with what the whole one does
MUTANTS: dict[str, tuple[str, Callable[[], Any], int]] = {
    "form noted before it is there": ("0001", lambda: broken(migrations, "_take", _version_first), 6),
    "backup written over the older one": (BACKUP, lambda: broken(backup, "_written", _in_its_place), 6),
    "slots put in place first": (
        RESTORATION,
        lambda: broken(restore, "_ORDER", tuple(reversed(restore._ORDER))),  # noqa: SLF001 - the order that is broken
        16,
    ),
}


# The machinery.


def _do(pipe: Pipe, place: Prepared, deed: str, step: int, mutant: str) -> None:
    steps = Steps(step)
    with ExitStack() as patches:
        patches.enter_context(cheap())
        if mutant:
            patches.enter_context(MUTANTS[mutant][1]())
        patches.enter_context(watched(steps))
        patches.enter_context(_pieces(steps))
        _deed_of(deed)[0](place, steps.arm)
    pipe.send(steps.count)
    pipe.close()


@contextmanager
def _pieces(steps: Steps) -> Iterator[None]:
    """Count each piece that goes into the backup file and out of it."""
    written = cast("Any", archive._Hashed)  # noqa: SLF001 - the one way into the file
    with ExitStack() as patches:
        patches.enter_context(broken(written, "write", around(written.write, steps)))
        patches.enter_context(broken(os, "open", around(os.open, steps)))
        yield
