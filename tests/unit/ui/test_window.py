from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from pcu_desk.domain.codes import CaseStatus
from pcu_desk.domain.line import Line, LineState
from pcu_desk.domain.ports import QueuedEnvelope
from pcu_desk.ui import application as door
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.look import Look
from pcu_desk.ui.main_window import LOCK_AFTER_S, LOCKED, MainWindow
from pcu_desk.ui.theme import CONTRAST_DARK, DARK, THEMES, load_theme
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.focus import FocusRing
from pcu_desk.ui.widgets.plate import Check, Plate, draw_plate
from pcu_desk.ui.widgets.tabs import Section, SectionBar
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]


@pytest.mark.parametrize("lock", [False, True])
def test_the_door_returns_how_the_window_was_left(application: QApplication, lock: bool) -> None:
    others = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]

    def act() -> None:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w not in others]
        if not windows or not windows[0].asked():
            QTimer.singleShot(10, act)
        elif lock:
            windows[0].lock()
        else:
            windows[0].close()

    QTimer.singleShot(10, act)
    limit = QTimer(singleShot=True, interval=60_000)
    limit.timeout.connect(lambda: application.exit(99))
    limit.start()
    settings = fakes.MemorySettings(language="en", theme="light")
    code = door.run(fakes.MemoryDesk(), settings)
    limit.stop()  # an exit outside exec() would end every later test's event loop at once
    assert code == (LOCKED if lock else 0)


def test_closing_ends_the_exchange_and_closes_the_vault_on_the_writers_thread(hands: Hands) -> None:
    hands.close()
    assert hands.codes == [0]
    assert hands.sync.stopped
    assert hands.desk.vault.log[-1][0] == "closed"


def test_an_idle_desk_folds_its_log_and_then_locks(hands: Hands) -> None:
    hands.window._clock.stop()  # the seconds of a slow machine would be counted too
    hands.window._idle = 0
    for _ in range(LOCK_AFTER_S - 1):
        hands.window._second()
    hands.quiet()
    hands.until(lambda: any(entry[0] == "checkpoint" for entry in hands.desk.vault.log))
    assert hands.codes == []
    hands.window._second()
    hands.until(lambda: hands.codes)
    assert hands.codes == [LOCKED]


def test_a_key_press_starts_the_idle_time_anew(hands: Hands) -> None:
    hands.window._idle = 100
    hands.area.page().take_focus()
    hands.key(Qt.Key.Key_Down)
    assert hands.window._idle == 0


def test_locking_works_behind_an_open_dialog(hands: Hands) -> None:
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    page.editor.issue()
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    hands.window.lock()
    hands.until(lambda: hands.codes)
    assert hands.codes == [LOCKED]


@pytest.mark.parametrize("theme", THEMES)
def test_another_theme_keeps_the_case_and_the_choice(hands: Hands, theme: str) -> None:
    case = hands.area.page().current_item()
    hands.window.choose("theme", theme)
    hands.until(lambda: hands.area.page().current_item() == case)
    assert hands.window.look.theme.name == theme
    assert hands.settings.get("theme") == theme


def test_gloves_make_controls_larger_and_nothing_else(hands: Hands) -> None:
    before = hands.area.top.lock.height()
    hands.area.page().take_focus()
    hands.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    hands.until(lambda: hands.window.look.theme.gloves)
    hands.until(lambda: hands.area.top.lock.height() > before)
    assert load_theme(DARK, gloves=True).colours == load_theme(DARK).colours


def test_the_status_bar_tells_line_queue_contact_next_try_and_what_is_stuck(hands: Hands) -> None:
    status = hands.area.status
    assert "No line since" in status.line.words.text()
    assert "2 waiting" in status.queue.words.text()
    assert "1 message stuck" in status.stuck.words.text()
    assert "Next try" in status.next_try.words.text()
    hands.sync.tell(LineState(Line.ONLINE, 0, 0, fakes.at("21T12:00")))
    hands.until(lambda: status.line.words.text() == "On line")
    assert status.queue.words.text() == "Queue empty"
    assert status.stuck.isHidden()
    assert status.next_try.isHidden()


