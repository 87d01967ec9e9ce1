from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from pcu_desk.ui.alerts.compose import ComposeView
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.alerts.thread_view import AnswerBox
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.main_window import LOCKED
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]


def case_of(hands: Hands) -> str:
    return next(case.id for case in hands.desk.vault.cases.values() if case.seizure)


def compose(hands: Hands, item: str = "") -> ComposeView:
    page = hands.alerts(item or f"new:{case_of(hands)}")
    hands.until(lambda: page.compose is not None)
    assert page.compose is not None
    return page.compose


def locked_and_open_again(make_hands: Make, first: Hands) -> Hands:
    first.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    first.until(lambda: first.codes)
    assert first.codes == [LOCKED]
    second = make_hands(first.desk.vault)
    second.unlock()
    return second


def test_an_alert_being_typed_when_the_desk_locks_is_offered_again_and_goes_on(make_hands: Make) -> None:
    first = make_hands()
    first.unlock()
    view = compose(first)
    view.recipients()["KZAAU"].setChecked(True)
    first.until(view.form.bindings["subject"].editor.hasFocus)
    first.type("Front wall sh")
    second = locked_and_open_again(make_hands, first)
    page = second.alerts()
    second.until(page._kept_banner.words)
    assert "GEPTI-2026-A-00412" in page._kept_banner.words()
    page._kept_banner._buttons[1].click()
    second.until(lambda: page.compose is not None)
    again = page.compose
    assert again is not None
    assert again.kept()["subject"] == "Front wall sh"
    assert again.recipients()["KZAAU"].isChecked()
    assert not page._kept_banner.words()


def test_a_kept_alert_that_is_thrown_away_does_not_come_back(make_hands: Make) -> None:
    first = make_hands()
    first.unlock()
    view = compose(first)
    first.until(view.form.bindings["subject"].editor.hasFocus)
    first.type("Front wall")
    second = locked_and_open_again(make_hands, first)
    page = second.alerts()
    second.until(page._kept_banner.words)
    page._kept_banner._buttons[0].click()
    second.until(lambda: not second.desk.vault.written)


def test_an_alert_is_kept_while_it_is_written_not_only_at_the_lock(hands: Hands) -> None:
    view = compose(hands)
    hands.until(view.form.bindings["subject"].editor.hasFocus)
    hands.type("Front wall")
    hands.until(lambda: any(body.get("subject") == "Front wall" for body in hands.desk.vault.written.values()))


def test_an_alert_that_was_sent_or_dropped_leaves_no_draft(hands: Hands) -> None:
    view = compose(hands)
    view._values |= {"subject": "Front wall", "reason": "False wall", "asked": "X-ray"}
    view.recipients()["AZBAK"].setChecked(True)
    hands.quiet()
    assert hands.desk.vault.written
    view.queue()
    hands.until(lambda: hands.alerts().compose is None)
    assert not hands.desk.vault.written
    view = compose(hands)
    view.recipients()["AZBAK"].setChecked(True)
    hands.quiet()
    assert hands.desk.vault.written
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: not hands.desk.vault.written)


def test_an_alert_stays_where_it_is_through_another_language(hands: Hands) -> None:
    view = compose(hands)
    hands.until(view.form.bindings["subject"].editor.hasFocus)
    hands.type("Stenka")
    hands.window.choose("language", "ru")

    def again() -> bool:
        page = hands.area.page()
        return isinstance(page, AlertsPage) and page.compose is not None and page.compose is not view

    hands.until(again)
    page = hands.area.page()
    assert isinstance(page, AlertsPage)
    assert page.compose is not None
    assert page.compose.kept()["subject"] == "Stenka"


def test_an_answer_half_written_survives_the_lock(make_hands: Make) -> None:
    first = make_hands()
    first.unlock()
    theirs = next(m.id for m in first.desk.vault.messages.values() if m.id == m.thread and m.direction == "in")

    def answer(hands: Hands) -> AnswerBox:
        page = hands.alerts(theirs)
        hands.until(lambda: page.view.answer is not None)
        assert page.view.answer is not None
        return page.view.answer

    box = answer(first)
    box.words.setFocus()
    first.until(box.words.hasFocus)
    first.type("Scanned, noth")
    second = locked_and_open_again(make_hands, first)
    assert answer(second).words.toPlainText() == "Scanned, noth"
    answer(second).words.setPlainText("")
    second.quiet()
    second.until(lambda: not second.desk.vault.written)


def test_an_inspection_field_still_being_typed_survives_the_lock(make_hands: Make) -> None:
    first = make_hands(fakes.sample_vault())
    first.unlock()
    page = first.area.page()
    assert isinstance(page, InspectionsPage)
    case = page.current_item()
    page.editor.jump("/place")
    before = first.desk.vault.cases[case].place
    first.key(Qt.Key.Key_End)
    first.type(", west ro")
    locked_and_open_again(make_hands, first)
    assert first.desk.vault.cases[case].place == f"{before}, west ro"
