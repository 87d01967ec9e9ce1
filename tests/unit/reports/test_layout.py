from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pcu_desk.domain.errors import BugError
from pcu_desk.reports import reading
from pcu_desk.reports.fonts import NASKH, NASTALIQ, SANS, Faces
from pcu_desk.reports.ingest import Dress, Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Align, Laid, Run, Style
from pcu_desk.reports.reading import RawRun

Spoil = Callable[[RawRun], RawRun]

LATIN = Style(9, 12.5)
WORKING = "\u200c\u200d\u200e\u200f"
NASKH_PAGE = Style(11, 16, rtl=True)
URDU = Style(10.5, 24, rtl=True, arabic=NASTALIQ, local_forms=True)


def seen(laid: Laid) -> str:
    """The text as the eye meets it, from left to right, line by line."""
    lines = []
    for line in laid.lines:
        glyphs = sorted((glyph for run in line.runs for glyph in run.glyphs), key=lambda glyph: glyph.x)
        lines.append("".join(glyph.text for glyph in glyphs))
    return "\n".join(lines)


def said(laid: Laid) -> str:
    """The text in the order of its recording, as extraction can give it back."""
    glyphs = [glyph for line in laid.lines for run in line.runs for glyph in run.glyphs]
    return "".join(glyph.text for glyph in sorted(glyphs, key=lambda glyph: glyph.index))


def one(typesetter: Typesetter, text: str, style: Style, *, figure: bool = False, width: float | None = None) -> Laid:
    return typesetter.lay((Span(text, figure=figure),), style, width)


@pytest.mark.parametrize("style", [NASKH_PAGE, URDU], ids=["naskh", "nastaliq"])
@pytest.mark.parametrize("number", ["24.5", "۲۴٫۵", "۱۴۰۵", "٢٤٫٥", "21-11-2026", "MSKU 907032-3", "2026-11-21 15:20"])
def test_a_figure_on_a_right_to_left_page_keeps_its_order(typesetter: Typesetter, style: Style, number: str) -> None:
    laid = typesetter.lay((Span("وزن "), Span(number, figure=True), Span(" کلو")), style)
    assert number in seen(laid)


def test_a_number_in_running_urdu_text_keeps_its_order(typesetter: Typesetter) -> None:
    assert "۲۴٫۵" in seen(one(typesetter, "وزن ۲۴٫۵ کلو", URDU))
    assert "21-11-2026" in seen(one(typesetter, "21-11-2026۔ کو", URDU))


def test_the_check_digit_stays_at_the_right_of_its_number_on_a_right_to_left_page(typesetter: Typesetter) -> None:
    laid = typesetter.lay((Span("CSQU 305438", figure=True, digit="3"), Span(" چھت پر")), NASKH_PAGE)
    assert seen(laid).endswith("CSQU 3054383")
    assert [mark.dress for mark in laid.marks] == [Dress.CHECK]


@pytest.mark.parametrize("digit", ["\U0001f1ea", "\u200b", "\u0301"])
def test_a_check_digit_that_is_none_is_set_as_any_character(typesetter: Typesetter, digit: str) -> None:
    laid = typesetter.lay((Span("CSQU 305438", figure=True, digit=digit),), LATIN)
    assert said(laid) in {f"CSQU 305438{digit}", f"CSQU 305438U+{ord(digit):04X}"}
    assert all(mark.dress is Dress.BOX for mark in laid.marks)


def test_local_forms_of_digits_are_for_urdu_alone(typesetter: Typesetter, faces: Faces) -> None:
    cmap = faces.face(NASKH, bold=False).cmap
    dari = one(typesetter, "۴۶۷", NASKH_PAGE)
    urdu = one(typesetter, "۴۶۷", replace(NASKH_PAGE, local_forms=True))
    own = [cmap[ord(c)] for c in "۴۶۷"]
    assert [glyph.number for glyph in dari.lines[0].runs[0].glyphs] == own
    assert not set(own) & {glyph.number for glyph in urdu.lines[0].runs[0].glyphs}


def test_each_script_is_set_in_its_own_face(typesetter: Typesetter) -> None:
    laid = one(typesetter, "Poti Поти ფოთი پوتی", LATIN)
    assert [run.face.family for run in laid.lines[0].runs if seen_letters(run)] == [SANS, SANS, "PCU Georgian", NASKH]


def seen_letters(run: Run) -> bool:
    return any(glyph.text.strip() for glyph in run.glyphs)


