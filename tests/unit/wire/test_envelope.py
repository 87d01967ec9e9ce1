from __future__ import annotations

import json
import secrets
import struct
import tracemalloc
import zlib
from dataclasses import replace

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pcu_desk.domain.errors import BugError
from pcu_desk.wire import envelope as module
from pcu_desk.wire import frames
from pcu_desk.wire.envelope import (
    BUCKETS,
    MAX_PAYLOAD,
    NO_PREVIOUS,
    AlteredEnvelopeError,
    CutEnvelopeError,
    EnvelopeError,
    ForeignEnvelopeError,
    NeedsUpdateError,
    NoRecipientError,
    TooLongError,
    UnknownSenderError,
    WrongKeyError,
    envelope_hash,
    open_envelope,
    peek,
    seal,
    split_envelopes,
    verify,
)
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.members import RecipientDevice
from tests.unit.wire.post import AT, Post


def _parts(raw: bytes) -> list[bytes]:
    return frames.split(raw[9:])


def _packed(parts: list[bytes]) -> bytes:
    body = frames.join(parts)
    return struct.pack(">4sBI", b"PCUX", 1, len(body)) + body


def test_what_is_sealed_opens_as_the_same_bytes_at_each_recipient_desk_and_nowhere_else(post: Post) -> None:
    other, stranger = DeviceKeys.generate(), DeviceKeys.generate()
    second = RecipientDevice("GEBUS", other.id, other.public.agreement)
    raw = seal("Пломба ۱۲۳".encode(), post.header(), post.sender, [post.recipient(), second], at=AT)
    for keys in (post.reader, other):
        opened = open_envelope(raw, post, keys)
        assert (opened.payload.decode(), opened.at, opened.hash) == ("Пломба ۱۲۳", AT, envelope_hash(raw))
        assert opened.header.recipients == ("GEBUS",)
    for keys in (stranger, post.sender):
        with pytest.raises(WrongKeyError):
            open_envelope(raw, post, keys)


def test_the_hub_reads_the_header_and_proves_the_sender_without_opening(post: Post) -> None:
    raw = post.sealed(b"secret", device_seq=7, prev_hash=bytes(range(32)))
    header = peek(raw)
    assert verify(raw, post.sender.public.signing) == header
    assert (header.device_seq, header.prev_hash, header.keys) == (
        7, bytes(range(32)), ((post.reader.id, post.recipient().key_id),),
    )  # fmt: skip
    with pytest.raises(AlteredEnvelopeError):
        verify(raw, post.reader.public.signing)


def test_nothing_typed_shows_in_the_envelope(post: Post) -> None:
    raw = post.sealed(b"MSKU1234565 Ivan Petrov")
    assert b"MSKU" not in raw
    assert b"Petrov" not in raw


