from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pcu_desk.domain import codes
from pcu_desk.domain.codes import CaseStatus
from pcu_desk.ui.inspections.editor import CaseEditor
from pcu_desk.ui.inspections.parts import TablePart
from pcu_desk.ui.main_window import LOCKED
from pcu_desk.ui.widgets.dialog import Dialog
from pcu_desk.ui.widgets.line import Line
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
K, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def _dialog() -> Dialog | None:
    dialog = QApplication.activeModalWidget()
    assert dialog is None or isinstance(dialog, Dialog)
    return dialog


def test_an_inspection_goes_from_login_to_submitted_with_the_keyboard_alone(  # noqa: PLR0915 - one journey
    make_hands: Make,
) -> None:
    hands = make_hands(fakes.MemoryVault())
    hands.until(hands.window.asked)
    hands.until(lambda: QApplication.focusWidget() is hands.window.login.passphrase)
    hands.type(fakes.PASSPHRASE)
    hands.key(K.Key_Return)
    hands.until(hands.window.inside)
    page = hands.area.page()
    page.cases.setFocus()
    hands.key(K.Key_F2)
    hands.until(lambda: page.editor.draft is not None)
    editor = page.editor
    assert hands.focused() is editor._views["selection"].parts[0].form.bindings["direction"].editor
    hands.key(K.Key_Down)
    hands.key(K.Key_Tab)
    hands.type("Port of Poti, gate 3")
    for text in (*[""] * 6, "Nino Kapanadze"):  # place code, four times and the operation stay as they are
        hands.key(K.Key_Tab)
        if text:
            hands.type(text)
    hands.key(K.Key_Tab)
    hands.key(K.Key_Down)
    hands.key(K.Key_Tab)

    hands.key(K.Key_I, ALT)
    hands.type("CSQU3054383")
    hands.key(K.Key_Return)
    hands.type("MWCU6059785")
    hands.key(K.Key_Return)
    hands.quiet()
    rows = [editor._views["consignment"].units().row(unit["id"]) for unit in editor.draft.record["units"]]
    assert [row.failed for row in rows] == [False, True]

    hands.key(K.Key_F9)
    hands.until(lambda: "to fill" in editor.banner.words())
    hands.key(K.Key_3, ALT)
    editor.jump("/examination/decision")
    hands.key(K.Key_Down)
    editor.jump("/examination/result")
    hands.key(K.Key_Down)
    editor.jump("/parties")
    hands.type("c")
    hands.key(K.Key_Escape)
    _fill_row(hands, editor, "/parties", {"role": "consignor", "name": "Aytepe Yapı"})
    _fill_row(hands, editor, "/goods", {"description": "Ceramic floor tiles"})
    editor.take({f"/units/{editor.draft.record['units'][1]['id']}/kept_as_seen": True})
    hands.quiet()
    assert editor._missing() == ()

    hands.key(K.Key_F9)
    hands.until(_dialog)
    hands.key(K.Key_Return)
    hands.until(lambda: editor.draft.case.status is CaseStatus.SUBMITTED)
    case = next(iter(hands.desk.vault.cases.values()))
    assert case.submitted_by == "kapanadze"
    assert case.direction is codes.Direction.IMPORT
    assert case.officers == "Nino Kapanadze"
    assert [unit.number for unit in case.units] == ["CSQU3054383", "MWCU6059785"]


def _fill_row(hands: Hands, editor: CaseEditor, path: str, fields: dict[str, str]) -> None:
    editor.jump(path)
    view = editor._views[editor.tabs.current]
    part = next(part for part in view.parts if isinstance(part, TablePart) and part.grid.path == path)
    model = part.grid.rows_model
    for name, value in fields.items():
        column = [column.name for column in model.columns].index(name) + 1
        row = 0 if model.rows else len(model.rows)
        model.setData(model.index(row, column), value)
    hands.quiet()


