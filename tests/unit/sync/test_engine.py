from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest

from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, http_reply
from pcu_desk.domain.errors import BugError
from pcu_desk.domain.line import Line as LineCode
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.sync import directories, engine
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.wire import protocol
from pcu_desk.wire.directory import OlderDirectoryError
from pcu_desk.wire.protocol import Problem, ProblemKind, Result, ResultState
from tests.exchange_fakes import MemoryExchange
from tests.unit.sync.conftest import Answering

Line = Any


def _problem(status: str, kind: ProblemKind, **headers: str) -> Callable[[Exchange], bytes]:
    import json

    body = json.dumps(Problem(kind, int(status[:3]), "told").to_json()).encode()
    return lambda _: http_reply(status, body, Content_Type=protocol.PROBLEM_TYPE, **headers)


def _verdict(message: str, state: ResultState, kind: ProblemKind | None = None) -> Result:
    return Result("", state, message, None, None, Problem(kind, 422, "told") if kind else None)


def test_queue_is_drained_in_batches_and_the_inbox_taken_in(line: Line) -> None:
    line.queue(*(f"m{n}" for n in range(230)))
    message, envelope = line.partner.write("answer", line.desk)
    line.hub.push(envelope, "n")
    result = line.sync()
    assert (result.sent, result.received, result.waiting, result.state) == (230, 1, 0, LineCode.ONLINE)
    assert [len(list(module_split(each.body))) for each in line.proxy.seen("POST /v1/messages HTTP")] == [100, 100, 30]
    assert list(line.exchange.inbox) == [message]
    assert line.hub.acked == {line.desk.keys.id: 1}


def module_split(body: bytes) -> Sequence[bytes]:
    from pcu_desk.wire.envelope import split_envelopes

    return list(split_envelopes(body))


def test_urgent_messages_leave_first(line: Line) -> None:
    ids = line.queue("first", "second", "third")
    line.sync()
    assert [message for _, message in line.hub.stored] == ids


def test_a_batch_stays_below_the_limit_of_a_request(line: Line) -> None:
    line.queue(*("x" * 3 + str(n) for n in range(4)))
    big = [line.desk.write(random_text(200_000), line.partner) for _ in range(4)]
    for message, envelope in big:
        line.exchange.queue(message, envelope)
    assert line.sync().sent == 8
    bodies = [len(each.body) for each in line.proxy.seen("POST /v1/messages HTTP")]
    assert max(bodies) <= protocol.MAX_BODY
    assert len(bodies) > 1


