from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.ui.inspections.editor import CaseEditor
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.inspections.parts import FieldsPart, TablePart
from pcu_desk.ui.inspections.sections import SECTIONS, left_out, section_of
from pcu_desk.ui.inspections.units import UnitsBox
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
FULL = UserError(Text("vault", "The disk is full. What was saved before is safe; make room and type on."))


def _form(editor: CaseEditor, section: str, name: str = "") -> Form:
    editor.tabs.choose(section)
    forms = [part.form for part in editor._views[section].parts if isinstance(part, FieldsPart)]
    return next(form for form in forms if not name or name in form.bindings)


def _table(editor: CaseEditor, path: str) -> TablePart:
    editor.tabs.choose(section_of(path))
    parts = editor._views[editor.tabs.current].parts
    return next(part for part in parts if isinstance(part, TablePart) and part.grid.path == path)


def _units(editor: CaseEditor) -> UnitsBox:
    editor.tabs.choose("consignment")
    assert editor._views["consignment"].parts
    box = editor._views["consignment"].units()
    assert box is not None
    return box


def test_every_field_that_is_declared_has_a_place_in_the_window() -> None:
    assert left_out() == set()


def test_a_mass_without_a_unit_is_told_and_the_typed_text_stays(hands: Hands) -> None:
    editor = hands.editor
    binding = _form(editor, "examination", "gross_found").bindings["gross_found"]
    line = binding.editor
    assert isinstance(line, QLineEdit)
    line.setFocus()
    hands.type("23412.5")
    line.clearFocus()
    assert binding.bad
    assert line.text() == "23412.5"
    assert hands.stored.examination.gross_found is None
    line.setText("23412.5 kg")
    binding.commit()
    hands.quiet()
    assert not binding.bad
    found = hands.stored.examination.gross_found
    assert found is not None
    assert (str(found.amount), found.unit.value) == ("23412.5", "kg")


def test_what_is_typed_is_saved_after_a_pause_without_leaving_the_field(hands: Hands) -> None:
    editor = hands.editor
    form = _form(editor, "narrative")
    form._idle.setInterval(20)
    form.focus_path("/narrative")
    hands.type("Dull sound when struck. ")
    hands.until(lambda: "Dull sound" in hands.stored.narrative)
    assert form.bindings["narrative"].editor.hasFocus()


def test_a_save_that_the_vault_refuses_keeps_the_text_and_is_told(hands: Hands) -> None:
    editor = hands.editor
    hands.desk.vault.refuse = FULL
    editor.take({"/narrative": "typed on a full disk"})
    hands.until(lambda: "disk is full" in editor.banner.words())
    assert "Not saved" in hands.area.status.saved.words.text()
    assert editor.draft is not None
    assert editor.draft.get("/narrative") == "typed on a full disk"
    hands.desk.vault.refuse = None
    editor.take({"/officers": "Nino Kapanadze"})
    hands.quiet()
    assert hands.stored.narrative == "typed on a full disk"


def test_what_is_typed_while_a_save_is_under_way_is_saved_after_it(hands: Hands) -> None:
    editor = hands.editor
    gate = threading.Event()
    hands.tasks.write(lambda: gate.wait(5))
    editor.take({"/narrative": "one"})
    editor.take({"/narrative": "two"})
    editor.take({"/place": "Gate 4"})
    gate.set()
    hands.quiet()
    stored = hands.stored
    assert (stored.narrative, stored.place) == ("two", "Gate 4")


def test_a_failed_check_digit_is_mended_or_kept_as_seen(hands: Hands) -> None:
    editor = hands.editor
    box = _units(editor)
    assert editor.draft is not None
    unit = editor.draft.record["units"][1]["id"]
    row = box.row(unit)
    assert row is not None
    assert row.failed
    assert row.plate.spoken == "M W C U 6 0 5 9 7 8, check digit 5, wrong"
    row.committed.emit({f"/units/{unit}/kept_as_seen": True})
    hands.quiet()
    assert [unit.kept_as_seen for unit in hands.stored.units] == [None, True]
    kept = box.row(unit)
    assert kept is not None
    assert not kept.failed
    editor.take({f"/units/{unit}/kept_as_seen": None, f"/units/{unit}/number": "MWCU6059784"})
    hands.quiet()
    mended = box.row(unit)
    assert mended is not None
    assert mended.plate.digit == "4"


def test_several_numbers_pasted_become_several_units(hands: Hands) -> None:
    editor = hands.editor
    box = _units(editor)
    box.identifier.line.setFocus()
    QGuiApplication.clipboard().setText("TNEU3380158\nKHRU4820918\n34 KLM 482\n")
    hands.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.quiet()
    kinds = [(unit.kind, unit.number) for unit in hands.stored.units[2:]]
    assert [number for _, number in kinds] == ["TNEU3380158", "KHRU4820918", "34 KLM 482"]
    assert [kind.value for kind, _ in kinds if kind is not None] == ["container", "container", "truck"]


def test_the_number_field_says_what_it_reads_while_it_is_typed(hands: Hands) -> None:
    field = _units(hands.editor).identifier
    field.line.setText("CSQU305")
    assert "4 to go" in field.words.text()
    field.line.setText("CSQU3054383")
    assert "right" in field.words.text()
    field.line.setText("CSQU3054384")
    assert "gives 3, not 4" in field.words.text()


