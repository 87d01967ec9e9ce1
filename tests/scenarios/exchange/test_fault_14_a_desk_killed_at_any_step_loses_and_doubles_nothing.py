from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_14"]


def test_fault_14_a_desk_killed_at_any_step_loses_and_doubles_nothing(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
