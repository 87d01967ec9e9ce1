from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from platformdirs import PlatformDirs

from pcu_desk.domain.errors import UserError
from pcu_desk.host import paths
from pcu_desk.host.installation import Installation
from pcu_desk.host.paths import folders


def test_base_folder_holds_all_four_and_nothing_is_made(tmp_path: Path) -> None:
    base = tmp_path / "with space"
    found = folders(base)
    assert {found.data, found.config, found.state, found.runtime} == {
        base / "data", base / "config", base / "state", base / "run"
    }  # fmt: skip
    assert not base.exists()


def test_relative_base_folder_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert folders(Path("here")).data == tmp_path / "here" / "data"


def test_folders_follow_the_platform_and_carry_the_programs_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "d"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "r"))
    found = folders()
    assert found.data == tmp_path / "d" / "pcu-desk"
    assert found.state == tmp_path / "s" / "pcu-desk"
    assert found.runtime == tmp_path / "r" / "pcu-desk"


def test_without_a_session_the_runtime_folder_stays_in_the_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "s"))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert folders().runtime == tmp_path / "s" / "pcu-desk" / "run"


def test_account_without_home_gets_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PlatformDirs, "user_data_path", property(lambda _: Path("~/.local/share/pcu-desk")))
    with pytest.raises(UserError, match="no home folder"):
        folders()


def test_home_missing_from_the_environment_is_looked_up_in_the_account_list() -> None:
    code = "from pcu_desk.host.paths import folders; print(folders().data.is_absolute())"
    root = Path(__file__).parents[3]
    answer = subprocess.run([sys.executable, "-c", code], cwd=root, env={}, capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "True"


def test_a_portable_program_keeps_everything_below_its_own_folder_and_asks_no_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "installation", lambda: Installation("0.1.0", 5, root=tmp_path, portable=True))
    monkeypatch.delenv("HOME")
    assert folders() == folders(tmp_path / "data")
    assert folders(tmp_path / "elsewhere").data == tmp_path / "elsewhere" / "data"
