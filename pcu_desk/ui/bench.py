"""Measures the start of the login window and the look-up of a code; shows nothing to a person."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

from pcu_desk import assets
from pcu_desk.domain.lists import ListName, read

_ROUNDS = 11
_GOAL = 1.45
_FRAME, _FIRST_USE = 0.016, 0.150  # seconds: a frame of the window; what a hand does not notice
_QUERIES = ("a", "Поти", "acetic acid", "кар", "ال")
# The program's own start to the first paint of its login page, and the same of a bare window: `__main__`.
_START = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-P", "-m", "pcu_desk")
_PAINTED = "__painted"


def bench_startup() -> list[dict[str, Any]]:
    """Return the CPU time (user and system) from process start to the first paint of the login page, interleaved."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_STATE_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        environment["PYTHONPATH"] = str(Path(assets.__file__).resolve().parents[1])
        vault = str(Path(home) / "vault")
        samples = [(_cpu(environment, vault), _cpu(environment)) for _ in range(_ROUNDS)]
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


def bench_lookup() -> list[dict[str, Any]]:
    """Return, for the table that is slowest, the time of a search while typing beside a frame, and of its first use."""
    opened, searched = 0.0, 0.0
    for name in ListName:
        begun = process_time()
        table = read(name, assets.resource("codes"), assets.translation("lists"))
        table.search("z")
        opened = max(opened, process_time() - begun)
        for query in _QUERIES:
            begun = process_time()
            for _ in range(_ROUNDS):
                table.search(query, "ru")
            searched = max(searched, (process_time() - begun) / _ROUNDS)
    rows = (("search of a code while typing", searched, _FRAME), ("first use of a table", opened, _FIRST_USE))
    return [
        {
            "name": name,
            "ours": f"{spent * 1000:.1f} ms CPU",
            "peer": f"{limit * 1000:.0f} ms",
            "peer_name": "limit",
            "ratio": spent / limit,
            "goal": 1.0,
            "meets": spent <= limit,
        }
        for name, spent, limit in rows
    ]


BENCHES: dict[str, Callable[[], list[dict[str, Any]]]] = {"startup": bench_startup, "lookup": bench_lookup}


def _cpu(environment: dict[str, str], *folder: str) -> float:
    """Return the seconds of CPU that a start takes: of a vault's window or of a bare one; on Windows by the wall."""
    before, begun = _spent(), perf_counter()
    command = [*_START, _PAINTED, *folder]
    subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)  # noqa: S603 - our own program
    return perf_counter() - begun if before is None else (_spent() or 0.0) - before


def _spent() -> float | None:
    """Return the CPU time of the children that have ended, None where the system does not tell."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - not on Windows

    told = resource.getrusage(resource.RUSAGE_CHILDREN)
    return told.ru_utime + told.ru_stime
