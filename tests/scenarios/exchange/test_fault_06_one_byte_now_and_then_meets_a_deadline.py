from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_06"]


def test_fault_06_one_byte_now_and_then_meets_a_deadline(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
