from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from pcu_desk.bootstrap import world
from pcu_desk.cli.main import main
from pcu_desk.services.updates import Updates
from pcu_desk.vault import slots
from tests.office import founded
from tests.unit.host.update_stage import NEW, OLD, Stage, name_of


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    monkeypatch.setattr("pcu_desk.host.keyring.secret_store", lambda: None)
    monkeypatch.setattr(slots.Kdf.__init__, "__defaults__", (3, 4, 64 * 1024))
    return Stage(tmp_path)


def desk(stage: Stage, *words: str, running: tuple[str, int] = OLD) -> int:
    return main(["--lang", "en", *words], replace(world(), updates=lambda: Updates(stage.versions(running))))


def test_an_update_by_command_backs_the_vault_up_and_starts_next(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = founded(stage.place)
    made = stage.bundle(NEW)
    assert desk(stage, "update", "look", str(made)) == 0
    assert "0.1.1 for linux-x86_64" in capsys.readouterr().out
    who = ("--vault", str(vault), "--user", "giorgi", "--passphrase-file", str(stage.place / "pass.txt"))
    assert desk(stage, "update", "apply", str(made), *who) == 0
    backup = stage.place / "before-0.1.1.zip"
    assert str(backup) in capsys.readouterr().out
    assert zipfile.is_zipfile(backup)
    assert stage.current == name_of(NEW)
    stage.start()
    assert desk(stage, "update", "back", running=NEW) == 0
    assert "0.1.0" in capsys.readouterr().out
    assert desk(stage, "update", "apply", str(made), *who) == 1
    assert "went back from it" in capsys.readouterr().err
    assert desk(stage, "update", "apply", str(made), *who, "--again", "--json") == 0
    assert json.loads(capsys.readouterr().out)["backup"] == str(stage.place / "before-0.1.1-2.zip")


def test_who_may_not_back_up_and_who_does_not_know_the_passphrase_change_nothing(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    vault = founded(stage.place)
    made = stage.bundle(NEW)
    (stage.place / "wrong.txt").write_text("not the passphrase")
    before = stage.state_of_disk()
    for user, file in (("levan", "pass.txt"), ("giorgi", "wrong.txt")):
        words = ("--vault", str(vault), "--user", user, "--passphrase-file", str(stage.place / file))
        assert desk(stage, "update", "apply", str(made), *words) == 1
    assert stage.state_of_disk() == before
    assert not list(stage.place.glob("before*"))
    assert capsys.readouterr().err.count("\n") == 2


def test_a_look_tells_a_refusal_as_one_sentence_and_an_exit_code(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    older = stage.bundle(("0.0.9", OLD[1] - 1))
    assert desk(stage, "update", "look", str(older), "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert "is older" in told["refusal"]
    older.write_bytes(older.read_bytes()[:-1])
    assert desk(stage, "update", "look", str(older)) == 1
    assert "not what was signed" in capsys.readouterr().err


def test_a_package_proves_a_file_for_its_administrator_and_takes_none(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    made = stage.bundle(NEW)
    package = replace(world(), updates=lambda: Updates(stage.versions(root=None)))
    assert main(["--lang", "en", "update", "look", str(made)], package) == 0
    told = capsys.readouterr()
    assert "is genuine" in told.out
    assert "package of the system" in told.err
    assert main(["--lang", "en", "update", "apply", str(made)], package) == 1
    made.write_bytes(made.read_bytes()[:-1])
    assert main(["--lang", "en", "update", "look", str(made)], package) == 1


def test_a_checkout_says_so_before_anybody_is_asked_for_a_passphrase(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "update", "apply", "x.pcuupdate"], world()) == 1
    assert "from a checkout" in capsys.readouterr().err
