from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from pcu_desk.domain.codes import DeliveryState, Outcome, Role
from pcu_desk.domain.line import Line, LineState
from pcu_desk.domain.message import IN, OUT, Delivery
from pcu_desk.domain.officer import May, Officer
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.ui.alerts.page import AlertsPage
from pcu_desk.ui.alerts.words import standing, track_of
from pcu_desk.ui.look import make_look
from pcu_desk.ui.preview.page import ReportPage
from pcu_desk.ui.theme import load_theme
from pcu_desk.ui.widgets.buttons import Button
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands


def _thread(hands: Hands, direction: str) -> str:
    found = hands.desk.vault.messages.values()
    return next(m.id for m in found if m.id == m.thread and m.direction == direction)


def _words(page: AlertsPage) -> str:
    return " ".join(label.text() for label in page.recipients.findChildren(QLabel))


def test_an_alert_from_a_case_is_queued_with_the_keyboard(hands: Hands) -> None:
    case = next(case for case in hands.desk.vault.cases.values() if case.seizure)
    page = hands.alerts(f"new:{case.id}")
    hands.until(lambda: page.compose is not None)
    compose = page.compose
    assert compose is not None
    assert "Ceramic floor tiles" in str(compose._values["goods"])
    hands.until(compose.form.bindings["subject"].editor.hasFocus)
    hands.type("Front wall short")
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: "Fill in subject" in compose.banner.words())
    compose.form.focus_path("/reason")
    hands.type("False wall")
    compose.form.focus_path("/asked")
    hands.type("Hold and X-ray")
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: "Choose at least one unit" in compose.banner.words())
    compose.recipients()["AZBAK"].setChecked(True)
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: page.compose is None)
    sent = hands.desk.vault.messages[page.current_item()]
    assert (sent.subject, sent.asked, sent.recipients) == ("Front wall short", "Hold and X-ray", ("AZBAK",))
    assert hands.sync.sent_now == 1


def test_escape_leaves_a_new_alert_unsent(hands: Hands) -> None:
    case = next(iter(hands.desk.vault.cases))
    page = hands.alerts(f"new:{case}")
    hands.until(lambda: page.compose is not None)
    before = len(hands.desk.vault.messages)
    hands.key(Qt.Key.Key_Escape)
    hands.until(lambda: page.compose is None)
    assert len(hands.desk.vault.messages) == before


def test_opening_an_incoming_alert_tells_its_sender_and_nothing_found_is_an_answer(hands: Hands) -> None:
    key = _thread(hands, "in")
    page = hands.alerts(key)
    hands.until(lambda: page._shown is not None and page._shown.messages[0].opened is not None)
    assert page._shown is not None
    assert page._shown.messages[0].id == key
    answer = page.view.answer
    assert answer is not None
    answer.words.setFocus()
    hands.type("Opened in full.")
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(hands.desk.vault.messages) == 3
    answer.outcome.setCurrentIndex(answer.outcome.findData(Outcome.NOTHING_FOUND.value))
    answer.words.setFocus()
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hands.until(lambda: len(hands.desk.vault.messages) == 4)
    reply = list(hands.desk.vault.messages.values())[-1]
    assert (reply.outcome, reply.text, reply.in_reply_to) == (Outcome.NOTHING_FOUND, "Opened in full.", key)
    hands.until(lambda: page.view.answer is None)


def _act(page: AlertsPage, word: str) -> Button:
    return next(button for button in page.recipients.findChildren(Button) if button.text() == word)


def test_a_stuck_recipient_is_told_with_its_reason_and_offered_what_helps(hands: Hands) -> None:
    page = hands.alerts(_thread(hands, "out"))
    hands.until(lambda: "TMKRW" in _words(page))
    assert "Not sent" in _words(page)
    assert "is safe here" in _words(page)
    acts = [button.text() for button in page.recipients.findChildren(Button)]
    assert acts == ["Write it anew", "Other recipients"]  # sending it again would change nothing


def test_what_waits_can_be_sent_now_or_carried(hands: Hands) -> None:
    first = hands.desk.vault.messages[_thread(hands, "out")]
    waits = (Delivery("AZBAK", DeliveryState.QUEUED, fakes.at("21T16:40")),)
    hands.desk.vault.messages[first.id] = replace(first, deliveries=waits)
    page = hands.alerts(first.id)
    hands.until(lambda: "leaves by itself" in _words(page))
    _act(page, "Send now").click()
    assert hands.sync.sent_now == 1
    asked: list[str] = []
    hands.area.place.notices.courier_wanted.connect(asked.append)
    _act(page, "Courier file…").click()
    assert asked == ["AZBAK"]


def test_an_answer_half_written_survives_news_from_the_line(hands: Hands) -> None:
    page = hands.alerts(_thread(hands, "in"))
    hands.until(lambda: page.view.answer is not None)
    assert page.view.answer is not None
    page.view.answer.words.setPlainText("half an answer")
    hands.sync.tell(LineState(Line.ONLINE, 0, 0, fakes.at("21T12:00")))
    hands.until(lambda: hands.area.status.state.line is Line.ONLINE)
    hands.quiet()
    assert page.view.answer.words.toPlainText() == "half an answer"


def test_each_state_of_a_delivery_has_its_own_figure() -> None:
    tracks = {state: track_of(Delivery("AZBAK", state)) for state in DeliveryState}
    assert [tracks[state].reached for state in DeliveryState] == [1, 2, 3, 4, 5, 1]
    assert [state for state, track in tracks.items() if track.stuck] == [DeliveryState.STUCK]


def test_what_waits_says_that_it_leaves_by_itself(application: object) -> None:
    look = make_look(load_theme(), Catalog("en"))
    words = standing(look, Delivery("AZBAK", DeliveryState.QUEUED, fakes.at("21T12:00")), None)
    assert "leaves by itself" in words


def test_each_thread_that_is_opened_is_noted_once_and_noted_again_when_one_comes_back(hands: Hands) -> None:
    page = hands.alerts()
    hands.until(page.current_item)
    ours, theirs = _thread(hands, OUT), _thread(hands, IN)
    for thread in (ours, theirs, theirs, ours):
        page.show_item(thread)
        hands.until(lambda thread=thread: page._shown is not None and page._shown.messages[0].thread == thread)
    hands.quiet()
    looked = [subject for act, subject, _ in hands.desk.vault.log if act == "case.viewed" and subject in {ours, theirs}]
    assert looked[-3:] == [ours, theirs, ours]


def test_the_paper_of_a_case_that_is_shown_counts_as_a_look_at_it(hands: Hands) -> None:
    case = next(case for case in hands.desk.vault.cases.values() if case.seizure)
    before = _looks(hands, case.id)
    hands.area.open("reports", case.id)
    hands.until(lambda: _looks(hands, case.id) == before + 1)


def _looks(hands: Hands, subject: str) -> int:
    return [entry[:2] for entry in hands.desk.vault.log].count(("case.viewed", subject))


def test_print_in_a_thread_shows_its_alert_sheet_and_an_auditor_is_offered_none(hands: Hands) -> None:
    page = hands.alerts(_thread(hands, IN))
    thread = _thread(hands, IN)
    hands.until(lambda: page._shown is not None and page._shown.messages[0].thread == thread)
    assert page.prints()
    assert page.press("print")
    hands.until(lambda: isinstance(hands.area.page(), ReportPage))
    assert hands.area.page().current_item() == f"alert:{thread}"
    assert page._shown is not None
    page._head.show_thread(page._shown.messages, may_print=Officer("a", "", "", Role.AUDITOR, "").may(May.PRINT))
    assert not page.prints()
    assert not page.press("print")
