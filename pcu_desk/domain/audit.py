"""What an auditor is told: findings, each with its entries, and counts by officer and broker. It accuses nobody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from pcu_desk.domain.codes import Code
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.unit import HIGH_SCORE

SOON = timedelta(minutes=5)
HOURS = (7, 20)


class Topic(Code):
    """Codes: what a finding is about."""

    LATE = "changed_late", QT_TRANSLATE_NOOP("audit_topic", "Changed after the result")
    VOIDED = "voided", QT_TRANSLATE_NOOP("audit_topic", "Numbers voided")
    RELEASED = "released_high", QT_TRANSLATE_NOOP("audit_topic", "Released against a high score")
    MARKS = "marks_out", QT_TRANSLATE_NOOP("audit_topic", "Risk indicators taken out")
    SOON = "approved_soon", QT_TRANSLATE_NOOP("audit_topic", "Approved within minutes")
    DRAWS = "drawn_again", QT_TRANSLATE_NOOP("audit_topic", "Draws repeated")
    KEYS = "keys", QT_TRANSLATE_NOOP("audit_topic", "Recovery codes and keys")
    IMPORTS = "imports", QT_TRANSLATE_NOOP("audit_topic", "Taken in from files")
    EXPORTS = "exports", QT_TRANSLATE_NOOP("audit_topic", "Written out")


class Look(Code):
    """Codes: ways in which what the vault holds is seen or leaves it."""

    VIEWS = "views", QT_TRANSLATE_NOOP("audit_look", "Looked at")
    SEARCHES = "searches", QT_TRANSLATE_NOOP("audit_look", "Searches")
    PRINTS = "prints", QT_TRANSLATE_NOOP("audit_look", "Prints")
    EXPORTS = "exports", QT_TRANSLATE_NOOP("audit_look", "Exports")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked: days from and to (both included, None is open), the hours of work, and the unit's high score.

    `offset` is the place's clock in minutes east of UTC, by which days and hours are judged.
    """

    start: date | None = None
    end: date | None = None
    hours: tuple[int, int] = HOURS
    offset: int = 0
    high: int = HIGH_SCORE
    soon: timedelta = SOON

    def covers(self, at: datetime) -> bool:
        """Tell whether a time lies in the days asked for."""
        low = self.start is None or at >= self._midnight(self.start)
        return low and (self.end is None or at < self._midnight(self.end) + timedelta(days=1))

    def after_hours(self, at: datetime) -> bool:
        """Tell whether a time lies outside the hours of work."""
        return not self.hours[0] <= at.astimezone(self._zone).hour < self.hours[1]

    @property
    def _zone(self) -> timezone:
        return timezone(timedelta(minutes=self.offset))

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing for a person to look at: when, who, about what, in which entries (device/number), and a sentence."""

    topic: Topic
    at: Moment
    officers: tuple[str, ...]
    subject: str
    entries: tuple[str, ...]
    what: Text
    params: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Output:
    """How often an officer looked, searched, printed, exported, and how much of that was outside the hours of work."""

    officer: str
    counts: tuple[tuple[Look, int, int], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """How often an officer decided on the consignments of one broker, and how many of them he released.

    `all_cases` and `all_releases` are the officer's decisions on everybody's consignments.
    """

    officer: str
    broker: str
    cases: int
    releases: int
    all_cases: int
    all_releases: int


@dataclass(frozen=True, slots=True)
class Audit:
    """The auditor's report."""

    asked: Asked
    cases: int
    entries: int
    findings: tuple[Finding, ...]
    outputs: tuple[Output, ...]
    pairs: tuple[Pair, ...]

    def of(self, topic: Topic) -> tuple[Finding, ...]:
        """Return the findings about one thing, newest first."""
        return tuple(one for one in self.findings if one.topic is topic)
