"""The hub as a service: its command, its port, its stop, long polls, a new directory while running, what it can see."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pcu_desk.wire import protocol
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.envelope import open_envelope
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.signing import digest_fits
from tests.hub_nursery import ROOT
from tests.integration.hub.running import AT, LIMIT, Desk, Place, RunningHub, enrol_desks, send


def _pcu_hub(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pcu_desk.hub", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=ROOT, check=False)


def _request(folder: Path, unit: str = "GEPTI") -> tuple[Path, DeviceKeys]:
    keys = DeviceKeys.generate()
    path = folder / f"{unit}-{keys.id}.json"
    path.write_bytes(EnrolmentRequest(unit, unit[:2], {"en": unit}, keys.public, "ab12", AT).to_bytes(keys))
    return path, keys


def test_hello_proves_the_hub_and_tells_its_time_to_anyone(place: Place, hub: RunningHub) -> None:
    answer = send(hub, "GET", "/v1/hello?nonce=abc", b"", {})
    hello = protocol.read_hello(answer.body, place.directory.hub.key, "abc")
    assert abs(hello.time - time.time()) < 60
    assert (hello.min_version, hello.max_version, hello.directory_version) == (1, 1, place.directory.version)
    assert digest_fits(answer.headers["content-digest"], answer.body)
    with pytest.raises(protocol.ReplyError):
        protocol.read_hello(answer.body, HubKeys.generate().public, "abc")


def test_the_directory_is_served_and_not_sent_again_while_it_is_the_same(place: Place, hub: RunningHub) -> None:
    answer = place.sender.ask(hub, "GET", "/v1/directory", directory=place.directory)
    assert answer.body == place.directory.raw
    same = {"If-None-Match": answer.headers["etag"]}
    again = place.sender.ask(hub, "GET", "/v1/directory", directory=place.directory, headers=same)
    assert (again.status, again.body) == (304, b"")


def test_a_desk_enrolled_while_the_hub_runs_is_served_at_once(place: Place, hub: RunningHub) -> None:
    newcomer = Desk(place.reader.unit)
    directory = enrol_desks(place.data, newcomer)
    place.sender.push(hub, directory, place.sender.write(b"to both desks", [place.reader.unit], directory))
    for desk in (newcomer, place.reader):
        item = desk.pull(hub, directory).items[0]
        assert open_envelope(item.envelope, directory, desk.keys).payload == b"to both desks"


def _waited(desk: Desk, hub: RunningHub, directory: Directory) -> protocol.InboxPage:
    return desk.pull(hub, directory, wait=30)


def test_a_waiting_poll_answers_as_soon_as_something_comes(place: Place, hub: RunningHub) -> None:
    with ThreadPoolExecutor(1) as pool:
        began = time.monotonic()
        poll = pool.submit(_waited, place.reader, hub, place.directory)
        place.sender.push(hub, place.directory, place.message())
        assert len(poll.result(LIMIT).items) == 1
    assert time.monotonic() - began < 20


def test_a_poll_without_news_ends_empty_after_its_wait(place: Place, hub: RunningHub) -> None:
    began = time.monotonic()
    assert place.reader.pull(hub, place.directory, wait=1).items == ()
    assert 0.9 < time.monotonic() - began < 15


def test_thirty_waiting_desks_hold_no_thread_and_keep_nobody_out(place: Place, hub: RunningHub) -> None:
    waiters = [Desk(place.reader.unit) for _ in range(30)]
    directory = enrol_desks(place.data, *waiters)
    with ThreadPoolExecutor(30) as pool:
        polls = [pool.submit(_waited, desk, hub, directory) for desk in waiters]
        threads = len(list(Path(f"/proc/{hub.process.pid}/task").iterdir()))
        assert place.sender.pull(hub, directory).items == ()
        place.sender.push(hub, directory, place.sender.write(b"wake", [place.reader.unit], directory))
        assert [len(poll.result(LIMIT).items) for poll in polls] == [1] * 30
    assert threads < 20


def test_a_stop_answers_waiting_polls_and_exits_0_promptly(lone: Place) -> None:
    with RunningHub(lone.data, alone=True) as hub, ThreadPoolExecutor(1) as pool:
        poll = pool.submit(_waited, lone.reader, hub, lone.directory)
        _until(lambda: _nonces(lone.data) == 1)
        began = time.monotonic()
        hub.process.send_signal(signal.SIGTERM)
        assert hub.gone() == 0
        assert poll.result(LIMIT).items == ()
        assert time.monotonic() - began < 10


def _until(true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT
    while not true():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def _nonces(data: Path) -> int:
    connection = sqlite3.connect(data / "hub.db")
    try:
        return int(connection.execute("select count(*) from nonces").fetchone()[0])
    finally:
        connection.close()


def test_nothing_that_was_typed_can_be_found_at_the_hub(lone: Place) -> None:
    names = [f"ПЕТРОСЯН-{number} MSKU{number:07d} cocaine-{number}".encode() for number in range(50)]
    with RunningHub(lone.data) as hub:
        for start in range(0, 50, 10):
            batch = [lone.message(name) for name in names[start : start + 10]]
            lone.sender.push(hub, lone.directory, *batch)
        page = lone.reader.pull(hub, lone.directory)
        assert [open_envelope(item.envelope, lone.directory, lone.reader.keys).payload for item in page.items] == names
        kept = {path: path.read_bytes() for path in lone.data.rglob("*") if path.is_file()} | {
            hub.log: hub.log.read_bytes()
        }
    assert any(path.name == "hub.db-wal" for path in kept)
    for path, data in kept.items():
        for number in range(50):
            for word in (f"ПЕТРОСЯН-{number}", f"MSKU{number:07d}", f"cocaine-{number}"):
                assert word.encode() not in data, path
                assert word.encode("utf-16-le") not in data, path


def test_the_log_names_desks_by_id_alone(lone: Place) -> None:
    with RunningHub(lone.data) as hub:
        lone.sender.push(hub, lone.directory, lone.message(b"MARKER"))
        send(hub, "POST", "/v1/messages?secret=MARKER", b"MARKER", {"X-Note": "MARKER"})
    assert "MARKER" not in hub.log.read_text()
    lines = [json.loads(line) for line in hub.log.read_text().splitlines()]
    push = next(line for line in lines if line["event"] == "push")
    assert (push["device"], push["unit"], push["stored"]) == (lone.sender.keys.id, lone.sender.unit, 1)
    assert {line["event"] for line in lines if "status" in line} == {"refused"}


def test_enrol_from_nothing_makes_a_directory_that_a_desk_can_trust(tmp_path: Path) -> None:
    request, keys = _request(tmp_path)
    out = tmp_path / "stick" / "directory.pcudir"
    done = _pcu_hub(
        "enrol", request, "--data", tmp_path / "hub", "--out", out, "--letter", "C", "--url", "https://hub.example.org"
    )
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    directory = Directory.load(out.read_bytes(), None, None, _now())
    assert (told["device"], told["letter"]) == (keys.id, "C")
    assert told["root_fingerprint"] == directory.root_fingerprint
    assert told["fingerprint"] == EnrolmentRequest.from_bytes(request.read_bytes()).fingerprint
    listed = json.loads(_pcu_hub("directory", "--data", tmp_path / "hub", "--json").stdout)
    (device,) = listed["units"][0]["devices"]
    assert (device["id"], device["letter"], device["added"], device["revoked"]) == (keys.id, "C", 0, None)
    assert keys.id in _pcu_hub("directory", "--data", tmp_path / "hub").stdout


def _now() -> datetime:
    return datetime.now(UTC)


def test_a_refusal_is_one_sentence_and_exit_1(tmp_path: Path) -> None:
    done = _pcu_hub("serve", "--data", tmp_path / "none")
    assert (done.returncode, done.stdout, len(done.stderr.strip().splitlines())) == (1, "", 1)
    assert "pcu-hub enrol" in done.stderr


def test_a_database_that_is_no_database_is_refused_and_left_alone(lone: Place) -> None:
    (lone.data / "hub.db").write_bytes(b"not a database at all, " * 50)
    done = _pcu_hub("serve", "--data", lone.data, "--port", "0")
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (1, 1)
    assert (lone.data / "hub.db").read_bytes() == b"not a database at all, " * 50


def test_restored_tells_the_new_epoch(lone: Place) -> None:
    with RunningHub(lone.data) as hub:
        before = lone.sender.pull(hub, lone.directory).epoch
    done = _pcu_hub("restored", "--data", lone.data)
    assert done.returncode == 0
    with RunningHub(lone.data) as hub:
        assert lone.sender.pull(hub, lone.directory).epoch == json.loads(done.stdout)["epoch"] != before
