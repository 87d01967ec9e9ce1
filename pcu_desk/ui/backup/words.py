"""What the window says of a backup's age; the same words in the panel and in the status bar."""

from __future__ import annotations

from decimal import Decimal

from pcu_desk.domain.backup import OVERDUE_AFTER
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look

_NEVER = QT_TRANSLATE_NOOP("backup", "No backup yet")
_TODAY = QT_TRANSLATE_NOOP("backup", "Last backup today")
_DAYS = QT_TRANSLATE_NOOP("backup", "Last backup %n day(s) ago")
MEGABYTES = QT_TRANSLATE_NOOP("backup", "MB")


def age_words(look: Look, days: int | None) -> str:
    """Return how old the last backup is."""
    if days is None:
        return look.text(_NEVER)
    return look.catalog.plural(_DAYS, days) if days else look.text(_TODAY)


def overdue(days: int | None, every: int) -> bool:
    """Tell whether the age is worth a warning: past the schedule, or past a week where there is none."""
    return days is None or days > (every or OVERDUE_AFTER)


def megabytes(size: int) -> Decimal:
    """Return a size in bytes as megabytes with one digit behind the point, which each language writes its way."""
    return Decimal(f"{size / 1_000_000:.1f}")
