from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_23"]


def test_fault_23_a_reader_between_writers_misses_none(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
