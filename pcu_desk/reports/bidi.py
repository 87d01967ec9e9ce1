"""Compares the visual order of set lines with Unicode's own test file; the layout it asks is the one that draws."""

from __future__ import annotations

import bz2
import gzip
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.reports.choosing import Stretch
from pcu_desk.reports.figures import first_direction
from pcu_desk.reports.fonts import SANS
from pcu_desk.reports.layout import Typesetter, broken
from pcu_desk.reports.lines import Style
from pcu_desk.reports.reading import raw_runs

UNICODE_FILE = Path("/usr/share/unicode/BidiCharacterTest.txt")
NO_FILE = QT_TRANSLATE_NOOP("cli", "{path} is not on this computer. The Debian package unicode-data brings it.")
_OPENERS: dict[str, Callable[[Path], bytes]] = {
    "": Path.read_bytes,
    ".gz": lambda path: gzip.decompress(path.read_bytes()),
    ".bz2": lambda path: bz2.decompress(path.read_bytes()),
}
_STYLE = Style(10, 14)
_RTL = 1
_AUTO = 2
Order = Callable[[str, bool], list[int]]


@dataclass(frozen=True, slots=True)
class Sample:
    """A line of the file: its number there, the text, the direction asked for, and the order that Unicode gives."""

    number: int
    text: str
    rtl: bool
    order: tuple[int, ...]
    removed: frozenset[int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many lines came out in Unicode's order, and the numbers of those that did not."""

    lines: int
    differing: tuple[int, ...]

    @property
    def share(self) -> float:
        """The share of equal lines."""
        return 1 - len(self.differing) / self.lines


def samples(path: Path = UNICODE_FILE) -> Iterator[Sample]:
    """Read the file, packed or not. Raises UserError when it is not installed."""
    for number, line in enumerate(_content(path).splitlines(), 1):
        if line and not line.startswith("#"):
            points, direction, _, levels, order = line.split(";")
            text = "".join(chr(int(point, 16)) for point in points.split())
            rtl = bool(first_direction(text)) if int(direction) == _AUTO else int(direction) == _RTL
            removed = frozenset(place for place, level in enumerate(levels.split()) if level == "x")
            yield Sample(number, text, rtl, tuple(int(place) for place in order.split()), removed)


def _content(path: Path) -> str:
    for ending, opened in _OPENERS.items():
        packed = path.with_name(path.name + ending)
        if packed.is_file():
            return opened(packed).decode("utf-8")
    raise UserError(NO_FILE, path=str(path))


def visual_order(typesetter: Typesetter, text: str, rtl: bool) -> list[int]:
    """Return the places of a one-line text's characters from left to right, by the places of their glyphs."""
    style = Style(_STYLE.size, _STYLE.leading, rtl=rtl)
    face = typesetter.faces.face(SANS, bold=False)
    layout = broken(typesetter.arranged(text, (Stretch(0, len(text), face, 1.0),), style))
    runs = raw_runs(typesetter.faces, layout.lineAt(0))
    places = {
        index: (x, number, run.rtl)
        for number, run in enumerate(runs)
        for index, x in zip(run.indexes, run.xs, strict=True)
    }
    for index in range(len(text)):
        # A mark has the glyph of its base, or stands where its base stands.
        places.setdefault(index, places.get(index - 1, (0.0, 0, rtl)))
    return sorted(places, key=lambda index: (*places[index][:2], -index if places[index][2] else index))


def compare(tried: Iterable[Sample], order: Order) -> Outcome:
    """Ask for the order of each sample and compare it with Unicode's, which leaves out what rule X9 removes."""
    lines, differing = 0, []
    for sample in tried:
        lines += 1
        seen = [place for place in order(sample.text, sample.rtl) if place not in sample.removed]
        if tuple(seen) != sample.order:
            differing.append(sample.number)
    return Outcome(lines, tuple(differing))
