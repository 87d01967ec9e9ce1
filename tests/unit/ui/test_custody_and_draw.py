from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit

from pcu_desk.domain.case import Deadline, Transfer
from pcu_desk.domain.codes import CaseStatus, Role, Selection, UnitKind
from pcu_desk.domain.draw import drawn
from pcu_desk.domain.moment import Moment
from pcu_desk.ui.inspections.custody import PATH, stops_of
from pcu_desk.ui.inspections.draw import DrawDialog
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.dialog import Dialog
from tests.at_window import choose
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
FIRST = Transfer("a", "all", "Nino Kapanadze", "Giorgi Beridze", fakes.at("21T16:30"))
SECOND = Transfer("b", "1", "Giorgi Beridze", "M. Lomidze", fakes.at("21T19:00"), seal="B-11")
NUMBERS = ["CSQU3054383", "MWCU6059784", "34 KLM 482", "52810017", ""]


def _seized(*links: Transfer, **changes: Any) -> tuple[fakes.MemoryVault, str]:
    vault = fakes.sample_vault()
    key = list(vault.cases)[-1]
    seizure = replace(fakes.sample_seizure(), custody=links)
    vault.cases[key] = replace(vault.cases[key], seizure=seizure, **changes)
    return vault, key


def _shown(make_hands: Make, vault: fakes.MemoryVault, key: str) -> tuple[Hands, Any]:
    hands = make_hands(vault)
    hands.unlock()
    hands.area.open("inspections", key)
    page: Any = hands.area.page()
    hands.until(lambda: page.current_item() == key)
    page.editor.tabs.choose("seizure")
    return hands, page


def _dialog(hands: Hands) -> Any:
    hands.until(lambda: [one for one in hands.window.findChildren(Dialog) if one.isVisible()])
    return next(one for one in hands.window.findChildren(Dialog) if one.isVisible())


def _fill(dialog: Dialog, label: str, text: str) -> None:
    line = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName().startswith(label))
    line.setText(text)


def test_the_chain_stands_latest_first_and_ends_at_the_seizure(look: Look) -> None:
    vault, key = _seized(SECOND, FIRST)
    titles = [stop.title for stop in stops_of(look, vault.cases[key])]
    assert titles == [
        "M. Lomidze, from Giorgi Beridze", "Giorgi Beridze, from Nino Kapanadze", "Seized: Port of Poti, gate 3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "changes", [{}, {"revision": 1}, {"status": CaseStatus.APPROVED, "revision": 1, "approved_by": "beridze"}]
)
def test_things_are_handed_over_in_every_state_of_the_paper(make_hands: Make, changes: dict[str, Any]) -> None:
    vault, key = _seized(FIRST, **changes)
    hands, page = _shown(make_hands, vault, key)
    page.context.act_wanted.emit("hand_over")
    dialog = _dialog(hands)
    _fill(dialog, "Received by", "M. Lomidze")
    dialog.act_button.click()
    hands.until(lambda: len(vault.cases[key].seizure.custody) == 2)
    link = max(vault.cases[key].seizure.custody, key=lambda row: row.at)
    assert (link.released_by, link.received_by) == ("Giorgi Beridze", "M. Lomidze")
    hands.until(lambda: len(page.context._chain.stops) == 3)
    assert vault.cases[key].revision == changes.get("revision", 0)


def test_a_hand_over_earlier_than_the_last_is_told_in_the_dialog_and_nothing_is_lost(make_hands: Make) -> None:
    vault, key = _seized(FIRST)
    hands, page = _shown(make_hands, vault, key)
    assert page.editor._views["seizure"].focus_path(PATH)
    page.editor.hand_over()
    dialog = _dialog(hands)
    _fill(dialog, "Received by", "M. Lomidze")
    _fill(dialog, "When", "21.11.2026 10:00")
    dialog.act_button.click()
    assert "earlier" in dialog.banner.words()
    assert dialog.isVisible()
    assert vault.cases[key].seizure.custody == (FIRST,)
    dialog.reject()


