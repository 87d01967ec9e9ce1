"""How many messages go at once on a line of this quality; knows no message and no line."""

from __future__ import annotations


class Stride:
    """A number that halves with each failure, never below one, and doubles with each success up to its full size.

    A batch that a bad line can't carry within the time of a request would otherwise be tried for ever.
    """

    def __init__(self, full: int) -> None:
        """Begin at full size."""
        self._full = full
        self.size = full

    def shorten(self) -> bool:
        """Halve; tell whether it could be halved."""
        before, self.size = self.size, max(1, self.size // 2)
        return self.size < before

    def lengthen(self) -> None:
        """Double, up to the full size."""
        self.size = min(self._full, self.size * 2)
