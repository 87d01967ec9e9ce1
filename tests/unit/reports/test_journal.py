from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pcu_desk.domain.canonical import digest
from pcu_desk.domain.event import Act
from pcu_desk.domain.report import ReportInput
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]
HASH = digest(b"a printed report").hex()


def test_each_entry_has_its_number_utc_time_officer_act_fields_hash_and_whether_signed(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.of("journal")).pdf)
    hashes = [" ".join(entry.hash[at : at + 4] for at in range(0, 16, 4)) for entry in cases.entries()]
    for part in (
        "Journal of the desk d0123456789abcdef0123 Entries, first – last 1840 – 1846",
        f"1840 21 Nov 2026 09:46:07 nino Inspection opened {hashes[0]} No",
        f"1841 21 Nov 2026 09:58:41 nino Changed Narrative, Examination: Result {hashes[1]} No",
        f"1843 21 Nov 2026 10:23:49 nino Issued on paper {hashes[3]} Yes",
        "giorgi Returned “The second container is not in the narrative.”",
        f"Copies: 2, Where: On a printer {hashes[6]} No",
        "Entries: 7, end of list",
    ):
        assert part in text, part


def test_values_stay_in_the_vault_the_extract_names_fields_alone(engine: PdfReports, extracted: Extracted) -> None:
    entries = cases.entries()
    told = replace(entries[1].event, change={"set": {"/selection_note": "the informant's name"}})
    changed = (entries[0], replace(entries[1], event=told))
    text = extracted(engine.render(replace(cases.of("journal"), entries=changed)).pdf)
    assert "Reason in words" in text
    assert "informant" not in text


def test_entries_of_two_desks_say_from_which_each_is(engine: PdfReports, extracted: Extracted) -> None:
    entries = cases.entries()
    other = replace(entries[1], event=replace(entries[1].event, device="dfeedfacecafe0000abcd", sequence=12))
    text = extracted(engine.render(replace(cases.of("journal"), entries=(entries[0], other))).pdf)
    assert "d0123456789abcdef0123, dfeedfacecafe0000abcd" in text
    assert "1840 d0123456 21 Nov 2026" in text
    assert "12 dfeedfac 21 Nov 2026" in text


def test_an_entry_that_does_not_lead_on_is_still_printed(engine: PdfReports, extracted: Extracted) -> None:
    entries = cases.entries()[1:3]  # the one that opened the case is not among them
    text = extracted(engine.render(replace(cases.of("journal"), entries=entries)).pdf)
    assert entries[0].event.act is Act.EDITED
    assert "1841 21 Nov 2026" in text
    assert "Entries: 2, end of list" in text


def test_two_languages_say_each_act_in_both(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(cases.of("journal", ("ru", "en"))).pdf)
    assert "Проверка открыта Inspection opened" in text
    assert "«The second container is not in the narrative.»" in text
    assert text.count("09:46:07") == 1


@pytest.mark.parametrize("kind", ["journal", "receipt", "alert", "inspection"])
def test_a_narrow_column_sets_the_solar_date_below_the_gregorian_one(engine: PdfReports, kind: str) -> None:
    setter = engine._setter()
    laid: list[str] = []
    lay = setter.lay
    setter.lay = lambda spans, *rest: (laid.append("".join(span.written for span in spans)), lay(spans, *rest))[1]
    try:
        engine.render(cases.of(kind, ("fa-AF",)))
    finally:
        del setter.lay
    bare = [text.replace("\N{NO-BREAK SPACE}", " ") for text in laid]
    assert "۳۰ عقرب ۱۴۰۵" in bare
    assert "21 نومبر 2026" in bare


def test_an_officer_is_named_above_the_user_name_that_the_journal_knows(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(replace(cases.of("journal"), officers=(cases.NINO,))).pdf)
    assert "09:46:07 ნინო კაპანაძე nino Inspection opened" in text
    assert "giorgi Returned" in text
    assert "ბერიძე" not in text


def printed(languages: tuple[str, ...] = ("en",)) -> ReportInput:
    """Return an extract whose last entry tells all that a print tells of itself."""
    entries = cases.entries()
    change = {"kind": "seizure", "languages": ["en", "ru"], "copies": 1, "first": 4, "where": "printer", "form": 7}
    change |= {"hash": HASH, "annexes": ["photos"], "signed": HASH[::-1]}
    last = replace(entries[-1], event=replace(entries[-1].event, change=change))
    return replace(cases.of("journal", languages), entries=(*entries[:-1], last))


@pytest.mark.parametrize("languages", [("en",), ("ru",), ("ru", "en")])
def test_hashes_of_a_print_stand_in_lines_of_eight_whole_groups_and_leave_the_other_columns_their_room(
    engine: PdfReports, run: Callable[..., str], languages: tuple[str, ...]
) -> None:
    source = printed(languages)
    lines = run(engine.render(source).pdf, "pdftotext", "-raw", "PDF", "-").replace("\u00a0", " ").splitlines()
    for digits in (HASH, HASH[::-1]):
        groups = [digits[at : at + 4] for at in range(0, 64, 4)]
        assert {" ".join(groups[:8]), " ".join(groups[8:])} <= set(lines)
    own = [source.entries[0].hash[at : at + 4] for at in range(0, 16, 4)]
    assert any(" ".join(own) in line for line in lines)


def test_two_languages_tell_of_a_print_one_after_the_other_and_name_the_languages_by_their_codes(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(printed(("en", "ru"))).pdf)
    assert "Report: Seizure report, Languages: en, ru (English, Русский), Copies: 1, Where: On a printer" in text
    assert "Отчёт: Протокол изъятия, Языки: en, ru (English, Русский)" in text
