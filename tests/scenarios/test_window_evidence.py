"""Photos in the window over a real vault, with the real process that reads pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcu_desk import assets
from pcu_desk.bootstrap import world
from pcu_desk.domain.event import Act
from pcu_desk.services.cases import Cases
from pcu_desk.services.founding import founding_of
from pcu_desk.services.session import Session
from pcu_desk.ui.application import prepare
from pcu_desk.ui.main_window import LOCKED, MainWindow
from pcu_desk.ui.tasks import Tasks
from pcu_desk.vault.door import VaultFolders
from tests.at_window import AtWindow
from tests.desk_process import PASSPHRASE, SETUP
from tests.unit.domain.samples import case_file
from tests.unit.ui.fakes import MemorySettings
from tests.unit.ui.test_evidence import drop, mime


class Sitting(AtWindow):
    """A window on a vault with one case that has a seizure."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        desk, settings = world().open_desk(folder), MemorySettings(language="en", theme="light")
        super().__init__(qtbot, MainWindow(desk, settings, None, Tasks()))
        self.until(self.window.asked)
        self.window.unlock("giorgi", PASSPHRASE)
        self.until(self.window.inside)
        self.until(self._shown)

    def _shown(self) -> str:
        return str(self.page.current_item())

    @property
    def page(self) -> Any:
        assert self.window.area is not None
        return self.window.area.page()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    vault = VaultFolders().create(tmp_path / "vault", founding_of(SETUP, PASSPHRASE))
    Cases(vault).open(case_file())
    vault.close()
    return tmp_path / "vault"


@pytest.fixture
def opened(folder: Path) -> Iterator[Session]:
    session = world().open_desk(folder).unlock("giorgi", PASSPHRASE)
    yield session
    session.close()


def test_a_photo_dropped_looked_at_and_described_is_in_the_vault_after_the_lock(
    qtbot: QtBot, folder: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    prepare()
    photo, cut = assets.resource("demo", "photos", "tank.jpg"), tmp_path / "cut.jpg"
    cut.write_bytes(photo.read_bytes()[:4000])
    sitting = Sitting(qtbot, folder)
    editor = sitting.page.editor
    editor.tabs.choose("evidence")
    drop(editor.files._page, mime(photo, cut))
    sitting.until(lambda: editor.files.gallery.files.rows and editor.shelf.work is None)
    assert "cut.jpg" in editor.news.refused.words()
    (row,) = editor.draft.case.evidence
    assert (row.width, row.height, row.camera) == (1280, 960, "Aster 5")
    small = editor.shelf.thumbnail
    sitting.until(lambda: small(row.id) is not None and not small(row.id).isNull())
    assert photo.exists()
    editor.look_at(row.id)
    viewer = editor.files.viewer
    sitting.until(lambda: viewer.canvas.sharpness > 320)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_1)
    sitting.until(lambda: viewer.canvas.sharpness == 1280)
    viewer.facts.caption.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "fresh weld")
    case = editor.draft.id
    sitting.lock()
    assert sitting.codes == [LOCKED]
    session: Session = request.getfixturevalue("opened")
    (kept,) = session.cases.get(case).evidence
    assert (kept.caption, kept.sha256) == ("fresh weld", row.sha256)
    assert session.evidence.original(kept.id) == photo.read_bytes()
    acts = [entry.event.act for entry in session.cases.history(case)]
    assert acts.count(Act.ATTACHED) == 2
    looks = [entry.event.change for entry in session.cases.history(case) if entry.event.act is Act.VIEWED]
    assert {"evidence": kept.id} in looks
    assert session.verify(lambda _done, _total: None) == []
