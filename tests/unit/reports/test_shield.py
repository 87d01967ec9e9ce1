from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
TRAP = "import pathlib\npathlib.Path({!r}).write_text('ran')\ntrustedHosts = ['evil.example']\nuseA85 = 1\n"


def _run(code: str, folder: Path, trap: Path) -> str:
    home = folder / "home"
    home.mkdir()
    (home / ".reportlab_settings").write_text(TRAP.format(str(trap)))
    (folder / "reportlab_settings.py").write_text(TRAP.format(str(trap)))
    environment = os.environ | {"HOME": str(home), "PYTHONPATH": str(ROOT), "RL_useA85": "1", "RL_invariant": "0"}
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, '')\n{code}"],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def test_settings_of_home_folder_and_environment_never_reach_reportlab(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    code = "from pcu_desk.reports.shield import rl_config as c; print(c.useA85, c.invariant, c.trustedHosts)"
    assert _run(code, tmp_path, trap).strip() == "0 1 None"
    assert not trap.exists()


def test_the_trap_works_when_reportlab_is_loaded_without_the_shield(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    _run("import reportlab.rl_config", tmp_path, trap)
    assert trap.exists()


def test_a_reportlab_loaded_before_the_shield_is_refused(tmp_path: Path) -> None:
    told = _run("import reportlab.rl_config\nimport pcu_desk.reports.shield", tmp_path, tmp_path / "trap")
    assert "BugError" in told


PEER = "bench_paper.py"  # draws with reportlab's own fonts and pictures what a report is measured against


def _sources() -> list[Path]:
    return sorted((ROOT / "pcu_desk").rglob("*.py"))


def test_no_module_uses_reportlabs_own_paragraph_or_images() -> None:
    banned = {"Paragraph": "reportlab", "XPreformatted": "reportlab", "drawImage": "", "trustedHosts": ""}
    found = []
    for path in (path for path in _sources() if path.name != PEER):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab"):
                found += [(path.name, alias.name) for alias in node.names if alias.name in banned]
            # The window has no reportlab; there drawImage is QPainter's, which opens no file.
            picture = {"drawImage", "drawInlineImage"} if "ui" not in path.parts else set()
            if isinstance(node, ast.Attribute) and node.attr in picture | {"trustedHosts"}:
                found.append((path.name, node.attr))
            if isinstance(node, ast.ImportFrom | ast.Import) and "platypus" in ast.dump(node):
                found.append((path.name, "platypus"))
    assert found == []


@pytest.mark.parametrize("path", [p for p in _sources() if p.parent.name == "reports"], ids=lambda p: p.name)
def test_reportlab_comes_in_through_the_shield_alone(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    seen = tree.body if path.name == PEER else ast.walk(tree)  # the peer's own comes in late, behind the shield
    modules = [node.module or "" for node in seen if isinstance(node, ast.ImportFrom)]
    if path.name != "shield.py":
        assert [module for module in modules if module.startswith("reportlab")] == []
