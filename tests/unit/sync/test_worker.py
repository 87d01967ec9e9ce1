from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from pcu_desk.cli.exchange_faults.proxy import Fault, wait_until
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.line import Line, LineReason, LineState, SyncResult
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import QueueCounts
from pcu_desk.domain.text import Text
from pcu_desk.sync import worker as module
from pcu_desk.sync.worker import SyncWorker


@dataclass
class Rounds:
    script: list[Callable[[], SyncResult]] = field(default_factory=list)
    done: int = 0
    asked: list[bool] = field(default_factory=list)
    heard: list[float] = field(default_factory=list)

    def listen(self, unless: Callable[[], bool], seconds: float) -> SyncResult:
        self.heard.append(seconds)
        pause, end = threading.Event(), time.monotonic() + seconds
        while not unless() and time.monotonic() < end:
            pause.wait(0.005)
        return good(0.0 if unless() else None)

    def sync_once(self, *, asked: bool = False) -> SyncResult:
        self.asked.append(asked)
        step = self.script[min(self.done, len(self.script) - 1)] if self.script else good
        self.done += 1
        return step()


@dataclass
class Told:
    states: list[LineState] = field(default_factory=list)
    complaints: list[Exception] = field(default_factory=list)


def good(again: float | None = None) -> SyncResult:
    return SyncResult(0, 0, 0, Line.ONLINE, again=again)


def bad(seconds: int) -> Callable[[], SyncResult]:
    def failed() -> SyncResult:
        now = Moment.now()
        later = Moment(now.utc + timedelta(seconds=seconds), now.offset)
        return SyncResult(0, 0, 3, Line.OFFLINE, LineReason.NO_LINE, later, seconds)

    return failed


def worker_of(rounds: Any, told: Told, rest: float = 60.0, interrupt: Callable[[], None] = lambda: None) -> SyncWorker:
    return SyncWorker(
        rounds,
        counts=lambda: QueueCounts(3, 1),
        tell=told.states.append,
        complain=told.complaints.append,
        interrupt=interrupt,
        rest=rest,
    )


def test_the_first_round_comes_at_once_and_its_outcome_is_told() -> None:
    told = Told()
    worker = worker_of(Rounds(), told)
    worker.start()
    wait_until(lambda: bool(told.states))
    worker.stop()
    state = told.states[0]
    assert (state.line, state.waiting, state.stuck, state.reason) == (Line.ONLINE, 3, 1, None)
    assert state.last_contact is not None


def test_send_now_does_not_wait_for_the_next_try() -> None:
    told, rounds = Told(), Rounds([bad(3600), good])
    worker = worker_of(rounds, told)
    worker.start()
    wait_until(lambda: len(told.states) == 1)
    assert told.states[0].next_try is not None
    assert told.states[0].reason is LineReason.NO_LINE
    worker.send_now()
    wait_until(lambda: len(told.states) == 2)
    worker.stop()
    assert told.states[1].line is Line.ONLINE
    assert rounds.asked == [False, True]


def test_the_last_contact_is_kept_while_the_line_is_away() -> None:
    told, rounds = Told(), Rounds([lambda: good(0.01), bad(3600)])
    worker = worker_of(rounds, told)
    worker.start()
    wait_until(lambda: len(told.states) == 2)
    worker.stop()
    assert told.states[1].line is Line.OFFLINE
    assert told.states[1].last_contact == told.states[0].last_contact


def test_rounds_go_on_by_themselves_and_the_next_try_is_kept() -> None:
    told, rounds = Told(), Rounds([bad(0), bad(0), good])
    worker = worker_of(rounds, told)
    worker.start()
    wait_until(lambda: len(told.states) == 3)
    worker.stop()
    assert rounds.done == 3


@pytest.mark.parametrize("fault", [BugError("bug"), UserError(Text("x", "disk full")), RuntimeError("writer gone")])
def test_a_fault_on_this_side_is_told_and_the_queue_is_not_left_alone(fault: Exception) -> None:
    def broken() -> SyncResult:
        raise fault

    told, rounds = Told(), Rounds([broken, good])
    worker = worker_of(rounds, told)
    worker.start()
    wait_until(lambda: told.complaints == [fault])
    worker.send_now()
    wait_until(lambda: bool(told.states))
    assert worker.running
    worker.stop()


def test_stop_ends_the_request_that_runs_and_leaves_no_thread(line: Any) -> None:
    line.queue("alert")
    line.proxy.arm(Fault("hello", delay=60))
    told = Told()
    worker = worker_of(line.engine, told, interrupt=line.client.interrupt)
    worker.start()
    line.proxy.wait_for("hello")
    worker.stop()
    assert not worker.running
    assert told.states == []
    assert not [each for each in threading.enumerate() if each.name == "exchange"]
    assert list(line.exchange.waiting) == list(line.exchange.reasons)


def test_started_again_after_a_stop_it_sends_what_waits(line: Any) -> None:
    told = Told()
    worker = worker_of(line.engine, told, interrupt=line.client.interrupt)
    worker.start()
    worker.start()
    wait_until(lambda: len(told.states) == 1)
    worker.stop()
    line.queue("alert")
    worker.start()
    wait_until(lambda: len(line.hub.stored) == 1)
    worker.stop()
    assert not worker.running


