"""Finds the figures in typed text that turns: dates, numbers, identifiers, each as a stretch that runs left to right.

Unicode's rules alone draw 21-11-2026 after an Arabic letter as 2026-11-21, and 18 000 as 000 18.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

_CHARACTERS = 4096  # that are looked up again and again
LINE = "\u2028"
_COMMA = "\u060c"
_JOINERS = "\u200c\u200d"
# Classes, a letter each: R turns, L and D are letters and digits of the other way, M marks, B parts, N all else.
_STRETCH = re.compile("[LD](?:[^RB]*[LD])?M*")
_TURNING = re.compile("R(?:[^LDB]*R)?M*")
_SIGNS = "+-\u2212#\u2116$\u20ac\u00a3%\u2030\u00b0"
_PARTING = re.compile(r"[,;:]\s|\s{2,}|[()\[\]{}<>\"\u201c\u201d\u00ab\u00bb]")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def turns(text: str) -> bool:
    """Whether anything in a text runs from right to left."""
    return not text.isascii() and any(_right_to_left(character) for character in text)


@lru_cache(_CHARACTERS)
def _right_to_left(character: str) -> bool:
    return character > "\u058f" and unicodedata.bidirectional(character) in {"R", "AL", "AN"}


def first_direction(text: str) -> bool | None:
    """Tell whether the first strong character outside isolates runs right to left (UAX #9, P2 and P3); None if none."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"LRI", "RLI", "FSI"}:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif kind in {"L", "R", "AL"} and not depth:
            return kind != "L"
    return None


def begins_turning(text: str) -> bool:
    """Whether the first letter or digit is a letter that runs from right to left."""
    return next((kind for kind in map(_class, text) if kind in "RLD"), "L") == "R"


def parted(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a text in order, each with whether it is a figure that must run from left to right."""
    yield from _pieces(text, _figures(text))


def parted_words(figure: str) -> Iterator[tuple[str, bool]]:
    """Yield the pieces of a figure in order, each with whether it is letters that run from right to left.

    The plate 12 \u0628 345 is read from left to right, whatever its letter would do to the digits beside it.
    """
    found = _TURNING.finditer("".join(map(_class, figure)))
    yield from _pieces(figure, (piece.span() for piece in found))


def _pieces(text: str, places: Iterable[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    done = 0
    for start, end in places:
        if start > done:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def _figures(text: str) -> Iterator[tuple[int, int]]:
    classes = "".join(map(_class, text))
    for stretch in _STRETCH.finditer(classes):
        found = stretch[0]
        if "D" not in found:
            continue
        if "L" in found:
            yield _bracketed(text, *_signed(text, classes, *stretch.span()))
        else:
            yield from (_signed(text, classes, *part) for part in _numbers(text, classes, *stretch.span()))


@lru_cache(_CHARACTERS)
def _class(character: str) -> str:
    if character in {LINE, _COMMA}:
        return "B"
    if unicodedata.category(character)[0] == "M" or character in _JOINERS:
        return "M"
    kind = unicodedata.bidirectional(character)
    if character.isdecimal():
        return "D"
    if kind in {"R", "AL"}:
        return "R"
    return "L" if kind == "L" and character.isalnum() else "N"


def _numbers(text: str, classes: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Part digits that belong to different numbers: at a comma or a bracket, not at a single space."""
    edges = [start]
    for break_ in _PARTING.finditer(text, start, end):
        edges += break_.span()
    edges.append(end)
    for first, last in zip(edges[::2], edges[1::2], strict=True):
        digits = [place for place in range(first, last) if classes[place] == "D"]
        if digits:
            close = digits[-1] + 1
            while close < last and classes[close] == "M":
                close += 1
            yield digits[0], close


def _signed(text: str, classes: str, start: int, end: int) -> tuple[int, int]:
    """Take in the signs that stand at a number without a space."""
    while start and text[start - 1] in _SIGNS and classes[start] == "D":
        start -= 1
    while end < len(text) and text[end] in _SIGNS and classes[end - 1] == "D":
        end += 1
    return start, end


def _bracketed(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in the other half of a bracket that stands at an edge."""
    inside = text[start:end]
    for opening, closing in _PAIRS.items():
        if inside.count(opening) > inside.count(closing) and text[end : end + 1] == closing:
            end += 1
        if inside.count(closing) > inside.count(opening) and start and text[start - 1] == opening:
            start -= 1
    return start, end
