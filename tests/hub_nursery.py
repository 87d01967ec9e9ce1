"""Hubs of the tests are forked from one process that has loaded the hub: loading costs more than most tests."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

from pcu_desk.cli.exchange_faults.nursery import Nursery, Process, can_fork, start

ROOT = Path(__file__).parents[1]
_MODULES = ("pcu_desk.hub.__main__", "pcu_desk.hub.app", "pcu_desk.hub.serving", "sqlalchemy.dialects.sqlite")


@cache
def _nursery() -> Nursery | None:
    if not can_fork():
        return None
    folder = Path(tempfile.mkdtemp())
    made = Nursery(_MODULES, {**os.environ, "PYTHONPATH": str(ROOT)}, folder / "errors.log")
    made.open()
    atexit.register(shutil.rmtree, folder)
    atexit.register(made.close)
    return made


def begin(module: str, *words: str, log: Path, alone: bool = False) -> Process:
    """Start `python -m MODULE …`; `alone` loads it anew, for who waits for its exit code."""
    command = [sys.executable, "-m", module, *words]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    if alone:
        with log.open("ab") as errors:
            return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True, env=environment)
    return start(command, log, environment, _nursery())
