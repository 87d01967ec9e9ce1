"""Gathers the auditor's report from the journal: what was changed late, released high, drawn again, given out.

Reads the entries of one thing after the other, each thing's in their order, and keeps no record longer than that.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from pcu_desk.domain.audit import Asked, Audit, Finding, Look, Output, Pair, Topic
from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import CaseStatus, Decision, PartyRole
from pcu_desk.domain.draw import draw_of
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.history import field_labels
from pcu_desk.domain.identifiers import squeeze
from pcu_desk.domain.record import Record, row_kind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.timeline import TableCode

CHANGED_LATE = QT_TRANSLATE_NOOP("audit", "Overwritten after the result was recorded: {fields}.")
NUMBER_VOIDED = QT_TRANSLATE_NOOP("audit", "Seizure {number} was taken out of the case; its number is void.")
CASE_VOIDED = QT_TRANSLATE_NOOP("audit", "The case was voided.")
AGREED = QT_TRANSLATE_NOOP("audit", "Submitted as a release, score {score}. {officer} countersigned it.")
REASONED = QT_TRANSLATE_NOOP("audit", "Submitted as a release, score {score}. Reason: {reason}")
UNREASONED = QT_TRANSLATE_NOOP(
    "audit", "Submitted as a release, score {score}, with neither countersignature nor reason."
)
MARKS_OUT = QT_TRANSLATE_NOOP("audit", "Taken out before submitting: {marks}. Points in all: {points}.")
APPROVED_SOON = QT_TRANSLATE_NOOP("audit", "Approved {seconds} s after {officer} submitted it.")
DRAWN_AGAIN = QT_TRANSLATE_NOOP(
    "audit", "Drawn again from numbers of an earlier draw ({same}), on which no case had been opened by then."
)
CODES_MADE = QT_TRANSLATE_NOOP("audit", "{officer} made two new recovery codes.")
CODE_USED = QT_TRANSLATE_NOOP("audit", "A recovery code of {officer} was used.")
KEY_ALONE = QT_TRANSLATE_NOOP("audit", "The key of {officer} was agreed to by nobody else: he was the only supervisor.")
TAKEN_IN = QT_TRANSLATE_NOOP("audit", "Cases taken in: {count}. SHA-256 of the file: {content}")
GIVEN_OUT = QT_TRANSLATE_NOOP("audit", "Written out as {format}.")
FILE_OUT = QT_TRANSLATE_NOOP("audit", "A file of evidence written out. Its SHA-256: {content}")
ALL_OUT = QT_TRANSLATE_NOOP("audit", "Written out as {format}. Cases: {count}.")
_HALF = 2
_BROKERS = (PartyRole.BROKER.value, PartyRole.DECLARANT.value)
_LOOKS = {
    Act.VIEWED: Look.VIEWS,
    Act.SEARCHED: Look.SEARCHES,
    Act.PRINTED: Look.PRINTS,
    Act.EXPORTED: Look.EXPORTS,
}


def entry_name(event: Event) -> str:
    """Return how an entry is looked up: its device and its number."""
    return f"{event.device}/{event.sequence}"


class Auditor:
    """Gathers a report: give it each thing's entries, then ask for the result."""

    def __init__(self, asked: Asked) -> None:
        """Take what is asked."""
        self._asked = asked
        self._findings: list[Finding] = []
        self._looks: Counter[tuple[str, Look]] = Counter()
        self._late: Counter[tuple[str, Look]] = Counter()
        self._decided: list[_Decided] = []
        self._brought: dict[str, list[tuple[Event, str]]] = {}
        self._draws: list[Event] = []
        self._opened: dict[str, list[str]] = {}
        self._cases = self._entries = 0

    def take(self, events: Sequence[Event]) -> None:
        """Take all entries about one thing, in their order."""
        self._entries += len(events)
        known = len(self._findings)
        for event in events:
            self._take_look(event)
            self._take_plain(event)
        if any(event.act in (Act.OPENED, Act.IMPORTED) for event in events):
            self._cases += 1
            number = self._take_case(events)
            self._findings[known:] = (replace(one, subject=number) for one in self._findings[known:])

    def result(self) -> Audit:
        """Return the report, newest findings first."""
        found = [*self._findings, *self._drawn_again(), *self._imports()]
        found.sort(key=lambda one: (one.at.utc, one.entries), reverse=True)
        return Audit(
            self._asked, self._cases, self._entries, tuple(found), tuple(self._outputs()), tuple(_pairs(self._decided))
        )

    def _take_look(self, event: Event) -> None:
        look = _LOOKS.get(event.act)
        if look is not None and self._asked.covers(event.at.utc):
            self._looks[event.officer, look] += 1
            self._late[event.officer, look] += self._asked.after_hours(event.at.utc)

    def _take_plain(self, event: Event) -> None:
        """Take what an entry tells by itself, whatever came before it."""
        if event.act is Act.DRAWN:
            self._draws.append(event)
        elif event.act is Act.RECOVERED:
            self._find(Topic.KEYS, event.subject, (event,), CODE_USED, officer=event.subject)
        elif event.act is Act.CODES_MADE:
            self._find(Topic.KEYS, event.subject, (event,), CODES_MADE, officer=event.subject)
        elif event.act is Act.EXPORTED:
            form, count = str(event.change.get("format", "")), event.change.get("cases")
            content = str(event.change.get("content", ""))
            text = ALL_OUT if isinstance(count, int) else GIVEN_OUT if form else FILE_OUT
            self._find(Topic.EXPORTS, event.subject, (event,), text, format=form, count=count, content=content)
        if event.change.get("alone") is True:
            self._find(Topic.KEYS, event.subject, (event,), KEY_ALONE, officer=event.subject)

    def _take_case(self, events: Sequence[Event]) -> str:
        """Follow a case; return its number, by which people know it."""
        walk = _Walk(self._asked)
        for event in events:
            walk.take(event)
        number = str(walk.record.get("number") or events[0].subject)
        self._findings += walk.findings()
        self._decided += walk.decided()
        if walk.draw:
            self._opened.setdefault(walk.draw, []).append(walk.opened)
        if walk.brought is not None:
            self._brought.setdefault(walk.content, []).append((walk.brought, number))
        return number

    def _find(self, topic: Topic, subject: str, events: Sequence[Event], what: Text, **params: object) -> None:
        if self._asked.covers(events[-1].at.utc):
            self._findings.append(_finding(topic, subject, events, what, **params))

    def _imports(self) -> Iterator[Finding]:
        for content, taken in self._brought.items():
            events = [event for event, _ in taken]
            if self._asked.covers(events[-1].at.utc):
                numbers = ", ".join(number for _, number in taken[:1])
                subject = numbers if len(taken) == 1 else f"{numbers} …"
                yield _finding(Topic.IMPORTS, subject, events, TAKEN_IN, count=len(taken), content=content)

    def _drawn_again(self) -> Iterator[Finding]:
        """Find the draws from much the same list as an earlier one on which no case had been opened by then."""
        before: list[tuple[Event, set[str]]] = []
        for event in sorted(self._draws, key=lambda one: one.hlc):
            draw = draw_of(event.subject, event.change)
            among = {squeeze(one) or one for one in draw.candidates} if draw is not None else set()
            for earlier, known in before:
                same = len(among & known)
                unused = not any(hlc < event.hlc for hlc in self._opened.get(earlier.subject, ()))
                if unused and same * _HALF >= min(len(among), len(known)) > 0 and self._asked.covers(event.at.utc):
                    yield _finding(Topic.DRAWS, event.subject, (earlier, event), DRAWN_AGAIN, same=same)
                    break
            before.append((event, among))

    def _outputs(self) -> Iterator[Output]:
        for officer in sorted({officer for officer, _ in self._looks}):
            counts = ((look, self._looks[officer, look], self._late[officer, look]) for look in Look)
            yield Output(officer, tuple(counts))


