from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from pcu_desk.domain.courier import CourierSigner
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.courier.desk import CourierDesk
from pcu_desk.ui.courier.exporting import ExportDialog
from pcu_desk.ui.courier.taking import TakeDialog
from pcu_desk.ui.main_window import MainWindow
from pcu_desk.ui.widgets.buttons import Button
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

CUT = Text("courier", "Only a part of this courier file is here. Nothing was taken in; copy it again.")
COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton


def _couriers(hands: Hands) -> CourierDesk:
    found = hands.area.findChild(CourierDesk)
    assert isinstance(found, CourierDesk)
    return found


def _courier(hands: Hands) -> fakes.MemoryCourier:
    session = hands.window.session
    assert session is not None
    return session.courier


def _export(hands: Hands, unit: str = "") -> ExportDialog:
    hands.area.place.notices.courier_wanted.emit(unit)
    dialog = _couriers(hands).dialog
    assert isinstance(dialog, ExportDialog)
    hands.until(lambda: dialog.ticks)
    return dialog


def _take(hands: Hands, path: Path) -> TakeDialog:
    _couriers(hands).take(path)
    dialog = _couriers(hands).dialog
    assert isinstance(dialog, TakeDialog)
    return dialog


def drag(kind: QEvent.Type, *paths: Path) -> tuple[QDropEvent, QMimeData]:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(map(str, paths)))
    none = Qt.KeyboardModifier.NoModifier
    if kind == QEvent.Type.DragEnter:
        return QDragEnterEvent(QPointF(300, 30).toPoint(), COPY, data, LEFT, none), data
    return QDropEvent(QPointF(300, 30), COPY, data, LEFT, none), data


def test_the_dialog_tells_what_waits_for_the_chosen_units_and_where_to_take_it(hands: Hands, tmp_path: Path) -> None:
    dialog = _export(hands)
    assert dialog.chosen() == ["AZBAK", "KZAAU", "TMKRW"]
    hands.until(lambda: dialog.plan.text().startswith("4 message"))
    dialog.ticks["KZAAU"].setChecked(False)
    hands.until(lambda: dialog.plan.text().startswith("3 message"))
    path = tmp_path / "out.pcucourier"
    dialog.write_to(path)
    hands.until(lambda: "Take it to AZBAK, TMKRW" in dialog.banner.words())
    assert "read back" in dialog.banner.words()
    assert _courier(hands).written == [(path, ("AZBAK", "TMKRW"))]
    dialog.safe_button.click()
    hands.until(lambda: _couriers(hands).dialog is None)


def test_without_a_unit_nothing_can_be_written(hands: Hands) -> None:
    dialog = _export(hands, "AZBAK")
    assert dialog.chosen() == ["AZBAK"]
    dialog.ticks["AZBAK"].setChecked(False)
    assert dialog.plan.text() == "Choose at least one unit."
    assert not dialog.act_button.isEnabled()
    dialog.reject()


def test_a_writing_that_is_cancelled_says_that_nothing_was_written(hands: Hands, tmp_path: Path) -> None:
    dialog, courier = _export(hands), _courier(hands)
    hands.until(lambda: "message" in dialog.plan.text())
    courier.gate.clear()
    dialog.write_to(tmp_path / "out.pcucourier")
    assert dialog.safe_button.text() == "Cancel"
    dialog.safe_button.click()
    courier.gate.set()
    hands.until(lambda: "Nothing was written" in dialog.banner.words())
    assert courier.written == []
    assert dialog.act_button.isEnabled()
    dialog.reject()


def test_what_can_not_be_written_here_is_one_sentence(hands: Hands) -> None:
    _courier(hands).fault = UserError(Text("courier", "This is a training vault; no courier file was written."))
    dialog = _export(hands)
    hands.until(lambda: "training vault" in dialog.banner.words())
    assert not dialog.act_button.isVisible()
    dialog.reject()


def test_a_file_is_looked_at_first_and_taken_in_only_by_the_button(hands: Hands, tmp_path: Path) -> None:
    path = tmp_path / "in.pcucourier"
    dialog = _take(hands, path)
    hands.until(lambda: dialog.found)
    assert "The signature holds: an enrolled desk of AZBAK." in dialog.signed.words()
    assert _courier(hands).taken == []
    hands.until(dialog.act_button.isEnabled)
    dialog.act_button.click()
    hands.until(lambda: "Taken in" in dialog.banner.words())
    said = dialog.banner.words()
    assert all(words in said for words in ("3 new", "1 known before", "whole now", "of yours confirmed"))
    assert _courier(hands).taken == [path]
    assert not dialog.act_button.isVisible()
    dialog.reject()


