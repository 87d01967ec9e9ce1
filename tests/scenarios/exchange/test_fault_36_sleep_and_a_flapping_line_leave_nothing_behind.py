from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_36"]


def test_fault_36_sleep_and_a_flapping_line_leave_nothing_behind(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
