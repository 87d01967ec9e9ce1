"""Hears that the person's session is locked or the machine goes to sleep; locks nothing itself.

On Linux the login manager and the screen savers say so on D-Bus, on Windows messages to the window do.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

# ruff: noqa: N802 - Qt's names are overridden

Tell = Callable[[], bool]
"""Told that the desk must lock; returns whether it has anything to lock, for which the sleep then waits."""

LOGIN = "org.freedesktop.login1"
LOGIN_PATH = "/org/freedesktop/login1"
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_WHO, _WHY = "PCU Desk", "locks the vault"  # stands in the machine's own list of inhibitors, which is not translated

WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
_SUSPENDS = {0x0004}  # PBT_APMSUSPEND
_LEAVES = {0x0002, 0x0004, 0x0006, 0x0007}  # console left, remote line left, logged off, session locked
_THIS_SESSION = 0


class Watch(Protocol):
    """A watch that runs."""

    def stop(self) -> None:
        """Hear nothing more, and let the machine sleep."""


class NoWatch:
    """A system without such news: the desk locks by key and when idle."""

    def stop(self) -> None:
        """Nothing was heard."""


def watch(window: int, tell: Tell) -> Watch:
    """Begin to hear; `window` is the system's number of the desk's window. Call it on the window's thread."""
    if sys.platform == "win32":
        return WindowsWatch(window, tell)
    if sys.platform.startswith("linux"):
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - after the first paint

        return BusWatch(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), tell)
    return NoWatch()


class BusWatch(QObject):
    """The login manager on the system's bus, screen savers on the session's; a bus that is not there says nothing."""

    def __init__(self, system: QDBusConnection, session: QDBusConnection, tell: Tell) -> None:
        """Begin to hear, and ask for the time that a lock takes before the machine sleeps."""
        super().__init__()
        self._system, self._session, self._tell = system, session, tell
        self._own = ""
        self._delay: QDBusMessage | None = None
        self._stopped = False
        if system.isConnected():
            self._hear(system, LOGIN, f"{LOGIN}.Manager", "PrepareForSleep", "prepared(bool)")
            self._hear(system, LOGIN, f"{LOGIN}.Session", "Lock", "locked(QDBusMessage)")
            self._ask(f"{LOGIN_PATH}/session/auto", _PROPERTIES, "Get", [f"{LOGIN}.Session", "Id"], self._named)
            self._ask_delay()
        if session.isConnected():
            for saver in SAVERS:
                self._hear(session, saver, saver, "ActiveChanged", "saved(bool)")

    @property
    def holds_sleep(self) -> bool:
        """Whether the machine waits for this desk before it sleeps."""
        return self._delay is not None

    def stop(self) -> None:
        """Hear nothing more, and let the machine sleep."""
        self._stopped = True
        self._delay = None

    @Slot(bool)
    def prepared(self, begins: bool) -> None:
        """Lock before the machine sleeps; ask for time again once it woke up."""
        if self._stopped:
            return
        if not begins:
            self._ask_delay()
        elif not self._tell():
            self._delay = None

    @Slot("QDBusMessage")
    def locked(self, message: QDBusMessage) -> None:
        """Lock with the person's own session; with any, where the login manager did not say which is his."""
        if not self._stopped and (not self._own or message.path() == self._own):
            self._tell()

    @Slot(bool)
    def saved(self, active: bool) -> None:
        """Lock when the screen saver begins."""
        if active and not self._stopped:
            self._tell()

    def _hear(self, bus: QDBusConnection, service: str, interface: str, name: str, slot: str) -> None:
        if not bus.connect(service, "", interface, name, self, SLOT(slot)):  # type: ignore[call-overload]  # the stub asks for bytes
            # Qt's own stubs ask for bytes here, which its code then refuses.
            logging.getLogger(__name__).warning("no signal %s of %s", name, service)

    def _ask(
        self, path: str, interface: str, name: str, arguments: list[str], then: Callable[[QDBusMessage], None]
    ) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415 - after the first paint

        call = QDBusMessage.createMethodCall(LOGIN, path, interface, name)
        call.setArguments(arguments)
        waiting = QDBusPendingCallWatcher(self._system.asyncCall(call), self)

        def answered(done: QDBusPendingCallWatcher) -> None:
            if not done.isError() and not self._stopped:
                then(done.reply())
            done.deleteLater()

        waiting.finished.connect(answered)

    def _named(self, reply: QDBusMessage) -> None:
        name = reply.arguments()[0]
        name = name.variant() if hasattr(name, "variant") else name
        if isinstance(name, str) and name:
            self._own = f"{LOGIN_PATH}/session/{path_part(name)}"

    def _ask_delay(self) -> None:
        if self._delay is None and self._system.isConnected():
            wanted = ["sleep", _WHO, _WHY, "delay"]
            self._ask(LOGIN_PATH, f"{LOGIN}.Manager", "Inhibit", wanted, self._take_delay)

    def _take_delay(self, reply: QDBusMessage) -> None:
        self._delay = reply  # it holds the open end of a pipe: letting go of it lets the machine sleep


def path_part(name: str) -> str:
    """Return a name as the login manager writes it into an object's path: other signs and a first digit as _hex."""
    keep = [(sign.isascii() and sign.isalnum()) and not (place == 0 and sign.isdigit()) for place, sign in
            enumerate(name)]  # fmt: skip
    return "".join(
        sign if kept else "".join(f"_{byte:02x}" for byte in sign.encode())
        for sign, kept in zip(name, keep, strict=True)
    )


def asks_to_lock(message: int, what: int) -> bool:
    """Tell whether a Windows message and its first parameter mean that the desk must lock."""
    if message == WM_WTSSESSION_CHANGE:
        return what in _LEAVES
    return message == WM_POWERBROADCAST and what in _SUSPENDS


class WindowsWatch(QAbstractNativeEventFilter):
    """Messages of Windows to the desk's window."""

    def __init__(self, window: int, tell: Tell) -> None:
        """Ask for the news of this session."""
        super().__init__()
        self._window, self._tell = window, tell
        self._terminal = getattr(ctypes, "windll").wtsapi32  # noqa: B009 - the type checker's ctypes has it on Windows only
        self._terminal.WTSRegisterSessionNotification(ctypes.c_void_p(window), _THIS_SESSION)
        if (application := QCoreApplication.instance()) is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        """Look at each message, and let every one pass."""
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]  # a QByteArray gives its bytes
            from ctypes.wintypes import MSG  # noqa: PLC0415 - only where such messages are

            seen = MSG.from_address(int(message))
            if asks_to_lock(seen.message, seen.wParam):
                self._tell()
        return False, 0

    def stop(self) -> None:
        """Hear nothing more."""
        if (application := QCoreApplication.instance()) is not None:
            application.removeNativeEventFilter(self)
        self._terminal.WTSUnRegisterSessionNotification(ctypes.c_void_p(self._window))
