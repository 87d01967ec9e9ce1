from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from pcu_desk.domain.backup import FaultyBackupError
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.officer import Officer
from pcu_desk.services.backup import LastBackup
from pcu_desk.ui.backup import clock
from pcu_desk.ui.backup.panel import BackupPanel
from pcu_desk.ui.backup.restore_page import RestorePage
from pcu_desk.ui.main_window import LOCKED
from pcu_desk.ui.vault.page import VaultPage
from pcu_desk.vault import backup as vault_backup
from pcu_desk.vault import restore as vault_restore
from tests.at_window import choose
from tests.unit.ui import fakes
from tests.unit.ui.backup_fakes import days_ago
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]


def last(days: int) -> LastBackup:
    return LastBackup(days_ago(days), "kapanadze", "pcu-backup-GEPTI-20261113-100200.zip", 12_345_678)


def panel_of(hands: Hands) -> BackupPanel:
    page = hands.area.open("vault", "backup")
    assert isinstance(page, VaultPage)
    panel = page.panels["backup"]
    assert isinstance(panel, BackupPanel)
    hands.until(panel.age.text)
    return panel


def opened(make_hands: Make, officer: Officer = fakes.NINO, days: int | None = None, **chosen: str) -> Hands:
    hands = make_hands(**chosen)
    hands.desk.backups.newest = None if days is None else last(days)
    hands.unlock(officer)
    return hands


def test_the_panel_tells_the_age_of_the_last_backup_and_warns_when_it_is_old(make_hands: Make) -> None:
    hands = opened(make_hands, days=9)
    panel = panel_of(hands)
    assert panel.age.text() == "Last backup 9 days ago"
    assert panel.banner.tone == "warn"
    assert "kapanadze" in panel.details.text()
    assert panel.file.accessibleName().startswith("pcu-backup-")


def test_a_vault_without_a_backup_says_what_would_be_lost(make_hands: Make) -> None:
    panel = panel_of(opened(make_hands))
    assert panel.age.text() == "No backup yet"
    assert "lost too" in panel.banner.words()


def test_a_fresh_backup_warns_of_nothing(make_hands: Make) -> None:
    hands = opened(make_hands, days=1)
    panel = panel_of(hands)
    assert panel.banner.tone == "ok"
    assert hands.area.status.backup.words.text() == ""


