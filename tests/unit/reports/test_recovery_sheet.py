from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pypdfium2
import pytest
import zxingcpp

from pcu_desk.domain.canonical import canonical
from pcu_desk.reports.engine import PdfReports
from pcu_desk.services.sheet import source_of
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]
SHEET = replace(cases.SHEET, issued_by=cases.UNIT)


def test_the_sheet_has_the_codes_what_they_open_and_how_they_are_used(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(source_of(SHEET, "en")).pdf)
    groups = [SHEET.founder[at : at + 4] for at in range(0, 64, 4)]
    for part in (
        "Port Control Unit, Poti",
        (
            "Recovery sheet 1 Recovery codes No. Code 1 7QK2M-9XWD4-C0RTB-HJ5VN-3ZP8E-6FYSA-1G4QK-M2D7W "
            "2 X5T0B-RC9HJ-4VN7Z-P2E8F-YSA6G-1QK3M-W5D0X-9CTRB"
        ),
        "Unit GEPTI Officer ნინო კაპანაძე User name nino Made on 21 Nov 2026 Vault 0193f0c2-7b1a-7abc-8def-0123456789",
        " ".join(groups),
        "3 How a code is used",
        "Small letters and gaps are fine.",
        "Page 1 of 1",
    ):
        assert part in text, part


def test_nothing_on_a_sheet_of_secrets_leads_to_a_record(engine: PdfReports, extracted: Extracted) -> None:
    report = engine.render(source_of(SHEET, "en"))
    with_head = engine.render(replace(source_of(SHEET, "en"), head=cases.HEAD))
    assert "Journal" not in extracted(report.pdf) + extracted(with_head.pdf)
    page = pypdfium2.PdfDocument(report.pdf)[0].render(scale=300 / 72).to_pil()
    assert zxingcpp.read_barcodes(page) == []
    with pikepdf.open(io.BytesIO(report.pdf)) as pdf:
        assert list(pdf.attachments) == []
        with pdf.open_metadata() as metadata:
            told = str(metadata)
    assert not any(code in told or code.split("-")[0] in told for code in SHEET.codes)
    assert source_of(SHEET, "en").content_hash == source_of(replace(SHEET, codes=("A", "B")), "en").content_hash


def test_before_there_is_a_vault_the_sheet_leaves_out_what_is_not_known(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(source_of(replace(SHEET, vault="", founder="", issued_by=None), "en")).pdf)
    assert "Unit GEPTI" in text
    assert "Vault" not in text
    assert "Fingerprint" not in text
    assert "7QK2M-9XWD4" in text


@pytest.mark.parametrize("language", ["en", "ru", "ur"])
def test_one_page_in_each_language_of_the_window(engine: PdfReports, language: str) -> None:
    report = engine.render(source_of(SHEET, language))
    assert report.pages == 1
    assert report.boxed == ()


def test_the_codes_are_not_kept_by_the_engine_once_the_sheet_is_made(engine: PdfReports) -> None:
    secret = "ZZZZZ-YYYYY-XXXXX-WWWWW-VVVVV-TTTTT-SSSSS-RRRRR"
    engine.render(source_of(replace(SHEET, codes=(secret,)), "en"))
    kept = canonical([repr(value) for value in vars(engine._setter()).values()])
    assert secret.encode() not in kept
