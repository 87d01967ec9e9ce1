"""The vault as it was at an entry of its journal, for what was printed then; rebuilt from the entries alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import RecordError
from pcu_desk.domain.event import STATUS_ACTS, Event, Head
from pcu_desk.domain.history import after_change
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import Record, decode
from pcu_desk.domain.unit import PortUnit

if TYPE_CHECKING:
    from pcu_desk.domain.officer import Officer
    from pcu_desk.domain.ports import HistoryEntry, Reader

T = TypeVar("T", Case, Message, PortUnit)
_PREFIX: dict[type, str] = {Case: "case.", Message: "message.", PortUnit: "unit."}


def states(form: type[T], events: Iterable[Event]) -> Iterator[tuple[Event, T]]:
    """Yield each entry that changed a record, with the record as it left it; ends where the entries lead no further."""
    record: Record | None = None
    for event in events:
        if not (event.record and event.act.value.startswith(_PREFIX[form])):
            continue
        try:
            record = after_change(form, record, event.change)
            if record is not None:
                yield event, decode(form, record)
        except (ValueError, RecordError):
            return


def under_head(entries: Sequence[HistoryEntry], head: Head) -> list[Case]:
    """Return the states of a case while an entry was its head, the last one first.

    A draft goes on changing under one head; what is issued has one state, or one more for each photo added later.
    """
    found: list[Case] = []
    begun = False
    for event, case in states(Case, (entry.event for entry in entries)):
        here = (event.device, event.sequence) == (head.device, head.sequence)
        if begun and event.act in STATUS_ACTS and not here:
            break
        begun = begun or here
        if begun:
            found.append(case)
    return found[::-1]


@dataclass(frozen=True, slots=True)
class Then:
    """What is otherwise than now: the case, its thread, the unit, who was who, the head, and the entries printed."""

    case: Case
    thread: tuple[Message, ...]
    unit: PortUnit
    officers: Sequence[Officer]
    head: Head
    entries: Sequence[HistoryEntry]


def as_of(reader: Reader, then: Then) -> Reader:
    """Return a reader that answers as of then; what a paper does not depend on is asked of the vault as it is."""
    return cast("Reader", _Past(reader, then))


class _Past:
    """Answers in the vault's place."""

    def __init__(self, reader: Reader, then: Then) -> None:
        self._reader, self._then = reader, then

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the reader has
        return getattr(self._reader, name)

    def case(self, _case: str) -> Case:
        return self._then.case

    def find_case(self, _case: str) -> Case | None:
        return self._then.case if self._then.case.id else None

    def find_message(self, _message: str) -> Message | None:
        return self._then.thread[0] if self._then.thread else None

    def thread(self, _thread: str) -> Sequence[Message]:
        return self._then.thread

    def unit(self) -> PortUnit:
        return self._then.unit

    def officers(self) -> Sequence[Officer]:
        return self._then.officers

    def history(self, _subject: str) -> Sequence[HistoryEntry]:
        return self._then.entries

    def status_head(self, _subject: str) -> Head:
        return self._then.head
