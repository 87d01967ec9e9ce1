"""The risk of a case: one figure, a bar with a part per reason, the reasons, and the search for another one.

There is never a score without its reasons: without a marked indicator no figure is shown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from pcu_desk.domain.case import RiskMark
from pcu_desk.domain.latin import latin
from pcu_desk.domain.record import Record, encode
from pcu_desk.domain.risk import Indicator, indicators, marked, named
from pcu_desk.domain.text import QT_TRANSLATE_NOOP
from pcu_desk.domain.unit import PortUnit
from pcu_desk.domain.uuid7 import uuid7
from pcu_desk.ui.inspections.declared import declared
from pcu_desk.ui.inspections.draft import Draft
from pcu_desk.ui.inspections.form import Form
from pcu_desk.ui.inspections.grid import Index
from pcu_desk.ui.inspections.placing import with_rest
from pcu_desk.ui.look import Look
from pcu_desk.ui.theme import POINTS_PER_PIXEL
from pcu_desk.ui.widgets import ink
from pcu_desk.ui.widgets.field import Tick
from pcu_desk.ui.widgets.labels import CAPTION, STRONG, SectionHeader, frame, label, rule
from pcu_desk.ui.widgets.line import Line
from pcu_desk.ui.widgets.pill import Pill, State
from pcu_desk.ui.widgets.reveal import reveal

# ruff: noqa: N802 - Qt's names are overridden

PATH = "/risks"
TITLE = QT_TRANSLATE_NOOP("risk_page", "Risk")
HIGH = QT_TRANSLATE_NOOP("risk_page", "High")
REASONS = QT_TRANSLATE_NOOP("risk_page", "Why: %n reason(s)")
NO_REASON = QT_TRANSLATE_NOOP("risk_page", "No indicator is marked, so there is no score.")
SPOKEN = QT_TRANSLATE_NOOP("risk_page", "Risk {score}. {reasons}")
_HIGH_FROM = QT_TRANSLATE_NOOP("risk_page", "high from {score} on")
_UNVERIFIED = QT_TRANSLATE_NOOP("risk_page", "usual, not verified")
_FIND = QT_TRANSLATE_NOOP("risk_page", "Add a reason: type a word of it")
_FIND_NAME = QT_TRANSLATE_NOOP("risk_page", "Find a risk indicator")
_NONE_FOUND = QT_TRANSLATE_NOOP("risk_page", "No indicator has these words. A unit can add its own.")
OFF = QT_TRANSLATE_NOOP("risk_page", "Counts; press to take the reason out")
_WHOLE = 100  # points that fill the bar
_STRONG_FROM = 20  # points from which a reason has the strong colour
_BAR = 10
_POINTS_WIDTH = 40
_SHOWN = 6  # indicators that a search shows
_NAMES, _SEEN = 4, 5
_NOTE = ((("note", 12),),)
_LTR, _POP = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


@dataclass(frozen=True, slots=True)
class Reason:
    """A marked indicator as it is shown: its row, its points, its words, what was seen."""

    id: str
    points: int
    words: str
    note: str
    hint: str


def words_of(look: Look, indicator: Indicator) -> str:
    """Return an indicator in the officer's language; the unit's own wording stays as it is."""
    return indicator.own or (look.text(indicator.label) if indicator.label else indicator.code)


def hint_of(look: Look, indicator: Indicator) -> str:
    """Return what helps to judge it; what public sources do not confirm is said so."""
    hint = look.text(indicator.hint) if indicator.hint else ""
    usual = look.text(_UNVERIFIED) if indicator.label and not indicator.verified else ""
    return look.joined(" · ", hint, usual)


def reasons_of(look: Look, rows: Sequence[Record], unit: PortUnit) -> tuple[Reason, ...]:
    """Return the marked indicators, the weightiest first."""
    found = [_reason(look, row, unit) for row in rows]
    return tuple(sorted(found, key=lambda reason: (-reason.points, reason.words)))


def points_shown(look: Look, points: int) -> str:
    """Return points with their sign before them, in every direction of writing."""
    return f"{_LTR}+{look.count(points)}{_POP}"


def is_high(score: int, unit: PortUnit) -> bool:
    """Tell whether the unit calls a score high."""
    return score >= unit.high_score > 0


def _reason(look: Look, row: Record, unit: PortUnit) -> Reason:
    indicator = named(row["indicator"], unit)
    return Reason(row["id"], int(row["points"] or 0), words_of(look, indicator), row["note"], hint_of(look, indicator))


class RiskBar(QWidget):
    """One part per reason; the whole is a hundred points, or the score when it is more."""

    def __init__(self, look: Look) -> None:
        """Begin empty."""
        super().__init__()
        self._look, self._points = look, list[int]()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_points(self, points: Sequence[int]) -> None:
        """Show these parts, from the start."""
        self._points = [part for part in points if part > 0]
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar."""
        return QSize(120, _BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the parts with a gap between them."""
        del event
        theme, box, rtl = self._look.theme, self.rect(), self._look.catalog.rtl
        whole = max(_WHOLE, sum(self._points))
        with QPainter(self) as painter:
            line = theme.colour("line-strong") if theme.outlined else None
            ink.draw_frame(painter, box, fill=theme.colour("sunken"), line=line, radius=0)
            at = 0
            for part in self._points:
                start, end = box.width() * at // whole, box.width() * (at + part) // whole
                at += part
                piece = QRect(start, 0, max(end - start - 1, 1), box.height())
                tone = "danger" if part >= _STRONG_FROM else "warn"
                painter.fillRect(ink.mirrored(piece, box, rtl=rtl), theme.colour(tone))


class RiskHead(QWidget):
    """The figure, whether it is high, the bar, and how many reasons there are."""

    def __init__(self, look: Look, unit: PortUnit, *, title: bool) -> None:
        """Take the unit whose threshold counts; `title` says "Risk" beside the figure."""
        super().__init__()
        self._look, self._unit = look, unit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        if title:
            row.addWidget(label(look.text(TITLE), "section"))
            row.addStretch(1)
        self.figure = label("", "figure")
        self.figure.setStyleSheet(
            f"font-size: {look.theme.codes['figure'].px * POINTS_PER_PIXEL:g}pt; font-weight: 700;"
        )
        self.figure.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.high = Pill(look, State(look.text(HIGH), "warning", "danger"))
        self._from = label(look.text(_HIGH_FROM, score=look.count(unit.high_score)), CAPTION)
        for widget in (self.figure, self.high, self._from):
            row.addWidget(widget)
        if not title:
            row.addStretch(1)
        self.bar = RiskBar(look)
        self._why = label("", CAPTION, wrap=True)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self._why)

    def show_reasons(self, reasons: Sequence[Reason]) -> None:
        """Show the sum of the reasons, and nothing that has none."""
        look, score = self._look, sum(reason.points for reason in reasons)
        self.figure.setText(look.count(score) if reasons else "")
        self.figure.setVisible(bool(reasons))
        high = bool(reasons) and is_high(score, self._unit)
        self.high.setVisible(high)
        self._from.setVisible(bool(reasons) and not high and self._unit.high_score > 0)
        self.bar.setVisible(bool(reasons))
        self.bar.show_points([reason.points for reason in reasons])
        self._why.setText(look.catalog.plural(REASONS, len(reasons)) if reasons else look.text(NO_REASON))
        words = look.joined(look.catalog.comma, *(reason.words for reason in reasons))
        self.setAccessibleName(
            look.text(SPOKEN, score=look.count(score), reasons=words) if reasons else look.text(NO_REASON)
        )


class ReasonRow(QWidget):
    """A reason in the form: points, words, hint, what was seen, and the switch that takes it out."""

    committed = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look, reason: Reason) -> None:
        """Show a reason."""
        super().__init__()
        self._look, self._path = look, f"{PATH}/{reason.id}"
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self._points = label("", "danger-bold")
        self._points.setFixedWidth(_POINTS_WIDTH)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._words, self._hint = label("", STRONG, wrap=True), label("", CAPTION, wrap=True)
        names.addWidget(self._words)
        names.addWidget(self._hint)
        self.form = Form(look, RiskMark, self._path, with_rest(RiskMark, _NOTE, ("indicator", "points")))
        self.form.bindings["note"].field.hide_label()
        self.form.committed.connect(self.committed)
        self.form.undo_wanted.connect(self.undo_wanted)
        self.tick = Tick(look, "")
        self.tick.setChecked(True)
        self.tick.setToolTip(look.text(OFF))
        self.tick.clicked.connect(self._take_out)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._points, 0, middle)
        row.addLayout(names, _NAMES)
        row.addWidget(self.form, _SEEN, middle)
        row.addWidget(self.tick, 0, middle)
        self.show_reason(reason)

    def show_reason(self, reason: Reason) -> None:
        """Show what is recorded now."""
        self._points.setText(points_shown(self._look, reason.points))
        self._words.setText(reason.words)
        self._hint.setText(reason.hint)
        self._hint.setVisible(bool(reason.hint))
        self.form.load({"note": reason.note})
        self.tick.setAccessibleName(f"{points_shown(self._look, reason.points)} {reason.words}")

    def set_read_only(self, *, read_only: bool) -> None:
        """Take changes or refuse them."""
        self.form.set_read_only(read_only=read_only)
        self.tick.setEnabled(not read_only)

    def _take_out(self) -> None:
        self.tick.setChecked(True)
        self.committed.emit({self._path: None})


class IndicatorPainter(QStyledItemDelegate):
    """Paints an indicator of the list: points, words, and its hint behind them."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Take the look."""
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        del option, index
        return QSize(120, self._look.theme.heights["table_row"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        theme, rtl, box = self._look.theme, self._look.catalog.rtl, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, theme.colour("selected" if chosen else "hover"))
        indicator = index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(indicator, Indicator)
        font, bold, caption = theme.font("table"), theme.font("table", bold=True), theme.font("caption")
        points = QRect(box.x() + 12, box.y(), _POINTS_WIDTH, box.height())
        number = points_shown(self._look, indicator.points)
        ink.draw_text(painter, ink.mirrored(points, box, rtl=rtl), number, bold, theme.colour("muted"))
        words = words_of(self._look, indicator)
        room = box.right() - 12 - points.right()
        name = QRect(points.right() + 8, box.y(), min(ink.text_width(font, words) + 2, room), box.height())
        ink.draw_text(painter, ink.mirrored(name, box, rtl=rtl), words, font, theme.colour("text"))
        hint = QRect(name.right() + 12, box.y(), box.right() - 12 - name.right() - 12, box.height())
        if hint.width() > _POINTS_WIDTH:
            spoken = hint_of(self._look, indicator)
            ink.draw_text(painter, ink.mirrored(hint, box, rtl=rtl), spoken, caption, theme.colour("muted"))


class IndicatorFinder(QWidget):
    """A line to type in over the indicators that answer; Enter or a click marks one."""

    found = Signal(str)

    def __init__(self, look: Look, unit: PortUnit) -> None:
        """Take the unit's indicators."""
        super().__init__()
        self._look, self._taken = look, frozenset[str]()
        self._all = indicators(unit)
        self._spellings = {one.code: self._spelled(one) for one in self._all}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        self.line = Line()
        self.line.setPlaceholderText(look.text(_FIND))
        self.line.setAccessibleName(look.text(_FIND_NAME))
        self.list = QListWidget()
        self.list.setItemDelegate(IndicatorPainter(look, self.list))
        self.list.setAccessibleName(look.text(_FIND_NAME))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(look.text(_NONE_FOUND), CAPTION, wrap=True)
        for widget in (self.line, self.list, self._none):
            column.addWidget(widget)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._speak)
        self._close()

    def set_taken(self, codes: frozenset[str]) -> None:
        """Leave out what is marked already."""
        self._taken = codes
        if not self.list.isHidden():
            self._search()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list opens with the focus; arrows move in it, Enter marks, Esc closes it."""
        if event.type() == QEvent.Type.FocusIn:
            self._search()
            QTimer.singleShot(0, self, lambda: reveal(self))  # once the list has its place
        elif event.type() == QEvent.Type.FocusOut and not self.line.text():
            self._close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _pressed(self, key: Qt.Key) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(key)
        if step is not None and self.list.count():
            self.list.setCurrentRow(min(max(self.list.currentRow() + step, 0), self.list.count() - 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.currentItem() is not None:
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape and not self.list.isHidden():
            self.line.clear()
            self._close()
        else:
            return False
        return True

    def _search(self) -> None:
        words = self.line.text().casefold().split()
        found = [
            one
            for one in self._all
            if one.code not in self._taken and all(word in self._spellings[one.code] for word in words)
        ]
        self.list.clear()
        for one in found:
            item = QListWidgetItem(words_of(self._look, one))
            item.setData(Qt.ItemDataRole.UserRole, one)
            spoken = f"{points_shown(self._look, one.points)} {words_of(self._look, one)}. {hint_of(self._look, one)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        row = self._look.theme.heights["table_row"]
        self.list.setFixedHeight(min(len(found), _SHOWN) * row + 2)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)

    def _speak(self, item: QListWidgetItem | None) -> None:
        """The focus stays in the line, so the line says which indicator Enter would mark."""
        spoken = item.data(Qt.ItemDataRole.AccessibleTextRole) if item is not None else ""
        self.line.setAccessibleDescription(str(spoken))

    def _close(self) -> None:
        self.list.hide()
        self._none.hide()

    def _take(self, item: QListWidgetItem) -> None:
        indicator = item.data(Qt.ItemDataRole.UserRole)
        assert isinstance(indicator, Indicator)
        self.line.clear()
        self.found.emit(indicator.code)

    def _spelled(self, one: Indicator) -> str:
        words = words_of(self._look, one)
        english = one.label.source if one.label else ""
        return " ".join((words, latin(words), english, one.code.replace("_", " "))).casefold()


class RisksPart(QWidget):
    """The risk block of a section."""

    committed = Signal(object)
    undo_wanted = Signal()

    def __init__(self, look: Look, unit: PortUnit) -> None:
        """Build the head, the reasons and the search."""
        super().__init__()
        self._look, self._unit, self._read_only = look, unit, False
        self._rows: dict[str, ReasonRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(SectionHeader(look, look.text(TITLE)))
        panel = frame("panel")
        self._panel = QVBoxLayout(panel)
        self._panel.setContentsMargins(1, 1, 1, 1)
        self._panel.setSpacing(0)
        self.head = RiskHead(look, unit, title=False)
        self.head.setContentsMargins(12, 8, 12, 10)
        self._panel.addWidget(self.head)
        self._panel.addWidget(self._make_columns())
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._panel.addLayout(self._list)
        self.finder = IndicatorFinder(look, unit)
        self.finder.found.connect(self._mark)
        self._line = rule()
        self._panel.addWidget(self._line)
        self._panel.addWidget(self.finder)
        column.addWidget(panel)

    @property
    def rows(self) -> dict[str, ReasonRow]:
        """The reasons' rows by the ids of their marks."""
        return self._rows

    def load(self, draft: Draft) -> None:
        """Show the marks of the draft."""
        marks = draft.get(PATH) or []
        reasons = reasons_of(self._look, marks, self._unit)
        self.head.show_reasons(reasons)
        self._columns.setVisible(bool(reasons))
        self.finder.set_taken(frozenset(mark["indicator"] for mark in marks))
        if [reason.id for reason in reasons] != list(self._rows):
            self._build(reasons)
        for reason in reasons:
            self._rows[reason.id].show_reason(reason)

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        for row in list(self._rows.values()):
            row.form.flush()

    def focus_path(self, path: str) -> bool:
        """Go to a reason's remark, or to the search."""
        if path == PATH:
            self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        row = self._rows.get(path[len(PATH) + 1 :].partition("/")[0]) if path.startswith(f"{PATH}/") else None
        return row.form.focus_path(f"{PATH}/{path.split('/')[2]}/note") if row is not None else False

    def set_read_only(self, *, read_only: bool) -> None:
        """Take changes or refuse them."""
        self._read_only = read_only
        self.finder.setVisible(not read_only)
        self._line.setVisible(not read_only)
        for row in self._rows.values():
            row.set_read_only(read_only=read_only)

    def add_row(self) -> bool:
        """Go to the search when the focus is in this part."""
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        if inside and not self._read_only:
            self.finder.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return inside

    def _make_columns(self) -> QWidget:
        fields = declared(RiskMark)
        self._columns = QWidget()
        row = QHBoxLayout(self._columns)
        row.setContentsMargins(12, 0, 12, 4)
        row.setSpacing(8)
        row.addSpacing(_POINTS_WIDTH + 8)
        for name, share in (("indicator", _NAMES), ("note", _SEEN)):
            words = label(self._look.text(fields[name].spec.label), CAPTION)
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(words, share)
        row.addSpacing(22)
        return self._columns

    def _build(self, reasons: Sequence[Reason]) -> None:
        kept = {reason.id: self._rows[reason.id] for reason in reasons if reason.id in self._rows}
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None and old not in kept.values():
                old.hide()
                old.deleteLater()
        self._rows = {}
        for reason in reasons:
            if (row := kept.get(reason.id)) is None:
                row = ReasonRow(self._look, reason)
                row.committed.connect(self.committed)
                row.undo_wanted.connect(self.undo_wanted)
            row.set_read_only(read_only=self._read_only)
            self._rows[reason.id] = row
            self._list.addWidget(rule())
            self._list.addWidget(row)

    def _mark(self, code: str) -> None:
        mark = replace(marked(code, self._unit), id=uuid7())
        changes: dict[str, Any] = {f"{PATH}/{mark.id}": encode(mark)}
        self.committed.emit(changes)
