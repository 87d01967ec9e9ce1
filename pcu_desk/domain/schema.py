"""The JSON Schema of cases in files, made from the declarations of the fields; says nothing that they do not say."""

from __future__ import annotations

import dataclasses
import typing
from datetime import date
from decimal import Decimal
from typing import Any

from pcu_desk.domain.case import SCHEMA, Case
from pcu_desk.domain.codes import Unit
from pcu_desk.domain.export import FORMAT, FORMAT_ALL
from pcu_desk.domain.fields import Kind, Need, Spec, spec_of
from pcu_desk.domain.listed import Coded
from pcu_desk.domain.moment import Moment
from pcu_desk.domain.record import optional_of, row_kind

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDENTITY = "urn:pcu-desk:schema:pcu-case:1"
Node = dict[str, Any]

_NUMBER = r"\d{1,15}(\.\d{1,9})?"
_MOMENT = r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$"
_TITLE = "Cases of PCU Desk"
_ABOUT = (
    "A file with one inspection's fields, one case (pcu-case/1) or all cases of a vault (pcu-cases/1). Numbers are "
    "text, so that none loses a digit. A field that is left out is empty. Texts hold no lone surrogates."
)
_NEEDED = {Need.SUBMIT: "Needed to submit.", Need.ISSUE: "Needed to issue and to submit."}
_GIVEN = "Given by the program."
_ROW_ID = "The row's own id: letters, digits, hyphens, underscores; left out, the program gives one."


def case_schema() -> Node:
    """Return the JSON Schema (draft 2020-12) of every file of cases, with titles and hints in English."""
    return {
        "$schema": DIALECT,
        "$id": IDENTITY,
        "title": _TITLE,
        "description": _ABOUT,
        "anyOf": [{"$ref": f"#/$defs/{name}"} for name in ("document", "export", "inspection")],
        "$defs": {
            "document": _document(FORMAT, "One case with its id and number", {"case": _ref(Case)}, ("case",)),
            "export": _document(
                FORMAT_ALL,
                "All cases of a vault, in the order of their numbers",
                {
                    "unit": {"type": "string", "title": "Code of the unit that exported"},
                    "exported": _ref(Moment),
                    "cases": {"type": "array", "items": _ref(Case)},
                },
                ("cases",),
            ),
            "inspection": _object(Case, "What an officer fills in; the program gives the rest", given=False),
            **{kind.__name__: _object(kind, (kind.__doc__ or "").split("\n")[0]) for kind in _classes(Case)},
            **_leaves(),
        },
    }


def _document(form: str, title: str, properties: Node, needed: tuple[str, ...]) -> Node:
    head = {
        "format": {"const": form},
        "schema": {"const": SCHEMA, "title": "Version of the record's form"},
        "training": {"type": "boolean", "title": "Out of a training vault"},
    }
    return {
        "title": title,
        "type": "object",
        "properties": {**head, **properties},
        "required": ["format", "schema", *needed],
        "additionalProperties": False,
    }


def _classes(kind: type) -> list[type]:
    """Return a record's dataclass and all below it, each once, in the order of the form."""
    found = [kind]
    for field in dataclasses.fields(kind):
        if (inner := row_kind(kind, field.name)) is not None:
            found += _classes(inner)
    return list(dict.fromkeys(found))


def _object(kind: type, title: str, *, given: bool = True) -> Node:
    fields = [field for field in dataclasses.fields(kind) if given or spec_of(field).kind is not Kind.GIVEN]
    return {
        "title": title,
        "type": "object",
        "properties": {field.name: _property(kind, field) for field in fields},
        **({"required": ["id", "number"]} if kind is Case and given else {}),
        "additionalProperties": False,
    }


def _property(kind: type, field: dataclasses.Field[Any]) -> Node:
    spec = spec_of(field)
    inner, optional = optional_of(kind, field.name)
    node = _value(inner)
    if optional:
        node = {"anyOf": [node, {"type": "null"}]}
    if kind is not Case and field.name == "id":
        return {**node, "pattern": "^[A-Za-z0-9_-]{1,64}$", "description": _ROW_ID}
    return {**node, **_told(spec)}


def _told(spec: Spec) -> Node:
    if spec.kind is Kind.GIVEN:
        return {"description": _GIVEN}
    hints = [spec.hint.source + "."] if spec.hint else []
    hints += [f"A code of the list {spec.table}, or what was typed in its place."] if spec.table else []
    hints += ["Two letters (ISO 3166)."] if spec.kind is Kind.COUNTRY else []
    hints += [_NEEDED[spec.need]] if spec.need in _NEEDED else []
    return {"title": spec.label.source, **({"description": " ".join(hints)} if hints else {})}


def _value(inner: Any) -> Node:  # noqa: ANN401 - a type or a generic alias of one
    if typing.get_origin(inner) is tuple:
        return {"type": "array", "items": _value(typing.get_args(inner)[0])}
    if inner is str:
        return {"type": "string"}
    if inner is bool:
        return {"type": "boolean"}
    return _ref(inner)


def _ref(kind: type) -> Node:
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _leaves() -> Node:
    lists = {inner for kind in _classes(Case) for inner in _inner_types(kind) if issubclass(inner, Coded)}
    return {
        "int": {"type": "string", "pattern": r"^\d{1,15}$", "title": "Whole number, as text"},
        "Decimal": {"type": "string", "pattern": f"^{_NUMBER}$", "title": "Number, as text"},
        "date": {"type": "string", "format": "date", "title": "Day"},
        "Moment": {"type": "string", "pattern": _MOMENT, "title": "Local time and its distance from UTC (RFC 3339)"},
        "Quantity": _amount("Amount in its unit", "unit", _ref(Unit), r"[A-Za-z]\w*"),
        "Money": _amount("Amount of money (ISO 4217)", "currency", {"type": "string"}, "[A-Za-z]{3}"),
        **{kind.__name__: _codes(kind) for kind in sorted({*lists, Unit}, key=lambda kind: kind.__name__)},
    }


def _amount(title: str, name: str, unit: Node, word: str) -> Node:
    whole = {
        "type": "object",
        "properties": {"amount": _ref(Decimal), name: unit},
        "required": ["amount", name],
        "additionalProperties": False,
    }
    return {"title": title, "anyOf": [whole, {"type": "string", "pattern": rf"^\s*{_NUMBER}\s*{word}\s*$"}]}


def _codes(kind: type[Coded]) -> Node:
    title = (kind.__doc__ or "").split("\n")[0].removeprefix("Codes: ")
    return {
        "title": title[:1].upper() + title[1:],
        "oneOf": [{"const": code.value, "title": code.label.source} for code in kind],
    }


def _inner_types(kind: type) -> list[type]:
    found = [optional_of(kind, field.name)[0] for field in dataclasses.fields(kind)]
    return [inner for inner in found if isinstance(inner, type) and inner not in (str, bool, int, Decimal, date)]
