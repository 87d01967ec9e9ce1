from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pcu_desk.domain import codes
from pcu_desk.domain.case import Case, Examination, FoundPerson, Person, Present, Seizure
from pcu_desk.domain.report import ReportStatus
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports.engine import PdfReports
from tests.unit.reports import cases
from tests.unit.reports.on_paper import bare, typed

Extracted = Callable[[bytes], str]


def test_the_whole_case_stands_in_nine_sections_with_its_seizure(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(cases.of("inspection")).pdf)
    for part in (
        "Inspection act Number GEPTI-2026-A-00412 Status Approved",
        (
            "1 Circumstances Begun 21 Nov 2026 13:01 (UTC+4) Ended 21 Nov 2026 18:59 (UTC+4) Place Poti, gate 3 "
            "(GEPTI) Direction Transit Officers present Levan Dolidze, Tamar Gelashvili Arrived 21 Nov 2026 11:40 "
            "Released 21 Nov 2026 20:30 Held for 8 h 50 min 2 Consignment"
        ),
        (
            "3 Seals Number Found, removed, applied Kind, state Where, when 004418 Found Intact High security (H) "
            "doors 0091273 Applied Customs 21 Nov 2026 18:50 (UTC+4) Seals 1–2, end of list"
        ),
        "Clear T. Gelashvili – X-ray scan 21 Nov 2026 13:48 Suspicious",
        (
            "5 Examination Share unloaded 100 % Opened 21 Nov 2026 14:58 (UTC+4) Gross mass: documents / found "
            "24 060.0 kg / 24 118.5 kg, average of places Radiation, µSv/h 0.12, Polimaster PM1703, no. 55172"
        ),
        "1 AYT 0001 25.10 kg 24.40 kg 2 AYT 0417 25.14 kg 24.42 kg Places 1–2, end of list",
        (
            "6 Checklist Point Finding Remark Doors, inside and outside Clear CSQU3054383 Front wall, inside length "
            "against outside Suspicious CSQU3054383, 0.41 m short, fresh sealant Floor Not done MWCU 605978-5, load not"
        ),
        "Result Seizure Decision Full examination Remarks of those present The declarant asks for a copy of the",
        "8 Seizure Inside length 0.41 m short",
        "Items 1–3, end of list",
        "9 Persons present, signatures",
        "Officer who examined ნინო კაპანაძე Nino Kapanadze Approved by გიორგი ბერიძე Giorgi Beridze",
    ):
        assert part.replace("\N{NO-BREAK SPACE}", " ") in text.replace("\N{NO-BREAK SPACE}", " "), part


def test_an_inspection_without_a_seizure_says_so_and_keeps_the_section(
    engine: PdfReports, extracted: Extracted
) -> None:
    text = extracted(engine.render(cases.source(case=cases.inspected(seizure=False), kind="inspection")).pdf)
    assert "8 Seizure none recorded 9 Persons present, signatures" in text
    assert "Result Nothing found Decision Full examination" in text
    assert "Bag seal" not in text


def test_an_empty_case_prints_every_section_and_tells_what_is_blank(engine: PdfReports, extracted: Extracted) -> None:
    report = engine.render(
        cases.source(case=Case(id="x", number="GEPTI-2026-A-00001"), kind="inspection", status=ReportStatus.DRAFT)
    )
    text = extracted(report.pdf)
    assert text.count("none recorded") == 6
    assert "Begun – Ended – Place – Direction – Officers present –" in text
    assert {"begun", "ended", "place", "direction", "officers", "examination.result"} <= set(report.blanks)


@pytest.mark.parametrize("languages", [("en",), ("ru",), ("ru", "en")])
def test_every_declared_text_stands_on_the_act_except_what_a_driver_must_not_read(
    engine: PdfReports, extracted: Extracted, languages: tuple[str, ...]
) -> None:
    case = cases.crammed()
    text = bare(extracted(engine.render(cases.source(languages, case=case, kind="inspection")).pdf))
    catalog = Catalog(languages[0])
    texts = [value for value in typed(case) if isinstance(value, str)]
    values = [catalog.label(text) if hasattr(text, "label") else text for text in texts]
    assert len(values) > 100
    assert [value for value in values if bare(value) not in text] == []
    assert "secret" in str(case)
    assert "secret" not in text


def test_a_person_who_was_there_at_both_stands_once_and_one_who_has_not_signed_has_room_for_it(
    engine: PdfReports, extracted: Extracted
) -> None:
    driver = Person("p1", codes.PersonRole.DRIVER, "Serdar Annaýew", document="passport A 1184093 (TM)")
    examination = Examination(
        present=(
            Present("n1", codes.PersonRole.DRIVER, "Serdar Annaýew", "", "passport A 1184093 (TM)"),
            Present("n2", codes.PersonRole.DECLARANT, "Tamar Gelashvili"),
        )
    )
    case = replace(cases.CASE, examination=examination, seizure=Seizure(persons=(driver,)))
    text = extracted(engine.render(cases.source(case=case, kind="inspection")).pdf)
    assert text.count("Serdar Annaýew") == 1
    assert "Declarant Tamar Gelashvili – Driver Serdar Annaýew passport A 1184093 (TM) Officer who examined" in text


def test_persons_found_in_a_load_stand_in_the_result(engine: PdfReports, extracted: Extracted) -> None:
    found = FoundPerson("f1", "Камол Раҳимов", "Kamol Rahimov", country="TJ", condition=codes.Condition.NEEDS_CARE)
    case = replace(cases.CASE, examination=Examination(found=(found,)))
    text = extracted(engine.render(cases.source(case=case, kind="inspection")).pdf)
    assert "Persons found Камол Раҳимов (Kamol Rahimov), citizenship TJ Tajikistan, Needs medical care" in text


def test_two_languages_say_each_label_twice_and_each_value_once(engine: PdfReports, extracted: Extracted) -> None:
    text = extracted(engine.render(cases.of("inspection", ("ru", "en"))).pdf)
    assert "Акт досмотра Inspection act" in text
    assert "Направление Транзит / Transit Direction" in text
    assert text.count("Polimaster PM1703, no. 55172") == 1
