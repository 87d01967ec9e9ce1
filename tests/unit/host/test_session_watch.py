from __future__ import annotations

import ctypes
import os
import select
import sys
from collections.abc import Callable, Iterator
from ctypes import wintypes
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVariant, QDBusVirtualObject
from pytestqt.qtbot import QtBot

from pcu_desk.host import session_watch
from pcu_desk.host.session_watch import LOGIN, LOGIN_PATH, BusWatch, WindowsWatch, asks_to_lock, path_part
from tests.session_bus import session_bus

# ruff: noqa: N802 - Qt's names are overridden

LIMIT = 10_000
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is Linux's")


class LoginManager(QDBusVirtualObject):
    """As much of the machine's login manager as a desk asks of it; it keeps the pipe of the delay that it gave."""

    def __init__(self, own: str) -> None:
        super().__init__()
        self.own, self.delays = own, list[int]()
        self.asked: list[tuple[str, list[Any]]] = []

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self.asked.append((message.member(), message.arguments()))
        reply = message.createReply()
        if message.member() == "Get" and self.own:
            reply.setArguments([QDBusVariant(self.own)])
        elif message.member() == "Inhibit":
            ours, theirs = os.pipe()
            self.delays.append(ours)
            reply.setArguments([QDBusUnixFileDescriptor(theirs)])
            os.close(theirs)
        else:
            return False
        return connection.send(reply)

    def held(self) -> bool:
        return not select.select(self.delays[-1:], [], [], 0)[0]


class Ear:
    """A desk that counts what it is told."""

    def __init__(self) -> None:
        self.heard = 0

    def __call__(self) -> bool:
        self.heard += 1
        return True


