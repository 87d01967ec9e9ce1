"""Draws set paragraphs on a canvas and embeds what they use as Type0 fonts; decides nothing about layout.

A CID is a pair of glyph and text, so the same glyph can stand for different texts and extraction stays exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate, groupby, pairwise
from operator import sub
from typing import Any

from pcu_desk.reports.fonts import EM, Face
from pcu_desk.reports.ingest import Dress, Mark
from pcu_desk.reports.lines import Align, Laid, Line, Run
from pcu_desk.reports.outlines import path_of
from pcu_desk.reports.shield import Canvas, pdfdoc
from pcu_desk.reports.signs import draw_sign

_SUBSET_TAG = "PCUDSK+"
_FRAME = 0.5
_FRAME_BELOW, _FRAME_ABOVE, _FRAME_ASIDE = 0.22, 0.82, 0.14
_CMAP_BLOCK = 100
_Look = tuple[str, str]
_Shown = tuple[_Look, float, str, str]  # its look, where it starts (points), the font, the codes
_BLACK: _Look = ("", "")
_WHITE: _Look = ("1 g ", " 0 g")
_HIDDEN: _Look = ("3 Tr ", " 0 Tr")  # read, not seen: a sign is drawn in its place


class PageCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose pages begin without a font: every font in the file is one of ours."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"


class _Codes(dict[tuple[int, str], str]):
    """The CIDs of one font as four hex digits, numbered from 1 in the order in which they were asked for."""

    def __missing__(self, pair: tuple[int, str]) -> str:
        code = self[pair] = f"{len(self) + 1:04X}"
        return code


class EmbeddedFont:
    """One face in one document: gives out CIDs and writes the font objects at the end."""

    def __init__(self, face: Face, name: str) -> None:
        """Take the face and the name that the page's resources call it by."""
        self.face = face
        self.name = name
        self._cids = _Codes()

    def codes(self, run: Run) -> list[str]:
        """Return the code of each glyph with the text that it stands for, as four hex digits."""
        return list(map(self._cids.__getitem__, zip(run.numbers, run.texts, strict=True)))

    def addObjects(self, document: Any) -> None:  # noqa: ANN401, N802 - reportlab's untyped hook, called when saving
        """Add font, descendant, descriptor, file, widths, glyph map and text map to the document."""
        base = _SUBSET_TAG + self.face.postscript
        glyphs = [0, *sorted({glyph for glyph, _ in self._cids})]
        numbers = {glyph: number for number, glyph in enumerate(glyphs)}
        cid_to_glyph = b"\0\0" + b"".join(numbers[glyph].to_bytes(2, "big") for glyph, _ in self._cids)
        widths = [self.face.advances[glyph] for glyph, _ in self._cids]
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(base),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "DW": 0,
                "W": pdfdoc.PDFArray([1, pdfdoc.PDFArray(widths)]),
                "CIDToGIDMap": self._stream(document, "gids", cid_to_glyph),
                "FontDescriptor": document.Reference(
                    self._descriptor(document, base, glyphs), f"descriptor{self.name}"
                ),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(base),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"descendant{self.name}")]),
                "ToUnicode": self._stream(document, "texts", self._text_map()),
            }
        )
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font, f"font{self.name}")

    def _descriptor(self, document: Any, base: str, glyphs: list[int]) -> Any:  # noqa: ANN401 - reportlab ships no types
        face = self.face
        return pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(base),
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray(list(face.box)),
                "ItalicAngle": 0,
                "Ascent": face.ascent,
                "Descent": -face.descent,
                "CapHeight": 714,
                "StemV": 140 if face.bold else 80,
                "FontFile2": self._stream(document, "file", face.subset(glyphs), length1=True),
            }
        )

    def _stream(self, document: Any, what: str, data: bytes, *, length1: bool = False) -> Any:  # noqa: ANN401 - reportlab ships no types
        stream = pdfdoc.PDFStream(content=data, filters=[pdfdoc.PDFZCompress])
        if length1:
            stream.dictionary["Length1"] = len(data)
        return document.Reference(stream, f"{what}{self.name}")

    def _text_map(self) -> bytes:
        entries = [
            f"<{cid}> <{text.encode('utf-16-be').hex().upper()}>" for (_, text), cid in self._cids.items() if text
        ]
        blocks = [entries[first : first + _CMAP_BLOCK] for first in range(0, len(entries), _CMAP_BLOCK)]
        body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
        return (
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
            f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}\n"
            "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
        ).encode("ascii")


