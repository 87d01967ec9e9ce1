from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
import shiboken6

ROOT = Path(__file__).parents[3]
PAINT = """
from PySide6.QtCore import QLibraryInfo
from pcu_desk.bootstrap.screen import be_offscreen
be_offscreen()
from PySide6.QtGui import QGuiApplication
print(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
print(QGuiApplication.platformName())
"""


@pytest.mark.parametrize("name", ["Doe, John", "a;b", 'a"b', "a\\b", "plain name"])
def test_qt_finds_its_plug_ins_in_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    place = tmp_path / name
    package = place / "PySide6"
    package.mkdir(parents=True)
    (place / "shiboken6").symlink_to(Path(shiboken6.__file__).parent)
    for part in Path(PySide6.__file__).parent.iterdir():
        (package / part.name).symlink_to(part)
    done = subprocess.run(
        [sys.executable, "-c", PAINT],
        cwd=ROOT, env={"PYTHONPATH": f"{place}:{ROOT}", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.endswith("offscreen\n"), done.stderr
    assert done.stdout.startswith(f"{package}/") == (name == "plain name")  # else Qt itself looks elsewhere
