from __future__ import annotations

import pytest

from pcu_desk.domain import codes, line
from pcu_desk.domain.codes import CaseStatus, Code, HeldReason, Outcome
from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.text import Text

LISTS = [kind for module in (codes, line) for kind in vars(module).values() if isinstance(kind, type)]
LISTS = [kind for kind in LISTS if issubclass(kind, Code) and kind is not Code]
TEXT = Text("t", "Look at {what}, {again}.")


def test_an_error_keeps_its_sentence_and_values_apart_and_reads_in_english() -> None:
    error = UserError(TEXT, what=5, again=CaseStatus.DRAFT.label)
    assert str(error) == "Look at 5, Draft."
    assert error.params == {"what": "5", "again": CaseStatus.DRAFT.label}


@pytest.mark.parametrize("value", ["{what}", "{0}", "}{", "\ud800"])
def test_what_a_person_typed_breaks_no_sentence(value: str) -> None:
    error = UserError(TEXT, what=value, again="")
    assert str(error).encode()
    assert str(error).startswith("Look at ")


def test_quotes_are_short_and_printable() -> None:
    deep: list[object] = []
    for _ in range(5_000):
        deep = [deep]
    assert quoted(deep) == "[…]"
    assert quoted({"a": 1}) == "{…}"
    assert quoted(None) == "None"
    assert quoted("\udc00") == "\\udc00"
    assert len(quoted("x" * 10_000)) == 80
    assert quoted("x" * 80) == "x" * 80


@pytest.mark.parametrize("kind", LISTS)
def test_codes_are_plain_ascii_and_each_has_a_label(kind: type[Code]) -> None:
    for member in kind:
        assert member.value.isascii()
        assert member.label.source
        assert kind.of(member.value) is member
    with pytest.raises(ValueError, match="nowhere"):
        kind.of("nowhere")


def test_codes_that_are_stored_and_sent_keep_their_spelling() -> None:
    assert [code.value for code in CaseStatus] == ["draft", "submitted", "approved", "returned"]
    assert [code.value for code in Outcome] == ["inspected", "not_arrived", "released", "nothing_found", "seizure"]
    assert HeldReason.of("earlier") is HeldReason.EARLIER
