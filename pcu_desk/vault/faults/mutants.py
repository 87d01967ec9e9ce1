"""Broken programs made for a moment out of this one: a measurement that lets one of them pass measures nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType


@contextmanager
def broken(module: ModuleType, name: str, stand_in: object) -> Iterator[None]:
    """Put something else in the place of a module's function while this is entered."""
    whole = getattr(module, name)
    setattr(module, name, stand_in)
    try:
        yield
    finally:
        setattr(module, name, whole)


def missed(tries: int, noticed: Callable[[int], bool]) -> bool:
    """Tell whether a broken program misses one of the faults that the whole one finds."""
    return any(not noticed(turn) for turn in range(tries))
