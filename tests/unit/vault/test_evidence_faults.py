from __future__ import annotations

from typing import Any

from pcu_desk.vault.faults import evidence
from pcu_desk.vault.faults.rows import ROWS


def test_killed_at_each_step_of_adding_row_and_file_agree_and_the_mutant_is_caught() -> None:
    told: list[Any] = []
    figure = evidence.measure(evidence.POINTS, lambda *at: told.append(at))
    assert figure.passed, figure
    assert figure.caught
    assert told[-1] == (evidence.POINTS, evidence.POINTS)
    assert ROWS["evidence-kills"].measure is evidence.measure
