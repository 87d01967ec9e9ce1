from __future__ import annotations

from typing import Any

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import Text
from pcu_desk.formats import faults, hostile


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


class Reader:
    """A child that some files end: it has no number then, and another with the next file."""

    def __init__(self) -> None:
        self.number, self.child, self.closed = 0, 0, False

    def read(self, data: bytes) -> None:
        if not self.child:
            self.number += 1
            self.child = self.number
        if data == b"ends it":
            self.child = 0
            raise UserError(Text("formats", "This file can't be read."))

    def close(self) -> None:
        self.closed = True


def test_a_child_that_a_file_ended_is_counted_as_started_again_once() -> None:
    reader = Reader()
    data = [b"sound", b"ends it", b"sound", b"sound", b"ends it", b"sound"]
    tally = hostile.tally_of(data, reader.read, reader, lambda *_: None, len(data))
    assert (tally.done, tally.refused, tally.crashed, tally.restarts) == (6, 2, 0, 2)
    assert reader.closed


def test_a_reader_that_believes_is_broken_and_one_that_refuses_is_not() -> None:
    assert hostile.breaks(lambda data: data[0], [b"x", b""])
    assert not hostile.breaks(Reader().read, [b"sound", b"ends it"])
