from __future__ import annotations

from collections.abc import Callable

import pytest

from pcu_desk.domain.report import ReportStatus
from pcu_desk.i18n.languages import printed
from pcu_desk.reports.engine import PdfReports
from tests.golden import tongues

CODES = tuple(info.code for info in printed())


@pytest.mark.parametrize("second", ["", "en", "uk"])
@pytest.mark.parametrize("language", CODES)
def test_a_long_status_goes_on_in_a_second_line_before_a_number_is_parted(
    engine: PdfReports, run: Callable[..., str], language: str, second: str
) -> None:
    languages = (language, second) if second not in {"", language} else (language,)
    source = tongues.source(languages, status=ReportStatus.ISSUED)
    lines = run(engine.render(source).pdf, "pdftotext", "-raw", "-l", "1", "PDF", "-").splitlines()
    assert any(f"{source.case.number}, v{source.case.revision}" in line for line in lines)
