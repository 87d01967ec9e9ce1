from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_34"]


def test_fault_34_a_damaged_row_blocks_no_other(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
