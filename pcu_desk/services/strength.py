"""How hard a passphrase is to guess, by zxcvbn's lists of what people choose; keeps and logs nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

EASILY_GUESSED = QT_TRANSLATE_NOOP(
    "strength", "This passphrase is easily guessed. Use four or more words that do not belong together."
)
COMMON = QT_TRANSLATE_NOOP("strength", "It is among the passwords that are tried first.")
NAMES = QT_TRANSLATE_NOOP("strength", "Names are tried first. Add words that nobody connects with you.")
WORD = QT_TRANSLATE_NOOP("strength", "One word is quickly found, also with digits in it. Add more words.")
REPEATED = QT_TRANSLATE_NOOP("strength", "Repeating adds little. Add other words.")
SEQUENCE = QT_TRANSLATE_NOOP("strength", "Rows of letters or digits are quickly found. Add words.")
KEYS = QT_TRANSLATE_NOOP("strength", "Neighbouring keys are quickly found. Add words.")
DATE = QT_TRANSLATE_NOOP("strength", "Dates and years are quickly found. Add words.")
MORE_WORDS = QT_TRANSLATE_NOOP("strength", "One or two more words make it much harder to guess.")
LEAST_SCORE = 2
GOOD_SCORE = 4
_LONGEST = 100  # what is judged: the time it takes grows faster than the length
_HINTS = {
    "repeat": REPEATED, "sequence": SEQUENCE, "spatial": KEYS, "date": DATE, "regex": DATE,
}  # fmt: skip
_OF_DICTIONARIES = {
    "passwords": COMMON, "user_inputs": NAMES, "male_names": NAMES, "female_names": NAMES, "surnames": NAMES,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Strength:
    """0 (found at once) to 4 (very hard to guess), and what would make it better, if anything."""

    score: int
    hint: Text | None


def strength(passphrase: str, words: Sequence[str] = ()) -> Strength:
    """Judge a passphrase; `words` are the person's own: user name and names. Empty ones score 0."""
    if not passphrase:
        return Strength(0, None)
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]  # noqa: PLC0415 - ships no types; its lists are large

    own = [part.lower()[:_LONGEST] for word in words for part in (word, *word.split()) if part]
    found = zxcvbn(passphrase[:_LONGEST], user_inputs=own, max_length=_LONGEST)
    score = int(found["score"])
    return Strength(score, None if score >= GOOD_SCORE else _hint(found))


def check_strength(passphrase: str, words: Sequence[str] = ()) -> None:
    """Raise UserError when a passphrase would be found by guessing."""
    if strength(passphrase, words).score < LEAST_SCORE:
        raise UserError(EASILY_GUESSED)


def _hint(found: dict[str, Any]) -> Text:
    """Choose what to say of the longest part that a guesser knows."""
    parts = [part for part in found["sequence"] if part["pattern"] != "bruteforce"]
    if not parts:
        return MORE_WORDS
    longest = max(parts, key=lambda part: len(part["token"]))
    if longest["pattern"] == "dictionary":
        alone = len(parts) == 1
        return _OF_DICTIONARIES.get(longest["dictionary_name"], WORD if alone else MORE_WORDS)
    return _HINTS.get(longest["pattern"], MORE_WORDS)