@pytest.mark.parametrize(
    "hidden",
    [
        "\u00ad",
        "\ufeff",
        "\u200b",
        "\u0000",
        "\u0007",
        "\t",
        "\r",
        "\u202e",
        "\u2066",
        "\u2069",
        "\u2060",
        "\U0001f600",
    ],
)
def test_what_cannot_be_shown_is_a_boxed_code_point_and_the_digit_beside_it_stays(
    typesetter: Typesetter, hidden: str
) -> None:
    laid = one(typesetter, f"12{hidden}34", LATIN)
    label = f"U+{ord(hidden):04X}"
    assert said(laid) == f"12{label}34"
    assert laid.boxed == (label,)


def test_signs_without_a_glyph_are_drawn_and_extracted_as_themselves(typesetter: Typesetter) -> None:
    laid = one(typesetter, "☐ ☑ ✓ →", LATIN)
    assert said(laid) == "☐ ☑ ✓ →"
    assert [mark.label for mark in laid.marks] == ["☐", "☑", "✓", "→"]
    assert laid.boxed == ()


def test_newlines_break_lines_and_a_long_token_wraps(typesetter: Typesetter) -> None:
    laid = one(typesetter, "one\ntwo\r\nthree", LATIN)
    assert seen(laid).split("\n") == ["one", "two", "three"]
    token = "X" * 200
    wrapped = one(typesetter, token, LATIN, width=100)
    assert len(wrapped.lines) > 5
    assert all(line.width * 9 / 1000 <= 100 for line in wrapped.lines)
    assert said(wrapped) == token


def test_a_part_keeps_the_lines_of_the_same_layout(typesetter: Typesetter) -> None:
    laid = one(typesetter, "word " * 200, LATIN, width=150)
    assert laid.part(0, 3).lines + laid.part(3).lines == laid.lines


def test_text_is_composed_before_it_is_set(typesetter: Typesetter) -> None:
    assert said(one(typesetter, "e\u0301 Й И\u0306", LATIN)) == "é Й Й"


def test_fixed_texts_are_remembered_for_good_and_typed_ones_until_their_report_is_made(typesetter: Typesetter) -> None:
    fixed, typed = one(typesetter, "Seals", replace(LATIN, keep=True)), one(typesetter, "A-20481", LATIN)
    assert one(typesetter, "A-20481", LATIN) is typed
    typesetter.forget()
    assert one(typesetter, "Seals", replace(LATIN, keep=True)) is fixed
    assert one(typesetter, "A-20481", LATIN) is not typed


def test_a_long_list_of_texts_is_not_remembered_without_end(typesetter: Typesetter) -> None:
    first = one(typesetter, "lot 0", LATIN)
    for number in range(1, 1100):
        one(typesetter, f"lot {number}", LATIN)
    assert len(typesetter._lately) < 1000
    assert one(typesetter, "lot 0", LATIN) is not first


def test_alignment_is_told_by_the_edge_of_the_text(typesetter: Typesetter) -> None:
    from pcu_desk.reports.glyphs import indent

    for rtl, start, end in ((False, 0.0, "far"), (True, "far", 0.0)):
        style = replace(LATIN, rtl=rtl)
        at_start = one(typesetter, "abc", style)
        at_end = one(typesetter, "abc", replace(style, align=Align.END))
        far = 200 - at_start.width
        assert indent(at_start, at_start.lines[0], 200) == pytest.approx(far if start == "far" else start)
        assert indent(at_end, at_end.lines[0], 200) == pytest.approx(far if end == "far" else end)


# --- the guards, each with the fault that it must catch ---


@pytest.fixture
def spoiled(typesetter: Typesetter, monkeypatch: pytest.MonkeyPatch) -> Callable[[Spoil], None]:
    """Let a test spoil the runs as Qt gives them; no word is known from before."""
    typesetter.forget()
    true_raw = reading._raw

    def spoil(change: Spoil) -> None:
        monkeypatch.setattr(reading, "_raw", lambda *asked: change(true_raw(*asked)))

    return spoil


def test_a_swapped_digit_glyph_stops_the_report(
    typesetter: Typesetter, faces: Faces, spoiled: Callable[[Spoil], None]
) -> None:
    cmap = faces.face(SANS, bold=False).cmap
    swap = {cmap[ord("3")]: cmap[ord("8")]}
    spoiled(lambda raw: replace(raw, glyphs=tuple(swap.get(glyph, glyph) for glyph in raw.glyphs)))
    with pytest.raises(BugError, match="another glyph"):
        one(typesetter, "CSQU 305438", LATIN)


