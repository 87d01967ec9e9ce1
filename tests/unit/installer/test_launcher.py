from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from tests.unit.host.update_stage import NEW, NEWEST, OLD, Stage, grow, name_of

LIMIT = 20.0


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def tried(stage: Stage, *, paints: bool, code: int = 0) -> None:
    """Put a new version in its place, on trial."""
    grow(stage.root / "versions" / name_of(NEW), NEW, paints=paints, code=code)
    (stage.root / "trial").write_text(f"{name_of(OLD)}\n0\n")
    (stage.root / "current").write_text(f"{name_of(NEW)}\n")


def wait_for(file: Path) -> None:
    until = time.monotonic() + LIMIT
    while not file.exists():
        assert time.monotonic() < until


def test_words_and_exit_code_go_through_unchanged(stage: Stage) -> None:
    grow(stage.root / "versions" / name_of(NEW), NEW, code=17)
    (stage.root / "current").write_text(f"{name_of(NEW)}\n")
    assert stage.start("verify", "--vault", "a  b", "*").returncode == 17
    assert stage.said() == ["0.1.1 verify --vault a  b *"]


def test_it_starts_through_a_link_and_from_another_folder(stage: Stage, tmp_path: Path) -> None:
    link = tmp_path / "bin" / "desk"
    link.parent.mkdir()
    link.symlink_to(os.path.relpath(stage.root / "pcu-desk", link.parent))
    done = subprocess.run([link, "x"], cwd="/", env={"PATH": "/usr/bin:/bin", "CDPATH": str(tmp_path)}, check=False)
    assert done.returncode == 0
    assert stage.said() == ["0.1.0 x"]


def test_a_relative_path_is_from_here_whatever_the_surroundings_say(stage: Stage, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere" / stage.root.name
    shutil.copytree(stage.root, elsewhere)
    for cdpath in (elsewhere.parent, stage.root.parent):
        done = subprocess.run(
            ["sh", f"{stage.root.name}/pcu-desk", "x"],
            cwd=stage.root.parent,
            env={"PATH": "/usr/bin:/bin", "CDPATH": str(cdpath)},
            check=False,
        )
        assert (done.returncode, stage.said()) == (0, ["0.1.0 x"])
    assert not (elsewhere / "said").exists()


def test_a_version_that_shows_itself_ends_its_trial(stage: Stage) -> None:
    tried(stage, paints=True, code=4)
    assert stage.start().returncode == 4
    assert (stage.said(), stage.current) == (["0.1.1 "], name_of(NEW))
    assert not (stage.root / "trial").exists()


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--vault", "x"),
        ("--lang", "ru"),
        ("file.pcucourier",),
        ("--vault=x", "--lang", "ru", "file.pcucourier"),
        ("--vault", "a  b", "--lang=ru"),
    ],
)
def test_a_window_that_never_shows_is_taken_back_and_the_one_before_starts(
    stage: Stage, words: tuple[str, ...]
) -> None:
    tried(stage, paints=False, code=1)
    assert stage.start(*words).returncode == 0
    told = " ".join(words)
    assert stage.said() == [f"0.1.1 {told}", f"0.1.0 {told}"]
    assert stage.current == name_of(OLD)
    assert (stage.root / "refused").read_text() == f"{name_of(NEW)}\n"
    assert not (stage.root / "trial").exists()


def test_a_command_is_no_trial(stage: Stage) -> None:
    tried(stage, paints=False)
    for words in (("--version",), ("verify",), ("update", "back")):
        stage.start(*words)
    assert [line.split()[0] for line in stage.said()] == ["0.1.1"] * 3
    assert (stage.root / "trial").read_text() == f"{name_of(OLD)}\n0\n"


@pytest.mark.parametrize(
    "words",
    [
        ("--lang", "ru", "case", "open", "CASE-1"),
        ("--vault", "x", "--lang=ru", "verify"),
        ("--vault=x", "--version"),
        ("file.pcucourier", "other.pcucourier"),
        ("--vault",),
        ("--vault", "--lang", "ru"),
        ("--lang", "ru", "-x.pcucourier"),
        ("",),
    ],
)
def test_a_command_behind_options_of_the_window_runs_once_and_takes_no_version_back(
    stage: Stage, words: tuple[str, ...]
) -> None:
    tried(stage, paints=False, code=3)
    assert stage.start(*words).returncode == 3
    assert stage.said() == [f"0.1.1 {' '.join(words)}"]
    assert (stage.root / "trial").read_text() == f"{name_of(OLD)}\n0\n"
    assert stage.current == name_of(NEW)


