from __future__ import annotations

import pytest

from pcu_desk.domain.lists import ListName, load
from pcu_desk.i18n import sources
from pcu_desk.i18n.languages import HABITS

OF_PAPER = [code for code, habits in HABITS.items() if not habits.window]


@pytest.mark.parametrize("language", OF_PAPER)
def test_a_container_type_of_the_list_is_said_in_the_words_that_read_its_characters(language: str) -> None:
    catalogue = sources.read(sources.source_file(language))
    table = load(ListName.SIZE_TYPE)
    compared = 0
    for entry in table.entries:
        label = table.own_label(entry.code, language)
        for part in entry.english.split(", "):
            if forms := catalogue.get(("size_type", part)):
                compared += 1
                assert forms[0] in label, (entry.code, part)
    assert compared > len(table.entries)
