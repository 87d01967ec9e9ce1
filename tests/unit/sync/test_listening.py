from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from pcu_desk.cli.exchange_faults.proxy import Fault, http_reply, wait_until
from pcu_desk.domain.line import Line as LineCode
from pcu_desk.domain.line import LineReason, LineState
from pcu_desk.domain.ports import QueueCounts
from pcu_desk.sync import listening
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.listening import LEARNED, SHORTEST, Listening
from pcu_desk.sync.worker import SyncWorker
from pcu_desk.wire import protocol
from pcu_desk.wire.protocol import MAX_WAIT
from tests.unit.sync.conftest import Answering

Line = Any


def listen(line: Line, seconds: float = 60.0) -> Any:
    return line.engine.listen(lambda: False, seconds)


def worker_of(line: Line, told: list[LineState]) -> SyncWorker:
    return SyncWorker(
        line.engine,
        counts=lambda: QueueCounts(len(line.exchange.waiting), 0),
        tell=told.append,
        complain=lambda error: pytest.fail(str(error)),
        interrupt=line.client.interrupt,
    )


def test_what_comes_while_listening_is_here_at_once_and_answered_at_once(line: Line) -> None:
    exchange = Answering(line)
    engine = SyncEngine(exchange, line.client)
    engine.sync_once()
    message, envelope = line.partner.write("alert", line.desk)
    threading.Timer(0.3, line.hub.push, (envelope, "n")).start()
    begun = time.monotonic()
    result = engine.listen(lambda: False, 60)
    assert time.monotonic() - begun < 2
    assert (result.received, result.sent, result.again, result.state) == (1, 1, None, LineCode.ONLINE)
    assert list(exchange.inbox) == [message]
    assert line.hub.acked == {line.desk.keys.id: 1}


def test_a_poll_is_asked_for_as_long_as_the_protocol_allows_and_no_longer_than_wished(line: Line) -> None:
    line.sync()
    line.hub.end_polls()
    listen(line)
    listen(line, 7.9)
    assert line.hub.polls == [MAX_WAIT, 7]


def test_more_than_a_page_that_came_while_listening_is_taken_in_whole(line: Line) -> None:
    line.sync()
    line.hub.page = 3
    for n in range(8):
        line.hub.push(line.partner.write(str(n), line.desk)[1], "n")
    assert listen(line).received == 8


def test_fault_32_a_poll_that_a_proxy_cuts_is_no_failure_and_the_next_is_shorter(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "SHORTEST", 0.2)
    line.sync()
    line.proxy.arm(Fault("wait=", answer=lambda _: b"", delay=1.5, cut_reply=0))
    result = listen(line)
    assert (result.state, result.reason, result.next_try) == (LineCode.ONLINE, None, None)
    assert result.again is not None
    assert line.exchange.reasons == {}
    line.hub.end_polls()
    listen(line)
    assert line.hub.polls[-1] < MAX_WAIT


def test_fault_32_a_line_that_cuts_at_thirty_seconds_is_asked_for_less_and_after_an_hour_for_all_again() -> None:
    now = [0.0]
    polls = Listening(lambda: now[0])
    assert polls.wait == MAX_WAIT
    polls.cut_after(30.0)
    assert polls.wait == 24
    assert polls.answered_after(24.0, 24, news=False) is None
    now[0] += LEARNED
    assert polls.wait == MAX_WAIT
    for _ in range(20):
        polls.cut_after(SHORTEST)
    assert polls.wait == SHORTEST


def test_a_poll_cut_at_once_says_nothing_of_a_proxys_patience() -> None:
    polls = Listening(lambda: 0.0)
    polls.cut_after(0.1)
    assert polls.wait == MAX_WAIT


def test_polls_that_end_at_once_without_news_are_no_storm(line: Line) -> None:
    line.sync()
    line.hub.end_polls()
    rests = [listen(line).again for _ in range(12)]
    assert all(rest is not None for rest in rests)
    assert max(rest for rest in rests if rest is not None) <= 20


def test_a_line_that_died_while_listening_is_told_by_the_round_that_follows(line: Line) -> None:
    line.sync()
    line.proxy.arm(Fault("", 99, reset=True))
    result = listen(line)
    assert (result.state, result.next_try) == (LineCode.ONLINE, None)
    assert result.again is not None
    assert line.sync().state is LineCode.OFFLINE


def test_a_hub_that_wants_a_pause_while_listening_gets_it(line: Line) -> None:
    import json

    body = json.dumps(protocol.Problem(protocol.ProblemKind.RATE, 429, "told").to_json()).encode()
    busy = http_reply("429 Slow", body, Content_Type=protocol.PROBLEM_TYPE, Retry_After="90")
    line.sync()
    line.proxy.arm(Fault("wait=", answer=lambda _: busy))
    result = listen(line)
    assert (result.reason, result.again) == (LineReason.BUSY, 90)


def test_a_login_page_that_comes_up_while_listening_is_told(line: Line) -> None:
    line.sync()
    line.proxy.arm(Fault("wait=", answer=lambda _: http_reply("200 OK", b"<html>", Content_Type="text/html")))
    result = listen(line)
    assert (result.state, result.reason) == (LineCode.LOGIN_NEEDED, LineReason.LOGIN_NEEDED)


def test_a_hub_restored_while_the_desk_listens_wants_a_full_round(line: Line) -> None:
    line.queue("a")
    line.sync()
    line.hub.epoch = "e2"
    line.hub.stored.clear()
    line.hub.end_polls()
    result = listen(line)
    assert (result.reason, result.next_try) == (None, None)
    assert result.again is not None
    line.sync()
    assert len(line.hub.stored) == 1


def test_a_person_ends_a_poll_and_what_he_wrote_leaves_at_once(line: Line) -> None:
    told: list[LineState] = []
    worker = worker_of(line, told)
    worker.start()
    wait_until(lambda: bool(line.hub.polls))
    assert told[-1].listening
    begun = time.monotonic()
    line.queue("alert")
    worker.send_now()
    wait_until(lambda: bool(line.hub.stored))
    assert time.monotonic() - begun < 3
    worker.stop()
    assert all(state.line is LineCode.ONLINE and state.reason is None for state in told)


def test_a_wish_that_comes_just_as_a_poll_begins_is_not_missed(line: Line) -> None:
    line.sync()
    wished = threading.Event()
    wished.set()
    begun = time.monotonic()
    result = line.engine.listen(wished.is_set, 60)
    assert time.monotonic() - begun < 1
    assert (result.again, result.next_try, line.hub.polls) == (0.0, None, [])


def test_a_program_that_listens_stops_at_once_and_leaves_no_thread(line: Line) -> None:
    worker = worker_of(line, [])
    worker.start()
    wait_until(lambda: bool(line.hub.polls))
    begun = time.monotonic()
    worker.stop()
    assert time.monotonic() - begun < 3
    assert not [each for each in threading.enumerate() if each.name == "exchange"]


def test_a_locked_desk_listens_too(line: Line) -> None:
    line.engine = SyncEngine(line.exchange, line.client, mailbox_only=True)
    worker = worker_of(line, [])
    worker.start()
    wait_until(lambda: bool(line.hub.polls))
    line.hub.push(line.partner.write("m", line.desk)[1], "n")
    wait_until(lambda: len(line.exchange.inbox) == 1)
    worker.stop()
