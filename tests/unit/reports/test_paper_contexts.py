from __future__ import annotations

from dataclasses import replace

import pytest

from pcu_desk.domain.text import Text
from pcu_desk.i18n.catalog import Catalog
from pcu_desk.i18n.paper import PAPER
from pcu_desk.reports.any_text import any_report
from pcu_desk.reports.fonts import Faces
from pcu_desk.reports.forms import FORMS
from pcu_desk.reports.layout import Typesetter
from pcu_desk.reports.page import draw_report
from pcu_desk.reports.voices import Voice, Voices


class Heard(Catalog):
    """Notes the context of each text that is asked for."""

    def __init__(self) -> None:
        super().__init__("en")
        self.contexts: set[str] = set()

    def _found(self, text: Text, n: int) -> str:
        self.contexts.add(text.context)
        return super()._found(text, n)


@pytest.mark.usefixtures("qapp")
def test_every_text_that_a_form_prints_is_of_a_context_that_catalogues_of_paper_hold() -> None:
    heard, setter = Heard(), Typesetter(Faces())
    for form in FORMS.values():
        for number in range(8):
            source = replace(any_report(number, lambda _chance: "x"), kind=form.kind, languages=("en",), annexes=())
            draw_report(setter, form, source, Voices((Voice(heard),)))
    assert heard.contexts <= PAPER
    assert len(heard.contexts) > 35
