from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pcu_desk.domain import deadlines
from pcu_desk.domain.case import Case, Deadline, Seizure
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.unit import DeadlineRule, PortUnit

AT = Moment.parse("2026-11-21T23:30+04:00")
UNIT = PortUnit("GEPTI", "GE", deadlines=(DeadlineRule("D1", "Notice", 1), DeadlineRule("D2", "Copies", 5)))


def _seizure(*rows: Deadline, at: Moment | None = AT) -> Seizure:
    return Seizure(at=at, deadlines=rows)


def test_a_term_counts_from_the_day_on_the_clock_of_the_place() -> None:
    assert deadlines.due(AT, 0) == date(2026, 11, 21)
    assert deadlines.due(Moment.parse("2026-11-22T01:30+04:00"), 0) == date(2026, 11, 22)
    assert deadlines.due(Moment.parse("2026-11-21T20:30Z"), 5) == date(2026, 11, 26)
    assert deadlines.due(None, 5) is None
    assert deadlines.due(AT, None) is None
    assert deadlines.due(AT, 10**9) is None


def test_a_seizure_begins_the_terms_of_the_units_list_in_its_order() -> None:
    rows = deadlines.begun(UNIT, AT)
    assert [(row.what, row.due) for row in rows] == [("Notice", date(2026, 11, 22)), ("Copies", date(2026, 11, 26))]
    assert [row.id for row in rows] == sorted(row.id for row in rows)


def test_another_time_of_the_seizure_moves_what_was_computed_and_nothing_else() -> None:
    computed = Deadline("1", "Notice", 1, date(2026, 11, 22))
    by_hand = Deadline("2", "Court", 5, date(2026, 12, 24))
    done = Deadline("3", "Copies", 5, date(2026, 11, 26), AT)
    without_days = Deadline("4", "Visit", None, date(2026, 11, 22))
    before = _seizure(computed, by_hand, done, without_days)
    after = deadlines.followed(before, replace(before, at=Moment.parse("2026-11-24T08:00+04:00")))
    assert [row.due for row in after.deadlines] == [
        date(2026, 11, 25), date(2026, 12, 24), date(2026, 11, 26), date(2026, 11, 22),
    ]  # fmt: skip


def test_other_days_and_a_new_row_get_their_due_day_and_a_day_set_by_hand_stays() -> None:
    row = Deadline("1", "Notice", 1, date(2026, 11, 22))
    before = _seizure(row)
    longer = deadlines.followed(before, _seizure(replace(row, days=10), Deadline("2", "Copies", 5)))
    assert [found.due for found in longer.deadlines] == [date(2026, 12, 1), date(2026, 11, 26)]
    by_hand = deadlines.followed(before, _seizure(replace(row, days=10, due=date(2026, 11, 30))))
    assert by_hand.deadlines[0].due == date(2026, 11, 30)
    gone = deadlines.followed(before, replace(before, at=None))
    assert gone.deadlines[0].due is None


@pytest.mark.parametrize(("today", "left"), [(21, 1), (22, 0), (24, -2)])
def test_what_ends_first_and_is_not_done_is_told_with_its_days(today: int, left: int) -> None:
    done = Deadline("0", "Done", 0, date(2026, 11, 21), AT)
    case = Case(seizure=_seizure(*deadlines.begun(UNIT, AT), done))
    row = deadlines.next_due(case)
    assert row is not None
    assert (row.what, deadlines.days_left(row, date(2026, 11, today))) == ("Notice", left)
    passed = deadlines.overdue(case, date(2026, 11, today))
    assert [found.what for found in passed] == (["Notice"] if left < 0 else [])
    assert deadlines.next_due(Case()) is None
