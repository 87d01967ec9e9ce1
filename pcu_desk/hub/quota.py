"""What units may use of the hub: requests a minute from memory, messages and room in the store's transaction."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert as upsert

from pcu_desk.hub.schema import usage
from pcu_desk.hub.settings import HubSettings, Quota

_MINUTE = 60.0
_MIB = 2**20
_DAY_MS = 24 * 60 * 60 * 1000
_ANSWERS = 3
"""Messages with which a desk answers one by itself: delivered, read, fetched. Blind to them, the hub allows for all."""
_MOST_ANSWERS = 9
"""Times a day's messages that a unit may be allowed for answers, whatever it is sent."""


class Rates:
    """How fast each unit asks: a minute's requests may come at once, then they flow; belongs to one thread."""

    def __init__(self, settings: HubSettings, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with nobody having asked."""
        self._settings = settings
        self._clock = clock
        self._left: dict[str, tuple[float, float]] = {}

    def pause(self, unit: str) -> int:
        """Count one request of a unit; return 0, or for how many seconds it shall not ask."""
        allowed = self._settings.of(unit).requests_a_minute
        if not allowed:
            return 0
        now = self._clock()
        left, at = self._left.get(unit, (float(allowed), now))
        left = min(float(allowed), left + (now - at) * allowed / _MINUTE)
        if left < 1:
            self._left[unit] = left, now
            return math.ceil((1 - left) * _MINUTE / allowed)
        self._left[unit] = left - 1, now
        return 0


@dataclass(frozen=True, slots=True)
class Account:
    """The unit that something is counted to, what it may use, and when this is (Unix milliseconds)."""

    unit: str
    quota: Quota
    now: int


@dataclass(frozen=True, slots=True)
class Room:
    """What a unit may still store: messages today, bytes."""

    messages: float
    size: float


def room(connection: Connection, account: Account) -> Room:
    """Return what a unit has left."""
    quota = account.quota
    row = connection.execute(select(usage).where(usage.c.unit == account.unit)).first()
    is_today = row is not None and row.day == account.now // _DAY_MS
    today, answers = (row.messages, row.answers) if row and is_today else (0, 0)
    kept = row.kept if row else 0
    allowed = quota.messages_a_day + min(answers, quota.messages_a_day * _MOST_ANSWERS)
    return Room(
        allowed - today if quota.messages_a_day else math.inf,
        quota.mib_kept * _MIB - kept if quota.mib_kept else math.inf,
    )


def allow_answers(connection: Connection, account: Account, received: int) -> None:
    """Let a unit answer what it was sent: who floods it must not use up what it may send itself that day.

    The hub can't tell an answer from another message, so there is a limit to it.
    """
    count(connection, account.unit, account.now, answers=received * _ANSWERS)


def count(connection: Connection, unit: str, now: int, *, messages: int = 0, size: int = 0, answers: int = 0) -> None:
    """Add what a unit stored, or with a negative `size` what of it was let go of; and what it was sent to answer."""
    day = now // _DAY_MS
    row = upsert(usage).values(unit=unit, day=day, messages=messages, kept=max(size, 0), answers=answers)
    held = connection.execute(select(usage).where(usage.c.unit == unit)).first()
    before = (held.messages, held.answers) if held and held.day == day else (0, 0)
    kept = max((held.kept if held else 0) + size, 0)
    values = {"day": day, "messages": before[0] + messages, "answers": before[1] + answers, "kept": kept}
    connection.execute(row.on_conflict_do_update(["unit"], set_=values))
