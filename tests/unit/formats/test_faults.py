from __future__ import annotations

from typing import Any

from pcu_desk.formats import faults


def test_fuzzed_pictures_crash_nothing_and_the_mutant_is_caught() -> None:
    told: list[Any] = []
    figure = faults.measure(60, lambda *at: told.append(at))
    assert figure.passed, figure
    assert figure.count == 180
    assert told[-1] == (180, 180)


def test_fuzzed_pictures_are_the_same_for_the_same_seed_and_mostly_spoiled() -> None:
    assert list(faults.files(20, 3)) == list(faults.files(20, 3))
    assert list(faults.files(20, 3)) != list(faults.files(20, 4))
    tally = faults.fuzz_images(40)
    assert tally.done / 2 < tally.refused < tally.done