def test_the_line_tells_why_and_is_tried_with_the_keyboard(hands: Hands) -> None:
    hands.area.status.line.setFocus()
    hands.key(Qt.Key.Key_Return)
    hands.until(lambda: hands.area.line is not None)
    assert hands.area.line is not None
    words = " ".join(label.text() for label in hands.area.line.findChildren(QLabel))
    assert "The hub does not answer" in words
    assert "Nothing waits." in words
    hands.until(lambda: isinstance(QApplication.focusWidget(), Button))
    hands.key(Qt.Key.Key_Return)
    assert hands.sync.sent_now == 1
    hands.area.status.line.pressed.emit()
    hands.until(lambda: hands.area.line is not None)
    hands.until(lambda: isinstance(QApplication.focusWidget(), Button))
    hands.key(Qt.Key.Key_Escape)
    assert hands.area.line is None


def test_a_receipt_that_waits_is_told_and_hides_no_message(hands: Hands) -> None:
    alerts = hands.area.place.session.alerts
    alert = next(iter(hands.desk.vault.messages.values()))
    alerts.queue_list = [
        QueuedEnvelope(key, b"", 0, None, None, "") for key in (alert.id, "01a200a8-3c2a-7f7c-a768-cf106de247ad")
    ]
    hands.area.status.line.pressed.emit()
    hands.until(lambda: hands.area.line is not None)
    words = " ".join(label.text() for label in hands.area.line.findChildren(QLabel))
    assert alert.subject in words
    assert "1 receipt: a message was opened here" in words
    assert "Nothing waits." not in words


def test_folding_keeps_the_figures(hands: Hands) -> None:
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    page.take_focus()
    hands.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert page.context.width() == 40
    assert page.context.figure.text() == "2"
    hands.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page._figure.text() == "4"
    assert page._figure.isVisible()


def test_a_long_list_asks_only_for_the_pages_that_are_seen(make_hands: Make) -> None:
    vault = fakes.MemoryVault()
    for number in range(400):
        case = fakes.sample_case(number=f"GEPTI-2026-A-{number:05d}", status=CaseStatus.APPROVED)
        vault.cases[case.id] = case
    hands = make_hands(vault)
    hands.window.unlock("kapanadze", fakes.PASSPHRASE)
    hands.until(hands.window.inside)
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    page._which.setCurrentIndex(page._which.findData("all"))
    page._choose()
    model = page.cases.cases
    hands.until(lambda: model.rowCount() == 400)
    hands.quiet()
    assert len(model._rows) <= 100

    def seen_at_the_bottom() -> bool:
        page.cases.scrollToBottom()  # again: a case that is shown meanwhile scrolls the list to itself
        return 1 in model._rows

    hands.until(seen_at_the_bottom)
    assert len(model._rows) <= 150


def _plate_picture(look: Look, plate: Plate) -> set[str]:
    image = QImage(160, 26, QImage.Format.Format_RGB32)
    image.fill(look.theme.colour("raised"))
    with QPainter(image) as painter:
        draw_plate(painter, QPoint(2, 0), 26, look.theme, plate)
    return {QColor(image.pixel(x, y)).name().upper() for x in range(160) for y in range(26)}


def test_only_a_failed_check_digit_is_red(look: Look) -> None:
    red = look.theme.colours["danger"]
    assert red not in _plate_picture(look, Plate("CSQU 305438", "3", Check.RIGHT))
    assert red in _plate_picture(look, Plate("MWCU 605978", "5", Check.WRONG))
    assert red in _plate_picture(look, Plate("MWCU 605978", "5", Check.KEPT))


def test_sections_that_do_not_fit_go_under_more(look: Look, qtbot: QtBot) -> None:
    bar = SectionBar(look, tuple(Section(str(n), f"A section with a name {n}") for n in range(8)))
    qtbot.addWidget(bar)
    bar.resize(500, 36)
    bar.show()
    bar.choose("7")
    assert bar._more.isVisible()
    assert bar._tabs["7"].isVisible()
    assert sum(tab.isVisible() for tab in bar._tabs.values()) < 8
    bar.resize(3000, 36)
    bar.choose("0")
    assert not bar._more.isVisible()


def test_the_focus_ring_follows_the_focus_and_goes_with_its_control(look: Look, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    button = QPushButton("x", window)
    button.move(50, 60)
    ring = FocusRing(look, window)
    window.show()
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    button.move(150, 160)
    assert ring.geometry() == button.geometry().adjusted(-3, -3, 3, 3)
    button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    ring._place()
    assert not ring.isVisible()
    ring.stop()


def test_high_contrast_outlines_what_is_soft_elsewhere() -> None:
    theme = load_theme(CONTRAST_DARK)
    assert theme.outlined
    assert theme.colours["warn-soft"] == theme.colours["surface"]
