"""Reads the glyphs of a set line back from Qt; refuses to hand on a glyph that it cannot account for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from operator import gt

from PySide6.QtGui import QGlyphRun, QTextLayout, QTextLine

from pcu_desk.domain.errors import BugError
from pcu_desk.reports.figures import LINE
from pcu_desk.reports.fonts import EM, Face, Faces
from pcu_desk.reports.ingest import ASCII_ALNUM, INVISIBLE, Prepared
from pcu_desk.reports.lines import Glyph, Line, Run, run_of

_NEIGHBOURS = re.compile(r"\d\d")


@dataclass(frozen=True, slots=True)
class RawRun:
    """A run as Qt gives it, in plain values."""

    face: Face
    scale: float
    rtl: bool
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    indexes: tuple[int, ...]


def read_line(faces: Faces, layout: QTextLayout, number: int, ready: Prepared) -> Line:
    """Return a line's glyphs with their text. Raises BugError rather than let a wrong or mute glyph through."""
    line = layout.lineAt(number)
    start = line.textStart()
    end = start + line.textLength()
    return Line(start, end, line.naturalTextWidth(), account(raw_runs(faces, line), start, end, ready))


def raw_runs(faces: Faces, line: QTextLine) -> list[RawRun]:
    """Return the runs of a line from left to right."""
    ascent = line.ascent()
    retrieve = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    return [
        _raw(faces, run, glyphs, ascent)
        for run in line.glyphRuns(-1, -1, retrieve)
        if (glyphs := tuple(run.glyphIndexes()))
    ]


def _raw(faces: Faces, run: QGlyphRun, glyphs: tuple[int, ...], ascent: float) -> RawRun:
    font = run.rawFont()
    xs, downs = zip(*[point.toTuple() for point in run.positions()], strict=True)
    ys = tuple(ascent - down for down in downs)
    indexes = tuple(run.stringIndexes())
    return RawRun(faces.of_run(font), font.pixelSize() / EM, run.isRightToLeft(), glyphs, xs, ys, indexes)


def account(raw: list[RawRun], start: int, end: int, ready: Prepared) -> tuple[Run, ...]:
    """Give each glyph its text and check it; every character of the line must be some glyph's.

    A cluster's text runs from its index to the next start. Raises BugError when a visible glyph has no text, when text
    has no glyph, when an ASCII letter or a digit is shown by another glyph than its own, or digits change their order.
    """
    starts = sorted(set().union(*(run.indexes for run in raw)))
    text = ready.text
    visible_end = start + len(text[start:end].rstrip(f" {LINE}"))
    if not starts or starts[0] != start:
        if text[start : starts[0] if starts else visible_end].strip("".join(INVISIBLE)):
            raise BugError("text without a glyph")
        if not starts:
            return ()
    ends = dict(zip(starts, [*starts[1:], max(visible_end, starts[-1] + 1)], strict=True))
    runs = tuple(_run(run, ends, ready) for run in raw)
    _digits_in_order(runs, text)
    return tuple(run for run in runs if run.numbers)


def _run(raw: RawRun, ends: dict[int, int], ready: Prepared) -> Run:
    return _plain_run(raw, ends, ready) or _checked_run(raw, ends, ready)


def _plain_run(raw: RawRun, ends: dict[int, int], ready: Prepared) -> Run | None:
    """Return the run if it is one glyph a character, each the character's own by the face's map; None for any other.

    Such a run has passed every check at once, for the own glyph is what each of them asks for.
    """
    first, count = raw.indexes[0], len(raw.indexes)
    source = ready.text[first : first + count]
    own = tuple(map(raw.face.cmap.get, map(ord, source)))
    if own != raw.glyphs or 0 in own or not INVISIBLE.isdisjoint(source):
        return None
    follows = raw.indexes == tuple(range(first, first + count)) and ends[first + count - 1] == first + count
    if not follows or any(map(gt, raw.xs, raw.xs[1:])):
        return None
    texts = tuple(source)
    if ready.stands_for:
        texts = tuple(ready.stands_for.get(first + place, character) for place, character in enumerate(source))
    return Run(raw.face, raw.scale, raw.glyphs, raw.xs, raw.ys, texts, raw.indexes)


