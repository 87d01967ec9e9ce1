"""Clients that come slowly or never end: each loses its connection in time, nothing of it is stored."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from pcu_desk.wire.chunks import CHUNK, chunk_name
from pcu_desk.wire.protocol import ProblemKind, read_problem
from tests.integration.hub.running import Place, RunningHub, faulty, until_closed

HEAD = b"POST /v1/messages HTTP/1.1\r\nHost: x\r\n"


@pytest.fixture(scope="module")
def brisk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Place, RunningHub]]:
    place = Place.at(tmp_path_factory.mktemp("brisk") / "hub", "GEPTI", "GEBUS")
    place.data.joinpath("hub.toml").write_text(
        "body_seconds = 1\nhead_seconds = 1\nanswer_seconds = 1\nconnections = 40\n"
    )
    with RunningHub(place.data) as hub:
        yield place, hub


def _drip(line: socket.socket, data: bytes, stop: threading.Event) -> None:
    for at in range(len(data)):
        try:
            line.sendall(data[at : at + 1])
        except OSError:
            return
        if stop.wait(0.2):
            return


def _dripped(line: socket.socket, data: bytes) -> tuple[bytes, float]:
    """Send a byte each 0.2 s until the hub closes; return what it said, and after how long."""
    stop = threading.Event()
    sending = threading.Thread(target=_drip, args=(line, data, stop))
    begun = time.monotonic()
    sending.start()
    try:
        return until_closed(line), time.monotonic() - begun
    finally:
        stop.set()
        sending.join(20)


def test_fault_06_a_body_of_five_bytes_a_second_is_refused_in_time_and_stores_nothing(
    brisk: tuple[Place, RunningHub],
) -> None:
    place, hub = brisk
    raw = place.message()
    with hub.line() as line:
        line.sendall(place.sender.head(hub, "POST", "/v1/messages", raw, place.directory))
        answer, after = _dripped(line, raw)
    status, body = int(answer.split(b" ")[1]), answer.partition(b"\r\n\r\n")[2]
    assert (status, read_problem(body, status).kind) == (408, ProblemKind.SLOW)
    assert 0.9 < after < 10
    assert place.reader.pull(hub, place.directory).items == ()
    assert place.sender.push(hub, place.directory, raw).results[0].state == "stored"


def test_fault_06_a_hub_without_a_deadline_is_caught_by_the_same_slow_body(lone: Place) -> None:
    lone.data.joinpath("hub.toml").write_text("body_seconds = 1\nhead_seconds = 1\n")
    with faulty(lone.data, "waits-for-ever") as mutant, mutant.line() as line:
        line.sendall(HEAD + b"Content-Length: 9000\r\n\r\nhalf")
        line.settimeout(3)
        with pytest.raises(TimeoutError):
            line.recv(1)


@pytest.mark.parametrize("begun", [b"", b"POST /v1/mess", HEAD + b"X-Long: "])
def test_fault_06_a_head_that_never_ends_loses_its_connection(brisk: tuple[Place, RunningHub], begun: bytes) -> None:
    _, hub = brisk
    with hub.line() as line:
        line.sendall(begun)
        answer, after = _dripped(line, b"a" * 200)
    assert answer == b""
    assert 0.9 < after < 10


def test_fault_06_a_slow_second_request_on_one_connection_loses_it_too(brisk: tuple[Place, RunningHub]) -> None:
    _, hub = brisk
    with hub.line() as line:
        line.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")
        while b'"ok"' not in line.recv(4096):
            pass
        answer, after = _dripped(line, HEAD * 50)
    assert answer == b""
    assert after < 10


def test_a_client_that_reads_no_answer_loses_its_connection(brisk: tuple[Place, RunningHub]) -> None:
    place, hub = brisk
    data = bytes(CHUNK)
    path = f"/v1/chunks/{chunk_name(data)}"
    assert place.sender.ask(hub, "PUT", path, data, directory=place.directory).status == 200
    heads = [place.reader.head(hub, "GET", path, b"", place.directory) for _ in range(60)]
    with hub.line() as line:
        line.sendall(b"".join(heads))
        deadline = time.monotonic() + 20
        while "answer-unread" not in hub.log.read_text():
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert len(until_closed(line)) < 60 * CHUNK


def test_a_long_poll_is_no_slow_client(brisk: tuple[Place, RunningHub]) -> None:
    place, hub = brisk
    begun = time.monotonic()
    cursor = place.reader.pull(hub, place.directory).cursor
    assert place.reader.pull(hub, place.directory, cursor, wait=3).cursor == cursor
    assert time.monotonic() - begun > 2.9


def test_more_connections_than_allowed_are_told_to_come_later_and_the_hub_recovers(
    brisk: tuple[Place, RunningHub],
) -> None:
    place, hub = brisk
    lines = [hub.line() for _ in range(45)]
    try:
        for line in lines:
            line.sendall(HEAD)
        with hub.line() as late:
            late.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\n\r\n")
            assert late.recv(4096).startswith(b"HTTP/1.1 503 ")
    finally:
        for line in lines:
            until_closed(line)
            line.close()
    assert place.reader.pull(hub, place.directory) is not None


def test_what_the_hub_tells_of_its_health_names_nobody(brisk: tuple[Place, RunningHub], tmp_path: Path) -> None:
    place, hub = brisk
    with hub.line() as line:
        line.sendall(b"GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        found = json.loads(until_closed(line).partition(b"\r\n\r\n")[2])
    assert set(found) == {"ok", "version", "directory_fresh_until", "space"}
    assert found["ok"] is True
    assert found["directory_fresh_until"].startswith(f"{place.directory.expires:%Y-%m-%d}")
