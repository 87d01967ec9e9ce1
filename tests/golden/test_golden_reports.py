"""Printed pages against pictures kept beside this file.

Draw the pictures again, after looking at the pages, with: python -m tests.golden.test_golden_reports
The contact sheet of the help is put together from the pictures of the languages by the same command.
"""

from __future__ import annotations

import io
import os
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont, ImageStat
from PySide6.QtGui import QGuiApplication

from pcu_desk.i18n.languages import printed
from pcu_desk.reports import raster
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.fonts import NASTALIQ, Faces
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Style
from tests.golden import tongues
from tests.unit.reports import cases

ROOT = Path(__file__).parents[2]
PICTURES = Path(__file__).parent / "reports"
WIDTH = 420
# Antialiasing may differ by platform; a lost line, a wrong digit or a moved row differs by much more.
MEAN_TOLERATED, DARK_TOLERATED = 1.2, 0.008
DARK = 96
STRIPS = 8
PAIRS = (("en", "ru"), ("fa-AF", "en"), ("en", "fa-AF"), ("ar", "fr"), ("ka", "ru"), ("ps", "fa-AF"), ("ky", "ar"))
CONTACT = ROOT / "resources" / "help" / "report-languages.png"
CELL, LABEL, ACROSS, GREYS = (300, 424), 26, 5, 16


def specimen() -> bytes:
    """Draw what must never change silently: digits of three languages, plates, boxes, signs, isolates."""
    buffer = io.BytesIO()
    canvas = PageCanvas(buffer, pagesize=(300, 250), invariant=1)
    pen, typesetter = Pen(canvas), Typesetter(Faces())
    naskh = Style(24, 36, rtl=True)
    lines: tuple[tuple[tuple[Span, ...], Style], ...] = (
        ((Span("۰۱۲۳۴۵۶۷۸۹"),), naskh),
        ((Span("۰۱۲۳۴۵۶۷۸۹"),), Style(24, 36, rtl=True, local_forms=True)),
        ((Span("وزن "), Span("۲۴٫۵", figure=True), Span(" ("), Span("MSKU 907032-3", figure=True), Span(")")), naskh),
        ((Span("ضبطگی کی رپورٹ "), Span("21-11-2026", figure=True)), Style(16, 40, rtl=True, arabic=NASTALIQ)),
        ((Span("CSQU 305438", bold=True, figure=True, digit="3"), Span(" ა ☐ ☑ ✓ → x\u200by")), Style(14, 24)),
        ((Span("MWCU 605978", bold=True, figure=True, digit="5", failed=True), Span(" Ýoly Қ ғ ӯ Ґ ə")), Style(14, 24)),
    )
    top = 245.0
    for spans, style in lines:
        laid = typesetter.lay(spans, style, 280)
        pen.draw(laid, 10, top, 280)
        top -= laid.height
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def pictures() -> dict[str, Image.Image]:
    engine = PdfReports()
    sources = {
        "seizure-en": cases.source(("en",), training=True),
        "seizure-ur": cases.source(("ur",), case=cases.urdu(), unit=cases.KARACHI),
        "seizure-ur-en": cases.source(("ur", "en"), case=cases.urdu(), unit=cases.KARACHI),
    }
    drawn = {}
    for name, source in sources.items():
        # The code in the corner tells the record's hash: a field that no form prints would change the picture.
        pdf = engine.render(replace(source, content_hash="0" * 64)).pdf
        drawn |= {f"{name}-{number + 1}": (pdf, number) for number in range(engine.page_count(pdf))}
    for languages in (*((code,) for code in tongues.TONGUES), *PAIRS):
        pdf, name = engine.render(tongues.source(languages)).pdf, f"in-{'-'.join(languages)}"
        drawn |= {f"{name}-{number + 1}" if number else name: (pdf, number) for number in range(engine.page_count(pdf))}
    drawn["specimen"] = (specimen(), 0)
    made = {}
    for name, (data, number) in drawn.items():
        page = raster.page(data, number, WIDTH)
        made[name] = Image.frombytes("RGB", (page.width, page.height), page.rgb).convert("L")
    return made


