from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]
HASH = "04bd 7f56 3824 af9f 2ec3 a06e db1e 680f c539 2c2e 6dd8 6f1b b3e8 65c1 1345 7791"


def test_each_photo_has_caption_point_item_file_hash_and_its_own_time(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(cases.of("photos")).pdf)
    assert cases.photos()[0].sha256 == HASH.replace(" ", "")
    for part in (
        (
            "Photo 1 · Front wall, inside: fresh sealant Front wall, inside length against outside File: IMG_0417.JPG "
            f"SHA-256: {HASH} Taken, as the file says: 21 Nov 2026 14:01:09 Position, as the file says: 42.1462"
        ),
        "Photo 2 · 24 packs behind the front wall Item 1 File: IMG_0421.JPG SHA-256: 76c5",
        "Photo 3 · Blisters, marks legible Item 2 File: IMG_0430.JPG",
    ):
        assert part in text, part


def test_a_photo_that_is_not_in_this_vault_keeps_its_caption_and_says_so(
    engine: PdfReports, extracted: Extracted
) -> None:
    report = engine.render(cases.of("photos"))
    assert "The picture is not in this vault" in extracted(report.pdf)
    with pikepdf.open(io.BytesIO(report.pdf)) as pdf:
        drawn = [
            image
            for page in pdf.pages
            for image in page.Resources.get("/XObject", {}).values()
            if image.get("/Subtype") == "/Image"
        ]
        assert len(drawn) == 2
        assert drawn[0].read_raw_bytes() == cases.photos()[0].load()


@pytest.mark.parametrize(
    ("claimed", "shown"),
    [
        ("2026-11-21T14:06:00+04:00", "Taken, as the file says: 21 Nov 2026 14:06:00 UTC+04:00"),
        ("yesterday, about noon", "Taken, as the file says: yesterday, about noon"),
        ("", "IMG_0417.JPG"),
    ],
)
def test_the_time_of_a_photo_is_shown_as_its_file_claims_it(
    engine: PdfReports, extracted: Extracted, claimed: str, shown: str
) -> None:
    photo = replace(cases.photos()[0], taken=claimed, sha256="", point="dry.unknown")
    text = extracted(engine.render(replace(cases.of("photos"), photos=(photo,))).pdf)
    assert shown in text
    assert "dry.unknown" in text
    assert "SHA-256: –" in text
    assert claimed or "Taken" not in text


def test_a_case_without_photos_says_so(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(replace(cases.of("photos"), photos=())).pdf)
    assert "1 Photos none recorded" in text


def test_equal_input_gives_equal_bytes_with_photos_too(engine: PdfReports) -> None:
    assert engine.render(cases.of("photos")).pdf == engine.render(cases.of("photos")).pdf