class Machine:
    """A private bus, a login manager on it, and what a desk heard."""

    def __init__(self, qtbot: QtBot, address: str, name: str, own: str, *, unlocked: bool = True) -> None:
        self.qtbot, self.heard = qtbot, 0
        self.manager = LoginManager(own)
        self.theirs = QDBusConnection.connectToBus(address, f"{name}-theirs")
        assert self.theirs.registerService(LOGIN)
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self.theirs.registerVirtualObject(LOGIN_PATH, self.manager, option)
        self.ours = QDBusConnection.connectToBus(address, f"{name}-ours")
        self.unlocked = unlocked
        self.watch = BusWatch(self.ours, self.ours, self._told)

    def _told(self) -> bool:
        self.heard += 1
        return self.unlocked

    def until(self, done: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(done()), timeout=LIMIT)

    def signal(self, path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self.theirs.send(message)

    def sleep(self, *, begins: bool) -> None:
        self.signal(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", begins)

    def lock(self, session: str) -> None:
        self.signal(f"{LOGIN_PATH}/session/{session}", f"{LOGIN}.Session", "Lock")

    def settled(self) -> None:
        """Wait until a signal sent now has come, and with it all that were sent before."""
        before = self.heard
        self.sleep(begins=True)
        self.until(lambda: self.heard > before)


@pytest.fixture
def bus() -> Iterator[str]:
    with session_bus() as address:
        yield address


@pytest.fixture
def machine(qtbot: QtBot, bus: str, request: pytest.FixtureRequest) -> Iterator[Callable[..., Machine]]:
    made: list[Machine] = []

    def make(own: str = "2", *, unlocked: bool = True) -> Machine:
        made.append(Machine(qtbot, bus, f"{request.node.name}{len(made)}", own, unlocked=unlocked))
        return made[-1]

    yield make
    for one in made:
        one.watch.stop()
        for connection in (one.ours, one.theirs):
            QDBusConnection.disconnectFromBus(connection.name())


def test_the_lock_of_the_own_session_is_heard_and_another_persons_is_not(machine: Callable[..., Machine]) -> None:
    here = machine("2")
    here.until(lambda: here.watch._own)
    here.lock("_33")
    here.settled()
    assert here.heard == 1  # only the signal by which the test knows that the lock had come
    here.lock("_32")
    here.until(lambda: here.heard == 2)


def test_a_login_manager_that_does_not_know_the_session_locks_with_any(machine: Callable[..., Machine]) -> None:
    here = machine("")
    here.until(lambda: any(name == "Get" for name, _ in here.manager.asked))
    here.lock("c7")
    here.until(lambda: here.heard == 1)


def test_the_machine_waits_with_its_sleep_until_the_desk_is_locked(machine: Callable[..., Machine]) -> None:
    here = machine()
    here.until(lambda: here.watch.holds_sleep)
    assert ("Inhibit", ["sleep", "PCU Desk", "locks the vault", "delay"]) in here.manager.asked
    here.sleep(begins=True)
    here.until(lambda: here.heard == 1)
    assert here.manager.held()
    here.watch.stop()
    here.until(lambda: not here.manager.held())


def test_a_desk_with_nothing_to_lock_lets_the_machine_sleep_and_asks_again_when_it_wakes(
    machine: Callable[..., Machine],
) -> None:
    here = machine(unlocked=False)
    here.until(lambda: here.watch.holds_sleep)
    here.sleep(begins=True)
    here.until(lambda: not here.manager.held())
    here.sleep(begins=False)
    here.until(lambda: len(here.manager.delays) == 2)
    here.until(lambda: here.watch.holds_sleep)
    assert here.heard == 1


@pytest.mark.parametrize("saver", session_watch.SAVERS)
def test_a_screen_saver_that_begins_is_heard_and_its_end_is_not(machine: Callable[..., Machine], saver: str) -> None:
    here = machine()
    assert here.theirs.registerService(saver)
    path = "/" + saver.replace(".", "/")
    here.signal(path, saver, "ActiveChanged", False)
    here.settled()
    assert here.heard == 1
    here.signal(path, saver, "ActiveChanged", True)
    here.until(lambda: here.heard == 2)


def test_a_stopped_watch_hears_nothing(machine: Callable[..., Machine]) -> None:
    here = machine()
    here.until(lambda: here.watch.holds_sleep)
    here.watch.stop()
    later = Ear()
    other = BusWatch(here.ours, here.ours, later)
    here.sleep(begins=True)
    here.until(lambda: later.heard)
    other.stop()
    assert here.heard == 0


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qtbot: QtBot) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/bus", "nowhere")
    assert not nowhere.isConnected()
    watch = BusWatch(nowhere, nowhere, lambda: True)
    assert not watch.holds_sleep
    watch.stop()


@pytest.mark.parametrize(("name", "part"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")])
def test_a_sessions_name_is_written_as_the_login_manager_writes_it(name: str, part: str) -> None:
    assert path_part(name) == part


@pytest.mark.parametrize(
    ("message", "what", "locks"),
    [
        (0x02B1, 0x7, True),  # the session was locked
        (0x02B1, 0x8, False),  # and unlocked
        (0x02B1, 0x2, True),  # another person takes the console
        (0x02B1, 0x1, False),
        (0x02B1, 0x4, True),  # the remote line was left
        (0x02B1, 0x6, True),
        (0x0218, 0x4, True),  # the machine goes to sleep
        (0x0218, 0x12, False),  # and wakes
        (0x0218, 0xA, False),  # the battery
        (0x0100, 0x7, False),  # a key
    ],
)
def test_windows_messages_are_judged(message: int, what: int, locks: bool) -> None:
    assert asks_to_lock(message, what) is locks


def test_the_windows_watch_reads_the_message_and_lets_it_pass(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    terminal = SimpleNamespace(
        WTSRegisterSessionNotification=lambda *_: asked.append("register"),
        WTSUnRegisterSessionNotification=lambda *_: asked.append("leave"),
    )
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(wtsapi32=terminal), raising=False)
    ear = Ear()
    watch = WindowsWatch(17, ear)
    locked, key = wintypes.MSG(message=0x02B1, wParam=7), wintypes.MSG(message=0x0100, wParam=7)
    assert watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(key)) == (False, 0)
    assert ear.heard == 0
    assert watch.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(locked)) == (False, 0)
    assert ear.heard == 1
    assert watch.nativeEventFilter(b"xcb_generic_event_t", 0) == (False, 0)
    watch.stop()
    assert asked == ["register", "leave"]
