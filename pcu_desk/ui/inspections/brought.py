"""What one change of a row brings with it, and which codes another field leaves to choose from. No Qt here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pcu_desk.domain.latin import latin
from pcu_desk.domain.listed import Coded, SubType
from pcu_desk.ui.inspections.declared import Declared, declared

_LATIN = "_latin"
_CATEGORY, _SUB_TYPE = "category", "sub_type"


def spelled(name: str) -> str:
    """Return the proposed Latin form of a name; "" for one that needs none."""
    return "" if name.isascii() else latin(name)


def is_proposal(row: Mapping[str, Any], field: str) -> bool:
    """Tell whether a field holds the Latin form that the program proposes."""
    value = row.get(field) if field.endswith(_LATIN) else ""
    return bool(value) and value == spelled(row.get(field.removesuffix(_LATIN)) or "")


def brought(kind: type, row: Mapping[str, Any], field: str, value: Any) -> dict[str, Any]:  # noqa: ANN401 - a record's
    """Return the other fields of a row that change with one: field → value.

    A name proposes its Latin form while there is none but the program's own; another category leaves its sub-types.
    """
    fields, other = declared(kind), f"{field}{_LATIN}"
    changes: dict[str, Any] = {}
    if other in fields:
        known, proposed = row.get(other) or "", spelled(value)
        if known in {"", spelled(row.get(field) or "")} and known != proposed:
            changes[other] = proposed
    chosen = row.get(_SUB_TYPE) if field == _CATEGORY and _SUB_TYPE in fields else None
    if chosen and SubType(chosen).category != value:
        changes[_SUB_TYPE] = None
    return changes


def choices(what: Declared, row: Mapping[str, Any]) -> list[Coded]:
    """Return the codes to choose from: of the sub-types those of the chosen category."""
    members: list[Coded] = list(what.codes or ())
    category = row.get(_CATEGORY)
    if what.codes is SubType and category:
        return [member for member in members if SubType(member).category == category]
    return members
