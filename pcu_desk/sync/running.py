"""Where a round of exchange may write: handed in, so that it knows no thread and no window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

_T = TypeVar("_T")


class Run(Protocol):
    """Runs a callable where the desk may write, and returns what it returned."""

    def __call__(self, work: Callable[[], _T], /) -> _T:
        """Run `work`; its exceptions come back."""
        ...


def here(work: Callable[[], _T], /) -> _T:
    """Run on the calling thread, for the command line."""
    return work()
