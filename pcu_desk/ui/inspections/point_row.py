"""A point of a checklist: its row, the switch of three findings and the remark; tells what is asked, sets nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from pcu_desk.domain.case import CheckedPoint, Evidence
from pcu_desk.domain.codes import Finding
from pcu_desk.domain.listed import Checkpoint
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.ui import direction
from pcu_desk.ui.evidence.drops import DropTarget
from pcu_desk.ui.evidence.shelf import Shelf
from pcu_desk.ui.evidence.strip import PhotoCount, PhotoStrip
from pcu_desk.ui.evidence.words import count_of
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.look import Look
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.labels import CAPTION, STRONG, Elided, label

# ruff: noqa: N802 - Qt's names are overridden

_SPOKEN = QT_TRANSLATE_NOOP("checklist_page", "{number}. {point}: {finding}")
_SPOKEN_PART = QT_TRANSLATE_NOOP("checklist_page", "{point}: {finding}")
# Icon and colour of the findings that have them.
TONES = {Finding.CLEAR: ("check", "ok"), Finding.SUSPICIOUS: ("danger", "danger")}
# As the parts of the switch stand.
ORDER = (Finding.NOT_DONE, Finding.CLEAR, Finding.SUSPICIOUS)
ICON = 14
_PADDING, _GAP = 10, 4
_NUMBER = 28
_NAME = 150


class Segment(QAbstractButton):
    """One part of the switch: its word, and when it stands, its icon and colour."""

    def __init__(self, look: Look, finding: Finding, point: str) -> None:
        """Take what it sets and the name of its point."""
        super().__init__()
        self._look, self.finding = look, finding
        self.setText(look.catalog.label(finding))
        self.setAccessibleName(look.text(_SPOKEN_PART, point=point, finding=finding.label))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size with the word in bold and its icon, so that setting it moves nothing."""
        theme = self._look.theme
        word = ink.text_width(theme.font("table", bold=True), self.text()) + 1
        icon = ICON + _GAP if self.finding in TONES else 0
        return QSize(word + icon + 2 * _PADDING, theme.tall(28) if not theme.gloves else theme.heights["control"])

    def nextCheckState(self) -> None:
        """A press asks; the record answers."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, the icon and the word."""
        del event
        theme, rtl, box = self._look.theme, self._look.catalog.rtl, self.rect()
        icon, tone = TONES.get(self.finding, ("", "text"))
        chosen = self.isChecked()
        soft = "sunken" if tone == "text" else f"{tone}-soft"
        fill = soft if chosen else "hover" if self.underMouse() and self.isEnabled() else "raised"
        colour = theme.colour(tone if chosen else "muted")
        line = theme.colour(tone if chosen and theme.outlined else "field-border")
        with QPainter(self) as painter:
            heavy = chosen and theme.outlined
            ground = box if heavy or self.finding is ORDER[0] else self._joined(box, rtl=rtl)
            ink.draw_frame(painter, ground, fill=theme.colour(fill), line=line, radius=2, width=2 if heavy else 1)
            font = theme.font("table", bold=chosen)
            word = ink.text_width(font, self.text()) + 1
            both = word + (ICON + _GAP if icon and chosen else 0)
            place = ink.centred(box, both, box.height())
            if icon and chosen:
                spot = place.adjusted(0, (box.height() - ICON) // 2, 0, 0)
                spot.setSize(QSize(ICON, ICON))
                painter.drawPixmap(ink.mirrored(spot, box, rtl=rtl), self._look.pixmap(icon, ICON, tone))
                place.adjust(ICON + _GAP, 0, 0, 0)
            ink.draw_text(painter, ink.mirrored(place, box, rtl=rtl), self.text(), font, colour, ink.CENTRE)

    @staticmethod
    def _joined(box: QRect, *, rtl: bool) -> QRect:
        """Two neighbours share one line: this one's lies outside, under the end of the part before it."""
        return box.adjusted(0, 0, _GAP, 0) if rtl else box.adjusted(-_GAP, 0, 0, 0)


class PointRow(QFrame):
    """A point: number, name, switch; its remark below while it is chosen."""

    wanted = Signal(object)
    noted = Signal(str)
    picked = Signal()
    undo_wanted = Signal()
    files_given = Signal(object)

    def __init__(self, look: Look, point: Checkpoint, shelf: Shelf | None = None) -> None:
        """Build the row, closed; with a shelf it has photos."""
        super().__init__()
        self._shelf, self._photos, self._takes = shelf, tuple[Evidence, ...](), False
        self._look, self.point, self.finding, self._note = look, point, Finding.NOT_DONE, ""
        self.chosen, self._read_only = False, False
        self.words = look.catalog.label(point)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 5, 16, 6)
        self._column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(0)
        number = label(str(point.number), STRONG)
        number.setFixedWidth(_NUMBER)
        names = QVBoxLayout()
        names.setSpacing(0)
        name = label(self.words, STRONG, wrap=True)
        name.setMinimumWidth(_NAME)
        self._below = Elided("", CAPTION)
        self._below.hide()
        names.addWidget(name)
        names.addWidget(self._below)
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(names, 1)
        row.addSpacing(8)
        self.photo_count = PhotoCount(look)
        row.addWidget(self.photo_count, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(8)
        self.segments = tuple(self._segment(finding) for finding in ORDER)
        for segment in self.segments:
            row.addWidget(segment, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column.addLayout(row)
        self.form: Form | None = None
        self.strip: PhotoStrip | None = None
        self._target: DropTarget | None = None
        if shelf is not None:
            self._target = DropTarget(self, lambda: self._takes and shelf.may_attach)
            self._target.dropped.connect(lambda paths, _at: self.files_given.emit(paths))
        self.show_state(Finding.NOT_DONE, "")

    def show_state(self, finding: Finding, note: str) -> None:
        """Show what is recorded."""
        self.finding, self._note = finding, note
        for segment in self.segments:
            segment.setChecked(segment.finding is finding)
        self._below.set_words(note)
        self._below.setVisible(bool(note) and not self.chosen)
        if self.form is not None:
            self.form.load({"note": note})
        self._speak()

    def show_photos(self, photos: Sequence[Evidence], *, takes: bool) -> None:
        """Show the photos of the point; `takes` tells whether more can be linked to it now."""
        self._photos, self._takes = tuple(photos), takes
        self.photo_count.show_number(len(self._photos))
        if self.strip is not None:
            self.strip.show_rows(self._photos, takes=takes)
            self._show_strip()
        self._speak()

    def choose(self, *, chosen: bool) -> None:
        """Open the row, or close it."""
        if self.form is not None and not chosen:
            self.form.flush()
        self.chosen = chosen
        if chosen:
            self._remark().show()
            if self._shelf is not None and self.strip is None:
                self._make_strip(self._shelf)
        elif self.form is not None:
            self.form.hide()
        self._show_strip()
        self._below.setVisible(bool(self._note) and not chosen)
        self.update()

    def write(self) -> None:
        """Begin the remark."""
        self._remark().bindings["note"].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_read_only(self, *, read_only: bool) -> None:
        """Take acts or refuse them."""
        self._read_only = read_only
        for segment in self.segments:
            segment.setEnabled(not read_only)
        if self.form is not None:
            self.form.set_read_only(read_only=read_only)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the row chooses it."""
        super().mousePressEvent(event)
        self.picked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the row can be chosen."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show it no more."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line; the chosen row stands between two lines of the accent."""
        del event
        theme, box = self._look.theme, self.rect()
        with QPainter(self) as painter:
            if self.chosen:
                painter.fillRect(box, theme.colour("selected"))
                painter.fillRect(0, 0, box.width(), 1, theme.colour("accent"))
            elif self.underMouse():
                painter.fillRect(box, theme.colour("hover"))
            painter.fillRect(0, box.height() - 1, box.width(), 1, theme.colour("accent" if self.chosen else "line"))

    def _segment(self, finding: Finding) -> Segment:
        segment = Segment(self._look, finding, self.words)
        segment.clicked.connect(lambda: self.wanted.emit(finding))
        return segment

    def _remark(self) -> Form:
        if self.form is None:
            form = self.form = Form(self._look, CheckedPoint, "", ((("note", 12),),))
            form.setContentsMargins(direction.margins(_NUMBER, 0, 0, 4))
            form.load({"note": self._note})
            form.set_read_only(read_only=self._read_only)
            form.committed.connect(lambda changes: self.noted.emit(next(iter(changes.values()))))
            form.undo_wanted.connect(self.undo_wanted)
            self._column.addWidget(form)
        return self.form

    def _make_strip(self, shelf: Shelf) -> None:
        strip = self.strip = PhotoStrip(shelf)
        strip.setContentsMargins(direction.margins(_NUMBER, 0, 0, 4))
        strip.given.connect(self.files_given)
        self._column.addWidget(strip)
        strip.show_rows(self._photos, takes=self._takes)
        if self._target is not None:  # else the remark would take the path as its text
            self._target.listen(self._remark().bindings["note"].editor)

    def _show_strip(self) -> None:
        if self.strip is not None:
            self.strip.setVisible(self.chosen and bool(self._photos or self.strip.offers))

    def _speak(self) -> None:
        spoken = self._look.text(_SPOKEN, number=self.point.number, point=self.words, finding=self.finding.label)
        photos = count_of(self._look, len(self._photos)) if self._photos else ""
        spoken = self._look.joined(self._look.catalog.comma, spoken, photos)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self._note)
