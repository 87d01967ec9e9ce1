from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tuf.api.metadata import Metadata, Root, Targets

from pcu_desk.wire.directory import (
    AlteredDirectoryError,
    Bundle,
    Directory,
    DirectoryError,
    OlderDirectoryError,
)
from pcu_desk.wire.directory_change import (
    Change,
    ChangeError,
    ForeignChangeError,
    NotYoursToSignError,
    OutdatedChangeError,
    UnsignedChangeError,
)
from pcu_desk.wire.directory_signing import (
    DirectoryKeys,
    NamedKey,
    RootPlan,
    draft_delegation,
    draft_hub,
    draft_renewal,
    draft_root,
    draft_units,
    in_force,
    renewed,
    sign_directory,
)
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.members import Device, HubEntry, Unit

NOW = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)
HUB = HubEntry(HubKeys.generate().public, "https://hub.example.org")
ANNA, BORIS, CHEN, DINA, GEORGIA, PAKISTAN = (Ed25519PrivateKey.generate() for _ in range(6))
ONLINE = DirectoryKeys({role: Ed25519PrivateKey.generate() for role in ("snapshot", "timestamp")})
NAMES = {ANNA: "anna", BORIS: "boris", CHEN: "chen", DINA: "dina", GEORGIA: "GE", PAKISTAN: "PK"}


