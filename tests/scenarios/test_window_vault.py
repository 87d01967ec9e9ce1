"""The window over a real vault, a real lock and the real report engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import Seizure
from pcu_desk.domain.codes import Role
from pcu_desk.domain.record import encode
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.host.lock import VaultLock
from pcu_desk.reports.engine import PdfReports
from pcu_desk.services.exchange import Exchange
from pcu_desk.services.session import Desk
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.application import prepare
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.login.recover import RecoverPage
from pcu_desk.ui.login.set_up import SetUpPage
from pcu_desk.ui.main_window import LOCKED, MainWindow
from pcu_desk.ui.officers.dialogs import CodesDialog, NewCodesDialog
from pcu_desk.ui.officers.panel import OfficersPanel
from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.vault.page import VaultPage
from pcu_desk.vault.door import VaultFolders
from tests.at_window import AtWindow, above, choose
from tests.unit.ui.fakes import MemorySettings

PASSPHRASE = "seven brown containers"


class Window(AtWindow):
    """A window on a folder, and what an officer does in it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.desk = Desk(folder, VaultFolders(), VaultLock(), PdfReports)
        settings = MemorySettings(language="en", theme="light")
        super().__init__(qtbot, MainWindow(self.desk, settings, None, Tasks()))

    def found(self) -> None:
        self.until(lambda: self.window.login is not None and not self.window.asked())
        assert self.window.login is not None
        self.window.login.set_up_wanted.emit()
        page = self.window.centralWidget()
        assert isinstance(page, SetUpPage)
        page.type_in(code="GEPTI", en="PCU Poti", ru="ОПК Поти", user="nino", name="ნინო", latin="Nino Kapanadze")
        page.type_in(passphrase=PASSPHRASE, again=PASSPHRASE)
        page.next_button.click()
        self.until(lambda: page.codes is not None)
        assert page.codes is not None
        page.codes.line.setText(page.codes.sheet.codes[0])
        assert page.create_button is not None
        page.create_button.click()
        self.until(lambda: page.enter_button is not None)
        assert page.enter_button is not None
        page.enter_button.click()
        self.until(self.window.inside)

    def unlock(self, passphrase: str, user: str = "") -> None:
        self.until(self.window.asked)
        login = self.window.login
        assert login is not None
        assert login.names is not None
        login.names.choose(user)
        login.passphrase.setText(passphrase)
        login.unlock.click()

    def recover(self, user: str, code: str, passphrase: str) -> None:
        self.until(self.window.asked)
        login = self.window.login
        assert login is not None
        assert login.names is not None
        login.names.choose(user)
        login.recovery.click()
        page = self.window.centralWidget()
        assert isinstance(page, RecoverPage)
        page.code.setText(code)
        page.passphrase.type_in(passphrase)
        page.open_button.click()
        self.until(lambda: page.codes is not None)
        assert page.codes is not None
        page.codes.line.setText(page.codes.sheet.codes[0])
        assert page.enter_button is not None
        page.enter_button.click()
        self.until(self.window.inside)

    def officers(self, chosen: str) -> OfficersPanel:
        assert self.window.area is not None
        page = self.window.area.open("vault", f"officers:{chosen}")
        assert isinstance(page, VaultPage)
        panel = page.panels["officers"]
        assert isinstance(panel, OfficersPanel)
        self.until(lambda: (officer := panel.officers.officer()) is not None and officer.user == chosen)
        return panel

    def faults(self) -> list[object]:
        found: list[object] = []
        session = self.window.session
        assert session is not None
        self.window.tasks.read(lambda: session.verify(lambda _done, _total: None), then=found.append)
        self.until(lambda: found)
        return list(found[0])

    def inspections(self) -> InspectionsPage:
        assert self.window.area is not None
        page = self.window.area.open("inspections")
        assert isinstance(page, InspectionsPage)
        return page

    def new_case(self) -> InspectionsPage:
        page = self.inspections()
        before = page.current_item()
        page.press("new")
        self.until(lambda: page.current_item() not in {"", before})
        return page

    def saved(self) -> None:
        done: list[bool] = []
        assert self.window.area is not None
        self.window.area.settle(lambda: done.append(True))
        self.until(lambda: done)


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[], Window]]:
    prepare()
    made: list[Window] = []

    def make() -> Window:
        made.append(Window(qtbot, tmp_path / "vault"))
        return made[-1]

    yield make
    for window in made:
        window.close()