@pytest.mark.parametrize(
    ("signer", "words", "offered"),
    [
        (CourierSigner.REVOKED, "taken off the exchange", True),
        (CourierSigner.UNKNOWN, "does not know", True),
        (CourierSigner.OWN, "This desk wrote it", False),
    ],
)
def test_the_signature_is_told_before_anything_is_taken(
    hands: Hands, tmp_path: Path, signer: CourierSigner, words: str, offered: bool
) -> None:
    courier = _courier(hands)
    courier.found = replace(courier.found, signer=signer, again=True, mine=False)
    dialog = _take(hands, tmp_path / "in.pcucourier")
    hands.until(lambda: dialog.found and dialog.work is None)
    assert words in dialog.signed.words()
    assert "taken in here before" in dialog.note.text()
    assert "other units" in dialog.note.text()
    assert dialog.act_button.isVisible() is offered
    dialog.reject()


def test_half_a_file_is_a_sentence_and_nothing_is_taken(hands: Hands, tmp_path: Path) -> None:
    courier = _courier(hands)
    courier.fault = UserError(CUT)
    dialog = _take(hands, tmp_path / "half.pcucourier")
    hands.until(lambda: "Only a part" in dialog.banner.words() and dialog.work is None)
    assert not dialog.act_button.isVisible()
    assert courier.taken == []
    dialog.reject()


def test_a_courier_file_dropped_on_a_text_field_opens_the_dialog_and_types_nothing(
    hands: Hands, tmp_path: Path
) -> None:
    path = tmp_path / "in.pcucourier"
    handle = hands.window.windowHandle()
    enter, _data = drag(QEvent.Type.DragEnter, path)
    QApplication.sendEvent(handle, enter)
    assert enter.isAccepted()
    drop, _more = drag(QEvent.Type.Drop, path)
    QApplication.sendEvent(handle, drop)
    dialog = _couriers(hands).dialog
    assert isinstance(dialog, TakeDialog)
    assert dialog.path == path
    assert hands.area.top.find_field.line.text() == ""
    dialog.reject()


def test_other_files_go_their_way(hands: Hands, tmp_path: Path) -> None:
    drop, _data = drag(QEvent.Type.Drop, tmp_path / "IMG_0001.JPG")
    assert not _couriers(hands).eventFilter(hands.window.windowHandle(), drop)
    assert _couriers(hands).dialog is None


def test_a_file_that_was_double_clicked_is_offered_once_the_vault_is_open(
    make_hands: Callable[..., Hands], tmp_path: Path
) -> None:
    made = make_hands()
    made.window.bring(tmp_path / "in.pcucourier")
    made.unlock()
    dialog = _couriers(made).dialog
    assert isinstance(dialog, TakeDialog)
    dialog.reject()
    made.until(lambda: _couriers(made).dialog is None)
    assert made.window.courier is None


def test_locking_sends_a_trip_away(hands: Hands, tmp_path: Path) -> None:
    _courier(hands).gate.clear()
    dialog = _take(hands, tmp_path / "in.pcucourier")
    hands.window.lock()
    _courier(hands).gate.set()
    hands.until(lambda: hands.codes)
    assert dialog is not None


def test_the_page_of_alerts_leads_to_the_courier_file(hands: Hands) -> None:
    page = hands.area.open("alerts")
    assert isinstance(page, AlertsPage)
    assert isinstance(hands.window, MainWindow)
    page._pane.courier.click()
    dialog = _couriers(hands).dialog
    assert isinstance(dialog, ExportDialog)
    dialog.reject()


def test_the_lines_popover_leads_to_the_courier_file_too(hands: Hands) -> None:
    hands.area.status.line_pressed.emit()
    hands.until(lambda: hands.area.line is not None)
    popover = hands.area.line
    assert popover is not None
    next(button for button in popover.findChildren(Button) if button.text() == "Courier file…").click()
    dialog = _couriers(hands).dialog
    assert isinstance(dialog, ExportDialog)
    assert hands.area.line is None
    dialog.reject()
