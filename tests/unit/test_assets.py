from __future__ import annotations

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from pcu_desk import assets

ROOT = Path(__file__).parents[2]


def test_checkout_finds_its_own_folders() -> None:
    assert assets.resource("tokens.json") == ROOT / "resources" / "tokens.json"
    assert assets.resource("tokens.json").is_file()
    assert assets.translation("ru.qm").parent == ROOT / "translations"


def test_installed_package_finds_the_data_inside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site" / "pcu_desk"
    (package / "_data" / "resources").mkdir(parents=True)
    (package / "_data" / "translations").mkdir()
    monkeypatch.setattr(assets, "__file__", str(package / "assets.py"))
    assert assets.resource("fonts", "a.ttf") == package / "_data" / "resources" / "fonts" / "a.ttf"
    assert assets.translation("ru.qm") == package / "_data" / "translations" / "ru.qm"


def test_frozen_program_finds_the_data_beside_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert assets.resource("tokens.json") == tmp_path / "resources" / "tokens.json"


def test_built_wheel_carries_what_assets_looks_for(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    wheel = next(tmp_path.glob("*.whl"))
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "pcu_desk/_data/resources/tokens.json" in names
    assert "pcu_desk/assets.py" in names
    assert any(name.startswith("pcu_desk/_data/translations/") for name in names)
    assert not any("__pycache__" in name for name in names)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert wheel.name.startswith(f"{project['name'].replace('-', '_')}-")
