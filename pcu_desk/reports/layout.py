"""Sets paragraphs with Qt's QTextLayout and reads the glyphs back; refuses to hand on a glyph it cannot account for.

Positions are in thousandths of the paragraph's type size, x from the line's left edge, y upwards from the baseline.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from operator import gt, itemgetter

from PySide6.QtCore import Qt
from PySide6.QtGui import QGlyphRun, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from pcu_desk.domain.errors import BugError
from pcu_desk.reports.figures import LINE, turns
from pcu_desk.reports.fonts import EM, GEORGIAN, NASKH, NASTALIQ, SANS, Face, Faces
from pcu_desk.reports.ingest import (
    END,
    INVISIBLE,
    ISOLATE,
    OWN_ISOLATE,
    RIGHT_ISOLATE,
    Dress,
    Mark,
    Prepared,
    Span,
    prepare,
)

_LATIN_BESIDE_ARABIC = 0.92
_NASKH_LARGER = 2.0  # points, where Naskh stands in a Latin line
_BOX_SCALE = 0.7
_LEAST_SIZE = 7.0  # points: smaller type does not survive a fax
_LEADING = {NASKH: 1.4, NASTALIQ: 2.3}
_ASCII_ALNUM = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_NEIGHBOURS = re.compile(r"\d\d")
_NO_WRAP = 1e7
_WIDEST_SPACE = 600.0  # more beside each word would tear the line
_OPENINGS = (ISOLATE, RIGHT_ISOLATE, OWN_ISOLATE)


class Align(StrEnum):
    """Where a line stands in its column; start and end follow the direction of the text's own page."""

    START = "start"
    END = "end"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Style:
    """Type size and leading in points, weight, alignment, the face for Arabic script, and the direction.

    `local_forms` is on for Urdu alone: it gives the Urdu shapes of ۴ ۶ ۷. `keep` lets the layout be remembered:
    for labels of the form, never for what an officer typed. `justified` spreads the words of left-to-right lines.
    """

    size: float
    leading: float
    bold: bool = False
    align: Align = Align.START
    arabic: str = NASKH
    rtl: bool = False
    local_forms: bool = False
    keep: bool = False
    justified: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph of a line: number, place, the text it stands for and where that begins in the paragraph."""

    number: int
    x: float
    y: float
    text: str
    index: int


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face in one scale, in order of x: a column for each thing known of them.

    A report has tens of thousands of glyphs; an object for each of them would take most of its time.
    """

    face: Face
    scale: float
    numbers: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    texts: tuple[str, ...]
    indexes: tuple[int, ...]

    @property
    def glyphs(self) -> tuple[Glyph, ...]:
        """The glyphs one by one."""
        return tuple(map(Glyph, self.numbers, self.xs, self.ys, self.texts, self.indexes))

    def only(self, places: list[int]) -> Run:
        """Return the run with the glyphs at these places alone."""
        glyphs = self.glyphs
        return _run_of(self.face, self.scale, [glyphs[place] for place in places])


def _run_of(face: Face, scale: float, glyphs: list[Glyph]) -> Run:
    """Return the run of glyphs that stand in order."""
    return Run(
        face,
        scale,
        tuple(glyph.number for glyph in glyphs),
        tuple(glyph.x for glyph in glyphs),
        tuple(glyph.y for glyph in glyphs),
        tuple(glyph.text for glyph in glyphs),
        tuple(glyph.index for glyph in glyphs),
    )


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


@dataclass(frozen=True, slots=True)
class Line:
    """One set line."""

    start: int
    end: int
    width: float
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Laid:
    """A set paragraph: its lines, its marks, and the distances that its faces ask for (points).

    `parted` tells that a figure was wider than the column, so that a number stands without its unit.
    """

    lines: tuple[Line, ...]
    marks: tuple[Mark, ...]
    boxed: tuple[str, ...]
    style: Style
    leading: float
    baseline: float
    parted: bool = False

    @property
    def height(self) -> float:
        """Height in points."""
        return self.leading * len(self.lines)

    @property
    def width(self) -> float:
        """Width of the longest line in points."""
        return max((line.width for line in self.lines), default=0.0) * self.style.size / EM

    def part(self, first: int, last: int | None = None) -> Laid:
        """Return some of the lines of this same layout; boxes are reported once, by the part that begins it."""
        return replace(self, lines=self.lines[first:last], boxed=self.boxed if first == 0 else ())


_Paragraph = tuple[tuple[Span, ...], Style, float | None]
_MOST_LATELY = 1000  # paragraphs: some megabytes


