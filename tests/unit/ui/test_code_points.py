from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QLineEdit

from pcu_desk.domain.case import Case
from pcu_desk.domain.record import encode
from pcu_desk.ui.code_points import seen, unseen
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.form import Binding
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.field import Prose

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
NASTY = "a\u202eb\u2028c\u00a0d\r\ne\x00f\ufeff\ufdd0\ufffe‹U+202E›\u200c\U0001ffff\U000e0041"


@settings(max_examples=2000)
@given(TEXTS, st.booleans())
@example(NASTY, True)
@example("‹U+D800› ‹U+110000› ‹U+2039›", False)
def test_what_is_shown_is_read_back_to_the_same_characters(text: str, lines: bool) -> None:
    assert unseen(seen(text, lines=lines)) == text


def test_what_no_eye_sees_is_shown_by_its_code_point() -> None:
    assert seen("12\u202e640\u202c kg") == "12‹U+202E›640‹U+202C› kg"
    assert seen("a\nb") == "a‹U+000A›b"
    assert seen("a\nb", lines=True) == "a\nb"


def test_letters_of_the_region_are_left_alone() -> None:
    words = "می‌خواهم Қазақ ფოთი Türkmenbaşy e\u0301 👮 ㋿"
    assert seen(words) == words


# Every assigned character but the ideographs and syllables, which behave alike, and all noncharacters.
KNOWN = [
    chr(code)
    for code in range(sys.maxunicode + 1)
    if unicodedata.category(chr(code)) not in ("Cs", "Co")
    and not unicodedata.name(chr(code), "").startswith(("CJK", "HANGUL SYLL", "TANGUT", "EGYPTIAN", "CUNEIFORM"))
    and (code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF or unicodedata.category(chr(code)) != "Cn")
]


@pytest.mark.parametrize("part", range(4))
def test_a_field_keeps_every_character_there_is(application: QApplication, part: int) -> None:
    line, prose = QLineEdit(), Prose(3)
    line.setMaxLength(10_000_000)
    text = "".join(f"x{character}" for character in KNOWN[part::4])
    line.setText(seen(text))
    assert unseen(line.text()) == text
    prose.setPlainText(seen(text, lines=True))
    assert unseen(prose.typed()) == text


@pytest.mark.parametrize("name", ["place", "narrative", "selection_note", "officers", "place_code"])
def test_a_text_that_is_only_looked_at_is_not_changed(look: Look, name: str) -> None:
    told: list[object] = []
    binding = Binding(look, f"/{name}", declared(Case)[name], ())
    binding.committed.connect(lambda _path, value: told.append(value))
    for text in (NASTY, " " + NASTY + " ", "W" * 40_000, "\r\n", "12\u00a0640"):
        binding.load({**encode(Case()), name: text})
        binding.commit()
        assert told == []


@pytest.mark.parametrize("name", ["place", "narrative"])
def test_what_is_added_to_a_text_leaves_the_rest_of_it_as_it_was(look: Look, name: str) -> None:
    told: list[object] = []
    binding = Binding(look, f"/{name}", declared(Case)[name], ())
    binding.committed.connect(lambda _path, value: told.append(value))
    binding.load({**encode(Case()), name: NASTY})
    editor = binding.editor
    if isinstance(editor, QLineEdit):
        editor.setText(editor.text() + "z")
    else:
        assert isinstance(editor, Prose)
        editor.appendPlainText("z")
    binding.commit()
    assert told == [NASTY + ("z" if name == "place" else "\nz")]
