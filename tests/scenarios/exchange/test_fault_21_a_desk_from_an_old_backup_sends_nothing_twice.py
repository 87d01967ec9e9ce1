from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_21"]


def test_fault_21_a_desk_from_an_old_backup_sends_nothing_twice(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
