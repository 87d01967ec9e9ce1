"""When a deadline of the unit ends, in words; it counts nothing itself and promises no law."""

from __future__ import annotations

from datetime import date

from pcu_desk.domain.case import Deadline
from pcu_desk.domain.deadlines import days_left
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui.look import Look

SENTENCE = QT_TRANSLATE_NOOP("deadline_page", "Deadline set by your unit: {when}")
TODAY = QT_TRANSLATE_NOOP("deadline_page", "today")
LEFT = QT_TRANSLATE_NOOP("deadline_page", "in %n day(s)")
PASSED = QT_TRANSLATE_NOOP("deadline_page", "passed %n day(s) ago")
FAR = "text"
_SOON = 3


def when(look: Look, due: date, today: date) -> str:
    """Return when a term ends: today, in 3 days, passed 2 days ago."""
    days = days_left(Deadline(due=due), today)
    if not days:
        return look.text(TODAY)
    return look.catalog.plural(LEFT if days > 0 else PASSED, abs(days))


def sentence(look: Look, due: date, today: date) -> str:
    """Return the sentence about the term that ends next."""
    return look.text(SENTENCE, when=when(look, due, today))


def tone(due: date, today: date) -> str:
    """Return the colour in which a term stands: it passed or ends today, it ends within three days, it is far."""
    days = days_left(Deadline(due=due), today)
    return "danger" if days <= 0 else "warn" if days <= _SOON else FAR
