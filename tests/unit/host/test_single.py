from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QSysInfo

from pcu_desk.domain.errors import UserError
from pcu_desk.host.single import LIMIT_S, NAMELESS, OPEN, SILENT, Call, SingleWindow, call_of
from tests.first_window import ROOT, first_window

SECOND = """
import sys
from pathlib import Path
from pcu_desk.host.single import Call, SingleWindow
single = SingleWindow(Path(sys.argv[1]), Path(sys.argv[2]))
assert not single.take()
assert single.call(Call(Path(sys.argv[3]), "leave"))
print("PySide6.QtGui" in sys.modules)
"""


@pytest.fixture
def runtime() -> Iterator[Path]:
    """A folder as a log-in session has it: a place to listen at has a name of some hundred bytes at most."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


def _said(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    said: list[str] = json.loads(process.stdout.readline())
    return said


def test_a_second_start_calls_the_first_forward_and_hands_its_file_over(tmp_path: Path, runtime: Path) -> None:
    vault = tmp_path / "vault"
    with first_window(runtime, vault) as process:
        done = subprocess.run(
            [sys.executable, "-c", SECOND, str(runtime), str(vault), "/media/Поти 1.pcucourier"],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=30,
        )  # fmt: skip
        assert (done.returncode, done.stdout, done.stderr) == (0, "False\n", "")
        assert _said(process) == ["/media/Поти 1.pcucourier", "leave"]


def test_another_vault_of_the_account_has_its_own_window_and_another_path_to_the_same_vault_has_not(
    tmp_path: Path, runtime: Path
) -> None:
    vault = tmp_path / "vault"
    vault.mkdir()
    (tmp_path / "link").symlink_to(vault)
    with first_window(runtime, vault):
        other = SingleWindow(runtime, tmp_path / "other")
        assert other.take()
        other.end()
        assert not SingleWindow(runtime, tmp_path / "link").take()


def test_a_first_window_that_hangs_is_told_with_its_process_and_no_start_waits_longer(
    tmp_path: Path, runtime: Path
) -> None:
    vault = tmp_path / "vault"
    with first_window(runtime, vault) as process:
        process.send_signal(signal.SIGSTOP)
        second = SingleWindow(runtime, vault)
        with pytest.raises(UserError) as silent:
            second.call(Call(), limit=0.5)
        assert silent.value.text is SILENT
        assert silent.value.params["pid"] == str(process.pid)
        process.send_signal(signal.SIGCONT)


def test_the_place_of_a_window_that_was_killed_is_taken_over(tmp_path: Path, runtime: Path) -> None:
    vault = tmp_path / "vault"
    with first_window(runtime, vault) as process:
        second = SingleWindow(runtime, vault)
        assert not second.take()
        process.kill()
        process.wait(10)
        assert second.call(Call(), limit=10) is False  # nobody came forward: this is the first now
        assert not SingleWindow(runtime, vault).take()
        second.end()


def test_a_window_that_is_about_to_end_gives_its_place_to_the_one_that_calls(tmp_path: Path, runtime: Path) -> None:
    vault = tmp_path / "vault"
    with first_window(runtime, vault, "going") as process:
        second = SingleWindow(runtime, vault)
        process.send_signal(signal.SIGCONT)
        with pytest.raises(UserError):
            second.call(Call(), limit=0.5)
        assert _said(process) == ["None", ""]
        process.kill()
        process.wait(10)
        assert second.call(Call(), limit=10) is False
        second.end()


NO_NAME = (b'{"courier": "/a\\u0000b", "token": ""}\n', b'{"courier": "/a\\ud800", "token": ""}\n')


@pytest.mark.parametrize("words", [b"\n", b"[]\n", b"{}\n", b"\xff\n", b"x" * 40_000, b'{"courier": "x"}\n', *NO_NAME])
def test_words_that_are_no_call_bring_nothing_forward_and_the_next_call_is_heard(
    tmp_path: Path, runtime: Path, words: bytes
) -> None:
    vault = tmp_path / "vault"
    with first_window(runtime, vault) as process:
        (place,) = runtime.glob("*.sock")
        with socket.socket(socket.AF_UNIX) as hostile:
            hostile.connect(str(place))
            hostile.sendall(words)
            hostile.settimeout(20)
            try:
                assert hostile.recv(64) in (b"going\n", b"")
            except ConnectionResetError:
                assert len(words) > 16 * 1024
        assert SingleWindow(runtime, vault).call(Call())
        assert _said(process) == ["None", ""]


@pytest.mark.parametrize("leave", ["a\\u0000b", "\\ud800", "x" * 600])
def test_a_leave_that_no_desktop_gives_is_left_out_and_the_window_comes_forward(
    tmp_path: Path, runtime: Path, leave: str
) -> None:
    with first_window(runtime, tmp_path / "vault") as process:
        (place,) = runtime.glob("*.sock")
        with socket.socket(socket.AF_UNIX) as strange:
            strange.connect(str(place))
            strange.settimeout(20)
            strange.sendall(f'{{"courier": "", "token": "{leave}"}}\n'.encode())
            assert strange.recv(64) == b"here\n"
        assert _said(process) == ["None", ""]


def test_a_first_window_whose_words_never_end_is_told_as_one_that_does_not_answer(
    tmp_path: Path, runtime: Path
) -> None:
    vault = tmp_path / "vault"
    with first_window(runtime, vault):
        (place,) = runtime.glob("*.sock")
        place.unlink()
        with socket.socket(socket.AF_UNIX) as endless:
            endless.bind(str(place))
            endless.listen()
            threading.Thread(target=_talk, args=(endless,), daemon=True).start()
            begun = time.monotonic()
            with pytest.raises(UserError) as silent:
                SingleWindow(runtime, vault).call(Call(), limit=0.5)
        assert silent.value.text is SILENT
        assert time.monotonic() - begun < LIMIT_S


def _talk(endless: socket.socket) -> None:
    with suppress(OSError):
        while True:
            caller, _ = endless.accept()
            with caller, suppress(OSError):
                while True:
                    caller.sendall(b"x" * 65_536)


@pytest.mark.parametrize("left", [b"", b"\0" * 64, b"garbage"])
def test_a_place_left_without_a_name_by_a_power_cut_is_taken(tmp_path: Path, runtime: Path, left: bytes) -> None:
    with first_window(runtime, tmp_path / "vault") as process:
        process.kill()
        process.wait(10)
    (lock,) = runtime.glob("*.lock")
    lock.write_bytes(left)
    single = SingleWindow(runtime, tmp_path / "vault")
    assert single.take()
    assert lock.read_text().splitlines()[0] == str(os.getpid())
    single.end()


def test_a_nameless_place_that_can_not_be_taken_is_told_with_its_file(tmp_path: Path, runtime: Path) -> None:
    single = SingleWindow(runtime, tmp_path / "vault")
    assert single.take()
    (lock,) = runtime.glob("*.lock")
    lock.write_bytes(b"")  # and the system's own lock on it stays
    with pytest.raises(UserError) as told:
        SingleWindow(runtime, tmp_path / "vault").call(Call(), limit=0.5)
    assert (told.value.text, told.value.params) == (NAMELESS, {"file": str(lock)})
    single.end()


def test_what_a_window_on_another_machine_left_on_the_stick_keeps_no_window_away(
    tmp_path: Path, runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as there:
        there.setattr(QSysInfo, "machineUniqueId", lambda: QByteArray(b"another machine"))
        other = SingleWindow(runtime, tmp_path / "vault")
        assert other.take()
        (lock,) = runtime.glob("*.lock")
        lock.write_text("4711\npcu-desk\nPOTI-2\nanother machine\nits boot\n")
        assert not SingleWindow(runtime, tmp_path / "vault").take()  # there it is known
    single = SingleWindow(runtime, tmp_path / "vault")
    assert single.take()
    assert len(list(runtime.glob("*.lock"))) == 2
    single.end()
    other.end()


def test_a_second_start_tells_nothing_to_who_listens_where_a_killed_window_did(tmp_path: Path, runtime: Path) -> None:
    vault = tmp_path / "vault"
    with first_window(runtime, vault) as process:
        (place,) = runtime.glob("*.sock")
        process.kill()
        process.wait(10)
    first = SingleWindow(runtime, vault)
    assert first.take()  # and its page is not painted yet
    assert not place.exists()
    with socket.socket(socket.AF_UNIX) as squatter:
        squatter.bind(str(place))
        squatter.listen()
        squatter.setblocking(False)
        with pytest.raises(UserError) as told:
            SingleWindow(runtime, vault).call(Call(Path("/media/Poti.pcucourier")), limit=0.5)
        assert told.value.text is OPEN
        with pytest.raises(BlockingIOError):
            squatter.accept()
    first.end()


def test_no_window_listens_where_one_did_before_and_none_leaves_where_it_did(
    tmp_path: Path, runtime: Path, qapp: QCoreApplication
) -> None:
    places = set()
    for _ in range(3):
        single = SingleWindow(runtime, tmp_path / "vault")
        assert single.take()
        single.serve(lambda _call: True)
        places |= {path.name for path in runtime.glob("*.sock")}
        single.end()
    assert len(places) == 3
    assert list(runtime.iterdir()) == []


def test_a_window_that_can_not_listen_goes_on_alone_and_the_log_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, qapp: QCoreApplication
) -> None:
    single = SingleWindow(tmp_path / ("long" * 30), tmp_path / "vault")
    assert single.take()
    single.serve(lambda _call: True)
    assert "later starts are not heard" in caplog.text
    single.end()


def test_the_place_is_this_accounts_alone(tmp_path: Path, runtime: Path) -> None:
    runtime = tmp_path / "run"
    with first_window(runtime, tmp_path / "vault"):
        assert {path.stat().st_mode & 0o077 for path in (runtime, *runtime.glob("*.sock"), *runtime.glob("*.at"))} == {
            0
        }


def test_where_no_lock_can_be_made_the_window_opens_all_the_same(tmp_path: Path, runtime: Path) -> None:
    (tmp_path / "file").write_text("")
    single = SingleWindow(tmp_path / "file" / "run", tmp_path / "vault")
    assert single.take()
    single.serve(lambda _call: True)
    single.end()


def test_a_place_whose_name_is_too_long_for_the_system_still_keeps_the_second_window_away(
    tmp_path: Path, runtime: Path
) -> None:
    runtime = tmp_path / ("long" * 30)
    with first_window(runtime, tmp_path / "vault"), pytest.raises(UserError) as told:
        SingleWindow(runtime, tmp_path / "vault").call(Call(), limit=0.5)
    assert told.value.text is OPEN


def test_a_call_names_its_file_whole_and_carries_the_desktops_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = call_of(Path("a.pcucourier"), {"XDG_ACTIVATION_TOKEN": "t"})
    assert asked == Call(tmp_path / "a.pcucourier", "t")
    assert call_of(None, {}) == Call()


def test_a_window_started_twice_is_one_window(tmp_path: Path, runtime: Path) -> None:
    around = {
        **os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path),
    }  # fmt: skip
    command = [sys.executable, "-m", "pcu_desk"]
    with subprocess.Popen(command, cwd=ROOT, env=around) as first:
        try:
            end = time.monotonic() + 30
            while not list((runtime / "pcu-desk").glob("window-*.lock")):
                assert time.monotonic() < end
                time.sleep(0.01)
            second = subprocess.run(command, cwd=ROOT, env=around, capture_output=True, check=False, timeout=60)
            assert (second.returncode, second.stderr) == (0, b"")
            assert first.poll() is None
        finally:
            first.kill()
