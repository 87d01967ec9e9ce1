from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pcu_desk.domain.case import Case, Deadline, GoodsLine, Party, RiskMark, SeizedItem, Seizure
from pcu_desk.domain.codes import Decision, Weighing
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.listed import Category, SubType
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import encode
from pcu_desk.domain.text import Text
from pcu_desk.domain.unit import DeadlineRule
from pcu_desk.i18n.catalog import Catalog, available
from pcu_desk.ui.direction import WindowCatalog
from pcu_desk.ui.inspections import brought, deadline_words, values
from pcu_desk.ui.inspections.computed import COMPUTED
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.editor import CaseEditor
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.inspections.parts import FieldsPart, TablePart
from pcu_desk.ui.inspections.section_view import AnyPart
from pcu_desk.ui.inspections.sections import section_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.field import Choice
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

AZIZ = "Азиз Рахимов"


def _parts(editor: CaseEditor, section: str) -> list[AnyPart]:
    editor.tabs.choose(section)
    return editor._views[section].parts


def _table(editor: CaseEditor, path: str) -> TablePart:
    parts = _parts(editor, section_of(path))
    return next(part for part in parts if isinstance(part, TablePart) and part.grid.path == path)


def _fields(editor: CaseEditor, section: str, name: str) -> FieldsPart:
    parts = _parts(editor, section)
    return next(part for part in parts if isinstance(part, FieldsPart) and name in part.form.bindings)


def test_a_name_in_its_own_script_proposes_its_latin_form_once(hands: Hands) -> None:
    editor = hands.editor
    model = _table(editor, "/parties").grid.rows_model
    columns = [column.name for column in model.columns]
    name, latin = (model.index(1, columns.index(field) + 1) for field in ("name", "name_latin"))
    assert model.setData(name, AZIZ)
    assert latin.data() == "Aziz Rakhimov"
    assert "check it" in str(latin.data(Qt.ItemDataRole.ToolTipRole))
    assert model.setData(latin, "Aziz Rahimov")
    assert model.setData(name, "Азиз Рахимзода")
    assert latin.data() == "Aziz Rahimov"
    assert not latin.data(Qt.ItemDataRole.ToolTipRole)
    hands.quiet()
    assert (hands.stored.parties[1].name, hands.stored.parties[1].name_latin) == ("Азиз Рахимзода", "Aziz Rahimov")
    editor.undo()
    editor.undo()
    editor.undo()
    assert latin.data() == ""


def test_an_ascii_name_proposes_nothing_and_a_changed_one_follows() -> None:
    assert brought.brought(Party, {"name": "", "name_latin": ""}, "name", "Hazar Yoly") == {}
    row = {"name": "Азиз", "name_latin": "Aziz"}
    assert brought.brought(Party, row, "name", "Нино") == {"name_latin": "Nino"}
    assert brought.brought(Party, row, "name", "Nino") == {"name_latin": ""}
    assert brought.brought(GoodsLine, {}, "description", "Плитка") == {}


def test_a_latin_form_in_a_form_says_that_it_is_to_be_checked(look: Look, qtbot: Any) -> None:
    form = Form(look, Party, "/parties/p", ((("name", 6), ("name_latin", 6)),))
    qtbot.addWidget(form)
    told: list[dict[str, Any]] = []
    form.committed.connect(told.append)
    row = encode(Party(id="p"))
    form.load(row)
    line = form.bindings["name"].editor
    assert isinstance(line, QLineEdit)
    line.setText(AZIZ)
    form.bindings["name"].commit()
    assert told == [{"/parties/p/name": AZIZ, "/parties/p/name_latin": "Aziz Rakhimov"}]
    form.load({**row, "name": AZIZ, "name_latin": "Aziz Rakhimov"})
    assert "check it" in form.bindings["name_latin"].field._below.text()
    form.load({**row, "name": AZIZ, "name_latin": "Aziz Rahimov"})
    assert form.bindings["name_latin"].field._below.text() == ""


