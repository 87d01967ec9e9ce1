from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pcu_desk.domain.case import FoundPerson
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases


@pytest.mark.parametrize(("alarm", "printed"), [(None, False), (False, True), (True, True)])
def test_a_no_is_printed_and_what_nobody_answered_is_not(
    engine: PdfReports,
    extracted: Callable[[bytes], str],
    alarm: bool | None,
    printed: bool,
) -> None:
    case = replace(cases.CASE, examination=replace(cases.CASE.examination, alarm=alarm))
    text = " ".join(extracted(engine.render(cases.source(case=case)).pdf).split())
    assert ("Radiation alarm" in text) is printed
    if alarm is not None:
        assert f"Radiation alarm {'Yes' if alarm else 'No'}" in text


def test_a_name_in_latin_letters_stands_in_brackets_behind_the_name(
    engine: PdfReports, extracted: Callable[[bytes], str]
) -> None:
    person = FoundPerson("f1", name="Камол Раҳимов", name_latin="Kamol Rahimov", country="TJ")
    case = replace(cases.CASE, examination=replace(cases.CASE.examination, found=(person,)))
    text = " ".join(extracted(engine.render(cases.source(case=case)).pdf).split())
    assert "Камол Раҳимов (Kamol Rahimov)" in text
