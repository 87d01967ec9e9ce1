"""Rows that are all in memory, as a list shows them: each told in words; who draws them asks for the row itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from pcu_desk.ui.widgets import ink

# ruff: noqa: N802 - Qt's names are overridden

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class RowModel(QAbstractListModel, Generic[Row]):
    """Rows of one kind. A list says in `told` what is read aloud, and in `tip` what a resting pointer shows."""

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        """Begin with these rows."""
        super().__init__()
        self.rows: tuple[Row, ...] = tuple(rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def told(self, row: Row) -> str:
        """Return a row in words, as a screen reader says it."""
        return str(row)

    def tip(self, row: Row) -> str:  # noqa: ARG002 - a list without tips looks at no row
        """Return what a resting pointer shows of a row, "" for nothing."""
        return ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are; rows have none below them."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a list, a screen reader or a tip shows of a row."""
        row = self.rows[index.row()]
        if role in _SPOKEN:
            return self.told(row)
        words = self.tip(row) if role == Qt.ItemDataRole.ToolTipRole else ""
        return ink.as_tip(words) if words else None
