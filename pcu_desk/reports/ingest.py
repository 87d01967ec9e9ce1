"""Turns text as recorded into text that can be set: the one door for every field; knows no markup, drops nothing.

What cannot or must not be shown as itself becomes its code point in a box (`U+200B`), and what no font holds but a pen
can draw becomes a sign. Characters beside which Qt lets a digit vanish never reach the layout.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from pcu_desk.reports.figures import LINE, begins_turning, parted, parted_words, turns

NBSP = "\u00a0"
ISOLATE, RIGHT_ISOLATE, OWN_ISOLATE, END = "\u2066", "\u2067", "\u2068", "\u2069"
_SPACES = f" {NBSP}"
_HELD = {"☐": "\u2014", "☑": "\u2014", "✓": "\u2014", "→": "\u2014", "\u2212": "+"}
SIGNS = "".join(_HELD)
"""The signs that no font here holds, each drawn over a character of its width and manners that is not shown itself.

Not over a blank: at the end of a line a blank has no glyph, and no glyph would be left to say the sign.
"""
_WORKING = frozenset("\u200c\u200d\u200e\u200f")  # ZWNJ, ZWJ, LRM, RLM act and are not seen
INVISIBLE = _WORKING | {LINE, ISOLATE, RIGHT_ISOLATE, OWN_ISOLATE, END}
ASCII_ALNUM = frozenset(string.ascii_letters + string.digits)
_CHARACTERS = 4096  # that are looked up again and again
_NEWLINES = re.compile("\r\n|[\n\u2028\u2029]")
_PLAIN = re.compile("[\\x20-\\x7e\u00a1-\u00ac\u00ae-\u017f\u0400-\u045f\u0490-\u04e9\u2013\u2014\u2018-\u201e\u2116]*")


class Dress(Enum):
    """What is drawn around or in place of a stretch of characters."""

    BOX = "box"
    CHECK = "check"
    FAILED = "failed"
    SIGN = "sign"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one weight. A figure (identifier, date, number) keeps its order and is never parted.

    `digit` is a check digit that follows in a frame, `failed` turns that frame white on black. `rtl` is the direction
    of the language that says it; without one a figure runs from left to right, and other text by its first letter.
    A span with `inner` ones is these as one phrase in that direction, whatever stands around it.
    """

    text: str
    bold: bool = False
    figure: bool = False
    digit: str = ""
    failed: bool = False
    rtl: bool | None = None
    inner: tuple[Span, ...] = ()

    @property
    def written(self) -> str:
        """The characters of the span and of those in it."""
        return self.text + "".join(span.written for span in self.inner) + self.digit


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A dress over the characters from `start` to `end` of the set text; `label` is the sign or the code point."""

    dress: Dress
    start: int
    end: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """Text ready for the layout: weights by stretch, marks, what single characters stand for, where figures stand."""

    text: str
    bold: tuple[tuple[int, int, bool], ...]
    marks: tuple[Mark, ...]
    stands_for: dict[int, str]
    figures: tuple[tuple[int, int], ...] = ()

    @property
    def boxed(self) -> tuple[str, ...]:
        """The code points shown in boxes, in order."""
        return tuple(mark.label for mark in self.marks if mark.dress is Dress.BOX)


Covered = Callable[[str], bool]


def prepare(spans: tuple[Span, ...], covered: Covered, *, isolate: bool, loose: bool = False) -> Prepared:
    """Join spans into one text in NFC; `covered` tells whether a cluster can be shown.

    With `isolate` each span stands in an isolate of its direction. With `loose` a figure may be parted at its spaces:
    for a column too narrow for it, where it would be parted between two digits.
    """
    if len(spans) == 1 and not (isolate or loose or spans[0].digit or spans[0].inner):
        text = unicodedata.normalize("NFC", spans[0].text)
        if _PLAIN.fullmatch(text) and not (spans[0].figure and " " in text):
            whole = (0, len(text))
            return Prepared(text, ((*whole, spans[0].bold),), (), {}, (whole,) if spans[0].figure else ())
    maker = _Maker(covered, isolate=isolate, loose=loose)
    for span in spans:
        maker.add(span)
    return maker.made()


class _Maker:
    """Collects the characters of a paragraph and where each of them came from."""

    def __init__(self, covered: Covered, *, isolate: bool, loose: bool) -> None:
        self._covered = covered
        self._isolate = isolate
        self._space = " " if loose else NBSP
        self._figures: list[tuple[int, int]] = []
        self._parts: list[str] = []
        self._length = 0
        self._bold: list[tuple[int, int, bool]] = []
        self._marks: list[Mark] = []
        self._stands_for: dict[int, str] = {}

    def made(self) -> Prepared:
        """Return what was collected."""
        text = "".join(self._parts)
        return Prepared(text, tuple(self._bold), tuple(self._marks), self._stands_for, tuple(self._figures))

    def add(self, span: Span, around: bool | None = None) -> None:
        """Add one span: NFC, newlines as line separators, every other character shown, boxed or drawn.

        `around` is the direction of the phrase it stands in.
        """
        begin = self._length
        text = _NEWLINES.sub(LINE, unicodedata.normalize("NFC", span.text))
        opening = self._opening(span, text, around)
        self._put(opening)
        first = self._length
        if self._isolate and turns(text):
            self._turning(text, figure=span.figure, rtl=opening != ISOLATE)
        else:
            self._plain(text, figure=span.figure)
        if span.digit.isascii() and span.digit.isalnum():
            self._silent(NBSP)
            self._frame(span.digit, Dress.FAILED if span.failed else Dress.CHECK)
        elif span.digit:
            self._plain(span.digit, figure=span.figure)
        for part in span.inner:
            self._bold.append((begin, self._length, span.bold))
            self.add(part, span.rtl)
            begin = self._length
        if span.figure:
            self._figures.append((first, self._length))
        if opening:
            self._put(END)
        self._bold.append((begin, self._length, span.bold))

    def _turning(self, text: str, *, figure: bool, rtl: bool) -> None:
        """Add text in which figures stand among letters that run the other way, or such letters within a figure."""
        of_letters = figure and not rtl
        for piece, apart in parted_words(text) if of_letters else parted(text):
            self._put((RIGHT_ISOLATE if of_letters else ISOLATE) if apart else "")
            self._plain(piece, figure=figure)
            self._put(END if apart else "")

    def _opening(self, span: Span, text: str, around: bool | None) -> str:
        """Return the isolate that a span begins with, "" where it needs none."""
        if not self._isolate or not (span.inner or any(character.isalnum() for character in text)):
            return ""
        if span.rtl is None and span.figure:
            return RIGHT_ISOLATE if begins_turning(text) else ISOLATE
        if span.rtl is None:
            return OWN_ISOLATE
        if span.rtl == around and not span.figure:
            return ""
        return RIGHT_ISOLATE if span.rtl else ISOLATE

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _silent(self, text: str) -> None:
        """Add characters that are not text of the record: they are set and not extracted."""
        self._stands_for.update({self._length + place: "" for place in range(len(text))})
        self._put(text)

    def _plain(self, text: str, *, figure: bool) -> None:
        if not _PLAIN.fullmatch(text):
            for cluster in _clusters(text):
                self._cluster(cluster, figure=figure)
        elif figure:
            self._spaced(text)
        else:
            self._put(text)

    def _spaced(self, text: str) -> None:
        """Add a figure: its spaces do not break, or all of them do, and are extracted as what they are."""
        other = NBSP if self._space == " " else " "
        for found in re.finditer(other, text):
            self._stands_for[self._length + found.start()] = other
        self._put(text.replace(other, self._space))

    def _cluster(self, cluster: str, *, figure: bool) -> None:
        if figure and cluster in _SPACES:
            self._spaced(cluster)
        elif cluster == LINE or (cluster in _WORKING) or self._shown(cluster):
            self._put(cluster)
        elif cluster in SIGNS:
            self._marks.append(Mark(Dress.SIGN, self._length, self._length + 1, cluster))
            self._stands_for[self._length] = cluster
            self._put(_HELD[cluster])
        elif len(cluster) > 1:
            self._cluster(cluster[0], figure=figure)
            for character in cluster[1:]:
                self._joined(character)
        else:
            self._code_point(cluster)

    def _joined(self, character: str) -> None:
        """Add a mark that no face can set on its base: as a code point, lest it wander to a base of its own."""
        if character in _WORKING:
            self._put(character)
        else:
            self._code_point(character)

    def _shown(self, cluster: str) -> bool:
        if any(_hidden(character) for character in cluster):
            return False
        return self._covered(cluster)

    def _code_point(self, character: str) -> None:
        if self._isolate:
            self._put(ISOLATE)
        self._frame(f"U+{ord(character):04X}", Dress.BOX)
        if self._isolate:
            self._put(END)

    def _frame(self, text: str, dress: Dress) -> None:
        """Add characters in a frame, with room on both sides."""
        self._silent(NBSP)
        self._marks.append(Mark(dress, self._length, self._length + len(text), text))
        self._put(text)
        self._silent(NBSP)


def _clusters(text: str) -> list[str]:
    """Split into a base with its combining marks and joiners; a line separator stands alone."""
    clusters: list[str] = []
    for character in text:
        joins = unicodedata.category(character)[0] == "M" or character in "\u200c\u200d"
        if joins and clusters and not _hidden(character) and _takes_marks(clusters[-1]):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


def _takes_marks(cluster: str) -> bool:
    return cluster not in SIGNS and cluster not in INVISIBLE and not _hidden(cluster[0])


@lru_cache(_CHARACTERS)
def _hidden(character: str) -> bool:
    """Whether a character has no shape of its own or steers others: controls, formats, private and unassigned ones."""
    if character in _WORKING:
        return False
    code = ord(character)
    return (
        unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
        or 0xFE00 <= code <= 0xFE0F  # noqa: PLR2004 - variation selectors
        or code in {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0}
    )
