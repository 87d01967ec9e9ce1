from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from pcu_desk.domain.case import TransportUnit
from pcu_desk.domain.text import Text
from pcu_desk.ui.direction import (
    WindowCatalog,
    isolated,
    left_to_right,
    margins,
    runs_right_to_left,
    set_direction,
    steady,
)
from pcu_desk.ui.icons import Icons
from pcu_desk.ui.inspections import questions
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.preview import tongues
from pcu_desk.ui.theme import load_theme
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.field import Field, Prose
from pcu_desk.ui.widgets.labels import label
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.menu import open_under
from pcu_desk.ui.widgets.pill import State, draw_pill, pill_width
from pcu_desk.ui.widgets.plate import Check, Plate, draw_plate, plate_width
from pcu_desk.ui.widgets.stops import Halt, RouteLine, Track, draw_track
from pcu_desk.ui.widgets.tabs import Section, SectionBar
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
WHITE = QColor("white")


@pytest.fixture
def urdu(application: QApplication) -> Iterator[Look]:
    set_direction(rtl=True)
    yield make_look(load_theme(arabic=True), WindowCatalog("ur"))
    set_direction(rtl=False)


@pytest.fixture
def settled(application: QApplication) -> Iterator[None]:
    yield
    set_direction(rtl=False)


def canvas(width: int, height: int, draw: Callable[[QPainter], object], *, rtl: bool) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(WHITE)
    with QPainter(image) as painter:
        painter.setLayoutDirection(RTL if rtl else LTR)
        draw(painter)
    return image


def inked(image: QImage) -> tuple[int, int]:
    """Return the first and last column that was drawn on."""
    drawn = [x for x in range(image.width()) if any(image.pixelColor(x, y) != WHITE for y in range(image.height()))]
    return drawn[0], drawn[-1]


def _last_dark(image: QImage, y: int) -> int:
    return max((x for x in range(image.width()) if image.pixelColor(x, y).lightness() < 100), default=0)


def test_the_whole_window_turns_with_the_language_and_turns_back(make_hands: Make, settled: None) -> None:
    hands = make_hands(language="en")
    hands.unlock()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    rail, list_ = hands.area.rail, hands.area.page().cases
    assert rail.mapTo(hands.window, QPoint(0, 0)).x() == 0
    hands.window.choose("language", "ur")
    hands.until(lambda: hands.window.look.catalog.language == "ur" and hands.area.rail is not rail)
    assert application.layoutDirection() is RTL
    rail, list_ = hands.area.rail, hands.area.page().cases
    assert rail.mapTo(hands.window, QPoint(rail.width(), 0)).x() == hands.window.width()
    assert list_.mapTo(hands.window, QPoint(0, 0)).x() > hands.window.width() // 2
    assert all(widget.layoutDirection() is RTL for widget in (rail, list_, hands.area.status))
    hands.window.choose("language", "en")
    hands.until(lambda: hands.area.rail is not rail)
    assert application.layoutDirection() is LTR
    assert hands.area.rail.mapTo(hands.window, QPoint(0, 0)).x() == 0


def test_a_click_on_a_row_of_the_turned_list_chooses_the_case_that_is_painted_there(
    make_hands: Make, settled: None
) -> None:
    hands = make_hands(language="ur")
    hands.unlock()
    page = hands.area.page()
    index = page.cases.cases.index(1)
    box = page.cases.visualRect(index)
    for x in (box.left() + 6, box.right() - 6):
        QTest.mouseClick(page.cases.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, box.center().y()))
        hands.until(lambda: page.current_item() == page.cases.cases.row(index).id)
        QTest.mouseClick(
            page.cases.viewport(),
            Qt.MouseButton.LeftButton,
            pos=page.cases.visualRect(page.cases.cases.index(0)).center(),
        )
        hands.until(lambda: page.current_item() == page.cases.cases.row(page.cases.cases.index(0)).id)


