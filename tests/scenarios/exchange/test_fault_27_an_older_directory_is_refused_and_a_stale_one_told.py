from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_27"]


def test_fault_27_an_older_directory_is_refused_and_a_stale_one_told(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
