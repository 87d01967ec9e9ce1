from __future__ import annotations

import pytest

from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports.forms.said import languages
from pcu_desk.reports.voices import Voice, Voices, written


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
