from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import Check, Examination
from pcu_desk.domain.codes import CaseStatus, UnitKind
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.ports import CaseRow
from pcu_desk.ui.cuts import CRUSHED, OVER, cuts
from pcu_desk.ui.direction import WindowCatalog, set_direction, unbroken
from pcu_desk.ui.inspections.case_list import CasePainter
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.grid import Grid
from pcu_desk.ui.inspections.parts import TablePart
from pcu_desk.ui.inspections.section_view import SectionView
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.theme import load_theme
from pcu_desk.ui.widgets.labels import Elided
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.pill import pill_width
from pcu_desk.ui.widgets.tabs import Section, SectionBar
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
MARKUP = 'Tiles <img src="//198.51.100.7/share/seen.png"> 44'
LONG = "Wharf of the third terminal behind the bonded sheds"
TOLD = date(2026, 11, 22)
NARROW = 248


@pytest.fixture
def drawn_out(application: QApplication) -> Look:
    return make_look(load_theme(), WindowCatalog("en-XA"))


@pytest.fixture
def settled(application: QApplication) -> Iterator[None]:
    yield
    set_direction(rtl=False)


def tip_of(widget: QWidget) -> str:
    at = widget.rect().center()
    QToolTip.showText(at, "none", widget)  # a tip that is hidden keeps its words for a while
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    return "" if QToolTip.text() == "none" else QToolTip.text()


def read(tip: str) -> str:
    """Return what a person reads in a tool tip."""
    if not tip.startswith("<"):
        return tip
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


# --- dates and numbers ---


@pytest.mark.parametrize("language", ["en", "ru", "ur", "en-XA"])
def test_a_line_never_ends_within_a_date_and_may_end_before_the_hour(language: str) -> None:
    catalog = WindowCatalog(language)
    moment = Moment(datetime(2026, 11, 22, 8, 36, tzinfo=UTC), 240)
    assert " " not in catalog.date(TOLD)
    day, clock = catalog.moment(moment, offset=True).split(" ")
    assert day.startswith(catalog.date(TOLD))
    assert clock == "12:36\N{NO-BREAK SPACE}UTC+4"


def test_a_date_with_its_no_break_spaces_is_read_back_where_it_is_pasted(look: Look, qtbot: QtBot) -> None:
    shown = make_look(load_theme(), WindowCatalog("en"))
    form = Form(shown, Examination, "/examination", ((("opened", 6),),))
    qtbot.addWidget(form)
    told: list[dict[str, object]] = []
    form.committed.connect(told.append)
    form.load({"opened": ""})
    line = form.bindings["opened"].editor
    assert isinstance(line, QLineEdit)
    line.setText(shown.catalog.moment(Moment(datetime(2026, 11, 22, 8, 36, tzinfo=UTC), 0)).replace(" ", "\u00a0"))
    form.bindings["opened"].commit()
    assert [str(value)[:16] for each in told for value in each.values()] == ["2026-11-22T08:36"]


def test_a_sentence_keeps_the_number_of_a_case_in_one_piece_and_no_other_word() -> None:
    said = unbroken("Countersign the release in GEPTI-2026-A-00001? Re-read it.")
    assert said.replace("\N{WORD JOINER}", "") == "Countersign the release in GEPTI-2026-A-00001? Re-read it."
    assert "GEPTI-\N{WORD JOINER}2026-\N{WORD JOINER}A-\N{WORD JOINER}00001?" in said
    assert "Re-read" in said


@pytest.mark.parametrize("number", ["TNEU 338015", "CP 40881732", "12345678901234567"])
def test_the_longest_word_of_a_state_leaves_the_whole_number_in_a_narrow_list(drawn_out: Look, number: str) -> None:
    with_host = QWidget()
    painter = CasePainter(drawn_out, with_host)
    for status in CaseStatus:
        for kind in UnitKind:
            row = CaseRow(1, "c", "n", status, 1, None, kind, number, False, "", None, "nino", False)
            _, wide, state, pill, lead = painter._measured(row, NARROW)
            assert pill == pill_width(drawn_out, state)
            assert 12 + lead + wide + 6 + pill + 12 <= NARROW  # six: the frame of the digit is drawn on its edge


def test_the_last_head_of_a_narrow_table_ends_within_it(drawn_out: Look, qtbot: QtBot) -> None:
    columns = (("kind", 4), ("at", 3), ("finding", 3), ("instrument", 5))
    grid = Grid(drawn_out, Check, "/examination/checks", columns, {"finding": {"suspicious": ("danger", "danger")}})
    qtbot.addWidget(grid)
    at = "2026-11-22T12:36:00+04:00"
    row = {"kind": "outside", "at": at, "finding": "suspicious", "instrument": "Dog Bora", "by": "", "note": ""}
    grid.load([{"id": "1", **row}])
    grid.resize(638, 200)
    grid.show()
    assert [words for words, has, needs in grid.heads() if has < needs] == []


# --- what is asked for, what is there ---


