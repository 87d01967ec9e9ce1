from __future__ import annotations

import threading
from collections.abc import Generator, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import Text
from pcu_desk.ui.tasks import Progress, Tasks

LIMIT = 5000


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.closing()


def test_a_write_runs_on_one_other_thread_and_answers_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen = []
    for _ in range(5):
        tasks.write(threading.get_ident, then=lambda ident: seen.append((ident, threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 5, timeout=LIMIT)
    assert len({ident for ident, _ in seen}) == 1
    assert {here for _, here in seen} == {threading.get_ident()}
    assert seen[0][0] != threading.get_ident()


def test_an_answer_dies_with_its_widget(qtbot: QtBot, tasks: Tasks) -> None:
    gate = threading.Event()
    owner, called, after = QWidget(), [], []
    tasks.read(lambda: gate.wait(5), then=called.append, owner=owner)
    shiboken6.delete(owner)
    gate.set()
    tasks.read(lambda: 1, then=after.append)
    qtbot.waitUntil(lambda: after == [1], timeout=LIMIT)
    assert called == []


def test_of_questions_with_one_key_only_the_newest_is_answered(qtbot: QtBot, tasks: Tasks) -> None:
    gate, answers, asked = threading.Event(), [], []

    def question(number: int) -> int:
        asked.append(number)
        gate.wait(5)
        return number

    for number in range(4):
        tasks.read(lambda n=number: question(n), then=answers.append, key="list")
    gate.set()
    qtbot.waitUntil(lambda: answers != [], timeout=LIMIT)
    assert answers == [3]
    assert asked in ([0, 3], [3])


def test_an_error_goes_to_its_page_or_to_everybody(qtbot: QtBot, tasks: Tasks) -> None:
    told, page = [], []
    tasks.trouble.connect(lambda error, owner: told.append(error))

    def refuse() -> None:
        raise UserError(Text("test", "The disk is full."))

    def break_down() -> None:
        raise BugError("ours")

    tasks.write(refuse, failed=page.append)
    tasks.write(break_down)
    qtbot.waitUntil(lambda: bool(told and page), timeout=LIMIT)
    assert isinstance(page[0], UserError)
    assert isinstance(told[0], BugError)


def test_another_threads_write_waits_for_its_result_and_gets_its_error(qtbot: QtBot, tasks: Tasks) -> None:
    got = []

    def other() -> None:
        got.append(tasks.write_blocking(lambda: 7))
        with pytest.raises(ValueError, match="no"):
            tasks.write_blocking(lambda: (_ for _ in ()).throw(ValueError("no")))
        got.append("raised")

    thread = threading.Thread(target=other)
    thread.start()
    thread.join(5)
    assert got == [7, "raised"]


def test_long_work_reports_shows_itself_after_a_while_and_stops_when_asked(qtbot: QtBot, tasks: Tasks) -> None:
    reports, done, shown = [], [], []
    begun = threading.Event()

    def job(progress: Progress) -> int:
        count = 0
        while count < 100_000:
            count += 1
            progress(count, 100_000, "page")
            begun.set()
            threading.Event().wait(0.005)
        return count

    work = tasks.work(job, then=done.append)
    work.progress.connect(lambda n, total, text: reports.append(threading.get_ident()))
    work.shown.connect(lambda: shown.append(True))
    qtbot.waitUntil(lambda: bool(shown) and bool(reports), timeout=LIMIT)
    with qtbot.waitSignal(work.finished, timeout=LIMIT):
        work.cancel()
    assert done == []
    assert set(reports) == {threading.get_ident()}


def test_a_report_that_comes_before_anybody_listens_is_heard_all_the_same(qtbot: QtBot, tasks: Tasks) -> None:
    said, reports = threading.Event(), list[int]()

    def job(progress: Progress) -> None:
        progress(1, 2, "page")
        said.set()

    work = tasks.work(job)
    assert said.wait(LIMIT / 1000)
    work.progress.connect(lambda done, _total, _text: reports.append(done))
    qtbot.waitUntil(lambda: reports == [1], timeout=LIMIT)


def test_what_is_asked_for_beside_long_work_in_turns_does_not_wait_for_its_end(qtbot: QtBot, tasks: Tasks) -> None:
    order, asked = list[object](), threading.Event()

    def turns(progress: Progress) -> Generator[None, None, str]:
        for number in range(5):
            progress(number, 5, "")
            order.append(number)
            asked.wait(5)
            yield
        return "printed"

    tasks.in_turns(turns, then=order.append)
    tasks.work(lambda _progress: order.append("looked"))
    asked.set()
    qtbot.waitUntil(lambda: "printed" in order, timeout=LIMIT)
    assert order == [0, "looked", 1, 2, 3, 4, "printed"]


def test_long_work_in_turns_tells_its_fault_stops_when_asked_and_closes_what_it_holds(
    qtbot: QtBot, tasks: Tasks
) -> None:
    told, closed, ended = list[object](), list[int](), list[str]()

    def turns(progress: Progress, fault: Exception | None) -> Generator[None, None, str]:
        try:
            while fault is None:
                progress(0, 0, "")
                yield
            yield
            raise fault
        finally:
            closed.append(threading.get_ident())

    tasks.in_turns(lambda progress: turns(progress, BugError("x")), then=told.append, failed=told.append)
    qtbot.waitUntil(lambda: len(told) == 1, timeout=LIMIT)
    assert isinstance(told[0], BugError)
    work = tasks.in_turns(lambda progress: turns(progress, None), then=told.append)
    work.finished.connect(lambda: ended.append("ended"))
    work.cancel()
    qtbot.waitUntil(lambda: ended == ["ended"], timeout=LIMIT)
    assert len(told) == 1
    assert len(closed) == 2


def test_closing_ends_long_work_in_turns_on_its_own_thread_also_while_others_wait(qtbot: QtBot) -> None:
    tasks, closed, going = Tasks(), list[int](), threading.Event()

    def turns(progress: Progress) -> Generator[None, None, None]:
        try:
            while True:
                progress(0, 0, "")
                going.set()
                yield
        finally:
            closed.append(threading.get_ident())

    tasks.in_turns(turns)
    assert going.wait(5)
    for _ in range(50):
        tasks.work(lambda _progress: None)
    tasks.closing()
    assert len(closed) == 1
    assert closed[0] != threading.get_ident()


def test_closing_finishes_every_write_that_was_given(qtbot: QtBot) -> None:
    tasks, done = Tasks(), []
    gate = threading.Event()
    tasks.write(lambda: gate.wait(5))
    for number in range(50):
        tasks.write(lambda n=number: done.append(n))
    gate.set()
    tasks.closing()
    assert done == list(range(50))
    with pytest.raises(RuntimeError):
        tasks.write(lambda: None)


class _Dying(QObject):
    """A QObject in a cycle: only a collection of cyclic garbage lets it go."""

    def __init__(self, died: list[int]) -> None:
        super().__init__()
        self.own, self.died = self, died

    def __del__(self) -> None:
        self.died.append(threading.get_ident())


def test_cyclic_garbage_of_the_window_dies_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    died: list[int] = []
    for _ in range(1000):  # more than the count at which the youngest generation is collected
        _Dying(died)
    # Allocates far more than the count at which a collector that is switched on runs where it happens to be.
    tasks.read(lambda: len([[number] for number in range(200_000)]), then=lambda _: None)
    qtbot.waitUntil(lambda: len(died) == 1000, timeout=LIMIT)
    assert set(died) == {threading.get_ident()}


def test_the_last_reference_of_a_job_is_dropped_on_the_windows_thread(qtbot: QtBot, tasks: Tasks) -> None:
    dropped: list[int] = []

    class Held:
        def __del__(self) -> None:
            dropped.append(threading.get_ident())

    def ask(held: Held) -> None:
        tasks.read(lambda: held is None, then=lambda _: None)

    for _ in range(50):
        ask(Held())
    qtbot.waitUntil(lambda: len(dropped) == 50, timeout=LIMIT)
    assert set(dropped) == {threading.get_ident()}
