from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pcu_desk.domain import codes
from pcu_desk.domain.message import IN, Message
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]


def test_the_alert_its_answer_its_deliveries_and_its_files_stand_as_written(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.of("alert")).pdf).replace("\N{NO-BREAK SPACE}", " ")
    for part in (
        "Alert sheet Number GEPTI-A-2026-A-0007 State Sent",
        "From GEPTI, Nino Kapanadze To AZBAK, TMKRW Written 21 Nov 2026 17:05 (UTC+4)",
        (
            "What is asked Hold, scan, examine whole; tell the end user. Handling For control units alone, not for the "
            "carrier Valid until 5 Dec 2026"
        ),
        (
            "AZBAK-A-2026-A-0031 AZBAK, Leyla Əliyeva 22 Nov 2026 09:10 Examined, nothing found Scanned and examined "
            "on the ferry quay. Seal 004418 intact. Itinerary to Türkmenbaşy in the file. Answers 1–1, end of list"
        ),
        (
            "GEPTI-A-2026-A-0007 AZBAK Answered 22 Nov 2026 09:12 21 Nov 2026 17:31 GEPTI-A-2026-A-0007 TMKRW Sent "
            "21 Nov 2026 17:06 –"
        ),
        "GEPTI-A-2026-A-0007 manifest.pdf Manifest, page 2",
        "184 220",
        "Files 1–2, end of list",
        "Officer of the unit Seen by",
    ):
        assert part in text, part


def test_an_alert_from_another_unit_is_received_and_says_when_it_was_first_read(
    engine: PdfReports, extracted: Extracted
) -> None:
    ours = cases.thread()[0]
    theirs = replace(ours, direction=IN, sender="AZBAK", recipients=("GEPTI",), deliveries=(), files=(), case_number="")
    read = replace(theirs, opened=cases.at("2026-11-21T18:00+04:00"))
    text = extracted(engine.render(replace(cases.of("alert"), thread=(read,))).pdf)
    assert "State Received" in text
    assert "First read here 21 Nov 2026 18:00 (UTC+4)" in text
    assert "2 Answers none recorded" in text
    assert "3 Delivery none recorded" in text
    assert "4 Files of the messages none recorded" in text
    unread = extracted(engine.render(replace(cases.of("alert"), thread=(theirs,))).pdf)
    assert "First read here –" in unread


def test_an_alert_in_the_place_of_another_names_it(engine: PdfReports, extracted: Extracted) -> None:
    alert, answer = cases.thread()
    anew = replace(alert, replaces="0193f0c2-7b1a-7abc-8def-0000000000ff")
    text = extracted(engine.render(replace(cases.of("alert"), thread=(anew, answer))).pdf)
    assert "0193f0c2-7b1a-7abc-8def-0000000000ff" in text


def test_every_field_that_an_answer_fills_is_printed(engine: PdfReports, extracted: Extracted) -> None:
    alert, answer = cases.thread()
    full = replace(
        answer, subject="A word", goods="acid, 18 t", asked="An end-user letter", handling="not for third parties",
        case_number="AZBAK-2026-A-00077", outcome=codes.Outcome.RELEASED, units=alert.units,
    )  # fmt: skip
    text = extracted(engine.render(replace(cases.of("alert"), thread=(alert, full))).pdf)
    for part in (
        "A word",
        "acid, 18 t",
        "An end-user letter",
        "not for third parties",
        "AZBAK-2026-A-00077",
        "Released",
    ):
        assert part in text, part
    assert text.count("CSQU 305438") == 2


def test_an_empty_thread_is_a_sheet_of_dashes_and_no_fault(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(replace(cases.of("alert"), thread=(Message(),))).pdf)
    assert "From – To – Written –" in text