def test_sub_types_are_those_of_the_category_and_leave_with_it(look: Look, qtbot: Any) -> None:
    form = Form(look, SeizedItem, "/seizure/items/i", ((("category", 6), ("sub_type", 6)),))
    qtbot.addWidget(form)
    told: list[dict[str, Any]] = []
    form.committed.connect(told.append)
    row = encode(SeizedItem(id="i", category=Category("drugs"), sub_type=SubType("heroin")))
    form.load(row)
    offered = form.bindings["sub_type"].editor
    category = form.bindings["category"].editor
    assert isinstance(offered, Choice)
    assert isinstance(category, Choice)
    codes = {offered.itemData(place) for place in range(1, offered.count())}
    assert codes == {code for code in SubType if code.category == "drugs"}
    category.setCurrentIndex(category.findData("weapons"))
    form.bindings["category"].commit()
    assert told == [{"/seizure/items/i/category": "weapons", "/seizure/items/i/sub_type": None}]
    form.load({**row, "category": "weapons"})
    assert offered.currentData() == "heroin"


def test_places_weighed_stand_there_when_the_mass_is_an_average(hands: Hands) -> None:
    editor = hands.editor
    table = _table(editor, "/examination/places")
    assert table.isHidden()
    editor.take({"/examination/determined": Weighing.AVERAGE.value})
    assert not table.isHidden()
    editor.take({"/examination/determined": Weighing.WEIGHED.value})
    assert table.isHidden()


def test_a_release_against_a_high_score_asks_for_its_reason(hands: Hands) -> None:
    editor = hands.editor
    reason = _fields(editor, "selection", "release_reason")
    assert reason.isHidden()
    mark = encode(RiskMark(id="r1", indicator="circuitous_route", points=60))
    editor.take({"/examination/decision": Decision.RELEASE.value, "/risks/r1": mark})
    assert not reason.isHidden()
    editor.jump("/release_reason")
    assert reason.form.bindings["release_reason"].editor.hasFocus()


def test_the_hold_time_follows_arrival_and_release(hands: Hands) -> None:
    editor = hands.editor
    form = _fields(editor, "selection", "released").form
    line, _ = form._computed["=held"]
    assert line.text() == ""
    editor.take({"/arrived": "2026-11-20T09:40:00+04:00", "/released": "2026-11-21T15:20:00+04:00"})
    assert line.text() == "29 h 40 min"
    assert line.isReadOnly()
    label, held = COMPUTED["=held"]
    assert "Held" in label.source
    assert "before it arrived" in held(
        form._look, {"arrived": "2026-11-21T09:40:00+04:00", "released": "2026-11-20T15:20:00+04:00"}
    )


def test_a_rare_table_opens_with_its_first_row_and_stays(hands: Hands) -> None:
    editor = hands.editor
    table = _table(editor, "/examination/found")
    assert table.grid.isHidden()
    table.begin_row()
    assert table.grid.isVisible()
    model = table.grid.rows_model
    assert model.setData(model.index(0, 1), "Лейла Садыкова")
    hands.quiet()
    assert hands.stored.examination.found[0].name_latin == "Leila Sadykova"
    assert table.grid.isVisible()


@pytest.mark.parametrize("language", [info.code for info in available()])
@pytest.mark.parametrize("catalog", [Catalog, WindowCatalog])
def test_every_kind_of_value_is_read_back_as_shown(language: str, catalog: type[Catalog]) -> None:
    shown = catalog(language)
    samples = [
        (declared(GoodsLine)["gross"], {"amount": "23180.50", "unit": "kg"}),
        (declared(GoodsLine)["value"], {"amount": "11400", "currency": "USD"}),
        (declared(Deadline)["days"], "12500"),
        (declared(Deadline)["due"], "2026-09-02"),
        (declared(Case)["begun"], values.read(shown, declared(Case)["begun"], "2.9.2026 15:20")),
        (declared(GoodsLine)["origin"], "TR"),
        (declared(Party)["name"], AZIZ),
    ]
    for what, value in samples:
        assert values.read(shown, what, values.shown(shown, what, value)) == value


def test_urdu_amounts_are_shown_and_read_in_urdu_digits() -> None:
    catalog, gross = WindowCatalog("ur"), declared(GoodsLine)["gross"]
    assert values.shown(catalog, gross, {"amount": "24.5", "unit": "kg"}).startswith("۲۴٫۵")
    assert values.read(catalog, declared(Deadline)["days"], "۱۲") == "12"


def test_a_whole_number_takes_no_fraction() -> None:
    with pytest.raises(UserError, match="whole"):
        values.read(Catalog("en"), declared(Deadline)["days"], "1.5")


