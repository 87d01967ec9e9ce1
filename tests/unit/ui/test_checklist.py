from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import Case, CheckedPoint, Examination, TransportUnit
from pcu_desk.domain.checklists import Checklist, points
from pcu_desk.domain.codes import Finding, UnitKind
from pcu_desk.domain.listed import Checkpoint
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.inspections.checklist import DRAWINGS, PATH, ChecklistPart
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.drawing import DrawingView, Face, load_drawing
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.theme import THEMES, load_theme
from tests.at_window import choose
from tests.unit.ui.conftest import Hands

BOX = TransportUnit("u1", UnitKind.CONTAINER, "CSQU3054383", "22G1")
TRUCK = TransportUnit("u2", UnitKind.TRUCK, "34 KLM 482")
K = Qt.Key


class Bench:
    """A part over a draft: what it commits is put, and shown again."""

    def __init__(self, qtbot: QtBot, look: Look, case: Case) -> None:
        self.draft, self.part = Draft(case), ChecklistPart(look)
        self.changes: list[dict[str, Any]] = []
        self.part.committed.connect(self._take)
        qtbot.addWidget(self.part)
        self.part.resize(1100, 560)
        self.part.load(self.draft)
        self.part.show()
        qtbot.waitExposed(self.part)

    def _take(self, changes: dict[str, Any]) -> None:
        self.changes.append(changes)
        self.draft.put(changes)
        self.part.load(self.draft)

    @property
    def rows(self) -> list[dict[str, Any]]:
        return self.draft.get(PATH)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.part.focusWidget() or self.part, key)

    def count(self) -> str:
        return self.part._count.text()


def _case(*rows: CheckedPoint, units: tuple[TransportUnit, ...] = (BOX,)) -> Case:
    return Case(id="c", units=units, examination=Examination(checklist=rows))


