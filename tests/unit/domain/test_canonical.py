from __future__ import annotations

import hashlib

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.domain.canonical import canonical, digest
from pcu_desk.domain.errors import BugError
from tests.unit.domain.samples import TEXTS

KEYS = st.text(st.characters(max_codepoint=127), max_size=6)
LEAVES = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS
JSON = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4))


@given(JSON)
def test_bytes_are_those_of_the_published_canonical_form(value: object) -> None:
    assert canonical(value) == rfc8785.dumps(value)


@given(st.text(st.characters(max_codepoint=0x2100, exclude_categories=["Cs"])))
def test_controls_and_separators_are_escaped_as_published(text: str) -> None:
    assert canonical({"t": text}) == rfc8785.dumps({"t": text})


def test_text_is_kept_as_typed_and_never_normalised() -> None:
    assert canonical("\u00e9") != canonical("e\u0301")
    assert canonical({"b": 1, "a": "\u2028\x7f"}) == '{"a":"\u2028\x7f","b":1}'.encode()


@pytest.mark.parametrize("value", [0.5, {"a": [1.0]}, {"ключ": 1}, {1: "a"}, 2**53, -(2**53), float("nan")])
def test_what_has_no_one_form_is_refused(value: object) -> None:
    with pytest.raises(BugError):
        canonical(value)


def test_half_a_character_has_no_bytes() -> None:
    with pytest.raises(UnicodeEncodeError):
        canonical({"a": "\ud800"})


def test_digest_is_sha_256() -> None:
    assert digest(b"abc") == hashlib.sha256(b"abc").digest()