def test_a_field_that_takes_nothing_asks_for_nothing(look: Look, qtbot: QtBot) -> None:
    form = Form(look, Examination, "/examination", ((("opened", 6), ("gross_found", 6)),))
    qtbot.addWidget(form)
    lines = [binding.editor for binding in form.bindings.values()]
    asked = [line.placeholderText() for line in lines if isinstance(line, QLineEdit)]
    assert all(asked)
    form.set_read_only(read_only=True)
    assert [line.placeholderText() for line in lines if isinstance(line, QLineEdit)] == ["", ""]
    form.set_read_only(read_only=False)
    assert [line.placeholderText() for line in lines if isinstance(line, QLineEdit)] == asked


def test_a_folded_table_of_a_finished_case_says_that_it_is_empty(hands: Hands) -> None:
    hands.editor.tabs.choose("examination")
    table = next(
        part for part in hands.editor._views["examination"].parts if isinstance(part, TablePart) and part._block.rare
    )
    assert table.grid.isHidden()
    assert table._none.isHidden()
    table.set_read_only(read_only=True)
    assert not table._none.isHidden()
    table.set_read_only(read_only=False)
    table.begin_row()
    assert table._none.isHidden()


def test_a_line_tells_the_whole_of_what_does_not_fit_and_never_a_secret(qtbot: QtBot) -> None:
    line = Line()
    qtbot.addWidget(line)
    line.resize(120, 30)
    line.show()
    line.setText(LONG)
    assert tip_of(line) == LONG
    line.setText("Poti")
    assert tip_of(line) == ""
    line.clear()
    line.setPlaceholderText(LONG)
    assert tip_of(line) == LONG
    line.setText(LONG)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    assert tip_of(line) == ""


def test_words_from_elsewhere_are_no_page_in_a_tool_tip(qtbot: QtBot) -> None:
    line, elided = Line(), Elided(MARKUP)
    for widget in (line, elided):
        qtbot.addWidget(widget)
        widget.resize(60, 30)
        widget.show()
    line.setText(MARKUP)
    for tip in (tip_of(line), elided.toolTip()):
        assert "<img" not in tip
        assert read(tip) == MARKUP


def test_the_subject_of_a_message_is_no_page_in_the_tool_tip_of_its_row(hands: Hands) -> None:
    page = hands.alerts()
    model = page.threads.threads
    hands.until(lambda: model.rowCount() > 0)
    row = model.rows[0]
    object.__setattr__(row.message, "subject", MARKUP)
    tip = str(model.data(model.index(0), Qt.ItemDataRole.ToolTipRole))
    assert "<img" not in tip
    assert MARKUP in read(tip)


# --- order and focus ---


def test_the_list_of_languages_runs_from_the_right_in_a_window_that_does(make_hands: Make, settled: None) -> None:
    hands = make_hands(language="ur")
    hands.unlock()
    page = hands.area.open("settings")
    said = [label.text() for label in page.findChildren(QLabel) if "Azərbaycanca" in label.text()]
    assert said
    # Without a mark of its own a list of isolates would run from left to right in the middle of the sentence.
    assert all("\N{FIRST STRONG ISOLATE}\N{RIGHT-TO-LEFT MARK}" in words for words in said)


def test_the_focus_goes_along_with_the_tab_that_a_key_chooses(look: Look, qtbot: QtBot) -> None:
    bar = SectionBar(look, (Section("a", "Selection"), Section("b", "Checklist"), Section("c", "Seals")))
    qtbot.addWidget(bar)
    bar.resize(600, 40)
    bar.show()
    bar.activateWindow()
    qtbot.waitActive(bar)
    QTest.mouseClick(bar._tabs["b"], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(bar._tabs["b"].hasFocus)
    bar.choose("c")
    assert bar._tabs["c"].hasFocus()


def test_a_section_that_was_just_built_lays_nothing_over_its_words(make_hands: Make, settled: None) -> None:
    hands = make_hands(language="ru")
    hands.unlock()
    hands.window.resize(1280, 720)
    for key in ("examination", "seizure"):
        hands.editor.tabs.choose(key)
        view = hands.editor._views[key]
        assert isinstance(view, SectionView)
        while view._to_build:
            QApplication.processEvents()
        inside = view.widget()
        assert inside is not None
        assert [cut for cut in cuts(inside) if cut.fault in {OVER, CRUSHED}] == []


def test_a_path_that_may_break_behind_its_folders_is_whole_and_one_that_may_not_is_cut(
    look: Look, qtbot: QtBot
) -> None:
    del look
    path = "/media/stick/pcu-desk/data/data/vault/before-0.2.0.zip"
    for words, faults in ((path.replace("/", "/\N{ZERO WIDTH SPACE}"), 0), (path, 1)):
        box = QWidget()
        qtbot.addWidget(box)
        told = QLabel(words, box)
        told.setWordWrap(True)
        told.resize(200, 80)
        box.resize(200, 80)
        box.show()
        assert len(cuts(box)) == faults
