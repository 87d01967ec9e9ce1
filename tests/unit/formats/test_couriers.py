"""Courier files from outside, through the real child process: what is read, refused, stopped, and what is believed."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.courier import CourierIndex, Part
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.formats import courier_faults, couriers
from pcu_desk.formats.couriers import CourierProcess
from pcu_desk.wire import courier
from pcu_desk.wire.courier import AlteredCourierError, Outgoing
from pcu_desk.wire.keys import DeviceKeys

ROOT = Path(__file__).resolve().parents[3]
KEYS = DeviceKeys.generate()
NAME = "ab" * 32


@pytest.fixture(scope="module")
def reader() -> Iterator[CourierProcess]:
    made = CourierProcess()
    yield made
    made.close()


def sealed(count: int = 3) -> courier.Sealed:
    to = tuple(f"AZ{n:03}" for n in range(256))
    head = CourierIndex(
        uuid7(), KEYS.id, "GEPTI", KEYS.public.signing, "2026-11-22T06:00:00Z", to, "e1.7", "", count, 2
    )
    parts = [Outgoing.of(Part.ENVELOPE, b"an envelope")] * count + [Outgoing(Part.CHUNK, 1, lambda: b"c", NAME)]
    return courier.check(io.BytesIO(b"".join(courier.write(head, parts, KEYS.sign))))


def test_an_index_comes_back_as_it_was_written(reader: CourierProcess) -> None:
    file = sealed(50_000)
    index = reader.index(file.index, file.start, file.end)
    file.need_signed(index)
    assert (index.unit, len(index.to), index.confirms, len(index.parts)) == ("GEPTI", 256, 2, 50_001)
    assert (index.parts[-1].name, index.parts[0].name) == (NAME, "")
    assert index.parts[-1].offset + index.parts[-1].size == file.end


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 100_000, b'{"parts":[' + b"[]," * 3_000_000 + b"[]]}"])
def test_what_is_no_index_is_refused_and_the_next_is_read(reader: CourierProcess, data: bytes) -> None:
    with pytest.raises(AlteredCourierError):
        reader.index(data, 0, 10)
    file = sealed()
    assert reader.index(file.index, file.start, file.end).unit == "GEPTI"


def asked_child(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", f"import sys, time\nfrom pcu_desk.formats import courier_child, pipe\n{code}")


def test_an_index_that_takes_too_long_is_stopped() -> None:
    reader = CourierProcess(asked_child("while pipe.receive(sys.stdin.buffer): time.sleep(600)"), limit=1.0)
    with pytest.raises(UserError) as caught:
        reader.index(b"x", 0, 1)
    assert caught.value.text is couriers.SLOW
    reader.close()


HEAD: dict[str, Any] = {
    "id": "i", "device": "d", "unit": "", "key": "00", "at": "", "to": [], "inbox": "", "answers": "",
    "carries": 0, "confirms": 0,
}  # fmt: skip


@pytest.mark.parametrize(
    ("head", "rows"),
    [
        (HEAD, b"x"),
        (HEAD | {"to": ["x" * 100]}, b""),
        (HEAD | {"to": [["GEPTI"]]}, b""),
        (HEAD | {"key": "zz"}, b""),
        (HEAD | {"confirms": True}, b""),
        ({}, b""),
        (HEAD, couriers.ROW.pack(200, 0, 1, bytes(32))),
        (HEAD, couriers.ROW.pack(2, 0, 2**31, bytes(32))),
        (HEAD, couriers.ROW.pack(2, 2**40, 1, bytes(32))),
        (HEAD, couriers.ROW.pack(2, 0, 1, bytes(32)) * 2),
    ],
)
def test_an_answer_that_does_not_fit_is_believed_in_nothing_and_ends_the_child(
    head: dict[str, Any], rows: bytes
) -> None:
    lying = f"while pipe.receive(sys.stdin.buffer): pipe.send(sys.stdout.buffer, {head!r}, {rows!r})"
    reader = CourierProcess(asked_child(lying))
    with pytest.raises(AlteredCourierError):
        reader.index(b"x", 0, 100)
    assert reader.child == 0


def test_the_child_holds_no_key_and_none_of_what_draws_stores_or_calls() -> None:
    code = (
        "import sys\nimport pcu_desk.formats.courier_child\n"
        "print(any(name in sys.modules for name in ('PySide6', 'sqlcipher3', 'cryptography', 'PIL', 'requests')))\n"
        "print(any(room in sys.modules for room in ('pcu_desk.vault', 'pcu_desk.services', 'pcu_desk.sync')))"
    )
    said = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["False", "False"]


def test_fuzzed_courier_files_crash_nothing_and_the_mutant_is_caught() -> None:
    told: list[Any] = []
    figure = courier_faults.measure(60, lambda *at: told.append(at))
    assert figure.passed, figure
    assert (figure.count, told[-1]) == (60, (60, 60))
