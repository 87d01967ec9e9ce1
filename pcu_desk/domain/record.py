"""Typed values to logical records (JSON-ready, numbers as text) and back; every wrong field is told at once.

The record is what the journal hashes, what is exported and what stands in the attachment of a report, so its form is
written here by hand and not left to a library whose next version may write it otherwise.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from pcu_desk.domain.codes import Code, Unit
from pcu_desk.domain.errors import BugError, Fault, RecordError, UserError
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import NO_UNIT, Money, Quantity, parse_money, parse_number, parse_quantity, plain
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7

Record = dict[str, Any]
Changes = dict[str, Any]
T = TypeVar("T")

_ROW_ID = re.compile(r"[A-Za-z0-9-]{1,64}")

WRONG_FIELDS = QT_TRANSLATE_NOOP("record", "{count} fields can't be taken. Nothing was saved; mend them and try again.")
UNKNOWN_FIELD = QT_TRANSLATE_NOOP("record", "This field is not known.")
NOT_TEXT = QT_TRANSLATE_NOOP("record", "Text is expected here.")
NOT_YES_NO = QT_TRANSLATE_NOOP("record", "true or false is expected here.")
NOT_A_LIST = QT_TRANSLATE_NOOP("record", "A list is expected here.")
NOT_AN_OBJECT = QT_TRANSLATE_NOOP("record", "Named fields in braces are expected here.")
NOT_A_CODE = QT_TRANSLATE_NOOP("record", "{value} is not a code of this list. Known: {known}.")
NOT_A_DATE = QT_TRANSLATE_NOOP("record", "{value} is not a date. Write it as 2026-11-21.")
LONE_SURROGATE = QT_TRANSLATE_NOOP("record", "This text holds half a character. Type it again.")
BAD_ID = QT_TRANSLATE_NOOP("record", "A row id is letters, digits and hyphens. Leave it out to get one.")
TWICE = QT_TRANSLATE_NOOP("record", "This row has the same id as another.")


@dataclasses.dataclass(frozen=True, slots=True)
class _Leaf:
    """How one type of value is written to a record and read from it (raising UserError)."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def encode(value: Any) -> Any:  # noqa: ANN401 - the record form of any domain value
    """Return the record form: dataclasses as objects with every field, rows as lists, numbers as text."""
    if value is None:
        return None
    if isinstance(value, tuple):
        return [encode(row) for row in value]
    kind = type(value)
    if (leaf := _LEAVES.get(kind)) is not None:
        return leaf.write(value)
    if isinstance(value, Code):
        return value.value
    if dataclasses.is_dataclass(kind):
        return {name: encode(getattr(value, name)) for name in _shape(kind)}
    raise BugError(f"a record has no place for {kind.__name__}")


def decode(kind: type[T], record: object) -> T:
    """Read a record into a frozen dataclass; a field left out is empty, a row without id gets one.

    Raises RecordError with every fault and its path.
    """
    faults: list[Fault] = []
    value = _decode(kind, record, "", faults)
    if faults:
        raise RecordError(WRONG_FIELDS, tuple(faults), count=len(faults))
    return typing.cast("T", value)


def difference(before: Record, after: Record) -> Changes:
    """Return the field changes from one record to another: path → new value; a removed row or group is None.

    Paths are `/field`, `/group/field`, `/rows/<id>/field`; a new row or group is one change with the whole of it.
    """
    return dict(_difference(before, after, ""))


def apply(record: Record, changes: Mapping[str, Any]) -> Record:
    """Return a record with the changes applied; rows stand in the order of their ids.

    Raises UserError on a path that the record does not have.
    """
    result = _copy(record)
    for path, value in changes.items():
        _set(result, path.split("/")[1:], _copy(value))
    return typing.cast("Record", result)


