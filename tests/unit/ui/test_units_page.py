from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from pcu_desk.domain.directory_view import Enrolment
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.files import FileState
from pcu_desk.domain.line import Line, LineReason, LineState
from pcu_desk.domain.text import Text
from pcu_desk.ui.units import paper
from pcu_desk.ui.units.page import UnitsPage
from pcu_desk.ui.units.qr import dark_modules, draw_code
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.pill import Pill
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

REFUSED = UserError(Text("wire", "This directory is older than the one at hand. The one at hand stays in use."))


def opened(hands: Hands, item: str = "") -> UnitsPage:
    page = hands.area.open("units", item)
    assert isinstance(page, UnitsPage)
    hands.until(lambda: page.own is not None)
    return page


def words(widget: QWidget) -> str:
    shown = (label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
    return spaced(" ".join(text.replace("\n", " ") for text in shown))


def spaced(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


def memory(hands: Hands) -> fakes.MemoryDirectories:
    assert hands.window.session is not None
    return hands.window.session.directories


@pytest.fixture
def chief(make_hands: Callable[..., Hands]) -> Hands:
    hands = make_hands()
    hands.unlock(fakes.GIORGI)
    return hands


def test_the_page_tells_version_freshness_units_and_a_units_fingerprints_in_groups_of_four(hands: Hands) -> None:
    page = opened(hands, "AZBAK")
    assert "Directory version 5 · 4 units · 3 desks" in page.caption.text()
    assert spaced(page.pill.accessibleName()) == "Fresh until 20 Feb 2027"
    assert page.units.shown() == ("AZBAK", "GEPTI", "KZAAU", "TMKRW")
    told = words(page.detail)
    for part in ("PCU Baku", "ОПК Баку", "Azerbaijan", fakes._fingerprint("baku"), "key no. 1"):
        assert part in told
    groups = told.split("recovery sheets of its officers.")[1].split()[:16]
    assert all(len(group) == 4 for group in groups)
    assert page.stale.words() == ""


def test_a_revoked_desk_and_a_unit_without_one_are_told_apart(hands: Hands) -> None:
    page = opened(hands, "GEPTI")
    assert "Revoked at message 412" in words(page.detail)
    page.show_item("TMKRW")
    assert "nobody there could read a message" in words(page.detail)


def test_searching_finds_a_unit_by_any_of_its_names_its_code_or_its_country(hands: Hands) -> None:
    page = opened(hands)
    for sought, found in (("туркмен", "TMKRW"), ("azbak", "AZBAK"), ("kazakh", "KZAAU"), ("poti georgia", "GEPTI")):
        page.search.setText(sought)
        assert page.units.shown() == (found,)
        assert page.current_item() == found
    page.search.setText("nowhere")
    assert page.units.shown() == ()
    assert "holds these words" in words(page)
    page.search.setFocus()
    hands.key(Qt.Key.Key_Escape)
    assert len(page.units.shown()) == 4


def test_a_stale_directory_is_a_yellow_state_and_queueing_goes_on(hands: Hands) -> None:
    page = opened(hands)
    status = hands.area.status
    assert status.directory.isHidden()
    memory(hands).kept = fakes.sample_directory(stale_since=fakes.at("03T08:00"))
    hands.sync.tell(LineState(Line.ONLINE))
    hands.until(page.stale.words)
    assert page.stale.tone == "warn"
    assert "stale since 3 Nov 2026: queueing goes on" in spaced(page.stale.words())
    assert spaced(page.pill.accessibleName()) == "Stale since 3 Nov 2026"
    hands.until(lambda: not status.directory.isHidden())
    status.line.pressed.emit()
    hands.until(lambda: hands.area.line is not None)
    assert hands.area.line is not None
    assert "stale since 3 Nov 2026" in words(hands.area.line)


def test_the_list_and_the_tabs_are_reached_with_the_keyboard(hands: Hands) -> None:
    page = opened(hands)
    page.units.setFocus()
    hands.key(Qt.Key.Key_Down)
    assert page.current_item() == "GEPTI"
    hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.current_item() == "desk"
    hands.key(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.current_item() == "GEPTI"
    hands.key(Qt.Key.Key_F6)
    assert page.take_in.hasFocus()


def not_enrolled(hands: Hands) -> None:
    found = memory(hands)
    found.kept, found.desk = None, replace(found.desk, state=Enrolment.NONE, key_number=0, key_since=None)


def test_an_officer_sees_how_the_desk_stands_and_is_offered_no_supervisors_act(hands: Hands) -> None:
    not_enrolled(hands)
    page = opened(hands)
    assert "No directory of units yet" in words(page)
    page.show_item("desk")
    assert "Not enrolled" in [pill.accessibleName() for pill in page.desk.findChildren(Pill)]
    assert page.desk.acts == {}
    assert not page.take_in.isVisible()
    assert "A supervisor of this unit" in words(page.desk)


def test_a_supervisor_writes_the_request_and_reads_its_fingerprint_out(chief: Hands, tmp_path: Path) -> None:
    not_enrolled(chief)
    page = opened(chief, "desk")
    assert list(page.desk.acts) == ["write"]
    assert page.desk.sheet() is None
    page.desk.write_to(tmp_path / "request.json")
    chief.until(lambda: page.desk.own is not None and page.desk.own.request_fingerprint)
    assert (tmp_path / "request.json").exists()
    assert "request.json" in page.desk.banner.words()
    spoken = fakes._fingerprint("request")
    assert spoken in words(page.desk)
    assert page.desk.qr is not None
    digits = spoken.replace(" ", "").upper()
    assert page.desk.qr.text == f"PCUE1:GEPTI:A:{fakes.OWN_DEVICE.upper()}:{digits}"
    assert set(page.desk.acts) == {"write", "print", "save"}
    sheet = page.desk.sheet()
    assert sheet is not None
    assert paper.save(tmp_path / "page.pdf", page.look, sheet) == ""
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert "page.pdf" in paper.save(tmp_path / "nowhere" / "page.pdf", page.look, sheet)


def test_the_code_is_drawn_as_it_was_made_with_a_white_edge(application: object) -> None:
    count, dark = dark_modules("PCUE1:GEPTI:A")
    side = count + 8
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    with QPainter(image) as painter:
        draw_code(painter, QRectF(0, 0, side, side), "PCUE1:GEPTI:A")
    found = {(y - 4, x - 4) for y in range(side) for x in range(side) if image.pixelColor(x, y) == Qt.GlobalColor.black}
    assert found == set(dark)
    assert image.pixelColor(0, 0) == Qt.GlobalColor.white


def first_file(hands: Hands, tmp_path: Path) -> UnitsPage:
    not_enrolled(hands)
    page = opened(hands)
    file = tmp_path / "directory.pcudir"
    file.write_bytes(b"bundle")
    page.taking.look_at(file)
    hands.until(lambda: page.taking.dialog is not None)
    return page


def test_the_first_directory_is_not_taken_in_before_its_fingerprint_was_compared(chief: Hands, tmp_path: Path) -> None:
    page = first_file(chief, tmp_path)
    dialog, found = page.taking.dialog, memory(chief)
    assert dialog is not None
    assert fakes._fingerprint("root") in words(dialog)
    dialog.act_button.click()
    assert "Type what you hear" in words(dialog)
    other = fakes._fingerprint("root").split()
    other[4] = "0000"
    dialog.heard.setText(" ".join(other))
    dialog.act_button.click()
    assert "Group 5 differs" in words(dialog)
    assert found.taken == []
    dialog.heard.setText(fakes._fingerprint("root").upper())
    dialog.act_button.click()
    chief.until(lambda: found.taken)
    assert found.taken == [fakes._fingerprint("root").upper()]
    chief.until(lambda: page.view is not None)
    assert "version 6" in page.banner.words()
    assert page.banner.tone == "ok"


def test_a_person_may_confirm_that_he_compared_instead_of_typing(chief: Hands, tmp_path: Path) -> None:
    page = first_file(chief, tmp_path)
    dialog = page.taking.dialog
    assert dialog is not None
    dialog.compared.setChecked(True)
    dialog.act_button.click()
    chief.until(lambda: memory(chief).taken)
    assert memory(chief).taken == [fakes._fingerprint("root")]


def test_the_safe_answer_takes_nothing_in(chief: Hands, tmp_path: Path) -> None:
    page = first_file(chief, tmp_path)
    assert page.taking.dialog is not None
    page.taking.dialog.safe_button.click()
    chief.quiet()
    assert memory(chief).taken == []
    assert page.view is None


def test_a_later_directory_is_proven_by_the_one_at_hand_and_asks_nobody(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    file = tmp_path / "directory.pcudir"
    file.write_bytes(b"bundle")
    page.taking.look_at(file)
    hands.until(page.banner.words)
    assert page.taking.dialog is None
    assert memory(hands).taken == [""]
    hands.until(lambda: "version 6" in page.caption.text())


def test_a_refused_directory_is_told_by_its_sentence_and_the_one_at_hand_stays(hands: Hands, tmp_path: Path) -> None:
    page = opened(hands)
    memory(hands).refuse = REFUSED
    page.taking.look_at(tmp_path / "old.pcudir")
    hands.until(page.banner.words)
    assert page.banner.tone == "danger"
    assert "older than the one at hand" in page.banner.words()
    assert memory(hands).taken == []
    assert "version 5" in page.caption.text()


def test_a_supervisor_changes_the_key_after_reading_what_it_does(chief: Hands) -> None:
    page = opened(chief, "desk")
    assert "at the latest on 30 Nov 2026" in words(page.desk)
    dialog = page.desk.ask_key()
    assert "stays here and opens what was sealed for it" in words(dialog)
    dialog.safe_button.click()
    assert memory(chief).rotated == 0
    page.desk.ask_key().act_button.click()
    chief.until(lambda: "Key no. 3" in page.desk.banner.words())
    assert memory(chief).rotated == 1
    chief.until(lambda: "key no. 3, made today" in words(page.desk))


def test_keys_that_differ_from_the_directory_are_told_with_the_way_out(chief: Hands) -> None:
    found = memory(chief)
    found.desk = replace(found.desk, state=Enrolment.OTHER_KEYS)
    page = opened(chief, "desk")
    assert "what others send could not be opened" in words(page.desk)
    assert "rotate" not in page.desk.acts
    assert "write" in page.desk.acts


@pytest.mark.parametrize(
    ("reason", "alarm", "page", "said"),
    [
        (LineReason.FORKED, "Two desks under one name", "vault", "restore it under another desk letter"),
        (LineReason.NOT_ENROLLED, "Desk not enrolled", "units", "Ask the administrator to enrol it"),
        (LineReason.REVOKED, "Desk taken off the exchange", "units", "Your messages are kept"),
    ],
)
def test_what_needs_a_person_is_seen_on_the_status_bar_and_the_popover_leads_there(
    hands: Hands, reason: LineReason, alarm: str, page: str, said: str
) -> None:
    hands.sync.tell(LineState(Line.ONLINE, reason=reason))
    hands.until(lambda: hands.area.status.alarm.words.text() == alarm)
    hands.area.status.line.pressed.emit()
    hands.until(lambda: hands.area.line is not None)
    popover = hands.area.line
    assert popover is not None
    assert said in words(popover)
    buttons = {button.text(): button for button in popover.findChildren(Button)}
    way = next(button for text, button in buttons.items() if text not in {"Try now", "Line settings", "Close"})
    way.click()
    assert hands.area.current == page
    assert hands.area.line is None


def test_network_login_needed_says_what_to_do_and_leads_to_the_settings_of_the_line(hands: Hands) -> None:
    hands.sync.tell(LineState(Line.LOGIN_NEEDED, 3, 0, fakes.at("21T11:42"), None, LineReason.LOGIN_NEEDED))
    hands.until(lambda: hands.area.status.line.words.text() == "Network login needed")
    hands.area.status.line.pressed.emit()
    hands.until(lambda: hands.area.line is not None)
    popover = hands.area.line
    assert popover is not None
    assert "Open its page in a browser" in words(popover)
    assert "then press Try now" in words(popover)
    next(button for button in popover.findChildren(Button) if button.text() == "Line settings").click()
    assert (hands.area.current, hands.area.page().current_item()) == ("settings", "line")


def test_the_popover_tells_how_far_the_files_are(hands: Hands) -> None:
    files = hands.area.place.session.files
    files.states |= {"a": FileState.WAITING, "b": FileState.WANTED}
    files.parts["b"] = 7
    hands.area.status.line.pressed.emit()
    hands.until(lambda: hands.area.line is not None)
    assert hands.area.line is not None
    assert "1 waits to leave · 1 still to come, 7 of 19 parts here" in words(hands.area.line)


def test_a_narrow_status_bar_folds_what_the_popover_tells_and_cuts_no_warning(hands: Hands) -> None:
    status = hands.area.status
    full = LineState(Line.OFFLINE, 3, 2, fakes.at("21T11:42"), fakes.at("21T14:38"), LineReason.REVOKED)
    status.show_line(full)
    status.show_stale(fakes.at("03T08:00"))
    status.resize(1300, status.height())
    assert status.next_try.isHidden()
    for segment in (status.line, status.alarm, status.queue, status.stuck, status.directory):
        assert not segment.isHidden()
        assert segment.sizeHint().width() <= segment.maximumWidth()
    used = sum(each.sizeHint().width() for each in status._segments() if not each.isHidden())
    assert used <= 1300
    status.show_line(LineState(Line.ONLINE, 0, 0, fakes.at("21T12:00")))
    status.show_stale(None)
    assert not status.contact.isHidden()
