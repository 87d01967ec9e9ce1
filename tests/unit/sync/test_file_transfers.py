from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from pcu_desk.cli.exchange_faults.proxy import Exchange, Fault, http_reply
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.files import Transfer
from pcu_desk.domain.line import Line as LineCode
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import Text
from pcu_desk.sync import files as module
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.wire import protocol
from pcu_desk.wire.chunk_replies import CHUNK_TYPE
from pcu_desk.wire.chunks import CHUNK, LEAF, SealedFile, chunk_name, leaf_name, leaves, new_key
from pcu_desk.wire.protocol import Problem, ProblemKind
from tests.exchange_fakes import MemoryExchange

Line = Any
PUT, GET, KNOWN = "PUT /v1/chunks/", "GET /v1/chunks/", "POST /v1/chunks/known"


@dataclass
class MemoryFiles:
    """The desk's side of files in memory; implements `FilesPort`."""

    out: dict[str, list[bytes]] = field(default_factory=dict)
    wanted: dict[str, list[str]] = field(default_factory=dict)
    parts: dict[str, dict[int, bytes]] = field(default_factory=dict)
    handed: list[str] = field(default_factory=list)
    whole: dict[str, bytes] = field(default_factory=dict)
    failures: list[tuple[str, str]] = field(default_factory=list)
    on_chunk: Callable[[], None] = lambda: None
    damaged: set[str] = field(default_factory=set)

    def send(self, name: str, size: int) -> list[bytes]:
        sealed = SealedFile(name, new_key(), size)
        parts = [sealed.seal(index, lambda offset, length: bytes(length)) for index in range(sealed.chunks)]
        self.out[name] = parts
        return parts

    def want(self, name: str, parts: Sequence[bytes]) -> None:
        self.wanted[name] = [chunk_name(part) for part in parts]
        self.parts[name] = {}

    def uploads(self) -> Sequence[Transfer]:
        return [
            Transfer(name, "m", tuple(map(chunk_name, parts)), frozenset(), sum(map(len, parts)))
            for name, parts in self.out.items()
            if name not in self.handed and name not in self._noted
        ]

    def chunk(self, file: str, index: int) -> bytes:
        self.on_chunk()
        if file in self.damaged:
            raise UserError(Text("x", "gone"))
        return self.out[file][index]

    def uploaded(self, file: str) -> None:
        self.handed.append(file)

    def downloads(self) -> Sequence[Transfer]:
        return [
            Transfer(name, "m", tuple(names), frozenset(self.parts[name]), 0)
            for name, names in self.wanted.items()
            if name not in self.whole and name not in self._noted
        ]

    def take_chunk(self, file: str, index: int, data: bytes) -> bool:
        if chunk_name(data) != self.wanted[file][index]:
            return False
        self.parts[file][index] = data
        return True

    def complete(self, file: str) -> None:
        self.whole[file] = b"".join(self.parts[file][index] for index in range(len(self.wanted[file])))

    def failed(self, file: str, reason: str, next_try: Moment) -> None:
        self.failures.append((file, str(reason)))

    @property
    def _noted(self) -> set[str]:
        return {file for file, _ in self.failures}


@dataclass
class Scene:
    line: Any
    files: MemoryFiles = field(default_factory=MemoryFiles)
    now: float = 0.0
    engine: SyncEngine = field(init=False)

    def __post_init__(self) -> None:
        self.engine = SyncEngine(self.line.exchange, self.line.client, files=self.files, timer=lambda: self.now)

    def sync(self) -> Any:
        return self.engine.sync_once()

    def until_done(self, rounds: int = 30) -> int:
        """Do rounds as the worker would until nothing is left; return how many."""
        for done in range(1, rounds + 1):
            again = self.sync().again
            if again is None:
                return done
            self.now += again
        pytest.fail("the files never came to an end")

    def coming(self, size: int) -> list[bytes]:
        """Let a file lie at the hub that this desk wants; return its chunks."""
        parts = MemoryFiles().send("photo", size)
        self.line.hub.chunks = {chunk_name(part): part for part in parts}
        self.files.want("photo", parts)
        return parts

    def names(self, match: str) -> list[str]:
        return [each.line.split(" ")[1].rpartition("/")[2] for each in self.line.proxy.seen(match)]


