from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image, ImageFile

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.paper import content_hash, this_platform, this_program
from pcu_desk.domain.report import ReportInput
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.languages import printed
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.forms import FORMS
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Laid
from pcu_desk.reports.page import draw_report
from pcu_desk.reports.voices import Voice, Voices
from tests.unit.reports import cases
from tests.unit.reports.on_paper import fonts_of

ROOT = Path(__file__).parents[3]
LANGUAGES = [info.code for info in printed()]
FROM_LEFT = [code for code in LANGUAGES if not Catalog(code).rtl]
FORM = {"kind": "seizure", "form": {"version": 3}, "languages": ["en", "ru"], "annexes": []}


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def with_annexes(*languages: str) -> ReportInput:
    source = cases.of("inspection", languages or ("en",))
    return replace(source, annexes=("photos", "journal"), photos=cases.photos(), entries=cases.entries())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_in_every_language_is_a_sound_file_with_its_own_fonts_alone(
    engine: PdfReports, run: Callable[..., str], language: str
) -> None:
    for kind in cases.KINDS:
        pdf = engine.render(cases.of(kind, (language,))).pdf
        fonts = fonts_of(pdf, run)
        assert fonts, kind
        assert all(font.startswith("PCUDSK+PCU") for font in fonts), (kind, fonts)
        with opened(pdf) as document:
            assert str(document.Root.Lang) == language


