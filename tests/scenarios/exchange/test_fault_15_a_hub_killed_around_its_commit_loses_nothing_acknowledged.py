from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_15"]


def test_fault_15_a_hub_killed_around_its_commit_loses_nothing_acknowledged(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []


def test_fault_15_catches_a_hub_that_acknowledges_before_its_commit(theatre: Theatre) -> None:
    assert ROW.catches(theatre, ROW.mutants[0])