@pytest.fixture
def scene(line: Line) -> Scene:
    return Scene(line)


def test_a_file_goes_out_in_chunks_and_counts_as_handed_over_when_the_hub_says_so_signed(scene: Scene) -> None:
    parts = scene.files.send("photo", 600_000)
    assert scene.sync().again is None
    assert scene.files.handed == ["photo"]
    assert scene.line.hub.chunks == {chunk_name(part): part for part in parts}
    lines = [each.line.split(" ")[0] for each in scene.line.proxy.seen("/v1/chunks/")]
    assert lines == ["POST", "PUT", "PUT", "PUT", "POST"]


def test_what_the_hub_holds_already_costs_no_bytes(scene: Scene) -> None:
    parts = scene.files.send("photo", 600_000)
    scene.line.hub.chunks = {chunk_name(part): part for part in parts}
    scene.sync()
    assert scene.files.handed == ["photo"]
    assert scene.line.proxy.seen(PUT) == []


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("fault", [Fault(PUT, cut_request=90_000), Fault(PUT, drop_reply=True), Fault(PUT, reset=True)])
def test_a_file_cut_at_any_chunk_goes_on_where_it_was_and_no_chunk_goes_twice(
    scene: Scene, at: int, fault: Fault
) -> None:
    parts = scene.files.send("photo", 600_000)
    seen: list[bytes] = []

    def later(body: bytes) -> bool:
        seen.append(body)
        return len(seen) == at

    scene.line.proxy.arm(replace(fault, matches=later))
    scene.until_done()
    assert scene.files.handed == ["photo"]
    assert scene.line.hub.chunks == {chunk_name(part): part for part in parts}
    whole = [name for name in scene.names(PUT) if name in scene.line.hub.chunks]
    assert len(whole) == len(set(whole)) or fault.reset


def test_on_a_line_that_breaks_off_whole_chunks_leaves_go_and_whole_ones_again_when_it_is_better(scene: Scene) -> None:
    parts = scene.files.send("photo", 1_800_000)
    too_much = Fault(PUT, 2, lambda body: len(body) > 20_000, cut_request=1)
    scene.line.proxy.arm(too_much)
    scene.until_done()
    assert scene.files.handed == ["photo"]
    assert scene.line.hub.chunks == {chunk_name(part): part for part in parts}
    sizes = [len(each.body) for each in scene.line.proxy.seen(PUT)]
    assert LEAF in sizes
    assert sizes[-1] > LEAF
    assert len(scene.line.proxy.seen("POST /v1/chunks/")) > len(scene.line.proxy.seen(KNOWN))


def test_leaves_that_went_before_the_line_broke_again_are_not_sent_again(scene: Scene) -> None:
    (part,) = scene.files.send("photo", 200_000)
    scene.line.proxy.arm(Fault(PUT, 1, lambda body: len(body) > LEAF, cut_request=1))
    scene.line.proxy.arm(Fault(PUT, 1, lambda body: body == leaves(part)[5], cut_request=1))
    scene.until_done()
    assert scene.files.handed == ["photo"]
    told = [name for name in scene.names(PUT) if name != chunk_name(part)]
    assert sorted(told) == sorted([*map(leaf_name, leaves(part)), leaf_name(leaves(part)[5])])


def test_a_proxy_that_takes_no_large_bodies_gets_leaves(scene: Scene) -> None:
    scene.files.send("photo", 300_000)
    answer = http_reply("413 Content Too Large", b"<html>", Content_Type="text/html")
    scene.line.proxy.arm(Fault(PUT, 99, lambda body: len(body) > LEAF, answer=lambda _: answer))
    scene.until_done()
    assert scene.files.handed == ["photo"]


