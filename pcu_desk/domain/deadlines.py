"""Terms that run from a seizure, by the unit's own list: counts days, and never says what a law asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from pcu_desk.domain.case import Case, Deadline, Seizure
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.unit import PortUnit
from pcu_desk.domain.uuid7 import uuid7

LONGEST = 36_500  # days that a date can take; a longer term has no due date


def due(at: Moment | None, days: int | None) -> date | None:
    """Return the last day of a term: the day of the seizure on the clock of its place, and so many days after it."""
    if at is None or days is None or days > LONGEST:
        return None
    return at.local.date() + timedelta(days=days)


def begun(unit: PortUnit, at: Moment | None) -> tuple[Deadline, ...]:
    """Return the terms that begin with a seizure, in the order of the unit's list."""
    return tuple(Deadline(uuid7(), rule.what, rule.days, due(at, rule.days)) for rule in unit.deadlines)


def followed(before: Seizure, after: Seizure) -> Seizure:
    """Return a changed seizure whose computed due days follow its time and their terms.

    A due day that an officer set, and one that is done, stays as it is.
    """
    known = {row.id: row for row in before.deadlines}
    return replace(after, deadlines=tuple(_followed(known.get(row.id), row, before, after) for row in after.deadlines))


def _followed(known: Deadline | None, row: Deadline, before: Seizure, after: Seizure) -> Deadline:
    was = known.due if known is not None else None
    computed = was is None or (known is not None and was == due(before.at, known.days))
    if row.done is not None or row.days is None or row.due != was or not computed:
        return row
    return replace(row, due=due(after.at, row.days))


def waiting(case: Case) -> tuple[Deadline, ...]:
    """Return every term that has a due day and is not done, the earliest first."""
    rows = [row for row in (case.seizure.deadlines if case.seizure else ()) if row.due and row.done is None]
    return tuple(sorted(rows, key=lambda row: (row.due or date.max, row.id)))


def next_due(case: Case) -> Deadline | None:
    """Return the term to look at first: the earliest that is not done, also when it has passed."""
    return next(iter(waiting(case)), None)


def overdue(case: Case, today: date) -> tuple[Deadline, ...]:
    """Return the terms that passed and are not done, the longest ago first."""
    return tuple(row for row in waiting(case) if row.due and row.due < today)


def days_left(row: Deadline, today: date) -> int:
    """Return how many days are left: 0 on the last day, negative once it passed."""
    return (row.due - today).days if row.due else 0
