from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pcu_desk.domain.case import Case
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

Run = Callable[..., str]


def witnesses(count: int, above: int) -> Case:
    """Return a case whose table of persons begins lower on the page the longer its narrative is."""
    persons = tuple(replace(cases.PERSONS[1], id=f"p{n}", name=f"Witness-{n} of many") for n in range(count))
    return replace(cases.with_seizure(persons=persons), narrative="Words of the narrative. " * above)


@pytest.mark.parametrize("kind", ["seizure", "receipt"])
@pytest.mark.parametrize("above", range(0, 60, 6))
@pytest.mark.parametrize("count", [2, 3, 7])
def test_neither_the_first_nor_the_last_row_of_a_table_stands_alone_on_a_page(
    engine: PdfReports, run: Run, kind: str, above: int, count: int
) -> None:
    report = engine.render(cases.source(case=witnesses(count, above), kind=kind))
    counts = [
        run(report.pdf, "pdftotext", "-raw", "-f", str(page), "-l", str(page), "PDF", "-").count("of many")
        for page in range(1, report.pages + 1)
    ]
    assert sum(counts) == count
    assert 1 not in counts


def test_a_table_of_one_row_and_rows_as_tall_as_a_page_still_end(engine: PdfReports) -> None:
    tall = tuple(replace(cases.PERSONS[1], id=f"p{n}", remark="word " * 1500) for n in range(3))
    for persons in (tall[:1], tall):
        assert engine.render(cases.source(case=cases.with_seizure(persons=persons))).pages < 20


@pytest.mark.parametrize("languages", [("en",), ("ar",), ("ur", "en"), ("en", "ar")])
def test_a_title_waits_for_one_row_of_pictures_and_not_for_all_of_them(
    engine: PdfReports, run: Run, languages: tuple[str, ...]
) -> None:
    pdf = engine.render(cases.of("photos", languages)).pdf
    assert "IMG_0417.JPG" in run(pdf, "pdftotext", "-l", "1", "PDF", "-")


def test_words_of_a_refusal_keep_their_marks_and_stop_in_their_own_direction(engine: PdfReports, run: Run) -> None:
    words = run(engine.render(cases.of("seizure", ("ur",))).pdf, "pdftotext", "-raw", "PDF", "-")
    assert "“Not without a lawyer.”" in words
