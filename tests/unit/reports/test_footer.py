from __future__ import annotations

from dataclasses import replace

import pytest

from pcu_desk.reports import raster
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

WIDTH, PAGE_MM, EDGE_MM = 1050, 297, 11
WHITE, LEFT_CLEAR_MM = 255, 0.9


@pytest.mark.parametrize("languages", [("en",), ("ur",), ("ur", "ru"), ("ps", "en"), ("ka", "ur")])
@pytest.mark.parametrize("kind", ["seizure", "labels", "alert"])
def test_the_stamp_of_a_training_paper_ends_above_the_text_of_every_page(
    engine: PdfReports, kind: str, languages: tuple[str, ...]
) -> None:
    source = cases.of(kind, languages)
    pdf = engine.render(replace(source, unit=replace(source.unit, training=True))).pdf
    for number in range(engine.page_count(pdf)):
        page = raster.page(pdf, number, WIDTH)
        lines = [page.rgb[at : at + 3 * page.width] for at in range(0, len(page.rgb), 3 * page.width)]
        per_mm = page.height / PAGE_MM
        margin = lines[: int(EDGE_MM * per_mm) - 2]
        assert any(min(line) < WHITE for line in margin)
        assert all(min(line) == WHITE for line in margin[-int(LEFT_CLEAR_MM * per_mm) :])
