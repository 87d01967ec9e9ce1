from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.update import unwatched
from pcu_desk.host import program_folder
from pcu_desk.host.installation import Installation
from pcu_desk.host.program_folder import ProgramFolder, hold
from pcu_desk.host.trial import refused_note
from tests.unit.host.update_stage import NEW, NEWEST, OLD, TARGET, Stage, grow, name_of

HOLDER = """
import sys
from pathlib import Path
from pcu_desk.host.installation import Installation
from pcu_desk.host.program_folder import hold
hold(Installation(sys.argv[2], int(sys.argv[3]), root=Path(sys.argv[1])))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def in_use(stage: Stage, *builds: tuple[str, int], paints: bool = True) -> None:
    """Put versions beside the first; the last starts."""
    for build in builds:
        grow(stage.root / "versions" / name_of(build), build, paints=paints)
    (stage.root / "current").write_text(f"{name_of(builds[-1])}\n")


def program(stage: Stage, build: tuple[str, int]) -> Path:
    return stage.root / "versions" / name_of(build) / "pcu-desk"


@pytest.mark.parametrize("spoil", [Path.unlink, lambda file: file.chmod(0o644)], ids=["removed", "not to be run"])
def test_a_version_without_its_program_is_no_way_back_and_the_one_that_runs_is_kept(
    stage: Stage, spoil: Callable[[Path], None]
) -> None:
    in_use(stage, NEW)
    spoil(program(stage, NEW))  # by a virus scanner
    stage.start()
    assert stage.said() == ["0.1.0 "]  # so the launcher, and the program agrees
    assert stage.folder.current() == name_of(OLD)
    stage.put_in(stage.bundle(NEWEST, paints=False, code=1))
    assert (stage.root / "trial").read_text() == f"{name_of(OLD)}\n0\n"
    assert stage.start().returncode == 0
    assert stage.said() == ["0.2.0 ", "0.1.0 "]
    assert stage.versions().state().before == ""


def test_a_damaged_version_that_is_put_in_again_is_on_trial(stage: Stage) -> None:
    in_use(stage, NEW)
    program(stage, NEW).unlink()
    stage.put_in(stage.bundle(NEW, paints=False, code=1))
    assert (stage.root / "trial").read_text() == f"{name_of(OLD)}\n0\n"
    stage.start()
    assert stage.said() == ["0.1.1 ", "0.1.0 "]


def test_while_a_damaged_version_comes_anew_it_never_starts_without_a_trial(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_use(stage, NEW)
    program(stage, NEW).unlink()
    made = stage.bundle(NEW)
    with stage.versions().staged(made, unwatched) as staged:
        monkeypatch.setattr(ProgramFolder, "switch", lambda *_: None)  # the power goes between the two
        staged.switch()
    assert stage.current == name_of(OLD)


def test_a_program_that_was_damaged_while_it_ran_leaves_the_way_back_to_a_whole_one(stage: Stage) -> None:
    in_use(stage, NEW)
    program(stage, NEW).unlink()
    stage.put_in(stage.bundle(NEWEST, paints=False, code=1), NEW)
    assert (stage.root / "trial").read_text() == f"{name_of(OLD)}\n0\n"
    stage.start()
    assert stage.said() == ["0.2.0 ", "0.1.0 "]


def test_the_version_that_runs_stays_after_a_way_back_and_an_update(stage: Stage) -> None:
    in_use(stage, NEW)
    stage.versions(NEW).back()  # its window is open still
    stage.put_in(stage.bundle(NEWEST), NEW)
    assert set(stage.folder.names()) == {name_of(OLD), name_of(NEW), name_of(NEWEST)}
    assert (stage.root / "trial").read_text() == f"{name_of(OLD)}\n0\n"


def test_the_version_that_runs_is_never_put_in_once_more(stage: Stage) -> None:
    made = stage.bundle(NEW)
    stage.put_in(made)
    stage.start()
    stage.versions(NEW).back()
    before = stage.state_of_disk()
    assert "is the one here" in str(stage.versions(NEW).look(made, unwatched).refusal)
    with pytest.raises(UserError, match="is the one here"):
        stage.put_in(made, NEW, again=True)
    assert stage.state_of_disk() == before
    with pytest.raises(OSError, match="not empty"):  # nor by who asks nobody
        ProgramFolder(stage.root, name_of(NEW)).take_in(grow(stage.root / ".incoming-1", NEW), name_of(NEW))
    assert stage.state_of_disk().items() >= before.items()


def test_a_version_that_another_window_runs_goes_only_when_that_has_ended(stage: Stage) -> None:
    in_use(stage, NEW)
    window = subprocess.Popen(
        [sys.executable, "-c", HOLDER, stage.root, OLD[0], str(OLD[1])],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert window.stdout is not None
    assert window.stdout.readline() == "held\n"
    stage.put_in(stage.bundle(NEWEST), NEW)
    assert name_of(OLD) in stage.folder.names()
    window.kill()
    window.communicate()
    stage.start()
    last = ("0.3.0", NEWEST[1] + 1)
    stage.put_in(stage.bundle(last), NEWEST)
    assert stage.folder.names() == [name_of(NEWEST), name_of(last)]


def test_a_checkout_holds_nothing(stage: Stage) -> None:
    assert hold(Installation("0.1.0")) is None
    assert hold(Installation("9.9.9", 1, root=stage.root)) is None


@pytest.mark.parametrize("told", [False, True])
def test_nobody_goes_back_to_a_version_that_never_showed_itself(stage: Stage, told: bool) -> None:
    stage.put_in(stage.bundle(NEW, paints=False, code=1))
    stage.start()  # taken back
    stage.said()
    if told:
        assert refused_note(Installation(*OLD, target=TARGET, root=stage.root)) == "0.1.1"
    # An update that was killed before it could tidy up:
    grow(stage.root / "versions" / name_of(NEWEST), NEWEST)
    (stage.root / "current").write_text(f"{name_of(NEWEST)}\n")
    assert stage.versions(NEWEST).state().before == "0.1.0"
    assert stage.versions(NEWEST).back() == "0.1.0"
    stage.start()
    assert stage.said() == ["0.1.0 "]


def test_a_version_that_was_taken_back_and_showed_itself_later_is_one_to_go_back_to(stage: Stage) -> None:
    stage.put_in(stage.bundle(NEW, paints=False, code=1))
    stage.start()
    refused_note(Installation(*OLD, target=TARGET, root=stage.root))
    stage.put_in(stage.bundle(NEW), again=True)
    stage.start()
    in_use(stage, NEWEST)
    assert stage.versions(NEWEST).state().before == "0.1.1"


def test_a_kill_while_taking_back_marks_no_version_that_still_starts(stage: Stage) -> None:
    in_use(stage, NEW)
    (stage.root / "refused").write_text(f"{name_of(NEW)}\n")  # and `current` was not written any more
    refused_note(Installation(*NEW, target=TARGET, root=stage.root))
    in_use(stage, NEWEST)
    assert stage.versions(NEWEST).state().before == "0.1.1"


def test_a_lock_of_another_account_is_told_before_anything_is_asked(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.put_in(stage.bundle(NEW))
    assert stage.folder.closed() is None
    access = os.access
    monkeypatch.setattr(
        program_folder.os, "access", lambda path, mode: Path(path).name != "update.lock" and access(path, mode)
    )
    assert "may not change the program" in str(stage.versions().state().refusal)
