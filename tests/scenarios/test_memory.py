"""The real window, unlocked and used, then locked: what was in its memory is not in that of the process afterwards."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from pcu_desk import bootstrap
from pcu_desk.cli.fault_stage import Stage, staged
from pcu_desk.cli.leak_scan import Markers
from pcu_desk.vault import slots

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 60
NOBODY = 65534  # how root shows where it has no number
LINUX = sys.platform.startswith("linux")  # elsewhere no process's memory is read by a test
# The program forbids other processes of its account to read its memory. This, which Python loads by itself in each
# process of the test, allows it again when it is asked to, so that the test needs no rights of an administrator.
DOOR = """
import ctypes, gc, pathlib, sys, threading, time
ASKED = pathlib.Path({folder!r}) / "asked"
def shown():
    found = sys.modules.get("pcu_desk.ui.main_window")
    kind = getattr(found, "MainWindow", None)
    try:
        return kind and any(each.inside() or each.asked() for each in gc.get_objects() if type(each) is kind)
    except (AttributeError, RuntimeError):  # a window that is being made, or taken down
        return False
def wait():
    while True:
        if ASKED.exists() and shown():
            ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
            ASKED.replace(ASKED.with_name("open"))
        time.sleep(0.05)
threading.Thread(target=wait, daemon=True).start()
"""


@dataclass(frozen=True, slots=True)
class Door:
    """The way into a process's memory."""

    folder: Path

    def lay(self) -> Path:
        """Copy the program, which begins itself again from where it lies, with the door beside it."""
        copy = self.folder / "copy"
        shutil.copytree(ROOT / "pcu_desk", copy / "pcu_desk", ignore=shutil.ignore_patterns("__pycache__"))
        for name in ("resources", "translations"):
            (copy / name).symlink_to(ROOT / name)
        (copy / "sitecustomize.py").write_text(DOOR.format(folder=str(self.folder)))
        return copy

    def open(self) -> None:
        (self.folder / "open").unlink(missing_ok=True)
        (self.folder / "asked").touch()
        until((self.folder / "open").exists)


def until(done: Callable[[], object]) -> None:
    end = time.monotonic() + LIMIT
    while not done():
        assert time.monotonic() < end
        time.sleep(0.02)


def memory(pid: int) -> Iterator[bytes]:
    """Everything that a process may write to, a region at a time."""
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as file:
        for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
            span, rights, *_ = line.split()
            start, end = (int(edge, 16) for edge in span.split("-"))
            if rights.startswith("rw"):
                try:
                    file.seek(start)
                    yield file.read(end - start)
                except (OSError, ValueError, OverflowError):  # a part that went away meanwhile, or the kernel's own
                    continue


def found(pid: int, secrets: dict[str, tuple[bytes, ...]]) -> set[str]:
    """Names of the secrets of which some form lies in the memory of a process."""
    return {name for region in memory(pid) for name, forms in secrets.items() if any(form in region for form in forms)}


def texts(text: str) -> tuple[bytes, ...]:
    return text.encode(), text.encode("utf-16-le")


def key(raw: bytes) -> tuple[bytes, ...]:
    return raw, raw.hex().encode(), raw.hex().upper().encode()


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[tuple[Stage, Door]]:
    door = Door(tmp_path)
    around = {"PYTHONPATH": str(door.lay()), "PYTHONSAFEPATH": "1"}
    with staged(bootstrap.world()) as made:
        yield replace(made, environment={**made.environment, **around}), door


def test_after_locking_neither_keys_nor_passphrase_nor_words_are_in_memory(stage: tuple[Stage, Door]) -> None:
    if not LINUX:
        return
    made, door = stage
    case = json.loads(made.run("case", "add", "-", "--json", given='{"place": "Gate 3"}').stdout)["id"]
    opened = slots.open_by_passphrase(made.vault, slots.read(made.vault), made.user, made.passphrase)
    markers = Markers()
    words = [markers.next() for _ in range(10)]
    secrets = {
        "database key": key(opened.dek),
        "signing key": key(opened.signing_key),
        "passphrase": texts(made.passphrase),
        **{word: texts(word) for word in words},
    }
    child = made.start("window", case, "", *words)
    try:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stdout.readline() == "unlocked\n"
        door.open()
        assert found(child.pid, secrets) == secrets.keys()  # so that a scan which finds nothing means something
        before = Path(f"/proc/{child.pid}/cmdline").read_bytes()
        child.stdin.write("lock\n")
        child.stdin.flush()
        until(lambda: Path(f"/proc/{child.pid}/cmdline").read_bytes() not in {before, b""})
        door.open()
        assert b"\0--vault\0" in Path(f"/proc/{child.pid}/cmdline").read_bytes()
        assert found(child.pid, {"the program": (b"pcu_desk",)})
        assert found(child.pid, secrets) == set()
        assert child.poll() is None
    finally:
        child.kill()
        child.communicate()


def test_other_processes_of_the_account_may_not_look_and_no_core_file_is_written(stage: tuple[Stage, Door]) -> None:
    if not LINUX:
        return
    made, door = stage
    case = json.loads(made.run("case", "add", "-", "--json", given="{}").stdout)["id"]
    child = made.start("window", case, "", "word")
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "unlocked\n"
        limits = Path(f"/proc/{child.pid}/limits").read_text()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size")).split()
        assert core[4:6] == ["0", "0"]
        owner = Path(f"/proc/{child.pid}/mem").stat().st_uid
        assert owner in {0, NOBODY}  # the kernel gives the files of a process that may not be dumped to root
        if os.geteuid():
            with pytest.raises(PermissionError), Path(f"/proc/{child.pid}/mem").open("rb"):
                pass
        door.open()
        assert Path(f"/proc/{child.pid}/mem").stat().st_uid == os.geteuid()
    finally:
        child.kill()
        child.communicate()


def test_the_scan_finds_what_a_process_holds_and_not_what_it_holds_not() -> None:
    if not LINUX:
        return
    code = "import sys; kept = sys.stdin.readline(); print('ready', flush=True); sys.stdin.read()"
    child = subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    assert child.stdin is not None
    assert child.stdout is not None
    secret = Markers().next()
    child.stdin.write(secret + "\n")
    child.stdin.flush()
    assert child.stdout.readline() == "ready\n"
    assert found(child.pid, {"kept": texts(secret), "other": texts(secret[::-1])}) == {"kept"}
    child.stdin.close()
    child.wait()
