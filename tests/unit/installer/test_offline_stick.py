from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[3] / "installer/linux/install-offline.sh"
ARCHIVE = "pcu-desk-9.9.9-linux-x86_64.tar.xz"
PROGRAM = b"#!/bin/sh\necho stand-in\n"


@dataclass(frozen=True, slots=True)
class Stick:
    folder: Path
    home: Path

    def write_sums(self) -> None:
        files = [path for path in sorted(self.folder.iterdir()) if path.name != "SHA256SUMS"]
        lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
        (self.folder / "SHA256SUMS").write_text("".join(lines))

    def run(self, *words: str, language: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
        script = self.folder / SCRIPT.name
        places = {"HOME": str(self.home), "TMPDIR": str(self.home.parent), "PATH": os.environ["PATH"]}
        return subprocess.run(
            ["sh", script, *words],
            env={**places, "LC_ALL": language},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    made = Stick(tmp_path / "a stick", tmp_path / "home of one")
    made.folder.mkdir()
    made.home.mkdir()
    shutil.copyfile(SCRIPT, made.folder / SCRIPT.name)
    with tarfile.open(made.folder / ARCHIVE, "w:xz") as tar:
        entry = tarfile.TarInfo("pcu-desk-9.9.9-linux-x86_64/pcu-desk")
        entry.size, entry.mode = len(PROGRAM), 0o755
        tar.addfile(entry, io.BytesIO(PROGRAM))
    made.write_sums()
    return made


def test_without_rights_the_program_is_unpacked_into_a_folder_and_starts(stick: Stick) -> None:
    done = stick.run("--portable")
    assert done.returncode == 0, done.stderr
    program = stick.home / "pcu-desk" / "pcu-desk"
    assert subprocess.run([program], capture_output=True, text=True, check=True).stdout == "stand-in\n"
    assert [path.name for path in stick.home.iterdir()] == ["pcu-desk"]
    assert {path.name for path in stick.home.parent.iterdir()} == {"a stick", "home of one"}


def test_the_stick_is_the_one_that_the_script_lies_on_whatever_the_surroundings_say(stick: Stick) -> None:
    elsewhere = stick.home / stick.folder.name
    elsewhere.mkdir()
    done = subprocess.run(
        ["sh", f"{stick.folder.name}/{SCRIPT.name}", "--portable"],
        cwd=stick.folder.parent,
        env={"HOME": str(stick.home), "PATH": os.environ["PATH"], "CDPATH": str(stick.home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 0, done.stderr


def test_a_damaged_archive_is_refused_and_nothing_is_unpacked(stick: Stick) -> None:
    archive = stick.folder / ARCHIVE
    archive.write_bytes(archive.read_bytes() + b"x")
    done = stick.run("--portable")
    assert done.returncode == 1
    assert ARCHIVE in done.stderr
    assert not list(stick.home.iterdir())


def test_a_file_that_the_list_does_not_tell_of_is_refused(stick: Stick) -> None:
    sums = stick.folder / "SHA256SUMS"
    sums.write_text("".join(line for line in sums.read_text().splitlines(True) if ARCHIVE not in line))
    done = stick.run("--portable")
    assert done.returncode == 1
    assert not list(stick.home.iterdir())


def test_a_stick_without_its_list_installs_nothing(stick: Stick) -> None:
    (stick.folder / "SHA256SUMS").unlink()
    done = stick.run("--portable")
    assert done.returncode == 1
    assert "SHA256SUMS" in done.stderr
    assert not list(stick.home.iterdir())


def test_a_folder_that_is_there_already_stays_as_it_is(stick: Stick) -> None:
    kept = stick.home / "pcu-desk"
    kept.mkdir()
    (kept / "data").write_text("cases")
    done = stick.run("--portable")
    assert done.returncode == 1
    assert "update apply" in done.stderr
    assert [path.read_text() for path in kept.iterdir()] == ["cases"]


def test_an_unknown_word_is_named_in_the_language_of_the_account(stick: Stick) -> None:
    done = stick.run("--everything", language="ru_RU.UTF-8")
    assert done.returncode == 1
    assert "неизвестное слово: --everything" in done.stderr
