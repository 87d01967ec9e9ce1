from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_11"]


def test_fault_11_what_is_too_large_goes_in_parts_or_is_parked_alone(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
