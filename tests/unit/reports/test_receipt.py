from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pcu_desk.domain.case import Case, Transfer
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]


def test_items_samples_and_hands_stand_as_recorded(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(cases.of("receipt")).pdf).replace("\N{NO-BREAK SPACE}", " ")
    for part in (
        "Evidence receipt and custody sheet Number GEPTI-S-2026-A-0019 Status Approved",
        "Stored at Evidence store, Poti, shelf 14 Copies given to driver, carrier",
        (
            "brown tape, mark TR Drugs 12.640 kg A-20481 2 Tablets in blisters marked TR 225 Medicines 18 000 pills "
            "A-20482 3 Clear liquid with a sharp smell, 2 canisters Drug precursors 60 l A-20483 Items 1–3, end of list"
        ),
        "1 S-00911 21 Nov 2026 16:40 Forensic laboratory, Tbilisi heroin, 41 % 4.8 g Samples 1–1, end of list",
        "Driver Serdar Annaýew passport A 1184093 (TM) REFUSED “Not without a lawyer.” Heard by: Giorgi Meladze 16:12",
        "1 1–3 Nino Kapanadze Irakli Lomidze, store keeper 21 Nov 2026 21:15 Poti Storage sealed, undamaged, 0091280",
        "2 sample of 1 Irakli Lomidze Courier no. 7 23 Nov 2026 09:30 Laboratory Hand-overs 1–2, end of list",
        "Handed over by ნინო კაპანაძე Nino Kapanadze Received by",
    ):
        assert part in text, part


def test_the_lines_for_the_next_hands_go_on_from_those_recorded_and_are_left_to_the_pen(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.of("receipt")).pdf)
    by_hand = text[text.index("6 Custody from here on") :]
    assert "Purpose, condition, seal 3 4 5 6 7 8 Handed over by" in by_hand
    assert "–" not in by_hand[: by_hand.index("Handed over by ნ")]


def test_a_seizure_without_samples_or_hand_overs_says_so_and_begins_at_one(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.source(kind="receipt")).pdf)
    assert "3 Samples taken none recorded" in text
    assert "5 Custody so far none recorded" in text
    assert "Purpose, condition, seal 1 2 3" in text
    assert "5 6 Handed over by" in text


def test_lists_without_a_row_are_told_as_blank_by_their_place_in_the_case(engine: PdfReports) -> None:
    report = engine.render(cases.source(kind="receipt"))
    assert {"seizure.samples", "seizure.custody"} <= set(report.blanks)


@pytest.mark.parametrize("kind", cases.KINDS)
def test_nothing_is_told_as_blank_without_a_place(engine: PdfReports, kind: str) -> None:
    empty = replace(cases.of(kind), case=Case(), photos=(), entries=(), thread=(), sheet=None)
    assert "" not in engine.render(empty).blanks


def test_a_bag_without_a_seal_prints_a_dash_and_is_told(engine: PdfReports, extracted: Extracted) -> None:
    case = cases.with_seizure(items=(replace(cases.ITEMS[0], bag_seal="", packing=""),), custody=(Transfer("t1"),))
    report = engine.render(cases.source(case=case, kind="receipt"))
    text = extracted(report.pdf).replace("\N{NO-BREAK SPACE}", " ")
    assert "Drugs 12.640 kg – Items 1–1, end of list" in text
    assert "1 – – – – – Hand-overs 1–1, end of list" in text
    assert "seizure.items[0].bag_seal" in report.blanks