class Noting(Pen):
    """A pen that notes the text of each line it draws."""

    lines: list[str]

    def draw(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        super().draw(laid, left, top, width)
        for line in laid.lines:
            glyphs = sorted((glyph for run in line.runs for glyph in run.glyphs), key=lambda glyph: glyph.index)
            self.lines.append("".join(glyph.text for glyph in glyphs))


def bare(text: str) -> str:
    """What is seen of a text: no spaces, no signs that only steer."""
    seen = unicodedata.normalize("NFC", text)
    return "".join(sign for sign in seen if not sign.isspace() and unicodedata.category(sign) != "Cf")


@pytest.mark.parametrize("language", FROM_LEFT)
def test_what_is_drawn_from_the_left_is_extracted_to_the_letter(
    typesetter: Typesetter, engine: PdfReports, run: Callable[..., str], language: str
) -> None:
    voices = Voices((Voice(Catalog(language)),))
    for kind in cases.KINDS:
        source, lines = cases.of(kind, (language,)), list[str]()

        def noting(canvas: PageCanvas, lines: list[str] = lines) -> Pen:
            pen = Noting(canvas)
            pen.lines = lines
            return pen

        draw_report(typesetter, FORMS[kind], source, voices, pen=noting)
        text = bare(run(engine.render(source).pdf, "pdftotext", "-raw", "PDF", "-"))
        assert Counter(text) == Counter(bare("".join(lines))), kind
        assert [line for line in lines if bare(line) not in text] == [], kind


def test_the_content_hash_comes_out_of_the_file_alone(engine: PdfReports) -> None:
    source = cases.source(("en", "ru"))
    document = {"format": "pcu-case/1"}
    expected = content_hash(document, FORM, ["en", "ru"])
    source = replace(source, case_json=canonical(document), form_json=canonical(FORM), content_hash=expected)
    with opened(engine.render(source).pdf) as pdf:
        assert sorted(pdf.attachments) == ["case.json", "form.json"]
        files = {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}
        assert files == {"case.json": source.case_json, "form.json": source.form_json}
        assert [str(file.AFRelationship) for file in pdf.Root.AF] == ["/Source", "/Supplement"]
        raw = b'{"content":%s,"languages":["en","ru"],"template":%s}' % (files["case.json"], files["form.json"])
        assert digest(raw).hex() == expected
        assert f"<pcu:content>{expected}</pcu:content>".encode() in pdf.Root.Metadata.read_raw_bytes()


def test_the_marks_name_case_revision_head_kind_and_program_as_any_reader_of_xmp_finds_them(
    engine: PdfReports,
) -> None:
    source = cases.source(("en", "ru"))
    with opened(engine.render(source).pdf) as pdf:
        found = pdf.open_metadata()
        marks = {name.rpartition("}")[2]: value for name, value in found.items() if "urn:pcu-desk:paper" in name}
        languages = found["dc:language"]
    assert marks == {
        "kind": "seizure",
        "number": "GEPTI-S-2026-A-0019",
        "subject": source.case.id,
        "case": "GEPTI-2026-A-00412",
        "revision": "1",
        "status": "approved",
        "content": source.content_hash,
        "device": source.head.device,
        "sequence": "1846",
        "head": source.head.hash,
        "program": this_program(),
        "platform": this_platform(),
    }
    assert set(languages) == {"en", "ru"}


@pytest.mark.parametrize(
    ("kind", "files"),
    [("alert", ["alert.json", "form.json"]), ("labels", []), ("recovery", []), ("journal", ["case.json", "form.json"])],
)
def test_each_kind_carries_what_it_was_made_from_and_no_more(engine: PdfReports, kind: str, files: list[str]) -> None:
    with opened(engine.render(cases.of(kind)).pdf) as pdf:
        assert sorted(pdf.attachments) == files
        assert ("/AF" in pdf.Root) is bool(files)


def test_a_sheet_of_secrets_names_none_of_them_beside_its_page(engine: PdfReports) -> None:
    source = cases.of("recovery")
    pdf = engine.render(source).pdf
    assert source.sheet is not None
    assert all(code.encode() not in pdf for code in source.sheet.codes)
    with opened(pdf) as document:
        packet = document.Root.Metadata.read_raw_bytes()
    assert b"<pcu:kind>recovery</pcu:kind>" in packet
    assert b"<pcu:subject>" not in packet


def test_report_annexes_and_sections_are_bookmarked_where_they_stand(engine: PdfReports) -> None:
    with opened(engine.render(with_annexes("en")).pdf) as pdf, pdf.open_outline() as outline:
        heads = [item.title for item in outline.root]
        pages = [pdf.pages.index(pikepdf.Page(item.destination[0])) for item in outline.root]
        assert [len(item.children) > 0 for item in outline.root] == [True] * 3
        assert heads[0].startswith("Inspection act")
        assert "Photo annex" in heads[1]
        assert "Journal extract" in heads[2]
        assert pages == sorted(set(pages))
        assert outline.root[0].children[0].title.startswith("1")


def test_page_labels_count_as_the_footers_do(engine: PdfReports) -> None:
    report = engine.render(with_annexes("en"))
    with opened(report.pdf) as pdf:
        assert [page.label for page in pdf.pages] == [str(number) for number in range(1, report.pages + 1)]


def test_no_photo_is_decoded_on_its_way_to_the_page(engine: PdfReports, monkeypatch: pytest.MonkeyPatch) -> None:
    source = cases.of("photos")
    jpegs = [photo.load() for photo in source.photos]
    source = replace(
        source,
        photos=tuple(
            replace(photo, load=lambda data=data: data) for photo, data in zip(source.photos, jpegs, strict=True)
        ),
    )

    def refuse(*_: object, **__: object) -> Any:
        raise AssertionError("a picture was decoded")

    monkeypatch.setattr(ImageFile.ImageFile, "load", refuse)
    monkeypatch.setattr(Image, "open", refuse)
    pdf = engine.render(source).pdf
    with opened(pdf) as document:
        images = [image for page in document.pages for image in page.Resources.get("/XObject", {}).values()]
        raw = {image.read_raw_bytes() for image in images if image.get("/Filter") == "/DCTDecode"}
    assert raw == {data for data in jpegs if data}


def test_two_processes_make_the_same_bytes_with_photos_and_annexes(engine: PdfReports, tmp_path: Path) -> None:
    code = (
        "import sys, hashlib; sys.path[:0] = sys.argv[1:]\n"
        "from dataclasses import replace\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "application = QGuiApplication([])\n"
        "from tests.unit.reports import cases; from pcu_desk.reports.engine import PdfReports\n"
        "engine = PdfReports(); engine.render(cases.of('alert', ('ps',)))\n"
        "source = replace(cases.of('inspection', ('fa-AF', 'en')), annexes=('photos', 'journal'),\n"
        "    photos=cases.photos(), entries=cases.entries())\n"
        "print(hashlib.sha256(engine.render(source).pdf).hexdigest())\n"
    )
    made = subprocess.run(
        [sys.executable, "-c", code, str(ROOT)],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=os.environ
        | {"LC_ALL": "C.UTF-8", "LANG": "tr_TR", "TZ": "Asia/Kabul", "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "1"},
    )
    here = hashlib.sha256(engine.render(with_annexes("fa-AF", "en")).pdf).hexdigest()
    assert made.stdout.strip() == here
