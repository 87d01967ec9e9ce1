from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.preview.printing import Press
from pcu_desk.ui.printers import PrinterDialog, into_file
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]


@pytest.fixture
def no_printer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))


@pytest.fixture
def two_printers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: ["first", "second"]))
    monkeypatch.setattr(QPrinterInfo, "defaultPrinterName", staticmethod(lambda: "second"))


def _page(hands: Hands) -> ReportPage:
    page = hands.area.open("reports", "")
    assert isinstance(page, ReportPage)
    hands.until(lambda: page.report is not None)
    return page


def _asked(hands: Hands) -> PrinterDialog:
    hands.until(lambda: hands.window.findChild(PrinterDialog) is not None)
    dialog = hands.window.findChild(PrinterDialog)
    assert dialog is not None
    return dialog


@pytest.mark.usefixtures("two_printers")
def test_the_printers_of_the_system_are_offered_its_own_choice_first_and_nothing_is_in_foreign_words(
    make_hands: Make,
) -> None:
    hands = make_hands(language="ur")
    hands.unlock()
    page = _page(hands)
    page.print()
    dialog = _asked(hands)
    names = [dialog.printers.itemText(place) for place in range(dialog.printers.count())]
    assert names[:2] == ["first", "second"]
    assert dialog.printers.currentData() == "second"
    gc.collect()
    words = [found.text() for kind in (QLabel, QPushButton) for found in dialog.findChildren(kind)]
    latin = [word for word in (*words, *names[2:]) if word != "Esc" and any("a" <= sign <= "z" for sign in word)]
    assert latin == []
    dialog.reject()
    hands.until(lambda: hands.window.findChild(PrinterDialog) is None)
    assert hands.reports.printed == []


@pytest.mark.usefixtures("no_printer")
def test_a_machine_without_a_printer_puts_numbered_copies_into_a_file_that_a_person_names(
    hands: Hands, tmp_path: Path
) -> None:
    page, target = _page(hands), tmp_path / "copies.pdf"
    page.print()
    dialog = _asked(hands)
    assert "knows no printer" in dialog.banner.words()
    dialog.act_button.click()
    hands.until(lambda: page.findChild(QFileDialog) is not None)
    names = page.findChild(QFileDialog)
    assert names is not None
    assert Path(names.selectedFiles()[0]).name == "GEPTI-2026-A-00412_seizure_en_copies.pdf"
    names.fileSelected.emit(str(target))
    names.reject()
    hands.until(lambda: "3 copies put into copies.pdf" in page.banner.words())
    assert target.read_bytes().count(b"/Type /Page\n") == 9
    assert target.stat().st_mode & 0o777 == 0o600


@pytest.mark.usefixtures("no_printer")
def test_what_may_lie_in_no_file_is_offered_a_printer_alone(hands: Hands) -> None:
    taken = list[QPrinter]()
    dialog = PrinterDialog(hands.window.look, hands.window, taken.append)
    assert dialog.printers.count() == 0
    assert not dialog.act_button.isEnabled()
    dialog.reject()
    assert taken == []


@pytest.mark.usefixtures("two_printers")
def test_without_colour_is_what_the_printer_is_told(hands: Hands) -> None:
    for grey, mode in ((True, QPrinter.ColorMode.GrayScale), (False, QPrinter.ColorMode.Color)):
        taken = list[QPrinter]()
        dialog = PrinterDialog(hands.window.look, hands.window, taken.append)
        dialog.grey.setChecked(grey)
        dialog.act_button.click()
        assert [printer.colorMode() for printer in taken] == [mode]


def test_a_job_that_is_called_off_leaves_no_half_of_a_file(application: QWidget, tmp_path: Path) -> None:
    target = tmp_path / "half.pdf"

    def begin() -> None:
        with Press(into_file(target), duplex=False) as press:
            press.turn()
            press._next()
            raise UserError(Text("t", "Stopped."))

    with pytest.raises(UserError):
        begin()
    assert not target.exists()
