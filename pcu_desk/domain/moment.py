"""A moment as an officer knows it: UTC with the local offset beside it, to the second."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from pcu_desk.domain.errors import UserError
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_A_MOMENT = QT_TRANSLATE_NOOP("record", "{value} is not a date and time. Write it as 2026-11-21T14:06+04:00.")


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """UTC time without fractions, and the local offset in minutes east of UTC."""

    utc: datetime
    offset: int = 0

    @classmethod
    def now(cls, offset: int | None = None) -> Moment:
        """Return this moment; the offset of the machine's zone unless one is given (minutes)."""
        local = datetime.now().astimezone()
        minutes = offset if offset is not None else int((local.utcoffset() or timedelta()).total_seconds() // 60)
        return cls(local.astimezone(UTC).replace(microsecond=0), minutes)

    @classmethod
    def parse(cls, text: str) -> Moment:
        """Read RFC 3339 with an offset (seconds may be left out). Raises UserError."""
        try:
            value = datetime.fromisoformat(text)
        except ValueError:
            raise UserError(NOT_A_MOMENT, value=text) from None
        if (offset := value.utcoffset()) is None:
            raise UserError(NOT_A_MOMENT, value=text)
        try:
            return cls(value.astimezone(UTC).replace(microsecond=0), int(offset.total_seconds() // 60))
        except OverflowError:
            raise UserError(NOT_A_MOMENT, value=text) from None

    @property
    def local(self) -> datetime:
        """The time on the wall clock of the place."""
        return self.utc.astimezone(timezone(timedelta(minutes=self.offset)))

    def iso(self) -> str:
        """Return RFC 3339 with the local offset, to the second."""
        return self.local.isoformat(timespec="seconds")