def test_a_chunk_that_is_too_slow_for_the_hubs_patience_goes_in_leaves(scene: Scene) -> None:
    scene.files.send("photo", 300_000)
    body = json.dumps(Problem(ProblemKind.SLOW, 408, "too slow").to_json()).encode()
    answer = http_reply("408 Request Timeout", body, Content_Type=protocol.PROBLEM_TYPE)
    scene.line.proxy.arm(Fault(PUT, 99, lambda body: len(body) > LEAF, answer=lambda _: answer))
    scene.until_done()
    assert scene.files.handed == ["photo"]


def test_a_message_written_while_a_file_goes_leaves_before_the_next_chunk(scene: Scene) -> None:
    scene.files.send("photo", 600_000)
    written: list[str] = []

    def write() -> None:
        if not written:
            written.extend(scene.line.queue("alert"))

    scene.files.on_chunk = write
    assert scene.sync().sent == 1
    order = [each.line.split(" HTTP")[0] for each in scene.line.proxy.exchanges]
    pushed = next(place for place, line in enumerate(order) if line == "POST /v1/messages")
    puts = [place for place, line in enumerate(order) if line.startswith(PUT)]
    assert puts[0] < pushed < puts[1]


def test_messages_and_inbox_come_before_files(scene: Scene) -> None:
    scene.files.send("photo", 100_000)
    scene.line.queue("alert")
    scene.sync()
    order = [each.line.split(" ")[1].partition("?")[0] for each in scene.line.proxy.exchanges]
    assert order.index("/v1/messages") < order.index("/v1/inbox") < order.index("/v1/chunks/known")


