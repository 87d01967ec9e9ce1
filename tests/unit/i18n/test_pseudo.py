from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog, available, printed
from pcu_desk.i18n.pseudo import drawn_out

HOLE = re.compile(r"\{\w+\}|%n")


def test_a_text_is_two_fifths_longer_and_none_of_its_letters_is_plain() -> None:
    text = "Every officer who seized goods signs here and names the witnesses"
    letters = [sign for sign in text if sign.isalpha()]
    told = drawn_out(text)
    assert len([sign for sign in told if sign.isalpha()]) == round(len(letters) * 1.4)
    assert not re.search("[A-PR-Za-pr-z]", told)


@given(st.text("abc {}%n"))
def test_placeholders_are_kept(text: str) -> None:
    assert HOLE.findall(drawn_out(text)) == HOLE.findall(text)


def test_it_speaks_when_asked_for_by_name_and_is_offered_to_nobody() -> None:
    pseudo = Catalog("en-XA")
    assert pseudo.text(Text("x", "Left: {count} <b>now</b>"), count=3) == "Ľééƒţţ: 3 <b>ñóŵŵ</b>"
    assert pseudo.plural(Text("x", "%n left"), 2) == "2 ľééƒţţ"
    assert "en-XA" not in [info.code for info in (*available(), *printed())]
