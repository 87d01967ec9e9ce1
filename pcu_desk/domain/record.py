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
from pcu_desk.domain.errors import BugError, Fault, RecordError, UserError, quoted
from pcu_desk.domain.fields import Kind, Spec
from pcu_desk.domain.first_form import FIRST_FORM
from pcu_desk.domain.listed import Coded, Listed
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.quantity import (
    NO_UNIT,
    NOT_A_NUMBER,
    Money,
    Quantity,
    parse_money,
    parse_number,
    parse_quantity,
    plain,
)
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7

Record = dict[str, Any]
Changes = dict[str, Any]
T = TypeVar("T")

_ROW_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_DEEPEST = 8  # levels of a change's value; the deepest record has five

WRONG_FIELDS = QT_TRANSLATE_NOOP(
    "record", "Fields that can't be taken: {count}. Nothing was saved; mend them and try again."
)
UNKNOWN_FIELD = QT_TRANSLATE_NOOP("record", "This field is not known.")
NOT_TEXT = QT_TRANSLATE_NOOP("record", "Text is expected here.")
NOT_YES_NO = QT_TRANSLATE_NOOP("record", "true or false is expected here.")
NOT_A_LIST = QT_TRANSLATE_NOOP("record", "A list is expected here.")
NOT_AN_OBJECT = QT_TRANSLATE_NOOP("record", "Named fields in braces are expected here.")
NOT_A_CODE = QT_TRANSLATE_NOOP("record", "{value} is not a code of this list. Known: {known}.")
NOT_A_DATE = QT_TRANSLATE_NOOP("record", "{value} is not a date. Write it as 2026-11-21.")
LONE_SURROGATE = QT_TRANSLATE_NOOP("record", "This text holds half a character. Type it again.")
BAD_ID = QT_TRANSLATE_NOOP("record", "A row id is letters, digits, hyphens and underscores. Leave it out to get one.")
KEPT_ID = QT_TRANSLATE_NOOP("record", "A row keeps its id. Take the row out and add another.")
TWICE = QT_TRANSLATE_NOOP("record", "This row has the same id as another.")


@dataclasses.dataclass(frozen=True, slots=True)
class _Leaf:
    """How one type of value is written to a record and read from it (raising UserError)."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def record_of(value: Any) -> Record:
    """Return the record of a value as it is stored, hashed, exported and sent: `lean(encode(value))`."""
    return lean(type(value), encode(value))


def encode(value: Any) -> Any:
    """Return the working form: dataclasses as objects with every field, rows as lists, numbers as text."""
    kind = type(value)
    if value is None or kind is str:
        return value
    if kind is tuple:
        return [encode(row) for row in value]
    if (leaf := _LEAVES.get(kind)) is not None:
        return leaf.write(value)
    if isinstance(value, Code | Listed):
        return value.value
    if dataclasses.is_dataclass(kind):
        return {name: encode(getattr(value, name)) for name in _shape(kind)}
    raise BugError(f"a record has no place for {kind.__name__}")


def lean(kind: type, whole: Record) -> Record:
    """Return a working form without the fields that came after the first form and are empty.

    A record written before those fields existed has the same lean form, so its hash holds.
    """
    first, empties, inner = _form(kind)
    made = {}
    for name, value in whole.items():
        kept = value
        if value and name in inner:
            kept = (
                [lean(inner[name], row) if isinstance(row, dict) else row for row in value]
                if isinstance(value, list)
                else lean(inner[name], value)
            )
        if name in first or name not in empties or kept != empties[name]:
            made[name] = kept
    return made


def full(kind: type, record: Record) -> Record:
    """Return a lean record as a working form: what it leaves out is there, and empty."""
    first, empties, inner = _form(kind)
    made = {name: _copy(value) for name, value in empties.items() if name not in record and name not in first}
    for name, value in record.items():
        if not value or name not in inner:
            made[name] = value
        elif isinstance(value, list):
            made[name] = [full(inner[name], row) if isinstance(row, dict) else row for row in value]
        else:
            made[name] = full(inner[name], value) if isinstance(value, dict) else value
    return {name: full(inner[name], value) if value == {} and name in inner else value for name, value in made.items()}


def decode(kind: type[T], record: object) -> T:
    """Read a record into a frozen dataclass; a field left out is empty, a row without id gets one.

    Rows stand in the order of their ids, so that desks that took the same changes hold the same record.

    Raises RecordError with every fault and its path.
    """
    faults: list[Fault] = []
    value = _decode(kind, record, "", faults)
    if faults:
        raise RecordError(WRONG_FIELDS, tuple(faults), count=len(faults))
    return typing.cast("T", value)


def difference(before: Record, after: Record) -> Changes:
    """Return the field changes from one record to another: path → new value; a removed row or group is None.

    Paths are `/field`, `/group/field`, `/rows/<id>/field`; a new row or group is one change with the whole of it, and
    so is an amount with its unit: two desks' changes never mix the number of one with the unit of the other.
    """
    return dict(_difference(before, after, ""))


def apply(record: Record, changes: Mapping[str, Any]) -> Record:
    """Return a record with the changes applied; rows stand in the order of their ids.

    Raises RecordError with every path that the record does not have. Values are checked by decoding the result.
    """
    result = _copy(record)
    faults: list[Fault] = []
    for path, value in changes.items():
        try:
            _set(result, path, _copy(value))
        except UserError as error:
            faults.append(Fault(quoted(path), error.text))
    if faults:
        raise RecordError(WRONG_FIELDS, tuple(faults), count=len(faults))
    return typing.cast("Record", result)


def blank(kind: type) -> Record:
    """Return the record of a form to fill in: every field that an officer may fill, one empty row of each kind."""
    shape = _shape(kind)
    specs = {field.name: field.metadata["spec"] for field in dataclasses.fields(kind)}
    return {name: _blank(spec, shape[name][0]) for name, spec in specs.items() if spec.kind is not Kind.GIVEN}


def check_text(text: str) -> str:
    """Return the text as it is. Raises UserError when it holds a lone surrogate, which no store can keep."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise UserError(LONE_SURROGATE) from None
    return text


