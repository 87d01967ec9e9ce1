from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.host.crash import KEPT, forget, reports
from pcu_desk.host.crash_watch import FOLDER, CrashWatch

ROOT = Path(__file__).parents[3]
SECRET = "Aytepe Yapı, box CSQU3054383"
CHILD = """
import sys, threading, time
from pathlib import Path
from pcu_desk.host.crash_watch import CrashWatch
watch = CrashWatch(Path(sys.argv[1]))
watch.begin()
def look_up(words):
    raise KeyError(words)
"""
SIGNAL = """
import ctypes
def strikes():
    ctypes.string_at(1)
strikes()
"""
SLOT = """
from PySide6.QtCore import QCoreApplication, QTimer
application = QCoreApplication([])
QTimer.singleShot(0, lambda: look_up(sys.argv[2]))
QTimer.singleShot(50, application.quit)
application.exec()
watch.end()
"""
THREAD = """
thread = threading.Thread(target=look_up, args=(sys.argv[2],), name=sys.argv[2])
thread.start()
thread.join()
watch.end()
"""
APART = """
from pcu_desk.host.logs import start_log
start_log(Path(sys.argv[1]))
class Held:
    def __del__(self):
        look_up(sys.argv[2])
Held()
watch.end()
"""
PACKED = """
from pcu_desk.host import crash_watch
from pcu_desk.host.installation import Installation
crash_watch.installation = lambda: Installation("0.1.0", 5, "abc1234", "linux-x86_64")
"""
WAIT = """
print("ready", flush=True)
sys.stdin.read()
"""


def _run(folder: Path, code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", CHILD + code, str(folder), SECRET]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)


def _raise(words: str) -> Exception:
    def deeper() -> None:
        raise ValueError(words)

    try:
        try:
            deeper()
        except ValueError as error:
            raise RuntimeError(words) from error
    except RuntimeError as error:
        return error


@pytest.mark.parametrize(
    ("code", "where"),
    [(SLOT, "window or command"), (THREAD, "thread"), ("look_up(sys.argv[2])", "window or command")],
)
def test_an_exception_that_nobody_caught_in_a_slot_a_thread_or_the_main_thread_leaves_a_report_without_its_words(
    tmp_path: Path, code: str, where: str
) -> None:
    _run(tmp_path, code)
    (report,) = reports(tmp_path)
    assert "Kind: builtins.KeyError" in report.words
    assert "look_up" in report.words
    assert f"Where: {where}" in report.words
    assert not any(word in report.words for word in (*SECRET.split(), str(tmp_path), str(ROOT), "Traceback"))
    assert [path.name for path in tmp_path.iterdir()] == [report.name]


@pytest.mark.parametrize("code", [SLOT, THREAD, "look_up(sys.argv[2])"])
def test_an_installed_program_writes_no_words_of_an_exception_to_standard_error_either(
    tmp_path: Path, code: str
) -> None:
    done = _run(tmp_path, PACKED + code)
    assert (done.stdout, done.stderr) == ("", "")
    (report,) = reports(tmp_path)
    assert "PCU Desk 0.1.0, build 5 abc1234 linux-x86_64" in report.words
    assert SECRET in _run(tmp_path, code).stderr  # a developer sees it


def test_what_fails_while_an_object_is_taken_apart_is_no_stop_and_no_words_of_it_go_out_of_an_installed_program(
    tmp_path: Path,
) -> None:
    done = _run(tmp_path, PACKED + APART)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not reports(tmp_path)
    (log,) = tmp_path.glob("*.log")
    assert "builtins.KeyError" in log.read_text()
    assert not any(word in log.read_text() for word in SECRET.split())
    assert SECRET in _run(tmp_path, APART).stderr  # a developer sees it


def test_a_signal_that_ends_the_process_is_a_report_at_the_next_start_with_places_and_no_paths(tmp_path: Path) -> None:
    died = _run(tmp_path, SIGNAL)
    assert died.returncode == -signal.SIGSEGV
    (report,) = reports(tmp_path)
    assert report.words.startswith("PCU Desk ")
    assert "Kind: Segmentation fault" in report.words
    assert "<string>:" in report.words
    assert " strikes" in report.words
    assert not any(word in report.words for word in (str(ROOT), sys.prefix, "File"))
    assert [path.name for path in tmp_path.iterdir()] == [report.name]
    assert reports(tmp_path) == (report,)


def test_a_run_that_was_killed_leaves_no_report_and_one_that_lives_keeps_its_file(tmp_path: Path) -> None:
    command = [sys.executable, "-c", CHILD + WAIT, str(tmp_path), SECRET]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        assert reports(tmp_path) == ()
        (running,) = tmp_path.iterdir()
        child.kill()
    assert reports(tmp_path) == ()
    assert not running.exists()


def test_a_chain_of_exceptions_is_kinds_and_places_and_a_strange_name_is_hidden(tmp_path: Path) -> None:
    error = _raise(SECRET)
    strange = type(SECRET, (Exception,), {})()
    strange.__cause__ = error
    CrashWatch(tmp_path).note(strange)
    CrashWatch(tmp_path).note(error)
    newest, before = reports(tmp_path)
    words = newest.words + before.words
    assert "Kind: <hidden>" in words
    assert "Kind: builtins.RuntimeError\nKind: builtins.ValueError" in words
    assert "test_crash.py:" in words
    assert SECRET not in words


def test_the_same_failure_each_second_is_told_once_and_at_most_five_reports_are_kept(tmp_path: Path) -> None:
    watch, error = CrashWatch(tmp_path), _raise("once")
    for _ in range(20):
        watch.note(error)
    assert len(reports(tmp_path)) == 1
    for number in range(KEPT + 3):
        CrashWatch(tmp_path).note(type(f"Kind{number}", (Exception,), {})())
    assert len(reports(tmp_path)) == KEPT


def test_a_report_that_was_read_can_be_deleted_and_nothing_else_by_its_name(tmp_path: Path) -> None:
    beside = tmp_path / "vault.json"
    beside.write_text("{}")
    folder = tmp_path / "crashes"
    CrashWatch(folder).note(_raise("x"))
    (report,) = reports(folder)
    forget("../vault.json", folder)
    forget(report.name, folder)
    forget(report.name, folder)
    assert reports(folder) == ()
    assert beside.exists()


def test_a_report_that_can_not_be_deleted_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    CrashWatch(tmp_path).note(_raise("x"))
    (report,) = reports(tmp_path)

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(UserError):
        forget(report.name, tmp_path)


def test_a_disk_that_takes_nothing_does_not_stop_the_program(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    done = subprocess.run(
        [sys.executable, "-c", CHILD + "watch.note(ValueError())\nwatch.end()\nprint('on')", str(blocked / "crashes")],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, "on\n")


def test_an_ordinary_run_of_a_command_leaves_no_file(tmp_path: Path) -> None:
    around = {**os.environ, "XDG_STATE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "pcu_desk", "id", "CSQU3054383"]
    subprocess.run(command, cwd=ROOT, env=around, capture_output=True, check=True, timeout=60)
    assert list((tmp_path / "pcu-desk" / FOLDER).iterdir()) == []


def test_reports_are_told_newest_first(tmp_path: Path) -> None:
    for day in ("02", "04", "03"):
        (tmp_path / f"202611{day}T101500Z-00000000.txt").write_text("PCU Desk\n")
    assert [report.at.iso() for report in reports(tmp_path)] == [
        f"2026-11-{day}T10:15:00+00:00" for day in ("04", "03", "02")
    ]
