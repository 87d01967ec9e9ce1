"""Files of messages on a stick, and a hub's answer, between desks in memory."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.domain.codes import DeliveryState
from pcu_desk.domain.courier import Exported, Part, Taken
from pcu_desk.domain.event import Act
from pcu_desk.domain.files import FileState
from pcu_desk.domain.line import LineReason
from pcu_desk.domain.message import Message
from pcu_desk.domain.ports import InboxPlace
from pcu_desk.services import courier_load
from pcu_desk.services.courier_answer import Answered, take_answer
from pcu_desk.wire import courier
from pcu_desk.wire.courier_index import read_index
from pcu_desk.wire.envelope import envelope_hash
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.protocol import (
    InboxItem,
    InboxPage,
    Problem,
    Receipt,
    Result,
    ResultState,
    courier_nonce,
    sign_reply,
)
from tests.unit.services.chunk_hub import LONG, ChunkHub, case_with, files_of, picture
from tests.unit.services.fake_vault import assert_whole
from tests.unit.services.test_courier_trips import Stick, of
from tests.unit.services.units import Hub, PortDesk, draft, exchange

WAITING, DONE, HERE, WANTED = FileState.WAITING, FileState.DONE, FileState.HERE, FileState.WANTED


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    return Stick(tmp_path)


def with_photos(desk: PortDesk, *contents: bytes) -> Message:
    case, evidence = case_with(desk.vault, *contents)
    return desk.alerts.queue(draft(case_id=case), ["AZBAK"], evidence).value


def states(desk: PortDesk, message: str) -> list[FileState]:
    return [each.state for each in files_of(desk.vault).of(message)]


def test_photos_come_with_their_alert_are_confirmed_and_travel_no_more(stick: Stick) -> None:
    _, (poti, baku) = exchange("GEPTI", "AZBAK")
    photos = [picture(LONG), picture(900)]
    alert = with_photos(poti, *photos)
    out = stick.load(poti)
    assert (out.messages, out.chunks, out.left, out.lost) == (1, 4, 0, ())
    taken = stick.unload(baku, out)
    assert (taken.new, taken.chunks, taken.files) == (1, 4, 2)
    here = files_of(baku.vault)
    assert [here.original(row.id) for row in baku.alerts.message(alert.id).files] == photos
    again = stick.unload(baku, out)
    assert (again.new, again.chunks, again.files) == (0, 0, 0)
    assert stick.load(poti).chunks == 4, "nobody has said yet that they came"
    stick.carry(baku, poti)
    assert states(poti, alert.id) == [DONE, DONE]
    assert stick.load(poti).chunks == 0
    for desk in (poti, baku):
        assert_whole(desk.vault)


def test_photos_of_a_message_that_came_by_line_come_by_stick(stick: Stick) -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    alert = with_photos(poti, picture(LONG))
    hub.settle()
    assert states(baku, alert.id) == [WANTED]
    out = stick.load(poti)
    assert (out.messages, out.chunks) == (0, 3)
    assert stick.unload(baku, out).files == 1
    assert states(baku, alert.id) == [HERE]


def test_parts_that_the_line_has_brought_are_not_read_again_and_the_rest_completes_the_file(stick: Stick) -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    with_photos(poti, picture(LONG))
    hub.settle()
    line = ChunkHub()
    line.take(files_of(poti.vault))
    (wanted,) = files_of(baku.vault).wanted()
    files_of(baku.vault).take_chunk(wanted.file, 0, line.held[wanted.names[0]])
    taken = stick.carry(poti, baku)
    assert (taken.chunks, taken.files) == (2, 1)


def test_a_file_that_cannot_be_read_stays_behind_and_blocks_nothing(stick: Stick) -> None:
    _, (poti, baku) = exchange("GEPTI", "AZBAK")
    alert = with_photos(poti, picture(500), picture(LONG))
    gone = poti.vault.state.evidence[alert.files[0].evidence][1]
    del poti.vault.evidence.kept[gone]
    out = stick.load(poti)
    assert (out.messages, out.chunks, out.lost) == (1, 3, (alert.files[0].name,))
    taken = stick.unload(baku, out)
    assert (taken.new, taken.files) == (1, 1)
    assert sorted(states(baku, alert.id)) == sorted([HERE, WANTED])


def test_what_has_no_room_is_counted_and_whole_files_go_first(stick: Stick, monkeypatch: pytest.MonkeyPatch) -> None:
    _, (poti, _) = exchange("GEPTI", "AZBAK")
    with_photos(poti, picture(900), picture(LONG))
    monkeypatch.setattr(courier_load, "ROOM", 100_000)
    out = stick.load(poti)
    assert (out.chunks, out.left) in {(1, 3), (0, 4)}


def parts_of(trip: Exported, kind: str) -> list[bytes]:
    with trip.file.open("rb") as file:
        sealed = courier.check(file)
        index = read_index(sealed.index, sealed.start, sealed.end)
        return [courier.read_part(file, part) for part in courier.of_kind(index, kind)]


def test_a_desk_names_the_parts_that_it_still_wants(stick: Stick) -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    with_photos(poti, picture(LONG))
    hub.settle()
    (names,) = parts_of(stick.load(baku), Part.WANTED)
    assert len(names) == 3 * 32
    assert parts_of(stick.load(poti), Part.WANTED) == []


# -- a hub's answer


class Answering:
    """A desk that has written a courier file, and the hub that answers it."""

    def __init__(self, folder: Path) -> None:
        self.keys = HubKeys.generate()
        self.poti, self.baku = PortDesk("GEPTI"), PortDesk("AZBAK")
        self.units = Hub(self.poti, self.baku)
        self.units.hub = replace(self.units.hub, key=self.keys.public)
        self.units.enrol()
        self.stick = Stick(folder)

    def wrote(self) -> tuple[Message, Exported]:
        alert = self.poti.alerts.queue(draft(), ["AZBAK"]).value
        return alert, self.stick.load(self.poti)

    def result(self, alert: Message, state: ResultState, problem: Problem | None = None) -> Result:
        raw = self.poti.vault.state.envelopes[alert.id].envelope
        return Result(envelope_hash(raw).hex(), state, alert.id, self.poti.vault.device, problem=problem)

    def receipt(self, trip: Exported, *results: Result, epoch: str = "e1", forked: bool = False) -> bytes:
        nonce = courier_nonce(trip.id, self.poti.vault.device)
        return sign_reply(Receipt(nonce, epoch, 0.0, results, forked), self.keys)

    def page(self, trip: Exported, since: int, *envelopes: bytes, epoch: str = "e1") -> bytes:
        items = tuple(InboxItem(since + n, 100 + n, raw) for n, raw in enumerate(envelopes, 1))
        nonce = courier_nonce(trip.id, self.poti.vault.device)
        return sign_reply(InboxPage(nonce, epoch, since, items), self.keys)

    def take(self, trip: Exported, raw: bytes) -> Answered:
        return take_answer(self.poti.vault, self.poti.exchange, trip.id, raw)

    def from_baku(self, *subjects: str) -> list[bytes]:
        for subject in subjects:
            self.baku.alerts.queue(draft(subject=subject), ["GEPTI"])
        return [each.envelope for each in self.baku.exchange.pending(10)]


@pytest.fixture
def answering(tmp_path: Path) -> Answering:
    return Answering(tmp_path)


def test_a_receipt_of_the_hub_counts_once_and_only_for_the_very_bytes(answering: Answering) -> None:
    alert, trip = answering.wrote()
    other = replace(answering.result(alert, ResultState.STORED), hash="00" * 32)
    assert answering.take(trip, answering.receipt(trip, other)).sent == 0
    right = answering.receipt(trip, answering.result(alert, ResultState.STORED))
    assert [answering.take(trip, right).sent for _ in range(2)] == [1, 0]
    assert answering.poti.state(alert.id) is DeliveryState.SENT


@pytest.mark.parametrize(
    ("state", "kind", "reason"),
    [
        (ResultState.CONFLICT, "", LineReason.CONFLICT),
        (ResultState.REJECTED, "unknown-recipient", LineReason.RECIPIENT),
        (ResultState.REJECTED, "too-large", LineReason.TOO_LARGE),
        (ResultState.REJECTED, "malformed", LineReason.REFUSED),
        (ResultState.REJECTED, "needs-update", None),
        (ResultState.RETRY, "quota", None),
    ],
)
def test_what_the_hub_refuses_is_parked_with_its_reason_and_what_may_pass_later_waits(
    answering: Answering, state: ResultState, kind: str, reason: LineReason | None
) -> None:
    alert, trip = answering.wrote()
    problem = Problem(kind, 400, "no") if kind else None
    found = answering.take(trip, answering.receipt(trip, answering.result(alert, state, problem)))
    assert found.refused == (reason is not None)
    rows = answering.poti.alerts.message(alert.id).deliveries
    assert rows[0].reason == (reason or "")
    assert answering.poti.exchange.counts().waiting == (reason is None)


def test_pages_count_where_they_follow_what_is_here_and_a_gap_waits(answering: Answering) -> None:
    _, trip = answering.wrote()
    one, two, three = answering.from_baku("one", "two", "three")
    assert answering.take(trip, answering.page(trip, 0, one)).new == 1
    assert answering.take(trip, answering.page(trip, 2, three)) == Answered(late=True)
    assert answering.poti.exchange.place() == InboxPlace("e1", 1)
    assert answering.take(trip, answering.page(trip, 0, one, two)).new == 1
    assert answering.take(trip, answering.page(trip, 2, three)).new == 1
    assert answering.take(trip, answering.page(trip, 0, one, two, three)) == Answered()
    assert answering.poti.exchange.place() == InboxPlace("e1", 3)


def test_an_answer_to_another_desk_another_file_or_of_another_hub_counts_for_nothing(answering: Answering) -> None:
    alert, trip = answering.wrote()
    stored = answering.result(alert, ResultState.STORED)
    foreign = sign_reply(
        Receipt(courier_nonce(trip.id, answering.baku.vault.device), "e1", 0.0, (stored,)), answering.keys
    )
    forged = sign_reply(
        Receipt(courier_nonce(trip.id, answering.poti.vault.device), "e1", 0.0, (stored,)), HubKeys.generate()
    )
    from_line = sign_reply(Receipt("a nonce", "e1", 0.0, (stored,)), answering.keys)
    for raw in (foreign, forged, from_line, b"", b"{}", base64.b64encode(foreign)):
        assert answering.take(trip, raw) == Answered(late=True)
    assert answering.poti.state(alert.id) is DeliveryState.QUEUED
    assert answering.poti.exchange.place().epoch == ""


def test_an_old_answer_never_takes_the_desk_back_to_a_database_that_is_gone(answering: Answering) -> None:
    alert, first = answering.wrote()
    stored = answering.result(alert, ResultState.STORED)
    old = answering.receipt(first, stored, epoch="e1")
    answering.take(first, old)
    _, second = answering.wrote()
    assert answering.take(second, answering.receipt(second, epoch="e2")).late is False
    assert answering.poti.exchange.place() == InboxPlace("e2", 0)
    assert answering.poti.exchange.counts().waiting == 2, "the hub has lost it, so it is offered again"
    assert answering.take(first, old) == Answered(late=True)
    assert answering.take(first, answering.page(first, 0, *answering.from_baku("x"))) == Answered(late=True)
    assert answering.poti.exchange.place() == InboxPlace("e2", 0)
    assert answering.poti.exchange.counts().waiting == 2


def test_two_desks_of_one_identity_are_told(answering: Answering) -> None:
    _, trip = answering.wrote()
    assert answering.take(trip, answering.receipt(trip, forked=True)).forked


def test_a_whole_answer_is_taken_as_a_file(answering: Answering) -> None:
    from pcu_desk.domain.courier import CourierIndex
    from pcu_desk.domain.uuid7 import uuid7
    from pcu_desk.wire.courier import Outgoing

    alert, trip = answering.wrote()
    head = CourierIndex(
        uuid7(), answering.keys.id, "", answering.keys.public, "2026-11-22T06:00:00Z", ("GEPTI",), "", trip.id, 1, 1
    )  # fmt: skip
    parts = [
        Outgoing.of(Part.PAGE, answering.page(trip, 0, *answering.from_baku("x"))),
        Outgoing.of(Part.ANSWER, answering.receipt(trip, answering.result(alert, ResultState.STORED))),
    ]
    path = trip.file.with_suffix(".answer.pcucourier")
    path.write_bytes(b"".join(courier.write(head, parts, answering.keys.sign)))
    taken: Taken = of(answering.poti.vault).take(path).value
    assert (taken.sent, taken.new, taken.late) == (1, 1, False)
    assert answering.poti.vault.state.owed == {}, "what came from a hub is owed no courier receipt"
    told = next(e.event for e in answering.poti.vault.state.events if e.event.subject == taken.id)
    assert (told.act, told.change["sent"]) == (Act.CARRIED, 1)
