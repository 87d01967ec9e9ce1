from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_02"]


def test_fault_02_a_body_cut_on_its_way_stores_nothing(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