def test_a_round_moves_its_share_and_the_next_goes_on_at_once(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PORTION", 2 * CHUNK)
    scene.files.send("photo", 1_200_000)
    first = scene.sync()
    assert (first.again, len(scene.line.proxy.seen(PUT))) == (0.0, 2)
    assert scene.until_done() == 2
    assert scene.files.handed == ["photo"]
    assert len(scene.line.proxy.seen(PUT)) == 5


def test_the_time_of_a_round_is_shared_out_too(scene: Scene) -> None:
    scene.files.send("photo", 600_000)
    scene.files.on_chunk = lambda: setattr(scene, "now", scene.now + module.SECONDS)
    assert scene.sync().again == 0.0
    assert len(scene.line.proxy.seen(PUT)) == 1


@pytest.mark.parametrize(
    ("status", "kind", "reason"),
    [
        ("507 Insufficient Storage", ProblemKind.QUOTA, LineReason.QUOTA),
        ("413 Content Too Large", ProblemKind.TOO_LARGE, LineReason.TOO_LARGE),
        ("404 Not Found", ProblemKind.NOT_FOUND, LineReason.REFUSED),
        ("422 Unprocessable", ProblemKind.WRONG_DIGEST, LineReason.REFUSED),
    ],
)
def test_a_refused_file_is_noted_and_blocks_neither_another_nor_a_message(
    scene: Scene, status: str, kind: ProblemKind, reason: LineReason
) -> None:
    bad = {part for chunk in scene.files.send("bad", 300_000) for part in (chunk, *leaves(chunk))}
    scene.files.send("good", 300_000)
    scene.line.queue("alert")
    body = json.dumps(Problem(kind, int(status[:3]), "told").to_json()).encode()
    answer = http_reply(status, body, Content_Type=protocol.PROBLEM_TYPE)
    scene.line.proxy.arm(Fault(PUT, 99, lambda body: body in bad, answer=lambda _: answer))
    result = scene.sync()
    assert (result.state, result.sent) == (LineCode.ONLINE, 1)
    assert scene.files.handed == ["good"]
    assert scene.files.failures == [("bad", reason)]
    assert result.again is not None


def test_a_hub_that_is_busy_lets_files_rest_and_messages_go(scene: Scene) -> None:
    scene.files.send("photo", 300_000)
    body = json.dumps(Problem(ProblemKind.RATE, 429, "told").to_json()).encode()
    busy = http_reply("429 Too Many Requests", body, Content_Type=protocol.PROBLEM_TYPE, Retry_After="120")
    scene.line.proxy.arm(Fault(KNOWN, answer=lambda _: busy))
    result = scene.sync()
    assert (result.state, result.again, scene.files.failures) == (LineCode.ONLINE, 120.0, [])
    scene.line.queue("alert")
    assert scene.sync().sent == 1
    assert scene.files.handed == []
    scene.now += 120
    scene.sync()
    assert scene.files.handed == ["photo"]


def test_evidence_that_is_damaged_here_is_noted_and_the_others_leave(scene: Scene) -> None:
    scene.files.send("bad", 1000)
    scene.files.send("good", 1000)
    scene.files.damaged.add("bad")
    scene.sync()
    assert (scene.files.handed, scene.files.failures) == (["good"], [("bad", LineReason.FILE)])


def test_a_file_comes_in_and_is_put_together(scene: Scene) -> None:
    parts = scene.coming(600_000)
    assert scene.sync().again is None
    assert scene.files.whole == {"photo": b"".join(parts)}


@pytest.mark.parametrize("cut", [0, 200, 5_000, 150_000, 262_000])
def test_a_chunk_cut_on_the_way_in_goes_on_behind_the_bytes_that_came(scene: Scene, cut: int) -> None:
    parts = scene.coming(600_000)
    scene.line.proxy.arm(Fault(GET, cut_reply=cut))
    scene.until_done()
    assert scene.files.whole == {"photo": b"".join(parts)}
    came = sum(len(each.reply.partition(b"\r\n\r\n")[2]) for each in scene.line.proxy.seen(GET)[1:])
    assert came <= len(b"".join(parts)) - max(0, cut - 8_000)


def test_a_file_whose_sender_is_not_ready_is_looked_for_again_soon_and_then_less_often(scene: Scene) -> None:
    parts = MemoryFiles().send("photo", 600_000)
    scene.line.hub.chunks = {chunk_name(parts[1]): parts[1]}
    scene.files.want("photo", parts)
    pauses: list[float] = []
    for _ in range(4):
        again = scene.sync().again
        assert again is not None
        pauses.append(again)
        scene.files.failures.clear()
        scene.now += again
    assert [int(each) for each in pauses] == [32, 62, 122, 242]
    assert set(scene.files.parts["photo"]) == {1}
    scene.line.hub.chunks = {chunk_name(part): part for part in parts}
    scene.sync()
    assert scene.files.whole == {"photo": b"".join(parts)}


def _spoilt(exchange: Exchange) -> bytes:
    head, _, body = exchange.reply.partition(b"\r\n\r\n")
    return head + b"\r\n\r\n" + body[:-1] + bytes([body[-1] ^ 1])


def test_bytes_that_are_not_those_of_the_name_are_asked_for_once_more_and_never_kept(scene: Scene) -> None:
    parts = scene.coming(300_000)
    scene.line.proxy.arm(Fault(GET, 2, forge=_spoilt))
    result = scene.sync()
    assert (scene.files.parts, result.state) == ({"photo": {}}, LineCode.ONLINE)
    assert scene.files.failures == [("photo", LineReason.CUT)]
    assert result.again is not None
    scene.files.failures.clear()
    scene.now += result.again
    scene.until_done()
    assert scene.files.whole == {"photo": b"".join(parts)}


def test_a_chunk_that_is_spoilt_at_the_hub_holds_no_other_file(scene: Scene) -> None:
    scene.coming(300_000)
    good, own = MemoryFiles().send("good", 300_000), scene.files.send("own", 300_000)
    scene.line.hub.chunks |= {chunk_name(part): part for part in good}
    scene.files.want("good", good)
    spoilt = scene.files.wanted["photo"][0]
    scene.line.hub.chunks[spoilt] = bytes(len(scene.line.hub.chunks[spoilt]))
    scene.until_done()
    assert scene.files.whole == {"good": b"".join(good)}
    assert (scene.files.handed, len(own)) == (["own"], 2)
    assert scene.files.failures == [("photo", LineReason.CUT)]


def test_a_chunk_at_which_the_hub_stumbles_holds_no_other_file_and_a_hub_that_ails_is_left_alone(scene: Scene) -> None:
    for name in ("bad", "good"):
        parts = MemoryFiles().send(name, 1000)
        scene.line.hub.chunks |= {chunk_name(part): part for part in parts}
        scene.files.want(name, parts)
    body = json.dumps(Problem(ProblemKind.FAULT, 500, "told").to_json()).encode()
    fault = http_reply("500 Internal Server Error", body, Content_Type=protocol.PROBLEM_TYPE)
    scene.line.proxy.arm(Fault(GET + scene.files.wanted["bad"][0], 99, answer=lambda _: fault))
    assert scene.sync().state is LineCode.ONLINE
    assert list(scene.files.whole) == ["good"]
    assert scene.files.failures == [("bad", LineReason.BUSY)]
    scene.line.proxy.arm(Fault(KNOWN, 99, answer=lambda _: fault))
    for number in range(10):
        scene.files.send(str(number), 1000)
    asked = len(scene.line.proxy.seen(KNOWN))
    scene.sync()
    assert len(scene.line.proxy.seen(KNOWN)) - asked == 4
    assert scene.files.handed == []


def test_a_login_page_in_place_of_a_chunk_is_no_part_of_a_file(scene: Scene) -> None:
    parts = scene.coming(100_000)
    scene.line.proxy.arm(Fault(GET, answer=lambda _: http_reply("200 OK", b"<html>", Content_Type="text/html")))
    scene.sync()
    assert scene.files.parts == {"photo": {}}
    scene.until_done()
    assert scene.files.whole == {"photo": b"".join(parts)}


def test_one_in_between_that_passes_over_the_range_gives_the_whole_chunk(scene: Scene) -> None:
    parts = scene.coming(100_000)
    scene.line.proxy.arm(Fault(GET, cut_reply=60_000))
    scene.sync()
    whole = http_reply("200 OK", parts[0], Content_Type=CHUNK_TYPE)
    scene.line.proxy.arm(Fault(GET, answer=lambda _: whole))
    scene.until_done()
    assert scene.files.whole == {"photo": parts[0]}


def test_outgoing_files_do_not_keep_incoming_ones_waiting(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PORTION", CHUNK)
    parts = MemoryFiles().send("theirs", 100_000)
    scene.line.hub.chunks = {chunk_name(part): part for part in parts}
    scene.files.want("theirs", parts)
    scene.files.send("ours", 3_000_000)
    scene.sync()
    scene.sync()
    assert list(scene.files.whole) == ["theirs"]
    assert scene.files.handed == []


def test_a_hub_restored_between_two_parts_ends_the_round_and_nothing_counts_as_handed_over(scene: Scene) -> None:
    scene.files.send("photo", 100_000)

    def restore(exchange: Exchange) -> bytes:
        scene.line.hub.epoch = "e2"
        scene.line.hub.chunks.clear()
        return exchange.reply

    scene.line.proxy.arm(Fault(PUT, forge=restore))
    assert scene.sync().reason is LineReason.OTHER_EPOCH
    assert scene.files.handed == []
    scene.sync()
    assert scene.files.handed == ["photo"]


def test_a_file_can_be_stopped_between_two_parts_and_goes_on_later(line: Line) -> None:
    files = MemoryFiles()
    files.send("photo", 600_000)
    files.on_chunk = line.client.interrupt
    engine = SyncEngine(MemoryExchange(), line.client, files=files)
    engine.sync_once()
    files.on_chunk = lambda: None
    assert files.handed in ([], ["photo"])
    SyncEngine(MemoryExchange(), line.client, files=files).sync_once()
    assert files.handed == ["photo"]


def test_names_are_asked_for_by_the_thousand(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_NAMES", 2)
    scene.files.send("photo", 1_200_000)
    scene.sync()
    asked = [len(json.loads(each.body)["names"]) for each in scene.line.proxy.seen(KNOWN)]
    assert asked == [2, 2, 1, 2, 2, 1]
