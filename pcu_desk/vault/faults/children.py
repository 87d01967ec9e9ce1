"""How the processes start that are to be killed: fresh ones, without a screen, a thread or a connection of ours."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.context import ForkServerContext, SpawnContext
from typing import TypeVar

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)
_LIMIT = 120.0
Place = TypeVar("Place")
_LOADED_ONCE = ["pcu_desk.vault.faults.saves", "pcu_desk.vault.faults.disk"]


def processes() -> SpawnContext | ForkServerContext:
    """Return the maker of processes: from a server that has loaded the program once, where the system can fork."""
    if os.name != "posix":
        return get_context("spawn")
    made = get_context("forkserver")
    made.set_forkserver_preload(_LOADED_ONCE)
    return made


def run_and_kill(
    do: Callable[[Pipe, Place, str, int, str], None], place: Place, deed: str, step: int, mutant: str
) -> int:
    """Let a process do the deed and be killed at a step, 0: at none; return how many steps it had."""
    made = processes()
    mine, theirs = made.Pipe(duplex=False)
    child = made.Process(target=do, args=(theirs, place, deed, step, mutant), daemon=True)
    child.start()
    theirs.close()
    child.join(_LIMIT)
    if child.exitcode is None:
        child.kill()
        raise RuntimeError("the process neither did it nor died")
    if step == 0:
        return int(mine.recv())
    if child.exitcode not in (0, -int(KILL), int(KILL)):
        raise RuntimeError(f"the process died of something else: {child.exitcode}")
    return 0
