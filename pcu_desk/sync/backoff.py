"""How long to wait after a failure; knows no socket and no clock of its own."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

FIRST = 2.0
LONGEST = 15 * 60.0
LONGEST_ASKED = 60 * 60.0


def pause(failures: int, draw: Callable[[float, float], float] = random.uniform) -> float:
    """Return the seconds to wait after so many failures in a row: full jitter, from 2 s doubling to 15 min.

    Drawn from zero upwards, so that two hundred desks whose line comes back together don't call together.
    """
    ceiling = LONGEST if failures > LONGEST / FIRST else min(LONGEST, FIRST * 2 ** max(0, failures - 1))
    return draw(0.0, ceiling)


def asked_pause(value: str | None, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for (seconds or HTTP date, RFC 9110 section 10.2.3).

    Never more than an hour, never less than zero; None without a header or when it is neither form.
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return min(LONGEST_ASKED, float(text[:9]))
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    aware = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(LONGEST_ASKED, max(0.0, (aware - now).total_seconds()))