def test_fault_36_a_line_that_comes_and_goes_leaves_no_thread_and_loses_nothing(line: Any) -> None:
    line.queue(*(f"m{n}" for n in range(30)))
    told = Told()
    before = threading.active_count()
    worker = worker_of(line.engine, told, interrupt=line.client.interrupt)
    worker.start()
    for n in range(10):
        line.proxy.arm(Fault("", times=1 + n % 3, reset=True))
        worker.send_now()
        wanted = len(told.states) + 1
        wait_until(lambda wanted=wanted: len(told.states) >= wanted)
    line.proxy.calm()
    worker.send_now()
    wait_until(lambda: not line.exchange.waiting)
    worker.stop()
    line.hub.end_polls()
    assert len(line.hub.stored) == 30
    wait_until(lambda: threading.active_count() <= before + 2)


@dataclass
class Clocks:
    """A wall clock that can be set and a timer that only counts."""

    shift: float = 0.0

    def wall(self) -> Moment:
        now = Moment.now()
        return Moment(now.utc + timedelta(seconds=self.shift), now.offset)


@pytest.fixture
def quick_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LOOK", 0.02)


def resting(clocks: Clocks, rounds: Rounds, told: Told) -> SyncWorker:
    worker = SyncWorker(
        rounds,
        counts=lambda: QueueCounts(0, 0),
        tell=told.states.append,
        complain=told.complaints.append,
        interrupt=lambda: None,
        clock=clocks.wall,
    )
    worker.start()
    wait_until(lambda: len(told.states) == 1)
    return worker


@pytest.mark.usefixtures("quick_looks")
def test_fault_36_after_a_sleep_the_next_round_comes_at_once() -> None:
    clocks, rounds, told = Clocks(), Rounds([bad(900), bad(900)]), Told()
    worker = resting(clocks, rounds, told)
    clocks.shift = 3600.0
    wait_until(lambda: rounds.done == 2)
    worker.stop()
    assert rounds.done == 2


@pytest.mark.usefixtures("quick_looks")
@pytest.mark.parametrize("years", [-10, 10])
def test_fault_19_a_clock_set_by_years_neither_stops_the_rounds_nor_makes_a_storm(years: int) -> None:
    clocks, rounds, told = Clocks(), Rounds([bad(2), bad(900)]), Told()
    worker = resting(clocks, rounds, told)
    clocks.shift = years * 365 * 86400.0
    wait_until(lambda: rounds.done == 2)
    threading.Event().wait(0.3)
    worker.stop()
    assert rounds.done == 2


@pytest.mark.usefixtures("quick_looks")
def test_fault_19_after_a_clock_was_set_back_next_try_and_last_contact_are_told_by_the_new_one() -> None:
    clocks, rounds, told = Clocks(), Rounds([lambda: good(0.01), bad(900)]), Told()
    worker = resting(clocks, rounds, told)
    wait_until(lambda: len(told.states) == 2)
    before = told.states[-1]
    clocks.shift = -3650 * 86400.0
    wait_until(lambda: len(told.states) == 3)
    worker.stop()
    after = told.states[-1]
    assert rounds.done == 2
    assert before.next_try is not None
    assert after.next_try is not None
    left = (after.next_try.utc - clocks.wall().utc).total_seconds()
    assert 850 < left <= 902
    assert before.last_contact is not None
    assert after.last_contact is not None
    moved = (before.last_contact.utc - after.last_contact.utc).total_seconds()
    assert abs(moved - 3650 * 86400) <= 2  # a moment is told in whole seconds


def test_a_full_round_comes_though_nothing_was_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FULL_ROUND", 1.2)
    told, rounds = Told(), Rounds()
    worker = worker_of(rounds, told)
    worker.start()
    wait_until(lambda: rounds.done == 2)
    worker.stop()
    assert rounds.asked[:2] == [False, False]
    assert all(seconds <= 1.2 for seconds in rounds.heard)


def test_what_is_left_to_do_is_done_at_once_and_what_rests_in_its_time() -> None:
    told, rounds = Told(), Rounds([lambda: good(0.0), lambda: good(0.0), lambda: good(1.1), good])
    worker = worker_of(rounds, told)
    begun = time.monotonic()
    worker.start()
    wait_until(lambda: rounds.done == 4)
    worker.stop()
    assert 1.0 <= time.monotonic() - begun < 5
    assert rounds.heard[0] <= 1.1


def test_fault_36_a_line_that_flaps_while_the_desk_listens_leaves_no_thread_and_no_storm(line: Any) -> None:
    told = Told()
    before = threading.active_count()
    worker = worker_of(line.engine, told, interrupt=line.client.interrupt)
    worker.start()
    wait_until(lambda: bool(line.hub.polls))
    asked = len(line.proxy.exchanges)
    for _ in range(5):
        line.proxy.arm(Fault("", 2, reset=True))
        threading.Event().wait(0.2)
    line.client.interrupt()
    threading.Event().wait(0.5)
    assert len(line.proxy.exchanges) - asked < 40
    line.proxy.calm()
    line.queue("alert")
    worker.send_now()
    wait_until(lambda: len(line.hub.stored) == 1)
    worker.stop()
    line.hub.end_polls()
    assert told.complaints == []
    wait_until(lambda: threading.active_count() <= before + 4)