def row_kind(kind: type, name: str) -> type | None:
    """Return the dataclass of a group's or a row's fields, None for a field that has none below it."""
    inner = _shape(kind)[name][0]
    inner = typing.get_args(inner)[0] if typing.get_origin(inner) is tuple else inner
    return typing.cast("type", inner) if dataclasses.is_dataclass(inner) and inner not in _LEAVES else None


def read_value(kind: type, name: str, value: object) -> Any:
    """Read one field's record value into its typed one. Raises ValueError when it is none."""
    faults: list[Fault] = []
    found = _decode(_shape(kind)[name][0], value, name, faults)
    if faults:
        raise ValueError(faults[0].text.source)
    return found


def optional_of(kind: type, name: str) -> tuple[Any, bool]:
    """Return the type of a field's value without None, and whether None may stand there."""
    return _shape(kind)[name]


def _blank(spec: Spec, inner: Any) -> Any:
    if spec.kind is Kind.ROWS:
        return [blank(typing.get_args(inner)[0])]
    if spec.kind is Kind.GROUP:
        return blank(inner)
    return "" if inner is str else None


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


@cache
def _form(kind: type) -> tuple[frozenset[str], dict[str, Any], dict[str, type]]:
    """Names of the first form, the lean form of each empty field, and the classes of groups and rows."""
    inner = {name: found for name in _shape(kind) if (found := row_kind(kind, name)) is not None}
    empties = {}
    for field in dataclasses.fields(kind):
        value = encode(field.default)
        empties[field.name] = (
            lean(inner[field.name], value) if isinstance(value, dict) and field.name in inner else value
        )
    return FIRST_FORM.get(kind.__name__, frozenset()), empties, inner


def _decode(kind: Any, value: object, path: str, faults: list[Fault]) -> Any:
    try:
        return _reader(kind)(value, path, faults)
    except UserError as error:
        faults.append(Fault(path, error.text, tuple((name, str(param)) for name, param in error.params.items())))
        return None


@cache
def _reader(kind: Any) -> Callable[[object, str, list[Fault]], Any]:
    """Return how a type of value is read; it raises UserError for the value itself, and notes faults within it."""
    if typing.get_origin(kind) is tuple:
        row = typing.get_args(kind)[0]
        return lambda value, path, faults: _decode_rows(row, value, path, faults)
    if (leaf := _LEAVES.get(kind)) is not None:
        return lambda value, _path, _faults: leaf.read(value)
    if issubclass(kind, Code | Listed):
        return lambda value, _path, _faults: _read_code(kind, value)
    return lambda value, path, faults: _decode_object(kind, value, path, faults)


def _decode_object(kind: type, value: object, path: str, faults: list[Fault]) -> Any:
    if not isinstance(value, dict):
        raise UserError(NOT_AN_OBJECT)
    shape = _shape(kind)
    dot = f"{path}." if path else ""
    faults.extend(Fault(f"{dot}{quoted(name)}", UNKNOWN_FIELD) for name in value if name not in shape)
    known = {}
    for name, (inner, optional) in shape.items():
        if name not in value or (optional and value[name] is None):
            continue
        item = value[name]
        if inner is str and type(item) is str and item.isascii():
            known[name] = item  # most fields are such texts, in which nothing can be wrong
        else:
            known[name] = _decode(inner, item, f"{dot}{name}", faults)
    return kind(**known)


