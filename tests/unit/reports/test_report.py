from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PySide6.QtGui import QGuiApplication

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case, Seizure
from pcu_desk.domain.codes import Code
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.identifiers import squeeze
from pcu_desk.domain.listed import Listed
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.record import record_of
from pcu_desk.domain.report import ReportStatus
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports import bench, bench_paper
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases
from tests.unit.reports.on_paper import bare, fonts_of, typed

ROOT = Path(__file__).parents[3]
LANGUAGES = [("en",), ("ru",), ("en", "ru"), ("ru", "en")]
NAMES = ["-".join(languages) for languages in LANGUAGES]


SHOWN: tuple[tuple[Any, Callable[[Catalog], Callable[..., str]]], ...] = (
    (Code | Listed, lambda catalog: catalog.label),
    (Quantity, lambda catalog: catalog.quantity),
    (Money, lambda catalog: catalog.money),
    (Moment, lambda catalog: catalog.time),
    (date, lambda catalog: catalog.date),
    (Decimal, lambda catalog: catalog.number),
    (int, lambda _catalog: str),
)


def shown(value: object, catalog: Catalog) -> str:
    for kind, told in SHOWN:
        if isinstance(value, kind):
            return told(catalog)(value)
    return unicodedata.normalize("NFC", str(value))


@pytest.mark.parametrize("languages", LANGUAGES, ids=NAMES)
def test_every_typed_field_is_extracted_as_it_was_typed(
    engine: PdfReports, extracted: Callable[[bytes], str], languages: tuple[str, ...]
) -> None:
    case = cases.filled()
    text = bare(extracted(engine.render(cases.source(languages, case=case)).pdf))
    catalog = Catalog(languages[0])
    values = [shown(value, catalog) for value in typed(case)]
    assert len(values) > 90
    missing = [value for value in values if bare(value) not in text and squeeze(value).casefold() not in text]
    assert missing == []


@pytest.mark.parametrize("languages", LANGUAGES[:3], ids=NAMES[:3])
def test_every_declared_field_stands_on_paper_except_what_a_driver_must_not_read(
    engine: PdfReports, extracted: Callable[[bytes], str], languages: tuple[str, ...]
) -> None:
    case = cases.crammed()
    text = bare(extracted(engine.render(cases.source(languages, case=case)).pdf))
    catalog = Catalog(languages[0])
    values = [shown(value, catalog) for value in typed(case)]
    assert len(values) > 140
    missing = [value for value in values if bare(value) not in text and squeeze(value).casefold() not in text]
    assert missing == []
    assert "secret" in str(case)
    assert "secret" not in text


@pytest.mark.parametrize("languages", LANGUAGES[:3], ids=NAMES[:3])
def test_the_file_is_sound_and_every_font_is_embedded(
    engine: PdfReports, run: Callable[..., str], languages: tuple[str, ...]
) -> None:
    pdf = engine.render(cases.source(languages, training=True, status=ReportStatus.DRAFT)).pdf
    fonts = fonts_of(pdf, run)
    assert fonts
    assert all(font.startswith("PCUDSK+PCU") for font in fonts), fonts
    with pikepdf.open(io.BytesIO(pdf)) as document:
        named = [str(font.BaseFont) for page in document.pages for font in page.Resources.Font.values()]
    assert {name.split("-")[0] for name in named} <= {"/PCUDSK+PCUSans", "/PCUDSK+PCUGeorgian"}


def test_the_case_is_attached_byte_for_byte(engine: PdfReports) -> None:
    source = cases.source(("en", "ru"))
    with pikepdf.open(io.BytesIO(engine.render(source).pdf)) as pdf:
        assert list(pdf.attachments) == ["case.json", "form.json"]
        assert pdf.attachments["case.json"].get_file().read_bytes() == source.case_json
        assert source.case_json == canonical(record_of(source.case))
        assert pdf.Root.AF[0].AFRelationship == "/Source"
        assert pdf.Root.AF[0].EF.F.Subtype == "/application/json"


