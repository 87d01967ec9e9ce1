from __future__ import annotations

from dataclasses import replace

import pytest

from pcu_desk.domain.lists import ListName, load
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.reports.form import Matter
from pcu_desk.reports.forms import consignment
from pcu_desk.reports.voices import Voice, Voices
from tests.unit.reports import cases

RIGHT_TO_LEFT = ("ar", "fa-AF", "ps", "ur")


@pytest.mark.parametrize("language", RIGHT_TO_LEFT)
def test_paper_from_right_to_left_says_what_a_container_is_in_its_own_letters(language: str) -> None:
    matter = Matter(cases.source((language,)), Voices((Voice(Catalog(language)),)))
    unit = replace(cases.CASE.units[0], size_type="45R3")
    label = load(ListName.SIZE_TYPE).own_label("45R3", language)
    said = "".join(span.written for span in consignment.unit(matter, unit))
    assert f"45R3 ({label})" in said
    assert not any(sign.isascii() and sign.isalpha() for sign in label)
