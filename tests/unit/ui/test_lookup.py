from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import Case, GoodsLine, RouteStop
from pcu_desk.domain.lists import ListName, load
from pcu_desk.domain.record import encode
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.inspections import values
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.grid import Grid
from pcu_desk.ui.inspections.lookup import Lookup
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.theme import load_theme

ROW = {**encode(GoodsLine(id="g1", description="Acid")), "origin": "", "package_kind": "CT", "hs": "2915.21"}


class Desk:
    """A form of two look-up fields over a grid, and what they tell."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.told: list[dict[str, object]] = []
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.form = Form(look, GoodsLine, "/goods/g1", ((("origin", 6), ("package_kind", 6)), (("marks", 12),)))
        self.grid = Grid(look, GoodsLine, "/goods", (("description", 4), ("hs", 2), ("origin", 2), ("expert", 2)))
        for part in (self.form, self.grid):
            column.addWidget(part)
        self.form.committed.connect(self.told.append)
        self.grid.rows_model.committed.connect(self.told.append)
        self.form.load(ROW)
        self.grid.load([ROW])
        qtbot.addWidget(self.window)
        self.window.resize(700, 400)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.qtbot = qtbot

    def field(self, name: str) -> Lookup:
        line = self.form.bindings[name].editor
        assert isinstance(line, Lookup)
        line.setFocus()
        self.qtbot.waitUntil(line.hasFocus)
        return line

    def key(self, key: Qt.Key) -> None:
        popup = QApplication.activePopupWidget()
        QTest.keyClick(popup or QApplication.focusWidget(), key)

    def below(self, name: str) -> str:
        return self.form.bindings[name].field._below.text()


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(look, qtbot)
    yield made
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()


def test_a_country_is_found_by_its_name_and_chosen_with_the_keyboard(desk: Desk) -> None:
    line = desk.field("origin")
    QTest.keyClicks(line, "turk")
    assert line.is_open()
    assert ("TR", "Türkiye") in line.found()
    place = [code for code, _ in line.found()].index("TR")
    for _ in range(place):
        desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert line.text() == "TR"
    assert not line.is_open()
    assert desk.told == [{"/goods/g1/origin": "TR"}]


def test_the_label_of_a_code_stands_below_its_field(desk: Desk) -> None:
    desk.qtbot.waitUntil(lambda: desk.below("package_kind") == "CT · Carton")
    desk.form.load({**ROW, "package_kind": "a heap"})
    desk.qtbot.waitUntil(lambda: "Not in the list" in desk.below("package_kind"))


def test_what_is_not_in_the_list_stays_as_typed(desk: Desk) -> None:
    line = desk.field("origin")
    QTest.keyClicks(line, "Qzw land")
    assert not line.is_open()
    desk.key(Qt.Key.Key_Tab)
    assert desk.told == [{"/goods/g1/origin": "Qzw land"}]


def test_tab_keeps_what_is_typed_and_escape_closes_the_list_only(desk: Desk) -> None:
    line = desk.field("package_kind")
    line.selectAll()
    QTest.keyClicks(line, "car")
    assert line.is_open()
    desk.key(Qt.Key.Key_Escape)
    assert not line.is_open()
    assert line.hasFocus()
    QTest.keyClick(line, Qt.Key.Key_T)
    assert line.is_open()
    desk.key(Qt.Key.Key_Tab)
    assert not line.is_open()
    assert desk.told == [{"/goods/g1/package_kind": "cart"}]


def test_down_in_an_empty_field_shows_the_whole_list(desk: Desk) -> None:
    line = desk.field("origin")
    desk.key(Qt.Key.Key_Down)
    assert len(line.found()) == len(load(ListName.COUNTRY).entries)


def test_a_cell_of_a_grid_looks_up_too_and_tells_its_label(desk: Desk) -> None:
    model = desk.grid.rows_model
    index = model.index(0, 3)
    desk.grid.setFocus()
    desk.grid.setCurrentIndex(index)
    QTest.keyClick(desk.grid, Qt.Key.Key_G)
    line = desk.grid.findChild(Lookup)
    assert line is not None
    QTest.keyClicks(line, "eor")
    assert line.is_open()
    assert line.found()[0] == ("GE", "Georgia")
    desk.key(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.told == [{"/goods/g1/origin": "GE"}])
    assert "2915" in str(model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole))


def test_yes_and_no_are_chosen_in_a_cell_and_stay_apart_from_nothing(desk: Desk) -> None:
    model = desk.grid.rows_model
    cell = model.index(0, 4)
    assert cell.data() == ""
    assert model.setData(cell, False)
    assert desk.told == [{"/goods/g1/expert": False}]
    desk.grid.load([{**ROW, "expert": False}])
    assert cell.data() == "No"


@pytest.mark.parametrize(
    ("typed", "code"),
    [("ge", "GE"), ("GEO", "GE"), ("Грузия", "GE"), ("Georgia", "GE"), ("georg", "georg"), ("", "")],
)
def test_a_code_or_a_whole_name_is_read_as_the_code_and_half_a_name_as_typed(typed: str, code: str) -> None:
    assert values.read(Catalog("ru"), declared(GoodsLine)["origin"], typed) == code


def test_labels_are_in_the_language_of_the_officer(qtbot: QtBot, application: QApplication) -> None:
    del application
    look = make_look(load_theme(), Catalog("ru"))
    form = Form(look, RouteStop, "/route/r", ((("code", 12),),))
    qtbot.addWidget(form)
    form.load({**encode(RouteStop(id="r")), "code": "GEPTI"})
    below = form.bindings["code"].field._below
    qtbot.waitUntil(lambda: below.text() == "GEPTI · Поти")
    assert form.bindings["code"].field.editor.accessibleDescription() == "GEPTI · Поти"


def test_a_case_reads_no_table_before_something_is_looked_up(look: Look, qtbot: QtBot) -> None:
    load.cache_clear()
    form = Form(look, Case, "", ((("place", 6), ("place_code", 6)),))
    qtbot.addWidget(form)
    form.load(encode(Case()))
    QApplication.processEvents()
    assert load.cache_info().currsize == 0


def test_what_nobody_can_see_in_a_code_is_shown_and_kept() -> None:
    catalog, origin = Catalog("en"), declared(GoodsLine)["origin"]
    odd = "X\u202eY\u200b"
    shown = values.shown(catalog, origin, odd)
    assert "\u202e" not in shown
    assert values.read(catalog, origin, shown) == odd
