from __future__ import annotations

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest

from pcu_desk.domain.codes import PersonRole, Unit, Weighing
from pcu_desk.domain.listed import Category
from pcu_desk.domain.timeline import Trace, timeline
from pcu_desk.reports.blocks import MM
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.figures import parted
from pcu_desk.reports.fonts import NASKH, NASTALIQ
from pcu_desk.reports.forms.seizure import SEIZURE
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Laid, Style
from pcu_desk.reports.tables import inner
from pcu_desk.reports.voices import Role
from tests.unit.reports import cases

LANGUAGES = [("ur",), ("ur", "en"), ("ur", "ru")]
NAMES = ["-".join(languages) for languages in LANGUAGES]
NASKH_PAGE = Style(11, 16, rtl=True, arabic=NASKH, local_forms=True)
RUNNING = Style(10.5, 14, rtl=True, arabic=NASTALIQ, local_forms=True)


def printed(pdf: bytes) -> Iterator[str]:
    """Each line of the pages as the eye meets it: the glyphs of the file by baseline, then from left to right."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        rows: dict[int, list[tuple[float, str]]] = {}
        for number in range(text.count_chars()):
            x, y = ctypes.c_double(), ctypes.c_double()
            pypdfium2.raw.FPDFText_GetCharOrigin(text.raw, number, x, y)
            if (character := text.get_text_range(number, 1)).strip():
                rows.setdefault(round(y.value), []).append((x.value, character))
        for _, row in sorted(rows.items(), reverse=True):
            yield "".join(character for _, character in sorted(row))
    document.close()


def seen(laid: Laid) -> str:
    rows = []
    for line in laid.lines:
        glyphs = sorted((glyph for run in line.runs for glyph in run.glyphs), key=lambda glyph: glyph.x)
        rows.append("".join(glyph.text for glyph in glyphs))
    return "\n".join(rows)


@pytest.mark.parametrize("languages", LANGUAGES, ids=NAMES)
@pytest.mark.parametrize("figure", ["۲۴٫۵", "۱۴۰۵", "21-11-2026", "MSKU907032-3", "MSKU9070323", "14:58", "0.41"])
def test_each_figure_stands_in_its_order_on_the_printed_page(
    engine: PdfReports, languages: tuple[str, ...], figure: str
) -> None:
    pdf = engine.render(cases.source(languages, case=cases.urdu(), unit=cases.KARACHI)).pdf
    assert any(figure in line for line in printed(pdf)), list(printed(pdf))


def test_the_weight_of_an_item_is_urdu_digits_at_the_right_and_its_unit_at_the_left(engine: PdfReports) -> None:
    pdf = engine.render(cases.source(("ur",), case=cases.urdu(), unit=cases.KARACHI)).pdf
    (line,) = [line for line in printed(pdf) if "۲۴٫۵" in line and "A-20481" in line]
    assert line.index("A-20481") < line.index("م") < line.index("۲۴٫۵") < line.index("1", line.index("۲۴٫۵"))


def test_an_order_made_without_isolates_is_caught(engine: PdfReports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pcu_desk.reports.ingest.parted", lambda text: [(text, False)])
    pdf = engine.render(cases.source(("ur",), case=cases.urdu(), unit=cases.KARACHI)).pdf
    assert not any("21-11-2026" in line for line in printed(pdf))
    assert any("2026-11-21" in line for line in printed(pdf))


@pytest.mark.parametrize("style", [NASKH_PAGE, RUNNING, Style(9, 12.5)], ids=["naskh", "nastaliq", "latin page"])
@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("تاریخ 21-11-2026 درج ہے", "21-11-2026"),
        ("تاریخ 21-11-2026۔", "21-11-2026"),
        ("کنٹینر MSKU 907032-3 پر", "MSKU 907032-3"),
        ("سال ۱۴۰۵ میں", "۱۴۰۵"),
        ("وزن ۲۴٫۵ کلوگرام", "۲۴٫۵"),
        ("کل ۱۸ ۰۰۰ گولیاں", "۱۸ ۰۰۰"),
        ("فون +92 21 111 222۔", "+92 21 111 222"),
        ("حصہ 40% کھولا", "40%"),
        ("فاصلہ -5 درجہ", "-5"),
        ("کھیپ ABC 12 (old) کے", "ABC 12 (old)"),
        ("اس نے کہا I want 2 bags, and 3 boxes. پھر", "I want 2 bags, and 3 boxes"),
    ],
)
def test_a_typed_figure_keeps_its_order_after_urdu_letters(
    typesetter: Typesetter, style: Style, text: str, figure: str
) -> None:
    assert figure in seen(typesetter.lay((Span(text),), style))


@pytest.mark.parametrize("style", [NASKH_PAGE, Style(9, 12.5)], ids=["naskh", "latin page"])
@pytest.mark.parametrize(
    ("plate", "read"),
    [
        ("12ب345", "12ب345"),
        ("۱۲ ب ۳۴۵", "۱۲ ب ۳۴۵"),
        ("کابل ۱۲-۳۴۵", "۱۲-۳۴۵ لباک"),
        ("MSKU 907032-3", "MSKU 907032-3"),
    ],
)
def test_a_plate_with_an_arabic_letter_keeps_its_order(
    typesetter: Typesetter, style: Style, plate: str, read: str
) -> None:
    line = seen(typesetter.lay((Span(plate, figure=True), Span(" ٹرک")), style))
    assert read in line.replace("\u00a0", " ")


def test_numbers_parted_by_commas_follow_each_other_as_the_page_is_read(typesetter: Typesetter) -> None:
    for text in ("عدد 12، 15، 18 ہیں", "عدد 12, 15, 18 ہیں"):
        line = seen(typesetter.lay((Span(text),), NASKH_PAGE))
        assert line.index("18") < line.index("15") < line.index("12")


def test_pieces_make_the_text_again() -> None:
    for text in ("", "ب", "12", "ب 1-2 (ج ABC 3) 4,5 ٫۶", "a\u0301 ب 1\u0301 2"):
        assert "".join(piece for piece, _ in parted(text)) == text


@pytest.mark.parametrize("languages", [*LANGUAGES, ("en", "ur")], ids=[*NAMES, "en-ur"])
def test_a_case_number_stands_whole_in_the_band(engine: PdfReports, languages: tuple[str, ...]) -> None:
    case = cases.urdu()
    pdf = engine.render(cases.source(languages, case=case, unit=cases.KARACHI)).pdf
    assert any(f"{case.number}," in line for line in printed(pdf))
    longer = replace(case, number="PKKHI-2026-AB-1000412")
    assert any(f"{longer.number}," in line for line in printed(engine.render(cases.source(languages, case=longer)).pdf))


def test_a_quantity_too_wide_for_its_column_is_parted_at_a_space_and_never_in_a_word(typesetter: Typesetter) -> None:
    laid = typesetter.lay((Span("12 640.500 kilograms", figure=True),), Style(9, 12.5), 55)
    assert [part.strip() for part in seen(laid).split("\n")] == ["12 640.500", "kilograms"]
    whole = typesetter.lay((Span("12 640.500 kg", figure=True),), Style(9, 12.5), 80)
    assert len(whole.lines) == 1


def test_words_of_the_form_are_parted_at_spaces_alone(engine: PdfReports, typesetter: Typesetter) -> None:
    voice = engine._languages(("ur",)).first
    columns = [c for section in SEIZURE.sections for part in section.parts for c in getattr(part, "columns", ())]
    said = [(voice.say(column.head), Role.LABEL, inner(column)) for column in columns]
    for codes, role, width in (
        (Category, Role.TEXT, 31.0),
        (Weighing, Role.SECOND, 26.0),
        (PersonRole, Role.TEXT, 20.0),
    ):
        said += [(voice.catalog.label(code), role, width * MM) for code in codes]
    said += [(f"۱۲٫۶۴۰ {voice.catalog.label(unit)}", Role.TEXT, 22.6 * MM) for unit in Unit]
    assert len(said) > 50
    for text, role, width in said:
        for word in unicodedata.normalize("NFC", text).split():
            assert len(typesetter.lay((Span(word),), voice.style(role), width).lines) == 1, (word, text)


def test_what_closes_english_words_on_an_urdu_page_is_of_their_face(typesetter: Typesetter) -> None:
    laid = typesetter.lay((Span("Opened before two witnesses."),), RUNNING)
    assert {run.face.family for line in laid.lines for run in line.runs} == {"PCU Sans"}
    assert laid.leading == RUNNING.leading


def test_the_same_urdu_report_is_made_twice_with_the_same_bytes(engine: PdfReports) -> None:
    source = cases.source(("ur", "en"), case=cases.urdu(), unit=cases.KARACHI)
    assert engine.render(source).pdf == PdfReports().render(source).pdf


@pytest.mark.parametrize(
    ("languages", "text", "rtl", "face"),
    [
        (("en",), "Opened at 14:58.", False, NASKH),
        (("en",), "14:58 پر کھولا گیا۔", True, NASKH),
        (("en", "ur"), "14:58 پر کھولا گیا۔", True, NASTALIQ),
        (("ur",), "Opened at 14:58.", False, NASTALIQ),
        (("ur", "en"), "Opened at 14:58.", False, NASKH),
        (("ur",), "14:58", True, NASTALIQ),
    ],
)
def test_running_text_runs_as_its_first_letter_does(
    engine: PdfReports, languages: tuple[str, ...], text: str, rtl: bool, face: str
) -> None:
    voices = engine._languages(languages)
    style = voices.running(text)
    assert (style.rtl, style.arabic, style.local_forms) == (rtl, face, "ur" in languages)


@pytest.mark.parametrize("languages", [("ur", "fa-AF"), ("fa-AF", "ur"), ("ps", "ur"), ("en", "ur")])
def test_digits_have_the_shapes_of_the_language_in_whose_words_they_stand(
    engine: PdfReports, languages: tuple[str, ...]
) -> None:
    voices = engine._languages(languages)
    for voice in voices.all:
        assert voices.style(Role.TEXT, voice=voice).local_forms == (voice.catalog.language == "ur")


def test_a_report_in_urdu_and_dari_sets_what_is_said_in_each_with_its_own_digits(engine: PdfReports) -> None:
    setter, said = engine._setter(), {True: set[str](), False: set[str]()}
    lay = setter.lay

    def noting(spans: tuple[Span, ...], style: Style, *rest: float) -> Laid:
        said[style.local_forms].add("".join(span.written for span in spans))
        return lay(spans, style, *rest)

    setter.lay = noting
    try:
        engine.render(cases.of("journal", ("ur", "fa-AF")))
    finally:
        del setter.lay
    urdu, dari = (voice for voice in engine._languages(("ur", "fa-AF")).all)
    opened = timeline(Trace(entry.event, entry.hash) for entry in cases.entries())[0].act
    assert urdu.say(opened) in said[True] - said[False]
    assert dari.say(opened) in said[False] - said[True]
