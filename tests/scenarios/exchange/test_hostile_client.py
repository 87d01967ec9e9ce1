from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["hostile"]


def test_a_hostile_client_is_refused_with_problem_details_and_stores_nothing(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []


def test_a_hub_that_refuses_nobody_is_caught(theatre: Theatre) -> None:
    assert ROW.catches(theatre, ROW.mutants[0])
