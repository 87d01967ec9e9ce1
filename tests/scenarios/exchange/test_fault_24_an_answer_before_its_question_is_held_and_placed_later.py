from __future__ import annotations

from pcu_desk.cli.exchange_faults.stage import Theatre
from pcu_desk.cli.exchange_faults.table import ROWS

ROW = ROWS["fault_24"]


def test_fault_24_an_answer_before_its_question_is_held_and_placed_later(theatre: Theatre) -> None:
    assert ROW.wrongs(theatre, ROW.short) == []
