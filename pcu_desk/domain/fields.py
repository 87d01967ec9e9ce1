"""Fields declared as data: one line in a dataclass serves the form, the command line, completeness and the report."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import Enum
from typing import Any

from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text


class Kind(Enum):
    """How a field is edited and shown."""

    TEXT = "text"
    LONG = "long"
    CODE = "code"
    NUMBER = "number"
    QUANTITY = "quantity"
    MONEY = "money"
    MOMENT = "moment"
    DATE = "date"
    COUNTRY = "country"
    LISTED = "listed"  # a code of a reference table, or what was typed in its place
    IDENTIFIER = "identifier"
    YES_NO = "yes_no"
    LEGAL_BASIS = "legal_basis"
    GROUP = "group"
    ROWS = "rows"
    GIVEN = "given"  # set by the program, never by an officer


class Need(Enum):
    """From which act on a field must be filled."""

    NEVER = 0
    SUBMIT = 1
    ISSUE = 2  # the paper that is signed on the spot needs it, and so does submitting


@dataclass(frozen=True, slots=True)
class Spec:
    """The declaration of one field: kind, label, hint, when it is needed, the reference table of its values.

    `paper` is False for what a driver or a witness must not read on the copy that he is given.
    """

    kind: Kind
    label: Text
    hint: Text | None = None
    need: Need = Need.NEVER
    table: str = ""
    paper: bool = True


NO_LABEL = QT_TRANSLATE_NOOP("field", "–")
_TEXTS = (Kind.TEXT, Kind.LONG, Kind.COUNTRY, Kind.LISTED, Kind.IDENTIFIER, Kind.LEGAL_BASIS)
_EMPTY: dict[Kind, Any] = {**dict.fromkeys(_TEXTS, ""), Kind.ROWS: ()}


def declare(
    label: Text,
    kind: Kind = Kind.TEXT,
    *,
    hint: Text | None = None,
    need: Need = Need.NEVER,
    default: object = None,
    table: str = "",
    paper: bool = True,
) -> Any:  # noqa: ANN401 - stands in place of a value of the annotated type
    """Declare a field; unless told otherwise empty means "" for texts, () for rows and None for all else."""
    empty = default if default is not None else _EMPTY.get(kind)
    return dataclasses.field(default=empty, metadata={"spec": Spec(kind, label, hint, need, table, paper)})


def given(default: object = "", label: Text = NO_LABEL) -> Any:  # noqa: ANN401 - stands where a field is declared
    """Declare a field that the program sets and no form shows; with a label its changes are named in the history."""
    return dataclasses.field(default=default, metadata={"spec": Spec(Kind.GIVEN, label)})


def spec_of(field: dataclasses.Field[Any]) -> Spec:
    """Return the declaration of a dataclass field."""
    spec = field.metadata["spec"]
    assert isinstance(spec, Spec)
    return spec
