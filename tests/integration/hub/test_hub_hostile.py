"""Hostile and broken clients: refused with problem details, nothing stored, the hub stays up and tells nothing."""

from __future__ import annotations

import json
import socket
import sqlite3
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pcu_desk.wire.protocol import MAX_BATCH, MAX_BODY, ProblemKind
from pcu_desk.wire.signing import content_digest, new_nonce, sign_request
from tests.integration.hub.running import Desk, Place, RunningHub, faulty, send, until_closed


def _rows(data: Path, table: str = "envelopes") -> int:
    connection = sqlite3.connect(data / "hub.db")
    try:
        return int(connection.execute(f"select count(*) from {table}").fetchone()[0])
    finally:
        connection.close()


def _alive(hub: RunningHub) -> bool:
    return json.loads(send(hub, "GET", "/v1/health", b"", {}).body)["ok"] is True


@pytest.fixture(autouse=True)
def _nothing_stored_and_still_up(place: Place, hub: RunningHub):  # noqa: ANN202 - a fixture that checks afterwards
    yield
    assert _alive(hub)
    assert '"level": "error"' not in hub.log.read_text()
    assert (_rows(place.data), _rows(place.data, "inbox"), _rows(place.data, "acks")) == (0, 0, 0)


_SIGNED_DOORS = [
    ("POST", "/v1/messages"),
    ("POST", "/v1/messages/known"),
    ("GET", "/v1/inbox"),
    ("PUT", "/v1/inbox/ack"),
    ("GET", "/v1/directory"),
]


@pytest.mark.parametrize(("method", "path"), _SIGNED_DOORS)
def test_without_a_signature_every_door_is_shut(place: Place, hub: RunningHub, method: str, path: str) -> None:
    body = place.message() if method != "GET" else b""
    answer = send(hub, method, path, body, {"Content-Digest": content_digest(body)})
    assert (answer.status, answer.problem) == (401, ProblemKind.UNSIGNED)
    assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(("method", "path"), _SIGNED_DOORS)
def test_a_desk_that_nobody_enrolled_is_refused_by_name(place: Place, hub: RunningHub, method: str, path: str) -> None:
    stranger = Desk(place.sender.unit)
    body = stranger.write(b"x", [place.reader.unit], place.directory) if method != "GET" else b""
    answer = stranger.ask(hub, method, path, body, directory=place.directory)
    assert (answer.status, answer.problem) == (401, ProblemKind.UNKNOWN_DEVICE)


def test_another_desks_inbox_cannot_be_asked_for(place: Place, hub: RunningHub) -> None:
    """The inbox is that of the signing key; naming another desk's key breaks the signature."""
    nonce, url = new_nonce(), f"{hub.url}/v1/inbox?since="
    signed = sign_request(
        "GET", url, b"", keys=place.sender.keys, hub=place.directory.hub.id, created=int(time.time()), nonce=nonce
    )
    signed["Signature-Input"] = signed["Signature-Input"].replace(place.sender.keys.id, place.reader.keys.id)
    assert send(hub, "GET", "/v1/inbox?since=", b"", signed).problem == ProblemKind.UNSIGNED


def test_a_signature_for_another_address_or_body_is_refused(place: Place, hub: RunningHub) -> None:
    raw = place.message()
    signed = sign_request(
        "POST",
        f"{hub.url}/v1/messages",
        raw,
        keys=place.sender.keys,
        hub=place.directory.hub.id,
        created=int(time.time()),
        nonce=new_nonce(),
    )
    for method, path, body in (
        ("POST", "/v1/messages/known", raw),
        ("POST", "/v1/messages?x=1", raw),
        ("POST", "/v1/messages", raw + raw),
        ("PUT", "/v1/inbox/ack", raw),
    ):
        assert send(hub, method, path, body, signed).status == 401


def test_a_replayed_request_is_refused_also_after_the_hub_was_started_anew(lone: Place) -> None:
    nonce, url = new_nonce(), "/v1/inbox?since="
    at = time.time()
    for expected in (200, 401):
        with RunningHub(lone.data) as hub:
            answer = lone.sender.ask(hub, "GET", url, directory=lone.directory, nonce=nonce, created=at)
            assert answer.status == expected
    assert answer.problem == ProblemKind.REPLAYED


@pytest.mark.parametrize("shift", [-3600, 3600, -315_000_000, 315_000_000])
def test_fault_19_a_clock_far_off_is_told_so_and_can_learn_the_hubs_time(
    place: Place, hub: RunningHub, shift: int
) -> None:
    answer = place.sender.ask(
        hub, "POST", "/v1/messages", place.message(), directory=place.directory, created=time.time() + shift
    )
    assert (answer.status, answer.problem) == (401, ProblemKind.CLOCK)


def test_too_many_messages_or_bytes_are_refused_whole(place: Place, hub: RunningHub) -> None:
    many = b"".join(place.message() for _ in range(MAX_BATCH + 1))
    answer = place.sender.ask(hub, "POST", "/v1/messages", many, directory=place.directory)
    assert (answer.status, answer.problem) == (413, ProblemKind.TOO_LARGE)


