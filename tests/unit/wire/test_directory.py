from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root, Timestamp

from pcu_desk.wire.directory import (
    SIGNED_FIELD,
    AlteredDirectoryError,
    Bundle,
    Directory,
    DirectoryError,
    ForeignDirectoryError,
    NewerDirectoryError,
    OlderDirectoryError,
)
from pcu_desk.wire.directory_signing import TOP_ROLES, DirectoryKeys, sign_directory
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.members import Device, HubEntry, Unit

NOW = datetime(2026, 11, 21, 14, 6, tzinfo=UTC)
HUB = HubEntry(HubKeys.generate().public, "https://hub.example.org")
KEYS = DirectoryKeys.generate().with_country("GE").with_country("PK")


def _unit(code: str, desks: int = 1) -> Unit:
    return Unit(
        code=code,
        country=code[:2],
        names={"en": "Port Control Unit", "ka": "პორტის კონტროლი", "ur": "بندرگاہ"},
        founders=("ab12 cd34",),
        devices=tuple(_desk(code, letter) for letter in "ABCDEF"[:desks]),
    )


def _desk(code: str, letter: str) -> Device:
    public = DeviceKeys.generate().public
    return Device(code, letter, public.signing, (public.agreement,), added=3)


UNITS = (_unit("GEPTI", 2), _unit("PKKHI"))


def _first() -> bytes:
    return sign_directory(HUB, UNITS, KEYS, None, NOW)


def _load(raw: bytes, previous: Directory | None = None, now: datetime = NOW, root: bytes | None = None) -> Directory:
    return Directory.load(raw, root, previous, now)


def _rebuilt(raw: bytes, **changes: object) -> bytes:
    return replace(Bundle.parse(raw), **changes).to_bytes()


def test_what_was_signed_is_read_back_whole() -> None:
    directory = _load(_first())
    assert directory.hub == HUB
    assert (directory.unit("GEPTI"), directory.unit("PKKHI")) == UNITS
    assert directory.unit("XXXXX") is None
    desk = UNITS[0].devices[1]
    assert directory.device(desk.id) == desk
    assert directory.device("d" + "0" * 20) is None
    assert [device.id for device in directory.devices_of("GEPTI")] == [device.id for device in UNITS[0].devices]
    assert {recipient.unit for recipient in directory.recipients(["GEPTI", "PKKHI"])} == {"GEPTI", "PKKHI"}
    assert directory.stale_since is None


def test_a_revoked_desk_stays_known_but_is_not_sealed_for() -> None:
    gone = replace(UNITS[0].devices[0], revoked=40)
    unit = replace(UNITS[0], devices=(gone, UNITS[0].devices[1]))
    directory = _load(sign_directory(HUB, [unit], KEYS, None, NOW))
    assert directory.devices_of("GEPTI") == (UNITS[0].devices[1],)
    found = directory.device(gone.id)
    assert found is not None
    assert (found.active_at(40), found.active_at(41)) == (True, False)


def test_an_expired_directory_is_in_force_and_says_since_when() -> None:
    late = NOW + timedelta(days=400)
    directory = _load(_first(), now=late)
    assert directory.stale_since == NOW + timedelta(days=30)
    assert directory.unit("GEPTI") is not None


def test_versions_rise_only_where_something_changed() -> None:
    first = _load(_first())
    second = _load(sign_directory(HUB, (*UNITS, _unit("GEBUS")), KEYS, first, NOW), first)
    assert second.versions == {"root": 1, "timestamp": 2, "snapshot": 2, "targets": 1, "GE": 2, "PK": 1}
    third = _load(
        sign_directory(HUB, (*UNITS, _unit("GEBUS"), _unit("UZTAS")), KEYS.with_country("UZ"), second, NOW), second
    )
    assert third.versions["targets"] == 2


def test_a_country_is_signed_anew_when_half_its_life_is_over() -> None:
    first = _load(_first())
    later = NOW + timedelta(days=200)
    assert _load(sign_directory(HUB, UNITS, KEYS, first, later), first, later).versions["GE"] == 2


def test_a_country_that_did_not_change_is_carried_on_as_its_own_key_signed_it() -> None:
    first = _load(_first())
    changed = (replace(UNITS[0], founders=("ffff",)), UNITS[1])
    second = sign_directory(HUB, changed, KEYS, first, NOW)
    assert Bundle.parse(second).metadata["PK"] == Bundle.parse(first.raw).metadata["PK"]


def test_an_older_directory_is_refused_always_also_when_the_newer_one_is_stale() -> None:
    first = _load(_first())
    second = _load(sign_directory(HUB, (*UNITS, _unit("GEBUS")), KEYS, first, NOW), first)
    for now in (NOW, NOW + timedelta(days=4000)):
        with pytest.raises(OlderDirectoryError):
            _load(first.raw, second, now)
    assert _load(second.raw, second).version == 2


