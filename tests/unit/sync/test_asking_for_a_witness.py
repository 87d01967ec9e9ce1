from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from pcu_desk.domain.line import LineReason
from pcu_desk.domain.witness import Checkpoint, WitnessOffer
from pcu_desk.sync.refusal import LineError, NotExtendingError, RefusedError
from pcu_desk.sync.running import here
from pcu_desk.sync.witness import AGAIN, OFFERS, Asking
from pcu_desk.wire.keys import HubKeys
from pcu_desk.wire.protocol import Problem, ProblemKind
from pcu_desk.wire.witness import countersigned, head_after
from tests.journals import Keeper

REFUSAL = Problem(ProblemKind.NOT_EXTENDING, 409, "not extending")


@dataclass
class MemoryHub:
    """The rule of the hub, its memory and a line that can lose answers."""

    keys: HubKeys = field(default_factory=HubKeys.generate)
    last: Checkpoint | None = None
    asked: list[WitnessOffer] = field(default_factory=list)
    lose: int = 0
    carries: int = 10_000
    fault: Exception | None = None

    def witness(self, offer: WitnessOffer) -> bytes:
        self.asked.append(offer)
        if self.fault is not None:
            raise self.fault
        if len(offer.digests) > self.carries:
            raise LineError(LineReason.SLOW)
        reached, head = (self.last.sequence, self.last.head) if self.last else (0, "00" * 32)
        extends = offer.after == reached and head_after(head, offer.digests) == offer.checkpoint.head
        if not extends or not (offer.digests or self.last):
            raise NotExtendingError(REFUSAL, self._statement(self.last) if self.last else "")
        self.last = offer.checkpoint
        if self.lose:
            self.lose -= 1
            raise LineError(LineReason.CUT)
        return self._statement(self.last).encode()

    def _statement(self, point: Checkpoint) -> str:
        return countersigned(point, 7, self.keys).decode()


@dataclass
class Scene:
    hub: MemoryHub = field(default_factory=MemoryHub)
    now: float = 0.0
    desk: Keeper = field(init=False)
    asking: Asking = field(init=False)

    def __post_init__(self) -> None:
        self.desk = Keeper(self.hub.keys.public)
        self.start_again()

    def start_again(self) -> None:
        hub: Any = self.hub
        self.asking = Asking(self.desk, hub, here, lambda: self.now)

    def write(self, *texts: str) -> None:
        self.desk.journal.write(*texts)


@pytest.fixture
def scene() -> Scene:
    return Scene()


def test_what_is_new_is_witnessed_and_nothing_is_asked_while_nothing_is_new(scene: Scene) -> None:
    scene.write("one", "two")
    assert scene.asking.ask()
    assert scene.hub.last == scene.desk.journal.checkpoint()
    asked = len(scene.hub.asked)
    assert scene.asking.ask()
    assert len(scene.hub.asked) == asked
    scene.write("three")
    assert scene.asking.ask()
    assert scene.hub.asked[-1].after == 2


def test_a_long_journal_goes_on_in_the_next_round_where_it_stopped(scene: Scene) -> None:
    scene.desk.most = 3
    scene.write(*(str(number) for number in range(40)))
    for round_ in (1, 2, 3, 4):
        assert scene.asking.ask()
        assert scene.hub.last is not None
        assert scene.hub.last.sequence == min(40, 3 * OFFERS * round_)
    assert [offer.after for offer in scene.hub.asked[:14]] == list(range(0, 42, 3))


def test_a_journal_broken_off_mid_way_by_the_line_loses_no_place(scene: Scene) -> None:
    scene.desk.most = 3
    scene.write(*(str(number) for number in range(12)))
    scene.hub.lose = 1
    with pytest.raises(LineError):
        scene.asking.ask()
    scene.start_again()
    assert scene.asking.ask()
    assert scene.asking.ask()
    assert scene.hub.last == scene.desk.journal.checkpoint()
    assert [point.sequence for point in scene.desk.statements] == sorted(
        {point.sequence for point in scene.desk.statements}
    )


