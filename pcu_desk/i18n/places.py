"""What a room that lays texts out tells of a language: which of its words are too long for their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TooLong:
    """Words that do not fit: in which room and place, which words, on how many lines, whether one word is parted."""

    room: str
    place: str
    said: str
    lines: int
    parted: bool


class Places(Protocol):
    """The places of a room for words."""

    def too_long(self, language: str) -> Iterable[TooLong]:
        """Lay out a language's words and give those that do not fit; nothing for a language the room does not speak."""
        ...
