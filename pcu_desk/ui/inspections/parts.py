"""The parts of a section: form, table with its detail, units, route; each shows the draft and saves nothing."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Protocol

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pcu_desk.domain.case import Case
from pcu_desk.domain.codes import StopKind
from pcu_desk.domain.record import Record
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.unit import LegalBasis
from pcu_desk.ui.evidence.drops import DropTarget
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.evidence.strip import PhotoStrip
from pcu_desk.ui.evidence.words import photos_of
from pcu_desk.ui.inspections.blocks import Fields, Table
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.grid import Grid
from pcu_desk.ui.inspections.plates import words_of
from pcu_desk.ui.inspections.units import UnitsBox
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import Button
from pcu_desk.ui.widgets.labels import MUTED, SectionHeader, frame, label
from pcu_desk.ui.widgets.stops import Halt, RouteLine

ITEMS = "/seizure/items"
_ADD = QT_TRANSLATE_NOOP("inspection", "Add a row")
_UNITS_BESIDE = QT_TRANSLATE_NOOP("inspection", "Enter adds it, Ctrl+V pastes several lines")
_ROUTE = QT_TRANSLATE_NOOP("inspection", "Line of the route")
_NONE = QT_TRANSLATE_NOOP("inspection", "None recorded")
_HERE = QT_TRANSLATE_NOOP("inspection", "here now")
_CHOSEN = QT_TRANSLATE_NOOP("inspection", "Row {number}")


class Part(Protocol):
    """What every block of a section can do."""

    def load(self, draft: Draft) -> None:
        """Show the draft."""

    def flush(self) -> None:
        """Tell what was typed and not told yet."""

    def focus_path(self, path: str) -> bool:
        """Go to a field; return whether it is here."""

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it."""

    def add_row(self) -> bool:
        """Begin a new row; return whether this part has rows and the focus."""


class FieldsPart(QWidget):
    """A form, under a title when it has one."""

    committed = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look, block: Fields, legal: tuple[LegalBasis, ...]) -> None:
        """Build the form."""
        super().__init__()
        self._block = block
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.form = Form(look, block.kind, block.prefix, block.layout, legal)
        self.form.committed.connect(self.committed)
        self.form.undo_wanted.connect(self.undo_wanted)
        if block.title is not None:
            column.addWidget(SectionHeader(look, look.text(block.title)))
        column.addWidget(self.form)

    def load(self, draft: Draft) -> None:
        """Show the draft."""
        self.form.load(draft.get(self._block.prefix) if self._block.prefix else draft.record)

    def flush(self) -> None:
        """Tell what was typed."""
        self.form.flush()

    def focus_path(self, path: str) -> bool:
        """Go to a field."""
        return self.form.focus_path(path)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it."""
        self.form.set_read_only(read_only=read_only)

    def add_row(self) -> bool:
        """A form has no rows."""
        return False


class TablePart(QWidget):
    """A title, a table, what a cell refuses, and the other fields of the chosen row."""

    committed = Signal(object)
    undo_wanted = Signal()
    files_given = Signal(object, str, str)

    def __init__(self, look: Look, block: Table, legal: tuple[LegalBasis, ...], shelf: Shelf | None = None) -> None:
        """Build the table and its detail; things that were seized have photos."""
        super().__init__()
        self._shelf = shelf if block.path == ITEMS else None
        self.strip: PhotoStrip | None = None
        self._look, self._block, self._legal, self._row = look, block, legal, ""
        self._draft: Draft | None = None
        self._read_only = self._begun = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        beside = look.text(block.beside) if block.beside else ""
        title = look.text(block.title or _title(block.path))
        header = SectionHeader(look, title, beside)
        self._add = Button(look, look.text(_ADD), icon="add", key="Ins")
        self._add.setAccessibleName(f"{look.text(_ADD)}: {title}")
        header.add_end(self._add)
        self.grid = Grid(look, block.kind, block.path, block.columns, dict(block.states))
        self.grid.setAccessibleName(title)
        self._add.clicked.connect(self.begin_row)
        self.grid.rows_model.committed.connect(self.committed)
        self._fault = label("", "danger", wrap=True)
        self._fault.hide()
        self.grid.rows_model.refused.connect(self._say)
        self._none = label(look.text(_NONE), MUTED)
        self._none.hide()
        column.addWidget(header)
        column.addWidget(self._none)
        column.addWidget(self.grid)
        column.addWidget(self._fault)
        self._doubts = label("", "warn", wrap=True)
        self._doubts.hide()
        column.addWidget(self._doubts)
        self._detail = frame("panel")
        self._detail.hide()
        column.addWidget(self._detail)
        self._form: Form | None = None
        if block.detail:
            self.grid.row_chosen.connect(self._show_row)
        if self._shelf is not None:
            shelf_ = self._shelf
            target = DropTarget(self.grid.viewport(), lambda: shelf_.may_attach)
            target.dropped.connect(self._take_drop)

    def load(self, draft: Draft) -> None:
        """Show the rows of the draft."""
        self._draft = draft
        rows = draft.get(self._block.path) or []
        if self._shelf is not None:
            self.grid.rows_model.photos = Counter(row.item for row in draft.typed_case().evidence if row.item)
        self.grid.load(rows)
        self.grid.setVisible(bool(rows) or not self._block.rare or self._begun)
        self._say_none()
        self._show_row(self._row)
        self._doubt(rows)

    def flush(self) -> None:
        """Tell what stands in an open cell and in the detail."""
        self.grid.finish()
        if self._form is not None and self._row:
            self._form.flush()

    def focus_path(self, path: str) -> bool:
        """Go to a cell, or to the detail's field."""
        if path == self._block.path and not self._read_only:
            self.begin_row()
            return True
        if self.grid.focus_path(path):
            return True
        return bool(self._form is not None and self._row and self._form.focus_path(path))

    def _doubt(self, rows: list[Record]) -> None:
        """Say which numbers fail their check; they stay as they are."""
        reads = self._block.reads
        readings = [found for row in rows if reads and (found := reads(row)) is not None and not found.valid]
        said = [self._look.joined(" · ", found.typed, words_of(self._look, found)) for found in readings]
        self._doubts.setText("\n".join(said))
        self._doubts.setVisible(bool(said))

    def set_read_only(self, *, read_only: bool) -> None:
        """Take typing or refuse it."""
        self._read_only = read_only
        self.grid.set_read_only(read_only=read_only)
        self._add.setVisible(not read_only)
        self._say_none()
        if self._form is not None:
            self._form.set_read_only(read_only=read_only)

    def _say_none(self) -> None:
        """Say of a folded table that can't be filled that nothing is in it."""
        self._none.setVisible(self._read_only and self.grid.isHidden())

    def add_row(self) -> bool:
        """Begin a new row when the focus is in this part."""
        inside = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) is not None else False
        if inside and not self._read_only:
            self.begin_row()
        return inside

    def begin_row(self) -> None:
        """Begin a new row; a table that was folded while it was empty opens."""
        self._begun = True
        self.grid.show()
        self.grid.begin_row()

    def prepare(self) -> None:
        """Build the detail before a row is chosen, in a turn of its own."""
        if self._block.detail and self._form is None:
            self._form = self._make_detail()

    def _make_detail(self) -> Form:
        column = QVBoxLayout(self._detail)
        column.setContentsMargins(12, 8, 12, 12)
        self._detail_title = label("", "caption")
        form = Form(self._look, self._block.kind, self._block.path, self._block.detail, self._legal)
        form.committed.connect(self.committed)
        form.undo_wanted.connect(self.undo_wanted)
        form.set_read_only(read_only=self._read_only)
        column.addWidget(self._detail_title)
        column.addWidget(form)
        if self._shelf is not None:
            self.strip = PhotoStrip(self._shelf)
            self.strip.given.connect(lambda paths: self.files_given.emit(paths, self._row, ""))
            column.addWidget(self.strip)
        return form

    def _take_drop(self, paths: object, at: QPoint) -> None:
        """Link what is dropped on a row to its item; below the rows it belongs to the whole case."""
        place = self.grid.rowAt(at.y())
        rows = self.grid.rows_model.rows
        self.files_given.emit(paths, rows[place]["id"] if 0 <= place < len(rows) else "", "")

    def _show_row(self, row_id: str) -> None:
        if not row_id and not self._row:
            return
        self.prepare()
        if self._form is None or self._draft is None:
            return
        rows = self._draft.get(self._block.path) or []
        place = next((n for n, row in enumerate(rows) if row["id"] == row_id), None)
        if self._row != row_id:
            if self._row:
                self._form.flush()
            self._row = row_id
            self._form.rebind(f"{self._block.path}/{row_id}")
        self._detail.setVisible(place is not None)
        if place is not None:
            self._detail_title.setText(self._look.text(_CHOSEN, number=place + 1))
            self._form.load(rows[place])
            if self.strip is not None:
                self.strip.show_rows(photos_of(self._draft.typed_case(), item=row_id))

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))


