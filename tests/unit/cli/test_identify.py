from __future__ import annotations

import io
import json
import random
import sys

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main

EXAMPLES = {
    "CSQU3054383": "container",
    "22G1": "size_type",
    "01 KG 777 ABC": "plate",
    "125-12345675": "awb",
    "RR473124829GB": "mail",
    "52810017": "wagon",
    "21 80 524 6003-5": "uic",
    "1M8GDM9AXKP042788": "vin",
    "9319466": "imo",
    "10NL5663962BE1E825": "mrn",
    "XC46012345": "tir",
    "2915.21": "hs",
}
SIGNS = "0123456789ABXUОСМ٣۴５ -./\u200f\u2028\x0b\x1c\x85\0😀{}%"


def _told(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert main(["id", *words], world()) == 0
    return list(json.loads(capsys.readouterr().out))


def test_the_likeliest_kind_of_each_example_comes_first_with_its_reason(capsys: pytest.CaptureFixture[str]) -> None:
    found = _told(capsys, *EXAMPLES, "--json")
    assert [row["input"] for row in found] == list(EXAMPLES)
    for row in found:
        assert set(row) == {"input", "candidates"}
        readings = row["candidates"]
        assert isinstance(readings, list)
        assert set(readings[0]) == {"kind", "normal", "valid", "why"}
        assert (readings[0]["kind"], readings[0]["valid"]) == (EXAMPLES[str(row["input"])], True)


def test_a_number_that_fails_is_told_and_is_no_failure_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = _told(capsys, "CSQU3054384", "--lang", "ru")
    readings = row["candidates"]
    assert isinstance(readings, list)
    assert not readings[0]["valid"]
    assert "3" in readings[0]["why"]
    assert "ISO 6346 gives" not in readings[0]["why"]


def test_ten_thousand_lines_of_anything_are_answered_one_by_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(6346)
    lines = [_mangled(chance, chance.choice(list(EXAMPLES))) for _ in range(10_000)]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(lines) + "\n"))
    found = _told(capsys)
    assert [row["input"] for row in found] == lines
    assert all(row["candidates"] for row in found)


def _mangled(chance: random.Random, number: str) -> str:
    signs = list(number)
    for _ in range(chance.randrange(4)):
        place = chance.randrange(len(signs) + 1)
        signs[place : place + chance.randrange(3)] = chance.choices(SIGNS, k=chance.randrange(2))
    return "".join(signs)
