from __future__ import annotations

import hashlib

import pytest

from pcu_desk.wire.keys import DeviceKeys, HubKeys, device_id, fingerprint, verifies


def test_device_id_is_drawn_from_the_signing_key_alone() -> None:
    keys = DeviceKeys.generate()
    assert keys.id == device_id(keys.public.signing) == "d" + hashlib.sha256(keys.public.signing).hexdigest()[:20]


def test_keys_written_and_read_back_are_the_same_and_sign_alike() -> None:
    keys, hub = DeviceKeys.generate(), HubKeys.generate()
    again, hub_again = DeviceKeys.from_bytes(keys.to_bytes()), HubKeys.from_bytes(hub.to_bytes())
    assert (again.public, hub_again.public) == (keys.public, hub.public)
    assert again.sign(b"x") == keys.sign(b"x")
    assert hub_again.id == hub.id


@pytest.mark.parametrize("raw", [b"", bytes(63), bytes(65)])
def test_keys_of_another_length_are_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match="64 bytes"):
        DeviceKeys.from_bytes(raw)


def test_a_key_never_shows_itself_in_a_repr() -> None:
    keys = DeviceKeys.generate()
    assert repr(keys) == f"DeviceKeys({keys.id})"
    assert HubKeys.from_bytes(bytes(32)).to_bytes().hex() not in repr(HubKeys.from_bytes(bytes(32)))


def test_a_signature_holds_for_its_key_and_data_only() -> None:
    keys = DeviceKeys.generate()
    signature = keys.sign(b"data")
    assert verifies(keys.public.signing, signature, b"data")
    assert not verifies(keys.public.signing, signature, b"date")
    assert not verifies(DeviceKeys.generate().public.signing, signature, b"data")
    assert not verifies(keys.public.signing, b"short", b"data")
    assert not verifies(b"no key", signature, b"data")


def test_a_fingerprint_reads_as_eight_groups_of_four() -> None:
    groups = fingerprint(b"one", b"two").split(" ")
    assert [len(group) for group in groups] == [4] * 8
    assert "".join(groups) == hashlib.sha256(b"onetwo").hexdigest()[:32]
