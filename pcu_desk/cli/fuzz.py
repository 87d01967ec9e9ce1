"""Hostile files of cases, made from sound ones: bytes spoiled, values exchanged, nested without end; judges none."""

from __future__ import annotations

import copy
import json
import random
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pcu_desk import assets
from pcu_desk.domain.figure import Tally
from pcu_desk.domain.uuid7 import uuid7

_LONG, _DEEP = 200_000, 20_000
_MANY = 600_000  # brackets of three bytes that are seventy in memory
_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 10**400, 1.5, float("nan"), float("inf"), "", "x" * _LONG, "\ud800", "\u202e\u0000", "12.640 kg",
    "2026-11-31", "2026-11-21T14:06:00+99:00", [], {}, [[]], [{}], [None], {"id": "x"}, [{"id": "a"}, {"id": "a"}],
    "../../etc/passwd", "=1+1", "'; DROP TABLE cases; --", {"amount": "1e999999999", "unit": "kg"}, ["\ud83d"],
)  # fmt: skip
_WHOLE: tuple[bytes, ...] = (
    b"", b"\x00", b"null", b"[]", b"{", b"[" * _DEEP, b'{"a":' * _DEEP, b'{"goods":' + b"[" * _DEEP, b"\xff\xfe{\x00",
    b"\xef\xbb\xbf{}", b"1" * _LONG, b"-", b'"', b"NaN",
)  # fmt: skip
_BOMBS: tuple[bytes, ...] = (
    b'{"units": [' + b"{}," * _LONG + b"{}]}", b'{"units": [' + b"[]," * _MANY + b"[]]}",
    b'{"cases": [' + b"{}," * _MANY + b'{}], "format": "pcu-cases/1"}',
    b'{"units": [' + b"[]," * (2 * _MANY) + b"[]]}",
)  # fmt: skip
_SLOW = 30.0


def line_of(tally: Tally) -> str:
    """Return a tally as one line, with the most memory that the process ever had, in megabytes."""
    return json.dumps({**asdict(tally), "megabytes": peak_megabytes()})


def try_one(attempt: Callable[[str], object], data: bytes, tally: Tally) -> None:
    """Give one file to the program."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        file.write(data)
        file.flush()
        tally.count(lambda: attempt(file.name), _SLOW)


def naive(_session: object, path: str) -> None:
    """Be the mutant: take for granted what a file holds."""
    record = json.loads(Path(path).read_bytes())
    for unit in record["units"]:
        unit["number"].strip()


def invented() -> Any:  # noqa: ANN401 - any JSON value
    """Return a sound case with something in every group."""
    return json.loads(assets.resource("demo", "demo.json").read_text(encoding="utf-8"))["seizure_case"]


def files(count: int, seed: int, case: Any, exported: Any) -> Iterator[bytes]:  # noqa: ANN401 - any JSON value
    """Go through hostile files, the same for the same seed: of a case to be recorded and of one that was exported."""
    dice = random.Random(seed)  # noqa: S311 - a choice of faults, no secret
    known = exported["case"]
    for number in range(count):
        if number % 250 == 1:
            yield _BOMBS[number // 250 % len(_BOMBS)]
            continue
        if number % 7 == 0:
            yield _WHOLE[number // 7 % len(_WHOLE)]
            continue
        sound = dice.choice((case, exported))
        text = json.dumps(sound).replace(known["id"], uuid7()).replace(known["number"], _number(known["number"], dice))
        yield _spoiled(text, dice)


def _number(known: str, dice: random.Random) -> str:
    return f"{known.rpartition('-')[0]}-{dice.randrange(10_000, 10**8)}"


def _spoiled(text: str, dice: random.Random) -> bytes:
    value = json.loads(text)
    for _ in range(dice.choice((0, 0, 1, 1, 2, 4))):
        _exchange(value, dice)
    data = json.dumps(value, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")  # noqa: PLR2004 - a coin
    for _ in range(dice.choice((0, 0, 0, 1, 3))):
        data = _bitten(data, dice)
    return data


def _exchange(value: Any, dice: random.Random) -> None:  # noqa: ANN401 - any JSON value
    """Walk down to somewhere and put something else there."""
    at = value
    while True:
        keys = list(at) if isinstance(at, dict) else list(range(len(at)))
        if not keys:
            return
        key = dice.choice(keys)
        if isinstance(at[key], dict | list) and at[key] and dice.random() < 0.8:  # noqa: PLR2004 - mostly deeper
            at = at[key]
            continue
        if isinstance(at, dict) and dice.random() < 0.2:  # noqa: PLR2004 - now and then the name
            at[dice.choice(("", "id", "x" * 300, "\u0000", "revision", "status", "number", "__class__"))] = at.pop(key)
        else:
            at[key] = copy.deepcopy(dice.choice(_VALUES))
        return


def _bitten(data: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(data)) if data else 0
    bite = dice.randbytes(dice.randint(1, 8))
    return dice.choice((
        data[:at], data[at:], data[:at] + bite + data[at:], data[:at] + bite + data[at + len(bite):],
        data[:at] + data[at:] * 2,
    ))  # fmt: skip


def peak_megabytes() -> int:
    """Return the most memory that this program ever had; 0 where the system does not tell.

    Not by getrusage: its figure outlives an exec, and would be that of the program that started this one.
    """
    if sys.platform != "linux":
        return 0
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return next((int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM:")), 0)