@dataclass(frozen=True, slots=True)
class _Decided:
    """A decision on a case of a broker."""

    officer: str
    brokers: tuple[str, ...]
    released: bool


@dataclass(slots=True)
class _Walk:
    """One case from its first entry to its last."""

    asked: Asked
    record: Record = field(default_factory=dict)
    draw: str = ""
    opened: str = ""
    brought: Event | None = None
    content: str = ""
    _result_stood: bool = False
    _late: list[Event] = field(default_factory=list)
    _fields: dict[tuple[Text, ...], None] = field(default_factory=dict)
    _submitted: Event | None = None
    _marks_out: list[tuple[Event, str, int]] = field(default_factory=list)
    _released: Finding | None = None
    _decider: Event | None = None
    _found: list[Finding] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Follow one entry."""
        stood, marks, decision = self._result_stood, _marks(self.record), _decision(self.record)
        overwritten = self._follow(event)
        if event.act in (Act.OPENED, Act.IMPORTED):
            self.opened, self.draw = event.hlc, str(self.record.get("draw") or "")
        if event.act is Act.IMPORTED:
            told = self.record.get("imported")
            self.brought, self.content = event, str(told.get("content", "")) if isinstance(told, dict) else ""
        if _decision(self.record) != decision:
            self._decider = event
        self._take_late(event, overwritten if stood else [])
        self._take_marks(event, marks)
        self._take_end(event)
        self._result_stood = _group(self.record, "examination").get("result") is not None

    def findings(self) -> Iterator[Finding]:
        """Return what was found in this case."""
        yield from self._found
        if self._late:
            fields = tuple(self._fields)
            yield _finding(Topic.LATE, "", self._late, CHANGED_LATE, fields=fields)
        if self._released is not None:
            yield self._released
        if self._marks_out:
            events, marks, points = zip(*self._marks_out, strict=True)
            codes = tuple(TableCode("indicator", code) for code in marks)
            yield _finding(Topic.MARKS, "", events, MARKS_OUT, marks=codes, points=sum(points))

    def decided(self) -> Iterator[_Decided]:
        """Return who decided on this case last, if that was in the days asked for."""
        decision = _decision(self.record)
        if self._decider is not None and decision is not None and self.asked.covers(self._decider.at.utc):
            yield _Decided(self._decider.officer, tuple(_brokers(self.record)), decision == Decision.RELEASE.value)

    def _follow(self, event: Event) -> list[str]:
        """Bring the record to where the entry leads; return the paths whose values it overwrote or took out."""
        whole, changes = event.change.get("record"), event.change.get("set")
        if isinstance(whole, dict) and event.act.value.startswith("case."):
            self.record = whole
        if not isinstance(changes, dict):
            return []
        overwritten = []
        for path, value in changes.items():
            self.record, old = _put(self.record, path.split("/")[1:] or [""], value)
            if _overwrites(old, value):
                overwritten.append(path)
        return overwritten

    def _take_late(self, event: Event, overwritten: Iterable[str]) -> None:
        if event.act not in (Act.EDITED, Act.AMENDED) or not self.asked.covers(event.at.utc):
            return
        named = [labels for path in overwritten if (labels := field_labels(Case, path))]
        if named:
            self._late.append(event)
            self._fields.update(dict.fromkeys(named))

    def _take_marks(self, event: Event, before: dict[str, tuple[str, int]]) -> None:
        if self._submitted is not None or event.act is not Act.EDITED or not self.asked.covers(event.at.utc):
            return
        left = {code for code, _ in _marks(self.record).values()}
        gone = [(code, points) for code, points in before.values() if code and code not in left]
        self._marks_out += ((event, code, points) for code, points in gone)

    def _take_end(self, event: Event) -> None:
        """Take submitting, approving and voiding."""
        covered = self.asked.covers(event.at.utc)
        if event.act is Act.SUBMITTED:
            self._submitted = event
            self._released = self._release(event) if covered else self._released
        if event.act is Act.APPROVED and self._submitted is not None and covered:
            waited = event.at.utc - self._submitted.at.utc
            if waited < self.asked.soon:
                both, seconds = (self._submitted, event), int(waited.total_seconds())
                params = {"seconds": seconds, "officer": self._submitted.officer}
                self._found.append(_finding(Topic.SOON, "", both, APPROVED_SOON, **params))
        if covered and (number := event.change.get("voided")):
            self._found.append(_finding(Topic.VOIDED, "", (event,), NUMBER_VOIDED, number=number))
        if covered and event.act is Act.VOIDED:
            self._found.append(_finding(Topic.VOIDED, "", (event,), CASE_VOIDED))

    def _release(self, event: Event) -> Finding | None:
        score = sum(points for _, points in _marks(self.record).values())
        if self.record.get("status") != CaseStatus.SUBMITTED.value or score < self.asked.high:
            return None
        if _decision(self.record) != Decision.RELEASE.value:
            return None
        agreed, reason = self.record.get("countersigned_by"), str(self.record.get("release_reason") or "").strip()
        if agreed:
            return _finding(Topic.RELEASED, "", (event,), AGREED, score=score, officer=agreed)
        text = REASONED if reason else UNREASONED
        return _finding(Topic.RELEASED, "", (event,), text, score=score, reason=reason)


def _finding(topic: Topic, subject: str, events: Sequence[Event], what: Text, **params: object) -> Finding:
    officers = tuple(dict.fromkeys(event.officer for event in events))
    entries = tuple(entry_name(event) for event in events)
    return Finding(topic, events[-1].at, officers, subject, entries, what, tuple(params.items()))


def _pairs(decided: Iterable[_Decided]) -> Iterator[Pair]:
    """Return the pairs of officer and broker, the most frequent first."""
    cases, releases = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    all_cases, all_releases = Counter[str](), Counter[str]()
    names: dict[str, str] = {}
    for one in decided:
        all_cases[one.officer] += 1
        all_releases[one.officer] += one.released
        for broker in one.brokers:
            key = " ".join(broker.casefold().split())
            names.setdefault(key, broker)
            cases[one.officer, key] += 1
            releases[one.officer, key] += one.released
    for (officer, key), count in sorted(cases.items(), key=lambda item: (-item[1], item[0])):
        known = all_cases[officer], all_releases[officer]
        yield Pair(officer, names[key], count, releases[officer, key], *known)


def _brokers(record: Record) -> Iterator[str]:
    for row in _rows(record, "parties"):
        name = str(row.get("name_latin") or row.get("name") or "").strip()
        if row.get("role") in _BROKERS and name:
            yield name


def _marks(record: Record) -> dict[str, tuple[str, int]]:
    """Row id → indicator and points."""
    return {
        str(row.get("id")): (str(row.get("indicator")), _points(row.get("points"))) for row in _rows(record, "risks")
    }


def _points(text: object) -> int:
    return int(text) if isinstance(text, str) and text.isascii() and text.isdecimal() else 0


def _decision(record: Record) -> object:
    return _group(record, "examination").get("decision")


def _group(record: Record, name: str) -> Record:
    found = record.get(name)
    return found if isinstance(found, dict) else {}


def _rows(record: Record, name: str) -> list[Record]:
    found = record.get(name)
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


def _overwrites(old: object, new: object) -> bool:
    """Tell whether something that stood there is gone; a text that was written further is not."""
    if old in (None, "", [], {}) or old == new:
        return False
    return not (isinstance(old, str) and isinstance(new, str) and new.startswith(old))


def _put(target: Any, way: Sequence[str], value: Any) -> tuple[Any, Any]:  # noqa: ANN401 - any JSON value
    """Return a record with a value set, as `record.apply` does, and what stood there; only the way to it is copied."""
    step, *rest = way
    if isinstance(target, list):
        old = next((row for row in target if isinstance(row, dict) and row.get("id") == step), None)
        new, was = _put(old or {}, rest, value) if rest else (value, old)
        rows = [row for row in target if row is not old]
        return ([*rows, {**new, "id": step}] if isinstance(new, dict) else rows), was
    if not isinstance(target, dict):
        return target, None
    old = target.get(step)
    if not rest:
        return {**target, step: value}, old
    begun = old if old is not None else [] if step in _lists() else {}
    new, was = _put(begun, rest, value)
    return {**target, step: new}, was


@cache
def _lists(kind: type = Case) -> frozenset[str]:
    """Names of the fields that hold rows, on every level of a record."""
    names = {each.name for each in dataclasses.fields(kind) if isinstance(each.default, tuple)}
    inner = [found for each in dataclasses.fields(kind) if (found := row_kind(kind, each.name)) is not None]
    return frozenset(names.union(*map(_lists, inner)))
