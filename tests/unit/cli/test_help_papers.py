from __future__ import annotations

import json
import re
from typing import Any

import pytest

from pcu_desk import assets
from pcu_desk.domain.printing import FormsChange
from pcu_desk.domain.record import decode
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.unit import PortUnit
from pcu_desk.i18n import languages
from pcu_desk.reports.engine import PdfReports
from pcu_desk.reports.forms import FORMS
from pcu_desk.services.forms import PLACES, Forms
from tests.unit.services.fake_vault import SUPERVISOR, FakeVault

PAGE = assets.resource("help", "reports.md").read_text(encoding="utf-8")


def test_the_page_names_every_kind_section_place_and_language() -> None:
    kinds = re.search(r"## What can be printed(.*?)## Languages", PAGE, re.DOTALL)
    assert kinds is not None
    assert set(re.findall(r"^\| `(\w+)` \|", kinds[1], re.MULTILINE)) == set(ReportKind) - {ReportKind.RECOVERY}
    table = PAGE.split("keys of its sections |", 1)[1]
    told = dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", table, re.MULTILINE))
    assert told == {kind: ", ".join(section.key for section in form.sections) for kind, form in FORMS.items()}
    assert all(f"`{place}`" in PAGE for place in PLACES)
    listed = re.search(r"whatever the window speaks: ([^.]*)\.", PAGE)
    assert listed is not None
    assert set(listed[1].split()) == {f"{code}," for code in languages.HABITS if code != "ar"} | {"ar"}


def test_the_forms_on_the_page_are_taken_as_they_stand() -> None:
    block = re.search(r"```json forms.json\n(.*?)```", PAGE, re.DOTALL)
    assert block is not None
    unit = decode(PortUnit, json.loads(block[1]))
    engine: Any = PdfReports
    forms = Forms(FakeVault().as_(SUPERVISOR), engine, lambda data: data, lambda: None)
    saved = forms.change(FormsChange(forms=unit.forms, words=unit.form_words)).value
    assert saved.form("seizure").version == 2
    assert saved.worded("seizure", "title", "ru") in PAGE


@pytest.mark.parametrize("name", re.findall(r"\]\((\S+?)\)", PAGE))
def test_what_the_page_points_to_is_there(name: str) -> None:
    assert assets.resource("help", name).is_file()
