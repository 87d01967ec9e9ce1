"""Files at a running hub: chunks put, cut, joined, fetched in ranges, lost, refused; every answer proven."""

from __future__ import annotations

import json
import random
import socket
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.wire import protocol
from pcu_desk.wire.chunk_replies import MAX_NAMES, ChunkKept, read_chunk_kept, read_chunks_known
from pcu_desk.wire.chunks import (
    LEAF,
    PIECE,
    Enclosed,
    SealedFile,
    chunk_name,
    join_body,
    leaf_name,
    leaves,
    new_key,
)
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.protocol import ProblemKind
from pcu_desk.wire.signing import digest_fits
from tests.integration.hub.running import Answer, Desk, Place, RunningHub, enrol_desks, faulty, send, until_closed


@dataclass
class Photo:
    """A file, sealed and cut as a desk does."""

    data: bytes
    file: SealedFile
    told: Enclosed

    @classmethod
    def of(cls, size: int) -> Photo:
        data = random.Random(size).randbytes(size)
        file = SealedFile(uuid7(), new_key(), size)
        return cls(data, file, file.told(lambda offset, length: data[offset : offset + length]))

    def chunk(self, index: int) -> bytes:
        return self.file.seal(index, lambda offset, length: self.data[offset : offset + length])

    def chunks(self) -> dict[str, bytes]:
        return {name: self.chunk(index) for index, name in enumerate(self.told.chunks)}


@dataclass
class Mover:
    """A desk that moves chunks at a hub."""

    desk: Desk
    hub: RunningHub
    directory: Directory

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        return self.desk.ask(self.hub, method, path, body, directory=self.directory, headers=headers)

    def put(self, name: str, data: bytes) -> ChunkKept:
        return self._kept(self.ask("PUT", f"/v1/chunks/{name}", data), name)

    def join(self, data: bytes) -> ChunkKept:
        return self._kept(self.ask("POST", f"/v1/chunks/{chunk_name(data)}", join_body(data)), chunk_name(data))

    def missing(self, names: list[str]) -> list[str]:
        answer = self.ask("POST", "/v1/chunks/known", json.dumps({"names": names}).encode())
        assert answer.status == 200, answer.body
        key = self.directory.hub.key
        return list(read_chunks_known(answer.body, key, answer.nonce).missing(names))

    def fetch(self, name: str, **headers: str) -> Answer:
        answer = self.ask("GET", f"/v1/chunks/{name}", **headers)
        assert digest_fits(answer.headers["content-digest"], answer.body)
        return answer

    def _kept(self, answer: Answer, name: str) -> ChunkKept:
        assert answer.status == 200, answer.body
        return read_chunk_kept(answer.body, self.directory.hub.key, answer.nonce, name)


@pytest.fixture
def sender(place: Place, hub: RunningHub) -> Mover:
    return Mover(place.sender, hub, place.directory)


@pytest.fixture
def reader(place: Place, hub: RunningHub) -> Mover:
    return Mover(place.reader, hub, place.directory)


def _rows(data: Path) -> int:
    with closing(sqlite3.connect(data / "hub.db")) as connection:
        return int(connection.execute("SELECT count(*) FROM chunks").fetchone()[0])


def _upload(mover: Mover, photo: Photo) -> None:
    for name in mover.missing(list(photo.told.chunks)):
        mover.put(name, photo.chunks()[name])


def _download(mover: Mover, photo: Photo) -> bytes:
    parts = [mover.fetch(name).body for name in photo.told.chunks]
    return b"".join(photo.file.unseal(index, raw) for index, raw in enumerate(parts))


def test_a_photo_goes_from_desk_to_desk_and_the_hub_can_not_read_it(sender: Mover, reader: Mover, place: Place) -> None:
    photo = Photo.of(600_000)
    _upload(sender, photo)
    assert sender.missing(list(photo.told.chunks)) == []
    assert _download(reader, photo) == photo.data
    kept = b"".join(path.read_bytes() for path in place.data.iterdir() if path.is_file())
    assert photo.data[:64] not in kept
    assert photo.data[-64:] not in kept


def test_a_photo_goes_leaf_by_leaf_on_a_bad_line(sender: Mover, reader: Mover) -> None:
    photo = Photo.of(20 * PIECE)
    for data in photo.chunks().values():
        for leaf in leaves(data):
            assert sender.put(leaf_name(leaf), leaf).fresh
        assert sender.join(data).fresh
        assert not sender.join(data).fresh
    assert _download(reader, photo) == photo.data


