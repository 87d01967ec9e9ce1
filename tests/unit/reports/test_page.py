from __future__ import annotations

import base64
import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image, ImageChops, ImageStat

from pcu_desk.domain.case import Case
from pcu_desk.domain.report import Photo, ReportInput, ReportStatus
from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import FormTemplate, FormWords, words_id
from pcu_desk.reports import flow
from pcu_desk.reports.any_text import KINDS, any_report
from pcu_desk.reports.blocks import LEAST_LINES, MM
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.flow import Item, kept_with_end, paginate
from pcu_desk.reports.form import Entry, Form, Label, Labels, Matter, Picture, Pictures, Prose, Section, Signatory
from pcu_desk.reports.forms import FORMS
from pcu_desk.reports.forms.seizure import SEIZURE
from pcu_desk.reports.glyphs import PageCanvas, Pen
from pcu_desk.reports.ingest import Span
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.lines import Align, Laid, Style
from pcu_desk.reports.page import Drawn, draw_report
from pcu_desk.reports.pictures import Measured, fitted, measure, read_emblem
from pcu_desk.reports.sheet import BODY, RUNNING_HEAD, Sheet
from pcu_desk.reports.voices import Voices
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]
Run = Callable[..., str]

EMPTY = Form("seizure", Text("report_kind", "Seizure report"), (), lambda _m: "N-1", lambda _m: ())


def jpeg(width: int, height: int, mode: str = "RGB") -> bytes:
    buffer = io.BytesIO()
    Image.new(mode, (width, height)).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()


def drawn(engine: PdfReports, form: Form, languages: tuple[str, ...] = ("en",), *annexes: Form) -> Drawn:
    return draw_report(engine._setter(), form, cases.source(languages), engine._languages(languages), annexes=annexes)


def album(*pictures: bytes) -> Form:
    made = tuple(
        Picture((Entry((Span(f"Caption {number}"),)),), (lambda data=data: data), Text("report", "Not here"))
        for number, data in enumerate(pictures, 1)
    )
    section = Section("photos", Text("report", "Photos"), (Pictures(lambda _m: made, "photos"),))
    return replace(EMPTY, kind="photos", title=Text("report_kind", "Photo annex"), sections=(section,))


