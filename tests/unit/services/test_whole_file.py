from __future__ import annotations

import os
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import IO

import pytest

from pcu_desk.services import whole_file
from pcu_desk.services.whole_file import sweep, write_whole

LIMIT = 30
SECRET = b"a report in the clear"


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def stuck(path: Path, pipe: Pipe) -> None:
    def fill(file: IO[bytes]) -> None:
        file.write(SECRET)
        file.flush()
        pipe.send("half")
        pipe.recv()

    write_whole(path, fill)


def begun(path: Path) -> tuple[Pipe, BaseProcess]:
    here, there = get_context("spawn").Pipe()
    child = get_context("spawn").Process(target=stuck, args=(path, there))
    child.start()
    assert here.poll(LIMIT)
    here.recv()
    return here, child


def test_what_a_killed_program_left_half_written_goes_with_the_next_file_written_there(tmp_path: Path) -> None:
    _, child = begun(tmp_path / "a.pdf")
    child.kill()
    child.join(LIMIT)
    assert len(names(tmp_path)) == 1
    write_whole(tmp_path / "b.pdf", lambda file: file.write(b"b"))
    assert names(tmp_path) == ["b.pdf"]


def test_what_another_program_is_writing_is_not_swept_and_gets_its_name(tmp_path: Path) -> None:
    pipe, child = begun(tmp_path / "a.pdf")
    sweep(tmp_path)
    write_whole(tmp_path / "b.pdf", lambda file: file.write(b"b"))
    pipe.send("go on")
    child.join(LIMIT)
    assert names(tmp_path) == ["a.pdf", "b.pdf"]
    assert (tmp_path / "a.pdf").read_bytes() == SECRET


@pytest.mark.skipif(os.name != "posix", reason="modes of files are those of POSIX")
def test_a_file_that_leaves_is_closed_to_other_accounts_even_where_one_stood_that_was_open(tmp_path: Path) -> None:
    place = tmp_path / "report.pdf"
    place.write_bytes(b"older")
    place.chmod(0o666)
    write_whole(place, lambda file: file.write(SECRET))
    assert place.stat().st_mode & 0o777 == 0o600


def test_a_write_that_fails_leaves_the_older_file_and_no_half(tmp_path: Path) -> None:
    place = tmp_path / "report.pdf"
    place.write_bytes(b"older")

    def full(file: IO[bytes]) -> None:
        file.write(SECRET)
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_whole(place, full)
    assert names(tmp_path) == ["report.pdf"]
    assert place.read_bytes() == b"older"


def test_files_of_other_programs_are_left_alone(tmp_path: Path) -> None:
    for name in ("film.mp4.part", ".pcu-desk-notes.txt", "report.pdf.part"):
        (tmp_path / name).write_bytes(b"theirs")
    sweep(tmp_path)
    assert len(names(tmp_path)) == 3


def test_a_half_swept_before_it_was_claimed_is_begun_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    claim, turns = whole_file._claim, []

    def slow(file: IO[bytes]) -> None:
        turns.append(1)
        if len(turns) == 1:
            Path(str(tmp_path / names(tmp_path)[0])).unlink()
        claim(file)

    monkeypatch.setattr(whole_file, "_claim", slow)
    write_whole(tmp_path / "a.pdf", lambda file: file.write(SECRET))
    assert names(tmp_path) == ["a.pdf"]
    assert len(turns) == 2
