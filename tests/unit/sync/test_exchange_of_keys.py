from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from pcu_desk.cli.exchange_faults.proxy import Fault, http_reply
from pcu_desk.domain.line import Line as LineCode
from pcu_desk.domain.line import LineReason
from pcu_desk.sync import certificates as module
from pcu_desk.sync.certificates import Certificates
from pcu_desk.sync.engine import SyncEngine
from pcu_desk.sync.patience import Patience
from pcu_desk.sync.round import Round
from pcu_desk.sync.running import here
from pcu_desk.wire import protocol
from pcu_desk.wire.certificate import CertificateError
from pcu_desk.wire.protocol import Problem, ProblemKind

Line = Any


@dataclass
class MemoryKeys:
    """A desk's certificate, and what it took from the hub's list."""

    own: bytes | None = None
    place: int = 0
    taken: list[bytes] = field(default_factory=list)
    forged: bytes = b"forged"

    def due_certificate(self) -> bytes | None:
        return self.own if self.own not in self.taken else None

    def known_number(self) -> int:
        return self.place

    def take(self, certificates: Sequence[bytes], number: int | None = None) -> None:
        self.taken += [each for each in certificates if each != self.forged]
        if self.forged in certificates:
            raise CertificateError("d1")
        self.place = max(self.place, number or 0)


def synced(line: Line, keys: MemoryKeys) -> Any:
    return SyncEngine(line.exchange, line.client, keys=keys).sync_once()


def test_certificates_of_others_are_fetched_page_by_page_and_once(line: Line) -> None:
    keys = MemoryKeys()
    line.hub.certificates = [b"one", b"two", b"three"]
    synced(line, keys)
    assert (keys.taken, keys.place) == ([b"one", b"two", b"three"], 3)
    asked = len(line.proxy.seen("agreements"))
    synced(line, keys)
    assert len(line.proxy.seen("agreements")) == asked == 2


def test_a_list_without_an_end_does_not_keep_messages_waiting(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAGES", 2)
    keys = MemoryKeys()
    line.hub.certificates = [str(number).encode() for number in range(7)]
    line.queue("alert")
    assert synced(line, keys).sent == 1
    assert keys.place == 4
    synced(line, keys)
    assert (keys.place, keys.taken) == (7, line.hub.certificates)


def test_a_desks_own_certificate_is_handed_over_and_comes_back_in_the_same_round(line: Line) -> None:
    keys = MemoryKeys(own=b"mine")
    synced(line, keys)
    assert line.hub.certificates == [b"mine"]
    assert keys.taken == [b"mine"]
    synced(line, keys)
    assert len(line.proxy.seen("PUT /v1/agreement")) == 1


def test_a_certificate_that_the_hub_refuses_is_no_failure_of_the_line_and_rests(line: Line) -> None:
    import json

    body = json.dumps(Problem(ProblemKind.OLDER_KEY, 409, "older").to_json()).encode()
    refused = http_reply("409 Conflict", body, Content_Type=protocol.PROBLEM_TYPE)
    line.proxy.arm(Fault("PUT /v1/agreement", 9, answer=lambda _: refused))
    line.queue("alert")
    engine = SyncEngine(line.exchange, line.client, keys=MemoryKeys(own=b"mine"))
    result = engine.sync_once()
    assert (result.state, result.reason, result.sent) == (LineCode.ONLINE, None, 1)
    engine.sync_once()
    assert len(line.proxy.seen("PUT /v1/agreement")) == 1


def test_a_key_that_its_desk_has_not_signed_is_told_until_the_list_is_clean_and_stops_nothing(line: Line) -> None:
    now = [0.0]
    keys = MemoryKeys()
    certificates = Certificates(keys, line.client, here, Patience(lambda: now[0]))
    line.hub.certificates = [b"one", b"forged"]
    line.client.hello()
    for _ in range(3):
        told = Round()
        certificates.refresh(2, told)
        assert told.reason is LineReason.KEY
    assert len(line.proxy.seen("agreements")) == 1
    line.hub.certificates[1] = b"sound"
    now[0] += 3600
    told = Round()
    certificates.refresh(2, told)
    assert (told.reason, keys.place) == (None, 2)


def test_a_list_that_does_not_get_further_is_not_asked_for_in_each_round(line: Line) -> None:
    class Waiting(MemoryKeys):
        def take(self, certificates: Sequence[bytes], number: int | None = None) -> None:
            """A desk that the directory at hand does not name: the place stays."""

    line.hub.certificates = [b"a", b"b", b"c"]
    engine = SyncEngine(line.exchange, line.client, keys=Waiting())
    engine.sync_once()
    engine.sync_once()
    assert len(line.proxy.seen("agreements")) == 1


@pytest.mark.parametrize("fault", [Fault("agreement", 9, cut_reply=50), Fault("agreement", 9, drop_reply=True)])
def test_a_line_that_loses_certificates_lets_messages_pass(line: Line, fault: Fault) -> None:
    line.hub.certificates = [b"one"]
    line.proxy.arm(fault)
    line.queue("alert")
    assert synced(line, MemoryKeys(own=b"mine")).sent == 1


def test_a_real_certificate_passes_a_hub_byte_for_byte(line: Line) -> None:
    from pcu_desk.wire.certificate import own_certificate, read_certificate

    raw = own_certificate(line.desk.keys, 1, datetime(2026, 11, 22, tzinfo=UTC))
    keys = MemoryKeys(own=raw)
    synced(line, keys)
    assert read_certificate(keys.taken[0], line.desk.keys.public.signing).number == 1
