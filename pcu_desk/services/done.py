"""What a use case gives back: the thing it made and what changed, so that views ask again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from pcu_desk.domain.changes import Changes

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """A value and the changes that came with it."""

    value: T
    changes: Changes
