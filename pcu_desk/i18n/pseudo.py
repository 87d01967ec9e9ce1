"""English drawn out by two fifths and accented: shows what is cut and what was never marked; means nothing new."""

from __future__ import annotations

import re
from functools import lru_cache

_KEPT = re.compile(r"(\{\w+\}|%n|<[^<>]+>)")
_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀçđéƒǧĥíĵķľḿñóṗqřšţúṽŵẋýžÁƁÇĐÉFĞĤÍĴĶĽḾÑÓṔQŔŠŢÚṼŴẊÝŽ",
)
_TWICE_IN_FIVE = (2, 5)
_REMEMBERED = 4096


@lru_cache(_REMEMBERED)
def drawn_out(text: str) -> str:
    """Return a text with accents and two letters in five written twice; its placeholders and tags stay."""
    twice, five = _TWICE_IN_FIVE
    made: list[str] = []
    owed = five // 2
    for place, part in enumerate(_KEPT.split(text)):
        if place % 2:
            made.append(part)
            continue
        for sign in part:
            made.append(sign.translate(_ACCENTED))
            owed += twice if sign.isalpha() else 0
            if owed >= five:
                owed -= five
                made.append(made[-1].lower())
    return "".join(made)
