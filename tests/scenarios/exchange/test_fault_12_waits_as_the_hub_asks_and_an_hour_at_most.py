from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_12"]


def test_fault_12_waits_as_the_hub_asks_and_an_hour_at_most(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
