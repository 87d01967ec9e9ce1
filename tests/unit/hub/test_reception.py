from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.hub.reception import judge
from pcu_desk.hub.store import Accepted
from pcu_desk.wire.directory import Directory
from pcu_desk.wire.envelope import Header, seal
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.members import Device, RecipientDevice
from pcu_desk.wire.protocol import ProblemKind, Result
from tests.unit.hub.hub_parts import enrolled

ONE, TWO, THREE = (DeviceKeys.generate() for _ in range(3))
AT = "2026-11-21T14:06:00Z"


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Directory:
    folder: Path = tmp_path_factory.mktemp("hub")
    enrolled(folder, ONE)
    enrolled(folder, TWO, "GEBUS")
    return enrolled(folder, THREE, "GEBUS").directory


def _sender(directory: Directory) -> Device:
    found = directory.device(ONE.id)
    assert found is not None
    return found


def _sealed(directory: Directory, recipients: list[RecipientDevice], **changes: object) -> bytes:
    units = tuple(dict.fromkeys(recipient.unit for recipient in recipients))
    header = Header(uuid7(), "GEPTI", ONE.id, units, 1)
    return seal(b"x", replace(header, **changes), ONE, recipients, at=AT)


def _kind(found: object) -> str:
    assert isinstance(found, Result)
    assert found.problem is not None
    return found.problem.kind


def test_an_envelope_goes_to_every_named_desk_of_the_unit(directory: Directory) -> None:
    raw = _sealed(directory, list(directory.recipients(["GEBUS"])))
    found = judge(raw, _sender(directory), directory)
    assert isinstance(found, Accepted)
    assert set(found.devices) == {TWO.id, THREE.id}
    assert found.recipients == ("GEBUS",)


def test_an_envelope_of_another_sender_or_unit_is_refused(directory: Directory) -> None:
    raw = _sealed(directory, list(directory.recipients(["GEBUS"])))
    other = directory.device(TWO.id)
    assert other is not None
    assert _kind(judge(raw, other, directory)) == ProblemKind.NOT_YOURS
    disguised = _sealed(directory, list(directory.recipients(["GEBUS"])), unit="GEBUS")
    assert _kind(judge(disguised, _sender(directory), directory)) == ProblemKind.NOT_YOURS


def test_a_recipient_nobody_knows_is_refused_by_name(directory: Directory) -> None:
    stranger = DeviceKeys.generate()
    raw = _sealed(directory, [RecipientDevice("PKKHI", stranger.id, stranger.public.agreement)])
    found = judge(raw, _sender(directory), directory)
    assert _kind(found) == ProblemKind.UNKNOWN_RECIPIENT
    assert isinstance(found, Result)
    assert found.problem is not None
    assert found.problem.detail == "PKKHI"


def test_a_known_desk_named_under_a_unit_it_is_not_of_gets_nothing(directory: Directory) -> None:
    raw = _sealed(directory, [RecipientDevice("PKKHI", TWO.id, TWO.public.agreement)])
    assert _kind(judge(raw, _sender(directory), directory)) == ProblemKind.UNKNOWN_RECIPIENT


def test_a_unit_whose_named_desks_are_all_revoked_is_refused_as_revoked(directory: Directory) -> None:
    raw = _sealed(directory, [next(found.recipient() for found in directory.devices_of("GEBUS") if found.id == TWO.id)])
    without_two = _revoking(directory, TWO.id)
    assert _kind(judge(raw, _sender(directory), without_two)) == ProblemKind.REVOKED
    both = _sealed(directory, list(directory.recipients(["GEBUS"])))
    found = judge(both, _sender(directory), without_two)
    assert isinstance(found, Accepted)
    assert found.devices == (THREE.id,)


def _revoking(directory: Directory, device: str) -> Directory:
    gone = {
        known: replace(found, revoked=5) if known == device else found for known, found in directory._devices.items()
    }
    return replace(directory, _devices=gone)


def test_noise_and_later_versions_are_refused_each_by_its_kind(directory: Directory) -> None:
    assert _kind(judge(b"noise", _sender(directory), directory)) == ProblemKind.MALFORMED
    newer = b"PCUX\x02\0\0\0\x01x"
    assert _kind(judge(newer, _sender(directory), directory)) == ProblemKind.NEEDS_UPDATE
