from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_25"]


def test_fault_25_a_recipient_revoked_while_queued_gets_nothing_and_the_others_one_alert(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