def test_the_left_arrow_goes_on_to_the_next_section_and_its_tab_stands_to_the_left(urdu: Look, qtbot: QtBot) -> None:
    bar = SectionBar(urdu, (Section("a", "انتخاب"), Section("b", "کھیپ"), Section("c", "جانچ")))
    qtbot.addWidget(bar)
    bar.resize(600, 40)
    bar.show()
    bar.choose("a")
    tabs = list(bar._tabs.values())
    assert [tab.x() for tab in tabs] == sorted((tab.x() for tab in tabs), reverse=True)
    QTest.keyClick(tabs[0], Qt.Key.Key_Left)
    assert bar.current == "b"
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=tabs[2].geometry().center())
    QTest.mouseClick(tabs[2], Qt.MouseButton.LeftButton)
    assert bar.current == "c"


def test_a_plate_is_the_same_picture_in_both_directions(urdu: Look) -> None:
    latin = load_theme()
    plate = Plate("CSQU 305438", "3", Check.RIGHT)

    def drawn(theme: object, *, rtl: bool) -> QImage:
        return canvas(200, 24, lambda painter: draw_plate(painter, QPoint(4, 0), 24, theme, plate), rtl=rtl)

    assert drawn(urdu.theme, rtl=True) == drawn(latin, rtl=False)
    assert plate_width(urdu.theme, plate) == plate_width(latin, plate)


def test_the_check_digit_stands_at_the_right_end_of_the_number(urdu: Look) -> None:
    body = Plate("CSQU 305438")
    whole = Plate("CSQU 305438", "3", Check.WRONG)
    end = plate_width(urdu.theme, body)
    image = canvas(200, 24, lambda p: draw_plate(p, QPoint(0, 0), 24, urdu.theme, whole), rtl=True)
    red = [x for x in range(200) if image.pixelColor(x, 8) == urdu.theme.colour("danger")]
    assert red
    assert min(red) > end


def test_letters_of_a_plate_in_arabic_script_keep_their_place_between_the_digits() -> None:
    assert left_to_right("34 KLM 482") == "34 KLM 482"
    parts = left_to_right("12ب345")
    assert [part for part in parts.replace("\u2068", "").split("\u2069") if part] == ["12", "ب", "345"]


@pytest.mark.parametrize("rtl", [False, True])
def test_a_line_of_stops_begins_at_the_start_side(urdu: Look, rtl: bool) -> None:
    box = QRect(0, 0, 300, 20)
    image = canvas(300, 20, lambda p: draw_track(p, box, urdu.theme, Track(3, 1, tone="ok"), rtl=rtl), rtl=rtl)
    green = urdu.theme.colour("ok")
    reached = [x for x in range(300) if image.pixelColor(x, 10) == green]
    assert reached
    assert (min(reached) > 250) if rtl else (max(reached) < 50)


def test_a_route_is_drawn_from_right_to_left(urdu: Look, qtbot: QtBot) -> None:
    route = RouteLine(
        urdu, (Halt("Mersin", "TRMER", ""), Halt("Poti", "GEPTI", "", here=True), Halt("Baku", "AZBAK", ""))
    )
    qtbot.addWidget(route)
    route.resize(600, 80)
    image = route.grab().toImage()
    solid = urdu.theme.colour("accent")
    y = next(y for y in range(30) if image.pixelColor(450, y) == solid)
    assert all(image.pixelColor(x, y) == solid for x in range(320, 480))
    assert any(image.pixelColor(x, y) != solid for x in range(120, 280))


def test_icons_that_point_somewhere_turn_and_the_others_never(application: QApplication) -> None:
    mirrored = load_theme().mirrored
    ltr, rtl = Icons(mirrored, rtl=False), Icons(mirrored, rtl=True)
    ink_colour = QColor("black")
    for name in ("chevron-next", "chevron-back", "truck", "wagon", "undo"):
        pixmap = ltr.pixmap(name, 24, ink_colour).toImage()
        assert rtl.pixmap(name, 24, ink_colour).toImage() == pixmap.flipped(Qt.Orientation.Horizontal)
        assert rtl.pixmap(name, 24, ink_colour).toImage() != pixmap
    for name in ("check", "search", "container", "lock", "seizure"):
        assert rtl.pixmap(name, 24, ink_colour).toImage() == ltr.pixmap(name, 24, ink_colour).toImage()


