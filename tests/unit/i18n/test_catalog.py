from __future__ import annotations

import subprocess
import sys
import threading
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pcu_desk import assets
from pcu_desk.domain.codes import Unit
from pcu_desk.domain.errors import BugError, Fault, UserError
from pcu_desk.domain.listed import Category
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity, parse_number
from pcu_desk.domain.text import Text
from pcu_desk.i18n import catalog as module
from pcu_desk.i18n.catalog import Catalog, available, printed
from pcu_desk.i18n.languages import HABITS

SEIZURE = Text("case", "Seizure")
MOMENT = Moment(datetime(2026, 11, 21, 22, 30, 59, tzinfo=UTC), 240)
NBSP = "\u00a0"


@pytest.fixture(scope="module")
def ru() -> Catalog:
    return Catalog("ru")


@pytest.fixture(scope="module")
def en() -> Catalog:
    return Catalog("en")


@pytest.fixture(scope="module")
def ur() -> Catalog:
    return Catalog("ur")


def test_two_languages_live_side_by_side_without_a_global_one(ru: Catalog, en: Catalog) -> None:
    assert (en.text(SEIZURE), ru.text(SEIZURE), en.text(SEIZURE)) == ("Seizure", "Изъятие", "Seizure")


@pytest.mark.parametrize(("code", "known"), [("en", "Draft"), ("ru", "Черновик")])
def test_every_offered_language_opens_and_gives_a_known_text(code: str, known: str) -> None:
    assert code in [info.code for info in available()]
    assert Catalog(code).text(Text("case_status", "Draft")) == known


def test_every_compiled_catalogue_belongs_to_an_offered_language() -> None:
    compiled = {path.stem.removeprefix("pcu_desk_") for path in assets.translation("").glob("*.qm")}
    assert compiled - {"en"} == {info.code for info in printed()} - {"en"}


def test_languages_of_the_window_carry_their_own_name_and_english_leads() -> None:
    told = [(info.own_name, info.reviewed) for info in available()]
    assert told == [("English", True), ("Русский", True), ("اردو", False)]


def test_paper_speaks_all_nineteen_and_only_english_and_russian_are_reviewed() -> None:
    assert " ".join(HABITS) == "en ru az ka kk ky tg tk uz uz-Cyrl uk tr ro ur fa-AF ps fr es ar"
    assert {code for code, habits in HABITS.items() if habits.info.reviewed} == {"en", "ru"}
    assert {code for code, habits in HABITS.items() if habits.rtl} == {"ur", "fa-AF", "ps", "ar"}
    assert [info.code for info in printed() if info in available()] == [info.code for info in available()]


def test_unknown_language_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UserError) as refusal:
        Catalog("xx")
    assert refusal.value.params == {"language": "xx", "known": ", ".join(info.code for info in printed())}


def test_a_catalogue_that_does_not_open_is_our_fault_and_never_silent(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(module.assets, "translation", lambda name: tmp_path / name)
    with pytest.raises(BugError):
        Catalog("ru")


def test_text_without_translation_is_told_in_english(ru: Catalog) -> None:
    assert ru.text(Text("case", "Never marked {x}"), x=1) == "Never marked 1"


def test_same_source_in_two_contexts_is_told_by_context(ru: Catalog) -> None:
    assert ru.text(Text("seal", "State")) == "Состояние"
    assert ru.text(Text("nowhere", "State")) == "State"


@given(st.text())
def test_a_value_is_never_read_as_a_placeholder(value: str) -> None:
    told = Catalog().text(Text("x", "{a} and {b}"), a=value, b="{a}")
    assert told == f"{value} and {{a}}"


def test_braces_of_a_person_and_missing_values_stay_as_they_are(en: Catalog) -> None:
    assert en.text(Text("x", "{value} in {place} {0} {!r}"), value="{place}") == "{place} in {place} {0} {!r}"


def test_values_are_shown_as_the_language_shows_them(ru: Catalog) -> None:
    told = ru.text(
        Text("x", "{text} {code} {number} {quantity} {day} {at}"),
        text=SEIZURE, code=Category("drugs"), number=Decimal("12.640"), quantity=Quantity(Decimal(60), Unit.L),
        day=date(2026, 9, 1), at=MOMENT,
    )  # fmt: skip
    assert told == f"Изъятие Наркотические средства 12,640 60{NBSP}л 01.09.2026 22.11.2026{NBSP}02:30"


def test_error_is_told_with_the_texts_inside_it(ru: Catalog) -> None:
    error = UserError(Text("x", "{field}: {value}"), field=SEIZURE, value=7)
    assert ru.error(error) == "Изъятие: 7"
    assert str(error) == "Seizure: 7"


def test_fault_of_a_record_is_told(ru: Catalog) -> None:
    fault = Fault("a[0]", Text("record", "{value} is not a date. Write it as 2026-11-21."), (("value", "x"),))
    assert ru.fault(fault) == "x — не дата. Пишите так: 2026-11-21."


def test_plural_without_a_translation_still_tells_the_figure() -> None:
    text = Text("line", "%n waiting in {place}")
    assert Catalog("en").plural(text, 1200, place="Poti") == "1200 waiting in Poti"


@pytest.mark.parametrize(
    ("typed", "english", "russian"),
    [
        ("12.640", "12.640", "12,640"),
        ("18000", f"18{NBSP}000", f"18{NBSP}000"),
        ("1234", "1234", "1234"),
        ("123456.7890", f"123{NBSP}456.7890", f"123{NBSP}456,7890"),
        ("0.10", "0.10", "0,10"),
        ("-0.5", "-0.5", "-0,5"),
        ("1E+3", "1000", "1000"),
    ],
)
def test_number_keeps_each_digit(en: Catalog, ru: Catalog, typed: str, english: str, russian: str) -> None:
    assert (en.number(Decimal(typed)), ru.number(Decimal(typed))) == (english, russian)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4))
