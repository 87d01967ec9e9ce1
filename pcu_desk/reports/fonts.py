"""The vendored faces: loads them into Qt, proves that Qt uses these very bytes, and cuts them down for a PDF.

Refuses to work with any other font: a glyph of the system's is a glyph that nobody checked.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from pathlib import Path

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it ships no types
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont

from pcu_desk.assets import resource
from pcu_desk.domain.errors import BugError

EM = 1000
SANS, NASKH, GEORGIAN, NASTALIQ = "PCU Sans", "PCU Naskh", "PCU Georgian", "PCU Nastaliq"
_FILES = (
    (SANS, False, "PCUSans-Regular.ttf"),
    (SANS, True, "PCUSans-Bold.ttf"),
    (NASKH, False, "PCUNaskh-Regular.ttf"),
    (NASKH, True, "PCUNaskh-Bold.ttf"),
    (GEORGIAN, False, "PCUGeorgian-Regular.ttf"),
    (GEORGIAN, True, "PCUGeorgian-Bold.ttf"),
    (NASTALIQ, False, "PCUNastaliq-Regular.ttf"),
)
_COMPARED = ("head", "glyf", "hmtx", "GSUB", "GPOS")
_BMP = 0xFFFF

_ARGS_ARE_WORDS, _HAVE_SCALE, _MORE, _XY_SCALE, _TWO_BY_TWO = 0x1, 0x8, 0x20, 0x40, 0x80


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file, read once: character map, advances, outlines and the figures a PDF asks for."""

    family: str
    bold: bool
    data: bytes = field(repr=False)
    tables: dict[str, bytes] = field(repr=False)
    cmap: dict[int, int] = field(repr=False)
    advances: tuple[int, ...] = field(repr=False)
    bearings: tuple[int, ...] = field(repr=False)
    locations: tuple[int, ...] = field(repr=False)
    digit_forms: dict[int, frozenset[int]] = field(repr=False)
    postscript: str
    ascent: int
    descent: int
    box: tuple[int, int, int, int]

    def outline(self, glyph: int) -> bytes:
        """Return the outline of a glyph as the font holds it; empty for a blank one."""
        return self.tables["glyf"][self.locations[glyph] : self.locations[glyph + 1]]

    def subset(self, glyphs: list[int]) -> bytes:
        """Return a TrueType file with these glyphs alone, numbered in their order; the first must be glyph 0."""
        order = list(glyphs)
        numbers = {glyph: number for number, glyph in enumerate(order)}
        # The list grows while it is read: composites bring in their parts.
        outlines = [_renumbered(self.outline(glyph), numbers, order) for glyph in order]
        return _file(self, order, outlines)


def load_face(path: Path, family: str, *, bold: bool) -> Face:
    """Read one vendored file. Raises BugError when it is not one of the kind that make_subsets.py makes."""
    data = path.read_bytes()
    font = TTFont(path, lazy=True)
    cmap = {int(code): font.getGlyphID(name) for code, name in font.getBestCmap().items()}
    if font["head"].unitsPerEm != EM or max(cmap) > _BMP:
        raise BugError(f"{path.name} is not made by make_subsets.py")
    metrics = font["hmtx"].metrics
    names = font.getGlyphOrder()
    head = font["head"]
    return Face(
        family=family,
        bold=bold,
        data=data,
        tables={tag: bytes(font.reader[tag]) for tag in font.reader.keys()},  # noqa: SIM118 - not a dict
        cmap=cmap,
        advances=tuple(metrics[name][0] for name in names),
        bearings=tuple(metrics[name][1] for name in names),
        locations=tuple(font["loca"].locations),
        digit_forms=_digit_forms(font, cmap),
        postscript=str(font["name"].getDebugName(6)),
        ascent=font["hhea"].ascent,
        descent=-font["hhea"].descent,
        box=(head.xMin, head.yMin, head.xMax, head.yMax),
    )


def _digit_forms(font: TTFont, cmap: dict[int, int]) -> dict[int, frozenset[int]]:
    """Return for each digit (ASCII, Arabic, Persian) the glyphs that may show it: its own and those of `locl`."""
    forms = {
        code: {cmap[code]} for code in (*range(0x30, 0x3A), *range(0x660, 0x66A), *range(0x6F0, 0x6FA)) if code in cmap
    }
    for mapping in _local_substitutions(font):
        for code, glyphs in forms.items():
            name = font.getGlyphName(cmap[code])
            if name in mapping:
                glyphs.add(font.getGlyphID(mapping[name]))
    return {code: frozenset(glyphs) for code, glyphs in forms.items()}


def _local_substitutions(font: TTFont) -> list[dict[str, str]]:
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == "locl"
        for index in record.Feature.LookupListIndex
    }
    subtables = (getattr(s, "ExtSubTable", s) for i in sorted(lookups) for s in table.LookupList.Lookup[i].SubTable)
    return [subtable.mapping for subtable in subtables if subtable.LookupType == 1]


