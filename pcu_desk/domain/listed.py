"""Code lists that are data: codes and English in resources/codes, other languages in the catalogues; rules use none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Self

from pcu_desk.domain import tables
from pcu_desk.domain.codes import Code
from pcu_desk.domain.text import Text

_REGION = 3


class _Members(type):
    """Makes a list iterable: the members in the order of its table, read when first asked for."""

    def __iter__(cls) -> Iterator[Any]:
        return iter([cls(cells[0]) for cells in tables.rows(cls.table)])  # type: ignore[attr-defined]  # each list has it


class Listed(str, metaclass=_Members):
    """A code of a table; the value is what is stored. A class per list names its table."""

    table: ClassVar[str] = ""
    __slots__ = ()

    @classmethod
    def of(cls, code: object) -> Self:
        """Return the member that is stored under a code. Raises ValueError when the list has none."""
        if not isinstance(code, str) or not any(cells[0] == code for cells in tables.rows(cls.table)):
            raise ValueError(code)
        return cls(code)

    @property
    def value(self) -> str:
        """The code as stored."""
        return str(self)

    @property
    def label(self) -> Text:
        """The catalogue text of this code: its English, filed under the list's name."""
        return Text(self.table, self.cells[1])

    @property
    def cells(self) -> tuple[str, ...]:
        """The line of the table: code, English, and what else the list says of it."""
        return next(cells for cells in tables.rows(self.table) if cells[0] == self)


class Category(Listed):
    """Codes: what was seized."""

    table = "category"


class SubType(Listed):
    """Codes: which kind of a category."""

    table = "sub_type"

    @property
    def category(self) -> Category:
        """The category to which it belongs."""
        return Category(self.cells[2])


class Detection(Listed):
    """Codes: how it was detected."""

    table = "detection"


class Concealment(Listed):
    """Codes: how it was concealed."""

    table = "concealment"


class Checkpoint(Listed):
    """Codes: points of the checklists, `<checklist>.<point>`."""

    table = "checkpoint"

    @property
    def checklist(self) -> str:
        """The checklist of which it is a point."""
        return str(self).partition(".")[0]

    @property
    def number(self) -> int:
        """Its number in the checklist."""
        return int(self.cells[2])

    @property
    def region(self) -> str:
        """The region of the drawing that shows it, empty where nothing is drawn."""
        return self.cells[3] if len(self.cells) > _REGION else ""


Coded = Code | Listed
"""A coded value: of an enumeration that rules know, or of a list that is data."""
