from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.host import lock as lock_room
from pcu_desk.host.lock import LOCK_NAME, VaultLock

ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from types import SimpleNamespace
from pcu_desk.host.lock import VaultLock
lock = VaultLock()
lock.acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read(1)
lock.release()
"""


@pytest.fixture
def window(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock of `tmp_path` until its input ends."""
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    yield child
    child.kill()
    child.communicate()


def test_second_window_is_refused_with_a_sentence_that_names_the_holder(
    tmp_path: Path, window: subprocess.Popen[str]
) -> None:
    with pytest.raises(UserError) as refusal:
        VaultLock().acquire(tmp_path)
    assert str(window.pid) in str(refusal.value)
    assert "Nothing was changed" in str(refusal.value)


def test_command_can_ask_who_holds_the_vault(tmp_path: Path, window: subprocess.Popen[str]) -> None:
    holder = VaultLock().held_by_other(tmp_path)
    assert holder is not None
    assert holder.pid == window.pid


def test_lock_of_a_killed_window_is_taken_over_at_once(tmp_path: Path, window: subprocess.Popen[str]) -> None:
    window.kill()
    window.wait()
    assert (tmp_path / LOCK_NAME).exists()
    lock = VaultLock()
    assert lock.held_by_other(tmp_path) is None
    lock.acquire(tmp_path)
    lock.release()


def test_lock_given_back_is_free_for_the_next(tmp_path: Path, window: subprocess.Popen[str]) -> None:
    window.communicate("x")
    lock = VaultLock()
    lock.acquire(tmp_path)
    assert lock.held_by_other(tmp_path) is None
    lock.release()
    assert not (tmp_path / LOCK_NAME).exists()


def test_window_may_stay_open_for_days(tmp_path: Path, window: subprocess.Popen[str]) -> None:
    assert window.poll() is None
    long_ago = 1_000_000_000
    os.utime(tmp_path / LOCK_NAME, (long_ago, long_ago))
    with pytest.raises(UserError):
        VaultLock().acquire(tmp_path)


def test_holder_may_ask_again_but_holds_one_vault_only(tmp_path: Path) -> None:
    lock = VaultLock()
    lock.acquire(tmp_path)
    lock.acquire(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    with pytest.raises(BugError):
        lock.acquire(other)
    lock.release()
    lock.release()


def test_folder_that_can_not_be_written_gets_its_own_sentence(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="may not write"):
        VaultLock().acquire(tmp_path / "absent")


def test_a_full_disk_is_told_as_such_and_not_as_a_missing_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / LOCK_NAME).mkdir()
    with pytest.raises(UserError) as caught:
        VaultLock().acquire(tmp_path)
    assert caught.value.text is lock_room.NO_LOCK
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=0))
    with pytest.raises(UserError) as caught:
        VaultLock().acquire(tmp_path)
    assert caught.value.text is lock_room.FULL


def test_asking_about_a_vault_never_opened_writes_nothing(tmp_path: Path) -> None:
    assert VaultLock().held_by_other(tmp_path) is None
    assert list(tmp_path.iterdir()) == []


def test_lock_file_holds_nothing_but_process_and_machine(tmp_path: Path) -> None:
    lock = VaultLock()
    lock.acquire(tmp_path)
    assert (tmp_path / LOCK_NAME).read_text().splitlines()[0] == str(os.getpid())
    lock.release()


@pytest.mark.parametrize("left", [b"", b"\0" * 64, b"garbage"])
def test_lock_file_cut_by_a_power_failure_does_not_shut_the_vault(tmp_path: Path, left: bytes) -> None:
    (tmp_path / LOCK_NAME).write_bytes(left)
    lock = VaultLock()
    lock.acquire(tmp_path)
    assert (tmp_path / LOCK_NAME).read_text().splitlines()[0] == str(os.getpid())
    lock.release()


def test_a_lock_of_another_machine_is_kept_and_the_sentence_tells_what_to_do_when_that_machine_is_gone(
    tmp_path: Path,
) -> None:
    (tmp_path / LOCK_NAME).write_text("4711\npcu-desk\nPOTI-2\nanother machine\nits boot\n")
    with pytest.raises(UserError) as refusal:
        VaultLock().acquire(tmp_path)
    assert refusal.value.text is lock_room.HELD
    assert "If POTI-2 is another computer" in str(refusal.value)
    assert f"delete {tmp_path / LOCK_NAME} first" in str(refusal.value)
    (tmp_path / LOCK_NAME).unlink()
    lock = VaultLock()
    lock.acquire(tmp_path)
    lock.release()