def _decode_rows(kind: Any, value: object, path: str, faults: list[Fault]) -> tuple[Any, ...]:
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
    return tuple(sorted(named, key=lambda row: row.id if row is not None else ""))


def _difference(before: Any, after: Any, path: str) -> Iterator[tuple[str, Any]]:
    if _is_group(before) and _is_group(after):
        for name in after:
            yield from _difference(before.get(name), after[name], f"{path}/{name}")
    elif _has_rows(before) and _has_rows(after) and (before or after):
        old, new = ({row["id"]: row for row in rows} for rows in (before, after))
        yield from ((f"{path}/{key}", None) for key in old if key not in new)
        for key, row in new.items():
            yield from _difference(old.get(key), row, f"{path}/{key}")
    elif before != after:
        yield path, after


def _is_group(value: object) -> bool:
    return isinstance(value, dict) and "amount" not in value


def _has_rows(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) and "id" in row for row in value)


def _set(record: Any, path: str, value: Any) -> None:
    _, *way, last = path.split("/") if path.startswith("/") else ("", "", "")
    target = record
    for step in way:
        target = _inside(target, step)
    if _has_rows(target):
        _set_row(target, last, value)
    elif not isinstance(target, dict) or last not in target:
        raise UserError(UNKNOWN_FIELD)
    elif last == "id":
        raise UserError(KEPT_ID)
    else:
        target[last] = value


def _inside(target: Any, step: str) -> Any:
    if _has_rows(target):
        return next((row for row in target if row["id"] == step), None)
    return target.get(step) if isinstance(target, dict) else None


def _set_row(rows: list[Any], key: str, value: Any) -> None:
    if not _ROW_ID.fullmatch(key):
        raise UserError(BAD_ID)
    rows[:] = [row for row in rows if row["id"] != key]
    if value is None:
        return
    if not isinstance(value, dict):
        raise UserError(NOT_AN_OBJECT)
    rows.append({**value, "id": key})
    rows.sort(key=lambda row: str(row["id"]))


def _copy(value: Any, depth: int = 0) -> Any:
    if depth > _DEEPEST:
        raise UserError(UNKNOWN_FIELD)
    if isinstance(value, dict):
        return {key: _copy(item, depth + 1) for key, item in value.items()}
    return [_copy(item, depth + 1) for item in value] if isinstance(value, list | tuple) else value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise UserError(NOT_TEXT)
    return check_text(value)


def _yes_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise UserError(NOT_YES_NO)
    return value


def _whole(text: str) -> int:
    number = parse_number(text)
    if number != number.to_integral_value():
        raise UserError(NOT_A_NUMBER, value=quoted(text))
    return int(number)


def _date(value: object) -> date:
    text = _text(value)
    try:
        return date.fromisoformat(text if _DAY.fullmatch(text) else "")
    except ValueError:
        raise UserError(NOT_A_DATE, value=quoted(text)) from None


def _read_code(kind: type[Coded], value: object) -> Coded:
    try:
        return kind.of(value)
    except ValueError:
        raise UserError(NOT_A_CODE, value=quoted(value), known=", ".join(kind)) from None


def _quantity(value: object) -> Quantity:
    if isinstance(value, str):
        return parse_quantity(value)
    if not isinstance(value, dict) or value.keys() != {"amount", "unit"}:
        raise UserError(NO_UNIT, value=quoted(value))
    return Quantity(parse_number(_text(value["amount"])), typing.cast("Unit", _read_code(Unit, value["unit"])))


def _money(value: object) -> Money:
    if isinstance(value, dict) and value.keys() == {"amount", "currency"}:
        value = f"{plain(parse_number(_text(value['amount'])))} {_text(value['currency'])}"
    return parse_money(_text(value))


_LEAVES: dict[Any, _Leaf] = {
    str: _Leaf(lambda text: text, _text),
    bool: _Leaf(lambda flag: flag, _yes_no),
    int: _Leaf(str, lambda text: _whole(_text(text))),
    Decimal: _Leaf(plain, lambda text: parse_number(_text(text))),
    date: _Leaf(date.isoformat, _date),
    Moment: _Leaf(Moment.iso, lambda text: Moment.parse(_text(text))),
    Quantity: _Leaf(lambda q: {"amount": plain(q.amount), "unit": q.unit.value}, _quantity),
    Money: _Leaf(lambda m: {"amount": plain(m.amount), "currency": m.currency}, _money),
}
