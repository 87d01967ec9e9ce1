from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from pcu_desk.ui.courier.desk import CourierDesk
from pcu_desk.ui.courier.taking import TakeDialog
from pcu_desk.ui.painted import FirstPaint
from tests.unit.ui.conftest import Hands


def test_a_minimised_window_comes_forward_when_the_program_is_started_again(hands: Hands, qtbot: QtBot) -> None:
    hands.window.showMinimized()
    assert hands.window.called(None)
    qtbot.waitUntil(lambda: hands.window.isVisible() and not hands.window.isMinimized())


def test_a_file_handed_over_by_a_second_start_is_offered_at_once_on_an_open_desk(hands: Hands, tmp_path: Path) -> None:
    assert hands.window.called(tmp_path / "in.pcucourier")
    couriers = hands.area.findChild(CourierDesk)
    assert isinstance(couriers, CourierDesk)
    assert isinstance(couriers.dialog, TakeDialog)
    assert hands.window.courier is None


def test_a_file_handed_over_to_a_locked_desk_waits_for_the_unlocking_and_the_page_says_so(
    make_hands: Callable[..., Hands], tmp_path: Path
) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    assert hands.window.called(tmp_path / "in.pcucourier")
    assert hands.window.courier == tmp_path / "in.pcucourier"
    hands.window.rebuild()  # another language or another theme
    login = hands.window.login
    assert login is not None
    assert "in.pcucourier waits: it is looked at" in login.brought.accessibleName()


def test_a_window_that_is_leaving_says_so(hands: Hands, qtbot: QtBot) -> None:
    with qtbot.waitSignal(hands.window.left):
        hands.window.lock()
    assert not hands.window.called(None)


def test_the_first_paint_is_told_once(hands: Hands, qtbot: QtBot) -> None:
    told: list[str] = []
    FirstPaint(hands.window, lambda: told.append("painted"))
    hands.window.repaint()
    hands.window.repaint()
    qtbot.waitUntil(lambda: bool(told))
    hands.window.repaint()
    assert told == ["painted"]