def test_no_number_is_rounded(value: Decimal) -> None:
    shown = Catalog("ru").number(value).replace(NBSP, "").replace(",", ".")
    assert shown == f"{value:f}"


@pytest.mark.parametrize(
    ("typed", "told"),
    [("24.5", "۲۴٫۵"), ("12.640", "۱۲٫۶۴۰"), ("18000", f"۱۸{NBSP}۰۰۰"), ("1405", "۱۴۰۵"), ("-0.5", "-۰٫۵")],
)
def test_an_amount_in_urdu_has_urdu_digits_and_all_of_them(ur: Catalog, typed: str, told: str) -> None:
    assert ur.number(Decimal(typed)) == told
    assert parse_number(ur.number(Decimal(typed).copy_abs())) == Decimal(typed).copy_abs()


def test_urdu_dates_and_the_values_of_others_keep_their_digits(ur: Catalog) -> None:
    assert ur.moment(MOMENT, offset=True) == f"22 نومبر 2026،{NBSP}02:30{NBSP}UTC+4"
    assert ur.text(Text("x", "{number} {day}"), number="MSKU 907032-3", day="21-11-2026") == "MSKU 907032-3 21-11-2026"
    assert ur.text(Text("x", "{page}"), page=12) == "12"


def test_separators_are_those_of_the_language(en: Catalog, ru: Catalog, ur: Catalog) -> None:
    assert [(each.comma, each.stop, each.rtl) for each in (en, ru, ur)] == [
        (", ", ".", False), (", ", ".", False), ("، ", "۔", True),
    ]  # fmt: skip


def test_number_without_groups_for_a_field_being_edited(ru: Catalog) -> None:
    assert ru.number(Decimal("18000.50"), grouped=False) == "18000,50"


def test_a_number_that_is_none_is_our_fault(en: Catalog) -> None:
    with pytest.raises(BugError):
        en.number(Decimal("NaN"))


def test_money_never_breaks_from_its_currency(ru: Catalog) -> None:
    assert ru.money(Money(Decimal("11400.00"), "USD")) == f"11{NBSP}400,00{NBSP}USD"


def test_moment_is_told_on_the_clock_of_the_place(en: Catalog) -> None:
    assert (en.date(MOMENT.local), en.time(MOMENT)) == ("22 Nov 2026", "02:30")
    assert en.moment(MOMENT, offset=True) == f"22 Nov 2026{NBSP}02:30{NBSP}UTC+4"


@pytest.mark.parametrize(("minutes", "told"), [(330, "UTC+5:30"), (-210, "UTC-3:30"), (0, "UTC+0")])
def test_offset_is_told_with_its_minutes(en: Catalog, minutes: int, told: str) -> None:
    assert en.moment(Moment(MOMENT.utc, minutes), offset=True).endswith(NBSP + told)


def test_september_keeps_three_letters_in_english(en: Catalog) -> None:
    assert en.date(date(2026, 9, 5)) == "5 Sep 2026"


def test_catalogue_speaks_from_any_thread(ru: Catalog) -> None:
    told: list[str] = []
    threads = [threading.Thread(target=lambda: told.append(ru.text(SEIZURE))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert told == ["Изъятие"] * 8


def test_catalogue_needs_no_window_library() -> None:
    code = "import sys; from pcu_desk.i18n.catalog import Catalog; Catalog('ru'); print('PySide6.QtGui' in sys.modules)"
    root = Path(module.__file__).parents[2]
    shown = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"


def test_an_open_catalogue_outlives_its_file_being_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "pcu_desk_ru.qm"
    copy.write_bytes(assets.translation("pcu_desk_ru.qm").read_bytes())
    monkeypatch.setattr(assets, "translation", lambda name: tmp_path / name)
    russian = Catalog("ru")
    with copy.open("r+b") as file:
        file.write(bytes(copy.stat().st_size))
    assert russian.text(Text("shell", "Lock")) == "Блок."
