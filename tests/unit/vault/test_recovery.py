from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import recovery


@given(st.binary(min_size=20, max_size=20))
def test_a_code_read_back_gives_the_same_160_bits(secret: Any) -> None:
    assert recovery.decode(recovery.encode(secret)) == secret


@given(st.binary(min_size=20, max_size=20), st.integers(0, 39), st.integers(1, 31))
def test_one_wrong_sign_is_seen_and_its_group_named(secret: Any, place: Any, shift: Any) -> None:
    signs = list(recovery.encode(secret).replace("-", ""))
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    signs[place] = alphabet[(alphabet.index(signs[place]) + shift) % 32]
    with pytest.raises(UserError) as caught:
        recovery.decode("".join(signs))
    assert caught.value.params["group"] == str(place // 5 + 1)


@given(st.binary(min_size=20, max_size=20), st.integers(0, 38))
def test_two_neighbours_exchanged_are_seen(secret: Any, place: Any) -> None:
    signs = list(recovery.encode(secret).replace("-", ""))
    if signs[place] == signs[place + 1]:
        return
    signs[place], signs[place + 1] = signs[place + 1], signs[place]
    with pytest.raises(UserError):
        recovery.decode("".join(signs))


def test_two_groups_exchanged_are_seen() -> None:
    groups = recovery.encode(bytes(range(20))).split("-")
    groups[1], groups[5] = groups[5], groups[1]
    with pytest.raises(UserError):
        recovery.decode("-".join(groups))


def test_small_letters_gaps_look_alikes_and_cyrillic_keys_are_forgiven() -> None:
    secret = bytes(range(0, 200, 10))
    code = recovery.encode(secret)
    typed = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert recovery.decode(typed) == secret
    cyrillic = code.replace("A", "А").replace("B", "В").replace("K", "К").replace("X", "Х").replace("0", "О")
    assert recovery.decode(cyrillic) == secret


@pytest.mark.parametrize("typed", ["", "ABCD", "A" * 41, "U" * 40, "\ud800" * 40])
def test_what_is_no_code_gets_a_sentence(typed: Any) -> None:
    assert isinstance(recovery.problem(typed), UserError)


def test_two_fresh_codes_differ_and_hold() -> None:
    first, second = recovery.new_code(), recovery.new_code()
    assert first != second
    assert recovery.problem(first) is None
    assert len(first.split("-")) == 8
