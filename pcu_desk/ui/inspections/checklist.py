"""The checklist of a transport unit: the drawing beside its points, each set by an act of its own."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from pcu_desk.domain import checklists
from pcu_desk.domain.case import Case, CheckedPoint, TransportUnit
from pcu_desk.domain.checklists import Checklist, Progress
from pcu_desk.domain.codes import Finding
from pcu_desk.domain.listed import Checkpoint
from pcu_desk.domain.record import encode
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.ui import direction
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.evidence.words import photos_of
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.drawing import DrawingView, Face
from pcu_desk.ui.inspections.plates import icon_of, plate_of
from pcu_desk.ui.inspections.point_row import ICON, ORDER, TONES, PointRow
from pcu_desk.ui.keys import letter_of
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.banner import Banner
from pcu_desk.ui.widgets.buttons import KeyCap
from pcu_desk.ui.widgets.field import Choice
from pcu_desk.ui.widgets.labels import CAPTION, MUTED, SECTION, EmptyState, frame, label, rule
from pcu_desk.ui.widgets.plate import PlateLabel, draw_plate, plate_width
from pcu_desk.ui.widgets.reveal import reveal

# ruff: noqa: N802 - Qt's names are overridden

PATH = "/examination/checklist"
_DONE = QT_TRANSLATE_NOOP("checklist_page", "{done} of {total} done")
_DONE_SUSPICIOUS = QT_TRANSLATE_NOOP("checklist_page", "{done} of {total} done, {count} suspicious")
_POINTS = QT_TRANSLATE_NOOP("checklist_page", "Points")
_WHICH = QT_TRANSLATE_NOOP("checklist_page", "Checklist")
_UNIT = QT_TRANSLATE_NOOP("checklist_page", "Transport unit")
_CHOOSE = QT_TRANSLATE_NOOP("checklist_page", "Choose a checklist")
_NO_UNIT = QT_TRANSLATE_NOOP("checklist_page", "No transport unit yet")
_NO_UNIT_WORDS = QT_TRANSLATE_NOOP(
    "checklist_page", "Enter its number under Consignment: the number gives the checklist."
)
_NO_KIND = QT_TRANSLATE_NOOP("checklist_page", "The kind of this unit is not known")
_NO_KIND_WORDS = QT_TRANSLATE_NOOP("checklist_page", "Choose a checklist above, or give the kind under Consignment.")
_CLICK = QT_TRANSLATE_NOOP("checklist_page", "Click a face or press its number")
_SAW = QT_TRANSLATE_NOOP("checklist_page", "Suspicious: {points}. Write what was seen, and record what is behind it.")
_NEXT, _NOTE = QT_TRANSLATE_NOOP("checklist_page", "next"), QT_TRANSLATE_NOOP("checklist_page", "remark")
DRAWINGS = {
    Checklist.DRY: "container-dry",
    Checklist.REEFER: "container-reefer",
    Checklist.OPEN_TOP: "container-open-top",
    Checklist.FLAT_RACK: "container-flat-rack",
    Checklist.TRUCK: "truck-trailer",
    Checklist.WAGON: "wagon",
}
_LETTERS = {"c": Finding.CLEAR, "s": Finding.SUSPICIOUS}
_CHIP_ICON, _CHIP_GAP = 18, 8
_SIDE = 12
_DRAWN_FROM = 700  # px of width below which the points need all of it
_CHIPS = 3  # more units than these stand in a list
_NAMES = 14  # letters that a list shows at the least
_WINDOWS = sys.platform == "win32"


class UnitChip(QAbstractButton):
    """A unit to choose: icon and number, painted as on the box."""

    def __init__(self, look: Look, unit: TransportUnit) -> None:
        """Take the unit."""
        super().__init__()
        self._look, self._icon = look, icon_of(unit.kind)
        self._plate = plate_of(unit.kind, unit.number, kept=bool(unit.kept_as_seen), look=look)
        self.setAccessibleName(self._plate.spoken or self._plate.plain or look.text(_UNIT))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of icon and plate."""
        theme = self._look.theme
        return QSize(plate_width(theme, self._plate) + _CHIP_ICON + 3 * _CHIP_GAP, theme.heights["control"] - 2)

    def nextCheckState(self) -> None:
        """A press asks; the choice is shown by who asked."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the icon and the plate."""
        del event
        theme, box, rtl = self._look.theme, self.rect(), self._look.catalog.rtl
        chosen = self.isChecked()
        fill = "accent-soft" if chosen else "hover" if self.underMouse() else "raised"
        line = theme.colour("accent" if chosen else "field-border")
        icon = QRect(_CHIP_GAP, (box.height() - _CHIP_ICON) // 2, _CHIP_ICON, _CHIP_ICON)
        plate = QRect(icon.right() + 1 + _CHIP_GAP, 0, plate_width(theme, self._plate), box.height())
        with QPainter(self) as painter:
            ink.draw_frame(painter, box, fill=theme.colour(fill), line=line, width=2 if chosen else 1)
            colour = "accent" if chosen else "text"
            painter.drawPixmap(ink.mirrored(icon, box, rtl=rtl), self._look.pixmap(self._icon, _CHIP_ICON, colour))
            draw_plate(painter, ink.mirrored(plate, box, rtl=rtl).topLeft(), box.height(), theme, self._plate)


class ChecklistPart(QWidget):
    """Units as chips, the checklist of the chosen one, its drawing and its points."""

    committed = Signal(object)
    undo_wanted = Signal()
    files_given = Signal(object, str, str)

    def __init__(self, look: Look, shelf: Shelf | None = None) -> None:
        """Build the bar and the two panels; with a shelf each point has its photos."""
        super().__init__()
        self._look, self._read_only, self._shelf = look, False, shelf
        self._case: Case | None = None
        self._progress: Progress | None = None
        self._unit_id, self._key, self._point = "", ("", ""), ""
        self._by_hand: dict[str, Checklist] = {}
        self._rows: dict[str, PointRow] = {}
        self._units: list[QWidget] = []
        self._shown_units: list[TransportUnit] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._make_bar())
        self._panels = QWidget()
        panels = QHBoxLayout(self._panels)
        panels.setContentsMargins(0, 0, 0, 0)
        panels.setSpacing(_SIDE)
        self._drawn = self._make_drawing()
        panels.addWidget(self._drawn, 5, Qt.AlignmentFlag.AlignTop)
        panels.addWidget(self._make_points(), 6)
        column.addWidget(self._panels)
        self._empty = EmptyState(look, "inspection", title=look.text(_NO_UNIT), words=look.text(_NO_UNIT_WORDS))
        self._unknown = EmptyState(look, "help", title=look.text(_NO_KIND), words=look.text(_NO_KIND_WORDS))
        column.addWidget(self._empty)
        column.addWidget(self._unknown)

    @property
    def rows(self) -> dict[str, PointRow]:
        """The rows by the code of their point."""
        return self._rows

    def load(self, draft: Draft) -> None:
        """Show the draft."""
        self._case = case = draft.typed_case()
        if self._unit_id not in {unit.id for unit in case.units}:
            self._unit_id = case.units[0].id if case.units else ""
        self._show_units(case)
        unit = self._unit()
        self._progress = None
        if unit is not None:
            self._progress = checklists.progress(case, unit, self._by_hand.get(unit.id))
        self._show()

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        for row in self._rows.values():
            if row.form is not None:
                row.form.flush()

    def focus_path(self, path: str) -> bool:
        """Go to a point by the path of its row."""
        if self._case is None or not (path == PATH or path.startswith(f"{PATH}/")):
            return False
        key = path[len(PATH) + 1 :].partition("/")[0]
        row = next((row for row in self._case.examination.checklist if row.id == key), None)
        owner = next((u for u in self._case.units if row in checklists.rows_of(self._case, u)), None)
        if owner is not None and owner.id != self._unit_id:
            self._choose_unit(owner.id)
        code = row.point.value if row is not None and row.point is not None else self._first_open()
        if code in self._rows:
            self._choose(code, focus=True)
        return code in self._rows

    def set_read_only(self, *, read_only: bool) -> None:
        """Take acts or refuse them."""
        self._read_only = read_only
        for code, row in self._rows.items():
            row.set_read_only(read_only=read_only)
            if self._progress is not None:
                self._show_photos(code, self._progress)

    def add_row(self) -> bool:
        """The points are given."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """C, S and the numbers, arrows, Space and Enter; what a text field has no use for comes here too."""
        key, letter = event.key(), letter_of(event, windows=_WINDOWS)
        if not self._rows or event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
            self._step(1)
        elif key == Qt.Key.Key_Up:
            self._step(-1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._point and not self._read_only:
            self._rows[self._point].write()
        elif letter in _LETTERS and self._point and not self._read_only:
            self._set(self._point, _LETTERS[letter])
        elif letter.isdigit() and (code := self._numbered(letter)):
            self._choose(code, focus=True)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the drawing out where the points need the room."""
        super().resizeEvent(event)
        self._show_drawing()

    def _unit(self) -> TransportUnit | None:
        units = self._case.units if self._case is not None else ()
        return next((unit for unit in units if unit.id == self._unit_id), None)

    def _show_units(self, case: Case) -> None:
        if self._shown_units == list(case.units):
            return
        self._shown_units = list(case.units)
        for old in self._units:
            old.hide()
            old.deleteLater()
        many, several = len(case.units) > _CHIPS, len(case.units) > 1
        self._show_choice(case.units if many else ())
        shown = () if many else case.units
        self._units = [self._chip(unit) if several else self._plate(unit) for unit in shown]
        for place, widget in enumerate(self._units):
            self._chips.insertWidget(place, widget)

    def _plate(self, unit: TransportUnit) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon = QLabel()
        icon.setPixmap(self._look.pixmap(icon_of(unit.kind), 18, "text"))
        plate = plate_of(unit.kind, unit.number, kept=bool(unit.kept_as_seen), look=self._look)
        for widget in (icon, PlateLabel(self._look, plate), label(unit.size_type, MUTED)):
            row.addWidget(widget)
        return box

    def _show_choice(self, units: Sequence[TransportUnit]) -> None:
        """More units than there is room for stand in a list."""
        self._many.clear()
        for unit in units:
            plate = plate_of(unit.kind, unit.number)
            words = direction.left_to_right(plate.plain) or self._look.text(_UNIT)
            self._many.addItem(self._look.icons.icon(icon_of(unit.kind), 18, self._look.theme.colour("text")), words)
            self._many.setItemData(self._many.count() - 1, unit.id)
        self._many.setCurrentIndex(self._many.findData(self._unit_id))
        self._many.setVisible(bool(units))

    def _chip(self, unit: TransportUnit) -> QWidget:
        chip = UnitChip(self._look, unit)
        chip.setChecked(unit.id == self._unit_id)
        chip.clicked.connect(lambda _on=False, key=unit.id: self._choose_unit(key))
        return chip

    def _choose_unit(self, key: str) -> None:
        self.flush()
        self._unit_id = key
        for unit, chip in zip(self._shown_units, self._units, strict=False):
            if isinstance(chip, UnitChip):
                chip.setChecked(unit.id == key)
        self._many.setCurrentIndex(self._many.findData(key))
        self._progress_again()

    def _choose_list(self) -> None:
        self.flush()
        self._by_hand[self._unit_id] = Checklist.of(self._which.currentData())
        self._progress_again()

    def _progress_again(self) -> None:
        unit = self._unit()
        if self._case is not None and unit is not None:
            self._progress = checklists.progress(self._case, unit, self._by_hand.get(unit.id))
        self._show()

    def _show(self) -> None:
        found, look = self._progress, self._look
        known = self._unit() is not None
        self._empty.setVisible(not known)
        self._unknown.setVisible(known and found is None)
        self._panels.setVisible(found is not None)
        self._which.setVisible(known)
        self._which.setEnabled(not self._read_only)
        self._which.setCurrentIndex(self._which.findData(found.checklist.value if found else ""))
        if found is None:
            self._key = ("", "")
            return
        if self._key != (self._unit_id, found.checklist.value):
            self._key = (self._unit_id, found.checklist.value)
            self._build_rows(found)
        for point in found.points:
            self._rows[point.value].show_state(found.finding(point), found.note(point))
            self._show_photos(point.value, found)
        words = _DONE_SUSPICIOUS if found.suspicious else _DONE
        count = look.text(
            words,
            done=look.count(found.done),
            total=look.count(found.total),
            count=look.count(len(found.suspicious)),
        )
        self._count.setText(count)
        bare = [look.catalog.label(point) for point in found.suspicious if not found.note(point)]
        if bare:
            self._banner.say("danger", look.text(_SAW, points=look.joined(look.catalog.comma, *bare)))
        else:
            self._banner.clear()
        self._show_drawing()

    def _build_rows(self, found: Progress) -> None:
        for old in self._rows.values():
            old.hide()
            old.deleteLater()
        self._rows, self._point = {}, ""
        for place, point in enumerate(found.points):
            row = self._rows[point.value] = PointRow(self._look, point, self._shelf)
            row.set_read_only(read_only=self._read_only)
            row.wanted.connect(lambda finding, code=point.value: self._set(code, finding))
            row.noted.connect(lambda note, code=point.value: self._write(code, note))
            row.picked.connect(lambda code=point.value: self._choose(code, focus=True))
            row.undo_wanted.connect(self.undo_wanted)
            row.files_given.connect(lambda paths, code=point.value: self._give(code, paths))
            row.installEventFilter(self)
            self._list.insertWidget(place, row)
        self._choose(self._first_open())

    def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: ANN401 - Qt's
        """A row that gets the focus is the chosen one."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, PointRow):
            self._choose(watched.point.value)
        return super().eventFilter(watched, event)

    def _first_open(self) -> str:
        found = self._progress
        if found is None or not found.points:
            return ""
        first = (point for point in found.points if found.finding(point) is Finding.NOT_DONE)
        return next(first, found.points[0]).value

    def _choose(self, code: str, *, focus: bool = False) -> None:
        if code != self._point:
            before, self._point = self._rows.get(self._point), code
            if before is not None:
                before.choose(chosen=False)
            self._rows[code].choose(chosen=True)
            self._view.choose(self._rows[code].point.region)
        if focus:
            row = self._rows[code]
            row.setFocus(Qt.FocusReason.ShortcutFocusReason)
            reveal(row)

    def _step(self, by: int) -> None:
        codes = list(self._rows)
        place = codes.index(self._point) + by if self._point else 0
        if 0 <= place < len(codes):
            self._choose(codes[place], focus=True)

    def _numbered(self, digit: str) -> str:
        return next((code for code, row in self._rows.items() if row.point.number == int(digit)), "")

    def _pick_region(self, region: str) -> None:
        code = next((code for code, row in self._rows.items() if row.point.region == region), "")
        if code:
            self._choose(code, focus=True)

    def _set(self, code: str, finding: Finding) -> None:
        self._choose(code, focus=True)
        if self._progress is None or self._read_only or self._rows[code].finding is finding:
            return
        row = self._progress.rows.get(code)
        self.committed.emit(
            {f"{PATH}/{row.id}/finding": finding.value} if row is not None else self._new_row(code, finding, "")
        )

    def _write(self, code: str, note: str) -> None:
        row = self._progress.rows.get(code) if self._progress is not None else None
        self.committed.emit(
            {f"{PATH}/{row.id}/note": note} if row is not None else self._new_row(code, Finding.NOT_DONE, note)
        )

    def _new_row(self, code: str, finding: Finding, note: str) -> dict[str, Any]:
        row = CheckedPoint(uuid7(), self._unit_id, Checkpoint(code), finding, note)
        return {f"{PATH}/{row.id}": encode(row)}

    def _show_photos(self, code: str, found: Progress) -> None:
        """A point that nobody set yet can be linked to as long as its row can be made."""
        row = found.rows.get(code)
        if self._case is not None:
            photos = photos_of(self._case, point=row.id) if row is not None else ()
            self._rows[code].show_photos(photos, takes=row is not None or not self._read_only)

    def _give(self, code: str, paths: object) -> None:
        """Link files to a point; one that nobody set becomes a row that is not done, for the link to point to."""
        if self._progress is not None and code not in self._progress.rows and not self._read_only:
            self.committed.emit(self._new_row(code, Finding.NOT_DONE, ""))
        row = self._progress.rows.get(code) if self._progress is not None else None
        if row is not None:
            self.files_given.emit(paths, "", row.id)

    def _show_drawing(self) -> None:
        found = self._progress
        name = DRAWINGS.get(found.checklist, "") if found is not None else ""
        self._drawn.setVisible(bool(name) and self.width() >= _DRAWN_FROM)
        if found is None or not name:
            return
        faces = {
            point.region: Face(point.number, found.finding(point), self._look.catalog.label(point))
            for point in found.points
        }
        self._view.show_drawing(name, faces, f"{self._look.catalog.label(found.checklist)}. {self._count.text()}")
        if self._point in self._rows:
            self._view.choose(self._rows[self._point].point.region)

    def _make_bar(self) -> QHBoxLayout:
        look = self._look
        bar = QHBoxLayout()
        bar.setSpacing(8)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        bar.addLayout(self._chips)
        self._many = Choice(look)
        self._many.setAccessibleName(look.text(_UNIT))
        self._many.setMinimumContentsLength(_NAMES)
        self._many.activated.connect(lambda: self._choose_unit(self._many.currentData()))
        bar.addWidget(self._many)
        bar.addStretch(1)
        self._which = Choice(look)
        self._which.setAccessibleName(look.text(_WHICH))
        self._which.setToolTip(look.text(_WHICH))
        self._which.setMinimumContentsLength(_NAMES)
        self._which.setPlaceholderText(look.text(_CHOOSE))
        for checklist in Checklist:
            self._which.addItem(look.catalog.label(checklist), checklist.value)
        self._which.activated.connect(self._choose_list)
        bar.addWidget(self._which)
        return bar

    def _make_drawing(self) -> QWidget:
        look = self._look
        panel = frame("panel")
        panel.setMinimumWidth(1)  # it goes before anything else has to
        column = QVBoxLayout(panel)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(label(look.text(_CLICK), CAPTION, wrap=True))
        self._view = DrawingView(look)
        self._view.clicked.connect(self._pick_region)
        column.addWidget(self._view)
        column.addStretch(1)
        column.addWidget(rule())
        column.addLayout(self._make_legend())
        return panel

    def _make_legend(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        for finding in ORDER:
            icon, tone = TONES.get(finding, ("edit", "muted"))
            picture = QLabel()
            picture.setPixmap(self._look.pixmap(icon, ICON, tone))
            if finding is not Finding.NOT_DONE:
                row.addWidget(picture)
            row.addWidget(label(self._look.catalog.label(finding), CAPTION))
            row.addSpacing(10)
        row.addStretch(1)
        return row

    def _make_points(self) -> QWidget:
        look = self._look
        panel = frame("panel")
        panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(16, 9, 16, 9)
        head.setSpacing(10)
        head.addWidget(label(look.text(_POINTS), SECTION))
        self._count = label("", MUTED)
        head.addWidget(self._count)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(rule())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        column.addStretch(1)
        self._banner = Banner(look)
        column.addWidget(self._banner)
        column.addLayout(self._make_keys())
        return panel

    def _make_keys(self) -> QHBoxLayout:
        look = self._look
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(6)
        row.addStretch(1)
        words = (
            ("C", look.catalog.label(Finding.CLEAR).lower()),
            ("S", look.catalog.label(Finding.SUSPICIOUS).lower()),
            ("Space", look.text(_NEXT)),
            ("Enter", look.text(_NOTE)),
        )
        for key, word in words:
            row.addWidget(KeyCap(look, key))
            row.addWidget(label(word, CAPTION))
            row.addSpacing(6)
        return row
