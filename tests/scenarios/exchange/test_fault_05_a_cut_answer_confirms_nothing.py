from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_05"]


def test_fault_05_a_cut_answer_confirms_nothing(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