def test_a_vault_is_set_up_a_case_is_typed_and_the_next_window_finds_it(open_window: Callable[[], Window]) -> None:
    first = open_window()
    first.found()
    page = first.new_case()
    page.editor.jump("/units")
    QTest.keyClicks(QApplication.focusWidget(), "MWCU6059785")
    QTest.keyClick(first.window.windowHandle(), Qt.Key.Key_Return)
    page.editor.take({"/place": "Port of Poti, gate 3", "/narrative": "Ｃontrôle — осмотр, დათვალიერება"})
    first.window.lock()
    first.until(lambda: first.codes)
    assert first.codes == [LOCKED]

    second = open_window()
    second.unlock("not this one")
    login = second.window.login
    assert login is not None
    second.until(login.words)
    assert not second.window.inside()
    second.until(login.unlock.isEnabled)
    second.unlock(PASSPHRASE)
    second.until(second.window.inside)
    page = second.inspections()
    second.until(lambda: page.editor.draft is not None)
    assert page.editor.draft is not None
    case = page.editor.draft.case
    assert (case.place, case.narrative) == ("Port of Poti, gate 3", "Ｃontrôle — осмотр, დათვალიერება")
    assert [unit.number for unit in case.units] == ["MWCU6059785"]
    faults: list[object] = []
    session = second.window.session
    assert session is not None
    second.window.tasks.read(lambda: session.verify(lambda _done, _total: None), then=faults.append)
    second.until(lambda: faults)
    assert list(faults[0]) == []


def test_a_second_window_on_the_same_vault_is_told_so_and_the_first_goes_on(
    open_window: Callable[[], Window],
) -> None:
    first = open_window()
    first.found()
    second = open_window()
    second.unlock(PASSPHRASE)
    login = second.window.login
    assert login is not None
    second.until(lambda: "open" in login.words())
    assert not second.window.inside()
    page = first.new_case()
    page.editor.take({"/place": "Gate 4"})
    first.saved()
    assert page.editor.draft is not None
    assert page.editor.draft.unsaved() == {}


def test_the_report_of_a_case_is_set_shown_and_given_out(open_window: Callable[[], Window], tmp_path: Path) -> None:
    window = open_window()
    window.found()
    page = window.new_case()
    item = uuid7()
    seizure = {**encode(Seizure()), "grounds": "Inside length 0.41 m short of the standard."}
    page.editor.take({"/seizure": seizure})
    window.saved()
    row = {"id": item, "description": "Pressed brown substance", "quantity": {"amount": "12.640", "unit": "kg"}}
    page.editor._views.clear()
    page.editor.tabs.choose("seizure")
    page.editor.take({f"/seizure/items/{item}": {**_empty_item(), **row}})
    window.saved()
    assert window.window.area is not None
    report = window.window.area.open("reports", page.current_item())
    assert isinstance(report, ReportPage)
    window.until(lambda: report.sheet._large)
    assert "draft" in report.checked.told[0].lower()
    choose(report.options.second, "ru")
    window.until(lambda: report.settled and report.shown is not None and len(report.shown.languages) == 2)
    target = tmp_path / "given out.pdf"
    shown = report._paper()
    assert shown is not None
    report.ways.save_as(target, shown)
    window.until(lambda: "given out.pdf" in report.banner.words())
    assert target.read_bytes().startswith(b"%PDF-")


def _empty_item() -> dict[str, object]:
    from pcu_desk.domain.case import SeizedItem

    made = encode(SeizedItem())
    assert isinstance(made, dict)
    return made


