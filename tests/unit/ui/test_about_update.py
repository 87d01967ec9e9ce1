from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcu_desk.domain.codes import Role
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.text import Text
from pcu_desk.domain.update import SigningKey, UpdateLook
from pcu_desk.ui.about.panel import AboutPanel
from pcu_desk.ui.about.update_dialog import UpdateDialog
from pcu_desk.ui.main_window import LOCKED
from pcu_desk.ui.shell.settings_page import ABOUT, SettingsPage
from tests.unit.ui import about_fakes, fakes
from tests.unit.ui.conftest import Hands

Open = Callable[..., AboutPanel]
FILE = Path("/media/stick/next.pcuupdate")


@pytest.fixture
def told() -> about_fakes.Told:
    return about_fakes.Told()


@pytest.fixture
def at_desk(qtbot: QtBot, application: QApplication, told: about_fakes.Told) -> Iterator[Hands]:
    settings = fakes.MemorySettings(language="en", theme="light")
    hands = Hands(qtbot, fakes.MemoryDesk(fakes.sample_vault()), settings, told.desk())
    yield hands
    hands.close()


def panel_of(hands: Hands, officer: Officer = fakes.NINO) -> AboutPanel:
    hands.unlock(officer)
    page = hands.area.open("settings", ABOUT)
    assert isinstance(page, SettingsPage)
    assert page.about is not None
    hands.until(lambda: page.about is not None and page.about.ready)
    return page.about


def looked(hands: Hands, panel: AboutPanel) -> UpdateDialog:
    dialog = panel.updates.look_at(FILE)
    hands.until(lambda: dialog.card is not None or dialog.banner.words())
    return dialog


def test_an_update_is_shown_then_the_vault_is_backed_up_and_the_desk_locks_for_the_new_version(
    at_desk: Hands, told: about_fakes.Told
) -> None:
    panel = panel_of(at_desk)
    dialog = looked(at_desk, panel)
    assert dialog.version.text() == "Version 0.2.0"
    assert "151.0 MB" in dialog.facts.text()
    assert dialog.backup == at_desk.desk.folder.parent / "before-0.2.0.zip"
    dialog.act_button.click()
    at_desk.until(lambda: told.versions.switched)
    at_desk.until(lambda: "0.2.0" in dialog.banner.words())
    assert at_desk.desk.backups.made == [dialog.backup]
    assert dialog.act_button.text() == "Lock and restart"
    assert not at_desk.codes
    dialog.act_button.click()
    at_desk.until(lambda: at_desk.codes)
    assert at_desk.codes == [LOCKED]


def test_who_restarts_later_is_told_which_version_starts_next(at_desk: Hands, told: about_fakes.Told) -> None:
    panel = panel_of(at_desk)
    dialog = looked(at_desk, panel)
    dialog.act_button.click()
    at_desk.until(lambda: "0.2.0" in dialog.banner.words())
    dialog.safe_button.click()
    assert panel.updates.banner.words() == "Version 0.2.0 starts next."
    assert panel.updates.restart_button.isVisible()
    assert not panel.updates.update_button.isVisible()


def test_the_backup_goes_where_the_officer_wants_it(at_desk: Hands, tmp_path: Path) -> None:
    dialog = looked(at_desk, panel_of(at_desk))
    dialog.back_up_to(tmp_path / "elsewhere.zip")
    dialog.act_button.click()
    at_desk.until(lambda: at_desk.desk.backups.made == [tmp_path / "elsewhere.zip"])
    at_desk.until(lambda: "elsewhere.zip" in dialog.banner.words())


@pytest.mark.parametrize("genuine", [True, False])
def test_a_refused_update_says_why_and_offers_nothing(at_desk: Hands, told: about_fakes.Told, genuine: bool) -> None:
    why = UserError(Text("update", "This update is older than the program here."))
    told.versions.found = UpdateLook(about_fakes.NEXT, why, tried=False) if genuine else why
    dialog = looked(at_desk, panel_of(at_desk))
    at_desk.until(dialog.banner.words)
    assert dialog.banner.words() == "This update is older than the program here."
    assert not dialog.act_button.isVisible()
    assert dialog.safe_button.text() == "Close"
    assert (dialog.proof.isVisible(), dialog.banner.tone) == (genuine, "warn" if genuine else "danger")
    dialog.safe_button.click()


