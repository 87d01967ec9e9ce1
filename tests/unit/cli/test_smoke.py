from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.cli.world import World
from pcu_desk.domain.errors import BugError, UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

ROOT = Path(__file__).resolve().parents[3]
DEAF = QT_TRANSLATE_NOOP("host", "The keyring is deaf.")


def _written(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_smoke_finds_every_part_working_without_a_screen_and_leaves_nothing_on_disk(tmp_path: Path) -> None:
    places = {name: str(tmp_path / name) for name in ("HOME", "TMPDIR", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    for place in places.values():
        Path(place).mkdir()
    kept = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "pcu_desk", "--smoke", "--json"], cwd=ROOT, env={**kept, **places},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    told = json.loads(done.stdout)
    assert [(each["part"], each["ok"]) for each in told] == [
        ("vault", True), ("pdf", True), ("keyring", True), ("window", True)
    ]  # fmt: skip
    assert all(each["words"] for each in told)
    assert done.returncode == 0
    assert _written(tmp_path) == []


def _broken(**parts: object) -> World:
    def no_desk(_folder: Path) -> NoReturn:
        raise BugError("the database library does not load")

    return replace(world(), **{"open_desk": no_desk, "keyring": lambda: None, "paint_login": lambda _: None, **parts})


def _ok(capsys: pytest.CaptureFixture[str]) -> dict[str, bool]:
    return {each["part"]: each["ok"] for each in json.loads(capsys.readouterr().out)}


def test_a_vault_that_can_not_be_made_fails_the_smoke_and_the_other_parts_are_tried(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["--smoke", "--json"], _broken()) == 1
    assert _ok(capsys) == {"vault": False, "pdf": False, "keyring": True, "window": True}


@pytest.mark.parametrize("failure", [UserError(DEAF), ModuleNotFoundError("secretstorage")])
def test_a_keyring_that_is_there_and_fails_or_lacks_its_library_fails_the_smoke(
    failure: Exception, capsys: pytest.CaptureFixture[str]
) -> None:
    def fails() -> NoReturn:
        raise failure

    assert main(["--smoke", "--json"], _broken(keyring=fails)) == 1
    assert _ok(capsys)["keyring"] is False


def test_a_locked_keyring_is_told_and_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--smoke"], _broken(keyring=lambda: ("SecretService.Keyring", False)))
    assert (
        "ok      keyring: The system's keyring is there and locked (SecretService.Keyring)." in capsys.readouterr().out
    )


def test_a_login_page_that_does_not_paint_fails_the_smoke(capsys: pytest.CaptureFixture[str]) -> None:
    def blank(_folder: Path) -> NoReturn:
        raise BugError("the login page was painted empty")

    assert main(["--smoke", "--json"], _broken(paint_login=blank)) == 1
    assert _ok(capsys)["window"] is False