def test_typing_into_the_new_line_makes_a_row_and_enter_edits_a_cell(hands: Hands) -> None:
    editor = hands.area.page().editor
    editor.jump("/goods")
    hands.until(lambda: isinstance(hands.focused(), Line))
    hands.type("Grout, white")
    hands.key(K.Key_Return)
    hands.quiet()
    assert [row["description"] for row in editor.draft.record["goods"]][-1] == "Grout, white"
    saved = hands.desk.vault.cases[editor.draft.id]
    assert saved.goods[-1].description == "Grout, white"


def test_f2_in_a_table_begins_an_inspection_and_edits_no_cell(hands: Hands) -> None:
    page = hands.area.page()
    before = page.current_item()
    page.editor.tabs.choose("consignment")
    grid = next(part.grid for part in page.editor._views["consignment"].parts if isinstance(part, TablePart))
    grid.setFocus()
    grid.setCurrentIndex(grid.rows_model.index(0, 1))
    hands.key(K.Key_F2)
    hands.until(lambda: page.current_item() != before)
    assert page.editor.draft.case.number == "GEPTI-2026-A-00412"


def test_undo_takes_the_last_field_back_and_saves_that_too(hands: Hands) -> None:
    editor = hands.area.page().editor
    editor.take({"/narrative": "first"})
    hands.quiet()
    editor.take({"/narrative": "second"})
    hands.quiet()
    editor.tabs.setFocus()
    editor.press("undo")
    hands.quiet()
    assert hands.desk.vault.cases[editor.draft.id].narrative == "first"


def test_a_key_is_found_by_its_place_on_a_cyrillic_layout(hands: Hands) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    from pcu_desk.ui.keys import act_of

    event = QKeyEvent(QEvent.Type.KeyPress, 0x041B, CTRL, 45, 0, 0, "\u043b")
    assert act_of(event, windows=False) == "find"
    event = QKeyEvent(QEvent.Type.KeyPress, 0x041B, CTRL, 0x25, 0, 0, "\u043b")
    assert act_of(event, windows=True) == "find"


def test_find_narrows_the_list_and_escape_gives_it_back(hands: Hands) -> None:
    page = hands.area.page()
    whole = page.cases.cases.rowCount()
    page.cases.setFocus()
    hands.key(K.Key_K, CTRL)
    hands.type("acetic")
    hands.until(lambda: page.cases.cases.rowCount() == 1)
    hands.key(K.Key_Escape)
    hands.until(lambda: page.cases.cases.rowCount() == whole)


def test_locking_saves_what_is_typed_and_leaves_with_its_own_code(hands: Hands) -> None:
    editor = hands.area.page().editor
    editor.jump("/narrative")
    hands.type("Typed a moment before locking. ")
    hands.key(K.Key_L, CTRL)
    hands.until(lambda: hands.codes)
    assert hands.codes == [LOCKED]
    assert hands.sync.stopped
    vault = hands.desk.vault
    assert any("Typed a moment before locking." in case.narrative for case in vault.cases.values())
    assert vault.log[-1][0] == "closed"


def test_a_supervisor_returns_with_a_reason_and_then_approves(make_hands: Make) -> None:
    hands = make_hands()
    hands.unlock(fakes.GIORGI)
    page = hands.area.page()
    hands.until(lambda: page.editor.draft is not None)
    assert page.editor.draft.case.status is CaseStatus.SUBMITTED
    key = page.editor.draft.id
    page.cases.setFocus()
    hands.key(K.Key_F8)
    hands.until(lambda: type(QApplication.focusWidget()).__name__ == "Prose")
    hands.type("The gross mass is missing.")
    _dialog().act_button.click()
    hands.until(lambda: hands.desk.vault.cases[key].status is CaseStatus.RETURNED)
    assert hands.desk.vault.cases[key].remark == "The gross mass is missing."
    hands.until(lambda: "The gross mass is missing." in page.editor.banner.words())
