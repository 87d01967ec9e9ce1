from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from pcu_desk.domain.case import CheckedPoint
from pcu_desk.domain.codes import Finding
from pcu_desk.domain.listed import Checkpoint
from pcu_desk.ui.evidence.strip import PhotoStrip, Thumb
from pcu_desk.ui.inspections.checklist import ChecklistPart
from pcu_desk.ui.inspections.parts import TablePart
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands
from tests.unit.ui.test_evidence import Room, _choose, drop, mime, photo

Make = Callable[..., Hands]
DOORS = "dry.doors"


def _checklist(place: Room) -> ChecklistPart:
    place.editor.tabs.choose("checklist")
    part = place.editor._views["checklist"].parts[0]
    assert isinstance(part, ChecklistPart)
    return part


def _items(place: Room) -> TablePart:
    place.editor.tabs.choose("seizure")
    parts = place.editor._views["seizure"].parts
    return next(part for part in parts if isinstance(part, TablePart) and part.grid.path == "/seizure/items")


@pytest.fixture
def place(hands: Hands) -> Room:
    return Room(hands)


def test_a_photo_dropped_on_a_point_that_nobody_set_is_linked_to_it(place: Room, tmp_path: Path) -> None:
    part = _checklist(place)
    drop(part.rows[DOORS], mime(photo(tmp_path, "doors.jpg")))
    place.hands.until(lambda: place.rows)
    (point,) = place.vault.cases[place.key].examination.checklist
    assert (point.point, point.finding) == (Checkpoint(DOORS), Finding.NOT_DONE)
    assert place.rows[0].point == point.id
    place.hands.until(lambda: part.rows[DOORS].photo_count.number == 1)
    assert "1 photo" in part.rows[DOORS].accessibleName()
    assert place.news.banner.words() == "1 file added."


def test_a_photo_dropped_on_the_remark_of_a_point_is_a_photo_and_no_text(place: Room, tmp_path: Path) -> None:
    part = _checklist(place)
    part._choose(DOORS, focus=True)
    part.rows[DOORS].write()
    editor = place.hands.focused()
    assert isinstance(editor, QLineEdit)
    place.hands.type("seal cut")
    drop(editor, mime(photo(tmp_path, "doors.jpg")))
    place.hands.until(lambda: place.rows)
    place.hands.quiet()
    (point,) = place.vault.cases[place.key].examination.checklist
    assert (point.note, place.rows[0].point) == ("seal cut", point.id)
    assert editor.text() == "seal cut"


def test_the_button_of_the_chosen_point_asks_for_its_photos(place: Room, tmp_path: Path) -> None:
    part = _checklist(place)
    part._choose(DOORS, focus=True)
    strip = part.rows[DOORS].strip
    assert strip is not None
    assert strip.isVisible()
    assert strip.count.text() == "No photo yet: drop one here"
    strip.add.click()
    _choose(place.hands, photo(tmp_path, "a.jpg"), photo(tmp_path, "b.jpg"))
    place.hands.until(lambda: strip.count.text() == "2 photos")
    assert len({row.point for row in place.rows}) == 1
    assert len(place.vault.cases[place.key].examination.checklist) == 1


def test_a_small_photo_at_a_point_opens_the_file_itself(place: Room, tmp_path: Path) -> None:
    part = _checklist(place)
    part._choose(DOORS, focus=True)
    place.editor.give_files([photo(tmp_path, "whole.jpg")], "", "")
    place.hands.until(lambda: place.rows)
    drop(part.rows[DOORS], mime(photo(tmp_path, "doors.jpg")))
    strip = part.rows[DOORS].strip
    assert strip is not None
    place.hands.until(lambda: strip.thumbs and strip.thumbs[0].isVisible())
    thumb = strip.thumbs[0]
    assert thumb.accessibleName() == "Open doors.jpg"
    thumb.setFocus()
    place.hands.key(Qt.Key.Key_Space)
    assert place.editor.tabs.current == "evidence"
    viewer: Any = place.view.viewer
    assert viewer.row.name == "doors.jpg"


def test_more_photos_than_there_is_room_for_are_counted_on_the_last(place: Room, tmp_path: Path) -> None:
    item = place.vault.cases[place.key].seizure.items[0].id
    part = _items(place)
    part.grid.focus_path(f"/seizure/items/{item}/description")
    place.editor.give_files([photo(tmp_path, f"{n}.jpg") for n in range(5)], item, "")
    place.hands.until(lambda: part.strip is not None and part.strip.count.text() == "5 photos")
    assert part.strip is not None
    assert [thumb._more for thumb in part.strip.thumbs] == [0, 0, 2]
    assert all(isinstance(thumb, Thumb) for thumb in part.strip.thumbs)


def test_a_photo_dropped_on_the_row_of_an_item_belongs_to_it(place: Room, tmp_path: Path) -> None:
    part = _items(place)
    item = place.vault.cases[place.key].seizure.items[1].id
    grid = part.grid
    at = grid.visualRect(grid.rows_model.index(1, 1)).center()
    drop(grid.viewport(), mime(photo(tmp_path, "blisters.jpg")), at)
    place.hands.until(lambda: grid.rows_model.photos.get(item) == 1)
    assert place.rows[0].item == item
    last = grid.rows_model.index(1, grid.rows_model.columnCount() - 1)
    assert str(last.data(Qt.ItemDataRole.AccessibleTextRole)).endswith("1 photo")
    assert str(last.data()) == "In cartons 4 to 9"


def test_a_photo_dropped_below_the_items_belongs_to_the_whole_case(place: Room, tmp_path: Path) -> None:
    grid = _items(place).grid
    at = QPoint(40, grid.rowViewportPosition(3) + 4)
    drop(grid.viewport(), mime(photo(tmp_path, "gate.jpg")), at)
    place.hands.until(lambda: place.rows)
    assert (place.rows[0].item, place.rows[0].point) == ("", "")


def test_an_item_typed_a_moment_ago_is_saved_before_its_photo(place: Room, tmp_path: Path) -> None:
    part = _items(place)
    part.begin_row()
    place.hands.type("Powder, 3 bags")
    part.grid.finish()
    row = place.editor.draft.get("/seizure/items")[-1]["id"]
    place.editor.give_files([photo(tmp_path, "powder.jpg")], row, "")
    place.hands.until(lambda: place.rows)
    assert place.rows[0].item == row
    assert place.vault.cases[place.key].seizure.items[-1].description == "Powder, 3 bags"


def test_an_issued_paper_still_takes_photos_at_what_is_recorded_and_begins_no_point(
    make_hands: Make, tmp_path: Path
) -> None:
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    case = vault.cases[key]
    point = CheckedPoint("0" * 36, case.units[0].id, Checkpoint(DOORS), Finding.CLEAR)
    examination = replace(case.examination, checklist=(point,))
    vault.cases[key] = replace(case, revision=1, examination=examination)
    hands = make_hands(vault)
    hands.unlock()
    place = Room(hands, key)
    part = _checklist(place)
    assert not drop(part.rows["dry.floor"], mime(photo(tmp_path, "floor.jpg"))).isAccepted()
    drop(part.rows[DOORS], mime(photo(tmp_path, "doors.jpg")))
    hands.until(lambda: place.rows)
    assert place.rows[0].point == point.id
    part._choose("dry.floor", focus=True)
    strip = part.rows["dry.floor"].strip
    assert isinstance(strip, PhotoStrip)
    assert not strip.isVisible()
