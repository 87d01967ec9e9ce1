"""The import contracts of pyproject.toml, kept by the program and able to fail."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

# Where a forbidden line is added, the line, and words of the complaint that must follow.
UPWARD = [
    ("domain/case.py", "import pcu_desk.services.cases", "pcu_desk.domain is not allowed to import pcu_desk.services"),
    ("assets.py", "import pcu_desk.domain.text", "pcu_desk.assets is not allowed to import pcu_desk.domain"),
    ("services/cases.py", "import pcu_desk.vault.slots", "pcu_desk.services is not allowed to import pcu_desk.vault"),
    ("wire/__init__.py", "import pcu_desk.hub", "pcu_desk.wire is not allowed to import pcu_desk.hub"),
]
SIDEWAYS = [
    ("vault/__init__.py", "import pcu_desk.sync", "pcu_desk.vault is not allowed to import pcu_desk.sync"),
    ("hub/__init__.py", "import pcu_desk.i18n", "pcu_desk.hub is not allowed to import pcu_desk.i18n"),
    ("ui/__init__.py", "def f():\n    import pcu_desk.vault", "pcu_desk.ui is not allowed to import pcu_desk.vault"),
]
FOREIGN = [
    ("services/cases.py", "import sqlcipher3", "pcu_desk.services is not allowed to import sqlcipher3"),
    ("ui/__init__.py", "from requests import get", "pcu_desk.ui is not allowed to import requests"),
    ("host/__init__.py", "import reportlab.pdfgen", "pcu_desk.host is not allowed to import reportlab"),
    ("services/updates.py", "import minisign", "pcu_desk.services is not allowed to import minisign"),
    ("wire/__init__.py", "import fastapi", "pcu_desk.wire is not allowed to import fastapi"),
]


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=folder,
        env={**plain, "PYTHONPATH": str(folder), "COLUMNS": "200", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A second copy of the package and its contracts, to be spoiled."""
    shutil.copytree(ROOT / "pcu_desk", tmp_path / "pcu_desk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_program_keeps_every_contract() -> None:
    verdict = _lint(ROOT)
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    assert " 0 broken" in verdict.stdout


@pytest.mark.parametrize(("file", "line", "complaint"), UPWARD + SIDEWAYS + FOREIGN)
def test_added_import_breaks_a_contract(copy: Path, file: str, line: str, complaint: str) -> None:
    path = copy / "pcu_desk" / file
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    verdict = _lint(copy)
    assert verdict.returncode == 1
    assert complaint in " ".join(verdict.stdout.split())


def test_new_room_without_a_place_breaks_the_layers(copy: Path) -> None:
    (copy / "pcu_desk" / "utils").mkdir()
    (copy / "pcu_desk" / "utils" / "__init__.py").write_text("")
    verdict = _lint(copy)
    assert verdict.returncode == 1
    assert "pcu_desk.utils" in verdict.stdout
