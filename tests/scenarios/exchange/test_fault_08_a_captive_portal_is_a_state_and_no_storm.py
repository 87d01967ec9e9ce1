from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_08"]


def test_fault_08_a_captive_portal_is_a_state_and_no_storm(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
