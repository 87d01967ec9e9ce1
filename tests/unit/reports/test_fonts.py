from __future__ import annotations

import hashlib
import io
from dataclasses import replace

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QRawFont

from pcu_desk.assets import resource
from pcu_desk.domain.errors import BugError
from pcu_desk.reports.fonts import NASKH, NASTALIQ, SANS, Faces, compare

ALPHABETS = {
    "en fr es": "àâæçéèêëîïôœùûüÿñáíóú«»¿¡",
    "az tr tk uz": "əƏğıİöşüçÇŽžňŇÝýʻʼ",
    "ru uk": "ЁёЪъЫыЭэІіЇїЄєҐґ",
    "kk ky tg uz-Cyrl": "ӘәҒғҚқҢңӨөҰұҮүҺһӢӣӮӯҲҳҶҷЎў",
}


def test_every_vendored_file_has_the_digest_that_is_written_beside_it() -> None:
    lines = resource("fonts", "SHA256SUMS").read_text("ascii").splitlines()
    listed = dict(reversed(line.split("  ")) for line in lines if not line.startswith("#"))
    assert set(listed) == {path.name for path in resource("fonts").glob("*.ttf")}
    for name, digest in listed.items():
        assert hashlib.sha256(resource("fonts", name).read_bytes()).hexdigest() == digest


@pytest.mark.parametrize("letters", ALPHABETS.values(), ids=ALPHABETS)
def test_sans_shows_the_letters_of_every_latin_and_cyrillic_alphabet(faces: Faces, letters: str) -> None:
    for bold in (False, True):
        cmap = faces.face(SANS, bold=bold).cmap
        assert [c for c in letters if ord(c) not in cmap] == []


def test_arabic_faces_show_urdu_dari_and_pashto(faces: Faces) -> None:
    naskh, nastaliq = faces.face(NASKH, bold=False).cmap, faces.face(NASTALIQ, bold=False).cmap
    assert [c for c in "ٹڈڑںھہیےئگچپژک۰۱۲۳۴۵۶۷۸۹٫ټډړښګڼېۍځڅ" if ord(c) not in naskh] == []
    assert [c for c in "ٹڈڑںھہیےئگچپژک۰۱۲۳۴۵۶۷۸۹" if ord(c) not in nastaliq] == []


def test_no_language_system_is_left_so_the_locale_changes_no_glyph() -> None:
    fonts = [TTFont(path) for path in resource("fonts").glob("*.ttf")]
    assert len(fonts) > 4
    for font in fonts:
        for tag in {"GSUB", "GPOS"} & set(font.keys()):
            records = font[tag].table.ScriptList.ScriptRecord
            assert [record.ScriptTag for record in records if record.Script.LangSysRecord] == []


def test_another_font_under_our_name_stops_the_report(faces: Faces) -> None:
    face = faces.face(SANS, bold=False)
    raw = QRawFont.fromFont(faces.font(face, 1.0, local_forms=True))
    compare(face, raw)
    forged = replace(face, tables=face.tables | {"hmtx": face.tables["hmtx"][:-1] + b"\x01"})
    with pytest.raises(BugError, match="hmtx"):
        compare(forged, raw)


def test_a_foreign_font_in_a_run_stops_the_report(faces: Faces) -> None:
    with pytest.raises(BugError, match="foreign"):
        faces.of_run(QRawFont())


def test_subset_keeps_outlines_and_widths_of_simple_and_composite_glyphs(faces: Faces) -> None:
    face = faces.face(SANS, bold=False)
    glyphs = [0, *(face.cmap[ord(c)] for c in "7ЖéÝǖ")]
    made = TTFont(io.BytesIO(face.subset(glyphs)))
    whole = TTFont(io.BytesIO(face.data))
    names, subset_names = whole.getGlyphOrder(), made.getGlyphOrder()
    for number, glyph in enumerate(glyphs):
        before = whole["glyf"][names[glyph]].getCoordinates(whole["glyf"])[0]
        after = made["glyf"][subset_names[number]].getCoordinates(made["glyf"])[0]
        assert list(before) == list(after)
        assert made["hmtx"][subset_names[number]] == whole["hmtx"][names[glyph]]
