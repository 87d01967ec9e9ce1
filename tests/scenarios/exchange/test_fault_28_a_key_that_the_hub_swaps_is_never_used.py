from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_28"]


def test_fault_28_a_key_that_the_hub_swaps_is_never_used(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
