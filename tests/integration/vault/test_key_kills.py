from __future__ import annotations

from pathlib import Path

import pytest

from pcu_desk.vault.faults import keys
from pcu_desk.vault.faults.rows import ROWS


def test_killed_at_a_step_of_each_deed_the_old_way_or_the_new_one_opens(tmp_path: Path) -> None:
    outcome = keys.kill_during_keys(tmp_path, len(keys.DEEDS))
    assert outcome.lost == 0


@pytest.mark.parametrize("mutant", keys.MUTANTS)
def test_a_broken_program_is_told_from_a_sound_one(tmp_path: Path, mutant: str) -> None:
    assert keys.kill_during_keys(tmp_path, keys.MUTANTS[mutant][2], mutant=mutant).lost > 0


def test_the_full_row_has_more_than_two_hundred_points() -> None:
    assert ROWS["key-kills"].measure is keys.measure
    assert ROWS["key-kills"].full >= 200
