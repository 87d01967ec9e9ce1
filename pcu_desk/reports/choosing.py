"""Chooses the face for each character by the faces' own maps, and the scale in which faces stand beside each other."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from pcu_desk.reports.fonts import GEORGIAN, NASKH, NASTALIQ, SANS, Face, Faces
from pcu_desk.reports.ingest import ASCII_ALNUM, END, INVISIBLE, ISOLATE, OWN_ISOLATE, RIGHT_ISOLATE, Dress, Prepared
from pcu_desk.reports.lines import Style

NASKH_LARGER = 2.0
"""Points by which Naskh is larger where it stands in a Latin line."""
_LATIN_BESIDE_ARABIC = 0.92
_BOX_SCALE = 0.7
_LEAST_SIZE = 7.0  # points: smaller type does not survive a fax
_MOST_CHARACTERS = 2000  # of which it is remembered what shows them; no word is
_OPENINGS = (ISOLATE, RIGHT_ISOLATE, OWN_ISOLATE)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a paragraph in one face and scale."""

    start: int
    end: int
    face: Face
    scale: float


class Chooser:
    """Chooses faces by their character maps for one style."""

    def __init__(self, faces: Faces, style: Style) -> None:
        self._faces = faces
        self._style = style
        self._base = style.arabic if style.rtl else SANS
        families = (self._base, SANS, GEORGIAN, style.arabic, NASKH)
        self._order = tuple(dict.fromkeys(families))
        self._shown = lru_cache(_MOST_CHARACTERS)(self._covers)
        self._strong = lru_cache(_MOST_CHARACTERS)(self._family)
        self._plain = self._readable(self._scale(SANS))
        self._sans = INVISIBLE | set(map(chr, faces.face(SANS, bold=False).cmap))

    def covered(self, cluster: str) -> bool:
        """Whether one face shows the whole cluster."""
        return self._shown(cluster) if len(cluster) == 1 else self._covers(cluster)

    def _covers(self, cluster: str) -> bool:
        return any(self._shows(family, cluster) for family in self._order)

    def _shows(self, family: str, cluster: str) -> bool:
        cmap = self._faces.face(family, bold=False).cmap
        return all(ord(character) in cmap or character in INVISIBLE for character in cluster)

    def stretches(self, ready: Prepared) -> tuple[Stretch, ...]:
        """Return one stretch per face, weight and scale; together they cover the text."""
        if self._base == SANS and not ready.marks and self._sans.issuperset(ready.text):
            if len(ready.bold) == 1 and ready.text:
                face = self._faces.face(SANS, bold=ready.bold[0][2] or self._style.bold)
                return (Stretch(0, len(ready.text), face, self._plain),)
            return tuple(self._of_sans(ready))
        families = self._families(ready.text)
        small = {place for mark in ready.marks if mark.dress is Dress.BOX for place in range(mark.start, mark.end)}
        for mark in ready.marks:
            if mark.dress is Dress.SIGN:
                families[mark.start] = SANS
        dressed = [
            (families[place], bold or self._style.bold, place in small)
            for begin, end, bold in ready.bold
            for place in range(begin, end)
        ]
        found: list[Stretch] = []
        for (family, bold, boxed), group in groupby(dressed):
            start = found[-1].end if found else 0
            scale = self._readable(self._scale(family) * (_BOX_SCALE if boxed else 1.0))
            found.append(Stretch(start, start + len(list(group)), self._faces.face(family, bold=bold), scale))
        return tuple(found)

    def _of_sans(self, ready: Prepared) -> Iterator[Stretch]:
        """Yield a stretch per weight of a text that the first face shows whole."""
        weights = ((bold or self._style.bold, end) for begin, end, bold in ready.bold if end > begin)
        start = 0
        for bold, ends in groupby(weights, itemgetter(0)):
            *_, (_, end) = ends
            yield Stretch(start, end, self._faces.face(SANS, bold=bold), self._plain)
            start = end

    def _scale(self, family: str) -> float:
        if self._style.rtl:
            return _LATIN_BESIDE_ARABIC if family in {SANS, GEORGIAN} else 1.0
        return 1.0 + NASKH_LARGER / self._style.size if family in {NASKH, NASTALIQ} else 1.0

    def _readable(self, scale: float) -> float:
        """Return the scale, or the one at which the type is as small as it may be."""
        return max(scale, min(1.0, _LEAST_SIZE / self._style.size))

    def _families(self, text: str) -> list[str]:
        """Name a family for each character; neutral ones follow their neighbours when these agree."""
        if self._base == SANS and text.isascii():
            return [SANS] * len(text)
        strong = [self._strong(character) for character in text]
        chosen: list[str] = []
        place = 0
        while place < len(text):
            if (family := strong[place]) is not None:
                chosen.append(family)
                place += 1
                continue
            end = place
            while end < len(text) and strong[end] is None:
                end += 1
            before = chosen[-1] if chosen else None
            after = strong[end] if end < len(text) else None
            for character, favoured in zip(text[place:end], self._between(text[place:end], before, after), strict=True):
                chosen.append(self._neutral(character, favoured, chosen[-1] if chosen else favoured))
            place = end
        return chosen

    def _between(self, neutral: str, before: str | None, after: str | None) -> list[str]:
        """Name the favoured family of each neutral character: what closes an isolate belongs to what stands in it."""
        first, last = before or self._base, after or self._base
        blank = all(character.isspace() or character in INVISIBLE for character in neutral)
        if first == last or (SANS in {first, last} and blank):
            return [SANS if SANS in {first, last} else first] * len(neutral)  # Nastaliq's space is too narrow
        closed = neutral.find(END) + 1 if before else 0
        opened = max(neutral.rfind(opening) for opening in _OPENINGS) if after else -1
        opened = len(neutral) if opened < closed else opened
        return [first] * closed + [self._base] * (opened - closed) + [last] * (len(neutral) - opened)

    def _neutral(self, character: str, favoured: str, last: str) -> str:
        if character in INVISIBLE:
            return favoured
        wanted = last if unicodedata.category(character)[0] == "M" else favoured
        return self._first(character, (wanted, *self._order))

    def _family(self, character: str) -> str | None:
        """Return the family that a letter or digit asks for; None for what follows its neighbours."""
        if character in ASCII_ALNUM:
            return SANS
        if character.isalpha() or character.isdecimal():
            return self._first(character, self._order)
        return None

    def _first(self, characters: str, families: tuple[str, ...]) -> str:
        return next((family for family in families if self._shows(family, characters)), SANS)
