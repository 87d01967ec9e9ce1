from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_33"]


def test_fault_33_a_program_opened_again_sends_unasked(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
