"""How identifiers are spelled: one normal spelling, and letters of another alphabet that look Latin; judges nothing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

# Spaces, separators, dashes, and the marks without width that come along when a number is copied.
_SEPARATORS = re.compile(r"[\s./\\·‐-―−_\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff-]+")
_BREAKS = re.compile(r"[^0-9A-Za-z]+")
# Cyrillic capitals that look like Latin ones on a box; the Turkish dotted capital is the key of a Latin keyboard.
_LOOKALIKES = dict(zip("АВЕЅІЈКМНОРСТУХ", "ABESIJKMHOPCTYX", strict=True))
_TO_LATIN = str.maketrans({**_LOOKALIKES, "İ": "I"})


@dataclass(frozen=True, slots=True)
class Spelling:
    """A number as typed; squeezed; squeezed in Latin letters; in its groups; the Cyrillic letters that were replaced.

    `latin` is empty when letters remain that have no Latin look.
    """

    typed: str
    squeezed: str
    latin: str
    groups: str
    cyrillic: str


def squeeze(typed: str) -> str:
    """Return the normal spelling: NFKC, upper case, ASCII digits, without spaces and separators."""
    return _SEPARATORS.sub("", _plain(typed).upper())


def spelling(typed: str) -> Spelling:
    """Return every spelling of what was typed that the rules look at."""
    squeezed = squeeze(typed)
    if squeezed.isascii():
        return Spelling(typed, squeezed, squeezed, _groups(typed), "")
    latin = squeezed.translate(_TO_LATIN)
    cyrillic = ", ".join(dict.fromkeys(letter for letter in squeezed if letter in _LOOKALIKES))
    return Spelling(typed, squeezed, latin if latin.isascii() else "", _groups(typed), cyrillic)


def _plain(typed: str) -> str:
    text = unicodedata.normalize("NFKC", typed)
    return text if text.isascii() else "".join(str(unicodedata.decimal(c, c)) for c in text)


def _groups(typed: str) -> str:
    """Return the groups in which the number was typed, parted by single spaces."""
    return _BREAKS.sub(" ", _plain(typed)).strip().upper()
