from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.report import PageImage
from pcu_desk.domain.text import Text
from pcu_desk.ui.preview.day import DayDialog
from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.preview.printing import PAGE_WIDTH
from tests.at_window import choose
from tests.unit.ui.conftest import Hands

REFUSED = Text("reports", "This photo does not read back. Nothing was printed.")
DAY = date(2026, 11, 21)


def _open(hands: Hands, day: date = DAY) -> DayDialog:
    page = hands.area.open("reports")
    assert isinstance(page, ReportPage)
    hands.until(lambda: page.report is not None)
    dialog = page.open_day()
    dialog.show_day(day)
    hands.until(lambda: bool(dialog.ticks) or day != DAY)
    return dialog


def _done(hands: Hands, dialog: DayDialog) -> None:
    hands.qtbot.waitUntil(lambda: dialog.outcome is not None and dialog.work is None, timeout=30_000)


def _faults(dialog: DayDialog) -> str:
    return dialog.faults.text().replace("\N{WORD JOINER}", "")


def test_the_cases_of_a_day_are_listed_and_all_of_them_chosen(hands: Hands) -> None:
    dialog = _open(hands)
    assert len(dialog.chosen()) == len(hands.desk.vault.cases) == 7
    assert dialog.every.isChecked()
    next(iter(dialog.ticks.values())).click()
    assert len(dialog.chosen()) == 6
    assert not dialog.every.isChecked()
    assert "6" in dialog.count.text()
    dialog.every.click()
    assert len(dialog.chosen()) == 7


def test_a_day_is_typed_or_turned_to_and_one_that_is_none_is_told_at_its_field(hands: Hands) -> None:
    dialog = _open(hands)
    dialog.after.click()
    assert dialog.day_shown == date(2026, 11, 22)
    hands.until(lambda: not dialog.ticks)
    assert any("No case began" in found.text() for found in dialog.findChildren(QLabel))
    dialog.day.setText("31.02.2026")
    dialog.day.editingFinished.emit()
    assert "is no date" in dialog._day_field._below.text()
    assert dialog.day.text() == "31.02.2026"
    dialog.day.setText("21.11.2026")
    dialog.day.editingFinished.emit()
    hands.until(lambda: len(dialog.ticks) == 7)


def test_a_case_that_has_no_such_paper_is_said_so_and_can_not_be_chosen(hands: Hands) -> None:
    dialog = _open(hands)
    choose(dialog.kind, "seizure")
    assert len(dialog.chosen()) == 1
    seized = next(case.id for case in hands.desk.vault.cases.values() if case.seizure is not None)
    assert [wish.subject for wish in dialog.wishes()] == [seized]
    without = next(key for key in dialog.ticks if key != seized)
    assert not dialog.ticks[without].isEnabled()
    assert not dialog._lacks[without].isHidden()


def test_a_batch_goes_into_a_folder_and_writes_over_no_file(hands: Hands, tmp_path: Path) -> None:
    dialog = _open(hands)
    taken = tmp_path / "GEPTI-2026-A-00412_inspection_en.pdf"
    taken.write_bytes(b"mine")
    dialog.write_to(tmp_path)
    _done(hands, dialog)
    assert "7 of 7 written" in dialog.banner.words()
    assert len(list(tmp_path.glob("*.pdf"))) == 8
    assert taken.read_bytes() == b"mine"
    assert (tmp_path / "GEPTI-2026-A-00412_inspection_en_2.pdf").exists()
    assert [entry[2] for entry in hands.reports.printed] == ["file"] * 7


def test_what_failed_is_listed_the_rest_is_written_and_stays_chosen(hands: Hands, tmp_path: Path) -> None:
    dialog = _open(hands)
    refused = list(dialog.ticks)[2]
    hands.reports.refuse[refused] = UserError(REFUSED)
    dialog.write_to(tmp_path)
    _done(hands, dialog)
    assert "6 of 7 written" in dialog.banner.words()
    number = hands.desk.vault.cases[refused].number
    assert f"{number}: This photo does not read back." in _faults(dialog)
    dialog.again_button.click()
    assert dialog.chosen() == [refused]


def test_a_folder_that_is_gone_is_told_for_each_and_no_choice_is_lost(hands: Hands, tmp_path: Path) -> None:
    dialog = _open(hands)
    dialog.write_to(tmp_path / "gone")
    _done(hands, dialog)
    assert "0 of 7 written" in dialog.banner.words()
    assert dialog.faults.text().count("no such file or folder") == 7
    assert len(dialog.chosen()) == 7


