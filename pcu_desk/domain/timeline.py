"""A case's journal as steps: who, when, what he did, from what to what; replayed from events, never a stored copy."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from pcu_desk.domain.case import Case, CheckedPoint, SeizedItem
from pcu_desk.domain.event import Act, Event
from pcu_desk.domain.fields import NO_LABEL, Kind, Spec, spec_of
from pcu_desk.domain.history import after_change, told
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.officer import Officer
from pcu_desk.domain.record import Record, read_value, row_kind
from pcu_desk.domain.report import ReportKind
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text

LANGUAGES = QT_TRANSLATE_NOOP("history", "Languages")
COPIES = QT_TRANSLATE_NOOP("history", "Copies")
ON_PRINTER = QT_TRANSLATE_NOOP("history", "On a printer")
IN_FILE = QT_TRANSLATE_NOOP("history", "In a file")
WHERE = QT_TRANSLATE_NOOP("history", "Where")
FORM = QT_TRANSLATE_NOOP("history", "Form of the file")
CONTENT = QT_TRANSLATE_NOOP("history", "SHA-256 of the content")
VOIDED = QT_TRANSLATE_NOOP("history", "Number voided")
REPORT = QT_TRANSLATE_NOOP("history", "Report")
FIRST_COPY = QT_TRANSLATE_NOOP("history", "First copy")
FORM_VERSION = QT_TRANSLATE_NOOP("history", "Version of the form")
ANNEX = QT_TRANSLATE_NOOP("history", "Annex")
CERTIFICATE = QT_TRANSLATE_NOOP("history", "Certificate of the signature")
_PLACES = {"printer": ON_PRINTER, "file": IN_FILE}
_FACTS = {
    "languages": LANGUAGES,
    "copies": COPIES,
    "where": WHERE,
    "format": FORM,
    "content": CONTENT,
    "voided": VOIDED,
}
# What a print says of itself besides; older ones say less.
_PRINT_FACTS = {"first": FIRST_COPY, "form": FORM_VERSION, "hash": CONTENT, "signed": CERTIFICATE}
_KINDS = {kind.value: kind.label for kind in ReportKind}
# By what a row is named to a person: the first of these fields that it has and that is filled.
_NAMES = (
    "number", "name", "description", "indicator", "point", "place", "mark", "what", "received_by", "seal", "kind",
    "item", "caption", "code", "role",
)  # fmt: skip
# Where the rows stand to which a field of a piece of evidence points.
_LINKS = {"item": ("seizure", "items", SeizedItem), "point": ("examination", "checklist", CheckedPoint)}
_LOOKS = frozenset({Act.VIEWED, Act.PRINTED, Act.EXPORTED, Act.SEARCHED})


class SignatureState(Enum):
    """What stands behind an entry: most need no signature; the named acts carry the officer's."""

    NONE = "none"
    HOLDS = "holds"
    BROKEN = "broken"


class How(Enum):
    """What became of a field or a row."""

    CHANGED = "changed"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class TableCode:
    """A code of a reference table, or what was typed in its place."""

    table: str
    code: str


@dataclass(frozen=True, slots=True)
class Trace:
    """An entry of the journal and what was found of it: the officer as he was then, whether his signature holds."""

    event: Event
    hash: str
    officer: Officer | None = None
    signature: SignatureState = SignatureState.NONE


@dataclass(frozen=True, slots=True)
class Change:
    """One change: labels and row names along its path, what became of it, and the values before and after.

    `before` and `after` are typed values, None for nothing; `was` and `now` are the same as the record holds them.
    A row that was added or taken out has its filled fields in `inside`.
    """

    path: str
    labels: tuple[object, ...]
    how: How
    before: object = None
    after: object = None
    was: Any = None
    now: Any = None
    inside: tuple[Change, ...] = ()

    def below(self, path: str, *labels: object) -> Change:
        """Return the change as it is seen from the record that holds this one."""
        inside = tuple(replace(one, path=f"{path}{one.path}") for one in self.inside)
        return replace(self, path=f"{path}{self.path}", labels=(*labels, *self.labels), inside=inside)


@dataclass(frozen=True, slots=True)
class Step:
    """One entry in words: who (as he was then), when by the journal's clock, which act, why, and what changed.

    `facts` is what a print or an export says of itself; `readable` is False where the entry can't be replayed.
    """

    trace: Trace
    act: Text
    reason: str
    changes: tuple[Change, ...]
    facts: tuple[tuple[Text, object], ...] = ()
    readable: bool = True

    @property
    def at(self) -> Moment:
        """When it was written, by the clock of the journal."""
        return self.trace.event.at

    @property
    def looked(self) -> bool:
        """Whether somebody looked, printed or exported, and changed nothing."""
        return self.trace.event.act in _LOOKS

    @property
    def entry(self) -> str:
        """How the entry is looked up in the journal: device and number."""
        return f"{self.trace.event.device}/{self.trace.event.sequence}"


def timeline(traces: Iterable[Trace], kind: type = Case) -> tuple[Step, ...]:
    """Return the steps of a case (or another record), oldest first, by replaying its entries."""
    steps: list[Step] = []
    record: Record | None = None
    for trace in traces:
        said, before, readable = told(trace.event), record, True
        try:
            record = after_change(kind, before, trace.event.change)
        except ValueError:
            readable = False
        found = differences(kind, before or {}, record) if readable and record is not None else ()
        changes = tuple(_linked(one, before or {}, record or {}) for one in found)
        steps.append(Step(trace, said.act, said.reason, changes, tuple(_facts(trace.event)), readable))
    return tuple(steps)


