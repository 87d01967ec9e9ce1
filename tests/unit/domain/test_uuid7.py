from __future__ import annotations

import re
import threading
import time
import uuid

import pytest

from pcu_desk.domain.uuid7 import uuid7

FORM = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def test_form_is_that_of_rfc_9562_and_the_time_stands_first() -> None:
    before = time.time_ns() // 1_000_000
    made = uuid7()
    after = time.time_ns() // 1_000_000
    assert FORM.fullmatch(made)
    assert uuid.UUID(made).version == 7
    assert before - 1 <= int(made.replace("-", "")[:12], 16) <= after + 1


def test_each_is_greater_than_the_one_before_even_within_a_millisecond() -> None:
    made = [uuid7() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_a_clock_that_jumps_back_does_not_turn_the_order(monkeypatch: pytest.MonkeyPatch) -> None:
    first = uuid7()
    monkeypatch.setattr(time, "time_ns", lambda: 1_600_000_000_000_000_000)
    later = [uuid7() for _ in range(100)]
    assert [first, *later] == sorted([first, *later])
    assert all(FORM.fullmatch(each) for each in later)


def test_threads_never_get_the_same_one() -> None:
    made: list[list[str]] = [[] for _ in range(4)]

    def fill(into: list[str]) -> None:
        into.extend(uuid7() for _ in range(2_000))

    threads = [threading.Thread(target=fill, args=(each,)) for each in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({name for each in made for name in each}) == 8_000
    assert all(each == sorted(each) for each in made)