def _renumbered(outline: bytes, numbers: dict[int, int], order: list[int]) -> bytes:
    """Return an outline whose component numbers are the subset's; parts not yet in it are added to `order`."""
    if not outline or struct.unpack_from(">h", outline)[0] >= 0:
        return outline
    made = bytearray(outline)
    place = 10
    flags = _MORE
    while flags & _MORE:
        flags, part = struct.unpack_from(">HH", made, place)
        if part not in numbers:
            numbers[part] = len(order)
            order.append(part)
        struct.pack_into(">H", made, place + 2, numbers[part])
        place += 4 + (4 if flags & _ARGS_ARE_WORDS else 2)
        place += 2 if flags & _HAVE_SCALE else 4 if flags & _XY_SCALE else 8 if flags & _TWO_BY_TWO else 0
    return bytes(made)


def _file(face: Face, order: list[int], outlines: list[bytes]) -> bytes:
    padded = [outline + bytes(-len(outline) % 4) for outline in outlines]
    places = [0]
    for outline in padded:
        places.append(places[-1] + len(outline))
    head = bytearray(face.tables["head"])
    struct.pack_into(">I", head, 8, 0)  # checkSumAdjustment, set below
    struct.pack_into(">h", head, 50, 1)  # long offsets in loca
    hhea = face.tables["hhea"][:34] + struct.pack(">H", len(order))
    maxp = face.tables["maxp"][:4] + struct.pack(">H", len(order)) + face.tables["maxp"][6:]
    hmtx = b"".join(struct.pack(">Hh", face.advances[glyph], face.bearings[glyph]) for glyph in order)
    loca = struct.pack(f">{len(places)}I", *places)
    tables = {"glyf": b"".join(padded), "head": bytes(head), "hhea": hhea, "hmtx": hmtx, "loca": loca, "maxp": maxp}
    return _sfnt(tables)


def _sfnt(tables: dict[str, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    header = struct.pack(">IHHHH", 0x00010000, count, 16 << power, power, (count - (1 << power)) * 16)
    place = len(header) + 16 * count
    records, bodies, head_at = [], [], 0
    for tag, body in sorted(tables.items()):
        if tag == "head":
            head_at = place
        padded = body + bytes(-len(body) % 4)
        records.append(struct.pack(">4sIII", tag.encode(), _checksum(padded), place, len(body)))
        bodies.append(padded)
        place += len(padded)
    made = bytearray(header + b"".join(records) + b"".join(bodies))
    struct.pack_into(">I", made, head_at + 8, (0xB1B0AFBA - _checksum(bytes(made))) & 0xFFFFFFFF)
    return bytes(made)


def _checksum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) & 0xFFFFFFFF


class Faces:
    """All vendored faces, loaded into Qt and compared with their files; hands out fonts of one family each."""

    def __init__(self) -> None:
        """Load and compare. Raises BugError without a QGuiApplication or when Qt holds other bytes than the files."""
        if not isinstance(QGuiApplication.instance(), QGuiApplication):
            raise BugError("reports need a QGuiApplication (offscreen will do)")
        self._faces = {
            (family, bold): load_face(resource("fonts", name), family, bold=bold) for family, bold, name in _FILES
        }
        self._fonts: dict[tuple[str, bool, float, bool], QFont] = {}
        present = set(QFontDatabase.families())
        for face in self._faces.values():
            if face.family not in present:
                QFontDatabase.addApplicationFontFromData(QByteArray(face.data))
        for face in self._faces.values():
            compare(face, QRawFont.fromFont(self.font(face, 1.0, local_forms=True)))

    def face(self, family: str, *, bold: bool) -> Face:
        """Return a face; the regular one where a family has no bold."""
        return self._faces.get((family, bold)) or self._faces[family, False]

    def of_run(self, raw: QRawFont) -> Face:
        """Return the face that a run of glyphs was set in. Raises BugError for a foreign font."""
        face = self._faces.get((raw.familyName(), raw.styleName() == "Bold"))
        if face is None:
            raise BugError(f"a foreign font came in: {raw.familyName()} {raw.styleName()}")
        return face

    def font(self, face: Face, scale: float, *, local_forms: bool) -> QFont:
        """Return the Qt font of a face at 1000 px times `scale`; never a family list, never merged with another."""
        key = (face.family, face.bold, scale, local_forms)
        if key not in self._fonts:
            self._fonts[key] = _qt_font(*key)
        return self._fonts[key]


def _qt_font(family: str, bold: bool, scale: float, local_forms: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(round(EM * scale))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    if family == NASKH and not local_forms:
        font.setFeature(QFont.Tag("locl"), 0)
    return font


def compare(face: Face, raw: QRawFont) -> None:
    """Raise BugError unless Qt's copy of the face holds the bytes of the vendored file, table by table."""
    for tag in _COMPARED:
        if raw.fontTable(tag).data() != face.tables[tag]:
            raise BugError(f"Qt uses another {face.family} than the one in resources/fonts (table {tag})")
