"""Exactly one effect: parallel pushes, conflicts, kills around the commit, restored and forked identities."""

from __future__ import annotations

import http.client
import json
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from pcu_desk.hub.folder import HubFolder
from pcu_desk.hub.store import Store
from pcu_desk.wire import protocol
from pcu_desk.wire.envelope import envelope_hash, open_envelope, peek, seal
from pcu_desk.wire.protocol import ProblemKind, ResultState
from pcu_desk.wire.signing import new_nonce
from tests.integration.hub.running import Desk, Place, RunningHub, enrol_desks, faulty


def test_a_message_goes_to_the_other_desk_and_is_acknowledged(place: Place, hub: RunningHub) -> None:
    raw = place.message("Пломба нарушена".encode())
    receipt = place.sender.push(hub, place.directory, raw)
    assert [(result.state, result.id) for result in receipt.results] == [(ResultState.STORED, peek(raw).id)]
    page = place.reader.pull(hub, place.directory)
    opened = open_envelope(page.items[0].envelope, place.directory, place.reader.keys)
    assert (opened.payload.decode(), opened.header.unit) == ("Пломба нарушена", place.sender.unit)
    body = json.dumps({"epoch": page.epoch, "n": 1}).encode()
    answer = place.reader.ask(hub, "PUT", "/v1/inbox/ack", body, directory=place.directory)
    assert protocol.read_acked(answer.body, place.directory.hub.key, answer.nonce).n == 1
    assert place.reader.pull(hub, place.directory, page.cursor).items == ()


def test_a_known_message_is_told_without_its_body(place: Place, hub: RunningHub) -> None:
    raw = place.message()
    place.sender.push(hub, place.directory, raw)
    body = json.dumps({"ids": [peek(raw).id, "01a1fffd-dad7-7204-9aee-4e7690a58296"]}).encode()
    answer = place.sender.ask(hub, "POST", "/v1/messages/known", body, directory=place.directory)
    known = protocol.read_known(answer.body, place.directory.hub.key, answer.nonce)
    assert known.known == {peek(raw).id: envelope_hash(raw).hex()}


def test_fault_03_the_same_message_pushed_fifty_times_in_parallel_is_stored_once(place: Place, hub: RunningHub) -> None:
    raw = place.message()
    with ThreadPoolExecutor(50) as pool:
        receipts = list(pool.map(lambda _: place.sender.push(hub, place.directory, raw), range(50)))
    states = Counter(receipt.results[0].state for receipt in receipts)
    assert states == {ResultState.STORED: 1, ResultState.DUPLICATE: 49}
    assert len(place.reader.pull(hub, place.directory).items) == 1


def test_fault_03_the_very_same_request_fifty_times_in_parallel_is_taken_once(place: Place, hub: RunningHub) -> None:
    raw, nonce = place.message(), new_nonce()

    def push(_: int) -> int:
        return place.sender.ask(hub, "POST", "/v1/messages", raw, directory=place.directory, nonce=nonce).status

    with ThreadPoolExecutor(50) as pool:
        statuses = Counter(pool.map(push, range(50)))
    assert statuses == {200: 1, 401: 49}
    assert len(place.reader.pull(hub, place.directory).items) == 1


def test_fault_04_the_same_id_with_another_body_is_told_as_conflict_and_blocks_nothing(
    place: Place, hub: RunningHub
) -> None:
    first = place.message()
    place.sender.push(hub, place.directory, first)
    header = replace(peek(first), keys=(), bucket=0)
    other = seal(
        b"other", header, place.sender.keys, place.directory.recipients([place.reader.unit]), at="2026-11-21T15:00:00Z"
    )
    receipt = place.sender.push(hub, place.directory, other, place.message(b"next"))
    assert [result.state for result in receipt.results] == [ResultState.CONFLICT, ResultState.STORED]
    items = place.reader.pull(hub, place.directory).items
    assert [items[0].envelope, len(items)] == [first, 2]


def test_one_refused_message_is_named_and_does_not_hold_up_the_others(place: Place, hub: RunningHub) -> None:
    stranger = Desk(place.sender.unit)
    foreign = stranger.write(b"x", [place.reader.unit], place.directory)
    receipt = place.sender.push(hub, place.directory, place.message(), foreign, b"PCUX\x02\0\0\0\x01x", place.message())
    assert [result.state for result in receipt.results] == [
        ResultState.STORED, ResultState.REJECTED, ResultState.REJECTED, ResultState.STORED,
    ]  # fmt: skip
    problems = [result.problem.kind for result in receipt.results if result.problem]
    assert problems == [ProblemKind.NOT_YOURS, ProblemKind.NEEDS_UPDATE]


def test_fault_15_a_hub_killed_before_the_commit_stored_nothing_and_takes_the_message_later(lone: Place) -> None:
    raw = lone.message()
    with faulty(lone.data, "before-commit") as dying, pytest.raises((http.client.HTTPException, OSError)):
        lone.sender.push(dying, lone.directory, raw)
    with RunningHub(lone.data) as hub:
        assert lone.reader.pull(hub, lone.directory).items == ()
        assert lone.sender.push(hub, lone.directory, raw).results[0].state is ResultState.STORED
        assert len(lone.reader.pull(hub, lone.directory).items) == 1


def test_fault_15_a_hub_killed_after_the_commit_knows_the_message_when_it_comes_again(lone: Place) -> None:
    raw = lone.message()
    with faulty(lone.data, "after-commit") as dying, pytest.raises((http.client.HTTPException, OSError)):
        lone.sender.push(dying, lone.directory, raw)
    with RunningHub(lone.data) as hub:
        assert lone.sender.push(hub, lone.directory, raw).results[0].state is ResultState.DUPLICATE
        assert len(lone.reader.pull(hub, lone.directory).items) == 1


