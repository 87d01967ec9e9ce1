"""The reliability table in its short form, the rows that need a vault alone: each sound, each mutant caught."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path
from typing import Any, cast

import pytest

from pcu_desk.domain.errors import DamagedError
from pcu_desk.domain.event import Act
from pcu_desk.domain.figure import Figure
from pcu_desk.domain.ports import unwatched
from pcu_desk.vault import connection, rekey, slots, wal
from pcu_desk.vault.faults import disk, edits, kill_during_save, pages, saves
from pcu_desk.vault.faults.mutants import broken, missed
from pcu_desk.vault.faults.pages import Part
from pcu_desk.vault.faults.rows import ROWS
from pcu_desk.vault.faults.scratch import Scratch, scratch
from pcu_desk.vault.faults.trees import Pages
from pcu_desk.vault.specimens import OFFICER, Specimens
from pcu_desk.vault.tables import SEARCH_INDEXES
from pcu_desk.vault.verify import rows

# Others bring these rows and test them where they stand.
_ELSEWHERE = {"key-kills", "move-kills", "evidence-kills", "tamper"}


@pytest.mark.parametrize("name", [name for name in ROWS if name not in _ELSEWHERE])
def test_each_row_of_the_table_passes_in_short_and_catches_its_mutant(name: str) -> None:
    row = ROWS[name]
    figure = row.measure(row.short, unwatched)
    if not figure.count and name == "disk-full":  # a system that gives no file system of one's own; the row says so
        assert figure.result.startswith("not done")
        return
    assert figure.passed, figure
    assert row.full >= row.short


def test_a_figure_without_a_count_or_with_a_mutant_at_large_passes_nothing() -> None:
    sound = Figure("f", 3, 0, "r", "m", caught=True)
    assert sound.passed
    for change in ({"count": 0}, {"wrong": 1}, {"caught": False}):
        assert not dataclasses.replace(sound, **cast("Any", change)).passed


def test_kill_during_save_loses_and_doubles_nothing_acknowledged(tmp_path: Path) -> None:
    outcome = kill_during_save(tmp_path / "vault", 20)
    assert outcome.count == 20
    assert outcome.acknowledged >= 20
    assert outcome.passed, outcome


def test_a_row_that_lost_saves_is_told_as_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    lost = saves.Outcome("kill -9 during save", 5, 40, 1, 0, 0)
    monkeypatch.setattr(saves, "kill_during_save", lambda *_a, **_k: lost)
    figure = saves.measure(5, unwatched)
    assert (figure.wrong, figure.passed) == (1, False)


def test_the_owner_of_every_page_in_use_is_known() -> None:
    with scratch(12) as made:
        read = Pages(made.database.read_bytes(), made.opened.dek)
        with made.raw() as database:
            owners = read.owners(database)
            free = database.execute("PRAGMA freelist_count").fetchone()[0]
    assert read.count - free - len(owners) in {0, 1, 2}  # the free list's own trunk pages
    parts = {Part.of(name) for name in owners.values()}
    assert parts == {*Part, None}
    assert {name for name in owners.values() if Part.of(name) is Part.TABLES} >= {"events", "cases", "case_records"}


@pytest.mark.parametrize("index", SEARCH_INDEXES)
def test_a_search_index_that_lost_its_directory_hides_cases_and_is_told(index: str) -> None:
    with scratch(60) as made:
        assert not made.noticed()
        with made.raw() as database:
            database.execute(f"DELETE FROM {index}_idx")
        assert made.noticed()
        with broken(rows, "_finds_every_word", lambda *_: True):
            assert not made.noticed()  # FTS5's own check looks at no way that leads to a word


def test_a_damaged_page_of_the_planners_figures_is_told_as_damage_not_as_a_mistake_of_the_program() -> None:
    with scratch(40) as made:
        whole = bytearray(made.database.read_bytes())
        with made.raw() as database:
            owners = Pages(bytes(whole), made.opened.dek).owners(database)
        (number, *_) = [number for number, name in owners.items() if name == "sqlite_stat1"]
        whole[(number - 1) * connection.PAGE + 700] ^= 1
        made.database.write_bytes(bytes(whole))
        with pytest.raises(DamagedError):
            made.enter()


def test_a_full_disk_that_cuts_a_page_in_half_shuts_nobody_out() -> None:
    with scratch() as made:
        vault = made.enter()
        crashed = _crashed(made, vault)
        data = crashed.database.read_bytes()
        crashed.database.write_bytes(data + data[:1500])  # half of the page that was being folded in
        assert not crashed.noticed()
        crashed.database.write_bytes(crashed.database.read_bytes()[:-100])  # the log is empty now: that is damage
        with pytest.raises(DamagedError):
            crashed.enter()


def _crashed(made: Scratch, vault: Any) -> Scratch:
    specimens = Specimens(5)
    for _ in range(10):  # enough for the file to grow when the log is folded in
        with vault.writing() as transaction:
            transaction.save_case(specimens.whole(), Act.OPENED)
    crashed = made.beside("crashed")
    vault.close()
    assert wal.scan(crashed.log).committed
    return crashed


def test_each_form_of_attack_on_the_journal_is_told_apart_from_a_sound_one() -> None:
    assert len({form.__name__ for form, _ in edits._ALL}) == 13
    with scratch(6) as made:
        assert not made.noticed()


def test_a_process_gets_a_small_file_system_of_its_own_or_the_row_says_that_there_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(disk, "_small_disks", lambda: False)
    figure = disk.full_disk(4, unwatched)
    assert (figure.count, figure.passed) == (0, False)
    assert "not done" in figure.result


def test_damage_that_nothing_tells_of_is_counted_against_the_row(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Scratch, "noticed", lambda _made: False)
    assert pages.cuts(5, unwatched).wrong == 5
    assert missed(3, lambda turn: turn != 2)
    assert not missed(3, lambda _turn: True)


def test_scratch_vaults_are_training_vaults_and_leave_nothing_behind() -> None:
    with scratch(1) as made:
        file = slots.read(made.folder)
        assert file.training
        assert [person.user for person in file.people()] == [OFFICER]
        assert made.database.name == connection.FILE
    assert not made.folder.parent.exists()


def test_a_damaged_log_is_set_aside_before_a_change_of_key_that_was_cut_off_is_looked_into() -> None:
    with scratch() as made:
        crashed = _crashed(made, made.enter())
        log = bytearray(crashed.log.read_bytes())
        log[len(log) // 2] ^= 1
        crashed.log.write_bytes(bytes(log))
        shutil.copy(crashed.database, crashed.folder / rekey.NEXT)
        crashed.enter().close()
        (kept,) = wal.kept(crashed.log)
        assert kept.read_bytes() == bytes(log)
        assert crashed.noticed()
