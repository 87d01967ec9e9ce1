from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

from pcu_desk.ui import application as door
from pcu_desk.ui.inspections.page import InspectionsPage
from pcu_desk.ui.main_window import LOCK_AFTER_S, LOCKED, MainWindow
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.widgets.dialog import Dialog
from tests.unit.ui import fakes
from tests.unit.ui.conftest import Hands

Make = Callable[..., Hands]
Open = Callable[[MainWindow], object]
LIMIT_MS = 60_000


def _menu(window: MainWindow) -> object:
    menu = QMenu(window)
    menu.addAction("GEPTI")
    return menu.exec(window.mapToGlobal(QPoint(20, 20)))


def _print(window: MainWindow) -> object:
    printer = QPrinter()
    return QPrintDialog(printer, window).exec()


def _own(window: MainWindow) -> object:
    dialog = Dialog(window.look, window, "GEPTI")
    dialog.add_buttons("A", "B", dialog.accept)
    dialog.present()
    return dialog


DIALOGS: dict[str, Open] = {
    "dialog": lambda window: QDialog(window).exec(),
    "own": _own,
    "file": lambda window: QFileDialog(window, options=QFileDialog.Option.DontUseNativeDialog).exec(),
    "save": lambda window: QFileDialog.getSaveFileName(window, options=QFileDialog.Option.DontUseNativeDialog),
    "print": _print,
    "message": lambda window: QMessageBox(window).exec(),
    "question": lambda window: QInputDialog.getText(window, "A", "B"),
    "menu": _menu,
}


class Run:
    """The program's own loop around a window, with hands that act once the vault is open."""

    def __init__(self, application: QApplication) -> None:
        self.application = application
        self.others = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        self.desk = fakes.MemoryDesk(fakes.sample_vault())
        self.ended: list[str] = []

    @property
    def window(self) -> MainWindow:
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w not in self.others]
        return windows[0]

    def soon(self, ready: Callable[[], object], act: Callable[[], None]) -> None:
        QTimer.singleShot(5, lambda: act() if ready() else self.soon(ready, act))

    def unlocked(self, act: Callable[[], None]) -> None:
        def unlock() -> None:
            self.window.unlock("kapanadze", fakes.PASSPHRASE)
            self.soon(self.window.inside, act)

        self.soon(lambda: self.window.asked(), unlock)  # noqa: PLW0108 - there is no window yet

    def run(self, **more: object) -> int:
        limit = QTimer(singleShot=True, interval=LIMIT_MS)
        limit.timeout.connect(lambda: self.application.exit(99))
        limit.start()
        settings = fakes.MemorySettings(language="en", theme="light")
        code = door.run(self.desk, settings, **more)
        limit.stop()  # an exit outside exec() would end every later test's event loop at once
        return code


def _above() -> bool:
    return QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None


def _press(window: MainWindow) -> None:
    above = QApplication.activePopupWidget() or QApplication.activeModalWidget() or window
    handle = above.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _idle(window: MainWindow) -> None:
    for _ in range(LOCK_AFTER_S + 1):
        window._second()


HOW: dict[str, Callable[[MainWindow], None]] = {
    "key": _press,
    "idle": _idle,
    "session": lambda window: assert_true(window.lock_if_open()),
}


def assert_true(what: bool) -> None:
    assert what


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("name", DIALOGS)
def test_the_desk_locks_with_any_dialog_open(application: QApplication, name: str, how: str) -> None:
    run = Run(application)

    def act() -> None:
        run.soon(_above, lambda: HOW[how](run.window))
        DIALOGS[name](run.window)
        run.ended.append(name)

    run.unlocked(act)
    assert run.run() == LOCKED
    assert run.ended == [name]
    assert run.desk.vault.log[-1][0] == "closed"


def test_what_is_done_in_a_dialog_or_a_menu_starts_the_idle_time_anew(hands: Hands) -> None:
    page = hands.area.page()
    assert isinstance(page, InspectionsPage)
    page.editor.issue()
    hands.until(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    hands.window._second()
    hands.window._idle = 100
    QTest.mouseMove(dialog.windowHandle(), QPoint(5, 5))
    QTest.mouseMove(dialog.windowHandle(), QPoint(9, 9))
    hands.until(lambda: hands.window._idle < 100)


def test_a_session_locked_while_the_vault_opens_locks_it_once_it_is_open(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    assert not hands.window.lock_if_open()
    hands.window.unlock(fakes.NINO.user, fakes.PASSPHRASE)
    assert hands.window.lock_if_open()
    hands.until(lambda: hands.codes)
    assert hands.codes == [LOCKED]
    assert not hands.window.inside()
    assert hands.desk.vault.log[-1][0] == "closed"


def test_a_session_locked_during_a_wrong_try_leaves_the_login_page(make_hands: Make) -> None:
    hands = make_hands()
    hands.until(hands.window.asked)
    hands.window.unlock(fakes.NINO.user, "wrong")
    hands.window.lock_if_open()
    login = hands.window.login
    assert login is not None
    hands.until(login.words)
    assert hands.codes == []
    hands.unlock()


def test_a_lock_asks_long_work_to_stop(application: QApplication) -> None:
    tasks, begun, stopped = Tasks(), threading.Event(), threading.Event()

    def work(report: Callable[[int, int, str], None]) -> None:
        begun.set()
        try:
            while True:
                report(1, 2, "")
        finally:
            stopped.set()

    tasks.work(work)
    assert begun.wait(10)
    tasks.closing()
    assert stopped.is_set()


def test_a_lock_that_hangs_is_ended_by_force(application: QApplication) -> None:
    run, free = Run(application), threading.Event()
    run.unlocked(lambda: (run.window.tasks.write(lambda: free.wait(30)), run.window.lock()))
    assert run.run(by_force=free.set, force_after=0.2) == LOCKED
    assert free.is_set()


def test_a_lock_that_comes_to_its_end_needs_no_force(application: QApplication) -> None:
    run, forced = Run(application), threading.Event()
    run.unlocked(lambda: run.window.lock())  # noqa: PLW0108 - there is no window yet
    assert run.run(by_force=forced.set, force_after=0.5) == LOCKED
    assert not forced.wait(1)


class Ear:
    """What hears the session, as the program hands it to the window."""

    def __init__(self) -> None:
        self.tell: Callable[[], bool] = lambda: False
        self.stopped = False

    def watch(self, window: int, tell: Callable[[], bool]) -> Ear:
        assert window
        self.tell = tell
        return self

    def stop(self) -> None:
        self.stopped = True


def test_the_window_listens_to_the_session_and_stops_when_it_goes(application: QApplication) -> None:
    run, ear = Run(application), Ear()
    run.unlocked(lambda: assert_true(ear.tell()))
    assert run.run(watch=ear.watch) == LOCKED
    assert ear.stopped
