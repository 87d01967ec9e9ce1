from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from pcu_desk.domain.line import Line, LineState
from pcu_desk.ui.login import line
from pcu_desk.ui.login.line import LockedLine
from pcu_desk.ui.tasks import Tasks

LIMIT = 10_000


class Running:
    def __init__(self) -> None:
        self.stopped = threading.Event()

    def stop(self) -> None:
        self.stopped.set()


class Begun:
    """What begins the exchange of a locked desk: keeps whom to tell, and on which thread it was asked."""

    def __init__(self) -> None:
        self.running, self.threads, self.tell = Running(), [], lambda _state: None

    def start(self, _desk: object, tell: Callable[[LineState], None]) -> Running:
        self.threads.append(threading.current_thread())
        self.tell = tell
        return self.running


@pytest.fixture
def begun(monkeypatch: pytest.MonkeyPatch) -> Begun:
    monkeypatch.setattr(line, "BEGIN_AFTER_MS", 1)
    return Begun()


def test_it_begins_off_the_windows_thread_and_tells_what_waits_in_vain(qtbot: QtBot, begun: Begun) -> None:
    tasks, told = Tasks(), []
    made = LockedLine(object(), tasks, begun.start, told.append)
    qtbot.waitUntil(lambda: bool(begun.threads), timeout=LIMIT)
    assert begun.threads[0] is not threading.main_thread()
    begun.tell(LineState(Line.UNKNOWN, waiting=3))
    begun.tell(LineState(Line.ONLINE, waiting=2))
    qtbot.waitUntil(lambda: told == [3, 0], timeout=LIMIT)
    made.end()
    qtbot.waitUntil(begun.running.stopped.is_set, timeout=LIMIT)
    tasks.closing()


def test_what_ended_before_it_began_never_begins(qtbot: QtBot, begun: Begun) -> None:
    tasks = Tasks()
    made = LockedLine(object(), tasks, begun.start, lambda _waiting: None)
    made.end()
    qtbot.wait(50)
    assert begun.threads == []
    tasks.closing()


def test_the_login_page_says_how_many_wait_for_the_unlocking(make_hands: Callable[..., Any]) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    page = hands.window.login
    hands.window.show_waiting(3)
    assert any("3 waiting: unlock to send." in words for words in _words(page))
    hands.window.show_waiting(0)
    assert not any("unlock to send" in words for words in _words(page))


def test_unlocking_ends_the_exchange_of_the_locked_desk_before_its_own_begins(make_hands: Callable[..., Any]) -> None:
    hands = make_hands()
    order: list[str] = []
    hands.window.unlocked.connect(lambda: order.append("locked one ends"))
    start = hands.window._start_sync
    hands.window._start_sync = lambda *given: (order.append("own begins"), start(*given))[1]
    hands.unlock()
    assert order == ["locked one ends", "own begins"]


def _words(page: Any) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [each.text() for each in page.wall.findChildren(QLabel)] + [page.wall.accessibleName()]
