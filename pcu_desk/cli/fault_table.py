"""`pcu-desk bench faults`: the reliability table, every row with its mutant; a row that misses fails nothing by itself.

The short form takes a minute and is what the tests run; `--full` has the counts that are published.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from pcu_desk.cli import leak_day
from pcu_desk.cli.fault_stage import DESK, Stage, staged
from pcu_desk.cli.world import BenchRow, World
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.figure import FaultRow, Figure, Progress
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

UNKNOWN_ROW = QT_TRANSLATE_NOOP("cli", "The table has no row {name}. Known: {known}.")
_STARTED, _HANGS = 60.0, 35.0
_MOST_MEGABYTES = 512
_LOCK = "window.lock"
WHOLE_PROGRAM = ("two-windows", "leaks", "fuzz-json")


def rows_of(world: World) -> Mapping[str, FaultRow]:
    """Return every row of the table, in its order."""
    return {**world.faults(), **_whole_program(world)}


def _whole_program(world: World) -> Mapping[str, FaultRow]:
    """Return the rows that start the program itself, as a person does."""
    return {
        "two-windows": FaultRow("second writer refused with a sentence, readers served", 2, 50, partial(two, world)),
        "leaks": FaultRow("0 found on disk outside the vault's cipher text", 71, 213, partial(leak_day.measure, world)),
        "fuzz-json": FaultRow("0 crash, 0 hang, < 512 MB", 300, 10_000, partial(fuzzed, world)),
    }


def start_beside(*, as_json: bool) -> subprocess.Popen[str]:
    """Begin the rows that start the whole program in a process of their own."""
    names = [word for name in WHOLE_PROGRAM for word in ("--row", name)]
    command = [*DESK, "bench", "faults", *names, *(["--json"] if as_json else [])]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603 - our own program


def figures(world: World, wanted: list[str], *, full: bool) -> Iterator[tuple[str, FaultRow, Figure]]:
    """Measure the rows asked for, all when none is named, one after the other. Raises UserError for an unknown one."""
    return measured(rows_of(world), wanted, full=full)


def measured(known: Mapping[str, FaultRow], wanted: list[str], *, full: bool) -> Iterator[tuple[str, FaultRow, Figure]]:
    """Measure rows of a table, all when none is named. Raises UserError for one that is not in it."""
    if unknown := [name for name in wanted if name not in known]:
        raise UserError(UNKNOWN_ROW, name=unknown[0], known=", ".join(known))
    for name in wanted or known:
        row = known[name]
        begun = time.monotonic()
        figure = row.measure(row.full if full else row.short, _progress(name))
        print(f"  {name}: {time.monotonic() - begun:.0f} s", file=sys.stderr, flush=True)
        yield name, row, figure


def rows(world: World, wanted: list[str], *, full: bool, show: Callable[[str], None]) -> list[BenchRow]:
    """Measure, show each row as it comes, and return them in the form of every measurement."""
    return shown(rows_of(world), wanted, full=full, show=show)


def shown(
    known: Mapping[str, FaultRow], wanted: list[str], *, full: bool, show: Callable[[str], None]
) -> list[BenchRow]:
    """Measure rows of a table, show each as it comes, and return them in the form of every measurement."""
    found: list[BenchRow] = []
    show(f"{'fault':<44} {'count':>6}  {'pass':<5} result")
    for _, row, figure in measured(known, wanted, full=full):
        found += _bench_rows(row, figure)
        show(f"{figure.fault:<44} {figure.count:>6}  {_pass(figure):<5} {figure.result}")
        show(f"{'':<53}must be: {row.passes}")
        show(f"{'':<53}mutant: {figure.mutant}: {'caught' if figure.caught else 'NOT CAUGHT'}")
    return found


def _pass(figure: Figure) -> str:
    if not figure.count:
        return "-"
    return "yes" if figure.passed else "NO"


def _bench_rows(row: FaultRow, figure: Figure) -> list[BenchRow]:
    return [
        {
            "name": f"{figure.fault} × {figure.count}",
            "ours": f"{figure.wrong} wrong",
            "peer": figure.result,
            "peer_name": f"must be: {row.passes}",
            "ratio": round(figure.wrong / max(figure.count, 1), 4),
            "goal": 0,
            "meets": figure.passed,
        },
        {
            "name": f"mutant of: {figure.fault}",
            "ours": "caught" if figure.caught else "not caught",
            "peer": figure.mutant,
            "peer_name": "a program broken on purpose, which the row above must tell from this one",
            "ratio": int(figure.caught),
            "goal": 1,
            "meets": figure.caught,
        },
    ]


def _progress(name: str) -> Progress:
    def tell(done: int, total: int) -> None:
        if done == total or done % max(1, total // 20) == 0:
            print(f"\r… {name} {done}/{total}", end="\n" if done == total else "", file=sys.stderr, flush=True)

    return tell


def two(world: World, count: int, progress: Progress) -> Figure:
    """Let one process work in a vault while others want to write in it and to read it."""
    with staged(world) as stage:
        case = json.loads(stage.run("case", "add", "-", "--json", given="{}").stdout)["id"]
        holder = stage.start("hold", case, "0.01", "save")
        said = _Lines(holder)
        acknowledged = int(said.next())
        wrong = 0
        for turn in range(count):
            wrong += not _refused(stage, holder.pid)
            wrong += not _served(stage, case)
            progress(turn + 1, count)
        (stage.vault / _LOCK).unlink()  # the mutant: nobody holds the vault for himself
        caught = not _refused(stage, holder.pid)
        assert holder.stdin is not None
        holder.stdin.close()
        while line := said.next():
            acknowledged = int(line)
        holder.wait()
        shown = json.loads(stage.run("case", "show", case).stdout)["narrative"]
        whole = stage.run("verify").returncode == 0
    wrong += (shown != f"save {acknowledged}") + (not whole)
    result = f"{count} writers refused, {count} readers served, {acknowledged} saves beside them"
    return Figure("two processes, one vault", count, wrong, result, "no lock on the vault", caught)


def _refused(stage: Stage, pid: int) -> bool:
    """Tell whether a second writer is refused with a sentence that names the first."""
    done = stage.run("case", "add", "-", given="{}")
    return done.returncode == 1 and str(pid) in done.stderr and "Traceback" not in done.stderr


def _served(stage: Stage, case: str) -> bool:
    done = stage.run("case", "list", "--json")
    return done.returncode == 0 and case in {row["id"] for row in json.loads(done.stdout)}


def fuzzed(world: World, count: int, progress: Progress) -> Figure:
    """Give hostile files of cases to a process of the program."""
    with staged(world) as stage:
        told = _fed(stage, count, "sound", progress)
        broken = _fed(stage, 100, "broken", lambda *_: None)
    crashed = told["crashed"] + (count - told["done"])
    wrong = crashed + told["slow"] + (told["megabytes"] >= _MOST_MEGABYTES)
    result = (
        f"{told['refused']} refused with a sentence, {told['done'] - told['refused'] - told['crashed']} taken in,"
        f" {crashed} crashed {told['worst']}, {told['slow']} hung, {told['megabytes']} MB at most"
    )
    mutant = "takes for granted what a file holds"
    return Figure("fuzzed import: case files (JSON)", count, wrong, result, mutant, bool(broken["crashed"]))


def _fed(stage: Stage, count: int, how: str, progress: Progress) -> dict[str, int]:
    """Let a child take files in; one that says nothing for longer than a file may take hangs, and is ended."""
    told: dict[str, int] = {"done": 0, "refused": 0, "crashed": 0, "slow": 0, "megabytes": 0, "worst": 0}
    child = stage.start("take-in", str(count), str(count), how)
    said = _Lines(child)
    try:
        while told["done"] < count and (line := said.next(_HANGS if told["done"] else _STARTED)):
            told = json.loads(line)
            progress(told["done"], count)
    finally:
        child.kill()
        child.wait()
    return told


class _Lines:
    """What a child says, line by line, with a limit to the waiting."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, args=(child,), daemon=True).start()

    def next(self, seconds: float = _STARTED) -> str:
        """Return the next line, "" when the child ended or said nothing in time."""
        try:
            return self._said.get(timeout=seconds)
        except queue.Empty:
            return ""

    def _read(self, child: subprocess.Popen[str]) -> None:
        assert child.stdout is not None
        for line in child.stdout:
            self._said.put(line.strip())
        self._said.put("")
