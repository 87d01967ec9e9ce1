from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.vault.faults import moving
from pcu_desk.vault.faults.rows import ROWS


def test_a_migration_killed_at_any_step_leaves_the_old_vault_or_the_new_one(tmp_path: Path) -> None:
    outcome = moving.kill_during_migration(tmp_path, 6)
    assert outcome.passed
    assert outcome.count == 6


def test_a_backup_or_a_restoration_killed_at_any_step_leaves_whole_files_and_an_empty_or_whole_place(
    tmp_path: Path,
) -> None:
    assert moving.kill_during_moves(tmp_path, 8).passed


@pytest.mark.parametrize("mutant", list(moving.MUTANTS))
def test_a_broken_program_is_told_from_a_sound_one(tmp_path: Path, mutant: str) -> None:
    assert moving._caught(tmp_path, mutant)


def test_the_campaign_stands_in_the_reliability_table() -> None:
    assert ROWS["move-kills"].full == 200
    assert ROWS["move-kills"].measure is moving.measure
