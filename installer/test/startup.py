"""Measures a start to the first paint of the login page: the frozen program against its source, in turns.

    python startup.py --frozen PROGRAM --checkout DIR --python PYTHON --vault DIR [--rounds 11] [--limit 1.2]

Prints one line with the medians; exit code 1 when the ratio of the CPU seconds or of the wall time is over the limit.
Both show the window on the display of the caller. Children count, for a start may have some.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_HIDDEN = "__painted"


@dataclass(frozen=True, slots=True)
class Start:
    """What one start cost: seconds of the processors, and of the clock."""

    cpu: float
    wall: float


def main() -> int:
    """Start both in turns and tell the medians."""
    asked = _arguments()
    vault = str(asked.vault)
    frozen = [str(asked.frozen), _HIDDEN, vault]
    source = [str(asked.python), "-m", "pcu_desk", _HIDDEN, vault]
    for command, folder in ((frozen, Path("/")), (source, asked.checkout)):
        start(command, folder)  # the disk is warm and the byte code written before anything counts
    froze, sourced = [], []
    for _ in range(asked.rounds):
        froze.append(start(frozen, Path("/")))
        sourced.append(start(source, asked.checkout))
    ratios = [_ratio(froze, sourced, what) for what in ("cpu", "wall")]
    told = ", ".join(
        f"{what} {_median(froze, what):.2f} s against {_median(sourced, what):.2f} s from source, ratio {ratio:.2f}"
        for what, ratio in zip(("cpu", "wall"), ratios, strict=True)
    )
    print(f"{told}; {asked.rounds} rounds")
    return int(max(ratios) > asked.limit)


def start(command: Sequence[str], folder: Path) -> Start:
    """Start the program once and wait for its end. SystemExit when it fails."""
    began = time.monotonic()
    process = os.posix_spawn("/bin/sh", ["sh", "-c", 'cd -- "$0" && exec "$@"', str(folder), *command], os.environ)
    _, status, used = os.wait4(process, 0)
    wall = time.monotonic() - began
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return Start(used.ru_utime + used.ru_stime, wall)


def _median(starts: Sequence[Start], what: str) -> float:
    return statistics.median(getattr(each, what) for each in starts)


def _ratio(ours: Sequence[Start], theirs: Sequence[Start], what: str) -> float:
    return _median(ours, what) / _median(theirs, what)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="A start of the frozen program against its source.")
    parser.add_argument("--frozen", type=Path, required=True)
    parser.add_argument("--checkout", type=Path, required=True)
    parser.add_argument("--python", type=Path, required=True)
    parser.add_argument("--vault", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=11)
    parser.add_argument("--limit", type=float, default=1.2)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