def test_the_file_says_what_it_is_in_both_its_dictionaries(engine: PdfReports) -> None:
    source = cases.source(("en", "ru"))
    with pikepdf.open(io.BytesIO(engine.render(source).pdf)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.OutputIntents[0].DestOutputProfile.N == 3
        title = str(pdf.docinfo["/Title"])
        assert title.endswith("GEPTI-S-2026-A-0019")
        assert "/CreationDate" not in pdf.docinfo
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == title
            assert metadata["pdf:Producer"] == str(pdf.docinfo["/Producer"])
            assert "pdfaid:part" not in metadata


def test_two_processes_make_the_same_bytes(engine: PdfReports, tmp_path: Path) -> None:
    code = (
        "import sys, hashlib; sys.path[:0] = sys.argv[1:]\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "application = QGuiApplication([])\n"
        "from tests.unit.reports import cases; from pcu_desk.reports.engine import PdfReports\n"
        "engine = PdfReports(); engine.render(cases.source(('ru',)))\n"
        "print(hashlib.sha256(engine.render(cases.source(('en', 'ru'))).pdf).hexdigest())\n"
    )
    arguments = [sys.executable, "-c", code, str(ROOT)]
    made = subprocess.run(
        arguments,
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env=os.environ | {"LC_ALL": "C.UTF-8", "LANG": "fa_AF", "TZ": "Asia/Kabul", "PYTHONHASHSEED": "7"},
    )
    here = hashlib.sha256(engine.render(cases.source(("en", "ru"))).pdf).hexdigest()
    assert made.stdout.strip() == here


def test_markup_in_a_field_is_printed_as_text(engine: PdfReports, extracted: Callable[[bytes], str]) -> None:
    hostile = "<img src='/etc/passwd'/> <br/> &amp; <font color='white'>x</font> </para> <ACME> %s {count} $HOME"
    case = cases.with_seizure(grounds=hostile, copies=hostile)
    text = extracted(engine.render(cases.source(("en",), case=case)).pdf)
    assert text.count(hostile) == 2


def test_a_character_without_a_glyph_is_boxed_listed_and_told(
    engine: PdfReports, extracted: Callable[[bytes], str]
) -> None:
    case = cases.with_seizure(place="Shed \u202e2\U0001f600", copies="a\u200bb")
    report = engine.render(cases.source(("en",), case=case))
    assert sorted(report.boxed) == ["U+1F600", "U+200B", "U+202E"]
    text = bare(extracted(report.pdf))
    assert "shedu+202e2u+1f600" in text
    assert "u+1f600,u+200b,u+202e" in text


def test_an_empty_case_prints_every_section_and_tells_what_is_blank(
    engine: PdfReports, extracted: Callable[[bytes], str]
) -> None:
    case = Case(id="x", number="GEPTI-2026-A-00001", seizure=Seizure())
    report = engine.render(cases.source(("en",), case=case, status=ReportStatus.DRAFT))
    text = extracted(report.pdf)
    for title in ("1 Circumstances", "2 Consignment", "3 Grounds", "4 Items seized none recorded", "5 Persons"):
        assert title in text
    assert text.count("none recorded") == 2
    assert {"seizure.at", "seizure.grounds", "units", "seizure.items", "seizure.persons"} <= set(report.blanks)
    assert "–" in text


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (ReportStatus.DRAFT, "Draft"),
        (ReportStatus.ISSUED, "Issued, not yet approved"),
        (ReportStatus.APPROVED, "Approved"),
    ],
)
def test_the_status_is_said_in_the_band(
    engine: PdfReports, extracted: Callable[[bytes], str], status: ReportStatus, told: str
) -> None:
    assert f"Status {told}" in extracted(engine.render(cases.source(("en",), status=status)).pdf)


def test_a_training_paper_is_marked_on_every_page(engine: PdfReports, run: Callable[..., str]) -> None:
    pdf = engine.render(cases.source(("en",), training=True)).pdf
    for page in range(1, engine.page_count(pdf) + 1):
        text = run(pdf, "pdftotext", "-raw", "-f", str(page), "-l", str(page), "PDF", "-")
        assert "TRAINING" in text.split()


def test_a_refusal_stands_with_words_time_and_who_heard_it(
    engine: PdfReports, extracted: Callable[[bytes], str]
) -> None:
    text = extracted(engine.render(cases.source(("en",))).pdf)
    assert "REFUSED “Not without a lawyer.” Heard by: Giorgi Meladze 16:12" in text
    assert text.count("16:12") == 1


def many_items(count: int) -> Case:
    items = tuple(replace(cases.ITEMS[0], id=f"i{n}", description=f"Parcel {n} of many") for n in range(1, count + 1))
    return cases.with_seizure(items=items)


