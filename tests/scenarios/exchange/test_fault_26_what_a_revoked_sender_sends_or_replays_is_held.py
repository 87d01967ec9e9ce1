from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_26"]


def test_fault_26_what_a_revoked_sender_sends_or_replays_is_held(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
