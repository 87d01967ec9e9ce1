from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pcu_desk.host import environment
from pcu_desk.host.environment import shed_foreign_settings, shed_loader

ROOT = Path(__file__).parents[3]


def _surroundings() -> dict[str, str]:
    return {
        "PATH": "/bin",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_PLUGIN_PATH": "/foreign",
        "QT_QPA_PLATFORM_PLUGIN_PATH": "/foreign",
        "KEYRING_PROPERTY_PREFERRED_COLLECTION": "/foreign",
        "PYTHONPATH": "/foreign",
        "PYTHONSTARTUP": "/foreign.py",
    }


def test_installed_program_drops_foreign_plug_ins_and_foreign_python() -> None:
    around = _surroundings()
    dropped = shed_foreign_settings(around, installed=True)
    assert around == {"PATH": "/bin", "QT_QPA_PLATFORM": "offscreen"}
    assert dropped == tuple(sorted(set(_surroundings()) - set(around)))


SEEN = """
import os, sys
from pcu_desk import __main__ as program
from pcu_desk.host import installation as place
class Watch:
    def find_spec(self, name, path=None, target=None):
        if name == "_hashlib":
            print("OPENSSL_CONF" in os.environ)
place.installation = lambda: place.Installation("0.1.0", 5, target="linux-x86_64")
sys.meta_path.insert(0, Watch())
sys.argv = ["pcu-desk", "--help"]
program.main()
"""


def test_openssl_finds_no_foreign_settings_when_an_installed_program_loads_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SEEN],
        cwd=ROOT, env={"OPENSSL_CONF": str(tmp_path / "none"), "PATH": "/bin", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "False"


def test_checkout_keeps_its_developers_python() -> None:
    around = _surroundings()
    shed_foreign_settings(around)
    assert set(around) == {"PATH", "QT_QPA_PLATFORM", "PYTHONPATH", "PYTHONSTARTUP"}


def test_what_a_frozen_desk_starts_loads_its_own_libraries_and_the_persons_path_survives_a_second_look() -> None:
    around = {"_PYI_ARCHIVE_FILE": "/opt/desk", "LD_LIBRARY_PATH": "/opt/desk:/own", "LD_LIBRARY_PATH_ORIG": "/own"}
    for _ in range(2):  # the window sheds it at its start, and its successor's surroundings are asked for at a lock
        shed_loader(around)
        assert around == {"LD_LIBRARY_PATH": "/own"}


def test_a_loaders_path_where_the_person_had_none_leaves_nothing() -> None:
    around = {"_PYI_APPLICATION_HOME_DIR": "/opt/desk", "LD_LIBRARY_PATH": "/opt/desk", "PATH": "/bin"}
    shed_loader(around)
    assert around == {"PATH": "/bin"}


def test_process_can_leave_no_picture_of_its_memory() -> None:
    code = (
        "import resource, ctypes\n"
        "from pcu_desk.host.environment import forbid_core_dumps\n"
        "forbid_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    child = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert child.stdout.strip() == "(0, 0) 0"


def _session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, kind: str) -> dict[str, str]:
    folder = tmp_path / "session"
    folder.mkdir(mode=mode)
    folder.chmod(mode)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"none / ext4 rw 0 0\n{kind} {folder} {kind} rw 0 0\n")
    monkeypatch.setattr(environment, "_MOUNTS", mounts)
    return {"XDG_RUNTIME_DIR": str(folder), "TMPDIR": "/var/tmp"}


def test_temporary_files_of_the_window_lie_in_the_sessions_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = _session(tmp_path, monkeypatch, 0o700, "tmpfs")
    assert environment.temporary_files_in_memory(around) is (sys.platform == "linux")
    if sys.platform == "linux":
        assert around["TMPDIR"] == around["XDG_RUNTIME_DIR"]


@pytest.mark.parametrize(("mode", "kind"), [(0o755, "tmpfs"), (0o700, "ext4")])
def test_a_session_folder_on_a_disk_or_open_to_others_is_not_used(
    mode: int, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = _session(tmp_path, monkeypatch, mode, kind)
    assert not environment.temporary_files_in_memory(around)
    assert around["TMPDIR"] == "/var/tmp"
    assert not environment.temporary_files_in_memory({"XDG_RUNTIME_DIR": "relative"})
    assert not environment.temporary_files_in_memory({})
