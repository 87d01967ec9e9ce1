from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_13"]


def test_fault_13_one_poisoned_message_holds_no_other(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
