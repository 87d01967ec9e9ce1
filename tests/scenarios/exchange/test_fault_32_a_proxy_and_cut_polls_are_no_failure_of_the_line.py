from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_32"]


def test_fault_32_a_proxy_and_cut_polls_are_no_failure_of_the_line(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
