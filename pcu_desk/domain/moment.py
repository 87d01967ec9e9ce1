"""A moment as an officer knows it: UTC with the local offset beside it, to the second."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from pcu_desk.domain.errors import UserError, quoted
from pcu_desk.domain.text import QT_TRANSLATE_NOOP

NOT_A_MOMENT = QT_TRANSLATE_NOOP("record", "{value} is not a date and time. Write it as 2026-11-21T14:06+04:00.")

# RFC 3339, section 5.6; seconds may be left out, and the offset has no seconds.
_FORM = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = 1900, 2199


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
        """Read RFC 3339 with an offset (seconds may be left out), years 1900 to 2199. Raises UserError."""
        try:
            value = datetime.fromisoformat(text) if _FORM.fullmatch(text) else None
        except ValueError:
            value = None
        if value is None or not _FIRST_YEAR <= value.year <= _LAST_YEAR:
            raise UserError(NOT_A_MOMENT, value=quoted(text))
        offset = value.utcoffset() or timedelta()
        return cls(value.astimezone(UTC).replace(microsecond=0), int(offset.total_seconds() // 60))

    @property
    def local(self) -> datetime:
        """The time on the wall clock of the place."""
        return self.utc.astimezone(timezone(timedelta(minutes=self.offset)))

    def iso(self) -> str:
        """Return RFC 3339 with the local offset, to the second."""
        return self.local.isoformat(timespec="seconds")
