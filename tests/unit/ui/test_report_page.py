from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel

from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.report import PageImage, ReportKind
from pcu_desk.domain.text import Text
from pcu_desk.ui.preview.fields import editor_path, field_name
from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.preview.printing import Press, ready
from pcu_desk.ui.qt_words import speak
from tests.at_window import choose, printer_into
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
REFUSED = Text("reports", "This photo does not read back. Nothing was printed.")


def _page(hands: Hands, item: str = "") -> ReportPage:
    page = hands.area.open("reports", item)
    assert isinstance(page, ReportPage)
    hands.until(lambda: page.report is not None and page.sheet._large)
    return page


def _made(hands: Hands, page: ReportPage, words: bytes) -> None:
    hands.until(lambda: page.report is not None and page.report.pdf.endswith(words))


def _told(page: ReportPage) -> list[str]:
    return [found.text() for found in page.checked.findChildren(QLabel)]


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


def test_only_the_kinds_that_the_case_has_are_offered_and_the_kind_is_kept_for_the_next_case(hands: Hands) -> None:
    page, vault = _page(hands), hands.desk.vault
    seized = page.current_item()
    kinds = [page.options.kind_choice.itemData(n) for n in range(page.options.kind_choice.count())]
    assert kinds == ["inspection", "seizure", "receipt", "photos", "journal", "labels"]
    assert page.options.kind_choice.currentData() == "seizure"
    other = next(key for key, case in vault.cases.items() if case.seizure is None)
    page.show_item(other)
    _made(hands, page, b"inspection+en")
    assert page.options.kind_choice.findData("seizure") < 0
    page.show_item(seized)
    _made(hands, page, b"seizure+en")


def test_a_second_language_stands_beside_the_first_and_the_same_twice_is_once(hands: Hands) -> None:
    page = _page(hands)
    choose(page.options.second, "ru")
    _made(hands, page, b"en+ru")
    choose(page.options.second, "en")
    _made(hands, page, b"+en")


def test_every_language_of_paper_is_offered_and_one_that_nobody_reviewed_is_told_beside_the_choice(
    hands: Hands,
) -> None:
    page = _page(hands)
    codes = {page.options.first.itemData(n) for n in range(page.options.first.count())}
    assert {"en", "ru", "ur", "ka", "uz-Cyrl", "fa-AF", "ps", "ro", "ar"} <= codes
    assert "Its language is reviewed" in _told(page)
    choose(page.options.first, "tr")
    _made(hands, page, b"seizure+tr")
    assert page.options._first_field._below.text() == "Not reviewed by an officer"
    assert "Türkçe: not reviewed by an officer" in _told(page)
    assert hands.window.look.catalog.language == "en"


def test_annexes_follow_only_where_they_may_and_where_there_are_photos(hands: Hands) -> None:
    page = _page(hands)
    page.options.photos.click()
    page.options.journal.click()
    _made(hands, page, b"seizure+en+photos+journal")
    choose(page.options.kind_choice, "receipt")
    _made(hands, page, b"receipt+en")
    assert page.options.photos.isHidden()
    other = next(key for key, case in hands.desk.vault.cases.items() if case.seizure is None)
    page.show_item(other)
    _made(hands, page, b"inspection+en+journal")


def test_photos_that_are_not_here_are_named(hands: Hands) -> None:
    hands.reports.absent = ("IMG_0412.JPG",)
    page = _page(hands)
    page.options.photos.click()
    _made(hands, page, b"+photos")
    hands.until(lambda: any("IMG_0412.JPG" in words for words in _told(page)))


def test_a_blank_field_is_named_with_its_row_and_go_opens_the_case_there(hands: Hands) -> None:
    page = _page(hands)
    assert "Copies given to" in page.checked.told
    assert any(words.endswith("· Net") and "2" in words for words in page.checked.told)
    case = page.current_item()
    page.checked.buttons[0].click()
    hands.until(lambda: hands.area.current == "inspections")
    editor = hands.area.page().editor
    hands.until(lambda: hands.area.page().current_item() == case and editor.tabs.current == "seizure")
    hands.until(lambda: hands.focused().accessibleName() == "Copies given to")


def test_many_blank_fields_are_shown_when_asked_for(hands: Hands) -> None:
    hands.reports.blanks = tuple(f"seizure.items[{n}].net" for n in range(9))
    page = _page(hands)
    assert len(page.checked.buttons) == 5
    page.checked.buttons[-1].click()
    assert len(page.checked.buttons) == 9


def test_the_version_of_the_form_the_first_number_and_the_head_are_told(hands: Hands) -> None:
    page = _page(hands)
    assert page.options.form.text() == "Version 1"
    assert page.options.first_copy.text() == "1"
    assert "9F2C 41A7 0B3E 55D8" in _told(page)


