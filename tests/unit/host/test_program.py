from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.domain.about import CrashReport
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.host.installation import Installation
from pcu_desk.host.paths import folders
from pcu_desk.host.program import Stops, ThisProgram

STOP = CrashReport("stop.txt", Moment.parse("2026-11-21T12:15:00+04:00"), "KeyError\n  page.py 7\n")


def program(tmp_path: Path, here: Installation, stops: list[CrashReport], notes: list[str]) -> ThisProgram:
    def forget(name: str) -> None:
        stops[:] = [stop for stop in stops if stop.name != name]

    kept = Stops(lambda: tuple(stops), forget)
    return ThisProgram(here, tmp_path / "vault", folders(tmp_path), kept, notes.pop)


def test_the_build_tells_when_its_last_change_was_made_and_a_count_of_builds_tells_none(tmp_path: Path) -> None:
    built = program(tmp_path, Installation("0.1.0", 1_763_617_200, "e51e63b", "linux-x86_64"), [], []).card().built
    assert built is not None
    assert built.utc.isoformat() == "2025-11-20T05:40:00+00:00"
    assert program(tmp_path, Installation("0.1.0", 7), [], []).card().built is None
    assert program(tmp_path, Installation("0.1.0"), [], []).card().built is None


def test_a_version_that_was_taken_back_is_asked_for_once_and_told_as_often_as_wished(tmp_path: Path) -> None:
    asked = program(tmp_path, Installation("0.1.0"), [], ["0.2.0"])
    assert [asked.rolled_back(), asked.rolled_back()] == ["0.2.0", "0.2.0"]


def test_a_report_is_saved_word_for_word_and_one_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    stops = [STOP]
    asked = program(tmp_path, Installation("0.1.0"), stops, [])
    asked.save_crash("stop.txt", tmp_path / "mine.txt")
    assert (tmp_path / "mine.txt").read_text(encoding="utf-8") == STOP.words
    asked.forget_crash("stop.txt")
    assert asked.crashes() == ()
    with pytest.raises(UserError, match="here no more"):
        asked.save_crash("stop.txt", tmp_path / "again.txt")
