"""Text of other hands within one line of a terminal or a list: what would move, hide or begin a line is boxed."""

from __future__ import annotations

import unicodedata

_UNSEEN = frozenset(("Cc", "Cs", "Zl", "Zp"))
_TURNING = frozenset(map(chr, range(0x202A, 0x202F)))  # not the isolates: catalogues set them, and a line ends them


def in_line(text: str) -> str:
    """Return a text with its controls as code points in boxes: nothing in it can forge, wipe or turn a line."""
    return "".join(f"[U+{ord(sign):04X}]" if _boxed(sign) else sign for sign in text)


def _boxed(sign: str) -> bool:
    return sign in _TURNING or unicodedata.category(sign) in _UNSEEN
