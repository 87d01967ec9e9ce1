"""`kill -9` during a save: a real process saves and acknowledges, and is killed in the middle of the next save."""

from __future__ import annotations

import random
import time
from collections import Counter
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

from pcu_desk.domain.case import Case
from pcu_desk.domain.event import Act
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import connection, journal
from pcu_desk.vault.door import VaultFolders
from pcu_desk.vault.faults.children import processes
from pcu_desk.vault.faults.scratch import Scratch, found, scratch
from pcu_desk.vault.slots import Opened
from pcu_desk.vault.specimens import OFFICER
from pcu_desk.vault.store import Vault

_START_LIMIT, _ANSWER_LIMIT = 60.0, 10.0
_LONGEST_WAIT = 0.004
_MOST_SAVES = 12
_MUTANT_KILLS, _MUTANTS = 5, 12


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a fault done `count` times cost: saves that were acknowledged, lost, doubled; runs that verify faulted."""

    fault: str
    count: int
    acknowledged: int
    lost: int
    doubled: int
    unclean: int

    @property
    def passed(self) -> bool:
        """Whether nothing acknowledged was lost, nothing done twice, and every verification was clean."""
        return not (self.lost or self.doubled or self.unclean)


def kill_during_save(folder: Path, count: int, progress: Progress = lambda *_: None, *, early: bool = False) -> Outcome:
    """Kill a saving process `count` times at random moments and look for every save that it had acknowledged.

    `folder` is an empty place. `early` is the mutant: it acknowledges before the commit and must be caught.
    """
    opened, case = begin(folder)
    acknowledged: set[int] = set()
    unclean = 0
    for turn in range(count):
        acknowledged |= _run_and_kill(folder, opened, case, max(acknowledged, default=0), early=early)
        unclean += not _clean(folder, opened)
        progress(turn + 1, count)
    kept = Counter(kept_saves(folder, opened, case))
    lost = len(acknowledged - kept.keys())
    doubled = sum(times > 1 for times in kept.values())
    return Outcome("kill -9 during save", count, len(acknowledged), lost, doubled, unclean)


def begin(folder: Path) -> tuple[Opened, str]:
    """Found a vault with one case whose narrative will count the saves; return the keys and the case."""
    made = found(folder)
    return made.opened, first_case(made)


def first_case(made: Scratch) -> str:
    """Record the case whose narrative counts the saves."""
    case = Case(id=uuid7(), opened_by=OFFICER, narrative="save 0")
    vault = made.enter()
    with vault.writing() as transaction:
        transaction.save_case(case, Act.OPENED)
    vault.close()
    return case.id


def _run_and_kill(folder: Path, opened: Opened, case: str, last: int, *, early: bool) -> set[int]:
    """Start a saver, let it acknowledge a few saves, kill it in the middle of one; return what it acknowledged."""
    made = processes()
    mine, theirs = made.Pipe(duplex=False)
    child = made.Process(target=_save_for_ever, args=(theirs, folder, opened, case, last, early), daemon=True)
    child.start()
    theirs.close()
    said: set[int] = set()
    wanted = random.randint(1, _MOST_SAVES)  # noqa: S311 - the moment of a fault, not a secret
    while len(said) < wanted and mine.poll(_ANSWER_LIMIT if said else _START_LIMIT):
        said.add(mine.recv())
    if not early:
        time.sleep(random.uniform(0, _LONGEST_WAIT))  # noqa: S311 - the moment of the kill within the next save
    child.kill()
    child.join(_ANSWER_LIMIT)
    said |= _rest(mine)
    if len(said) < wanted:
        raise RuntimeError("the saving process did not answer")
    return said


def _rest(pipe: Pipe) -> set[int]:
    """Return what was acknowledged in the last moment and still lies in the pipe."""
    found: set[int] = set()
    try:
        while pipe.poll(0):
            found.add(pipe.recv())
    except (EOFError, OSError):
        return found
    return found


def _save_for_ever(pipe: Pipe, folder: Path, opened: Opened, case: str, last: int, early: bool) -> None:  # noqa: PLR0917 - a process is started with them in a row
    """Save and acknowledge until killed; `early` acknowledges while the transaction is still open."""
    vault = _enter(folder, opened)
    number = last
    while True:
        number = max(number, _newest(vault, case)) + 1
        with vault.writing() as transaction:
            changed = replace(transaction.case(case), narrative=f"save {number}")
            transaction.save_case(changed, Act.EDITED)
            if early:
                pipe.send(number)
        if not early:
            pipe.send(number)


def _newest(vault: Vault, case: str) -> int:
    with vault.reading() as reader:
        return int(reader.case(case).narrative.removeprefix("save "))


def _enter(folder: Path, opened: Opened) -> Vault:
    return VaultFolders().enter(folder, opened)


def _clean(folder: Path, opened: Opened) -> bool:
    doors = VaultFolders()
    if doors.scan(folder):
        return False
    vault = doors.enter(folder, opened)
    faults = vault.verify(lambda *_: None)
    vault.close()
    return not faults


def kept_saves(folder: Path, opened: Opened, case: str) -> list[int]:
    """Return the number of every save that the journal tells of."""
    database = connection.connect(folder / connection.FILE, opened.dek)
    found = [entry.event.change.get("set", {}).get("/narrative", "") for entry in journal.history(database, case)]
    connection.close(database)
    return [int(text.removeprefix("save ")) for text in found if text]


def measure(count: int, progress: Progress) -> Figure:
    """Return the row of the table, the mutant killed until it has lost something."""
    with scratch() as made:
        sound = kill_during_save(made.folder.parent / "sound", count, progress)
        caught = any(
            kill_during_save(made.folder.parent / f"early{turn}", _MUTANT_KILLS, early=True).lost
            for turn in range(_MUTANTS)
        )
    wrong = sound.lost + sound.doubled + sound.unclean + (not sound.acknowledged)
    result = (
        f"{sound.acknowledged} saves acknowledged: {sound.lost} lost, {sound.doubled} twice; {sound.unclean} unclean"
    )
    return Figure("kill -9 during save", count, wrong, result, "acknowledges before the commit", caught)
