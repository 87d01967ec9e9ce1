"""Draws set paragraphs on a canvas and embeds what they use as Type0 fonts; decides nothing about layout.

A CID is a pair of glyph and text, so the same glyph can stand for different texts and extraction stays exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from pcu_desk.reports.fonts import EM, Face
from pcu_desk.reports.ingest import Dress, Mark
from pcu_desk.reports.layout import Glyph, Laid, Line, Run
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


class EmbeddedFont:
    """One face in one document: gives out CIDs and writes the font objects at the end."""

    def __init__(self, face: Face, name: str) -> None:
        """Take the face and the name that the page's resources call it by."""
        self.face = face
        self.name = name
        self._cids: dict[tuple[int, str], int] = {}

    def cid(self, glyph: int, text: str) -> str:
        """Return the code of a glyph that stands for a text, as four hex digits."""
        number = self._cids.setdefault((glyph, text), len(self._cids) + 1)
        return f"{number:04X}"

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
            f"<{cid:04X}> <{text.encode('utf-16-be').hex().upper()}>" for (_, text), cid in self._cids.items() if text
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
        for number, line in enumerate(laid.lines):
            x = left + indent(laid, line, width)
            y = top - laid.baseline - number * laid.leading
            for mark in laid.marks:
                self._dress(mark, line, x, y, size)
            looks = dict.fromkeys(_places(laid.marks, Dress.FAILED), _WHITE)
            looks |= dict.fromkeys(_places(laid.marks, Dress.SIGN), _HIDDEN)
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
        for look, glyphs in _by_look(run.glyphs, looks):
            shown = [glyph for glyph in glyphs if glyph.text or run.face.outline(glyph.number)]
            if shown:
                yield look, shown[0].x * unit, head, _show(font, run, shown, unit)

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
    align = laid.style.align.value
    if align == "centre":
        return free / 2
    return free if (align == "end") != laid.style.rtl else 0.0


def _places(marks: tuple[Mark, ...], dress: Dress) -> set[int]:
    return {place for mark in marks if mark.dress is dress for place in range(mark.start, mark.end)}


def _by_look(glyphs: tuple[Glyph, ...], looks: dict[int, _Look]) -> Iterator[tuple[_Look, list[Glyph]]]:
    """Part a run where its look changes."""
    for look, part in groupby(glyphs, lambda glyph: looks.get(glyph.index, _BLACK)):
        yield look, list(part)


def _extent(mark: Mark, line: Line) -> tuple[float, float, float] | None:
    """Return where a mark begins and ends on a line (thousandths) and in which scale; None on other lines."""
    if mark.end <= line.start or mark.start >= line.end:
        return None
    found = [(run, glyph) for run in line.runs for glyph in run.glyphs if mark.start <= glyph.index < mark.end]
    if not found:
        return None
    first = min(glyph.x for _, glyph in found)
    last = max(glyph.x + run.face.advances[glyph.number] * run.scale for run, glyph in found)
    return first, last, found[0][0].scale


def _show(font: EmbeddedFont, run: Run, glyphs: list[Glyph], unit: float) -> str:
    """Return the codes that show these glyphs where the layout put them; `unit` is one thousandth in points."""
    code: list[str] = []
    row = _Row()
    pen, height = glyphs[0].x, 0.0
    for glyph in glyphs:
        if glyph.y != height:
            code += (row.taken(), f"{figure(glyph.y * unit)} Ts")
            height = glyph.y
        if move := round((pen - glyph.x) / run.scale):
            row.move(move)
            pen -= move * run.scale
        row.add(font.cid(glyph.number, glyph.text))
        pen += run.face.advances[glyph.number] * run.scale
    code.append(row.taken())
    if height:
        code.append("0 Ts")
    return " ".join(part for part in code if part)


class _Row:
    """The operand of a TJ in the making."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._hex = ""

    def add(self, code: str) -> None:
        self._hex += code

    def move(self, units: int) -> None:
        self._close()
        self._parts.append(str(units))

    def taken(self) -> str:
        """Return the operator for what was collected and begin anew."""
        self._close()
        made = f"[{''.join(self._parts)}] TJ" if self._parts else ""
        self._parts = []
        return made

    def _close(self) -> None:
        if self._hex:
            self._parts.append(f"<{self._hex}>")
            self._hex = ""


def figure(value: float) -> str:
    """Return a number as PDF writes it, to a thousandth of a point."""
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
