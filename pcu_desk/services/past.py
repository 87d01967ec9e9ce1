"""Records as they were at an entry of the journal, for what was printed then; rebuilt from the entries alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import RecordError
from pcu_desk.domain.event import STATUS_ACTS, Event, Head
from pcu_desk.domain.history import after_change
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import Record, decode
from pcu_desk.domain.unit import PortUnit

if TYPE_CHECKING:
    from pcu_desk.domain.ports import HistoryEntry

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
