from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_22"]


def test_fault_22_two_desks_of_one_identity_are_both_told(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
