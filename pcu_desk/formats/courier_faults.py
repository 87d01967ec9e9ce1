"""Hostile courier files through the real child process: spoiled with and without a seal that holds; kept nowhere."""

from __future__ import annotations

import copy
import hashlib
import io
import json
import random
import struct
from collections.abc import Iterator, Mapping
from typing import Any

from pcu_desk.domain.courier import CourierIndex, Part
from pcu_desk.domain.figure import FaultRow, Figure, Progress
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.formats.couriers import CourierProcess
from pcu_desk.formats.hostile import bitten, breaks, tally_of
from pcu_desk.wire import courier, frames
from pcu_desk.wire.courier import Outgoing
from pcu_desk.wire.courier_index import FORMAT
from pcu_desk.wire.keys import DeviceKeys

_PREFIX = struct.Struct(">8sHIQ")
_TRAILER = 96
_MUTANT_FILES = 40
_LONG, _DEEP, _MANY = 200_000, 20_000, 600_000
_VALUES: tuple[Any, ...] = (
    None, True, -1, 10**400, 1.5, "", "x" * _LONG, "\ud800", [], {}, [[]], [{}], [None], "../../etc/passwd", 2**64,
    ["envelope", -1], [["envelope", 2**62]], [["chunk", 1, "0" * 64]],
)  # fmt: skip
_WHOLE: tuple[bytes, ...] = (
    b"", b"null", b"[]", b"{", b"[" * _DEEP, b'{"a":' * _DEEP, b"\xff\xfe{\x00", b"1" * _LONG, b"NaN",
    b'{"parts":[' + b"[]," * _MANY + b"[]]}", b"[" + b"{}," * _MANY + b"{}]",
)  # fmt: skip


def files(count: int, seed: int) -> Iterator[bytes]:
    """Go through hostile files, the same for the same seed but for their keys."""
    dice, keys = random.Random(seed), DeviceKeys.generate()  # noqa: S311 - a choice of faults, no secret
    sound = _sound(keys)
    for number in range(count):
        if number % 9 == 0:
            yield _resealed(sound, _WHOLE[number // 9 % len(_WHOLE)], keys)
        elif number % 3:
            yield _resealed(sound, _spoiled_index(sound, dice), keys)
        else:
            yield bitten(sound, dice)


def measure(count: int, progress: Progress) -> Figure:
    """Return the row of the reliability table; the mutant parses in the desk's own process and believes."""
    reader = CourierProcess()
    tally = tally_of(files(count, 12), lambda raw: _read(raw, reader), reader, progress, count)
    return tally.figure("fuzzed courier files", "parses in the desk", caught=breaks(_naive, files(_MUTANT_FILES, 5)))


ROWS: Mapping[str, FaultRow] = {
    "fuzz-couriers": FaultRow("0 crash, 0 hang, < 512 MB", 120, 10_000, measure),
}


def _read(raw: bytes, reader: CourierProcess) -> None:
    file = io.BytesIO(raw)
    sealed = courier.check(file)
    index = reader.index(sealed.index, sealed.start, sealed.end)
    sealed.need_signed(index)
    for part in index.parts:
        courier.read_part(file, part)


def _naive(raw: bytes) -> None:
    """Be the mutant: take for granted what the index says."""
    length = _PREFIX.unpack_from(raw)[2]
    found = json.loads(raw[_PREFIX.size : _PREFIX.size + length])
    for kind, size in found["parts"]:
        bytes(size).join([kind.encode()])


def _sound(keys: DeviceKeys) -> bytes:
    head = CourierIndex(
        uuid7(), keys.id, "GEPTI", keys.public.signing, "2026-11-22T06:00:00Z", ("AZBAK",), "e1.7", "", 6, 1
    )
    name = hashlib.sha256(b"a chunk").hexdigest()
    parts = [Outgoing.of(Part.ENVELOPE, b"an envelope")] * 6 + [Outgoing(Part.CHUNK, 7, lambda: b"a chunk", name)]
    return b"".join(courier.write(head, parts, keys.sign))


def _resealed(sound: bytes, index: bytes, keys: DeviceKeys) -> bytes:
    """Give another index a length, a digest and a signature that hold."""
    old = _PREFIX.unpack_from(sound)[2]
    sections = sound[_PREFIX.size + old : -_TRAILER]
    length = _PREFIX.size + len(index) + len(sections) + _TRAILER
    body = _PREFIX.pack(sound[:8], 1, len(index), length) + index + sections
    digest = hashlib.sha256(body).digest()
    return body + digest + keys.sign(frames.join((FORMAT.encode(), digest)))


def _spoiled_index(sound: bytes, dice: random.Random) -> bytes:
    index = sound[_PREFIX.size : _PREFIX.size + _PREFIX.unpack_from(sound)[2]]
    if dice.random() < 1 / 3:
        return bitten(index, dice)
    found = json.loads(index)
    for _ in range(dice.randint(1, 3)):
        found[dice.choice(list(found))] = copy.deepcopy(dice.choice(_VALUES))
    return json.dumps(found).encode()
