"""`kill -9` at each step of adding a file: afterwards every row has its file, and a file without a row is set aside.

A real process adds files and ends itself at one step, as hard as a power cut ends it for the program. The mutant gives
the file its name after the commit: killed between the two, the journal tells of a file that is not there.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection as Pipe
from pathlib import Path
from typing import Any

from pcu_desk.domain.case import Evidence
from pcu_desk.domain.event import Act
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import KeptFile, Progress
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.vault import evidence
from pcu_desk.vault.faults.children import processes
from pcu_desk.vault.faults.saves import first_case
from pcu_desk.vault.faults.scratch import Scratch, scratch
from pcu_desk.vault.store import Vault

_LIMIT = 60.0
_KILL = 9
_SIZE = 2 * evidence.CHUNK + 1000
# The functions of one adding in the order in which they run; each is a step to be killed before and after.
_STEPS: tuple[tuple[Any, str], ...] = (
    (evidence, "_write_all"),
    (os, "fsync"),
    (Path, "replace"),
    (evidence, "sync_folder"),
    (evidence, "_read_back"),
    (evidence, "put"),
)
POINTS = 2 * len(_STEPS) + 2  # before and after each, and before and after the commit


@dataclass(frozen=True, slots=True)
class _Turn:
    """One adding that is killed: the vault, its case, at which step, the mutant or not."""

    made: Scratch
    case: str
    point: int
    late: bool


def measure(count: int, progress: Progress) -> Figure:
    """Return the row of the table: all steps in turn, then the mutant at each of them."""
    with scratch() as made:
        case = first_case(made)
        acknowledged, wrong = _campaign(made, case, count, progress, late=False)
    with scratch() as broken:
        _, caught = _campaign(broken, first_case(broken), POINTS, lambda *_: None, late=True)
    result = f"{POINTS} steps; {acknowledged} files acknowledged, row and file agree after each start"
    return Figure("kill -9 while a file is added", count, wrong, result, "names the file after the commit", caught > 0)


def _campaign(made: Scratch, case: str, count: int, progress: Progress, *, late: bool) -> tuple[int, int]:
    acknowledged: set[str] = set()
    wrong = 0
    for turn in range(count):
        acknowledged |= _run(_Turn(made, case, turn % POINTS, late))
        if not _agrees(made, case, acknowledged):
            wrong += 1
            if late:
                return len(acknowledged), wrong
        progress(turn + 1, count)
    return len(acknowledged), wrong


def _run(turn: _Turn) -> set[str]:
    """Let a process add a file and kill itself; return what it acknowledged."""
    maker = processes()
    mine, theirs = maker.Pipe(duplex=False)
    child = maker.Process(target=_add_and_die, args=(theirs, turn), daemon=True)
    child.start()
    theirs.close()
    said: set[str] = set()
    try:
        while mine.poll(_LIMIT):
            said.add(mine.recv())
    except EOFError:
        child.join(_LIMIT)
        return said
    child.kill()
    raise RuntimeError("the adding process did not end")


def _agrees(made: Scratch, case: str, acknowledged: set[str]) -> bool:
    """Start again as a person does: orphans are set aside, then rows, keys, files and the journal must agree."""
    vault = made.enter()
    try:
        vault.evidence.settle()
        with vault.reading() as reader:
            rows = {row.id for row in reader.case(case).evidence}
        named = evidence.named(vault.connection())
        faults = vault.verify(lambda *_: None)
    finally:
        vault.close()
    place = made.folder / evidence.FOLDER
    there = {path.name for path in place.iterdir() if path.is_file()} if place.is_dir() else set()
    return acknowledged <= rows and there == set(named) and not faults


def _add_and_die(pipe: Pipe, turn: _Turn) -> None:
    """Add a file and be killed at the step; a step that is passed without a kill is acknowledged."""
    vault = turn.made.enter()
    _lay_the_trap(turn.point)
    add = _added_late if turn.late else _added
    pipe.send(add(vault, turn))
    os.kill(os.getpid(), _KILL)


def _lay_the_trap(point: int) -> None:
    """Make one of the steps end the process, before or after it is done."""
    if point >= 2 * len(_STEPS):
        return
    owner, name = _STEPS[point // 2]
    plain: Callable[..., Any] = getattr(owner, name)

    def trapped(*args: Any, **named: Any) -> Any:  # noqa: ANN401 - any step of the adding
        if point % 2 == 0:
            os.kill(os.getpid(), _KILL)
        result = plain(*args, **named)
        os.kill(os.getpid(), _KILL)
        return result

    setattr(owner, name, trapped)


def _added(vault: Vault, turn: _Turn) -> str:
    kept = vault.evidence.keep([os.urandom(_SIZE)])
    return _entered(vault, turn, kept)


def _entered(vault: Vault, turn: _Turn, kept: KeptFile) -> str:
    row = Evidence(
        id=uuid7(), name="photo.jpg", size=kept.size, sha256=kept.sha256, added=Moment.now(), by=vault.officer.user
    )
    with vault.writing() as tx:
        known = tx.case(turn.case)
        tx.keep_evidence(known.id, row.id, kept, b"")
        tx.save_case(replace(known, evidence=(*known.evidence, row)), Act.ATTACHED)
        if turn.point == 2 * len(_STEPS):
            os.kill(os.getpid(), _KILL)
    return row.id


def _added_late(vault: Vault, turn: _Turn) -> str:
    """Be the mutant: the file gets its name only when the row is written."""
    kept = vault.evidence.keep([os.urandom(_SIZE)])
    target = turn.made.folder / evidence.FOLDER / kept.file
    half = target.with_name(target.name + ".half")
    os.rename(target, half)  # noqa: PTH104 - Path.replace may be the step that kills
    said = _entered(vault, turn, kept)
    if turn.point == 2 * len(_STEPS) + 1:
        os.kill(os.getpid(), _KILL)
    os.rename(half, target)  # noqa: PTH104 - Path.replace may be the step that kills
    return said
