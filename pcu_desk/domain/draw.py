"""A random selection that anyone can draw again: the seed stands in the journal, the order follows from it alone."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Sequence

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SEED_BYTES = 32
_LABEL = b"pcu-desk/draw/1\x00"
_MOST = 10_000
TOO_FEW = QT_TRANSLATE_NOOP("draw", "{count} can't be drawn from {candidates}. Draw fewer, or list more consignments.")
TOO_MANY = QT_TRANSLATE_NOOP("draw", "A draw takes {most} consignments at most. Part the list.")


def candidates(typed: Sequence[str]) -> tuple[str, ...]:
    """Return the numbers to draw from: one a line, without spaces around, each once, in the order given."""
    cleaned = (unicodedata.normalize("NFC", line).strip() for line in typed)
    return tuple(dict.fromkeys(line for line in cleaned if line))


def drawn(seed: bytes, among: Sequence[str], count: int) -> tuple[str, ...]:
    """Return `count` of the candidates: those with the smallest SHA-256(label ‖ seed ‖ candidate in UTF-8).

    Equal seeds and candidates, in whatever order, give an equal draw. Raises UserError when there are too few.
    """
    if len(among) > _MOST:
        raise UserError(TOO_MANY, most=_MOST)
    if not 1 <= count <= len(among):
        raise UserError(TOO_FEW, count=count, candidates=len(among))
    ranked = sorted(among, key=lambda one: hashlib.sha256(_LABEL + seed + one.encode()).digest())
    return tuple(ranked[:count])