def test_a_seizure_begins_with_the_deadlines_of_the_unit(hands: Hands) -> None:
    rules = (DeadlineRule("D1", "Notice to the prosecutor", 1), DeadlineRule("D2", "Copies", 5))
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    editor = page.editor
    editor._place = replace(editor._place, unit=replace(fakes.UNIT, deadlines=rules))
    page.press("new")
    hands.until(lambda: editor.draft is not None and editor.draft.case.seizure is None and not editor._saving)
    editor.tabs.choose("seizure")
    editor._views["seizure"]._begin.click()
    hands.quiet()
    seizure = hands.stored.seizure
    assert seizure is not None
    assert seizure.at is not None
    today = seizure.at.local.date()
    assert [(row.what, row.due and (row.due - today).days) for row in seizure.deadlines] == [
        ("Notice to the prosecutor", 1),
        ("Copies", 5),
    ]


def test_another_time_of_the_seizure_moves_its_deadlines_in_one_step() -> None:
    at = Moment.parse("2026-11-21T15:20+04:00")
    rows = (Deadline("1", "Notice", 1, date(2026, 11, 22)), Deadline("2", "Court", 1, date(2026, 12, 24)))
    draft = Draft(Case(id="c", seizure=Seizure(at=at, deadlines=rows)))
    assert draft.put({"/seizure/at": "2026-11-23T08:00:00+04:00"})
    assert [row["due"] for row in draft.get("/seizure/deadlines")] == ["2026-11-24", "2026-12-24"]
    assert draft.put({"/seizure/deadlines/1/days": "10"})
    assert draft.get("/seizure/deadlines/1/due") == "2026-12-03"
    draft.undo()
    draft.undo()
    assert [row["due"] for row in draft.get("/seizure/deadlines")] == ["2026-11-22", "2026-12-24"]


@pytest.mark.parametrize(
    ("day", "words"),
    [(21, "Deadline set by your unit: today"), (24, "Deadline set by your unit: in 3 days"),
     (19, "Deadline set by your unit: passed 2 days ago")],
)  # fmt: skip
def test_a_deadline_is_told_in_words(look: Look, day: int, words: str) -> None:
    assert deadline_words.sentence(look, date(2026, 11, day), date(2026, 11, 21)) == words


def test_a_typed_pause_does_not_move_the_cursor(hands: Hands) -> None:
    editor = hands.editor
    form = _fields(editor, "selection", "operation").form
    line = form.bindings["operation"].editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "Nav")
    form._commit_idle()
    QTest.keyClicks(line, "ruz ")
    form._commit_idle()
    QTest.keyClicks(line, "26")
    form.flush()
    hands.quiet()
    assert hands.stored.operation == "Navruz 26"


def test_a_legal_basis_that_the_unit_dropped_stays_in_sight(hands: Hands) -> None:
    editor = hands.editor
    editor.take({"/seizure/legal_basis": "L-99"})
    form = _fields(editor, "seizure", "legal_basis").form
    choice = form.bindings["legal_basis"].editor
    assert isinstance(choice, Choice)
    assert choice.currentData() == "L-99"
    form.flush()
    hands.quiet()
    assert hands.stored.seizure.legal_basis == "L-99"


def test_every_word_of_a_deadline_is_marked_for_translation() -> None:
    assert all(isinstance(text, Text) for text in (deadline_words.TODAY, deadline_words.LEFT, deadline_words.PASSED))


def test_a_waybill_whose_check_fails_is_told_below_the_table_and_stays(hands: Hands) -> None:
    editor = hands.editor
    assert editor.draft is not None
    documents = [
        {"id": "d1", "kind": "awb", "number": "125-12345674", "issued": None, "issuer": "", "note": ""},
        {"id": "d2", "kind": "bill_of_lading", "number": "12345674", "issued": None, "issuer": "", "note": ""},
    ]
    editor.take({"/documents": documents})
    hands.quiet()
    table = _table(editor, "/documents")
    assert "125-12345674" in table._doubts.text()
    assert "5, not 4" in table._doubts.text()
    assert "\n" not in table._doubts.text()
    assert [row.number for row in hands.stored.documents] == ["125-12345674", "12345674"]
    editor.take({"/documents/d1/number": "125-12345675"})
    assert table._doubts.isHidden()
