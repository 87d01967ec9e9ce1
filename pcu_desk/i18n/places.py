"""What a room that lays texts out tells of a language: which of its words are too long for their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TooLong:
    """Words that do not fit: where they stand, in which language, how many lines they take there, and why not."""

    place: str
    language: str
    said: str
    lines: int
    why: str


class Places(Protocol):
    """The places of a room for words."""

    def too_long(self, language: str) -> Iterable[TooLong]:
        """Lay out a language's words and give those that do not fit; nothing for a language the room does not speak."""
