"""Agreement keys at a running hub: what each desk signed is kept and handed on, and nothing else."""

from __future__ import annotations

import json
import select
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pcu_desk.hub import ceremony, keyfile
from pcu_desk.hub.folder import HubFolder
from pcu_desk.wire import protocol
from pcu_desk.wire.certificate import own_certificate, read_agreed, read_agreements
from pcu_desk.wire.keys import DeviceKeys
from tests.integration.hub.running import LIMIT, Answer, Desk, Place, RunningHub, send

SINCE = datetime(2026, 11, 22, 6, 40, tzinfo=UTC)


def _certificate(keys: DeviceKeys, number: int = 1) -> bytes:
    return own_certificate(replace(keys, agreement=DeviceKeys.generate().agreement), number, SINCE)


def _put(place: Place, hub: RunningHub, raw: bytes, desk: Desk | None = None) -> Answer:
    return (desk or place.sender).ask(hub, "PUT", "/v1/agreement", raw, directory=place.directory)


def _listed(place: Place, hub: RunningHub, since: int = 0) -> tuple[int, tuple[bytes, ...]]:
    answer = place.reader.ask(hub, "GET", f"/v1/agreements?since={since}", directory=place.directory)
    found = read_agreements(answer.body, place.directory.hub.key, answer.nonce)
    return found.place, found.certificates


def test_a_desks_new_key_is_kept_announced_and_handed_on(hub: RunningHub, place: Place) -> None:
    raw = _certificate(place.sender.keys)
    answer = _put(place, hub, raw)
    word = read_agreed(answer.body, place.directory.hub.key, answer.nonce)
    assert word.number == 1
    hello = send(hub, "GET", "/v1/hello?nonce=n", b"", {})
    assert protocol.read_hello(hello.body, place.directory.hub.key, "n").agreements == word.place
    assert _listed(place, hub, word.place - 1) == (word.place, (raw,))
    assert _listed(place, hub, word.place) == (word.place, ())


@pytest.mark.parametrize("spoil", ["another's", "foreign", "cut", "empty"])
def test_what_the_asking_desk_has_not_signed_is_refused_and_nothing_kept(
    hub: RunningHub, place: Place, spoil: str
) -> None:
    before = _listed(place, hub)
    raw = {
        "another's": _certificate(place.reader.keys),
        "foreign": _certificate(DeviceKeys.generate()),
        "cut": _certificate(place.sender.keys)[:-9],
        "empty": b"",
    }[spoil]
    answer = _put(place, hub, raw)
    assert (answer.status, answer.problem) == (400, "malformed")
    assert _listed(place, hub) == before


def test_a_lower_number_is_refused_by_its_own_name(hub: RunningHub, place: Place) -> None:
    assert _put(place, hub, _certificate(place.sender.keys, 4)).status == 200
    for number in (3, 4):
        answer = _put(place, hub, _certificate(place.sender.keys, number))
        assert (answer.status, answer.problem) == (409, "older-key")


@pytest.mark.parametrize("since", ["", "-1", "x", "9" * 40, "%D9%A3"])
def test_a_place_that_is_none_is_refused(hub: RunningHub, place: Place, since: str) -> None:
    answer = place.reader.ask(hub, "GET", f"/v1/agreements?since={since}", directory=place.directory)
    assert (answer.status, answer.problem) == (400, "malformed")


def test_a_desk_that_is_not_enrolled_gets_no_list_and_hands_none_over(hub: RunningHub, place: Place) -> None:
    stranger = Desk(place.sender.unit)
    assert _put(place, hub, _certificate(stranger.keys), stranger).status == 401
    assert stranger.ask(hub, "GET", "/v1/agreements?since=0", directory=place.directory).status == 401


def test_a_serving_hub_renews_its_part_of_a_directory_that_people_sign(lone: Place) -> None:
    """The folder is handed to people first, and its timestamp is then of a month ago."""
    folder, before = HubFolder(lone.data), lone.directory
    held = [keyfile.HeldKey(name, DeviceKeys.generate().signing) for name in ("anna", "boris", "chen")]
    old = datetime.now(UTC).replace(microsecond=0) - ceremony.signing._life("timestamp")
    change = ceremony.new_root(folder, [key.named for key in held], 2, "", old)
    for key in held[:2]:
        change = change.sign(key.private, key.name)
    taken = ceremony.take(folder, [change], old)
    assert taken.retired == ("root", "targets")
    with RunningHub(lone.data) as running:
        end = time.monotonic() + LIMIT
        while b"directory-renewed" not in running.log.read_bytes():
            assert time.monotonic() < end, "the hub renews nothing"
            assert not select.select([running.process.stdout], [], [], 0.1)[0], "the hub has ended"
        hello = send(running, "GET", "/v1/hello?nonce=n", b"", {})
        version = protocol.read_hello(hello.body, before.hub.key, "n").directory_version
    renewed = folder.read_directory()
    assert renewed is not None
    assert (renewed.version, renewed.stale_since) == (version, None)
    assert version == taken.directory.version + 1
    assert [json.loads(line)["event"] for line in running.log.read_text().splitlines()].count("directory-renewed") == 1
