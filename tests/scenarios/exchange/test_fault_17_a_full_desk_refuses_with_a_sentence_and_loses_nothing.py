from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_17"]


def test_fault_17_a_full_desk_refuses_with_a_sentence_and_loses_nothing(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
