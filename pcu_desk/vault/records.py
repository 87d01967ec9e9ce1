"""How a record changes from event to event, and which rows follow from it; the one way in which rows are written."""

from __future__ import annotations

import json
from typing import Any

from pcu_desk.domain import case as case_form
from pcu_desk.domain import message as message_form
from pcu_desk.domain import unit as unit_form
from pcu_desk.domain.canonical import canonical
from pcu_desk.domain.case import Case
from pcu_desk.domain.errors import UserError
from pcu_desk.domain.event import Act
from pcu_desk.domain.message import Message
from pcu_desk.domain.record import Record, apply, decode, difference, encode, full, lean
from pcu_desk.domain.unit import PortUnit
from pcu_desk.vault import cases, desk, messages
from pcu_desk.vault.connection import Connection
from pcu_desk.vault.journal import Entry, logical_hash

Subject = Case | Message | PortUnit
_NESTED = (dict, list)

KINDS: dict[str, tuple[type[Subject], int]] = {
    "case": (Case, case_form.SCHEMA),
    "message": (Message, message_form.SCHEMA),
    "unit": (PortUnit, unit_form.SCHEMA),
}


def save(connection: Connection, act: Act, kind: str, value: Subject, detail: dict[str, Any] | None = None) -> Entry:
    """Write the rows of a value; return what the journal is to tell of it, `detail` beside the change."""
    known = _find(connection, value)
    form_of, schema = KINDS[kind]
    record = encode(value)
    if not _in_order(record):
        value = decode(form_of, record)
        record = encode(value)
    kept = lean(form_of, record)
    form = canonical(kept)
    _write(connection, kind, value, known[0] if known else None, form.decode())
    change = change_between(form_of, json.loads(known[1]) if known else None, record, kept)
    subject = value.code if isinstance(value, PortUnit) else value.id
    link = logical_hash(kind, schema, form)
    return Entry(act, subject, {**change, **(detail or {})}, link, form if "record" in change else b"")


def replay(connection: Connection, kind: str, record: Record) -> None:
    """Write the rows of a record that events have led to."""
    value = decode(KINDS[kind][0], record)
    known = _find(connection, value)
    _write(connection, kind, value, known[0] if known else None, canonical(lean(KINDS[kind][0], record)).decode())


def change_between(form: type, before: Record | None, after: Record, kept: Record) -> dict[str, Any]:
    """Return {"set": changes}, or {"record": all of it} for a new record and where changes alone would not do.

    `before` is lean, as stored; `after` is a working form, and `kept` the lean one of it.
    """
    if before is None:
        return {"record": kept}
    whole = full(form, before)
    changes = difference(whole, after)
    return {"set": changes} if _leads(whole, changes, after) else {"record": kept}


def kind_of(act: str) -> str:
    """Return which kind of record an act changes, "" for those that change none."""
    kind = act.partition(".")[0]
    return kind if kind in KINDS else ""


def _leads(before: Record, changes: dict[str, Any], after: Record) -> bool:
    try:
        return apply(before, changes) == after
    except UserError:
        return False


def _in_order(value: Any) -> bool:  # noqa: ANN401 - a record or a part of it
    """Tell whether all rows stand in the order of their ids, as reading a record puts them."""
    if value.__class__ is dict:
        return all(_in_order(item) for item in value.values() if item.__class__ in _NESTED)
    names = [row["id"] for row in value if row.__class__ is dict and "id" in row]
    return names == sorted(names) and all(_in_order(row) for row in value if row.__class__ is dict)


def _find(connection: Connection, value: Subject) -> tuple[int, str] | None:
    if isinstance(value, Case):
        return cases.find_by_id(connection, value.id)
    if isinstance(value, Message):
        return messages.find(connection, value.id)
    record = desk.unit_record(connection)
    return (1, record) if record else None


def _write(connection: Connection, kind: str, value: Subject, row: int | None, form: str) -> None:
    schema = KINDS[kind][1]
    if isinstance(value, PortUnit):
        desk.set_unit(connection, schema, form)
    elif isinstance(value, Case):
        cases.add(connection, value, schema, form) if row is None else cases.change(
            connection, row, value, schema, form
        )
    elif row is None:
        messages.add(connection, value, schema, form)
    else:
        messages.change(connection, row, value, schema, form)
