from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_29"]


def test_fault_29_versions_apart_keep_everything(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
