"""What the dataclasses declare of themselves, ready for the one builder: fields by path, their kind and codes."""

from __future__ import annotations

import dataclasses
import types
import typing
from dataclasses import dataclass
from functools import cache
from typing import Any

from pcu_desk.domain.fields import Kind, Need, Spec, spec_of
from pcu_desk.domain.listed import Coded


@dataclass(frozen=True, slots=True)
class Declared:
    """One field of a dataclass: its name, declaration, the codes it takes, and the class of its rows or group.

    `whole` tells that its number has no fraction.
    """

    name: str
    spec: Spec
    codes: type[Coded] | None
    inner: type[Any] | None
    whole: bool = False

    @property
    def kind(self) -> Kind:
        """How it is edited."""
        return self.spec.kind

    @property
    def table(self) -> str:
        """The reference table in which its values are looked up, "" when it has none."""
        return "country" if self.kind is Kind.COUNTRY else self.spec.table

    @property
    def required(self) -> bool:
        """Whether submitting asks for it."""
        return self.spec.need is not Need.NEVER


@cache
def declared(kind: type) -> dict[str, Declared]:
    """Return the fields of a dataclass that a form shows, by name, in their order."""
    hints = typing.get_type_hints(kind)
    fields = (field for field in dataclasses.fields(kind) if spec_of(field).kind is not Kind.GIVEN)
    return {field.name: _declared(field, hints[field.name]) for field in fields}


def _declared(field: dataclasses.Field[Any], hint: Any) -> Declared:  # noqa: ANN401 - a type expression
    if typing.get_origin(hint) is tuple:
        return Declared(field.name, spec_of(field), None, typing.get_args(hint)[0])
    options = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    inner = next(option for option in options if option is not types.NoneType)
    codes = inner if isinstance(inner, type) and issubclass(inner, Coded) else None
    group = inner if dataclasses.is_dataclass(inner) and spec_of(field).kind is Kind.GROUP else None
    return Declared(field.name, spec_of(field), codes, group if isinstance(group, type) else None, inner is int)
