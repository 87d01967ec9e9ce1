"""Gives hostile files to the child that parses them and to a reader that believes; counts, makes and keeps none."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pcu_desk.domain.figure import Figure, Progress, Tally
from pcu_desk.formats.process import LIMIT, ParsingProcess
from pcu_desk.formats.rights import MEMORY

_PATIENCE = LIMIT + 1


@dataclass(slots=True)
class ChildTally(Tally):
    """What came of files that a child parsed; `restarts` is how often one ended it, which is no fault of the desk."""

    restarts: int = 0
    megabytes: int = 0

    @property
    def wrong(self) -> int:
        """How many files did what no file may."""
        return self.crashed + self.slow + (self.megabytes >= MEMORY // 1024**2)

    def figure(self, fault: str, mutant: str, *, caught: bool) -> Figure:
        """Return the row of the reliability table."""
        result = (
            f"{self.done} files, {self.refused} refused with a sentence, {self.crashed} crashes, {self.slow} slower "
            f"than {LIMIT:g} s; the child took at most {self.megabytes} MB and was started again {self.restarts} times"
        )
        return Figure(fault, self.done, self.wrong, result, mutant, caught)


def tally_of(
    files: Iterable[bytes], read: Callable[[bytes], object], reader: ParsingProcess, progress: Progress, total: int
) -> ChildTally:
    """Give each file to one reader, as the desk does, and count; the reader is closed at the end."""
    tally, child = ChildTally(), 0
    try:
        for data in files:
            tally.count(partial(read, data), _PATIENCE)
            now = reader.child or child
            tally.restarts += bool(child) and now != child
            child = now
            tally.megabytes = max(tally.megabytes, _peak_of(child))
            progress(tally.done, total)
    finally:
        reader.close()
    return tally


def breaks(naive: Callable[[bytes], object], files: Iterable[bytes]) -> bool:
    """Tell whether a reader that believes what a file says of itself is broken by one of these."""
    tally = Tally()
    for data in files:
        tally.count(partial(naive, data), _PATIENCE)
    return tally.crashed > 0


def bitten(data: bytes, dice: random.Random) -> bytes:
    """Return a file that was cut, changed in a few bytes, doubled in its tail, or goes on after its end."""
    at = dice.randrange(len(data))
    bite = dice.randbytes(dice.randint(1, 8))
    return dice.choice((data[:at], data[:at] + bite + data[at + len(bite) :], data[:at] + data[at:] * 2, data + bite))


def _peak_of(child: int) -> int:
    """Return the most memory that a process ever had, where the system tells it."""
    if sys.platform != "linux" or not child:
        return 0
    try:
        status = Path(f"/proc/{child}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    peak = next((line for line in status.splitlines() if line.startswith("VmHWM")), "VmHWM: 0 kB")
    return int(peak.split()[1]) // 1024
