from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication

from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.record import encode
from pcu_desk.domain.report import ReportInput
from pcu_desk.reports import bench, witness
from pcu_desk.reports.any_text import LANGUAGES, any_report, any_text, typed
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.layout import Laid
from pcu_desk.reports.witness import Witness

QUICK = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=20)
TEXTS = st.lists(st.text(max_size=25), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def watch(application: QGuiApplication) -> Witness:
    return Witness()


@QUICK
@example(number=1162)  # eleven characters where a check digit stands
@example(number=1656)
@given(number=st.integers(0, 2**40))
def test_any_text_in_any_field_is_printed_whole_in_every_language(watch: Witness, number: int) -> None:
    assert watch.faults(any_report(number), read_back=True) == []


@QUICK
@given(number=st.integers(0, 2**20), texts=TEXTS)
def test_characters_from_all_of_unicode_are_printed_whole(watch: Witness, number: int, texts: list[str]) -> None:
    assert watch.faults(any_report(number, lambda chance: chance.choice(texts)), read_back=True) == []


def test_the_made_up_texts_hold_what_they_promise() -> None:
    chance = random.Random(0)
    text = "".join(any_text(chance) for _ in range(4000))
    promised = "\u202e\u2066\u00ad\ufeff\u200b\x00\n\ue000\uffff\u0301<&😀\u200dضЖგש"
    assert [character for character in promised if character not in text] == []
    assert max(len(any_text(chance)) for _ in range(2000)) > 300
    canonical(text)


def test_each_kind_of_page_is_among_the_reports() -> None:
    assert {any_report(number).languages for number in range(len(LANGUAGES))} == set(LANGUAGES)
    assert {len(languages) for languages in LANGUAGES} == {1, 2}
    paths = [path for path, _ in typed(any_report(1).case)]
    assert len(paths) > 100
    assert {"narrative", "seizure.grounds", "units[0].number", "seizure.persons[0].remark"} <= set(paths)


def test_a_lone_surrogate_is_refused_at_the_door() -> None:
    with pytest.raises((UserError, BugError, ValueError)):
        canonical(encode(replace(any_report(1).case, narrative="a\ud800")))


# --- what the witness must catch ---


@pytest.fixture
def source() -> ReportInput:
    return any_report(0, lambda chance: f"word{chance.randrange(10**6)}")


def test_a_glyph_that_says_another_text_is_caught(
    watch: Witness, source: ReportInput, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.reports import layout

    true_cluster = layout._run

    def mute(raw: layout.RawRun, ends: dict[int, int], ready: layout.Prepared) -> layout.Run:
        run = true_cluster(raw, ends, ready)
        return replace(run, glyphs=(replace(run.glyphs[0], text=""), *run.glyphs[1:])) if run.glyphs else run

    monkeypatch.setattr(layout, "_run", mute)
    assert any("laid otherwise" in fault for fault in watch.faults(source))


def test_a_field_that_no_line_prints_is_caught(
    watch: Witness, source: ReportInput, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.reports.forms import said

    monkeypatch.setattr(said, "plain", lambda text: ())
    assert any(fault.startswith("narrative") or "is not on the page" in fault for fault in watch.faults(source))


def test_a_paragraph_that_is_laid_but_not_drawn_is_caught(
    watch: Witness, source: ReportInput, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_draw = Pen.draw

    def draw(pen: Pen, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        true_draw(pen, replace(laid, lines=laid.lines[:-1] if len(laid.lines) > 1 else laid.lines), left, top, width)

    monkeypatch.setattr(Pen, "draw", draw)
    assert any("file says otherwise" in fault for fault in watch.faults(source, read_back=True))


def test_a_file_opened_while_a_report_is_made_is_caught(
    watch: Witness, source: ReportInput, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from pcu_desk.reports import finish

    (tmp_path / "profile").write_bytes(finish._colours())
    monkeypatch.setattr(finish, "_colours", (tmp_path / "profile").read_bytes)
    assert any(fault.startswith("open") for fault in watch.faults(source))
    with witness.no_file_opened(told := []):
        assert told == []


def test_the_campaign_counts_reports_over_processes() -> None:
    (row,) = bench.bench_any_text(reports=4, processes=2)
    assert (row["ours"], row["meets"], row["ratio"]) == ("4 reports", True, 1.0), row
