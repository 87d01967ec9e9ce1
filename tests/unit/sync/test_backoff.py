from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from pcu_desk.sync.backoff import asked_pause, pause

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def _highest(low: float, high: float) -> float:
    return high


def test_pause_doubles_from_two_seconds_to_fifteen_minutes_and_stays_there() -> None:
    told = [pause(failures, _highest) for failures in (1, 2, 3, 9, 10, 11, 1000, 10**9)]
    assert told == [2, 4, 8, 512, 900, 900, 900, 900]


def test_pause_is_spread_over_the_whole_span_so_that_desks_do_not_call_together() -> None:
    drawn = [pause(20) for _ in range(2000)]
    assert min(drawn) < 60
    assert 840 < max(drawn) <= 900


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("0", 0),
        ("7", 7),
        (" 120 ", 120),
        ("3601", 3600),
        ("9" * 400, 3600),
        ("Sat, 21 Nov 2026 12:00:30 GMT", 30),
        ("Sat, 21 Nov 2026 11:00:00 GMT", 0),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 3600),
        ("Sat, 21 Nov 2026 12:00:30 -0000", 30),
    ],
)
def test_retry_after_is_read_in_both_forms_and_never_beyond_an_hour(value: str, seconds: float) -> None:
    assert asked_pause(value, NOW) == seconds


@pytest.mark.parametrize("value", [None, "", "soon", "-5", "1.5", "١٢", "Sat, 99 Nov 2026 12:00:30 GMT"])
def test_retry_after_that_says_nothing_is_left_to_our_own_pause(value: str | None) -> None:
    assert asked_pause(value, NOW) is None


def test_retry_after_date_is_judged_by_the_clock_it_is_given() -> None:
    assert asked_pause("Sat, 21 Nov 2026 12:00:30 GMT", NOW - timedelta(days=3650)) == 3600
