from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Timestamp

from pcu_desk.domain.directory_view import Enrolment, differing_group
from pcu_desk.domain.errors import UserError
from pcu_desk.services.directories import Directories
from pcu_desk.services.exchange import Exchange
from pcu_desk.services.keys import Keys
from pcu_desk.wire.directory import SIGNED_FIELD, Bundle, Directory
from pcu_desk.wire.directory_signing import sign_directory
from pcu_desk.wire.enrolment import EnrolmentRequest
from pcu_desk.wire.keys import DeviceKeys, fingerprint
from tests.unit.services.units import Hub, PortDesk, exchange


def directories(desk: PortDesk, *, chief: bool = False) -> Directories:
    vault = desk.chief if chief else desk.vault
    return Directories(vault, Exchange(vault))


def aged(hub: Hub, bundle: bytes, days: int) -> bytes:
    """Sign the same directory again as it would have been signed so many days ago."""
    assert hub.previous is not None
    then = datetime.now(UTC) - timedelta(days=days)
    return sign_directory(hub.hub, list(hub.previous.units.values()), hub.keys, None, then)


def test_before_any_directory_the_desk_is_not_enrolled_and_nothing_is_stale() -> None:
    lone = directories(PortDesk("GEPTI"))
    assert lone.view() is None
    assert lone.stale_since() is None
    own = lone.own()
    assert (own.state, own.unit, own.letter) == (Enrolment.NONE, "GEPTI", "A")
    assert (own.request_fingerprint, own.requested) == ("", None)


def test_the_directory_tells_units_desks_founders_hub_and_which_desk_is_ours() -> None:
    hub, (poti, _baku) = exchange("GEPTI", "AZBAK")
    view = directories(poti).view()
    assert view is not None
    assert [(unit.code, unit.country, unit.ours) for unit in view.units] == [
        ("AZBAK", "AZ", False),
        ("GEPTI", "GE", True),
    ]
    own = view.unit("GEPTI")
    assert own is not None
    assert [(desk.letter, desk.ours, desk.fingerprint) for desk in own.desks] == [
        ("A", True, fingerprint(poti.vault.keys.public.signing))
    ]
    assert own.founders == ("f" * 64,)
    assert (view.hub.url, view.hub.id, view.hub.fingerprint) == (hub.hub.url, hub.hub.id, fingerprint(hub.hub.key))
    assert hub.previous is not None
    assert (view.version, view.root_fingerprint) == (hub.previous.version, hub.previous.root_fingerprint)
    assert view.stale_since is None
    assert view.signed is not None
    assert 0 <= (datetime.now(UTC) - view.signed.utc).total_seconds() - 3600 < 60  # `Hub` signs an hour ago
    assert directories(poti).own().state is Enrolment.ENROLLED


@pytest.mark.parametrize("told", [None, 7, "yesterday", "2026-11-22T12:00"])
def test_a_directory_that_tells_its_signing_otherwise_is_sound_and_tells_none(told: object) -> None:
    poti = PortDesk("GEPTI")
    hub = Hub(poti)
    bundle = Bundle.parse(hub.directory())
    timestamp = Metadata[Timestamp].from_bytes(bundle.metadata["timestamp"])
    timestamp.signed.unrecognized_fields = {} if told is None else {SIGNED_FIELD: told}
    timestamp.sign(CryptoSigner(hub.keys.by_role["timestamp"]))
    raw = replace(bundle, metadata={**bundle.metadata, "timestamp": timestamp.to_bytes()}).to_bytes()
    assert Directory.load(raw, None, None, datetime.now(UTC)).signed is None


def test_a_revoked_desk_stays_in_sight_with_its_sequence_and_counts_no_more() -> None:
    hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    poti.exchange.take_directory(hub.directory(revoked={baku.vault.device: 7}))
    view = directories(poti).view()
    assert view is not None
    there = view.unit("AZBAK")
    assert there is not None
    assert [desk.revoked for desk in there.desks] == [7]
    assert there.active == ()


def test_a_directory_that_ran_out_is_stale_since_then_and_stays_readable() -> None:
    poti = PortDesk("GEPTI")
    hub = Hub(poti, PortDesk("AZBAK"))
    old = aged(hub, hub.directory(), days=120)
    Exchange(poti.chief).take_directory(old)
    found = directories(poti)
    view = found.view()
    assert view is not None
    assert view.stale_since == found.stale_since() == view.expires
    assert [unit.code for unit in view.units] == ["AZBAK", "GEPTI"]


