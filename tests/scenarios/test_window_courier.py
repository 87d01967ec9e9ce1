"""An alert with a photo goes to another unit and its answer comes back, on a stick, by the windows of both desks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pcu_desk import assets
from pcu_desk.domain.codes import DeliveryState, Outcome
from pcu_desk.domain.ports import CaseFilter, Founding
from pcu_desk.domain.unit import PortUnit, UnitName
from pcu_desk.services.cases import Cases
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.application import prepare
from pcu_desk.ui.courier.desk import CourierDesk
from pcu_desk.ui.courier.exporting import ExportDialog
from pcu_desk.ui.courier.taking import TakeDialog
from pcu_desk.vault import slots
from pcu_desk.vault.door import VaultFolders
from tests.real_desks import RealDesk
from tests.sitting import PASSPHRASE, Sitting
from tests.unit.domain.samples import case_file
from tests.unit.services.units import Hub
from tests.unit.ui.test_courier_window import drag

PHOTO = "tank.jpg"


class CourierSitting(Sitting):
    """A window between which and another a stick is carried."""

    def alerts(self, item: str = "") -> AlertsPage:
        assert self.window.area is not None
        page = self.window.area.open("alerts", item)
        assert isinstance(page, AlertsPage)
        return page

    def couriers(self) -> CourierDesk:
        assert self.window.area is not None
        found = self.window.area.findChild(CourierDesk)
        assert isinstance(found, CourierDesk)
        return found

    def carry_away(self, stick: Path) -> None:
        self.couriers().export("")
        dialog = self.couriers().dialog
        assert isinstance(dialog, ExportDialog)
        self.until(lambda: dialog.ticks and "message" in dialog.plan.text())
        dialog.write_to(stick)
        self.until(lambda: "read back" in dialog.banner.words())
        dialog.reject()
        self.until(lambda: self.couriers().dialog is None)

    def take_in(self, stick: Path) -> str:
        drop, _data = drag(QEvent.Type.Drop, stick)
        QApplication.sendEvent(self.window.windowHandle(), drop)
        dialog = self.couriers().dialog
        assert isinstance(dialog, TakeDialog)
        self.until(lambda: dialog.found is not None and dialog.work is None)
        assert "The signature holds" in dialog.signed.words()
        dialog.act_button.click()
        self.until(lambda: "Taken in" in dialog.banner.words())
        said = dialog.banner.words()
        dialog.reject()
        self.until(lambda: self.couriers().dialog is None)
        return said


@pytest.fixture
def desks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Two units, each with its vault, enrolled in one directory."""
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    made = []
    for code in ("GEPTI", "AZBAK"):
        unit = PortUnit(code=code, country=code[:2], desk="A", names=(UnitName("en", f"PCU {code}"),))
        folder = tmp_path / code
        VaultFolders().create(folder, Founding(unit, "nino", "Nino", "Nino", PASSPHRASE)).close()
        opened = slots.open_by_passphrase(folder, slots.read(folder), "nino", PASSPHRASE)
        made.append(RealDesk(code, folder, opened))
    Hub(*made).enrol()
    Cases(made[0].vault).open(case_file())
    for desk in made:
        desk.vault.close()
    return tmp_path / "GEPTI", tmp_path / "AZBAK"


def test_an_alert_with_a_photo_and_its_answer_travel_by_stick_between_two_windows(
    qtbot: QtBot, desks: tuple[Path, Path], tmp_path: Path
) -> None:
    prepare()
    poti, baku = desks
    out, back = tmp_path / "out.pcucourier", tmp_path / "back.pcucourier"
    photo = assets.resource("demo", "photos", PHOTO)
    alert = _send(CourierSitting(qtbot, poti), photo, out)
    _answer(CourierSitting(qtbot, baku), alert, photo.read_bytes(), out, back)
    sitting = CourierSitting(qtbot, poti)
    assert "confirmed" in sitting.take_in(back)
    page = sitting.alerts(alert)
    sitting.until(lambda: page._shown is not None and len(page._shown.messages) == 2)
    (delivery,) = sitting.session.alerts.message(alert).deliveries
    assert delivery.state is DeliveryState.ANSWERED
    assert delivery.fetched is not None
    assert sitting.session.exchange.counts().stuck == 0
    sitting.close()


def _send(sitting: CourierSitting, photo: Path, stick: Path) -> str:
    session, tasks = sitting.session, sitting.window.tasks
    (row,) = session.cases.rows(CaseFilter())
    added: list[Any] = []
    tasks.write(lambda: session.evidence.add(row.id, [photo]), then=added.append)
    sitting.until(lambda: added)
    page = sitting.alerts(f"new:{row.id}")
    sitting.until(lambda: page.compose is not None)
    compose = page.compose
    assert compose is not None
    compose._values |= {"subject": "Acetic acid", "reason": "End user unknown", "asked": "X-ray"}
    compose.recipients()["AZBAK"].setChecked(True)
    next(iter(compose.files.checks.values())).setChecked(True)
    compose.queue()
    sitting.until(lambda: page.compose is None and page.current_item())
    alert = page.current_item()
    sitting.carry_away(stick)
    sitting.close()
    return alert


def _answer(sitting: CourierSitting, alert: str, photo: bytes, stick: Path, back: Path) -> None:
    said = sitting.take_in(stick)
    assert "1 new message" in said
    assert "1 file whole now" in said
    assert "1 known before" in sitting.take_in(stick)  # carried twice, it counts once
    page = sitting.alerts(alert)
    sitting.until(lambda: alert in page.view.files and page.view.files[alert].tiles)
    (tile,) = page.view.files[alert].tiles.values()
    sitting.until(tile.isEnabled)
    tile.click()
    sitting.until(lambda: page.files is not None and page.files.canvas.sharpness > 320)
    page.press("back")
    assert sitting.session.files.original(tile.standing.row.id) == photo
    answer = page.view.answer
    assert answer is not None
    answer.outcome.setCurrentIndex(answer.outcome.findData(Outcome.NOTHING_FOUND.value))
    answer.queue()
    sitting.until(lambda: page.view.answer is None)
    sitting.carry_away(back)
    sitting.close()
