from __future__ import annotations

import hashlib
import io
import json
import struct
import uuid
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pcu_desk.domain.courier import CourierIndex, Part
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.wire import courier
from pcu_desk.wire.courier import (
    AlteredCourierError,
    CourierError,
    CutCourierError,
    ForeignCourierError,
    LargeCourierError,
    NewerCourierError,
    Outgoing,
)
from pcu_desk.wire.courier_index import LARGEST, index_bytes, read_index
from pcu_desk.wire.courier_receipt import CourierReceipt, ReceiptError, receipts
from pcu_desk.wire.keys import DeviceKeys
from pcu_desk.wire.members import Device

KEYS = DeviceKeys.generate()
NAME = hashlib.sha256(b"a chunk").hexdigest()
PARTS = (
    Outgoing.of(Part.DIRECTORY, b"{}"),
    Outgoing.of(Part.ENVELOPE, b"an envelope"),
    Outgoing(Part.CHUNK, 7, lambda: b"a chunk", NAME),
    Outgoing.of("of-a-later-version", b"whatever"),
    Outgoing.of(Part.RECEIPT, b"a receipt"),
)


def head(**changes: object) -> CourierIndex:
    fields = {
        "id": uuid7(), "device": KEYS.id, "unit": "GEPTI", "key": KEYS.public.signing, "at": "2026-11-22T06:00:00Z",
        "to": ("AZBAK",), "inbox": "e1.7", "answers": "", "carries": 1, "confirms": 3,
    }  # fmt: skip
    return CourierIndex(**{**fields, **changes})


def written(parts: Sequence[Outgoing] = PARTS, **changes: object) -> bytes:
    return b"".join(courier.write(head(**changes), parts, KEYS.sign))


def read(raw: bytes) -> CourierIndex:
    """Read a file as a desk does, but for the parsing process."""
    sealed = courier.check(io.BytesIO(raw))
    try:
        index = read_index(sealed.index, sealed.start, sealed.end)
    except ValueError as wrong:
        raise AlteredCourierError from wrong
    sealed.need_signed(index)
    return index


def resealed(raw: bytes, keys: DeviceKeys = KEYS) -> bytes:
    """Give bytes that somebody changed a digest and a signature that hold, and a length."""
    body = raw[:14] + struct.pack(">Q", len(raw)) + raw[22:-96]
    digest = hashlib.sha256(body).digest()
    return body + digest + keys.sign(courier._signed_bytes(digest))


def with_index(index: bytes, sections: bytes) -> bytes:
    prefix = b"PCUC\r\n\x1a\n" + struct.pack(">HIQ", 1, len(index), 22 + len(index) + len(sections) + 96)
    return resealed(prefix + index + sections + bytes(96))


def test_what_was_written_is_read_and_a_kind_of_a_later_version_is_passed_over() -> None:
    raw = written()
    index = read(raw)
    assert (index.unit, index.to, index.inbox, index.confirms) == ("GEPTI", ("AZBAK",), "e1.7", 3)
    found = [(part.kind, courier.read_part(io.BytesIO(raw), part), part.name) for part in index.parts]
    assert found == [(each.kind, each.content(), each.name) for each in PARTS if each.kind != "of-a-later-version"]
    assert list(courier.of_kind(index, Part.CHUNK)) == [index.parts[2]]


def test_an_empty_trip_is_a_courier_file_too() -> None:
    assert read(written(())).parts == ()


def test_a_file_cut_at_any_byte_is_half_a_file_and_nothing_else() -> None:
    raw = written()
    for length in range(len(raw)):
        with pytest.raises(CutCourierError):
            read(raw[:length])


def test_every_flipped_bit_is_found() -> None:
    raw = written()
    told = set()
    for place in range(len(raw) * 8):
        spoiled = bytearray(raw)
        spoiled[place // 8] ^= 1 << place % 8
        with pytest.raises(CourierError) as caught:
            read(bytes(spoiled))
        told.add(type(caught.value))
    assert told == {AlteredCourierError, CutCourierError, ForeignCourierError, NewerCourierError}


@settings(max_examples=80, deadline=None)
@given(st.binary(min_size=1, max_size=300))
def test_appended_bytes_are_a_change(more: bytes) -> None:
    with pytest.raises(AlteredCourierError):
        read(written() + more)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_foreign_bytes_are_refused_with_a_sentence(raw: bytes) -> None:
    with pytest.raises(CourierError):
        read(raw)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200), st.binary(max_size=60))
def test_an_index_of_a_strangers_hand_under_a_good_seal_is_refused(index: bytes, sections: bytes) -> None:
    with pytest.raises(AlteredCourierError):
        read(with_index(index, sections))


def test_sections_doubled_under_a_good_seal_do_not_fit_their_index() -> None:
    raw = written()
    for more in (b"x", raw[300:400], raw[22:-96]):
        with pytest.raises(AlteredCourierError):
            read(resealed(raw[:-96] + more + bytes(96)))