class Typesetter:
    """Lays out paragraphs with one set of faces.

    The fixed texts of the forms are remembered for good. Of all others some are, for a list says the same in many rows,
    until they are to be forgotten: what an officer typed does not outlast its report.
    """

    def __init__(self, faces: Faces) -> None:
        """Take the faces to set in."""
        self.faces = faces
        self._choosers: dict[Style, _Chooser] = {}
        self._options = {rtl: _option(rtl=rtl) for rtl in (False, True)}
        self._kept: dict[_Paragraph, Laid] = {}
        self._lately: dict[_Paragraph, Laid] = {}

    def lay(self, spans: tuple[Span, ...], style: Style, width: float | None = None) -> Laid:
        """Set spans as one paragraph, wrapped at `width` points, or in as few lines as its newlines ask for."""
        known = self._kept if style.keep else self._lately
        key = (spans, style, width)
        laid = known.get(key)
        if laid is None:
            laid = self._lay(spans, style, width)
            if len(self._lately) >= _MOST_LATELY:
                self._lately.clear()
            known[key] = laid
        return laid

    def forget(self) -> None:
        """Remember nothing but fixed texts."""
        self._lately.clear()

    def _lay(self, spans: tuple[Span, ...], style: Style, width: float | None) -> Laid:
        chooser = self._choosers.get(style)
        if chooser is None:
            chooser = self._choosers[style] = _Chooser(self.faces, style)
        isolate = style.rtl or any(turns(span.written) for span in spans)
        ready = prepare(spans, chooser.covered, isolate=isolate)
        layout, stretches = self._broken(ready, chooser, style, width)
        if parted := bool(ready.figures) and _parts_a_figure(layout, ready):
            ready = prepare(spans, chooser.covered, isolate=isolate, loose=True)
            layout, stretches = self._broken(ready, chooser, style, width)
        lines = tuple(read_line(self.faces, layout, number, ready) for number in range(layout.lineCount()))
        if style.justified and width is not None and not style.rtl:
            lines = spread(lines, ready.text, width * EM / style.size)
        leading, baseline = _distances(style, {stretch.face.family for stretch in stretches})
        return Laid(lines, ready.marks, ready.boxed, style, leading, baseline, parted)

    def _broken(
        self, ready: Prepared, chooser: _Chooser, style: Style, width: float | None
    ) -> tuple[QTextLayout, tuple[Stretch, ...]]:
        """Return the layout broken into lines, and the stretches that it is set in."""
        stretches = chooser.stretches(ready)
        layout = broken(self.arranged(ready.text, stretches, style), width and width * EM / style.size)
        if layout.text() != ready.text:
            raise BugError("the text layout changed its text")
        return layout, stretches

    def arranged(self, text: str, stretches: tuple[Stretch, ...], style: Style) -> QTextLayout:
        """Return a paragraph as Qt arranges it, in these stretches and the direction of the style; not yet broken."""
        forms = style.local_forms
        first = stretches[0] if stretches else Stretch(0, 0, self.faces.face(SANS, bold=style.bold), 1.0)
        layout = QTextLayout(text, self.faces.font(first.face, first.scale, local_forms=forms))
        layout.setTextOption(self._options[style.rtl])
        if len(stretches) > 1:
            layout.setFormats([self._range(stretch, forms) for stretch in stretches])
        return layout

    def _range(self, stretch: Stretch, local_forms: bool) -> QTextLayout.FormatRange:
        made = QTextLayout.FormatRange()
        made.start, made.length = stretch.start, stretch.end - stretch.start
        text_format = QTextCharFormat()
        text_format.setFont(self.faces.font(stretch.face, stretch.scale, local_forms=local_forms))
        made.format = text_format
        return made


def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def broken(layout: QTextLayout, width: float | None = None) -> QTextLayout:
    """Break a layout into lines of a width (thousandths of the type size), or at its line separators alone."""
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_NO_WRAP if width is None else width)
    layout.endLayout()
    return layout


def _parts_a_figure(layout: QTextLayout, ready: Prepared) -> bool:
    """Whether a line ends within a figure, which then was wider than its column."""
    ends = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
    return any(begin < end < stop for begin, stop in ready.figures for end in ends)


