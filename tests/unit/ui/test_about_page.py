from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcu_desk.domain.about import Part
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.ui.about.notes import CRASH_TOLD
from pcu_desk.ui.about.page import AboutPage
from pcu_desk.ui.about.panel import AboutPanel
from pcu_desk.ui.cuts import cuts
from pcu_desk.ui.main_window import LOCKED
from pcu_desk.ui.shell.settings_page import ABOUT, SettingsPage
from tests.at_window import choose
from tests.unit.ui import about_fakes, fakes
from tests.unit.ui.conftest import Hands

Open = Callable[..., Hands]


@pytest.fixture
def told() -> about_fakes.Told:
    return about_fakes.Told()


@pytest.fixture
def opened(qtbot: QtBot, application: QApplication, told: about_fakes.Told) -> Iterator[Open]:
    made: list[Hands] = []

    def make(**chosen: str) -> Hands:
        desk = fakes.MemoryDesk(fakes.sample_vault())
        settings = fakes.MemorySettings(language="en", theme="light", **chosen)
        made.append(Hands(qtbot, desk, settings, told.desk()))
        made[-1].until(made[-1].window.asked)
        return made[-1]

    yield make
    for hands in made:
        hands.close()


def tab_of(hands: Hands) -> AboutPanel:
    page = hands.area.open("settings", ABOUT)
    assert isinstance(page, SettingsPage)
    assert page.about is not None
    return whole(hands, page.about)


def before_login(hands: Hands) -> AboutPanel:
    login = hands.window.login
    assert login is not None
    hands.until(login.passphrase.hasFocus)
    login.version.click()
    page = hands.window.centralWidget()
    assert isinstance(page, AboutPage)
    return whole(hands, page.panel)


def whole(hands: Hands, panel: AboutPanel) -> AboutPanel:
    hands.until(lambda: panel.ready and panel.parts.list.parts())
    return panel


# --- what runs here ---


def test_the_tab_tells_version_build_and_where_the_files_lie(opened: Open) -> None:
    hands = opened()
    hands.unlock()
    panel = tab_of(hands)
    assert panel.facts.head.text() == "PCU Desk · Version 0.1.0"
    facts = {key: words.replace("\N{ZERO WIDTH SPACE}", "") for key, words in panel.facts.facts.items()}
    assert "e51e63b · linux-x86_64" in facts["build"]
    assert facts["installed"] == "In a folder of this account"
    assert (facts["vault"], facts["log"]) == (str(Path("/p/vault")), str(Path("/p/state")))


def test_a_portable_program_says_that_nothing_lies_outside_of_its_folder(opened: Open, told: about_fakes.Told) -> None:
    told.program.here = replace(told.program.here, root=Path("/media/stick/pcu-desk"), portable=True)
    panel = before_login(opened())
    assert panel.facts.facts["installed"].startswith("Portable")
    assert "stick" in panel.facts.facts["program"]


def test_without_a_program_that_tells_of_itself_the_settings_have_no_such_tab(hands: Hands) -> None:
    page = hands.area.open("settings", ABOUT)
    assert isinstance(page, SettingsPage)
    assert ABOUT not in page.tabs.keys()  # noqa: SIM118 - tabs, no mapping


def test_the_version_on_the_login_page_leads_to_the_program_and_esc_leads_back(opened: Open) -> None:
    hands = opened()
    before_login(hands)
    hands.key(Qt.Key.Key_Escape)
    hands.until(hands.window.asked)
    assert hands.window.login is not None


# --- parts ---


def test_each_text_of_a_part_can_be_read_and_a_part_without_one_says_so(opened: Open) -> None:
    hands = opened()
    parts = before_login(hands).parts
    hands.until(lambda: parts.text.toPlainText() == "the words of keyring/LICENSE")
    assert not parts.which.isVisible()
    parts.list.choose("qt")
    hands.until(lambda: parts.text.toPlainText() == "the words of qt/LGPL")
    choose(parts.which, "qt/GPL")
    hands.until(lambda: parts.text.toPlainText() == "the words of qt/GPL")
    parts.list.choose("bare")
    assert parts.text.toPlainText() == "No text came with this part."


def test_the_list_of_parts_is_saved_where_it_is_wished_or_a_sentence_says_why_not(
    opened: Open, told: about_fakes.Told, tmp_path: Path
) -> None:
    hands = opened()
    parts = before_login(hands).parts
    parts.save_to(tmp_path / "parts.json")
    hands.until(parts.banner.words)
    assert told.program.saved == [("list", tmp_path / "parts.json")]
    assert "parts.json" in parts.banner.words()
    told.program.refused = UserError(Text("about", "A checkout has none."))
    parts.save_to(tmp_path / "again.json")
    hands.until(lambda: parts.banner.words() == "A checkout has none.")


