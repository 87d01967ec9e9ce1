"""`kill -9` at every step of a change of keys: passphrase, codes, removal, new database key, recovery, migration.

A real process does the deed on a copy of a scratch vault and is killed before or after its n-th durable step: a file
synced, renamed, removed, a statement of a transaction, a piece of the copy. Then the old way or the new one must open,
with every case in it and a clean verification: never neither.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any, cast

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.ports import Founding, Progress, unwatched
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.vault import attempts, connection, recovering, recovery, rekey, slots
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults import old
from pcu_desk.vault.faults.children import KILL, run_and_kill
from pcu_desk.vault.faults.mutants import broken
from pcu_desk.vault.faults.saves import Outcome
from pcu_desk.vault.faults.scratch import Scratch, fill, scratch
from pcu_desk.vault.slot_form import FLOOR_KIB
from pcu_desk.vault.specimens import OFFICER
from pcu_desk.vault.store import Vault

FAULT = "kill -9 at each step of a change of keys"
_FIRST, _SECOND = "a passphrase of a scratch vault", "another passphrase of it"
_OTHER = "giorgi"
_CASES = 3
_TOLD = ("BEGIN", "COMMIT", "INSERT INTO events", "PRAGMA journal_mode", "PRAGMA wal_checkpoint", "CREATE", "ALTER")
_SYSTEM = ("replace", "rename", "fsync", "unlink", "pwrite")
_PIECE = 12  # pages of a copy between two steps


@dataclass(frozen=True, slots=True)
class Place:
    """A prepared vault: its folder, and the recovery codes of the two who can open it."""

    folder: Path
    codes: Mapping[str, str]

    def copied(self, name: str) -> Place:
        """Copy it to be killed in."""
        folder = self.folder.parent / name
        shutil.copytree(self.folder, folder, ignore=shutil.ignore_patterns(attempts.FILE))
        return Place(folder, self.codes)


Step = Callable[[], None]
Deed = Callable[[Place, Callable[[], None]], None]
Check = Callable[[Place], None]


def kill_during_keys(folder: Path, points: int, progress: Progress = lambda *_: None, *, mutant: str = "") -> Outcome:
    """Kill so many processes, spread evenly over all steps of all deeds; `folder` is an empty place.

    `mutant` is the name of a broken program out of `MUTANTS`, whose deed alone is done then, until it is caught.
    """
    chosen = [MUTANTS[mutant][0]] if mutant else list(DEEDS)
    with cheap():
        places = _prepared(folder, chosen)
        totals = {name: run_and_kill(_do, places[name].copied(f"count-{name}"), name, 0, mutant) for name in chosen}
        wrong = 0
        for turn in range(points):
            name = chosen[turn % len(chosen)]
            rounds = -(-points // len(chosen))
            step = 1 + (2 * (turn // len(chosen)) + 1) * totals[name] // (2 * rounds)
            place = places[name].copied(f"point-{turn}")
            run_and_kill(_do, place, name, step, mutant)
            wrong += not _holds(place, name)
            shutil.rmtree(place.folder)
            progress(turn + 1, points)
            if mutant and wrong:
                return Outcome(FAULT, turn + 1, turn + 1, wrong, 0, 0)
    return Outcome(FAULT, points, points, wrong, 0, 0)


def measure(count: int, progress: Progress) -> Figure:
    """Kill `count` times, then see that broken programs are told from a sound one."""
    with scratch() as made:
        root = made.folder.parent
        outcome = kill_during_keys(root / "keys", count, progress)
        caught = all(_caught(root / f"mutant-{name}", name) for name in MUTANTS)
    deeds = ", ".join(DEEDS)
    result = f"{count - outcome.lost} of {count} open, old or new ({deeds})"
    return Figure(FAULT, count, outcome.lost, result, "; ".join(MUTANTS), caught)


def _caught(folder: Path, mutant: str) -> bool:
    """Kill a broken program at each of its steps."""
    return kill_during_keys(folder, MUTANTS[mutant][2], mutant=mutant).lost > 0


# The deeds, as a person does them; each arms the kill when what comes before it is done.


def _passphrase(place: Place, arm: Step) -> None:
    vault = VaultFolders().unlock(place.folder, OFFICER, _FIRST)
    arm()
    vault.change_passphrase(_FIRST, _SECOND)


def _codes(place: Place, arm: Step) -> None:
    vault = VaultFolders().unlock(place.folder, OFFICER, _FIRST)
    arm()
    vault.new_recovery_codes(_FIRST)


def _removal(place: Place, arm: Step) -> None:
    vault = VaultFolders().unlock(place.folder, OFFICER, _FIRST)
    arm()
    vault.change_key(unwatched, vault.officers()[_OTHER])
    vault.close()


def _new_key(place: Place, arm: Step) -> None:
    vault = VaultFolders().unlock(place.folder, OFFICER, _FIRST)
    arm()
    vault.change_key(unwatched)
    vault.close()


def _unlocking(place: Place, arm: Step) -> None:
    """Unlock for the first time after a change of the key: the slot is sealed anew."""
    arm()
    VaultFolders().unlock(place.folder, _OTHER, _FIRST).close()


def _recovery(user: str, place: Place, arm: Step) -> None:
    arm()
    VaultFolders().recover(place.folder, user, place.codes[user], _SECOND)[0].close()


def _migration(place: Place, arm: Step) -> None:
    arm()
    VaultFolders().unlock(place.folder, old.USER, place.codes[old.USER]).close()


# What must hold after each.


def _opens_either(place: Place) -> None:
    _sound(_unlocked(place, OFFICER, _FIRST) or _unlocked(place, OFFICER, _SECOND))


def _opens_after_removal(place: Place) -> None:
    vault = _unlocked(place, OFFICER, _FIRST)
    stayed = vault is not None and _OTHER in vault.officers()
    _sound(vault)
    other = _unlocked(place, _OTHER, _FIRST)
    if stayed:
        _sound(other)
    elif other is not None:
        raise AssertionError("who was removed still opens")


def _opens_for_both(place: Place) -> None:
    for user in (OFFICER, _OTHER):
        _sound(_unlocked(place, user, _FIRST))


def _opens_after_recovery(user: str, place: Place) -> None:
    vault = _unlocked(place, user, _SECOND)
    if vault is None:
        vault = VaultFolders().recover(place.folder, user, place.codes[user], _SECOND)[0]
    _sound(vault)


def _opens_migrated(place: Place) -> None:
    vault = _unlocked(place, old.USER, place.codes[old.USER])
    _sound(vault, cases=None)


def _unlocked(place: Place, user: str, passphrase: str) -> Vault | None:
    attempts._in_process.clear()  # noqa: SLF001 - the delay is another row's matter
    (place.folder / attempts.FILE).unlink(missing_ok=True)
    try:
        return VaultFolders().unlock(place.folder, user, passphrase)
    except UserError:
        return None


def _sound(vault: Vault | None, cases: int | None = _CASES) -> None:
    if vault is None:
        raise AssertionError("nothing opens")
    try:
        (found,) = vault.connection().execute("SELECT count(*) FROM cases").fetchone()
        if cases not in (None, found) or vault.verify(unwatched):
            raise AssertionError("what opens is not whole")
    finally:
        vault.close()


DEEDS: dict[str, tuple[Deed, Check]] = {
    "passphrase": (_passphrase, _opens_either),
    "codes": (_codes, _opens_either),
    "removal": (_removal, _opens_after_removal),
    "new key": (_new_key, _opens_for_both),
    "unlocking after it": (_unlocking, _opens_for_both),
    "recovery": (partial(_recovery, _OTHER), partial(_opens_after_recovery, _OTHER)),
    "recovery alone": (partial(_recovery, OFFICER), partial(_opens_after_recovery, OFFICER)),
}
if old.KEPT.is_dir():
    DEEDS["migration"] = (_migration, _opens_migrated)


# Broken programs: the deed that shows it, what is put in the place of what, and the points to look at.


def _torn(path: Path, data: bytes) -> None:
    """Write a file in its place."""
    with path.open("wb") as file:
        os.fsync(file.fileno())
        file.write(data)
        os.fsync(file.fileno())


def _key_first(source: Any, beside: Path, fresh: Any, change: Any, progress: Progress) -> None:  # noqa: ANN401 - stands in for a function of rekey
    """Hand the key out before the copy is there."""
    slots.write(change.folder, rekey._handed_out(slots.read(change.folder), change, fresh))  # noqa: SLF001 - a step of the whole one
    _copy(source, beside, fresh, change, progress)


def _old_ways_dropped(file: slots.SlotFile, fresh: Any) -> slots.SlotFile:  # noqa: ANN401 - stands in for a function of rekey
    """Take the old ways away before the journal tells of the new key."""
    return slots.with_slots(replace(file, slots=()), fresh)


_copy = rekey._copy  # noqa: SLF001 - the broken program ends with what the whole one does
MUTANTS: dict[str, tuple[str, Callable[[], Any], int]] = {
    "slots written in their place": ("passphrase", lambda: broken(slots, "replace_file", _torn), 6),
    "key handed out before the copy": ("removal", lambda: broken(rekey, "_copy", _key_first), 8),
    "old ways dropped before the journal": (
        "recovery",
        lambda: broken(recovering, "with_new_ways", _old_ways_dropped),
        12,
    ),
}


# The machinery.


@contextmanager
def cheap() -> Iterator[None]:
    """Derive keys at the lowest cost allowed: a kill does not ask how hard the key was to make."""
    with broken(slots, "Kdf", partial(slots.Kdf, m_kib=FLOOR_KIB)):
        yield


def _prepared(folder: Path, chosen: Sequence[str]) -> dict[str, Place]:
    """Found a vault with two officers and their codes, and what else some deeds begin with."""
    unit = PortUnit(code="XXTST", names=(UnitName("en", "Scratch"),), training=True)
    codes = {user: recovery.new_code() for user in (OFFICER, _OTHER)}
    whole = folder / "whole"
    vault = VaultFolders().create(whole, Founding(unit, OFFICER, "Bench", "Bench", _FIRST, (codes[OFFICER],)))
    with vault.writing() as transaction:
        transaction.add_officer(Officer(_OTHER, "Other", "Other", Role.OFFICER, ""), _FIRST)
    vault.close()
    _give_code(whole, codes[_OTHER])
    fill(Scratch(whole, slots.open_by_passphrase(whole, slots.read(whole), OFFICER, _FIRST)), _CASES)
    place = Place(whole, codes)
    places = dict.fromkeys(DEEDS, place)
    if "unlocking after it" in chosen:
        places["unlocking after it"] = place.copied("changed")
        vault = VaultFolders().unlock(places["unlocking after it"].folder, OFFICER, _FIRST)
        vault.change_key(unwatched)
        vault.close()
    if old.KEPT.is_dir():
        name = min(path.name for path in old.KEPT.glob("[0-9]*") if path.is_dir())
        shutil.copytree(old.KEPT / name, folder / "old")
        places["migration"] = Place(folder / "old", {old.USER: old.passphrase(name)})
    return places


def _give_code(folder: Path, code: str) -> None:
    file = slots.read(folder)
    opened = slots.open_by_passphrase(folder, file, _OTHER, _FIRST)
    person = next(known for known in file.people() if known.user == _OTHER)
    slots.write(folder, slots.sealed_by_recovery(file, person, recovery.decode(code), opened))


def _do(pipe: Pipe, place: Place, deed: str, step: int, mutant: str) -> None:
    """Do the deed, counting its durable steps, and die at one of them."""
    counter = Steps(step)
    with ExitStack() as patches:
        patches.enter_context(cheap())
        if mutant:
            patches.enter_context(MUTANTS[mutant][1]())
        patches.enter_context(watched(counter))
        DEEDS[deed][0](place, counter.arm)
    pipe.send(counter.count)
    pipe.close()


class Steps:
    """Counts from the moment it is armed, and ends the process at the step it was made for."""

    def __init__(self, last: int) -> None:
        self.count = 0
        self._last = last
        self._armed = False

    def arm(self) -> None:
        """Begin to count."""
        self._armed = True

    def passed(self, *_: object) -> None:
        """Count a step; end the process at the last."""
        if not self._armed:
            return
        self.count += 1
        if self.count == self._last:
            os.kill(os.getpid(), KILL)


@contextmanager
def watched(steps: Steps) -> Iterator[None]:
    """Count every durable step of the file system and of the database."""
    with ExitStack() as patches:
        for name in _SYSTEM:
            if hasattr(os, name):
                patches.enter_context(broken(os, name, around(getattr(os, name), steps)))
        patches.enter_context(broken(connection, "_open", _traced(connection._open, steps)))  # noqa: SLF001 - the one way in
        patches.enter_context(broken(rekey, "_PAGES_A_STEP", _PIECE))
        patches.enter_context(broken(rekey, "_backup", _told_of(rekey._backup, steps)))  # noqa: SLF001 - whose steps are told
        yield


def around(call: Callable[..., Any], steps: Steps) -> Callable[..., Any]:
    """Return a call that counts a step before it and one after it."""

    def counted(*given: object, **named: object) -> Any:  # noqa: ANN401 - whatever the system call returns
        steps.passed()
        answer = call(*given, **named)
        steps.passed()
        return answer

    return counted


def _traced(opened: Callable[..., Any], steps: Steps) -> Callable[..., Any]:
    def told(statement: str) -> None:
        if statement.lstrip().upper().startswith(tuple(word.upper() for word in _TOLD)):
            steps.passed()

    def opening(*given: object, **named: object) -> Any:  # noqa: ANN401 - a connection
        made = opened(*given, **named)
        cast("Any", made).set_trace_callback(told)
        return made

    return opening


def _told_of(backup: Callable[..., None], steps: Steps) -> Callable[..., None]:
    def copied(source: object, target: object, _progress: Progress) -> None:
        backup(source, target, steps.passed)

    return copied


def _holds(place: Place, deed: str) -> bool:
    try:
        DEEDS[deed][1](place)
    except (AssertionError, UserError):
        return False
    return True
