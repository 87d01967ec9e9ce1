"""Measures the start of the login window against a bare window of the same Qt; shows nothing to a person."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

_ROUNDS = 11
_GOAL = 1.45
_UNTIL_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
class Painted(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and isinstance(seen, QWidget) and seen.window().isVisible():
            QTimer.singleShot(0, application.quit)
        return False
application = QApplication([])
painted = Painted()
application.installEventFilter(painted)
"""
_BARE = (
    _UNTIL_PAINTED
    + """
window = QMainWindow()
window.setCentralWidget(QWidget())
window.resize(1366, 768)
window.show()
application.exec()
"""
)
_OURS = (
    _UNTIL_PAINTED
    + """
import sys
from pcu_desk.bootstrap import run
run(["--vault", sys.argv[1]])
heavy = {"reportlab", "requests", "keyring", "PIL", "cryptography.x509"} & set(sys.modules)
assert not heavy, heavy
"""
)


def bench_startup() -> list[dict[str, Any]]:
    """Return the CPU time (user and system) from process start to the first paint of the login page, interleaved."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_STATE_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        samples = [(_cpu(_OURS, home, environment), _cpu(_BARE, home, environment)) for _ in range(_ROUNDS)]
    ours, bare = (median(sample[place] for sample in samples[1:]) for place in (0, 1))
    return [
        {
            "name": "login window, start to first paint",
            "ours": f"{ours * 1000:.0f} ms CPU",
            "peer": f"{bare * 1000:.0f} ms CPU",
            "peer_name": "a bare QMainWindow of the same Qt",
            "ratio": ours / bare,
            "goal": _GOAL,
            "meets": ours <= _GOAL * bare,
        }
    ]


BENCHES: dict[str, Callable[[], list[dict[str, Any]]]] = {"startup": bench_startup}


def _cpu(program: str, home: str, environment: dict[str, str]) -> float:
    """Return the seconds of CPU that a child process took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-c", program, str(Path(home) / "vault")]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)  # noqa: S603 - our own program
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
