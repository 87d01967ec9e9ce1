from __future__ import annotations

import subprocess
import sys

# Far more calls than a broken binding survives; a fault there kills the whole process, so a child makes them.
CALLS = """
from PySide6.QtCore import QObject
thing = QObject()
for number in range(20_000):
    thing.setObjectName("name")
print("alive")
"""


def test_twenty_thousand_void_calls_survive_with_the_pinned_qt() -> None:
    child = subprocess.run([sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=120, check=False)
    assert (child.returncode, child.stdout, child.stderr) == (0, "alive\n", "")