def test_a_batch_that_is_stopped_leaves_whole_files_only(hands: Hands, tmp_path: Path) -> None:
    dialog, reports = _open(hands), hands.reports
    reports.made.clear()
    reports.going.clear()
    dialog.write_to(tmp_path)
    hands.until(lambda: dialog.work is not None)
    dialog.reject()
    assert dialog.isVisible()
    reports.going.set()
    _done(hands, dialog)
    assert dialog.outcome is not None
    assert dialog.outcome.stopped
    assert "Stopped" in dialog.banner.words()
    files = list(tmp_path.iterdir())
    assert len(files) == dialog.outcome.left < 7
    assert all(path.suffix == ".pdf" and path.read_bytes().startswith(b"%PDF") for path in files)
    dialog.reject()
    hands.until(lambda: not hands.window.findChildren(DayDialog))


def test_a_batch_on_paper_is_one_job_whose_copies_are_numbered(hands: Hands, tmp_path: Path) -> None:
    dialog = _open(hands)
    for tick in list(dialog.ticks.values())[2:]:
        tick.setChecked(False)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.print_on(printer)
    _done(hands, dialog)
    assert "2 of 2 written to paper.pdf" in dialog.banner.words()
    assert (tmp_path / "paper.pdf").read_bytes().count(b"/Type /Page\n") == 6
    assert hands.reports.copied == [(1, 1, False), (1, 1, False)]


def test_a_fault_of_the_program_is_told_with_its_case_and_the_other_papers_are_written(
    hands: Hands, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    dialog = _open(hands)
    broken = list(dialog.ticks)[2]
    hands.reports.refuse[broken] = MemoryError()
    dialog.write_to(tmp_path)
    _done(hands, dialog)
    number = hands.desk.vault.cases[broken].number
    assert "6 of 7 written" in dialog.banner.words()
    assert f"{number}: The program made a mistake of its own." in _faults(dialog)
    assert "a paper of a batch failed" in caplog.text
    assert len(list(tmp_path.glob("*.pdf"))) == 6


def test_a_page_that_can_not_be_made_ends_its_own_case_and_the_job_goes_on(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = _open(hands)
    for tick in list(dialog.ticks.values())[3:]:
        tick.setChecked(False)
    broken, reports = dialog.chosen()[1], hands.reports
    page, begun = reports.page, list[str]()

    def worn(pdf: bytes, index: int, width: int) -> PageImage:
        if width == PAGE_WIDTH and reports.printed[-1][0].subject == broken and index == 1:
            begun.append(broken)
            raise OSError("worn")
        return page(pdf, index, width)

    monkeypatch.setattr(reports, "page", worn)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    dialog.print_on(printer)
    _done(hands, dialog)
    assert begun == [broken]
    assert "2 of 3 written to paper.pdf" in dialog.banner.words()
    assert dialog.faults.text().endswith("Pages of it may lie at the printer: throw them away.")
    assert hands.desk.vault.cases[broken].number in _faults(dialog)
    assert (tmp_path / "paper.pdf").read_bytes().count(b"/Type /Page\n") == 3 + 1 + 3


def test_a_printer_that_takes_no_page_is_told_for_each_case(hands: Hands, tmp_path: Path) -> None:
    dialog = _open(hands)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "paper.pdf"))
    dialog.print_on(printer)
    _done(hands, dialog)
    assert "0 of 7 written to paper.pdf" in dialog.banner.words()
    assert dialog.faults.text().count("The printer takes no page.") == 7


def test_the_page_shows_another_paper_while_a_batch_is_under_way(hands: Hands, tmp_path: Path) -> None:
    dialog, reports = _open(hands), hands.reports
    page = hands.area.page()
    assert isinstance(page, ReportPage)
    reports.made.clear()
    reports.going.clear()
    dialog.write_to(tmp_path)
    hands.until(lambda: dialog.work is not None)
    choose(page.options.first, "ka")
    answers = list[None]()
    page.place.tasks.read(lambda: None, then=answers.append)  # behind what is asked of the paper, before it is made
    hands.until(lambda: len(answers) == 1)
    reports.going.set()
    _done(hands, dialog)
    assert dialog.outcome is not None
    assert dialog.outcome.left == 7
    looked = next(place for place, wish in enumerate(reports.made) if wish.languages == ("ka",))
    assert looked < len(reports.made) - 3


def test_nothing_chosen_is_said_and_nothing_asked(hands: Hands) -> None:
    dialog = _open(hands)
    dialog.every.click()
    dialog.folder_button.click()
    assert "at least one" in dialog.banner.words()
