from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_20"]


def test_fault_20_a_hub_from_an_old_backup_gets_back_what_it_lost(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []


def test_fault_20_catches_a_desk_that_knows_by_memory_alone(theatre: Theatre) -> None:
    assert ROW.catches(theatre, ROW.mutants[0])
