from __future__ import annotations

import time

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.services import strength as meter
from pcu_desk.services.officers import check_passphrase
from pcu_desk.services.strength import LEAST_SCORE, strength


@pytest.mark.parametrize(
    ("passphrase", "hint"),
    [
        ("password1234", meter.COMMON),
        ("qwertyuiop12", meter.COMMON),
        ("aaaaaaaaaaaa", meter.REPEATED),
        ("123456789012", meter.COMMON),
        ("giorgiberidze", meter.NAMES),
    ],
)
def test_what_is_tried_first_is_refused_and_told_why(passphrase: str, hint: object) -> None:
    found = strength(passphrase, ("giorgi", "გიორგი ბერიძე", "Giorgi Beridze", "giorgiberidze"))
    assert found.score < LEAST_SCORE
    assert found.hint is hint
    with pytest.raises(UserError, match="easily guessed"):
        check_passphrase(passphrase, ("giorgi", "giorgiberidze"))


@pytest.mark.parametrize("passphrase", ["four words not joined", "კარგი გრძელი ფრაზა აქ", "порт туман лампа якорь"])
def test_words_of_any_script_that_do_not_belong_together_pass(passphrase: str) -> None:
    assert strength(passphrase).score >= LEAST_SCORE
    assert check_passphrase(passphrase) == passphrase


def test_a_very_strong_one_needs_no_hint_and_an_empty_one_scores_nothing() -> None:
    assert strength("anchor lantern fog herring lantern 9") == meter.Strength(4, None)
    assert strength("") == meter.Strength(0, None)


def test_the_longest_input_is_judged_at_once() -> None:
    begun = time.monotonic()
    strength("aB3$" * 50_000, ("x" * 100_000,))
    strength("\ud800" * 200)
    assert time.monotonic() - begun < 5
