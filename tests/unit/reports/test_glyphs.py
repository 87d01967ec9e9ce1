from __future__ import annotations

import re
from itertools import pairwise

import pytest

from pcu_desk.reports import glyphs
from pcu_desk.reports.fonts import NASTALIQ
from pcu_desk.reports.glyphs import EmbeddedFont
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Run, Style

LATIN = Style(9, 12.5)
URDU = Style(10.5, 24, rtl=True, arabic=NASTALIQ, local_forms=True)


def places(code: str, run: Run, codes: list[str], unit: float) -> list[tuple[float, float]]:
    """Return where codes put the glyphs of a run, in thousandths, as a reader of PDF goes through them."""
    advances = dict(zip(codes, (run.face.advances[number] for number in run.numbers), strict=True))
    pen, height, found = run.xs[0], 0.0, []
    for rise, shown in re.findall(r"([-.\d]+) Ts|\[(.*?)\] TJ", code):
        if rise:
            height = float(rise) / unit
        for cids, move in re.findall(r"<([0-9A-F]+)>|(-?\d+)", shown):
            pen -= int(move or 0) * run.scale
            for cid in re.findall("....", cids):
                found.append((pen, height))
                pen += advances[cid] * run.scale
    return found


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("plain row", LATIN),
        ("AVATAR To Ty. 7,", LATIN),
        ("ГУ. Та, у7", LATIN),
        ("AV 12", URDU),
        ("ضبط شدہ سامان", URDU),
    ],
)
def test_the_codes_of_a_run_put_each_glyph_where_the_layout_put_it(
    typesetter: Typesetter, text: str, style: Style
) -> None:
    unit = style.size / 1000
    for run in typesetter.lay((Span(text),), style).lines[0].runs:
        font = EmbeddedFont(run.face, "P1")
        found = places(glyphs._show(font, run, unit), run, font.codes(run), unit)
        assert [x for x, _ in found] == pytest.approx(run.xs, abs=1)
        assert [y for _, y in found] == pytest.approx(run.ys, abs=0.1)


def test_pairs_that_move_are_among_what_is_tried(typesetter: Typesetter) -> None:
    run = typesetter.lay((Span("AVATAR To Ty. 7,"),), LATIN).lines[0].runs[0]
    advances = [run.face.advances[number] for number in run.numbers]
    assert any(b - a != advance for (a, b), advance in zip(pairwise(run.xs), advances[:-1], strict=True))