def test_an_endless_body_is_cut_off_at_the_limit(hub: RunningHub) -> None:
    with hub.line() as line:
        line.sendall(b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        sent = 0
        chunk = b"10000\r\n" + bytes(0x10000) + b"\r\n"
        try:
            while sent < 64 * MAX_BODY:
                line.sendall(chunk)
                sent += len(chunk)
        except OSError:
            assert sent < 64 * MAX_BODY
        else:
            assert b" 413 " in line.recv(4096)


@pytest.mark.parametrize("length", [MAX_BODY + 1, 10**12])
def test_an_announced_flood_is_refused_before_it_comes(hub: RunningHub, length: int) -> None:
    with hub.line() as line:
        line.sendall(b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % length)
        assert line.recv(4096).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("part", [0, 1, 10, 700])
def test_fault_02_a_body_cut_on_the_way_stores_nothing(place: Place, hub: RunningHub, part: int) -> None:
    raw = place.message()
    head = place.sender.head(hub, "POST", "/v1/messages", raw, place.directory)
    with hub.line() as line:
        line.sendall(head + raw[:part])
        line.shutdown(socket.SHUT_WR)
        until_closed(line)


@pytest.mark.parametrize("cut", [1, 500, -1])
def test_fault_02_half_an_envelope_in_a_whole_request_stores_nothing_of_it(
    place: Place, hub: RunningHub, cut: int
) -> None:
    body = place.message() + place.message()[:cut]
    answer = place.sender.ask(hub, "POST", "/v1/messages", body, directory=place.directory)
    assert (answer.status, answer.problem) == (400, ProblemKind.MALFORMED)


_NOT_JSON = [
    b"",
    b"{",
    b"[]",
    b"null",
    b"\xff\xfe",
    b"[" * 100_000,
    b'{"ids": 5}',
    b'{"ids": [1]}',
    b'{"ids": ["\\ud800"]}',
    b'{"ids": ["x"], "n": NaN}',
]


@pytest.mark.parametrize("body", _NOT_JSON)
@pytest.mark.parametrize(("method", "path"), [("POST", "/v1/messages/known"), ("PUT", "/v1/inbox/ack")])
def test_malformed_json_is_refused(place: Place, hub: RunningHub, method: str, path: str, body: bytes) -> None:
    answer = place.sender.ask(hub, method, path, body, directory=place.directory)
    assert answer.status in {400, 200}
    if answer.status == 400:
        assert answer.problem == ProblemKind.MALFORMED


_BAD_ACKS = [
    {"epoch": 5, "n": 1},
    {"epoch": "x", "n": -1},
    {"epoch": "x", "n": True},
    {"epoch": "x", "n": 2**60},
    {"n": "1"},
]


@pytest.mark.parametrize("ack", _BAD_ACKS)
def test_a_nonsense_acknowledgement_is_refused(place: Place, hub: RunningHub, ack: dict[str, object]) -> None:
    answer = place.sender.ask(hub, "PUT", "/v1/inbox/ack", json.dumps(ack).encode(), directory=place.directory)
    assert answer.problem == ProblemKind.MALFORMED


def test_an_acknowledgement_of_what_never_came_is_refused(place: Place, hub: RunningHub) -> None:
    epoch = place.sender.pull(hub, place.directory).epoch
    body = json.dumps({"epoch": epoch, "n": 1}).encode()
    answer = place.sender.ask(hub, "PUT", "/v1/inbox/ack", body, directory=place.directory)
    assert (answer.status, answer.problem) == (409, ProblemKind.BEYOND_INBOX)


@pytest.mark.parametrize(
    "query", ["since=x", "since=e.-1", "limit=x", "wait=1e9", "since=%00.1", "since=e.9999999999999999"]
)
def test_a_malformed_question_for_the_inbox_is_refused(place: Place, hub: RunningHub, query: str) -> None:
    answer = place.sender.ask(hub, "GET", f"/v1/inbox?{query}", directory=place.directory)
    assert (answer.status, answer.problem) == (400, ProblemKind.MALFORMED)


_OTHER_DOORS = [
    ("GET", "/"),
    ("GET", "/docs"),
    ("GET", "/openapi.json"),
    ("DELETE", "/v1/messages"),
    ("GET", "/v1/../keys/hub.key"),
    ("GET", "/v1/hello"),
    ("GET", "/v1/hello?nonce=" + "n" * 65),
]


@pytest.mark.parametrize(("method", "path"), _OTHER_DOORS)
def test_any_other_address_gets_problem_details_and_nothing_else(hub: RunningHub, method: str, path: str) -> None:
    answer = send(hub, method, path, b"", {})
    assert 400 <= answer.status < 500
    assert json.loads(answer.body)["type"].startswith("urn:pcu-exchange:problem:")


def test_a_flood_of_bad_requests_leaves_the_hub_up_and_quick(place: Place, hub: RunningHub) -> None:
    raw = place.message()

    def attack(number: int) -> int:
        return send(
            hub, "POST", "/v1/messages", raw, {"Signature": f"pcu=:{number}:", "Signature-Input": "pcu=()"}
        ).status

    with ThreadPoolExecutor(20) as pool:
        assert Counter(pool.map(attack, range(400))) == {401: 400}


def test_a_hundred_clients_that_never_finish_do_not_keep_others_out(place: Place, hub: RunningHub) -> None:
    lines = [hub.line() for _ in range(100)]
    try:
        for line in lines:
            line.sendall(b"POST /v1/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\nhalf")
        assert place.sender.pull(hub, place.directory).items == ()
    finally:
        for line in lines:
            line.close()


def test_a_fault_inside_answers_500_as_problem_and_shows_nothing_of_it_anywhere(lone: Place) -> None:
    with faulty(lone.data, "broken") as broken:
        answer = lone.sender.ask(broken, "POST", "/v1/messages", lone.message(), directory=lone.directory)
        assert (answer.status, answer.problem) == (500, ProblemKind.FAULT)
        assert b"PLANTED" not in answer.body
        assert _alive(broken)
    assert "PLANTED" not in broken.log.read_text()
    assert "Traceback" not in broken.log.read_text()
