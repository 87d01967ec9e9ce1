"""Typed values of a record, and what changed from one to another, in words of a language; knows no window, no paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from pcu_desk.domain import tables
from pcu_desk.domain.codes import Code
from pcu_desk.domain.listed import Listed
from pcu_desk.domain.lists import ListName, load
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import Money, Quantity
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.timeline import Change, How, TableCode
from pcu_desk.i18n.catalog import Catalog

YES = QT_TRANSLATE_NOOP("form", "Yes")
NO = QT_TRANSLATE_NOOP("form", "No")
CHANGED = QT_TRANSLATE_NOOP("history", "{what}: {before} → {after}")
FILLED = QT_TRANSLATE_NOOP("history", "{what}: {after}")
EMPTIED = QT_TRANSLATE_NOOP("history", "{what}: {before} → (empty)")
ADDED = QT_TRANSLATE_NOOP("history", "{what}: added")
REMOVED = QT_TRANSLATE_NOOP("history", "{what}: taken out")
_INDICATOR = "indicator"
_TABLES = frozenset(ListName)
_HEADING = 4


def said(catalog: Catalog, value: object) -> str:  # noqa: C901, PLR0911 - one line per type
    """Return a typed value as its reader's language has it: codes by their labels; "" for nothing."""
    match value:
        case None:
            return ""
        case bool():
            return catalog.text(YES if value else NO)
        case TableCode():
            return _of_table(catalog, value)
        case Text():
            return catalog.text(value)
        case Code() | Listed():
            return catalog.label(value)
        case Moment():
            return catalog.moment(value, offset=True)
        case date():
            return catalog.date(value)
        case int() | Decimal():
            return catalog.number(Decimal(value))
        case Quantity():
            return catalog.quantity(value)
        case Money():
            return catalog.money(value)
    return str(value)


def path_said(catalog: Catalog, labels: Sequence[object]) -> str:
    """Return labels and row names along the path of a change: `Seizure / Items / Heroin / Quantity`."""
    return " / ".join(words for label in labels if (words := said(catalog, label)))


def change_said(catalog: Catalog, change: Change) -> str:
    """Return one change in a sentence, without what is inside it."""
    what = path_said(catalog, change.labels)
    if change.how is not How.CHANGED:
        return catalog.text(ADDED if change.how is How.ADDED else REMOVED, what=what)
    before, after = said(catalog, change.before), said(catalog, change.after)
    text = CHANGED if before and after else FILLED if after else EMPTIED
    return catalog.text(text, what=what, before=before, after=after)


def lines_said(catalog: Catalog, changes: Sequence[Change], depth: int = 0) -> Iterator[tuple[int, str]]:
    """Go through changes and what is inside them: how deep each lies, and its sentence."""
    for change in changes:
        yield depth, change_said(catalog, change)
        yield from lines_said(catalog, change.inside, depth + 1)


def _of_table(catalog: Catalog, value: TableCode) -> str:
    if value.table == _INDICATOR:
        label = next((cells[1] for cells in tables.rows(_INDICATOR) if cells[0] == value.code), "")
        return catalog.text(Text(_INDICATOR, label)) if label else value.code
    if value.table not in _TABLES:
        return value.code
    code = value.code
    if value.table == ListName.HS and code.isdecimal() and len(code) > _HEADING:
        code = f"{code[:_HEADING]}.{code[_HEADING:]}"
    label = load(ListName(value.table)).label(value.code, catalog.language)
    return f"{code} ({label})" if label else code