def differences(kind: type, before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Change, ...]:
    """Return what changed from one working form to another, field by field, rows by what identifies them."""
    return tuple(_differences(kind, before, after))


def _linked(change: Change, before: Mapping[str, Any], after: Mapping[str, Any]) -> Change:
    """Name the rows to which a piece of evidence is linked as a person knows them, not by their ids."""
    if not change.path.startswith("/evidence/"):
        return change
    inside = tuple(_linked(one, before, after) for one in change.inside)
    names = (_link(change.path, record, raw) for record, raw in ((before, change.was), (after, change.now)))
    was, now = (old if name is None else name for name, old in zip(names, (change.before, change.after), strict=True))
    return replace(change, before=was, after=now, inside=inside)


def _link(path: str, record: Mapping[str, Any], key: object) -> object:
    field = path.rsplit("/", 1)[-1]
    if field not in _LINKS or not key:
        return None
    group, rows, kind = _LINKS[field]
    linked = (row for row in (record.get(group) or {}).get(rows) or () if row["id"] == key)
    return next((row_name(kind, row) or None for row in linked), None)


def _differences(kind: type, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Change]:
    for field in dataclasses.fields(kind):
        name, spec = field.name, spec_of(field)
        old, new = before.get(name), after.get(name)
        if old == new or (_empty(old, spec) and _empty(new, spec)) or spec.label is NO_LABEL:
            continue
        inner = row_kind(kind, name)
        if inner is None:
            values = _value(kind, name, spec, old), _value(kind, name, spec, new)
            yield Change(f"/{name}", (spec.label,), How.CHANGED, *values, old, new)
        elif isinstance(field.default, tuple):
            yield from (one.below(f"/{name}", spec.label) for one in _rows(inner, old or [], new or []))
        else:
            yield from _group(inner, f"/{name}", spec.label, old, new)


def _group(inner: type, path: str, label: Text, old: Any, new: Any) -> Iterator[Change]:  # noqa: ANN401 - a record's
    found = differences(inner, old or {}, new or {})
    if old is not None and new is not None:
        yield from (one.below(path, label) for one in found)
    elif found:
        how = How.REMOVED if new is None else How.ADDED
        yield Change(path, (label,), how, inside=tuple(one.below(path) for one in found))


def _rows(kind: type, old: list[Any], new: list[Any]) -> Iterator[Change]:
    before, after = ({row["id"]: row for row in rows} for rows in (old, new))
    for key, row in before.items():
        if key not in after:
            yield from _whole_row(kind, row, How.REMOVED)
    for key, row in after.items():
        if key not in before:
            yield from _whole_row(kind, row, How.ADDED)
        else:
            name = row_name(kind, row)
            yield from (one.below(f"/{key}", name) for one in _differences(kind, before[key], row))


def _whole_row(kind: type, row: Mapping[str, Any], how: How) -> Iterator[Change]:
    sides = (row, {}) if how is How.REMOVED else ({}, row)
    inside = tuple(one.below(f"/{row['id']}") for one in _differences(kind, *sides))
    yield Change(f"/{row['id']}", (row_name(kind, row),), how, inside=inside)


def row_name(kind: type, row: Mapping[str, Any]) -> object:
    """Return what names a row to a person: its number, name, description, else its code; "" for an empty row."""
    specs = {field.name: spec_of(field) for field in dataclasses.fields(kind)}
    for name in _NAMES:
        if name in specs and not _empty(row.get(name), specs[name]):
            return _value(kind, name, specs[name], row[name])
    return ""


def _value(kind: type, name: str, spec: Spec, raw: Any) -> object:  # noqa: ANN401 - a record's value
    """Return the typed value of a field; what can't be read stays as it is."""
    if _empty(raw, spec):
        return None
    table = "country" if spec.kind is Kind.COUNTRY else spec.table
    if table and isinstance(raw, str):
        return TableCode(table, raw)
    try:
        return read_value(kind, name, raw)
    except (ValueError, TypeError):
        return str(raw)


def _empty(value: object, spec: Spec | None = None) -> bool:
    """Tell whether nothing stands there; what the program counts itself begins at 0."""
    return value is None or value in ("", []) or (spec is not None and spec.kind is Kind.GIVEN and value == "0")


def _facts(event: Event) -> Iterator[tuple[Text, object]]:
    if event.act is Act.PRINTED and (kind := _KINDS.get(str(event.change.get("kind")))) is not None:
        yield REPORT, kind
    for name, label in _FACTS.items():
        if _empty(value := event.change.get(name)):
            continue
        if name == "where":
            yield label, _PLACES.get(str(value), str(value))
        else:
            yield label, ", ".join(map(str, value)) if isinstance(value, list) else value
    if event.act is Act.PRINTED:
        yield from _print_facts(event.change)


def _print_facts(change: Mapping[str, Any]) -> Iterator[tuple[Text, object]]:
    for name, label in _PRINT_FACTS.items():
        if change.get(name):  # a file has no number of a copy
            yield label, change[name]
    for annex in change.get("annexes") or ():
        yield ANNEX, _KINDS.get(str(annex), str(annex))