def _checked_run(raw: RawRun, ends: dict[int, int], ready: Prepared) -> Run:
    """Return the run after a check of each cluster."""
    clusters: dict[int, list[int]] = {}
    for place, index in enumerate(raw.indexes):
        clusters.setdefault(index, []).append(place)
    glyphs: list[Glyph] = []
    for index, places in clusters.items():
        source = ready.text[index : ends[index]]
        if len(source) == len(places) == 1 and source not in INVISIBLE:
            number = raw.glyphs[places[0]]
            _check(raw.face, source, (number,))
            said = ready.stands_for.get(index, source)
            glyphs.append(Glyph(number, raw.xs[places[0]], raw.ys[places[0]], said, index))
            continue
        if not source:
            raise BugError("a glyph without text")
        shown = "".join(c for c in source if c not in INVISIBLE)
        if not shown:
            glyphs += _quiet(glyphs, source)
            continue
        _check(raw.face, shown, tuple(raw.glyphs[place] for place in places))
        said = "".join(ready.stands_for.get(index + n, c) for n, c in enumerate(source) if _said(c))
        glyphs += _cluster(raw, places, said, index)
    return run_of(raw.face, raw.scale, sorted(glyphs, key=lambda glyph: glyph.x))


def _said(character: str) -> bool:
    """Whether a character belongs to the record: the isolates and line separators are the layout's own."""
    return character not in INVISIBLE or character in "\u200c\u200d\u200e\u200f"


def _quiet(glyphs: list[Glyph], source: str) -> list[Glyph]:
    """Let a joiner or a mark of direction be said by the glyph before it; it has no shape of its own."""
    said = "".join(c for c in source if _said(c))
    if said and glyphs:
        last = glyphs.pop()
        return [replace(last, text=last.text + said)]
    return []


def _cluster(raw: RawRun, places: list[int], said: str, index: int) -> list[Glyph]:
    """Give the cluster's text to its glyphs: one to one where each is its character's own, else all to the widest.

    A mark that is set to the left of its base would be read before it.
    """
    numbers = [raw.glyphs[place] for place in places]
    across = [raw.xs[place] for place in places]
    if across == sorted(across) and numbers == [raw.face.cmap.get(ord(character)) for character in said]:
        texts = list(said)
    else:
        widest = max(range(len(numbers)), key=lambda place: raw.face.advances[numbers[place]])
        texts = [said if place == widest else "" for place in range(len(numbers))]
    return [
        Glyph(number, raw.xs[place], raw.ys[place], text, index)
        for number, place, text in zip(numbers, places, texts, strict=True)
    ]


def _check(face: Face, shown: str, glyphs: tuple[int, ...]) -> None:
    """Compare letters and digits with the face's own character map: better no report than a wrong digit."""
    if 0 in glyphs:
        raise BugError(f"no glyph for {shown!r}")
    exact = [c for c in shown if c in ASCII_ALNUM or ord(c) in face.digit_forms]
    if not exact:
        return
    if len(exact) > 1:
        raise BugError(f"one cluster for {shown!r}")
    code = ord(exact[0])
    allowed = face.digit_forms.get(code) or {face.cmap.get(code)}
    marked = len(shown) > 1  # i with a mark above loses its dot, so the letter's glyph may be another
    if not allowed.intersection(glyphs) and not (marked and exact[0].isalpha()):
        raise BugError(f"another glyph than its own for {exact[0]!r}")


def _digits_in_order(runs: tuple[Run, ...], text: str) -> None:
    """A number's digits stand from left to right in every script; raise BugError where neighbours do not."""
    if not _NEIGHBOURS.search(text):
        return
    places = {index: x for run in runs for index, x in zip(run.indexes, run.xs, strict=True) if text[index].isdecimal()}
    for index, x in places.items():
        if index + 1 in places and places[index + 1] <= x:
            raise BugError("digits out of order")
