from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_10"]


def test_fault_10_stored_forged_by_a_trusted_box_is_not_believed(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []


def test_fault_10_catches_a_desk_that_trusts_a_bare_200(theatre: Theatre) -> None:
    assert ROW.catches(theatre, ROW.mutants[0])
