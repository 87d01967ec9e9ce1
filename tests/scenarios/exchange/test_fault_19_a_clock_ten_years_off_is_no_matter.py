from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_19"]


def test_fault_19_a_clock_ten_years_off_is_no_matter(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