def _public(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def _named(key: Ed25519PrivateKey) -> NamedKey:
    return NamedKey(NAMES[key], _public(key))


def _plan(*holders: Ed25519PrivateKey, threshold: int = 2) -> RootPlan:
    online = [_public(ONLINE.by_role[role]) for role in ("snapshot", "timestamp")]
    return RootPlan([_named(each) for each in holders], threshold, *online)


def _signed(change: Change, *signers: Ed25519PrivateKey) -> Change:
    for key in signers:
        change = Change.parse(change.sign(key, NAMES[key]).to_bytes())
    return change


def _taken(change: Change, previous: Directory | None, *signers: Ed25519PrivateKey) -> Directory:
    return Directory.load(in_force(_signed(change, *signers), ONLINE, NOW), None, previous, NOW)


def _unit(code: str, revoked: int | None = None) -> Unit:
    public = DeviceKeys.generate().public
    desk = Device(code, "A", public.signing, (public.agreement,), 3, revoked)
    return Unit(code, code[:2], {"en": code}, ("ab12",), (desk,))


@pytest.fixture(scope="module")
def founded() -> Directory:
    return _taken(draft_root(None, _plan(ANNA, BORIS, CHEN), HUB, NOW), None, ANNA, CHEN)


@pytest.fixture(scope="module")
def georgian(founded: Directory) -> Directory:
    joined = _taken(draft_delegation(founded, "GE", _named(GEORGIA), NOW), founded, ANNA, BORIS, GEORGIA)
    return _taken(draft_units(joined, "GE", [_unit("GEPTI")], NOW), joined, GEORGIA)


def test_a_directory_begins_with_two_of_three_holders_and_grows_by_delegation(georgian: Directory) -> None:
    assert georgian.hub == HUB
    assert set(georgian.units) == {"GEPTI"}
    joined = _taken(draft_delegation(georgian, "PK", _named(PAKISTAN), NOW), georgian, BORIS, CHEN, PAKISTAN)
    both = _taken(draft_units(joined, "PK", [_unit("PKKHI")], NOW), joined, PAKISTAN)
    assert set(both.units) == {"GEPTI", "PKKHI"}
    assert both.versions["GE"] == georgian.versions["GE"]


@pytest.mark.parametrize("signers", [(), (ANNA,), (ANNA, ANNA), (ANNA, BORIS)])
def test_nothing_is_in_force_before_every_threshold_holds_and_one_key_counts_once(
    founded: Directory, signers: Sequence[Ed25519PrivateKey]
) -> None:
    change = _signed(draft_delegation(founded, "GE", _named(GEORGIA), NOW), *signers)
    with pytest.raises(UnsignedChangeError):
        in_force(change, ONLINE, NOW)
    missing = {each.role: each.missing for each in change.standings()}
    assert missing == {"targets": max(0, 2 - len(set(signers))), "GE": 1}


@pytest.mark.parametrize("spelling", [str, str.upper, lambda text: " ".join((text[:2], text[2:]))])
def test_one_key_under_two_ids_is_refused_though_it_would_reach_the_threshold(spelling: Callable[[str], str]) -> None:
    change = draft_root(None, _plan(ANNA, BORIS, CHEN), HUB, NOW)
    root: Metadata[Root] = Metadata.from_bytes(change.root)
    twin = _named(ANNA).tuf()
    twin.keyid = "ff" * 32
    twin.keyval = {"public": spelling(twin.keyval["public"])}
    for role in ("root", "targets"):
        root.signed.add_key(twin, role)
    doubled = replace(change, root=root.to_bytes())
    with pytest.raises(ChangeError):
        Change.parse(doubled.to_bytes())
    signed = doubled.sign(ANNA, "anna")
    roots, targets = (Metadata.from_bytes(text) for text in (signed.root, signed.metadata["targets"]))
    for found in (roots, targets):
        (signature,) = found.signatures.values()
        copied = signature.to_dict()
        found.signatures[twin.keyid] = type(signature).from_dict({**copied, "keyid": twin.keyid})
    forged = replace(signed, root=roots.to_bytes(), metadata={"targets": targets.to_bytes()})
    with pytest.raises(AlteredDirectoryError):
        Directory.load(in_force(forged, ONLINE, NOW), None, None, NOW)


def test_a_key_that_has_nothing_to_sign_is_told_so(georgian: Directory) -> None:
    for stranger in (DINA, GEORGIA):
        with pytest.raises(NotYoursToSignError):
            draft_hub(georgian, HUB, NOW).sign(stranger, NAMES[stranger])
    with pytest.raises(NotYoursToSignError):
        draft_units(georgian, "GE", [], NOW).sign(ANNA, "anna")


def test_units_of_a_country_that_nobody_delegated_are_no_change(founded: Directory) -> None:
    with pytest.raises(ForeignChangeError):
        draft_units(founded, "GE", [_unit("GEPTI")], NOW).sign(GEORGIA, "GE")


def test_a_new_root_needs_two_of_the_holders_before_and_two_of_its_own(georgian: Directory) -> None:
    change = draft_root(georgian, _plan(BORIS, CHEN, DINA), HUB, NOW)
    for short in ((ANNA, BORIS), (CHEN, DINA), (ANNA, DINA)):
        with pytest.raises(UnsignedChangeError):
            _taken(change, georgian, *short)
    later = _taken(change, georgian, BORIS, CHEN)
    assert later.versions["root"] == 2
    assert set(later.units) == {"GEPTI"}
    with pytest.raises(OlderDirectoryError):
        Directory.load(georgian.raw, None, later, NOW)
    with pytest.raises(NotYoursToSignError):
        draft_hub(later, HUB, NOW).sign(ANNA, "anna")


def test_a_chain_of_roots_with_a_gap_is_refused(georgian: Directory) -> None:
    second = _taken(draft_root(georgian, _plan(BORIS, CHEN, DINA), HUB, NOW), georgian, BORIS, CHEN)
    third = _taken(draft_root(second, _plan(ANNA, CHEN, DINA), HUB, NOW), second, CHEN, DINA)
    bundle = Bundle.parse(third.raw)
    assert len(bundle.roots) == 3
    gapped = replace(bundle, roots=(bundle.roots[0], bundle.roots[2])).to_bytes()
    with pytest.raises(AlteredDirectoryError):
        Directory.load(gapped, None, georgian, NOW)
    assert Directory.load(third.raw, None, georgian, NOW).versions["root"] == 3


def test_a_hub_that_held_every_key_hands_them_over_to_people() -> None:
    keys = DirectoryKeys.generate().with_country("GE")
    online = Directory.load(sign_directory(HUB, [_unit("GEPTI")], keys, None, NOW), None, None, NOW)
    old = keys.by_role["root"]
    plan = RootPlan(
        [_named(each) for each in (ANNA, BORIS, CHEN)],
        2,
        _public(keys.by_role["snapshot"]),
        _public(keys.by_role["timestamp"]),
    )
    change = draft_root(online, plan, HUB, NOW).sign(old, "hub").sign(ANNA, "anna").sign(BORIS, "boris")
    later = Directory.load(in_force(change, keys, NOW), None, online, NOW)
    assert (later.versions["root"], set(later.units)) == (2, {"GEPTI"})
    handed = draft_delegation(later, "GE", _named(GEORGIA), NOW)
    handed = handed.sign(BORIS, "boris").sign(CHEN, "chen").sign(GEORGIA, "GE")
    theirs = Directory.load(in_force(handed, keys, NOW), None, later, NOW)
    with pytest.raises(NotYoursToSignError):
        draft_units(theirs, "GE", [], NOW).sign(keys.by_role["GE"], "hub")


def test_signatures_of_two_copies_come_together(founded: Directory) -> None:
    change = draft_hub(founded, replace(HUB, url="https://other.example.org"), NOW)
    one, two = change.sign(ANNA, "anna"), change.sign(CHEN, "chen")
    assert _taken(one.joined(two), founded).hub.url == "https://other.example.org"
    with pytest.raises(OutdatedChangeError):
        one.joined(draft_hub(founded, HUB, NOW))


def test_a_country_cannot_vouch_for_the_unit_of_another_though_its_own_key_signs(georgian: Directory) -> None:
    stolen = replace(_unit("PKKHI"), country="GE")
    with pytest.raises(AlteredDirectoryError):
        _taken(draft_units(georgian, "GE", [stolen], NOW), georgian, GEORGIA)


def test_metadata_of_two_versions_cannot_be_mixed(georgian: Directory) -> None:
    later = _taken(draft_units(georgian, "GE", [_unit("GEPTI"), _unit("GEBUS")], NOW), georgian, GEORGIA)
    old, new = Bundle.parse(georgian.raw), Bundle.parse(later.raw)
    for role in ("GE", "snapshot", "timestamp"):
        mixed = replace(new, metadata={**new.metadata, role: old.metadata[role]}).to_bytes()
        with pytest.raises(DirectoryError):
            Directory.load(mixed, None, None, NOW)
    swapped = replace(old, files=new.files).to_bytes()
    with pytest.raises(AlteredDirectoryError):
        Directory.load(swapped, None, None, NOW)


def test_a_delegation_whose_country_is_missing_is_refused(georgian: Directory) -> None:
    change = _signed(draft_delegation(georgian, "PK", _named(PAKISTAN), NOW), ANNA, BORIS, PAKISTAN)
    without = replace(change, metadata={"targets": change.metadata["targets"]})
    with pytest.raises(AlteredDirectoryError):
        Directory.load(in_force(without, ONLINE, NOW), None, georgian, NOW)


def test_the_hub_renews_its_own_two_roles_at_half_their_life_and_nothing_else(georgian: Directory) -> None:
    assert renewed(georgian, ONLINE, NOW + timedelta(days=14)) is None
    half = NOW + timedelta(days=15)
    raw = renewed(georgian, ONLINE, half)
    assert raw is not None
    later = Directory.load(raw, None, georgian, half)
    assert later.expires > georgian.expires
    same = ("root", "targets", "GE")
    assert [later.versions[role] for role in same] == [georgian.versions[role] for role in same]
    assert later.version == georgian.version + 1


def test_holders_renew_root_and_targets_without_changing_what_they_say(georgian: Directory) -> None:
    later = NOW + timedelta(days=300)
    change = _signed(draft_renewal(georgian, ["root", "targets", "GE"], later), ANNA, CHEN, GEORGIA)
    fresh = Directory.load(in_force(change, ONLINE, later), None, georgian, later)
    assert fresh.expires > later
    assert (fresh.hub, fresh.units) == (georgian.hub, georgian.units)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b"[]",
        b"[" * 99_999,
        b'{"format":"pcu-directory-change/1","base":"","root":"","metadata":{},"files":{}}',
    ],
)
def test_a_foreign_file_is_no_change(raw: bytes) -> None:
    with pytest.raises(ForeignChangeError):
        Change.parse(raw)


DRAFT = draft_root(None, _plan(ANNA, BORIS, CHEN), HUB, NOW).sign(ANNA, "anna").sign(BORIS, "boris").to_bytes()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_any_change_of_any_byte_of_a_signed_change_is_refused_or_changes_nothing(data: st.DataObject) -> None:
    raw = bytearray(DRAFT)
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= data.draw(st.integers(1, 255))
    try:
        found = Directory.load(in_force(Change.parse(bytes(raw)), ONLINE, NOW), None, None, NOW)
    except (ChangeError, DirectoryError):
        return
    assert (found.hub, found.units, found.versions["targets"]) == (HUB, {}, 1)
    targets: Targets = Metadata.from_bytes(Bundle.parse(found.raw).metadata["targets"]).signed
    assert targets.delegations is None


def test_each_cut_of_a_change_is_refused() -> None:
    for length in range(0, len(DRAFT), 11):
        with pytest.raises(ForeignChangeError):
            Change.parse(DRAFT[:length])
    assert json.loads(DRAFT)["format"] == "pcu-directory-change/1"