def test_a_point_that_is_set_becomes_a_row_of_its_unit(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    assert list(bench.part.rows) == [point.value for point in points(Checklist.DRY)]
    bench.part.rows["dry.doors"].segments[1].click()
    (row,) = bench.rows
    assert (row["unit"], row["point"], row["finding"], row["note"]) == ("u1", "dry.doors", "clear", "")
    bench.part.rows["dry.doors"].segments[2].click()
    assert [row["finding"] for row in bench.rows] == ["suspicious"]
    assert bench.count() == "1 of 7 done, 1 suspicious"


def test_not_done_of_a_point_that_nobody_set_records_nothing(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    bench.part.rows["dry.doors"].segments[0].click()
    assert bench.changes == []


def test_letters_numbers_and_arrows_do_a_checklist_without_the_mouse(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    bench.part.focus_path(PATH)
    bench.press(K.Key_C, K.Key_Space, K.Key_C, K.Key_Down, K.Key_S, K.Key_7, K.Key_C, K.Key_Up, K.Key_S)
    found = {row["point"]: row["finding"] for row in bench.rows}
    assert found == {
        "dry.outside": "clear", "dry.doors": "clear", "dry.right": "suspicious", "dry.floor": "clear",
        "dry.roof": "suspicious",
    }  # fmt: skip
    assert bench.count() == "5 of 7 done, 2 suspicious"


def test_letters_typed_into_a_remark_stay_letters(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    bench.part.focus_path(PATH)
    bench.press(K.Key_S, K.Key_Return)
    editor = bench.part.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "css 1 c")
    bench.part.flush()
    (row,) = bench.rows
    assert (row["finding"], row["note"]) == ("suspicious", "css 1 c")


def test_a_remark_on_a_point_that_was_not_done_is_kept_and_the_point_stays_not_done(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    bench.part.focus_path(PATH)
    bench.press(K.Key_7, K.Key_Return)
    QTest.keyClicks(bench.part.focusWidget(), "loaded to the roof")
    bench.part.flush()
    (row,) = bench.rows
    assert (row["point"], row["finding"], row["note"]) == ("dry.floor", "not_done", "loaded to the roof")
    assert bench.count() == "0 of 7 done"


def test_a_frozen_case_takes_no_act(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    bench.part.set_read_only(read_only=True)
    bench.part.focus_path(PATH)
    bench.press(K.Key_C, K.Key_S)
    bench.part.rows["dry.doors"].segments[1].click()
    assert bench.changes == []


def test_each_unit_has_its_own_points_and_its_chip(qtbot: QtBot, look: Look) -> None:
    rows = (CheckedPoint("a", "34KLM482", Checkpoint("truck.tank"), Finding.SUSPICIOUS, "fresh weld"),)
    bench = Bench(qtbot, look, _case(*rows, units=(BOX, TRUCK)))
    assert bench.count() == "0 of 7 done"
    bench.part._units[1].click()
    assert bench.count() == "1 of 11 done, 1 suspicious"
    assert bench.part.rows["truck.tank"].accessibleName() == "5. Fuel tank: Suspicious"


def test_more_units_than_chips_have_room_stand_in_a_list(qtbot: QtBot, look: Look) -> None:
    units = (BOX, TRUCK, *(TransportUnit(f"w{n}", UnitKind.WAGON, f"5281001{n}") for n in range(3)))
    bench = Bench(qtbot, look, _case(units=units))
    many = bench.part._many
    assert [many.itemData(place) for place in range(many.count())] == ["u1", "u2", "w0", "w1", "w2"]
    many.setCurrentIndex(3)
    many.activated.emit(3)
    bench.part.rows["wagon.hatches"].segments[1].click()
    assert [row["unit"] for row in bench.rows] == ["w1"]


def test_the_points_keep_their_room_and_the_drawing_gives_way(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case(units=(BOX, TRUCK)))
    assert bench.part._drawn.isVisible()
    assert bench.part.minimumSizeHint().width() < 640
    bench.part.resize(640, 560)
    assert not bench.part._drawn.isVisible()


def test_another_checklist_chosen_by_hand_stays_once_a_point_of_it_is_set(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    choose(bench.part._which, "open_top")
    bench.part.rows["open_top.cable"].segments[1].click()
    again = Bench(qtbot, look, bench.draft.typed_case())
    assert again.part._which.currentData() == "open_top"
    assert again.count() == "1 of 8 done"


def test_a_unit_without_a_kind_asks_for_a_checklist_and_no_unit_says_where_it_comes_from(
    qtbot: QtBot, look: Look
) -> None:
    bench = Bench(qtbot, look, _case(units=(TransportUnit("u1", None, "?"),)))
    assert bench.part._unknown.isVisible()
    assert not bench.part._panels.isVisible()
    none = Bench(qtbot, look, _case(units=()))
    assert none.part._empty.isVisible()


def test_the_path_of_a_row_leads_to_its_point_and_unit(qtbot: QtBot, look: Look) -> None:
    row = CheckedPoint("a", "u2", Checkpoint("truck.wheels"), Finding.CLEAR)
    bench = Bench(qtbot, look, _case(row, units=(BOX, TRUCK)))
    assert bench.part.focus_path(f"{PATH}/a/note")
    assert bench.part.rows["truck.wheels"].chosen
    assert not bench.part.focus_path("/seals")


def test_a_click_on_a_face_chooses_its_point(qtbot: QtBot, look: Look) -> None:
    bench = Bench(qtbot, look, _case())
    view = bench.part._view
    place = view.place_of("pt-front-wall").toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert bench.part.rows["dry.front"].chosen
    assert bench.part.focusWidget() is bench.part.rows["dry.front"]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(2, 2))
    assert bench.part.rows["dry.front"].chosen


@pytest.mark.parametrize("checklist", list(DRAWINGS))
def test_every_mark_stands_on_its_own_face(checklist: Checklist) -> None:
    drawing = load_drawing(DRAWINGS[checklist])
    for point in points(checklist):
        region = next(region for region in drawing.regions if region.name == point.region)
        assert region.outline.contains(region.anchor) or checklist in (Checklist.WAGON, Checklist.TRUCK)
        assert drawing.region_at(region.anchor)


def test_what_stands_in_front_is_hit_first() -> None:
    drawing = load_drawing("container-reefer")
    inside = next(region for region in drawing.regions if region.name == "pt-compressor").anchor
    assert drawing.region_at(inside) == "pt-compressor"
    assert drawing.region_at(QPointF(-5, -5)) == ""


@pytest.mark.parametrize("theme", THEMES)
def test_a_suspicious_face_differs_from_a_clear_one_in_every_theme(qtbot: QtBot, look: Look, theme: str) -> None:
    del look
    painted = {}
    for finding in Finding:
        view = DrawingView(make_look(load_theme(theme), Catalog("en")))
        qtbot.addWidget(view)
        view.resize(470, 410)
        view.show_drawing("container-dry", {"pt-floor": Face(7, finding, "Floor")}, "")
        image = view.grab().toImage()
        x, y = round(view.place_of("pt-floor").x()), round(view.place_of("pt-floor").y())
        painted[finding] = [
            image.pixelColor(x + dx, y + dy).rgb() for dx in range(-30, 60, 3) for dy in range(-14, 15, 2)
        ]
    assert painted[Finding.CLEAR] != painted[Finding.SUSPICIOUS] != painted[Finding.NOT_DONE]
    assert painted[Finding.CLEAR] != painted[Finding.NOT_DONE]


def test_a_drawing_looks_the_same_in_a_window_written_from_right_to_left(qtbot: QtBot, look: Look) -> None:
    images = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        view = DrawingView(look)
        qtbot.addWidget(view)
        view.setLayoutDirection(direction)
        view.resize(470, 410)
        view.show_drawing("truck-trailer", {"pt-cab": Face(3, Finding.CLEAR, "Cab")}, "")
        images.append(view.grab().toImage())
    assert images[0] == images[1]


def test_letters_are_acts_anywhere_in_the_checklist_and_the_case_is_saved(hands: Hands) -> None:
    page = hands.area.page()
    page.editor.tabs.choose("checklist")
    editor = page.editor
    editor.tabs._tabs["checklist"].setFocus()
    hands.key(K.Key_2)
    hands.key(K.Key_S)
    hands.quiet()
    stored = hands.desk.vault.cases[editor.draft.id].examination.checklist
    assert [(row.point, row.finding) for row in stored] == [(Checkpoint("dry.doors"), Finding.SUSPICIOUS)]
    assert editor.tabs._tabs["checklist"].section.count == "1/14"
    editor.undo()
    hands.quiet()
    assert hands.desk.vault.cases[editor.draft.id].examination.checklist == ()


def test_the_checklist_takes_the_room_of_both_panes_and_gives_it_back(hands: Hands) -> None:
    page: Any = hands.area.page()
    page.editor.tabs.choose("checklist")
    assert page.context.folded
    assert not page._list_body.isVisible()
    page.editor.tabs.choose("seals")
    assert not page.context.folded
    assert page._list_body.isVisible()
