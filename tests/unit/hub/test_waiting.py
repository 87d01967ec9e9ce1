from __future__ import annotations

import asyncio

from pcu_desk.hub.waiting import Waiting


def test_a_waiting_poll_wakes_for_its_own_desk_only() -> None:
    async def scenario() -> tuple[bool, bool]:
        waiting = Waiting()
        one, two = waiting.begin("one"), waiting.begin("two")
        waiting.wake(["one", "nobody"])
        return one.is_set(), two.is_set()

    assert asyncio.run(scenario()) == (True, False)


def test_a_second_poll_of_a_desk_ends_the_first_so_that_a_flapping_line_piles_up_none() -> None:
    async def scenario() -> tuple[bool, bool, int]:
        waiting = Waiting()
        first = waiting.begin("one")
        second = waiting.begin("one")
        waiting.end("one", first)
        return first.is_set(), second.is_set(), len(waiting._events)

    assert asyncio.run(scenario()) == (True, False, 1)


def test_closing_ends_waiting_polls_and_those_that_come_after() -> None:
    async def scenario() -> tuple[bool, bool, bool]:
        waiting = Waiting()
        before = waiting.begin("one")
        waiting.close()
        return before.is_set(), waiting.begin("two").is_set(), waiting.closing

    assert asyncio.run(scenario()) == (True, True, True)


def test_a_poll_that_is_over_leaves_nothing_behind() -> None:
    async def scenario() -> int:
        waiting = Waiting()
        waiting.end("one", waiting.begin("one"))
        return len(waiting._events)

    assert asyncio.run(scenario()) == 0
