from __future__ import annotations

import importlib
import re
import sys

import pytest

from pcu_desk import assets
from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog

sys.path.insert(0, str(assets.translation("")))
cyrillic = importlib.import_module("uzbek_cyrillic").cyrillic


@pytest.mark.parametrize(
    ("latin", "spelled"),
    [
        ("Olib qoʻyish bayonnomasi", "Олиб қўйиш баённомаси"), ("Yoʻnalish", "Йўналиш"), ("Yoʻq qilish", "Йўқ қилиш"),
        ("Oʻgʻirlangan avtomobillar", "Ўғирланган автомобиллар"), ("Avtomobil", "Автомобиль"), ("Eni", "Эни"),
        ("Qayerda", "Қаерда"), ("Yechilgan", "Ечилган"), ("Ekspertiza", "Экспертиза"), ("Maʼlumot", "Маълумот"),
        ("eʼtirozlari", "эътирозлари"), ("Isʼhoq", "Исҳоқ"), ("mushak", "мушак"), ("OʻQUV UCHUN", "ЎҚУВ УЧУН"),
        ("Kompyuterlar", "Компьютерлар"), ("Nikel va buyumlari", "Никель ва буюмлари"), ("Siklik", "Циклик"),
        ("Stansiya", "Станция"), ("natriy yodat", "натрий йодат"), ("yodgorlik", "ёдгорлик"),
        ("Silindrsimon", "Цилиндрсимон"), ("aerozoli", "аэрозоли"), ("Sirka kislotasi", "Сирка кислотаси"),
        ("sisternasi", "цистернаси"), ("Deklaratsiya", "Декларация"),
        ("mkZv/soat", "мкЗв/соат"), ("Oʻzbekiston", "Ўзбекистон"), ("Xolis", "Холис"), ("SHARTNOMA", "ШАРТНОМА"),
        ("gʻildirak", "ғилдирак"), ("g'ildirak", "ғилдирак"), ("g‘ildirak", "ғилдирак"), ("Choy", "Чой"),
    ],
)  # fmt: skip
def test_words_are_spelled_as_cyrillic_papers_have_them(latin: str, spelled: str) -> None:
    assert cyrillic(latin) == spelled


@pytest.mark.parametrize(
    "kept",
    [
        "{number}", "%n", "UN/LOCODE", "SHA-256", "CMR", "TIR", "(H)", "22G1", "GEPTI", "№ 12", "Қайта", "<b>",
        "https://example.org/a",
    ],
)  # fmt: skip
def test_placeholders_codes_and_what_is_cyrillic_stay(kept: str) -> None:
    assert cyrillic(kept) == kept


def test_a_phrase_keeps_its_holes_and_the_signs_between_words() -> None:
    assert cyrillic("{page}-bet, jami {pages}: VIN lavhasi") == "{page}-бет, жами {pages}: VIN лавҳаси"


def test_the_cyrillic_catalogue_is_the_latin_one_in_other_letters() -> None:
    latin, other = Catalog("uz"), Catalog("uz-Cyrl")
    for context, source in (("report_kind", "Seizure report"), ("report", "Journal"), ("category", "Drugs")):
        text = Text(context, source)
        assert other.text(text) == cyrillic(latin.text(text))
        assert not re.search("[A-Za-z]", other.text(text))


@pytest.mark.parametrize("name", ["package", "unit", "size_type", "hs"])
def test_the_cyrillic_lists_are_the_latin_ones_in_other_letters(name: str) -> None:
    latin, other = (
        (assets.translation("lists") / f"{name}.{code}.tsv").read_text("utf-8") for code in ("uz", "uz-Cyrl")
    )
    rows = [line.split("\t") for line in latin.splitlines() if not line.startswith("#")]
    assert [line for line in other.splitlines() if not line.startswith("#")] == [
        f"{code}\t{cyrillic(label)}" for code, label in rows
    ]
