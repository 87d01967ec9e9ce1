from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from pcu_desk import assets
from pcu_desk.domain.moment import Moment
from pcu_desk.i18n import catalog as module
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.languages import HABITS

NBSP = "\u00a0"
MONTHS = ["حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبلهٔ", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت"]


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every language of paper, as far as it needs no words."""
    monkeypatch.setattr(module, "_open", lambda _language: (QTranslator(), b""))


# Days that both calendars of public almanacs name: borders of years, leap years 1399, 1403 and 1408, border of months.
PAIRS = [
    (date(1979, 12, 27), "6 جدی 1358"),
    (date(2020, 3, 19), "29 حوت 1398"),
    (date(2020, 3, 20), "1 حمل 1399"),
    (date(2021, 3, 20), "30 حوت 1399"),
    (date(2021, 3, 21), "1 حمل 1400"),
    (date(2021, 8, 15), "24 اسد 1400"),
    (date(2024, 3, 19), "29 حوت 1402"),
    (date(2024, 3, 20), "1 حمل 1403"),
    (date(2025, 3, 20), "30 حوت 1403"),
    (date(2025, 3, 21), "1 حمل 1404"),
    (date(2026, 3, 20), "29 حوت 1404"),
    (date(2026, 3, 21), "1 حمل 1405"),
    (date(2026, 9, 22), "31 سنبلهٔ 1405"),
    (date(2026, 9, 23), "1 میزان 1405"),
    (date(2026, 11, 21), "30 عقرب 1405"),
    (date(2030, 3, 20), "30 حوت 1408"),
    (date(2030, 3, 21), "1 حمل 1409"),
]


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(("day", "solar"), PAIRS)
def test_dari_shows_the_solar_date_beside_the_gregorian_one(day: date, solar: str) -> None:
    dari = Catalog("fa-AF")
    figures = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    assert dari.calendars(day)[1] == solar.translate(figures)
    assert dari.date(day) == f"{dari.calendars(day)[0]} ({solar.translate(figures)})"
    assert dari.calendars(day)[0].startswith(f"{day.day} ")
    assert dari.calendars(day)[0].endswith(f" {day.year}")


@pytest.mark.usefixtures("bare")
def test_pashto_names_the_same_day_by_its_own_month() -> None:
    assert Catalog("ps").date(date(2026, 11, 21)) == "21 نومبر 2026 (۳۰ لړم ۱۴۰۵)"
    assert Catalog("fa-AF").moment(Moment(datetime(2026, 11, 21, 10, 6, tzinfo=UTC), 270), offset=True) == (
        f"21 نومبر 2026 (۳۰ عقرب ۱۴۰۵)،{NBSP}14:36{NBSP}UTC+4:30"
    )


@pytest.mark.usefixtures("bare")
def test_solar_days_follow_each_other_over_a_century_by_the_rule_of_33_years() -> None:
    """Eight leap years in 33: the calendar of Kabul kept to it from 1304 on, and will until 1502."""
    leap = {1, 5, 9, 13, 17, 22, 26, 30}
    dari, day, year, month, number = Catalog("fa-AF"), date(1951, 3, 22), 1330, 1, 1
    latin = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")
    while year < 1430:
        assert dari.calendars(day)[1].translate(latin) == f"{number} {MONTHS[month - 1]} {year}"
        day += timedelta(days=1)
        length = 31 if month < 7 else 30 if month < 12 or year % 33 in leap else 29
        number += 1
        if number > length:
            number, month = 1, month + 1
        if month > 12:
            month, year = 1, year + 1


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("code", sorted(code for code, habits in HABITS.items() if not habits.solar))
def test_other_languages_know_one_calendar(code: str) -> None:
    assert len(Catalog(code).calendars(date(2026, 11, 21))) == 1


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize(
    ("code", "day", "amount"),
    [
        ("az", "01.09.2026", "18{}000,50"), ("ka", "01.09.2026", "18{}000,50"), ("kk", "01.09.2026", "18{}000,50"),
        ("ky", "01.09.2026", "18{}000,50"), ("tg", "01.09.2026", "18{}000,50"), ("tk", "01.09.2026", "18{}000,50"),
        ("uz", "01.09.2026", "18{}000,50"), ("uz-Cyrl", "01.09.2026", "18{}000,50"),
        ("uk", "01.09.2026", "18{}000,50"), ("tr", "01.09.2026", "18{}000,50"), ("ro", "01.09.2026", "18{}000,50"),
        ("fr", "01/09/2026", "18{}000,50"), ("es", "01/09/2026", "18{}000,50"), ("ar", "01/09/2026", "18{}000.50"),
        ("ps", "1 سېپتمبر 2026 (۱۰ وږی ۱۴۰۵)", "۱۸{}۰۰۰٫۵۰"), ("fa-AF", "1 سپتمبر 2026 (۱۰ سنبلهٔ ۱۴۰۵)", "۱۸{}۰۰۰٫۵۰"),
    ],
)  # fmt: skip
def test_dates_and_amounts_are_written_as_the_language_does(code: str, day: str, amount: str) -> None:
    catalog = Catalog(code)
    assert (catalog.date(date(2026, 9, 1)), catalog.number(Decimal("18000.50"))) == (day, amount.format(NBSP))


@pytest.mark.usefixtures("bare")
def test_french_sets_a_blank_that_never_breaks_before_its_colon_and_no_other_language_does() -> None:
    colons = {info.code: Catalog(info.code).colon for info in module.printed()}
    assert colons.pop("fr") == f"{NBSP}: "
    assert set(colons.values()) == {": "}


def test_a_language_of_paper_without_its_catalogue_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(assets, "translation", lambda name: tmp_path / name)
    (tmp_path / "pcu_desk_ka.qm").touch()
    assert [info.code for info in module.printed()] == ["en", "ka"]
    assert [info.code for info in module.available()] == ["en"]