def test_a_kind_too_long_for_its_choice_stands_in_full_below_it(make_hands: Make) -> None:
    hands = make_hands(language="ru")
    hands.unlock()
    page = _page(hands)
    options = page.options
    choose(options.kind_choice, "receipt")
    hands.until(lambda: options._kind_field._below.text() == "Расписка и лист передачи изъятого")
    choose(options.kind_choice, "seizure")
    hands.until(lambda: options._kind_field._below.text() == "")


def test_a_report_that_is_refused_says_why_and_loses_no_choice(hands: Hands) -> None:
    page, reports = _page(hands), hands.reports
    choose(page.options.second, "ru")
    _made(hands, page, b"en+ru")
    reports.refuse["receipt"] = UserError(REFUSED)
    choose(page.options.kind_choice, "receipt")
    hands.until(lambda: "does not read back" in page.banner.words())
    assert not page.options.print_button.isEnabled()
    assert page.options.wish("x").kind == "receipt"
    assert page.options.wish("x").languages == ("en", "ru")
    reports.refuse.clear()
    choose(page.options.second, "")
    _made(hands, page, b"receipt+en")
    assert page.banner.words() == ""
    assert page.options.print_button.isEnabled()


def test_of_choices_made_while_one_report_is_made_only_the_last_is_made(hands: Hands) -> None:
    page, reports = _page(hands), hands.reports
    reports.made.clear()
    reports.going.clear()
    for code in ("ru", "tr", "ka"):
        choose(page.options.first, code)
        hands.until(lambda code=code: page._wanted.languages == (code,) and page._wanted.kind == "seizure")
    hands.qtbot.wait(50)
    reports.going.set()
    _made(hands, page, b"seizure+ka")
    assert [wish.languages for wish in reports.made].count(("tr",)) == 0


def test_the_file_that_is_given_out_is_the_report_itself_and_is_noted(hands: Hands, tmp_path: Path) -> None:
    page = _page(hands)
    target = tmp_path / "report.pdf"
    shown = page._paper()
    assert shown is not None
    assert shown.name == "GEPTI-2026-A-00412_seizure_en.pdf"
    page.ways.save_as(target, shown)
    hands.until(lambda: "report.pdf" in page.banner.words())
    assert target.read_bytes() == shown.report.pdf
    assert [entry[1:] for entry in hands.reports.printed] == [(1, "file")]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.pdf"]


def test_a_file_that_cannot_be_written_is_told_and_the_try_is_noted(hands: Hands, tmp_path: Path) -> None:
    page = _page(hands)
    shown = page._paper()
    assert shown is not None
    page.ways.save_as(tmp_path / "no such folder" / "report.pdf", shown)
    hands.until(lambda: "could not be written" in page.banner.words())
    assert [entry[1:] for entry in hands.reports.printed] == [(1, "file")]


def test_copies_go_to_paper_from_memory_and_are_numbered_on_by_the_journal(hands: Hands, tmp_path: Path) -> None:
    page, reports = _page(hands), hands.reports
    shown = page._paper()
    assert shown is not None
    page.ways.print_on(printer_into(tmp_path / "paper.pdf"), shown, 2, duplex=False)
    hands.qtbot.waitUntil(lambda: "1 to 2" in page.banner.words(), timeout=30_000)
    assert [entry[1:] for entry in reports.printed] == [(2, "printer")]
    assert (tmp_path / "paper.pdf").read_bytes().count(b"/Type /Page\n") == 6
    hands.until(lambda: page.options.first_copy.text() == "3")
    page.ways.print_on(printer_into(tmp_path / "again.pdf"), shown, 1, duplex=False)
    hands.qtbot.waitUntil(lambda: "Numbered 3." in page.banner.words(), timeout=30_000)
    assert reports.copied == [(1, 2, False), (2, 2, False), (3, 3, False)]


def test_on_both_sides_each_copy_begins_on_the_front_of_a_sheet(hands: Hands, tmp_path: Path) -> None:
    page, reports = _page(hands), hands.reports
    shown = page._paper()
    assert shown is not None
    page.ways.print_on(printer_into(tmp_path / "paper.pdf"), shown, 2, duplex=True)
    hands.qtbot.waitUntil(lambda: bool(page.banner.words()), timeout=30_000)
    assert reports.copied == [(1, 2, True), (2, 2, True)]
    assert (tmp_path / "paper.pdf").read_bytes().count(b"/Type /Page\n") == 7


def test_a_printer_without_colour_is_given_grey(application: object, tmp_path: Path) -> None:
    assert application
    colours = {}
    for name, mode in (("grey", QPrinter.ColorMode.GrayScale), ("colour", QPrinter.ColorMode.Color)):
        printer = printer_into(tmp_path / f"{name}.pdf")
        printer.setColorMode(mode)
        with Press(printer, duplex=ready(printer, duplex=False)) as press:
            press.put(PageImage(8, 8, b"\xc0\x20\x20" * 64))
        colours[name] = (tmp_path / f"{name}.pdf").read_bytes()
    assert b"/DeviceRGB" not in colours["grey"].split(b"/Subtype /Image")[1].split(b"stream")[0]
    assert b"/DeviceRGB" in colours["colour"].split(b"/Subtype /Image")[1].split(b"stream")[0]


