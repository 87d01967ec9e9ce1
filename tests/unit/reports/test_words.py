from __future__ import annotations

import random
import subprocess
import sys

import pytest

from pcu_desk.reports import words
from pcu_desk.reports.fonts import SANS, Faces
from pcu_desk.reports.ingest import NBSP, Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Laid, Line, Style
from pcu_desk.reports.words import Words

LATIN = Style(9, 12.5)
# Shapes that reach beyond their advance, pairs that move, marks at which a line may end or must not.
ALPHABETS = ("fjTVYWrtkvyAJaeio1234567890.,;:f'\"!?()/-–—’“”№%&éßřžĄ", "фЖгГТуУРАаеийёҚғ1230.,;:-–()/«»№")
PLAIN = ("fjTVYWrtkvyAJaeioßřž1-7.,", "фЖгГТуУРАаеийёҚғ1-7.,")
BESIDE_AN_EDGE = (0, 0.001, -0.001, 0.016, -0.016, 0.5, -0.5, 2, -2, 44, -44, 260, -260, 3000)


class _Asking(Typesetter):
    """A typesetter that asks Qt for each text, as if no word were known."""

    def _of_words(self, *_asked: object) -> None:
        return None


class _Counting(Typesetter):
    """A typesetter that counts the texts that it sets of words."""

    of_words = 0

    def _of_words(self, *asked: object) -> tuple[Line, ...] | None:
        found = super()._of_words(*asked)
        self.of_words += found is not None
        return found


def one(typesetter: Typesetter, text: str, width: float | None = None, *, bold: bool = False) -> Laid:
    return typesetter.lay((Span(text, bold=bold),), LATIN, width)


def test_lines_of_words_are_those_of_qt_even_where_a_word_just_fits_or_just_does_not(faces: Faces) -> None:
    chance = random.Random(7)
    ours, qt = _Counting(faces), _Asking(faces)
    tried = 1500
    for _ in range(tried):
        signs = chance.choice(ALPHABETS if chance.random() < 0.3 else PLAIN)
        said = ["".join(chance.choices(signs, k=chance.choice((1, 2, 3, 5, 8)))) for _ in range(chance.randint(1, 7))]
        edge = one(qt, " ".join(said[: chance.randint(1, len(said))])).lines[0].width + chance.choice(BESIDE_AN_EDGE)
        width, bold = max(edge, 100) * LATIN.size / 1000, chance.random() < 0.3
        text = " ".join(said)
        assert one(ours, text, width, bold=bold) == one(qt, text, width, bold=bold), (text, width)
    assert ours.of_words > tried / 4


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "two  spaces",
        " at the edge ",
        "a\nnew line",
        "Poti Поти",
        "ფოთი 7",
        "e\u0301 \u0301",
        "☐ a",
        "a\u200bb",
        "ضبط 7",
    ],
)
@pytest.mark.parametrize("width", [None, 30.0, 200.0])
def test_what_is_no_plain_row_of_words_is_left_to_qt(faces: Faces, text: str, width: float | None) -> None:
    ours = _Counting(faces)
    assert one(ours, text, width) == one(_Asking(faces), text, width)
    assert ours.of_words == 0


def test_a_figure_of_words_keeps_its_spaces_as_typed_and_is_never_parted(faces: Faces) -> None:
    spans = (Span("12 640 kg", figure=True),)
    ours, qt = _Counting(faces), _Asking(faces)
    for width in (None, 200.0, 20.0):
        assert ours.lay(spans, LATIN, width) == qt.lay(spans, LATIN, width)
    assert ours.of_words == 2
    assert "".join(ours.lay(spans, LATIN).lines[0].runs[0].texts) == "12 640 kg"


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("signs", ALPHABETS)
def test_no_pair_of_glyphs_moves_over_a_space(faces: Faces, signs: str, bold: bool) -> None:
    run = one(_Asking(faces), " ".join(a + b for a in signs for b in signs), bold=bold).lines[0].runs[0]
    advances = run.face.advances
    for place, text in enumerate(run.texts):
        if text == " ":
            before = run.xs[place] - run.xs[place - 1]
            assert before == advances[run.numbers[place - 1]]
            assert run.xs[place + 1] - run.xs[place] == advances[run.numbers[place]]


def test_words_learned_before_change_no_line(faces: Faces) -> None:
    texts = [f"Pressed brown substance, {number} taped packs; lot {number}" for number in range(50)]
    ours, qt = _Counting(faces), _Asking(faces)
    ours.learn(((Span(text), Span("A 7-2", bold=True, figure=True)), LATIN) for text in texts)
    assert [one(ours, text, 90.0) for text in texts] == [one(qt, text, 90.0) for text in texts]
    assert ours.of_words == len(texts)
    assert one(ours, f"A{NBSP}7-2", bold=True) == one(qt, f"A{NBSP}7-2", bold=True)


@pytest.mark.parametrize("bold", [False, True])
def test_text_without_end_is_set_as_qt_sets_it(faces: Faces, bold: bool) -> None:
    ours, qt = _Counting(faces), _Asking(faces)
    wide = " ".join(f"W{number}" * 8 for number in range(900))
    for text in ("X9" * 5000, "W" * 41, wide, "lot 7 " * 660 + "end", "lot 7 " * 670 + "end", "lot 7 " * 1500 + "end"):
        ours.learn([((Span(text, bold=bold),), LATIN)])
        assert one(ours, text, 150.0, bold=bold) == one(qt, text, 150.0, bold=bold)


def test_no_word_outlasts_its_report_and_a_long_list_is_not_remembered_whole(faces: Faces) -> None:
    typesetter = Typesetter(faces)
    known = typesetter._words._known
    one(typesetter, "A-20481 Meladze")
    assert {word for face in known.values() for word in face} == {"A-20481", "Meladze"}
    typesetter.forget()
    assert not known
    typesetter.learn((((Span(f"lot{number}"),), LATIN)) for number in range(words._MOST + 500))
    one(typesetter, " ".join(f"bag{number}" for number in range(300)))
    assert len(known[faces.face(SANS, bold=False)]) <= words._MOST + 300


def test_a_word_that_comes_back_with_another_glyph_more_is_not_remembered(faces: Faces) -> None:
    typesetter = Typesetter(faces)

    def shaped(text: str, face: object) -> Line:
        return one(typesetter, text + "fi").lines[0]

    assert Words(shaped)._words(["ab"], faces.face(SANS, bold=False)) is None


def test_the_benches_load_where_nothing_of_the_reports_has_been_loaded() -> None:
    subprocess.run([sys.executable, "-c", "import pcu_desk.reports.bench"], check=True, timeout=60)
