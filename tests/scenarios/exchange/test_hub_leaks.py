from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["hub-leaks"]


def test_a_day_of_traffic_leaves_none_of_a_hundred_planted_words_at_the_hub(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []


def test_a_hub_that_logs_what_came_is_caught(theatre: Theatre) -> None:
    assert ROW.catches(theatre, ROW.mutants[0])
