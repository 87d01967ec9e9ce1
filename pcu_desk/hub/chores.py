"""What a serving hub does by itself from time to time; decides neither what nor whether it is needed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from pcu_desk.hub.logs import log
from pcu_desk.hub.threads import Threads

Chore = tuple[str, Callable[[], object]]
"""A name for the log, and the work."""
_HOUR = 3600.0


async def repeat(chores: Sequence[Chore], threads: Threads, every: float = _HOUR) -> None:
    """Run each chore now and then again and again; one that fails is told in the log and tried at the next time."""
    while chores:
        for name, work in chores:
            try:
                # Beside the one that writes: who brings a message need not wait until all of a chore is done.
                await threads.read(work)
            except Exception as fault:  # noqa: BLE001 - a chore's fault must not end the others or the hub
                log("chore-failed", level=logging.ERROR, chore=name, kind=type(fault).__name__)
        await asyncio.sleep(every)