def test_a_desk_whose_directory_entry_holds_other_keys_is_told_so() -> None:
    hub, (poti, _baku) = exchange("GEPTI", "AZBAK")
    real = poti.vault.keys
    poti.vault.keys = DeviceKeys(real.signing, DeviceKeys.generate().agreement)
    bundle = hub.directory()
    poti.vault.keys = real
    poti.vault.state.bundle = bundle
    assert directories(poti).own().state is Enrolment.OTHER_KEYS


def test_a_revoked_desk_learns_of_it_from_the_directory() -> None:
    hub, (poti, _baku) = exchange("GEPTI", "AZBAK")
    poti.exchange.take_directory(hub.directory(revoked={poti.vault.device: 3}))
    assert directories(poti).own().state is Enrolment.REVOKED


def test_a_supervisor_writes_the_request_and_its_fingerprint_is_kept_to_be_read_out(tmp_path: Path) -> None:
    poti = PortDesk("GEPTI")
    file = tmp_path / "request.json"
    with pytest.raises(UserError, match="role"):
        directories(poti).write_request(file)
    assert not file.exists()
    chief = directories(poti, chief=True)
    written = chief.write_request(file)
    assert EnrolmentRequest.from_bytes(file.read_bytes()).fingerprint == written.fingerprint
    own = chief.own()
    assert own.request_fingerprint == written.fingerprint
    assert own.requested is not None


def test_a_request_that_can_not_be_written_is_told_and_not_noted(tmp_path: Path) -> None:
    chief = directories(PortDesk("GEPTI"), chief=True)
    with pytest.raises(UserError, match="was not written"):
        chief.write_request(tmp_path / "nowhere" / "request.json")
    assert chief.own().requested is None


def test_looking_at_a_file_proves_it_and_keeps_nothing(tmp_path: Path) -> None:
    poti = PortDesk("GEPTI")
    hub = Hub(poti, PortDesk("AZBAK"))
    file = tmp_path / "directory.pcudir"
    file.write_bytes(hub.directory())
    found = directories(poti).look_at_file(file)
    assert hub.previous is not None
    assert found.view.root_fingerprint == hub.previous.root_fingerprint
    assert poti.exchange.directory() is None
    file.write_bytes(file.read_bytes().replace(b"AZBAK", b"AZBAX"))
    for wrong in (file, tmp_path / "absent.pcudir"):
        with pytest.raises(UserError):
            directories(poti).look_at_file(wrong)
    view = directories(poti, chief=True).take_in(found.bundle, found.view.root_fingerprint)
    assert view == directories(poti).view()


def test_the_own_key_is_told_with_number_and_age_after_it_was_changed() -> None:
    _hub, (poti, _baku) = exchange("GEPTI", "AZBAK")
    before = directories(poti).own()
    Keys(poti.chief).rotate()
    after = directories(poti).own()
    assert after.key_number == before.key_number + 1
    assert after.state is Enrolment.ENROLLED
    view = directories(poti).view()
    assert view is not None
    ours = [desk.key_number for unit in view.units for desk in unit.desks if desk.ours]
    assert ours == [after.key_number]


def test_another_desk_is_told_with_the_key_that_it_has_certified() -> None:
    _hub, (poti, baku) = exchange("GEPTI", "AZBAK")
    Keys(baku.chief).rotate()
    certificate = Keys(baku.chief).certificate()
    assert certificate is not None
    Keys(poti.vault).take([certificate])
    view = directories(poti).view()
    assert view is not None
    desk = view.units[0].desks[0]
    assert (desk.key_number, desk.key_since is not None) == (1, True)


@pytest.mark.parametrize(
    ("heard", "group"),
    [
        ("1650 10f0 5e28 74d4", None),
        (" 165010F05E2874D4 ", None),
        ("1650 10f0 5e29 74d4", 3),
        ("1650 10f0", 3),
        ("1650 10f0 5e28 74d4 0000", 5),
        ("x", 1),
    ],
)
def test_what_was_heard_is_compared_by_groups_whatever_its_spaces_and_capitals(heard: str, group: int | None) -> None:
    assert differing_group("1650 10f0 5e28 74d4", heard) == group


def test_a_directory_of_the_hub_is_read_as_its_own_bundle() -> None:
    hub, (poti, _baku) = exchange("GEPTI", "AZBAK")
    kept = poti.exchange.directory()
    assert kept is not None
    assert hub.previous is not None
    loaded = Directory.load(kept, None, None, datetime.now(UTC))
    view = directories(poti).view()
    assert view is not None
    assert view.expires.utc == loaded.expires.astimezone(UTC).replace(microsecond=0)
