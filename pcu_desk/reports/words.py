"""Remembers words as Qt shaped them and sets lines of them, but only where Qt would set the very same lines.

A list says the same words in each row, and to shape them and read them back takes most of the time. Words of the
first face look the same alone and beside others: none of its pairs moves over a space. Where Qt could part a line in
another place, or is near to it, no line is set here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from pcu_desk.reports.fonts import SANS, Face
from pcu_desk.reports.ingest import Prepared
from pcu_desk.reports.lines import Line, Run

_COMMON = r"\x20-@\[-`{-~\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201e\u2116"
_LATIN, _CYRILLIC = r"A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f", r"\u0400-\u0482\u048a-\u04ff"
_SCRIPTS = tuple(re.compile(f"[{_COMMON}{letters}]+") for letters in (_LATIN, _CYRILLIC))
# No line ends within such a word, and one may end beside it.
_WHOLE = re.compile(f"(?:[0-9{_LATIN}{_CYRILLIC}.,;:]|-(?=[0-9]))+")
_DOUBTFUL = 1.0  # thousandths: nearer to the end of a line Qt is asked whether a word still fits
_MOST = 6000
_AT_ONCE, _LONGEST = 90, 40  # words and letters
_ONE_RUN = 4000  # characters: Qt parts the runs of a longer text at places of its own
_SPACE = " "


class Word(NamedTuple):
    """A word's glyphs and their places, its advance, how far its last shape reaches beyond that, if it's one piece."""

    numbers: tuple[int, ...]
    xs: tuple[float, ...]
    advance: float
    beyond: float
    whole: bool


class Words:
    """The words of the report that is being made."""

    def __init__(self, shape: Callable[[str, Face], Line]) -> None:
        """Take what sets a text in one face on one line, with every guard."""
        self._shape = shape
        self._known: dict[Face, dict[str, Word]] = {}
        self._beyond: dict[tuple[Face, str], float] = {}

    def forget(self) -> None:
        """Forget all words. How far a single character reaches says nothing of a report: it stays."""
        self._known.clear()

    def learn(self, texts: Iterable[str], face: Face) -> None:
        """Have the words of texts shaped, many at a time, before rows are set of them."""
        known = self._known.setdefault(face, {})
        told = list(texts)
        for script in _SCRIPTS:
            words = {word: None for text in told if script.fullmatch(text) for word in text.split(_SPACE)}
            self._learn([word for word in words if word not in known and _may_be_known(word, face)][:_MOST], face)

    def lines(self, ready: Prepared, face: Face, width: float | None) -> tuple[Line, ...] | None:
        """Return the lines of a text of one face, wrapped at `width` (thousandths); None where Qt is to be asked."""
        text = ready.text
        if (
            ready.marks
            or face.family != SANS
            or len(text) > _ONE_RUN
            or not any(script.fullmatch(text) for script in _SCRIPTS)
        ):
            return None
        words = self._words(text.split(_SPACE), face)
        counts = words and _counted(words, face.advances[face.cmap[ord(_SPACE)]], width)
        if not words or not counts:
            return None
        lines: list[Line] = []
        start = first = 0
        for count in counts:
            lines.append(_line(ready, start, words[first : first + count], face))
            start, first = lines[-1].end, first + count
        return tuple(lines)

    def _words(self, words: list[str], face: Face) -> list[Word] | None:
        """Return the words, those not yet known being shaped; None where one can't be known."""
        known = self._known.setdefault(face, {})
        if new := [word for word in words if word not in known]:
            if not all(_may_be_known(word, face) for word in new):
                return None
            self._learn(list(dict.fromkeys(new)), face)
        found = [known[word] for word in words if word in known]
        return found if len(found) == len(words) else None

    def _learn(self, words: list[str], face: Face) -> None:
        for first in range(0, len(words), _AT_ONCE):
            self._shape_words(words[first : first + _AT_ONCE], face)

    def _shape_words(self, words: list[str], face: Face) -> None:
        """Shape words side by side and remember them if they came out as one glyph a character on the line."""
        known = self._known[face]
        if len(known) > _MOST:
            known.clear()
        text = _SPACE.join((*words, ""))
        line = self._shape(text, face)
        run = line.runs[0]
        if run.indexes != tuple(range(len(text))) or any(run.ys) or not all(map(float.is_integer, run.xs)):
            return
        start = 0
        for word in words:
            end = start + len(word)
            at = run.xs[start]
            xs = tuple(map(at.__rsub__, run.xs[start:end]))
            beyond = self._reach(word[-1], face)
            whole = _WHOLE.fullmatch(word) is not None
            known[word] = Word(run.numbers[start:end], xs, run.xs[end] - at, beyond, whole)
            start = end + 1

    def _reach(self, character: str, face: Face) -> float:
        """Return how far a character reaches beyond its advance, as Qt counts it at the end of a line."""
        reach = self._beyond.get((face, character))
        if reach is None:
            line = self._shape(character, face)
            reach = line.width - face.advances[line.runs[0].numbers[0]]
            self._beyond[face, character] = reach
        return reach


def _may_be_known(word: str, face: Face) -> bool:
    """Whether a word can be shaped beside others: no space at an edge or beside another, no token without end."""
    return 0 < len(word) <= _LONGEST and all(ord(character) in face.cmap for character in word)


def _counted(words: Sequence[Word], space: float, width: float | None) -> list[int] | None:
    """Return how many words stand on each line; None where it isn't plain at which place Qt would end a line."""
    if width is None:
        return [len(words)]
    counts: list[int] = []
    count, pen = 0, 0.0
    last = words[0]
    for word in words:
        end = pen + word.advance
        if end + word.beyond > width - _DOUBTFUL:
            if end <= width + _DOUBTFUL or not (count and last.whole and word.whole):
                return None
            counts.append(count)
            count, end = 0, word.advance
            if end + word.beyond > width - _DOUBTFUL:
                return None
        count, pen, last = count + 1, end + space, word
    return [*counts, count]


def _line(ready: Prepared, start: int, words: Sequence[Word], face: Face) -> Line:
    """Return a line of words; the space at which it ends belongs to it and has no glyph."""
    space = face.cmap[ord(_SPACE)]
    gap = face.advances[space]
    numbers: list[int] = []
    xs: list[float] = []
    pen = 0.0
    for word in words:
        if numbers:
            numbers.append(space)
            xs.append(pen)
            pen += gap
        numbers += word.numbers
        xs += map(pen.__add__, word.xs)
        pen += word.advance
    end = start + len(numbers)
    texts, said = tuple(ready.text[start:end]), ready.stands_for
    if said:
        texts = tuple(said.get(place, character) for place, character in enumerate(texts, start))
    run = Run(face, 1.0, tuple(numbers), tuple(xs), (0.0,) * len(xs), texts, tuple(range(start, end)))
    return Line(start, min(end + 1, len(ready.text)), pen + words[-1].beyond, (run,))
