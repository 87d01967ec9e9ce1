from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FIRST = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from pcu_desk.host.single import SingleWindow
application = QCoreApplication([])
single = SingleWindow(Path(sys.argv[1]), Path(sys.argv[2]))
assert single.take()
def heard(call):
    print(json.dumps([str(call.courier), call.token]), flush=True)
    return sys.argv[3] != "going"
single.serve(heard)
print("ready", flush=True)
application.exec()
"""


@contextmanager
def first_window(runtime: Path, vault: Path, how: str = "stays") -> Iterator[subprocess.Popen[str]]:
    """A process that has the place of a vault's window and tells each call that it hears."""
    command = [sys.executable, "-c", FIRST, str(runtime), str(vault), how]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.kill()
