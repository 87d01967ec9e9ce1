"""What faults done on purpose came to: a count, and one row of the reliability table; does no fault itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pcu_desk.domain.errors import UserError

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Figure:
    """A fault done `count` times, how often it went wrong, and whether a broken program was told from a sound one.

    `result` says in a few words what was counted, and what is not proven by it.
    """

    fault: str
    count: int
    wrong: int
    result: str
    mutant: str
    caught: bool

    @property
    def passed(self) -> bool:
        """Whether nothing went wrong at all, and the measurement is one that can fail."""
        return self.count > 0 and not self.wrong and self.caught


@dataclass(slots=True)
class Tally:
    """What came of hostile files so far; `worst` names the last crash."""

    done: int = 0
    refused: int = 0
    crashed: int = 0
    slow: int = 0
    worst: str = ""

    def count(self, attempt: Callable[[], object], patience: float) -> None:
        """Give one file to what reads it and count what came of it; only a sentence may refuse it."""
        begun = time.monotonic()
        try:
            attempt()
        except UserError:
            self.refused += 1
        except Exception as error:  # noqa: BLE001 - counted: whatever it is, it is no sentence
            self.crashed += 1
            self.worst = type(error).__name__
        self.slow += time.monotonic() - begun > patience
        self.done += 1


@dataclass(frozen=True, slots=True)
class FaultRow:
    """One row before it was measured: what must come out, how often in short and in full, and how it is done.

    A row without a count to choose has 1 and 1.
    """

    passes: str
    short: int
    full: int
    measure: Callable[[int, Progress], Figure]


def stand_in(owner: Any, name: str, other: object) -> None:  # noqa: ANN401 - a module or a class of any room
    """Put something else in the place of a part for the life of this process. AttributeError when there is none."""
    getattr(owner, name)
    setattr(owner, name, other)
