"""The hub's threads for its database: one alone writes, a few read; knows nothing of what they do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

_T = TypeVar("_T")
_READERS = 4


class Threads:
    """Belongs to the event loop; `close` waits for what runs."""

    def __init__(self) -> None:
        """Begin without a thread; each starts when first needed."""
        self._writer = ThreadPoolExecutor(1, "hub-writer")
        self._readers = ThreadPoolExecutor(_READERS, "hub-reader")

    async def write(self, work: Callable[[], _T]) -> _T:
        """Run what writes, one at a time in the order asked."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    async def read(self, work: Callable[[], _T]) -> _T:
        """Run what reads."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, work)

    def close(self) -> None:
        """Let what runs end, and take nothing more."""
        self._writer.shutdown()
        self._readers.shutdown()