def test_deadlines_stand_beside_the_seizure_with_the_days_that_are_left(make_hands: Make) -> None:
    today = Moment.now().local.date()
    rows = (Deadline("a", "Notice", 1, today), Deadline("b", "Copies", 5, today + timedelta(days=4)))
    vault, key = _seized(FIRST)
    case = vault.cases[key]
    vault.cases[key] = replace(case, seizure=replace(case.seizure, deadlines=rows))
    _, page = _shown(make_hands, vault, key)
    words = [one.text() for one in page.context._deadlines.findChildren(type(page.context.figure))]
    assert "today" in words
    assert any(one.startswith("in 4 day") for one in words)
    page.editor.tabs.choose("seals")
    assert not page.context._deadlines.isVisible()
    assert page.context._risk.isVisible()


def test_the_program_draws_and_opens_what_it_drew_as_random(hands: Hands) -> None:
    page: Any = hands.area.page()
    before = set(hands.desk.vault.cases)
    dialog: DrawDialog = page.draw()
    dialog.numbers.setPlainText("\n".join(NUMBERS))
    dialog.count.setText("2")
    dialog.act_button.click()
    hands.until(lambda: dialog.drawn)
    draw = dialog.drawn
    assert draw is not None
    assert draw.chosen == drawn(bytes.fromhex(draw.seed), NUMBERS[:4], 2)
    shown = [one.accessibleName() for one in dialog.findChildren(type(page.context.figure))]
    assert f"Seed {draw.seed}" in shown
    dialog.act_button.click()
    hands.until(lambda: len(hands.desk.vault.cases) == len(before) + 2)
    made = [case for key, case in hands.desk.vault.cases.items() if key not in before]
    assert {case.units[0].number for case in made} == set(draw.chosen)
    assert all(case.draw == draw.id and case.selection is Selection.RANDOM for case in made)
    kinds = {case.units[0].number: case.units[0].kind for case in made}
    expected = dict(
        zip(NUMBERS, (UnitKind.CONTAINER, UnitKind.CONTAINER, UnitKind.TRUCK, UnitKind.WAGON), strict=False)
    )
    assert kinds == {number: expected[number] for number in draw.chosen}
    hands.until(lambda: page.current_item() in {case.id for case in made})


def test_more_than_the_list_holds_can_not_be_drawn_and_the_list_stays(hands: Hands) -> None:
    page: Any = hands.area.page()
    dialog: DrawDialog = page.draw()
    dialog.numbers.setPlainText("CSQU3054383\n\n")
    dialog.count.setText("3")
    dialog.act_button.click()
    hands.until(dialog.banner.words)
    assert "3" in dialog.banner.words()
    assert dialog.drawn is None
    assert dialog.act_button.isEnabled()
    assert dialog.numbers.toPlainText() == "CSQU3054383\n\n"
    dialog.count.setText("many")
    dialog.act_button.click()
    assert dialog._count._below.text()
    dialog.reject()


def test_random_chosen_by_hand_is_refused_with_a_sentence_and_the_next_change_is_saved(hands: Hands) -> None:
    page: Any = hands.area.page()
    before = hands.desk.vault.cases[page.current_item()].selection
    page.editor.tabs.choose("selection")
    page.editor.jump("/selection")
    choice: Any = hands.focused()
    choose(choice, "random")
    assert "drawn by the program" in page.editor.banner.words()
    assert choice.currentData() == (before or "")
    page.editor.take({"/narrative": "It goes on."})
    hands.quiet()
    stored = hands.desk.vault.cases[page.current_item()]
    assert (stored.selection, stored.narrative) == (before, "It goes on.")


def test_who_may_only_read_is_offered_no_draw(make_hands: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    auditor = replace(fakes.NINO, role=Role.AUDITOR)
    monkeypatch.setitem(fakes.OFFICERS, auditor.user, auditor)
    hands = make_hands()
    hands.unlock(auditor)
    assert "Draw at random" not in [button.text() for button in hands.area.page().findChildren(Button)]