def test_a_hub_from_an_old_backup_is_told_from_its_own_last_head_and_earlier_statements_stay(scene: Scene) -> None:
    scene.write("one")
    scene.asking.ask()
    backup = scene.hub.last
    scene.write("two")
    scene.asking.ask()
    scene.hub.last = backup
    scene.write("three")
    assert scene.asking.ask()
    assert scene.hub.last == scene.desk.journal.checkpoint()
    assert {2, 3} <= {point.sequence for point in scene.desk.statements}


def test_a_hub_that_lost_everything_is_told_from_the_beginning(scene: Scene) -> None:
    scene.write("one", "two")
    scene.asking.ask()
    scene.hub.last = None
    scene.write("three")
    assert scene.asking.ask()
    assert scene.hub.last == scene.desk.journal.checkpoint()


def test_a_journal_put_back_from_yesterday_is_found_at_the_next_contact_though_it_has_nothing_new(scene: Scene) -> None:
    scene.write("one", "two")
    scene.asking.ask()
    yesterday = (list(scene.desk.journal.entries), list(scene.desk.statements))
    scene.write("three")
    scene.asking.ask()
    scene.desk.journal.entries, scene.desk.statements = yesterday
    scene.start_again()
    assert not scene.asking.ask()
    assert scene.desk.statements[-1].sequence == 3


def test_a_rewritten_journal_and_a_second_desk_are_found(scene: Scene) -> None:
    scene.write("one", "two")
    scene.asking.ask()
    other = scene.desk.journal.fork()
    scene.write("three")
    scene.asking.ask()
    scene.desk.journal = other
    scene.desk.statements = scene.desk.statements[:1]
    scene.write("another three", "four")
    scene.start_again()
    assert not scene.asking.ask()


def test_while_the_hub_holds_another_journal_it_is_asked_once_an_hour(scene: Scene) -> None:
    scene.write("one", "two")
    scene.asking.ask()
    scene.desk.journal.entries[1] = bytes(32)
    scene.desk.statements.clear()
    scene.start_again()
    assert not scene.asking.ask()
    asked = len(scene.hub.asked)
    assert not scene.asking.ask()
    assert len(scene.hub.asked) == asked
    scene.now += AGAIN
    scene.hub.last = None
    assert scene.asking.ask()


def test_a_hub_without_witnessing_and_one_that_is_busy_are_left_for_later(scene: Scene) -> None:
    scene.write("one")
    scene.hub.fault = RefusedError(Problem(ProblemKind.NOT_FOUND, 404, "nothing here"))
    with pytest.raises(LineError):
        scene.asking.ask()
    asked = len(scene.hub.asked)
    assert scene.asking.ask()
    assert len(scene.hub.asked) == asked
    scene.hub.fault = None
    scene.now += AGAIN
    assert scene.asking.ask()
    assert scene.hub.last == scene.desk.journal.checkpoint()


def test_a_statement_that_another_key_signed_counts_for_nothing(scene: Scene) -> None:
    scene.write("one")
    scene.desk.hub = HubKeys.generate().public
    with pytest.raises(LineError):
        scene.asking.ask()
    assert scene.desk.statements == []


def test_a_line_that_does_not_carry_many_entries_is_offered_fewer_until_they_pass_and_then_more(scene: Scene) -> None:
    scene.hub.carries = 100
    scene.write(*(str(number) for number in range(1500)))
    failures = 0
    while scene.hub.last is None:
        try:
            scene.asking.ask()
        except LineError:
            failures += 1
        assert failures < 10
    reached = scene.hub.last.sequence
    assert 0 < reached <= 100
    scene.hub.carries = 10_000
    for _ in range(5):
        scene.asking.ask()
    assert scene.hub.last == scene.desk.journal.checkpoint()
    sizes = [len(offer.digests) for offer in scene.hub.asked]
    assert max(sizes[failures + 2 :]) > 2 * reached
