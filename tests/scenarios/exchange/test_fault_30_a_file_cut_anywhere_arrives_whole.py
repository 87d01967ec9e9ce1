from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_30"]


def test_fault_30_a_file_cut_anywhere_arrives_whole(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