def test_a_second_directory_of_the_same_version_is_refused() -> None:
    first = _load(_first())
    other = sign_directory(HUB, (UNITS[0],), KEYS, None, NOW)
    with pytest.raises(DirectoryError):
        _load(other, first)


def test_one_rolled_back_country_inside_a_newer_directory_is_refused() -> None:
    first = _load(_first())
    grown = _load(sign_directory(HUB, (*UNITS, _unit("GEBUS")), KEYS, first, NOW), first)
    again = _load(sign_directory(HUB, (*UNITS, _unit("GEBUS")), KEYS, grown, NOW), grown)
    old_country = sign_directory(HUB, UNITS, KEYS, None, NOW)
    mixed = sign_directory(HUB, UNITS, KEYS, replace(again, raw=_rebuilt(again.raw, metadata={
        **Bundle.parse(again.raw).metadata, "GE": Bundle.parse(old_country).metadata["GE"],
    })), NOW)  # fmt: skip
    with pytest.raises(OlderDirectoryError):
        _load(mixed, again)


def test_a_directory_signed_by_foreign_keys_is_refused() -> None:
    first = _load(_first())
    foreign = sign_directory(HUB, UNITS, DirectoryKeys.generate().with_country("GE").with_country("PK"), None, NOW)
    for args in ({"previous": first}, {"root": first.root}):
        with pytest.raises(AlteredDirectoryError):
            _load(foreign, **args)


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets", "GE"])
def test_each_role_signed_by_another_key_is_refused(role: str) -> None:
    forged = DirectoryKeys({**KEYS.by_role, role: Ed25519PrivateKey.generate()})
    genuine = Bundle.parse(_first())
    bad = Bundle.parse(sign_directory(HUB, UNITS, forged, None, NOW))
    mixed = {**bad.metadata} if role != "GE" else {**genuine.metadata, "GE": bad.metadata["GE"]}
    with pytest.raises(AlteredDirectoryError):
        _load(Bundle(genuine.roots, mixed, bad.files).to_bytes())


@pytest.mark.parametrize("path", ["hub.json", "units/GEPTI.json"])
def test_a_changed_document_is_refused(path: str) -> None:
    raw = _first()
    files = dict(Bundle.parse(raw).files)
    files[path] = files[path].replace(b"example", b"hostile").replace(b"Port", b"Fort")
    with pytest.raises(AlteredDirectoryError):
        _load(_rebuilt(raw, files=files))


def test_a_document_that_nobody_vouches_for_is_refused() -> None:
    raw = _first()
    with pytest.raises(AlteredDirectoryError):
        _load(_rebuilt(raw, files={**Bundle.parse(raw).files, "units/GEXXX.json": b"{}"}))


def test_a_missing_document_is_refused() -> None:
    raw = _first()
    files = {path: text for path, text in Bundle.parse(raw).files.items() if "GEPTI" not in path}
    with pytest.raises(AlteredDirectoryError):
        _load(_rebuilt(raw, files=files))


def test_a_country_cannot_vouch_for_a_unit_of_another() -> None:
    stolen = replace(_unit("GEBUS"), country="PK")
    with pytest.raises(AlteredDirectoryError):
        _load(sign_directory(HUB, (UNITS[0], stolen), KEYS, None, NOW))


def test_a_desk_cannot_be_enrolled_in_two_units() -> None:
    twin = replace(_unit("PKKHI"), devices=(replace(UNITS[0].devices[0], unit="PKKHI"),))
    with pytest.raises(AlteredDirectoryError):
        _load(sign_directory(HUB, (UNITS[0], twin), KEYS, None, NOW))


def _root_two_of_three(first: Directory) -> tuple[bytes, list[Ed25519PrivateKey]]:
    """What a later ceremony makes: root 2, its threshold 2 of 3 offline keys, signed by the old key too."""
    root = Metadata[Root].from_bytes(first.root)
    offline = [Ed25519PrivateKey.generate() for _ in range(3)]
    root.signed.revoke_key(root.signed.roles["root"].keyids[0], "root")
    for key in offline:
        root.signed.add_key(CryptoSigner(key).public_key, "root")
    root.signed.roles["root"].threshold = 2
    root.signed.version = 2
    return root, offline


def test_a_root_of_two_of_three_keys_takes_over_when_both_thresholds_are_met() -> None:
    first = _load(_first())
    root, offline = _root_two_of_three(first)
    root.sign(CryptoSigner(KEYS.by_role["root"]))
    for key in offline[:2]:
        root.sign(CryptoSigner(key), append=True)
    chained = _rebuilt(first.raw, roots=(*Bundle.parse(first.raw).roots, root.to_bytes()))
    second = _load(chained, first)
    assert second.versions["root"] == 2
    third = _load(sign_directory(HUB, (*UNITS, _unit("GEBUS")), KEYS, second, NOW), second)
    assert (third.versions["root"], third.root) == (2, second.root)
    with pytest.raises(OlderDirectoryError):
        _load(first.raw, second)


