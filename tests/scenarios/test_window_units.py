"""Enrolment in the window over a real vault: the administrator's real directory, a real hub that is greeted."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from pcu_desk import bootstrap
from pcu_desk.bootstrap.line import LineByHand, proxy_passwords
from pcu_desk.bootstrap.settings import WindowSettings
from pcu_desk.domain.directory_view import Enrolment
from pcu_desk.hub.enrolment import OtherFingerprintError, enrol, need_fingerprint
from pcu_desk.hub.folder import HubFolder
from pcu_desk.services.founding import founding_of
from pcu_desk.ui.application import prepare
from pcu_desk.ui.main_window import LOCKED, MainWindow
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.units.page import UnitsPage
from pcu_desk.vault.door import VaultFolders
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from tests.at_window import AtWindow
from tests.desk_process import PASSPHRASE, SETUP
from tests.exchange_fakes import Desk
from tests.hub_process import HubProcess


class Sitting(AtWindow):
    """A supervisor's window, with the settings and the line of the program itself."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        settings = WindowSettings("en")
        line = LineByHand(proxy_passwords())
        desk = bootstrap.world().open_desk(folder)
        super().__init__(qtbot, MainWindow(desk, settings, None, Tasks(), line))
        self.until(self.window.asked)
        self.window.unlock("giorgi", PASSPHRASE)
        self.until(self.window.inside)
        self.page = self.open("units")
        self.until(lambda: self.page.own is not None)

    def open(self, key: str, item: str = "") -> Any:
        assert self.window.area is not None
        return self.window.area.open(key, item)


def words(widget: QWidget) -> str:
    return " ".join(label.text().replace("\n", " ") for label in widget.findChildren(QLabel))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    VaultFolders().create(tmp_path / "vault", founding_of(SETUP, PASSPHRASE)).close()
    return tmp_path / "vault"


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with HubProcess(tmp_path / "hub", (Desk("AZBAK"),)) as running:
        yield running


@pytest.fixture
def nobody() -> Iterator[str]:
    """An address at which nothing listens, whatever else runs on this machine."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


def test_a_supervisor_is_enrolled_from_the_window_and_the_hub_answers_the_try(
    qtbot: QtBot, folder: Path, hub: HubProcess, nobody: str, tmp_path: Path
) -> None:
    prepare()
    sitting = Sitting(qtbot, folder)
    page: UnitsPage = sitting.page
    request, bundle = tmp_path / "request.json", tmp_path / "directory.pcudir"

    page.desk.write_to(request)
    sitting.until(lambda: page.own is not None and page.own.request_fingerprint)
    assert page.own is not None
    asked = EnrolmentRequest.from_bytes(request.read_bytes())
    need_fingerprint(asked, page.own.request_fingerprint)  # as it is read out to the administrator
    with pytest.raises(OtherFingerprintError):
        need_fingerprint(asked, page.own.fingerprint)
    enrolled = enrol(HubFolder(hub.folder / "data"), asked, letter="A", url=nobody, sequence=0, now=datetime.now(UTC))
    bundle.write_bytes(enrolled.path.read_bytes())
    root = enrolled.directory.root_fingerprint

    page.taking.look_at(bundle)
    sitting.until(lambda: page.taking.dialog is not None)
    dialog = page.taking.dialog
    assert dialog is not None
    dialog.heard.setText("0000" + root[4:])
    dialog.act_button.click()
    assert "Group 1 differs" in words(dialog)
    dialog.heard.setText(root.replace(" ", "").upper())
    dialog.act_button.click()
    sitting.until(lambda: page.own is not None and page.own.state is Enrolment.ENROLLED)
    assert page.units.shown() == ("AZBAK", "GEPTI")
    page.show_item("GEPTI")
    assert page.own.fingerprint in words(page.detail)
    page.show_item("desk")
    assert root in words(page.desk)

    page.desk.ask_key().act_button.click()
    sitting.until(lambda: page.own is not None and page.own.key_number == 1)

    form = sitting.open("settings", "line").line
    form.go.click()
    sitting.until(lambda: form.work is None and form.banner.tone == "warn")
    assert "The hub does not answer" in form.banner.words()
    form.hub.setText(hub.url)
    form.hub.editingFinished.emit()
    form.go.click()
    sitting.until(lambda: form.work is None and form.banner.tone == "ok")
    assert f"{hub.url} answered, and its signature holds" in form.banner.words()

    sitting.lock()
    assert sitting.codes == [LOCKED]
    session = bootstrap.world().open_desk(folder).unlock("giorgi", PASSPHRASE)
    try:
        own = session.directories.own()
        assert (own.state, own.key_number) == (Enrolment.ENROLLED, 1)
        assert session.verify(lambda _done, _total: None) == []
    finally:
        session.close()


def test_a_foreign_or_cut_directory_is_refused_in_the_window_and_the_one_at_hand_stays(
    qtbot: QtBot, folder: Path, tmp_path: Path
) -> None:
    prepare()
    sitting = Sitting(qtbot, folder)
    page: UnitsPage = sitting.page
    request, bundle = tmp_path / "request.json", tmp_path / "directory.pcudir"
    page.desk.write_to(request)
    sitting.until(request.exists)
    asked, now = EnrolmentRequest.from_bytes(request.read_bytes()), datetime.now(UTC)
    own = enrol(HubFolder(tmp_path / "own"), asked, letter="A", url=None, sequence=0, now=now)
    foreign = enrol(HubFolder(tmp_path / "foreign"), asked, letter="A", url=None, sequence=0, now=now)
    page.taking.look_at(own.path)
    sitting.until(lambda: page.taking.dialog is not None)
    assert page.taking.dialog is not None
    page.taking.dialog.compared.setChecked(True)
    page.taking.dialog.act_button.click()
    sitting.until(lambda: page.view is not None)

    whole = own.path.read_bytes()
    for content, said in (
        (foreign.path.read_bytes(), "not signed by the keys this desk trusts"),
        (whole[: len(whole) // 2], "not a whole directory file"),
        (b"", "not a whole directory file"),
    ):
        bundle.write_bytes(content)
        page.banner.clear()
        page.taking.look_at(bundle)
        sitting.until(page.banner.words)
        assert said in page.banner.words()
    assert page.view is not None
    loaded = Directory.load(whole, None, None, now)
    assert (page.view.version, page.view.root_fingerprint) == (loaded.version, loaded.root_fingerprint)
    sitting.lock()