def test_a_version_that_this_computer_went_back_from_is_put_in_only_when_that_is_ticked(
    at_desk: Hands, told: about_fakes.Told
) -> None:
    told.versions.found = UpdateLook(about_fakes.NEXT, None, tried=True)
    dialog = looked(at_desk, panel_of(at_desk))
    assert not dialog.act_button.isVisible()
    assert dialog.tried.isVisible()
    dialog.again.setChecked(True)
    dialog.act_button.click()
    at_desk.until(lambda: "0.2.0" in dialog.banner.words())
    assert told.versions.again == [True]


def test_an_update_under_the_recovery_key_or_a_trial_key_says_so(at_desk: Hands, told: about_fakes.Told) -> None:
    card = replace(about_fakes.NEXT, by=SigningKey.RECOVERY, development=True)
    told.versions.found = UpdateLook(card, None, tried=False)
    dialog = looked(at_desk, panel_of(at_desk))
    assert "recovery key" in dialog.proof.text()
    assert "made for trials" in dialog.proof.text()
    dialog.safe_button.click()


def test_esc_while_the_backup_is_made_cancels_and_nothing_is_switched(at_desk: Hands, told: about_fakes.Told) -> None:
    panel = panel_of(at_desk)
    gate = at_desk.desk.backups.gate = threading.Event()
    dialog = looked(at_desk, panel)
    dialog.act_button.click()
    at_desk.until(lambda: at_desk.desk.backups.tries)
    dialog.safe_button.click()
    assert dialog.isVisible()
    gate.set()
    at_desk.until(dialog.banner.words)
    assert "as they were" in dialog.banner.words()
    assert told.versions.switched == []
    dialog.safe_button.click()


def test_esc_while_a_file_is_looked_at_closes_the_dialog(at_desk: Hands, told: about_fakes.Told) -> None:
    panel = panel_of(at_desk)
    told.versions.hold_look = threading.Event()
    dialog = panel.updates.look_at(FILE)
    at_desk.until(dialog.step.text)
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    dialog.reject()
    told.versions.hold_look.set()
    at_desk.until(lambda: closed)


def test_once_the_switch_has_begun_it_can_not_be_cancelled(at_desk: Hands, told: about_fakes.Told) -> None:
    panel = panel_of(at_desk)
    gate = told.versions.hold_switch = threading.Event()
    dialog = looked(at_desk, panel)
    dialog.act_button.click()
    at_desk.until(lambda: not dialog.safe_button.isEnabled())
    dialog.reject()
    assert dialog.isVisible()
    gate.set()
    at_desk.until(lambda: "0.2.0" in dialog.banner.words())
    assert dialog.safe_button.isEnabled()


def test_an_auditor_checks_an_update_and_puts_none_in(at_desk: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    auditor = replace(fakes.NINO, role=Role.AUDITOR)
    monkeypatch.setitem(fakes.OFFICERS, auditor.user, auditor)
    panel = panel_of(at_desk, auditor)
    assert panel.updates.update_button.text() == "Check an update file"
    assert "an officer or a supervisor puts updates in" in panel.updates.words.text()
    dialog = looked(at_desk, panel)
    assert dialog.proof.isVisible()
    assert not dialog.act_button.isVisible()
    dialog.safe_button.click()


def test_a_package_of_the_system_names_who_updates_it_and_still_checks_a_file(
    at_desk: Hands, told: about_fakes.Told
) -> None:
    told.versions.told = about_fakes.PACKAGE
    panel = panel_of(at_desk)
    assert panel.updates.words.text() == "The administrator updates it."
    dialog = looked(at_desk, panel)
    assert not dialog.act_button.isVisible()
    dialog.safe_button.click()


def test_a_checkout_says_so_and_offers_neither_update_nor_way_back(at_desk: Hands, told: about_fakes.Told) -> None:
    told.versions.told = about_fakes.CHECKOUT
    panel = panel_of(at_desk)
    assert panel.facts.facts["installed"].startswith("A checkout")
    assert panel.updates.words.text() == "This program runs from a checkout."
    assert not panel.updates.update_button.isVisible()
    assert not panel.updates.back_button.isVisible()


def test_keys_made_for_trials_are_told_beside_the_button(at_desk: Hands, told: about_fakes.Told) -> None:
    told.versions.told = replace(about_fakes.FOLDER, trial_keys=True)
    assert "keys made for trials" in panel_of(at_desk).updates.banner.words()