# --- stops and updates that were taken back ---


def test_a_stop_is_told_before_the_login_and_its_report_can_be_read_saved_and_deleted(
    opened: Open, told: about_fakes.Told, tmp_path: Path
) -> None:
    told.program.stops = [about_fakes.CRASH, about_fakes.OLDER]
    hands = opened()
    login = hands.window.login
    assert login is not None
    hands.until(login.note.words)
    assert "stopped on 21 Nov 2026" in login.note.words().replace("\N{NO-BREAK SPACE}", " ")
    _press(hands, "Read it")
    page = hands.window.centralWidget()
    assert isinstance(page, AboutPage)
    crash = page.panel.crash
    hands.until(crash.isVisible)
    assert crash.text.toPlainText() == about_fakes.CRASH.words
    crash.save_to(tmp_path / "stop.txt")
    hands.until(crash.banner.words)
    assert told.program.saved == [(about_fakes.CRASH.name, tmp_path / "stop.txt")]
    crash.delete.click()
    hands.until(page.panel.parts.isVisible)
    hands.until(lambda: page.panel.reports == (about_fakes.OLDER,))


def test_a_stop_that_was_put_aside_is_told_no_more_and_a_new_one_is(opened: Open, told: about_fakes.Told) -> None:
    told.program.stops = [about_fakes.OLDER]
    hands = opened()
    login = hands.window.login
    assert login is not None
    hands.until(login.note.words)
    _press(hands, "Put aside")
    assert hands.settings.get(CRASH_TOLD) == about_fakes.OLDER.name
    hands.unlock()
    assert not hands.area.note.words()
    told.program.stops = [about_fakes.CRASH, about_fakes.OLDER]
    later = opened(**{CRASH_TOLD: about_fakes.OLDER.name})
    later.unlock()
    later.until(later.area.note.words)
    _press(later, "Read it")
    later.until(lambda: later.area.current == "settings")
    page = later.area.page()
    assert isinstance(page, SettingsPage)
    later.until(lambda: page.about is not None and page.about.crash.report == about_fakes.CRASH)


def test_an_update_that_was_taken_back_is_told_with_the_version_that_runs(opened: Open, told: about_fakes.Told) -> None:
    told.program.taken_back, told.program.stops = "0.2.0", [about_fakes.CRASH]
    hands = opened()
    login = hands.window.login
    assert login is not None
    hands.until(login.note.words)
    assert login.note.words().startswith("Version 0.2.0 did not start and was taken back.")
    assert "0.2.0" in before_login(hands).banner.words()
    assert hands.settings.get(CRASH_TOLD) == ""


def test_notes_that_can_not_be_asked_for_stand_in_nobodys_way(opened: Open, told: about_fakes.Told) -> None:
    told.program.broken = OSError("the disk")
    hands = opened()
    hands.unlock()
    assert not hands.area.note.words()
    assert not hands.area.banner.words()


def test_going_back_leaves_the_desk_before_the_login_too(opened: Open, told: about_fakes.Told) -> None:
    told.versions.told = replace(about_fakes.FOLDER, before="0.0.9")
    hands = opened()
    panel = before_login(hands)
    assert panel.updates.back_button.text() == "Back to version 0.0.9"
    dialog = panel.updates.ask_back()
    assert dialog is not None
    told.versions.not_back = UserError(Text("update", "There is no version before this one here."))
    dialog.act_button.click()
    hands.until(dialog.banner.words)
    assert not hands.codes
    told.versions.not_back = None
    dialog.act_button.click()
    hands.until(lambda: hands.codes)
    assert (hands.codes, told.versions.switched) == ([LOCKED], ["0.0.9"])


def _press(hands: Hands, word: str) -> None:
    from pcu_desk.ui.widgets.buttons import Button

    found = [each for each in hands.window.findChildren(Button) if each.text() == word and each.isVisible()]
    found[-1].click()


def test_a_part_with_a_long_name_and_many_licences_leaves_room_for_both_and_tells_the_whole_in_a_tip(
    opened: Open, told: about_fakes.Told
) -> None:
    long, many = "Small parts of Qt (" + ", ".join(["double-conversion"] * 8) + ")", " AND ".join(["Apache-2.0"] * 12)
    told.program.listed = (Part(long, "6.11", many), Part("keyring", "25.7.0", "MIT"))
    hands = opened()
    parts = before_login(hands).parts
    assert parts.width() < hands.window.width()
    assert [cut for cut in cuts(hands.window) if cut.words in {long, many, "6.11"}] == []