@pytest.mark.parametrize("signers", [[], [0], [0, 0], ["old"], ["old", 1], [0, 1]])
def test_a_root_short_of_either_threshold_is_refused(signers: list[int | str]) -> None:
    first = _load(_first())
    root, offline = _root_two_of_three(first)
    for signer in signers:
        root.sign(CryptoSigner(KEYS.by_role["root"] if signer == "old" else offline[signer]), append=True)
    chained = _rebuilt(first.raw, roots=(*Bundle.parse(first.raw).roots, root.to_bytes()))
    with pytest.raises(AlteredDirectoryError):
        _load(chained, first)


def test_the_first_load_names_a_fingerprint_to_compare() -> None:
    directory = _load(_first())
    assert len(directory.root_fingerprint) == 39
    assert _load(_first()).root_fingerprint != "" != directory.root_fingerprint


_FOREIGN = [
    b"",
    b"{}",
    b"[]",
    b"null",
    b"%PDF-1.7",
    b"[" * 99_999,
    b'{"format":"other/1"}',
    b'{"format":"pcu-directory/1"}',
    b'{"format":"pcu-directory/1","roots":3,"metadata":{},"files":{}}',
]


@pytest.mark.parametrize("raw", _FOREIGN)
def test_a_foreign_file_is_named_as_such(raw: bytes) -> None:
    with pytest.raises(ForeignDirectoryError):
        _load(raw)


def test_a_bundle_without_a_root_is_refused() -> None:
    for known in (None, _load(_first())):
        with pytest.raises(DirectoryError):
            _load(_rebuilt(_first(), roots=()), known)


def _spoilt_signature(raw: bytes) -> bytes:
    found = json.loads(raw)
    value = found["signatures"][0]["sig"]
    found["signatures"][0]["sig"] = ("0" if value[0] != "0" else "1") + value[1:]
    return json.dumps(found).encode()


def test_what_is_taken_over_can_be_read_again_without_the_directory_before_it() -> None:
    known = _load(_first())
    roots = Bundle.parse(known.raw).roots
    with pytest.raises(AlteredDirectoryError):
        _load(_rebuilt(known.raw, roots=(_spoilt_signature(roots[0]),)), known)
    strange = Bundle.parse(
        sign_directory(HUB, UNITS, DirectoryKeys.generate().with_country("GE").with_country("PK"), None, NOW)
    )
    later: Metadata[Root] = Metadata.from_bytes(roots[0])
    later.signed.version = 2
    later.sign(CryptoSigner(KEYS.by_role["root"]))
    newer = _load(_rebuilt(known.raw, roots=(*roots, later.to_bytes())), known)
    with pytest.raises(AlteredDirectoryError):
        _load(_rebuilt(known.raw, roots=(*strange.roots, later.to_bytes())), newer)


@pytest.mark.parametrize("told", ["9999-12-31T23:59:59-12:00", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00+12:00", 5])
def test_a_time_of_signing_that_no_clock_can_show_tells_nothing_and_stops_nothing(told: object) -> None:
    bundle = Bundle.parse(_first())
    timestamp: Metadata[Timestamp] = Metadata.from_bytes(bundle.metadata["timestamp"])
    timestamp.signed.unrecognized_fields[SIGNED_FIELD] = told
    timestamp.sign(CryptoSigner(KEYS.by_role["timestamp"]))
    raw = replace(bundle, metadata={**bundle.metadata, "timestamp": timestamp.to_bytes()}).to_bytes()
    assert _load(raw).signed is None


def test_a_later_format_asks_for_an_update() -> None:
    with pytest.raises(NewerDirectoryError, match="pcu-directory/2"):
        _load(b'{"format":"pcu-directory/2","roots":[]}')


@pytest.mark.parametrize("role", [*TOP_ROLES[1:], "GE", "PK"])
def test_a_bundle_without_one_role_is_refused(role: str) -> None:
    raw = _first()
    metadata = {name: text for name, text in Bundle.parse(raw).metadata.items() if name != role}
    with pytest.raises(AlteredDirectoryError):
        _load(_rebuilt(raw, metadata=metadata))


RAW = _first()
TRUSTED = _load(RAW)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_change_of_any_byte_is_refused_or_changes_nothing(data: st.DataObject) -> None:
    raw = bytearray(RAW)
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    try:
        found = _load(bytes(raw), TRUSTED)
    except DirectoryError:
        return
    else:
        assert (found.hub, found.units, found.versions) == (TRUSTED.hub, TRUSTED.units, TRUSTED.versions)


def test_each_cut_of_a_bundle_is_refused() -> None:
    for length in range(0, len(RAW), 7):
        with pytest.raises(DirectoryError):
            _load(RAW[:length], TRUSTED)


def test_the_bundle_is_plain_json_that_others_can_read() -> None:
    found = json.loads(_first())
    assert found["format"] == "pcu-directory/1"
    assert json.loads(found["files"]["units/GEPTI.json"])["names"]["ur"] == "بندرگاہ"
