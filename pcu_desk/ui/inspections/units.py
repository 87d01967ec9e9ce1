"""Transport units: the number field that reads as it is typed, and a row per unit with what its check says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from pcu_desk.domain.case import TransportUnit
from pcu_desk.domain.codes import UnitKind
from pcu_desk.domain.identifiers import Reading, read_as, unit_candidates
from pcu_desk.domain.record import Record, encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP, Text
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.ui import direction
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.placing import with_rest
from pcu_desk.ui.inspections.plates import doubtful, icon_of, plate_of, words_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets.buttons import QUIET, Button, KeyCap
from pcu_desk.ui.widgets.labels import CAPTION, TABLE, label, rule
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.plate import PlateLabel

# ruff: noqa: N802 - Qt's names are overridden

_PLACEHOLDER = QT_TRANSLATE_NOOP("units", "Number: container, plate, wagon, waybill, mail, VIN, IMO")
_NAME = QT_TRANSLATE_NOOP("units", "Number of a transport unit")
_IT_IS = QT_TRANSLATE_NOOP("units", "It is {digit}")
_KEEP = QT_TRANSLATE_NOOP("units", "Keep as seen")
_KEPT = QT_TRANSLATE_NOOP("units", "Kept as seen: {why}")
_DETAILS = QT_TRANSLATE_NOOP("units", "Details")
_REMOVE = QT_TRANSLATE_NOOP("units", "Remove")
_ROW, _WORDS, _BELOW = 44, 190, 8
_LAYOUT = ((("number", 3), ("kind", 3), ("size_type", 3), ("country", 3)), (("carrier", 6), ("note", 6)))
PATH = "/units"


class IdentifierField(QFrame):
    """One large line: icon of the kind, the number, what is known of it so far, the key that comes here."""

    entered = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        """Make an empty field."""
        super().__init__(parent)
        self._look = look
        colours = look.theme.colours
        self.setObjectName("identifier")
        self.setStyleSheet(
            f"#identifier {{ background: {colours['field']}; border: 1px solid {colours['field-border']};"
            " border-radius: 3px; }"
        )
        self.setProperty("ring_host", True)
        self.setFixedHeight(look.theme.heights["identifier_field"] - 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(direction.margins(10, 0, 8, 0))
        row.setSpacing(8)
        self._icon = QLabel()
        self.line = _Line(self)
        self.line.setProperty("kind", "bare")
        self.line.setPlaceholderText(look.text(_PLACEHOLDER))
        self.line.setAccessibleName(look.text(_NAME))
        self.line.setFont(look.theme.font("body"))
        self.words = label("", CAPTION)
        for widget in (self._icon, self.line, self.words, KeyCap(look, "Alt I")):
            row.addWidget(widget)
        self.line.textChanged.connect(self._read)
        self.line.returnPressed.connect(self._enter)
        self._read("")

    def paste(self, text: str) -> None:
        """Take several lines as several units."""
        if numbers := [line.strip() for line in text.splitlines() if line.strip()]:
            self.entered.emit(numbers)

    def _read(self, text: str) -> None:
        reading = unit_candidates(text)[0] if text.strip() else None
        icon = icon_of(reading.unit) if reading is not None else "scan"
        self._icon.setPixmap(self._look.pixmap(icon, 20, "text"))
        self.words.setText(words_of(self._look, reading) if reading is not None else "")
        going = reading is None or reading.partial or not reading.undecided
        self.words.setProperty("kind", CAPTION if going else "danger")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)

    def _enter(self) -> None:
        if number := self.line.text().strip():
            self.line.clear()
            self.entered.emit([number])


class _Line(Line):
    """A line that gives a paste of several lines to its field."""

    def __init__(self, field: IdentifierField) -> None:
        super().__init__(code=True)
        self._field = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if "\n" in text.strip():
            self._field.paste(text)
        else:
            super().keyPressEvent(event)


class UnitRow(QWidget):
    """A unit: plate, what its check says, and the two answers to a failed one."""

    committed = Signal(object)

    def __init__(self, look: Look, unit: Record, *, read_only: bool) -> None:
        """Show a unit of the record."""
        super().__init__()
        self._look, self._path, self._unit = look, f"{PATH}/{unit['id']}", unit
        kind = UnitKind(unit["kind"]) if unit["kind"] else None  # type: ignore[call-arg]  # looked up by value
        reading = read_as(kind, unit["number"])
        self.failed = reading.undecided and not unit["kept_as_seen"]
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(0)
        row_box = QWidget()
        row_box.setMinimumHeight(_ROW)
        grid = self._grid = QGridLayout(row_box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(7)
        grid.setColumnStretch(3, 1)
        self.plate = plate_of(kind, unit["number"], kept=bool(unit["kept_as_seen"]), look=look)
        words = label(self._words(reading, unit), TABLE if self.failed else "muted", wrap=True)
        plate = PlateLabel(look, self.plate, "identifier")
        self._answers = self._make_answers(reading, read_only=read_only)
        parts = (self._icon(icon_of(kind or reading.unit)), plate, self._icon(*self._mark(reading)), words)
        for place, part in enumerate((*parts, self._answers, self._make_tools(read_only=read_only))):
            grid.addWidget(part, 0, place)
        column.addWidget(row_box)
        self._column, self._read_only = column, read_only
        self._form: Form | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def open_details(self) -> Form:
        """Show the unit's other fields under it."""
        if self._form is None:
            form = self._form = Form(self._look, TransportUnit, self._path, with_rest(TransportUnit, _LAYOUT))
            form.setContentsMargins(0, 0, 0, 12)
            form.load(self._unit)
            form.set_read_only(read_only=self._read_only)
            form.committed.connect(self.committed)
            self._column.addWidget(form)
        return self._form

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of a failed check."""
        del event
        if self.failed:
            with QPainter(self) as painter:
                painter.fillRect(QRect(0, 0, self.width(), self.height()), self._look.theme.colour("danger-soft"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the answers a line of their own where the words beside them would be squeezed."""
        super().resizeEvent(event)
        if self._answers.isHidden():
            return
        taken = sum(self._grid.cellRect(0, place).width() for place in (0, 1, 2, 5))
        below = self.width() - taken - self._answers.sizeHint().width() < _WORDS
        where = self._grid.getItemPosition(self._grid.indexOf(self._answers))
        if below != bool(where[0]):  # type: ignore[index]  # the stubs know no tuple here
            self._grid.removeWidget(self._answers)
            self._grid.setContentsMargins(0, 0, 0, _BELOW if below else 0)
            self._grid.addWidget(self._answers, *((1, 3, 1, 3) if below else (0, 4, 1, 1)))

    def _icon(self, name: str, tone: str = "text") -> QLabel:
        icon = QLabel()
        icon.setPixmap(self._look.pixmap(name, 18, tone))
        return icon

    def _mark(self, reading: Reading) -> tuple[str, str]:
        if self.failed:
            return "danger", "danger"
        if reading.undecided or doubtful(reading):
            return "warning", "warn"
        return ("check", "ok") if reading.valid else ("info", "muted")

    def _words(self, reading: Reading, unit: Record) -> str:
        words = words_of(self._look, reading)
        if reading.undecided and unit["kept_as_seen"]:
            words = self._look.text(_KEPT, why=words)
        return words if self.failed else self._look.joined(" · ", unit["size_type"], words)

    def _small(self, text: Text, icon: str) -> Button:
        button = Button(self._look, "", icon=icon, kind=QUIET)
        button.setAccessibleName(self._look.text(text))
        button.setToolTip(self._look.text(text))
        return button

    def _make_answers(self, reading: Reading, *, read_only: bool) -> QWidget:
        look, box = self._look, QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        if right := reading.mended:
            is_it = Button(look, look.text(_IT_IS, digit=reading.expected))
            is_it.clicked.connect(lambda: self.committed.emit({f"{self._path}/number": right}))
            row.addWidget(is_it)
        keep = Button(look, look.text(_KEEP))
        keep.clicked.connect(lambda: self.committed.emit({f"{self._path}/kept_as_seen": True}))
        row.addWidget(keep)
        row.addStretch(1)
        if not self.failed or read_only:
            box.hide()
        return box

    def _make_tools(self, *, read_only: bool) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        details = self._small(_DETAILS, "edit")
        details.clicked.connect(self.open_details)
        row.addWidget(details)
        if not read_only:
            remove = self._small(_REMOVE, "close")
            remove.clicked.connect(lambda: self.committed.emit({self._path: None}))
            row.addWidget(remove)
        return box