@pytest.mark.parametrize(
    ("place", "form", "value"),
    [(10, ">I", 0), (10, ">I", 2**32 - 1), (14, ">Q", 0), (14, ">Q", 2**64 - 1), (14, ">Q", 22), (14, ">Q", 2**40)],
)
def test_absurd_lengths_ask_for_no_memory_and_are_refused(place: int, form: str, value: int) -> None:
    raw = bytearray(written())
    struct.pack_into(form, raw, place, value)
    with pytest.raises((CutCourierError, AlteredCourierError)):
        read(bytes(raw))


@pytest.mark.parametrize(
    "rows",
    [
        [["envelope", -1]],
        [["envelope", 2**70]],
        [["envelope", True]],
        [["envelope", "11"]],
        [["envelope", LARGEST[Part.ENVELOPE] + 1]],
        [["chunk", 11]],
        [["chunk", 11, "../../etc/passwd"]],
        [["envelope", 11, NAME]],
        [["envelope", 5]],
        [["envelope", 6], ["envelope", 6]],
        [["envelope"]],
        ["envelope"],
        {"envelope": 11},
        [["x" * 10**6, 12]],
        [["envelope", 11]] * 200_000,
    ],
)
def test_parts_that_cannot_be_are_refused(rows: object) -> None:
    shape = json.loads(index_bytes(head(), []))
    index = json.dumps(shape | {"parts": rows}).encode()
    with pytest.raises(AlteredCourierError):
        read(with_index(index, b"an envelope"))


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "../x"}, {"device": "d"}, {"unit": "gepti"}, {"key": b"short"}, {"at": "yesterday"}, {"to": ("x",)},
        {"to": tuple("AZBAK" for _ in range(300))}, {"inbox": "e.-1"}, {"answers": "all"}, {"confirms": -1},
        {"confirms": 10**12},
    ],
)  # fmt: skip
def test_a_head_that_cannot_be_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(AlteredCourierError):
        read(written(**changes))


def test_who_signs_is_who_is_named() -> None:
    other = DeviceKeys.generate()
    with pytest.raises(AlteredCourierError):
        read(resealed(written(), other))
    with pytest.raises(AlteredCourierError):
        read(written(device=other.id))


def test_a_newer_version_says_so_and_a_part_that_changed_meanwhile_is_told() -> None:
    raw = bytearray(written())
    raw[9] = 2
    with pytest.raises(NewerCourierError):
        courier.check(io.BytesIO(bytes(raw)))
    part = replace(read(written()).parts[1], size=10**5)
    with pytest.raises(CutCourierError):
        courier.read_part(io.BytesIO(written()), part)


def test_more_than_a_stick_takes_is_refused_before_the_first_byte() -> None:
    heavy = [Outgoing("chunk", LARGEST[Part.CHUNK], bytes, NAME)] * 20_000
    many = [Outgoing("envelope", 0, bytes)] * 100_001
    for parts in (heavy, many):
        with pytest.raises(LargeCourierError):
            next(courier.write(head(), parts, KEYS.sign))


def test_reading_can_be_ended_between_two_stretches() -> None:
    def enough(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        courier.check(io.BytesIO(written()), enough)


def taken(count: int) -> list[tuple[str, bytes]]:
    return [(uuid7(), hashlib.sha256(str(n).encode()).digest()) for n in range(count)]


def device(keys: DeviceKeys) -> Device:
    return Device("GEPTI", "A", keys.public.signing, (keys.public.agreement,))


def test_receipts_tell_which_envelopes_came_and_are_split_where_there_are_many() -> None:
    rows = taken(10_003)
    made = [CourierReceipt.from_bytes(raw) for raw in receipts(KEYS, "d" + "0" * 20, "2026-11-22T06:00:00Z", rows)]
    assert [row for each in made for row in each.taken] == rows
    for each in made:
        each.need_signed(device(KEYS))
        with pytest.raises(ReceiptError):
            each.need_signed(device(DeviceKeys.generate()))
    assert len(made) == 2


def test_a_receipt_with_any_bit_flipped_or_any_byte_cut_counts_for_nothing() -> None:
    (raw,) = receipts(KEYS, "d" + "0" * 20, "2026-11-22T06:00:00Z", taken(2))
    for place in range(len(raw) * 8):
        spoiled = bytearray(raw)
        spoiled[place // 8] ^= 1 << place % 8
        with pytest.raises(ReceiptError):
            CourierReceipt.from_bytes(bytes(spoiled)).need_signed(device(KEYS))
    for length in range(len(raw)):
        with pytest.raises(ReceiptError):
            CourierReceipt.from_bytes(raw[:length]).need_signed(device(KEYS))


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_foreign_bytes_are_no_receipt(raw: bytes) -> None:
    with pytest.raises(ReceiptError):
        CourierReceipt.from_bytes(raw)


def test_a_receipts_ids_are_as_they_stand_in_headers() -> None:
    rows = taken(1)
    (raw,) = receipts(KEYS, "d" + "0" * 20, "2026-11-22T06:00:00Z", rows)
    found = CourierReceipt.from_bytes(raw).taken[0][0]
    assert found == rows[0][0] == str(uuid.UUID(found))
