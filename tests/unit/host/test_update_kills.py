from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from pcu_desk.host.program_folder import ProgramFolder
from tests.unit.host.update_stage import NEW, OLD, Stage, contents, name_of

# A kill is placed before each call by which Python changes a disk. A file that is open and not closed loses its words.
CHANGES = frozenset({
    "open", "write", "flush", "fsync", "close", "__exit__", "rename", "replace", "unlink", "remove", "mkdir", "rmdir",
    "fork_exec",
})  # fmt: skip
EACH, LAST = 11, 32  # every eleventh change, and all of the last: there the versions are switched


@pytest.fixture(autouse=True)
def _kills_alone(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Wait for no disk, nor let the launcher wait: what a kill takes is what was not handed to the system."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
    programs = tmp_path_factory.mktemp("programs")
    (programs / "sync").symlink_to("/bin/true")
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")


class BrokenError(AssertionError):
    """What no kill may leave."""


def killed_at(point: int, work: Callable[[], object]) -> int:
    """Do the work in a process that is killed before its change of that number; return how many changes there were."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        count = 0

        def kill(_frame: FrameType, event: str, called: Any) -> None:
            nonlocal count
            if event == "c_call" and called.__name__ in CHANGES:
                count += 1
                if count == point:
                    os.kill(os.getpid(), signal.SIGKILL)

        try:
            sys.setprofile(kill)
            work()
            sys.setprofile(None)
            os.write(write, str(count).encode())
        finally:
            os._exit(0)
    os.close(write)
    with os.fdopen(read) as told:
        changes = told.read()
    _, status = os.waitpid(child, 0)
    if not os.WIFSIGNALED(status) and not changes:
        raise BrokenError(f"the work failed by itself before change {point}")
    return int(changes or 0)


def require_whole(stage: Stage, made: dict[str, dict[str, str]]) -> None:
    """Old or new, never neither: what stands among the versions is whole, and a new one starts on trial alone."""
    for version in (stage.root / "versions").iterdir():
        if contents(version) != made[version.name]:
            raise BrokenError(f"{version.name} is not whole")
    current = stage.current
    if current not in made:
        raise BrokenError(f"current names {current!r}")
    trial = stage.root / "trial"
    if current == name_of(NEW) and not (trial.exists() and trial.read_text() == f"{name_of(OLD)}\n0\n"):
        raise BrokenError("the new version would start without a way back")
    if stage.start().returncode != 0 or len(stage.said()) != 1:
        raise BrokenError("not one version started")
    if (stage.root / "refused").exists():
        raise BrokenError("a good version was taken back")


def copied(whole: Stage, place: Path) -> Stage:
    """Return a stage of its own with the root of another."""
    shutil.copytree(whole.root, place / whole.root.name)
    stage = copy(whole)
    stage.root = place / whole.root.name
    return stage


def campaign(whole: Stage, work: Callable[[Stage], object], each: int = EACH) -> int:
    """Kill the work before its changes in turn, each time from the same beginning; return how many kills there were."""
    bundle = whole.bundle(NEW)
    made = {
        name_of(OLD): contents(whole.root / "versions" / name_of(OLD)),
        name_of(NEW): contents(whole.place / "made" / f"{name_of(NEW)}-0-True-0"),
    }
    unkilled = copied(whole, whole.place / "0")
    changes = killed_at(0, lambda: work(unkilled))
    points = sorted({*range(1, changes, each), *range(changes - LAST, changes + 1)})
    for point in points:
        stage = copied(whole, whole.place / str(point))
        killed_at(point, lambda stage=stage: work(stage))
        require_whole(stage, made)
        if stage.current == name_of(OLD):
            stage.put_in(bundle, again=True)
            require_whole(stage, made)
            left = [path.name for path in stage.root.iterdir() if path.name.startswith((".incoming", ".old", ".line"))]
            if left:
                raise BrokenError(f"left for ever: {left}")
    return len(points)


def put_in(stage: Stage) -> None:
    stage.put_in(next((stage.place / "stick").glob("*.pcuupdate")))


def test_an_update_killed_before_any_of_its_changes_leaves_old_or_new_and_never_neither(tmp_path: Path) -> None:
    assert campaign(Stage(tmp_path), put_in) > LAST


def test_going_back_killed_before_any_of_its_changes_leaves_one_of_both(tmp_path: Path) -> None:
    whole = Stage(tmp_path)
    whole.put_in(whole.bundle(NEW))
    unkilled = copied(whole, tmp_path / "0")
    changes = killed_at(0, lambda: unkilled.versions(NEW).back())
    assert changes > 10
    for point in range(1, changes + 1):
        stage = copied(whole, tmp_path / str(point))
        killed_at(point, lambda stage=stage: stage.versions(NEW).back())
        assert stage.current in {name_of(OLD), name_of(NEW)}
        assert stage.start().returncode == 0
        assert len(stage.said()) == 1
        assert not (stage.root / "refused").exists()
        if stage.current == name_of(NEW):
            stage.versions(NEW).back()
        assert stage.current == name_of(OLD)


def switched_first(folder: ProgramFolder, name: str) -> None:
    """Break: the new version is in its place before there is a way back."""
    before = folder.current()
    folder._write("current", f"{name}\n")
    folder._write("trial", f"{before}\n0\n")


def written_in_place(folder: ProgramFolder, name: str, text: str) -> None:
    """Break: a small file is written over itself."""
    (folder.root / name).write_text(text)


@contextmanager
def unpacked_in_place(folder: ProgramFolder) -> Any:
    """Break: the files of a version are unpacked where the launcher looks for versions."""
    place = folder.versions / name_of(NEW)
    place.mkdir(exist_ok=True)
    yield place


def taken_where_it_is(_folder: ProgramFolder, _tree: Path, _name: str) -> None:
    """Break: with the one above."""


def not_swept(_folder: ProgramFolder) -> None:
    """Break: what a killed update left stays."""


@pytest.mark.parametrize(
    ("mutant", "said"),
    [
        ({"switch": switched_first}, "without a way back"),
        ({"_write": written_in_place}, "current names"),
        ({"incoming": unpacked_in_place, "take_in": taken_where_it_is}, "is not whole"),
        ({"_sweep": not_swept}, "left for ever"),
    ],
    ids=["switched first", "written in place", "unpacked in place", "not swept"],
)
def test_the_kills_catch_a_program_that_breaks_the_rule(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mutant: dict[str, Any], said: str
) -> None:
    for name, broken in mutant.items():
        monkeypatch.setattr(ProgramFolder, name, broken)
    with pytest.raises(BrokenError, match=said):
        campaign(Stage(tmp_path), put_in, each=4 * EACH)