def test_fault_30_a_file_cut_at_every_chunk_goes_on_where_it_was(sender: Mover, reader: Mover) -> None:
    """The sender forgets all at each cut; what the hub says is missing is all that it needs."""
    photo = Photo.of(70 * PIECE)
    chunks = photo.chunks()
    for done in range(len(chunks)):
        missing = sender.missing(list(photo.told.chunks))
        assert len(missing) == len(chunks) - done
        cut = chunks[missing[0]]
        _put_cut(sender, missing[0], cut, len(cut) // 2)
        assert sender.missing(list(photo.told.chunks)) == missing
        sender.put(missing[0], cut)
    assert _download(reader, photo) == photo.data


def _put_cut(mover: Mover, name: str, body: bytes, sent: int) -> None:
    head = mover.desk.head(mover.hub, "PUT", f"/v1/chunks/{name}", body, mover.directory)
    with mover.hub.line() as line:
        line.sendall(head + body[:sent])
        line.shutdown(socket.SHUT_WR)
        until_closed(line)


def test_fault_30_a_chunk_under_a_wrong_name_is_refused_and_not_kept(sender: Mover, place: Place) -> None:
    chunk = Photo.of(5 * PIECE).chunk(0)
    before = _rows(place.data)
    wrongs = [chunk[:-1], chunk + b"x", bytes([chunk[0] ^ 1]) + chunk[1:], chunk[LEAF:] + chunk[:LEAF], b""]
    for wrong in wrongs:
        answer = sender.ask("PUT", f"/v1/chunks/{chunk_name(chunk)}", wrong)
        assert (answer.status, answer.problem) == (422, ProblemKind.WRONG_DIGEST)
    too_long = bytes(257 * 1024)
    assert sender.ask("PUT", f"/v1/chunks/{chunk_name(too_long)}", too_long).status == 422
    assert _rows(place.data) == before


def test_fault_30_a_hub_that_believes_names_is_caught_by_the_same_put(lone: Place) -> None:
    chunk = Photo.of(5 * PIECE).chunk(0)
    with faulty(lone.data, "believes-names") as mutant:
        sender, reader = (Mover(desk, mutant, lone.directory) for desk in (lone.sender, lone.reader))
        assert sender.ask("PUT", f"/v1/chunks/{chunk_name(chunk)}", chunk[:-1]).status == 200
        assert reader.fetch(chunk_name(chunk)).body != chunk


def test_fault_30_a_chunk_that_expired_is_told_as_missing_and_offered_again(lone: Place) -> None:
    photo = Photo.of(20 * PIECE)
    names = list(photo.told.chunks)
    with RunningHub(lone.data) as hub:
        _upload(Mover(lone.sender, hub, lone.directory), photo)
    with closing(sqlite3.connect(lone.data / "hub.db")) as connection, connection:
        connection.execute(
            "UPDATE chunks SET stored_at = stored_at - 91 * 86400000 WHERE name = ?", [bytes.fromhex(names[0])]
        )
    with RunningHub(lone.data) as hub:
        sender, reader = (Mover(desk, hub, lone.directory) for desk in (lone.sender, lone.reader))
        _until_gone(sender, names[0])
        answer = reader.fetch(names[0])
        assert (answer.status, answer.problem) == (404, ProblemKind.NO_CHUNK)
        assert sender.missing(names) == names[:1]
        _upload(sender, photo)
        assert _download(reader, photo) == photo.data


def _until_gone(mover: Mover, name: str) -> None:
    """A hub lets go of what is old by itself, soon after it has started."""
    deadline = time.monotonic() + 20
    while not mover.missing([name]):
        assert time.monotonic() < deadline


def test_fault_30_a_join_of_leaves_that_are_lacking_is_told_and_keeps_those_that_are_there(sender: Mover) -> None:
    data = Photo.of(3 * PIECE).chunk(0)
    sender.put(leaf_name(leaves(data)[0]), leaves(data)[0])
    answer = sender.ask("POST", f"/v1/chunks/{chunk_name(data)}", join_body(data))
    assert (answer.status, answer.problem) == (404, ProblemKind.NO_CHUNK)
    assert len(sender.missing([leaf_name(leaf) for leaf in leaves(data)])) == 2


def test_a_fetch_that_broke_off_goes_on_by_range(sender: Mover, reader: Mover) -> None:
    data = Photo.of(3 * PIECE).chunk(0)
    sender.put(chunk_name(data), data)
    whole = reader.fetch(chunk_name(data))
    assert (whole.status, whole.body, whole.headers["accept-ranges"]) == (200, data, "bytes")
    end = len(data)
    ranges = {"20000-": (20000, end), "5-9": (5, 10), "-7": (end - 7, end), "0-99999999": (0, end)}
    for field, (first, behind) in ranges.items():
        part = reader.fetch(chunk_name(data), Range=f"bytes={field}")
        assert (part.status, part.body) == (206, data[first:behind])
        assert part.headers["content-range"] == f"bytes {first}-{behind - 1}/{len(data)}"
    beyond = reader.fetch(chunk_name(data), Range="bytes=99999999-")
    assert (beyond.status, beyond.headers["content-range"]) == (416, f"bytes */{len(data)}")
    for passed_over in ("bytes=1-2,4-5", "bytes=9-5", "pages=1-2", "bytes=-", "bytes=a-b"):
        assert reader.fetch(chunk_name(data), Range=passed_over).body == data


@pytest.mark.parametrize("name", ["ab" * 31, "AB" * 32, "x", "ab" * 32 + "ff", "known"])
def test_a_name_that_is_none_is_refused(sender: Mover, name: str) -> None:
    for method in ("PUT", "GET"):
        answer = sender.ask(method, f"/v1/chunks/{name}", b"x" if method == "PUT" else b"")
        assert (answer.status, answer.problem) == (400, ProblemKind.MALFORMED)


_BAD_QUESTIONS = [
    b"",
    b"{",
    b"[]",
    b'{"names": 5}',
    b'{"names": [1]}',
    b'{"names": ["x"]}',
    json.dumps({"names": ["AB" * 32]}).encode(),
    json.dumps({"names": ["ab" * 32] * (MAX_NAMES + 1)}).encode(),
]


@pytest.mark.parametrize("body", _BAD_QUESTIONS)
def test_a_nonsense_question_for_chunks_is_refused(sender: Mover, body: bytes) -> None:
    answer = sender.ask("POST", "/v1/chunks/known", body)
    assert (answer.status, answer.problem) == (400, ProblemKind.MALFORMED)


@pytest.mark.parametrize("body", [b"", b"[]", b'{"leaves": []}', b'{"leaves": ["x"]}'])
def test_a_nonsense_join_is_refused(sender: Mover, body: bytes) -> None:
    answer = sender.ask("POST", f"/v1/chunks/{'ab' * 32}", body)
    assert (answer.status, answer.problem) == (400, ProblemKind.MALFORMED)


def test_chunks_are_nobodys_without_a_signature_of_an_enrolled_desk(place: Place, hub: RunningHub) -> None:
    stranger = Mover(Desk(place.sender.unit), hub, place.directory)
    name = "ab" * 32
    for method, path, body in (
        ("PUT", f"/v1/chunks/{name}", b"x"),
        ("GET", f"/v1/chunks/{name}", b""),
        ("POST", f"/v1/chunks/{name}", b'{"leaves": []}'),
        ("POST", "/v1/chunks/known", b'{"names": []}'),
    ):
        assert send(hub, method, path, body, {}).problem == ProblemKind.UNSIGNED
        assert stranger.ask(method, path, body).problem == ProblemKind.UNKNOWN_DEVICE


def test_a_names_list_can_not_be_asked_for(sender: Mover) -> None:
    for path in ("/v1/chunks", "/v1/chunks/"):
        assert sender.ask("GET", path).status == 404


def test_fault_18_a_full_disk_answers_507_and_keeps_no_part_of_a_chunk(lone: Place) -> None:
    chunk = Photo.of(16 * PIECE).chunk(0)
    with RunningHub(lone.data):
        pass
    with faulty(lone.data, "full-disk") as full:
        answer = Mover(lone.sender, full, lone.directory).ask("PUT", f"/v1/chunks/{chunk_name(chunk)}", chunk)
        assert (answer.status, answer.problem) == (507, ProblemKind.STORAGE_FULL)
    with RunningHub(lone.data) as hub:
        mover = Mover(lone.sender, hub, lone.directory)
        assert mover.missing([chunk_name(chunk)]) == [chunk_name(chunk)]
        mover.put(chunk_name(chunk), chunk)


def test_fault_15_a_chunk_that_was_said_to_be_kept_survives_kill_in_the_next_moment(lone: Place) -> None:
    photo = Photo.of(40 * PIECE)
    chunks = photo.chunks()
    for name, data in chunks.items():
        with RunningHub(lone.data) as hub:
            Mover(lone.sender, hub, lone.directory).put(name, data)
            hub.kill()
    with RunningHub(lone.data) as hub:
        assert _download(Mover(lone.reader, hub, lone.directory), photo) == photo.data


def test_a_unit_that_used_its_room_up_is_told_quota_and_its_messages_wait(lone: Place) -> None:
    lone.data.joinpath("hub.toml").write_text(f"[unit.{lone.sender.unit}]\nmib_kept = 1\n")
    with RunningHub(lone.data) as hub:
        mover = Mover(lone.sender, hub, lone.directory)
        for name, data in list(Photo.of(64 * PIECE).chunks().items()):
            mover.put(name, data)
        other = Photo.of(PIECE).chunk(0)
        answer = mover.ask("PUT", f"/v1/chunks/{chunk_name(other)}", other)
        assert (answer.status, answer.problem) == (507, ProblemKind.QUOTA)
        result = lone.sender.push(hub, lone.directory, lone.message()).results[0]
        assert result.problem is not None
        assert (result.state, result.problem.kind) == (protocol.ResultState.RETRY, ProblemKind.QUOTA)
        Mover(lone.reader, hub, lone.directory).put(chunk_name(other), other)


def test_a_unit_that_asks_too_often_is_told_when_to_come_again_and_others_are_served(lone: Place) -> None:
    lone.data.joinpath("hub.toml").write_text("[quota]\nrequests_a_minute = 5\n")
    with RunningHub(lone.data) as hub:
        sender, reader = (Mover(desk, hub, lone.directory) for desk in (lone.sender, lone.reader))
        answers = [sender.ask("POST", "/v1/chunks/known", b'{"names": []}') for _ in range(6)]
        assert [answer.status for answer in answers] == [200] * 5 + [429]
        assert answers[-1].problem == ProblemKind.RATE
        assert 1 <= int(answers[-1].headers["retry-after"]) <= 12
        assert reader.missing([]) == []


def test_the_log_holds_no_name_that_would_open_a_chunk(lone: Place) -> None:
    photo = Photo.of(3 * PIECE)
    data = photo.chunk(0)
    with RunningHub(lone.data) as hub:
        mover = Mover(lone.sender, hub, lone.directory)
        mover.put(chunk_name(data), data)
        mover.fetch(chunk_name(data))
        mover.ask("PUT", f"/v1/chunks/{chunk_name(data)}", b"other")
        mover.ask("GET", f"/v1/chunks/{leaf_name(data)}")
        send(hub, "GET", f"/v1/chunks/{chunk_name(data)}", b"", {})
    log = hub.log.read_text()
    assert '"event": "chunk"' in log
    assert '"place": "GET /v1/chunks/{name}"' in log
    for name in (chunk_name(data), leaf_name(data)):
        assert name[:16] not in log


def test_fault_30_a_hub_restored_from_an_older_backup_is_offered_what_it_lacks(lone: Place, tmp_path: Path) -> None:
    photo = Photo.of(40 * PIECE)
    names = list(photo.told.chunks)
    chunks = photo.chunks()
    with RunningHub(lone.data) as hub:
        Mover(lone.sender, hub, lone.directory).put(names[0], chunks[names[0]])
    backup = (lone.data / "hub.db").read_bytes()
    with RunningHub(lone.data) as hub:
        _upload(Mover(lone.sender, hub, lone.directory), photo)
    for path in lone.data.glob("hub.db*"):
        path.unlink()
    (lone.data / "hub.db").write_bytes(backup)
    with RunningHub(lone.data) as hub:
        mover = Mover(lone.sender, hub, lone.directory)
        assert mover.missing(names) == names[1:]
        _upload(mover, photo)
        assert _download(Mover(lone.reader, hub, lone.directory), photo) == photo.data


def test_a_desk_enrolled_later_may_fetch_what_it_was_told_of(place: Place, hub: RunningHub, sender: Mover) -> None:
    data = Photo.of(PIECE).chunk(0)
    sender.put(chunk_name(data), data)
    newcomer = Desk(place.reader.unit)
    directory = enrol_desks(place.data, newcomer)
    assert Mover(newcomer, hub, directory).fetch(chunk_name(data)).body == data