class UnitsPart(QWidget):
    """The transport units."""

    committed = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Build the box."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHeader(look, look.text(_title("/units")), look.text(_UNITS_BESIDE)))
        self.box = UnitsBox(look)
        self.box.committed.connect(self.committed)
        column.addWidget(self.box)

    def load(self, draft: Draft) -> None:
        """Show the units."""
        self.box.load(draft.get("/units") or [])

    def flush(self) -> None:
        """A number is told with Enter only: half a number is no unit."""

    def focus_path(self, path: str) -> bool:
        """Go to the number field or a unit."""
        return self.box.focus_path(path)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take numbers or refuse them."""
        self.box.set_read_only(read_only=read_only)

    def add_row(self) -> bool:
        """The number field is the new row."""
        return False


class RoutePart(QWidget):
    """The line of the route, drawn from its stops."""

    committed = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look) -> None:
        """Build the line."""
        super().__init__()
        self._look = look
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.line = RouteLine(look, here_word=look.text(_HERE))
        self.line.setToolTip(look.text(_ROUTE))
        column.addWidget(self.line)

    def load(self, draft: Draft) -> None:
        """Draw the stops."""
        self.line.set_halts(tuple(self._halt(stop) for stop in draft.get("/route") or []))
        self.setVisible(len(draft.get("/route") or []) > 1)

    def flush(self) -> None:
        """There is nothing to type here."""

    def focus_path(self, path: str) -> bool:
        """There is nothing to type here."""
        del path
        return False

    def set_read_only(self, *, read_only: bool) -> None:
        """There is nothing to type here."""
        del read_only

    def add_row(self) -> bool:
        """There is nothing to type here."""
        return False

    def _halt(self, stop: Record) -> Halt:
        day = self._look.catalog.date(date.fromisoformat(stop["day"])) if stop["day"] else ""
        return Halt(
            stop["place"] or stop["code"], stop["code"] if stop["place"] else "", day, stop["kind"] == StopKind.HERE
        )


def _title(path: str) -> Text:
    *way, name = path.split("/")[1:]
    kind: type = Case
    for step in way:
        kind = declared(kind)[step].inner or Case
    return declared(kind)[name].spec.label
