from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pypdfium2
import zxingcpp

from pcu_desk.domain.case import SCHEMA
from pcu_desk.domain.event import record_hash
from pcu_desk.domain.record import record_of
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.forms.labels import bag_code
from tests.unit.reports import cases

Extracted = Callable[[bytes], str]
ALPHABET = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


def read_back(pdf: bytes) -> set[str]:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=300 / 72).to_pil() for page in document]
    return {code.text for page in pages for code in zxingcpp.read_barcodes(page)}


def test_each_label_names_unit_case_seizure_item_quantity_seal_day_and_officer(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.of("labels")).pdf).replace("\N{NO-BREAK SPACE}", " ")
    for part in (
        "Item 1 of 3",
        "Item 2 of 3",
        "Item 3 of 3",
        "12.640 kg",
        "18 000 pills",
        "60 l",
        "A-20481",
        "A-20483",
    ):
        assert part in text, part
    assert text.count("Port Control Unit, Poti") == 3
    assert text.count("GEPTI-S-2026-A-0019 GEPTI-2026-A-00412") == 3
    assert text.count("21 Nov 2026, ნინო კაპანაძე") == 3


def test_the_code_on_each_label_reads_back_as_case_item_seal_and_hash_of_the_item(engine: PdfReports) -> None:
    source = cases.of("labels")
    assert source.case.seizure is not None
    items = source.case.seizure.items
    hashes = [record_hash("item", SCHEMA, record_of(item))[:16].upper() for item in items]
    wanted = {
        f"PCUB1:GEPTI-2026-A-00412:{item.id.upper()}:{item.bag_seal}:{found}"
        for item, found in zip(items, hashes, strict=True)
    }
    assert read_back(engine.render(source).pdf) == wanted


def test_a_changed_item_has_another_code() -> None:
    item = cases.ITEMS[0]
    assert bag_code(cases.CASE, item) != bag_code(cases.CASE, replace(item, quantity=cases.kg("12.64")))


def test_a_seal_with_any_characters_keeps_the_code_in_its_alphabet_and_its_parts_apart() -> None:
    code = bag_code(cases.CASE, replace(cases.ITEMS[0], bag_seal=" пломба_7:8~ "))
    assert set(code) <= ALPHABET
    assert code.count(":") == 4
    assert "7%3A8%7E" in code


def test_thirty_bags_stand_on_whole_labels_and_a_long_description_is_cut(
    engine: PdfReports, extracted: Extracted
) -> None:
    long = replace(cases.ITEMS[0], description="very long words of an officer " * 30)
    many = tuple(replace(long, id=f"i{number}", bag_seal=f"B-{number:03d}") for number in range(1, 31))
    report = engine.render(cases.source(case=cases.with_seizure(items=many), kind="labels"))
    text = extracted(report.pdf)
    assert report.pages >= 2
    assert all(f"Item {number} of 30" in text and f"B-{number:03d}" in text for number in range(1, 31))
    assert len(read_back(report.pdf)) == 30
    assert 30 * 12 < text.count("very long words") < 30 * 16
    assert text.count("…") == 30


def test_what_is_not_recorded_is_a_dash(engine: PdfReports, extracted: Extracted) -> None:
    item = replace(cases.ITEMS[0], description="", quantity=None, bag_seal="")
    text = extracted(engine.render(cases.source(case=cases.with_seizure(items=(item,)), kind="labels")).pdf)
    assert text.count("–") == 3


def test_two_languages_say_which_item_it_is_below_one_another(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(cases.of("labels", ("ru", "en"))).pdf)
    assert "Отдел портового контроля, Поти Port Control Unit, Poti Предмет 1 из 3 Item 1 of 3" in text


def test_no_field_is_too_long_for_a_label_and_its_code_is_still_read(engine: PdfReports) -> None:
    item = replace(cases.ITEMS[0], bag_seal="Ж" * 4000, description="x" * 4000)
    unit = replace(cases.UNIT, names=(replace(cases.UNIT.names[0], name="unit " * 400),))
    case = replace(cases.with_seizure(items=(item, cases.ITEMS[1]), number="N" * 900), number="C" * 900)
    report = engine.render(cases.source(case=case, kind="labels", unit=unit))
    assert bag_code(case, item) in read_back(report.pdf)
    assert bag_code(case, cases.ITEMS[1]) in read_back(report.pdf)


def test_a_description_stands_whole_on_its_label_though_it_makes_the_label_taller(
    engine: PdfReports, extracted: Extracted
) -> None:
    words = "Pressed brown substance in 24 taped packs, each with a mark of a horse; field test: opiates, unconfirmed"
    item = replace(cases.ITEMS[0], description=words)
    for languages in (("en",), ("ru", "en")):
        source = cases.source(languages, case=cases.with_seizure(items=(item,)), kind="labels")
        assert words in extracted(engine.render(source).pdf)
