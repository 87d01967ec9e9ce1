from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk.domain.latin import latin, letters


@pytest.mark.parametrize(
    ("name", "spelled"),
    [
        # Russian: ICAO Doc 9303-3, table B
        ("Щукин Ёжиков", "Shchukin Ezhikov"),
        ("Хабибуллин Юрий Цой", "Khabibullin Iurii Tsoi"),
        ("Подъячев Эльмар Крыжовников", "Podieiachev Elmar Kryzhovnikov"),
        ("ЩУКИН ЮРИЙ Я", "SHCHUKIN IURII IA"),
        ("Я. Юдин", "Ia. Iudin"),
        ("ООО «Транс-Логистик»", 'OOO "Trans-Logistik"'),
        # Ukrainian: the exceptions of table B
        ("Зеленко Андрій Григорович", "Zelenko Andrii Hryhorovych"),
        ("Їжак Євген Юрійович", "Yizhak Yevhen Yuriiovych"),
        ("Ґудзь", "Gudz"),
        # Kazakh, Kyrgyz, Tajik, Uzbek letters
        ("Ғалымжан Қасымов", "Galymzhan Kasymov"),
        ("Әйгерім Өмірбекова", "Aigerim Omirbekova"),
        ("Үмүт Жээнбекова", "Umut Zheenbekova"),
        ("Ҷумъа Раҳмонӣ", "Juma Rahmoni"),
        ("Ўктам Ғофуров", "Uktam Gofurov"),
        # Georgian, national system of 2002
        ("მამუკა კვირიკაშვილი", "Mamuka Kvirikashvili"),
        ("ჭყონდიდელი ჟუჟუნა", "Chqondideli Zhuzhuna"),
        ("შპს ფოთის პორტი", "Shps Potis Porti"),
        # Arabic script: Persian, Urdu, Pashto
        ("کریم خان", "Krym Khan"),
        ("محمّد", "Mhmmd"),
        ("گل آغا شېرزی", "Gl Agha Sherzy"),
        ("چودھری ٹرانسپورٹ", "Chwdhry Transpwrt"),
        ("پښتون", "Pshtwn"),
        # Latin with marks: table A
        ("Şükrü Özgür Çağlar", "Sukru Ozgur Caglar"),
        ("Mälikgulyýewiç Ňuryýew", "Malikgulyyewic Nuryyew"),
        ("Əliyev İlham", "Aliyev Ilham"),
        ("Łódź Straße Ørsted Žižka", "Lodz Strasse Oersted Zizka"),
        ("Toʻxtayev O‘tkir", "To'xtayev O'tkir"),
        # Armenian
        ("Պետրոսյան Արամ", "Petrosyan Aram"),
        # figures and signs of other scripts
        ("١٢ ۳۴ № 5", "12 34 No 5"),
    ],
)
def test_a_name_of_each_script_is_spelled_as_its_passports_have_it(name: str, spelled: str) -> None:
    assert latin(name) == spelled


def test_what_is_not_seen_leaves_no_trace() -> None:
    assert latin("\u200fکریم\u200c خان\u202c") == "Krym Khan"
    assert latin("Ива\u00adнов") == "Ivanov"


@given(st.text())
def test_any_text_becomes_ascii_and_stays_as_it_is_the_second_time(name: str) -> None:
    spelled = latin(name)
    assert spelled.isascii()
    assert latin(spelled) == spelled


@given(st.text(alphabet=string.printable))
def test_ascii_comes_back_untouched(name: str) -> None:
    assert latin(name) == name


def test_a_hyphen_and_spaces_stay_where_they_were() -> None:
    assert latin("Римский-Корсаков  Н.А.") == "Rimskii-Korsakov  N.A."


def test_for_comparing_one_spelling_serves_every_language() -> None:
    assert letters("поти") == letters("ფოთი") == "poti"