class UnitsBox(QFrame):
    """The number field over the rows of units."""

    committed = Signal(object)

    def __init__(self, look: Look) -> None:
        """Begin without units."""
        super().__init__()
        self._look, self._rows, self._read_only = look, dict[str, UnitRow](), False
        self._shown: list[Any] | None = None
        self.setProperty("kind", "panel")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.identifier = IdentifierField(look)
        self.identifier.entered.connect(self._enter)
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(8, 8, 8, 8)
        inner.addWidget(self.identifier)
        self._entry = box
        self._column.addWidget(box)

    def load(self, units: Sequence[Record]) -> None:
        """Show these units; nothing is touched when they are the same."""
        if self._shown == list(units):
            return
        self._shown = list(units)
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for unit in units:
            row = self._rows[unit["id"]] = UnitRow(self._look, unit, read_only=self._read_only)
            row.committed.connect(self.committed)
            self._column.addWidget(rule())
            self._column.addWidget(row)

    def row(self, unit_id: str) -> UnitRow | None:
        """Return the row of a unit."""
        return self._rows.get(unit_id)

    def focus_path(self, path: str) -> bool:
        """Go to the number field or to a unit's own field; return whether it is here."""
        if path == PATH:
            self.identifier.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        row = self._rows.get(path[len(PATH) + 1 :].partition("/")[0]) if path.startswith(f"{PATH}/") else None
        return row.open_details().focus_path(path) if row is not None else False

    def set_read_only(self, *, read_only: bool) -> None:
        """Take numbers or refuse them."""
        self._entry.setVisible(not read_only)
        if read_only != self._read_only:
            self._read_only, shown, self._shown = read_only, self._shown, None
            self.load(shown or [])

    def _enter(self, numbers: list[str]) -> None:
        changes: dict[str, Any] = {}
        for number in numbers:
            key, unit = uuid7(), unit_candidates(number)[0].unit
            kind = unit.value if unit is not None else None
            changes[f"{PATH}/{key}"] = {**encode(TransportUnit()), "id": key, "kind": kind, "number": number}
        self.committed.emit(changes)