def _distances(style: Style, families: set[str]) -> tuple[float, float]:
    """Return leading and the baseline's distance from the top of a line, in points."""
    size = {NASKH: style.size + (0.0 if style.rtl else _NASKH_LARGER), NASTALIQ: style.size}
    leading = max([style.leading, *(size[family] * _LEADING[family] for family in families & _LEADING.keys())])
    ascent, descent = 1.069, 0.293
    if NASTALIQ in families:
        ascent, descent = 1.6, 0.6
    elif NASKH in families and style.rtl:
        ascent, descent = 1.069, 0.48
    return leading, (leading - (ascent + descent) * style.size) / 2 + ascent * style.size


# --- justification ---


def spread(lines: tuple[Line, ...], text: str, width: float) -> tuple[Line, ...]:
    """Widen the spaces of lines that run from left to right until they fill `width` (thousandths of the type size).

    The last line of a paragraph stays as it is, and so does one with text that turns. Where one line has too few words
    to be filled, all stay as they are: a paragraph has one edge or the other.
    """
    spaces = {number: _spaces(line, text) for number, line in enumerate(lines) if _may_fill(line, text)}
    wanted = [(width - lines[number].width) / max(len(places), 0.5) for number, places in spaces.items()]
    if max(wanted, default=0.0) > _WIDEST_SPACE:
        return lines
    return tuple(
        _filled(line, spaces[number], width) if spaces.get(number) else line for number, line in enumerate(lines)
    )


def _may_fill(line: Line, text: str) -> bool:
    last = line.end >= len(text) or LINE in text[line.start : line.end]
    return not last and not turns(text[line.start : line.end])


def _spaces(line: Line, text: str) -> list[float]:
    """Return where the spaces between the words of a line stand; those of a figure don't part, nor do they grow."""
    end = line.start + len(text[line.start : line.end].rstrip(" "))
    return sorted(
        x
        for run in line.runs
        for index, x in zip(run.indexes, run.xs, strict=True)
        if index < end and text[index] == " "
    )


def _filled(line: Line, places: list[float], width: float) -> Line:
    more = max((width - line.width) / len(places), 0.0)
    runs = tuple(replace(run, xs=tuple(x + more * bisect_left(places, x) for x in run.xs)) for run in line.runs)
    return replace(line, width=width, runs=runs)


# --- which face shows which character ---


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a paragraph in one face and scale."""

    start: int
    end: int
    face: Face
    scale: float


class _Chooser:
    """Chooses faces by their character maps for one style."""

    def __init__(self, faces: Faces, style: Style) -> None:
        self._faces = faces
        self._style = style
        self._base = style.arabic if style.rtl else SANS
        families = (self._base, SANS, GEORGIAN, style.arabic, NASKH)
        self._order = tuple(dict.fromkeys(families))
        self._sans = INVISIBLE | set(map(chr, faces.face(SANS, bold=False).cmap))

    def covered(self, cluster: str) -> bool:
        """Whether one face shows the whole cluster."""
        return any(self._shows(family, cluster) for family in self._order)

    def _shows(self, family: str, cluster: str) -> bool:
        cmap = self._faces.face(family, bold=False).cmap
        return all(ord(character) in cmap or character in INVISIBLE for character in cluster)

    def stretches(self, ready: Prepared) -> tuple[Stretch, ...]:
        """Return one stretch per face, weight and scale; together they cover the text."""
        if self._base == SANS and not ready.marks and self._sans.issuperset(ready.text):
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
        scale = self._readable(self._scale(SANS))
        weights = ((bold or self._style.bold, end) for begin, end, bold in ready.bold if end > begin)
        start = 0
        for bold, ends in groupby(weights, itemgetter(0)):
            *_, (_, end) = ends
            yield Stretch(start, end, self._faces.face(SANS, bold=bold), scale)
            start = end

    def _scale(self, family: str) -> float:
        if self._style.rtl:
            return _LATIN_BESIDE_ARABIC if family in {SANS, GEORGIAN} else 1.0
        return 1.0 + _NASKH_LARGER / self._style.size if family in {NASKH, NASTALIQ} else 1.0

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

    def _strong(self, character: str) -> str | None:
        """Return the family that a letter or digit asks for; None for what follows its neighbours."""
        if character in _ASCII_ALNUM:
            return SANS
        if character.isalpha() or character.isdecimal():
            return self._first(character, self._order)
        return None

    def _first(self, characters: str, families: tuple[str, ...]) -> str:
        return next((family for family in families if self._shows(family, characters)), SANS)


# --- reading the glyphs back, with the guards ---


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
    return _run_of(raw.face, raw.scale, sorted(glyphs, key=lambda glyph: glyph.x))


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
    exact = [c for c in shown if c in _ASCII_ALNUM or ord(c) in face.digit_forms]
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