def random_text(length: int) -> str:
    import secrets

    return secrets.token_hex(length // 2)


def test_hub_out_of_reach_keeps_everything_and_tells_when_it_tries_again(line: Line) -> None:
    (message,) = line.queue("alert")
    line.proxy.arm(Fault("hello", reset=True))
    result = line.sync()
    assert (result.state, result.sent, result.waiting) == (LineCode.OFFLINE, 0, 1)
    assert result.next_try is not None
    assert line.exchange.waiting[message].reason == result.reason == LineReason.CUT
    assert line.exchange.waiting[message].next_try == result.next_try


def test_nobody_listening_is_no_line(line: Line) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    line.client._url = f"http://127.0.0.1:{port}"
    result = line.sync()
    assert (result.state, result.reason) == (LineCode.OFFLINE, LineReason.NO_LINE)


def test_pauses_grow_with_failures_and_begin_anew_after_a_good_round(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(engine, "pause", lambda failures: float(asked.append(failures) or 0))
    line.proxy.arm(Fault("hello", times=3, reset=True))
    for _ in range(4):
        line.sync()
    line.proxy.arm(Fault("hello", reset=True))
    line.sync()
    assert asked == [1, 2, 3, 1]


@pytest.mark.parametrize(
    ("state", "kind", "reason"),
    [
        (ResultState.CONFLICT, None, LineReason.CONFLICT),
        (ResultState.REJECTED, ProblemKind.UNKNOWN_RECIPIENT, LineReason.RECIPIENT),
        (ResultState.REJECTED, ProblemKind.REVOKED, LineReason.RECIPIENT),
        (ResultState.REJECTED, ProblemKind.NOT_YOURS, LineReason.REFUSED),
        (ResultState.REJECTED, None, LineReason.REFUSED),
    ],
)
def test_a_refused_message_is_parked_and_never_blocks_another(
    line: Line, state: ResultState, kind: ProblemKind | None, reason: LineReason
) -> None:
    ids = line.queue("a", "b", "c")
    line.hub.verdicts[ids[1]] = _verdict(ids[1], state, kind)
    result = line.sync()
    assert line.exchange.parked == {ids[1]: reason}
    assert list(line.exchange.sent) == [ids[0], ids[2]]
    assert (result.sent, result.waiting, result.state) == (2, 0, LineCode.ONLINE)


def test_a_message_the_hub_wants_later_waits_while_others_pass(line: Line) -> None:
    ids = line.queue("a", "b", "c")
    line.hub.verdicts[ids[0]] = _verdict(ids[0], ResultState.RETRY)
    result = line.sync()
    assert list(line.exchange.waiting) == [ids[0]]
    assert line.exchange.reasons == {ids[0]: LineReason.LATER}
    assert (result.sent, result.waiting) == (2, 1)
    assert result.again is not None
    line.hub.verdicts.clear()
    assert line.sync(asked=True).sent == 1


def test_fault_11_a_message_too_long_in_a_batch_is_found_by_halving_and_parked_alone(line: Line) -> None:
    ids = line.queue(*(f"m{n}" for n in range(8)))
    poison = line.exchange.waiting[ids[5]].envelope
    line.proxy.arm(_when(lambda body: poison in body, _problem("413 Content Too Large", ProblemKind.TOO_LARGE)))
    result = line.sync()
    assert line.exchange.parked == {ids[5]: LineReason.TOO_LARGE}
    assert (result.sent, len(line.hub.stored)) == (7, 7)


def test_fault_13_a_message_at_which_the_hub_stumbles_waits_while_others_pass(line: Line) -> None:
    ids = line.queue(*(f"m{n}" for n in range(8)))
    poison = line.exchange.waiting[ids[2]].envelope
    line.proxy.arm(_when(lambda body: poison in body, _problem("500 Fault", ProblemKind.FAULT)))
    result = line.sync()
    assert (result.sent, result.state) == (7, LineCode.ONLINE)
    assert list(line.exchange.waiting) == [ids[2]]
    assert line.exchange.parked == {}


def test_fault_13_a_hub_that_stumbles_at_everything_is_left_alone_and_nothing_is_parked(line: Line) -> None:
    line.queue(*(f"m{n}" for n in range(64)))
    line.proxy.arm(Fault("POST /v1/messages HTTP", times=1000, answer=_problem("500 Fault", ProblemKind.FAULT)))
    result = line.sync()
    assert (result.sent, result.waiting, result.reason) == (0, 64, LineReason.BUSY)
    assert len(line.proxy.seen("POST /v1/messages HTTP")) < 16


def _when(matches: Callable[[bytes], bool], answer: Callable[[Exchange], bytes]) -> Fault:
    return Fault("POST /v1/messages HTTP", times=1000, answer=answer, matches=matches)


@pytest.mark.parametrize(
    ("status", "kind", "reason"),
    [
        ("429 Too Many Requests", ProblemKind.BUSY, LineReason.BUSY),
        ("503 Unavailable", ProblemKind.BUSY, LineReason.BUSY),
        ("507 Insufficient Storage", ProblemKind.STORAGE_FULL, LineReason.HUB_FULL),
        ("401 Unauthorized", ProblemKind.UNKNOWN_DEVICE, LineReason.NOT_ENROLLED),
        ("403 Forbidden", ProblemKind.REVOKED, LineReason.REVOKED),
        ("409 Conflict", ProblemKind.IDENTITY_FORKED, LineReason.FORKED),
        ("426 Upgrade Required", ProblemKind.NEEDS_UPDATE, LineReason.NEEDS_UPDATE),
    ],
)
def test_fault_12_a_refused_push_keeps_the_whole_queue_and_tells_why(
    line: Line, status: str, kind: ProblemKind, reason: LineReason
) -> None:
    ids = line.queue("a", "b")
    line.proxy.arm(Fault("POST /v1/messages HTTP", answer=_problem(status, kind)))
    result = line.sync()
    assert (result.sent, result.waiting, result.reason, result.state) == (0, 2, reason, LineCode.ONLINE)
    assert line.exchange.reasons == dict.fromkeys(ids, reason)
    assert line.exchange.parked == {}
    assert line.sync().sent == 2


@pytest.mark.parametrize(
    ("asked", "seconds"), [("120", 120), ("99999999", 3600), ("Fri, 31 Dec 2199 23:59:59 GMT", 3600)]
)
def test_fault_12_a_hub_that_asks_for_a_pause_gets_it_but_never_more_than_an_hour(
    line: Line, asked: str, seconds: int
) -> None:
    line.queue("a")
    line.proxy.arm(Fault("POST /v1/messages HTTP", answer=_problem("503 Busy", ProblemKind.BUSY, Retry_After=asked)))
    result = line.sync()
    pause = (result.next_try.utc - line.engine._clock().utc).total_seconds()
    assert seconds - 5 <= pause <= seconds + 2


def test_what_was_tried_before_is_asked_for_by_id_and_its_body_not_sent_again(line: Line) -> None:
    ids = line.queue("a", "b")
    line.proxy.arm(Fault("POST /v1/messages HTTP", drop_reply=True))
    assert line.sync().reason is LineReason.CUT
    assert line.exchange.sent == {}
    assert line.sync().sent == 2
    assert len(line.proxy.seen("POST /v1/messages HTTP")) == 1
    assert list(line.exchange.sent) == ids
    assert len(line.hub.stored) == 2


def test_the_hub_holding_another_message_under_an_id_parks_ours(line: Line) -> None:
    ids = line.queue("a", "b")
    line.hub.stored[(line.desk.keys.id, ids[0])] = b"something else"
    line.exchange.note_failure(ids, LineReason.CUT, line.engine._clock())
    assert line.sync().sent == 1
    assert line.exchange.parked == {ids[0]: LineReason.CONFLICT}


def test_a_damaged_row_of_the_queue_is_set_aside_and_the_rest_leaves(line: Line) -> None:
    ids = line.queue("a", "b")
    line.exchange.waiting[ids[0]] = QueuedEnvelope(ids[0], b"PCUX rubbish", 0, None, None, "")
    assert line.sync().sent == 1
    assert line.exchange.parked == {ids[0]: LineReason.DAMAGED}


def test_inbox_is_pulled_page_by_page_without_a_gap_and_kept_once(line: Line) -> None:
    line.hub.page = 7
    for n in range(30):
        line.hub.push(line.partner.write(f"m{n}", line.desk)[1], "n")
    assert line.sync().received == 30
    assert line.exchange.sequences == list(range(1, 31))
    assert line.sync().received == 0
    assert line.exchange.taken == 30
    assert len(line.proxy.seen("ack")) == 5


def test_a_page_cut_on_the_way_moves_no_cursor(line: Line) -> None:
    line.hub.push(line.partner.write("m", line.desk)[1], "n")
    line.proxy.arm(Fault("inbox?", cut_reply=400))
    assert line.sync().reason is LineReason.CUT
    assert line.exchange.place().entry == 0
    assert line.sync().received == 1


def test_a_page_longer_than_the_desk_takes_is_asked_for_in_smaller_parts(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.sync import transport

    for n in range(9):
        line.hub.push(line.partner.write(f"m{n}", line.desk)[1], "n")
    monkeypatch.setattr(transport, "_LARGE_REPLY", 6000)
    assert line.sync().received == 9


def test_a_restored_hub_is_noticed_and_sent_messages_are_offered_again(line: Line) -> None:
    ids = line.queue("a", "b")
    line.hub.push(line.partner.write("m", line.desk)[1], "n")
    line.sync()
    kept = next(iter(line.hub.stored))
    line.hub.epoch = "e2"
    line.hub.stored = {kept: line.hub.stored[kept]}
    for box in line.hub.boxes.values():
        box.clear()
    line.hub.push(line.partner.write("later", line.desk)[1], "n")
    result = line.sync()
    assert (result.sent, result.received) == (2, 1)
    assert line.exchange.epochs == ["e1", "e2"]
    assert {message for _, message in line.hub.stored} >= set(ids)


def test_a_hub_restored_between_greeting_and_receipt_is_noticed(line: Line) -> None:
    line.queue("a")
    line.sync()
    line.queue("b")

    def restore(exchange: Exchange) -> bytes:
        line.hub.epoch = "e2"
        line.hub.stored.clear()
        return exchange.reply

    line.proxy.arm(Fault("hello", forge=restore))
    assert line.sync().reason is LineReason.OTHER_EPOCH
    line.sync()
    assert len(line.hub.stored) == 2
    assert line.exchange.waiting == {}


def test_a_cursor_beyond_the_hubs_inbox_begins_anew(line: Line) -> None:
    line.queue("a")
    line.proxy.arm(Fault("inbox?", answer=_problem("409 Conflict", ProblemKind.BEYOND_INBOX)))
    assert line.sync().reason is LineReason.OTHER_EPOCH
    assert line.exchange.epochs == ["e1", "e1"]
    assert line.sync().state is LineCode.ONLINE
    assert len(line.hub.stored) == 1


def test_another_desk_under_the_same_name_is_told_while_work_goes_on(line: Line) -> None:
    line.queue("a")
    line.hub.forked = True
    result = line.sync()
    assert (result.sent, result.state, result.reason) == (1, LineCode.ONLINE, LineReason.FORKED)


class Refusing(MemoryExchange):
    def take_directory(self, bundle: bytes) -> None:
        raise OlderDirectoryError


def test_a_newer_directory_is_fetched_and_a_refused_one_stops_nothing(line: Line) -> None:
    line.queue("a")
    line.hub.directory = (3, b"bundle")
    assert line.sync().reason is None
    assert line.exchange.bundle == b"bundle"

    exchange = Refusing()
    exchange.queue(*line.desk.write("b", line.partner))
    result = SyncEngine(exchange, line.client).sync_once()
    assert (result.sent, result.reason) == (1, LineReason.DIRECTORY)


def test_a_hub_of_a_later_version_is_told_and_the_queue_kept(line: Line) -> None:
    line.queue("a")
    line.hub.versions = (2, 5)
    result = line.sync()
    assert (result.reason, result.waiting) == (LineReason.NEEDS_UPDATE, 1)


@pytest.mark.parametrize("years", [-10, 10])
def test_fault_19_a_desk_whose_clock_is_wrong_by_years_signs_by_the_hubs(line: Line, years: int) -> None:
    line.hub.clock_offset = years * 365.25 * 86400
    line.queue("a")
    assert line.sync().sent == 1


def test_work_that_writes_is_run_where_the_desk_says(line: Line) -> None:
    ran: list[str] = []

    def run(work: Callable[[], Any], /) -> Any:
        ran.append("x")
        return work()

    line.queue("a")
    engine = SyncEngine(line.exchange, line.client, run=run)
    engine.sync_once()
    assert len(ran) > 5


def test_a_store_that_gives_out_settled_messages_again_is_our_fault_and_no_endless_round(line: Line) -> None:
    class Forgetful(MemoryExchange):
        def take_receipt(self, message_ids: Sequence[str]) -> None:
            """Lose the receipt."""

    exchange = Forgetful()
    exchange.queue(*line.desk.write("b", line.partner))
    with pytest.raises(BugError):
        SyncEngine(exchange, line.client).sync_once()


def test_messages_written_while_taking_in_leave_in_the_same_round(line: Line) -> None:
    exchange = Answering(line)
    line.hub.push(line.partner.write("m", line.desk)[1], "n")
    result = SyncEngine(exchange, line.client).sync_once()
    assert (result.received, result.sent, result.waiting) == (1, 1, 0)


def test_a_batch_that_the_hub_calls_too_slow_is_offered_smaller(line: Line) -> None:
    line.queue(*(f"m{n}" for n in range(100)))
    line.proxy.arm(Fault("POST /v1/messages HTTP", times=2, answer=_problem("408 Timeout", ProblemKind.SLOW)))
    for _ in range(3):
        line.sync()
    batches = [len(module_split(each.body)) for each in line.proxy.seen("POST /v1/messages HTTP")]
    assert batches[:3] == [100, 50, 25]


def test_a_line_too_bad_for_a_batch_is_offered_less_and_less_and_then_more_again(line: Line) -> None:
    line.queue(*(f"m{n}" for n in range(100)))
    too_much = Fault("POST /v1/messages HTTP", 1000, lambda body: len(module_split(body)) > 12, cut_request=1)
    line.proxy.arm(too_much)
    rounds = 0
    while line.exchange.waiting:
        line.sync()
        rounds += 1
        assert rounds < 20
    batches = [len(module_split(each.body)) for each in line.proxy.seen("POST /v1/messages HTTP")]
    assert batches[:4] == [100, 50, 25, 12]
    assert len(line.hub.stored) == 100


def test_a_directory_that_did_not_change_is_read_once(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []
    line.exchange.bundle = b"bundle"
    monkeypatch.setattr(directories, "_version", lambda bundle: read.append(bundle) or 3)
    line.hub.directory = (3, b"bundle")
    line.sync()
    line.sync()
    assert read == [b"bundle"]


def test_fault_11_a_proxys_413_is_halved_like_the_hubs_own(line: Line) -> None:
    ids = line.queue("a", "b")
    poison = line.exchange.waiting[ids[0]].envelope
    answer = http_reply("413 Content Too Large", b"<html>", Content_Type="text/html")
    line.proxy.arm(_when(lambda body: poison in body, lambda _: answer))
    assert line.sync().sent == 1
    assert line.exchange.parked == {ids[0]: LineReason.TOO_LARGE}


def test_fault_12_nonsense_for_a_pause_leaves_the_desks_own(line: Line) -> None:
    line.queue("a")
    line.proxy.arm(Fault("POST /v1/messages HTTP", answer=_problem("429 Slow", ProblemKind.RATE, Retry_After="soon")))
    result = line.sync()
    assert (result.reason, result.waiting) == (LineReason.BUSY, 1)
    assert result.again is not None
    assert result.again <= 2


def test_fault_19_a_clock_that_jumps_in_the_middle_of_a_round_moves_no_signature(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC, datetime, timedelta

    from pcu_desk.sync import transport

    class Jumped(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime.now(UTC) + timedelta(days=3650)

    def jump(exchange: Exchange) -> bytes:
        monkeypatch.setattr(transport, "datetime", Jumped)
        return exchange.reply

    line.queue("a")
    line.proxy.arm(Fault("hello", forge=jump))
    result = line.sync()
    assert (result.sent, result.reason, result.waiting) == (1, None, 0)


def test_a_message_that_a_newer_program_must_send_waits_and_blocks_no_other(line: Line) -> None:
    ids = line.queue("a", "b", "c")
    line.hub.verdicts[ids[0]] = _verdict(ids[0], ResultState.REJECTED, ProblemKind.NEEDS_UPDATE)
    result = line.sync()
    assert (result.sent, result.waiting, line.exchange.parked) == (2, 1, {})
    assert line.exchange.reasons == {ids[0]: LineReason.NEEDS_UPDATE}
    assert result.again is not None
    assert result.again > 3500
    pushes = len(line.proxy.seen("POST /v1/messages HTTP"))
    assert line.sync().waiting == 1
    assert len(line.proxy.seen("POST /v1/messages HTTP")) == pushes


def test_after_an_update_of_the_program_what_needed_it_leaves_at_once(line: Line) -> None:
    ids = line.queue("a")
    line.hub.verdicts[ids[0]] = _verdict(ids[0], ResultState.REJECTED, ProblemKind.NEEDS_UPDATE)
    line.sync()
    line.hub.verdicts.clear()
    assert SyncEngine(line.exchange, line.client).sync_once().sent == 1


def test_a_thousand_known_messages_cost_one_question_and_no_bodies(line: Line) -> None:
    made = [line.desk.write(str(n), line.partner) for n in range(1200)]
    for message, envelope in made:
        line.hub.stored[(line.desk.keys.id, message)] = envelope
        line.exchange.queue(message, envelope, tries=1)
    assert line.sync().sent == 1200
    assert len(line.proxy.seen("POST /v1/messages/known")) == 2
    assert line.proxy.seen("POST /v1/messages HTTP") == []


def test_of_many_tried_messages_only_the_unknown_ones_cost_bodies_and_each_is_asked_for_once(line: Line) -> None:
    made = [line.desk.write(str(n), line.partner) for n in range(300)]
    for n, (message, envelope) in enumerate(made):
        line.exchange.queue(message, envelope, tries=1)
        if n % 3:
            line.hub.stored[(line.desk.keys.id, message)] = envelope
    assert line.sync().sent == 300
    assert len(line.proxy.seen("POST /v1/messages/known")) == 1
    assert len(line.proxy.seen("POST /v1/messages HTTP")) == 1


def test_a_line_that_does_not_carry_a_thousand_ids_is_asked_about_fewer(line: Line) -> None:
    for n in range(400):
        line.exchange.queue(*line.desk.write(str(n), line.partner), tries=1)
    line.proxy.arm(Fault("POST /v1/messages/known", 1000, lambda body: len(body) > 8000, cut_request=1))
    rounds = 0
    while line.exchange.waiting:
        line.sync()
        rounds += 1
        assert rounds < 20
    assert len(line.hub.stored) == 400


def test_large_envelopes_are_not_all_held_in_memory_to_ask_about_them(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.sync import sending

    monkeypatch.setattr(sending, "_AT_HAND", 300_000)
    asked: list[int] = []
    for n in range(4):
        line.exchange.queue(*line.desk.write(random_text(100_000) + str(n), line.partner), tries=1)
    pending = line.exchange.pending
    monkeypatch.setattr(line.exchange, "pending", lambda limit: (asked.append(limit), pending(limit))[1])
    assert line.sync().sent == 4
    assert max(asked) <= protocol.MAX_BATCH


@pytest.mark.parametrize(
    "fault",
    [Fault("directory", 9, cut_reply=900), Fault("directory", 9, drop_reply=True), Fault("directory", 9, reset=True)],
)
def test_a_directory_that_the_line_does_not_carry_keeps_no_message_back(line: Line, fault: Fault) -> None:
    line.queue("a")
    line.hub.directory = (3, b"x" * 5000)
    line.proxy.arm(fault)
    result = line.sync()
    assert (result.sent, result.state, line.exchange.bundle) == (1, LineCode.ONLINE, None)
    line.proxy.calm()
    line.sync()
    assert len(line.proxy.seen("directory")) == 1


def test_a_directory_longer_than_the_desk_takes_keeps_no_message_back(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pcu_desk.sync import transport

    monkeypatch.setattr(transport, "_LARGE_REPLY", 4000)
    line.queue("a")
    line.hub.directory = (3, b"x" * 5000)
    result = line.sync()
    assert (result.sent, result.state, line.exchange.bundle) == (1, LineCode.ONLINE, None)


def test_a_refused_directory_is_told_in_each_round_though_it_is_not_fetched_in_each(line: Line) -> None:
    line.hub.directory = (3, b"bundle")
    engine = SyncEngine(Refusing(), line.client)
    assert [engine.sync_once().reason for _ in range(3)] == [LineReason.DIRECTORY] * 3
    assert len(line.proxy.seen("directory")) == 1


def test_an_answer_announced_as_too_long_is_not_fetched_in_vain(line: Line) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"
    line.proxy.arm(Fault("hello", answer=lambda _: head))
    assert line.sync().reason is LineReason.CUT


@pytest.mark.parametrize("state", [ResultState.RETRY, ResultState.REJECTED])
def test_a_message_beyond_the_units_quota_waits_with_that_reason_and_leaves_later(
    line: Line, state: ResultState
) -> None:
    ids = line.queue("a", "b")
    line.hub.verdicts[ids[1]] = _verdict(ids[1], state, ProblemKind.QUOTA)
    result = line.sync()
    assert (result.sent, result.waiting, line.exchange.parked) == (1, 1, {})
    assert line.exchange.reasons == {ids[1]: LineReason.QUOTA}
    line.hub.verdicts.clear()
    assert line.sync(asked=True).sent == 1
