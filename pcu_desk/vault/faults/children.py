"""How the processes start that are to be killed: fresh ones, without a screen, a thread or a connection of ours."""

from __future__ import annotations

import os
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext, SpawnContext

_LOADED_ONCE = ["pcu_desk.vault.faults.saves", "pcu_desk.vault.faults.disk"]


def processes() -> SpawnContext | ForkServerContext:
    """Return the maker of processes: from a server that has loaded the program once, where the system can fork."""
    if os.name != "posix":
        return get_context("spawn")
    made = get_context("forkserver")
    made.set_forkserver_preload(_LOADED_ONCE)
    return made
