from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pcu_desk.ui.cuts import CRUSHED, CUT, OVER, SHORTENED, Cut, cuts
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.labels import Elided
from pcu_desk.ui.widgets.line import Line

LONG = "Wharf of the third terminal behind the bonded sheds"


class Painted(QWidget):
    """Words that a widget paints itself."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        del event
        with QPainter(self) as painter:
            ink.draw_text(painter, QRect(0, 0, self.width(), 20), LONG, self.font(), QColor("black"))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    return page


def put(page: QWidget, widget: QWidget, *box: int) -> None:
    widget.setParent(page)
    widget.setGeometry(*box)
    widget.show()


def faults(page: QWidget) -> list[str]:
    return [cut.fault for cut in cuts(page)]


def test_words_that_fit_are_no_fault(page: QWidget) -> None:
    put(page, QLabel(LONG), 0, 0, 400, 20)
    put(page, QPushButton("Save"), 0, 30, 120, 30)
    put(page, Painted(), 0, 70, 400, 20)
    assert cuts(page) == ()


def test_a_label_cut_at_its_end_is_found_with_what_it_needs(page: QWidget) -> None:
    label = QLabel(LONG)
    put(page, label, 0, 0, 60, 20)
    (cut,) = cuts(page)
    assert (cut.fault, cut.words, cut.has) == (CUT, LONG, 60)
    assert cut.needs == label.fontMetrics().horizontalAdvance(LONG)
    label.setToolTip(LONG)
    assert cuts(page) == ()


def test_lines_that_do_not_fit_below_each_other_are_found(page: QWidget) -> None:
    label = QLabel(LONG)
    label.setWordWrap(True)
    put(page, label, 0, 0, 120, 20)
    assert faults(page) == [CUT]


def test_a_button_narrower_than_its_word_is_found(page: QWidget) -> None:
    put(page, QPushButton(LONG), 0, 0, 80, 30)
    assert faults(page) == [CUT]


def test_painted_words_that_were_shortened_need_a_tool_tip(page: QWidget) -> None:
    painted = Painted()
    put(page, painted, 0, 0, 100, 20)
    assert cuts(page) == (Cut(SHORTENED, "Painted in QWidget", LONG, 100, ink.text_width(painted.font(), LONG)),)
    painted.setToolTip(LONG)
    assert cuts(page) == ()


def test_a_label_that_tells_the_whole_in_its_tool_tip_is_no_fault(page: QWidget) -> None:
    put(page, Elided(LONG), 0, 0, 80, 20)
    assert cuts(page) == ()


def test_words_over_words_are_found_and_words_beside_words_are_not(page: QWidget) -> None:
    put(page, QLabel("Seal"), 0, 0, 100, 20)
    put(page, QLabel("Number"), 99, 0, 100, 20)
    assert cuts(page) == ()
    put(page, QLabel("State"), 150, 5, 100, 20)
    assert faults(page) == [OVER]


def test_what_is_hidden_is_not_looked_at(page: QWidget) -> None:
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(QLabel(LONG))
    put(page, box, 0, 0, 40, 20)
    assert faults(page) == [CUT]
    box.hide()
    assert cuts(page) == ()


def test_what_was_typed_beyond_the_end_of_a_line_needs_a_tool_tip(page: QWidget) -> None:
    plain, told = QLineEdit(LONG), Line()
    told.setText(LONG)
    put(page, plain, 0, 0, 100, 30)
    put(page, told, 0, 40, 100, 30)
    assert faults(page) == [CUT]
    plain.setEchoMode(QLineEdit.EchoMode.Password)
    assert cuts(page) == ()


def test_a_control_that_is_lower_than_its_words_is_found(page: QWidget) -> None:
    low = QToolButton()
    low.setText("Poti")
    low.setFixedHeight(6)
    put(page, low, 0, 0, 100, 6)
    assert faults(page) == [CRUSHED]