def check_text(text: str) -> str:
    """Return the text as it is. Raises UserError when it holds a lone surrogate, which no store can keep."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise UserError(LONE_SURROGATE) from None
    return text


@cache
def _shape(kind: type) -> dict[str, tuple[Any, bool]]:
    """Field name → (inner type, whether None may stand there)."""
    hints = typing.get_type_hints(kind)
    shape = {}
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        options = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
        inner = next(option for option in options if option is not types.NoneType)
        shape[field.name] = (inner, types.NoneType in options)
    return shape


def _decode(kind: Any, value: object, path: str, faults: list[Fault]) -> Any:  # noqa: ANN401
    try:
        if typing.get_origin(kind) is tuple:
            return _decode_rows(typing.get_args(kind)[0], value, path, faults)
        if (leaf := _LEAVES.get(kind)) is not None:
            return leaf.read(value)
        if issubclass(kind, Code):
            return _read_code(kind, value)
        return _decode_object(kind, value, path, faults)
    except UserError as error:
        faults.append(Fault(path, error.text, tuple((name, str(param)) for name, param in error.params.items())))
        return None


def _decode_object(kind: type, value: object, path: str, faults: list[Fault]) -> Any:  # noqa: ANN401
    if not isinstance(value, dict):
        raise UserError(NOT_AN_OBJECT)
    shape = _shape(kind)
    dot = f"{path}." if path else ""
    faults.extend(Fault(f"{dot}{name}", UNKNOWN_FIELD) for name in value if name not in shape)
    known = {}
    for name, (inner, optional) in shape.items():
        if name in value and not (optional and value[name] is None):
            known[name] = _decode(inner, value[name], f"{dot}{name}", faults)
    return kind(**known)


def _decode_rows(kind: Any, value: object, path: str, faults: list[Fault]) -> tuple[Any, ...]:  # noqa: ANN401
    if not isinstance(value, list | tuple):
        raise UserError(NOT_A_LIST)
    rows = [_decode(kind, row, f"{path}[{place}]", faults) for place, row in enumerate(value)]
    if not dataclasses.is_dataclass(kind) or "id" not in _shape(typing.cast("type", kind)):
        return tuple(rows)
    named = [row if row is None or row.id else dataclasses.replace(row, id=uuid7()) for row in rows]
    seen: set[str] = set()
    for place, row in enumerate(named):
        if row is not None and not _ROW_ID.fullmatch(row.id):
            faults.append(Fault(f"{path}[{place}].id", BAD_ID))
        if row is not None and row.id in seen:
            faults.append(Fault(f"{path}[{place}].id", TWICE))
        seen.add(row.id if row is not None else "")
    return tuple(named)


def _difference(before: Any, after: Any, path: str) -> Iterator[tuple[str, Any]]:  # noqa: ANN401
    if isinstance(before, dict) and isinstance(after, dict):
        for name in after:
            yield from _difference(before.get(name), after[name], f"{path}/{name}")
    elif _has_rows(before) and _has_rows(after) and (before or after):
        old, new = ({row["id"]: row for row in rows} for rows in (before, after))
        yield from ((f"{path}/{key}", None) for key in old if key not in new)
        for key, row in new.items():
            yield from _difference(old.get(key), row, f"{path}/{key}")
    elif before != after:
        yield path, after


def _has_rows(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) and "id" in row for row in value)


def _set(target: Any, steps: list[str], value: Any) -> None:  # noqa: ANN401
    *way, last = steps
    for step in way:
        target = _row(target, step) if isinstance(target, list) else target.get(step)
        if target is None:
            raise UserError(UNKNOWN_FIELD)
    if isinstance(target, list):
        target[:] = [row for row in target if row["id"] != last]
        target.extend([] if value is None else [{**value, "id": last}])
        target.sort(key=lambda row: str(row["id"]))
    elif last in target:
        target[last] = value
    else:
        raise UserError(UNKNOWN_FIELD)


def _row(rows: list[Any], key: str) -> Any:  # noqa: ANN401
    return next((row for row in rows if row["id"] == key), None)


def _copy(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    return [_copy(item) for item in value] if isinstance(value, list) else value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise UserError(NOT_TEXT)
    return check_text(value)


def _yes_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise UserError(NOT_YES_NO)
    return value


def _date(value: object) -> date:
    try:
        return date.fromisoformat(_text(value))
    except ValueError:
        raise UserError(NOT_A_DATE, value=str(value)) from None


def _read_code(kind: type[Code], value: object) -> Code:
    try:
        return kind.of(value)
    except ValueError:
        raise UserError(NOT_A_CODE, value=str(value), known=", ".join(kind)) from None


def _quantity(value: object) -> Quantity:
    if isinstance(value, str):
        return parse_quantity(value)
    if not isinstance(value, dict) or value.keys() != {"amount", "unit"}:
        raise UserError(NO_UNIT, value=str(value))
    return Quantity(parse_number(_text(value["amount"])), typing.cast("Unit", _read_code(Unit, value["unit"])))


def _money(value: object) -> Money:
    if isinstance(value, dict) and value.keys() == {"amount", "currency"}:
        value = f"{_text(value['amount'])} {_text(value['currency'])}"
    return parse_money(_text(value))


_LEAVES: dict[Any, _Leaf] = {
    str: _Leaf(lambda text: text, _text),
    bool: _Leaf(lambda flag: flag, _yes_no),
    int: _Leaf(str, lambda text: int(parse_number(_text(text)))),
    Decimal: _Leaf(plain, lambda text: parse_number(_text(text))),
    date: _Leaf(date.isoformat, _date),
    Moment: _Leaf(Moment.iso, lambda text: Moment.parse(_text(text))),
    Quantity: _Leaf(lambda q: {"amount": plain(q.amount), "unit": q.unit.value}, _quantity),
    Money: _Leaf(lambda m: {"amount": plain(m.amount), "currency": m.currency}, _money),
}
