"""What a use case changed, so that the views that show it ask again."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Kinds (`case`, `message`, `officer`, `unit`, `line`, `backup`) and the ids of the changed things."""

    kinds: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, kind: str, *ids: str) -> Changes:
        """Return the change of some things of one kind."""
        return cls(frozenset({kind}), frozenset(ids))

    def __or__(self, other: Changes) -> Changes:
        """Return both together."""
        return Changes(self.kinds | other.kinds, self.ids | other.ids)