def test_an_officer_who_may_not_print_looks_and_lets_nothing_go(make_hands: Make) -> None:
    pending = replace(fakes.NINO, pending=True)
    hands = make_hands(fakes.sample_vault(pending))
    hands.until(hands.window.asked)
    hands.window.opened(fakes.MemorySession(hands.desk.vault, pending))
    hands.until(hands.window.inside)
    page = _page(hands)
    options = page.options
    buttons = (options.print_button, options.save_button, options.sign_button, options.day_button)
    assert [button.isEnabled() for button in buttons] == [False] * 4


def test_an_alert_is_printed_from_its_thread(hands: Hands) -> None:
    message = next(m for m in hands.desk.vault.messages.values() if m.number)
    page = hands.area.open("reports", f"alert:{message.id}")
    assert isinstance(page, ReportPage)
    _made(hands, page, b"alert+en")
    assert page.current_item() == f"alert:{message.id}"
    assert page.options.case_choice.currentText().startswith(message.number)  # what is cut is the end
    assert not [words for words in _told(page) if "approve" in words.lower()]
    shown = page._paper()
    assert shown is not None
    assert shown.wish.subject == message.id
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: hands.area.current == "alerts")


def test_f6_goes_round_the_panes(hands: Hands) -> None:
    page = _page(hands)
    page.take_focus()
    hands.key(Qt.Key.Key_F6)
    hands.until(page.sheet.hasFocus)
    hands.key(Qt.Key.Key_F6)
    hands.until(page.checked.buttons[0].hasFocus)
    hands.key(Qt.Key.Key_F6)
    hands.until(page.options.kind_choice.hasFocus)


def test_escape_goes_back_to_the_case(hands: Hands) -> None:
    page = _page(hands)
    case = page.current_item()
    page.take_focus()
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: hands.area.current == "inspections")
    hands.until(lambda: hands.area.page().current_item() == case)


def test_a_signed_file_is_written_and_a_wrong_passphrase_keeps_what_was_chosen(hands: Hands, tmp_path: Path) -> None:
    page = _page(hands)
    certificate, target = tmp_path / "unit.p12", tmp_path / "signed.pdf"
    certificate.write_bytes(b"certificate")
    dialog = page.sign()
    assert dialog is not None
    dialog.ask_target()
    assert "Choose the file" in dialog.banner.words()
    dialog.take_certificate(certificate)
    dialog.passphrase.setText("a guess")
    dialog.sign_as(target)
    hands.until(lambda: dialog.banner.words() and dialog.work is None)
    assert dialog.passphrase.text() == "a guess"
    assert dialog.certificate == certificate
    assert not target.exists()
    assert hands.reports.printed == []
    dialog.passphrase.setText(fakes.PASSPHRASE)
    dialog.sign_as(target)
    hands.until(lambda: "signed.pdf" in page.banner.words())
    assert target.read_bytes().endswith(b"signed by certificate")
    assert hands.reports.signed == ["ab" * 32]
    assert [entry[1:] for entry in hands.reports.printed] == [(1, "file")]


@pytest.mark.parametrize(
    ("path", "name", "place"),
    [
        ("seizure.at", "Date and time", "/seizure/at"),
        ("place", "Post and place", "/place"),
        ("nowhere.at.all", "nowhere.at.all", "/nowhere/at/all"),
    ],
)
def test_a_blank_field_is_found_in_the_editor(hands: Hands, path: str, name: str, place: str) -> None:
    case = next(case for case in hands.desk.vault.cases.values() if case.seizure is not None)
    assert editor_path(case, path) == place
    assert field_name(hands.window.look, path).startswith(name)
    assert case.seizure is not None
    assert editor_path(case, "seizure.items[1].net") == f"/seizure/items/{case.seizure.items[1].id}/net"
    assert editor_path(Case(), "seizure.items[1].net") == "/seizure/items/net"


def test_the_report_kinds_of_a_recovery_and_of_an_alert_are_in_no_list_of_a_case(hands: Hands) -> None:
    page = _page(hands)
    kinds = {page.options.kind_choice.itemData(n) for n in range(page.options.kind_choice.count())}
    assert not kinds & {ReportKind.ALERT.value, ReportKind.RECOVERY.value}


def test_qts_own_dialogs_speak_the_windows_language(hands: Hands) -> None:
    assert hands.window
    for language, word in (("ru", "Отмена"), ("en", "Cancel")):
        speak(language)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == word
