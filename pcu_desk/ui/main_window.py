"""The window: login page or work area, one look at a time, and the way from unlocking to locking. It holds no data."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFont, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.i18n.catalog import available
from pcu_desk.i18n.languages import PSEUDO
from pcu_desk.ui.direction import WindowCatalog, set_direction
from pcu_desk.ui.keys import act_of
from pcu_desk.ui.languages import offered
from pcu_desk.ui.login.page import LoginPage
from pcu_desk.ui.look import Look, make_look
from pcu_desk.ui.tasks import Tasks
from pcu_desk.ui.theme import DARK, LIGHT, THEMES, load_theme
from pcu_desk.ui.widgets.focus import FocusRing
from pcu_desk.ui.widgets.menu import open_under

if TYPE_CHECKING:
    from pathlib import Path

    from pcu_desk.domain.changes import Changes
    from pcu_desk.domain.line import LineState
    from pcu_desk.domain.ports import VaultCard
    from pcu_desk.services.session import Desk, Session
    from pcu_desk.ui.about.desk import ProgramDesk
    from pcu_desk.ui.about.notes import NoteTeller
    from pcu_desk.ui.backup.clock import BackupClock
    from pcu_desk.ui.courier.desk import CourierDesk
    from pcu_desk.ui.login.ways_in import Entry
    from pcu_desk.ui.shell.work_area import WorkArea
    from pcu_desk.ui.tasks import Progress
    from pcu_desk.ui.workplace import LineDesk, Settings, Workplace

# ruff: noqa: N802 - Qt's names are overridden

LOCKED = 75
LOCK_AFTER_S = 300
_TITLE = QT_TRANSLATE_NOOP("shell", "PCU Desk")
_WINDOWS = sys.platform == "win32"
_SECOND = 1000
_FIELDS_OWN = ("undo", "back")
_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}


class Syncing(Protocol):
    """The exchange behind the window."""

    def send_now(self) -> None:
        """Do the next round without waiting for its time."""

    def stop(self) -> None:
        """End it and wait until it has ended."""


StartSync = Callable[["Session", "Callable[[Callable[[], object]], object]", "Callable[[LineState], None]"], Syncing]


class MainWindow(QMainWindow):
    """One window per vault."""

    left = Signal(int)
    unlocked = Signal()
    locking = Signal()

    def __init__(  # noqa: PLR0917 - what the composition root hands over, in its order
        self,
        desk: Desk,
        settings: Settings,
        start_sync: StartSync | None,
        tasks: Tasks,
        line: LineDesk | None = None,
        program: ProgramDesk | None = None,
    ) -> None:
        """Show the login page in the account's language and colours."""
        super().__init__()
        self._desk, self._settings, self._start_sync, self.tasks = desk, settings, start_sync, tasks
        self._line_desk, self._program = line, program
        self._notes: NoteTeller | None = None
        self.session: Session | None = None
        self.area: WorkArea | None = None
        self.login: LoginPage | None = None
        self._syncing: Syncing | None = None
        self._couriers: CourierDesk | None = None
        self._backups: BackupClock | None = None
        self._user, self._idle, self._ending = "", 0, False
        self._unlocking = self._lock_wanted = False
        self._line: LineState | None = None
        self.courier: Path | None = None
        """A courier file to be offered once the vault is open."""
        self._chosen: dict[str, str] = {}
        self.look = self._make_look()
        self._dress()
        self._ring = FocusRing(self.look, self)
        self.setMinimumSize(1024, 600)
        self.resize(1366, 768)
        tasks.trouble.connect(self._trouble)
        tasks.written.connect(self._written)
        self._clock = QTimer(self, interval=_SECOND)
        self._clock.timeout.connect(self._second)
        self._clock.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)
        self.show_login()

    def show_login(self) -> None:
        """Ask the folder what it holds and show what can be done with it."""
        page = self.login = LoginPage(self.look)
        self.setWindowTitle(self.look.text(_TITLE))
        page.unlock_wanted.connect(self.unlock)
        page.language_wanted.connect(self._choose_language)
        page.theme_wanted.connect(self._other_theme)
        page.again_wanted.connect(self.show_login)
        page.set_up_wanted.connect(self._set_up)
        page.restore_wanted.connect(self._restore)
        page.recovery_wanted.connect(self._recover)
        page.about_wanted.connect(self._about)
        if self.courier is not None:
            page.show_courier(self.courier.name)
        self._show(page)
        self.tasks.read(self._desk.card, then=self._show_card, failed=self._show_shut, owner=page)

    def unlock(self, user: str, passphrase: str) -> None:
        """Unlock off the window's thread; the page stays and tells how it went."""
        self._user, self._unlocking = user, True
        self.tasks.write(
            lambda: self._desk.unlock(user, passphrase), then=self.opened, failed=self._refused, owner=self
        )

    def opened(self, session: Session) -> None:
        """Show the work area of an unlocked vault and begin the exchange."""
        if self._hold(session):
            self.tasks.read(lambda: session.unit, then=lambda _unit: self._enter(), owner=self)

    def show_waiting(self, waiting: int) -> None:
        """Say on the login page how many messages wait for the unlocking."""
        if self.login is not None:
            self.login.show_waiting(waiting)

    def called(self, courier: Path | None, token: str = "") -> bool:
        """Come forward, because the program was started once more, with the file that it was given; False when going.

        `token` is the desktop's leave to take the person's attention, where it gives one.
        """
        if self._ending:
            return False
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt reads it there
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()
        if courier is not None:
            self.bring(courier)
        return True

    def bring(self, courier: Path) -> None:
        """Offer a courier file, at once or as soon as the vault is open."""
        self.courier = courier
        if self.login is not None:
            self.login.show_courier(courier.name)
        self._take_courier()

    def rebuild(self) -> None:
        """Make the whole content again in the present look: the one path for language, colours and density."""
        self.look = self._make_look()
        if self.area is None:
            self._dress()
            self.show_login()
            return
        key, item = self.area.current, self.area.page().current_item()
        self.area.settle(lambda: self._enter(key, item))

    def choose(self, setting: str, value: str) -> None:
        """Keep a choice of the account and show it at once."""
        try:
            self._settings.put(setting, value)
        except Exception as error:  # noqa: BLE001 - a choice that can't be kept is told, not fatal
            self._trouble(error, None)
        self._chosen[setting] = value
        self.rebuild()

    def asked(self) -> bool:
        """Tell whether the login page knows its vault."""
        return self.login is not None and self.login.names is not None

    def inside(self) -> bool:
        """Tell whether the work area is shown."""
        return self.area is not None

    def let_go(self) -> None:
        """Listen to the application no more: this window is going."""
        self._clock.stop()
        self._ring.stop()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._watch)

    def lock(self) -> None:
        """Save everything, let the key go and leave with LOCKED, so that the process is replaced."""
        if self._ending:
            return
        self.locking.emit()
        self._leave(LOCKED)

    def lock_if_open(self) -> bool:
        """Lock when the vault is open, or once it has opened; return whether there is anything to lock."""
        if self.session is not None:
            self.lock()
        elif self._unlocking:
            self._lock_wanted = True
        return self.session is not None or self._unlocking

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only once everything typed is in the vault."""
        if self._ending:
            event.accept()
            return
        event.ignore()
        self._leave(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks, unless the control that has the focus kept it."""
        act = act_of(event, windows=_WINDOWS)
        if act and self.press(act):
            return
        super().keyPressEvent(event)

    def press(self, act: str) -> bool:
        """Do an act of the table of keys; return whether it meant anything now."""
        if self.area is None:
            return self._press_before(act)
        if act == "lock":
            self.lock()
        elif act == "find":
            self.area.top.find_field.line.setFocus()
            self.area.top.find_field.line.selectAll()
        elif act == "keys":
            self.area.open("settings", "keys")
        elif act == "gloves":
            self.choose("density", "normal" if self.look.theme.gloves else "gloves")
        elif act == "new":
            self.area.open("inspections").press("new")
        else:
            return self.area.page().press(act)
        return True

    def _press_before(self, act: str) -> bool:
        """Do what a key asks before there is a desk."""
        page = self.centralWidget()
        if act == "lock":
            return self.lock_if_open()
        press = getattr(page, "press", None)
        return press is not None and bool(press(act))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there, and do what a key asks before a text field takes it for a letter."""
        if event.type() in _INPUT:
            self._idle = 0
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            act = act_of(event, windows=_WINDOWS)
            above = watched is not self.windowHandle() or QApplication.activePopupWidget() is not None
            if act and act not in _FIELDS_OWN and (act == "lock" or not above) and self.press(act):
                return True
        return super().eventFilter(watched, event)

    def _enter(self, key: str = "inspections", item: str = "") -> None:
        from pcu_desk.ui.shell.work_area import WorkArea  # noqa: PLC0415 - after the first paint
        from pcu_desk.ui.workplace import Notices, Workplace  # noqa: PLC0415 - after the first paint

        session = self.session
        assert session is not None
        self._dress()
        notices = Notices()
        look, unit = self.look, session.unit
        place = Workplace(
            look,
            self.tasks,
            session,
            notices,
            unit,
            self._settings,
            self.width(),
            self._desk,
            self._line_desk,
            self._program,
        )
        area = self.area = WorkArea(place)
        notices.setParent(area)
        notices.setting.connect(self.choose)
        notices.sync_wanted.connect(self.send_now)
        notices.line_changed.connect(self._begin_line_anew)
        notices.lock_wanted.connect(self.lock)
        area.top.lock_wanted.connect(self.lock)
        area.top.language_wanted.connect(lambda code: self.choose("language", code))
        area.top.new_wanted.connect(lambda: self.press("new"))
        area.top.find_field.asked.connect(lambda words: area.open("inspections", focus=False).press(f"find:{words}"))
        area.top.find_field.left.connect(lambda: area.page().press("found"))
        if self._line is not None:
            area.status.show_line(self._line)
        self.login = None
        self._show(area)
        area.open(key, item)
        self._watch_backups(place, area)
        self._watch_couriers(place, area)
        self._tell_notes()
        if self._syncing is None and self._start_sync is not None:
            self.unlocked.emit()
            self._begin_line()

    def _watch_backups(self, place: Workplace, area: WorkArea) -> None:
        from pcu_desk.ui.backup.clock import BackupClock  # noqa: PLC0415 - after the first paint

        if self._backups is None:
            self._backups = BackupClock(self)
        self._backups.attach(place, area.status.show_backup)

    def _begin_line(self) -> None:
        if self.session is not None and self._start_sync is not None:
            self._syncing = self._start_sync(self.session, self.tasks.write_blocking, self._tell_line)

    def _begin_line_anew(self) -> None:
        """The line's settings changed: end what runs by the old ones, which may take a moment, and begin again."""
        if (syncing := self._syncing) is None or self._ending:
            return

        def stop(_progress: Progress) -> None:
            syncing.stop()

        self.tasks.work(
            stop, then=lambda _none: None if self._syncing is not syncing else self._begin_line(), owner=self
        )

    def _watch_couriers(self, place: Workplace, area: WorkArea) -> None:
        from pcu_desk.ui.courier.desk import CourierDesk  # noqa: PLC0415 - after the first paint

        self._couriers = CourierDesk(place, area)
        self._take_courier()

    def _take_courier(self) -> None:
        """Offer the courier file that came, once the vault is open."""
        if self.area is not None and self._couriers is not None and self.courier is not None:
            courier, self.courier = self.courier, None
            self._couriers.take(courier)

    def send_now(self) -> None:
        """Try the line at once."""
        if self._syncing is not None:
            self._syncing.send_now()

    def _show(self, widget: QWidget) -> None:
        wished = widget.focusWidget()  # a page that was built before it stands in a window does not get it by itself
        self.setCentralWidget(widget)
        widget.show()
        if wished is not None:
            wished.setFocus()
        self._ring.set_look(self.look)
        self._ring.raise_()

    def _setting(self, key: str) -> str:
        return self._chosen.get(key) or self._settings.get(key)

    def _make_look(self) -> Look:
        language, theme = self._setting("language"), self._setting("theme")
        known = [info.code for info in available()]
        spoken = language if language in (*known, PSEUDO.info.code) else _system_language(known)
        catalog = WindowCatalog(spoken)
        name = theme if theme in THEMES else _system_theme()
        made = load_theme(name, gloves=self._setting("density") == "gloves", arabic=catalog.rtl)
        return make_look(made, catalog, ratio=self.devicePixelRatio())

    def _dress(self) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        theme = self.look.theme
        set_direction(rtl=self.look.catalog.rtl)
        if application.property("dressed") == (wanted := f"{theme.name} {theme.gloves} {theme.arabic}"):
            return
        application.setProperty("dressed", wanted)
        font: QFont = theme.font("body")
        application.setFont(font)
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.style_sheet())

    def _show_card(self, card: VaultCard | None) -> None:
        if self.login is None:
            return
        if card is None:
            self.login.show_no_vault()
        else:
            self.login.show_card(card, user=self._user)
        self._tell_notes()

    def _show_shut(self, error: Exception) -> None:
        if self.login is not None:
            self.login.show_shut(self._sentence(error))
        self._tell_notes()

    def _refused(self, error: Exception) -> None:
        self._unlocking = self._lock_wanted = False
        if self.login is None:
            return
        self.login.failed(self._sentence(error))
        self.tasks.read(self._desk.card, then=self._wait, failed=self._show_shut, owner=self.login)

    def _wait(self, card: VaultCard | None) -> None:
        if self.login is not None and card is not None:
            self.login.wait(card)

    def _set_up(self) -> None:
        from pcu_desk.ui.login.ways_in import set_up_page  # noqa: PLC0415 - once in the life of a vault

        self.login = None
        self._show(set_up_page(self._entry()))

    def _restore(self) -> None:
        from pcu_desk.ui.backup.way_back import restore_page  # noqa: PLC0415 - once in the life of a desk

        self.login = None
        self._show(restore_page(self._entry()))

    def _recover(self, card: VaultCard, user: str) -> None:
        from pcu_desk.ui.login.ways_in import recover_page  # noqa: PLC0415 - seldom asked for

        self.login, self._user = None, user
        self._show(recover_page(self._entry(), card, user))

    def _about(self, *, crash: bool = False) -> None:
        from pcu_desk.ui.about.desk import AboutPlace  # noqa: PLC0415 - asked for on this page alone
        from pcu_desk.ui.about.page import AboutPage  # noqa: PLC0415 - asked for on this page alone

        if self._program is None:
            return
        self.login = None
        place = AboutPlace(self.look, self.tasks, self._program, self._desk.folder, self.lock)
        page = AboutPage(place, self.show_login)
        if crash:
            page.panel.show_crash()
        self._show(page)

    def _tell_notes(self) -> None:
        """Tell, on the login page and on the desk, what the program has to tell of itself."""
        from pcu_desk.ui.about.notes import NoteTeller  # noqa: PLC0415 - after the first paint

        if self._program is None:
            return
        if self._notes is None:
            self._notes = NoteTeller(self._program.program, self.tasks, self._settings)
        if (area := self.area) is not None:
            self._notes.tell(self.look, area.note, lambda: area.open("settings", "about:crash"))
        elif self.login is not None:
            self._notes.tell(self.look, self.login.note, lambda: self._about(crash=True))

    def _entry(self) -> Entry:
        from pcu_desk.ui.login.ways_in import Entry  # noqa: PLC0415 - only where a vault is set up or entered by a code

        return Entry(self._desk, self.tasks, self.look, self._sentence, self.show_login, self._hold, self.opened)

    def _hold(self, session: Session) -> bool:
        """Take an open session before its desk is shown: what must lock, locks from now on."""
        self.session, self._unlocking = session, False
        if self._lock_wanted:
            self.lock()
        return not self._ending

    def _sentence(self, error: Exception) -> str:
        from pcu_desk.ui.workplace import sentence  # noqa: PLC0415 - after the first paint

        return sentence(self.look, error)

    def _trouble(self, error: Exception, _owner: QObject | None) -> None:
        if self.area is not None:
            self.area.tell(error)
        elif self.login is not None:
            self.login.show_shut(self._sentence(error))

    def _written(self, result: object) -> None:
        changes: Changes | None = getattr(result, "changes", None)
        if changes is not None and self.area is not None:
            self.area.place.notices.tell_changed(changes)

    def _tell_line(self, state: LineState) -> None:
        self.tasks.call_soon(lambda: self._show_line(state), self)

    def _show_line(self, state: LineState) -> None:
        from pcu_desk.domain.changes import Changes  # noqa: PLC0415 - after the first paint

        self._line = state
        if self.area is not None:
            self.area.status.show_line(state)
            self.area.place.notices.tell_changed(Changes.of("line"))

    def _choose_language(self) -> None:
        menu = QMenu(self)
        for info in available():
            action = menu.addAction(offered(self.look, info))
            action.triggered.connect(lambda _on=False, code=info.code: self.choose("language", code))
        if self.login is not None:
            open_under(menu, self.login.language)

    def _other_theme(self) -> None:
        self.choose("theme", LIGHT if self.look.theme.dark else DARK)

    @Slot(QWindow)
    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _second(self) -> None:
        for window in QGuiApplication.topLevelWindows():  # a menu never has the focus, and counts too
            self._watch(window)
        self._idle += 1
        if self.session is None:
            if self._idle == LOCK_AFTER_S:
                self._rest()
            return
        if self._idle == LOCK_AFTER_S // 5:
            self.tasks.write(self.session.checkpoint)
        if self._idle >= LOCK_AFTER_S:
            self.lock()

    def _rest(self) -> None:
        """Leave no recovery codes on a screen that nobody is at: a vault that is not there yet can't be locked."""
        rest = getattr(self.centralWidget(), "rest", None)
        if rest is not None:
            rest()

    def _leave(self, code: int) -> None:
        if self._ending:
            return
        self._ending = True
        _dismiss(self)
        if self.area is None:
            self._close_vault(code)
            return
        try:
            self.area.settle(lambda: self._close_vault(code))
        except BaseException:
            self._ending = False  # a page that could not save keeps the window, and it may be tried again
            raise

    def _close_vault(self, code: int) -> None:
        if self._backups is not None:
            self._backups.cancel()
        if self._syncing is not None:
            self._syncing.stop()
        if self.session is not None:
            self.tasks.write(self.session.close)
        self.tasks.closing()
        self.let_go()
        self.left.emit(code)
        self.close()


def _dismiss(window: QWidget) -> None:
    """Send away every menu and dialog above a window, the safe answer given: each may run a loop of its own."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget is not window and widget.isVisible():
            widget.reject()


def _system_language(known: list[str]) -> str:
    from PySide6.QtCore import QLocale  # noqa: PLC0415 - only when no language was chosen

    codes = [name.split("-")[0] for name in QLocale.system().uiLanguages()]
    return next((code for code in codes if code in known), "en")


def _system_theme() -> str:
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
