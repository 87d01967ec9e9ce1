"""A random selection that anyone can draw again: the seed stands in the journal, the order follows from it alone."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.identifiers import squeeze
from pcu_desk.domain.record import check_text
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

SEED_BYTES = 32
_LABEL = b"pcu-desk/draw/1\x00"
_MOST = 10_000
_LONGEST = 200
TOO_FEW = QT_TRANSLATE_NOOP("draw", "{count} can't be drawn from {candidates}. Draw fewer, or list more consignments.")
TOO_MANY = QT_TRANSLATE_NOOP("draw", "A draw takes {most} consignments at most. Part the list.")
TOO_LONG = QT_TRANSLATE_NOOP("draw", "{line} is too long for the number of a consignment. One number stands on a line.")


@dataclass(frozen=True, slots=True)
class Draw:
    """A draw as the journal holds it: its id, the seed (hex), what it drew from in the order given, what it chose."""

    id: str
    seed: str
    candidates: tuple[str, ...]
    chosen: tuple[str, ...]

    @property
    def change(self) -> dict[str, Any]:
        """How it stands in the journal."""
        lists = {"candidates": list(self.candidates), "chosen": list(self.chosen)}
        return {"seed": self.seed, "count": len(self.chosen), **lists}

    def holds(self) -> bool:
        """Tell whether what was chosen follows from seed and candidates."""
        try:
            seed = bytes.fromhex(self.seed)
            once = len({_key(one) for one in self.candidates}) == len(self.candidates)
            return once and len(seed) == SEED_BYTES and self.chosen == drawn(seed, self.candidates, len(self.chosen))
        except (UserError, ValueError):
            return False

    def chose(self, numbers: Iterable[str]) -> bool:
        """Tell whether one of these numbers, however it is spelt, was chosen."""
        keys = {_key(one) for one in self.chosen}
        return any(_key(number) in keys for number in numbers if number.strip())


def draw_of(identity: str, change: Mapping[str, Any]) -> Draw | None:
    """Read a draw out of the journal; None when the change holds none."""
    seed, lists = change.get("seed"), (change.get("candidates"), change.get("chosen"))
    texts = all(isinstance(rows, list) and all(isinstance(one, str) for one in rows) for rows in lists)
    if not isinstance(seed, str) or not texts:
        return None
    among, chosen = lists
    draw = Draw(identity, seed, tuple(among or ()), tuple(chosen or ()))
    return draw if change.get("count") == len(draw.chosen) else None


def candidates(typed: Sequence[str]) -> tuple[str, ...]:
    """Return the numbers to draw from, one a line, in the order given; each once, however it is spelt.

    Raises UserError when a line is too long for a number or can't be stored.
    """
    cleaned = (unicodedata.normalize("NFC", check_text(line)).strip() for line in typed)
    kept: dict[str, str] = {}
    for line in cleaned:
        if len(line) > _LONGEST:
            raise UserError(TOO_LONG, line=quoted(line))
        if line:
            kept.setdefault(_key(line), line)
    return tuple(kept.values())


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


def _key(number: str) -> str:
    return squeeze(number) or number.strip()