def test_what_is_being_typed_in_a_case_and_in_an_alert_is_there_after_the_lock(
    open_window: Callable[[], Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Exchange, "partners", lambda _exchange: ["AZBAK"])  # no directory: enrolling is another story
    first = open_window()
    first.found()
    page = first.new_case()
    case = page.current_item()
    page.editor.jump("/place")
    QTest.keyClicks(QApplication.focusWidget(), "Gate 3")
    assert first.window.area is not None
    alerts = first.window.area.open("alerts", f"new:{case}")
    assert isinstance(alerts, AlertsPage)
    first.until(lambda: alerts.compose is not None)
    assert alerts.compose is not None
    first.until(alerts.compose.form.bindings["subject"].editor.hasFocus)
    QTest.keyClicks(QApplication.focusWidget(), "Front wall sh")
    first.window.lock()
    first.until(lambda: first.codes)

    second = open_window()
    second.unlock(PASSPHRASE)
    second.until(second.window.inside)
    page = second.inspections()
    second.until(lambda: page.editor.draft is not None)
    assert page.editor.draft is not None
    assert page.editor.draft.case.place == "Gate 3"
    assert second.window.area is not None
    again = second.window.area.open("alerts")
    assert isinstance(again, AlertsPage)
    second.until(again._kept_banner.words)
    again.show_item(f"new:{case}")
    second.until(lambda: again.compose is not None)
    assert again.compose is not None
    assert again.compose.kept()["subject"] == "Front wall sh"


AZIZ, AZIZ_FIRST, AZIZ_THEN = "aziz", "eleven wet anchors", "nine dry anchors up"


def _with_an_officer(open_window: Callable[[], Window]) -> tuple[str, ...]:
    """Found a vault, add an officer, and let him make his two recovery codes."""
    first = open_window()
    first.found()
    assert first.window.session is not None
    officers, made = first.window.session.officers, list[object]()
    first.window.tasks.write(
        lambda: officers.add(AZIZ, "Азиз", "Aziz Rakhimov", Role.OFFICER, AZIZ_FIRST), then=made.append
    )
    first.until(lambda: made)
    first.lock()
    second = open_window()
    second.unlock(AZIZ_FIRST, AZIZ)
    second.until(second.window.inside)
    second.officers(AZIZ).acts["codes"].click()
    asking = above()
    assert isinstance(asking, NewCodesDialog)
    asking.passphrase.setText(AZIZ_FIRST)
    asking.act_button.click()
    second.until(lambda: isinstance(QApplication.activeModalWidget(), CodesDialog))
    dialog = above()
    assert isinstance(dialog, CodesDialog)
    dialog.codes.line.setText(dialog.codes.sheet.codes[1])
    dialog.act_button.click()
    second.lock()
    return tuple(dialog.codes.sheet.codes)


def test_who_lost_his_passphrase_comes_back_by_a_code_and_reads_until_a_supervisor_countersigns(
    open_window: Callable[[], Window],
) -> None:
    codes = _with_an_officer(open_window)
    third = open_window()
    third.recover(AZIZ, codes[0], AZIZ_THEN)
    assert third.window.area is not None
    assert "countersignature" in third.window.area.waiting_key.words()
    assert not third.window.area.top.new.isVisible()
    third.lock()

    fourth = open_window()
    fourth.unlock(PASSPHRASE, "nino")
    fourth.until(fourth.window.inside)
    assert fourth.window.area is not None
    rail = fourth.window.area.rail
    fourth.until(lambda: rail.item("vault").count == 1)
    fourth.officers(AZIZ).acts["countersign"].click()
    above().act_button.click()
    fourth.until(lambda: rail.item("vault").count == 0)
    fourth.lock()

    fifth = open_window()
    fifth.unlock(AZIZ_THEN, AZIZ)
    fifth.until(fifth.window.inside)
    assert fifth.window.area is not None
    assert fifth.window.area.waiting_key.words() == ""
    fifth.new_case()
    assert fifth.faults() == []


def test_an_officer_is_removed_under_a_new_key_and_his_way_in_is_gone(open_window: Callable[[], Window]) -> None:
    _with_an_officer(open_window)
    window = open_window()
    window.unlock(PASSPHRASE, "nino")
    window.until(window.window.inside)
    panel = window.officers(AZIZ)
    panel.acts["remove"].click()
    above().act_button.click()
    window.until(lambda: [officer.user for officer in panel.officers.officers()] == ["nino"])
    window.new_case()
    window.lock()

    again = open_window()
    again.until(again.window.asked)
    assert again.window.login is not None
    assert again.window.login.names is not None
    assert again.window.login.names.model().rowCount() == 1
    again.unlock(PASSPHRASE, "nino")
    again.until(again.window.inside)
    assert again.faults() == []
