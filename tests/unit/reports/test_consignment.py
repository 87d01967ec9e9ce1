from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pcu_desk.i18n.languages import printed
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]
LEFT_TO_RIGHT = tuple(info.code for info in printed() if info.code not in {"ar", "fa-AF", "ps", "ur"})


def test_codes_of_a_container_and_of_packages_stand_with_what_they_mean(
    engine: PdfReports, extracted: Extracted
) -> None:
    case = replace(cases.CASE, goods=(replace(cases.CASE.goods[0], packages="960", package_kind="CT"),))
    text = extracted(engine.render(cases.source(case=case)).pdf).replace("\N{NO-BREAK SPACE}", " ")
    assert "22G1 (20 ft, 8 ft 6 in high, general purpose, vents in the upper part), container" in text
    assert "960, CT (Carton)" in text


def test_a_code_that_no_list_knows_stands_alone(engine: PdfReports, extracted: Extracted) -> None:
    case = replace(cases.CASE, units=(replace(cases.CASE.units[0], size_type="99Z9"),))
    assert "99Z9, container" in extracted(engine.render(cases.source(case=case)).pdf)


@pytest.mark.parametrize("language", LEFT_TO_RIGHT)
def test_the_type_of_a_container_is_named_in_the_language_of_the_paper(
    engine: PdfReports, extracted: Extracted, language: str
) -> None:
    text = extracted(engine.render(cases.source((language,))).pdf)
    assert "22G1 (" in text
    assert ("ft 6 in high" in text) == (language == "en")


def test_two_languages_give_each_seal_a_line_and_one_language_all_of_them_one(
    engine: PdfReports, run: Callable[..., str]
) -> None:
    for languages, lines in ((("en",), 1), (("en", "ru"), len(cases.CASE.seals))):
        pdf = engine.render(cases.source(languages)).pdf
        text = run(pdf, "pdftotext", "-raw", "PDF", "-").splitlines()
        assert sum(line.startswith("Seals ") for line in text) == lines
        assert all(any(seal.number in line for line in text) for seal in cases.CASE.seals)
