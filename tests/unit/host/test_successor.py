from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from pcu_desk.host import successor

LOADER = {
    "_PYI_ARCHIVE_FILE": "/opt/desk/pcu-desk",
    "_PYI_APPLICATION_HOME_DIR": "/tmp/_MEI1",
    "_PYI_PARENT_PROCESS_LEVEL": "1",
    "_MEIPASS2": "/tmp/_MEI1",
    "LD_LIBRARY_PATH": "/tmp/_MEI1",
    "LD_LIBRARY_PATH_ORIG": "/usr/local/lib",
}
BECOME = """
import json, os, sys
from pcu_desk.host import successor
successor.command_of = lambda arguments: [sys.executable, "-c", sys.argv[1], *arguments]
successor.become(["--vault", "a folder"], {**os.environ, "MARK": "1"}, windows=sys.argv[2] == "windows")
"""
SUCCESSOR = """
import json, os, sys
with open(sys.argv[2] + ".tmp", "w") as file:
    json.dump({"pid": os.getpid(), "arguments": sys.argv[1:], "mark": os.environ["MARK"]}, file)
os.replace(file.name, sys.argv[2])
"""
ROOT = Path(__file__).resolve().parents[3]


def test_a_frozen_program_sheds_what_its_loader_left_and_gives_the_persons_library_path_back() -> None:
    made = successor.environment_of({"HOME": "/h", **LOADER}, frozen=True)
    assert made == {"HOME": "/h", "LD_LIBRARY_PATH": "/usr/local/lib", "PYINSTALLER_RESET_ENVIRONMENT": "1"}


def test_a_library_path_that_is_the_loaders_alone_goes() -> None:
    loader = {"LD_LIBRARY_PATH": "/tmp/_MEI1", "_PYI_ARCHIVE_FILE": "/opt/desk/pcu-desk"}
    assert "LD_LIBRARY_PATH" not in successor.environment_of(loader, frozen=True)


def test_a_checkout_keeps_its_environment_and_tells_where_the_package_lies() -> None:
    assert successor.environment_of(LOADER, frozen=False) == {**LOADER, "PYTHONPATH": str(ROOT)}
    kept = successor.environment_of({"PYTHONPATH": "theirs"}, frozen=False)
    assert kept == {"PYTHONPATH": f"{ROOT}{os.pathsep}theirs"}


def test_the_successor_imports_nothing_from_the_folder_in_which_the_person_stands(tmp_path: Path) -> None:
    hostile = tmp_path / "pcu_desk"
    hostile.mkdir()
    (hostile / "__init__.py").write_text("raise SystemExit('hostile')")
    (hostile / "__main__.py").write_text("raise SystemExit('hostile')")
    command = successor.command_of(["--version"], frozen=False)
    surroundings = successor.environment_of(os.environ)
    done = subprocess.run(command, cwd=tmp_path, env=surroundings, capture_output=True, check=False)
    assert (done.returncode, b"hostile" in done.stderr) == (0, False)


def test_a_frozen_program_is_its_own_command_and_a_checkout_goes_through_python() -> None:
    assert successor.command_of(["--vault", "v"], frozen=True) == [sys.executable, "--vault", "v"]
    assert successor.command_of(["--vault", "v"], frozen=False) == [
        sys.executable,
        "-P",
        "-m",
        "pcu_desk",
        "--vault",
        "v",
    ]


@pytest.mark.parametrize("system", ["posix", "windows"])
def test_the_successor_runs_and_the_old_process_is_gone(tmp_path: Path, system: str) -> None:
    told = tmp_path / "told.json"
    script = SUCCESSOR.replace("sys.argv[2]", f"{str(told)!r}")
    old = subprocess.Popen([sys.executable, "-c", BECOME, script, system], cwd=ROOT, env=dict(os.environ))
    assert old.wait(30) == 0
    end = time.monotonic() + 30
    while not told.exists():
        assert time.monotonic() < end
        time.sleep(0.01)
    made = json.loads(told.read_text())
    assert (made["arguments"], made["mark"]) == (["--vault", "a folder"], "1")
    assert (made["pid"] == old.pid) is (system == "posix")
