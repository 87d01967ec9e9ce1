"""What a form's own lines leave unsaid: every other declared field that holds something, by its label and its kind.

So a field that is declared in one line stands on paper too. What `paper=False` declares stays off it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from pcu_desk.domain import lists
from pcu_desk.domain.fields import Kind, Spec, spec_of
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.reports.form import Line, Matter
from pcu_desk.reports.ingest import Span, Spans
from pcu_desk.reports.voices import lowered

YES = QT_TRANSLATE_NOOP("report", "Yes")
NO = QT_TRANSLATE_NOOP("report", "No")
_BARE = frozenset({"kind", "role", "name", "at", "finding", "condition", "purpose", "test_result", "note"})
_LATIN = "name_latin"
Spoken = dict[str, frozenset[str]]
"""Names of fields that a form's own lines say, by the name of their dataclass."""


def lines(matter: Matter, value: Any, path: str, spoken: Spoken) -> Iterator[Line]:  # noqa: ANN401 - a record's dataclass
    """Return a line for each field of a value that the form leaves unsaid; a list has a line for each row."""
    for name, spec, item in _unsaid(value, spoken):
        here = f"{path}.{name}" if path else name
        if spec.kind is Kind.ROWS:
            yield from (Line(spec.label, row_spans(matter, row, spoken), here, optional=True) for row in item)
        elif spec.kind is Kind.GROUP:
            yield from lines(matter, item, here, spoken)
        else:
            yield Line(spec.label, _spans(matter, spec, item), here, optional=True)


def row_spans(matter: Matter, row: Any, spoken: Spoken) -> Spans:  # noqa: ANN401 - a row's dataclass
    """Return what a row says beyond the form's own words: what speaks for itself bare, the rest named."""
    parts: list[Spans] = []
    begins = type(row).__name__ not in spoken
    for name, spec, item in _unsaid(row, spoken):
        if name == _LATIN and parts:
            parts[-1] = (*parts[-1], Span(" ("), Span(item), Span(")"))
        elif name in _BARE or (begins and not parts):
            parts.append(_spans(matter, spec, item))
        else:
            said = matter.voices.phrase(item) if spec.kind is Kind.CODE else _spans(matter, spec, item)
            label = tuple(_label(matter, spec.label))
            parts.append((*label, Span(" " if len(label) == 1 else matter.voices.first.catalog.colon), *said))
    return matter.voices.listed(parts)


def _unsaid(value: Any, spoken: Spoken) -> Iterator[tuple[str, Spec, Any]]:  # noqa: ANN401 - a record's dataclass
    said = spoken.get(type(value).__name__, frozenset())
    for field in dataclasses.fields(value):
        spec, item = spec_of(field), getattr(value, field.name)
        if spec.kind is not Kind.GIVEN and spec.paper and field.name not in said and _holds(item):
            yield field.name, spec, item


def _holds(item: Any) -> bool:  # noqa: ANN401 - any field's value
    return bool(item.strip()) if isinstance(item, str) else item is not None and item != ()


def _label(matter: Matter, label: Text) -> Iterable[Span]:
    return matter.voices.once(lowered(voice.say(label)) for voice in matter.voices.all)


def _spans(matter: Matter, spec: Spec, item: Any) -> Spans:  # noqa: ANN401, PLR0911 - one line per kind
    first = matter.voices.first
    match spec.kind:
        case Kind.CODE:
            return matter.voices.label(item)
        case Kind.YES_NO:
            return matter.voices.both(YES if item else NO)
        case Kind.NUMBER:
            return (first.number(Decimal(item)),)
        case Kind.QUANTITY:
            return (first.quantity(item),)
        case Kind.MONEY:
            return (first.money(item),)
        case Kind.MOMENT:
            return (first.moment(item),)
        case Kind.DATE:
            return (first.date(item),)
        case Kind.COUNTRY | Kind.LISTED:
            return _listed(matter, spec, item)
        case _:
            return (Span(item),)


def _listed(matter: Matter, spec: Spec, code: str) -> Spans:
    """Return a code as recorded, then what the reference table calls it in each language."""
    named = meaning(matter, lists.ListName(spec.table or "country"), code)
    return (Span(code, figure=True), *((Span(" "), *named) if named else ()))


def meaning(matter: Matter, table: lists.ListName, code: str) -> Spans:
    """Return what a reference table calls a code in each language, nothing for a code that it does not know."""
    entries = lists.load(table)
    return matter.voices.once(entries.label(code, voice.catalog.language) for voice in matter.voices.all)