def test_a_long_list_repeats_its_head_on_each_page_and_closes_with_its_number(
    engine: PdfReports, run: Callable[..., str]
) -> None:
    report = engine.render(cases.source(("en",), case=many_items(60)))
    pages = [
        run(report.pdf, "pdftotext", "-raw", "-f", str(n), "-l", str(n), "PDF", "-") for n in range(1, report.pages + 1)
    ]
    with_items = [page for page in pages if "Parcel" in page]
    assert len(with_items) >= 3
    assert all("Description, as recorded" in page for page in with_items)
    found = [line for page in pages for line in page.splitlines() if "Parcel" in line]
    assert len(found) == 60
    assert "Items 1–60, end of list" in with_items[-1]
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {report.pages}" in page
        assert "9F2C 41A7 0B3E 55D8" in page


def test_a_row_taller_than_a_page_is_parted_by_lines_and_loses_none(
    engine: PdfReports, extracted: Callable[[bytes], str]
) -> None:
    words = [f"word{n}" for n in range(4000)]
    case = cases.with_seizure(grounds=" ".join(words), items=(replace(cases.ITEMS[0], description=" ".join(words)),))
    report = engine.render(cases.source(("en",), case=case))
    text = extracted(report.pdf).split()
    assert [word for word in words if text.count(word) < 2] == []
    assert report.pages > 10


def test_a_token_longer_than_its_column_wraps_and_is_whole(
    engine: PdfReports, extracted: Callable[[bytes], str]
) -> None:
    token = "TCLU" + "9" * 300
    text = bare(extracted(engine.render(cases.source(("en",), case=cases.with_seizure(place=token))).pdf))
    assert token.casefold() in text


def test_a_failed_check_digit_is_shown_white_on_black_with_the_words(
    engine: PdfReports, extracted: Callable[[bytes], str], run: Callable[..., str]
) -> None:
    pdf = engine.render(cases.source(("en",))).pdf
    assert "MWCU 605978 5 container, check digit fails, kept as seen, on the roof" in extracted(pdf)
    image = engine.page(pdf, 0, 1200)
    assert (image.width, len(image.rgb)) == (1200, image.width * image.height * 3)


def test_the_printed_copy_carries_its_number_and_the_given_file_stays_as_it_was(
    engine: PdfReports, extracted: Callable[[bytes], str]
) -> None:
    pdf = engine.render(cases.source(("en",))).pdf
    copy = engine.copy_for_print(pdf, 2, 3, cases.at("2026-11-21T17:52+04:00"), ("en",))
    text = extracted(copy)
    assert "2 of 3" in text
    assert text.count("Printed 21 Nov 2026 17:52, copy 2") == engine.page_count(pdf)
    assert "Printed" not in extracted(pdf)
    with pikepdf.open(io.BytesIO(copy)) as document:
        assert list(document.attachments) == ["case.json", "form.json"]


def test_a_foreign_pdf_takes_no_copy_number(engine: PdfReports) -> None:
    buffer = io.BytesIO()
    foreign = pikepdf.new()
    foreign.add_blank_page()
    foreign.save(buffer)
    with pytest.raises(BugError, match="only a report"):
        engine.copy_for_print(buffer.getvalue(), 1, 1, cases.at("2026-11-21T17:52+04:00"), ("en",))


def test_a_kind_of_report_that_does_not_exist_is_our_mistake(engine: PdfReports) -> None:
    with pytest.raises(BugError, match="statistics"):
        engine.render(replace(cases.source(("en",)), kind="statistics"))


def test_without_an_application_the_engine_says_so(tmp_path: Path) -> None:
    code = (
        "import sys; sys.path[:0] = sys.argv[1:]\n"
        "from tests.unit.reports import cases; from pcu_desk.reports.engine import PdfReports\n"
        "PdfReports().render(cases.source(('en',)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(ROOT)], capture_output=True, text=True, check=False)
    assert "BugError: reports need a QGuiApplication" in done.stderr


def test_a_report_made_in_worker_threads_has_the_same_bytes(engine: PdfReports) -> None:
    source = cases.source(("en", "ru"))
    expected = engine.render(source).pdf
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda _: PdfReports().render(source).pdf, range(6)))
    assert made == [expected] * 6


@pytest.mark.parametrize("name", ["report", "reports"])
def test_the_bench_rows_have_the_promised_fields(
    application: QGuiApplication, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    for which, few in (("ROUNDS", 2), ("LONG_ROUNDS", 1), ("_ITEMS", 40), ("BATCH", 3)):
        monkeypatch.setattr(bench_paper, which, few)
    rows = bench.BENCHES[name]()
    assert len(rows) == (1 if name == "report" else 4)
    for row in rows:
        assert set(row) == {"name", "ours", "peer", "peer_name", "ratio", "goal", "meets"}
        assert row["ratio"] > 0
        assert row["meets"] is (row["ratio"] <= row["goal"])
