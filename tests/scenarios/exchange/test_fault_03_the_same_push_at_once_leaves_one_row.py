from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_03"]


def test_fault_03_the_same_push_at_once_leaves_one_row(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