def test_the_status_bar_warns_of_an_old_backup_outside_of_training(
    make_hands: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    monkeypatch.setattr(fakes, "UNIT", replace(fakes.UNIT, training=False))
    monkeypatch.setattr(fakes.MemorySession, "unit", replace(fakes.UNIT, training=False), raising=False)
    hands = make_hands()
    hands.desk.backups.newest = last(9)
    unlock = hands.desk.unlock
    hands.desk.unlock = lambda *a, **k: _real(unlock(*a, **k))
    hands.unlock()
    hands.until(hands.area.status.backup.words.text)
    assert hands.area.status.backup.words.text() == "Last backup 9 days ago"


def _real(session: fakes.MemorySession) -> fakes.MemorySession:
    from dataclasses import replace

    session.unit = replace(session.unit, training=False)
    return session


def test_a_backup_by_hand_runs_beside_the_window_is_noted_on_the_writers_thread_and_told(
    make_hands: Make, tmp_path: Path
) -> None:
    hands = opened(make_hands)
    panel = panel_of(hands)
    panel.make(tmp_path / "copy.zip")
    assert not panel.now.isEnabled()
    hands.until(panel.now.isEnabled)
    assert hands.desk.backups.made == [tmp_path / "copy.zip"]
    assert panel.banner.tone == "ok"
    assert "copy.zip: 12.3 MB" in panel.banner.words()
    hands.until(lambda: panel.age.text() == "Last backup today")


def test_a_folder_that_is_gone_is_a_sentence_and_the_older_age_stays(make_hands: Make, tmp_path: Path) -> None:
    hands = opened(make_hands, days=9, backup_folder=str(tmp_path), backup_days="0")
    hands.desk.backups.refused = UserError(vault_backup.NO_FOLDER, folder=tmp_path)
    panel = panel_of(hands)
    assert panel.now.text() == "Back up into the folder"
    panel.now.click()
    hands.until(panel.now.isEnabled)
    assert panel.banner.tone == "danger"
    assert "Plug the disk in" in panel.banner.words()
    assert panel.age.text() == "Last backup 9 days ago"


def test_evidence_that_the_vault_lacks_is_told_with_the_backup(make_hands: Make, tmp_path: Path) -> None:
    hands = opened(make_hands)
    hands.desk.backups.missing = ("ab" * 16,)
    panel = panel_of(hands)
    panel.make(tmp_path / "copy.zip")
    hands.until(panel.now.isEnabled)
    assert panel.banner.tone == "warn"


def test_cancel_in_the_strip_ends_a_backup_and_frees_the_panel(make_hands: Make, tmp_path: Path) -> None:
    hands = opened(make_hands)
    hands.desk.backups.gate = threading.Event()
    panel = panel_of(hands)
    panel.make(tmp_path / "copy.zip")
    hands.until(hands.area.strip.isVisible)
    assert panel.work is not None
    panel.work.cancel()
    hands.desk.backups.gate.set()
    hands.until(panel.now.isEnabled)
    assert hands.desk.backups.ended == ["cancelled"]
    assert hands.desk.backups.made == []
    assert panel.banner.tone != "info" or not panel.banner.words()


def test_the_schedule_is_kept_for_this_account(make_hands: Make) -> None:
    hands = opened(make_hands)
    panel = panel_of(hands)
    panel.set_folder("/media/stick")
    choose(panel.every, "7")
    assert (hands.settings.get("backup_folder"), hands.settings.get("backup_days")) == ("/media/stick", "7")
    assert panel.folder.accessibleName() == "/media/stick"


def test_the_window_backs_up_by_itself_when_it_is_due(make_hands: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "FIRST_LOOK_MS", 10)
    hands = opened(make_hands, days=8, backup_folder="/media/stick", backup_days="7")
    hands.until(lambda: hands.desk.backups.made)
    assert hands.desk.backups.made == [Path("/media/stick/pcu-backup-GEPTI-20261122-040000.zip")]


def test_the_window_leaves_what_is_not_due_alone(make_hands: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "FIRST_LOOK_MS", 10)
    for chosen in ({"backup_days": "7"}, {"backup_folder": "/media/stick"}):
        hands = opened(make_hands, days=30, **chosen)
        assert hands.window._backups is not None
        hands.window._backups.look()
        hands.quiet()
        assert hands.desk.backups.made == []


def test_a_stick_that_is_not_plugged_in_is_told_once_a_day_of_work(
    make_hands: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "FIRST_LOOK_MS", 10)
    hands = make_hands(backup_folder="/media/stick", backup_days="7")
    hands.desk.backups.refused = UserError(vault_backup.NO_FOLDER, folder="/media/stick")
    hands.unlock()
    hands.until(hands.area.banner.words)
    hands.area.banner.clear()
    watch = hands.window._backups
    assert watch is not None
    hands.until(lambda: watch._work is None)
    watch.look()
    hands.until(lambda: hands.desk.backups.tries == 2 and watch._work is None)
    assert hands.area.banner.words() == ""


def test_locking_ends_a_backup_that_is_on_its_way(make_hands: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "FIRST_LOOK_MS", 10)
    hands = make_hands(backup_folder="/media/stick", backup_days="7")
    gate = hands.desk.backups.gate = threading.Event()
    hands.unlock()
    watch = hands.window._backups
    assert watch is not None
    hands.until(lambda: watch._work is not None)
    threading.Timer(0.2, gate.set).start()
    hands.window.lock()
    hands.until(lambda: hands.codes)
    assert hands.codes == [LOCKED]
    assert hands.desk.backups.ended == ["cancelled"]


def page_of(hands: Hands) -> RestorePage:
    hands.until(lambda: isinstance(hands.window.centralWidget(), RestorePage))
    page = hands.window.centralWidget()
    assert isinstance(page, RestorePage)
    return page


def asked(make_hands: Make) -> tuple[Hands, RestorePage]:
    hands = make_hands()
    hands.desk.has_vault = False
    hands.window.show_login()
    hands.until(lambda: "no vault here" in texts_of(hands))
    assert hands.window.login is not None
    hands.window.login.restore_wanted.emit()
    return hands, page_of(hands)


def texts_of(hands: Hands) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(each.text() for each in hands.window.findChildren(QLabel))


def test_where_no_vault_is_a_backup_is_restored_and_entered(make_hands: Make) -> None:
    hands, page = asked(make_hands)
    page.take_file(Path("copy.zip"))
    hands.until(lambda: page.card is not None)
    assert "GEPTI, Port Control Unit, Poti" in texts_of(hands)
    hands.until(lambda: QApplication.focusWidget() is page.passphrase)
    assert page.passphrase.echoMode() == QLineEdit.EchoMode.Password
    hands.type("a passphrase of that day")
    page.letter.setText("c")
    hands.key(Qt.Key.Key_Return)
    hands.until(hands.window.inside)
    [(file, wish)] = hands.desk.archive.wished
    assert (file, wish.user, wish.letter, wish.by_code) == (Path("copy.zip"), "beridze", "C", False)


def test_a_file_that_is_no_backup_is_told_and_another_can_be_chosen(make_hands: Make) -> None:
    from pcu_desk.vault.archive import NOT_A_BACKUP

    hands, page = asked(make_hands)
    hands.desk.archive.shut = UserError(NOT_A_BACKUP, file="letter.zip")
    page.take_file(Path("letter.zip"))
    hands.until(page.banner.words)
    assert "is not a backup" in page.banner.words()
    assert page.choose.isEnabled()


def test_faults_are_told_and_taken_only_when_asked_for(make_hands: Make) -> None:
    hands, page = asked(make_hands)
    hands.desk.archive.refused = [FaultyBackupError(vault_restore.FAULTY, count=1, subject="GEPTI-2026-A-0001")]
    page.take_file(Path("copy.zip"))
    hands.until(lambda: page.card is not None)
    page.passphrase.setText("a passphrase of that day")
    assert not page.faulty.isVisible()
    page.restore.click()
    hands.until(page.banner.words)
    assert page.restore.isEnabled()
    assert page.faulty.isVisible()
    page.faulty.setChecked(True)
    page.restore.click()
    hands.until(hands.window.inside)
    assert [wish.faulty for _, wish in hands.desk.archive.wished] == [False, True]


def test_a_printed_code_can_be_used_in_place_of_the_passphrase(make_hands: Make) -> None:
    hands, page = asked(make_hands)
    page.take_file(Path("copy.zip"))
    hands.until(lambda: page.card is not None)
    page.by_code.setChecked(True)
    assert page.passphrase.echoMode() == QLineEdit.EchoMode.Normal
    assert page.passphrase.accessibleName() == "Recovery code"
    page.passphrase.setText(fakes.CODES[0])
    page.restore.click()
    hands.until(hands.window.inside)
    assert hands.desk.archive.wished[0][1].by_code


def test_escape_goes_back_to_the_file_and_then_to_the_first_page(make_hands: Make) -> None:
    hands, page = asked(make_hands)
    page.take_file(Path("copy.zip"))
    hands.until(lambda: page.card is not None)
    assert page.press("back")
    assert page.card is None
    assert page.press("back")
    hands.until(lambda: hands.window.login is not None)
