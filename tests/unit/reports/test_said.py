from __future__ import annotations

import pytest

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports.form import Matter
from pcu_desk.reports.forms.said import languages, quoted, told
from pcu_desk.reports.voices import Voice, Voices, written
from tests.unit.reports import cases


@pytest.mark.parametrize(
    ("page", "typed", "printed"),
    [
        ("en", "tk, ru", "tk, ru (Türkmençe, Русский)"),
        ("en", "ka", "ka (ქართული)"),
        ("ur", "ps/fa-AF", "ps/fa-AF (پښتو، دری)"),
        ("en", "Turkmen", "Turkmen"),
        ("en", "ru and Turkmen", "ru and Turkmen"),
        ("en", "ru, Romani", "ru, Romani"),
        ("en", " ", ""),
        ("en", ", ;", ", ;"),
    ],
)
def test_codes_of_languages_stand_as_typed_with_the_languages_own_names_behind(
    page: str, typed: str, printed: str
) -> None:
    assert written(languages(Voices((Voice(Catalog(page)),)), typed)) == printed


def test_what_a_value_is_begins_small_within_a_phrase_alone() -> None:
    where = QT_TRANSLATE_NOOP("report", "Found")
    matter = Matter(cases.source(), Voices((Voice(Catalog("en")),)))
    assert written(told(matter, where, ": ", "behind the wall", figure=False)) == "Found: behind the wall"
    assert written(told(matter, where, ": ", "behind the wall", within=True)) == "found: behind the wall"


@pytest.mark.parametrize(
    ("page", "typed", "printed"),
    [
        ("en", "Not without a lawyer.", "“Not without a lawyer.”"),
        ("ru", "Без адвоката не подпишу.", "«Без адвоката не подпишу.»"),
        ("ka", "არ მოვაწერ ხელს.", "„არ მოვაწერ ხელს.“"),
        ("ro", "Nu semnez.", "„Nu semnez.”"),
        ("fr", "Pas sans avocat.", "«\N{NO-BREAK SPACE}Pas sans avocat.\N{NO-BREAK SPACE}»"),
        ("ar", "لا أوقع.", "«لا أوقع.»"),
        ("ur", "میں دستخط نہیں کروں گا۔", "”میں دستخط نہیں کروں گا۔“"),
        ("ur", "Not without a lawyer.", "“Not without a lawyer.”"),
        ("fr", "لا أوقع.", "“لا أوقع.”"),
        ("ru", " ", ""),
    ],
)
def test_what_somebody_said_stands_in_the_marks_of_the_page_unless_it_runs_the_other_way(
    page: str, typed: str, printed: str
) -> None:
    matter = Matter(cases.source((page,)), Voices((Voice(Catalog(page)),)))
    assert written(quoted(matter, typed)) == printed
