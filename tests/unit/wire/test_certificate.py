from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.wire.certificate import (
    Agreed,
    Agreements,
    Certificate,
    CertificateError,
    StrangerCertificateError,
    newest,
    own_certificate,
    proven,
    read_agreed,
    read_agreements,
    read_certificate,
)
from pcu_desk.wire.envelope import WrongKeyError, open_envelope, seal
from pcu_desk.wire.keys import DeviceKeys, HubKeys
from pcu_desk.wire.protocol import ReplyError, sign_reply
from tests.unit.wire.post import AT, Post

SINCE = datetime(2026, 11, 22, 6, 40, tzinfo=UTC)
DESK = DeviceKeys.generate()
SIGNED = own_certificate(DESK, 1, SINCE)


def _rotated(keys: DeviceKeys) -> DeviceKeys:
    return replace(keys, agreement=X25519PrivateKey.generate(), older=(keys.agreement, *keys.older))


def test_a_certificate_reads_back_as_its_desk_signed_it() -> None:
    found = read_certificate(SIGNED, DESK.public.signing)
    assert found == Certificate(DESK.id, 1, DESK.public.agreement, SINCE)
    assert own_certificate(DESK, 1, SINCE) == SIGNED


def test_a_key_put_in_by_another_hand_is_refused_under_every_signature_but_the_desks() -> None:
    stranger = DeviceKeys.generate()
    swapped = Certificate(DESK.id, 1, stranger.public.agreement, SINCE).to_bytes(stranger)
    with pytest.raises(CertificateError):
        read_certificate(swapped, DESK.public.signing)
    with pytest.raises(CertificateError):
        read_certificate(swapped, stranger.public.signing)


@pytest.mark.parametrize("since", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)])
def test_a_time_that_not_every_zone_can_show_makes_no_certificate(since: datetime) -> None:
    with pytest.raises(CertificateError):
        read_certificate(own_certificate(DESK, 1, since), DESK.public.signing)


@pytest.mark.parametrize("field", ["device", "number", "key", "from"])
def test_no_field_of_a_certificate_can_be_changed(field: str) -> None:
    outer = json.loads(SIGNED)
    inner = json.loads(outer["signed"])
    other = json.loads(json.loads(own_certificate(_rotated(DeviceKeys.generate()), 2, SINCE + timedelta(1)))["signed"])
    changed = json.dumps({**outer, "signed": json.dumps({**inner, field: other[field]}, separators=(",", ":"))})
    with pytest.raises(CertificateError):
        read_certificate(changed.encode(), DESK.public.signing)


@pytest.mark.parametrize("number", [0, -1, 2**31, True])
def test_a_number_out_of_range_is_refused_though_the_desk_signed_it(number: int) -> None:
    with pytest.raises(CertificateError):
        read_certificate(own_certificate(DESK, number, SINCE), DESK.public.signing)


@pytest.mark.parametrize("point", [bytes(32), b"\x01" + bytes(31)])
def test_a_key_that_nothing_can_be_sealed_for_is_refused(point: bytes) -> None:
    with pytest.raises(CertificateError):
        read_certificate(Certificate(DESK.id, 1, point, SINCE).to_bytes(DESK), DESK.public.signing)


@given(st.binary(max_size=200))
def test_noise_is_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(CertificateError):
        read_certificate(raw, DESK.public.signing)


def test_a_desk_unknown_to_the_directory_is_told_apart_from_a_lie(post: Post) -> None:
    with pytest.raises(StrangerCertificateError):
        proven(SIGNED, post)
    assert proven(own_certificate(post.reader, 3, SINCE), post).number == 3


def test_a_desk_opens_what_was_sealed_for_its_newest_and_for_each_older_key(post: Post) -> None:
    for_first = post.sealed(b"first")
    first, post.reader = post.reader, _rotated(post.reader)
    for_second = post.sealed(b"second")
    later = _rotated(post.reader)
    assert open_envelope(for_first, post, later).payload == b"first"
    assert open_envelope(for_second, post, later).payload == b"second"
    with pytest.raises(WrongKeyError):
        open_envelope(for_second, post, first)


def test_messages_are_sealed_for_the_newest_certified_key_and_for_the_directorys_without_one(post: Post) -> None:
    device = post.device(post.reader.id)
    assert device is not None
    later = _rotated(post.reader)
    certificate = own_certificate(later, 1, SINCE)
    assert newest([device], {})[0].agreement == post.reader.public.agreement
    (recipient,) = newest([device], {device.id: certificate})
    assert recipient.agreement == later.public.agreement
    sealed = seal(b"text", post.header(), post.sender, [recipient], at=AT)
    assert open_envelope(sealed, post, later).payload == b"text"
    with pytest.raises(WrongKeyError):
        open_envelope(sealed, post, post.reader)


def test_a_kept_certificate_that_was_altered_counts_for_nothing_when_sealing(post: Post) -> None:
    device = post.device(post.reader.id)
    assert device is not None
    forged = Certificate(device.id, 9, DeviceKeys.generate().public.agreement, SINCE).to_bytes(DeviceKeys.generate())
    assert newest([device], {device.id: forged})[0].agreement == post.reader.public.agreement


def test_what_the_hub_says_of_certificates_is_proven_to_be_its_answer() -> None:
    hub = HubKeys.generate()
    page = Agreements("n1", "e1", 7, (SIGNED,), more=True)
    assert read_agreements(sign_reply(page, hub), hub.public, "n1") == page
    word = Agreed("n2", "e1", 1, 8)
    assert read_agreed(sign_reply(word, hub), hub.public, "n2") == word
    with pytest.raises(ReplyError):
        read_agreements(sign_reply(page, HubKeys.generate()), hub.public, "n1")
    with pytest.raises(ReplyError):
        read_agreed(sign_reply(word, hub), hub.public, "n1")
