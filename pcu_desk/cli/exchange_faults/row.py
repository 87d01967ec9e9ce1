"""One fault of the exchange: how it is played on a stage, on which, and with which broken program it must fail."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial

from pcu_desk.cli.exchange_faults.desk import DeskBrokenError, DeskGoneError, DeskRefusedError
from pcu_desk.cli.exchange_faults.hub import HubGoneError
from pcu_desk.cli.exchange_faults.stage import NotCalmError, Stage, Theatre
from pcu_desk.domain.figure import FaultRow, Figure, Progress

Play = Callable[[Stage, int], list[str]]
"""Does the fault so many times, settles, and returns what is not as it must be."""
_FAILED = (DeskGoneError, DeskRefusedError, NotCalmError, AssertionError)
_STUMBLED = (DeskBrokenError, HubGoneError)
"""What tells of a program that does not run at all: no sound one, and no broken one to be told from it."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A program broken on purpose: what is altered in each desk, in the hub, and how it is played if otherwise."""

    words: str
    desk: tuple[str, ...] = ()
    hub: str = ""
    play: Play | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A fault under its number; `shared` where the line is calm again afterwards, `anew` on a stage for each turn."""

    name: str
    fault: str
    passes: str
    short: int
    full: int
    play: Play
    mutants: tuple[Mutant, ...]
    shared: bool = True
    anew: bool = False
    result: str = "effects counted in three vaults and the hub, verify 0"

    def on(self, theatre: Theatre) -> FaultRow:
        """Return the row in the form of the reliability table."""
        return FaultRow(self.passes, self.short, self.full, partial(self.measure, theatre))

    def measure(self, theatre: Theatre, count: int, progress: Progress = lambda *_: None) -> Figure:
        """Play the fault, then play it with each broken program, which must not get away with it."""
        wrongs = self.wrongs(theatre, count)
        progress(count, count)
        at_large = [mutant.words for mutant in self.mutants if not self.catches(theatre, mutant)]
        result = "; ".join(wrongs[:3]) if wrongs else self.result
        words = ", ".join(mutant.words for mutant in self.mutants)
        fault = f"{self.name.removeprefix('fault_')} {self.fault}"
        return Figure(fault, count, len(wrongs), result, words, caught=bool(self.mutants) and not at_large)

    def wrongs(self, theatre: Theatre, count: int) -> list[str]:
        """Play the fault with the sound program."""
        if self.anew and count > 1:
            return [wrong for _ in range(count) for wrong in self.wrongs(theatre, 1)]
        stage: AbstractContextManager[Stage] = theatre.shared() if self.shared else theatre.own()
        with stage as place:
            try:
                found = self.play(place, count)
            except (*_FAILED, *_STUMBLED) as failed:
                found = [f"{type(failed).__name__}: {failed}"]
            if found and self.shared:
                theatre.spoil()
            return found

    def catches(self, theatre: Theatre, mutant: Mutant) -> bool:
        """Tell whether the play tells a broken program from the sound one."""
        play = mutant.play or self.play
        try:
            with theatre.own(hub=mutant.hub, desks=mutant.desk) as stage:
                return bool(play(stage, mutant.count))
        except _FAILED:
            return True
        except _STUMBLED:
            return False