def test_rows_from_a_sheet_are_pasted_and_taken_back_at_once(hands: Hands) -> None:
    editor = hands.editor
    grid = _table(editor, "/goods").grid
    grid.setFocus()
    grid.setCurrentIndex(grid.rows_model.index(2, 1))
    QGuiApplication.clipboard().setText("Grout\t3214.90\t10 bags\t250 kg\nSpacers\t3926.90\t4 boxes\t12 kg")
    hands.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hands.quiet()
    assert [line.description for line in hands.stored.goods[2:]] == ["Grout", "Spacers"]
    editor.undo()
    hands.quiet()
    assert len(hands.stored.goods) == 2


def test_a_row_is_removed_with_delete_and_undone(hands: Hands) -> None:
    editor = hands.editor
    grid = _table(editor, "/seizure/items").grid
    grid.setFocus()
    grid.setCurrentIndex(grid.rows_model.index(0, 1))
    hands.key(Qt.Key.Key_Delete)
    hands.quiet()
    seizure = hands.stored.seizure
    assert seizure is not None
    assert len(seizure.items) == 2
    editor.undo()
    hands.quiet()
    again = hands.stored.seizure
    assert again is not None
    assert len(again.items) == 3


def test_a_refusal_is_recorded_with_its_words_in_the_rows_detail(hands: Hands) -> None:
    editor = hands.editor
    part = _table(editor, "/seizure/persons")
    part.grid.setFocus()
    part.grid.setCurrentIndex(part.grid.rows_model.index(2, 1))
    assert part._form is not None
    words = part._form.bindings["refusal"]
    assert isinstance(words.editor, QLineEdit)
    words.editor.setText("I will not sign")
    words.commit()
    hands.quiet()
    seizure = hands.stored.seizure
    assert seizure is not None
    assert seizure.persons[2].refusal == "I will not sign"


def test_a_cell_that_cannot_be_read_keeps_what_was_typed_and_says_why(hands: Hands) -> None:
    part = _table(hands.editor, "/seizure/items")
    model = part.grid.rows_model
    column = [column.name for column in model.columns].index("quantity") + 1
    assert not model.setData(model.index(0, column), "twelve")
    assert model.index(0, column).data() == "twelve"
    assert "no unit" in part._fault.text()
    assert model.setData(model.index(0, column), "12.641 kg")
    assert part._fault.isHidden()


def test_a_seizure_begins_with_one_press_and_gets_its_number(hands: Hands) -> None:
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    page.press("new")
    editor = page.editor
    hands.until(lambda: editor.draft is not None and editor.draft.case.seizure is None and not editor._saving)
    editor.tabs.choose("seizure")
    editor._views["seizure"]._begin.click()
    hands.until(lambda: hands.stored.seizure is not None)
    hands.quiet()
    assert editor.draft is not None
    assert editor.draft.case.seizure is not None
    assert editor.draft.case.seizure.number.startswith("GEPTI-S-2026-A-")


def test_an_issued_paper_changes_only_by_an_amendment_with_a_reason(hands: Hands) -> None:
    editor = hands.editor
    assert editor.draft is not None
    key = editor.draft.id
    wrong = editor.draft.record["units"][1]["id"]
    editor.take({f"/units/{wrong}/kept_as_seen": True})
    hands.quiet()
    editor._act(hands.window.session.cases.issue)
    hands.until(lambda: hands.desk.vault.cases[key].revision == 1)
    hands.until(editor._read_only)
    editor.amend()
    editor.take({"/seizure/place": "Shed 2"})
    hands.quiet()
    assert hands.desk.vault.cases[key].seizure.place == "Port of Poti, gate 3"
    editor.go_on()
    hands.until(
        lambda: QGuiApplication.focusObject() is not None and type(QGuiApplication.focusObject()).__name__ == "Prose"
    )
    hands.type("Wrong shed")
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: hands.desk.vault.cases[key].revision == 2)
    amended = hands.desk.vault.cases[key]
    assert amended.remark == "Wrong shed"
    assert amended.status is CaseStatus.DRAFT


def test_what_is_missing_is_listed_and_a_press_goes_there(hands: Hands) -> None:
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    page.editor.take({"/examination/result": None, "/officers": ""})
    assert page.context.figure.text() == "3"
    page.context.jump.emit("/officers")
    assert page.editor.tabs.current == "selection"
    binding = _form(page.editor, "selection").bindings["officers"]
    hands.until(binding.editor.hasFocus)


def test_an_auditor_sees_everything_and_can_change_nothing(make_hands: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from pcu_desk.domain.codes import Role

    auditor = replace(fakes.NINO, user="quliyev", role=Role.AUDITOR)
    monkeypatch.setitem(fakes.OFFICERS, "quliyev", auditor)
    hands = make_hands()
    hands.unlock(auditor)
    editor = hands.editor
    assert not hands.area.top.new.isVisible()
    line = _form(editor, "selection").bindings["place"].editor
    assert isinstance(line, QLineEdit)
    assert line.isReadOnly()
    assert not editor.header.next.isVisible()


@pytest.mark.parametrize("section", [section.key for section in SECTIONS if section.blocks])
def test_every_section_fits_the_smallest_window(hands: Hands, section: str) -> None:
    hands.window.resize(1280, 640)
    editor = hands.editor
    editor.tabs.choose(section)
    view = editor._views[section]
    assert view.parts
    QTest.qWait(0)
    inside = view.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= view.viewport().width()
