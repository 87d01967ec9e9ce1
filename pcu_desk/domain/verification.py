"""What a verification gives back: faults, notes that are none, and an account in plain sentences; checks nothing."""

from __future__ import annotations

from dataclasses import dataclass

from pcu_desk.domain.ports import VerifyFault
from pcu_desk.domain.text import Text

# What a note is about: a journal, or the end of one, that no hub has seen.
NOT_ENROLLED, NEVER, TAIL = "not-enrolled", "never-witnessed", "unwitnessed"
NO_STATEMENT, NOT_NOTED = "statement-missing", "not-noted"
UNWITNESSED = frozenset((NOT_ENROLLED, NEVER, TAIL))
FAULT_CODES = {"chain": 3, "rollback": 4, "signature": 5, "row": 6}
"""Class of a fault → exit code of the command; the first that applies, in this order."""
STRICT_CODE = 7


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an account, with the values of its placeholders (texts, Moments, whole numbers as Decimal)."""

    what: Text
    params: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class VerifyNote:
    """What a person should know although it is no fault; `code` names it for programs."""

    code: str
    what: Text
    params: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The whole of a verification: faults (worst class first), notes, account, and the last entry looked at."""

    faults: tuple[VerifyFault, ...] = ()
    notes: tuple[VerifyNote, ...] = ()
    account: tuple[Sentence, ...] = ()
    entries: int = 0

    @property
    def ok(self) -> bool:
        """Whether no fault was found."""
        return not self.faults

    @property
    def journal_sound(self) -> bool:
        """Whether the journal may be written on: a broken or rolled-back one is left as it was found."""
        return not any(fault.code in {"chain", "rollback"} for fault in self.faults)

    def exit_code(self, *, strict: bool = False) -> int:
        """Return 0, the code of the worst class, or (strict) that of a journal which no hub has seen to its end."""
        worst = min((FAULT_CODES[fault.code] for fault in self.faults), default=0)
        bare = strict and any(note.code in UNWITNESSED for note in self.notes)
        return worst or (STRICT_CODE if bare else 0)