def images(pdf: bytes) -> list[tuple[bytes, int, int, str]]:
    """Each picture of a file: its bytes as they stand there, width, height and how they are to be read."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = [image for page in document.pages for image in page.get_images(recursive=False).values()]
        return [(image.read_raw_bytes(), int(image.Width), int(image.Height), str(image.Filter)) for image in found]


# --- pictures ---


def test_a_photo_goes_into_the_file_byte_for_byte_with_its_size(engine: PdfReports) -> None:
    photo = jpeg(640, 480)
    report = drawn(engine, album(photo))
    assert images(report.pdf) == [(photo, 640, 480, "/DCTDecode")]


def test_six_photos_with_their_captions_stand_on_a_page(engine: PdfReports, run: Run) -> None:
    report = drawn(engine, album(*(jpeg(400, 300) for _ in range(6))))
    text = run(report.pdf, "pdftotext", "-f", "1", "-l", "1", "PDF", "-")
    assert [f"Caption {number}" in text for number in range(1, 7)] == [True] * 6


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"\x89PNG", jpeg(3, 3)[:40], b"\xff\xd8\xff\xc0\x00\x11\x0c" + b"\1" * 20]
)
def test_what_is_no_picture_is_said_in_its_place_and_told_as_blank(
    engine: PdfReports, extracted: Extracted, data: bytes
) -> None:
    report = drawn(engine, album(jpeg(4, 3), data))
    assert "Not here" in extracted(report.pdf)
    assert "photos[1]" in report.blanks
    assert len(images(report.pdf)) == 1


def test_a_small_photo_is_not_enlarged_beyond_150_dots_an_inch() -> None:
    assert fitted(Measured(150, 75, 3), 500, 500) == (72.0, 36.0)
    assert fitted(Measured(6000, 3000, 3), 240, 500) == (240.0, 120.0)


def test_a_grey_photo_is_measured_as_grey() -> None:
    assert measure(jpeg(20, 10, "L")) == Measured(20, 10, 1)


def test_pictures_are_loaded_one_at_a_time_as_they_are_drawn(engine: PdfReports) -> None:
    order: list[str] = []
    photos = tuple(
        Photo(f"f{n}", n, f"c{n}", "x.jpg", "0" * 64, lambda n=n: order.append(f"f{n}") or jpeg(8, 6))
        for n in range(1, 9)
    )
    engine.render(replace(cases.source(("en",)), kind="photos", photos=photos))
    assert order == [f"f{n}" for n in range(1, 9)]


# --- emblem ---


def png(side: int, mode: str = "L") -> str:
    buffer = io.BytesIO()
    Image.new(mode, (side, side), 60).save(buffer, "PNG")
    return base64.b64encode(buffer.getvalue()).decode()


def png_of(side: int, packed: bytes) -> str:
    """A grey PNG with whatever stands in the place of its pixels."""
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", packed), (b"IEND", b""))
    parts = (
        len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big") for name, body in chunks
    )
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + b"".join(parts)).decode()


JUNK = {
    "no stream": png_of(20, bytes(range(256)) * 8),
    "a stream cut off": png_of(20, zlib.compress(bytes(21 * 20), 0)[:-60]),
    "rows that are missing": png_of(20, zlib.compress(bytes(21 * 19))),
    "rows without end": png_of(20, zlib.compress(bytes(20_000_000))),
    "a stream and more": png_of(20, zlib.compress(bytes(21 * 20)) + b"more"),
    "a way of packing that is none": png_of(20, zlib.compress(b"\x07" + bytes(20) + bytes(21 * 19))),
}


@pytest.mark.parametrize("which", JUNK)
def test_an_emblem_whose_pixels_do_not_unpack_to_its_rows_is_in_no_file(engine: PdfReports, which: str) -> None:
    assert read_emblem(png_of(20, zlib.compress(bytes(21 * 20)))) is not None
    assert read_emblem(JUNK[which]) is None
    assert images(engine.render(cases.source(("en",), unit=replace(cases.UNIT, emblem=JUNK[which]))).pdf) == []


def test_the_emblem_is_drawn_as_it_is_packed_and_looks_as_it_did(engine: PdfReports) -> None:
    picture = Image.linear_gradient("L").resize((90, 60))
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    unit = replace(cases.UNIT, emblem=base64.b64encode(buffer.getvalue()).decode())
    page = engine.page(engine.render(cases.source(("en",), unit=unit)).pdf, 0, 2100)
    shown = Image.frombytes("RGB", (page.width, page.height), page.rgb).convert("L")
    drawn = shown.crop((200, 110 + 30, 380, 110 + 150)).resize((90, 60))
    assert ImageStat.Stat(ImageChops.difference(drawn, picture)).mean[0] < 8


def test_the_emblem_stands_beside_the_names_of_its_unit(engine: PdfReports) -> None:
    unit = replace(cases.UNIT, emblem=png(200))
    pdf = engine.render(cases.source(("en",), unit=unit)).pdf
    assert len(images(pdf)) == 1
    assert images(engine.render(cases.source(("en",))).pdf) == []


@pytest.mark.parametrize(
    "emblem",
    [
        "",
        "no base64",
        base64.b64encode(b"GIF89a" + b"0" * 40).decode(),
        png(1025),
        png(20, "RGBA"),
        png(20, "P"),
        "A" * 90_000,
    ],
)
def test_what_is_no_small_png_is_no_emblem_and_stops_no_report(engine: PdfReports, emblem: str) -> None:
    assert read_emblem(emblem) is None
    assert engine.render(cases.source(("en",), unit=replace(cases.UNIT, emblem=emblem))).pages


# --- labels ---


def test_labels_stand_two_in_a_row_without_header_and_footer(engine: PdfReports, run: Run) -> None:
    labels = tuple(Label((Entry((Span(f"Bag {n}"),)),), f"PCUB1:{n}") for n in range(1, 13))
    section = Section("labels", Text("report", "Labels"), (Labels(lambda _m: labels),))
    report = drawn(engine, replace(EMPTY, sections=(section,), framed=False, coded=False))
    text = run(report.pdf, "pdftotext", "-layout", "PDF", "-")
    assert report.pages == 2
    assert [line.split() for line in text.splitlines() if line.strip()][:2] == [
        ["Bag", "1", "Bag", "2"],
        ["Bag", "3", "Bag", "4"],
    ]
    assert "Page" not in text
    assert (report.copy_place, report.printed_place) == (None, None)


def test_a_label_says_that_it_is_a_draft_after_it_was_cut_out(engine: PdfReports, extracted: Extracted) -> None:
    source = replace(cases.of("labels"), status=ReportStatus.DRAFT)
    assert extracted(engine.render(source).pdf).count("DRAFT") == 3


def test_a_label_cut_short_ends_in_an_ellipsis_and_has_no_more_lines(
    engine: PdfReports, extracted: Extracted, typesetter: Typesetter
) -> None:
    label = Label((Entry((Span("word " * 60),), most=3),), "X")
    section = Section("labels", Text("report", "Labels"), (Labels(lambda _m: (label,)),))
    text = extracted(drawn(engine, replace(EMPTY, sections=(section,), framed=False)).pdf)
    assert text.endswith("…")
    assert 6 <= text.count("word") < 30


# --- annexes ---


def test_annexes_follow_on_new_pages_with_their_titles_and_page_numbers_run_on(engine: PdfReports, run: Run) -> None:
    source = replace(cases.of("seizure"), annexes=("photos", "journal"), photos=cases.photos(), entries=cases.entries())
    report = engine.render(source)
    pages = [
        run(report.pdf, "pdftotext", "-raw", "-f", str(n), "-l", str(n), "PDF", "-") for n in range(1, report.pages + 1)
    ]
    assert all(f"Page {n} of {report.pages}" in page for n, page in enumerate(pages, 1))
    assert "Annex 1 to GEPTI-S-2026-A-0019" in next(page for page in pages if "Photo annex\n" in page)
    assert "Annex 2 to GEPTI-S-2026-A-0019" in next(page for page in pages if "Journal extract\n" in page)
    assert not any("Photo annex\n" in page and "Circumstances" in page for page in pages)


def test_the_outline_names_report_annexes_and_sections_with_their_pages(engine: PdfReports) -> None:
    report = drawn(engine, SEIZURE, ("en", "ru"), album(jpeg(4, 3)))
    assert [mark.title for mark in report.outline if mark.level == 0] == [
        "Seizure report / Протокол изъятия",
        "Photo annex / Фототаблица",
    ]
    assert report.outline[1].title == "1 Circumstances"
    assert [mark.page for mark in report.outline] == sorted(mark.page for mark in report.outline)
    assert report.outline[-1].page == report.pages - 1


# --- a unit's own form ---

WORDS = {
    ("title", "en"): "Protocol of seizure",
    ("opening", "en"): "Drawn up in the port.",
    ("closing", "ru"): "Прочитано присутствующим.",
    ("signatures", "en"): "Drawn up by\nHead of the unit",
    ("items", "en"): "What was seized",
}
OWN = replace(
    cases.UNIT,
    forms=(FormTemplate("seizure", 7, ("items", "circumstances", "no such section", "items")),),
    form_words=tuple(FormWords(words_id("seizure", place, code), said) for (place, code), said in WORDS.items()),
)


def test_a_units_form_has_its_sections_in_its_order_its_words_and_its_version(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.source(("en",), unit=OWN)).pdf)
    said = [
        "Protocol of seizure",
        "Drawn up in the port.",
        "1 What was seized",
        "2 Circumstances",
        "Drawn up by",
        "version 7",
    ]
    places = [text.index(words) for words in said]
    assert places == sorted(places)
    assert "Head of the unit" in text
    assert "Consignment" not in text
    assert "Persons present" not in text


def test_a_language_without_words_of_the_unit_has_those_of_the_program(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.source(("ru", "en"), unit=OWN)).pdf)
    for words in (
        "Протокол изъятия",
        "Protocol of seizure",
        "Прочитано присутствующим.",
        "Изъятые предметы",
        "Изъял / Drawn up by",
    ):
        assert words in text


def test_words_of_another_kind_change_nothing(engine: PdfReports) -> None:
    other = replace(
        cases.UNIT,
        forms=(FormTemplate("inspection", 9, ("seals",)),),
        form_words=(FormWords(words_id("inspection", "title", "en"), "Other"),),
    )
    assert engine.render(cases.source(("en",), unit=other)).pdf == engine.render(cases.source(("en",))).pdf


# --- places to sign ---


def signing(*signatories: Signatory, **changes: object) -> Form:
    return replace(SEIZURE, signatories=lambda _m: signatories, **changes)


def test_each_person_has_a_place_to_sign_and_a_refusal_stands_in_the_place_of_the_line(
    engine: PdfReports, extracted: Extracted
) -> None:
    refused = (Span("REFUSED", bold=True), Span(" “Not without a lawyer.” 16:12"))
    signatories = [Signatory(Text("report", f"Person {n}"), (f"Name {n}", f"Latin {n}")) for n in range(5)]
    signatories[2] = replace(signatories[2], refused=refused)
    text = extracted(drawn(engine, signing(*signatories)).pdf)
    assert all(f"Person {n}" in text and f"Name {n} Latin {n}" in text for n in range(5))
    assert text.index("Person 2") < text.index("REFUSED “Not without a lawyer.” 16:12") < text.index("Name 2")


def test_a_form_without_a_stamp_leaves_no_place_for_it(engine: PdfReports, extracted: Extracted) -> None:
    person = Signatory(Text("report", "Person"), ("Name",))
    assert "Place of the stamp" in extracted(drawn(engine, signing(person)).pdf)
    assert "Place of the stamp" not in extracted(drawn(engine, signing(person, stamped=False)).pdf)


@pytest.mark.parametrize("items", range(3, 40, 3))
def test_places_to_sign_never_stand_alone_on_a_page(engine: PdfReports, run: Run, items: int) -> None:
    rows = tuple(replace(cases.ITEMS[0], id=f"i{n}", description=f"Parcel {n} of many") for n in range(items))
    pdf = engine.render(cases.source(("en",), case=cases.with_seizure(items=rows))).pdf
    last = run(pdf, "pdftotext", "-raw", "-f", str(engine.page_count(pdf)), "PDF", "-")
    assert "Officer who seized" in last
    assert "Maral Orazowa" in last
    assert "Nino Kapanadze" in last


# --- nothing that a fax would lose ---


class _Sizes(Pen):
    """A pen that notes the sizes of the type that it sets (points)."""

    noted: set[float]

    def draw(self, laid: Laid, left: float, top: float, width: float = 0.0) -> None:
        super().draw(laid, left, top, width)
        self.noted.update(laid.style.size * run.scale for line in laid.lines for run in line.runs)


def sizes(engine: PdfReports, source: ReportInput) -> set[float]:
    found: set[float] = set()

    def noting(canvas: PageCanvas) -> Pen:
        pen = _Sizes(canvas)
        pen.noted = found
        return pen

    annexes = tuple(FORMS[kind] for kind in source.annexes)
    voices = engine._languages(source.languages)
    draw_report(engine._setter(), FORMS[source.kind], source, voices, noting, annexes=annexes)
    return found


@pytest.mark.parametrize("languages", [("en",), ("ur", "en"), ("ru", "ar"), ("fa-AF", "tr")])
def test_no_type_is_below_seven_points_neither_in_boxes_nor_beside_arabic(
    engine: PdfReports, languages: tuple[str, ...]
) -> None:
    for number, kind in enumerate(KINDS):
        strange = any_report(number + len(KINDS), lambda chance: chance.choice(("x\u200b", "\ue000", "ضبط y", "Ж")))
        for source in (cases.of(kind, languages), replace(strange, languages=languages)):
            assert min(sizes(engine, source)) >= 6.99, (kind, languages)


# --- lines that stay together ---


def sheet(engine: PdfReports) -> Sheet:
    return Sheet(engine._setter(), Matter(cases.source(("en",)), engine._languages(("en",))))


def prose(engine: PdfReports, lines: int) -> Item:
    return Item(sheet(engine).running("\n".join(f"line {n}" for n in range(lines)), Style(9, 12.5)), by_lines=True)


def counts(items: list[Item], room: float) -> list[list[int]]:
    """How many lines of each paragraph stand on each page."""
    return [
        [len(laid.lines) for placed in page.placed for cell in placed.row.cells for laid in cell.laid]
        for page in paginate(items, room, room)
    ]


def test_a_paragraph_leaves_no_line_alone_on_either_page(engine: PdfReports) -> None:
    for lines in range(1, 40):
        for room in range(80, 280, 7):
            parts = counts([prose(engine, 5), prose(engine, lines)], room)
            assert sum(map(sum, parts)) == 5 + lines
            assert all(count >= LEAST_LINES for page in parts for count in page if lines > 1)


def test_a_page_that_parts_anywhere_is_caught(engine: PdfReports, monkeypatch: pytest.MonkeyPatch) -> None:
    from pcu_desk.reports import blocks

    monkeypatch.setattr(blocks, "_fitting", lambda laid, room: min(len(laid.lines), int(room // laid.leading)))
    monkeypatch.setattr(flow, "LEAST_LINES", 1)
    alone = [1 in page for room in range(80, 280, 7) for page in counts([prose(engine, 5), prose(engine, 20)], room)]
    assert any(alone)


def test_a_row_that_a_page_can_hold_is_never_parted(engine: PdfReports) -> None:
    row = sheet(engine).running("\n".join(f"line {n}" for n in range(5)), Style(9, 12.5))
    for room in range(int(row.height) + 1, 400, 7):
        pages = paginate([Item(row) for _ in range(9)], room, room)
        assert [placed.row for page in pages for placed in page.placed] == [row] * 9


def test_what_stands_before_the_places_to_sign_goes_with_them(engine: PdfReports) -> None:
    row = sheet(engine).sentence((Span("row"),))
    closing = Item(sheet(engine).sentence((Span("sign"),)), closing=True)
    items = kept_with_end([*(Item(row) for _ in range(10)), closing])
    for room in range(int(row.height * 2) + 1, int(row.height * 12)):
        last = paginate(items, room, room)[-1]
        assert len(last.placed) >= 2


def test_a_section_title_keeps_two_lines_of_its_section(engine: PdfReports, run: Run) -> None:
    for lines in range(38, 52):
        case = cases.with_seizure(grounds="\n".join(f"g{n}" for n in range(lines - 30)))
        pdf = engine.render(cases.source(("en",), case=case)).pdf
        for page in range(1, engine.page_count(pdf) + 1):
            text = run(pdf, "pdftotext", "-raw", "-f", str(page), "-l", str(page), "PDF", "-").splitlines()
            foot = next(number for number, line in enumerate(text) if line.startswith("GEPTI-S") and number > 3)
            assert not text[foot - 1].startswith(("1 ", "2 ", "3 ", "4 ", "5 "))


# --- columns ---


def test_a_column_makes_room_for_the_longest_word_of_its_head(engine: PdfReports) -> None:
    from pcu_desk.reports.form import Column, Table
    from pcu_desk.reports.tables import parts_a_word, table_items

    word = "Gegenüberstellung"
    columns = (
        Column(Text("report", word), 20, lambda _m, row, _n: (Entry((Span(row),)),)),
        Column(Text("report", "Description"), 155, lambda _m, _row, _n: (Entry((Span("text"),)),)),
    )
    (item,) = table_items(sheet(engine), Table(lambda _m: ("A-1",), columns, ""))
    laid = item.head[0].cells[0].laid[0]
    assert not parts_a_word(laid)
    assert item.row.cells[1].cell.at + item.row.cells[1].cell.width <= 175 * MM


def test_a_token_that_no_column_can_hold_is_parted_and_takes_no_room_from_others(engine: PdfReports) -> None:
    from pcu_desk.reports.form import Column, Table
    from pcu_desk.reports.tables import table_items

    columns = (
        Column(Text("report", "A"), 20, lambda _m, row, _n: (Entry((Span(row),)),)),
        Column(Text("report", "B"), 155, lambda _m, _row, _n: (Entry((Span("text"),)),)),
    )
    (item,) = table_items(sheet(engine), Table(lambda _m: ("9" * 200,), columns, ""))
    assert item.row.cells[1].cell.at == pytest.approx(21.2 * MM)
    told = "".join(g.text for line in item.row.cells[0].laid[0].lines for run in line.runs for g in run.glyphs)
    assert told == "9" * 200


def test_a_number_that_would_part_from_its_unit_has_a_wider_column(engine: PdfReports) -> None:
    from pcu_desk.reports.form import Column, Table
    from pcu_desk.reports.tables import table_items

    columns = (
        Column(Text("report", "A"), 20, lambda _m, row, _n: (Entry((Span(row, figure=True),)),)),
        Column(Text("report", "B"), 155, lambda _m, _row, _n: (Entry((Span("text"),)),)),
    )
    (item,) = table_items(sheet(engine), Table(lambda _m: ("24 060.0 kilograms",), columns, ""))
    assert len(item.row.cells[0].laid[0].lines) == 1


# --- justification ---

LONG = (
    "Inside length 0.41 m short of the standard, fresh sealant on the front wall, consignee on alert AZBAK-2026-0031. "
    * 4
)


def edges(typesetter: Typesetter, text: str, style: Style, width: float) -> list[float]:
    laid = typesetter.lay((Span(text),), style, width)
    ends = [
        max(g.x + run.face.advances[g.number] * run.scale for run in line.runs for g in run.glyphs if g.text.strip())
        for line in laid.lines
    ]
    return [end * style.size / 1000 for end in ends]


def test_left_to_right_prose_is_justified_but_for_its_last_line(typesetter: Typesetter) -> None:
    *lines, last = edges(typesetter, LONG, Style(9, 12.5, justified=True), 400)
    assert len(lines) > 3
    assert lines == pytest.approx([400] * len(lines), abs=0.01)
    assert last < 399


def test_a_line_that_ends_in_a_newline_is_not_justified(typesetter: Typesetter) -> None:
    ends = edges(typesetter, "short line\n" + LONG, Style(9, 12.5, justified=True), 400)
    assert ends[0] < 100


@pytest.mark.parametrize("style", [Style(11, 16, rtl=True, justified=True), Style(11, 16, justified=True)])
def test_text_that_turns_is_never_justified(typesetter: Typesetter, style: Style) -> None:
    text = "اندرونی لمبائی معیار سے کم ہے اور اگلی دیوار پر تازہ سیلنٹ ہے " * 6
    plain = typesetter.lay((Span(text),), replace(style, justified=False), 300)
    assert typesetter.lay((Span(text),), style, 300).lines == plain.lines


def test_a_paragraph_with_a_line_of_few_words_stays_ragged_as_a_whole(typesetter: Typesetter) -> None:
    text = LONG + "X" * 60 + " " + LONG
    style = Style(9, 12.5)
    plain = typesetter.lay((Span(text),), style, 330)
    assert typesetter.lay((Span(text),), replace(style, justified=True), 330).lines == plain.lines


def test_justified_prose_is_extracted_exactly(engine: PdfReports, extracted: Extracted) -> None:
    case = cases.with_seizure(grounds=LONG.strip())
    assert LONG.strip() in extracted(engine.render(cases.source(("en",), case=case)).pdf)


def test_a_figure_in_a_justified_line_keeps_its_spaces_narrow(typesetter: Typesetter) -> None:
    style = Style(9, 12.5, justified=True)
    figure = (Span("weight "), Span("24 060.0 kg", figure=True), Span(" " + LONG))
    plain, spread = (typesetter.lay(figure, replace(style, justified=on), 400) for on in (False, True))

    def width(laid: object) -> float:
        glyphs = [g for run in laid.lines[0].runs for g in run.glyphs]
        return glyphs[17].x - glyphs[7].x

    assert width(spread) == pytest.approx(width(plain))


# --- marks and copies ---


def test_the_draft_mark_is_seen_and_is_no_text_of_the_page(engine: PdfReports, run: Run) -> None:
    issued, draft = (
        engine.render(cases.source(("en",), status=status)).pdf for status in (ReportStatus.ISSUED, ReportStatus.DRAFT)
    )
    assert "DRAFT" not in run(draft, "pdftotext", "-raw", "PDF", "-")
    grey = [sum(0xE3 <= value <= 0xE8 for value in engine.page(pdf, 0, 300).rgb) for pdf in (issued, draft)]
    assert grey[1] > grey[0] + 2000


def test_the_pages_of_a_draft_that_go_on_say_so_in_words(engine: PdfReports, run: Run) -> None:
    pdf = engine.render(cases.source(("en", "ru"), status=ReportStatus.DRAFT)).pdf
    second = run(pdf, "pdftotext", "-raw", "-f", "2", "-l", "2", "PDF", "-")
    assert "GEPTI-S-2026-A-0019 · Draft / Черновик" in second.splitlines()[0]


def left_edge(engine: PdfReports, pdf: bytes, page: int) -> float:
    """How far from the left the ink begins, in millimetres."""
    picture = engine.page(pdf, page, 2100)
    image = Image.frombytes("RGB", (picture.width, picture.height), picture.rgb).convert("L")
    box = image.point(lambda value: 255 * (value < 128)).getbbox()
    assert box is not None
    return box[0] / 10


@pytest.mark.parametrize(("languages", "odd", "even"), [(("en", "ru"), 20.0, 15.0), (("ur", "en"), 15.0, 20.0)])
def test_copies_for_both_sides_have_their_binding_margin_on_the_bound_edge(
    engine: PdfReports, languages: tuple[str, ...], odd: float, even: float
) -> None:
    pdf = engine.render(cases.source(languages)).pdf
    at = cases.at("2026-11-21T17:52+04:00")
    single = engine.copy_for_print(pdf, 2, 3, at, languages)
    double = engine.copy_for_print(pdf, 2, 3, at, languages, True)
    assert [left_edge(engine, single, page) for page in (0, 1)] == pytest.approx([odd, odd], abs=0.4)
    assert [left_edge(engine, double, page) for page in (0, 1)] == pytest.approx([odd, even], abs=0.4)


def test_a_form_without_a_band_takes_its_copy_number_in_the_footer_alone(
    engine: PdfReports, extracted: Extracted
) -> None:
    pdf = engine.render(cases.of("recovery")).pdf
    copy = extracted(engine.copy_for_print(pdf, 2, 3, cases.at("2026-11-21T17:52+04:00"), ("en",)))
    assert "Printed 21 Nov 2026 17:52, copy 2" in copy
    assert "2 of 3" not in copy


@pytest.mark.parametrize("code", ["fa-AF", "ps", "ka", "kk"])
def test_the_hour_of_print_has_room_in_the_footer_of_every_language(engine: PdfReports, code: str) -> None:
    voices = engine._languages((code,))
    from pcu_desk.reports.footer import PRINTED, PRINTED_WIDTH
    from pcu_desk.reports.voices import Role

    said = voices.first.said(PRINTED, when=cases.at("2026-11-21T17:52+04:00"), copy=12)
    laid = engine._setter().lay((said,), voices.first.style(Role.FOOTER, Align.END), PRINTED_WIDTH)
    assert len(laid.lines) <= 2


# --- the whole ---


def test_a_report_of_one_prose_fills_its_pages_to_the_foot(engine: PdfReports) -> None:
    words = " ".join(f"word{n}" for n in range(6000))
    section = Section("text", Text("report", "Text"), (Prose(lambda _m: words, ""),))
    matter = Matter(cases.source(("en",)), Voices(engine._languages(("en",)).all))
    assert matter.case is cases.CASE
    item = Item(sheet(engine).running(words, Style(9, 12.5)), by_lines=True)
    pages = paginate([item], BODY, BODY - RUNNING_HEAD)
    assert len(pages) > 3
    assert all(page.used > BODY - RUNNING_HEAD - 3 * 12.5 for page in pages[:-1])
    assert drawn(engine, replace(EMPTY, sections=(section,))).pages >= len(pages)


def test_an_empty_case_prints_in_every_kind(engine: PdfReports) -> None:
    for kind in cases.KINDS:
        assert engine.render(replace(cases.of(kind), case=Case(), photos=(), entries=(), thread=(), sheet=None)).pages


# --- lines that a page must have ---


class _Ruled(Pen):
    """A pen that notes where lines are drawn: the page and their ends (points), and how thick they are."""

    def __init__(self, canvas: PageCanvas, noted: list[tuple[int, float, float, float, float, float]]) -> None:
        super().__init__(canvas)
        draw, thick = canvas.line, canvas.setLineWidth
        width = [0.0]

        def noting(x1: float, y1: float, x2: float, y2: float) -> None:
            noted.append((canvas.getPageNumber(), x1, y1, x2, y2, width[0]))
            draw(x1, y1, x2, y2)

        def widened(value: float) -> None:
            width[0] = value
            thick(value)

        canvas.line, canvas.setLineWidth = noting, widened


def ruled(engine: PdfReports, form: Form, source: ReportInput) -> list[tuple[int, float, float, float, float, float]]:
    noted: list[tuple[int, float, float, float, float, float]] = []
    voices = engine._languages(source.languages)
    draw_report(engine._setter(), form, source, voices, lambda canvas: _Ruled(canvas, noted))
    return noted


@pytest.mark.parametrize(("languages", "left"), [(("en",), 20.0), (("ur",), 15.0)])
def test_the_open_space_of_a_page_is_closed_by_one_stroke_from_the_foot_to_the_last_row(
    engine: PdfReports, languages: tuple[str, ...], left: float
) -> None:
    noted = ruled(engine, EMPTY, cases.source(languages))
    ((page, x1, y1, x2, y2, width),) = [line for line in noted if line[2] != line[4] and line[1] != line[3]]
    assert (page, x1, x2) == (1, pytest.approx(left * MM), pytest.approx((left + 175) * MM))
    assert y1 == pytest.approx((11 + 18 + 2.2 + 1.5) * MM)
    assert 200 * MM < y2 < 270 * MM
    assert width == pytest.approx(0.25 * MM)


def test_a_person_has_a_row_of_nine_and_six_tenths_millimetres_with_a_line_to_sign_on(engine: PdfReports) -> None:
    from pcu_desk.domain.case import Person
    from pcu_desk.domain.codes import PersonRole
    from pcu_desk.reports.forms import seized
    from pcu_desk.reports.tables import table_items

    case = cases.with_seizure(persons=(Person("p1", PersonRole.WITNESS, "A. B."),))
    matter = Matter(cases.source(("en",), case=case), engine._languages(("en",)))
    (item,) = table_items(Sheet(engine._setter(), matter), seized.PERSONS)
    assert item.row.height == pytest.approx(9.6 * MM)
    signed = item.row.cells[3].cell
    assert signed.sketch is seized.draw_signing_line
    assert 34 * MM < signed.width == pytest.approx((50 - 2.4) * MM)


def test_an_officer_signs_on_a_line_of_sixty_six_millimetres(engine: PdfReports) -> None:
    form = replace(signing(Signatory(Text("report", "Officer"), ("Name",))), sections=())
    lines = [line for line in ruled(engine, form, cases.source(("en",))) if line[5] == 0.35]
    ((_, x1, y1, x2, y2, _),) = lines
    assert (x1, x2 - x1, y1 - y2) == pytest.approx((20 * MM, 66 * MM, 0))
