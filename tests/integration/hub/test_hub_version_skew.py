"""Desks of later versions at this hub: what it does not know it relays or tells, and never loses or stops at."""

from __future__ import annotations

import json
import struct
from dataclasses import replace

import pytest

from pcu_desk.wire import protocol
from pcu_desk.wire.envelope import envelope_hash, open_envelope, peek, seal
from pcu_desk.wire.protocol import ProblemKind, ResultState
from tests.integration.hub.running import Place, RunningHub, send


def _of_later_version(raw: bytes) -> bytes:
    return raw[:4] + struct.pack(">B", 2) + raw[5:]


def test_fault_29_a_header_field_of_a_later_version_is_relayed_byte_for_byte(place: Place, hub: RunningHub) -> None:
    header = replace(peek(place.message()), keys=(), bucket=0, extra={"priority": {"level": 3}, "ж": "ж"})
    raw = seal(
        b"x", header, place.sender.keys, place.directory.recipients([place.reader.unit]), at="2026-11-21T15:00:00Z"
    )
    assert place.sender.push(hub, place.directory, raw).results[0].state is ResultState.STORED
    (item,) = place.reader.pull(hub, place.directory).items
    assert item.envelope == raw
    assert peek(item.envelope).extra == header.extra
    assert open_envelope(item.envelope, place.directory, place.reader.keys).payload == b"x"


def test_fault_29_an_envelope_of_a_later_version_is_told_by_itself_and_the_others_are_stored(
    place: Place, hub: RunningHub
) -> None:
    later = _of_later_version(place.message())
    receipt = place.sender.push(hub, place.directory, place.message(), later, place.message())
    states = [result.state for result in receipt.results]
    assert states == [ResultState.STORED, ResultState.REJECTED, ResultState.STORED]
    problem = receipt.results[1].problem
    assert problem is not None
    assert (problem.kind, problem.status) == (ProblemKind.NEEDS_UPDATE, 426)
    assert receipt.results[1].hash == envelope_hash(later).hex()
    assert len(place.reader.pull(hub, place.directory).items) == 2


@pytest.mark.parametrize("field", ["protocol", "suite"])
def test_fault_29_a_later_protocol_or_suite_is_told_as_needs_update(place: Place, hub: RunningHub, field: str) -> None:
    raw = place.message()
    header = peek(raw)
    changed = replace(header, **{field: "pcu-exchange/9"}).to_bytes()
    length = len(header.to_bytes())
    body = struct.pack(">I", len(changed)) + changed + raw[9 + 4 + length :]
    (result,) = place.sender.push(hub, place.directory, raw[:5] + struct.pack(">I", len(body)) + body).results
    assert result.problem is not None
    assert (result.state, result.problem.kind) == (ResultState.REJECTED, ProblemKind.NEEDS_UPDATE)


def test_fault_29_fields_of_a_later_version_in_questions_are_passed_over(place: Place, hub: RunningHub) -> None:
    raw = place.message()
    place.sender.push(hub, place.directory, raw)
    page = place.reader.pull(hub, place.directory)
    later = {"later": [1], "wants": {"x": None}}
    for desk, method, path, body in (
        (place.sender, "POST", "/v1/messages/known", {"ids": [peek(raw).id]}),
        (place.reader, "PUT", "/v1/inbox/ack", {"epoch": page.epoch, "n": 1}),
        (place.reader, "POST", "/v1/chunks/known", {"names": []}),
    ):
        answer = desk.ask(hub, method, path, json.dumps(body | later).encode(), directory=place.directory)
        assert answer.status == 200, (path, answer.body)
    known = place.reader.ask(hub, "GET", f"/v1/inbox?since={page.cursor}&later=1&wait=0", directory=place.directory)
    assert known.status == 200


def test_fault_29_the_hub_tells_which_versions_it_speaks(place: Place, hub: RunningHub) -> None:
    answer = send(hub, "GET", "/v1/hello?nonce=n", b"", {})
    hello = protocol.read_hello(answer.body, place.directory.hub.key, "n")
    assert hello.min_version <= protocol.VERSION <= hello.max_version


def test_fault_29_a_request_of_a_later_version_is_told_that_there_is_nothing(place: Place, hub: RunningHub) -> None:
    answer = place.sender.ask(hub, "POST", "/v2/messages", place.message(), directory=place.directory)
    assert (answer.status, answer.problem) == (404, ProblemKind.NOT_FOUND)
