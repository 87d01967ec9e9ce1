from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_04"]


def test_fault_04_another_body_under_a_known_number_is_parked_and_told(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
