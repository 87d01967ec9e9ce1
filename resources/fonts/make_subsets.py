"""Makes the vendored subsets from Debian's fonts-noto-core; the program itself never runs this.

Run: python resources/fonts/make_subsets.py [--from DIR]. Family names become private, so that neither Qt nor the
system can put another Noto in their place, and language systems are removed, so that the locale of a process
never changes a glyph.
"""

from __future__ import annotations

import argparse
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
DEBIAN = Path("/usr/share/fonts/truetype/noto")
PACKAGE = "Debian fonts-noto-core 20201225-1"

Ranges = tuple[tuple[int, int], ...]

INVISIBLE: Ranges = ((0x20, 0x20), (0xA0, 0xA0), (0x200C, 0x200F), (0x2028, 0x2028), (0x2066, 0x2069), (0x25CC, 0x25CC))
PUNCTUATION: Ranges = (
    (0x20, 0x2F),
    (0x3A, 0x40),
    (0x5B, 0x60),
    (0x7B, 0x7E),
    (0xAB, 0xAB),
    (0xB7, 0xB7),
    (0xBB, 0xBB),
    (0x2010, 0x2015),
    (0x2018, 0x201E),
    (0x2022, 0x2022),
    (0x2026, 0x2026),
    (0x2039, 0x203A),
)
# Latin with every precomposed letter that NFC can make, Greek for ships and owners, Cyrillic of the region.
EUROPE: Ranges = (
    (0x20, 0x24F),
    (0x250, 0x2FF),
    (0x300, 0x36F),
    (0x370, 0x3FF),
    (0x400, 0x52F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x200F),
    (0x2010, 0x2027),
    (0x2028, 0x2028),
    (0x202F, 0x205F),
    (0x2066, 0x2069),
    (0x2070, 0x209F),
    (0x20A0, 0x20CF),
    (0x2100, 0x214F),
    (0x2200, 0x22FF),
    (0x25CC, 0x25CC),
)
GEORGIA: Ranges = ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F), (0x300, 0x30C), *INVISIBLE)
# The presentation forms come out of old systems by paste; they are printed as they were typed.
ARABIC: Ranges = ((0x606, 0x6FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFE), *PUNCTUATION, *INVISIBLE)
URDU: Ranges = ((0x606, 0x6FF), *PUNCTUATION, *INVISIBLE)

LATIN_FEATURES = ["ccmp", "kern", "mark", "mkmk"]  # no ligatures: a letter keeps its own glyph, so each can be checked
ARABIC_FEATURES = [*LATIN_FEATURES, "isol", "init", "medi", "fina", "rlig", "calt", "liga", "locl", "curs"]


@dataclass(frozen=True, slots=True)
class Face:
    """One file to make: where it comes from, its private family and what stays in it."""

    source: str
    family: str
    style: str
    ranges: Ranges
    features: list[str]

    @property
    def file(self) -> str:
        """Return the name of the file that is made."""
        return f"{self.family.replace(' ', '')}-{self.style}.ttf"


FACES = (
    Face("NotoSans-Regular.ttf", "PCU Sans", "Regular", EUROPE, LATIN_FEATURES),
    Face("NotoSans-Bold.ttf", "PCU Sans", "Bold", EUROPE, LATIN_FEATURES),
    Face("NotoNaskhArabic-Regular.ttf", "PCU Naskh", "Regular", ARABIC, ARABIC_FEATURES),
    Face("NotoNaskhArabic-Bold.ttf", "PCU Naskh", "Bold", ARABIC, ARABIC_FEATURES),
    Face("NotoSansGeorgian-Regular.ttf", "PCU Georgian", "Regular", GEORGIA, LATIN_FEATURES),
    Face("NotoSansGeorgian-Bold.ttf", "PCU Georgian", "Bold", GEORGIA, LATIN_FEATURES),
    Face("NotoNastaliqUrdu-Regular.ttf", "PCU Nastaliq", "Regular", URDU, ARABIC_FEATURES),
)


def main() -> None:
    """Make all files and the list of their digests."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--from", dest="source", type=Path, default=DEBIAN, help="folder of the Noto files")
    source = arguments.parse_args().source
    lines = []
    for face in FACES:
        original = source / face.source
        made = make(face, original)
        (HERE / face.file).write_bytes(made)
        lines.append(f"{hashlib.sha256(made).hexdigest()}  {face.file}\n")
        lines.append(f"# from {PACKAGE}, {face.source} {version(original)}, SHA-256 {sha256(original)}\n")
        print(face.file, len(made))
    (HERE / "SHA256SUMS").write_text("".join(lines), encoding="ascii")


def make(face: Face, original: Path) -> bytes:
    """Return the bytes of one subset; the same source gives the same bytes."""
    font = TTFont(original, recalcTimestamp=False)
    drop_language_systems(font)
    options = Options(
        hinting=False,
        layout_features=face.features,
        layout_closure=True,
        notdef_outline=True,
        glyph_names=False,
        name_IDs=["*"],
        drop_tables=["DSIG", "GlyphOrder", "gasp", "meta"],
        recalc_timestamp=False,
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in face.ranges for code in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, face)
    target = HERE / (face.file + ".part")
    font.save(target, reorderTables=True)
    made = target.read_bytes()
    target.unlink()
    return made


def drop_language_systems(font: TTFont) -> None:
    """Leave each script its default language system alone.

    In Naskh the default one carries `locl` with the Urdu shapes of the digits 4, 6 and 7: it stays there, on for ur and
    switched off by feature for the others.
    """
    for tag in ("GSUB", "GPOS"):
        if tag not in font:
            continue
        for record in font[tag].table.ScriptList.ScriptRecord:
            record.Script.LangSysRecord = []
            record.Script.LangSysCount = 0


def rename(font: TTFont, face: Face) -> None:
    """Give the font its private names; copyright, version and licence stay as they were."""
    names: Any = font["name"]
    full = face.family if face.style == "Regular" else f"{face.family} {face.style}"
    postscript = face.file.removesuffix(".ttf")
    given = {1: face.family, 2: face.style, 3: f"{full}; subset for PCU Desk", 4: full, 6: postscript}
    kept = {record.nameID: record.toUnicode() for record in names.names if record.nameID in {0, 5, 13, 14}}
    names.names = []
    for number, value in sorted((kept | given).items()):
        names.setName(value, number, 3, 1, 0x409)


def version(path: Path) -> str:
    """Return the font's own version string."""
    return str(TTFont(path)["name"].getDebugName(5))


def sha256(path: Path) -> str:
    """Return the digest of a file in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
