from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from pcu_desk.host.environment import shed_foreign_settings

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


def test_checkout_keeps_its_developers_python() -> None:
    around = _surroundings()
    shed_foreign_settings(around)
    assert set(around) == {"PATH", "QT_QPA_PLATFORM", "PYTHONPATH", "PYTHONSTARTUP"}


def test_process_can_leave_no_picture_of_its_memory() -> None:
    code = (
        "import resource, ctypes\n"
        "from pcu_desk.host.environment import forbid_core_dumps\n"
        "forbid_core_dumps()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))\n"
    )
    child = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert child.stdout.strip() == "(0, 0) 0"