def _push_and_kill(lone: Place, dying: RunningHub) -> set[str]:
    """Push, kill -9 at the receipt; return the hashes that it called stored."""
    receipt = lone.sender.push(dying, lone.directory, lone.message(), lone.message())
    dying.kill()
    return {result.hash for result in receipt.results if result.state is ResultState.STORED}


def _there(lone: Place, hub: RunningHub) -> set[str]:
    return {envelope_hash(item.envelope).hex() for item in lone.reader.pull(hub, lone.directory).items}


def test_fault_15_what_was_acknowledged_survives_kill_in_the_next_moment(lone: Place) -> None:
    acknowledged: set[str] = set()
    for _ in range(5):
        with RunningHub(lone.data) as hub:
            assert acknowledged == _there(lone, hub)
            acknowledged |= _push_and_kill(lone, hub)
    with RunningHub(lone.data) as hub:
        assert acknowledged == _there(lone, hub)
    assert len(acknowledged) == 10


def test_fault_15_a_hub_that_acknowledges_before_it_commits_is_caught_by_the_same_kill(lone: Place) -> None:
    with faulty(lone.data, "acknowledges-first") as mutant:
        acknowledged = _push_and_kill(lone, mutant)
    with RunningHub(lone.data) as hub:
        assert len(acknowledged) == 2
        assert not acknowledged <= _there(lone, hub)


def test_fault_18_a_full_disk_answers_507_and_stores_nothing_in_part(lone: Place) -> None:
    lone.data.mkdir(exist_ok=True)
    batch = b"".join(lone.message(b"x" * 3000) for _ in range(60))
    with faulty(lone.data, "full-disk") as full:
        answer = lone.sender.ask(full, "POST", "/v1/messages", batch, directory=lone.directory)
        assert (answer.status, answer.problem) == (507, ProblemKind.STORAGE_FULL)
        health = full.connect()
        health.request("GET", "/v1/health")
        assert health.getresponse().status == 200
        health.close()
    with RunningHub(lone.data) as hub:
        assert lone.reader.pull(hub, lone.directory).items == ()


def test_fault_18_a_hub_that_stores_one_by_one_is_caught_by_the_same_full_disk(lone: Place) -> None:
    batch = b"".join(lone.message(b"x" * 3000) for _ in range(60))
    with faulty(lone.data, "stores-singly") as mutant:
        answer = lone.sender.ask(mutant, "POST", "/v1/messages", batch, directory=lone.directory)
        assert answer.status == 507
    with RunningHub(lone.data) as hub:
        assert lone.reader.pull(hub, lone.directory).items != ()


def test_fault_23_a_reader_between_many_writers_gets_every_number_once_and_in_order(
    place: Place, hub: RunningHub
) -> None:
    writers = [Desk(place.sender.unit) for _ in range(6)]
    directory = enrol_desks(place.data, *writers)

    def write(desk: Desk) -> None:
        for _ in range(10):
            desk.push(hub, directory, *(desk.write(b"x", [place.reader.unit], directory) for _ in range(3)))

    def read() -> list[int]:
        seen: list[int] = []
        cursor = ""
        deadline = time.monotonic() + 60
        while len(seen) < 180 and time.monotonic() < deadline:
            page = place.reader.pull(hub, directory, cursor, limit=7, wait=5)
            seen += [item.n for item in page.items]
            cursor = page.cursor
        return seen

    with ThreadPoolExecutor(7) as pool:
        reader = pool.submit(read)
        for job in [pool.submit(write, desk) for desk in writers]:
            job.result()
        assert reader.result() == list(range(1, 181))


def test_fault_20_a_restored_hub_is_noticed_by_its_epoch_and_everything_is_pulled_again(lone: Place) -> None:
    with RunningHub(lone.data) as hub:
        lone.sender.push(hub, lone.directory, lone.message())
        cursor = lone.reader.pull(hub, lone.directory).cursor
    store = Store(HubFolder(lone.data).database_url)
    store.restored()
    store.close()
    with RunningHub(lone.data) as hub:
        page = lone.reader.pull(hub, lone.directory, cursor)
        assert (page.since, len(page.items)) == (0, 1)
        assert page.cursor.split(".")[0] != cursor.split(".")[0]
        body = json.dumps({"epoch": cursor.split(".")[0], "n": 1}).encode()
        answer = lone.reader.ask(hub, "PUT", "/v1/inbox/ack", body, directory=lone.directory)
        assert (answer.status, answer.problem) == (409, ProblemKind.OTHER_EPOCH)


def test_an_inbox_older_than_the_desks_memory_is_refused_and_not_silently_empty(place: Place, hub: RunningHub) -> None:
    epoch = place.reader.pull(hub, place.directory).epoch
    answer = place.reader.ask(hub, "GET", f"/v1/inbox?since={epoch}.7", directory=place.directory)
    assert (answer.status, answer.problem) == (409, ProblemKind.BEYOND_INBOX)


def test_fault_22_two_desks_with_one_identity_are_both_told(place: Place, hub: RunningHub) -> None:
    copy = Desk(place.sender.unit, place.sender.keys)
    place.sender.push(hub, place.directory, place.message())
    forged = copy.write(b"from the copy", [place.reader.unit], place.directory)
    answer = copy.ask(hub, "POST", "/v1/messages", forged, directory=place.directory)
    assert (answer.status, answer.problem) == (409, ProblemKind.IDENTITY_FORKED)
    assert place.sender.push(hub, place.directory, place.message()).forked
    assert len(place.reader.pull(hub, place.directory).items) == 2
