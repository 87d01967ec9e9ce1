"""A disk that refuses a write: at each of them in turn, in a process of its own; counts what was acknowledged and kept.

Two refusals, both the kernel's own: a file may not grow past a size (the database's "I/O error", with half a write
done), and a file system without room (its "disk full"). A disk that loses what it has confirmed can not be had here.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import count as numbers
from multiprocessing.connection import Connection as Pipe
from pathlib import Path

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import Progress
from pcu_desk.domain.unit import UnitName
from pcu_desk.vault import sentences
from pcu_desk.vault.faults.children import processes
from pcu_desk.vault.faults.saves import first_case, kept_saves
from pcu_desk.vault.faults.scratch import Scratch, scratch
from pcu_desk.vault.store import Vault

_LIMIT = 60.0
_MOST_SAVES = 400
_ROOM, _WITHIN = 2060, 12  # half a frame of the log more for each step, cut at its head, in it and behind it
_PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
_NEW_USER, _NEW_MOUNTS, _PRIVATE = 0x10000000, 0x00020000, (1 << 18) | (1 << 14)
_DISK = 8 * 1024 * 1024
_MUTANTS = 40
SIZES, PAGES = 200, 120
"""How many amounts of room there are to be refused at; a shorter campaign takes some of them, from least to most."""
_SENTENCES = {
    text.source: text
    for text in (sentences.FULL, sentences.DISK_FAILS, sentences.NO_MARK, sentences.READ_ONLY, sentences.UNREADABLE)
}
_WORDS = "clear sentence each time, {kept} of {acknowledged} acknowledged saves kept"


@dataclass(frozen=True, slots=True)
class _Step:
    """One refusal: the vault, its case, how much room there is, whether work goes on afterwards; the mutant."""

    made: Scratch
    case: str
    room: int
    goes_on: bool
    early: bool = False


def io_errors(count: int, progress: Progress) -> Figure:
    """Let no file grow past a size, byte step by byte step."""
    return _row("a write refused (size limit: I/O error)", _limited, SIZES, count, progress)


def full_disk(count: int, progress: Progress) -> Figure:
    """Work on a small file system of its own that has less and less room, where the system gives one."""
    if not _small_disks():
        reason = "not done: this system gives no file system of one's own (user namespaces)"
        return Figure("disk full at each write", 0, 0, reason, "acknowledges before the commit", caught=False)
    return _row("disk full at each write (ENOSPC)", _filled, PAGES, count, progress)


def _row(fault: str, worker: Callable[[Pipe, _Step], None], rooms: int, count: int, progress: Progress) -> Figure:
    wrong = acknowledged = kept = 0
    with scratch() as made:
        case = first_case(made)
        for turn in range(count):
            step = _Step(made.beside(f"step{turn}"), case, turn * rooms // count, goes_on=turn % 2 == 0)
            told, there, sound = _run(worker, step)
            acknowledged, kept = acknowledged + told, kept + there
            wrong += not sound or told != there
            progress(turn + 1, count)
            shutil.rmtree(step.made.folder)
        caught = _loses(worker, made, case)
    return Figure(
        fault,
        count,
        wrong,
        _WORDS.format(kept=kept, acknowledged=acknowledged),
        "acknowledges before the commit",
        caught,
    )


def _loses(worker: Callable[[Pipe, _Step], None], made: Scratch, case: str) -> bool:
    for turn in range(_MUTANTS):
        step = _Step(made.beside(f"early{turn}"), case, turn, goes_on=False, early=True)
        told, there, _ = _run(worker, step)
        if told > there:
            return True
    return False


def _run(worker: Callable[[Pipe, _Step], None], step: _Step) -> tuple[int, int, bool]:
    """Do one step; return saves acknowledged, those of them that are there, and whether all else was as it should."""
    made = processes()
    mine, theirs = made.Pipe(duplex=False)
    child = made.Process(target=worker, args=(theirs, step), daemon=True)
    child.start()
    theirs.close()
    said: set[int] = set()
    refusals: list[str] = []
    try:
        while mine.poll(_LIMIT):
            word = mine.recv()
            said.add(word) if isinstance(word, int) else refusals.append(word)
    except EOFError:
        child.join(_LIMIT)
    child.kill()
    clear = bool(refusals) and all(word in _SENTENCES for word in refusals)
    there = set(kept_saves(step.made.folder, step.made.opened, step.case)) & said
    return len(said), len(there), clear and not step.made.noticed()


def _limited(pipe: Pipe, step: _Step) -> None:
    """Work until a file may not grow any more; then go on with room again, or end as a process that is killed."""
    import resource  # noqa: PLC0415 - not on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    vault = step.made.enter()
    resource.setrlimit(resource.RLIMIT_FSIZE, (step.room * _ROOM + step.room % 3 * _WITHIN, hard))
    last = _save_until_refused(pipe, vault, step)
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    _end(pipe, vault, step, last)


def _filled(pipe: Pipe, step: _Step) -> None:
    """Work on a file system of eight megabytes that has room for so many pages; what it holds is copied out at the end.

    Half of the time the copy is taken at the refusal, which is what a process leaves that is killed there.
    """
    place = Path(tempfile.mkdtemp(prefix="small-", dir=step.made.folder.parent))
    if not _mount_small(place):
        return
    inside = replace(step, made=replace(step.made, folder=place / "vault"))
    shutil.copytree(step.made.folder, inside.made.folder)
    vault = inside.made.enter()
    ballast = place / "ballast"
    _fill_up(ballast, step.room)
    last = _save_until_refused(pipe, vault, inside)
    if not step.goes_on:
        _copy_out(inside.made.folder, step.made.folder)
        os.kill(os.getpid(), signal.SIGKILL)
    ballast.unlink()
    _end(pipe, vault, inside, last)
    _copy_out(inside.made.folder, step.made.folder)


def _save_until_refused(pipe: Pipe, vault: Vault, step: _Step) -> int:
    """Save and acknowledge, fold the log in, rename the unit (which rewrites the slots) until the disk refuses."""
    number = 0
    for number in numbers(1):
        try:
            _save(pipe, vault, step, number)
            if number % 6 == 0:
                vault.checkpoint()
            if number % 4 == 0:
                _rename(vault, number)
        except UserError as refusal:
            pipe.send(refusal.text.source)
            break
        except Exception as error:  # noqa: BLE001 - told to the one who counts: it is no sentence
            pipe.send(f"{type(error).__name__}: {error}")
            break
        if number > _MOST_SAVES:
            pipe.send("was never refused")
            break
    return number


def _save(pipe: Pipe, vault: Vault, step: _Step, number: int) -> None:
    with vault.writing() as transaction:
        transaction.save_case(replace(transaction.case(step.case), narrative=f"save {number}"), Act.EDITED)
        if step.early:
            pipe.send(number)
    if not step.early:
        pipe.send(number)


def _rename(vault: Vault, number: int) -> None:
    with vault.writing() as transaction:
        names = (UnitName("en", f"Scratch {number}"),)
        transaction.save_unit(replace(transaction.unit(), names=names), Act.UNIT_SET)


def _end(pipe: Pipe, vault: Vault, step: _Step, last: int) -> None:
    if not step.goes_on:
        os.kill(os.getpid(), signal.SIGKILL)
    try:
        _save(pipe, vault, step, last + 1)
        vault.close()
    except Exception as error:  # noqa: BLE001 - there is room again: whatever it is, it is wrong
        pipe.send(f"with room again: {type(error).__name__}")
    pipe.close()


def _copy_out(inside: Path, outside: Path) -> None:
    shutil.rmtree(outside)
    shutil.copytree(inside, outside, ignore=shutil.ignore_patterns("*-shm"))


def _fill_up(ballast: Path, pages: int) -> None:
    """Leave room for so many pages."""
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(_PAGE))
        except OSError:
            file.truncate(max(0, file.tell() - pages * _PAGE))


def _mount_small(place: Path) -> bool:
    """Mount a file system in memory where only this process and its children see it; needs no rights where allowed."""
    system, user, group = ctypes.CDLL(None, use_errno=True), os.getuid(), os.getgid()
    if system.unshare(_NEW_USER | _NEW_MOUNTS):
        return False
    try:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
        Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    except OSError:
        return False
    if system.mount(None, b"/", None, _PRIVATE, None):
        return False
    return not system.mount(b"tmpfs", bytes(place), b"tmpfs", 0, f"size={_DISK}".encode())


def _small_disks() -> bool:
    """Ask in a process of its own whether the system gives such a file system."""
    if not sys.platform.startswith("linux"):
        return False
    made = processes()
    mine, theirs = made.Pipe(duplex=False)
    child = made.Process(target=_try_small, args=(theirs,), daemon=True)
    child.start()
    theirs.close()
    try:
        return bool(mine.poll(_LIMIT) and mine.recv())
    except EOFError:
        return False
    finally:
        child.join(_LIMIT)


def _try_small(pipe: Pipe) -> None:
    place = Path(tempfile.mkdtemp(prefix="pcu-desk-small-"))
    pipe.send(_mount_small(place))
    shutil.rmtree(place, ignore_errors=True)
