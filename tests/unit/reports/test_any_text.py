from __future__ import annotations

import random
from collections import Counter
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
from pcu_desk.i18n.languages import printed
from pcu_desk.reports import bench, witness
from pcu_desk.reports.any_text import KINDS, LANGUAGES, any_report, any_text, demanded
from pcu_desk.reports.glyphs import Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.lines import Laid, Style
from pcu_desk.reports.witness import Witness

QUICK = settings(deadline=None, suppress_health_check=list(HealthCheck), max_examples=20)
FIELDS = 10_000
TEXTS = st.lists(st.text(max_size=25), min_size=1, max_size=12)


@pytest.fixture(scope="module")
def watch(application: QGuiApplication) -> Witness:
    return Witness()


@QUICK
@example(number=52351449)  # a title of so many lines that the band stands on the second page
@given(number=st.integers(0, 2**40))
def test_any_text_in_any_field_is_printed_whole_in_every_kind_and_language(watch: Witness, number: int) -> None:
    assert watch.faults(any_report(number), read_back=True) == []


def test_ten_thousand_fields_over_all_kinds_are_kept_or_boxed_and_none_is_dropped(watch: Witness) -> None:
    seen: Counter[str] = Counter()
    faults, number = [], 0
    while seen.total() < FIELDS:
        source = any_report(number, lambda chance: any_text(chance, longest=12))
        seen[source.kind] += sum(1 for _ in demanded(source))
        faults += [(number, source.kind, fault) for fault in watch.faults(source, read_back=number % 20 == 0)]
        number += 1
    assert faults == []
    assert set(seen) == set(KINDS)


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
    first = [any_report(number) for number in range(2 * len(KINDS))]
    assert {source.kind for source in first} == set(KINDS)
    assert {languages[0] for languages in LANGUAGES} == {info.code for info in printed()}
    assert len(LANGUAGES) == len(printed()) ** 2  # each alone, and with each other in both orders
    paths = {path for path, _ in demanded(any_report(KINDS.index("inspection")))}
    assert len(paths) > 100
    assert {"narrative", "seizure.grounds", "units[0].number", "seizure.persons[0].remark"} <= paths


def test_a_lone_surrogate_is_refused_at_the_door() -> None:
    with pytest.raises((UserError, BugError, ValueError)):
        canonical(encode(replace(any_report(1).case, narrative="a\ud800")))


# --- what the witness must catch ---


@pytest.fixture
def source() -> ReportInput:
    return any_report(KINDS.index("seizure"), lambda chance: f"word{chance.randrange(10**6)}")


def test_a_glyph_that_says_another_text_is_caught(
    watch: Witness, source: ReportInput, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.reports import reading

    true_cluster = reading._run

    def mute(raw: reading.RawRun, ends: dict[int, int], ready: reading.Prepared) -> reading.Run:
        run = true_cluster(raw, ends, ready)
        return replace(run, texts=("", *run.texts[1:])) if run.texts else run

    monkeypatch.setattr(reading, "_run", mute)
    assert any("laid otherwise" in fault for fault in watch.faults(source))


def test_a_field_that_no_line_prints_is_caught(
    watch: Witness, source: ReportInput, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.reports.forms import said

    monkeypatch.setattr(said, "plain", lambda text: ())
    assert any(fault.startswith("narrative") or "is not on the page" in fault for fault in watch.faults(source))


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_that_prints_dashes_for_its_texts_is_caught(
    watch: Witness, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    source = any_report(KINDS.index(kind) + len(KINDS), lambda chance: f"word{chance.randrange(10**9)}")
    assert any(text.strip() for _, text in demanded(source))
    true_lay = witness._Setter.lay

    def lay(setter: witness._Setter, spans: tuple[Span, ...], style: Style, width: float | None = None) -> Laid:
        typed = any("word" in span.written for span in spans)
        return true_lay(setter, (Span("–"),) if typed else spans, style, width)

    monkeypatch.setattr(witness._Setter, "lay", lay)
    assert any("is not on the page" in fault for fault in watch.faults(source))


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
