from __future__ import annotations

import gc
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.qt_words import speak
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands


def _page(hands: Hands) -> ReportPage:
    page = hands.area.open("reports")
    assert isinstance(page, ReportPage)
    hands.until(lambda: page.sheet._pages == 3 and page.sheet._large)
    return page


def test_pages_are_shown_turned_and_zoomed(hands: Hands) -> None:
    page = _page(hands)
    assert "Page 1 of 3" in page.sheet._words.text()
    page.sheet.setFocus()
    page.sheet.choose(2)
    hands.until(lambda: 2 in page.sheet._large)
    assert "Page 3 of 3" in page.sheet._words.text()
    wide = page.sheet._paper.width()
    page.sheet.choose_zoom("page")
    hands.until(lambda: page.sheet._paper.width() < wide)
    page.sheet.choose_zoom("full")
    hands.until(lambda: page.sheet._paper.width() == 794)


def test_a_second_language_stands_beside_the_first(hands: Hands) -> None:
    page = _page(hands)
    page.second.setCurrentIndex(page.second.findData("ru"))
    page._render()
    hands.until(lambda: page._report is not None and page._report.pdf.endswith(b"en+ru"))
    page.second.setCurrentIndex(page.second.findData("en"))
    page._render()
    hands.until(lambda: page._report is not None and page._report.pdf.endswith(b"en"))


def test_what_stays_blank_on_paper_is_named_in_words(hands: Hands) -> None:
    page = _page(hands)
    assert page._blank.text() == "Copies given to"


def test_the_file_that_is_given_out_is_the_report_itself_and_is_noted(hands: Hands, tmp_path: Path) -> None:
    page = _page(hands)
    target = tmp_path / "report.pdf"
    page.save_as(target)
    hands.until(lambda: "report.pdf" in page.banner.words())
    assert page._report is not None
    assert target.read_bytes() == page._report.pdf
    reports = hands.window.session.reports  # type: ignore[union-attr]
    assert isinstance(reports, fakes.MemoryReports)
    hands.until(lambda: reports.printed)
    assert reports.printed[0][1:] == (("en",), 1, "file")


def test_a_file_that_cannot_be_written_is_told_and_the_try_is_noted(hands: Hands, tmp_path: Path) -> None:
    page = _page(hands)
    page.save_as(tmp_path / "no such folder" / "report.pdf")
    hands.until(lambda: "could not be written" in page.banner.words())
    reports = hands.window.session.reports  # type: ignore[union-attr]
    assert isinstance(reports, fakes.MemoryReports)
    assert [entry[1:] for entry in reports.printed] == [(("en",), 1, "file")]


def test_copies_go_to_paper_from_memory_and_are_noted(hands: Hands, tmp_path: Path) -> None:
    page = _page(hands)
    page.copies.setCurrentIndex(1)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    page.print_on(printer)
    reports = hands.window.session.reports  # type: ignore[union-attr]
    assert isinstance(reports, fakes.MemoryReports)
    hands.qtbot.waitUntil(lambda: bool(reports.printed), timeout=30_000)
    assert reports.printed[0][1:] == (("en",), 2, "printer")
    hands.until(lambda: bool(page.banner.words()))
    paper = (tmp_path / "paper.pdf").read_bytes()
    assert paper.count(b"/Type /Page\n") == 6


def test_escape_goes_back_to_the_case(hands: Hands) -> None:
    page = _page(hands)
    case = page.current_item()
    page.case_choice.setFocus()
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: hands.area.current == "inspections")
    hands.until(lambda: hands.area.page().current_item() == case)


def test_the_print_dialog_opens_and_closes_without_harm(hands: Hands) -> None:
    page = _page(hands)
    page.print()
    hands.until(lambda: page.findChild(QPrintDialog) is not None)
    dialog = page.findChild(QPrintDialog)
    assert dialog is not None
    gc.collect()
    dialog.printer().pageLayout()
    dialog.reject()
    hands.until(lambda: page.findChild(QPrintDialog) is None)


def test_qts_own_dialogs_speak_the_windows_language(hands: Hands) -> None:
    assert hands.window
    for language, word in (("ru", "Отмена"), ("en", "Cancel")):
        speak(language)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == word
