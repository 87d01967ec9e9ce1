"""Locking replaces the process: the key that was in its memory while unlocked is not there afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from pcu_desk.vault import slots
from tests.desk_process import PASSPHRASE, CommandLine

UNLOCKED = """
import sys
from pathlib import Path
from pcu_desk import bootstrap
from pcu_desk.bootstrap.window import replace_process
from pcu_desk.cli.world import WindowWish

folder = Path(sys.argv[1])
session = bootstrap.world().open_desk(folder).unlock("giorgi", sys.stdin.readline().strip())
session.cases.counts()
print("unlocked", flush=True)
sys.stdin.readline()
session.close()
replace_process(WindowWish(folder))
"""
LIMIT = 30


def regions(pid: int) -> Iterator[tuple[int, int]]:
    """The parts of a process's memory that it may write to."""
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        span, rights, *_ = line.split()
        if rights.startswith("rw"):
            start, end = (int(edge, 16) for edge in span.split("-"))
            yield start, end


def holds(pid: int, secret: bytes) -> bool:
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for start, end in regions(pid):
            try:
                memory.seek(start)
                if secret in memory.read(end - start):
                    return True
            except (OSError, ValueError, OverflowError):  # a part that went away meanwhile, or the kernel's own
                continue
    return False


def may_look(pid: int) -> bool:
    """Whether this account may read the process: only root may, since the program forbids it to all others."""
    try:
        with Path(f"/proc/{pid}/mem").open("rb"):
            return True
    except OSError:
        return False


def replaced(pid: int) -> bool:
    return b"-m\0pcu_desk\0--vault" in Path(f"/proc/{pid}/cmdline").read_bytes()


def test_the_key_is_in_memory_while_unlocked_and_gone_after_locking(tmp_path: Path) -> None:
    if not sys.platform.startswith("linux"):
        return
    desk = CommandLine(tmp_path)
    assert desk.found().code == 0
    key = slots.open_by_passphrase(desk.vault, slots.read(desk.vault), "giorgi", PASSPHRASE).dek
    child = subprocess.Popen(
        [sys.executable, "-c", UNLOCKED, str(desk.vault)],
        env={**desk.environment, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(PASSPHRASE + "\n")
        child.stdin.flush()
        assert child.stdout.readline() == "unlocked\n"
        if os.geteuid() == 0 and may_look(child.pid):
            assert holds(child.pid, key)
        child.stdin.write("lock\n")
        child.stdin.flush()
        until = time.monotonic() + LIMIT
        while not replaced(child.pid):
            assert child.poll() is None
            assert time.monotonic() < until
            os.sched_yield()
        if os.geteuid() == 0 and may_look(child.pid):
            assert not holds(child.pid, key)
            assert not holds(child.pid, PASSPHRASE.encode())
        assert not (desk.vault / "window.lock").exists()
    finally:
        child.kill()
        child.communicate()