def test_a_line_for_codes_runs_from_left_to_right_and_stands_at_the_start_side(urdu: Look, qtbot: QtBot) -> None:
    code, free = Line(code=True), Line()
    for line in (code, free):
        qtbot.addWidget(line)
        assert line.alignment() & Qt.AlignmentFlag.AlignRight
        assert line.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert code.layoutDirection() is LTR
    assert free.layoutDirection() is RTL


def test_a_short_line_for_codes_stands_under_the_start_of_its_label(urdu: Look, qtbot: QtBot) -> None:
    line = Line(code=True)
    line.setMaximumWidth(100)
    field = Field(urdu, "کتنے", line)
    qtbot.addWidget(field)
    field.resize(400, 80)
    field.grab()
    assert line.geometry().right() == field.rect().right()


def test_forms_give_identifiers_numbers_and_dates_a_line_for_codes(urdu: Look, qtbot: QtBot) -> None:
    form = Form(urdu, TransportUnit, "/units/x", ((("number", 6), ("note", 6)),))
    qtbot.addWidget(form)
    assert form.bindings["number"].editor.layoutDirection() is LTR


def test_prose_stands_on_the_side_where_its_script_begins(urdu: Look, qtbot: QtBot) -> None:
    prose = Prose(3)
    qtbot.addWidget(prose)
    side = prose.document().defaultTextOption
    assert side().alignment() == Qt.AlignmentFlag.AlignRight
    prose.setPlainText("Opened before two witnesses.")
    assert side().alignment() == Qt.AlignmentFlag.AlignLeft
    prose.setPlainText("دو گواہوں کے سامنے کھولا گیا۔")
    assert side().alignment() == Qt.AlignmentFlag.AlignRight


@pytest.mark.parametrize("words", ["GEPTI-2026-00412", "12.640 kg", "مسودہ"])
def test_words_of_any_script_begin_at_the_right_edge_of_a_turned_page(urdu: Look, qtbot: QtBot, words: str) -> None:
    made = label(words)
    qtbot.addWidget(made)
    made.resize(300, 30)
    made.setStyleSheet("background: white; color: black;")
    first, last = inked(made.grab().toImage())
    assert last > 290
    assert first > 100


def test_every_line_of_wrapped_urdu_ends_on_the_same_edge(urdu: Look, qtbot: QtBot) -> None:
    made = label("ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا ا", wrap=True)
    qtbot.addWidget(made)
    made.setStyleSheet("background: white; color: black;")
    made.resize(60, made.heightForWidth(60))
    image = made.grab().toImage()
    rows = [_last_dark(image, y) for y in range(image.height())]
    edges = [max(group) for dark, group in groupby(rows, key=bool) if dark]
    assert len(edges) > 2
    assert max(edges) - min(edges) <= 1


def test_words_that_do_not_fit_are_cut_at_their_own_end(urdu: Look) -> None:
    font = urdu.theme.font("table")
    long = "Acetic acid in drums of two hundred litres"
    box = QRect(0, 0, 120, 24)
    cut = canvas(140, 24, lambda p: ink.draw_text(p, box, long, font, QColor("black")), rtl=True)
    first, last = inked(cut)
    assert any(cut.pixelColor(x, 10) != WHITE for x in range(first, first + 10))
    dots = {y for x in range(last - 6, last + 1) for y in range(24) if cut.pixelColor(x, y) != WHITE}
    assert len(dots) <= 4


def test_a_pill_keeps_its_place_and_puts_its_icon_at_the_right(urdu: Look) -> None:
    state = State("ضبطی", "seizure", "danger")
    width = pill_width(urdu, state)
    image = canvas(width, 26, lambda p: draw_pill(p, QPoint(0, 0), urdu, state), rtl=True)
    assert inked(image) == (0, width - 1)
    bare = canvas(width, 26, lambda p: draw_pill(p, QPoint(0, 0), urdu, replace(state, icon="check")), rtl=True)
    other = [x for x in range(width) for y in range(26) if image.pixelColor(x, y) != bare.pixelColor(x, y)]
    assert min(other) > width - 22


