"""The transport key of a locked desk at the hub: the mailbox and nothing else, in that desk's name alone."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pcu_desk.hub.enrolment import enrol
from pcu_desk.hub.folder import HubFolder
from pcu_desk.wire import protocol
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.envelope import envelope_hash
from pcu_desk.wire.keys import RequestKeys, TransportKey
from pcu_desk.wire.signing import new_nonce, sign_request
from pcu_desk.wire.witness import request_bytes
from tests.integration.hub.running import AT, Answer, Desk, Place, RunningHub, send
from tests.journals import Journal


@dataclass
class Locked:
    """A place whose sender is enrolled with a transport key."""

    place: Place
    hub: RunningHub
    key: TransportKey = field(default_factory=TransportKey.generate)
    directory: Directory = field(init=False)

    def __post_init__(self) -> None:
        self.directory = enrolled(self.place.data, self.place.sender, self.key.public)

    def ask(self, method: str, path: str, body: bytes = b"", keys: RequestKeys | None = None) -> Answer:
        nonce, by = new_nonce(), keys or self.key
        url = self.hub.url + path
        signed = sign_request(
            method, url, body, keys=by, hub=self.directory.hub.id, created=int(time.time()), nonce=nonce
        )
        return send(self.hub, method, path, body, signed, nonce=nonce)


def enrolled(data: Path, desk: Desk, transport: bytes) -> Directory:
    request = EnrolmentRequest(desk.unit, desk.unit[:2], {"en": desk.unit}, desk.keys.public, "ab12", AT, transport)
    taken = EnrolmentRequest.from_bytes(request.to_bytes(desk.keys))
    assert taken == request
    return enrol(HubFolder(data), taken, letter=None, url=None, sequence=0, now=datetime.now(UTC)).directory


@pytest.fixture
def locked(place: Place, hub: RunningHub) -> Locked:
    return Locked(place, hub)


def test_it_hands_in_asks_after_fetches_and_acknowledges_in_its_desks_name(locked: Locked) -> None:
    sender, reader, directory = locked.place.sender, locked.place.reader, locked.directory
    envelope = sender.write(b"sealed before the lock", [reader.unit], directory)
    answer = locked.ask("POST", "/v1/messages", envelope)
    receipt = protocol.read_receipt(answer.body, directory.hub.key, answer.nonce, [envelope_hash(envelope).hex()])
    assert receipt.results[0].state is protocol.ResultState.STORED
    assert locked.ask("POST", "/v1/messages/known", b'{"ids": []}').status == 200
    back = reader.write(b"an answer", [sender.unit], directory)
    reader.push(locked.hub, directory, back)
    page = locked.ask("GET", "/v1/inbox?since=&limit=10&wait=0")
    items = protocol.read_inbox(page.body, directory.hub.key, page.nonce).items
    assert [item.envelope for item in items] == [back]
    epoch = protocol.read_inbox(page.body, directory.hub.key, page.nonce).epoch
    assert locked.ask("PUT", "/v1/inbox/ack", f'{{"epoch": "{epoch}", "n": 1}}'.encode()).status == 200


def test_it_is_heard_nowhere_else(locked: Locked) -> None:
    journal = Journal(locked.place.sender.keys)
    journal.write("one")
    for method, path, body in (
        ("GET", "/v1/directory", b""),
        ("POST", "/v1/witness", request_bytes(journal.offer(0))),
    ):
        answer = locked.ask(method, path, body)
        assert (answer.status, answer.problem) == (403, protocol.ProblemKind.NOT_YOURS)


def test_it_can_not_speak_for_another_desk(locked: Locked) -> None:
    other = locked.place.reader
    envelope = other.write(b"not mine", [locked.place.sender.unit], locked.directory)
    answer = locked.ask("POST", "/v1/messages", envelope)
    receipt = protocol.read_receipt(
        answer.body, locked.directory.hub.key, answer.nonce, [envelope_hash(envelope).hex()]
    )
    assert receipt.results[0].state is protocol.ResultState.REJECTED


def test_a_key_that_nobody_enrolled_or_that_was_exchanged_is_a_stranger(locked: Locked) -> None:
    assert locked.ask("GET", "/v1/inbox?since=", keys=TransportKey.generate()).status == 401
    enrolled(locked.place.data, locked.place.sender, TransportKey.generate().public)
    assert locked.ask("GET", "/v1/inbox?since=").status == 401


def test_a_desk_without_one_and_a_directory_of_before_hold_as_they_were(lone: Place) -> None:
    device = lone.directory.device(lone.sender.keys.id)
    assert device is not None
    assert device.transport == b""
    assert b"transport" not in lone.directory.raw


def test_a_replayed_request_of_the_transport_key_is_refused(locked: Locked) -> None:
    nonce = new_nonce()
    path = "/v1/inbox?since=&limit=1&wait=0"
    signed = sign_request(
        "GET",
        locked.hub.url + path,
        b"",
        keys=locked.key,
        hub=locked.directory.hub.id,
        created=int(time.time()),
        nonce=nonce,
    )
    assert send(locked.hub, "GET", path, b"", signed).status == 200
    assert send(locked.hub, "GET", path, b"", signed).problem == protocol.ProblemKind.REPLAYED
