from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_01"]


def test_fault_01_a_lost_answer_has_one_effect(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []


def test_fault_01_catches_a_hub_that_knows_by_memory_alone(theatre: Theatre) -> None:
    assert ROW.catches(theatre, ROW.mutants[0])
