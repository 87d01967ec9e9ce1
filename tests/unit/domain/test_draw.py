from __future__ import annotations

import hashlib
from collections import Counter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.domain.draw import Draw, candidates, draw_of, drawn
from pcu_desk.domain.errors import UserError

LIST = tuple(f"MSKU{number:07}" for number in range(40))
LINES = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=20), max_size=30)


def test_the_draw_follows_from_its_seed_by_the_rule_that_the_page_tells() -> None:
    seed = bytes(range(32))
    by_hand = sorted(LIST, key=lambda one: hashlib.sha256(b"pcu-desk/draw/1\0" + seed + one.encode()).digest())[:5]
    assert drawn(seed, LIST, 5) == tuple(by_hand)
    assert drawn(seed, LIST[::-1], 5) == tuple(by_hand), "the order of the list gives nobody an advantage"


def test_over_many_seeds_every_place_of_the_list_comes_up_about_as_often() -> None:
    seen = Counter(drawn(number.to_bytes(32, "big"), LIST, 1)[0] for number in range(4000))
    assert set(seen) == set(LIST)
    assert max(seen.values()) < 2 * min(seen.values()) + 20


@given(LINES)
def test_whatever_is_listed_each_number_stands_once_and_every_choice_holds(lines: list[str]) -> None:
    among = candidates(lines)
    assert candidates(among) == among
    if among:
        made = Draw("d", "11" * 32, among, drawn(bytes.fromhex("11" * 32), among, len(among)))
        assert made.holds()
        assert made.chose([made.chosen[0]])
        assert draw_of("d", made.change) == made


def test_a_choice_by_hand_does_not_hold() -> None:
    seed = "22" * 32
    made = Draw("d", seed, LIST, drawn(bytes.fromhex(seed), LIST, 3))
    assert made.holds()
    for forged in ((LIST[0], *made.chosen[1:]), made.chosen[::-1], (*made.chosen[:2], "ZZZU0000000"), ()):
        assert not Draw("d", seed, LIST, forged).holds()
    for odd in ("", "x", "22" * 31):
        assert not Draw("d", odd, LIST, made.chosen).holds()
    short = bytes(31)
    assert not Draw("d", short.hex(), LIST, drawn(short, LIST, 3)).holds(), "a seed has its full length"


def test_an_empty_number_is_never_the_one_that_was_drawn() -> None:
    made = Draw("d", "", ("—", "x"), ("—",))
    assert not made.chose(["", " ", "-"])
    assert made.chose([" — "])


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"seed": 1, "count": 1, "candidates": ["a"], "chosen": ["a"]},
        {"seed": "00", "count": 2, "candidates": ["a"], "chosen": ["a"]},
        {"seed": "00", "count": 1, "candidates": "a", "chosen": ["a"]},
        {"seed": "00", "count": 1, "candidates": ["a"], "chosen": [1]},
        {"seed": "00", "count": 1, "candidates": ["a"]},
    ],
)
def test_what_is_no_draw_is_read_as_none(change: dict[str, Any]) -> None:
    assert draw_of("d", change) is None


@pytest.mark.parametrize("lines", [["x" * 201], ["\ud800"]])
def test_a_line_that_can_be_no_number_is_refused(lines: list[str]) -> None:
    with pytest.raises(UserError):
        candidates(lines)


def test_too_long_a_list_is_refused() -> None:
    with pytest.raises(UserError):
        drawn(b"", [str(number) for number in range(10_001)], 1)
