from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from pcu_desk.domain.changes import Changes
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import VerifyFault
from pcu_desk.domain.text import Text
from pcu_desk.domain.verification import Sentence, VerifyNote, VerifyReport
from pcu_desk.domain.witness import WitnessState
from pcu_desk.ui.checks.panel import ChecksPanel
from pcu_desk.ui.checks.words import at_length, in_short
from pcu_desk.ui.look import Look

NOW = Moment.parse("2026-11-22T12:00:00+04:00")
FAULT = VerifyFault("rollback", "d1/12", Text("t", "Entry {number} is not there."), (("number", "12"),))
NOTE = VerifyNote("unwitnessed", Text("t", "Not witnessed: {count}."), (("count", 3),))
LINE = Sentence(Text("t", "Entries: {count}."), (("count", 412),))


def days_ago(days: float) -> Moment:
    return Moment(NOW.utc - timedelta(days=days), NOW.offset)


@pytest.fixture
def panel(hands: Any) -> ChecksPanel:
    page = hands.area.open("vault", "checks")
    found = page.panels["checks"]
    assert isinstance(found, ChecksPanel)
    return found


def checks_of(hands: Any) -> Any:
    return hands.window.session.checks


def test_a_sound_vault_is_told_whole_noted_and_its_account_read_out(hands: Any, panel: ChecksPanel) -> None:
    checks_of(hands).report = VerifyReport((), (NOTE,), (LINE,), 412)
    panel.check.click()
    hands.until(panel.banner.words)
    assert (panel.banner.tone, panel.banner.words()) == ("ok", "The journal is whole; every row agrees with it.")
    assert panel.result.lines()[1::2] == ["Not witnessed: 3.", "Entries: 412."]
    assert checks_of(hands).noted == [checks_of(hands).report]
    assert panel.bar.isHidden()


def test_faults_stand_first_and_say_what_to_do(hands: Any, panel: ChecksPanel) -> None:
    checks_of(hands).report = VerifyReport((FAULT,), (NOTE,), (LINE,))
    panel.check.click()
    hands.until(panel.banner.words)
    assert panel.banner.tone == "danger"
    assert panel.banner.words() == "1 fault found Keep this folder as it is and call your supervisor."
    assert panel.result.lines()[:2] == ["What was found", "Older copy · d1/12 · Entry 12 is not there."]


def test_thousands_of_faults_are_counted_and_not_all_drawn(hands: Any, panel: ChecksPanel) -> None:
    panel.show_report(VerifyReport((FAULT,) * 5000))
    assert len(panel.result.lines()) == 202
    assert panel.result.lines()[-1].startswith("And 4 800 more") or "4800" in panel.result.lines()[-1].replace(
        "\xa0", ""
    )


def test_a_check_that_is_cancelled_says_so_and_notes_nothing(hands: Any, panel: ChecksPanel) -> None:
    checks = checks_of(hands)
    checks.gate = threading.Event()
    panel.check.click()
    hands.until(lambda: panel.bar.maximum() == 2)
    assert not panel.cancel.isHidden()
    assert panel.check.isHidden()
    panel.cancel.click()
    checks.gate.set()
    hands.until(panel.banner.words)
    assert "cancelled" in panel.banner.words()
    assert checks.noted == []
    assert not panel.check.isHidden()


def test_the_hub_is_asked_by_the_button_once_the_desk_is_enrolled(hands: Any, panel: ChecksPanel) -> None:
    hands.until(panel.witness.text)
    assert not panel.ask.isEnabled()
    hands.window.session.witness.told = WitnessState(412, enrolled=True)
    hands.area.place.notices.tell_changed(Changes.of("line"))
    hands.until(panel.ask.isEnabled)
    before = hands.sync.sent_now
    panel.ask.click()
    assert hands.sync.sent_now == before + 1


def test_the_date_of_the_last_check_is_shown(hands: Any, panel: ChecksPanel) -> None:
    hands.until(lambda: panel.last.text() == "Not checked yet")
    hands.window.session.witness.told = WitnessState(412, checked=NOW)
    panel.refresh()
    hands.until(lambda: "Checked last on 22 Nov 2026" in panel.last.text().replace("\N{NO-BREAK SPACE}", " "))


def test_the_status_bar_leads_to_the_checks_and_warns_after_three_days(make_hands: Callable[..., Any]) -> None:
    hands = make_hands()
    hands.unlock()
    bar = hands.area.status
    bar.show_witness(WitnessState(412, since=Moment(Moment.now().utc - timedelta(days=3, hours=1))))
    assert bar.journal.words.text() == "Not witnessed for 3 days"
    bar.journal.pressed.emit()
    assert (hands.area.current, hands.area.page().current_item()) == ("vault", "checks")


@pytest.mark.parametrize(
    ("state", "words", "tone"),
    [
        (WitnessState(9, since=days_ago(0.5)), "Journal not witnessed yet", "muted"),
        (WitnessState(9, since=days_ago(2.9)), "Not witnessed for 2 days", "muted"),
        (WitnessState(9, since=days_ago(1)), "Not witnessed for 1 day", "muted"),
        (WitnessState(9, since=days_ago(3)), "Not witnessed for 3 days", "warn"),
        (WitnessState(9, 9, days_ago(30), "h1"), "Journal witnessed 23 Oct 2026", "muted"),
        (WitnessState(9, 8, days_ago(30), "h1", days_ago(0.1)), "Journal witnessed 23 Oct 2026", "muted"),
        (WitnessState(9, 8, days_ago(30), "h1", days_ago(5)), "Not witnessed for 5 days", "warn"),
        (WitnessState(9, 8, days_ago(1), "h1", differs=True), "The hub knows another journal", "danger"),
    ],
)
def test_the_status_bar_says_how_the_journal_stands(look: Look, state: WitnessState, words: str, tone: str) -> None:
    told = in_short(look, state, NOW)
    assert told.words.startswith(words)
    assert told.tone == tone


def test_the_panel_says_who_has_seen_the_journal(look: Look) -> None:
    assert "not enrolled" in at_length(look, WitnessState(9))
    assert "No hub has seen" in at_length(look, WitnessState(9, enrolled=True))
    assert "whole journal, 9 entries" in at_length(look, WitnessState(9, 9, NOW, "h1", enrolled=True))
    assert "up to entry 8" in at_length(look, WitnessState(9, 8, NOW, "h1", enrolled=True))
    assert "call your supervisor" in at_length(look, WitnessState(9, 8, NOW, "h1", differs=True))