def test_a_menu_opens_under_the_start_of_its_button(urdu: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(0, 0, 600, 400)
    button = QLabel("x", window)
    button.setGeometry(300, 50, 80, 30)
    window.show()
    menu = QMenu(window)
    menu.addAction("Longer than its button")
    open_under(menu, button)
    right = menu.mapToGlobal(QPoint(menu.width(), 0)).x()
    assert abs(right - button.mapToGlobal(QPoint(button.width(), 0)).x()) <= 1
    menu.close()


def test_what_fills_an_urdu_sentence_stands_in_an_isolate_and_an_english_one_stays_bare(urdu: Look) -> None:
    text = Text("nothing", "{number}: {day}")
    day = date(2026, 11, 21)
    filled = urdu.text(text, number="GEPTI-2026-00412", day=day)
    assert isolated("GEPTI-2026-00412") in filled
    assert isolated(urdu.catalog.date(day)) in filled
    plain = WindowCatalog("en").text(text, number="GEPTI-2026-00412", day=day)
    assert plain == "GEPTI-2026-00412: 21\N{NO-BREAK SPACE}Nov\N{NO-BREAK SPACE}2026"


@pytest.mark.parametrize("code", ["ps", "ur", "fa-AF", "ar"])
def test_the_own_name_of_a_language_turns_no_sentence_of_a_window_in_another_direction(code: str) -> None:
    russian = make_look(load_theme(), WindowCatalog("ru"))
    ((reviewed, told),) = tongues.reviews(russian, (code,))
    assert not reviewed
    assert runs_right_to_left(told) is False
    assert runs_right_to_left(russian.joined(" · ", "پښتو", "12")) is None  # no letter outside the isolate


def test_a_sentence_that_begins_with_a_foreign_word_runs_in_its_own_direction() -> None:
    assert runs_right_to_left(steady("ISO 6346 کے مطابق 4 ہے")) is True
    assert runs_right_to_left(steady("{role} · {unit}")) is True
    assert steady("100 %") == "100 %"
    assert steady("Queue empty") == "Queue empty"


def test_joined_parts_follow_the_window_and_not_the_first_part(urdu: Look, look: Look) -> None:
    assert look.joined(" · ", "22G1", "", "check digit right") == "22G1 · check digit right"
    assert runs_right_to_left(urdu.joined(" · ", "22G1", "Mersin")) is True


def test_margins_and_the_sheet_turn_with_the_window(urdu: Look) -> None:
    turned = margins(10, 1, 4, 2)
    assert (turned.left(), turned.top(), turned.right(), turned.bottom()) == (4, 1, 10, 2)
    assert 'kind="start-edge"] { background: #FFFFFF; border: none; border-left:' in urdu.theme.style_sheet()
    assert 'kind="start-edge"] { background: #FFFFFF; border: none; border-right:' in load_theme().style_sheet()


def test_arabic_script_is_larger_and_taller_while_identifiers_keep_their_size(urdu: Look) -> None:
    latin, naskh = load_theme(), urdu.theme
    for step, spec in latin.steps.items():
        assert naskh.steps[step].px == spec.px + 2
        assert naskh.steps[step].line == round(naskh.steps[step].px * 1.6)
        assert naskh.steps[step].spacing == 0
    assert naskh.code_font("identifier") == latin.font("identifier")
    assert naskh.heights["table_row"] == latin.heights["table_row"] + 4
    assert naskh.heights["control"] == latin.heights["control"]


def test_dialogs_open_in_the_windows_direction(make_hands: Make, settled: None) -> None:
    hands = make_hands(language="ur")
    hands.unlock()
    page = hands.area.page()
    dialog = questions.ask(page.look, page, questions.SUBMIT, "GEPTI-2026-A-00412", lambda: None)
    assert dialog.layoutDirection() is RTL
    stay, act = (dialog.findChildren(type(dialog.act_button))[n] for n in (0, 1))
    assert stay.mapTo(dialog, QPoint(0, 0)).x() > act.mapTo(dialog, QPoint(0, 0)).x()
    dialog.reject()
