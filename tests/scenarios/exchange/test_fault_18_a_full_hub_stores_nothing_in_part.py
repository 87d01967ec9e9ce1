from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_18"]


def test_fault_18_a_full_hub_stores_nothing_in_part(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
