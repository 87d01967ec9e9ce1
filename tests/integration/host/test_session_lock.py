"""The whole program with a real vault on a private bus: the login manager's word replaces the process."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from pytestqt.qtbot import QtBot

from pcu_desk.host.session_watch import LOGIN, LOGIN_PATH
from tests.desk_process import PASSPHRASE, CommandLine
from tests.session_bus import session_bus

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from pcu_desk import bootstrap
from pcu_desk.cli.world import WindowWish
from pcu_desk.ui import application
from pcu_desk.ui.main_window import MainWindow

class Unlocked(MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.hands = QTimer(self, interval=20)
        self.hands.timeout.connect(self.act)
        self.hands.start()
    def act(self):
        if self.asked() and not self._unlocking:
            self.unlock("giorgi", sys.argv[2])
        elif self.inside():
            self.hands.stop()
            print("unlocked", flush=True)

application.MainWindow = Unlocked
bootstrap.world().open_window(WindowWish(Path(sys.argv[1])))
"""
LIMIT = 60
SAID = {
    "lock": (f"{LOGIN_PATH}/session/_31", f"{LOGIN}.Session", "Lock", []),
    "sleep": (LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", [True]),
}


@pytest.fixture
def bus() -> Iterator[str]:
    with session_bus() as address:
        yield address


def replaced(child: subprocess.Popen[str]) -> bool:
    assert child.poll() is None
    return b"-m\0pcu_desk\0--vault" in Path(f"/proc/{child.pid}/cmdline").read_bytes()


@pytest.mark.parametrize("word", SAID)
def test_a_locked_session_and_a_machine_going_to_sleep_replace_the_process(
    qtbot: QtBot, tmp_path: Path, bus: str, word: str
) -> None:
    desk = CommandLine(tmp_path)
    assert desk.found().code == 0
    manager = QDBusConnection.connectToBus(bus, f"manager-{word}")
    assert manager.registerService(LOGIN)
    surroundings = {"QT_QPA_PLATFORM": "offscreen", "DBUS_SYSTEM_BUS_ADDRESS": bus, "DBUS_SESSION_BUS_ADDRESS": bus}
    child = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(desk.vault), PASSPHRASE],
        env={**os.environ, **desk.environment, **surroundings},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "unlocked\n"
        assert (desk.vault / "window.lock").exists()
        path, interface, name, arguments = SAID[word]
        until = time.monotonic() + LIMIT
        while not replaced(child):
            said = QDBusMessage.createSignal(path, interface, name)
            said.setArguments(arguments)
            assert manager.send(said)
            qtbot.wait(50)
            assert time.monotonic() < until
        assert not (desk.vault / "window.lock").exists()
        assert desk.run("verify").code == 0
    finally:
        child.kill()
        child.communicate()
        QDBusConnection.disconnectFromBus(manager.name())
