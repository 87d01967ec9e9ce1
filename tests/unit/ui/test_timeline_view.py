from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.inspections.timeline import StepRole, TimelineView, columns
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands


@pytest.fixture
def page(hands: Hands) -> InspectionsPage:
    found = hands.area.open("inspections")
    assert isinstance(found, InspectionsPage)
    hands.until(found.current_item)
    return found


def changed(hands: Hands, page: InspectionsPage, **fields: str) -> None:
    page.editor.take({f"/{name}": value for name, value in fields.items()})
    hands.quiet()


def opened(hands: Hands, page: InspectionsPage) -> TimelineView:
    page.context.whole_history.click()
    hands.until(lambda: page.history is not None and page.history.list.steps.rows)
    assert page.history is not None
    return page.history


def words(view: TimelineView) -> list[str]:
    model = view.list.steps
    return [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def test_the_panel_shows_the_newest_changes_and_a_button_opens_all_of_them(hands: Hands, page: InspectionsPage) -> None:
    changed(hands, page, place="Gate 4")
    hands.until(lambda: any("Post and place" in stop.title for stop in page.context._steps.stops))
    assert "Nino Kapanadze, Officer" in page.context._steps.stops[0].below
    assert not any("Looked at" in stop.title for stop in page.context._steps.stops)
    view = opened(hands, page)
    told = words(view)
    assert any("Post and place" in line and "→ Gate 4" in line for line in told)
    assert any("Looked at" in line for line in told)


def test_the_filters_part_changes_from_looks(hands: Hands, page: InspectionsPage) -> None:
    changed(hands, page, place="Gate 4")
    view = opened(hands, page)
    both = len(words(view))
    view.chips["changes"].click()
    changes = words(view)
    view.chips["looks"].click()
    looks = words(view)
    assert len(changes) + len(looks) == both
    assert all("Looked at" in line for line in looks)
    assert not any("Looked at" in line for line in changes)
    assert view._count.text().startswith(str(len(looks)))


def test_escape_and_the_button_give_the_case_back_with_the_focus(hands: Hands, page: InspectionsPage) -> None:
    view = opened(hands, page)
    hands.until(view.list.hasFocus)
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: page._stack.currentWidget() is page.editor)
    hands.until(page.context.whole_history.hasFocus)
    view = opened(hands, page)
    view.back.click()
    assert page._stack.currentWidget() is page.editor


def test_what_was_typed_last_stands_in_the_history_that_is_opened(hands: Hands, page: InspectionsPage) -> None:
    page.editor.take({"/place": "Typed just now"})
    assert any("Typed just now" in line for line in words(opened(hands, page)))


def test_another_case_from_the_list_closes_the_history(hands: Hands, page: InspectionsPage) -> None:
    opened(hands, page)
    other = next(case.id for case in hands.desk.vault.cases.values() if case.id != page.current_item())
    page.show_item(other)
    hands.until(lambda: page.current_item() == other)
    assert page._stack.currentWidget() is page.editor


def test_many_fields_of_one_step_are_folded_until_enter(hands: Hands, page: InspectionsPage) -> None:
    page.editor.take({f"/{name}": name for name in ("place", "officers", "selection_note", "alert", "operation")})
    page.editor.take({"/narrative": "n", "/release_reason": "r", "/place_code": "GEBUS", "/direction": "import"})
    hands.quiet()
    view = opened(hands, page)
    model = view.list.steps
    place = next(row for row, step in enumerate(model.rows) if len(step.rows) > 8)
    folded = model.lines(model.rows[place])
    assert (len(folded), folded[-1].tone) == (9, "accent")
    view.list.setCurrentIndex(model.index(place))
    hands.key(Qt.Key.Key_Return)
    assert model.lines(model.rows[place]) == model.rows[place].rows


def test_what_turns_words_around_is_shown_as_its_code_point(hands: Hands, page: InspectionsPage) -> None:
    changed(hands, page, place="Gate \u202e4")
    view = opened(hands, page)
    assert any("Gate ‹U+202E›4" in line for line in words(view))


@pytest.mark.parametrize("language", ["en", "ru", "ur"])
def test_the_history_is_painted_in_every_language_and_wraps_in_a_narrow_window(
    make_hands: Callable[..., Hands], language: str
) -> None:
    hands = make_hands(fakes.sample_vault(), language=language)
    hands.unlock()
    page = hands.area.open("inspections")
    assert isinstance(page, InspectionsPage)
    changed(hands, page, narrative="words " * 80)
    view = opened(hands, page)
    wide = view.list.sizeHintForIndex(view.list.steps.index(0)).height()
    view.setFixedWidth(420)
    hands.until(lambda: view.list.sizeHintForIndex(view.list.steps.index(0)).height() > wide)
    assert not view.grab().isNull()
    assert view.list.steps.data(view.list.steps.index(0), StepRole) is view.list.steps.rows[0]
    assert QAccessible.queryAccessibleInterface(view.list) is not None


def test_no_column_is_lost_however_deep_a_row_lies() -> None:
    from PySide6.QtCore import QRect

    for depth in range(9):
        assert all(place.width() > 40 for place in columns(QRect(0, 0, 400, 20), depth))


def test_a_search_that_was_read_is_noted_once_though_nobody_pressed_enter(hands: Hands, page: InspectionsPage) -> None:
    page._read.setInterval(1)
    page.press("find:ceramic")
    hands.until(lambda: [act for act, _, _ in hands.desk.vault.log].count("cases.searched") == 1)
    page.press("found")
    hands.quiet()
    searched = [change["query"] for act, _, change in hands.desk.vault.log if act == "cases.searched"]
    assert searched == ["ceramic"]
    page._read.setInterval(60_000)
    page.press("find:tiles")
    page.press("find:")
    hands.until(lambda: [act for act, _, _ in hands.desk.vault.log].count("cases.searched") == 2)
