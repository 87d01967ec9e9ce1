"""Chunks of files that are still coming, beside the vault: whole under their names or not there."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from pcu_desk.domain.errors import UserError
from pcu_desk.vault import atomic, parts, sentences
from pcu_desk.vault.parts import SpooledParts

FIRST, SECOND, THIRD = "a1" * 32, "b2" * 32, "c3" * 32


@pytest.fixture
def kept(tmp_path: Path) -> SpooledParts:
    return SpooledParts(tmp_path)


def listed(vault: Path) -> list[str]:
    place = vault / "spool" / parts.FOLDER
    return sorted(path.name for path in place.iterdir()) if place.is_dir() else []


def test_a_chunk_comes_back_as_it_was_put_and_is_closed_to_other_accounts(kept: SpooledParts, tmp_path: Path) -> None:
    assert kept.have([FIRST, SECOND]) == frozenset()
    assert kept.get(FIRST) is None
    kept.put(SECOND, b"cipher text")
    kept.put(SECOND, b"cipher text")
    assert kept.have([FIRST, SECOND, SECOND]) == {1, 2}
    assert kept.get(SECOND) == b"cipher text"
    path = tmp_path / "spool" / parts.FOLDER / SECOND
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_what_is_done_and_what_is_foreign_is_swept(kept: SpooledParts, tmp_path: Path) -> None:
    for name in (FIRST, SECOND):
        kept.put(name, b"x")
    place = tmp_path / "spool" / parts.FOLDER
    (place / f".{FIRST}.half").write_bytes(b"of a program that was killed")
    (place / "note.txt").write_text("somebody's")
    (place / THIRD).mkdir()
    kept.settle([FIRST, THIRD])
    assert listed(tmp_path) == [FIRST, THIRD]
    assert kept.get(THIRD) is None  # a folder under a chunk's name is no chunk
    kept.drop([FIRST, SECOND, "never there"])
    assert listed(tmp_path) == [THIRD]


def test_nothing_is_made_before_the_first_chunk(kept: SpooledParts, tmp_path: Path) -> None:
    kept.settle([FIRST])
    kept.drop([FIRST])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("step", ["open", "write", "fsync", "replace", "sync_folder"])
def test_fault_17_a_disk_that_is_full_while_a_chunk_is_written_is_told_and_no_half_of_it_stays(
    kept: SpooledParts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def full(*_: Any, **__: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    kept.put(FIRST, b"came before")
    at = {
        "open": (atomic.os, "open"),
        "write": (atomic, "_write_durably"),
        "fsync": (os, "fsync"),
        "replace": (Path, "replace"),
        "sync_folder": (atomic, "sync_folder"),
    }[step]
    monkeypatch.setattr(*at, full)
    with pytest.raises(UserError) as caught:
        kept.put(SECOND, b"comes later")
    monkeypatch.undo()
    assert caught.value.text is sentences.FULL
    assert kept.get(FIRST) == b"came before"
    assert [name for name in listed(tmp_path) if name.startswith(".")] == []
    assert kept.get(SECOND) in (None, b"comes later")  # never a part of it


def test_files_of_others_leave_room_for_the_cases_of_this_desk(
    kept: SpooledParts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.put(FIRST, b"came before")
    free = shutil.disk_usage(tmp_path).free
    monkeypatch.setattr(parts, "SPARE", free * 2)
    with pytest.raises(UserError) as caught:
        kept.put(SECOND, b"one too many")
    assert caught.value.text is sentences.FULL
    assert listed(tmp_path) == [FIRST]
    assert kept.get(FIRST) == b"came before"