class Pen:
    """Draws set paragraphs on one canvas and embeds the faces they use."""

    def __init__(self, canvas: PageCanvas) -> None:
        """Take the canvas of one document."""
        self.canvas = canvas
        self._fonts: dict[int, EmbeddedFont] = {}
        self._shown: dict[tuple[int, float], tuple[Run, list[_Shown]]] = {}

    def draw(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        """Draw a paragraph whose column begins at `left` and is `width` points wide; `top` is its upper edge."""
        size = laid.style.size
        looks = _looks(laid.marks) if laid.marks else {}
        for number, line in enumerate(laid.lines):
            x = left + indent(laid, line, width)
            y = top - laid.baseline - number * laid.leading
            for mark in laid.marks:
                self._dress(mark, line, x, y, size)
            for run in line.runs:
                self._run(run, (x, y), size, looks)

    def trace(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        """Draw a paragraph as shapes in the colour of the moment: seen, and never extracted as text."""
        unit = laid.style.size / EM
        for number, line in enumerate(laid.lines):
            x = left + indent(laid, line, width)
            y = top - laid.baseline - number * laid.leading
            for run in line.runs:
                scale = f"{unit * run.scale:.5f}"
                for glyph in run.glyphs:
                    if path := path_of(run.face, glyph.number):
                        at = f"{figure(x + glyph.x * unit)} {figure(y + glyph.y * unit)}"
                        self._add(f"q {scale} 0 0 {scale} {at} cm {path} f Q")

    def _font(self, face: Face) -> EmbeddedFont:
        if id(face) not in self._fonts:
            font = EmbeddedFont(face, f"P{len(self._fonts) + 1}")
            self._fonts[id(face)] = font
            self.canvas._doc.delayedFonts.append(font)  # noqa: SLF001 - reportlab has no public door for a Type0 font
        return self._fonts[id(face)]

    def _run(self, run: Run, origin: tuple[float, float], size: float, looks: dict[int, _Look]) -> None:
        left, baseline = origin
        for (before, after), start, head, code in self._codes(run, size, looks):
            self._add(f"{before}BT {head} 1 0 0 1 {figure(left + start)} {figure(baseline)} Tm {code} ET{after}")

    def _codes(self, run: Run, size: float, looks: dict[int, _Look]) -> list[_Shown]:
        """Return what shows a run; one without looks of its own is made once, wherever it stands."""
        if looks:
            return list(self._made(run, size, looks))
        known = self._shown.get((id(run), size))
        if known is None:
            known = self._shown[id(run), size] = (run, list(self._made(run, size, looks)))  # it lives as long as its id
        return known[1]

    def _made(self, run: Run, size: float, looks: dict[int, _Look]) -> Iterator[_Shown]:
        font, unit = self._font(run.face), size / EM
        head = f"/{font.name} {figure(size * run.scale)} Tf"
        for look, part in _by_look(run, looks):
            shown = part if all(part.texts) else _seen_or_said(part)
            if shown.numbers:
                yield look, shown.xs[0] * unit, head, _show(font, shown, unit)

    def _add(self, code: str) -> None:
        self.canvas._code.append(code)  # noqa: SLF001 - raw codes are what a Type0 font needs

    def _dress(self, mark: Mark, line: Line, x: float, y: float, size: float) -> None:
        extent = _extent(mark, line)
        if extent is None:
            return
        first, last, scale = extent
        left, right = x + first * size / EM, x + last * size / EM
        if mark.dress is Dress.SIGN:
            draw_sign(self.canvas, mark.label, left, y, size * scale)
            return
        em = size * scale
        aside = _FRAME_ASIDE * em
        fill = 1 if mark.dress is Dress.FAILED else 0
        self.canvas.setLineWidth(_FRAME)
        bottom, height = y - _FRAME_BELOW * em, (_FRAME_BELOW + _FRAME_ABOVE) * em
        self.canvas.rect(left - aside, bottom, right - left + 2 * aside, height, stroke=1, fill=fill)


def indent(laid: Laid, line: Line, width: float) -> float:
    """Return how far a line begins from the left edge of its column: by its width less the line's."""
    free = max(width - line.width * laid.style.size / EM, 0.0)
    align = laid.style.align
    if align is Align.CENTRE:
        return free / 2
    return free if (align is Align.END) != laid.style.rtl else 0.0


def _looks(marks: tuple[Mark, ...]) -> dict[int, _Look]:
    """Return how the characters under marks look, by their places, where they don't look as all others do."""
    looks = dict.fromkeys(_places(marks, Dress.FAILED), _WHITE)
    return looks | dict.fromkeys(_places(marks, Dress.SIGN), _HIDDEN)


def _places(marks: tuple[Mark, ...], dress: Dress) -> set[int]:
    return {place for mark in marks if mark.dress is dress for place in range(mark.start, mark.end)}


def _by_look(run: Run, looks: dict[int, _Look]) -> Iterator[tuple[_Look, Run]]:
    """Part a run where its look changes."""
    if not looks:
        yield _BLACK, run
        return
    for look, part in groupby(range(len(run.indexes)), lambda place: looks.get(run.indexes[place], _BLACK)):
        yield look, run.only(list(part))


def _seen_or_said(run: Run) -> Run:
    """Return the run without the glyphs that have neither text nor outline."""
    glyphs = enumerate(zip(run.texts, run.numbers, strict=True))
    return run.only([place for place, (text, number) in glyphs if text or run.face.outline(number)])


def _extent(mark: Mark, line: Line) -> tuple[float, float, float] | None:
    """Return where a mark begins and ends on a line (thousandths) and in which scale; None on other lines."""
    if mark.end <= line.start or mark.start >= line.end:
        return None
    found = [
        (run, place) for run in line.runs for place, index in enumerate(run.indexes) if mark.start <= index < mark.end
    ]
    if not found:
        return None
    first = min(run.xs[place] for run, place in found)
    last = max(run.xs[place] + run.face.advances[run.numbers[place]] * run.scale for run, place in found)
    return first, last, found[0][0].scale


def _show(font: EmbeddedFont, run: Run, unit: float) -> str:
    """Return the codes that show these glyphs where the layout put them; `unit` is one thousandth in points."""
    if run.scale == 1.0 and not any(run.ys) and all(map(float.is_integer, run.xs)):
        return _show_row(font, run)
    codes, advances = font.codes(run), run.face.advances
    code: list[str] = []
    row: list[str] = []
    pen, height = run.xs[0], 0.0
    scale = run.scale
    for number, x, y, cid in zip(run.numbers, run.xs, run.ys, codes, strict=True):
        if y != height:
            code += (_row(row), f"{figure(y * unit)} Ts")
            row = []
            height = y
        if pen != x and (move := round((pen - x) / scale)):
            row.append(f">{move}<")
            pen -= move * scale
        row.append(cid)
        pen += advances[number] * scale
    code.append(_row(row))
    if height:
        code.append("0 Ts")
    return " ".join(part for part in code if part)


def _show_row(font: EmbeddedFont, run: Run) -> str:
    """Return the codes of glyphs that stand on the line in whole thousandths, as most do."""
    reached = accumulate(map(run.face.advances.__getitem__, run.numbers[:-1]), initial=run.xs[0])
    aside = list(map(sub, reached, run.xs))
    codes = font.codes(run)
    if any(aside):
        for place in [place for place, (was, now) in enumerate(pairwise(aside), 1) if was != now]:
            codes[place] = f">{aside[place] - aside[place - 1]:.0f}<{codes[place]}"
    return _row(codes)


def _row(parts: list[str]) -> str:
    """Return the operator that shows codes, with the moves between them; "" for none."""
    return f"[<{''.join(parts)}>] TJ".replace("<>", "") if parts else ""


def figure(value: float) -> str:
    """Return a number as PDF writes it, to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