def test_a_swapped_persian_digit_stops_the_report(
    typesetter: Typesetter, faces: Faces, spoiled: Callable[[Spoil], None]
) -> None:
    cmap = faces.face(NASKH, bold=False).cmap
    swap = {cmap[ord("۵")]: cmap[ord("۲")]}
    spoiled(lambda raw: replace(raw, glyphs=tuple(swap.get(glyph, glyph) for glyph in raw.glyphs)))
    with pytest.raises(BugError, match="another glyph"):
        one(typesetter, "۲۴٫۵", NASKH_PAGE)


def test_digits_drawn_in_reverse_stop_the_report(typesetter: Typesetter, spoiled: Callable[[Spoil], None]) -> None:
    spoiled(lambda raw: replace(raw, xs=tuple(reversed(raw.xs))))
    with pytest.raises(BugError, match="out of order"):
        one(typesetter, "24", LATIN)


def test_a_lost_first_glyph_stops_the_report(typesetter: Typesetter, spoiled: Callable[[Spoil], None]) -> None:
    spoiled(lambda raw: replace(raw, glyphs=raw.glyphs[1:], xs=raw.xs[1:], ys=raw.ys[1:], indexes=raw.indexes[1:]))
    with pytest.raises(BugError, match="without a glyph"):
        one(typesetter, "124", LATIN)


def test_a_lost_glyph_in_the_middle_stops_the_report(typesetter: Typesetter, spoiled: Callable[[Spoil], None]) -> None:
    cut = slice(1, 2)
    spoiled(
        lambda raw: replace(
            raw,
            glyphs=raw.glyphs[: cut.start] + raw.glyphs[cut.stop :],
            xs=raw.xs[: cut.start] + raw.xs[cut.stop :],
            ys=raw.ys[: cut.start] + raw.ys[cut.stop :],
            indexes=raw.indexes[: cut.start] + raw.indexes[cut.stop :],
        )
    )
    with pytest.raises(BugError, match="one cluster"):
        one(typesetter, "124", LATIN)


def test_a_glyph_of_no_text_stops_the_report(typesetter: Typesetter, spoiled: Callable[[Spoil], None]) -> None:
    spoiled(
        lambda raw: replace(
            raw, glyphs=(*raw.glyphs, 5), xs=(*raw.xs, 9000.0), ys=(*raw.ys, 0.0), indexes=(*raw.indexes, 99)
        )
    )
    with pytest.raises(BugError):
        one(typesetter, "ab", LATIN)


# --- any text at all ---

ANY_TEXT = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)
KNOWN_TEXT = st.text(
    alphabet=st.sampled_from("aZ09 .-/éЖқ№გا۴م٫یے\u0301\u064b\u0327\u200c\u200d\u200e\u200f\u00ad\u200b\n→☐✓&<>\u202e"),
    max_size=30,
)


def expected(text: str) -> str:
    """What must come back: the text in NFC, with the listed code points in place of what is boxed."""
    return unicodedata.normalize("NFC", text)


def same(laid: Laid, text: str) -> bool:
    """Whether what is said is the text, where each boxed character may have become its code point."""
    told = said(laid)
    place = 0
    for character in expected(text).replace("\r\n", "\n"):
        if character in WORKING or character in "\n\u2028\u2029 ":
            continue
        label = f"U+{ord(character):04X}"
        following = place
        while following < len(told) and (told[following] in WORKING or told[following] == " "):
            following += 1
        if told.startswith(character, following):
            place = following + 1
        elif told.startswith(label, following) and label in laid.boxed:
            place = following + len(label)
        else:
            return False
    return not told[place:].strip(" " + WORKING)


@pytest.mark.parametrize("style", [LATIN, NASKH_PAGE, URDU], ids=["latin", "naskh", "urdu"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("1\u00ad2")
@example("\u0301")
@example("a\u200d\u0301b")
@example("☐\u0301")
@example("۴\u06dd۵")
@given(text=ANY_TEXT | KNOWN_TEXT)
def test_no_text_loses_a_character(typesetter: Typesetter, style: Style, text: str) -> None:
    laid = one(typesetter, text, style, width=80)
    assert same(laid, text), (text, said(laid))


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=KNOWN_TEXT)
def test_no_figure_loses_a_character(typesetter: Typesetter, text: str) -> None:
    assert same(one(typesetter, text, URDU, figure=True), text)