@pytest.fixture(scope="module")
def made(qapp_cls: type) -> dict[str, Image.Image]:
    application = QGuiApplication.instance() or qapp_cls([])
    assert application is not None
    return pictures()


def contact_sheet(pages: dict[str, Image.Image]) -> Image.Image:
    """Put the page of each language on one sheet, its code above it."""
    cells = [(code, f"in-{code}") for code in tongues.TONGUES] + [("en · ru", "in-en-ru")]
    down = -(-len(cells) // ACROSS)
    sheet = Image.new("L", (ACROSS * (CELL[0] + 10) + 10, down * (CELL[1] + LABEL + 10) + 10), 190)
    pen, font = ImageDraw.Draw(sheet), ImageFont.truetype(ROOT / "resources" / "fonts" / "PCUSans-Bold.ttf", 17)
    for place, (label, name) in enumerate(cells):
        left = 10 + place % ACROSS * (CELL[0] + 10)
        top = 10 + place // ACROSS * (CELL[1] + LABEL + 10)
        pen.text((left, top), label, 0, font)
        sheet.paste(pages[name].convert("L").resize(CELL, Image.Resampling.LANCZOS), (left, top + LABEL))
    return sheet.quantize(GREYS)


def differences(one: Image.Image, other: Image.Image) -> tuple[float, float]:
    """Return the mean difference (of 255) and, of the worst strip, the share of pixels that differ as ink from paper.

    By strips, since one digit is little on a whole page.
    """
    difference = ImageChops.difference(one, other)
    edges = [one.height * n // STRIPS for n in range(STRIPS + 1)]
    strips = [difference.crop((0, top, one.width, bottom)) for top, bottom in pairwise(edges)]
    dark = max(sum(strip.histogram()[DARK:]) / (strip.width * strip.height) for strip in strips)
    return ImageStat.Stat(difference).mean[0], dark


@pytest.mark.parametrize("name", sorted(path.stem for path in PICTURES.glob("*.png")))
def test_a_printed_page_looks_as_it_did(made: dict[str, Image.Image], name: str) -> None:
    kept = Image.open(PICTURES / f"{name}.png").convert("L")
    assert made[name].size == kept.size
    mean, dark = differences(made[name], kept)
    assert mean <= MEAN_TOLERATED
    assert dark <= DARK_TOLERATED


def test_every_page_has_its_picture(made: dict[str, Image.Image]) -> None:
    assert sorted(made) == sorted(path.stem for path in PICTURES.glob("*.png"))
    assert len(made) >= 3


def test_every_language_of_paper_has_a_page_of_its_own() -> None:
    assert sorted(tongues.TONGUES) == sorted(info.code for info in printed())


def test_the_contact_sheet_shows_the_kept_pages() -> None:
    kept = Image.open(CONTACT).convert("L")
    made = contact_sheet({path.stem: Image.open(path) for path in PICTURES.glob("in-*.png")})
    assert made.size == kept.size
    assert ImageStat.Stat(ImageChops.difference(made.convert("L"), kept)).mean[0] < 2


def test_the_comparison_sees_a_digit_that_took_another_form(made: dict[str, Image.Image]) -> None:
    picture = made["specimen"]
    line = picture.height * 36 // 250
    spoiled = picture.copy()
    spoiled.paste(picture.crop((0, line, picture.width, 2 * line)), (0, 0))  # the Urdu digits over the Dari ones
    _, dark = differences(picture, spoiled)
    assert dark > DARK_TOLERATED


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    PICTURES.mkdir(exist_ok=True)
    for name, picture in pictures().items():
        picture.quantize(GREYS).save(PICTURES / f"{name}.png", optimize=True)
    kept = {path.stem: Image.open(path) for path in PICTURES.glob("in-*.png")}
    contact_sheet(kept).save(CONTACT, optimize=True)