def test_three_starts_that_were_cut_off_are_enough(stage: Stage) -> None:
    tried(stage, paints=False)
    hanging = stage.root / "versions" / name_of(NEW) / "pcu-desk"
    hanging.write_text('#!/bin/sh\necho $$ >>"$(dirname "$0")/../../pids"; exec sleep 600\n')
    for count in (1, 2, 3):
        launcher = subprocess.Popen([stage.root / "pcu-desk"])
        until = time.monotonic() + LIMIT
        while len(_lines(stage.root / "pids")) < count:
            assert time.monotonic() < until
        launcher.kill()  # the power goes: neither of both does anything any more
        launcher.wait()
        os.kill(int(_lines(stage.root / "pids")[-1]), 9)
    stage.start()
    assert (stage.said(), stage.current) == (["0.1.0 "], name_of(OLD))


def _lines(file: Path) -> list[str]:
    return file.read_text().splitlines() if file.exists() else []


def test_a_later_update_in_the_same_session_is_not_taken_back_by_the_first_launcher(stage: Stage) -> None:
    tried(stage, paints=False)
    grow(stage.root / "versions" / name_of(NEWEST), NEWEST)
    program = stage.root / "versions" / name_of(NEW) / "pcu-desk"
    program.write_text(
        f'#!/bin/sh\ncd "$(dirname "$0")/../.."; rm trial\n'
        f"printf '%s\\n0\\n' {name_of(NEW)} >trial; echo {name_of(NEWEST)} >current\n"
    )
    stage.start()
    assert stage.current == name_of(NEWEST)
    assert not (stage.root / "refused").exists()


def test_a_second_start_beside_a_trial_takes_nothing_back(stage: Stage) -> None:
    tried(stage, paints=False)
    program = stage.root / "versions" / name_of(NEW) / "pcu-desk"
    program.write_text(
        "#!/bin/sh\n"
        'cd "$(dirname "$0")/../.."\n'
        "if mkdir first 2>/dev/null; then while [ ! -e go ]; do sleep 0.05; done; rm -f trial; fi\n"
    )
    first = subprocess.Popen([stage.root / "pcu-desk"])
    wait_for(stage.root / "first")
    assert stage.start().returncode == 0  # hands over to the first window and ends, before that has shown itself
    assert stage.current == name_of(NEW)
    (stage.root / "go").touch()
    assert first.wait(LIMIT) == 0
    assert stage.current == name_of(NEW)
    assert not (stage.root / "refused").exists()
    assert not (stage.root / "trial").exists()


@pytest.mark.parametrize("before", [name_of(NEW), "gone-1", "", "../x", "."])
def test_a_trial_with_nothing_to_go_back_to_is_none(stage: Stage, before: str) -> None:
    tried(stage, paints=False)
    (stage.root / "trial").write_text(f"{before}\n9\n")
    stage.start()
    assert (stage.said(), stage.current) == (["0.1.1 "], name_of(NEW))


@pytest.mark.parametrize("text", [None, "", "nothing-1\n", "../versions\n", "\0\n", "/etc\n"])
def test_without_a_version_named_the_newest_whole_one_starts(stage: Stage, text: str | None) -> None:
    grow(stage.root / "versions" / name_of(NEW), NEW)
    (stage.root / "versions" / "0.9.9-9999999999").mkdir()  # no program in it
    (stage.root / "current").unlink()
    if text is not None:
        (stage.root / "current").write_text(text)
    assert stage.start().returncode == 0
    assert stage.said() == ["0.1.1 "]


def test_a_folder_without_any_version_says_so_in_one_sentence(stage: Stage) -> None:
    shutil.rmtree(stage.root / "versions")
    done = stage.start()
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "holds no whole version" in done.stderr


def test_names_written_by_windows_are_read(stage: Stage) -> None:
    tried(stage, paints=False)
    (stage.root / "current").write_bytes(f"{name_of(NEW)}\r\n".encode())
    (stage.root / "trial").write_bytes(f"{name_of(OLD)}\r\n2\r\n".encode())
    stage.start()
    assert stage.said() == ["0.1.1 ", "0.1.0 "]


def test_a_start_that_hands_over_to_an_open_window_is_no_failed_start(stage: Stage) -> None:
    tried(stage, paints=False)
    program = stage.root / "versions" / name_of(NEW) / "pcu-desk"
    program.write_text('#!/bin/sh\n: >"$(dirname "$0")/../../handed"; exit 0\n')
    for _ in range(5):
        assert stage.start("--vault", "x").returncode == 0
    assert stage.current == name_of(NEW)
    assert (stage.root / "trial").read_text().split() == [name_of(OLD), "0"]
    assert not (stage.root / "handed").exists()
    grow(stage.root / "versions" / "again", NEW, paints=False)
    shutil.copy(stage.root / "versions" / "again" / "pcu-desk", program)
    (stage.root / "handed").touch()  # left by a start whose launcher was killed: it speaks for no other
    stage.start()
    assert stage.current == name_of(OLD)