@pytest.mark.parametrize("length", [0, 1, 500, 700, 5000, 60_000])
def test_the_size_seen_from_outside_is_one_of_the_buckets(post: Post, length: int) -> None:
    noise = bytes((number * 37 + number // 251) % 256 for number in range(length))
    header = peek(post.sealed(noise))
    assert header.bucket in BUCKETS
    assert open_envelope(post.sealed(noise), post, post.reader).payload == noise


def test_two_short_messages_of_different_length_look_the_same_size(post: Post) -> None:
    assert len(post.sealed(b"yes")) == len(post.sealed(b"no, the container left yesterday"))


def test_unknown_header_fields_are_signed_and_kept(post: Post) -> None:
    raw = post.sealed(b"x", extra={"priority": 1, "files": ["a"]})
    assert open_envelope(raw, post, post.reader).header.extra == {"priority": 1, "files": ["a"]}


def test_sealing_twice_gives_different_bytes_for_the_same_message(post: Post) -> None:
    header = post.header()
    once, again = (seal(b"x", header, post.sender, [post.recipient()], at=AT) for _ in range(2))
    assert once != again


def test_many_envelopes_in_one_file_come_apart_again(post: Post) -> None:
    several = [post.sealed(b"a" * count) for count in (1, 2000, 3)]
    assert list(split_envelopes(b"".join(several))) == several
    assert list(split_envelopes(b"")) == []


def test_a_later_version_in_a_file_is_stepped_over_and_says_it_needs_an_update(post: Post) -> None:
    newer = b"PCUX" + bytes([2]) + struct.pack(">I", 3) + b"new"
    old = post.sealed(b"x")
    assert list(split_envelopes(newer + old)) == [newer, old]
    with pytest.raises(NeedsUpdateError, match="2"):
        peek(newer)


@pytest.mark.parametrize(("name", "value"), [("protocol", "pcu-exchange/2"), ("suite", "mlkem768x25519")])
def test_a_later_protocol_or_suite_says_it_needs_an_update(post: Post, name: str, value: object) -> None:
    parts = _parts(post.sealed(b"x"))
    header = json.loads(parts[0]) | {name: value}
    with pytest.raises(NeedsUpdateError, match=value):
        open_envelope(_packed([json.dumps(header).encode(), *parts[1:]]), post, post.reader)


def test_each_cut_of_an_envelope_is_refused_as_cut(post: Post) -> None:
    raw = post.sealed(b"payload")
    for length in range(len(raw)):
        with pytest.raises(CutEnvelopeError):
            open_envelope(raw[:length], post, post.reader)
        if length:
            with pytest.raises(CutEnvelopeError):
                list(split_envelopes(raw[:length]))


@pytest.mark.parametrize("raw", [b"%PDF-1.7 hello", b"PK\x03\x04", b"PCUY" + bytes(50), b"PCUX\x01\xff\xff\xff\xff"])
def test_a_foreign_file_is_named_as_such(raw: bytes, post: Post) -> None:
    with pytest.raises(ForeignEnvelopeError):
        open_envelope(raw, post, post.reader)


def test_bytes_after_the_end_are_refused(post: Post) -> None:
    with pytest.raises(ForeignEnvelopeError):
        open_envelope(post.sealed(b"x") + b"\0", post, post.reader)


def test_an_unknown_sender_is_told_apart_from_an_altered_message(post: Post) -> None:
    with pytest.raises(UnknownSenderError, match=post.sender.id):
        open_envelope(post.sealed(b"x"), Post(), post.reader)


def test_a_sender_under_another_units_name_is_not_believed(post: Post) -> None:
    with pytest.raises(UnknownSenderError):
        open_envelope(post.sealed(b"x", unit="PKKHI"), post, post.reader)


def test_a_unit_without_a_desk_is_refused_before_anything_is_sealed(post: Post) -> None:
    with pytest.raises(NoRecipientError, match="PKKHI"):
        seal(b"x", post.header(recipients=("GEBUS", "PKKHI")), post.sender, [post.recipient()], at=AT)


def test_contradicting_header_and_keys_are_a_bug(post: Post) -> None:
    with pytest.raises(BugError):
        seal(b"x", post.header(), post.reader, [post.recipient()], at=AT)


def test_a_message_too_long_is_refused_with_its_size(post: Post) -> None:
    with pytest.raises(TooLongError, match="1025 KiB"):
        post.sealed(b"a" * (MAX_PAYLOAD + 1))
    with pytest.raises(TooLongError):
        post.sealed(secrets.token_bytes(400_000))


def test_the_longest_message_that_is_accepted_opens_again(post: Post) -> None:
    longest = b"a" * (MAX_PAYLOAD - 1000)
    assert open_envelope(post.sealed(longest), post, post.reader).payload == longest


def _resealed(post: Post, padded: bytes) -> bytes:
    """An envelope by a sender who holds real keys but packs something else than `seal` would."""
    raw_header = replace(
        post.header(), keys=((post.reader.id, post.recipient().key_id),), bucket=len(padded)
    ).to_bytes()
    key = ChaCha20Poly1305.generate_key()
    ciphertext = ChaCha20Poly1305(key).encrypt(bytes(12), padded, raw_header)
    wraps = frames.join([module._wrap(key, post.reader.public.agreement, module._wrap_info(raw_header))])
    signature = post.sender.sign(module._signed_bytes(raw_header, ciphertext, wraps, bytes(32)))
    return _packed([raw_header, wraps, ciphertext, bytes(32), signature])


@pytest.mark.parametrize(
    "packed",
    [b"not zlib", zlib.compress(b"abc")[:-2], zlib.compress(b"abc") + b"more", b""],
    ids=["noise", "cut", "tail", "empty"],
)
def test_a_hostile_sender_cannot_crash_the_reader(post: Post, packed: bytes) -> None:
    padded = (struct.pack(">I", len(packed)) + packed).ljust(1024, b"\0")
    with pytest.raises(AlteredEnvelopeError):
        open_envelope(_resealed(post, padded), post, post.reader)


def test_a_small_message_that_would_unpack_to_fill_the_memory_is_refused_in_little_memory(post: Post) -> None:
    bomb = zlib.compress(bytes(64 * MAX_PAYLOAD), 9)
    raw = _resealed(post, (struct.pack(">I", len(bomb)) + bomb).ljust(128 * 1024, b"\0"))
    tracemalloc.start()
    with pytest.raises(AlteredEnvelopeError):
        open_envelope(raw, post, post.reader)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * MAX_PAYLOAD


def test_a_length_inside_that_points_outside_is_refused(post: Post) -> None:
    with pytest.raises(AlteredEnvelopeError):
        open_envelope(_resealed(post, struct.pack(">I", 5000).ljust(1024, b"\0")), post, post.reader)


def test_content_moved_under_another_header_by_its_own_sender_is_refused(post: Post) -> None:
    """The binding inside must equal the header outside, even when every signature is good."""
    genuine = module._padded(bytes(16) + frames.join([module._binding(post.header(), AT), b"x"]))
    with pytest.raises(AlteredEnvelopeError):
        open_envelope(_resealed(post, genuine), post, post.reader)


def test_a_wrap_for_one_header_does_not_open_under_another(post: Post) -> None:
    key = bytes(32)
    wrapped = module._wrap(key, post.reader.public.agreement, module._wrap_info(b"one"))
    with pytest.raises(InvalidTag):
        hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305).decrypt(
            wrapped, post.reader.agreement, info=module._wrap_info(b"two")
        )


_HEADER_LIES = {
    "device_seq": [0, -1, True, 1.5, "1", 2**60, None],
    "bucket": [1023, 2048, True, "1024"],
    "recipients": [[], "GEBUS", ["gebus"], ["GEBUS", "GEBUS"], [1], ["GEBUS"] * 300],
    "keys": [[], {}, [["d", "k"]], [[1, 2]], [["d" + "0" * 20]], [["d" + "0" * 20, "k" + "0" * 20]] * 2],
    "id": ["", "x", "01a1fffd-dad7-4204-9aee-4e7690a58296", 5],
    "prev_hash": ["", "zz" * 32, 7],
    "unit": ["", "GEPTI/../x", "gepti", ["GEPTI"]],
    "device": ["", "D" + "0" * 20],
}


@pytest.mark.parametrize(("name", "lie"), [(name, lie) for name, lies in _HEADER_LIES.items() for lie in lies])
def test_a_header_with_a_field_of_wrong_form_is_refused(post: Post, name: str, lie: object) -> None:
    parts = _parts(post.sealed(b"x"))
    forged = _packed([json.dumps(json.loads(parts[0]) | {name: lie}).encode(), *parts[1:]])
    with pytest.raises(AlteredEnvelopeError):
        peek(forged)


@pytest.mark.parametrize(
    "header",
    [b"", b"[]", b"null", b"[" * 9000, b'{"protocol": 5}', b"\xff", b'{"protocol":"a","x":' + b"9" * 5000 + b"}"],
)
def test_a_header_that_is_no_header_is_refused(post: Post, header: bytes) -> None:
    with pytest.raises(EnvelopeError):
        peek(_packed([header, *_parts(post.sealed(b"x"))[1:]]))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_change_of_any_byte_is_refused_with_a_sentence(post: Post, data: st.DataObject) -> None:
    raw = bytearray(post.sealed(b"payload of an alert", prev_hash=NO_PREVIOUS))
    place = data.draw(st.integers(0, len(raw) - 1))
    raw[place] ^= data.draw(st.integers(1, 255))
    with pytest.raises(EnvelopeError) as caught:
        open_envelope(bytes(raw), post, post.reader)
    assert str(caught.value).endswith(".")
    with pytest.raises(EnvelopeError):
        verify(bytes(raw), post.sender.public.signing)


def test_flipping_each_byte_once_is_refused_each_time(post: Post) -> None:
    raw = post.sealed(b"payload of an alert")
    for place in range(len(raw)):
        changed = raw[:place] + bytes([raw[place] ^ 0x01]) + raw[place + 1 :]
        with pytest.raises(EnvelopeError):
            open_envelope(changed, post, post.reader)


@settings(max_examples=300, deadline=None)
@given(raw=st.binary(max_size=300) | st.binary(max_size=300).map(lambda tail: b"PCUX\x01" + tail))
def test_noise_is_refused_and_never_crashes(raw: bytes) -> None:
    with pytest.raises(EnvelopeError):
        peek(raw)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(payload=st.binary(max_size=3000))
def test_every_payload_comes_back_byte_for_byte(post: Post, payload: bytes) -> None:
    assert open_envelope(post.sealed(payload), post, post.reader).payload == payload
