"""What the login window may not wait for: heavy libraries stay out until their room is asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HEAVY = [
    "reportlab", "requests", "urllib3", "keyring", "secretstorage", "PIL", "cryptography.x509", "fastapi", "sqlalchemy",
    "uvicorn", "alembic", "pypdfium2", "pikepdf", "fontTools", "segno", "tuf", "http_message_signatures",
    "truststore", "pypac", "dukpy",
]  # fmt: skip
# Every module of the rooms behind the login page. Of services only the session, which brings the others when asked.
CHILD = """
import importlib, pkgutil, sys
import pcu_desk
for room in sys.argv[1].split(","):
    top = importlib.import_module(f"pcu_desk.{room}")
    for found in pkgutil.walk_packages(getattr(top, "__path__", []), top.__name__ + "."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
print(",".join(name for name in sys.argv[2].split(",") if name in sys.modules))
"""


def _heavy_after(rooms: str) -> str:
    child = subprocess.run(
        [sys.executable, "-c", CHILD, rooms, ",".join(HEAVY)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr
    return child.stdout.strip()


@pytest.mark.parametrize(
    "door", ["domain", "i18n", "host", "vault", "services.session", "ui", "bootstrap", "cli.main", "__main__"]
)
def test_doors_to_the_login_page_import_nothing_heavy(door: str) -> None:
    assert _heavy_after(door) == ""


START = """
import sys
from pcu_desk.bootstrap import run
assert run(["--vault", sys.argv[1]], until_painted=True) == 0
print(",".join(name for name in sys.argv[2].split(",") if name in sys.modules))
"""


def test_the_whole_start_to_the_first_paint_loads_nothing_heavy_and_no_network(tmp_path: Path) -> None:
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path)}
    names = ",".join([*HEAVY, "PySide6.QtNetwork"])
    done = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path / "vault"), names],
        cwd=ROOT, env=around, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr


@pytest.mark.parametrize("word", ["--version", "--help"])
def test_version_and_help_are_told_before_qt_is_loaded(word: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pcu_desk", word],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, "pcu-desk" in done.stdout) == (0, True)
    assert ("pcu_desk" in done.stderr, "PySide6" in done.stderr) == (True, False)  # what was imported is told there


def test_a_heavy_import_would_be_seen() -> None:
    assert "requests" in _heavy_after("sync").split(",")
