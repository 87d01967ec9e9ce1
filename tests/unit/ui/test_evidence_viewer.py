from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import Evidence, Transfer
from pcu_desk.domain.report import PageImage
from pcu_desk.ui.evidence.canvas import Canvas
from pcu_desk.ui.evidence.pixels import painted
from pcu_desk.ui.evidence.viewer import Viewer
from pcu_desk.ui.look import Look
from pcu_desk.ui.main_window import LOCKED
from pcu_desk.ui.widgets.dialog import Dialog
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands
from tests.unit.ui.test_evidence import Room, drop, mime, photo

Make = Callable[..., Hands]
K = Qt.Key


def _quarters(width: int, height: int) -> QImage:
    """A picture whose upper left quarter is red, the rest blue."""
    red, blue = b"\xff\x00\x00", b"\x00\x00\xff"
    above = (red * (width // 2) + blue * (width - width // 2)) * (height // 2)
    return painted(PageImage(width, height, above + blue * (width * (height - height // 2))))


class Lens:
    """A canvas of 800 × 600 over a picture of 4000 × 3000."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.canvas, self.asked = Canvas(look), list[int]()
        self.canvas.sharper.connect(self.asked.append)
        qtbot.addWidget(self.canvas)
        self.canvas.resize(800, 600)
        self.canvas.show()
        qtbot.waitExposed(self.canvas)
        self.canvas.begin(4000, 3000, _quarters(40, 30))

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.canvas, key)

    def wheel(self, at: QPoint, notches: int) -> None:
        delta = QPoint(0, 120 * notches)
        event = QWheelEvent(
            QPointF(at), QPointF(at), QPoint(), delta, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.canvas, event)

    def under(self, at: QPoint) -> QPointF:
        """The point of the picture below a point of the window."""
        away = QPointF(at) - QPointF(400, 300)
        return self.canvas.centre + away / self.canvas.scale

    def colour(self, at: QPoint) -> str:
        return self.canvas.grab().toImage().pixelColor(at).name()


@pytest.fixture
def lens(qtbot: QtBot, look: Look) -> Lens:
    return Lens(qtbot, look)


def test_0_shows_the_whole_and_1_each_pixel(lens: Lens) -> None:
    assert lens.canvas.fitted
    whole = lens.canvas.scale
    assert whole == pytest.approx(584 / 3000)
    lens.press(K.Key_1)
    assert lens.canvas.scale == 1.0
    lens.press(K.Key_0)
    assert (lens.canvas.scale, lens.canvas.fitted) == (whole, True)


def test_plus_comes_closer_and_minus_never_goes_beyond_the_whole(lens: Lens) -> None:
    whole = lens.canvas.scale
    lens.press(K.Key_Plus, K.Key_Plus)
    assert lens.canvas.scale == pytest.approx(whole * 1.25**2)
    lens.press(K.Key_Minus, K.Key_Minus, K.Key_Minus, K.Key_Minus)
    assert lens.canvas.fitted
    for _ in range(40):
        lens.press(K.Key_Plus)
    assert lens.canvas.scale == 8.0


def test_the_wheel_keeps_the_point_under_the_cursor(lens: Lens) -> None:
    at = QPoint(250, 200)
    lens.press(K.Key_1)
    before = lens.under(at)
    lens.wheel(at, 2)
    after = lens.under(at)
    assert lens.canvas.scale == pytest.approx(1.25**2)
    assert (after.x(), after.y()) == (pytest.approx(before.x()), pytest.approx(before.y()))


def test_a_drag_and_the_arrows_move_over_the_picture_and_stop_at_its_edge(lens: Lens) -> None:
    lens.press(K.Key_1)
    assert lens.canvas.centre == QPointF(2000, 1500)
    QTest.mousePress(lens.canvas, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QTest.mouseMove(lens.canvas, QPoint(300, 340))
    QTest.mouseRelease(lens.canvas, Qt.MouseButton.LeftButton, pos=QPoint(300, 340))
    assert lens.canvas.centre == QPointF(2100, 1460)
    lens.press(K.Key_Left, K.Key_Down)
    assert lens.canvas.centre == QPointF(2036, 1524)
    for _ in range(80):
        lens.press(K.Key_Left)
    assert lens.canvas.centre.x() == 400


def test_pixels_are_asked_for_in_steps_the_fitted_size_first(lens: Lens) -> None:
    assert lens.asked == [779]
    lens.press(K.Key_1)
    assert lens.asked == [779, 4000]
    lens.press(K.Key_0, K.Key_1, K.Key_Plus)
    assert lens.asked == [779, 4000]
    lens.canvas.show_pixels(_quarters(784, 588))
    lens.canvas.show_pixels(_quarters(4000, 3000))
    assert lens.canvas.sharpness == 4000
    lens.canvas.show_pixels(_quarters(784, 588))
    assert lens.canvas.sharpness == 4000


def test_a_picture_too_large_to_be_shown_with_all_its_pixels_says_so(lens: Lens) -> None:
    lens.canvas.show_pixels(_quarters(779, 584))
    lens.press(K.Key_1)
    assert lens.asked == [779, 4000]
    lens.canvas.show_pixels(_quarters(3000, 2250))
    assert lens.canvas.coarse
    lens.press(K.Key_0)
    assert not lens.canvas.coarse
    lens.press(K.Key_1)
    lens.canvas.show_pixels(_quarters(4000, 3000))
    assert not lens.canvas.coarse


@pytest.mark.parametrize(
    ("turns", "red"),
    [(0, QPoint(100, 100)), (1, QPoint(560, 100)), (2, QPoint(700, 500)), (3, QPoint(240, 500))],
)
def test_turning_turns_the_view(lens: Lens, turns: int, red: QPoint) -> None:
    for _ in range(turns):
        lens.canvas.turn(90)
    assert lens.canvas.turned == 90 * turns
    assert lens.colour(red) == "#ff0000"
    others = {QPoint(100, 100), QPoint(560, 100), QPoint(700, 500), QPoint(240, 500)} - {red}
    assert all(lens.colour(at) != "#ff0000" for at in others)


def test_a_small_picture_is_not_blown_up_to_fit(lens: Lens) -> None:
    lens.canvas.begin(100, 80, _quarters(100, 80))
    assert lens.canvas.scale == 1.0


def _viewed(hands: Hands, tmp_path: Path, number: int = 3) -> tuple[Room, Viewer]:
    place = Room(hands)
    place.add(*[photo(tmp_path, f"{n}.jpg") for n in range(number)])
    place.view.gallery.setFocus()
    place.view.gallery.setCurrentIndex(place.view.gallery.files.index(0))
    hands.key(K.Key_Return)
    viewer = place.view.viewer
    assert viewer is not None
    hands.until(lambda: viewer.canvas.sharpness > 320)
    return place, viewer


def test_enter_opens_a_file_in_the_window_and_esc_comes_back_to_its_tile(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    assert viewer.isVisible()
    assert hands.window.findChildren(Dialog) == []
    assert place.page.context.folded
    hands.key(K.Key_PageDown)
    hands.key(K.Key_Escape)
    assert place.view.gallery.isVisible()
    assert hands.focused() is place.view.gallery
    assert place.view.gallery.currentIndex().row() == 1
    assert not place.page.context.folded
    assert viewer.canvas.sharpness == 0


def test_the_arrows_go_on_while_the_picture_is_whole_and_move_over_it_once_it_is_closer(
    hands: Hands, tmp_path: Path
) -> None:
    place, viewer = _viewed(hands, tmp_path)
    hands.key(K.Key_Right)
    assert viewer.row is not None
    assert viewer.row.name == "1.jpg"
    hands.key(K.Key_1)
    hands.key(K.Key_Right)
    assert viewer.row.name == "1.jpg"
    hands.key(K.Key_PageDown)
    assert viewer.row.name == "2.jpg"
    assert viewer.canvas.fitted
    hands.key(K.Key_Right)
    assert viewer.row.name == "2.jpg"
    hands.key(K.Key_Left)
    assert viewer.row.name == "1.jpg"
    assert not place.view.gallery.isVisible()


def test_in_a_window_written_from_right_to_left_the_left_arrow_goes_on(make_hands: Make, tmp_path: Path) -> None:
    hands = make_hands(language="ur")
    hands.unlock()
    _, viewer = _viewed(hands, tmp_path)
    hands.key(K.Key_Left)
    assert viewer.row is not None
    assert viewer.row.name == "1.jpg"
    hands.key(K.Key_Right)
    assert viewer.row.name == "0.jpg"


def test_that_a_file_was_looked_at_is_noted_once_however_close_the_look(hands: Hands, tmp_path: Path) -> None:
    place, _viewer = _viewed(hands, tmp_path)
    for key in (K.Key_Plus, K.Key_1, K.Key_0, K.Key_R):
        hands.key(key)
    hands.key(K.Key_PageDown)
    hands.quiet()
    assert place.service.viewed == [place.rows[0].id, place.rows[1].id]


def test_r_turns_the_view_and_nothing_of_the_file(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    before, log = place.rows, len(place.vault.log)
    bytes_before = dict(place.service.files)
    hands.key(K.Key_R)
    assert viewer.canvas.turned == 90
    hands.key(K.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.canvas.turned == 0
    hands.quiet()
    assert (place.rows, place.service.files) == (before, bytes_before)
    assert len(place.vault.log) == log


def test_a_picture_that_takes_long_to_open_keeps_no_frame_waiting(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Room(hands)
    place.add(photo(tmp_path, "a.jpg"))
    slow, open_picture = threading.Event(), place.service.picture

    def picture(evidence: str, side: int) -> PageImage:
        slow.wait()
        return open_picture(evidence, side)

    monkeypatch.setattr(place.service, "picture", picture)
    ticks = QTimer()
    counted: list[int] = []
    ticks.timeout.connect(lambda: counted.append(1))
    ticks.start(5)
    place.view.open(place.rows[0].id)
    hands.until(lambda: len(counted) > 20)
    viewer = place.view.viewer
    assert viewer is not None
    assert viewer.canvas.sharpness <= 320
    slow.set()
    hands.until(lambda: viewer.canvas.sharpness > 320)


def test_a_caption_is_saved_on_leaving_the_field(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    viewer.facts.caption.setFocus()
    hands.type("Front wall, fresh sealant")
    assert place.rows[0].caption == ""
    viewer.facts.belongs.setFocus()
    hands.until(lambda: place.rows[0].caption == "Front wall, fresh sealant")
    assert place.vault.log[-1][0] == "case.attached"


def test_a_caption_typed_is_saved_before_the_next_file_is_shown(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    viewer.facts.caption.setFocus()
    hands.type("first")
    viewer.next.click()
    hands.until(lambda: place.rows[0].caption == "first")
    assert place.rows[1].caption == ""
    assert viewer.facts.caption.typed() == ""


def test_a_caption_that_was_not_saved_stays_and_is_saved_at_the_next_leaving(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    place.vault.refuse = fakes.UserError(fakes.WRONG)
    viewer.facts.caption.setFocus()
    hands.type("kept")
    viewer.facts.belongs.setFocus()
    hands.until(place.news.banner.words)
    assert viewer.facts.caption.typed() == "kept"
    place.vault.refuse = None
    viewer.facts.caption.setFocus()
    viewer.facts.belongs.setFocus()
    hands.until(lambda: place.rows[0].caption == "kept")


def test_an_undo_in_the_caption_takes_back_no_other_field(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    place.editor.take({"/narrative": "Wall opened."})
    hands.quiet()
    viewer.facts.caption.setFocus()
    hands.key(K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hands.quiet()
    assert place.vault.cases[place.key].narrative == "Wall opened."
    assert place.editor.tabs.current == "evidence"


def test_the_keys_on_the_buttons_hold_wherever_no_text_has_the_focus(hands: Hands, tmp_path: Path) -> None:
    _, viewer = _viewed(hands, tmp_path)
    viewer.next.setFocus()
    hands.key(K.Key_1)
    assert viewer.canvas.scale == 1.0
    hands.key(K.Key_Plus)
    hands.key(K.Key_R)
    assert (viewer.canvas.scale, viewer.canvas.turned) == (1.25, 90)
    viewer.facts.caption.setFocus()
    hands.type("0 1 r + -")
    assert (viewer.canvas.scale, viewer.canvas.turned) == (1.25, 90)
    assert viewer.facts.caption.typed() == "0 1 r + -"


def test_a_file_dropped_on_the_caption_is_added_and_is_no_text(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    drop(viewer.facts.caption.viewport(), mime(photo(tmp_path, "more.jpg")))
    hands.until(lambda: len(place.rows) == 4)
    assert viewer.facts.caption.typed() == ""


def test_a_caption_keeps_the_characters_that_nobody_sees(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    hidden = "a\u202eb"
    place.editor.shelf.describe(place.rows[0].id, {"caption": hidden})
    hands.until(lambda: viewer.facts.caption.typed() == "a‹U+202E›b")
    viewer.facts.caption.setFocus()
    hands.key(K.Key_End)
    hands.type("c")
    viewer.facts.flush()
    hands.until(lambda: place.rows[0].caption == f"{hidden}c")


def test_a_file_is_linked_to_an_item_where_it_is_looked_at(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    item = place.vault.cases[place.key].seizure.items[1].id
    belongs = viewer.facts.belongs
    assert belongs.currentText() == "The whole case"
    belongs.setFocus()
    hands.key(K.Key_Down)
    hands.key(K.Key_Down)
    belongs.activated.emit(belongs.currentIndex())
    hands.until(lambda: place.rows[0].item == item)
    hands.until(lambda: place.view.gallery.files.rows[0].item == item)


def test_custody_stands_beside_what_belongs_to_an_item(make_hands: Make) -> None:
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    link = Transfer("a", "all", "Nino Kapanadze", "Giorgi Beridze", fakes.at("21T16:30"))
    seizure = replace(fakes.sample_seizure(), custody=(link,))
    mine = Evidence("0" * 36, name="a.jpg", item=seizure.items[0].id)
    vault.cases[key] = replace(vault.cases[key], seizure=seizure, evidence=(mine, Evidence("1" * 36, name="b.jpg")))
    hands = make_hands(vault)
    hands.unlock()
    place = Room(hands, key)
    place.view.open("0" * 36)
    viewer: Any = place.view.viewer
    assert [stop.title for stop in viewer.facts._chain.stops] == [
        "Giorgi Beridze, from Nino Kapanadze", "Seized: Port of Poti, gate 3",
    ]  # fmt: skip
    viewer.step(1)
    assert not viewer.facts._held.isVisible()


def test_the_digest_is_short_until_all_of_it_is_asked_for(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    digest = place.rows[0].sha256

    def said() -> str:
        return " ".join(one.text() for one in viewer.facts.findChildren(QLabel) if one.isVisible())

    groups = " ".join(digest[at : at + 4] for at in range(0, 64, 4))
    assert groups not in said()
    assert groups[:19] in said()
    viewer.facts._more.click()
    hands.until(lambda: groups in said())


def test_a_damaged_file_is_told_and_the_next_one_is_shown(hands: Hands, tmp_path: Path) -> None:
    place, viewer = _viewed(hands, tmp_path)
    place.service.damaged.add(place.rows[1].id)
    hands.key(K.Key_PageDown)
    hands.until(viewer.banner.words)
    assert "are not those that were added" in viewer.banner.words()
    hands.key(K.Key_PageDown)
    hands.until(lambda: viewer.canvas.sharpness > 320)
    assert viewer.banner.words() == ""


def test_what_is_no_picture_is_not_opened(hands: Hands, tmp_path: Path) -> None:
    place = Room(hands)
    paper = tmp_path / "act.pdf"
    paper.write_bytes(b"%PDF-1.7")
    place.add(paper)
    place.view.open(place.rows[0].id)
    hands.quiet()
    viewer = place.view.viewer
    assert viewer is not None
    assert viewer._none.isVisible()
    assert place.service.asked == []
    assert place.service.viewed == [place.rows[0].id]


def test_the_original_leaves_under_the_name_that_was_chosen(make_hands: Make, tmp_path: Path) -> None:
    hands = make_hands()
    hands.unlock(fakes.GIORGI)
    place, viewer = _viewed(hands, tmp_path)
    place.editor.shelf.save(place.rows[0].id, tmp_path / "out.jpg")
    hands.until(place.news.banner.words)
    assert (tmp_path / "out.jpg").read_bytes() == (tmp_path / "0.jpg").read_bytes()
    assert place.news.banner.words().startswith("Saved as out.jpg. It is not encrypted")
    assert viewer.facts.save.isVisible()


@pytest.mark.parametrize("dialog", [False, True])
def test_a_lock_while_a_file_is_looked_at_keeps_the_caption_typed(hands: Hands, tmp_path: Path, dialog: bool) -> None:
    place, viewer = _viewed(hands, tmp_path)
    viewer.facts.caption.setFocus()
    hands.type("not left yet")
    if dialog:
        place.view.ask_files()
    hands.window.lock()
    hands.until(lambda: hands.codes)
    assert hands.codes == [LOCKED]
    assert place.rows[0].caption == "not left yet"
    assert place.vault.log[-1][0] == "closed"


def test_another_look_at_the_window_comes_back_to_the_section(hands: Hands, tmp_path: Path) -> None:
    _viewed(hands, tmp_path)
    hands.window.choose("theme", "dark")
    hands.until(lambda: hands.area.page().current_item())
    place = Room(hands)
    assert len(place.view.gallery.files.rows) == 3
