from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import Case
from pcu_desk.domain.officer import Officer
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.about.desk import ProgramDesk
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.application import prepare
from pcu_desk.ui.inspections.editor import CaseEditor
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.shell.work_area import WorkArea
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.theme import load_theme
from tests.at_window import AtWindow
from tests.unit.ui import fakes


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    return prepare()


@pytest.fixture
def look(application: QApplication) -> Look:
    return make_look(load_theme(), Catalog("en"))


class Hands(AtWindow):
    """A window over a desk in memory, and an officer who has a keyboard and no mouse."""

    limit = 20_000

    def __init__(
        self,
        qtbot: QtBot,
        desk: fakes.MemoryDesk,
        settings: fakes.MemorySettings,
        program: ProgramDesk | None = None,
    ) -> None:
        self.desk, self.settings, self.tasks = desk, settings, Tasks()
        self.sync, self.line = fakes.MemorySync(), fakes.MemoryLine()
        super().__init__(qtbot, MainWindow(desk, settings, self.sync.start, self.tasks, self.line, program))
        qtbot.waitExposed(self.window)

    @property
    def area(self) -> WorkArea:
        assert self.window.area is not None
        return self.window.area

    @property
    def editor(self) -> CaseEditor:
        page = self.area.page()
        assert isinstance(page, InspectionsPage)
        return page.editor

    @property
    def stored(self) -> Case:
        """The case of the editor as it is saved."""
        assert self.editor.draft is not None
        return self.desk.vault.cases[self.editor.draft.id]

    def alerts(self, item: str = "") -> AlertsPage:
        page = self.area.open("alerts", item)
        assert isinstance(page, AlertsPage)
        return page

    @property
    def reports(self) -> fakes.MemoryReports:
        assert self.window.session is not None
        reports = self.window.session.reports
        assert isinstance(reports, fakes.MemoryReports)
        return reports

    def unlock(self, officer: Officer = fakes.NINO) -> None:
        self.until(lambda: self.window.asked() or self.window.inside())
        self.window.unlock(officer.user, fakes.PASSPHRASE)
        self.until(self.window.inside)
        self.until(lambda: self.area.page().current_item() or not self.desk.vault.cases)

    def focused(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        window = self.focused().window().windowHandle()
        QTest.keyClick(window, key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def quiet(self) -> None:
        """Wait until everything typed so far is in the vault and its answers have come back."""
        QApplication.processEvents()
        done: list[bool] = []
        self.area.settle(lambda: done.append(True))
        self.until(lambda: done)


@pytest.fixture
def make_hands(qtbot: QtBot, application: QApplication) -> Iterator[Callable[..., Hands]]:
    made: list[Hands] = []

    def make(vault: fakes.MemoryVault | None = None, **chosen: str) -> Hands:
        desk = fakes.MemoryDesk(vault if vault is not None else fakes.sample_vault())
        made.append(Hands(qtbot, desk, fakes.MemorySettings(**{"language": "en", "theme": "light", **chosen})))
        return made[-1]

    yield make
    for hands in made:
        hands.close()


@pytest.fixture
def hands(make_hands: Callable[..., Hands]) -> Hands:
    opened = make_hands()
    opened.unlock()
    return opened
